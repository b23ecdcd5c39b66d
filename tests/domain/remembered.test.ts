import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import * as warm from '../../src/domain/ask.ts'
import type { IsoDate } from '../../src/domain/calendar.ts'
import type { Facts } from '../../src/domain/facts/index.ts'
import type { Question } from '../../src/domain/question.ts'
import { type Reads, remembered } from '../../src/domain/remembered.ts'
import type { InForce } from '../../src/domain/rules.ts'
import { anyQuestion } from './any-case.ts'

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
})

describe('every answer', () => {
  /** A case and its neighbours: one day later, and one fact less. */
  const around = ({ facts, asOf }: Question): Question[] => {
    const [first] = Object.keys(facts)
    const { [first as keyof Facts]: _, ...less } = facts
    return [
      { facts, asOf },
      { facts: less, asOf },
      { facts: { ...facts, decision: 'study-permit' }, asOf },
      { facts, asOf: '2013-06-19' },
    ]
  }

  test('is the same whatever was asked before', async () => {
    vi.resetModules()
    const cold: typeof warm = await import('../../src/domain/ask.ts')
    const runs = Number(process.env.RUNS ?? 150)
    const questions = fc.sample(anyQuestion, runs).flatMap(around)
    const answers = questions.map((question) => JSON.stringify(warm.assessmentOf(question, 'en')))
    for (const [i, question] of [...questions.entries()].reverse())
      expect(JSON.stringify(cold.assessmentOf(question, 'en'))).toBe(answers[i])
  })
})
