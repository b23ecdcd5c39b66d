import { expect, test } from 'vitest'
import type { Verdict } from '../../src/domain/answers/index.ts'
import type { Fact } from '../../src/domain/facts/index.ts'
import { nextQuestionOf } from '../../src/domain/next-question.ts'

/** A remedy that waits for some facts, each with how far it decides. */
const waiting = (missing: Partial<Record<Fact, number>>, verdict: Verdict = 'undecided') => ({
  verdict,
  examined: [],
  missing: Object.entries(missing).map(([fact, decides]) => ({ fact: fact as Fact, decides })),
})

test.for<[why: string, standings: ReturnType<typeof waiting>[], asked: Fact | undefined]>([
  ['no remedy', [], undefined],
  ['every verdict decided', [waiting({ personIn: 1 }, 'unavailable')], undefined],
  ['a remedy that waits for nothing', [waiting({})], undefined],
  ['the one that decides most', [waiting({ personIn: 1, personIsMinor: 2 })], 'personIsMinor'],
  ['of two alike the first', [waiting({ personIn: 1, personIsMinor: 1 })], 'personIn'],
  [
    'each remedy has one vote, however many facts it waits for',
    [waiting({ personIn: 3, personIsMinor: 1 }), waiting({ personIsMinor: 1 })],
    'personIsMinor',
  ],
  [
    'where none decides by itself, each has its share',
    [waiting({ personIn: 0, personStatus: 0 }), waiting({ personIsMinor: 1 })],
    'personIsMinor',
  ],
  [
    'such shares add up',
    [
      waiting({ personIn: 0, personStatus: 0 }),
      waiting({ personStatus: 0, decidedIn: 0 }),
      waiting({ personIsMinor: 3, excludedFamilyMember: 2 }),
    ],
    'personStatus',
  ],
  [
    'a closed remedy has no vote',
    [waiting({ personIn: 1 }), waiting({ personIsMinor: 9 }, 'unavailable')],
    'personIn',
  ],
  [
    'the kind of decision comes before all',
    [waiting({ personIn: 9, decision: 1 }), waiting({ personIn: 1 })],
    'decision',
  ],
  [
    'a day counts half',
    [waiting({ notifiedOn: 1 }), waiting({ personIn: 3, personIsMinor: 2 })],
    'personIn',
  ],
  [
    'a day that two wait for counts one',
    [
      waiting({ notifiedOn: 1 }),
      waiting({ notifiedOn: 1 }),
      waiting({ personIn: 3, personIsMinor: 2 }),
    ],
    'notifiedOn',
  ],
])('%s', ([, standings, asked]) => {
  expect(nextQuestionOf(standings, 'en')?.fact).toBe(asked)
})

test('it is asked in the language of the caller', () => {
  expect(nextQuestionOf([waiting({ decision: 1 })], 'fr')).toEqual({
    fact: 'decision',
    question: 'Quel genre de décision a été rendu, ou qu’est-ce qui a été refusé?',
  })
})
