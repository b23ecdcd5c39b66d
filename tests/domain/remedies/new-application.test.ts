import { describe, expect, test } from 'vitest'
import { checklistsOf, deadlinesOf, eligibilityOf } from '../../../src/domain/ask.ts'
import type { IsoDate } from '../../../src/domain/calendar.ts'
import { type Decision, everyDecision, type Facts } from '../../../src/domain/facts/index.ts'
import { newApplication } from '../../../src/domain/remedies/new-application/index.ts'
import type { Language } from '../../../src/domain/text.ts'

const today = '2026-11-23'
const remedies = ['new-application']
type Verdict = 'available' | 'unavailable' | 'undecided' | 'not-applicable'

const eligibility = (facts: Facts, asOf: IsoDate = today, language: Language = 'en') => {
  const [remedy] = eligibilityOf({ facts, asOf, remedies }, language).remedies
  return remedy as NonNullable<typeof remedy>
}
const verdict = (facts: Facts, asOf: IsoDate = today) => eligibility(facts, asOf).verdict
const finding = (id: string, facts: Facts, asOf: IsoDate = today) =>
  eligibility(facts, asOf).findings.find((finding) => finding.id === id)
const cautions = (facts: Facts, asOf: IsoDate = today) =>
  eligibility(facts, asOf).cautions.map(({ id }) => id)
const dates = (facts: Facts, asOf: IsoDate = today) =>
  Object.fromEntries(
    deadlinesOf({ facts, asOf, remedies }, 'en').dates.map(({ id, day }) => [id, day]),
  )
const checklist = (facts: Facts, asOf: IsoDate = today, language: Language = 'en') => {
  const [checklist] = checklistsOf({ facts, asOf, remedies }, language).checklists
  return checklist as NonNullable<typeof checklist>
}
const item = (id: string, facts: Facts, language: Language = 'en') =>
  checklist(facts, today, language).items.find((item) => item.id === id)
const fees = (facts: Facts, asOf: IsoDate = today) =>
  Object.fromEntries(checklist(facts, asOf).fees.map(({ id, amount }) => [id, amount]))

const studyPermit: Facts = {
  decision: 'study-permit',
  decidedIn: 'outside-canada',
  inadmissibility: [],
}

describe('the kinds of decision after which one may apply again', () => {
  test('what cannot be applied for again never leads here', () => {
    expect(everyDecision.filter((decision) => verdict({ decision }) === 'not-applicable')).toEqual([
      'residency-obligation',
      'removal-order',
      'refugee-claim-ineligible',
      'refugee-claim-rejected',
      'refugee-appeal-dismissed',
      'protection-ceased-or-vacated',
      'immigration-appeal-dismissed',
      'deferral-of-removal',
    ])
  })

  test.for<Decision>([
    'temporary-resident-visa',
    'electronic-travel-authorization',
    'study-permit',
    'work-permit',
    'extension-of-stay',
    'restoration-of-status',
    'port-of-entry-refusal',
    'economic-permanent-residence',
    'family-class-visa',
    'sponsor-ineligible',
    'spouse-in-canada-class',
    'permanent-resident-card',
    'refugee-resettlement',
    'citizenship',
    'rehabilitation',
    'authorization-to-return',
    'ministerial-relief',
    'document-cancelled',
    'application-returned',
    'reconsideration-refused',
    'other-irpa-decision',
  ])('%s with no inadmissibility: kind and place of decision suffice', (decision) => {
    expect(verdict({ ...studyPermit, decision })).toBe('available')
    expect(verdict({ ...studyPermit, decision, decidedIn: 'in-canada' })).toBe('available')
  })

  test('nothing known decides nothing', () => {
    expect(verdict({})).toBe('undecided')
    expect(eligibility({}).missing[0]).toBe('decision')
  })
})

