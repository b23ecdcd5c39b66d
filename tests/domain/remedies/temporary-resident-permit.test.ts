import { describe, expect, it, test } from 'vitest'
import { checklistsOf, deadlinesOf, eligibilityOf } from '../../../src/domain/ask.ts'
import type { IsoDate } from '../../../src/domain/calendar.ts'
import type { Decision, Facts } from '../../../src/domain/facts/index.ts'
import type { Language } from '../../../src/domain/text.ts'

const today = '2026-11-23'
const remedies = ['temporary-resident-permit']

const eligibility = (facts: Facts, asOf: IsoDate = today, language: Language = 'en') => {
  const [remedy] = eligibilityOf({ facts, asOf, remedies }, language).remedies
  return remedy as NonNullable<typeof remedy>
}
const outcome = (facts: Facts, id: string, asOf: IsoDate = today) =>
  eligibility(facts, asOf).findings.find((finding) => finding.id === id)
const cautions = (facts: Facts, asOf: IsoDate = today) =>
  eligibility(facts, asOf).cautions.map(({ id }) => id)
const checklist = (facts: Facts, asOf: IsoDate = today) =>
  checklistsOf({ facts, asOf, remedies }, 'en').checklists[0]
const dates = (facts: Facts, asOf: IsoDate = today) =>
  deadlinesOf({ facts, asOf, remedies }, 'en').dates.map(({ id, day }) => ({ id, day }))

/** A foreign national with no refugee claim behind them. */
const plain: Facts = {
  decision: 'work-permit',
  personStatus: 'foreign-national',
  personIn: 'in-canada',
  protectionApplicationPending: false,
  refugeeClaimPending: false,
  designatedForeignNational: false,
  lastRefugeeDecision: 'none',
}
/** The Board rejected the claim twice and the Court refused leave: worked example 29. */
const afterLeave: Facts = {
  ...plain,
  decision: 'refugee-appeal-dismissed',
  lastRefugeeDecision: 'rejected',
  lastRefugeeDecisionOn: '2025-10-10',
  leaveRefusedOn: '2026-02-20',
}

describe('kinds of decision', () => {
  test.for<[Decision, 'available' | 'not-applicable']>([
    ['temporary-resident-visa', 'available'],
    ['restoration-of-status', 'available'],
    ['temporary-resident-permit', 'available'],
    ['port-of-entry-refusal', 'available'],
    ['rehabilitation', 'available'],
    ['removal-order', 'available'],
    ['family-class-visa', 'available'],
    ['citizenship', 'not-applicable'],
    ['permanent-resident-card', 'not-applicable'],
    ['residency-obligation', 'not-applicable'],
  ])('%s: %s', ([decision, verdict]) => {
    expect(eligibility({ ...plain, decision }).verdict).toBe(verdict)
  })
})

describe('requirements', () => {
  test.for<[string, Facts, 'available' | 'unavailable' | 'undecided']>([
    ['a worker without a claim', {}, 'available'],
    ['inadmissible for security', { inadmissibility: ['security'] }, 'available'],
    ['abroad', { personIn: 'outside-canada' }, 'available'],
    ['a citizen', { decision: 'rehabilitation', personStatus: 'canadian-citizen' }, 'unavailable'],
    [
      'a permanent resident',
      { decision: 'rehabilitation', personStatus: 'permanent-resident' },
      'unavailable',
    ],
    [
      'a protected person',
      { decision: 'rehabilitation', personStatus: 'protected-person' },
      'available',
    ],
    [
      'a permanent resident whose appeal is dismissed',
      { decision: 'immigration-appeal-dismissed', personStatus: 'permanent-resident' },
      'available',
    ],
    [
      'a permanent resident under an order not yet known to be in force',
      { decision: 'removal-order', personStatus: 'permanent-resident' },
      'undecided',
    ],
    [
      'an ineligible claimant whose application is pending',
      { protectionApplicationPending: true, claimIneligibleUnder: ['c.1'] },
      'unavailable',
    ],
    [
      'the refusal is that ineligibility',
      { decision: 'refugee-claim-ineligible', protectionApplicationPending: true },
      'unavailable',
    ],
    [
      'an eligible claimant whose application is pending',
      { protectionApplicationPending: true, claimIneligibleUnder: [] },
      'available',
    ],
    ['an ineligible claimant without one', { decision: 'refugee-claim-ineligible' }, 'available'],
  ])('%s', ([, facts, verdict]) => {
    expect(eligibility({ ...plain, ...facts }).verdict).toBe(verdict)
  })

  test.for<[string, IsoDate, 'met' | 'not-met']>([
    ['the day before', '2019-06-20', 'met'],
    ['the day', '2019-06-21', 'not-met'],
    ['the day after', '2019-06-22', 'not-met'],
  ])('a pending application bars since June 21, 2019: %s', ([, asOf, met]) => {
    const facts: Facts = {
      ...plain,
      protectionApplicationPending: true,
      claimIneligibleUnder: ['c'],
    }
    expect(outcome(facts, 'no-protection-application-pending', asOf)?.outcome).toBe(met)
  })

  it('asks for the claim and the designation', () => {
    const { verdict, missing } = eligibility({ decision: 'work-permit' })
    expect(verdict).toBe('undecided')
    expect(missing).toEqual(
      expect.arrayContaining([
        'lastRefugeeDecision',
        'lastRefugeeDecisionOn',
        'designatedForeignNational',
        'protectionApplicationPending',
      ]),
    )
  })
})

