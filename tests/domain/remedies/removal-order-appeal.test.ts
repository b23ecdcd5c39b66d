import { describe, expect, test } from 'vitest'
import { checklistsOf, deadlinesOf, eligibilityOf } from '../../../src/domain/ask.ts'
import type { IsoDate } from '../../../src/domain/calendar.ts'
import type { Facts } from '../../../src/domain/facts/index.ts'
import { removalOrderAppeal } from '../../../src/domain/remedies/removal-order-appeal/index.ts'

const remedies = ['removal-order-appeal']
const ordered: Facts = { decision: 'removal-order' }
/** A permanent resident whose residency obligation was examined in Canada. */
const residency: Facts = {
  decision: 'removal-order',
  personStatus: 'permanent-resident',
  decidedIn: 'in-canada',
  removalOrder: 'departure',
  removalOrderReceivedOn: '2026-06-01',
  inadmissibility: ['non-compliance'],
}
/** A permanent resident sentenced in Canada, the report referred in 2026. */
const sentenced: Facts = {
  decision: 'removal-order',
  decidedIn: 'in-canada',
  personStatus: 'permanent-resident',
  personIn: 'in-canada',
  removalOrder: 'deportation',
  inadmissibility: ['serious-criminality'],
  criminalityBasis: 'conviction-in-canada',
  conditionalSentence: false,
  seriousCriminalityReferredOn: '2026-03-02',
  removalOrderReceivedOn: '2026-06-01',
}
const visaHolder: Facts = {
  decision: 'removal-order',
  personStatus: 'permanent-resident-visa-holder',
  removalOrder: 'exclusion',
  inadmissibility: ['non-compliance'],
}

const standing = (facts: Facts, asOf: IsoDate = '2026-06-04') =>
  eligibilityOf({ facts, asOf, remedies }, 'en').remedies[0]
const outcomeOf = (id: string, facts: Facts) =>
  standing(facts)?.findings.find((finding) => finding.id === id)?.outcome
const cautionsOf = (facts: Facts) => standing(facts)?.cautions.map(({ id }) => id) ?? []
const limit = (
  id: string,
  facts: Facts,
  asOf: IsoDate = '2026-06-04',
  language: 'en' | 'fr' = 'en',
) =>
  deadlinesOf({ facts, asOf, remedies }, language).deadlines.find(
    (deadline) => deadline.id === `removal-order-appeal/${id}`,
  )
const checklist = (facts: Facts, language: 'en' | 'fr' = 'en') =>
  checklistsOf({ facts, asOf: '2026-06-04', remedies }, language).checklists[0]
const itemsOf = (facts: Facts) => checklist(facts)?.items.map(({ id }) => id) ?? []