describe('misrepresentation determined outside Canada', () => {
  const skilledWorker: Facts = {
    decision: 'economic-permanent-residence',
    decidedIn: 'outside-canada',
    inadmissibility: ['misrepresentation'],
    inadmissibilityFoundOn: '2022-05-10',
    removalOrder: 'none',
  }
  const { inadmissibilityFoundOn, ...unfound } = skilledWorker
  const bar = 'new-application/misrepresentation-determined-outside-canada'

  test.for<[string, Facts, string]>([
    ['five years from the final determination', skilledWorker, '2027-05-11'],
    [
      'November 20, 2014, the last day of the old law: two years (2019 FC 1586)',
      { ...skilledWorker, inadmissibilityFoundOn: '2014-11-20' },
      '2016-11-21',
    ],
    [
      'November 21, 2014, the first day of the new law: five years',
      { ...skilledWorker, inadmissibilityFoundOn: '2014-11-21' },
      '2019-11-22',
    ],
    ['November 22, 2014', { ...skilledWorker, inadmissibilityFoundOn: '2014-11-22' }, '2019-11-23'],
    [
      'February 29: the last day of February',
      { ...skilledWorker, inadmissibilityFoundOn: '2024-02-29' },
      '2029-03-01',
    ],
    [
      'counted from the decision while the day it became final is not known',
      { ...unfound, decidedOn: '2023-01-31' },
      '2028-02-01',
    ],
  ])('%s', ([, facts, day]) => {
    expect(dates(facts)[bar]).toBe(day)
  })

  test.for<[string, IsoDate, Verdict]>([
    ['the day before the last', '2027-05-09', 'unavailable'],
    ['the last day of the bar', '2027-05-10', 'unavailable'],
    ['the day after', '2027-05-11', 'available'],
  ])('%s', ([, asOf, expected]) => {
    expect(verdict(skilledWorker, asOf)).toBe(expected)
  })

  test.for<[Decision, Verdict]>([
    ['economic-permanent-residence', 'unavailable'],
    ['family-class-visa', 'unavailable'],
    ['sponsor-ineligible', 'unavailable'],
    ['spouse-in-canada-class', 'unavailable'],
    ['refugee-resettlement', 'unavailable'],
    // No application for permanent residence: a permit is what is needed.
    ['temporary-resident-visa', 'available'],
    ['permanent-resident-card', 'available'],
    ['citizenship', 'available'],
    // What would be applied for is not said.
    ['application-returned', 'undecided'],
    ['reconsideration-refused', 'undecided'],
  ])('during the bar, %s: %s', ([decision, expected]) => {
    expect(verdict({ ...skilledWorker, decision })).toBe(expected)
  })

  test('whether a humanitarian request escapes it is unsettled', () => {
    const facts: Facts = { ...skilledWorker, decision: 'humanitarian-and-compassionate' }
    expect(finding('misrepresentation-determined-outside-canada', facts)).toMatchObject({
      outcome: 'undecided',
      because: 'unsettled',
      missing: [],
    })
    expect(dates(facts)[bar]).toBe('2027-05-11')
  })

  test('neither another ground nor none raises it', () => {
    expect(verdict({ ...skilledWorker, inadmissibility: ['health'] })).toBe('available')
    expect(dates({ ...skilledWorker, inadmissibility: [] })).toEqual({})
  })

  test('without a day, the day of the finding is missing', () => {
    expect(verdict(unfound)).toBe('undecided')
    expect(eligibility(unfound).missing).toEqual(['inadmissibilityFoundOn'])
  })

  test('a decision that stands in for the finding never ends the bar', () => {
    const facts: Facts = { ...unfound, decidedOn: '2020-01-10' }
    expect(verdict(facts, '2025-01-10')).toBe('unavailable')
    expect(verdict(facts, '2025-01-11')).toBe('undecided')
  })
})

describe('misrepresentation determined in Canada', () => {
  const spouse: Facts = {
    decision: 'spouse-in-canada-class',
    decidedIn: 'in-canada',
    inadmissibility: ['misrepresentation'],
    inadmissibilityFoundOn: '2022-05-10',
    removalOrder: 'exclusion',
    removalOrderEnforcedOn: '2024-01-15',
  }
  const bar = 'new-application/misrepresentation-determined-in-canada'

  test('worked example 25: five years from the enforcement of the order', () => {
    expect(dates(spouse)[bar]).toBe('2029-01-16')
  })

  test.for<[IsoDate, Verdict]>([
    ['2027-05-11', 'unavailable'],
    ['2029-01-14', 'unavailable'],
    ['2029-01-15', 'unavailable'],
    ['2029-01-16', 'available'],
  ])('on %s: %s', ([asOf, expected]) => {
    expect(verdict(spouse, asOf)).toBe(expected)
  })

  test.for<[string, Facts, string]>([
    [
      'determined on November 20, 2014',
      { ...spouse, inadmissibilityFoundOn: '2014-11-20' },
      '2026-01-16',
    ],
    [
      'determined on November 21, 2014',
      { ...spouse, inadmissibilityFoundOn: '2014-11-21' },
      '2029-01-16',
    ],
  ])('%s', ([, facts, day]) => {
    expect(dates(facts)[bar]).toBe(day)
  })

  test('an order that was never enforced never lets it run', () => {
    const { removalOrderEnforcedOn, ...facts } = spouse
    expect(verdict(facts, '2035-01-01')).toBe('undecided')
    expect(eligibility(facts, '2035-01-01').missing).toEqual(['removalOrderEnforcedOn'])
    expect(dates(facts)[bar]).toBeUndefined()
    expect(cautions(facts)).toContain('misrepresentation-unenforced-order')
  })

  test('no order at all: closed under either text for five years, then open to argument', () => {
    const { removalOrderEnforcedOn, ...rest } = spouse
    const facts: Facts = {
      ...rest,
      decision: 'economic-permanent-residence',
      removalOrder: 'none',
      personIn: 'outside-canada',
    }
    expect(dates(facts)).toEqual({
      'new-application/misrepresentation-determined-outside-canada': '2027-05-11',
    })
    expect(verdict(facts, '2027-05-10')).toBe('unavailable')
    expect(verdict(facts, '2027-05-11')).toBe('undecided')
    expect(cautions(facts)).toContain('misrepresentation-texts-differ')
    expect(cautions(spouse)).not.toContain('misrepresentation-texts-differ')
  })

  test('place of the decision unknown: it is asked for', () => {
    const { decidedIn, removalOrder, ...facts } = spouse
    expect(eligibility(facts).verdict).toBe('undecided')
    expect(eligibility(facts).missing).toContain('decidedIn')
  })
})

