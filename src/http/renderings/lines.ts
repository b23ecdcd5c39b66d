import type { Static } from 'typebox'
import type { LawCited, Statement } from '../../domain/answers/index.ts'
import type { IsoDate } from '../../domain/calendar.ts'
import { type Fact, factNamed } from '../../domain/facts/index.ts'
import type { Language, Text } from '../../domain/text.ts'
import type { Receipt } from '../receipt.ts'
import { type Block, type Entry, entry, type Line, list, paragraph, type Span } from './document.ts'
import { words } from './words.ts'

/** The lines that every document is made of. */

/** What every answer carries beside its own parts. */
export interface Answered {
  reference?: string
  asOf: IsoDate
  receipt: Receipt
}

const wallCalendar = (locale: string) =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeZone: 'UTC' })
const wallCalendars = { en: wallCalendar('en-CA'), fr: wallCalendar('fr-CA') }
const money = (locale: string) =>
  new Intl.NumberFormat(locale, { style: 'currency', currency: 'CAD' })
const moneys = { en: money('en-CA'), fr: money('fr-CA') }

/** A day in words with its weekday; the first of a French month is an ordinal. */
export const dayInWords = (day: IsoDate, language: Language): string => {
  const said = wallCalendars[language].format(new Date(day))
  return language === 'fr' ? said.replace(' 1 ', ' 1er ') : said
}

export const amountInWords = (amount: number, language: Language): string =>
  moneys[language].format(amount)

/** “Label: value”, with the colon of the language. */
export const labelled = (label: Text, value: Line, language: Language): Line => [
  `${label[language]}${words.colon[language]}`,
  ...value,
]

/** The authorities one after the other. */
export const cited = (law: readonly Static<typeof LawCited>[]): Line =>
  joined(
    law.map(({ cite, url }) => [{ link: cite, url }]),
    '; ',
  )

/** The authorities in one line of their own, or none. */
export const lawLine = (
  law: readonly Static<typeof LawCited>[],
  language: Language,
): readonly Line[] => (law.length === 0 ? [] : [labelled(words.law, cited(law), language)])

/** What is still to be known, as the questions that a person would be asked. */
export const missingLines = (missing: readonly Fact[], language: Language): readonly Line[] =>
  missing.map((fact) => labelled(words.waitsFor, [factNamed(fact).question[language]], language))

/** Lines one after the other in a line, with something between. */
export const joined = (lines: readonly Line[], between: string): Line =>
  lines.flatMap((line, i): Span[] => (i === 0 ? [...line] : [between, ...line]))

/** A statement with its authorities. */
export const statement = (
  { text, law }: Pick<Statement, 'text' | 'law'>,
  language: Language,
): Entry => entry([text], lawLine(law, language))

export const statements = (
  said: readonly Pick<Statement, 'text' | 'law'>[],
  language: Language,
): readonly Block[] =>
  list(
    'bullet',
    said.map((one) => statement(one, language)),
  )

/** What was asked, of which rules, and how far it may be relied on. */
export function opening(
  { reference, asOf, receipt }: Answered,
  language: Language,
): readonly Block[] {
  const { id, ruleset } = receipt
  const rules = `${words.version[language]} ${ruleset.version}, ${words.comparedTo[language]} ${dayInWords(ruleset.checkedTo, language)}`
  const rows: readonly (readonly [Text, string])[] = [
    [words.asOf, dayInWords(asOf, language)],
    ...(reference === undefined ? [] : [[words.reference, reference] as const]),
    [words.rules, rules],
    [words.receipt, id],
  ]
  return [
    ...list(
      'bullet',
      rows.map(([label, value]) => entry(labelled(label, [value], language))),
    ),
    paragraph({ strong: words.information[language] }),
  ]
}
