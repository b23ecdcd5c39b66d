import { describe, expect, test } from 'vitest'
import type { IsoDate } from '../../src/domain/calendar.ts'
import type { Facts } from '../../src/domain/facts/index.ts'
import { irpa } from '../../src/domain/law/index.ts'
import {
  type Reads,
  readsOf,
  readTogether,
  remembered,
  rememberedOfFacts,
} from '../../src/domain/remembered.ts'
import { condition, type InForce } from '../../src/domain/rules.ts'

const now: IsoDate = '2026-11-23'

describe('a result that is remembered', () => {
  const made = (reads: Partial<Reads>, ...cases: readonly [Facts, IsoDate?][]) => {
    let count = 0
    const result = remembered({ facts: [], inForce: [], ...reads }, () => ++count)
    return cases.map(([facts, asOf = now]) => result(facts, asOf))
  }

  test('is made once for cases that read alike', () => {
    expect(
      made(
        { facts: ['decision', 'notifiedOn'] },
        [{ decision: 'study-permit', notifiedOn: '2026-10-27' }],
        [{ decision: 'study-permit', notifiedOn: '2026-10-28', decidedIn: 'in-canada' }],
      ),
    ).toEqual([1, 1])
  })

  test.for<[name: string, reads: Partial<Reads>, one: Facts, other: Facts]>([
    [
      'another choice',
      { facts: ['decision'] },
      { decision: 'study-permit' },
      { decision: 'work-permit' },
    ],
    ['a choice not stated', { facts: ['decision'] }, { decision: 'study-permit' }, {}],
    [
      'a no for what is not stated',
      { facts: ['canadianRepresentative'] },
      { canadianRepresentative: false },
      {},
    ],
    ['a day stated', { facts: ['notifiedOn'] }, { notifiedOn: '2026-10-27' }, {}],
    [
      'an empty list for what is not stated',
      { facts: ['inadmissibility'] },
      { inadmissibility: [] },
      {},
    ],
    [
      'one more of a list',
      { facts: ['inadmissibility'] },
      { inadmissibility: ['security'] },
      { inadmissibility: ['security', 'serious-criminality'] },
    ],
    [
      'a month more of imprisonment',
      { facts: ['termOfImprisonment'] },
      { termOfImprisonment: { months: 5, days: 30 } },
      { termOfImprisonment: { months: 6, days: 30 } },
    ],
    [
      'another day, where the result shows it',
      { days: ['notifiedOn'] },
      { notifiedOn: '2026-10-27' },
      { notifiedOn: '2026-10-28' },
    ],
    [
      'the same day of something else',
      { days: ['notifiedOn', 'decidedOn'] },
      { notifiedOn: '2026-10-27' },
      { decidedOn: '2026-10-27' },
    ],
    [
      'a day more of imprisonment',
      { facts: ['termOfImprisonment'] },
      { termOfImprisonment: { months: 6, days: 0 } },
      { termOfImprisonment: { months: 6, days: 1 } },
    ],
  ])('is made anew for %s', ([, reads, one, other]) => {
    expect(made(reads, [one], [other], [one])).toEqual([1, 2, 1])
  })

  test('turns on the day asked about, where the result shows it', () => {
    expect(
      made({ days: ['asOf'] }, [{}, '2026-11-23'], [{}, '2026-11-24'], [{}, '2026-11-23']),
    ).toEqual([1, 2, 1])
  })

  test('is found for a case that was known before the rule that it turns on', () => {
    const facts: Facts = { decidedOn: '2013-06-19' }
    expect(made({ facts: ['decidedOn'] }, [facts])).toEqual([1])
    const isRecent = { count: 2, of: ({ decidedOn }: Facts) => Number(decidedOn === '2013-06-19') }
    expect(made({ states: [isRecent] }, [facts], [{ decidedOn: '2012-06-19' }], [facts])).toEqual([
      1, 2, 1,
    ])
  })

  test('does not ask in what order a list was stated', () => {
    expect(
      made(
        { facts: ['inadmissibility'] },
        [{ inadmissibility: ['security', 'serious-criminality'] }],
        [{ inadmissibility: ['serious-criminality', 'security'] }],
      ),
    ).toEqual([1, 1])
  })

  test('turns on the day of a change of law: the day before, the day, the day after', () => {
    const inForce: InForce[] = [
      { measuredOn: ['decidedOn', 'asOf'], until: '2013-06-19' },
      { measuredOn: ['decidedOn', 'asOf'], from: '2013-06-19' },
    ]
    expect(
      made(
        { inForce },
        [{ decidedOn: '2013-06-18' }],
        [{ decidedOn: '2013-06-19' }],
        [{ decidedOn: '2013-06-20' }],
        [{}, '2013-06-18'],
        [{}, '2013-06-19'],
      ),
    ).toEqual([1, 2, 2, 1, 2])
  })

  test('tells what cannot be measured from what lies before every change', () => {
    const inForce: InForce[] = [{ measuredOn: ['decidedOn'], from: '2013-06-19' }]
    expect(made({ inForce }, [{ decidedOn: '2000-01-03' }], [{}])).toEqual([1, 2])
  })

  test('turns on each of several changes, in whatever order they are declared', () => {
    const measuredOn: InForce['measuredOn'] = ['decidedOn']
    const inForce: InForce[] = [
      { measuredOn, from: '2022-01-01' },
      { measuredOn, until: '2013-06-19' },
      { measuredOn, from: '2013-06-19', until: '2022-01-01' },
      { measuredOn, from: '2024-01-01' },
    ]
    expect(
      made(
        { inForce },
        [{}],
        [{ decidedOn: '2013-06-18' }],
        [{ decidedOn: '2021-12-31' }],
        [{ decidedOn: '2022-01-01' }],
        [{ decidedOn: '2024-01-01' }],
        [{ decidedOn: '2013-06-19' }],
        [{}],
      ),
    ).toEqual([1, 2, 3, 4, 5, 3, 1])
  })

  test('turns on changes that are measured on different days', () => {
    const inForce: InForce[] = [
      { measuredOn: ['decidedOn'], from: '2013-06-19' },
      { measuredOn: ['notifiedOn'], from: '2013-06-19' },
    ]
    const [before, after] = ['2013-06-01', '2013-07-01'] as const
    expect(
      made(
        { inForce },
        [{ decidedOn: before, notifiedOn: before }],
        [{ decidedOn: before, notifiedOn: after }],
        [{ decidedOn: after, notifiedOn: after }],
        [{ decidedOn: before, notifiedOn: before }],
      ),
    ).toEqual([1, 2, 3, 1])
  })

  test('turns on a fact and on a change of law together', () => {
    const inForce: InForce[] = [
      { measuredOn: ['decidedOn'], from: '2013-06-19', until: '2022-01-01' },
    ]
    const minor = [{ personIsMinor: true }, { personIsMinor: false }, {}]
    const days = [{}, { decidedOn: '2000-01-03' }, { decidedOn: '2013-06-19' }] as Facts[]
    const cases = minor.flatMap((one) => days.map((day): [Facts] => [{ ...one, ...day }]))
    expect(made({ facts: ['personIsMinor'], inForce }, ...cases)).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8, 9,
    ])
  })

  test('turns on which day it is, where the result shows it', () => {
    expect(
      made(
        { days: ['notifiedOn', 'asOf'] },
        [{ notifiedOn: '2026-11-09' }],
        [{ notifiedOn: '2026-11-10' }],
        [{ notifiedOn: '2026-11-09' }, '2026-11-24'],
        [{ notifiedOn: '2026-11-09', decidedOn: '2026-11-01' }],
      ),
    ).toEqual([1, 2, 3, 1])
  })

  test('turns on a state, and on nothing else of the days that it is read from', () => {
    const isOver = { count: 2, of: (_: Facts, asOf: IsoDate) => Number(asOf > '2026-11-23') }
    expect(
      made({ states: [isOver] }, [{}, '2026-11-01'], [{}, '2026-11-23'], [{}, '2026-11-24']),
    ).toEqual([1, 1, 2])
  })

  test('tells long keys apart by their first part and by their last', () => {
    const facts = ['refusalGrounds', 'inadmissibility', 'decision', 'decidedIn'] as const
    expect(
      made(
        { facts },
        [{ refusalGrounds: [] }],
        [{ decidedIn: 'in-canada' }],
        [{ refusalGrounds: [], decidedIn: 'in-canada' }],
        [{ refusalGrounds: [] }],
      ),
    ).toEqual([1, 2, 3, 1])
  })

  test('is forgotten after many others, and made again', () => {
    const sentences = Array.from({ length: 1001 }, (_, i) => ({
      termOfImprisonment: { months: 0, days: i },
    }))
    const [first] = sentences as [Facts, ...Facts[]]
    const counts = made(
      { facts: ['termOfImprisonment'] },
      ...[...sentences, first].map((facts): [Facts] => [facts]),
    )
    expect(counts.at(-1)).toBe(1002)
  })

  test('is forgotten again and again', () => {
    let count = 0
    const result = remembered({ facts: ['termOfImprisonment'] }, () => ++count)
    const ask = (days: number) => result({ termOfImprisonment: { months: 0, days } }, now)
    for (let day = 0; day < 2001; day += 1) ask(day)
    expect([ask(2000), ask(1000), ask(0)]).toEqual([2001, 2002, 2003])
  })
})