describe('exclusion orders', () => {
  const visitor: Facts = {
    decision: 'temporary-resident-visa',
    decidedIn: 'outside-canada',
    inadmissibility: ['non-compliance'],
    removalOrder: 'exclusion',
    removalOrderEnforcedOn: '2025-12-01',
  }

  /** Section 52(1) forbids the return: the application may be made, with one for the authorization. */
  test.for<[string, Facts]>([
    ['in the year after it was enforced', {}],
    ['before it is enforced', { removalOrderEnforcedOn: undefined } as never],
    ['for misrepresentation', { inadmissibility: ['misrepresentation'] }],
    ['a departure order', { removalOrder: 'departure' }],
    ['a deportation order', { removalOrder: 'deportation' }],
    ['an application made in Canada', { decision: 'extension-of-stay' }],
  ])('bar no application: %s', ([, facts]) => {
    expect(verdict({ ...visitor, ...facts }, '2026-11-23')).toBe('available')
    expect(dates({ ...visitor, ...facts })).toEqual({})
  })

  test('what it bars is the return, and the authorization goes with the application', () => {
    expect(cautions(visitor)).toContain('exclusion-order-return')
  })
})

describe('unauthorized work or study', () => {
  const worker: Facts = {
    decision: 'work-permit',
    decidedIn: 'in-canada',
    inadmissibility: ['non-compliance'],
    statusLostOnlyByRestorableBreach: false,
    removalOrder: 'none',
    unauthorizedActivityEndedOn: '2026-05-31',
  }

  test('worked example 23: six months from the day it ended', () => {
    expect(dates(worker)).toEqual({
      'new-application/unauthorized-activity-work-permit': '2026-12-01',
    })
    expect(dates({ ...worker, decision: 'study-permit' })).toEqual({
      'new-application/unauthorized-activity-study-permit': '2026-12-01',
    })
    expect(dates({ ...worker, inadmissibility: [] })).toEqual({
      'new-application/unauthorized-activity-without-finding-work-permit': '2026-12-01',
    })
  })

  test.for<[IsoDate, IsoDate, Verdict]>([
    ['2026-05-31', '2026-11-29', 'unavailable'],
    ['2026-05-31', '2026-11-30', 'unavailable'],
    ['2026-05-31', '2026-12-01', 'available'],
    ['2026-05-22', '2026-11-22', 'unavailable'],
    ['2026-05-22', '2026-11-23', 'available'],
    // August 31 and six months: the last day of February.
    ['2026-08-31', '2027-02-28', 'unavailable'],
    ['2026-08-31', '2027-03-01', 'available'],
  ])('ended on %s, on %s: %s', ([unauthorizedActivityEndedOn, asOf, expected]) => {
    for (const decision of ['work-permit', 'study-permit'] as const)
      expect(verdict({ ...worker, decision, unauthorizedActivityEndedOn }, asOf)).toBe(expected)
  })

  test.for<[string, Facts, Verdict]>([
    [
      'a restorable breach alone does not bar',
      { statusLostOnlyByRestorableBreach: true },
      'available',
    ],
    ['a visitor visa is not barred', { decision: 'temporary-resident-visa' }, 'available'],
    ['the six months need no finding', { inadmissibility: [] }, 'unavailable'],
    ['another finding than that of non-compliance', { inadmissibility: ['health'] }, 'unavailable'],
    [
      'the six months without a finding are over',
      { inadmissibility: [], unauthorizedActivityEndedOn: '2026-05-22' },
      'available',
    ],
    [
      'without a finding, and of a restorable breach alone',
      { inadmissibility: [], statusLostOnlyByRestorableBreach: true },
      'available',
    ],
    [
      'without a finding, a visitor visa',
      { inadmissibility: [], decision: 'temporary-resident-visa' },
      'available',
    ],
  ])('%s', ([, facts, expected]) => {
    expect(verdict({ ...worker, ...facts })).toBe(expected)
  })

  test('whether it was only a restorable breach, and when it ended, are asked', () => {
    const { statusLostOnlyByRestorableBreach, unauthorizedActivityEndedOn, ...facts } = worker
    expect(eligibility(facts).missing.toSorted()).toEqual([
      'statusLostOnlyByRestorableBreach',
      'unauthorizedActivityEndedOn',
    ])
  })

  test('without a finding no day of an activity is asked for', () => {
    const { unauthorizedActivityEndedOn, ...facts } = worker
    for (const decision of ['work-permit', 'study-permit'] as const) {
      const { verdict, missing, findings } = eligibility({
        ...facts,
        decision,
        inadmissibility: [],
      })
      expect({ verdict, missing }).toEqual({ verdict: 'available', missing: [] })
      // Nothing is found of it either: the day, once stated, reopens no finding.
      expect(findings.map(({ id }) => id).filter((id) => id.includes('without-finding'))).toEqual(
        [],
      )
    }
  })

  test.for<[string, Facts, boolean]>([
    ['the day is stated', {}, true],
    ['for study too', { decision: 'study-permit' }, true],
    ['another finding', { inadmissibility: ['health'] }, true],
    ['before the Regulations', { unauthorizedActivityEndedOn: '2002-06-27' }, false],
    ['from the Regulations on', { unauthorizedActivityEndedOn: '2002-06-28' }, true],
    ['a visitor visa has no such bar', { decision: 'temporary-resident-visa' }, false],
    ['a finding: the bar itself speaks', { inadmissibility: ['non-compliance'] }, false],
  ])('without a finding of non-compliance, a caution: %s', ([, facts, shown]) => {
    expect(
      cautions({ ...worker, inadmissibility: [], ...facts }).includes(
        'unauthorized-activity-without-finding',
      ),
    ).toBe(shown)
  })

  test('and none while no day shows that there was any', () => {
    const { unauthorizedActivityEndedOn: _, ...facts } = worker
    expect(cautions({ ...facts, inadmissibility: [] })).not.toContain(
      'unauthorized-activity-without-finding',
    )
  })

  test('the exceptions for work are wider than those for study', () => {
    expect(cautions(worker)).toContain('work-permit-exceptions')
    expect(cautions(worker)).not.toContain('study-permit-exceptions')
    expect(cautions({ ...worker, decision: 'study-permit' })).toContain('study-permit-exceptions')
    expect(cautions({ ...worker, decision: 'study-permit' })).not.toContain(
      'work-permit-exceptions',
    )
  })
})

