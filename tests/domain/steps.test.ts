import { describe, expect, test } from 'vitest'
import { type DayNumber, dayNumber, type IsoDate, type Period } from '../../src/domain/calendar.ts'
import {
  type Counting,
  underAccessAct,
  underFederalCourtsRules,
  underIadRules,
  underRadRegulation,
  underStatute,
  underStatuteAtFederalCourt,
} from '../../src/domain/counting.ts'
import { shownStep } from '../../src/domain/deadline.ts'
import { irpa } from '../../src/domain/law/index.ts'
import { always, type TimeLimit, timeLimit } from '../../src/domain/rules.ts'
import { countedSteps, movedSteps, orderedStep, safeStep } from '../../src/domain/steps.ts'
import type { Language } from '../../src/domain/text.ts'
import type { Step } from '../../src/domain/working.ts'

const limit = (period: Period, counting: Counting, before?: true): TimeLimit =>
  timeLimit({
    id: 'made-up',
    text: { en: 'Do it.', fr: 'Le faire.' },
    law: [irpa('63(1)')],
    needs: [],
    applies: always,
    kind: 'limit',
    party: 'applicant',
    runsFrom: { latestOf: ['notifiedOn'], ...(before && { before }) },
    period,
    counting,
    irreversible: true,
  })
const days = (count: number): Period => ({ count, unit: 'days' })

type Line = [day: IsoDate, text: string, ...cites: string[]]
const lines = (steps: readonly Step[], language: Language = 'en') =>
  steps.map((step) => {
    const { day, text, law } = shownStep(step, language)
    return [day, text, ...law.map(({ cite }) => cite)]
  })
const counted = (
  from: IsoDate,
  last: IsoDate,
  of: TimeLimit,
  language?: Language,
): readonly (readonly string[])[] =>
  lines(countedSteps(dayNumber(from), of, dayNumber(last)), language)

const notCounted = (day: IsoDate): Line => [
  day,
  'The period runs from this day, which is not counted.',
  'Interpretation Act, s. 27(5)',
]
const countedBack = (day: IsoDate): Line => [
  day,
  'The period is counted back from this day, which is not counted.',
  'Interpretation Act, s. 27(5)',
]

describe('how the last day is reached', () => {
  test.for<
    [period: Period, from: IsoDate, last: IsoDate, en: string, fr: string, ...also: string[]]
  >([
    [
      days(1),
      '2026-11-23',
      '2026-11-24',
      '1 day after: the last day of the period.',
      '1 jour après : le dernier jour du délai.',
    ],
    [
      days(15),
      '2026-11-09',
      '2026-11-24',
      '15 days after: the last day of the period.',
      '15 jours après : le dernier jour du délai.',
    ],
    [
      { count: 1, unit: 'months' },
      '2026-01-31',
      '2026-02-28',
      '1 month after: the last day of the period.',
      '1 mois après : le dernier jour du délai.',
      'Interpretation Act, s. 28',
    ],
    [
      { count: 6, unit: 'months' },
      '2026-05-31',
      '2026-11-30',
      '6 months after: the last day of the period.',
      '6 mois après : le dernier jour du délai.',
      'Interpretation Act, s. 28',
    ],
    [
      { count: 1, unit: 'years' },
      '2028-02-29',
      '2029-02-28',
      '1 year after: the last day of the period.',
      '1 an après : le dernier jour du délai.',
      'Interpretation Act, s. 28',
    ],
    [
      { count: 5, unit: 'years' },
      '2024-01-15',
      '2029-01-15',
      '5 years after: the last day of the period.',
      '5 ans après : le dernier jour du délai.',
      'Interpretation Act, s. 28',
    ],
    [
      { count: 1, unit: 'business-days' },
      '2026-11-23',
      '2026-11-24',
      '1 business day after: the last day of the period.',
      '1 jour ouvrable après : le dernier jour du délai.',
    ],
    [
      { count: 5, unit: 'business-days' },
      '2026-11-23',
      '2026-11-30',
      '5 business days after: the last day of the period.',
      '5 jours ouvrables après : le dernier jour du délai.',
    ],
  ])('$0.count $0.unit', ([period, from, last, en, fr, ...also]) => {
    expect(counted(from, last, limit(period, underStatute))).toEqual([
      notCounted(from),
      [last, en, 'IRPA, s. 63(1)', ...also],
    ])
    expect(counted(from, last, limit(period, underStatute), 'fr')[1]?.slice(0, 2)).toEqual([
      last,
      fr,
    ])
  })

  test.for<[period: Period, from: IsoDate, last: IsoDate, en: string, fr: string]>([
    [
      days(1),
      '2026-12-15',
      '2026-12-14',
      '1 day before: the last day.',
      '1 jour auparavant : le dernier jour.',
    ],
    [
      days(10),
      '2026-12-15',
      '2026-12-05',
      '10 days before: the last day.',
      '10 jours auparavant : le dernier jour.',
    ],
  ])('$0.count $0.unit before a hearing', ([period, from, last, en, fr]) => {
    const before = limit(period, underIadRules, true)
    expect(counted(from, last, before)).toEqual([countedBack(from), [last, en, 'IRPA, s. 63(1)']])
    expect(counted(from, last, before, 'fr')[1]?.[1]).toBe(fr)
  })
})

