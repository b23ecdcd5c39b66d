import { describe, expect, it, test } from 'vitest'
import { checklistsOf, deadlinesOf, eligibilityOf } from '../../../src/domain/ask.ts'
import type { IsoDate } from '../../../src/domain/calendar.ts'
import type { Decision, Facts } from '../../../src/domain/facts/index.ts'
import type { Language } from '../../../src/domain/text.ts'

const today = '2026-11-23'
const remedies = ['humanitarian-and-compassionate']

const eligibility = (facts: Facts, asOf: IsoDate = today, language: Language = 'en') => {
  const [remedy] = eligibilityOf({ facts, asOf, remedies }, language).remedies
  return remedy as NonNullable<typeof remedy>
}
const outcome = (facts: Facts, id: string, asOf: IsoDate = today) =>
  eligibility(facts, asOf).findings.find((finding) => finding.id === id)
const cautions = (facts: Facts) => eligibility(facts).cautions.map(({ id }) => id)
const checklist = (facts: Facts, asOf: IsoDate = today) =>
  checklistsOf({ facts, asOf, remedies }, 'en').checklists[0]
const dates = (facts: Facts, asOf: IsoDate = today) =>
  deadlinesOf({ facts, asOf, remedies }, 'en').dates.map(({ id, day }) => ({ id, day }))

/** A spouse in Canada who was refused, with no claim and nothing pending. */
const plain: Facts = {
  decision: 'spouse-in-canada-class',
  personStatus: 'foreign-national',
  personIn: 'in-canada',
  inadmissibility: [],
  humanitarianRequestPending: false,
  refugeeClaimPending: false,
  protectionApplicationPending: false,
  designatedForeignNational: false,
  lastRefugeeDecision: 'none',
}
const ceased: Facts = {
  decision: 'protection-ceased-or-vacated',
  personStatus: 'permanent-resident',
  lastRefugeeDecision: 'ceased',
  adverseEffectOnChild: false,
  riskToLifeFromHealthCare: false,
}
/** The Board rejected the claim twice and the Court refused leave: worked example 29. */
const afterLeave: Facts = {
  ...plain,
  decision: 'refugee-appeal-dismissed',
  lastRefugeeDecision: 'rejected',
  lastRefugeeDecisionOn: '2025-10-10',
  leaveRefusedOn: '2026-02-20',
  adverseEffectOnChild: false,
  riskToLifeFromHealthCare: false,
}

describe('kinds of decision', () => {
  test.for<[Decision, 'available' | 'not-applicable']>([
    ['spouse-in-canada-class', 'available'],
    ['temporary-resident-permit', 'available'],
    ['humanitarian-and-compassionate', 'available'],
    ['extension-of-stay', 'available'],
    ['pre-removal-risk-assessment', 'available'],
    ['removal-order', 'available'],
    ['deferral-of-removal', 'available'],
    ['temporary-resident-visa', 'not-applicable'],
    ['electronic-travel-authorization', 'not-applicable'],
    ['ministerial-relief', 'not-applicable'],
    ['citizenship', 'not-applicable'],
    ['residency-obligation', 'not-applicable'],
  ])('%s: %s', ([decision, verdict]) => {
    expect(eligibility({ ...plain, decision }).verdict).toBe(verdict)
  })
})

