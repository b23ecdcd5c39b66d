import { describe, expect, test } from 'vitest'
import { checklistsOf, deadlinesOf, eligibilityOf } from '../../../src/domain/ask.ts'
import type { IsoDate } from '../../../src/domain/calendar.ts'
import type { Facts } from '../../../src/domain/facts/index.ts'
import { stayOfRemoval } from '../../../src/domain/remedies/stay-of-removal/index.ts'
import { outcomeOf, type Says } from './outcome-of.ts'

const asOf = '2026-11-23'
const remedies = ['stay-of-removal']

const resident: Facts = {
  decision: 'removal-order',
  personStatus: 'permanent-resident',
  inadmissibility: ['non-compliance'],
}
const rejected: Facts = {
  decision: 'refugee-claim-rejected',
  refugeeAppealBars: [],
  refugeeAppealStage: 'not-filed',
}
/** Punished in Canada by days that may be six months, or may not. */
const sixMonthsOrLess: Facts = {
  ...resident,
  refugeeClaimPending: false,
  inadmissibility: ['serious-criminality'],
  criminalityBasis: 'conviction-in-canada',
  conditionalSentence: false,
  termOfImprisonment: { months: 0, days: 182 },
  decidedOn: '2026-11-02',
  inadmissibilityFoundOn: '2026-11-02',
  seriousCriminalityReferredOn: '2026-09-01',
}
const noAppeal: Facts = { ...sixMonthsOrLess, termOfImprisonment: { months: 12, days: 0 } }

test.for<Says>([
  ['cautions', 'order-not-in-force-pending-appeal', 'an order with an appeal', resident, true],
  [
    'cautions',
    'order-not-in-force-pending-appeal',
    'another decision about the same person',
    { ...resident, decision: 'deferral-of-removal' },
    false,
  ],
  [
    'cautions',
    'claimants-order-is-conditional',
    'an ineligible claim',
    { decision: 'refugee-claim-ineligible' },
    true,
  ],
  ['cautions', 'claimants-order-is-conditional', 'a claim rejected', rejected, true],
  [
    'cautions',
    'claimants-order-is-conditional',
    'an appeal dismissed',
    { decision: 'refugee-appeal-dismissed' },
    true,
  ],
  ['cautions', 'claimants-order-is-conditional', 'no claimant', resident, false],
  [
    'cautions',
    'appeal-period-across-the-change',
    'a permanent resident’s order',
    { ...resident, removalOrderReceivedOn: '2026-03-02' },
    true,
  ],
  [
    'cautions',
    'appeal-period-across-the-change',
    'a foreign national’s order',
    { ...resident, personStatus: 'foreign-national', removalOrderReceivedOn: '2026-03-02' },
    false,
  ],
  [
    'cautions',
    'appeal-period-across-the-change',
    'no order',
    { ...resident, decision: 'deferral-of-removal', removalOrderReceivedOn: '2026-03-02' },
    false,
  ],
  [
    'cautions',
    'claim-across-the-change',
    'a claim withdrawn',
    { ...rejected, lastRefugeeDecision: 'withdrawn-before-evidence', notifiedOn: '2026-03-20' },
    true,
  ],
  [
    'cautions',
    'claim-across-the-change',
    'a claim abandoned',
    { ...rejected, lastRefugeeDecision: 'abandoned', notifiedOn: '2026-03-20' },
    false,
  ],
  [
    'cautions',
    'claim-across-the-change',
    'an appeal dismissed after an earlier claim was withdrawn',
    {
      decision: 'refugee-appeal-dismissed',
      lastRefugeeDecision: 'withdrawn-before-evidence',
      notifiedOn: '2026-03-20',
    },
    false,
  ],
  [
    'dates',
    'removal-order-in-force-when-made',
    'a sentence that may be six months or not: the law gives no answer',
    sixMonthsOrLess,
    'undecided',
  ],
  ['dates', 'removal-order-in-force-when-made', 'no appeal after a year', noAppeal, true],
  [
    'dates',
    'removal-order-in-force-when-made',
    'a pending claim makes a foreign national’s order conditional',
    { ...noAppeal, personStatus: 'foreign-national', refugeeClaimPending: true },
    false,
  ],
  [
    'dates',
    'removal-order-in-force-when-made',
    'and no one else’s',
    { ...noAppeal, refugeeClaimPending: true },
    true,
  ],
  [
    'inPlan',
    'by-law',
    'an appeal dismissed: leave stays the removal by law',
    { decision: 'refugee-appeal-dismissed' },
    true,
  ],
  ['inPlan', 'by-law', 'a claim rejected: it does not', rejected, false],
])('%s, %s: %s', ([list, id, , facts, says]) => {
  expect(outcomeOf('stay-of-removal', list, id, facts)).toBe(says)
})

