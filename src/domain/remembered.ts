import { type DayNumber, dayNumber, type IsoDate } from './calendar.ts'
import { allFacts, type Fact, type Facts, factNamed, type Term } from './facts/index.ts'
import type { AnyFact } from './facts/kinds.ts'
import type { InForce, Rule } from './rules.ts'

/**
 * All that a result depends on: two cases that read alike have the same result. Rules declare what
 * they need, so this is known before any case is.
 */
export interface Reads {
  /** The value of each counts; of a day, only whether it is stated. */
  facts: readonly Fact[]
  /** Of the day that a change of law is measured on, only between which changes it lies. */
  inForce: readonly InForce[]
  /** What else is read of days. */
  states?: readonly State[]
}

/** One of a few answers, numbered from 0, that is all a result needs to know of some days. */
export interface State {
  count: number
  of(facts: Facts, asOf: IsoDate): number
}

/** A part of a case. */
type Read<T> = (facts: Facts, asOf: IsoDate) => T

/** What a list of rules reads where only their needs and versions count. */
export const readsOf = (rules: readonly Rule[]): Reads => ({
  facts: rules.flatMap(({ needs }) => needs),
  inForce: rules.flatMap(({ inForce }) => inForce ?? []),
})

/** Past so many different results the memory begins anew: it stays small whatever is asked. */
const MOST_REMEMBERED = 1000

/**
 * Makes a result once for all cases that read alike. No day, no reference and no case is kept: the
 * key is made of the places of values in the vocabulary. What is shared is not to be changed.
 */
export function remembered<T>(reads: Reads, make: Read<T>): Read<T> {
  const keys = keysOf(reads)
  let memory: Memory<T> = new Map()
  let size = 0
  return (facts, asOf) => {
    const codes = codesOf(facts)
    const key = keys.map((of) => of(codes, facts, asOf))
    const known = found(memory, key)
    if (known !== undefined) return known.result
    const result = make(facts, asOf)
    if (size === MOST_REMEMBERED) {
      memory = new Map()
      size = 0
    }
    keep(memory, key, { result })
    size += 1
    return result
  }
}

/** By one part of the key after the other. */
type Memory<T> = Map<number, Memory<T> | Kept<T>>
interface Kept<T> {
  result: T
}

function found<T>(memory: Memory<T>, key: readonly number[]): Kept<T> | undefined {
  let place: Memory<T> | Kept<T> | undefined = memory
  for (const part of key) place = (place as Memory<T> | undefined)?.get(part)
  return place as Kept<T> | undefined
}

function keep<T>(memory: Memory<T>, [part, ...rest]: readonly number[], kept: Kept<T>): void {
  if (rest.length === 0) {
    memory.set(part as number, kept)
    return
  }
  const known = memory.get(part as number) as Memory<T> | undefined
  const inner: Memory<T> = known ?? new Map()
  memory.set(part as number, inner)
  keep(inner, rest, kept)
}

/** One digit of a key: so many values, and which of them a case has. */
interface Digit {
  count: number
  of(codes: Codes, facts: Facts, asOf: IsoDate): number
}

type Key = Digit['of']

/** Digits put together into as few exact numbers as can be. */
function keysOf({ facts, inForce, states = [] }: Reads): readonly [Key, ...Key[]] {
  const digits: Digit[] = [
    ...[...new Set(facts)].map((fact): Digit => {
      const { at, count } = places.get(fact) as Place
      return { count, of: (codes) => codes[at] as number }
    }),
    ...[...Map.groupBy(inForce, ({ measuredOn }) => measuredOn.join()).values()].map(epoch),
    ...states.map(({ count, of }): Digit => ({ count, of: (_, facts, asOf) => of(facts, asOf) })),
  ]
  const groups: Digit[][] = [[]]
  let product = 1
  for (const digit of digits) {
    product *= digit.count
    if (product > Number.MAX_SAFE_INTEGER) {
      groups.unshift([])
      product = digit.count
    }
    groups[0]?.push(digit)
  }
  return groups.map(together) as [Key, ...Key[]]
}

const together =
  (digits: readonly Digit[]): Key =>
  (codes, facts, asOf) => {
    let key = 0
    for (const { count, of } of digits) key = key * count + of(codes, facts, asOf)
    return key
  }

/** Between which changes of law the first known of some days lies; 0 while none is known. */
function epoch(spans: readonly InForce[]): Digit {
  const [{ measuredOn }] = spans as [InForce, ...InForce[]]
  const changes = spans.flatMap(({ from, until }) => [from ?? [], until ?? []].flat())
  const sorted = [...new Set(changes)].map(dayNumber).sort((one, other) => one - other)
  return {
    count: sorted.length + 2,
    of: (_, facts, asOf) => {
      const day = firstKnown(measuredOn, facts, asOf)
      return day === undefined ? 0 : 1 + sorted.filter((change) => change <= day).length
    },
  }
}

/** The day a change of law is measured on; undefined where it is not known. */
export function firstKnown(
  measuredOn: InForce['measuredOn'],
  facts: Facts,
  asOf: IsoDate,
): DayNumber | undefined {
  for (const fact of measuredOn) {
    const day = fact === 'asOf' ? asOf : facts[fact]
    if (day !== undefined) return dayNumber(day)
  }
  return undefined
}

/** The value of every fact as a whole number: 0 while it is not known. */
type Codes = Float64Array

const coded = new WeakMap<Facts, Codes>()

function codesOf(facts: Facts): Codes {
  const known = coded.get(facts)
  if (known) return known
  const codes = new Float64Array(allFacts.length)
  for (const fact in facts) {
    const value = facts[fact as Fact]
    const place = places.get(fact as Fact)
    if (value !== undefined && place) codes[place.at] = place.code(value)
  }
  coded.set(facts, codes)
  return codes
}

/** Where a fact stands among the codes, how many it can have, and the one of a value. */
interface Place {
  at: number
  count: number
  code(value: unknown): number
}

const TERM_DAYS = 100_000
const TERM_MONTHS = 10_000

const places = new Map(allFacts.map((fact, at) => [fact, { at, ...codingOf(factNamed(fact)) }]))

function codingOf(fact: AnyFact): Omit<Place, 'at'> {
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
