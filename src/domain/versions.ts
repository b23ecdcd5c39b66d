import { once } from './once.ts'
import type { Rule } from './rules.ts'

/** The versions of one rule, oldest first: same id, adjoining days. */
export type Versions<R> = readonly [R, ...R[]]

/**
 * The rules of a list by id, in order. Those of one id with `inForce` are versions of each other;
 * one without stands alone, even beside others of its id (the same limit from another start).
 */
export const versionsOf = <R extends Rule>(rules: readonly R[]): readonly Versions<R>[] =>
  grouped(rules) as readonly Versions<R>[]

const grouped = once((rules: readonly Rule[]): readonly Versions<Rule>[] => {
  const groups = new Map<string | Rule, [Rule, ...Rule[]]>()
  for (const rule of rules) {
    const key = rule.inForce ? rule.id : rule
    const group = groups.get(key)
    if (group) group.push(rule)
    else groups.set(key, [rule])
  }
  return [...groups.values()]
})
