import { expect, test } from 'vitest'
import { checklistsOf, deadlinesOf } from '../../../src/domain/ask.ts'
import type { Facts } from '../../../src/domain/facts/index.ts'
import { outcomeOf, type Turns } from './outcome-of.ts'

const remedies = ['refugee-appeal']

test.for<Turns>([
  [
    'cautions',
    'barred-goes-to-court',
    { refugeeAppealBars: ['designated-foreign-national'] },
    { refugeeAppealBars: [] },
  ],
  [
    'cautions',
    'stated-in-the-decision',
    { refugeeAppealBars: ['no-credible-basis'] },
    { refugeeAppealBars: ['withdrawn-or-abandoned'] },
    { refugeeAppealBars: ['designated-foreign-national'] },
  ],
  [
    'cautions',
    'stated-in-the-decision',
    { refugeeAppealBars: ['manifestly-unfounded'] },
    { refugeeAppealBars: ['safe-third-country-exception'] },
  ],
  [
    'cautions',
    'not-perfected-in-time',
    { refugeeAppealStage: 'filed-not-perfected' },
    { refugeeAppealStage: 'not-filed' },
    { refugeeAppealStage: 'perfected' },
  ],
])('%s, %s', ([list, id, on, ...off]) => {
  const says = (facts: Facts) => outcomeOf('refugee-appeal', list, id, facts)
  expect(says(on)).toBe(true)
  for (const change of off) expect(says({ ...on, ...change })).toBe(false)
})

const rejected: Facts = { decision: 'refugee-claim-rejected', refugeeAppealBars: [] }

/** Rule 5: nobody has to reply, and whoever does gives the record to the Minister first. */
test('what a reply takes, due with it and only if the Minister intervenes', () => {
  const [checklist] = checklistsOf(
    { facts: rejected, asOf: '2026-11-23', remedies },
    'en',
  ).checklists
  const due = checklist?.items.filter(({ dueWith }) => dueWith === 'refugee-appeal/reply')
  expect(due?.map(({ id, necessity, law }) => [id, necessity, law[0]?.cite])).toEqual([
    ['reply-record', 'conditional', 'RAD Rules, r. 5(2)'],
    ['reply-evidence', 'conditional', 'RAD Rules, r. 5(2)(d)(ii)'],
    ['reply-proof-of-service', 'conditional', 'RAD Rules, r. 5(1)'],
  ])
  const added = checklist?.items.find(({ id }) => id === 'document-not-in-the-record')
  expect(added).toMatchObject({ necessity: 'conditional', party: 'applicant' })
})

test('a reply that is late: what was not given is used with leave only (r. 29(1))', () => {
  const { deadlines } = deadlinesOf(
    {
      facts: { ...rejected, ministerInterventionReceivedOn: '2026-11-02' },
      asOf: '2026-11-23',
      remedies,
    },
    'en',
  )
  const reply = deadlines.find(({ id }) => id === 'refugee-appeal/reply')
  expect(reply).toMatchObject({ lastDay: '2026-11-17', late: { days: 6 } })
  expect(reply?.late?.consequences).toMatchObject([
    { id: 'reply-shut-out', law: [{ cite: 'RAD Rules, r. 29(1)' }, {}] },
  ])
})
