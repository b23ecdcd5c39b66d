import { describe, expect, test } from 'vitest'
import { checklistsOf, deadlinesOf, eligibilityOf } from '../../../src/domain/ask.ts'
import type { IsoDate } from '../../../src/domain/calendar.ts'
import type { Facts } from '../../../src/domain/facts/index.ts'

const remedies = ['stay-of-removal']
const deferral: Facts = {
  decision: 'deferral-of-removal',
  personIn: 'in-canada',
  removalOrder: 'departure',
}
const dismissed: Facts = {
  decision: 'refugee-appeal-dismissed',
  personIn: 'in-canada',
  removalOrder: 'departure',
  designatedForeignNational: false,
  inadmissibility: [],
  residesInUnitedStatesOrStPierre: false,
  extensionOfTimeRequested: false,
}
const resident: Facts = {
  decision: 'removal-order',
  personStatus: 'permanent-resident',
  inadmissibility: ['non-compliance'],
}
const visitor: Facts = {
  decision: 'removal-order',
  personStatus: 'foreign-national',
  inadmissibility: ['non-compliance'],
  refugeeClaimPending: false,
}
const rejected: Facts = {
  decision: 'refugee-claim-rejected',
  refugeeAppealBars: [],
  refugeeAppealStage: 'not-filed',
}
const ended: Facts = {
  decision: 'refugee-claim-rejected',
  refugeeAppealBars: ['withdrawn-or-abandoned'],
}
const ineligible: Facts = { decision: 'refugee-claim-ineligible' }

const standing = (facts: Facts, language: 'en' | 'fr' = 'en') =>
  eligibilityOf({ facts, asOf: '2026-11-23', remedies }, language).remedies[0]
const cautionsOf = (facts: Facts) => standing(facts)?.cautions.map(({ id }) => id) ?? []
const answer = (facts: Facts, asOf: IsoDate = '2026-11-23') =>
  deadlinesOf({ facts, asOf, remedies }, 'en')
const limit = (id: string, facts: Facts, asOf?: IsoDate) =>
  answer(facts, asOf).deadlines.find((deadline) => deadline.id === `stay-of-removal/${id}`)
const datesOf = (facts: Facts) =>
  answer(facts).dates.map(({ id, day }) => [id.replace('stay-of-removal/', ''), day])

describe('when it is open', () => {
  test.for<[string, Facts, string]>([
    ['a removal order against someone in Canada', deferral, 'available'],
    ['outside Canada', { ...deferral, personIn: 'outside-canada' }, 'unavailable'],
    ['no removal order', { ...deferral, removalOrder: 'none' }, 'unavailable'],
    ['an exclusion order', { ...deferral, removalOrder: 'exclusion' }, 'available'],
    ['a deportation order', { ...deferral, removalOrder: 'deportation' }, 'available'],
    ['where the person is, is not known', { decision: 'deferral-of-removal' }, 'undecided'],
    ['a visa refused abroad', { decision: 'temporary-resident-visa' }, 'not-applicable'],
  ])('%s', ([, facts, verdict]) => {
    expect(standing(facts)?.verdict).toBe(verdict)
  })
})

