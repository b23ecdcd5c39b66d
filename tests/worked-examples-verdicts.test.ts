import { describe, expect, test } from 'vitest'
import { deadlinesOf, eligibilityOf } from '../src/domain/ask.ts'
import type { IsoDate } from '../src/domain/calendar.ts'
import type { Facts } from '../src/domain/facts/index.ts'

/** Mistakes easily made in saying what is open, and until when it is not. */

interface Row {
  why: string
  facts: Facts
  verdicts: Readonly<Record<string, 'available' | 'unavailable' | 'undecided' | 'not-applicable'>>
  dates?: Readonly<Record<string, IsoDate>>
  asOf?: IsoDate
}

const here: Facts = {
  decidedIn: 'in-canada',
  personIn: 'in-canada',
  personStatus: 'foreign-national',
}

describe('what stays open, and what does not', () => {
  const rejected: Facts = {
    ...here,
    decision: 'refugee-claim-rejected',
    refugeeAppealBars: [],
    notifiedOn: '2026-06-01',
    reasonsReceivedOn: '2026-06-01',
  }
  const visa: Facts = {
    decision: 'family-class-visa',
    decidedIn: 'outside-canada',
    sponsorshipFiledInPrescribedManner: true,
    appliedDuringMisrepresentationBar: false,
    excludedFamilyMember: false,
    relationshipToSponsor: 'spouse',
    inadmissibility: [],
    notifiedOn: '2026-06-01',
    reasonsReceivedOn: '2026-06-01',
  }
  const withdrawn: Facts = {
    ...here,
    decision: 'other-irpa-decision',
    inadmissibility: [],
    lastRefugeeDecision: 'withdrawn-before-evidence',
    lastRefugeeDecisionOn: '2026-06-01',
    courtFileConcernsClaim: false,
    refugeeClaimPending: false,
    humanitarianRequestPending: false,
    protectionApplicationPending: false,
    designatedForeignNational: false,
  }
  const student: Facts = {
    ...here,
    decision: 'study-permit',
    temporaryStatus: 'student',
    statusLostOn: '2026-11-02',
    statusLostOnlyByRestorableBreach: true,
    otherConditionsBreached: false,
    meetsInitialRequirements: true,
    subjectOfDeclaration: false,
  }
  const misled: Facts = {
    ...here,
    decision: 'economic-permanent-residence',
    inadmissibility: ['misrepresentation'],
    inadmissibilityFoundOn: '2022-05-10',
    removalOrder: 'exclusion',
  }

  test.for<Row>([
    {
      why: 'the refugee appeal’s time has run out: the Court is no way round it',
      facts: rejected,
      verdicts: { 'refugee-appeal': 'available', 'judicial-review': 'unavailable' },
    },
    {
      why: 'the sponsor’s time to appeal has run out: the Court is no way round it',
      facts: visa,
      verdicts: { 'sponsorship-appeal': 'available', 'judicial-review': 'unavailable' },
    },
    {
      why: 'a claim withdrawn before evidence was heard: a humanitarian request, but no permit for a year',
      facts: withdrawn,
      verdicts: {
        'humanitarian-and-compassionate': 'available',
        'temporary-resident-permit': 'unavailable',
      },
      dates: { 'temporary-resident-permit/after-earlier-claim': '2027-06-02' },
    },
    {
      why: 'the same, withdrawn after evidence was heard: neither',
      facts: { ...withdrawn, lastRefugeeDecision: 'withdrawn-after-evidence' },
      verdicts: {
        'humanitarian-and-compassionate': 'undecided',
        'temporary-resident-permit': 'unavailable',
      },
    },
    {
      why: 'the same, and neither a child nor a life at risk: neither',
      facts: {
        ...withdrawn,
        lastRefugeeDecision: 'withdrawn-after-evidence',
        adverseEffectOnChild: false,
        riskToLifeFromHealthCare: false,
      },
      verdicts: {
        'humanitarian-and-compassionate': 'unavailable',
        'temporary-resident-permit': 'unavailable',
      },
    },
    {
      why: 'a student enrolled and studying: restoration',
      facts: { ...student, studyConditionsBreached: false },
      verdicts: { 'restoration-of-status': 'available' },
    },
    {
      why: 'a student who has left the school (220.1(1)): none',
      facts: { ...student, studyConditionsBreached: true },
      verdicts: { 'restoration-of-status': 'unavailable' },
    },
    {
      why: 'misrepresentation found in Canada in 2022, the order never enforced: the five years have no end yet',
      facts: misled,
      verdicts: { 'new-application': 'undecided' },
    },
    {
      why: 'the same, enforced in January 2024: until January 2029',
      facts: { ...misled, removalOrderEnforcedOn: '2024-01-15' },
      verdicts: { 'new-application': 'unavailable' },
      dates: { 'new-application/misrepresentation-determined-in-canada': '2029-01-16' },
    },
    {
      why: 'a departure order in force since June but stayed until October: thirty days from October',
      facts: {
        ...here,
        decision: 'deferral-of-removal',
        removalOrder: 'departure',
        inadmissibility: ['non-compliance'],
        removalOrderReceivedOn: '2026-06-01',
        removalOrderInForceOn: '2026-06-01',
        removalOrderEnforceableOn: '2026-10-01',
      },
      verdicts: { 'authorization-to-return': 'unavailable' },
      dates: { 'authorization-to-return/departure-order-thirty-days': '2026-10-31' },
    },
    {
      // That a year had passed since the first entry is the officer’s finding: stated, not computed.
      why: 'differs: a claim of April 2026 after a first entry in March 2024 (101(1)(b.1)): a risk assessment',
      facts: {
        ...here,
        decision: 'refugee-claim-ineligible',
        claimIneligibleUnder: ['b.1'],
        lastRefugeeDecision: 'none',
        earlierProtectionApplicationRefused: false,
        removalOrder: 'departure',
        subjectOfExtradition: false,
        decidedOn: '2026-04-10',
        notifiedOn: '2026-04-10',
      },
      verdicts: { 'pre-removal-risk-assessment': 'available', 'refugee-appeal': 'not-applicable' },
      dates: { 'stay-of-removal/removal-order-in-force-claim-ineligible': '2026-04-17' },
    },
    {
      why: 'a six-month sentence served in the community is no imprisonment (2017 SCC 50)',
      facts: {
        ...here,
        decision: 'removal-order',
        personStatus: 'permanent-resident',
        inadmissibility: ['serious-criminality'],
        criminalityBasis: 'conviction-in-canada',
        termOfImprisonment: { months: 6, days: 0 },
        conditionalSentence: true,
        seriousCriminalityReferredOn: '2026-06-01',
        removalOrderReceivedOn: '2026-11-09',
      },
      verdicts: { 'removal-order-appeal': 'available', 'judicial-review': 'unavailable' },
    },
    {
      why: 'a conviction in Canada is no matter for rehabilitation',
      facts: {
        ...here,
        decision: 'work-permit',
        inadmissibility: ['criminality'],
        criminalityBasis: 'conviction-in-canada',
        sentenceCompletedOn: '2015-06-01',
      },
      verdicts: { 'criminal-rehabilitation': 'unavailable' },
    },
  ])('$why', ({ facts, verdicts, dates = {}, asOf = '2026-11-23' }) => {
    const question = { facts, asOf }
    const answered = eligibilityOf(question, 'en').remedies.map(
      ({ remedy, verdict }) => [remedy, verdict] as const,
    )
    expect(Object.fromEntries(answered)).toMatchObject(verdicts)
    const days = deadlinesOf(question, 'en').dates.map(({ id, day }) => [id, day] as const)
    expect(Object.fromEntries(days)).toMatchObject(dates)
  })
})

test('the six months before a work permit have exceptions that a study permit does not', () => {
  const cautionsFor = (decision: 'work-permit' | 'study-permit') =>
    eligibilityOf(
      {
        facts: {
          ...here,
          decision,
          inadmissibility: ['non-compliance'],
          statusLostOnlyByRestorableBreach: false,
        },
        asOf: '2026-11-23',
      },
      'en',
    )
      .remedies.find(({ remedy }) => remedy === 'new-application')
      ?.cautions.map(({ id }) => id)
  expect(cautionsFor('work-permit')).toContain('work-permit-exceptions')
  expect(cautionsFor('work-permit')).not.toContain('study-permit-exceptions')
  expect(cautionsFor('study-permit')).toContain('study-permit-exceptions')
  expect(cautionsFor('study-permit')).not.toContain('work-permit-exceptions')
})
