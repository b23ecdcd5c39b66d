import { describe, expect, test } from 'vitest'
import type { IsoDate } from '../../src/domain/calendar.ts'
import {
  coded,
  type Digit,
  digitMade,
  digitOf,
  digitOfDay,
  together,
} from '../../src/domain/coded.ts'
import type { Day, Fact, Facts } from '../../src/domain/facts/index.ts'

const now: IsoDate = '2026-11-23'
const numberOf = (digit: Digit, facts: Facts, asOf = now) => together([digit], coded(facts, asOf))

describe('the number of a fact', () => {
  test.for<[name: string, fact: Fact, facts: Facts, number: number]>([
    ['not stated', 'personIsMinor', {}, 0],
    ['stated as not known', 'personIsMinor', { personIsMinor: undefined } as unknown as Facts, 0],
    ['a yes', 'personIsMinor', { personIsMinor: true }, 1],
    ['a no', 'personIsMinor', { personIsMinor: false }, 2],
    ['the first of a choice', 'personIn', { personIn: 'in-canada' }, 1],
    ['the second of a choice', 'personIn', { personIn: 'outside-canada' }, 2],
    ['an empty list', 'inadmissibility', { inadmissibility: [] }, 1],
    ['the first of a list', 'inadmissibility', { inadmissibility: ['security'] }, 2],
    ['the third of a list', 'inadmissibility', { inadmissibility: ['sanctions'] }, 5],
    ['both of them', 'inadmissibility', { inadmissibility: ['sanctions', 'security'] }, 6],
    ['one named twice', 'inadmissibility', { inadmissibility: ['security', 'security'] }, 2],
    ['a day, only that it is stated', 'notifiedOn', { notifiedOn: '2026-11-09' }, 1],
    ['no term', 'termOfImprisonment', { termOfImprisonment: { months: 0, days: 0 } }, 1],
    ['a term of a day', 'termOfImprisonment', { termOfImprisonment: { months: 0, days: 1 } }, 2],
    [
      'a term of two months and three days',
      'termOfImprisonment',
      { termOfImprisonment: { months: 2, days: 3 } },
      200_004,
    ],
  ])('%s', ([, fact, facts, number]) => {
    expect(numberOf(digitOf(fact), facts)).toBe(number)
  })

  test.for<[name: string, fact: Fact, facts: object]>([
    ['a choice', 'personIn', { personIn: 'on-the-moon' }],
    ['a list', 'inadmissibility', { inadmissibility: ['security', 'idleness'] }],
  ])('there is none for what the vocabulary does not have: %s', ([, fact, facts]) => {
    expect(numberOf(digitOf(fact), facts as Facts)).toBeNaN()
  })

  test('what is no fact is not read', () => {
    const facts = { personIsMinor: true, favouriteColour: 'red' } as Facts
    expect(numberOf(digitOf('personIsMinor'), facts)).toBe(1)
  })

  test.for<[name: string, fact: Fact, count: number]>([
    ['a yes or no', 'personIsMinor', 3],
    ['a choice of two', 'personIn', 3],
    ['whether a day is stated', 'notifiedOn', 2],
    ['a list of thirteen', 'inadmissibility', 8193],
    ['months and days', 'termOfImprisonment', 1_000_000_000],
  ])('how many there can be: %s', ([, fact, count]) => {
    expect(digitOf(fact).count).toBe(count)
  })
})

describe('the number of a day', () => {
  test.for<[name: string, day: Day | 'asOf', facts: Facts, asOf: IsoDate, number: number]>([
    ['not stated', 'decidedOn', {}, now, 0],
    ['the first', 'decidedOn', { decidedOn: '0000-01-01' }, now, 1],
    ['the one after it', 'decidedOn', { decidedOn: '0000-01-02' }, now, 2],
    ['the last', 'decidedOn', { decidedOn: '9999-12-31' }, now, 3_652_425],
    ['another day that is stated', 'decidedOn', { notifiedOn: '2026-11-09' }, now, 0],
    ['the day asked about', 'asOf', {}, '0000-01-31', 31],
    ['the last that can be asked about', 'asOf', { decidedOn: now }, '9999-12-31', 3_652_425],
  ])('%s', ([, day, facts, asOf, number]) => {
    expect(numberOf(digitOfDay(day), facts, asOf)).toBe(number)
  })

  test('there are as many as days, and one for none', () => {
    expect(digitOfDay('decidedOn').count).toBe(3_652_426)
    expect(digitOfDay('asOf').count).toBe(3_652_426)
  })
})

test('digits together: the last counts ones', () => {
  const digits = [digitOf('personIsMinor'), digitOf('personIn'), digitOf('notifiedOn')]
  const facts: Facts = { personIsMinor: false, personIn: 'in-canada', notifiedOn: now }
  expect(together(digits, coded(facts, now))).toBe(2 * 3 * 2 + 1 * 2 + 1)
  expect(together([], coded(facts, now))).toBe(0)
})

describe('a case is coded once', () => {
  test('for the same facts on the same day, or on any day', () => {
    const facts: Facts = { personIsMinor: true }
    const first = coded(facts, now)
    expect(coded(facts, now)).toBe(first)
    expect(coded(facts)).toBe(first)
  })

  test('and anew for another day', () => {
    const facts: Facts = { personIsMinor: true }
    coded(facts)
    expect(numberOf(digitOfDay('asOf'), facts, '0000-01-05')).toBe(5)
    expect(numberOf(digitOfDay('asOf'), facts, '0000-01-06')).toBe(6)
  })

  test('without a day, of the first there is', () => {
    expect(together([digitOfDay('asOf')], coded({ personIsMinor: true }))).toBe(1)
  })

  test('and says nothing of the next', () => {
    const digit = digitOf('personIsMinor')
    expect(numberOf(digit, { personIsMinor: true })).toBe(1)
    expect(numberOf(digit, {})).toBe(0)
  })
})

describe('a number that is made of a case', () => {
  const counting = () => {
    const made: [Facts, IsoDate][] = []
    const digit = digitMade(9, (facts, asOf) => {
      made.push([facts, asOf])
      return made.length
    })
    return { made, digit }
  }

  test('is made once for each case, of its facts and its day', () => {
    const { made, digit } = counting()
    const [one, other]: Facts[] = [{ personIsMinor: true }, { personIsMinor: false }]
    const numbers = [one, one, other, other].map((facts) => numberOf(digit, facts as Facts))
    expect(numbers).toEqual([1, 1, 2, 2])
    expect(made).toEqual([
      [one, now],
      [other, now],
    ])
    expect(digit.count).toBe(9)
  })

  test('has a place of its own', () => {
    const five = digitMade(9, () => 5)
    const seven = digitMade(9, () => 7)
    expect(together([five, seven], coded({}, now))).toBe(5 * 9 + 7)
  })

  test('is made each time for a case that was coded before it was declared', () => {
    const facts: Facts = { personIsMinor: true }
    const before = coded(facts, now)
    const { made, digit } = counting()
    expect([together([digit], before), together([digit], before)]).toEqual([1, 2])
    expect(made).toHaveLength(2)
  })
})
