import { describe, expect, test } from 'vitest'
import { dayNumber, type IsoDate, isoDate, type Period } from '../../src/domain/calendar.ts'
import {
  type Counting,
  underFederalCourtsRules,
  underIadRules,
  underStatute,
  underStatuteAtFederalCourt,
} from '../../src/domain/counting.ts'
import { daysOf } from '../../src/domain/days.ts'
import { irpa, irpr } from '../../src/domain/law/index.ts'
import { otherMoves, otherPeriods, type Reading } from '../../src/domain/readings.ts'
import { type Alternative, always, type TimeLimit, timeLimit } from '../../src/domain/rules.ts'

/** A made-up limit of thirty days from the notice. */
const limit = (counting: Counting, more: Partial<TimeLimit> = {}): TimeLimit =>
  timeLimit({
    id: 'made-up',
    text: { en: 'Do it.', fr: 'Le faire.' },
    law: [irpa('63(1)')],
    needs: [],
    applies: always,
    kind: 'limit',
    party: 'applicant',
    runsFrom: { latestOf: ['notifiedOn'] },
    period: { count: 30, unit: 'days' },
    counting,
    irreversible: true,
    ...more,
  })

const shown = ({ id, days, law }: Reading) => [
  id,
  isoDate(days.dueOn),
  ...law.map(({ en }) => en.cite),
]

describe('other periods, where thirty days from 2 November end on 2 December', () => {
  const days = (count: number): Period => ({ count, unit: 'days' })
  const other = (period: Period, more: Partial<Alternative> = {}): Alternative => ({
    id: 'other-period',
    text: { en: 'Otherwise.', fr: 'Autrement.' },
    law: [irpr('159.91')],
    period,
    ...more,
  })
  const read = (alternatives: Alternative[] | undefined, earliest: IsoDate = '2026-11-02') => {
    const day = dayNumber('2026-11-02')
    const start = { day, earliest: dayNumber(earliest), fact: 'notifiedOn' } as const
    const known = { notifiedOn: '2026-11-02' } as const
    const of = limit(underStatute, alternatives && { alternatives })
    const begun = { ...start, protective: false, missing: [], steps: [] }
    return otherPeriods(of, begun, dayNumber('2026-12-02'), known).map(shown)
  }

  test.for<[why: string, Alternative[] | undefined, ...shown: string[][]]>([
    ['none is declared', undefined],
    ['a longer one', [other(days(45))], ['other-period', '2026-12-17', 'IRPR, s. 159.91']],
    ['a shorter one', [other(days(15))], ['other-period', '2026-11-17', 'IRPR, s. 159.91']],
    ['one of the same length says nothing', [other(days(30))]],
    [
      'a shorter one that only protects',
      [other(days(15), { onlyIfEarlier: true })],
      ['other-period', '2026-11-17', 'IRPR, s. 159.91'],
    ],
    ['a longer one that only protects says nothing', [other(days(45), { onlyIfEarlier: true })]],
    ['one that only protects, of the same length', [other(days(30), { onlyIfEarlier: true })]],
    [
      'one for limits that end from that very day on',
      [other(days(45), { from: '2026-12-02' })],
      ['other-period', '2026-12-17', 'IRPR, s. 159.91'],
    ],
    ['one for limits that end later', [other(days(45), { from: '2026-12-03' })]],
    [
      'one that runs from a day that is not known',
      [other(days(45), { runsFrom: { latestOf: ['decidedOn'] } })],
    ],
  ])('%s', ([, alternatives, ...expected]) => {
    expect(read(alternatives)).toEqual(expected)
  })

  const fromEarliest = (day: IsoDate) => ['from-earliest-day', day, 'IRPA, s. 63(1)']
  test.for<[why: string, earliest: IsoDate, Alternative[] | undefined, ...shown: string[][]]>([
    ['it may have started earlier', '2026-10-30', undefined, fromEarliest('2026-11-30')],
    ['it started on the earliest day', '2026-11-02', undefined],
    [
      'a declared period ends on the same day: it is said once',
      '2026-10-30',
      [other(days(27))],
      ['other-period', '2026-11-30', 'IRPR, s. 159.91'],
    ],
    [
      'a declared period ends earlier still',
      '2026-10-30',
      [other(days(15))],
      ['other-period', '2026-11-17', 'IRPR, s. 159.91'],
    ],
    [
      'a declared period ends later',
      '2026-10-30',
      [other(days(28))],
      ['other-period', '2026-11-30', 'IRPR, s. 159.91'],
      fromEarliest('2026-11-30'),
    ],
  ])('from the earliest day that is known: %s', ([, earliest, alternatives, ...expected]) => {
    expect(read(alternatives, earliest)).toEqual(expected)
  })

  test('the earliest start is explained in both languages', () => {
    const start = { day: dayNumber('2026-11-02'), earliest: dayNumber('2026-10-30') }
    const begun = {
      ...start,
      fact: 'notifiedOn',
      protective: false,
      missing: [],
      steps: [],
    } as const
    const [reading] = otherPeriods(limit(underStatute), begun, dayNumber('2026-12-02'), {})
    expect(reading?.text.en).toMatch(/^If the period started on the earliest of the days/)
    expect(reading?.text.fr).toMatch(/^Si le délai a commencé au plus tôt des jours connus/)
  })
})

