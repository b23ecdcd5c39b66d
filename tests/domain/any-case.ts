import fc from 'fast-check'
import { dayNumber, type IsoDate, isoDate } from '../../src/domain/calendar.ts'
import { allFacts, type Fact, type Facts, factNamed } from '../../src/domain/facts/index.ts'

/** Cases that no lawyer would think of: any facts, any values, alone or together. */

export const dayBetween = (from: IsoDate, to: IsoDate): fc.Arbitrary<IsoDate> =>
  fc.integer({ min: dayNumber(from), max: dayNumber(to) }).map(isoDate)

/** Years around the changes of law and within the verified calendars, with room for every period. */
export const anyDay = fc.oneof(
  dayBetween('1999-01-01', '2033-12-31'),
  dayBetween('2025-06-01', '2027-06-30'),
)

const anyValue = (fact: Fact): fc.Arbitrary<unknown> => {
  const named = factNamed(fact)
  switch (named.type) {
    case 'boolean':
      return fc.boolean()
    case 'choice':
      return fc.constantFrom(...Object.keys(named.labels))
    case 'list':
      return fc.subarray(Object.keys(named.labels), { maxLength: 2 })
    case 'day':
      return anyDay
    case 'term':
      return fc.record({ months: fc.nat(30), days: fc.nat(800) })
  }
}

const stated = (facts: readonly Fact[]): fc.Arbitrary<Facts> =>
  fc.record(Object.fromEntries(facts.map((fact) => [fact, anyValue(fact)]))) as fc.Arbitrary<Facts>

/** Facts drawn from those given: a few of them, or many. */
export const anyFactsOf = (facts: readonly Fact[]): fc.Arbitrary<Facts> =>
  fc.oneof(
    fc.subarray([...facts], { maxLength: 8 }).chain(stated),
    fc.subarray([...facts]).chain(stated),
  )

export const isDay = (fact: Fact): boolean => factNamed(fact).type === 'day'
export const anyFacts = anyFactsOf(allFacts)
export const anyQuestion = fc.record({ facts: anyFacts, asOf: anyDay })
/** One fact with a value of its kind. */
export const anyFact = (facts: readonly Fact[]): fc.Arbitrary<Facts> =>
  fc.constantFrom(...facts).chain((fact) => stated([fact]))