describe('the motion record: at least three days before the hearing, which are clear days', () => {
  test.for<[string, IsoDate, IsoDate, IsoDate]>([
    ['Wednesday: Thursday of the week before', '2026-12-02', '2026-11-26', '2026-11-27'],
    ['Thursday: Friday of the week before', '2026-12-03', '2026-11-27', '2026-11-30'],
    ['Friday: Monday', '2026-12-04', '2026-11-30', '2026-12-01'],
    ['Monday: the weekend does not count', '2026-12-07', '2026-12-01', '2026-12-02'],
    ['Thursday after Thanksgiving Monday', '2026-10-15', '2026-10-08', '2026-10-09'],
    [
      'Monday after the seasonal recess, no day of which counts',
      '2027-01-11',
      '2026-12-16',
      '2026-12-17',
    ],
    ['Tuesday after it, the third clear day before it', '2027-01-12', '2026-12-17', '2026-12-18'],
    ['Thursday after it', '2027-01-14', '2027-01-08', '2027-01-11'],
  ])('heard on a %s', ([, stayHearingOn, lastDay, notClear]) => {
    expect(limit('motion-record', { ...deferral, stayHearingOn }, '2026-10-01')).toMatchObject({
      lastDay,
      dueOn: lastDay,
      fileBy: lastDay,
      regime: 'federal-courts-rules',
      alternatives: [{ id: 'not-clear-days', dueOn: notClear }],
      irreversible: true,
      cutOff: { timeZone: 'America/Toronto' },
    })
  })

  /** Rule 6(3) leaves the recess out of the count, and no rule closes the registry in it. */
  test.for<[string, IsoDate, IsoDate, IsoDate]>([
    ['Wednesday: served on its last day', '2027-01-13', '2027-01-07', '2026-12-18'],
    [
      'Thursday, where it ends on a Sunday: served on the Friday before',
      '2029-01-11',
      '2029-01-05',
      '2028-12-20',
    ],
  ])(
    'heard just after the recess on a %s, and safe before the recess',
    ([, stayHearingOn, dueOn, fileBy]) => {
      expect(limit('motion-record', { ...deferral, stayHearingOn }, '2027-01-04')).toMatchObject({
        lastDay: dueOn,
        dueOn,
        fileBy,
        certainty: 'arguable',
        alternatives: [{ id: 'served-on-a-counted-day', dueOn: fileBy }, { id: 'not-clear-days' }],
      })
    },
  )

  test('while it may still be served in time it is not passed', () => {
    const stayHearingOn = '2027-01-13'
    const stateOn = (asOf: IsoDate) =>
      limit('motion-record', { ...deferral, stayHearingOn }, asOf)?.state
    expect(
      ['2026-12-17', '2026-12-18', '2027-01-07', '2027-01-08'].map((asOf) =>
        stateOn(asOf as IsoDate),
      ),
    ).toEqual(['open', 'act-now', 'act-now', 'passed'])
  })

  test.for<[string, Facts, IsoDate]>([
    ['the day of removal, before which it must be heard', {}, '2026-12-01'],
    ['the hearing, once its day is known', { stayHearingOn: '2026-12-03' }, '2026-11-27'],
  ])('removal on Monday 7 December: counted from %s', ([, more, fileBy]) => {
    const facts: Facts = { ...deferral, removalScheduledOn: '2026-12-07', ...more }
    expect(limit('motion-record', facts)).toMatchObject({ fileBy, irreversible: true })
  })

  test('the respondent’s record: two days before, by two o’clock', () => {
    expect(limit('respondent-record', { ...deferral, stayHearingOn: '2026-12-03' })).toMatchObject({
      dueOn: '2026-12-01',
      party: 'respondent',
      irreversible: false,
    })
  })

  test.for<[IsoDate, string]>([
    ['2026-11-26', 'open'],
    ['2026-11-27', 'act-now'],
    ['2026-11-28', 'passed'],
  ])('on %s it is %s', ([asOf, state]) => {
    expect(limit('motion-record', { ...deferral, stayHearingOn: '2026-12-03' }, asOf)?.state).toBe(
      state,
    )
  })

  test('late: urgency and an explanation', () => {
    const late = limit('motion-record', { ...deferral, stayHearingOn: '2026-12-03' }, '2026-12-02')
    expect(late?.late?.factors.map(({ id }) => id)).toEqual(['urgency', 'explanation'])
    expect(late?.extension?.law[0]?.cite).toBe('Federal Courts Rules, r. 362(2)')
  })
})

