import { describe } from 'vitest'
import type { Facts } from '../src/domain/facts/index.ts'
import { type Days, noClaim, type Refusal, refusals } from './matrix.ts'

const fifteen: Days = { 'judicial-review/in-canada': '2026-11-24' }

describe('protection refused', () => {
  const claimant: Facts = {
    ...noClaim,
    removalOrder: 'departure',
    inadmissibility: ['non-compliance'],
    reasonsSentOn: '2026-11-09',
    reasonsReceivedOn: '2026-11-09',
    lastRefugeeDecision: 'rejected',
    adverseEffectOnChild: false,
    riskToLifeFromHealthCare: false,
    namedInCertificate: false,
    subjectOfExtradition: false,
  }
  const rejected: Facts = {
    ...claimant,
    decision: 'refugee-claim-rejected',
    refugeeAppealBars: [],
    refugeeAppealStage: 'not-filed',
  }
  const dismissed: Facts = {
    ...claimant,
    decision: 'refugee-appeal-dismissed',
    residesInUnitedStatesOrStPierre: false,
    extensionOfTimeRequested: false,
  }
  const ineligible: Facts = {
    earlierProtectionApplicationRefused: false,
    ...claimant,
    decision: 'refugee-claim-ineligible',
    lastRefugeeDecision: 'none',
  }
  const twelveMonths = [
    'temporary-resident-permit',
    'humanitarian-and-compassionate',
    'pre-removal-risk-assessment',
  ]
  const ends: Days = {
    'temporary-resident-permit/after-rejection-of-claim': '2027-11-10',
    'humanitarian-and-compassionate/after-rejection-of-claim': '2027-11-10',
    'pre-removal-risk-assessment/twelve-months-after-claim': '2027-11-10',
  }

  refusals([
    {
      row: '22. a risk assessment: the Court within 15 days, no automatic stay, twelve months before another',
      facts: { ...claimant, decision: 'pre-removal-risk-assessment', lastRefugeeDecision: 'none' },
      open: ['gcms-notes', 'reconsideration', 'judicial-review', 'stay-of-removal'],
      closed: ['new-application', 'pre-removal-risk-assessment'],
      limits: fifteen,
      dates: { 'pre-removal-risk-assessment/twelve-months-after-application': '2027-11-10' },
      cautions: {
        'judicial-review': ['no-automatic-stay'],
        'stay-of-removal': [
          'leave-application-does-not-stay',
          'stay-ended-with-protection-refused',
        ],
      },
    },
    {
      row: '23, differs: a claim rejected, with an appeal: reopening before the Board is no reconsideration',
      facts: rejected,
      open: ['gcms-notes', 'refugee-appeal', 'stay-of-removal'],
      closed: ['judicial-review', ...twelveMonths],
      limits: {
        'refugee-appeal/notice': '2026-11-24',
        'refugee-appeal/perfection': '2026-12-09',
      },
      dates: {
        'stay-of-removal/removal-order-in-force-no-refugee-appeal': '2026-11-25',
        ...ends,
      },
      cautions: {
        'judicial-review': ['appeal-first'],
        'refugee-appeal': ['order-not-in-force-meanwhile', 'forty-five-days-are-practice'],
      },
      recordsWith: [
        'Immigration and Refugee Board of Canada',
        'Department of Citizenship and Immigration',
      ],
    },
    ...(['safe-third-country-exception', 'no-credible-basis', 'manifestly-unfounded'] as const).map(
      (bar): Refusal => ({
        row: `24. a claim rejected without an appeal (${bar}): the Court within 15 days, no automatic stay`,
        facts: { ...rejected, refugeeAppealBars: [bar] },
        open: ['gcms-notes', 'judicial-review', 'stay-of-removal'],
        closed: ['refugee-appeal', ...twelveMonths],
        limits: fifteen,
        dates: { 'stay-of-removal/removal-order-in-force-claim-rejected': '2026-11-24', ...ends },
        cautions: {
          'judicial-review': ['no-automatic-stay'],
          'stay-of-removal': ['leave-application-does-not-stay'],
          'refugee-appeal': ['barred-goes-to-court'],
        },
      }),
    ),
    {
      row: '25. an appeal dismissed by the Refugee Appeal Division: leave in time stays removal (R231)',
      facts: dismissed,
      open: ['gcms-notes', 'judicial-review', 'stay-of-removal'],
      closed: twelveMonths,
      limits: fifteen,
      dates: {
        'stay-of-removal/removal-order-in-force-refugee-appeal-dismissed': '2026-11-24',
        ...ends,
      },
      cautions: {
        'judicial-review': ['automatic-stay-conditions'],
        'stay-of-removal': ['stay-on-application-for-leave'],
      },
    },
    {
      row: '25. the same, serious criminality: no automatic stay',
      facts: { ...dismissed, inadmissibility: ['serious-criminality'] },
      open: ['gcms-notes', 'judicial-review', 'stay-of-removal'],
      limits: fifteen,
      cautions: { 'stay-of-removal': ['no-stay-serious-criminality'] },
    },
    {
      row: '25. the same, a designated foreign national: no automatic stay',
      facts: { ...dismissed, designatedForeignNational: true },
      open: ['gcms-notes', 'judicial-review', 'stay-of-removal'],
      limits: fifteen,
      cautions: { 'stay-of-removal': ['no-stay-designated-foreign-national'] },
    },
    {
      row: '25. the same, leave asked for late: no automatic stay',
      facts: { ...dismissed, extensionOfTimeRequested: true },
      open: ['gcms-notes', 'judicial-review', 'stay-of-removal'],
      limits: fifteen,
      cautions: {
        'judicial-review': ['extension-loses-stay'],
        'stay-of-removal': ['no-stay-extension-asked'],
      },
    },
    {
      row: '26. a claim ineligible after one in another country (101(1)(c.1)): a risk assessment with a hearing',
      facts: { ...ineligible, claimIneligibleUnder: ['c.1'] },
      open: ['gcms-notes', 'reconsideration', 'judicial-review', 'pre-removal-risk-assessment'],
      limits: fifteen,
      dates: { 'stay-of-removal/removal-order-in-force-claim-ineligible': '2026-11-16' },
      cautions: { 'pre-removal-risk-assessment': ['hearing-must-be-held'] },
    },
    {
      row: '26. a claim ineligible for coming from a safe third country (101(1)(e)): no risk assessment, the order in force at once',
      facts: { ...ineligible, claimIneligibleUnder: ['e'] },
      open: ['gcms-notes', 'reconsideration', 'judicial-review'],
      closed: ['pre-removal-risk-assessment'],
      limits: fifteen,
      dates: { 'stay-of-removal/removal-order-in-force-safe-third-country': '2026-11-09' },
    },
    {
      row: '26. the risk assessment pending: neither permit nor humanitarian request (24(3.1), 25(1.2)(b.1))',
      facts: {
        ...ineligible,
        claimIneligibleUnder: ['c.1'],
        protectionApplicationPending: true,
      },
      open: ['gcms-notes', 'reconsideration', 'judicial-review'],
      closed: ['temporary-resident-permit', 'humanitarian-and-compassionate'],
      limits: fifteen,
    },
    ...(['b.1', 'b.2'] as const).map(
      (paragraph): Refusal => ({
        row: `27. a claim ineligible under 101(1)(${paragraph}): a risk assessment, the order in force in 7 days`,
        facts: { ...ineligible, claimIneligibleUnder: [paragraph] },
        open: ['gcms-notes', 'reconsideration', 'judicial-review', 'pre-removal-risk-assessment'],
        limits: fifteen,
        dates: { 'stay-of-removal/removal-order-in-force-claim-ineligible': '2026-11-16' },
      }),
    ),
    {
      row: '28, differs: protection ceased or vacated: no refugee appeal, and reopening before the Board is no reconsideration',
      facts: {
        ...claimant,
        decision: 'protection-ceased-or-vacated',
        personStatus: 'permanent-resident',
        inadmissibility: ['cessation'],
      },
      open: ['gcms-notes', 'judicial-review'],
      limits: fifteen,
      cautions: { 'stay-of-removal': ['leave-application-does-not-stay'] },
    },
  ])
})
