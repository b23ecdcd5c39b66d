import { describe, expect, test } from 'vitest'
import { eligibilityOf } from '../src/domain/ask.ts'
import type { IsoDate } from '../src/domain/calendar.ts'
import type { Facts } from '../src/domain/facts/index.ts'

/** Which remedies real decisions, and examples worked from the statute, leave open. */

describe('which remedies are open', () => {
  interface Row {
    why: string
    facts: Facts
    verdicts: Record<string, 'available' | 'unavailable' | 'undecided' | 'not-applicable'>
    asOf?: IsoDate
  }
  const sponsored: Facts = {
    decision: 'family-class-visa',
    decidedIn: 'outside-canada',
    sponsorshipFiledInPrescribedManner: true,
    sponsorChoseWithdrawal: false,
    appliedDuringMisrepresentationBar: false,
    excludedFamilyMember: false,
    relationshipToSponsor: 'spouse',
    inadmissibility: [],
  }
  const parent = { ...sponsored, relationshipToSponsor: 'parent' } as const
  const ordered: Facts = {
    decision: 'removal-order',
    decidedIn: 'in-canada',
    personIn: 'in-canada',
    personStatus: 'permanent-resident',
    removalOrder: 'deportation',
  }
  const convicted: Facts = {
    ...ordered,
    inadmissibility: ['serious-criminality'],
    criminalityBasis: 'conviction-in-canada',
    conditionalSentence: false,
  }

  test.for<Row>([
    {
      why: 'a visa refused to a sponsor’s spouse: the appeal comes first (2008 FC 1356)',
      facts: sponsored,
      verdicts: {
        'sponsorship-appeal': 'available',
        'judicial-review': 'unavailable',
        'removal-order-appeal': 'not-applicable',
        'residency-obligation-appeal': 'not-applicable',
      },
    },
    {
      why: 'a parent found to have violated human rights (2005 FC 1261)',
      facts: { ...parent, inadmissibility: ['human-or-international-rights'] },
      verdicts: { 'sponsorship-appeal': 'unavailable' },
    },
    {
      why: 'a spouse refused for misrepresentation',
      facts: {
        ...sponsored,
        inadmissibility: ['misrepresentation'],
        misrepresentationIsBasisOfRefusal: true,
      },
      verdicts: { 'sponsorship-appeal': 'available' },
    },
    {
      why: 'a parent refused for misrepresentation',
      facts: {
        ...parent,
        inadmissibility: ['misrepresentation'],
        misrepresentationIsBasisOfRefusal: true,
      },
      verdicts: { 'sponsorship-appeal': 'unavailable' },
    },
    {
      why: 'a sponsorship not filed in the prescribed manner',
      facts: { ...sponsored, sponsorshipFiledInPrescribedManner: false },
      verdicts: { 'sponsorship-appeal': 'unavailable' },
    },
    {
      why: 'a spouse refused in the class for spouses in Canada: no appeal',
      facts: {
        decision: 'spouse-in-canada-class',
        decidedIn: 'in-canada',
        personIn: 'in-canada',
        inadmissibility: [],
      },
      verdicts: { 'sponsorship-appeal': 'not-applicable', 'judicial-review': 'available' },
    },
    {
      why: 'an economic immigrant',
      facts: {
        decision: 'economic-permanent-residence',
        decidedIn: 'outside-canada',
        inadmissibility: [],
      },
      verdicts: {
        'sponsorship-appeal': 'not-applicable',
        'removal-order-appeal': 'not-applicable',
        'residency-obligation-appeal': 'not-applicable',
        'judicial-review': 'available',
        reconsideration: 'available',
      },
    },
    {
      why: 'a permanent resident sentenced to exactly six months (2013 SCC 15)',
      facts: {
        ...convicted,
        termOfImprisonment: { months: 6, days: 0 },
        seriousCriminalityReferredOn: '2026-03-02',
        decidedOn: '2026-06-01',
        removalOrderReceivedOn: '2026-06-01',
      },
      verdicts: { 'removal-order-appeal': 'unavailable', 'judicial-review': 'available' },
      asOf: '2026-06-04',
    },
    {
      why: 'a permanent resident sentenced to fifteen months (2018 FC 455)',
      facts: {
        ...convicted,
        termOfImprisonment: { months: 15, days: 0 },
        seriousCriminalityReferredOn: '2016-03-15',
        removalOrderReceivedOn: '2016-06-01',
      },
      verdicts: { 'removal-order-appeal': 'unavailable' },
      asOf: '2016-06-04',
    },
    {
      why: 'a permanent resident in organized criminality (2012 FC 1534)',
      facts: { ...ordered, inadmissibility: ['organized-criminality'] },
      verdicts: { 'removal-order-appeal': 'unavailable', 'judicial-review': 'available' },
    },
    {
      why: 'a permanent resident ordered removed for want of residency (2006 FC 1485)',
      facts: {
        ...ordered,
        removalOrder: 'departure',
        removalOrderReceivedOn: '2026-06-01',
        inadmissibility: ['non-compliance'],
      },
      verdicts: {
        'removal-order-appeal': 'available',
        'residency-obligation-appeal': 'not-applicable',
      },
      asOf: '2026-06-04',
    },
    {
      why: 'a foreign national ordered removed',
      facts: {
        ...ordered,
        personStatus: 'foreign-national',
        removalOrder: 'exclusion',
        inadmissibility: ['non-compliance'],
      },
      verdicts: { 'removal-order-appeal': 'unavailable', 'judicial-review': 'available' },
    },
    {
      why: 'the holder of a permanent resident visa that was not valid on arrival',
      facts: {
        ...ordered,
        personStatus: 'permanent-resident-visa-holder',
        permanentResidentVisaValidOnArrival: false,
        removalOrder: 'exclusion',
        inadmissibility: ['non-compliance'],
      },
      verdicts: { 'removal-order-appeal': 'unavailable' },
    },
    {
      why: 'a decision on residency made in Canada',
      facts: {
        decision: 'residency-obligation',
        decidedIn: 'in-canada',
        personStatus: 'permanent-resident',
        inadmissibility: [],
      },
      verdicts: { 'residency-obligation-appeal': 'unavailable' },
    },
    {
      why: 'a refugee claim rejected: the refugee appeal comes first',
      facts: { decision: 'refugee-claim-rejected', decidedIn: 'in-canada', refugeeAppealBars: [] },
      verdicts: { 'judicial-review': 'unavailable' },
    },
    {
      why: 'a refugee claim rejected, of a claimant excepted at the land border (2019 FCA 223)',
      facts: {
        decision: 'refugee-claim-rejected',
        decidedIn: 'in-canada',
        refugeeAppealBars: ['safe-third-country-exception'],
      },
      verdicts: { 'judicial-review': 'available' },
    },
    {
      why: 'an application for protection refused',
      facts: {
        decision: 'pre-removal-risk-assessment',
        decidedIn: 'in-canada',
        personIn: 'in-canada',
      },
      verdicts: { 'judicial-review': 'available' },
    },
    {
      why: 'the notes, asked for from abroad three days before everyone might',
      facts: {
        decision: 'study-permit',
        personIn: 'outside-canada',
        personStatus: 'foreign-national',
        accessRequester: 'self',
        canadianRepresentative: false,
      },
      verdicts: { 'gcms-notes': 'unavailable' },
      asOf: '2022-07-10',
    },
  ])('$why', ({ facts, verdicts, asOf = '2026-11-23' }) => {
    const answered = eligibilityOf({ facts, asOf }, 'en').remedies.map(
      ({ remedy, verdict }) => [remedy, verdict] as const,
    )
    expect(Object.fromEntries(answered)).toMatchObject(verdicts)
  })

  test('a closed remedy asks nothing more', () => {
    const { relationshipToSponsor: _, ...facts } = {
      ...sponsored,
      inadmissibility: ['security'],
    } as const
    const appeal = eligibilityOf({ facts, asOf: '2026-11-23' }, 'en').remedies.find(
      ({ remedy }) => remedy === 'sponsorship-appeal',
    )
    expect(appeal).toMatchObject({ verdict: 'unavailable', missing: [] })
  })
})
