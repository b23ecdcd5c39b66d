import { describe, expect, test } from 'vitest'
import { checklistsOf, deadlinesOf } from '../../../src/domain/ask.ts'
import type { IsoDate } from '../../../src/domain/calendar.ts'
import type { Decision, Facts } from '../../../src/domain/facts/index.ts'
import { outcomeOf, type Turns } from './outcome-of.ts'

const appeals: [remedy: string, decision: Decision, party: 'sponsor' | 'applicant'][] = [
  ['sponsorship-appeal', 'family-class-visa', 'sponsor'],
  ['removal-order-appeal', 'removal-order', 'applicant'],
  ['residency-obligation-appeal', 'residency-obligation', 'applicant'],
]
const limit = (remedy: string, id: string, facts: Facts, asOf: IsoDate = '2026-11-23') =>
  deadlinesOf({ facts, asOf, remedies: [remedy] }, 'en').deadlines.find(
    (deadline) => deadline.id === `${remedy}/${id}`,
  )

/** 64(2) turns on a sentence in Canada, 36(1)(a) on a longer one or on what the offence is worth. */
const convicted: Facts = {
  inadmissibility: ['serious-criminality'],
  criminalityBasis: 'conviction-in-canada',
}
const elsewhere: Facts[] = [
  { inadmissibility: ['criminality'] },
  { criminalityBasis: 'conviction-outside-canada' },
  { criminalityBasis: 'act-outside-canada' },
  { inadmissibility: ['criminality'], criminalityBasis: 'conviction-outside-canada' },
]
const sixMonths: Facts = {
  ...convicted,
  maximumPenaltyTenYearsOrMore: false,
  conditionalSentence: false,
  termOfImprisonment: { months: 6, days: 0 },
}

describe.for(appeals)('%s', ([remedy]) => {
  test.for<Turns>([
    ['cautions', 'six-months-threshold', convicted, ...elsewhere],
    [
      'cautions',
      'terms-are-not-added',
      { ...convicted, severalOffences: true },
      ...elsewhere,
      { severalOffences: false },
    ],
    [
      'cautions',
      'finding-itself-doubtful',
      sixMonths,
      ...elsewhere,
      { maximumPenaltyTenYearsOrMore: true },
      { termOfImprisonment: { months: 6, days: 1 } },
      { termOfImprisonment: { months: 5, days: 29 } },
    ],
    // Five months are 153 days at the most, so 28 more are six of the shortest months.
    [
      'cautions',
      'finding-itself-doubtful',
      { ...sixMonths, termOfImprisonment: { months: 5, days: 28 } },
      { maximumPenaltyTenYearsOrMore: true },
    ],
    // 2017 SCC 50: a conditional sentence is no term of imprisonment, however long.
    [
      'cautions',
      'finding-itself-doubtful',
      {
        ...sixMonths,
        conditionalSentence: true,
        termOfImprisonment: { months: 18, days: 0 },
      },
      ...elsewhere,
      { maximumPenaltyTenYearsOrMore: true },
      { conditionalSentence: false },
    ],
  ])('%s, %s', ([list, id, on, ...off]) => {
    const says = (facts: Facts) => outcomeOf(remedy, list, id, facts)
    expect(says(on)).toBe(true)
    for (const change of off) expect(says({ ...on, ...change })).toBe(false)
  })
})

test.for(appeals)('%s: who speaks for the appellant', ([remedy, decision, party]) => {
  const [checklist] = checklistsOf(
    { facts: { decision }, asOf: '2026-11-23', remedies: [remedy] },
    'en',
  ).checklists
  const items = checklist?.items.filter(({ group }) => group === 'representation') ?? []
  const always = items.filter(({ id }) => id !== 'designated-representative')
  expect(always.map((item) => [item.id, item.necessity, item.party])).toEqual([
    ['counsel-information', 'conditional', party],
    ['unpaid-counsel', 'conditional', party],
  ])
})

test.for(appeals)('%s: information on a witness that is late', ([remedy, decision]) => {
  const witnesses = limit(remedy, 'witnesses', { decision, hearingOn: '2026-12-16' }, '2026-11-17')
  expect(witnesses).toMatchObject({ lastDay: '2026-11-16', late: { days: 1 } })
  expect(witnesses?.late?.factors.map(({ law }) => law[0]?.cite)).toEqual([
    'IAD Rules, 2022, r. 56(a)',
    'IAD Rules, 2022, r. 56(b)',
    'IAD Rules, 2022, r. 56(c)',
  ])
  expect(witnesses?.late?.consequences.map(({ id }) => id)).toEqual(['testimony-by-leave'])
})

describe.for(appeals)('%s: filed before the Rules of 2022 (r. 105(4))', ([remedy, decision]) => {
  test.for<[id: string, lastDay: IsoDate, irreversible: boolean]>([
    ['disclosure', '2023-01-25', true],
    ['response-evidence', '2023-02-04', true],
    ['witnesses', '2023-01-25', true],
  ])('%s', ([id, lastDay, irreversible]) => {
    const facts: Facts = {
      decision,
      appealNoticeReceivedOn: '2022-12-05',
      hearingOn: '2023-02-14',
    }
    expect(limit(remedy, id, facts)).toMatchObject({ lastDay, irreversible })
  })
})

/** Whoever owes the record loses nothing that only leave gives back, and the appellant least of all. */
test.for<[remedy: string, decision: Decision, lastDay: IsoDate]>([
  ['sponsorship-appeal', 'family-class-visa', '2023-04-04'],
  ['removal-order-appeal', 'removal-order', '2023-01-19'],
  ['residency-obligation-appeal', 'residency-obligation', '2023-04-04'],
])(
  '%s: the record, after a notice under the repealed Rules (r. 105(2))',
  ([remedy, decision, lastDay]) => {
    const record = limit(remedy, 'appeal-record', {
      decision,
      appealNoticeReceivedOn: '2022-12-05',
    })
    expect(record).toMatchObject({ lastDay, irreversible: false })
  },
)

test('only the Interpretation Act moved a last day under the repealed Rules', () => {
  const moved = (facts: Facts) =>
    limit('removal-order-appeal', 'notice', { decision: 'removal-order', ...facts })
      ?.steps.find(({ text }) => text === 'The next day that is open: the limit is met on it.')
      ?.law.map(({ cite }) => cite)
  // The thirtieth day is a Sunday, 12 February 2023 and 14 January 2024.
  expect(moved({ removalOrderReceivedOn: '2023-01-13' })).toEqual([
    'Interpretation Act, s. 26',
    'Interpretation Act, s. 35(1) “holiday”',
  ])
  expect(moved({ removalOrderReceivedOn: '2023-12-15' })?.[0]).toBe('IAD Rules, 2022, r. 41')
})

/** “The written reasons, if any”: the letter cannot have come before the day of the decision. */
test.for<[remedy: string, decision: Decision, reasons: IsoDate, made: IsoDate, safe: IsoDate]>([
  ['sponsorship-appeal', 'family-class-visa', '2026-11-03', '2026-10-05', '2026-11-04'],
  ['residency-obligation-appeal', 'residency-obligation', '2026-11-03', '2026-10-05', '2026-12-04'],
])(
  '%s: a letter whose day is not known',
  ([remedy, decision, reasonsReceivedOn, decidedOn, safe]) => {
    const notice = limit(remedy, 'notice', { decision, reasonsReceivedOn, decidedOn })
    expect(notice).toMatchObject({
      fileBy: safe,
      alternatives: [{ id: 'letter-as-reasons', dueOn: safe }],
    })
  },
)