describe('who may appeal', () => {
  test.for<[string, Facts, string]>([
    ['2006 FC 1485: an order in Canada for the residency obligation', residency, 'available'],
    [
      'IRPA 64(2), 2013 SCC 15: exactly six months bars',
      { ...sentenced, termOfImprisonment: { months: 6, days: 0 }, decidedOn: '2026-06-01' },
      'unavailable',
    ],
    [
      'IRPA 64(2): a day under six months at its shortest does not',
      { ...sentenced, termOfImprisonment: { months: 0, days: 180 } },
      'available',
    ],
    [
      'IRPA 64(2): 181 days may or may not be six months',
      { ...sentenced, termOfImprisonment: { months: 0, days: 181 } },
      'undecided',
    ],
    [
      'IRPA 64(2): 184 days may or may not be six months',
      { ...sentenced, termOfImprisonment: { months: 0, days: 184 } },
      'undecided',
    ],
    [
      'IRPA 64(2): 185 days are more than any six months',
      { ...sentenced, termOfImprisonment: { months: 0, days: 185 } },
      'unavailable',
    ],
    [
      '2017 SCC 50: a conditional sentence',
      { ...sentenced, conditionalSentence: true, termOfImprisonment: { months: 12, days: 0 } },
      'available',
    ],
    [
      '2018 FC 455: fifteen months, referred in 2016',
      {
        ...sentenced,
        termOfImprisonment: { months: 15, days: 0 },
        seriousCriminalityReferredOn: '2016-03-15',
        removalOrderReceivedOn: '2016-06-01',
      },
      'unavailable',
    ],
    [
      '2013, c. 16, s. 33: the same sentence, referred on 1 June 2013',
      {
        ...sentenced,
        termOfImprisonment: { months: 15, days: 0 },
        seriousCriminalityReferredOn: '2013-06-01',
        removalOrderReceivedOn: '2016-06-01',
      },
      'available',
    ],
    [
      '2013, c. 16, s. 33: the last day of the old text',
      {
        ...sentenced,
        termOfImprisonment: { months: 15, days: 0 },
        seriousCriminalityReferredOn: '2013-06-18',
      },
      'available',
    ],
    [
      '2013, c. 16, s. 33: the first day of the new text',
      {
        ...sentenced,
        termOfImprisonment: { months: 15, days: 0 },
        seriousCriminalityReferredOn: '2013-06-19',
      },
      'unavailable',
    ],
    [
      '2012 FC 1534: organized criminality',
      {
        ...ordered,
        decidedIn: 'in-canada',
        personStatus: 'permanent-resident',
        personIn: 'in-canada',
        removalOrder: 'deportation',
        inadmissibility: ['organized-criminality'],
      },
      'unavailable',
    ],
    [
      'IRPA 63(2), (3): a foreign national with no permanent resident visa',
      {
        ...ordered,
        personStatus: 'foreign-national',
        removalOrder: 'exclusion',
        inadmissibility: ['non-compliance'],
      },
      'unavailable',
    ],
    [
      'IRPA 63(2): the visa was not valid',
      { ...visaHolder, permanentResidentVisaValidOnArrival: false },
      'unavailable',
    ],
    [
      '2025 SCC 21: the visa was valid on arrival',
      { ...visaHolder, permanentResidentVisaValidOnArrival: true },
      'available',
    ],
    [
      'visa holder, sanctions found on 10 June 2023',
      {
        ...visaHolder,
        permanentResidentVisaValidOnArrival: true,
        inadmissibility: ['sanctions'],
        inadmissibilityFoundOn: '2023-06-10',
      },
      'available',
    ],
    [
      'visa holder, sanctions found on 30 June 2023',
      {
        ...visaHolder,
        permanentResidentVisaValidOnArrival: true,
        inadmissibility: ['sanctions'],
        inadmissibilityFoundOn: '2023-06-30',
      },
      'unavailable',
    ],
    [
      'IRPA 63(3): a protected person',
      { ...residency, personStatus: 'protected-person' },
      'available',
    ],
    ['a family class visa was refused', { decision: 'family-class-visa' }, 'not-applicable'],
    ['nothing but the kind of decision', ordered, 'undecided'],
  ])('%s', ([, facts, verdict]) => {
    expect(standing(facts)?.verdict).toBe(verdict)
  })

  test.for<[string, Facts, string]>([
    ['may-appeal-removal-order', { personStatus: 'permanent-resident' }, 'met'],
    ['may-appeal-removal-order', { personStatus: 'foreign-national' }, 'not-met'],
    ['visa-valid-on-arrival', { personStatus: 'permanent-resident' }, 'met'],
    [
      'visa-valid-on-arrival',
      {
        personStatus: 'permanent-resident-visa-holder',
        permanentResidentVisaValidOnArrival: false,
      },
      'not-met',
    ],
    ['no-bar-security-rights-organized', { inadmissibility: ['misrepresentation'] }, 'met'],
    ['no-bar-security-rights-organized', { inadmissibility: ['security'] }, 'not-met'],
    ['no-bar-serious-criminality', { inadmissibility: [] }, 'met'],
    [
      'no-bar-serious-criminality',
      {
        inadmissibility: ['serious-criminality'],
        criminalityBasis: 'act-outside-canada',
        removalOrderReceivedOn: '2026-06-01',
      },
      'not-met',
    ],
  ])('%s: %j', ([id, facts, outcome]) => {
    expect(outcomeOf(id, { ...ordered, ...facts })).toBe(outcome)
  })
})

