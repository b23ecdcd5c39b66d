import { describe, expect, it, test } from 'vitest'
import { checklistsOf, deadlinesOf, eligibilityOf } from '../../../src/domain/ask.ts'
import type { IsoDate } from '../../../src/domain/calendar.ts'
import type { Decision, Facts } from '../../../src/domain/facts/index.ts'
import type { Language } from '../../../src/domain/text.ts'

const today = '2026-11-23'
const remedies = ['authorization-to-return']

const eligibility = (facts: Facts, asOf: IsoDate = today, language: Language = 'en') => {
  const [remedy] = eligibilityOf({ facts, asOf, remedies }, language).remedies
  return remedy as NonNullable<typeof remedy>
}
const cautions = (facts: Facts) => eligibility(facts).cautions.map(({ id }) => id)
const checklist = (facts: Facts, asOf: IsoDate = today, language: Language = 'en') => {
  const [remedy] = checklistsOf({ facts, asOf, remedies }, language).checklists
  return remedy as NonNullable<typeof remedy>
}
const items = (facts: Facts) => checklist(facts).items.map(({ id }) => id)
const dates = (facts: Facts, asOf: IsoDate = today) =>
  deadlinesOf({ facts, asOf, remedies }, 'en').dates.map(({ id, day }) => [
    id.replace('authorization-to-return/', ''),
    day,
  ])

const deported: Facts = {
  decision: 'temporary-resident-visa',
  removalOrder: 'deportation',
  inadmissibility: ['serious-criminality'],
}
const excluded: Facts = {
  decision: 'study-permit',
  removalOrder: 'exclusion',
  inadmissibility: ['non-compliance'],
  removalOrderEnforcedOn: '2025-12-01',
}
/** Ordered excluded for overstaying, and refused for misrepresentation since: the order may rest on either. */
const ofTwoFindings: Facts = {
  decision: 'temporary-resident-visa',
  personIn: 'outside-canada',
  removalOrder: 'exclusion',
  removalOrderEnforcedOn: '2024-06-01',
  inadmissibility: ['non-compliance', 'misrepresentation'],
}
const misrepresented: Facts = {
  ...excluded,
  inadmissibility: ['misrepresentation'],
  removalOrderReceivedOn: '2021-10-01',
  removalOrderEnforcedOn: '2021-11-22',
}
const departure: Facts = {
  decision: 'work-permit',
  removalOrder: 'departure',
  inadmissibility: ['non-compliance'],
}

