import { describe, expect, test } from 'vitest'
import { eligibilityFor, isKindOpen, standingOf } from '../../src/domain/eligibility.ts'
import { everyDecision, type Fact, type Facts } from '../../src/domain/facts/index.ts'
import { irpa } from '../../src/domain/law/index.ts'
import { caution, condition, type Remedy } from '../../src/domain/rules.ts'

const asOf = '2026-11-23'
const madeUp = {
  id: 'made-up',
  text: { en: 'It is so.', fr: 'Il en est ainsi.' },
  law: [irpa('72(1)')],
} as const

const adult = condition({
  ...madeUp,
  id: 'adult',
  needs: ['personIsMinor'],
  holds: ({ personIsMinor }) => !personIsMinor,
})
/** It turns on the kind of decision as well. */
const inside = condition({
  ...madeUp,
  id: 'inside',
  needs: ['decision', 'personIn'],
  holds: ({ decision, personIn }) => decision === 'study-permit' || personIn === 'in-canada',
})
const permits: Remedy = {
  id: 'made-up-remedy',
  title: { en: 'A remedy', fr: 'Un recours' },
  summary: madeUp.text,
  law: madeUp.law,
  decisions: ['study-permit', 'work-permit'],
  requirements: [adult, inside],
  timeLimits: [],
  checklist: [],
  fees: [],
  submitTo: [],
  cautions: [
    caution({
      ...madeUp,
      id: 'while-open',
      needs: ['canadianRepresentative'],
      applies: ({ canadianRepresentative }) => !canadianRepresentative,
      whileUndecided: true,
    }),
    caution({
      ...madeUp,
      id: 'once-certain',
      needs: ['canadianRepresentative'],
      applies: ({ canadianRepresentative }) => !canadianRepresentative,
    }),
  ],
  outcomes: [],
  interactions: [],
  file: [],
}
const everyKind: Remedy = { ...permits, decisions: everyDecision }

const student: Facts = { decision: 'study-permit' }
const worker: Facts = { decision: 'work-permit' }

describe('whether a remedy is open', () => {
  test.for<[why: string, remedy: Remedy, facts: Facts, verdict: string, missing: Fact[]]>([
    ['every requirement met', permits, { ...student, personIsMinor: false }, 'available', []],
    ['one not met', permits, { ...student, personIsMinor: true }, 'unavailable', []],
    [
      'one not met closes it, and asks nothing',
      permits,
      { personIsMinor: true },
      'unavailable',
      [],
    ],
    ['one open', permits, student, 'undecided', ['personIsMinor']],
    ['two open', permits, worker, 'undecided', ['personIsMinor', 'personIn']],
    ['a kind that never leads there', permits, { decision: 'citizenship' }, 'not-applicable', []],
    [
      'the kind not known comes first, and once',
      permits,
      {},
      'undecided',
      ['decision', 'personIsMinor', 'personIn'],
    ],
    [
      'the kind not known, all else met',
      permits,
      { personIsMinor: false, personIn: 'in-canada' },
      'undecided',
      ['decision'],
    ],
    [
      'a remedy of every kind, all met',
      everyKind,
      { personIsMinor: false, personIn: 'in-canada' },
      'available',
      [],
    ],
  ])('%s', ([, remedy, facts, verdict, missing]) => {
    const standing = standingOf(remedy, { facts, asOf })
    expect(standing.verdict).toBe(verdict)
    expect(standing.missing.map(({ fact }) => fact)).toEqual(missing)
  })

  test('a kind that never leads there has no findings', () => {
    const question = { facts: { decision: 'citizenship' }, asOf } as const
    expect(standingOf(permits, question).examined).toEqual([])
  })

  test.for<[why: string, remedy: Remedy, facts: Facts, isOpen: boolean]>([
    ['of two kinds, none known', permits, {}, true],
    ['of two kinds, one known', permits, student, false],
    ['of every kind', everyKind, {}, false],
  ])('whether the kind of decision matters: %s', ([, remedy, facts, isOpen]) => {
    expect(isKindOpen(remedy, facts)).toBe(isOpen)
  })
})

describe('what is told of it', () => {
  const told = (facts: Facts, language: 'en' | 'fr' = 'en') => {
    const question = { facts, asOf } as const
    return eligibilityFor(permits, standingOf(permits, question), question, language)
  }

  test('every requirement with its finding, not only the first that fails', () => {
    const { findings, ...rest } = told({ ...worker, personIsMinor: true }, 'fr')
    expect(rest).toEqual({
      remedy: 'made-up-remedy',
      title: 'Un recours',
      verdict: 'unavailable',
      missing: [],
      cautions: [
        {
          id: 'while-open',
          text: 'Il en est ainsi.',
          law: [
            {
              cite: 'LIPR, art. 72(1)',
              url: 'https://laws-lois.justice.gc.ca/fra/lois/I-2.5/article-72.html',
            },
          ],
        },
      ],
    })
    expect(
      findings.map(({ id, outcome, restsOn, missing }) => [id, outcome, restsOn, missing]),
    ).toEqual([
      ['adult', 'not-met', ['personIsMinor'], []],
      ['inside', 'undecided', ['decision'], ['personIn']],
    ])
  })

  test('what could still decide it', () => {
    expect(told({}).missing).toEqual(['decision', 'personIsMinor', 'personIn'])
  })

  test('a finding that rests on nothing stated, and why it stays open', () => {
    const unsettled = condition({ ...madeUp, needs: [], holds: () => 'unsettled' })
    const remedy: Remedy = { ...permits, requirements: [unsettled] }
    const question = { facts: student, asOf } as const
    const { findings } = eligibilityFor(remedy, standingOf(remedy, question), question, 'en')
    expect(findings).toEqual([
      {
        id: 'made-up',
        text: 'It is so.',
        outcome: 'undecided',
        because: 'unsettled',
        restsOn: [],
        law: [
          {
            cite: 'IRPA, s. 72(1)',
            url: 'https://laws-lois.justice.gc.ca/eng/acts/I-2.5/section-72.html',
          },
        ],
        missing: [],
      },
    ])
  })

  test.for<[why: string, facts: Facts, cautions: string[]]>([
    ['certain', { ...student, canadianRepresentative: false }, ['while-open', 'once-certain']],
    ['open', student, ['while-open']],
    ['excluded', { ...student, canadianRepresentative: true }, []],
    [
      'a kind that never leads there',
      { decision: 'citizenship', canadianRepresentative: false },
      [],
    ],
  ])('cautions: %s', ([, facts, cautions]) => {
    expect(told(facts).cautions.map(({ id }) => id)).toEqual(cautions)
  })
})
