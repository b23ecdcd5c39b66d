import { describe, expect, test } from 'vitest'
import {
  removalOrderAppealRight,
  residencyObligationAppealRight,
  sponsorshipAppealRight,
} from '../../src/domain/appeal-rights.ts'
import type { IsoDate } from '../../src/domain/calendar.ts'
import { type Facts, type Term, vocabulary } from '../../src/domain/facts/index.ts'
import { examine } from '../../src/domain/findings.ts'
import type { AppealRight } from '../../src/domain/rules.ts'
import { versionsOf } from '../../src/domain/versions.ts'

const asOf = '2026-11-23'

/** The conditions of a right of appeal that are not met, and those that stay open. */
function ask({ requirements }: AppealRight, facts: Facts) {
  const findings = versionsOf(requirements).map((versions) => examine(versions, facts, asOf))
  const ids = (wanted: boolean | 'undecided') =>
    findings.filter(({ outcome }) => outcome === wanted).map(({ rule }) => rule.id)
  const undecided = findings.filter(({ outcome }) => outcome === 'undecided')
  return {
    barredBy: ids(false),
    open: undecided.map(({ rule, because, missing }) => [
      rule.id,
      because ?? missing.map(({ fact }) => fact),
    ]),
  }
}
const mayAppeal = { barredBy: [], open: [] }
const barredBy = (...ids: string[]) => ({ barredBy: ids, open: [] })

const sponsor: Facts = {
  decision: 'family-class-visa',
  decidedOn: '2026-11-02',
  sponsorshipFiledInPrescribedManner: true,
  sponsorChoseWithdrawal: false,
  appliedDuringMisrepresentationBar: false,
  relationshipToSponsor: 'spouse',
  inadmissibility: [],
}
const resident: Facts = {
  decision: 'removal-order',
  decidedOn: '2026-11-02',
  personStatus: 'permanent-resident',
  inadmissibility: [],
}
const abroad: Facts = {
  decision: 'residency-obligation',
  decidedOn: '2026-11-02',
  decidedIn: 'outside-canada',
  personStatus: 'permanent-resident',
  inadmissibility: [],
}

type Ground = keyof typeof vocabulary.inadmissibility.labels

describe('64(1): grounds that bar an appeal, and grounds that do not', () => {
  const bars: Record<Ground, boolean> = {
    security: true,
    'human-or-international-rights': true,
    sanctions: true,
    'serious-criminality': true,
    criminality: false,
    'transborder-criminality': false,
    'organized-criminality': true,
    health: false,
    financial: false,
    misrepresentation: false,
    cessation: false,
    'non-compliance': false,
    'inadmissible-family-member': false,
  }
  const gravest = { criminalityBasis: 'conviction-outside-canada' } as const
  const rights: [name: string, right: AppealRight, facts: Facts][] = [
    ['sponsor', sponsorshipAppealRight, { ...sponsor, misrepresentationIsBasisOfRefusal: false }],
    ['removal order', removalOrderAppealRight, resident],
    ['residency obligation', residencyObligationAppealRight, abroad],
  ]
  const rows = rights.flatMap(([name, right, facts]) =>
    Object.entries(bars).map(([ground, bar]) => ({ name, right, facts, ground, bar })),
  )

  test('every ground that can be stated is in the table', () => {
    expect(Object.keys(bars).toSorted()).toEqual(
      Object.keys(vocabulary.inadmissibility.labels).toSorted(),
    )
  })

  test.for(rows)('$name, $ground: $bar', ({ right, facts, ground, bar }) => {
    const answer = ask(right, { ...facts, ...gravest, inadmissibility: [ground as Ground] })
    expect(answer.barredBy).toHaveLength(bar ? 1 : 0)
    expect(answer.open).toEqual([])
  })

  test('one ground among several is enough', () => {
    expect(
      ask(removalOrderAppealRight, { ...resident, inadmissibility: ['health', 'security'] }),
    ).toEqual(barredBy('no-bar-security-rights-organized'))
  })
})

describe('64(1): sanctions bar since 22 June 2023', () => {
  const holder: Facts = {
    decision: 'removal-order',
    personStatus: 'permanent-resident-visa-holder',
    permanentResidentVisaValidOnArrival: true,
    inadmissibility: ['sanctions'],
  }
  const barred = barredBy('no-bar-security-rights-organized')
  test.for<[why: string, days: Facts, answer: object]>([
    ['found on 10 June 2023', { inadmissibilityFoundOn: '2023-06-10' }, mayAppeal],
    ['found on the day before', { inadmissibilityFoundOn: '2023-06-21' }, mayAppeal],
    ['found on the day', { inadmissibilityFoundOn: '2023-06-22' }, barred],
    ['found on 30 June 2023', { inadmissibilityFoundOn: '2023-06-30' }, barred],
    [
      'found before, decided after',
      { inadmissibilityFoundOn: '2023-06-21', decidedOn: '2023-08-01' },
      mayAppeal,
    ],
    ['the finding’s day unknown: the decision’s', { decidedOn: '2023-06-21' }, mayAppeal],
    ['the order’s receipt, for want of another', { removalOrderReceivedOn: '2023-06-22' }, barred],
    [
      'no day known',
      {},
      {
        barredBy: [],
        open: [['no-bar-security-rights-organized', ['inadmissibilityFoundOn']]],
      },
    ],
    [
      'found before the Act',
      { inadmissibilityFoundOn: '2002-06-27' },
      { barredBy: [], open: [['no-bar-security-rights-organized', 'law-not-modelled']] },
    ],
  ])('%s', ([, days, answer]) => {
    const { barredBy, open } = ask(removalOrderAppealRight, { ...holder, ...days })
    expect({
      barredBy,
      open: open.filter(([id]) => id === 'no-bar-security-rights-organized'),
    }).toEqual(answer)
  })

  test('whatever the day, another ground of the list bars', () => {
    expect(
      ask(removalOrderAppealRight, { ...holder, inadmissibility: ['organized-criminality'] })
        .barredBy,
    ).toEqual(['no-bar-security-rights-organized'])
  })
})