describe('a temporary resident permit after a refugee claim', () => {
  const claimant: Facts = {
    decision: 'temporary-resident-permit',
    decidedIn: 'in-canada',
    inadmissibility: ['criminality'],
    removalOrder: 'none',
    lastRefugeeDecision: 'rejected',
    lastRefugeeDecisionOn: '2025-10-10',
    protectionApplicationPending: false,
    designatedForeignNational: false,
  }

  test.for<[string, Facts, IsoDate, Verdict]>([
    ['the last day of the twelve months', {}, '2026-10-10', 'unavailable'],
    ['the day after', {}, '2026-10-11', 'available'],
    [
      'a claim withdrawn before any evidence bars as well',
      { lastRefugeeDecision: 'withdrawn-before-evidence' },
      '2026-10-10',
      'unavailable',
    ],
    ['an abandoned claim', { lastRefugeeDecision: 'abandoned' }, '2026-10-10', 'unavailable'],
    ['a vacated claim', { lastRefugeeDecision: 'vacated' }, '2026-10-10', 'unavailable'],
    [
      'an application for protection pending after an ineligible claim',
      { protectionApplicationPending: true, claimIneligibleUnder: ['c.1'] },
      today,
      'unavailable',
    ],
    [
      'the same after an eligible claim',
      { protectionApplicationPending: true, claimIneligibleUnder: [] },
      today,
      'available',
    ],
    [
      'no claim decided within the year',
      { lastRefugeeDecisionOn: '2015-02-02' },
      today,
      'available',
    ],
  ])('%s', ([, facts, asOf, expected]) => {
    expect(verdict({ ...claimant, ...facts }, asOf)).toBe(expected)
  })

  test('worked example 29: a later refusal of leave counts', () => {
    const facts: Facts = { ...claimant, leaveRefusedOn: '2026-02-20' }
    expect(dates(facts)).toEqual({
      'new-application/temporary-resident-permit-after-claim': '2027-02-21',
    })
    expect(verdict(facts, '2027-02-19')).toBe('unavailable')
    expect(verdict(facts, '2027-02-20')).toBe('unavailable')
    expect(verdict(facts, '2027-02-21')).toBe('available')
    expect(cautions(facts)).toContain('claim-in-court')
  })

  test('a designated foreign national waits five years', () => {
    const facts: Facts = {
      ...claimant,
      designatedForeignNational: true,
      designatedForeignNationalOn: '2020-06-01',
    }
    expect(dates(facts)['new-application/designated-foreign-national']).toBe('2030-10-11')
    expect(verdict(facts, '2030-10-10')).toBe('unavailable')
    expect(verdict(facts, '2030-10-11')).toBe('available')
    const { lastRefugeeDecision, lastRefugeeDecisionOn, ...unclaimed } = facts
    expect(dates(unclaimed)['new-application/designated-foreign-national']).toBe('2025-06-02')
  })
})

