import { expect, test } from 'vitest'
import { deadlinesOf, eligibilityOf } from '../../src/domain/ask.ts'
import type { Facts } from '../../src/domain/facts/index.ts'

const decision = 'study-permit' as const
const cautions = (facts: Facts) =>
  deadlinesOf({ facts: { decision, ...facts }, asOf: '2026-11-23' }, 'en').cautions.map(
    ({ id }) => id,
  )

test.for<[string, Facts, string]>([
  [
    'notified the day before it was decided',
    { decidedOn: '2026-11-10', notifiedOn: '2026-11-09' },
    'contradiction-decided-on-notified-on',
  ],
  [
    'reasons received the day before they were sent',
    { reasonsSentOn: '2026-11-16', reasonsReceivedOn: '2026-11-15' },
    'contradiction-reasons-sent-on-reasons-received-on',
  ],
  [
    'record served before the application was filed',
    { leaveFiledOn: '2026-11-10', recordServedOn: '2026-11-09' },
    'contradiction-leave-filed-on-record-served-on',
  ],
  [
    'memorandum served before the record',
    { recordServedOn: '2026-11-10', respondentMemorandumServedOn: '2026-11-09' },
    'contradiction-record-served-on-respondent-memorandum-served-on',
  ],
  [
    'leave granted before it was asked for',
    { leaveFiledOn: '2026-11-10', leaveGrantedOn: '2026-11-09' },
    'contradiction-leave-filed-on-leave-granted-on',
  ],
  [
    'judgment before leave',
    { leaveGrantedOn: '2026-11-10', judgmentOn: '2026-11-09' },
    'contradiction-leave-granted-on-judgment-on',
  ],
  [
    'appeal record before the notice of appeal',
    { appealNoticeReceivedOn: '2026-11-10', appealRecordReceivedOn: '2026-11-09' },
    'contradiction-appeal-notice-received-on-appeal-record-received-on',
  ],
  [
    'removal order enforced before it was received',
    { removalOrderReceivedOn: '2026-11-10', removalOrderEnforcedOn: '2026-11-09' },
    'contradiction-removal-order-received-on-removal-order-enforced-on',
  ],
])('%s: a caution, and an answer all the same', ([, facts, id]) => {
  expect(cautions(facts)).toEqual([id])
})

const rejected: Facts = { decision: 'refugee-claim-rejected' }
const designated = 'contradiction-designated-and-no-bar'
const ended = 'contradiction-withdrawn-or-abandoned-and-no-bar'
const undecided = 'contradiction-claim-decided-and-never-decided'

test.for<[string, Facts, string[]]>([
  [
    'a designated foreign national, and no bar',
    { designatedForeignNational: true, refugeeAppealBars: [] },
    [designated],
  ],
  [
    'another bar than that',
    { designatedForeignNational: true, refugeeAppealBars: ['no-credible-basis'] },
    [designated],
  ],
  [
    'that bar',
    { designatedForeignNational: true, refugeeAppealBars: ['designated-foreign-national'] },
    [],
  ],
  ['a designated foreign national, bars not known', { designatedForeignNational: true }, []],
  ['no designation', { designatedForeignNational: false, refugeeAppealBars: [] }, []],
  ['abandoned', { lastRefugeeDecision: 'abandoned', refugeeAppealBars: [] }, [ended]],
  [
    'withdrawn',
    { lastRefugeeDecision: 'withdrawn-before-evidence', refugeeAppealBars: [] },
    [ended],
  ],
  [
    'abandoned, and barred for it',
    { lastRefugeeDecision: 'abandoned', refugeeAppealBars: ['withdrawn-or-abandoned'] },
    [],
  ],
  ['abandoned, bars not known', { lastRefugeeDecision: 'abandoned' }, []],
  ['rejected', { lastRefugeeDecision: 'rejected', refugeeAppealBars: [] }, []],
  ['a claim never decided', { lastRefugeeDecision: 'none' }, [undecided]],
  [
    'a claim never decided, and protection that ceased',
    { decision: 'protection-ceased-or-vacated', lastRefugeeDecision: 'none' },
    [undecided],
  ],
  [
    'no claim, and a permit refused',
    { decision: 'study-permit', lastRefugeeDecision: 'none', designatedForeignNational: true },
    [],
  ],
])('a claim rejected, %s', ([, facts, ids]) => {
  expect(cautions({ ...rejected, ...facts })).toEqual(ids)
})

test('on the same day, or with one day unknown, nothing contradicts', () => {
  expect(cautions({ decidedOn: '2026-11-10', notifiedOn: '2026-11-10' })).toEqual([])
  expect(cautions({ notifiedOn: '2026-11-09' })).toEqual([])
})

test('it is said with the eligibility too, in French', () => {
  const facts: Facts = { decision, decidedOn: '2026-11-10', notifiedOn: '2026-11-09' }
  const [caution] = eligibilityOf({ facts, asOf: '2026-11-23' }, 'fr').cautions
  expect(caution?.text).toBe(
    'La décision aurait été communiquée avant d’avoir été rendue. Vérifier les deux jours.',
  )
})

test.for<[string, Facts, string[]]>([
  ['the day before the day asked about', { notifiedOn: '2026-11-22' }, []],
  ['the day asked about', { notifiedOn: '2026-11-23' }, []],
  [
    'the day after: a notice cannot be still to come',
    { notifiedOn: '2026-11-24' },
    ['day-after-the-day-asked-about'],
  ],
  ['a hearing may be still to come', { hearingOn: '2027-02-01' }, []],
])('%s', ([, facts, expected]) => {
  expect(cautions(facts)).toEqual(expected)
})