describe('who needs an authorization', () => {
  test.for<[string, Facts, 'available' | 'unavailable' | 'undecided']>([
    ['a deportation order, whatever its day', deported, 'available'],
    [
      'a deportation order of long ago',
      { ...deported, removalOrderEnforcedOn: '2001-05-01' },
      'available',
    ],
    ['no removal order', { ...deported, removalOrder: 'none' }, 'unavailable'],
    [
      'a departure order complied with in time',
      { ...departure, departureConfirmedInTime: true },
      'unavailable',
    ],
    [
      'a departure order not complied with',
      { ...departure, departureConfirmedInTime: false },
      'available',
    ],
    ['a departure order, compliance not known', departure, 'undecided'],
    [
      'a deportation order for accompanying an inadmissible person',
      {
        ...deported,
        inadmissibility: ['inadmissible-family-member'],
        orderedAsAccompanyingFamilyMember: true,
      },
      'unavailable',
    ],
    [
      'a deportation order for an inadmissible family member',
      {
        ...deported,
        inadmissibility: ['inadmissible-family-member'],
        orderedAsAccompanyingFamilyMember: false,
      },
      'available',
    ],
    [
      'which of the two is not known',
      { ...deported, inadmissibility: ['inadmissible-family-member'] },
      'undecided',
    ],
    [
      'an exclusion order for accompanying an inadmissible person',
      {
        ...excluded,
        inadmissibility: ['inadmissible-family-member'],
        orderedAsAccompanyingFamilyMember: true,
      },
      'unavailable',
    ],
    [
      'an exclusion order, enforcement not known',
      { ...excluded, removalOrderEnforcedOn: undefined },
      'undecided',
    ],
  ] as [string, Facts, 'available' | 'unavailable' | 'undecided'][])('%s', ([, facts, verdict]) => {
    expect(eligibility(facts).verdict).toBe(verdict)
  })

  it('asks what could change it', () => {
    expect(eligibility(departure).missing).toEqual(['departureConfirmedInTime'])
    const { removalOrderEnforcedOn: _, ...unenforced } = excluded
    expect(eligibility(unenforced).missing).toEqual(['removalOrderEnforcedOn'])
  })

  test.for<[string, Facts, IsoDate, 'available' | 'unavailable' | 'undecided']>([
    ['an exclusion order, the day before its last', excluded, '2026-11-30', 'available'],
    ['its last day (§10 #27)', excluded, '2026-12-01', 'available'],
    ['the first free day', excluded, '2026-12-02', 'unavailable'],
    ['misrepresentation, the day before its last', misrepresented, '2026-11-21', 'available'],
    ['its last day, a Sunday', misrepresented, '2026-11-22', 'available'],
    ['the first free day, for a Sunday moves nothing', misrepresented, '2026-11-23', 'unavailable'],
    ['an order of two findings, in its first year', ofTwoFindings, '2025-06-01', 'available'],
    ['after the year, and within five: which counts is open', ofTwoFindings, today, 'undecided'],
    ['after the five years', ofTwoFindings, '2029-06-02', 'unavailable'],
  ])('%s', ([, facts, asOf, verdict]) => {
    expect(eligibility(facts, asOf).verdict).toBe(verdict)
  })

  test.for<[Decision, Facts['personIn'], string]>([
    ['removal-order', 'in-canada', 'unavailable'],
    ['removal-order', 'outside-canada', 'available'],
    ['removal-order', undefined, 'undecided'],
    ['refugee-appeal-dismissed', 'in-canada', 'unavailable'],
    ['temporary-resident-visa', undefined, 'available'],
    ['family-class-visa', 'outside-canada', 'available'],
    ['authorization-to-return', undefined, 'available'],
    ['citizenship', undefined, 'not-applicable'],
    ['permanent-resident-card', undefined, 'not-applicable'],
    ['residency-obligation', undefined, 'not-applicable'],
  ])('%s, person %s: %s', ([decision, personIn, verdict]) => {
    expect(eligibility({ ...deported, decision, ...(personIn && { personIn }) }).verdict).toBe(
      verdict,
    )
  })
})

describe('days', () => {
  test.for<[string, Facts, [string, IsoDate | undefined][]]>([
    ['an exclusion order (§10 #27)', excluded, [['exclusion-order-ends', '2026-12-02']]],
    [
      'enforced on 29 February',
      { ...excluded, removalOrderEnforcedOn: '2024-02-29' },
      [['exclusion-order-ends', '2025-03-01']],
    ],
    [
      'misrepresentation, five years',
      misrepresented,
      [['exclusion-order-misrepresentation-ends', '2026-11-23']],
    ],
    [
      'misrepresentation, the last order with two years',
      {
        ...misrepresented,
        removalOrderReceivedOn: '2014-11-20',
        removalOrderEnforcedOn: '2014-12-15',
      },
      [['exclusion-order-misrepresentation-ends', '2016-12-16']],
    ],
    [
      'misrepresentation, the first order with five',
      {
        ...misrepresented,
        removalOrderReceivedOn: '2014-11-21',
        removalOrderEnforcedOn: '2014-12-15',
      },
      [['exclusion-order-misrepresentation-ends', '2019-12-16']],
    ],
    [
      'an order of two findings: the year, or five',
      ofTwoFindings,
      [
        ['exclusion-order-ends', '2025-06-02'],
        ['exclusion-order-misrepresentation-ends', '2029-06-02'],
      ],
    ],
    ['a deportation order ends never', { ...deported, removalOrderEnforcedOn: '2020-01-01' }, []],
    [
      'a departure order',
      { ...departure, removalOrderEnforceableOn: '2026-11-01' },
      [['departure-order-thirty-days', '2026-12-01']],
    ],
    [
      'a departure order, ends on Christmas Day all the same',
      { ...departure, removalOrderEnforceableOn: '2026-11-25' },
      [['departure-order-thirty-days', '2026-12-25']],
    ],
    [
      'a departure order not enforceable yet',
      departure,
      [['departure-order-thirty-days', undefined]],
    ],
  ])('%s', ([, facts, expected]) => {
    expect(dates(facts)).toEqual(expected)
  })

  it('counts from the day the order came into force while no more is known', () => {
    const facts: Facts = { ...departure, removalOrderInForceOn: '2026-10-31' }
    const [date] = deadlinesOf({ facts, asOf: today, remedies }, 'en').dates
    expect(date).toMatchObject({ day: '2026-11-30', missing: ['removalOrderEnforceableOn'] })
    expect(dates({ ...facts, removalOrderEnforceableOn: '2026-11-01' })).toEqual([
      ['departure-order-thirty-days', '2026-12-01'],
    ])
  })

  it('shows the thirty days to those still in Canada', () => {
    expect(
      dates({
        decision: 'refugee-appeal-dismissed',
        personIn: 'in-canada',
        removalOrder: 'departure',
        removalOrderEnforceableOn: '2026-11-02',
      }),
    ).toEqual([['departure-order-thirty-days', '2026-12-02']])
  })
})

