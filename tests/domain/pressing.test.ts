import { describe, expect, test } from 'vitest'
import type { Deadline } from '../../src/domain/answers/index.ts'
import { nextLimitOf, pressingOf } from '../../src/domain/pressing.ts'
import { aDeadline, aLimit, aRemedy } from './made-up.ts'

describe('the next limit of a case', () => {
  test.for<[why: string, one: Partial<Deadline>, isNext: boolean]>([
    ['the applicant’s own', {}, true],
    ['the sponsor’s', { party: 'sponsor' }, true],
    ['the Minister’s', { party: 'minister' }, false],
    ['to be acted on now', { state: 'act-now' }, true],
    ['passed', { state: 'passed' }, false],
    ['that can be undone', { irreversible: false }, false],
    ['a recommendation', { kind: 'recommended' }, false],
    ['a day before which nothing can be done', { kind: 'not-before' }, false],
  ])('%s', ([, one, isNext]) => {
    const next = { id: 'made-up/filing', fileBy: '2026-11-27', dueOn: '2026-11-30' }
    expect(nextLimitOf([aDeadline(one)])).toEqual(isNext ? next : undefined)
  })

  test.for<[why: string, others: Partial<Deadline>[], next: string | undefined]>([
    ['of none', [], undefined],
    [
      'of several, the one with the earliest safe day',
      [
        { id: 'a/later', fileBy: '2026-12-01' },
        { id: 'b/earliest', fileBy: '2026-11-26', dueOn: '2026-12-31' },
        { id: 'c/between', fileBy: '2026-11-27' },
      ],
      'b/earliest',
    ],
    ['of two on one day, the first by id', [{ id: 'b/other' }, { id: 'a/one' }], 'a/one'],
    ['the same, the other way round', [{ id: 'a/one' }, { id: 'b/other' }], 'a/one'],
    [
      'past one that presses nobody',
      [
        { id: 'a/theirs', fileBy: '2026-11-24', party: 'respondent' },
        { id: 'b/own', fileBy: '2026-11-27' },
      ],
      'b/own',
    ],
  ])('%s', ([, others, next]) => {
    expect(nextLimitOf(others.map(aDeadline))?.id).toBe(next)
  })
})

describe('what is done presses no more', () => {
  const remedy = aRemedy({
    timeLimits: [
      aLimit({ id: 'filing', doneOn: 'leaveFiledOn' }),
      aLimit({ id: 'record', doneOn: 'recordServedOn' }),
      aLimit({ id: 'reply' }),
    ],
  })
  const waits = ({ id, remedy, text, law }: Deadline) => ({
    id,
    remedy,
    text,
    law,
    period: { count: 15, unit: 'days' as const },
    missing: [],
  })
  const ids = ['made-up/filing', 'made-up/record', 'made-up/reply']
  const limits = {
    deadlines: ids.slice(0, 2).map((id) => aDeadline({ id })),
    awaiting: ids.slice(1).map((id) => waits(aDeadline({ id }))),
  }

  test.for<[why: string, facts: Parameters<typeof pressingOf>[2], left: string[][]]>([
    ['nothing done', {}, [ids.slice(0, 2), ids.slice(1)]],
    ['something else done', { notifiedOn: '2026-11-09' }, [ids.slice(0, 2), ids.slice(1)]],
    ['a limit kept', { leaveFiledOn: '2026-11-20' }, [['made-up/record'], ids.slice(1)]],
    [
      'one kept that waited',
      { recordServedOn: '2026-11-20' },
      [['made-up/filing'], ['made-up/reply']],
    ],
    [
      'both kept',
      { leaveFiledOn: '2026-11-20', recordServedOn: '2026-11-20' },
      [[], ['made-up/reply']],
    ],
  ])('%s', ([, facts, left]) => {
    const { deadlines, awaiting } = pressingOf(limits, remedy, facts)
    expect([deadlines, awaiting].map((some) => some.map(({ id }) => id))).toEqual(left)
  })
})
