import { describe, expect, test } from 'vitest'
import { endOfWait, keptInTime, stateOfTerm, stateOfWait, waited } from '../../src/domain/bars.ts'
import { dayNumber, type IsoDate } from '../../src/domain/calendar.ts'
import { underStatute } from '../../src/domain/counting.ts'
import type { Facts } from '../../src/domain/facts/index.ts'
import { irpa } from '../../src/domain/law/index.ts'
import { inTime, timeLimit, type WaitingPeriod, waitingPeriod } from '../../src/domain/rules.ts'
import type { Versions } from '../../src/domain/versions.ts'

const madeUp = {
  id: 'made-up',
  text: { en: 'It is so.', fr: 'Il en est ainsi.' },
  law: [irpa('25(1)')],
} as const

const bar = waitingPeriod({
  ...madeUp,
  needs: ['adverseEffectOnChild'],
  applies: ({ adverseEffectOnChild }) => !adverseEffectOnChild,
  runsFrom: { latestOf: ['lastRefugeeDecisionOn'], failing: ['decidedOn'] },
  period: { count: 12, unit: 'months' },
})

describe('all that is remembered of the days of a bar', () => {
  const state = stateOfWait(bar)

  test.for<[why: string, facts: Facts, on: IsoDate, number: number]>([
    ['no day known', {}, '2026-11-23', 0],
    ['its last day', { lastRefugeeDecisionOn: '2026-02-20' }, '2027-02-20', 1],
    ['the day after', { lastRefugeeDecisionOn: '2026-02-20' }, '2027-02-21', 0],
    ['by a day that stands in', { decidedOn: '2026-02-20' }, '2027-02-20', 1],
  ])('%s', ([, facts, on, number]) => {
    expect(state.of(facts, on)).toBe(number)
  })

  test('is one of two answers', () => {
    expect(state.count).toBe(2)
    expect(stateOfWait(bar)).toBe(state)
  })
})

describe('where a bar begins and ends', () => {
  test('a day known', () => {
    const end = endOfWait(bar, { lastRefugeeDecisionOn: '2024-02-29' })
    expect(end?.start.fact).toBe('lastRefugeeDecisionOn')
    expect(end?.start.day).toBe(dayNumber('2024-02-29'))
    expect(end?.lastDay).toBe(dayNumber('2025-02-28'))
  })

  test('no day known', () => {
    expect(endOfWait(bar, { adverseEffectOnChild: false })).toBeUndefined()
  })
})

describe('all that is remembered of the days of a limit', () => {
  const within = timeLimit({
    ...madeUp,
    needs: [],
    applies: () => true,
    kind: 'limit',
    party: 'applicant',
    runsFrom: { latestOf: ['statusLostOn'], failing: ['decidedOn'] },
    period: { count: 90, unit: 'days' },
    counting: underStatute,
    irreversible: true,
  })
  const rule = inTime({ ...madeUp, needs: [], applies: () => true, within })
  const state = stateOfTerm(rule)

  test.for<[why: string, facts: Facts, on: IsoDate, number: number]>([
    ['on the Monday it is moved to', { statusLostOn: '2026-08-31' }, '2026-11-30', 0],
    ['on the day after', { statusLostOn: '2026-08-31' }, '2026-12-01', 1],
    ['no day known', {}, '2026-11-23', 2],
    ['by a day that stands in, running', { decidedOn: '2026-08-25' }, '2026-11-23', 0],
    ['by a day that stands in, over', { decidedOn: '2026-08-25' }, '2026-11-24', 2],
  ])('%s', ([, facts, on, number]) => {
    expect(state.of(facts, on)).toBe(number)
  })

  test('is one of three answers', () => {
    expect(state.count).toBe(3)
  })

  const onlyMinors = inTime({
    ...madeUp,
    needs: ['personIsMinor'],
    applies: ({ personIsMinor }) => personIsMinor,
    within,
  })
  const perhaps = inTime({ ...madeUp, needs: [], applies: () => 'unsettled', within })

  test.for<[why: string, rule: typeof rule, facts: Facts, outcome: unknown, missing: string[]]>([
    ['over, and speaks of the case', onlyMinors, { personIsMinor: true }, false, []],
    ['over, and speaks of others', onlyMinors, { personIsMinor: false }, true, []],
    ['over, and may speak of the case', onlyMinors, {}, 'undecided', ['personIsMinor']],
    ['over, and the law gives no answer', perhaps, {}, 'undecided', []],
  ])('a limit that is %s', ([, rule, facts, outcome, missing]) => {
    const found = keptInTime(rule, { statusLostOn: '2026-01-05', ...facts }, '2026-11-23')
    expect(found.outcome).toBe(outcome)
    expect(found.missing.map(({ fact }) => fact)).toEqual(missing)
  })

  test('its start is asked beside what it turns on', () => {
    const { outcome, missing } = keptInTime(onlyMinors, {}, '2026-11-23')
    expect(outcome).toBe('undecided')
    expect(missing).toEqual([
      { fact: 'personIsMinor', decides: 0.5 },
      { fact: 'statusLostOn', decides: 0.5 },
    ])
  })
})

