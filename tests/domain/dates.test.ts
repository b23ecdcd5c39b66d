import { describe, expect, test } from 'vitest'
import type { IsoDate } from '../../src/domain/calendar.ts'
import { underStatute } from '../../src/domain/counting.ts'
import { datedRules, datesOf } from '../../src/domain/dates.ts'
import type { Facts } from '../../src/domain/facts/index.ts'
import { irpa } from '../../src/domain/law/index.ts'
import {
  condition,
  dateRule,
  type Event,
  type Remedy,
  waitingPeriod,
} from '../../src/domain/rules.ts'
import { aRemedy, saying } from './made-up.ts'

const asOf = '2026-11-23'
const ask = (remedy: Remedy, facts: Facts, language: 'en' | 'fr' = 'en', on: IsoDate = asOf) =>
  datesOf(datedRules(remedy)(facts, on), remedy, facts, language)
const saysOf = (dates: ReturnType<typeof ask>) =>
  dates.flatMap(({ steps }) =>
    steps.map(({ day, text, law }) => [day, text, ...law.map(({ cite }) => cite)]),
  )

describe('the day a bar ends', () => {
  const remedy = aRemedy({
    requirements: [
      condition({ ...saying, id: 'no-bar', needs: [], holds: () => true }),
      waitingPeriod({
        ...saying,
        id: 'bar',
        needs: ['adverseEffectOnChild'],
        applies: ({ adverseEffectOnChild }) => !adverseEffectOnChild,
        runsFrom: { latestOf: ['lastRefugeeDecisionOn'], failing: ['decidedOn'] },
        period: { count: 12, unit: 'months' },
      }),
    ],
  })
  const barred: Facts = { adverseEffectOnChild: false, lastRefugeeDecisionOn: '2026-02-20' }

  test('is told with its working', () => {
    const [date, ...others] = ask(remedy, barred)
    expect(others).toEqual([])
    expect(date).toMatchObject({
      id: 'made-up/bar',
      text: 'It is so.',
      applies: 'certain',
      day: '2027-02-21',
      law: [{ cite: 'IRPA, s. 72(1)' }],
      missing: [],
    })
    expect(saysOf(ask(remedy, barred))).toEqual([
      ['2026-02-20', 'The bar runs from this day, which is not counted.', 'IRPA, s. 72(1)'],
      ['2027-02-20', 'The last day of the bar.', 'IRPA, s. 72(1)', 'Interpretation Act, s. 28'],
      ['2027-02-21', 'From this day it no longer stands in the way.', 'IRPA, s. 72(1)'],
    ])
  })

  test('in French', () => {
    expect(ask(remedy, barred, 'fr')[0]?.text).toBe('Il en est ainsi.')
    expect(saysOf(ask(remedy, barred, 'fr')).map(([, text]) => text)).toEqual([
      'L’interdiction court à compter de ce jour, qui ne compte pas.',
      'Le dernier jour de l’interdiction.',
      'À compter de ce jour, elle ne fait plus obstacle.',
    ])
  })

  test.for<[why: string, facts: Facts, told: unknown[]]>([
    ['nothing known', {}, []],
    ['excepted', { ...barred, adverseEffectOnChild: true }, []],
    ['its start not known', { adverseEffectOnChild: false }, []],
    [
      'the exception not known',
      { lastRefugeeDecisionOn: '2026-02-20' },
      [['2027-02-21', 'undecided', ['adverseEffectOnChild']]],
    ],
    [
      'from a day that stands in',
      { adverseEffectOnChild: false, decidedOn: '2026-02-20' },
      [['2027-02-21', 'certain', ['lastRefugeeDecisionOn']]],
    ],
    [
      'another day',
      { ...barred, lastRefugeeDecisionOn: '2026-02-21' },
      [['2027-02-22', 'certain', []]],
    ],
  ])('%s', ([, facts, told]) => {
    expect(ask(remedy, facts).map(({ day, applies, missing }) => [day, applies, missing])).toEqual(
      told,
    )
  })
})

