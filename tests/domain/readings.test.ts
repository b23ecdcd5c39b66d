import { describe, expect, test } from 'vitest'
import { deadlinesOf } from '../../src/domain/ask.ts'
import { dayNumber, type IsoDate, type Period } from '../../src/domain/calendar.ts'
import {
  type Counting,
  underFederalCourtsRules,
  underIadRules,
  underRadRegulation,
  underStatute,
} from '../../src/domain/counting.ts'
import { computeDeadline } from '../../src/domain/deadline.ts'
import type { Day, Facts } from '../../src/domain/facts/index.ts'
import { irpa } from '../../src/domain/law/index.ts'
import { always, timeLimit } from '../../src/domain/rules.ts'

/** One limit of judicial review, as it is answered. */
const limit = (id: string, facts: Facts) =>
  deadlinesOf({ facts, asOf: '2026-11-23' }, 'en').deadlines.find(
    (deadline) => deadline.id === `judicial-review/${id}`,
  )

const abroad: Facts = { decision: 'study-permit', decidedIn: 'outside-canada' }

describe('other readings', () => {
  test('a period of the Rules that ends on the Sunday before the recess', () => {
    expect(limit('reply', { ...abroad, respondentMemorandumServedOn: '2026-12-10' })).toMatchObject(
      {
        lastDay: '2026-12-20',
        dueOn: '2026-12-21',
        fileBy: '2026-12-18',
        alternatives: [{ id: 'after-recess', dueOn: '2027-01-08' }],
      },
    )
  })

  test('a last day of a department on Good Friday: the English text gives the Saturday', () => {
    expect(limit('hearing-latest', { ...abroad, leaveGrantedOn: '2026-01-03' })).toMatchObject({
      lastDay: '2026-04-03',
      dueOn: '2026-04-04',
      fileBy: '2026-04-02',
      certainty: 'arguable',
      alternatives: [{ id: 'french-working-day', dueOn: '2026-04-07' }],
    })
  })

  test.for<[why: string, filed: IsoDate, special: IsoDate | undefined]>([
    ['seventy-five days straight, moved once', '2026-03-05', '2026-05-19'],
    ['seventy-five days over the recess', '2026-11-30', '2027-03-03'],
    ['a record due on the day of the special order', '2025-04-14', '2025-06-30'],
    ['a record due on the day before it', '2025-04-13', undefined],
  ])('the special order of 2025: %s', ([, leaveFiledOn, dueOn]) => {
    const answered = limit('perfection', { ...abroad, leaveFiledOn, writtenReasons: 'received' })
    const special = answered?.alternatives.find(({ id }) => id === 'special-order-2025')
    expect(special?.dueOn).toBe(dueOn)
  })

  test('the special order never moves the safe day: the thirty days are what is certain', () => {
    expect(
      limit('perfection', { ...abroad, leaveFiledOn: '2026-03-05', writtenReasons: 'received' }),
    ).toMatchObject({ lastDay: '2026-04-04', dueOn: '2026-04-07', fileBy: '2026-04-02' })
  })
})

/** A made-up limit, counted from a day or back from it. */
const madeUp = (fact: Day, day: IsoDate, count: number, counting: Counting, before?: true) => {
  const period: Period = { count, unit: 'days' }
  const limit = timeLimit({
    id: 'made-up',
    text: { en: 'Do it.', fr: 'Le faire.' },
    law: [irpa('63(1)')],
    needs: [],
    applies: always,
    kind: 'limit',
    party: 'sponsor',
    runsFrom: { latestOf: [fact], ...(before && { before }) },
    period,
    counting,
    irreversible: true,
  })
  const start = dayNumber(day)
  const from = { day: start, earliest: start, fact, protective: false, missing: [], steps: [] }
  const running = { id: 'made-up', remedy: 'made-up', limit, applies: 'certain', missing: [], from }
  return computeDeadline(running as never, { [fact]: day }, '2026-01-05', 'en')
}

