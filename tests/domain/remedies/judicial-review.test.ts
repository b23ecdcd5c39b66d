import { describe, expect, test } from 'vitest'
import { deadlinesOf, eligibilityOf } from '../../../src/domain/ask.ts'
import type { IsoDate } from '../../../src/domain/calendar.ts'
import { type Decision, everyDecision, type Facts } from '../../../src/domain/facts/index.ts'

const asOf = '2026-11-23'
const remedies = ['judicial-review']

const eligibility = (facts: Facts) => {
  const [answer] = eligibilityOf({ facts, asOf, remedies }, 'en').remedies
  if (answer === undefined) throw new Error('not registered')
  return answer
}
const limits = (facts: Facts) =>
  Object.fromEntries(
    deadlinesOf({ facts, asOf, remedies }, 'en').deadlines.map((deadline) => [
      deadline.id.replace('judicial-review/', ''),
      deadline,
    ]),
  )

describe('which limit governs: where the decision was made, not where the person is', () => {
  const notifiedOn = '2026-11-09'
  const inCanada: Decision[] = [
    'extension-of-stay',
    'restoration-of-status',
    'port-of-entry-refusal',
    'spouse-in-canada-class',
    'permanent-resident-card',
    'removal-order',
    'refugee-claim-ineligible',
    'refugee-claim-rejected',
    'refugee-appeal-dismissed',
    'protection-ceased-or-vacated',
    'immigration-appeal-dismissed',
    'pre-removal-risk-assessment',
    'deferral-of-removal',
  ]
  const elsewhere = everyDecision.filter(
    (decision) => decision !== 'citizenship' && !inCanada.includes(decision),
  )
  /** Left open to appeal or not, a limit of a file that exists is listed. */
  const file: Facts = { notifiedOn, reasonsSentOn: notifiedOn, leaveFiledOn: '2026-11-20' }
  const starts = ['in-canada', 'outside-canada', 'citizenship']
  const governing = (facts: Facts) =>
    Object.entries(limits({ ...file, ...facts }))
      .filter(([id]) => starts.includes(id))
      .map(([id, { applies }]) => [id, applies])

  test.for(inCanada)('%s is decided in Canada by its nature', (decision) => {
    expect(governing({ decision })).toEqual([['in-canada', 'certain']])
    expect(governing({ decision, decidedIn: 'outside-canada' })).toEqual([['in-canada', 'certain']])
    expect(governing({ decision, personIn: 'outside-canada' })).toEqual([['in-canada', 'certain']])
  })

  test.for(elsewhere)('%s: as it was decided', (decision) => {
    expect(governing({ decision, decidedIn: 'in-canada' })).toEqual([['in-canada', 'certain']])
    expect(governing({ decision, decidedIn: 'outside-canada' })).toEqual([
      ['outside-canada', 'certain'],
    ])
    expect(governing({ decision, personIn: 'outside-canada' })).toEqual([
      ['in-canada', 'undecided'],
      ['outside-canada', 'undecided'],
    ])
  })

  test('citizenship has one limit wherever it was decided', () => {
    expect(governing({ decision: 'citizenship' })).toEqual([['citizenship', 'certain']])
    expect(governing({ decision: 'citizenship', decidedIn: 'outside-canada' })).toEqual([
      ['citizenship', 'certain'],
    ])
  })

  test.for<[string, IsoDate, certain: boolean]>([
    ['the day before Part V.1 of the Citizenship Act', '2014-07-31', false],
    ['the day', '2014-08-01', true],
    ['the day after', '2014-08-02', true],
  ])('thirty days for citizenship, notified %s', ([, notifiedOn, certain]) => {
    expect(governing({ decision: 'citizenship', notifiedOn })).toEqual(
      certain ? [['citizenship', 'certain']] : [],
    )
  })

  test.for<
    [decision: Decision, decidedIn: Facts['decidedIn'], id: string, count: number, last: string]
  >([
    ['work-permit', 'in-canada', 'in-canada', 15, '2026-11-24'],
    ['work-permit', 'outside-canada', 'outside-canada', 60, '2027-01-08'],
    ['citizenship', 'in-canada', 'citizenship', 30, '2026-12-09'],
  ])('%s, decided %s: %i days', ([decision, decidedIn, id, count, lastDay]) => {
    expect(limits({ decision, decidedIn: decidedIn ?? 'in-canada', notifiedOn })[id]).toMatchObject(
      {
        period: { count, unit: 'days' },
        lastDay,
        party: 'applicant',
        irreversible: true,
        regime: 'interpretation-act',
        cutOff: { timeZone: 'America/Toronto' },
      },
    )
  })
})

describe('the Board’s decisions run from the later of notice and sending (169(f))', () => {
  const days: Facts = { notifiedOn: '2026-11-02', reasonsSentOn: '2026-11-09' }

  test.for<[decision: Decision]>([
    ['refugee-appeal-dismissed'],
    ['protection-ceased-or-vacated'],
    ['immigration-appeal-dismissed'],
  ])('%s', ([decision]) => {
    expect(limits({ decision, ...days })['in-canada']).toMatchObject({ lastDay: '2026-11-24' })
  })

  test('the receipt of a mailed copy adds nothing', () => {
    const facts: Facts = { decision: 'refugee-appeal-dismissed', ...days }
    expect(limits({ ...facts, reasonsReceivedOn: '2026-11-19' })['in-canada']).toMatchObject({
      lastDay: '2026-11-24',
    })
  })

  test('an officer’s decision runs from the notice alone', () => {
    expect(limits({ decision: 'pre-removal-risk-assessment', ...days })['in-canada']).toMatchObject(
      {
        lastDay: '2026-11-17',
        protective: false,
      },
    )
  })
})