test('a result of facts alone is made once, whatever day is asked about', () => {
  let count = 0
  const result = rememberedOfFacts(
    { facts: ['personIsMinor'], days: ['notifiedOn'] },
    () => ++count,
  )
  expect(
    [
      { personIsMinor: true, notifiedOn: '2026-11-09' } as const,
      { personIsMinor: true, notifiedOn: '2026-11-10' } as const,
      { personIsMinor: false, notifiedOn: '2026-11-10' } as const,
      { personIsMinor: true, notifiedOn: '2026-11-09', personIn: 'in-canada' } as const,
    ].map((facts) => result(facts)),
  ).toEqual([1, 2, 3, 1])
})

describe('what a result reads', () => {
  test('of rules: their needs, and the changes of those that have versions', () => {
    const rule = condition({
      id: 'made-up',
      text: { en: 'It is so.', fr: 'Il en est ainsi.' },
      law: [irpa('72(1)')],
      needs: ['personIsMinor', 'personIn'],
      holds: () => true,
    })
    const inForce: InForce = { measuredOn: ['decidedOn'], from: '2013-06-19' }
    expect(readsOf([rule, { ...rule, needs: ['decision'], inForce }])).toEqual({
      facts: ['personIsMinor', 'personIn', 'decision'],
      inForce: [inForce],
    })
  })

  test('of several results: what each reads', () => {
    const inForce: InForce[] = [{ measuredOn: ['decidedOn'], from: '2013-06-19' }]
    const states = [{ count: 2, of: () => 0 }]
    const all: Reads = { facts: ['decision'], days: ['decidedOn', 'asOf'], inForce, states }
    expect(readTogether([{ reads: { facts: ['personIn'] } }, { reads: all }])).toEqual({
      facts: ['personIn', 'decision'],
      days: ['decidedOn', 'asOf'],
      inForce,
      states,
    })
  })

  test('is told with the result', () => {
    const reads: Reads = { facts: ['decision'] }
    expect(remembered(reads, () => 1).reads).toBe(reads)
  })
})