describe('64(2): punished in Canada by a term of imprisonment', () => {
  const convicted: Facts = {
    ...resident,
    inadmissibility: ['serious-criminality'],
    criminalityBasis: 'conviction-in-canada',
    conditionalSentence: false,
  }
  const barred = barredBy('no-bar-serious-criminality')
  const unsettled = { barredBy: [], open: [['no-bar-serious-criminality', 'unsettled']] }

  test.for<[term: Term, answer: object]>([
    [{ months: 0, days: 0 }, mayAppeal],
    [{ months: 5, days: 0 }, mayAppeal],
    // Five months are 150 to 153 days, and with 27 more 177 to 180; with 28, 178 to 181.
    [{ months: 5, days: 27 }, mayAppeal],
    [{ months: 5, days: 28 }, unsettled],
    [{ months: 5, days: 29 }, unsettled],
    [{ months: 5, days: 35 }, barred],
    [{ months: 6, days: 0 }, barred],
    [{ months: 6, days: 1 }, barred],
    [{ months: 15, days: 0 }, barred],
    [{ months: 0, days: 180 }, mayAppeal],
    [{ months: 0, days: 181 }, unsettled],
    [{ months: 0, days: 184 }, unsettled],
    [{ months: 0, days: 185 }, barred],
    [{ months: 0, days: 730 }, barred],
  ])('of %o, since 2013', ([termOfImprisonment, answer]) => {
    expect(
      ask(removalOrderAppealRight, {
        ...convicted,
        seriousCriminalityReferredOn: '2026-03-02',
        termOfImprisonment,
      }),
    ).toEqual(answer)
  })

  test.for<[why: string, referred: IsoDate, term: Term, answer: object]>([
    ['15 months, referred before', '2013-06-18', { months: 15, days: 0 }, mayAppeal],
    ['15 months, referred on the day', '2013-06-19', { months: 15, days: 0 }, barred],
    ['15 months, referred in 2016 (2018 FC 455)', '2016-03-15', { months: 15, days: 0 }, barred],
    ['6 months, referred on 1 June 2013', '2013-06-01', { months: 6, days: 0 }, mayAppeal],
    ['23 months, referred before', '2013-06-18', { months: 23, days: 0 }, mayAppeal],
    ['two years, referred before', '2013-06-18', { months: 24, days: 0 }, barred],
    ['two years less a day, referred before', '2013-06-18', { months: 0, days: 729 }, mayAppeal],
    ['730 days, referred before', '2013-06-18', { months: 0, days: 730 }, unsettled],
    ['731 days, referred before', '2013-06-18', { months: 0, days: 731 }, unsettled],
    ['732 days, referred before', '2013-06-18', { months: 0, days: 732 }, barred],
  ])('two years until 18 June 2013: %s', ([, referred, termOfImprisonment, answer]) => {
    expect(
      ask(removalOrderAppealRight, {
        ...convicted,
        inadmissibilityFoundOn: '2016-06-01',
        decidedOn: '2016-06-01',
        seriousCriminalityReferredOn: referred,
        termOfImprisonment,
      }),
    ).toEqual(answer)
  })

  const sixMonths: Facts = { ...convicted, termOfImprisonment: { months: 6, days: 0 } }
  test.for<[why: string, facts: Facts, answer: object]>([
    [
      'a conditional sentence is none (2017 SCC 50)',
      { ...sixMonths, conditionalSentence: true },
      mayAppeal,
    ],
    [
      'a conviction outside Canada',
      { ...sixMonths, criminalityBasis: 'conviction-outside-canada' },
      barred,
    ],
    ['an act outside Canada', { ...sixMonths, criminalityBasis: 'act-outside-canada' }, barred],
    [
      'a conviction outside Canada, no term known',
      {
        ...resident,
        inadmissibility: ['serious-criminality'],
        criminalityBasis: 'conviction-outside-canada',
      },
      barred,
    ],
    [
      'a conviction outside Canada, referred before 19 June 2013',
      {
        ...sixMonths,
        criminalityBasis: 'conviction-outside-canada',
        seriousCriminalityReferredOn: '2013-06-18',
      },
      mayAppeal,
    ],
    [
      'criminality that is not serious',
      { ...sixMonths, inadmissibility: ['criminality'] },
      mayAppeal,
    ],
  ])('%s', ([, facts, answer]) => {
    expect(ask(removalOrderAppealRight, facts)).toEqual(answer)
  })

  test('what the conviction was is asked only where serious criminality was found', () => {
    expect(ask(removalOrderAppealRight, resident)).toEqual(mayAppeal)
    expect(
      ask(removalOrderAppealRight, { ...resident, inadmissibility: ['serious-criminality'] }).open,
    ).toEqual([
      [
        'no-bar-serious-criminality',
        ['criminalityBasis', 'termOfImprisonment', 'conditionalSentence'],
      ],
    ])
  })

  test('for a sponsor’s appeal the change is measured on the decision', () => {
    const refused: Facts = {
      ...sponsor,
      inadmissibility: ['serious-criminality'],
      criminalityBasis: 'conviction-in-canada',
      conditionalSentence: false,
      termOfImprisonment: { months: 15, days: 0 },
    }
    expect(ask(sponsorshipAppealRight, { ...refused, decidedOn: '2013-06-18' })).toEqual(mayAppeal)
    expect(ask(sponsorshipAppealRight, { ...refused, decidedOn: '2013-06-19' })).toEqual(barred)
  })
})