describe('requirements', () => {
  test.for<[string, Facts, 'available' | 'unavailable' | 'undecided']>([
    ['nothing in the way', {}, 'available'],
    ['a request pending', { humanitarianRequestPending: true }, 'unavailable'],
    ['a claim pending', { refugeeClaimPending: true }, 'unavailable'],
    [
      'an ineligible claimant’s application pending',
      { protectionApplicationPending: true, claimIneligibleUnder: ['b.1'] },
      'unavailable',
    ],
    [
      'the refusal is that ineligibility',
      { decision: 'refugee-claim-ineligible', protectionApplicationPending: true },
      'unavailable',
    ],
    [
      'an eligible claimant’s application pending',
      { protectionApplicationPending: true, claimIneligibleUnder: [] },
      'available',
    ],
    [
      'abroad, refused a permanent resident visa',
      { decision: 'family-class-visa', personIn: 'outside-canada' },
      'available',
    ],
    [
      'abroad, refused a request made with one',
      { decision: 'humanitarian-and-compassionate', personIn: 'outside-canada' },
      'available',
    ],
    [
      'abroad, refused a study permit',
      { decision: 'study-permit', personIn: 'outside-canada' },
      'unavailable',
    ],
    [
      'abroad, and what was applied for is not known',
      { decision: 'application-returned', personIn: 'outside-canada' },
      'undecided',
    ],
    ['a citizen', { decision: 'rehabilitation', personStatus: 'canadian-citizen' }, 'unavailable'],
    [
      'a permanent resident',
      { decision: 'rehabilitation', personStatus: 'permanent-resident' },
      'unavailable',
    ],
    [
      '46(1)(c.1): a permanent resident whose protection has ceased',
      {
        ...ceased,
        decidedOn: '2025-11-22',
        inadmissibility: ['cessation'],
      },
      'available',
    ],
    [
      '108(3): the claim is deemed rejected where protection ceased, and the bar runs a year',
      {
        ...ceased,
        decidedOn: '2025-11-23',
        inadmissibility: ['cessation'],
      },
      'unavailable',
    ],
    [
      '46(1)(d): a permanent resident whose protection was vacated',
      {
        ...ceased,
        decidedOn: '2025-11-22',
        inadmissibility: ['misrepresentation'],
      },
      'available',
    ],
    [
      '109(3): so it is where the decision that allowed it was vacated',
      {
        ...ceased,
        decidedOn: '2025-11-23',
        inadmissibility: ['misrepresentation'],
      },
      'unavailable',
    ],
    [
      '25(1.2)(c)(i): a claim determined to be withdrawn before substantive evidence bars nothing',
      {
        ...afterLeave,
        decision: 'refugee-claim-rejected',
        refugeeAppealBars: ['withdrawn-or-abandoned'],
        lastRefugeeDecision: 'withdrawn-before-evidence',
      },
      'available',
    ],
    [
      'the same after substantive evidence',
      {
        ...afterLeave,
        decision: 'refugee-claim-rejected',
        refugeeAppealBars: ['withdrawn-or-abandoned'],
        lastRefugeeDecision: 'withdrawn-after-evidence',
      },
      'unavailable',
    ],
    [
      '108(3): protection ceased less than a year before another refusal',
      {
        ...ceased,
        decision: 'study-permit',
        personStatus: 'foreign-national',
        lastRefugeeDecisionOn: '2026-01-15',
      },
      'unavailable',
    ],
    [
      '108(1)(e): one whose protection ceased with the reasons for it may be resident still',
      {
        decision: 'protection-ceased-or-vacated',
        personStatus: 'permanent-resident',
        inadmissibility: [],
      },
      'undecided',
    ],
    [
      'a permanent resident under an order not yet known to be in force',
      { decision: 'removal-order', personStatus: 'permanent-resident' },
      'undecided',
    ],
  ])('%s', ([, facts, verdict]) => {
    expect(eligibility({ ...plain, ...facts }).verdict).toBe(verdict)
  })

  it('is closed by a pending request alone (elig-hc-pending)', () => {
    expect(
      eligibility({
        decision: 'spouse-in-canada-class',
        personIn: 'in-canada',
        inadmissibility: [],
        humanitarianRequestPending: true,
      }),
    ).toMatchObject({ verdict: 'unavailable', missing: [] })
  })

  it('asks for what is unknown', () => {
    const { verdict, missing } = eligibility({ decision: 'spouse-in-canada-class' })
    expect(verdict).toBe('undecided')
    expect(missing).toEqual(
      expect.arrayContaining([
        'personIn',
        'inadmissibility',
        'humanitarianRequestPending',
        'refugeeClaimPending',
        'lastRefugeeDecision',
        'designatedForeignNational',
      ]),
    )
    expect(missing).not.toContain('personStatus')
  })
})

