import { describe, expect, test } from 'vitest'
import { type IsoDate, isoDate } from '../../src/domain/calendar.ts'
import { underRadRules, underStatute } from '../../src/domain/counting.ts'
import type { Day, Fact, Facts } from '../../src/domain/facts/index.ts'
import { radRules } from '../../src/domain/law/index.ts'
import { always, type Deemed, deemed, type Trigger } from '../../src/domain/rules.ts'
import { startOf } from '../../src/domain/trigger.ts'

/** From the later of a notice and of reasons sent; days before them protect. */
const later: Trigger = {
  latestOf: ['notifiedOn', 'reasonsSentOn'],
  failing: ['reasonsReceivedOn', 'decidedOn'],
}

/** From receipt of the reasons, taken to be the seventh day after they were mailed. */
const seventhDay: Deemed = deemed({
  id: 'seventh-day',
  text: { en: 'Taken to be received.', fr: 'Réputé reçu.' },
  law: [radRules('35(2)')],
  needs: [],
  applies: always,
  from: 'reasonsMailedOn',
  period: { count: 7, unit: 'days' },
  counting: underRadRules,
})
const ifInCanada = {
  needs: ['personIn'],
  applies: ({ personIn }: { personIn?: string }) => personIn === 'in-canada',
} as const
const onReceipt = (...rules: Deemed[]): Trigger => ({
  latestOf: ['reasonsReceivedOn'],
  deemed: rules,
  failing: ['decidedOn'],
})

interface Row {
  why: string
  trigger: Trigger
  facts: Facts
  fact: Day
  day: IsoDate
  earliest?: IsoDate
  protective?: true
  missing?: Fact[]
  /** The day that the law takes for it is shown in the working. */
  shown?: IsoDate
}

