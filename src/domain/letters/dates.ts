import { dayNumber, type IsoDate } from '../calendar.ts'
import { once } from '../once.ts'
import type { Letter } from './letter.ts'
import { firstFrom, type Span } from './spans.ts'

/** A date of the letter, with every day that it can mean: two where day and month can be swapped. */
export interface DateRead extends Span {
  days: readonly IsoDate[]
}

const months: readonly RegExp[] = [
  /january|jan|janvier|janv/,
  /february|feb|fevrier|fevr|fev/,
  /march|mar|mars/,
  /april|apr|avril|avr/,
  /may|mai/,
  /june|jun|juin/,
  /july|jul|juillet|juil/,
  /august|aug|aout/,
  /september|sept|sep|septembre/,
  /october|oct|octobre/,
  /november|nov|novembre/,
  /december|dec|decembre/,
]
const month = months.map(({ source }) => `(?:${source})`).join('|')
const monthNamed = (name: string) =>
  months.findIndex((names) => new RegExp(`^(?:${names.source})$`).test(name)) + 1

const DAY = '(?<day>[0-3]?\\d)'
const YEAR = '(?<year>(?:19|20)\\d\\d)'
const shapes: readonly RegExp[] = [
  `${DAY}(?:st|nd|rd|th|er)?(?: day)?[ -]?(?:of )?(?<month>${month})\\.?,?[ -]?${YEAR}`,
  `(?<month>${month})\\.? ?${DAY}(?:st|nd|rd|th|er)?,? ?${YEAR}`,
  `${YEAR}[-/.](?<month>[01]?\\d)[-/.]${DAY}`,
  `(?<one>[0-3]?\\d)[-/.](?<other>[0-3]?\\d)[-/.]${YEAR}`,
].map((shape) => new RegExp(`(?<![a-z0-9/.-])${shape}(?![0-9/-])`, 'g'))

/** Every date of the letter, in order. */
export const datesIn = once((letter: Letter): readonly DateRead[] =>
  shapes
    .flatMap((shape) => [...letter.text.matchAll(shape)].map(dateRead))
    .filter(({ days }) => days.length > 0)
    .toSorted((one, other) => one.start - other.start),
)

/** The first date that begins at a position or after it. */
export function firstDateFrom(letter: Letter, position: number): DateRead | undefined {
  const dates = datesIn(letter)
  const first = firstFrom(dates, position)
  return dates[first]
}

function dateRead({ 0: words, index, groups = {} }: RegExpExecArray): DateRead {
  const { year, month = '', day, one, other } = groups
  const days =
    one === undefined
      ? [dayOf(year, Number(month) || monthNamed(month), day)]
      : [dayOf(year, Number(other), one), dayOf(year, Number(one), other)]
  return { start: index, end: index + words.length, days: [...new Set(days.flat())] }
}

/** The day, where it is a real one. */
function dayOf(year = '', month = 0, day = ''): IsoDate[] {
  if (month < 1 || month > 12 || Number(day) > 31) return []
  const date = `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}` as IsoDate
  return Number.isNaN(dayNumber(date)) ? [] : [date]
}