describe('excluded inadmissibility', () => {
  test.for<[NonNullable<Facts['inadmissibility']>[number], 'met' | 'not-met']>([
    ['security', 'not-met'],
    ['human-or-international-rights', 'not-met'],
    ['sanctions', 'not-met'],
    ['organized-criminality', 'not-met'],
    ['serious-criminality', 'met'],
    ['criminality', 'met'],
    ['transborder-criminality', 'met'],
    ['health', 'met'],
    ['financial', 'met'],
    ['misrepresentation', 'met'],
    ['cessation', 'met'],
    ['non-compliance', 'met'],
    ['inadmissible-family-member', 'met'],
  ])('%s: %s', ([ground, met]) => {
    const facts: Facts = { ...plain, inadmissibility: [ground] }
    expect(outcome(facts, 'inadmissibility-not-excluded')?.outcome).toBe(met)
  })

  test.for<[string, NonNullable<Facts['inadmissibility']>[number], IsoDate, 'met' | 'not-met']>([
    ['security, the day before it was excluded', 'security', '2013-06-18', 'met'],
    ['security, the day', 'security', '2013-06-19', 'not-met'],
    ['security, the day after', 'security', '2013-06-20', 'not-met'],
    ['sanctions, the day before', 'sanctions', '2023-06-21', 'met'],
    ['sanctions, the day', 'sanctions', '2023-06-22', 'not-met'],
    ['sanctions, the day after', 'sanctions', '2023-06-23', 'not-met'],
  ])('%s', ([, ground, asOf, met]) => {
    const facts: Facts = { ...plain, inadmissibility: [ground] }
    expect(outcome(facts, 'inadmissibility-not-excluded', asOf)?.outcome).toBe(met)
  })

  test.for<[IsoDate, 'met' | 'not-met']>([
    ['2019-06-20', 'met'],
    ['2019-06-21', 'not-met'],
    ['2019-06-22', 'not-met'],
  ])('a pending application of an ineligible claimant, %s: %s', ([asOf, met]) => {
    const facts: Facts = {
      ...plain,
      protectionApplicationPending: true,
      claimIneligibleUnder: ['c'],
    }
    expect(outcome(facts, 'no-protection-application-pending', asOf)?.outcome).toBe(met)
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

  it('shows the first free day', () => {
    expect(dates(afterLeave)).toEqual([
      { id: 'humanitarian-and-compassionate/after-rejection-of-claim', day: '2027-02-21' },
    ])
  })

  it('counts from a judgment that dismissed the application', () => {
    const facts: Facts = { ...afterLeave, judgmentOn: '2026-07-02' }
    expect(eligibility(facts, '2027-07-02').verdict).toBe('unavailable')
    expect(eligibility(facts, '2027-07-03').verdict).toBe('available')
  })

  it('yields to the interests of a child (elig-hc-child-exception)', () => {
    const { leaveRefusedOn: _, ...facts } = afterLeave
    expect(
      eligibility({ ...facts, lastRefugeeDecisionOn: '2026-02-20', adverseEffectOnChild: true })
        .verdict,
    ).toBe('available')
  })

  it('yields to a risk to life', () => {
    expect(eligibility({ ...afterLeave, riskToLifeFromHealthCare: true }).verdict).toBe('available')
  })

  it('the exceptions lift no other bar', () => {
    const facts: Facts = { ...afterLeave, adverseEffectOnChild: true, refugeeClaimPending: true }
    expect(eligibility(facts).verdict).toBe('unavailable')
  })

  it('asks for the exceptions while it runs', () => {
    const { adverseEffectOnChild: _, riskToLifeFromHealthCare: __, ...facts } = afterLeave
    const { verdict, missing } = eligibility(facts)
    expect(verdict).toBe('undecided')
    expect([...missing].sort()).toEqual(['adverseEffectOnChild', 'riskToLifeFromHealthCare'])
  })

  test.for<[string, Facts['lastRefugeeDecision'] & string, 'available' | 'unavailable']>([
    ['rejected', 'rejected', 'unavailable'],
    ['rejected under Article 1E or 1F', 'rejected-article-1e-or-1f', 'unavailable'],
    ['withdrawn after evidence', 'withdrawn-after-evidence', 'unavailable'],
    ['withdrawn before evidence, by the English text', 'withdrawn-before-evidence', 'available'],
    ['abandoned', 'abandoned', 'unavailable'],
    ['vacated', 'vacated', 'unavailable'],
    ['none', 'none', 'available'],
  ])('an earlier claim: %s', ([, lastRefugeeDecision, verdict]) => {
    const facts: Facts = {
      ...afterLeave,
      decision: 'spouse-in-canada-class',
      courtFileConcernsClaim: false,
      lastRefugeeDecision,
      lastRefugeeDecisionOn: '2026-02-20',
    }
    expect(eligibility(facts).verdict).toBe(verdict)
  })

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
  ])('an earlier claim: %s', ([, more, asOf, verdict]) => {
    const facts: Facts = { ...afterLeave, decision: 'pre-removal-risk-assessment', ...more }
    expect(eligibility(facts, asOf).verdict).toBe(verdict)
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
      'from the application for protection',
      { lastProtectionDecisionOn: '2023-06-01' },
      '2028-06-01',
      'unavailable',
    ],
    ['and free after it', { lastProtectionDecisionOn: '2023-06-01' }, '2028-06-02', 'available'],
    [
      'an application still pending',
      { protectionApplicationPending: true, claimIneligibleUnder: [] },
      '2026-11-23',
      'unavailable',
    ],
    ['not designated', { designatedForeignNational: false }, '2026-11-22', 'available'],
  ])('%s', ([, more, asOf, verdict]) => {
    expect(eligibility({ ...facts, ...more }, asOf).verdict).toBe(verdict)
  })
})