test.for<Row>([
  {
    why: 'the later of two days: the second',
    trigger: later,
    facts: { notifiedOn: '2026-10-05', reasonsSentOn: '2026-11-02' },
    fact: 'reasonsSentOn',
    day: '2026-11-02',
  },
  {
    why: 'the later of two days: the first',
    trigger: later,
    facts: { notifiedOn: '2026-11-04', reasonsSentOn: '2026-11-02' },
    fact: 'notifiedOn',
    day: '2026-11-04',
  },
  {
    why: 'of two on one day, the last named',
    trigger: later,
    facts: { notifiedOn: '2026-11-02', reasonsSentOn: '2026-11-02' },
    fact: 'reasonsSentOn',
    day: '2026-11-02',
  },
  {
    why: 'one of two days: it can only be too early, and the other is asked for',
    trigger: later,
    facts: { notifiedOn: '2026-10-05' },
    fact: 'notifiedOn',
    day: '2026-10-05',
    protective: true,
    missing: ['reasonsSentOn'],
  },
  {
    why: 'a day that protects counts for nothing beside a day of the law’s own',
    trigger: later,
    facts: { notifiedOn: '2026-10-05', reasonsSentOn: '2026-11-02', decidedOn: '2026-09-01' },
    fact: 'reasonsSentOn',
    day: '2026-11-02',
  },
  {
    why: 'a day that protects, while none of the law’s own is known',
    trigger: later,
    facts: { decidedOn: '2026-10-01' },
    fact: 'decidedOn',
    day: '2026-10-01',
    protective: true,
    missing: ['notifiedOn', 'reasonsSentOn'],
  },
  {
    why: 'the preferred of two that protect; safe by the earlier',
    trigger: later,
    facts: { reasonsReceivedOn: '2026-12-01', decidedOn: '2026-10-01' },
    fact: 'reasonsReceivedOn',
    day: '2026-12-01',
    earliest: '2026-10-01',
    protective: true,
    missing: ['notifiedOn', 'reasonsSentOn'],
  },
  {
    why: 'the preferred of two that protect, itself the earlier',
    trigger: later,
    facts: { reasonsReceivedOn: '2026-09-01', decidedOn: '2026-10-01' },
    fact: 'reasonsReceivedOn',
    day: '2026-09-01',
    protective: true,
    missing: ['notifiedOn', 'reasonsSentOn'],
  },
  {
    why: 'a mailing: the seventh day after it',
    trigger: onReceipt(seventhDay),
    facts: { reasonsMailedOn: '2026-11-02', decidedOn: '2026-10-01' },
    fact: 'reasonsMailedOn',
    day: '2026-11-09',
    shown: '2026-11-09',
  },
  {
    why: 'a seventh day on a Saturday stays there',
    trigger: onReceipt(seventhDay),
    facts: { reasonsMailedOn: '2026-11-07' },
    fact: 'reasonsMailedOn',
    day: '2026-11-14',
    shown: '2026-11-14',
  },
  {
    why: 'a seventh day on a Saturday moves to the Monday where the rule says so',
    trigger: onReceipt({ ...seventhDay, moves: true }),
    facts: { reasonsMailedOn: '2026-11-07' },
    fact: 'reasonsMailedOn',
    day: '2026-11-16',
    shown: '2026-11-16',
  },
  {
    why: 'the first rule that applies',
    trigger: onReceipt(
      { ...seventhDay, applies: () => false },
      { ...seventhDay, id: 'tenth-day', period: { count: 10, unit: 'days' } },
      { ...seventhDay, id: 'same-day', period: { count: 0, unit: 'days' }, counting: underStatute },
    ),
    facts: { reasonsMailedOn: '2026-11-02' },
    fact: 'reasonsMailedOn',
    day: '2026-11-12',
    shown: '2026-11-12',
  },
  {
    why: 'a receipt that is stated comes before one that the law takes',
    trigger: onReceipt(seventhDay),
    facts: { reasonsMailedOn: '2026-11-02', reasonsReceivedOn: '2026-11-20' },
    fact: 'reasonsReceivedOn',
    day: '2026-11-20',
  },
  {
    why: 'a receipt that is stated, late: safe by the day that the law takes',
    trigger: onReceipt({ ...seventhDay, mayPrecede: true }),
    facts: { reasonsMailedOn: '2026-11-02', reasonsReceivedOn: '2026-11-20' },
    fact: 'reasonsReceivedOn',
    day: '2026-11-20',
    earliest: '2026-11-09',
  },
  {
    why: 'a receipt that is stated, early: safe by it',
    trigger: onReceipt({ ...seventhDay, mayPrecede: true }),
    facts: { reasonsMailedOn: '2026-11-02', reasonsReceivedOn: '2026-11-04' },
    fact: 'reasonsReceivedOn',
    day: '2026-11-04',
  },
  {
    why: 'whether the law takes a day is not known: safe by it, and nothing is asked',
    trigger: onReceipt({ ...seventhDay, ...ifInCanada, mayPrecede: true }),
    facts: { reasonsMailedOn: '2026-11-02', reasonsReceivedOn: '2026-11-20' },
    fact: 'reasonsReceivedOn',
    day: '2026-11-20',
    earliest: '2026-11-09',
  },
  {
    why: 'the law takes no day here',
    trigger: onReceipt({ ...seventhDay, ...ifInCanada, mayPrecede: true }),
    facts: {
      reasonsMailedOn: '2026-11-02',
      reasonsReceivedOn: '2026-11-20',
      personIn: 'outside-canada',
    },
    fact: 'reasonsReceivedOn',
    day: '2026-11-20',
  },
  {
    why: 'the law’s day whatever is stated',
    trigger: onReceipt({ ...seventhDay, conclusive: true }),
    facts: { reasonsMailedOn: '2026-11-02', reasonsReceivedOn: '2026-11-20' },
    fact: 'reasonsMailedOn',
    day: '2026-11-09',
    shown: '2026-11-09',
  },
  {
    why: 'of two rules, the one that holds whatever is stated',
    trigger: onReceipt(seventhDay, {
      ...seventhDay,
      id: 'tenth-day',
      period: { count: 10, unit: 'days' },
      conclusive: true,
    }),
    facts: { reasonsMailedOn: '2026-11-02', reasonsReceivedOn: '2026-11-20' },
    fact: 'reasonsMailedOn',
    day: '2026-11-12',
    shown: '2026-11-12',
  },
  {
    why: 'whether the law’s day holds whatever is stated is not known: it protects, and asks',
    trigger: onReceipt({ ...seventhDay, ...ifInCanada, conclusive: true }),
    facts: { reasonsMailedOn: '2026-11-02', reasonsReceivedOn: '2026-11-20' },
    fact: 'reasonsReceivedOn',
    day: '2026-11-20',
    earliest: '2026-11-09',
    protective: true,
    missing: ['personIn'],
  },
  {
    why: 'the law’s day does not hold here',
    trigger: onReceipt({ ...seventhDay, ...ifInCanada, conclusive: true }),
    facts: {
      reasonsMailedOn: '2026-11-02',
      reasonsReceivedOn: '2026-11-20',
      personIn: 'outside-canada',
    },
    fact: 'reasonsReceivedOn',
    day: '2026-11-20',
  },
  {
    why: 'no mailing is known: nothing of it is asked',
    trigger: onReceipt({ ...seventhDay, ...ifInCanada, conclusive: true }),
    facts: { reasonsReceivedOn: '2026-11-20' },
    fact: 'reasonsReceivedOn',
    day: '2026-11-20',
  },
  {
    why: 'a day that protects, while it is open whether the law takes one',
    trigger: onReceipt({ ...seventhDay, ...ifInCanada }),
    facts: { reasonsMailedOn: '2026-11-02', decidedOn: '2026-10-30' },
    fact: 'decidedOn',
    day: '2026-10-30',
    protective: true,
    missing: ['reasonsReceivedOn', 'personIn'],
  },
])('$why', ({ trigger, facts, fact, day, earliest = day, protective, missing, shown }) => {
  const start = startOf(trigger, facts)
  if (start.day === undefined) throw new Error('nothing has begun')
  expect({ ...start, day: isoDate(start.day), earliest: isoDate(start.earliest) }).toMatchObject({
    fact,
    day,
    earliest,
    protective: protective ?? false,
    missing: missing ?? [],
  })
  expect(start.steps.map((step) => isoDate(step.day))).toEqual(shown ? [shown] : [])
})

