import { describe } from 'vitest'
import type { Facts } from '../src/domain/facts/index.ts'
import { abroad, type Days, inCanada, noClaim, refusals } from './matrix.ts'

const fifteen: Days = { 'judicial-review/in-canada': '2026-11-24' }

describe('removal orders and the residency obligation', () => {
  const ordered: Facts = {
    ...noClaim,
    decision: 'removal-order',
    removalOrder: 'exclusion',
    removalOrderMadeAt: 'admissibility-hearing',
    removalOrderReceivedOn: '2026-11-09',
    reasonsSentOn: '2026-11-09',
    inadmissibility: ['misrepresentation'],
  }
  const resident: Facts = { ...ordered, personStatus: 'permanent-resident' }
  const sentenced: Facts = {
    ...resident,
    removalOrder: 'deportation',
    inadmissibility: ['serious-criminality'],
    criminalityBasis: 'conviction-in-canada',
    conditionalSentence: false,
    seriousCriminalityReferredOn: '2026-06-01',
  }
  // Left out where the appeal is barred: stated, it would say that the appeal was begun all the same.
  const notAtHearing = { appealNoticeGivenAtHearing: false } as const
  const visaHolder: Facts = { ...ordered, personStatus: 'permanent-resident-visa-holder' }
  const appealed = {
    open: ['gcms-notes', 'removal-order-appeal', 'stay-of-removal'],
    closed: ['judicial-review'],
    limits: { 'removal-order-appeal/notice': '2026-12-09' },
    dates: { 'stay-of-removal/removal-order-in-force': '2026-12-10' },
    cautions: { 'stay-of-removal': ['order-not-in-force-pending-appeal'] },
  } as const
  const barred = {
    open: ['gcms-notes', 'judicial-review', 'stay-of-removal'],
    closed: ['removal-order-appeal'],
    limits: fifteen,
    dates: { 'stay-of-removal/removal-order-in-force-when-made': '2026-11-09' },
    cautions: { 'stay-of-removal': ['leave-application-does-not-stay'] },
  } as const
  const residency: Facts = {
    decision: 'residency-obligation',
    personStatus: 'permanent-resident',
    reasonsReceivedOn: '2026-11-09',
  }

  refusals([
    {
      row: '29. a permanent resident: the appeal holds the order back',
      facts: { ...resident, ...notAtHearing },
      ...appealed,
    },
    {
      row: '29. a protected person',
      facts: { ...ordered, ...notAtHearing, personStatus: 'protected-person' },
      ...appealed,
    },
    {
      row: '29. a permanent resident sentenced to five months: the appeal',
      facts: { ...sentenced, ...notAtHearing, termOfImprisonment: { months: 5, days: 0 } },
      ...appealed,
    },
    {
      row: '29. a permanent resident sentenced to six months: the Court at once',
      facts: { ...sentenced, termOfImprisonment: { months: 6, days: 0 } },
      ...barred,
      dates: {},
    },
    {
      row: '29. a permanent resident in organized criminality: the Court at once, the order in force',
      facts: { ...resident, inadmissibility: ['organized-criminality'] },
      ...barred,
    },
    {
      row: '30. the holder of a visa valid on arrival (2025 SCC 21)',
      facts: { ...visaHolder, ...notAtHearing, permanentResidentVisaValidOnArrival: true },
      ...appealed,
    },
    {
      row: '30. the holder of a visa that was not valid on arrival',
      facts: { ...visaHolder, permanentResidentVisaValidOnArrival: false },
      ...barred,
    },
    {
      row: '31, differs: a visitor: the Court and a permit; authorization to return only once gone',
      facts: { ...ordered, inadmissibility: ['non-compliance'], removalOrderMadeAt: 'examination' },
      ...barred,
      open: [...barred.open, 'temporary-resident-permit'],
      closed: [...barred.closed, 'authorization-to-return'],
    },
    {
      row: '32. a residency decision made abroad: 60 days to appeal, and the Court waits',
      facts: { ...abroad, ...residency },
      open: ['gcms-notes', 'reconsideration', 'residency-obligation-appeal'],
      closed: ['judicial-review'],
      limits: { 'residency-obligation-appeal/notice': '2027-01-08' },
      cautions: {
        'residency-obligation-appeal': [
          'status-kept-during-appeal',
          'days-after-the-decision',
          'return-during-the-appeal',
        ],
      },
    },
    {
      row: '33. residency, in Canada: the departure order is appealed, within 30 days',
      facts: {
        ...resident,
        ...notAtHearing,
        removalOrder: 'departure',
        removalOrderMadeAt: 'examination',
        inadmissibility: ['non-compliance'],
      },
      ...appealed,
      cautions: {
        'removal-order-appeal': ['residency-order-made-in-canada', 'status-kept-during-appeal'],
      },
    },
    {
      row: '33, differs: the finding in Canada before any order: no appeal from it, the Court within 15 days, and nothing forbids asking to reconsider',
      facts: { ...inCanada, ...residency },
      open: ['gcms-notes', 'reconsideration', 'judicial-review'],
      closed: ['residency-obligation-appeal'],
      limits: fifteen,
      cautions: { 'residency-obligation-appeal': ['decided-in-canada'] },
    },
  ])
})