describe('the day a removal order comes into force', () => {
  test.for<[string, Facts, string, IsoDate]>([
    [
      'a permanent resident who does not appeal, the day after the moved limit',
      { ...resident, removalOrderReceivedOn: '2026-10-12' },
      'removal-order-in-force',
      '2026-11-13',
    ],
    [
      'the day before: no holiday in the way',
      { ...resident, removalOrderReceivedOn: '2026-10-11' },
      'removal-order-in-force',
      '2026-11-11',
    ],
    [
      'the day after',
      { ...resident, removalOrderReceivedOn: '2026-10-13' },
      'removal-order-in-force',
      '2026-11-13',
    ],
    [
      'until 26 March 2026: the last day on which the appeal period itself decided',
      { ...resident, removalOrderReceivedOn: '2026-02-23' },
      'removal-order-in-force',
      '2026-03-25',
    ],
    [
      'since 26 March 2026: the first appeal period to end under the new text',
      { ...resident, removalOrderReceivedOn: '2026-02-24' },
      'removal-order-in-force',
      '2026-03-27',
    ],
    [
      'under the Rules repealed in 2023',
      { ...resident, removalOrderReceivedOn: '2022-12-20' },
      'removal-order-in-force',
      '2023-01-19',
    ],
    [
      'under the Rules repealed in 2023: a Saturday, moved as the limit is',
      { ...resident, removalOrderReceivedOn: '2022-12-01' },
      'removal-order-in-force',
      '2023-01-02',
    ],
    [
      'under the Rules of 2022 a Sunday does',
      { ...resident, removalOrderReceivedOn: '2023-01-20' },
      'removal-order-in-force',
      '2023-02-20',
    ],
    [
      'a visa holder whose visa was valid',
      {
        ...resident,
        personStatus: 'permanent-resident-visa-holder',
        permanentResidentVisaValidOnArrival: true,
        removalOrderReceivedOn: '2026-10-13',
      },
      'removal-order-in-force',
      '2026-11-13',
    ],
    [
      'a visitor has no appeal',
      { ...visitor, decidedOn: '2026-10-12' },
      'removal-order-in-force-when-made',
      '2026-10-12',
    ],
    [
      'a visa holder whose visa was not valid has none',
      {
        ...visitor,
        personStatus: 'permanent-resident-visa-holder',
        permanentResidentVisaValidOnArrival: false,
        removalOrderReceivedOn: '2026-10-13',
      },
      'removal-order-in-force-when-made',
      '2026-10-13',
    ],
    [
      'nor has a permanent resident found inadmissible for security',
      { ...resident, inadmissibility: ['security'], decidedOn: '2026-10-12' },
      'removal-order-in-force-when-made',
      '2026-10-12',
    ],
    [
      'the appeal was dismissed',
      {
        decision: 'immigration-appeal-dismissed',
        removalOrder: 'deportation',
        decidedOn: '2026-10-12',
      },
      'removal-order-in-force-after-appeal',
      '2026-10-12',
    ],
    [
      'IRPA 49(2)(a): came from a designated country',
      {
        ...ineligible,
        claimIneligibleUnder: ['e'],
        notifiedOn: '2026-11-10',
        decidedOn: '2026-11-09',
      },
      'removal-order-in-force-safe-third-country',
      '2026-11-10',
    ],
    [
      'before 26 March 2026: on the determination',
      {
        ...ineligible,
        claimIneligibleUnder: ['e'],
        notifiedOn: '2026-03-25',
        decidedOn: '2026-03-24',
      },
      'removal-order-in-force-safe-third-country',
      '2026-03-24',
    ],
    [
      'IRPA 49(2)(b): otherwise ineligible, seven days after notice',
      { ...ineligible, claimIneligibleUnder: ['b.1'], notifiedOn: '2026-11-10' },
      'removal-order-in-force-claim-ineligible',
      '2026-11-17',
    ],
    [
      'not “only” from a designated country',
      { ...ineligible, claimIneligibleUnder: ['e', 'b.2'], notifiedOn: '2026-11-10' },
      'removal-order-in-force-claim-ineligible',
      '2026-11-17',
    ],
    [
      'before 26 March 2026: seven days after the determination',
      {
        ...ineligible,
        claimIneligibleUnder: ['c'],
        notifiedOn: '2026-03-25',
        decidedOn: '2026-03-20',
      },
      'removal-order-in-force-claim-ineligible',
      '2026-03-27',
    ],
    [
      'IRPA 49(2)(c): no right to appeal',
      { ...rejected, refugeeAppealBars: ['no-credible-basis'], notifiedOn: '2026-11-13' },
      'removal-order-in-force-claim-rejected',
      '2026-11-28',
    ],
    [
      'no appeal filed, the later of the two days',
      { ...rejected, reasonsReceivedOn: '2026-11-13', notifiedOn: '2026-11-13' },
      'removal-order-in-force-no-refugee-appeal',
      '2026-12-01',
    ],
    [
      'the same with the receipt of the reasons alone',
      { ...rejected, reasonsReceivedOn: '2026-11-13' },
      'removal-order-in-force-no-refugee-appeal',
      '2026-12-01',
    ],
    [
      'notice long after the reasons: 15 days after it',
      { ...rejected, reasonsReceivedOn: '2026-11-09', notifiedOn: '2026-11-13' },
      'removal-order-in-force-no-refugee-appeal',
      '2026-11-28',
    ],
    [
      'the last limit to end before 26 March 2026: on its expiry',
      { ...rejected, reasonsReceivedOn: '2026-03-10', notifiedOn: '2026-03-10' },
      'removal-order-in-force-no-refugee-appeal',
      '2026-03-25',
    ],
    [
      'the first to end on it: the day after',
      { ...rejected, reasonsReceivedOn: '2026-03-11', notifiedOn: '2026-03-11' },
      'removal-order-in-force-no-refugee-appeal',
      '2026-03-27',
    ],
    [
      'filed but not perfected: from the longer limit',
      {
        ...rejected,
        refugeeAppealStage: 'filed-not-perfected',
        reasonsReceivedOn: '2026-11-13',
        notifiedOn: '2026-11-13',
      },
      'removal-order-in-force-refugee-appeal-not-perfected',
      '2026-12-15',
    ],
    [
      'IRPA 49(2)(e): dismissed on appeal',
      { decision: 'refugee-appeal-dismissed', notifiedOn: '2026-11-10' },
      'removal-order-in-force-refugee-appeal-dismissed',
      '2026-11-25',
    ],
    [
      'IRPA 49(2)(f): withdrawn, on the day of notice',
      { ...ended, lastRefugeeDecision: 'withdrawn-before-evidence', notifiedOn: '2026-03-26' },
      'removal-order-in-force-claim-withdrawn',
      '2026-03-26',
    ],
    [
      'before 26 March 2026: 15 days after it',
      { ...ended, lastRefugeeDecision: 'withdrawn-after-evidence', notifiedOn: '2026-03-25' },
      'removal-order-in-force-claim-withdrawn',
      '2026-04-09',
    ],
    [
      'IRPA 49(2)(g): abandoned',
      { ...ended, lastRefugeeDecision: 'abandoned', notifiedOn: '2026-11-10' },
      'removal-order-in-force-claim-abandoned',
      '2026-11-25',
    ],
  ])('%s', ([, facts, id, day]) => {
    expect(datesOf(facts)).toEqual([[id, day]])
  })

  /** The appeal period of an order received on 12 October ends on 11 November, extended to the 12th. */
  test.for<[string, Facts, string[]]>([
    ['not known', {}, ['removal-order-in-force']],
    ['none at the hearing', { appealNoticeGivenAtHearing: false }, ['removal-order-in-force']],
    ['at the hearing', { appealNoticeGivenAtHearing: true }, []],
    ['received long before the last day', { appealNoticeReceivedOn: '2026-10-20' }, []],
    ['received on the last day', { appealNoticeReceivedOn: '2026-11-12' }, []],
    [
      'received on the day after, too late to keep the order from coming into force',
      { appealNoticeReceivedOn: '2026-11-13' },
      ['removal-order-in-force'],
    ],
  ])('IRPA 49(1): an appeal keeps the order from coming into force: %s', ([, appeal, ids]) => {
    const facts = { ...resident, removalOrderReceivedOn: '2026-10-12', ...appeal }
    expect(datesOf(facts as Facts).map(([id]) => id)).toEqual(ids)
  })

  test('an appeal made against an order whose day is not known keeps it so', () => {
    expect(datesOf(resident).map(([id]) => id)).toEqual(['removal-order-in-force'])
    expect(datesOf({ ...resident, appealNoticeReceivedOn: '2026-10-20' })).toEqual([])
  })

  test.for<[string, Facts, string[]]>([
    ['received on the last day', { appealNoticeReceivedOn: '2026-03-25' }, []],
    [
      'received on the day after',
      { appealNoticeReceivedOn: '2026-03-26' },
      ['removal-order-in-force'],
    ],
  ])('the same before 26 March 2026: %s', ([, appeal, ids]) => {
    const facts: Facts = { ...resident, removalOrderReceivedOn: '2026-02-23', ...appeal }
    expect(datesOf(facts).map(([id]) => id)).toEqual(ids)
  })

  /** The days of the working, each once, in order. */
  const working = (facts: Facts, id: string) => [
    ...new Set(
      answer(facts)
        .dates.find((date) => date.id === `stay-of-removal/${id}`)
        ?.steps.map(({ day }) => day),
    ),
  ]

  test.for<[string, Facts, string, IsoDate[]]>([
    [
      'ends on Remembrance Day: in force on that day (French text), on the day after it, or after the day it is extended to',
      { ...resident, removalOrderReceivedOn: '2026-10-12' },
      'removal-order-in-force',
      ['2026-10-12', '2026-11-11', '2026-11-12', '2026-11-13'],
    ],
    [
      'ends on the day before it: nothing is extended, and the two texts differ by a day',
      { ...resident, removalOrderReceivedOn: '2026-10-11' },
      'removal-order-in-force',
      ['2026-10-11', '2026-11-10', '2026-11-11'],
    ],
    [
      'ends on a Saturday: that day, Sunday, or the Tuesday',
      { ...resident, removalOrderReceivedOn: '2026-10-15' },
      'removal-order-in-force',
      ['2026-10-15', '2026-11-14', '2026-11-15', '2026-11-17'],
    ],
    [
      'by the text before 26 March 2026, ends on a Sunday: that day, or the Monday',
      { ...resident, removalOrderReceivedOn: '2026-02-20' },
      'removal-order-in-force',
      ['2026-02-20', '2026-03-22', '2026-03-23'],
    ],
    [
      'no refugee appeal, the limit ends on a Saturday: Sunday, or the Tuesday',
      { ...rejected, reasonsReceivedOn: '2026-11-13', notifiedOn: '2026-11-13' },
      'removal-order-in-force-no-refugee-appeal',
      ['2026-11-13', '2026-12-01', '2026-11-29', '2026-11-28'],
    ],
  ])('the working shows the earliest day too: %s', ([, facts, id, days]) => {
    expect(working(facts, id)).toEqual(days)
  })

  describe('section 64 as it read when the bar arose', () => {
    const serious: Facts = {
      decision: 'removal-order',
      personStatus: 'permanent-resident',
      inadmissibility: ['serious-criminality'],
      criminalityBasis: 'conviction-in-canada',
      termOfImprisonment: { months: 12, days: 0 },
      conditionalSentence: false,
      removalOrderReceivedOn: '2013-07-02',
      decidedOn: '2013-07-02',
    }
    const holder: Facts = {
      decision: 'removal-order',
      personStatus: 'permanent-resident-visa-holder',
      permanentResidentVisaValidOnArrival: true,
      inadmissibility: ['sanctions'],
      removalOrderReceivedOn: '2023-07-04',
      decidedOn: '2023-07-04',
    }
    const whenMade = 'removal-order-in-force-when-made'
    const byFormerBars = 'removal-order-in-force-by-former-bars'

    test.for<[string, Facts, string, IsoDate]>([
      [
        'twelve months, referred the day before the six months: an appeal, and its period',
        { ...serious, seriousCriminalityReferredOn: '2013-06-18' },
        byFormerBars,
        '2013-08-01',
      ],
      [
        'referred on the day: none, in force when made',
        { ...serious, seriousCriminalityReferredOn: '2013-06-19' },
        whenMade,
        '2013-07-02',
      ],
      [
        'referred the day after',
        { ...serious, seriousCriminalityReferredOn: '2013-06-20' },
        whenMade,
        '2013-07-02',
      ],
      [
        'two years, referred before: none by the old text either',
        {
          ...serious,
          termOfImprisonment: { months: 24, days: 0 },
          seriousCriminalityReferredOn: '2013-06-18',
        },
        whenMade,
        '2013-07-02',
      ],
      [
        'three months, referred before: an appeal under either text',
        {
          ...serious,
          termOfImprisonment: { months: 3, days: 0 },
          seriousCriminalityReferredOn: '2013-06-18',
        },
        'removal-order-in-force',
        '2013-08-01',
      ],
      [
        'a conviction abroad, referred before: it did not bar',
        {
          ...serious,
          criminalityBasis: 'conviction-outside-canada',
          seriousCriminalityReferredOn: '2013-06-18',
        },
        byFormerBars,
        '2013-08-01',
      ],
      [
        'a conviction abroad, referred since: it bars',
        {
          ...serious,
          criminalityBasis: 'conviction-outside-canada',
          seriousCriminalityReferredOn: '2013-06-19',
        },
        whenMade,
        '2013-07-02',
      ],
      [
        'sanctions found the day before they barred',
        { ...holder, inadmissibilityFoundOn: '2023-06-21' },
        byFormerBars,
        '2023-08-03',
      ],
      [
        'sanctions found on the day',
        { ...holder, inadmissibilityFoundOn: '2023-06-22' },
        whenMade,
        '2023-07-04',
      ],
      [
        'sanctions found the day after',
        { ...holder, inadmissibilityFoundOn: '2023-06-23' },
        whenMade,
        '2023-07-04',
      ],
    ])('%s', ([, facts, id, day]) => {
      expect(datesOf(facts)).toEqual([[id, day]])
    })
  })

  test.for<[IsoDate, IsoDate, boolean]>([
    ['2026-03-10', '2026-03-25', false],
    ['2026-03-11', '2026-03-26', true],
    ['2026-03-25', '2026-04-09', true],
    ['2026-03-26', '2026-03-26', false],
  ])(
    'withdrawn, notified on %s: in force on %s; both texts in question: %s',
    ([notifiedOn, day, isOpen]) => {
      const facts: Facts = {
        ...ended,
        lastRefugeeDecision: 'withdrawn-before-evidence',
        notifiedOn,
      }
      const { dates } = answer(facts)
      expect(dates).toMatchObject([
        { id: 'stay-of-removal/removal-order-in-force-claim-withdrawn', day },
      ])
      expect(dates[0]?.text.includes('By the text of March 26, 2026')).toBe(isOpen)
      expect(cautionsOf(facts).includes('claim-across-the-change')).toBe(isOpen)
    },
  )

  test.for<[string, Facts, IsoDate, string]>([
    [
      'the dismissal of a refugee appeal, before 26 March 2026',
      { decision: 'refugee-appeal-dismissed' },
      '2026-03-25',
      'IRPA, s. 49(2)',
    ],
    ['since', { decision: 'refugee-appeal-dismissed' }, '2026-03-26', 'IRPA, s. 49(2)(e)'],
    [
      'an abandonment, before',
      { ...ended, lastRefugeeDecision: 'abandoned' },
      '2026-03-25',
      'IRPA, s. 49(2)',
    ],
    ['since', { ...ended, lastRefugeeDecision: 'abandoned' }, '2026-03-26', 'IRPA, s. 49(2)(g)'],
  ])('cites the text of its day: %s', ([, facts, notifiedOn, cite]) => {
    expect(answer({ ...facts, notifiedOn }).dates.map(({ law }) => law[0]?.cite)).toEqual([cite])
  })

  test.for<[string, Facts]>([
    [
      'a claimant’s order waits for the claim',
      { ...visitor, refugeeClaimPending: true, decidedOn: '2026-10-12' },
    ],
    [
      'an appeal that was perfected keeps it out of force',
      { ...rejected, refugeeAppealStage: 'perfected', reasonsReceivedOn: '2026-11-13' },
    ],
    [
      'a sponsor’s appeal was dismissed: no order',
      {
        decision: 'immigration-appeal-dismissed',
        removalOrder: 'none',
        decidedOn: '2026-10-12',
      },
    ],
    [
      'no right to appeal, before 26 March 2026: not modelled',
      { ...rejected, refugeeAppealBars: ['no-credible-basis'], notifiedOn: '2026-03-10' },
    ],
    ['a deferral', { ...deferral, decidedOn: '2026-10-12' }],
  ])('no day: %s', ([, facts]) => {
    expect(datesOf(facts)).toEqual([])
  })

  test('serious criminality: the sentence decides, so both days are shown', () => {
    const facts: Facts = {
      ...resident,
      inadmissibility: ['serious-criminality'],
      decidedOn: '2026-10-13',
      removalOrderReceivedOn: '2026-10-13',
    }
    expect(datesOf(facts)).toEqual([
      ['removal-order-in-force', '2026-11-13'],
      ['removal-order-in-force-when-made', '2026-10-13'],
    ])
  })

  test('nothing is known of the appeal: both days, and what decides between them', () => {
    const { dates } = answer({
      decision: 'refugee-claim-rejected',
      refugeeAppealBars: [],
      reasonsReceivedOn: '2026-11-13',
    })
    expect(dates).toMatchObject([
      { day: '2026-12-01', missing: ['notifiedOn', 'refugeeAppealStage'] },
      { day: '2026-12-15', missing: ['notifiedOn', 'refugeeAppealStage'] },
    ])
  })
})

