import { expect, test } from 'vitest'
import { deadlinesOf, eligibilityOf } from '../../../src/domain/ask.ts'
import type { Facts } from '../../../src/domain/facts/index.ts'
import { preRemovalRiskAssessment } from '../../../src/domain/remedies/pre-removal-risk-assessment/index.ts'
import { outcomeOf, type Turns } from './outcome-of.ts'

const remedy = 'pre-removal-risk-assessment'

test.for<Turns>([
  [
    'cautions',
    'at-a-port-of-entry',
    { decision: 'removal-order', removalOrderMadeAt: 'examination' },
    { decision: 'deferral-of-removal' },
    { removalOrderMadeAt: 'admissibility-hearing' },
  ],
  [
    'cautions',
    'only-new-evidence',
    { lastRefugeeDecision: 'rejected' },
    { lastRefugeeDecision: 'abandoned' },
    { lastRefugeeDecision: 'none' },
  ],
  [
    'cautions',
    'only-new-evidence',
    { lastRefugeeDecision: 'rejected-article-1e-or-1f' },
    { lastRefugeeDecision: 'withdrawn-before-evidence' },
  ],
  [
    'checklist',
    'new-evidence-identified',
    { lastRefugeeDecision: 'rejected-article-1e-or-1f' },
    { lastRefugeeDecision: 'vacated' },
  ],
  [
    'inPlan',
    'once-notified',
    { decision: 'removal-order' },
    { decision: 'pre-removal-risk-assessment' },
  ],
])('%s, %s', ([list, id, on, ...off]) => {
  expect(outcomeOf(remedy, list, id, on)).toBe(true)
  for (const change of off) expect(outcomeOf(remedy, list, id, { ...on, ...change })).toBe(false)
})

test('where it goes: by courier, or online', () => {
  expect(preRemovalRiskAssessment.submitTo.map(({ channel }) => channel)).toEqual([
    'courier',
    'online',
  ])
})

test('the earliest day of the decision takes nothing away', () => {
  const { deadlines } = deadlinesOf(
    {
      facts: {
        decision: 'removal-order',
        personIn: 'in-canada',
        removalOrder: 'departure',
        protectionNotifiedOn: '2026-11-09',
      },
      asOf: '2026-11-23',
      remedies: [remedy],
    },
    'en',
  )
  const earliest = deadlines.find(({ id }) => id === `${remedy}/decision-earliest`)
  expect(earliest).toMatchObject({ lastDay: '2026-12-10', irreversible: false })
})

/** 112(2)(c): twelve months from the refusal, of which the notice can only come later. */
test.for<[told: string, facts: Facts, outcome: string]>([
  ['told by a notice less than a year ago', { notifiedOn: '2025-11-23' }, 'undecided'],
  ['told by a notice a year and a day ago', { notifiedOn: '2025-11-22' }, 'met'],
  ['told by the reasons less than a year ago', { reasonsReceivedOn: '2025-11-23' }, 'undecided'],
  ['told by the reasons a year and a day ago', { reasonsReceivedOn: '2025-11-22' }, 'met'],
  [
    'refused a year ago, told later',
    { decidedOn: '2025-11-23', notifiedOn: '2025-12-01' },
    'not-met',
  ],
  [
    'refused a year and a day ago, told later',
    { decidedOn: '2025-11-22', notifiedOn: '2025-12-01' },
    'met',
  ],
  ['the day is not known at all', {}, 'undecided'],
])('another application after one that was refused: %s', ([, facts, outcome]) => {
  const { remedies } = eligibilityOf(
    {
      facts: { decision: 'pre-removal-risk-assessment', personIn: 'in-canada', ...facts },
      asOf: '2026-11-23',
      remedies: [remedy],
    },
    'en',
  )
  const finding = remedies[0]?.findings.find(({ id }) => id === 'twelve-months-after-application')
  expect(finding?.outcome).toBe(outcome)
})
