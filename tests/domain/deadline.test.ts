import { describe, expect, test } from 'vitest'
import { deadlinesOf } from '../../src/domain/ask.ts'
import type { IsoDate } from '../../src/domain/calendar.ts'
import type { Facts } from '../../src/domain/facts/index.ts'

/** One limit of judicial review, as it is answered. */
const limit = (id: string, facts: Facts, asOf: IsoDate = '2026-11-23') =>
  deadlinesOf({ facts, asOf }, 'en').deadlines.find(
    (deadline) => deadline.id === `judicial-review/${id}`,
  )

const inCanada = (notifiedOn: IsoDate): Facts => ({
  decision: 'work-permit',
  decidedIn: 'in-canada',
  notifiedOn,
})
const abroad: Facts = { decision: 'study-permit', decidedIn: 'outside-canada' }

interface Row {
  why: string
  id: string
  facts: Facts
  lastDay?: IsoDate
  dueOn: IsoDate
  fileBy: IsoDate
  certainty?: 'settled' | 'arguable'
  /** The day under the Interpretation Act alone. */
  strictly?: IsoDate
}

describe('the worked examples of the Federal Court', () => {
  test.for<Row>([
    {
      why: 'an extension refused by e-mail on a Monday',
      id: 'in-canada',
      facts: { decision: 'extension-of-stay', decidedIn: 'in-canada', notifiedOn: '2026-11-09' },
      lastDay: '2026-11-24',
      dueOn: '2026-11-24',
      fileBy: '2026-11-24',
      certainty: 'settled',
    },
    {
      why: 'ending on a Sunday',
      id: 'in-canada',
      facts: inCanada('2026-11-14'),
      lastDay: '2026-11-29',
      dueOn: '2026-11-30',
      fileBy: '2026-11-27',
      certainty: 'settled',
    },
    {
      why: 'ending on a Saturday, which is no holiday of the Act',
      id: 'in-canada',
      facts: inCanada('2026-11-13'),
      lastDay: '2026-11-28',
      dueOn: '2026-11-30',
      fileBy: '2026-11-27',
      certainty: 'arguable',
      strictly: '2026-11-28',
    },
    {
      why: 'ending on the Monday after Christmas on a Friday',
      id: 'in-canada',
      facts: inCanada('2026-12-13'),
      lastDay: '2026-12-28',
      dueOn: '2026-12-29',
      fileBy: '2026-12-24',
      certainty: 'arguable',
      strictly: '2026-12-28',
    },
    {
      why: 'ending on Christmas Day, a Friday',
      id: 'in-canada',
      facts: inCanada('2026-12-10'),
      lastDay: '2026-12-25',
      dueOn: '2026-12-29',
      fileBy: '2026-12-24',
      certainty: 'arguable',
      strictly: '2026-12-26',
    },
    {
      why: 'a visa office’s letter that came by mail: from its coming, with no days of mail added',
      id: 'outside-canada',
      facts: {
        decision: 'temporary-resident-visa',
        decidedIn: 'outside-canada',
        decidedOn: '2026-10-01',
        notifiedOn: '2026-10-27',
      },
      lastDay: '2026-12-26',
      dueOn: '2026-12-29',
      fileBy: '2026-12-24',
      certainty: 'arguable',
      strictly: '2026-12-26',
    },
    {
      why: 'ending on a leap day',
      id: 'outside-canada',
      facts: { ...abroad, notifiedOn: '2027-12-31' },
      lastDay: '2028-02-29',
      dueOn: '2028-02-29',
      fileBy: '2028-02-29',
      certainty: 'settled',
    },
    {
      why: 'ending on the leap day before that one',
      id: 'outside-canada',
      facts: { ...abroad, notifiedOn: '2023-12-31' },
      dueOn: '2024-02-29',
      fileBy: '2024-02-29',
    },
    {
      why: 'ending on 30 September on a Saturday: the Monday is open',
      id: 'in-canada',
      facts: inCanada('2023-09-15'),
      lastDay: '2023-09-30',
      dueOn: '2023-10-02',
      fileBy: '2023-09-29',
      certainty: 'settled',
    },
    {
      why: 'ending on Canada Day on a Saturday',
      id: 'in-canada',
      facts: inCanada('2023-06-16'),
      lastDay: '2023-07-01',
      dueOn: '2023-07-04',
      fileBy: '2023-06-30',
      certainty: 'arguable',
      strictly: '2023-07-03',
    },
    {
      why: 'ending on Good Friday: the Act alone gives the Saturday',
      id: 'in-canada',
      facts: inCanada('2026-03-19'),
      lastDay: '2026-04-03',
      dueOn: '2026-04-07',
      fileBy: '2026-04-02',
      certainty: 'arguable',
      strictly: '2026-04-04',
    },
    {
      why: 'ending on Boxing Day, a Thursday: no holiday, but no day to rely on',
      id: 'in-canada',
      facts: inCanada('2024-12-11'),
      lastDay: '2024-12-26',
      dueOn: '2024-12-26',
      fileBy: '2024-12-24',
      certainty: 'settled',
    },
    {
      why: 'citizenship, ending on Remembrance Day',
      id: 'citizenship',
      facts: { decision: 'citizenship', notifiedOn: '2026-10-12' },
      lastDay: '2026-11-11',
      dueOn: '2026-11-12',
      fileBy: '2026-11-10',
      certainty: 'settled',
    },
    {
      why: 'an appeal dismissed: from the sending to counsel, not from the copy that came later',
      id: 'in-canada',
      facts: {
        decision: 'refugee-appeal-dismissed',
        notifiedOn: '2026-09-01',
        reasonsSentOn: '2026-09-01',
        reasonsReceivedOn: '2026-09-10',
      },
      lastDay: '2026-09-16',
      dueOn: '2026-09-16',
      fileBy: '2026-09-16',
      certainty: 'settled',
    },
    {
      why: '2025 FC 1826: an appeal dismissed on 13 February',
      id: 'in-canada',
      facts: {
        decision: 'refugee-appeal-dismissed',
        notifiedOn: '2025-02-13',
        reasonsSentOn: '2025-02-13',
      },
      lastDay: '2025-02-28',
      dueOn: '2025-02-28',
      fileBy: '2025-02-28',
      certainty: 'settled',
    },
    {
      why: 'a record over the recess',
      id: 'perfection',
      facts: { ...abroad, leaveFiledOn: '2026-11-30', writtenReasons: 'received' },
      lastDay: '2027-01-17',
      dueOn: '2027-01-18',
      fileBy: '2027-01-15',
      certainty: 'settled',
    },
    {
      why: 'a reply over the recess',
      id: 'reply',
      facts: { ...abroad, respondentMemorandumServedOn: '2026-12-14' },
      lastDay: '2027-01-11',
      dueOn: '2027-01-11',
      fileBy: '2027-01-11',
      certainty: 'settled',
    },
    {
      why: 'the hearing, at the earliest: a Saturday stays a Saturday',
      id: 'hearing-earliest',
      facts: { ...abroad, leaveGrantedOn: '2026-10-15' },
      lastDay: '2026-11-14',
      dueOn: '2026-11-14',
      fileBy: '2026-11-14',
    },
    {
      why: 'the hearing, at the earliest: a Sunday stays a Sunday',
      id: 'hearing-earliest',
      facts: { ...abroad, leaveGrantedOn: '2026-10-16' },
      lastDay: '2026-11-15',
      dueOn: '2026-11-15',
      fileBy: '2026-11-15',
    },
    {
      why: 'the hearing, at the latest: the recess does not stop an Act',
      id: 'hearing-latest',
      facts: { ...abroad, leaveGrantedOn: '2026-10-15' },
      lastDay: '2027-01-13',
      dueOn: '2027-01-13',
      fileBy: '2027-01-13',
    },
  ])('$why', ({ why: _, id, facts, strictly, ...days }) => {
    const answered = limit(id, facts)
    expect(answered).toMatchObject(days)
    const strict = answered?.alternatives.find(({ id }) => id === 'interpretation-act-alone')
    expect(strict?.dueOn).toBe(strictly)
  })
})