describe('the notice of appeal', () => {
  test.for<[string, Facts, string, string, string]>([
    [
      '2006 FC 1485: the last day is Canada Day',
      residency,
      '2026-07-01',
      '2026-07-02',
      '2026-06-30',
    ],
    [
      'the civic Monday is only assumed closed',
      { ...ordered, removalOrderReceivedOn: '2026-07-04' },
      '2026-08-03',
      '2026-08-03',
      '2026-07-31',
    ],
    [
      'the last day is Remembrance Day',
      { ...ordered, removalOrderReceivedOn: '2026-10-12' },
      '2026-11-11',
      '2026-11-12',
      '2026-11-10',
    ],
    [
      'the last day is a Saturday',
      { ...ordered, removalOrderReceivedOn: '2026-05-14' },
      '2026-06-13',
      '2026-06-15',
      '2026-06-12',
    ],
    [
      'an ordinary Wednesday',
      { ...ordered, removalOrderReceivedOn: '2026-11-23' },
      '2026-12-23',
      '2026-12-23',
      '2026-12-23',
    ],
    [
      'under the Rules since repealed',
      { ...ordered, removalOrderReceivedOn: '2022-12-20' },
      '2023-01-19',
      '2023-01-19',
      '2023-01-19',
    ],
    [
      'the repealed Rules’ last day',
      { ...ordered, removalOrderReceivedOn: '2023-01-13' },
      '2023-02-12',
      '2023-02-13',
      '2023-02-10',
    ],
    [
      'the new Rules’ first day',
      { ...ordered, removalOrderReceivedOn: '2023-01-14' },
      '2023-02-13',
      '2023-02-13',
      '2023-02-13',
    ],
  ])('%s', ([, facts, lastDay, dueOn, fileBy]) => {
    expect(limit('notice', facts)).toMatchObject({
      lastDay,
      dueOn,
      fileBy,
      protective: false,
      party: 'applicant',
      period: { count: 30, unit: 'days' },
      irreversible: true,
    })
  })

  test('the civic Monday gives another day', () => {
    expect(
      limit('notice', { ...ordered, removalOrderReceivedOn: '2026-07-04' })?.alternatives,
    ).toMatchObject([{ id: 'assumed-closed-day', dueOn: '2026-08-04' }])
  })

  test('another day stands in, protective, where the day of the order is not known', () => {
    expect(limit('notice', { ...ordered, decidedOn: '2026-11-23' })).toMatchObject({
      lastDay: '2026-12-23',
      protective: true,
      missing: ['removalOrderReceivedOn', 'appealNoticeGivenAtHearing'],
    })
  })

  test.for<[string, Facts, string | undefined]>([
    [
      'given to the member at the end of the hearing: nothing left to meet',
      { appealNoticeGivenAtHearing: true },
      undefined,
    ],
    ['not given there', { appealNoticeGivenAtHearing: false }, 'certain'],
    ['not known', {}, 'undecided'],
  ])('IAD Rules r. 14: %s', ([, facts, applies]) => {
    expect(limit('notice', { ...residency, ...facts })?.applies).toBe(applies)
  })

  test('each version cites its own Rules', () => {
    const cited = (removalOrderReceivedOn: IsoDate) =>
      limit('notice', { ...ordered, removalOrderReceivedOn })?.law[0]?.cite
    expect(cited('2023-01-13')).toBe('IAD Rules (2002), r. 5(3)')
    expect(cited('2023-01-14')).toBe('IAD Rules, 2022, r. 16(b)')
  })

  test('late: the order is in force and the status lost, but time may still be extended', () => {
    const late = limit('notice', residency, '2026-07-03')
    expect(late).toMatchObject({ state: 'passed', late: { days: 1 } })
    expect(late?.late?.consequences.map(({ id }) => id)).toEqual([
      'order-in-force',
      'status-lost',
      'no-judicial-review-instead',
    ])
    expect(late?.extension?.law.map(({ cite }) => cite)).toContain('2006 FC 1485')
    expect(standing(residency, '2026-07-03')?.verdict).toBe('available')
    expect(limit('notice', residency, '2026-07-02')?.state).toBe('act-now')
  })

  test('it speaks French', () => {
    expect(limit('notice', residency, '2026-06-04', 'fr')?.text).toBe(
      'La Section d’appel de l’immigration reçoit l’avis d’appel avec la mesure de renvoi.',
    )
  })
})