describe('twelve months after a claim', () => {
  test.for<[string, IsoDate, 'available' | 'unavailable']>([
    ['the last day but one', '2027-02-19', 'unavailable'],
    ['the last day', '2027-02-20', 'unavailable'],
    ['the first free day', '2027-02-21', 'available'],
  ])('from the refusal of leave, the latest event: %s', ([, asOf, verdict]) => {
    expect(eligibility(afterLeave, asOf).verdict).toBe(verdict)
  })

  test.for<[string, IsoDate, 'available' | 'unavailable']>([
    ['the last day', '2026-10-10', 'unavailable'],
    ['the first free day', '2026-10-11', 'available'],
  ])('from the Board where the Court was not asked: %s', ([, asOf, verdict]) => {
    const { leaveRefusedOn: _, ...facts } = afterLeave
    expect(eligibility(facts, asOf).verdict).toBe(verdict)
  })

  it('shows the first free day', () => {
    expect(dates(afterLeave)).toEqual([
      { id: 'temporary-resident-permit/after-rejection-of-claim', day: '2027-02-21' },
    ])
  })

  it('is clamped to the end of February', () => {
    const facts: Facts = {
      ...afterLeave,
      leaveRefusedOn: '2024-02-29',
      lastRefugeeDecisionOn: '2024-01-10',
    }
    expect(eligibility(facts, '2025-02-28').verdict).toBe('unavailable')
    expect(eligibility(facts, '2025-03-01').verdict).toBe('available')
  })

  it('counts from the decision itself where it rejected the claim', () => {
    const facts: Facts = { ...plain, decision: 'refugee-claim-rejected', decidedOn: '2026-05-01' }
    expect(eligibility(facts, '2027-05-01').verdict).toBe('unavailable')
    expect(eligibility(facts, '2027-05-02').verdict).toBe('available')
  })

  it('is over once it is over by the notice, and may be over before', () => {
    const facts: Facts = { ...plain, decision: 'refugee-claim-rejected', notifiedOn: '2026-05-01' }
    expect(eligibility(facts, '2027-05-01')).toMatchObject({
      verdict: 'undecided',
      missing: ['lastRefugeeDecisionOn'],
    })
    expect(eligibility(facts, '2027-05-02').verdict).toBe('available')
  })

  test.for<[string, Facts['lastRefugeeDecision'] & string, 'available' | 'unavailable']>([
    ['rejected', 'rejected', 'unavailable'],
    ['rejected under Article 1E or 1F', 'rejected-article-1e-or-1f', 'unavailable'],
    ['withdrawn after evidence', 'withdrawn-after-evidence', 'unavailable'],
    [
      'withdrawn before evidence: any withdrawal counts',
      'withdrawn-before-evidence',
      'unavailable',
    ],
    ['abandoned', 'abandoned', 'unavailable'],
    ['vacated', 'vacated', 'unavailable'],
    ['none', 'none', 'available'],
  ])('an earlier claim: %s', ([, lastRefugeeDecision, verdict]) => {
    const facts: Facts = { ...plain, lastRefugeeDecision, lastRefugeeDecisionOn: '2026-02-20' }
    expect(eligibility(facts).verdict).toBe(verdict)
  })

  describe('an earlier claim, with days of the Court’s file', () => {
    const facts: Facts = { ...afterLeave, decision: 'pre-removal-risk-assessment' }

    test.for<[string, Facts, IsoDate, 'available' | 'unavailable' | 'undecided']>([
      ['the Court refused it too', { courtFileConcernsClaim: true }, '2027-02-20', 'unavailable'],
      ['until the year is over', { courtFileConcernsClaim: true }, '2027-02-21', 'available'],
      [
        'the Court refused something else',
        { courtFileConcernsClaim: false },
        '2026-10-11',
        'available',
      ],
      ['not said', {}, '2026-11-23', 'undecided'],
    ])('%s', ([, more, asOf, verdict]) => {
      expect(eligibility({ ...facts, ...more }, asOf).verdict).toBe(verdict)
    })

    it('counts from the Board where the Court has refused nothing yet', () => {
      const { leaveRefusedOn: _, ...unknown } = { ...facts, courtFileConcernsClaim: true }
      expect(eligibility(unknown, '2026-10-10').verdict).toBe('unavailable')
      expect(eligibility(unknown, '2026-10-11').verdict).toBe('available')
    })

    it('asks for the Court where nothing is said of it', () => {
      const { leaveRefusedOn: _, ...unknown } = facts
      expect(eligibility(unknown)).toMatchObject({
        verdict: 'undecided',
        missing: ['courtFileConcernsClaim', 'leaveRefusedOn'],
      })
    })

    it('asks whether the Court refused the claim', () => {
      expect(eligibility(facts).missing).toEqual(['courtFileConcernsClaim'])
    })
  })

  it('is not modelled before its present form', () => {
    expect(outcome(afterLeave, 'after-rejection-of-claim', '2019-06-20')).toMatchObject({
      outcome: 'undecided',
      because: 'law-not-modelled',
    })
  })
})

