import { readFileSync } from 'node:fs'
import { expect } from 'vitest'
import { type LetterRead, readLetter } from '../../src/domain/letters/index.ts'

/** A letter of tests/letters, and what a careful reader finds in it. */
export interface Expected {
  letter: string
  kind: LetterRead['letter']['kind']
  shownBy?: string
  /** Fact, value, certainty, the words it rests on, and the law where there is any. */
  facts: [fact: string, value: unknown, certainty: string, quote: string, law?: string][]
  provisions: string[]
  /** The words, what the law says of them, and the limits of the law with their days. */
  limits: [quote: string, comparison: string, limits: string][]
  notSettled: string[]
  cautions: string[]
}

export const letterNamed = (name: string): string =>
  readFileSync(new URL(`../letters/${name}.txt`, import.meta.url), 'utf8')

export const read = (text: string): LetterRead => readLetter(text, '2026-11-23', 'en')

/** A quote on one line, its accents composed. */
const plain = (quote: string): string => quote.normalize('NFC').replace(/\s+/g, ' ')
const cites = (law: readonly { cite: string }[]): string => law.map(({ cite }) => cite).join('; ')

/** Holds what is read of a letter against what is expected of it, part by part. */
export function expectReading(found: LetterRead, { letter: _, shownBy, ...expected }: Expected) {
  expect({
    kind: found.letter.kind,
    shownBy: found.letter.quote && plain(found.letter.quote),
    facts: found.facts.map(({ fact, value, certainty, quote, law }) => [
      fact,
      value,
      certainty,
      plain(quote),
      ...(law.length > 0 ? [cites(law)] : []),
    ]),
    provisions: found.provisions.map(({ pinpoint, law }) => law[0]?.cite ?? pinpoint),
    limits: found.limitsStated.map(({ quote, comparison, limits }) => [
      plain(quote),
      comparison,
      limits.map(({ id, period }) => `${id} ${period.count}`).join(', '),
    ]),
    notSettled: found.notSettled,
    cautions: found.cautions.map(({ id }) => id),
  }).toEqual({ shownBy, ...expected })
}