describe('what is not counted', () => {
  const recess = (days: string): Line => [
    '2027-01-07',
    `The seasonal recess, from December 21 to January 7: ${days} not counted.`,
    'Federal Courts Rules, r. 6(3)',
  ]
  const skipped = (day: IsoDate, name: string, cite: string): Line => [
    day,
    `Not counted in a short period: ${name}.`,
    cite,
  ]
  const shortPeriod = 'Federal Courts Rules, r. 6(2)'
  const reached = (day: IsoDate, text: string): Line => [
    day,
    `${text} after: the last day of the period.`,
    'IRPA, s. 63(1)',
  ]

  test.for<[why: string, from: IsoDate, count: number, last: IsoDate, ...lines: Line[]]>([
    [
      'ten days across the recess',
      '2026-12-14',
      10,
      '2027-01-11',
      recess('18 days are'),
      reached('2027-01-11', '10 days'),
    ],
    [
      'from the day before its last: one day of it',
      '2027-01-06',
      10,
      '2027-01-17',
      recess('1 day is'),
      reached('2027-01-17', '10 days'),
    ],
    [
      'three days over a weekend',
      '2026-11-19',
      3,
      '2026-11-24',
      skipped('2026-11-21', 'Saturday', shortPeriod),
      skipped('2026-11-22', 'Sunday', shortPeriod),
      reached('2026-11-24', '3 days'),
    ],
    [
      'seven days are no short period',
      '2026-10-01',
      7,
      '2026-10-08',
      reached('2026-10-08', '7 days'),
    ],
    [
      'three days across the recess: a weekend within it is the recess',
      '2026-12-17',
      3,
      '2027-01-11',
      skipped('2026-12-19', 'Saturday', shortPeriod),
      skipped('2026-12-20', 'Sunday', shortPeriod),
      skipped('2027-01-09', 'Saturday', shortPeriod),
      skipped('2027-01-10', 'Sunday', shortPeriod),
      recess('18 days are'),
      reached('2027-01-11', '3 days'),
    ],
  ])('%s', ([, from, count, last, ...expected]) => {
    expect(counted(from, last, limit(days(count), underFederalCourtsRules))).toEqual([
      notCounted(from),
      ...expected,
    ])
  })

  test('in French', () => {
    const inFrench = (from: IsoDate, count: number, last: IsoDate) =>
      counted(from, last, limit(days(count), underFederalCourtsRules), 'fr').map(([, text]) => text)
    expect(inFrench('2027-01-06', 10, '2027-01-17')[1]).toBe(
      'Vacances judiciaires saisonnières, du 21 décembre au 7 janvier : 1 jour ne compte pas.',
    )
    expect(inFrench('2026-12-14', 10, '2027-01-11')[1]).toBe(
      'Vacances judiciaires saisonnières, du 21 décembre au 7 janvier : 18 jours ne comptent pas.',
    )
    expect(inFrench('2026-11-19', 3, '2026-11-24')[1]).toBe(
      'Ne compte pas dans un court délai : samedi.',
    )
  })

  test('counted back across the recess', () => {
    expect(
      counted('2027-01-12', '2026-12-15', limit(days(10), underFederalCourtsRules, true)),
    ).toEqual([
      countedBack('2027-01-12'),
      recess('18 days are'),
      ['2026-12-15', '10 days before: the last day.', 'IRPA, s. 63(1)'],
    ])
  })

  test('counted back from the first day of the recess, which is not counted', () => {
    expect(
      counted('2026-12-21', '2026-12-16', limit(days(3), underFederalCourtsRules, true)),
    ).toEqual([
      countedBack('2026-12-21'),
      skipped('2026-12-19', 'Saturday', shortPeriod),
      skipped('2026-12-20', 'Sunday', shortPeriod),
      ['2026-12-16', '3 days before: the last day.', 'IRPA, s. 63(1)'],
    ])
  })

  test('counted back from the day after the recess, to its last day', () => {
    expect(
      counted('2027-01-08', '2027-01-07', limit(days(1), underStatuteAtFederalCourt, true)),
    ).toEqual([
      countedBack('2027-01-08'),
      [
        '2027-01-07',
        'The seasonal recess does not stop a limit that an Act fixes.',
        'Federal Courts Rules, r. 1(2)',
        'Federal Courts Rules, r. 6(1)',
        'Federal Courts Rules, r. 6(3)',
      ],
      ['2027-01-07', '1 day before: the last day.', 'IRPA, s. 63(1)'],
    ])
  })

  test.for<[why: string, counting: Counting, period: Period]>([
    [
      'six months, although six is fewer than seven',
      underFederalCourtsRules,
      { count: 6, unit: 'months' },
    ],
    [
      'thirty business days: each is passed over in the count itself',
      underAccessAct,
      { count: 30, unit: 'business-days' },
    ],
    ['six days at a department', underStatute, days(6)],
  ])('no single day is named: %s', ([, counting, period]) => {
    expect(counted('2026-04-03', '2026-04-10', limit(period, counting))).toHaveLength(2)
  })

  test.for<[why: string, from: IsoDate, last: IsoDate, runs: boolean]>([
    ['an end within it', '2026-12-06', '2026-12-21', true],
    ['an end before it', '2026-12-05', '2026-12-20', false],
    ['a start on its last day, which is not counted', '2027-01-07', '2027-01-22', false],
  ])('a limit of an Act runs through the recess, and says so: %s', ([, from, last, runs]) => {
    const texts = counted(from, last, limit(days(15), underStatuteAtFederalCourt)).map(
      ([, text]) => text,
    )
    expect(texts.includes('The seasonal recess does not stop a limit that an Act fixes.')).toBe(
      runs,
    )
    expect(counted(from, last, limit(days(15), underStatute))).toHaveLength(2)
  })
})