test('the explainer that says 60 days in Canada and 15 outside has them the wrong way round', () => {
  const notifiedOn = '2026-11-23'
  expect(limit('in-canada', inCanada(notifiedOn))).toMatchObject({
    period: { count: 15, unit: 'days' },
    lastDay: '2026-12-08',
  })
  expect(limit('outside-canada', { ...abroad, notifiedOn })).toMatchObject({
    period: { count: 60, unit: 'days' },
    lastDay: '2027-01-22',
  })
})

describe('the seasonal recess does not stop the limit of an Act', () => {
  test.for<[notified: IsoDate, due: IsoDate, fileBy: IsoDate]>([
    ['2026-12-06', '2026-12-21', '2026-12-21'],
    ['2026-12-18', '2027-01-04', '2026-12-31'],
    ['2026-12-21', '2027-01-05', '2027-01-05'],
    ['2026-12-23', '2027-01-07', '2027-01-07'],
  ])('notified %s, due %s, safe %s', ([notifiedOn, dueOn, fileBy]) => {
    const answered = limit('in-canada', inCanada(notifiedOn))
    expect(answered).toMatchObject({ dueOn, fileBy })
    expect(answered?.steps.map(({ text }) => text)).toContain(
      'The seasonal recess does not stop a limit that an Act fixes.',
    )
  })
})