describe('the Board’s days that are only assumed to be closed', () => {
  test.for<[why: string, from: IsoDate, count: number, days: object]>([
    [
      'the first Monday in August: open for the law, closed for safety',
      '2026-07-04',
      30,
      {
        lastDay: '2026-08-03',
        dueOn: '2026-08-03',
        fileBy: '2026-07-31',
        alternatives: [{ id: 'assumed-closed-day', dueOn: '2026-08-04' }],
      },
    ],
    [
      'Christmas on a Friday: the Monday in lieu of Boxing Day',
      '2026-11-25',
      30,
      {
        lastDay: '2026-12-25',
        dueOn: '2026-12-28',
        fileBy: '2026-12-24',
        alternatives: [{ id: 'assumed-closed-day', dueOn: '2026-12-29' }],
      },
    ],
    [
      'Boxing Day on a Friday: the Monday, if it is closed',
      '2025-11-26',
      30,
      {
        lastDay: '2025-12-26',
        dueOn: '2025-12-26',
        fileBy: '2025-12-24',
        alternatives: [{ id: 'assumed-closed-day', dueOn: '2025-12-29' }],
      },
    ],
    [
      'a plain weekday has no other reading',
      '2026-11-23',
      30,
      { lastDay: '2026-12-23', dueOn: '2026-12-23', fileBy: '2026-12-23', alternatives: [] },
    ],
  ])('%s', ([, from, count, days]) => {
    expect(madeUp('reasonsReceivedOn', from, count, underIadRules)).toMatchObject(days)
  })

  test('a limit of the Regulations on a Saturday: only the Board’s own rule moves it', () => {
    expect(madeUp('reasonsReceivedOn', '2026-11-13', 15, underRadRegulation)).toMatchObject({
      lastDay: '2026-11-28',
      dueOn: '2026-11-30',
      fileBy: '2026-11-27',
      certainty: 'arguable',
      alternatives: [{ id: 'interpretation-act-alone', dueOn: '2026-11-28' }],
    })
  })
})

describe('at a department, under the Interpretation Act alone', () => {
  test('a last day on a Saturday is that Saturday, and safe on the Friday', () => {
    expect(madeUp('statusLostOn', '2026-08-30', 90, underStatute)).toMatchObject({
      lastDay: '2026-11-28',
      dueOn: '2026-11-28',
      fileBy: '2026-11-27',
      certainty: 'settled',
      alternatives: [],
    })
  })

  test('a last day on a Sunday moves to the Monday', () => {
    expect(madeUp('statusLostOn', '2026-08-31', 90, underStatute)).toMatchObject({
      lastDay: '2026-11-29',
      dueOn: '2026-11-30',
      fileBy: '2026-11-27',
      certainty: 'settled',
    })
  })
})

describe('counted back from a hearing', () => {
  test.for<[why: string, hearing: IsoDate, count: number, last: IsoDate, fileBy: IsoDate]>([
    [
      'to a Sunday: never moved on, safe on the Friday',
      '2026-12-15',
      30,
      '2026-11-15',
      '2026-11-13',
    ],
    ['to a weekday', '2026-12-16', 30, '2026-11-16', '2026-11-16'],
    ['to Remembrance Day', '2026-12-11', 30, '2026-11-11', '2026-11-10'],
    ['to the first Monday in August', '2026-09-02', 30, '2026-08-03', '2026-07-31'],
  ])('%s', ([, hearing, count, lastDay, fileBy]) => {
    expect(madeUp('hearingOn', hearing, count, underIadRules, true)).toMatchObject({
      lastDay,
      dueOn: lastDay,
      fileBy,
      alternatives: [],
    })
  })
})

/** A reading is of use only with its words and its authority. */
describe('every other reading says what it rests on', () => {
  const shown = (id: string, ...made: Parameters<typeof madeUp>) => {
    const found = madeUp(...made).alternatives.find((one) => one.id === id)
    return found && [found.text, ...found.law.map(({ cite }) => cite)]
  }

  test('the Interpretation Act alone', () => {
    expect(
      shown('interpretation-act-alone', 'reasonsReceivedOn', '2026-11-13', 15, underRadRegulation),
    ).toEqual([
      'By the Interpretation Act alone, in which a Saturday and the substitute days of an office are no holidays.',
      'Interpretation Act, s. 26',
      'Interpretation Act, s. 35(1) “holiday”',
    ])
  })

  test('the French working day, after a holiday on a Friday', () => {
    expect(shown('french-working-day', 'statusLostOn', '2026-11-25', 30, underStatute)).toEqual([
      'The English text moves the limit to a Saturday; the French text speaks of the next working day.',
      'Interpretation Act, s. 26',
    ])
  })

  test('a day that no official list names', () => {
    expect(
      shown('assumed-closed-day', 'reasonsReceivedOn', '2026-07-04', 30, underIadRules),
    ).toEqual([
      'If the office is closed on a day that no official list names.',
      'IAD Rules, 2022, r. 41',
      'IAD Rules, 2022, r. 1 “working day”',
    ])
  })

  test('the recess, passed over when the last day is moved', () => {
    expect(
      shown('after-recess', 'leaveFiledOn', '2025-11-20', 30, underFederalCourtsRules),
    ).toEqual([
      'If the days of the seasonal recess are passed over when the last day is moved.',
      'Federal Courts Rules, r. 6(3)',
    ])
  })
})
