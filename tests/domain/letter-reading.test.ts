import { readdirSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { factNamed } from '../../src/domain/facts/index.ts'
import { type LetterRead, readLetter } from '../../src/domain/letters/index.ts'
import { letterNamed, read } from './letter-tables.ts'

const names = readdirSync(new URL('../letters', import.meta.url)).map((file) =>
  file.replace('.txt', ''),
)

/** What was read, without where it stands. */
const gist = ({ letter, facts, settled, limitsStated, cautions, provisions }: LetterRead) => ({
  kind: letter.kind,
  facts: facts.map(({ fact, value, certainty }) => [fact, value, certainty]),
  settled,
  limits: limitsStated.map(({ period, comparison }) => [period, comparison]),
  cautions: cautions.map(({ id }) => id),
  provisions: provisions.map(({ pinpoint }) => pinpoint),
})

const passages = (found: LetterRead) => [
  ...(found.letter.quote === undefined ? [] : [found.letter]),
  ...found.facts,
  ...found.provisions,
  ...found.limitsStated,
]

/** Text that looks like a letter, and text that looks like nothing. */
const pieces = names.flatMap((name) => letterNamed(name).split(/(?<=\s)/))
const anyText = fc.oneof(
  fc.array(fc.constantFrom(...pieces), { maxLength: 200 }).map((words) => words.join('')),
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc
    .tuple(fc.constantFrom(...names), fc.string({ unit: 'binary', maxLength: 20 }), fc.nat())
    .map(([name, inserted, at]) => {
      const text = letterNamed(name)
      return text.slice(0, at % text.length) + inserted + text.slice(at % text.length)
    }),
)

test('there are letters in both languages', () => {
  const inFrench = names.filter((name) => name.startsWith('fr-'))
  expect(names.length).toBeGreaterThanOrEqual(50)
  expect(inFrench.length).toBeGreaterThanOrEqual(25)
})

describe('however a letter was typed, copied or scanned, it says the same', () => {
  const ways: readonly [way: string, typed: (text: string) => string][] = [
    ['with composed accents', (text) => text.normalize('NFC')],
    ['with decomposed accents', (text) => text.normalize('NFD')],
    ['with plain apostrophes', (text) => text.replaceAll('’', "'")],
    ['with typographic apostrophes', (text) => text.replaceAll("'", '’')],
    ['with hard spaces', (text) => text.replaceAll(' ', '\u00a0')],
    ['with double spaces', (text) => text.replaceAll(' ', '  ')],
    ['with the line ends of Windows', (text) => text.replace(/\r?\n/g, '\r\n')],
    ['with the accents lost', (text) => text.normalize('NFD').replace(/\p{M}/gu, '')],
    ['with invisible characters', (text) => text.replaceAll(' ', ' \u200b')],
    ['with bullets of another kind', (text) => text.replaceAll('•', '-')],
  ]
  test.for(ways)('%s', ([, typed]) => {
    for (const name of names) {
      const text = letterNamed(name)
      expect([name, gist(read(typed(text)))]).toEqual([name, gist(read(text))])
    }
  })

  test('with its sentences broken over lines, words and all', () => {
    const text = `Ambassade du Canada\n\nMadame,\n\nJe refu-\nse votre\ndemande de per-\nmis\nd’études. Je ne suis pas con-\nvaincue que vous quit-\nterez le\nCanada, comme l’exige l’alinéa 216(1)\nb) du RIPR.`
    expect(gist(read(text)).facts).toEqual([
      ['decision', 'study-permit', 'settled'],
      ['refusalGrounds', ['will-leave-student'], 'settled'],
      ['decidedIn', 'outside-canada', 'arguable'],
    ])
  })

  test('with every line apart from the next', () => {
    const text =
      'Dear Applicant,\n\nI am refusing your application\n\nfor a study permit. You have not satisfied me that\n\nyou will leave Canada.'
    expect(gist(read(text)).facts).toEqual([
      ['decision', 'study-permit', 'settled'],
      ['refusalGrounds', ['will-leave-student'], 'settled'],
    ])
  })
})

describe('a quote', () => {
  test('is the letter’s own words, at its own place, accents and all', () => {
    const text = 'Madame,\n\nJe refuse votre demande de permis d’e\u0301tudes.'
    expect(read(text).facts[0]).toMatchObject({
      quote: 'de permis d’e\u0301tudes',
      start: 33,
      end: 52,
    })
    expect(text.slice(33, 52)).toBe('de permis d’e\u0301tudes')
  })

  test('counts code units, of which some characters have two', () => {
    expect(read('😀 I am refusing your application.').letter).toMatchObject({ start: 3, end: 33 })
  })

  test('is in the text where it says, whatever the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { quote = '', start = 0, end = 0 } of passages(read(text))) {
          expect(text.slice(start, end)).toBe(quote)
          expect(quote.length).toBeGreaterThan(0)
        }
      }),
    )
  })

  test.for(names)('never holds who the letter is about: %s', (name) => {
    const text = letterNamed(name)
    const identifiers = text.match(/\b[A-Z]{0,3}\d?-?\d{2,}-\d{2,}-?\d*\b|\b[A-Z]\d{6,}\b/g) ?? []
    const births = text.match(/(?<=(?:birth|naissance|Born|Née? le)\s?:?\s).*$/gim) ?? []
    const told = JSON.stringify(read(text))
    for (const identifier of [...identifiers, ...births].filter((one) => !/^20\d\d-/.test(one)))
      expect(told).not.toContain(identifier.trim())
  })
})