describe('the stays that the law brings, and what takes them away', () => {
  test.for<[string, Facts, boolean]>([
    ['stay-on-application-for-leave', dismissed, true],
    ['stay-on-application-for-leave', { decision: 'refugee-appeal-dismissed' }, true],
    ['stay-on-application-for-leave', { ...dismissed, extensionOfTimeRequested: true }, false],
    ['stay-on-application-for-leave', deferral, false],
    ['no-stay-extension-asked', { ...dismissed, extensionOfTimeRequested: true }, true],
    ['no-stay-extension-asked', dismissed, false],
    [
      'no-stay-designated-foreign-national',
      { ...dismissed, designatedForeignNational: true },
      true,
    ],
    ['no-stay-designated-foreign-national', dismissed, false],
    [
      'no-stay-serious-criminality',
      { ...dismissed, inadmissibility: ['serious-criminality'] },
      true,
    ],
    ['no-stay-serious-criminality', { ...dismissed, inadmissibility: ['criminality'] }, false],
    [
      'no-stay-from-neighbouring-country',
      { ...dismissed, residesInUnitedStatesOrStPierre: true },
      true,
    ],
    ['no-stay-from-neighbouring-country', dismissed, false],
    ['leave-application-does-not-stay', deferral, true],
    ['leave-application-does-not-stay', rejected, true],
    ['leave-application-does-not-stay', dismissed, false],
    ['stay-on-notification', deferral, true],
    ['stay-ended-with-protection-refused', { decision: 'pre-removal-risk-assessment' }, true],
    ['stay-ended-with-protection-refused', deferral, false],
    ['humanitarian-request-alone', { ...deferral, humanitarianRequestPending: true }, true],
    ['humanitarian-request-alone', { ...deferral, humanitarianRequestPending: false }, false],
    ['country-stay', dismissed, true],
    ['country-stay', { ...dismissed, inadmissibility: ['transborder-criminality'] }, false],
    ['no-country-stay', { ...dismissed, inadmissibility: ['sanctions'] }, true],
    ['no-country-stay', { ...dismissed, inadmissibility: ['financial'] }, false],
    [
      'no-country-stay-section-f',
      { ...deferral, lastRefugeeDecision: 'rejected-article-1e-or-1f' },
      true,
    ],
    ['no-country-stay-section-f', { ...deferral, lastRefugeeDecision: 'rejected' }, false],
    [
      'sentence-being-served',
      { ...deferral, inadmissibility: ['criminality'], criminalityBasis: 'conviction-in-canada' },
      true,
    ],
    [
      'sentence-being-served',
      { ...deferral, inadmissibility: ['criminality'], criminalityBasis: 'act-outside-canada' },
      false,
    ],
    ['other-stays-of-the-act', deferral, true],
    ['higher-threshold-on-deferral', deferral, true],
    ['higher-threshold-on-deferral', dismissed, false],
    ['order-not-in-force-pending-appeal', resident, true],
    ['order-not-in-force-pending-appeal', visitor, false],
    ['claimants-order-is-conditional', rejected, true],
    ['claimants-order-is-conditional', visitor, false],
    ['departure-order-clock', deferral, true],
    ['departure-order-clock', { ...deferral, removalOrder: 'exclusion' }, false],
    [
      'appeal-period-across-the-change',
      { ...resident, removalOrderReceivedOn: '2026-02-24' },
      true,
    ],
    [
      'appeal-period-across-the-change',
      { ...resident, removalOrderReceivedOn: '2026-03-25' },
      true,
    ],
    [
      'appeal-period-across-the-change',
      { ...resident, removalOrderReceivedOn: '2026-02-23' },
      false,
    ],
    [
      'appeal-period-across-the-change',
      { ...resident, removalOrderReceivedOn: '2026-03-26' },
      false,
    ],
    ['claim-across-the-change', { ...ineligible, notifiedOn: '2026-03-25' }, true],
    ['claim-across-the-change', { ...ineligible, notifiedOn: '2026-03-26' }, false],
    ['claim-across-the-change', { ...ineligible, notifiedOn: '2026-03-10' }, false],
    [
      'claim-across-the-change',
      { ...ended, lastRefugeeDecision: 'abandoned', notifiedOn: '2026-03-25' },
      false,
    ],
    ['three-part-test', deferral, true],
    ['last-minute-motions', deferral, true],
    ['served-before-five', deferral, true],
    ['underlying-application-needed', deferral, true],
  ])('%s given %o: %s', ([id, facts, shown]) => {
    expect(cautionsOf(facts).includes(id)).toBe(shown)
  })

  test('in French', () => {
    const caution = standing(dismissed, 'fr')?.cautions.find(
      ({ id }) => id === 'stay-on-application-for-leave',
    )
    expect(caution?.text).toContain('emporte sursis à la mesure de renvoi')
    expect(caution?.law[0]?.cite).toBe('RIPR, art. 231(1)')
  })
})

describe('what to prepare', () => {
  const items = checklistsOf({ facts: deferral, asOf: '2026-11-23', remedies }, 'en').checklists[0]
    ?.items

  test('the record follows rule 364(2) item by item', () => {
    const record = items?.filter(({ id }) => id.startsWith('record-'))
    expect(record?.map(({ law }) => law[0]?.cite)).toEqual(
      ['a', 'b', 'c', 'd', 'e', 'f'].map((part) => `Federal Courts Rules, r. 364(2)(${part})`),
    )
  })

  test('the application for leave comes first, in its own limit', () => {
    expect(items?.[0]).toMatchObject({
      id: 'application-for-leave',
      necessity: 'required',
      dueWith: 'judicial-review/in-canada',
    })
  })

  test('the letter is for motions on short notice', () => {
    expect(items?.find(({ id }) => id === 'letter-if-urgent')?.necessity).toBe('conditional')
  })
})