describe('a bar whose law changed, from two years to five', () => {
  const longer: Versions<WaitingPeriod> = [
    {
      ...bar,
      period: { count: 2, unit: 'years' },
      inForce: { measuredOn: ['notifiedOn'], until: '2013-06-19' },
    },
    {
      ...bar,
      period: { count: 5, unit: 'years' },
      inForce: { measuredOn: ['notifiedOn'], from: '2013-06-19' },
    },
  ]
  const from2012: Facts = { lastRefugeeDecisionOn: '2012-11-30', adverseEffectOnChild: false }

  test.for<[why: string, facts: Facts, on: IsoDate, outcome: unknown, missing: string[]]>([
    ['under both', from2012, '2014-11-30', false, []],
    [
      'under the later only, and it is open which',
      from2012,
      '2014-12-01',
      'undecided',
      ['notifiedOn'],
    ],
    ['the old law, over', { ...from2012, notifiedOn: '2013-06-18' }, '2014-12-01', true, []],
    ['the new law, running', { ...from2012, notifiedOn: '2013-06-19' }, '2014-12-01', false, []],
    ['the new law, over', { ...from2012, notifiedOn: '2013-06-19' }, '2017-12-01', true, []],
    ['over under both', from2012, '2017-12-01', true, []],
    [
      'under the later only, and it is open whether it applies',
      { lastRefugeeDecisionOn: '2012-11-30' },
      '2014-12-01',
      'undecided',
      ['notifiedOn', 'adverseEffectOnChild'],
    ],
    ['excepted under both', { ...from2012, adverseEffectOnChild: true }, '2014-12-01', true, []],
    [
      'by a day that stands in, over under the earlier',
      { decidedOn: '2012-11-30', adverseEffectOnChild: false },
      '2014-12-01',
      'undecided',
      ['notifiedOn', 'lastRefugeeDecisionOn'],
    ],
  ])('%s', ([, facts, on, outcome, missing]) => {
    const found = waited(longer, facts, on)
    expect(found.outcome).toBe(outcome)
    expect(found.missing.map(({ fact }) => fact)).toEqual(missing)
  })
})

describe('what decides most of a bar', () => {
  const perhaps = waitingPeriod({ ...bar, needs: [], applies: () => 'unsettled' })
  const twoStarts = waitingPeriod({
    ...bar,
    runsFrom: { latestOf: ['lastRefugeeDecisionOn', 'leaveRefusedOn'] },
  })
  const surely: Facts = { adverseEffectOnChild: false }

  test.for<[why: string, rule: WaitingPeriod, facts: Facts, outcome: unknown, missing: object[]]>([
    ['a day alone', bar, surely, 'undecided', [{ fact: 'lastRefugeeDecisionOn', decides: 1 }]],
    [
      'whether it applies comes before the day',
      bar,
      {},
      'undecided',
      [
        { fact: 'adverseEffectOnChild', decides: 1 },
        { fact: 'lastRefugeeDecisionOn', decides: 0 },
      ],
    ],
    [
      'of two days the first',
      twoStarts,
      surely,
      'undecided',
      [{ fact: 'lastRefugeeDecisionOn', decides: 1 }],
    ],
    [
      'of two days the one that is not known, while it is open whether it applies',
      twoStarts,
      { lastRefugeeDecisionOn: '2020-01-06' },
      'undecided',
      [
        { fact: 'adverseEffectOnChild', decides: 1 },
        { fact: 'leaveRefusedOn', decides: 0 },
      ],
    ],
    [
      'the law gives no answer, and the bar runs',
      perhaps,
      { lastRefugeeDecisionOn: '2026-02-20' },
      'undecided',
      [],
    ],
    ['over, whatever the law says', perhaps, { lastRefugeeDecisionOn: '2020-01-06' }, true, []],
  ])('%s', ([, rule, facts, outcome, missing]) => {
    const found = waited([rule], facts, '2026-11-23')
    expect(found.outcome).toBe(outcome)
    expect(found.missing).toEqual(missing)
  })
})

test('a day that stands in is not needed once one of two days is known', () => {
  const later = waitingPeriod({
    ...bar,
    runsFrom: {
      latestOf: ['decidedOn', 'leaveRefusedOn'],
      failing: ['notifiedOn'],
      failingIsLater: true,
    },
  })
  const { outcome, missing } = waited([later], { decidedOn: '2020-01-06' }, '2026-11-23')
  expect(outcome).toBe('undecided')
  expect(missing.map(({ fact }) => fact)).toEqual(['adverseEffectOnChild', 'leaveRefusedOn'])
})
