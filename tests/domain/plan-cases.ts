import type { IsoDate } from '../../src/domain/calendar.ts'
import type { Facts } from '../../src/domain/facts/index.ts'

/** Cases that a practitioner would recognise, with their plan as of one day, a line a step. */

export const inCanada = { decidedIn: 'in-canada', personIn: 'in-canada' } as const
const abroad = { decidedIn: 'outside-canada', personIn: 'outside-canada' } as const
const neverClaimed = {
  refugeeClaimPending: false,
  lastRefugeeDecision: 'none',
  claimIneligibleUnder: [],
  protectionApplicationPending: false,
  courtFileConcernsClaim: false,
} as const
const claimedLongAgo = {
  ...neverClaimed,
  lastRefugeeDecision: 'rejected',
  lastRefugeeDecisionOn: '2022-05-02',
  adverseEffectOnChild: false,
  riskToLifeFromHealthCare: false,
} as const
const foreignNational = {
  personStatus: 'foreign-national',
  inadmissibility: [],
  removalOrder: 'none',
  designatedForeignNational: false,
  humanitarianRequestPending: false,
} as const
const restorable = {
  statusLostOnlyByRestorableBreach: true,
  otherConditionsBreached: false,
  meetsInitialRequirements: true,
  subjectOfDeclaration: false,
} as const

export const studyPermit: Facts = {
  ...foreignNational,
  ...neverClaimed,
  ...abroad,
  decision: 'study-permit',
  notifiedOn: '2026-11-06',
}
export const workPermit: Facts = {
  ...foreignNational,
  ...neverClaimed,
  ...inCanada,
  ...restorable,
  decision: 'work-permit',
  temporaryStatus: 'worker',
  notifiedOn: '2026-11-10',
  statusLostOn: '2026-11-10',
}
export const sentenced = (months: number): Facts => ({
  ...foreignNational,
  ...neverClaimed,
  ...inCanada,
  decision: 'removal-order',
  personStatus: 'permanent-resident',
  removalOrder: 'deportation',
  removalOrderMadeAt: 'admissibility-hearing',
  appealNoticeGivenAtHearing: false,
  inadmissibility: ['serious-criminality'],
  criminalityBasis: 'conviction-in-canada',
  termOfImprisonment: { months, days: 0 },
  conditionalSentence: false,
  subjectOfExtradition: false,
  earlierProtectionApplicationRefused: false,
  decidedOn: '2026-11-12',
  notifiedOn: '2026-11-12',
  reasonsSentOn: '2026-11-12',
  removalOrderReceivedOn: '2026-11-12',
})
export const protectionRefused: Facts = {
  ...foreignNational,
  ...claimedLongAgo,
  ...inCanada,
  decision: 'pre-removal-risk-assessment',
  removalOrder: 'departure',
  decidedOn: '2026-11-02',
  notifiedOn: '2026-11-16',
  removalScheduledOn: '2026-12-03',
}

export const now: IsoDate = '2026-11-23'
export const leaveInCanada = 'judicial-review/in-canada'
export const leaveAbroad = 'judicial-review/outside-canada'
const reconsideration = 'reconsideration/recommended'