describe('another humanitarian request', () => {
  const request: Facts = {
    decision: 'humanitarian-and-compassionate',
    decidedIn: 'in-canada',
    inadmissibility: [],
    humanitarianRequestPending: false,
    refugeeClaimPending: false,
    protectionApplicationPending: false,
    designatedForeignNational: false,
    lastRefugeeDecision: 'rejected',
    lastRefugeeDecisionOn: '2025-12-15',
    adverseEffectOnChild: false,
    riskToLifeFromHealthCare: false,
  }

  test.for<[string, Facts, IsoDate, Verdict]>([
    ['the last day of the twelve months', {}, '2026-12-15', 'unavailable'],
    ['the day after', {}, '2026-12-16', 'available'],
    ['the best interests of a child', { adverseEffectOnChild: true }, today, 'available'],
    [
      'a risk to life for want of health care',
      { riskToLifeFromHealthCare: true },
      today,
      'available',
    ],
    [
      'a claim withdrawn before substantive evidence',
      { lastRefugeeDecision: 'withdrawn-before-evidence' },
      today,
      'available',
    ],
    [
      'a claim withdrawn after it',
      { lastRefugeeDecision: 'withdrawn-after-evidence' },
      today,
      'unavailable',
    ],
    [
      'another request is pending',
      { humanitarianRequestPending: true },
      '2026-12-16',
      'unavailable',
    ],
    ['a claim is pending', { refugeeClaimPending: true }, '2026-12-16', 'unavailable'],
    [
      'an application for protection pending after an ineligible claim',
      { protectionApplicationPending: true, claimIneligibleUnder: ['b.1'] },
      '2026-12-16',
      'unavailable',
    ],
    [
      'security',
      { inadmissibility: ['security'], removalOrder: 'none' },
      '2026-12-16',
      'unavailable',
    ],
    [
      'sanctions',
      { inadmissibility: ['sanctions'], removalOrder: 'none' },
      '2026-12-16',
      'unavailable',
    ],
    [
      'serious criminality',
      { inadmissibility: ['serious-criminality'], removalOrder: 'none' },
      '2026-12-16',
      'available',
    ],
  ])('%s', ([, facts, asOf, expected]) => {
    expect(verdict({ ...request, ...facts }, asOf)).toBe(expected)
  })

  test('worked example 29: a later refusal of leave counts', () => {
    const facts: Facts = {
      ...request,
      lastRefugeeDecisionOn: '2025-10-10',
      leaveRefusedOn: '2026-02-20',
    }
    expect(dates(facts)).toEqual({
      'new-application/humanitarian-request-after-claim': '2027-02-21',
    })
    expect(verdict(facts, '2027-02-20')).toBe('unavailable')
    expect(verdict(facts, '2027-02-21')).toBe('available')
    expect(verdict({ ...facts, adverseEffectOnChild: true }, '2027-02-20')).toBe('available')
  })

  test('the two texts differ on withdrawn and abandoned claims', () => {
    expect(cautions({ ...request, lastRefugeeDecision: 'abandoned' })).toContain(
      'withdrawn-or-abandoned-claim',
    )
    expect(cautions(request)).not.toContain('withdrawn-or-abandoned-claim')
  })
})

describe('another application for protection', () => {
  const refused: Facts = {
    decision: 'pre-removal-risk-assessment',
    decidedIn: 'in-canada',
    inadmissibility: [],
    decidedOn: '2025-10-10',
  }

  test.for<[string, Facts, IsoDate, Verdict]>([
    ['the last day of the twelve months', {}, '2026-10-10', 'unavailable'],
    ['the day after', {}, '2026-10-11', 'available'],
    [
      'leave refused later: the last day',
      { leaveRefusedOn: '2026-02-20' },
      '2027-02-20',
      'unavailable',
    ],
    [
      'leave refused later: the day after',
      { leaveRefusedOn: '2026-02-20' },
      '2027-02-21',
      'available',
    ],
    ['review denied later still', { judgmentOn: '2026-06-30' }, '2027-06-30', 'unavailable'],
  ])('%s', ([, facts, asOf, expected]) => {
    expect(verdict({ ...refused, ...facts }, asOf)).toBe(expected)
  })

  test('the day of the refusal is asked for', () => {
    const { decidedOn, ...facts } = refused
    expect(eligibility(facts).missing).toEqual(['lastProtectionDecisionOn'])
    expect(cautions(facts)).toContain('repeated-protection-application')
  })
})