describe('a stay or an appeal that may be open is told of while that is not known', () => {
  test.for<[caution: string, facts: Facts]>([
    ['order-not-in-force-pending-appeal', { decision: 'removal-order' }],
    ['country-stay', { decision: 'deferral-of-removal' }],
  ])('%s', ([caution, facts]) => {
    const [standing] = eligibilityOf({ facts, asOf, remedies }, 'en').remedies
    expect(standing?.cautions.map(({ id }) => id)).toContain(caution)
  })
})

const datesOf = (facts: Facts) => deadlinesOf({ facts, asOf, remedies }, 'en').dates

describe('the day that an order comes into force, counted from a day that stands in', () => {
  test.for<[why: string, facts: Facts, id: string, day: IsoDate]>([
    [
      'the notice, for the receipt of the order',
      { ...resident, notifiedOn: '2026-10-11' },
      'removal-order-in-force',
      '2026-11-11',
    ],
    [
      'the reasons, for the receipt of the order',
      { ...resident, reasonsReceivedOn: '2026-10-11' },
      'removal-order-in-force',
      '2026-11-11',
    ],
    [
      'the decision, for the receipt of the order',
      { ...resident, decidedOn: '2026-10-11' },
      'removal-order-in-force',
      '2026-11-11',
    ],
    [
      'the notice, for the day the appeal was decided',
      {
        decision: 'immigration-appeal-dismissed',
        removalOrder: 'deportation',
        notifiedOn: '2026-10-12',
      },
      'removal-order-in-force-after-appeal',
      '2026-10-12',
    ],
    [
      'the sending of reasons, for the day the appeal was decided',
      {
        decision: 'immigration-appeal-dismissed',
        removalOrder: 'deportation',
        reasonsSentOn: '2026-10-12',
      },
      'removal-order-in-force-after-appeal',
      '2026-10-12',
    ],
    [
      'the notice, for the day the claim was found ineligible',
      {
        decision: 'refugee-claim-ineligible',
        claimIneligibleUnder: ['e'],
        notifiedOn: '2026-03-24',
      },
      'removal-order-in-force-safe-third-country',
      '2026-03-24',
    ],
    [
      'the sending of the reasons, for their receipt and the notice',
      { ...rejected, reasonsSentOn: '2026-11-13' },
      'removal-order-in-force-no-refugee-appeal',
      '2026-12-01',
    ],
    [
      'the day of the decision, for the receipt of reasons and the notice',
      { ...rejected, decidedOn: '2026-11-13' },
      'removal-order-in-force-no-refugee-appeal',
      '2026-12-01',
    ],
    [
      'the notice, for the receipt of the reasons',
      { ...rejected, notifiedOn: '2026-11-13' },
      'removal-order-in-force-no-refugee-appeal',
      '2026-12-01',
    ],
  ])('%s', ([, facts, id, day]) => {
    expect(datesOf(facts).map((date) => [date.id, date.day])).toEqual([
      [`stay-of-removal/${id}`, day],
    ])
  })
})

describe('the working of the day', () => {
  const working = (facts: Facts) =>
    datesOf(facts)[0]?.steps.map(({ text, law }) => [text, ...law.map(({ cite }) => cite)])

  test('on the notice itself', () => {
    const facts: Facts = {
      decision: 'refugee-claim-ineligible',
      claimIneligibleUnder: ['e'],
      notifiedOn: '2026-11-10',
    }
    expect(working(facts)?.at(-1)?.[0]).toBe('Notice is provided.')
  })

  test('some days after the notice', () => {
    const facts: Facts = {
      decision: 'refugee-claim-ineligible',
      claimIneligibleUnder: ['c'],
      notifiedOn: '2026-11-10',
    }
    expect(working(facts)?.at(-1)?.[0]).toBe('The days that follow the notice have run.')
  })

  test.for<[why: string, stage: NonNullable<Facts['refugeeAppealStage']>, cite: string]>([
    ['the fifteen days to file', 'not-filed', 'IRPR, s. 159.91(1)(a)'],
    ['the thirty days to perfect', 'filed-not-perfected', 'IRPR, s. 159.91(1)(b)'],
  ])('after %s', ([, refugeeAppealStage, cite]) => {
    const facts: Facts = {
      ...rejected,
      refugeeAppealStage,
      reasonsReceivedOn: '2026-11-13',
      notifiedOn: '2026-11-13',
    }
    const cites = new Set(working(facts)?.flatMap(([, ...cites]) => cites))
    expect([...cites].filter((one) => one.startsWith('IRPR, s. 159.91'))).toEqual([cite])
  })
})

test('where it goes, and what is known only once it was sought', () => {
  const { checklists } = checklistsOf(
    { facts: { decision: 'deferral-of-removal', personIn: 'in-canada' }, asOf, remedies },
    'en',
  )
  expect(checklists[0]?.submitTo.map(({ channel }) => channel)).toEqual([
    'online',
    'email',
    'email',
  ])
  expect(stayOfRemoval.file).toEqual(['stayHearingOn'])
})
