import type { Citation } from '../src/domain/law/index.ts'
import type { Language } from '../src/domain/text.ts'
import { type Element, elementsIn, nearest, parseXml, wordsIn } from './xml.ts'

/** One instrument in one language, as Justice Canada consolidates it. */
export interface Consolidation {
  /** The day to which it is consolidated. */
  to: string
  amendedOn: string
  language: Language
  body: Element
}

/** What a consolidation has at a pinpoint. */
export type Found =
  | { state: 'missing' | 'repealed' }
  | {
      state: 'there'
      /** The day since which it reads as it does, as far as its own words go. */
      wordsOn: string
      /** The day on which anything in its section was last amended. */
      sectionOn: string
    }

const units = [
  'Section',
  'Subsection',
  'Paragraph',
  'Subparagraph',
  'Clause',
  'Subclause',
  'Subsubclause',
]

/** What quotes other provisions, or is not law yet. */
const others = ['AmendedText', 'QuotedText', 'ReadAsText', 'RelatedOrNotInForce', 'Schedule']

/** What is no rule of a provision: its number, its notes, the name of what it defines. */
const apparatus = [
  'Label',
  'MarginalNote',
  'HistoricalNote',
  'Footnote',
  'DefinedTermEn',
  'DefinedTermFr',
]

const definedTerm: Record<Language, string> = { en: 'DefinedTermEn', fr: 'DefinedTermFr' }

/** Reads a file of the consolidated Acts and regulations. */
export function consolidation(xml: string, language: Language): Consolidation {
  const root = parseXml(xml)
  const body = elementsIn(root).find(({ name }) => name === 'Body')
  if (!['Statute', 'Regulation'].includes(root.name) || !body)
    throw new Error('it is no consolidated Act or regulation')
  return {
    to: root.attributes['lims:current-date'] ?? root.attributes['lims:pit-date'] ?? '',
    amendedOn: root.attributes['lims:lastAmendedDate'] ?? '',
    language,
    body,
  }
}

/** Looks a pinpoint up: `72(2)(b)`, or with a term a definition in it, or a part of that. */
export function found({ body, language }: Consolidation, { pinpoint = '', term }: Citation): Found {
  const wanted = term?.[language]
  const path: Element[] = []
  let here = body
  let defined = wanted === undefined
  for (const part of pinpoint.split(/[()]+/).filter(Boolean)) {
    const next = unitsIn(here).find((unit) => isLabelled(unit, part))
    if (!next) return { state: 'missing' }
    path.push(next)
    if (isRepealed(next)) return { state: 'repealed' }
    here = next
    const definition = defined ? undefined : definitionIn(here, wanted as string, language)
    if (definition) {
      path.push(definition)
      if (isRepealed(definition)) return { state: 'repealed' }
      here = definition
      defined = true
    }
  }
  if (!defined) return { state: 'missing' }
  return {
    state: 'there',
    wordsOn: latest([...path.flatMap(ownDays), ...daysIn(here)]),
    sectionOn: path[0]?.attributes['lims:lastAmendedDate'] ?? '',
  }
}

const unitsIn = (element: Element): Element[] =>
  nearest(element, units, [...others, 'Definition']).filter(
    ({ attributes }) => attributes['in-force'] !== 'no',
  )

/** The definition of a term in a provision; the provision itself where its own words define it. */
function definitionIn(provision: Element, term: string, language: Language): Element | undefined {
  const defines = (element: Element) =>
    nearest(element, [definedTerm[language]], [...units, ...others, 'Definition']).some(
      (defined) => plain(wordsIn(defined)) === plain(term),
    )
  const definitions = nearest(provision, ['Definition'], [...units, ...others])
  return definitions.find(defines) ?? (defines(provision) ? provision : undefined)
}

const plain = (term: string) => term.replaceAll('’', "'").toLowerCase()

/** All of its words say that it was repealed. */
const isRepealed = (element: Element): boolean =>
  nearest(element, ['Repealed']).length > 0 && wordsIn(element, [...apparatus, 'Repealed']) === ''

/** Labels are `72`, `(2)`, `(b)`, in French `b)`; what was repealed together has one label. */
function isLabelled(unit: Element, part: string): boolean {
  const [label] = elementsIn(unit).filter(({ name }) => name === 'Label')
  if (!label) return false
  const text = wordsIn(label).replace(/[()]/g, '')
  const [first = '', last] = text.split(/ (?:to|à) /)
  return last === undefined
    ? text.split(/, | and | et /).includes(part)
    : follows(part, first) && follows(last, part)
}

const follows = (later: string, earlier: string) =>
  later.localeCompare(earlier, 'en', { numeric: true }) >= 0

const inForceOn = ({ attributes }: Element): string => attributes['lims:inforce-start-date'] ?? ''

/** Of a provision without its parts: its opening words may be newer than itself. */
const ownDays = (element: Element): string[] =>
  [element, ...elementsIn(element).filter(({ name }) => name === 'Text')].map(inForceOn)

const daysIn = (element: Element): string[] => [
  inForceOn(element),
  ...elementsIn(element).flatMap(daysIn),
]

const latest = (days: readonly string[]): string =>
  days.reduce((last, day) => (day > last ? day : last), '')