describe('the day of an event', () => {
  const event = (more: Partial<Event> = {}): Event => ({
    text: { en: 'Thirty days.', fr: 'Trente jours.' },
    law: [irpa('49(2)')],
    runsFrom: { latestOf: ['notifiedOn'], failing: ['decidedOn'] },
    period: { count: 30, unit: 'days' },
    counting: underStatute,
    ...more,
  })
  const comes = (...latestOf: readonly [Event, ...Event[]]) =>
    aRemedy({
      dates: [
        dateRule({
          ...saying,
          id: 'comes',
          needs: ['personIsMinor'],
          applies: ({ personIsMinor }) => !personIsMinor,
          latestOf,
        }),
      ],
    })
  const adult: Facts = { personIsMinor: false }

  test.for<[why: string, more: Partial<Event>, notifiedOn: IsoDate, day: IsoDate]>([
    ['thirty days after', {}, '2026-11-01', '2026-12-01'],
    ['the day after them', { dayAfter: true }, '2026-11-01', '2026-12-02'],
    ['from the day after', { startsDayAfter: true }, '2026-11-01', '2026-12-02'],
    ['ending on a Sunday', {}, '2026-10-30', '2026-11-29'],
    ['moved on from a Sunday', { moves: true }, '2026-10-30', '2026-11-30'],
    ['and the day after', { moves: true, dayAfter: true }, '2026-10-30', '2026-12-01'],
    [
      'counted from the day after, it ends on a Monday',
      { moves: true, startsDayAfter: true },
      '2026-10-30',
      '2026-11-30',
    ],
  ])('%s', ([, more, notifiedOn, day]) => {
    const [date] = ask(comes(event(more)), { ...adult, notifiedOn })
    expect(date).toMatchObject({ id: 'made-up/comes', day, applies: 'certain', missing: [] })
  })

  test('is told with its working', () => {
    const remedy = comes(event())
    const facts: Facts = { ...adult, notifiedOn: '2026-11-01' }
    expect(saysOf(ask(remedy, facts))).toEqual([
      ['2026-11-01', 'Counted from this day.', 'IRPA, s. 49(2)'],
      ['2026-12-01', 'Thirty days.', 'IRPA, s. 49(2)'],
    ])
    expect(saysOf(ask(remedy, facts, 'fr')).map(([, text]) => text)).toEqual([
      'Calculé à compter de ce jour.',
      'Trente jours.',
    ])
    expect(ask(remedy, facts, 'fr')[0]).toMatchObject({
      text: 'Il en est ainsi.',
      law: [{ cite: 'LIPR, art. 72(1)' }],
    })
  })

  describe('of two', () => {
    const two = comes(
      event(),
      event({
        text: { en: 'Ten days.', fr: 'Dix jours.' },
        runsFrom: { latestOf: ['leaveRefusedOn'] },
        period: { count: 10, unit: 'days' },
      }),
    )

    test.for<[why: string, facts: Facts, day: IsoDate | undefined, missing: string[]]>([
      [
        'the first is the later',
        { ...adult, notifiedOn: '2026-11-01', leaveRefusedOn: '2026-11-09' },
        '2026-12-01',
        [],
      ],
      [
        'the second is the later',
        { ...adult, notifiedOn: '2026-11-01', leaveRefusedOn: '2026-12-01' },
        '2026-12-11',
        [],
      ],
      ['one is not known', { ...adult, notifiedOn: '2026-11-01' }, undefined, ['leaveRefusedOn']],
      ['neither is known', adult, undefined, ['notifiedOn', 'leaveRefusedOn']],
      [
        'one by a day that stands in',
        { ...adult, decidedOn: '2026-11-01', leaveRefusedOn: '2026-11-09' },
        '2026-12-01',
        ['notifiedOn'],
      ],
    ])('%s', ([, facts, day, missing]) => {
      const [date] = ask(two, facts)
      expect(date?.day).toBe(day)
      expect(date?.missing).toEqual(missing)
    })

    test('the one that is known is shown while the other is not', () => {
      const facts: Facts = { ...adult, leaveRefusedOn: '2026-11-09' }
      expect(saysOf(ask(two, facts)).map(([day, text]) => [day, text])).toEqual([
        ['2026-11-09', 'Counted from this day.'],
        ['2026-11-19', 'Ten days.'],
      ])
      expect(ask(two, facts)[0]).not.toHaveProperty('day')
    })

    test('a day that both run from is asked for once', () => {
      const [date] = ask(comes(event(), event({ dayAfter: true })), {})
      expect(date?.missing).toEqual(['notifiedOn', 'personIsMinor'])
      expect(date?.applies).toBe('undecided')
    })
  })

  test('a rule that speaks of others says nothing', () => {
    expect(ask(comes(event()), { personIsMinor: true, notifiedOn: '2026-11-01' })).toEqual([])
  })

  test('of a day whose law is not modelled nothing is computed', () => {
    const since: Remedy = aRemedy({
      dates: comes(event()).dates?.map((rule) => ({
        ...rule,
        inForce: { measuredOn: ['asOf'], from: '2012-12-15' },
      })) as NonNullable<Remedy['dates']>,
    })
    const facts: Facts = { ...adult, notifiedOn: '2012-11-01' }
    expect(ask(since, facts, 'en', '2012-12-14')).toEqual([])
    expect(ask(since, facts, 'en', '2012-12-15').map(({ day }) => day)).toEqual(['2012-12-01'])
  })

  test('a remedy without such rules has none', () => {
    expect(ask(aRemedy(), adult)).toEqual([])
  })

  test('bars come before events', () => {
    const both = aRemedy({
      ...comes(event()),
      requirements: [
        waitingPeriod({
          ...saying,
          id: 'bar',
          needs: [],
          applies: () => true,
          runsFrom: { latestOf: ['notifiedOn'] },
          period: { count: 1, unit: 'years' },
        }),
      ],
    })
    expect(
      ask(both, { ...adult, notifiedOn: '2026-11-01' }).map(({ id, day }) => [id, day]),
    ).toEqual([
      ['made-up/bar', '2027-11-02'],
      ['made-up/comes', '2026-12-01'],
    ])
  })
})
