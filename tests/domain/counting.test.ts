import { describe, expect, test } from 'vitest'
import { dayNumber, type IsoDate, isoDate, type Period } from '../../src/domain/calendar.ts'
import {
  type Counting,
  lastDayOf,
  moved,
  regimes,
  underAccessAct,
  underAccessActWithRecessCounted,
  underFederalCourtsRules,
  underIadRules,
  underRadRegulation,
  underRadRules,
  underStatute,
  underStatuteAtFederalCourt,
} from '../../src/domain/counting.ts'
import type { Law } from '../../src/domain/law/index.ts'

const days = (count: number): Period => ({ count, unit: 'days' })
const lastDay = (from: IsoDate, period: Period, counting: Counting, direction?: 1 | -1) =>
  isoDate(lastDayOf(dayNumber(from), period, counting, direction))
const cites = (law: Law) => law.map(({ en }) => en.cite)
const dueOn = (from: IsoDate, period: Period, counting: Counting) =>
  isoDate(moved(lastDayOf(dayNumber(from), period, counting), counting.calendar))

describe('decided cases and the Court’s own examples', () => {
  test.for<[source: string, counting: Counting, from: IsoDate, count: number, due: IsoDate]>([
    [
      'IMM-3936-99: a civic holiday within the period does not lengthen it',
      underStatuteAtFederalCourt,
      '1999-07-26',
      15,
      '1999-08-10',
    ],
    ['IMM-3418-99: July and August count', underFederalCourtsRules, '1999-07-09', 30, '1999-08-09'],
    [
      'IMM-3418-99: thirty days and fifteen are one period',
      underFederalCourtsRules,
      '1999-07-09',
      45,
      '1999-08-23',
    ],
    ['a record due in April 1997', underFederalCourtsRules, '1997-03-12', 30, '1997-04-11'],
    ['guideline: four days over Easter', underFederalCourtsRules, '2012-04-03', 4, '2012-04-11'],
    [
      'guideline: four days before the recess',
      underFederalCourtsRules,
      '2021-12-16',
      4,
      '2022-01-11',
    ],
    [
      'guideline: a last day on Victoria Day',
      underFederalCourtsRules,
      '2012-05-01',
      20,
      '2012-05-22',
    ],
    [
      'guideline: ten days over the recess',
      underFederalCourtsRules,
      '2012-12-14',
      10,
      '2013-01-11',
    ],
    ['guideline: a last day on a Sunday', underFederalCourtsRules, '2012-05-31', 10, '2012-06-11'],
    [
      'IMM-3-24: the record, over Good Friday and Easter Monday',
      underFederalCourtsRules,
      '2024-02-28',
      30,
      '2024-04-02',
    ],
    [
      'IMM-3-24: the appearance, partly in the recess',
      underFederalCourtsRules,
      '2024-01-02',
      10,
      '2024-01-17',
    ],
  ])('%s', ([, counting, from, count, due]) => {
    expect(dueOn(from, days(count), counting)).toBe(due)
  })
})

describe('periods of the Federal Courts Rules', () => {
  test.for<[why: string, from: IsoDate, count: number, last: IsoDate, due: IsoDate]>([
    // Rule 6(2): under seven days, holidays and Saturdays are not counted.
    ['six days pass over a weekend', '2026-10-01', 6, '2026-10-09', '2026-10-09'],
    ['seven days do not', '2026-10-01', 7, '2026-10-08', '2026-10-08'],
    ['six days pass over Thanksgiving too', '2026-10-08', 6, '2026-10-19', '2026-10-19'],
    ['three days to a hearing, over a weekend', '2026-11-19', 3, '2026-11-24', '2026-11-24'],
    ['one day from a Friday', '2026-11-20', 1, '2026-11-23', '2026-11-23'],
    ['three days over the recess', '2026-12-17', 3, '2027-01-11', '2027-01-11'],
    ['three days from within the recess', '2026-12-21', 3, '2027-01-12', '2027-01-12'],
    // Rule 6(3): from 21 December to 7 January nothing is counted.
    ['ending before the recess', '2026-12-08', 10, '2026-12-18', '2026-12-18'],
    ['ending on the Saturday before it', '2026-12-09', 10, '2026-12-19', '2026-12-21'],
    ['ending on the Sunday before it', '2026-12-10', 10, '2026-12-20', '2026-12-21'],
    ['one day over it', '2026-12-11', 10, '2027-01-08', '2027-01-08'],
    ['across it', '2026-12-14', 10, '2027-01-11', '2027-01-11'],
    ['beginning the day before it', '2026-12-20', 10, '2027-01-17', '2027-01-18'],
    ['beginning within it, at Christmas', '2026-12-25', 10, '2027-01-17', '2027-01-18'],
    ['beginning on its last day', '2027-01-07', 10, '2027-01-17', '2027-01-18'],
    ['beginning the day after it', '2027-01-08', 10, '2027-01-18', '2027-01-18'],
    ['thirty days across it', '2026-11-30', 30, '2027-01-17', '2027-01-18'],
    ['seventy-five days across it', '2026-11-30', 75, '2027-03-03', '2027-03-03'],
    // The substitute days move a last day since 13 January 2022 only.
    ['Canada Day on a Saturday, before', '2017-06-01', 30, '2017-07-01', '2017-07-03'],
    ['Canada Day on a Saturday, since', '2023-06-01', 30, '2023-07-01', '2023-07-04'],
    ['Remembrance Day on a Saturday, since', '2023-10-12', 30, '2023-11-11', '2023-11-14'],
    ['30 September on a Saturday', '2023-08-31', 30, '2023-09-30', '2023-10-02'],
  ])('%s', ([, from, count, last, due]) => {
    expect(lastDay(from, days(count), underFederalCourtsRules)).toBe(last)
    expect(dueOn(from, days(count), underFederalCourtsRules)).toBe(due)
  })
})

