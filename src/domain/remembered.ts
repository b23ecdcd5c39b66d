import { type DayNumber, dayNumber, type IsoDate } from './calendar.ts'
import { coded, type Digit, digitMade, digitOf, digitOfDay, together } from './coded.ts'
import type { Day, Fact, Facts } from './facts/index.ts'
import { named, once } from './once.ts'
import type { InForce, Rule } from './rules.ts'

/**
 * All that a result depends on: two cases that read alike have the same result. Rules declare what
 * they need, so this is known before any case is.
 */
export interface Reads {
  /** The value of each counts; of a day, only whether it is stated. */
  facts: readonly Fact[]
  /** Which day each is counts too. */
  days?: readonly (Day | 'asOf')[]
  /** Of the day that a change of law is measured on, only between which changes it lies. */
  inForce?: readonly InForce[]
  /** What else is read of days. */
  states?: readonly State[]
}

/** One of a few answers, numbered from 0, that is all a result needs to know of some days. */
export interface State {
  count: number
  of(facts: Facts, asOf: IsoDate): number
}

/** What a list of rules reads where only their needs and versions count. */
export const readsOf = (rules: readonly Rule[]) => ({
  facts: rules.flatMap(({ needs }): readonly Fact[] => needs),
  inForce: rules.flatMap(({ inForce }) => inForce ?? []),
})

/** Past so many different results the memory begins anew: it stays small whatever is asked. */
const MOST_REMEMBERED = 1000

/**
 * Makes a result once for all cases that read alike. No reference and no case is kept: the key is made
 * of the places of values in the vocabulary, and of the days that the result itself is counted from.
 * What is shared is not to be changed.
 */
export const remembered = <T>(
  reads: Reads,
  make: (facts: Facts, asOf: IsoDate) => T,
): Remembered<T> => Object.assign(inMemory(keysOf(reads), make as Make<T>), { reads })

/** A result with all that it depends on, for others that are made of it. */
export interface Remembered<T> {
  (facts: Facts, asOf: IsoDate): T
  reads: Reads
}

/** All that several results depend on. */
export const readTogether = (all: readonly { reads: Reads }[]): Reads => ({
  facts: all.flatMap(({ reads }) => reads.facts),
  days: all.flatMap(({ reads }) => reads.days ?? []),
  inForce: all.flatMap(({ reads }) => reads.inForce ?? []),
  states: all.flatMap(({ reads }) => reads.states ?? []),
})

/** The same for what turns on facts alone, whatever day it is asked about. */
export const rememberedOfFacts = <T>(
  reads: { facts: readonly Fact[]; days: readonly Day[] },
  make: (facts: Facts) => T,
): ((facts: Facts) => T) => inMemory(keysOf(reads), make)

type Make<T> = (facts: Facts, asOf?: IsoDate) => T

function inMemory<T>(keys: readonly Digit[][], make: Make<T>): Make<T> {
  let memory: Memory<T> = new Map()
  let size = 0
  return (facts, asOf) => {
    const one = coded(facts, asOf)
    let place: Memory<T> | Kept<T> | undefined = memory
    for (const digits of keys) place = (place as Memory<T> | undefined)?.get(together(digits, one))
    if (place !== undefined) return (place as Kept<T>).result
    const result = make(facts, asOf)
    if (size === MOST_REMEMBERED) {
      memory = new Map()
      size = 0
    }
    keep(
      memory,
      keys.map((digits) => together(digits, one)),
      { result },
    )
    size += 1
    return result
  }
}

/** By one part of the key after the other. */
type Memory<T> = Map<number, Memory<T> | Kept<T>>
interface Kept<T> {
  result: T
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

/** Digits put together into as few exact numbers as can be. */
function keysOf({ facts, days = [], inForce = [], states = [] }: Reads): readonly Digit[][] {
  const digits: Digit[] = [
    ...[...new Set(facts)].map(digitOf),
    ...[...new Set(days)].map(digitOfDay),
    ...[...Map.groupBy(inForce, ({ measuredOn }) => measuredOn.join()).values()].map(epoch),
    ...new Set(states.map(digitOfState)),
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
  return groups
}

const digitOfState = once(({ count, of }: State): Digit => digitMade(count, of))

/** Between which changes of law the first known of some days lies; 0 while none is known. */
function epoch(spans: readonly InForce[]): Digit {
  const [{ measuredOn }] = spans as [InForce, ...InForce[]]
  const changes = spans.flatMap(({ from, until }) => [from ?? [], until ?? []].flat())
  const sorted = [...new Set(changes)].map(dayNumber).sort((one, other) => one - other)
  return epochs([...measuredOn, ...sorted].join(), () =>
    digitMade(sorted.length + 2, (facts, asOf) => {
      const day = firstKnown(measuredOn, facts, asOf)
      return day === undefined ? 0 : 2 + sorted.findLastIndex((change) => change <= day)
    }),
  )
}

/** Rules that changed on the same days are read alike. */
const epochs = named<Digit>()

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
