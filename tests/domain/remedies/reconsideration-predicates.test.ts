import { expect, test } from 'vitest'
import { deadlinesOf } from '../../../src/domain/ask.ts'
import type { Decision, Facts } from '../../../src/domain/facts/index.ts'
import { outcomeOf } from './outcome-of.ts'

const asked: readonly Decision[] = [
  'family-class-visa',
  'sponsor-ineligible',
  'residency-obligation',
  'extension-of-stay',
  'study-permit',
  'work-permit',
  'citizenship',
]

test.for<[caution: string, other: Facts, after: Decision[]]>([
  ['appeal-clock-runs', {}, ['family-class-visa', 'sponsor-ineligible', 'residency-obligation']],
  [
    'restoration-clock-runs',
    { personIn: 'in-canada' },
    ['extension-of-stay', 'study-permit', 'work-permit'],
  ],
  ['restoration-clock-runs', { personIn: 'outside-canada' }, []],
])('%s, %o', ([caution, other, after]) => {
  const shown = asked.filter(
    (decision) =>
      outcomeOf('reconsideration', 'cautions', caution, { ...other, decision }) === true,
  )
  expect(shown).toEqual(after)
})

test('late, it tells of the Court’s own limit', () => {
  const { deadlines } = deadlinesOf(
    {
      facts: { decision: 'study-permit', decidedIn: 'outside-canada', notifiedOn: '2026-01-05' },
      asOf: '2026-11-23',
      remedies: ['reconsideration'],
    },
    'en',
  )
  const [recommended] = deadlines
  expect(recommended?.late?.factors.map(({ id }) => id)).toEqual(['discretion'])
  expect(recommended?.late?.consequences.map(({ id }) => id)).toEqual(['court-limit-may-be-over'])
})
