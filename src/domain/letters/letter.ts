import { once } from '../once.ts'
import type { Language } from '../text.ts'
import { BULLET, fold, PARAGRAPH } from './folded.ts'
import type { Span } from './spans.ts'

/**
 * How the two languages say one thing. Patterns are written as the text is folded, hold no
 * repetition without a bound and no wildcard: a quote is never more than the words themselves.
 */
export type Wording = Readonly<Record<Language, readonly RegExp[]>>

/** Words of the letter that a reading rests on: `text.slice(start, end)` of the text as sent. */
export interface Passage {
  quote: string
  start: number
  end: number
}

/** A letter, ready to be searched; all its spans are of the folded text. */
export interface Letter {
  text: string
  lines: readonly Span[]
  sentences: readonly Span[]
  /** Up to the salutation. */
  heading: Span
  /** The closing words, the signature and what stands under it. */
  signature: Span
  find(wording: Wording): readonly Span[]
  passage(span: Span): Passage
}

/** Findings, or limits, that are read of one letter: none has more, but for one made to be slow. */
export const MOST_READ = 100

export function letterOf(original: string): Letter {
  const { text, starts, ends, lines: lineStarts } = fold(original)
  const lines = spansBetween([...lineStarts, text.length], text)
  const found = new Map<Wording, readonly Span[]>()
  return {
    text,
    lines,
    sentences: spansBetween(
      sentenceStarts(text, (at) => isUpperCase(original[starts[at] as number])),
      text,
    ),
    heading: headingOf(lines, text),
    signature: signatureOf(lines, text),
    find: (wording) => {
      const known = found.get(wording)
      if (known) return known
      const spans = [...text.matchAll(patternOf(wording))].map(({ 0: words, index }) => ({
        start: index,
        end: index + words.length,
      }))
      found.set(wording, spans)
      return spans
    },
    passage: (span) => {
      const start = starts[span.start] as number
      const end = ends[span.end - 1] as number
      return { quote: original.slice(start, end), start, end }
    },
  }
}

/** Whole words only, but for l’ and qu’, which no space follows; of two patterns that begin alike, the longer is tried first. */
const patternOf = once(({ en, fr }: Wording) => {
  const sources = [...en, ...fr]
    .map(({ source }) => source)
    .toSorted((one, other) => other.length - one.length)
  return new RegExp(`(?<![a-z0-9])(?:${sources.join('|')})(?:(?<=')|(?![a-z0-9]))`, 'g')
})

const isUpperCase = (character = ''): boolean => character !== character.toLowerCase()

function spansBetween(bounds: readonly number[], text: string): Span[] {
  return [...new Set(bounds)]
    .map((start, i, all) => ({ start, end: all[i + 1] ?? text.length }))
    .slice(0, -1)
}

/** What a full stop ends that is no sentence: “no. 5”, “s. 40”, “al. 36”. */
const ABBREVIATION =
  /(?:^|[^a-z])(?:[a-z]|al|app|art|ch|dr|inc|ltd|mlle|mme|mr|mrs|ms|no|nos|par|para|ref|reg|ss|st|ste|subs|tel)$/

/** Where sentences begin: after a stop, in a new paragraph, at each item of a list. */
function sentenceStarts(text: string, isUpper: (at: number) => boolean): number[] {
  const starts = [0]
  for (const { 0: stop, index } of text.matchAll(STOP)) {
    const end = index + stop.length
    if (stop === BULLET || stop === PARAGRAPH || stop.startsWith(';')) starts.push(end)
    else if (isUpper(end) && !ABBREVIATION.test(text.slice(Math.max(0, index - 6), index)))
      starts.push(end)
  }
  return [...starts, text.length]
}
const STOP = new RegExp(`[.!?][')]? |; |${BULLET}|${PARAGRAPH}`, 'g')

/** In an address, “Madame” stands before a name; a salutation ends the line. */
const SALUTATION =
  /^(?:(?:dear|hello|bonjour|cher|chere|to whom it may concern|a qui de droit)(?![a-z])|(?:madame|mesdames|monsieur|messieurs)[a-z ,/]{0,30}[,:]\s?$)/
const CLOSING =
  /^(?:sincerely|yours truly|yours sincerely|regards|best regards|kind regards|respectfully|cordialement|salutations|sinceres salutations|je vous prie d'agreer|veuillez agreer|veuillez recevoir)(?![a-z])/
const LINES_OF_A_HEADING = 25
const LINES_OF_A_SIGNATURE = 8

function headingOf(lines: readonly Span[], text: string): Span {
  const salutation = lines.find(({ start, end }) => SALUTATION.test(text.slice(start, end)))
  return { start: 0, end: (salutation ?? lines[LINES_OF_A_HEADING])?.start ?? text.length }
}

function signatureOf(lines: readonly Span[], text: string): Span {
  const closing = lines.findIndex(({ start, end }) => CLOSING.test(text.slice(start, end)))
  const start = lines[closing]?.start ?? text.length
  return { start, end: lines[closing + LINES_OF_A_SIGNATURE]?.start ?? text.length }
}