describe('cautions', () => {
  test('always: the clocks run, the refusal is disclosed, fees and cut-offs', () => {
    expect(cautions(studyPermit)).toEqual(
      expect.arrayContaining([
        'clocks-keep-running',
        'disclose-refusal',
        'cut-offs',
        'fees-change',
      ]),
    )
  })

  test.for<[string, Facts, Facts]>([
    [
      'letter-forbids-reapplication',
      { refusalForbidsReapplication: true },
      { refusalForbidsReapplication: false },
    ],
    ['same-evidence', { refusalReasonsAddressed: false }, { refusalReasonsAddressed: true }],
    ['same-evidence', {}, { refusalReasonsAddressed: true }],
    ['dual-intent', {}, { decision: 'citizenship' }],
    ['effect-on-other-documents', {}, { decision: 'extension-of-stay' }],
    ['maintained-status-ended', { temporaryStatus: 'student' }, { temporaryStatus: 'none' }],
    [
      'second-application-after-expiry',
      { temporaryStatus: 'student' },
      { temporaryStatus: 'none' },
    ],
    ['no-second-restoration-period', { decision: 'restoration-of-status' }, {}],
    ['returned-not-refused', { decision: 'application-returned' }, {}],
    ['application-not-identified', { decision: 'reconsideration-refused' }, {}],
    ['invitation-needed', { decision: 'economic-permanent-residence' }, {}],
    ['misrepresentation-temporary-stay', { inadmissibility: ['misrepresentation'] }, {}],
    [
      'misrepresentation-found-earlier',
      { inadmissibility: ['misrepresentation'], misrepresentationIsBasisOfRefusal: false },
      { inadmissibility: ['misrepresentation'], misrepresentationIsBasisOfRefusal: true },
    ],
    [
      'expression-of-interest',
      { decision: 'economic-permanent-residence', inadmissibility: ['misrepresentation'] },
      { inadmissibility: ['misrepresentation'] },
    ],
    ['still-inadmissible', { inadmissibility: ['health'] }, {}],
    [
      'unauthorized-activity',
      { refusalGrounds: ['unauthorized-work-or-study'] },
      { refusalGrounds: [] },
    ],
    ['exclusion-order-return', { removalOrder: 'exclusion' }, { removalOrder: 'none' }],
    [
      'exclusion-order-return',
      { removalOrder: 'exclusion' },
      { removalOrder: 'exclusion', decision: 'extension-of-stay' },
    ],
    ['deportation-order-return', { removalOrder: 'deportation' }, { removalOrder: 'exclusion' }],
    ['departure-order-return', { removalOrder: 'departure' }, { removalOrder: 'none' }],
    [
      'removal-order-without-ground',
      { removalOrder: 'exclusion' },
      { removalOrder: 'exclusion', inadmissibility: ['non-compliance'] },
    ],
    ['second-sponsorship', { decision: 'family-class-visa' }, {}],
    [
      'sponsor-of-partner',
      { decision: 'spouse-in-canada-class', relationshipToSponsor: 'spouse' },
      { decision: 'family-class-visa', relationshipToSponsor: 'parent' },
    ],
    [
      'parents-and-grandparents',
      { decision: 'family-class-visa', relationshipToSponsor: 'parent' },
      { decision: 'family-class-visa', relationshipToSponsor: 'spouse' },
    ],
    ['orders-on-applications', {}, { decision: 'citizenship' }],
    ['declaration', { subjectOfDeclaration: true }, { subjectOfDeclaration: false }],
    [
      'designated-permanent-residence',
      { decision: 'economic-permanent-residence', designatedForeignNational: true },
      { decision: 'economic-permanent-residence', designatedForeignNational: false },
    ],
    ['claim-in-court', { decision: 'temporary-resident-permit' }, {}],
    ['repeated-protection-application', { decision: 'pre-removal-risk-assessment' }, {}],
    ['citizenship-prohibitions', { decision: 'citizenship' }, {}],
    ['rehabilitation-period', { decision: 'rehabilitation' }, {}],
    ['relief-and-judicial-review', { decision: 'ministerial-relief' }, {}],
  ])('%s', ([id, on, off]) => {
    expect(cautions({ ...studyPermit, ...on })).toContain(id)
    expect(cautions({ ...studyPermit, ...off })).not.toContain(id)
  })

  test.for<[string, Facts, IsoDate, IsoDate]>([
    ['orders-on-applications', studyPermit, '2026-03-25', '2026-03-26'],
    [
      'parents-and-grandparents',
      { decision: 'family-class-visa', relationshipToSponsor: 'grandparent' },
      '2025-12-31',
      '2026-01-01',
    ],
    [
      'second-application-after-expiry',
      { ...studyPermit, temporaryStatus: 'worker' },
      '2025-05-27',
      '2025-05-28',
    ],
  ])('%s begins on its day', ([id, facts, before, from]) => {
    expect(cautions(facts, before)).not.toContain(id)
    expect(cautions(facts, from)).toContain(id)
  })
})