describe('designated foreign nationals', () => {
  const facts: Facts = {
    ...plain,
    designatedForeignNational: true,
    designatedForeignNationalOn: '2021-11-22',
  }

  test.for<[string, Facts, IsoDate, 'available' | 'unavailable']>([
    ['five years from the designation, the last day', {}, '2026-11-22', 'unavailable'],
    ['the first free day', {}, '2026-11-23', 'available'],
    [
      'from the final determination of the claim',
      {
        lastRefugeeDecision: 'rejected',
        courtFileConcernsClaim: false,
        lastRefugeeDecisionOn: '2022-06-01',
      },
      '2027-06-01',
      'unavailable',
    ],
    [
      'and free after it',
      {
        lastRefugeeDecision: 'rejected',
        courtFileConcernsClaim: false,
        lastRefugeeDecisionOn: '2022-06-01',
      },
      '2027-06-02',
      'available',
    ],
    [
      'from that of the application for protection',
      { lastProtectionDecisionOn: '2023-06-01' },
      '2028-06-01',
      'unavailable',
    ],
    ['and free after that', { lastProtectionDecisionOn: '2023-06-01' }, '2028-06-02', 'available'],
    ['a claim still pending', { refugeeClaimPending: true }, '2026-11-23', 'unavailable'],
    [
      'an application still pending',
      { protectionApplicationPending: true, claimIneligibleUnder: [] },
      '2026-11-23',
      'unavailable',
    ],
    [
      'not designated',
      { designatedForeignNational: false, refugeeClaimPending: true },
      '2026-11-22',
      'available',
    ],
  ])('%s', ([, more, asOf, verdict]) => {
    expect(eligibility({ ...facts, ...more }, asOf).verdict).toBe(verdict)
  })
})

