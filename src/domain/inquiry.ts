import { type DayNumber, dayNumber, type IsoDate } from './calendar.ts'
import { treeOf } from './decision-tree.ts'
import { type Day, type Fact, type Facts, factNamed, type Known, type Need } from './facts/index.ts'
import { once, onceForEach } from './once.ts'
import { firstKnown, readsOf, remembered } from './remembered.ts'
import type { Condition, Conditional, InForce, Rule, Settled } from './rules.ts'
import type { Versions } from './versions.ts'

/** Why a rule stays undecided although no further fact would help. */
export type Reason = 'law-not-modelled' | 'unsettled'

/** What the facts say of one rule: `missing` are exactly the facts that could still change it. */
export interface Inquiry<R> {
  /** The version of the rule that governs, or the newest where that is not known. */
  rule: R
  outcome: boolean | 'undecided'
  missing: readonly Missing[]
  because?: Reason
}

/** `decides`: the share of the fact's values that would settle the rule at once. */
export interface Missing {
  fact: Fact
  decides: number
}

/** An unknown fact and the values that it is tried with. */
export interface Unknown {
  fact: Fact
  values: readonly unknown[]
}

/** Asks whether a rule that speaks of some cases speaks of this one. */
export const whetherApplies = <R extends Conditional>(
  versions: Versions<R>,
  facts: Facts,
  asOf: IsoDate,
): Inquiry<R> => applying(versions)(facts, asOf) as Inquiry<R>

/** Asks whether a condition of access is met. */
export const whetherHolds = (
  versions: Versions<Condition>,
  facts: Facts,
  asOf: IsoDate,
): Inquiry<Condition> => holding(versions)(facts, asOf)

const applying = once((versions: Versions<Conditional>) =>
  remembered(readsOf(versions), (facts, asOf) =>
    inquire(versions, (rule, known) => rule.applies(known), facts, asOf),
  ),
)
const holding = once((versions: Versions<Condition>) =>
  remembered(readsOf(versions), (facts, asOf) =>
    inquire(versions, (rule, known) => rule.holds(known), facts, asOf),
  ),
)

/**
 * Applies a rule to what is known. Unknown needs are tried over representative values, and an
 * unknown day over every version: where all agree the rule is decided, else it is not, and only
 * what can flip it is missing. `open` adds what else is unknown to the predicate.
 */
export function inquire<R extends Rule>(
  versions: Versions<R>,
  predicate: (rule: R, known: Known) => Settled,
  facts: Facts,
  asOf: IsoDate,
  open: readonly Unknown[] = [],
): Inquiry<R> {
  const newest = versions.at(-1) as R
  const day = newest.inForce && firstKnown(newest.inForce.measuredOn, facts, asOf)
  const governing =
    day === undefined ? versions : versions.filter((rule) => isInForce(rule.inForce, day))
  const [first] = governing
  if (first === undefined)
    return { rule: newest, outcome: 'undecided', missing: [], because: 'law-not-modelled' }

  const needs = governing.length === 1 ? first.needs : needsOf(governing)
  const unknown = needs.filter((need) => facts[need] === undefined)
  if (unknown.length + open.length === 0 && governing.length === 1)
    return answered(first, predicate(first, facts as Known))
  return tried(governing, [...unknown.map(dimensionOf), ...open], predicate, facts)
}

/** What any version of a rule needs. */
const needsOf = once((versions: readonly Rule[]): readonly Need[] => [
  ...new Set(versions.flatMap((rule) => rule.needs)),
])

/** A version governs from its first day to the day before the next. */
export const isInForce = (inForce: InForce | undefined, day: DayNumber): boolean =>
  (inForce?.from === undefined || day >= dayNumber(inForce.from)) &&
  (inForce?.until === undefined || day < dayNumber(inForce.until))

const answered = <R>(rule: R, settled: Settled): Inquiry<R> =>
  settled === 'unsettled'
    ? { rule, outcome: 'undecided', missing: [], because: 'unsettled' }
    : { rule, outcome: settled, missing: [] }

/** The version, while the day that it is measured on is not known: no fact has this name. */
const VERSION = 'version of the law'

/** Every version and every representative value that the predicate can tell apart. */
function tried<R extends Rule>(
  governing: readonly R[],
  unknown: readonly Unknown[],
  predicate: (rule: R, known: Known) => Settled,
  facts: Facts,
): Inquiry<R> {
  const rule = governing.at(-1) as R
  const { outcome, pivots } = treeOf(
    [
      { name: VERSION, values: governing },
      ...unknown.map(({ fact, values }) => ({ name: fact, values })),
    ],
    (known) => predicate(known[VERSION] as R, known as unknown as Known),
    facts,
  )
  if (outcome !== undefined) return answered(rule, outcome)
  const missing = pivots.map(({ name, settled }) => ({
    fact: name === VERSION ? measuredDay(rule) : (name as Fact),
    decides: settled.filter((one) => typeof one === 'boolean').length / settled.length,
  }))
  return { rule, outcome: 'undecided', missing }
}

const measuredDay = (rule: Rule): Day => rule.inForce?.measuredOn[0] as Day

const TWO_YEARS = 24
const HALF_YEAR = 6
/** Terms on either side of the two thresholds that the law has had: six months, two years. */
const terms = [0, HALF_YEAR, TWO_YEARS].map((months) => ({ months, days: 0 }))

const dimensionOf = onceForEach((fact: Need): Unknown => ({ fact, values: representatives(fact) }))

/** The values an unknown fact is tried with: all of a choice; of a list, none and each alone. */
function representatives(fact: Need): readonly unknown[] {
  const named = factNamed(fact)
  switch (named.type) {
    case 'boolean':
      return [true, false]
    case 'choice':
      return Object.keys(named.labels)
    case 'list':
      return [[], ...Object.keys(named.labels).map((value) => [value])]
    default:
      return terms
  }
}
