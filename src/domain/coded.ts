import { dayNumber, type IsoDate } from './calendar.ts'
import { allFacts, type Day, type Fact, type Facts, factNamed, type Term } from './facts/index.ts'
import type { AnyFact } from './facts/kinds.ts'

/** A case as numbers, one for each thing that may be read of it; most are made when first asked for. */
export interface Coded {
  facts: Facts
  asOf: IsoDate
  numbers: number[]
}

/** One thing that may be read of a case: where its number stands, and how many it can be. */
export interface Digit {
  at: number
  count: number
}

/** A number from 0, made of a case. */
export type Coding = (facts: Facts, asOf: IsoDate) => number

const cases = new WeakMap<Facts, Coded>()

/** A case is coded once, for as long as somebody holds its facts; any day will do where none is read. */
export function coded(facts: Facts, asOf?: IsoDate): Coded {
  const known = cases.get(facts)
  if (known !== undefined && (asOf === undefined || asOf === known.asOf)) return known
  const day = asOf ?? FIRST_DAY
  const one = { facts, asOf: day, numbers: numbersOf(facts, day) }
  cases.set(facts, one)
  return one
}

/** Digits put together: cases that have the same number are alike in all of them. */
export function together(digits: readonly Digit[], one: Coded): number {
  let number = 0
  for (const { at, count } of digits) number = number * count + numberAt(at, one)
  return number
}

/** Not made yet; what is stated is 0 while it is not known. No whole number: so the list is one of doubles. */
const UNMADE = -0.5

function numberAt(at: number, { facts, asOf, numbers }: Coded): number {
  const known = numbers[at]
  if (known !== undefined && known !== UNMADE) return known
  const number = (made[at - STATED] as Coding)(facts, asOf)
  // What was declared after the case was coded has no place: it is made each time.
  if (at < numbers.length) numbers[at] = number
  return number
}

function numbersOf(facts: Facts, asOf: IsoDate): number[] {
  const numbers = blank.slice()
  for (const fact in facts) {
    const value = facts[fact as Fact]
    const place = places.get(fact as Fact)
    if (value === undefined || place === undefined) continue
    numbers[place.at] = place.code(value)
    if (place.day !== undefined) numbers[place.day] = codeOf(value as IsoDate)
  }
  numbers[AS_OF] = codeOf(asOf)
  return numbers
}

/** What is read of a case beyond what it states, in the order of its places. */
const made: Coding[] = []

/** A place for something that is read of every case: how many numbers it can have, and how one is made. */
export function digitMade(count: number, of: Coding): Digit {
  made.push(of)
  return { count, at: blank.push(UNMADE) - 1 }
}

/** The value of a fact; of a day, only whether it is stated. */
export function digitOf(fact: Fact): Digit {
  const { at, count } = places.get(fact) as Place
  return { at, count }
}

/** Which day it is. */
export const digitOfDay = (day: Day | 'asOf'): Digit => ({
  at: day === 'asOf' ? AS_OF : (places.get(day)?.day as number),
  count: DAYS,
})

/** Every day that has four digits for its year. */
const FIRST_DAY: IsoDate = '0000-01-01'
const BEFORE_FIRST = dayNumber(FIRST_DAY) - 1
const DAYS = dayNumber('9999-12-31') - BEFORE_FIRST + 1

/** 0 is a day that is not stated. */
const codeOf = (day: IsoDate): number => dayNumber(day) - BEFORE_FIRST

/** Where a fact stands among the numbers, how many it can have, and the one of a value. */
interface Place {
  at: number
  count: number
  code(value: unknown): number
  /** Where it stands which day it is. */
  day?: number
}

const TERM_DAYS = 100_000
const TERM_MONTHS = 10_000

const places: ReadonlyMap<Fact, Place> = new Map(
  allFacts.map((fact, at) => {
    const named = factNamed(fact)
    const day = named.type === 'day' && { day: allFacts.length + at }
    return [fact, { at, ...codingOf(named), ...day }]
  }),
)

const AS_OF = 2 * allFacts.length
const STATED = AS_OF + 1

/** The numbers of a case of which nothing is known. */
const blank: number[] = Array.from({ length: STATED }, () => 0)

function codingOf(fact: AnyFact): Pick<Place, 'count' | 'code'> {
  switch (fact.type) {
    case 'boolean':
      return { count: 3, code: (value) => (value ? 1 : 2) }
    case 'day':
      return { count: 2, code: () => 1 }
    case 'choice': {
      const codes = new Map(Object.keys(fact.labels).map((label, i) => [label, i + 1]))
      return { count: codes.size + 1, code: (value) => codes.get(value as string) ?? Number.NaN }
    }
    case 'list': {
      // A list is a set: each of its values is a bit.
      const bits = new Map(Object.keys(fact.labels).map((label, i) => [label, 2 ** i]))
      const sum = (all: number, label: string) => all + (bits.get(label) ?? Number.NaN)
      return {
        count: 2 ** bits.size + 1,
        code: (value) => [...new Set(value as string[])].reduce(sum, 1),
      }
    }
    case 'term':
      return {
        count: TERM_MONTHS * TERM_DAYS,
        code: (value) => 1 + (value as Term).months * TERM_DAYS + (value as Term).days,
      }
  }
}