export const wholeCases: readonly [name: string, facts: Facts, steps: readonly string[]][] = [
  [
    'a study permit refused at a visa office',
    studyPermit,
    [
      `${leaveAbroad} 2027-01-05`,
      `gcms-notes ${now}`,
      `${reconsideration} 2026-12-04`,
      'new-application',
      'legal-counsel',
    ],
  ],
  [
    'the extension of a work permit refused in Canada: two days for leave, 77 for restoration',
    workPermit,
    [
      `${leaveInCanada} 2026-11-25`,
      `gcms-notes ${now}`,
      `legal-counsel ${now}`,
      `${reconsideration} 2026-11-25`,
      'restoration-of-status/application 2027-02-08',
      'new-application',
      'temporary-resident-permit',
      'humanitarian-and-compassionate',
    ],
  ],
  [
    'the sponsorship of a spouse refused: the appeal, and no application for leave',
    {
      ...foreignNational,
      ...neverClaimed,
      ...abroad,
      decision: 'family-class-visa',
      relationshipToSponsor: 'spouse',
      sponsorshipFiledInPrescribedManner: true,
      sponsorshipWithdrawn: false,
      sponsorChoseWithdrawal: false,
      appliedDuringMisrepresentationBar: false,
      excludedFamilyMember: false,
      notFamilyClassMember: false,
      notifiedOn: '2026-11-05',
      reasonsReceivedOn: '2026-11-05',
    },
    [
      'sponsorship-appeal/notice 2026-12-04',
      `gcms-notes ${now}`,
      `legal-counsel ${now}`,
      `${reconsideration} 2026-12-04`,
      'new-application',
    ],
  ],
  [
    'a permanent resident ordered deported after eight months of prison: no appeal, leave at once',
    sentenced(8),
    [
      `${leaveInCanada} 2026-11-27`,
      `gcms-notes ${now}`,
      `stay-of-removal ${now}`,
      `legal-counsel ${now}`,
      'pre-removal-risk-assessment',
      'temporary-resident-permit',
    ],
  ],
  [
    'a permanent resident ordered deported after four months: the appeal keeps the order from force',
    sentenced(4),
    [
      'removal-order-appeal/notice 2026-12-11',
      `gcms-notes ${now}`,
      `legal-counsel ${now}`,
      'pre-removal-risk-assessment',
      'temporary-resident-permit',
    ],
  ],
  [
    'the residency obligation found not complied with, abroad',
    {
      ...abroad,
      decision: 'residency-obligation',
      personStatus: 'permanent-resident',
      inadmissibility: [],
      notifiedOn: '2026-10-08',
      reasonsReceivedOn: '2026-10-08',
    },
    [
      'residency-obligation-appeal/notice 2026-12-07',
      `gcms-notes ${now}`,
      `legal-counsel ${now}`,
      'reconsideration',
    ],
  ],
  [
    'a refugee claim rejected: the notice, then the record, and no stay to ask for',
    {
      ...foreignNational,
      ...claimedLongAgo,
      ...inCanada,
      decision: 'refugee-claim-rejected',
      removalOrder: 'departure',
      refugeeAppealBars: [],
      lastRefugeeDecisionOn: '2026-11-09',
      decidedOn: '2026-11-09',
      notifiedOn: '2026-11-16',
      reasonsSentOn: '2026-11-13',
      reasonsReceivedOn: '2026-11-16',
    },
    [
      'refugee-appeal/notice 2026-12-01',
      `gcms-notes ${now}`,
      `legal-counsel ${now}`,
      'refugee-appeal/perfection 2026-12-16',
    ],
  ],
  [
    'protection refused and removal in ten days: leave with the motion that rests on it',
    protectionRefused,
    [
      `${leaveInCanada} 2026-11-27`,
      `gcms-notes ${now}`,
      `stay-of-removal ${now}`,
      `legal-counsel ${now}`,
      'stay-of-removal/motion-record 2026-11-27',
      `${reconsideration} 2026-12-01`,
      'temporary-resident-permit',
      'humanitarian-and-compassionate',
    ],
  ],
  [
    'citizenship refused',
    {
      ...inCanada,
      decision: 'citizenship',
      personStatus: 'permanent-resident',
      inadmissibility: [],
      notifiedOn: '2026-11-06',
    },
    [
      'judicial-review/citizenship 2026-12-04',
      `gcms-notes ${now}`,
      `legal-counsel ${now}`,
      `${reconsideration} 2026-12-04`,
      'new-application',
    ],
  ],
  [
    'a work permit refused abroad for misrepresentation: applying again is no answer',
    {
      ...foreignNational,
      ...neverClaimed,
      ...abroad,
      decision: 'work-permit',
      inadmissibility: ['misrepresentation'],
      misrepresentationIsBasisOfRefusal: true,
      inadmissibilityFoundOn: '2026-10-19',
      decidedOn: '2026-10-19',
      notifiedOn: '2026-10-20',
    },
    [
      `${leaveAbroad} 2026-12-18`,
      `gcms-notes ${now}`,
      `legal-counsel ${now}`,
      'reconsideration',
      'new-application',
      'temporary-resident-permit',
    ],
  ],
  [
    'the spouse or common-law partner in Canada class refused: leave, for no appeal lies',
    {
      ...foreignNational,
      ...neverClaimed,
      ...inCanada,
      decision: 'spouse-in-canada-class',
      relationshipToSponsor: 'spouse',
      removalOrder: 'none',
      namedInCertificate: false,
      temporaryStatus: 'visitor',
      notifiedOn: '2026-11-12',
    },
    [
      `${leaveInCanada} 2026-11-27`,
      `gcms-notes ${now}`,
      `legal-counsel ${now}`,
      `${reconsideration} 2026-11-27`,
      'new-application',
      'temporary-resident-permit',
      'humanitarian-and-compassionate',
    ],
  ],
  [
    'a humanitarian request refused to a person under a removal order',
    {
      ...foreignNational,
      ...claimedLongAgo,
      ...inCanada,
      decision: 'humanitarian-and-compassionate',
      removalOrder: 'departure',
      temporaryStatus: 'none',
      subjectOfExtradition: false,
      earlierProtectionApplicationRefused: false,
      notifiedOn: '2026-11-13',
    },
    [
      `${leaveInCanada} 2026-11-27`,
      `gcms-notes ${now}`,
      `stay-of-removal ${now}`,
      `legal-counsel ${now}`,
      `${reconsideration} 2026-11-27`,
      'new-application',
      'pre-removal-risk-assessment',
      'temporary-resident-permit',
      'humanitarian-and-compassionate',
    ],
  ],
  [
    'an application returned to a worker who has lost status meanwhile',
    { ...workPermit, decision: 'application-returned', statusLostOn: '2026-11-01' },
    [
      `${leaveInCanada} 2026-11-25`,
      `gcms-notes ${now}`,
      `legal-counsel ${now}`,
      `${reconsideration} 2026-11-25`,
      'restoration-of-status/application 2027-01-29',
      'new-application',
      'temporary-resident-permit',
      'humanitarian-and-compassionate',
    ],
  ],
]