describe('the appeal record', () => {
  const hearing: Facts = { ...ordered, removalOrderMadeAt: 'admissibility-hearing' }
  const examination: Facts = { ...ordered, removalOrderMadeAt: 'examination' }

  test.for<[string, Facts, string, string]>([
    [
      'r. 22(b): from the Immigration Division, after its notice',
      { ...hearing, appealNoticeReceivedOn: '2026-08-03' },
      '2026-09-02',
      'tribunal',
    ],
    [
      'r. 22(c): from the Minister, after the request',
      {
        ...examination,
        appealNoticeReceivedOn: '2026-06-25',
        appealRecordRequestedOn: '2026-08-03',
      },
      '2026-09-02',
      'minister',
    ],
    [
      'r. 105(2): 45 days for a notice of the old Rules, made at a hearing',
      { ...hearing, appealNoticeReceivedOn: '2022-12-05' },
      '2023-01-19',
      'tribunal',
    ],
    [
      'r. 105(2): 45 days for a notice of the old Rules, made at an examination',
      { ...examination, appealNoticeReceivedOn: '2022-12-05' },
      '2023-01-19',
      'tribunal',
    ],
  ])('%s', ([, facts, dueOn, party]) => {
    expect(limit('appeal-record', facts)).toMatchObject({
      dueOn,
      party,
      applies: 'certain',
      irreversible: false,
    })
  })

  test('at which proceeding the order was made decides between them', () => {
    expect(
      limit('appeal-record', { ...ordered, appealNoticeReceivedOn: '2026-08-03' }),
    ).toMatchObject({
      applies: 'undecided',
      missing: ['removalOrderMadeAt'],
    })
    expect(
      limit('appeal-record', { ...examination, appealNoticeReceivedOn: '2026-08-03' }),
    ).toBeUndefined()
  })
})

describe('the limits before the hearing', () => {
  test.for<[string, Facts, string, string, boolean]>([
    ['disclosure', { appealRecordReceivedOn: '2026-09-10' }, '2026-11-09', '2026-11-09', true],
    ['response-evidence', { hearingOn: '2026-12-15' }, '2026-11-15', '2026-11-13', true],
    ['witnesses', { hearingOn: '2026-12-16' }, '2026-11-16', '2026-11-16', true],
    ['language-change', { hearingOn: '2026-12-15' }, '2026-10-31', '2026-10-30', false],
    ['interpreter', { hearingOn: '2026-12-15' }, '2026-11-25', '2026-11-25', false],
  ])('%s', ([id, facts, dueOn, fileBy, irreversible]) => {
    expect(limit(id, { ...ordered, ...facts })).toMatchObject({
      dueOn,
      fileBy,
      irreversible,
      party: 'applicant',
    })
  })

  test('a closed appeal shows its limits only once it was made all the same', () => {
    const closed: Facts = {
      ...ordered,
      personStatus: 'foreign-national',
      removalOrderReceivedOn: '2026-06-01',
    }
    expect(limit('notice', closed)).toBeUndefined()
    expect(limit('notice', { ...closed, appealNoticeReceivedOn: '2026-06-10' })?.dueOn).toBe(
      '2026-07-02',
    )
  })
})