describe('limits of an Act', () => {
  test.for<[why: string, counting: Counting, from: IsoDate, count: number, due: IsoDate]>([
    ['a Saturday is no holiday at a department', underStatute, '2026-11-13', 15, '2026-11-28'],
    ['in the Court it is', underStatuteAtFederalCourt, '2026-11-13', 15, '2026-11-30'],
    ['a Sunday moves the limit at a department', underStatute, '2026-11-14', 15, '2026-11-30'],
    ['Good Friday moves it to a Saturday', underStatute, '2026-03-19', 15, '2026-04-04'],
    ['in the Court over Easter Monday', underStatuteAtFederalCourt, '2026-03-19', 15, '2026-04-07'],
    ['Christmas on a Friday, at a department', underStatute, '2026-12-10', 15, '2026-12-26'],
    [
      'Christmas on a Friday, in the Court',
      underStatuteAtFederalCourt,
      '2026-12-10',
      15,
      '2026-12-29',
    ],
    [
      'Boxing Day on a Thursday is open',
      underStatuteAtFederalCourt,
      '2024-12-11',
      15,
      '2024-12-26',
    ],
    [
      'the recess runs: an end within it',
      underStatuteAtFederalCourt,
      '2026-12-06',
      15,
      '2026-12-21',
    ],
    [
      'the recess runs: wholly within it',
      underStatuteAtFederalCourt,
      '2026-12-23',
      15,
      '2027-01-07',
    ],
    [
      'the recess runs: across the new year',
      underStatuteAtFederalCourt,
      '2026-12-21',
      15,
      '2027-01-05',
    ],
    [
      'a period of under seven days has no rule of its own',
      underStatute,
      '2026-10-01',
      6,
      '2026-10-07',
    ],
    ['Canada Day on a Sunday', underStatuteAtFederalCourt, '2029-06-16', 15, '2029-07-03'],
    [
      'the Tuesday after Christmas on a Sunday',
      underStatuteAtFederalCourt,
      '2022-12-11',
      15,
      '2022-12-28',
    ],
    [
      'the same Monday before the rules had substitute days',
      underStatuteAtFederalCourt,
      '2021-12-12',
      15,
      '2021-12-27',
    ],
  ])('%s', ([, counting, from, count, due]) => {
    expect(dueOn(from, days(count), counting)).toBe(due)
  })
})

describe('limits of the Board', () => {
  const board: readonly (readonly [name: string, counting: Counting])[] = [
    ['Immigration Appeal Division Rules', underIadRules],
    ['Refugee Appeal Division Rules', underRadRules],
    ['regulation 159.91', underRadRegulation],
  ]
  const rows: [why: string, from: IsoDate, count: number, due: IsoDate][] = [
    ['a weekday', '2026-11-23', 30, '2026-12-23'],
    ['a Saturday', '2026-11-13', 15, '2026-11-30'],
    ['a Sunday', '2026-11-13', 30, '2026-12-14'],
    ['Canada Day', '2026-06-01', 30, '2026-07-02'],
    ['an assumed day is open: the first Monday in August', '2026-07-04', 30, '2026-08-03'],
    ['an assumed day is open: the day in lieu of Boxing Day', '2026-11-25', 30, '2026-12-28'],
    ['an assumed day is open: Boxing Day on a Friday', '2025-11-26', 30, '2025-12-26'],
    ['the recess is no matter of the Board', '2026-12-01', 30, '2026-12-31'],
  ]
  test.for(
    board.flatMap(([name, counting]) => rows.map((row) => [name, counting, ...row] as const)),
  )('$0: $2', ([, counting, , from, count, due]) => {
    expect(dueOn(from, days(count), counting)).toBe(due)
  })
})

