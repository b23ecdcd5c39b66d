import { expect, test } from 'vitest'
import type { IsoDate } from '../../src/domain/calendar.ts'
import { irpa } from '../../src/domain/law/index.ts'
import { recheckOf, type Stored } from '../../src/domain/recheck.ts'
import type { RuleChange } from '../../src/domain/ruleset.ts'

/** Leave is to be sought by 24 November, fifteen days from the notice. */
const question = {
  facts: { decision: 'work-permit', decidedIn: 'in-canada', notifiedOn: '2026-11-09' },
  asOf: '2026-11-10',
  remedies: ['judicial-review'],
} as const
const id = 'judicial-review/in-canada'
const day: IsoDate = '2026-11-24'
const days = { fileBy: day, dueOn: day }

const recheck = (stored: readonly Stored[], changes: readonly RuleChange[] = []) =>
  recheckOf(question, { ruleset: '1', stored }, 'en', () => changes).results

test.for<[why: string, stored: Stored[], results: object[]]>([
  ['the same days', [{ id, ...days }], [{ id, outcome: 'unchanged', before: days, after: days }]],
  [
    'another safe day',
    [{ id, fileBy: '2026-11-23', dueOn: day }],
    [{ id, outcome: 'changed', before: { fileBy: '2026-11-23', dueOn: day }, after: days }],
  ],
  [
    'another last day',
    [{ id, fileBy: day, dueOn: '2026-11-25' }],
    [{ id, outcome: 'changed', before: { fileBy: day, dueOn: '2026-11-25' }, after: days }],
  ],
  ['one that was not stored', [], [{ id, outcome: 'new', after: days }]],
  [
    'one that governs no more, and one that was not stored',
    [{ id: 'judicial-review/outside-canada', ...days }],
    [
      { id: 'judicial-review/outside-canada', outcome: 'gone', before: days },
      { id, outcome: 'new', after: days },
    ],
  ],
  [
    'one that was stored twice: each of its days is compared',
    [
      { id, fileBy: '2026-11-23', dueOn: day },
      { id, ...days },
    ],
    [
      { id, outcome: 'changed', before: { fileBy: '2026-11-23', dueOn: day }, after: days },
      { id, outcome: 'unchanged', before: days, after: days },
    ],
  ],
])('%s', ([, stored, results]) => {
  expect(recheck(stored)).toEqual(results)
})

test('the rule that changed is named, but not for days that are the same', () => {
  const change: RuleChange = {
    version: '2',
    id: 'judicial-review',
    text: { en: 'Twenty days instead of fifteen.', fr: 'Vingt jours au lieu de quinze.' },
    law: [irpa('72(2)(b)')],
    from: '2027-01-01',
  }
  const because = [
    {
      rule: 'judicial-review',
      text: 'Twenty days instead of fifteen.',
      law: [
        {
          cite: 'IRPA, s. 72(2)(b)',
          url: 'https://laws-lois.justice.gc.ca/eng/acts/I-2.5/section-72.html',
        },
      ],
    },
  ]
  expect(recheck([], [change])).toEqual([{ id, outcome: 'new', after: days, because }])
  expect(recheck([{ id, ...days }], [change])[0]).not.toHaveProperty('because')
})

test('without more, by the changes of the ruleset itself', () => {
  const answer = recheckOf(question, { ruleset: '2026.12.02', stored: [] }, 'en')
  expect(answer).toEqual({
    asOf: '2026-11-10',
    results: [{ id, outcome: 'new', after: days }],
  })
})
