import { expect, test } from 'vitest'
import { deadlinesOf } from '../../../src/domain/ask.ts'
import type { Facts } from '../../../src/domain/facts/index.ts'
import { outcomeOf, type Turns } from './outcome-of.ts'

const remedies = ['residency-obligation-appeal']

test.for<Turns>([
  ['cautions', 'decided-in-canada', { decidedIn: 'in-canada' }, { decidedIn: 'outside-canada' }],
  [
    'cautions',
    'bars-beside-residency',
    { inadmissibility: ['non-compliance', 'sanctions'] },
    { inadmissibility: ['non-compliance', 'criminality'] },
    { inadmissibility: ['non-compliance'] },
  ],
  [
    'cautions',
    'return-during-the-appeal',
    { personIn: 'outside-canada' },
    { personIn: 'in-canada' },
  ],
  [
    'cautions',
    'removal-order-on-dismissal',
    { personIn: 'in-canada' },
    { personIn: 'outside-canada' },
  ],
])('%s, %s', ([list, id, on, ...off]) => {
  const says = (facts: Facts) => outcomeOf('residency-obligation-appeal', list, id, facts)
  expect(says(on)).toBe(true)
  for (const change of off) expect(says({ ...on, ...change })).toBe(false)
})

const limitsOf = (facts: Facts) =>
  deadlinesOf(
    { facts: { decision: 'residency-obligation', ...facts }, asOf: '2026-11-23', remedies },
    'en',
  ).deadlines

/** The repealed Rules counted from the written decision (r. 9(3)): no other day can be later. */
test.for<[why: string, facts: Facts]>([
  ['the reasons', { reasonsReceivedOn: '2023-01-13' }],
  ['the decision’s own day', { decidedOn: '2023-01-13' }],
  [
    'the reasons, whatever the decision’s day',
    {
      reasonsReceivedOn: '2023-01-13',
      decidedOn: '2023-01-05',
    },
  ],
])('before the Rules of 2022 %s stand in for the letter', ([, facts]) => {
  const notice = limitsOf(facts).find(({ id }) => id === 'residency-obligation-appeal/notice')
  expect(notice).toMatchObject({
    lastDay: '2023-03-14',
    protective: true,
    missing: ['notifiedOn'],
    law: [{ cite: 'IAD Rules (2002), r. 9(3)' }, {}],
  })
})

/** No appeal lies from a decision made in Canada (63(4)): its limits show if one was made all the same. */
test.for<[sign: string, file: Facts, limit: string]>([
  ['the Division has the notice', { appealNoticeReceivedOn: '2026-10-05' }, 'notice'],
  ['it asked for the record', { appealRecordRequestedOn: '2026-10-05' }, 'appeal-record'],
  ['the record came', { appealRecordReceivedOn: '2026-10-05' }, 'disclosure'],
  ['the record was mailed', { appealRecordMailedOn: '2026-10-05' }, 'disclosure'],
  ['a hearing is fixed', { hearingOn: '2027-02-01' }, 'witnesses'],
])('a closed appeal that was made: %s', ([, file, limit]) => {
  const closed: Facts = { decidedIn: 'in-canada', notifiedOn: '2026-09-21' }
  const shown = (facts: Facts) => limitsOf(facts).map(({ id }) => id)
  expect(shown(closed)).toEqual([])
  expect(shown({ ...closed, ...file })).toContain(`residency-obligation-appeal/${limit}`)
})