describe('cautions', () => {
  test.for<[string, Facts, Facts]>([
    [
      'notice-at-the-hearing',
      { removalOrderMadeAt: 'admissibility-hearing' },
      { removalOrderMadeAt: 'examination' },
    ],
    ['visa-validity', visaHolder, {}],
    ['visa-holder-of-the-family-class', visaHolder, {}],
    ['residency-order-made-in-canada', {}, { removalOrder: 'exclusion' }],
    ['days-after-the-report', {}, { inadmissibility: ['misrepresentation'] }],
    ['status-kept-during-appeal', {}, { personStatus: 'protected-person' }],
    ['departure-order-clock', {}, { removalOrder: 'deportation' }],
    ['stay-cancelled-by-conviction', { inadmissibility: ['criminality'] }, {}],
    [
      'six-months-threshold',
      sentenced,
      { ...sentenced, seriousCriminalityReferredOn: '2013-06-01' },
    ],
    [
      'terms-are-not-added',
      { ...sentenced, severalOffences: true },
      { ...sentenced, severalOffences: false },
    ],
    [
      'finding-itself-doubtful',
      {
        ...sentenced,
        termOfImprisonment: { months: 5, days: 26 },
        maximumPenaltyTenYearsOrMore: false,
      },
      {
        ...sentenced,
        termOfImprisonment: { months: 5, days: 31 },
        maximumPenaltyTenYearsOrMore: false,
      },
    ],
  ])('%s', ([id, on, off]) => {
    expect(cautionsOf({ ...residency, ...on })).toContain(id)
    expect(cautionsOf({ ...residency, ...off })).not.toContain(id)
  })

  test('in every case', () => {
    expect(cautionsOf(ordered)).toEqual([
      'order-in-force-without-appeal',
      'received-not-sent',
      'day-of-receipt',
      'public-proceedings',
      'time-of-disposition',
      'consultants-before-the-board',
    ])
  })
})

describe('the checklist', () => {
  test.for<[string, Facts, Facts]>([
    [
      'notice-at-the-hearing',
      { removalOrderMadeAt: 'admissibility-hearing' },
      { removalOrderMadeAt: 'examination' },
    ],
    ['designated-representative', { personIsMinor: true }, { personIsMinor: false }],
    ['criminal-records', { inadmissibility: ['serious-criminality'] }, {}],
    ['rehabilitation', { inadmissibility: ['criminality'] }, {}],
    ['days-of-residence', {}, { removalOrder: 'deportation' }],
    ['answer-to-misrepresentation', { inadmissibility: ['misrepresentation'] }, {}],
  ])('%s', ([id, on, off]) => {
    expect(itemsOf({ ...residency, ...on })).toContain(id)
    expect(itemsOf({ ...residency, ...off })).not.toContain(id)
  })

  test('in every case', () => {
    expect(itemsOf(residency)).toEqual(
      expect.arrayContaining([
        'notice-of-appeal',
        'removal-order',
        'proof-of-status',
        'report-and-referral',
        'humanitarian-evidence',
        'conditions-of-a-stay',
        'documents-to-use',
        'translations',
        'statement-of-service',
        'written-reasons',
      ]),
    )
  })

  test('the form in French, no fee', () => {
    const asked = checklist(residency, 'fr')
    expect(asked?.items[0]?.form?.title).toBe('Avis d’appel – Mesure de renvoi')
    expect(asked?.fees).toEqual([])
  })

  test.for<[string, Facts, string[]]>([
    [
      'an order made at a hearing may be appealed there',
      { removalOrderMadeAt: 'admissibility-hearing' },
      ['in-person', 'email', 'email', 'email', 'courier'],
    ],
    [
      'one made at an examination may not',
      { removalOrderMadeAt: 'examination' },
      ['email', 'email', 'email', 'courier'],
    ],
  ])('%s', ([, facts, channels]) => {
    expect(checklist({ ...residency, ...facts })?.submitTo.map(({ channel }) => channel)).toEqual(
      channels,
    )
  })
})

test('what it can give, and what it does to the other remedies', () => {
  expect(removalOrderAppeal.outcomes.map(({ id }) => id)).toContain('stayed')
  expect(removalOrderAppeal.interactions.map(({ remedy, effect }) => [remedy, effect])).toEqual([
    ['judicial-review', 'bars'],
    ['judicial-review', 'exhausts'],
    ['gcms-notes', 'runs-beside'],
    ['reconsideration', 'runs-beside'],
    ['stay-of-removal', 'keeps-stay'],
  ])
})