describe('checklist', () => {
  test.for<[string, Facts, Facts]>([
    ['why-not-in-time', { ...departure, departureConfirmedInTime: false }, deported],
    ['stay-or-detention', departure, deported],
  ])('%s', ([id, shown, hidden]) => {
    expect(items(shown)).toContain(id)
    expect(items(hidden)).not.toContain(id)
  })

  test.for([
    'written-request',
    'application-for-entry',
    'removal-order',
    'certificate-of-departure',
    'changed-circumstances',
    'removal-costs-repaid',
    'use-of-representative',
    'fee-receipt',
  ])('%s, in every case', (id) => {
    expect(items(deported)).toContain(id)
  })

  test.for<[IsoDate, number[]]>([
    ['2024-11-30', []],
    ['2024-12-01', [479.75]],
    ['2025-11-30', [479.75]],
    ['2025-12-01', [492.5]],
    ['2026-11-30', [492.5]],
    ['2026-12-01', []],
  ])('the fee on %s', ([asOf, amounts]) => {
    expect(checklist(deported, asOf).fees.map(({ amount }) => amount)).toEqual(amounts)
  })

  it('reads in French', () => {
    expect(checklist(deported, today, 'fr').title).toBe('Autorisation de retour au Canada')
  })
})

describe('cautions', () => {
  test.for<[string, Facts, Facts]>([
    ['leave-within-thirty-days', departure, deported],
    ['thirty-days-suspended', departure, deported],
    [
      'departure-order-became-deportation',
      { ...departure, departureConfirmedInTime: false },
      { ...departure, departureConfirmedInTime: true },
    ],
    ['deportation-order-at-any-time', deported, excluded],
    ['counted-from-enforcement', excluded, deported],
    ['inadmissibility-is-separate', misrepresented, excluded],
    [
      'order-before-five-years',
      { ...misrepresented, removalOrderReceivedOn: '2014-11-20' },
      { ...misrepresented, removalOrderReceivedOn: '2014-11-21' },
    ],
    [
      'order-not-enforced',
      { ...deported, personIn: 'in-canada' },
      { ...deported, personIn: 'outside-canada' },
    ],
    ['order-set-aside', deported, { ...deported, removalOrder: 'none' }],
    ['return-without-authorization', deported, { ...deported, removalOrder: 'none' }],
  ])('%s', ([id, shown, hidden]) => {
    expect(cautions(shown)).toContain(id)
    expect(cautions(hidden)).not.toContain(id)
  })

  test.for([
    'no-other-inadmissibility-cured',
    'what-the-officer-weighs',
    'removal-costs',
    'fees-change',
  ])('%s is always said', (id) => {
    expect(cautions(deported)).toContain(id)
  })
})
