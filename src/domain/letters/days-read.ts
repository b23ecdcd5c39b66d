import type { Day, Decision } from '../facts/index.ts'
import { once } from '../once.ts'
import type { Text } from '../text.ts'
import { type Candidate, settled } from './candidate.ts'
import { type DateRead, datesIn } from './dates.ts'
import type { Letter, Wording } from './letter.ts'
import {
  births,
  dayOfDecision,
  dayOfLetter,
  dayOfNotice,
  dayOfOrder,
  decisionMade,
  otherDays,
  statedDays,
} from './signs/days.ts'
import { firstFrom, type Span, spanAt, within } from './spans.ts'
import { foundIn, isIn, isStated } from './statements.ts'

const confirmDay: Text = {
  en: 'The letter bears this day. That the decision was made on it, and not before, is for the officer’s notes to show.',
  fr: 'La lettre porte cette date. Que la décision ait été rendue ce jour-là, et non avant, c’est aux notes de l’agent de le montrer.',
}

/**
 * The days that the letter gives. Its own day is proposed for that of the decision, beside any other
 * that it names as such; never for that of the notice, from which time runs and which no letter tells.
 */
export function daysRead(letter: Letter, decision: Decision | undefined): Candidate[] {
  const earlier: Known = decision === 'reconsideration-refused' ? earlierDecision : {}
  const orders = decision === 'removal-order' ? labelledDays(letter, dayOfOrder) : []
  return [
    ...[...madeDays(letter), ...orders].flatMap((date) => candidates('decidedOn', date, earlier)),
    ...letterDays(letter).flatMap((date) => candidates('decidedOn', date, { confirm: confirmDay })),
    ...statedDays.flatMap(({ fact, before, law, certainty }) =>
      daysAfter(letter, before).flatMap((date) =>
        candidates(fact, date, { law, ...(certainty && { certainty }) }),
      ),
    ),
  ]
}

/** Every day that can be that of the letter, or of what it decides. */
export const ownDaysOf = (letter: Letter): string[] =>
  [...madeDays(letter), ...labelledDays(letter, dayOfOrder), ...letterDays(letter)].flatMap(
    ({ days }) => days,
  )

/** The day of a notice stands for that of the decision only where the letter names no other. */
const letterDays = (letter: Letter): DateRead[] => {
  const bearing = bearingDays(letter)
  return bearing.length > 0 || madeDays(letter).length > 0
    ? bearing
    : labelledDays(letter, dayOfNotice)
}

const madeDays = (letter: Letter): DateRead[] => [
  ...labelledDays(letter, dayOfDecision),
  ...daysAfter(letter, decisionMade),
]

/** A reply on reconsideration names the day of the decision that it leaves standing. */
const earlierDecision = {
  certainty: 'arguable',
  confirm: {
    en: 'This may be the day of the decision that was to be reconsidered, and not of the refusal to reconsider it.',
    fr: 'Ce peut être la date de la décision à réexaminer, et non celle du refus de la réexaminer.',
  },
} as const

type Known = Partial<Pick<Candidate, 'law' | 'confirm' | 'certainty'>>

const candidates = (fact: Day, { days, ...span }: DateRead, more: Known): Candidate[] =>
  days.map((value) => ({ ...settled(fact, value, span), ...more }))

/** The days that words of a sentence introduce. */
const daysAfter = (letter: Letter, before: Wording): DateRead[] =>
  datesIn(letter).filter((date) => {
    const words = wordsBefore(letter, before, date)
    return words !== undefined && isStated(letter, words)
  })

/** The days that the letter bears, labelled or alone on their line. */
const bearingDays = (letter: Letter): DateRead[] => {
  const labelled = labelledDays(letter, dayOfLetter)
  return labelled.length > 0
    ? labelled
    : headingDates(letter).filter((date) => isAlone(letter, date))
}

/** The dates of the heading that can be the letter’s own. */
const headingDates = once((letter: Letter): readonly DateRead[] => {
  const dates = datesIn(letter).filter((date) => within(date, letter.heading))
  return foundIn(letter, births, letter.heading).reduce<readonly DateRead[]>(
    (left, label) => withoutBirth(letter, left, label),
    dates,
  )
})