const onDays = (lastDay: IsoDate, dueOn: IsoDate, fileBy: IsoDate) => ({
  lastDay: dayNumber(lastDay),
  dueOn: dayNumber(dueOn),
  fileBy: dayNumber(fileBy),
})

describe('how the last day is moved', () => {
  test('over each closed day, by name, to the next that is open', () => {
    const moved = movedSteps(
      onDays('2026-12-25', '2026-12-29', '2026-12-24'),
      limit(days(15), underFederalCourtsRules),
    )
    expect(lines(moved)).toEqual([
      ['2026-12-25', 'Closed: Christmas Day.', 'Interpretation Act, s. 35(1) “holiday”'],
      ['2026-12-26', 'Closed: Saturday.', 'Federal Courts Rules, r. 2 “holiday”'],
      ['2026-12-27', 'Closed: Sunday.', 'Interpretation Act, s. 35(1) “holiday”'],
      [
        '2026-12-28',
        'Closed: Monday after Christmas Day on a Friday or a weekend.',
        'Federal Courts Rules, r. 2 “holiday”',
      ],
      [
        '2026-12-29',
        'The next day that is open: the limit is met on it.',
        'Federal Courts Rules, r. 6(1)',
        'Interpretation Act, s. 26',
        'Federal Courts Rules, r. 2 “holiday”',
      ],
    ])
    expect(lines(moved, 'fr').map(([, text]) => text)).toEqual([
      'Fermé : jour de Noël.',
      'Fermé : samedi.',
      'Fermé : dimanche.',
      'Fermé : lundi suivant Noël tombé un vendredi ou une fin de semaine.',
      'Le premier jour ouvert suivant : le délai est respecté ce jour-là.',
    ])
  })

  test('not at all where it is open', () => {
    const open = onDays('2026-11-24', '2026-11-24', '2026-11-24')
    expect(movedSteps(open, limit(days(15), underStatute))).toEqual([])
  })
})

describe('why the safe day is the one it is', () => {
  test('the last day itself, by the law of the limit', () => {
    const open = onDays('2026-11-24', '2026-11-24', '2026-11-24')
    expect(lines([safeStep(open, limit(days(15), underStatute))])).toEqual([
      ['2026-11-24', 'The last day is open under every reading: act by it.', 'IRPA, s. 63(1)'],
    ])
  })

  test('an earlier one, by the law that moves the last day', () => {
    const closed = onDays('2026-11-28', '2026-11-30', '2026-11-27')
    expect(lines([safeStep(closed, limit(days(15), underRadRegulation))])).toEqual([
      [
        '2026-11-27',
        'The last day that is open and in time under every reading: act by it.',
        'Interpretation Act, s. 26',
        'RAD Rules, r. 35(3)',
      ],
    ])
  })
})

test('a day fixed by an order stands by itself', () => {
  const ordered: DayNumber = dayNumber('2026-12-04')
  expect(lines([orderedStep(ordered, limit(days(15), underStatute))])).toEqual([
    ['2026-12-04', 'The day fixed by the order given.', 'IRPA, s. 63(1)'],
  ])
})