describe('cautions', () => {
  test.for<[string, Facts, string, boolean]>([
    ['no stay', {}, 'no-stay', true],
    ['no status meanwhile', {}, 'no-status-meanwhile', true],
    [
      'protection ceased, for reasons not told',
      { ...ceased, inadmissibility: [] },
      'status-may-be-lost',
      true,
    ],
    [
      'protection ceased, and the person is inadmissible for it',
      { ...ceased, inadmissibility: ['cessation'] },
      'status-may-be-lost',
      false,
    ],
    ['fees first', {}, 'fees-first', true],
    ['no amount stated', {}, 'processing-fee-not-stated', true],
    ['not in the refused application', {}, 'not-in-refused-application', true],
    ['what is weighed', {}, 'what-is-weighed', true],
    ['Quebec', {}, 'quebec', true],
    ['public policy', {}, 'public-policy', true],
    ['no notes', {}, 'no-notes-with-refusal', true],
    ['incomplete', {}, 'incomplete-request-returned', true],
    ['factors of protection, in Canada', {}, 'factors-of-protection-not-considered', true],
    ['not abroad', { personIn: 'outside-canada' }, 'factors-of-protection-not-considered', false],
    ['abroad, may be examined', { personIn: 'outside-canada' }, 'may-be-examined-abroad', true],
    ['in Canada, must', {}, 'may-be-examined-abroad', false],
    ['each exemption', { inadmissibility: ['health'] }, 'ask-for-each-exemption', true],
    ['none needed', {}, 'ask-for-each-exemption', false],
    ['excluded grounds', { inadmissibility: ['sanctions'] }, 'excluded-grounds', true],
    [
      'serious criminality is not one',
      { inadmissibility: ['serious-criminality'] },
      'excluded-grounds',
      false,
    ],
    [
      'misrepresentation',
      { inadmissibility: ['misrepresentation'] },
      'misrepresentation-bar',
      true,
    ],
    ['no misrepresentation', {}, 'misrepresentation-bar', false],
    [
      'express entry',
      { decision: 'economic-permanent-residence' },
      'no-exemption-from-invitation',
      true,
    ],
    ['not for a spouse', {}, 'no-exemption-from-invitation', false],
    ['the sponsor’s appeal', { decision: 'family-class-visa' }, 'appeal-may-weigh-them', true],
    ['no appeal for a spouse in Canada', {}, 'appeal-may-weigh-them', false],
    ['excluded family member', { excludedFamilyMember: true }, 'excluded-family-member', true],
    ['not excluded', { excludedFamilyMember: false }, 'excluded-family-member', false],
    ['new facts', { decision: 'humanitarian-and-compassionate' }, 'new-facts', true],
    ['a first request', {}, 'new-facts', false],
    ['a claim that failed', { lastRefugeeDecision: 'rejected' }, 'bar-after-claim', true],
    ['no claim', {}, 'bar-after-claim', false],
    [
      'the texts differ on withdrawal',
      { lastRefugeeDecision: 'withdrawn-before-evidence' },
      'withdrawn-or-abandoned-texts-differ',
      true,
    ],
    [
      'and on abandonment',
      { lastRefugeeDecision: 'abandoned' },
      'withdrawn-or-abandoned-texts-differ',
      true,
    ],
    [
      'not on rejection',
      { lastRefugeeDecision: 'rejected' },
      'withdrawn-or-abandoned-texts-differ',
      false,
    ],
    ['the exception is proved', { adverseEffectOnChild: true }, 'exception-to-be-proved', true],
    [
      'none claimed',
      { adverseEffectOnChild: false, riskToLifeFromHealthCare: false },
      'exception-to-be-proved',
      false,
    ],
    ['designated', { designatedForeignNational: true }, 'designated-conditions', true],
    ['not designated', {}, 'designated-conditions', false],
  ])('%s', ([, facts, id, shown]) => {
    expect(cautions({ ...plain, ...facts }).includes(id)).toBe(shown)
  })
})