describe('nothing has begun', () => {
  test('no day is known: the days of the law’s own are asked for', () => {
    expect(startOf(later, { personIn: 'in-canada' })).toEqual({
      missing: ['notifiedOn', 'reasonsSentOn'],
    })
    expect(startOf(later, {})).toBe(startOf(later, {}))
  })

  test('a mailing, while it is open whether the law takes a day', () => {
    const trigger = onReceipt({ ...seventhDay, ...ifInCanada })
    expect(startOf(trigger, { reasonsMailedOn: '2026-11-02' })).toEqual({
      missing: ['reasonsReceivedOn', 'personIn'],
    })
  })

  test('a mailing, where the law takes no day', () => {
    const trigger = onReceipt({ ...seventhDay, ...ifInCanada })
    expect(startOf(trigger, { reasonsMailedOn: '2026-11-02', personIn: 'outside-canada' })).toEqual(
      { missing: ['reasonsReceivedOn'] },
    )
  })
})

test('the day that the law takes is shown by what authority', () => {
  const start = startOf(onReceipt(seventhDay), { reasonsMailedOn: '2026-11-02' })
  expect(start.day === undefined ? [] : start.steps).toMatchObject([
    { text: { en: 'Taken to be received.' }, law: [{ en: { cite: 'RAD Rules, r. 35(2)' } }] },
  ])
})