describe('the state of a limit: safe on Friday 27 November, due on Monday the 30th', () => {
  test.for<[asOf: IsoDate, state: string, daysLeft: number, late: number | undefined]>([
    ['2026-11-14', 'open', 13, undefined],
    ['2026-11-26', 'open', 1, undefined],
    ['2026-11-27', 'act-now', 0, undefined],
    ['2026-11-28', 'act-now', -1, undefined],
    ['2026-11-30', 'act-now', -3, undefined],
    ['2026-12-01', 'passed', -4, 1],
    ['2026-12-31', 'passed', -34, 31],
  ])('%s: %s', ([asOf, state, daysLeft, late]) => {
    const answered = limit('in-canada', inCanada('2026-11-14'), asOf)
    expect(answered).toMatchObject({ state, daysLeft })
    expect(answered?.late?.days).toBe(late)
  })

  test('2025 FC 1826: filed on 28 April, 59 days late, with what a judge then weighs', () => {
    const { late } =
      limit(
        'in-canada',
        {
          decision: 'refugee-appeal-dismissed',
          notifiedOn: '2025-02-13',
          reasonsSentOn: '2025-02-13',
        },
        '2025-04-28',
      ) ?? {}
    expect(late?.days).toBe(59)
    expect(late?.factors.map(({ id }) => id)).toEqual([
      'continuing-intention',
      'some-merit',
      'no-prejudice',
      'reasonable-explanation',
    ])
    expect(late?.consequences.map(({ id }) => id)).toContain('automatic-stay-lost')
  })

  test('a step of the respondent that has passed costs the applicant nothing', () => {
    const answered = limit('appearance', { ...abroad, leaveServedOn: '2026-01-12' })
    expect(answered).toMatchObject({ state: 'passed', party: 'respondent' })
    expect(answered).not.toHaveProperty('late')
  })
})

describe('a limit that was met, or missed', () => {
  const inCanada = (leaveFiledOn?: IsoDate, asOf: IsoDate = '2026-12-10') =>
    deadlinesOf(
      {
        facts: {
          decision: 'work-permit',
          decidedIn: 'in-canada',
          notifiedOn: '2026-11-09',
          ...(leaveFiledOn && { leaveFiledOn }),
        },
        asOf,
      },
      'en',
    ).deadlines.find(({ id }) => id === 'judicial-review/in-canada')

  test('filed on the last day: done in time, and nothing is late', () => {
    expect(inCanada('2026-11-24')?.done).toEqual({ on: '2026-11-24', inTime: true })
    expect(inCanada('2026-11-24')?.late).toBeUndefined()
  })

  test('filed the day after: one day late, whatever day it is asked', () => {
    expect(inCanada('2026-11-25')?.done).toEqual({ on: '2026-11-25', inTime: false })
    expect(inCanada('2026-11-25')?.late?.days).toBe(1)
  })

  test('not filed: late by the days since, with the extension and its test', () => {
    const limit = inCanada()
    expect(limit?.done).toBeUndefined()
    expect(limit?.late?.days).toBe(16)
    expect(limit?.late?.factors.map(({ id }) => id)).toEqual([
      'continuing-intention',
      'some-merit',
      'no-prejudice',
      'reasonable-explanation',
    ])
  })

  test('on the day it is due nothing is late', () => {
    expect(inCanada(undefined, '2026-11-24')?.late).toBeUndefined()
    expect(inCanada(undefined, '2026-11-25')?.late?.days).toBe(1)
  })
})

/** IRPA 74(b): the hearing comes no sooner than 30 days and no later than 90 days after leave. */
test('the first day for something asks nobody to act by it; the last day does', () => {
  const granted: Facts = {
    ...abroad,
    notifiedOn: '2026-05-04',
    leaveFiledOn: '2026-06-01',
    leaveGrantedOn: '2026-10-05',
  }
  const stepsOf = (id: string) => limit(id, granted)?.steps.map(({ day, text }) => [day, text])
  const counted = 'The period runs from this day, which is not counted.'
  expect(stepsOf('hearing-earliest')).toEqual([
    ['2026-10-05', counted],
    ['2026-11-04', '30 days after: the last day of the period.'],
  ])
  expect(stepsOf('hearing-latest')?.at(-1)).toEqual([
    '2026-12-31',
    'The last day that is open and in time under every reading: act by it.',
  ])
})

test.for<[why: string, notifiedOn: IsoDate, cautions: unknown[]]>([
  ['the last day before it', '2020-02-26', []],
  ['its first day', '2020-02-27', ['2020 FCA 137']],
])('a limit that touches the suspension of 2020 says so: %s', ([, notifiedOn, cautions]) => {
  const told = limit('in-canada', inCanada(notifiedOn), '2020-03-04')?.cautions ?? []
  expect(told.flatMap(({ law }) => law.map(({ cite }) => cite))).toEqual(cautions)
})