describe('checklist', () => {
  test.for<[string, Facts, string, boolean]>([
    ['application for permanent residence', {}, 'permanent-residence-application', true],
    ['supplementary form in Canada', {}, 'supplementary-information', true],
    ['not abroad', { personIn: 'outside-canada' }, 'supplementary-information', false],
    ['letter abroad', { personIn: 'outside-canada' }, 'letter-of-request', true],
    ['not in Canada', {}, 'letter-of-request', false],
    ['complete application', {}, 'complete-application', true],
    ['refusal letter', {}, 'refusal-letter', true],
    ['submissions', {}, 'submissions', true],
    ['establishment in Canada', {}, 'establishment-and-ties', true],
    ['none abroad', { personIn: 'outside-canada' }, 'establishment-and-ties', false],
    ['hardship', {}, 'hardship', true],
    ['children', {}, 'best-interests-of-children', true],
    ['exception for a child', { adverseEffectOnChild: true }, 'child-exception', true],
    ['no such exception', { adverseEffectOnChild: false }, 'child-exception', false],
    ['exception for health', { riskToLifeFromHealthCare: true }, 'health-exception', true],
    ['none for health', { riskToLifeFromHealthCare: false }, 'health-exception', false],
    ['criminal records', { inadmissibility: ['criminality'] }, 'criminal-records', true],
    ['no crime', {}, 'criminal-records', false],
    ['representative', {}, 'use-of-representative', true],
    ['fee', {}, 'fee-receipt', true],
    ['kept current', {}, 'keep-it-current', true],
  ])('%s', ([, facts, id, shown]) => {
    const items = checklist({ ...plain, decision: 'family-class-visa', ...facts })?.items ?? []
    expect(items.some((item) => item.id === id)).toBe(shown)
  })

  test.for<[string, IsoDate, number[]]>([
    ['the day before the change', '2026-04-29', [575, 85]],
    ['the day of the change', '2026-04-30', [600, 85]],
    ['the day after', '2026-05-01', [600, 85]],
    ['once the next change is not known', '2028-04-30', [85]],
  ])('fees: %s', ([, asOf, amounts]) => {
    expect(checklist(plain, asOf)?.fees.map(({ amount }) => amount)).toEqual(amounts)
  })

  it('names the forms', () => {
    expect(checklist(plain)?.items.flatMap(({ form }) => form?.id ?? [])).toEqual([
      'IMM 0008',
      'IMM 5283',
      'IMM 5476',
    ])
  })

  it('goes with the application', () => {
    expect(checklist(plain)?.submitTo).toHaveLength(1)
    expect(
      checklist({ ...plain, decision: 'family-class-visa', personIn: 'outside-canada' })?.submitTo,
    ).toHaveLength(1)
  })
})

it('has no time limit', () => {
  const { deadlines, awaiting } = deadlinesOf({ facts: plain, asOf: today, remedies }, 'en')
  expect({ deadlines, awaiting }).toEqual({ deadlines: [], awaiting: [] })
})

it('speaks French', () => {
  expect(eligibility(plain, today, 'fr').title).toBe(
    'Demande fondée sur des considérations d’ordre humanitaire',
  )
  const child = eligibility(afterLeave, today, 'fr').findings.find(
    ({ id }) => id === 'after-rejection-of-claim',
  )
  expect(child?.law.map(({ cite }) => cite)).toEqual([
    'LIPR, art. 25(1.2)c)',
    'LIPR, art. 25(1.21)',
    'LIPR, art. 108(3)',
    'LIPR, art. 109(3)',
  ])
})