describe('months, years, and counting back', () => {
  test.for<[why: string, from: IsoDate, period: Period, last: IsoDate]>([
    [
      'six months from 31 May end on 30 November',
      '2026-05-31',
      { count: 6, unit: 'months' },
      '2026-11-30',
    ],
    ['twelve months', '2026-02-20', { count: 12, unit: 'months' }, '2027-02-20'],
    ['a year from the leap day', '2028-02-29', { count: 1, unit: 'years' }, '2029-02-28'],
    ['five years', '2024-01-15', { count: 5, unit: 'years' }, '2029-01-15'],
    ['no month', '2026-10-31', { count: 0, unit: 'months' }, '2026-10-31'],
    ['no day', '2026-10-31', { count: 0, unit: 'days' }, '2026-10-31'],
  ])('%s', ([, from, period, last]) => {
    expect(lastDay(from, period, underStatute)).toBe(last)
    // Rule 6(3) speaks of days: a month that has the recess in it is no longer for it.
    expect(lastDay(from, period, underFederalCourtsRules)).toBe(last)
  })

  test.for<[why: string, from: IsoDate, period: Period, counting: Counting, last: IsoDate]>([
    ['thirty days before a hearing', '2026-12-15', days(30), underIadRules, '2026-11-15'],
    ['ten days before a hearing', '2026-12-15', days(10), underIadRules, '2026-12-05'],
    [
      'three days before a motion, over a weekend',
      '2026-11-24',
      days(3),
      underFederalCourtsRules,
      '2026-11-19',
    ],
    [
      'ten days before, over the recess',
      '2027-01-12',
      days(10),
      underFederalCourtsRules,
      '2026-12-15',
    ],
    [
      'a month before the 31st of March',
      '2026-03-31',
      { count: 1, unit: 'months' },
      underIadRules,
      '2026-02-28',
    ],
    [
      'a year before the leap day',
      '2028-02-29',
      { count: 1, unit: 'years' },
      underIadRules,
      '2027-02-28',
    ],
    [
      'five business days before, by the open days of the Board',
      '2026-11-16',
      { count: 5, unit: 'business-days' },
      underIadRules,
      '2026-11-06',
    ],
  ])('%s', ([, from, period, counting, last]) => {
    expect(lastDay(from, period, counting, -1)).toBe(last)
  })
})

describe('seventy-five days are one period (IMM-3418-99)', () => {
  const start = dayNumber('2026-01-01')
  const everyDay = Array.from({ length: 365 }, (_, n) => start + n)
  const due = (from: number, count: number) =>
    moved(lastDayOf(from, days(count), underFederalCourtsRules), underFederalCourtsRules.calendar)

  test('counted straight, 102 starts of 2026 end on another day than thirty, moved, and forty-five', () => {
    expect(everyDay.filter((day) => due(day, 75) !== due(due(day, 30), 45))).toHaveLength(102)
  })

  test.for<[from: IsoDate, right: IsoDate, wrong: IsoDate]>([
    ['2026-01-08', '2026-03-24', '2026-03-26'],
    ['2026-03-05', '2026-05-19', '2026-05-22'],
    ['2026-12-31', '2027-03-23', '2027-03-25'],
  ])('from %s: %s, not %s', ([from, right, wrong]) => {
    expect(isoDate(due(dayNumber(from), 75))).toBe(right)
    expect(isoDate(due(due(dayNumber(from), 30), 45))).toBe(wrong)
  })
})