describe('the steps of the file', () => {
  const file: Facts = { decision: 'study-permit', decidedIn: 'outside-canada' }

  test.for<[id: string, facts: Facts, answer: object]>([
    [
      'proof-of-service',
      { leaveServedOn: '2026-11-09' },
      { lastDay: '2026-11-19', party: 'applicant' },
    ],
    ['appearance', { leaveServedOn: '2026-11-09' }, { lastDay: '2026-11-19', party: 'respondent' }],
    [
      'perfection',
      { leaveFiledOn: '2026-11-02', writtenReasons: 'received' },
      { lastDay: '2026-12-02', party: 'applicant', irreversible: true },
    ],
    [
      'perfection',
      {
        leaveFiledOn: '2026-09-01',
        writtenReasons: 'not-received',
        reasonsReceivedOn: '2026-11-02',
      },
      { lastDay: '2026-12-02' },
    ],
    [
      'perfection',
      {
        leaveFiledOn: '2026-09-01',
        writtenReasons: 'not-received',
        noReasonsNoticeReceivedOn: '2026-11-02',
      },
      { lastDay: '2026-12-02' },
    ],
    [
      'respondent-memorandum',
      { recordServedOn: '2026-11-02' },
      { lastDay: '2026-12-02', party: 'respondent' },
    ],
    [
      'reply',
      { respondentMemorandumServedOn: '2026-11-09' },
      { lastDay: '2026-11-19', party: 'applicant' },
    ],
    [
      'hearing-earliest',
      { leaveGrantedOn: '2026-10-15' },
      { lastDay: '2026-11-14', kind: 'not-before', party: 'court' },
    ],
    [
      'hearing-latest',
      { leaveGrantedOn: '2026-10-15' },
      { lastDay: '2027-01-13', kind: 'limit', party: 'court' },
    ],
    [
      'appeal-to-fca',
      { judgmentOn: '2026-11-02', questionCertified: true },
      { lastDay: '2026-12-02', regime: 'interpretation-act', party: 'applicant' },
    ],
  ])('%s', ([id, facts, answer]) => {
    expect(limits({ ...file, ...facts })[id]).toMatchObject(answer)
  })

  test('no appeal lies without a certified question', () => {
    expect(
      limits({ ...file, judgmentOn: '2026-11-02', questionCertified: false }),
    ).not.toHaveProperty('appeal-to-fca')
  })
})

describe('rights of appeal come first (72(2)(a))', () => {
  const rejected: Facts = { decision: 'refugee-claim-rejected', decidedOn: '2026-11-02' }
  const family: Facts = {
    decision: 'family-class-visa',
    decidedOn: '2026-11-02',
    sponsorshipFiledInPrescribedManner: true,
    sponsorChoseWithdrawal: false,
    appliedDuringMisrepresentationBar: false,
    inadmissibility: [],
  }

  test.for<[why: string, facts: Facts, verdict: string, missing: string[]]>([
    ['none lies from a visitor visa', { decision: 'temporary-resident-visa' }, 'available', []],
    ['the refugee appeal', { ...rejected, refugeeAppealBars: [] }, 'unavailable', []],
    [
      'the refugee appeal, barred',
      { ...rejected, refugeeAppealBars: ['no-credible-basis'] },
      'available',
      [],
    ],
    ['the refugee appeal, if it is barred', rejected, 'undecided', ['refugeeAppealBars']],
    ['the sponsor’s appeal', { ...family, excludedFamilyMember: false }, 'unavailable', []],
    [
      'not where an excluded family member’s humanitarian request was refused (2014 FCA 180)',
      { ...family, excludedFamilyMember: true, humanitarianRequestRefused: true },
      'available',
      [],
    ],
    [
      'an excluded family member without such a request',
      { ...family, excludedFamilyMember: true, humanitarianRequestRefused: false },
      'unavailable',
      [],
    ],
    [
      'the sponsor’s appeal, the exclusion unknown',
      family,
      'undecided',
      ['excludedFamilyMember', 'humanitarianRequestRefused'],
    ],
    [
      'the residency appeal',
      {
        decision: 'residency-obligation',
        decidedOn: '2026-11-02',
        decidedIn: 'outside-canada',
        personStatus: 'permanent-resident',
        inadmissibility: [],
      },
      'unavailable',
      [],
    ],
    [
      'a finding on residency made in Canada: the appeal will lie from the order',
      { decision: 'residency-obligation', decidedIn: 'in-canada' },
      'available',
      [],
    ],
    [
      'a removal order against a foreign national',
      { decision: 'removal-order', personStatus: 'foreign-national' },
      'available',
      [],
    ],
  ])('%s: %s', ([, facts, verdict, missing]) => {
    const answer = eligibility(facts)
    expect(answer.verdict).toBe(verdict)
    expect(answer.missing.toSorted()).toEqual(missing)
  })
})