describe('cautions', () => {
  test.for<[string, Facts, string, boolean]>([
    ['exceptional', {}, 'exceptional', true],
    ['no status meanwhile', {}, 'no-status-meanwhile', true],
    ['may end', {}, 'may-end-at-any-time', true],
    ['not restorable', {}, 'not-restorable', true],
    ['no notes', {}, 'no-notes-with-refusal', true],
    ['fees change', {}, 'fees-change', true],
    ['restoration first', { temporaryStatus: 'student' }, 'restoration-first', true],
    [
      'not abroad',
      { temporaryStatus: 'student', personIn: 'outside-canada' },
      'restoration-first',
      false,
    ],
    [
      'not for a permit holder',
      { temporaryStatus: 'temporary-resident-permit-holder' },
      'restoration-first',
      false,
    ],
    [
      'the inadmissibility remains',
      { inadmissibility: ['criminality'] },
      'inadmissibility-remains',
      true,
    ],
    ['none', { inadmissibility: [] }, 'inadmissibility-remains', false],
    ['misrepresentation', { inadmissibility: ['misrepresentation'] }, 'misrepresentation', true],
    ['another ground', { inadmissibility: ['health'] }, 'misrepresentation', false],
    ['a declaration', { subjectOfDeclaration: true }, 'declaration', true],
    ['no declaration', { subjectOfDeclaration: false }, 'declaration', false],
    ['a claim that failed', { lastRefugeeDecision: 'abandoned' }, 'bar-after-claim', true],
    ['no claim', {}, 'bar-after-claim', false],
    ['designated', { designatedForeignNational: true }, 'designated-conditions', true],
    ['not designated', {}, 'designated-conditions', false],
    ['issued abroad', { personIn: 'outside-canada' }, 'issued-abroad', true],
    ['in Canada', {}, 'issued-abroad', false],
    ['the same again', { decision: 'temporary-resident-permit' }, 'same-request-again', true],
    ['another refusal', {}, 'same-request-again', false],
    [
      'a permanent resident under a removal order',
      { decision: 'removal-order', personStatus: 'permanent-resident' },
      'status-may-be-lost',
      true,
    ],
    [
      'a foreign national under a removal order',
      { decision: 'removal-order', personStatus: 'foreign-national' },
      'status-may-be-lost',
      false,
    ],
  ])('%s', ([, facts, id, shown]) => {
    expect(cautions({ ...plain, ...facts }).includes(id)).toBe(shown)
  })

  test.for<[IsoDate, boolean]>([
    ['2026-03-25', false],
    ['2026-03-26', true],
    ['2026-03-27', true],
  ])('orders on documents, %s: %s', ([asOf, shown]) => {
    expect(cautions(plain, asOf).includes('order-of-the-governor-in-council')).toBe(shown)
  })
})

describe('checklist', () => {
  test.for<[string, Facts, string, boolean]>([
    ['form in Canada', {}, 'form-in-canada', true],
    ['not abroad', { personIn: 'outside-canada' }, 'form-in-canada', false],
    ['form abroad', { personIn: 'outside-canada' }, 'form-abroad', true],
    ['not in Canada', {}, 'form-abroad', false],
    ['refusal letter', {}, 'refusal-letter', true],
    ['submissions', {}, 'submissions', true],
    ['need', {}, 'proof-of-need', true],
    ['passport', {}, 'passport', true],
    ['means', {}, 'means-of-support', true],
    ['criminal records', { inadmissibility: ['serious-criminality'] }, 'criminal-records', true],
    ['no crime', { inadmissibility: ['health'] }, 'criminal-records', false],
    ['medical evidence', { inadmissibility: ['health'] }, 'medical-evidence', true],
    ['no health ground', { inadmissibility: ['criminality'] }, 'medical-evidence', false],
    ['representative', {}, 'use-of-representative', true],
    ['fee', {}, 'fee-receipt', true],
    [
      'exempt by a pending request',
      { humanitarianRequestPending: true },
      'proof-of-pending-request',
      true,
    ],
    ['none pending', { humanitarianRequestPending: false }, 'proof-of-pending-request', false],
  ])('%s', ([, facts, id, shown]) => {
    const items = checklist({ ...plain, ...facts })?.items ?? []
    expect(items.some((item) => item.id === id)).toBe(shown)
  })

  test.for<[string, IsoDate, number[]]>([
    ['the day before the change', '2025-11-30', [239.75]],
    ['the day of the change', '2025-12-01', [246.25]],
    ['the day after', '2025-12-02', [246.25]],
    ['the last day of that amount', '2026-11-30', [246.25]],
    ['the next change, not known', '2026-12-01', []],
  ])('fee: %s', ([, asOf, amounts]) => {
    expect(checklist(plain, asOf)?.fees.map(({ amount }) => amount)).toEqual(amounts)
  })

  test.for<[NonNullable<Facts['personIn']>, string[]]>([
    ['in-canada', ['online']],
    ['outside-canada', ['online', 'in-person']],
  ])('goes by %s', ([personIn, channels]) => {
    expect(checklist({ ...plain, personIn })?.submitTo.map(({ channel }) => channel)).toEqual(
      channels,
    )
  })
})

it('has no time limit', () => {
  const { deadlines, awaiting } = deadlinesOf({ facts: plain, asOf: today, remedies }, 'en')
  expect({ deadlines, awaiting }).toEqual({ deadlines: [], awaiting: [] })
})

it('speaks French', () => {
  expect(eligibility(plain, today, 'fr').title).toBe('Permis de séjour temporaire')
  expect(outcome(plain, 'foreign-national')?.law.map(({ cite }) => cite)).toEqual([
    'IRPA, s. 24(1)',
  ])
})