describe('other days to which a last day may be moved', () => {
  const read = (lastDay: IsoDate, of: TimeLimit) => otherMoves(daysOf(dayNumber(lastDay), of), of)

  test.for<[why: string, lastDay: IsoDate, TimeLimit, ...shown: string[][]]>([
    ['a weekday', '2026-11-24', limit(underStatuteAtFederalCourt)],
    [
      'a Saturday in the Court: none under the Act alone',
      '2026-11-28',
      limit(underStatuteAtFederalCourt),
      [
        'interpretation-act-alone',
        '2026-11-28',
        'Interpretation Act, s. 26',
        'Interpretation Act, s. 35(1) “holiday”',
      ],
    ],
    [
      'Good Friday at a department: by the French text no Saturday',
      '2026-04-03',
      limit(underStatute),
      ['french-working-day', '2026-04-07', 'Interpretation Act, s. 26'],
    ],
    ['a holiday that falls on a Thursday, at a department', '2026-01-01', limit(underStatute)],
    [
      'a day assumed to be closed at the Board, by the law that moves',
      '2026-08-03',
      limit(underIadRules),
      [
        'assumed-closed-day',
        '2026-08-04',
        'IAD Rules, 2022, r. 41',
        'IAD Rules, 2022, r. 1 “working day”',
      ],
    ],
    [
      'the Sunday before the recess, under the Rules',
      '2026-12-20',
      limit(underFederalCourtsRules),
      ['after-recess', '2027-01-08', 'Federal Courts Rules, r. 6(3)'],
    ],
    [
      'an open day within the recess, where months end: nothing moves it',
      '2026-12-23',
      limit(underFederalCourtsRules, { period: { count: 1, unit: 'months' } }),
    ],
    [
      'a Sunday, counted back: nothing is moved on',
      '2026-11-15',
      limit(underIadRules, { runsFrom: { latestOf: ['hearingOn'], before: true } }),
    ],
    [
      'a first day, on one that is assumed to be closed: nothing moves it',
      '2026-08-03',
      limit(underIadRules, { kind: 'not-before' }),
    ],
  ])('%s', ([, lastDay, of, ...expected]) => {
    expect(read(lastDay, of).map(shown)).toEqual(expected)
  })

  test.for<[id: string, lastDay: IsoDate, Counting, en: RegExp, fr: RegExp, arguable?: true]>([
    [
      'interpretation-act-alone',
      '2026-11-28',
      underStatuteAtFederalCourt,
      /^By the Interpretation Act alone/,
      /^Selon la seule Loi d’interprétation/,
      true,
    ],
    [
      'french-working-day',
      '2026-04-03',
      underStatute,
      /^The English text moves the limit to a Saturday/,
      /^Le texte anglais reporte le délai à un samedi/,
      true,
    ],
    [
      'assumed-closed-day',
      '2026-08-03',
      underIadRules,
      /^If the office is closed on a day that no official list names/,
      /^Si le bureau est fermé un jour qu’aucune liste officielle ne mentionne/,
    ],
    [
      'after-recess',
      '2026-12-20',
      underFederalCourtsRules,
      /^If the days of the seasonal recess are passed over/,
      /^Si les jours des vacances judiciaires saisonnières sont sautés/,
    ],
  ])('%s is explained, and arguable or not', ([id, lastDay, counting, en, fr, arguable]) => {
    const [reading] = read(lastDay, limit(counting))
    expect(reading).toMatchObject({
      id,
      text: { en: expect.stringMatching(en), fr: expect.stringMatching(fr) },
    })
    expect(reading?.arguable).toBe(arguable)
  })
})