describe('whatever the text', () => {
  test('the answer is the same each time', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(read(text)).toEqual(read(text))
      }),
    )
  })

  test('both languages of the answer agree', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(gist(readLetter(text, '2026-11-23', 'fr'))).toEqual(gist(read(text)))
      }),
    )
  })

  test('what is settled was proposed, with one value', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { facts, settled } = read(text)
        for (const [fact, value] of Object.entries(settled)) {
          const proposed = facts.filter((one) => one.fact === fact)
          expect(proposed.every(({ certainty }) => certainty === 'settled')).toBe(true)
          expect(factNamed(proposed[0]?.fact as never).type === 'list' || proposed.length).toBe(
            factNamed(proposed[0]?.fact as never).type === 'list' || 1,
          )
          expect([value].flat()).toEqual(proposed.flatMap((one) => one.value))
        }
      }),
    )
  })
})

describe('a letter made to be slow', () => {
  const long = (piece: string) => piece.repeat(Math.ceil(65_536 / piece.length)).slice(0, 65_536)
  test.for([
    ['one letter', 'a'],
    ['spaces', ' '],
    ['ends of lines', '\n'],
    ['accents', '\u0301'],
    ['hyphens at the ends of lines', 'a-\n'],
    ['parentheses', '1(a)('],
    ['numbers', '1.1('],
    ['dates', '1 May 2026 '],
    ['labels of dates', 'Date of birth: 2026-10-27\n'],
    ['days', 'within 15 days Federal Court '],
    ['places', 'federal court 15 days made in Canada, '],
    ['refusals', 'I am refusing your application for a study permit '],
    ['findings', 'you are inadmissible under 40(1)(a) of the IRPA '],
    ['beginnings of findings', 'not satisfied that you '],
    ['conditions', 'if '],
    ['subjects', 'Re: study permit\n'],
  ])('of %s is read all the same', ([, piece]) => {
    expect(read(long(piece as string)).letter.kind).toMatch(/^(unclear|refusal|fairness-letter)$/)
  })

  test.for([
    ['findings, and provisions of a ground', 'you are inadmissible ', 1500, 'a36(1)(a) ', 3250],
    ['findings, and provisions of no ground', 'you are inadmissible ', 1500, 'a25(1) ', 4800],
    ['courts, and days', 'iad ', 8000, '1 day ', 5600],
  ] as const)('of %s in one sentence is read all the same', ([, one, ones, other, others]) => {
    const text = `i refuse your application ${one.repeat(ones)}${other.repeat(others)}`
    const { facts, limitsStated } = read(text)
    expect(facts.length).toBeLessThan(10)
    expect(limitsStated.length).toBeLessThanOrEqual(100)
  })
})