/** What is said of each way to count: which calendar, and by what law. */
describe('by what authority', () => {
  test.for<
    [
      name: string,
      counting: Counting,
      regime: string,
      calendar: string,
      strict: string | undefined,
      moves: string[],
    ]
  >([
    [
      'an Act, at a department',
      underStatute,
      'interpretation-act',
      'interpretation-act',
      undefined,
      ['Interpretation Act, s. 26', 'Interpretation Act, s. 35(1) “holiday”'],
    ],
    [
      'an Act, in a registry of the Federal Courts',
      underStatuteAtFederalCourt,
      'interpretation-act',
      'federal-courts-rules',
      'interpretation-act',
      [
        'Interpretation Act, s. 26',
        'Federal Courts Rules, r. 71.1(3)',
        'Federal Court of Appeal, A-290-95 (1996-04-18)',
        'Federal Court of Appeal, A-862-83 (1986)',
      ],
    ],
    [
      'the Federal Courts Rules',
      underFederalCourtsRules,
      'federal-courts-rules',
      'federal-courts-rules',
      undefined,
      [
        'Federal Courts Rules, r. 6(1)',
        'Interpretation Act, s. 26',
        'Federal Courts Rules, r. 2 “holiday”',
      ],
    ],
    [
      'the Immigration Appeal Division Rules',
      underIadRules,
      'iad-rules',
      'immigration-and-refugee-board',
      undefined,
      ['IAD Rules, 2022, r. 41', 'IAD Rules, 2022, r. 1 “working day”'],
    ],
    [
      'the Refugee Appeal Division Rules',
      underRadRules,
      'rad-rules',
      'immigration-and-refugee-board',
      undefined,
      ['RAD Rules, r. 35(3)', 'RAD Rules, r. 1 “working day”'],
    ],
    [
      'section 159.91 of the Regulations',
      underRadRegulation,
      'rad-rules',
      'immigration-and-refugee-board',
      'interpretation-act',
      ['Interpretation Act, s. 26', 'RAD Rules, r. 35(3)'],
    ],
    [
      'the business days of the Access to Information Act',
      underAccessAct,
      'access-to-information-act',
      'federal-courts-rules',
      'interpretation-act',
      [
        'Interpretation Act, s. 26',
        'Federal Courts Rules, r. 71.1(3)',
        'Federal Court of Appeal, A-290-95 (1996-04-18)',
        'Federal Court of Appeal, A-862-83 (1986)',
      ],
    ],
    [
      'the same, with the recess counted',
      underAccessActWithRecessCounted,
      'access-to-information-act',
      'federal-courts-rules',
      'interpretation-act',
      [
        'Interpretation Act, s. 26',
        'Federal Courts Rules, r. 71.1(3)',
        'Federal Court of Appeal, A-290-95 (1996-04-18)',
        'Federal Court of Appeal, A-862-83 (1986)',
      ],
    ],
  ])('%s', ([, counting, regime, calendar, strict, moves]) => {
    expect(counting.regime).toBe(regime)
    expect(counting.calendar.id).toBe(calendar)
    expect(counting.strict?.id).toBe(strict)
    expect(cites(counting.moves)).toEqual(moves)
  })

  test('every regime that counts has its name', () => {
    expect(regimes).toEqual([
      'interpretation-act',
      'federal-courts-rules',
      'iad-rules',
      'rad-rules',
      'access-to-information-act',
    ])
  })

  test.for<[why: string, Law | undefined, cites: string[] | undefined]>([
    [
      'the recess stops a period of the Rules',
      underFederalCourtsRules.excludes?.recess,
      ['Federal Courts Rules, r. 6(3)'],
    ],
    [
      'a short period of the Rules passes over holidays',
      underFederalCourtsRules.excludes?.shortPeriod?.law,
      ['Federal Courts Rules, r. 6(2)'],
    ],
    [
      'the recess has no business days',
      underAccessAct.excludes?.recess,
      ['Access to Information Act, s. 3 “business day”'],
    ],
    ['no short period of an Act', underAccessAct.excludes?.shortPeriod?.law, undefined],
    ['if the recess is counted', underAccessActWithRecessCounted.excludes?.recess, undefined],
    [
      'the recess does not stop an Act',
      underStatuteAtFederalCourt.recessRuns,
      [
        'Federal Courts Rules, r. 1(2)',
        'Federal Courts Rules, r. 6(1)',
        'Federal Courts Rules, r. 6(3)',
      ],
    ],
    ['and is no matter at a department', underStatute.recessRuns, undefined],
  ])('%s', ([, law, expected]) => {
    expect(law && cites(law)).toEqual(expected)
  })

  test.for<[name: string, counting: Counting, argued: boolean]>([
    ['at a department', underStatute, false],
    ['an Act, in the Court', underStatuteAtFederalCourt, true],
    ['the Federal Courts Rules', underFederalCourtsRules, true],
    ['at the Board', underIadRules, false],
    ['the Access to Information Act, in the Court', underAccessAct, true],
  ])('a provincial holiday might be argued for, %s: $2', ([, { provincial }, argued]) => {
    expect(provincial && cites(provincial)).toEqual(
      argued
        ? [
            'Interpretation Act, s. 35(1)(a) “holiday”',
            'Federal Court of Appeal, A-290-95 (1996-04-18)',
          ]
        : undefined,
    )
  })
})