/** Without the date beside a label of birth or, in a form whose values stand apart, any below it. */
function withoutBirth(letter: Letter, dates: readonly DateRead[], label: Span): DateRead[] {
  const beside = { start: label.end, end: linesFrom(letter, label.start, 2).end }
  const birth = dates.find(({ start }) => start >= label.end)
  return dates.filter((date) =>
    birth && within(birth, beside) ? date !== birth : date.start < label.end,
  )
}

const labelledDays = (letter: Letter, label: Wording): DateRead[] =>
  headingDates(letter).filter((date) => {
    const words = wordsBefore(letter, label, date)
    return words !== undefined && opensField(letter, label, words) && isOfLabel(letter, words, date)
  })

const WEEKDAY =
  '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? |(?:lun|mar|mercre|jeu|vendre|same)di,? |dimanche,? )?'
const BEFORE_A_DATE = new RegExp(`^ ?:? ?(?:on |le |au |this |ce )?${WEEKDAY}$`)
const ALONE_BEFORE = new RegExp(`^(?:[a-z .'()]{2,40}, )?(?:le |on |this )?${WEEKDAY}$`)
const LONGEST_BEFORE = 24
const LONGEST_LABEL = 60

/** The words that stand just before a date. */
function wordsBefore(letter: Letter, wording: Wording, { start }: Span): Span | undefined {
  const near = foundIn(letter, wording, { start: start - 2 * LONGEST_BEFORE - 60, end: start })
  const words = near.findLast(({ end }) => end <= start)
  return words && BEFORE_A_DATE.test(letter.text.slice(words.end, start)) ? words : undefined
}

/** A label begins its line, or follows the value of another field: “Birth date” is another label. */
function opensField(letter: Letter, label: Wording, { start }: Span): boolean {
  const { lines, text } = letter
  const isFirst = spanAt(lines, start).start === start
  if (isFirst || /[0-9:;,.)|] ?$/.test(text.slice(start - 2, start))) return true
  // “Date of decision / Date de la décision” is one label, in two languages.
  const other = foundIn(letter, label, { start: start - LONGEST_LABEL, end: start }).at(-1)
  return (
    other !== undefined &&
    /^ ?:? ?\/ ?$/.test(text.slice(other.end, start)) &&
    opensField(letter, label, other)
  )
}

/** On the label’s line or, in a form, on the next, where no other label can claim it. */
const isOfLabel = (letter: Letter, label: Span, date: Span): boolean =>
  within(date, spanAt(letter.lines, label.start)) ||
  !isIn(letter, otherDays, { ...linesFrom(letter, label.start, -2), end: label.start })

/** The end of a date or, where the same day follows in the other language, of that. */
const endOfDay = (letter: Letter, { end, days }: DateRead): number =>
  datesIn(letter).find(
    (other) =>
      other.days.join() === days.join() && /^ ?\/ ?$/.test(letter.text.slice(end, other.start)),
  )?.end ?? end

/** Alone on its line but for a town, with no other label over it. */
function isAlone(letter: Letter, date: DateRead): boolean {
  const line = spanAt(letter.lines, date.start)
  const before = { ...linesFrom(letter, line.start, -2), end: line.start }
  return (
    ALONE_BEFORE.test(letter.text.slice(line.start, date.start)) &&
    /^[.,]?\s?$/.test(letter.text.slice(endOfDay(letter, date), line.end)) &&
    !isIn(letter, otherDays, { start: before.start, end: date.start }) &&
    !/:\s?$/.test(letter.text.slice(before.start, before.end))
  )
}

/** The line of a position with those before it, or after it. */
function linesFrom({ lines }: Letter, position: number, count: number): Span {
  const line = firstFrom(lines, position + 1) - 1
  const other = Math.min(Math.max(0, line + count), lines.length)
  return {
    start: lines[Math.min(line, other)]?.start ?? 0,
    end: lines[Math.max(line, other) - 1]?.end ?? position,
  }
}