describe('checklist', () => {
  test.for<[string, string, Facts]>([
    ['form-visitor-visa', 'IMM 5257', { decision: 'temporary-resident-visa' }],
    ['form-study-abroad', 'IMM 1294', { decision: 'study-permit', personIn: 'outside-canada' }],
    ['form-study-in-canada', 'IMM 5709', { decision: 'study-permit', personIn: 'in-canada' }],
    ['form-work-abroad', 'IMM 1295', { decision: 'work-permit', personIn: 'outside-canada' }],
    ['form-work-in-canada', 'IMM 5710', { decision: 'work-permit', personIn: 'in-canada' }],
    [
      'form-stay-visitor',
      'IMM 5708',
      { decision: 'extension-of-stay', temporaryStatus: 'visitor' },
    ],
    [
      'form-stay-student',
      'IMM 5709',
      { decision: 'restoration-of-status', temporaryStatus: 'student' },
    ],
    ['form-stay-worker', 'IMM 5710', { decision: 'extension-of-stay', temporaryStatus: 'worker' }],
    [
      'form-permit-in-canada',
      'IMM 5708',
      { decision: 'temporary-resident-permit', personIn: 'in-canada' },
    ],
    ['form-permanent-residence', 'IMM 0008', { decision: 'family-class-visa' }],
    ['form-sponsorship', 'IMM 1344', { decision: 'family-class-visa' }],
    ['form-humanitarian', 'IMM 5283', { decision: 'humanitarian-and-compassionate' }],
    ['form-permanent-resident-card', 'IMM 5444', { decision: 'permanent-resident-card' }],
    ['form-protection', 'IMM 5508', { decision: 'pre-removal-risk-assessment' }],
    ['form-citizenship', 'CIT 0002', { decision: 'citizenship' }],
  ])('%s is %s', ([id, form, facts]) => {
    expect(item(id, facts)).toMatchObject({
      necessity: 'required',
      form: { id: form },
      missing: [],
    })
    expect(item(id, { decision: 'authorization-to-return' })).toBeUndefined()
  })

  test('where the person is decides the form; unknown, both are shown', () => {
    const facts: Facts = { decision: 'study-permit', inadmissibility: [] }
    expect(item('form-study-in-canada', { ...facts, personIn: 'outside-canada' })).toBeUndefined()
    expect(item('form-study-abroad', facts)).toMatchObject({
      necessity: 'conditional',
      missing: ['personIn'],
    })
    expect(item('form-study-in-canada', facts)).toMatchObject({ necessity: 'conditional' })
  })

  test('the sponsor signs the sponsorship, and proves what is asked of a sponsor', () => {
    expect(item('form-sponsorship', { decision: 'sponsor-ineligible' })?.party).toBe('sponsor')
    expect(
      item('sponsor-requirements-income', {
        decision: 'sponsor-ineligible',
        refusalGrounds: ['sponsor-requirements'],
      }),
    ).toMatchObject({ party: 'sponsor', group: 'evidence' })
  })

  test('the notes are read where received, asked for where not', () => {
    expect(item('officer-notes', { ...studyPermit, decisionNotesReceived: true })).toBeDefined()
    expect(item('officer-notes', { ...studyPermit, decisionNotesReceived: false })).toBeUndefined()
    expect(
      item('request-officer-notes', { ...studyPermit, decisionNotesReceived: false }),
    ).toBeDefined()
    expect(
      item('request-officer-notes', { ...studyPermit, decisionNotesReceived: true }),
    ).toBeUndefined()
  })

  test('proof of change is asked where something changed', () => {
    expect(
      item('changed-circumstances', { ...studyPermit, refusalReasonsAddressed: true }),
    ).toBeDefined()
    expect(
      item('changed-circumstances', { ...studyPermit, refusalReasonsAddressed: false }),
    ).toBeUndefined()
  })

  test('evidence answers the grounds of the refusal and no others', () => {
    const ids = (facts: Facts) =>
      checklist(facts)
        .items.filter(({ group }) => group === 'evidence')
        .map(({ id }) => id)
    expect(
      ids({
        ...studyPermit,
        refusalReasonsAddressed: false,
        refusalGrounds: ['will-leave-student'],
      }),
    ).toEqual([
      'will-leave-student-study-plan',
      'will-leave-student-progression',
      'will-leave-student-career',
      'will-leave-student-tuition',
      'will-leave-student-ties',
      'biometrics-and-photographs',
    ])
    expect(ids({ ...studyPermit, refusalReasonsAddressed: false, refusalGrounds: [] })).toEqual([
      'biometrics-and-photographs',
    ])
    expect(ids({ ...studyPermit, refusalGrounds: ['express-entry'] })).not.toContain(
      'express-entry-on-both-days',
    )
  })

  test('grounds unknown: what might be needed waits for them', () => {
    expect(item('will-leave-student-study-plan', studyPermit)).toMatchObject({
      necessity: 'conditional',
      missing: ['refusalGrounds'],
    })
    expect(item('will-leave-worker-contract', studyPermit)).toBeUndefined()
  })

  test('inadmissibility and removal add what overcomes them', () => {
    expect(
      item('temporary-resident-permit-request', {
        ...studyPermit,
        inadmissibility: ['criminality'],
      }),
    ).toBeDefined()
    expect(item('temporary-resident-permit-request', studyPermit)).toBeUndefined()
    const removed: Facts = { ...studyPermit, removalOrder: 'deportation' }
    expect(item('authorization-to-return', removed)).toBeDefined()
    expect(item('authorization-to-return', { ...removed, removalOrder: 'none' })).toBeUndefined()
  })

  test('what every application needs', () => {
    const ids = checklist(studyPermit).items.map(({ id }) => id)
    for (const id of [
      'complete-application',
      'refusal-letter',
      'letter-of-explanation',
      'declare-refusal',
      'use-of-representative',
      'fee-receipt',
      'protect-court-limit',
    ])
      expect(ids).toContain(id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('reads in French', () => {
    expect(item('refusal-letter', studyPermit, 'fr')?.text).toBe(
      'La lettre de refus, et celles de tout refus antérieur.',
    )
    expect(eligibility(studyPermit, today, 'fr').title).toBe('Nouvelle demande')
  })
})

describe('fees', () => {
  test.for<[Decision, IsoDate, Record<string, number>]>([
    ['temporary-resident-visa', today, { 'temporary-resident-visa': 100, biometrics: 85 }],
    ['electronic-travel-authorization', today, { 'electronic-travel-authorization': 7 }],
    ['study-permit', today, { 'study-permit': 150, biometrics: 85 }],
    ['work-permit', today, { 'work-permit': 155, biometrics: 85 }],
    ['extension-of-stay', today, { 'extension-of-stay': 100, biometrics: 85 }],
    [
      'restoration-of-status',
      '2025-11-30',
      {
        'restoration-visitor': 239.75,
        'restoration-student': 389.75,
        'restoration-worker': 394.75,
        biometrics: 85,
      },
    ],
    [
      'restoration-of-status',
      '2025-12-01',
      {
        'restoration-visitor': 246.25,
        'restoration-student': 396.25,
        'restoration-worker': 401.25,
        biometrics: 85,
      },
    ],
    [
      'temporary-resident-permit',
      '2025-11-30',
      { 'temporary-resident-permit': 239.75, biometrics: 85 },
    ],
    [
      'temporary-resident-permit',
      '2025-12-01',
      { 'temporary-resident-permit': 246.25, biometrics: 85 },
    ],
    ['authorization-to-return', '2025-11-30', { 'authorization-to-return': 479.75 }],
    ['authorization-to-return', '2025-12-01', { 'authorization-to-return': 492.5 }],
    ['rehabilitation', '2025-11-30', { 'rehabilitation-criminality': 239.75 }],
    ['rehabilitation', '2025-12-01', { 'rehabilitation-criminality': 246.25 }],
    ['rehabilitation', '2026-12-01', {}],
    ['restoration-of-status', '2026-12-01', { biometrics: 85 }],
    [
      'economic-permanent-residence',
      '2026-04-29',
      {
        'economic-class': 950,
        'business-class': 1810,
        'right-of-permanent-residence': 575,
        biometrics: 85,
      },
    ],
    [
      'economic-permanent-residence',
      '2026-04-30',
      {
        'economic-class': 990,
        'business-class': 1895,
        'right-of-permanent-residence': 600,
        biometrics: 85,
      },
    ],
    [
      'family-class-visa',
      '2026-04-29',
      { 'family-class': 545, 'right-of-permanent-residence': 575, biometrics: 85 },
    ],
    [
      'family-class-visa',
      '2026-04-30',
      { 'family-class': 570, 'right-of-permanent-residence': 600, biometrics: 85 },
    ],
    ['permanent-resident-card', today, { 'permanent-resident-card': 50 }],
    ['refugee-resettlement', today, {}],
    ['citizenship', today, {}],
  ])('%s on %s', ([decision, asOf, expected]) => {
    expect(fees({ decision }, asOf)).toEqual(expected)
  })

  test('before the first amount known, none is shown; each shows its day', () => {
    expect(fees({ decision: 'authorization-to-return' }, '2024-11-30')).toEqual({})
    expect(checklist({ decision: 'authorization-to-return' }).fees[0]?.from).toBe('2025-12-01')
  })
})

describe('the declaration', () => {
  test('has no time limit of its own, and does not stop that of the appeal', () => {
    expect(newApplication.timeLimits).toEqual([])
    expect(
      newApplication.interactions.map(({ remedy, effect }) => [remedy, effect]),
    ).toContainEqual(['sponsorship-appeal', 'does-not-stop-clock'])
    expect(
      newApplication.interactions.map(({ remedy, effect }) => [remedy, effect]),
    ).toContainEqual(['judicial-review', 'does-not-stop-clock'])
  })

  test('relief is asked of the Canada Border Services Agency, the rest of the department', () => {
    const channels = (decision: Decision) =>
      checklist({ decision }).submitTo.map(({ channel }) => channel)
    expect(channels('study-permit')).toEqual(['online', 'mail'])
    expect(channels('electronic-travel-authorization')).toEqual(['online'])
    expect(checklist({ decision: 'ministerial-relief' }).submitTo[0]?.text).toContain(
      'Border Services',
    )
  })

  test('cites the French Act as it prints its paragraphs', () => {
    const cites = eligibility(studyPermit, today, 'fr').findings.flatMap(({ law }) =>
      law.map(({ cite }) => cite),
    )
    expect(cites).toEqual(
      expect.arrayContaining([
        'LIPR, art. 40(2)a)',
        'RIPR, art. 200(3)e)(i)',
        'LIPR, art. 25(1.2)b.1)',
      ]),
    )
  })
})
