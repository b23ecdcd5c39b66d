import type { Rule } from './rules.ts'

/** The versions of one rule, oldest first: same id, adjoining days. */
export type Versions<R> = readonly [R, ...R[]]

/**
 * The rules of a list by id, in order. Those of one id with `inForce` are versions of each other;
 * one without stands alone, even beside others of its id (the same limit from another start).
 */
export function versionsOf<R extends Rule>(rules: readonly R[]): readonly Versions<R>[] {
  const known = made.get(rules)
  if (known) return known as readonly Versions<R>[]
  const groups = new Map<string | R, [R, ...R[]]>()
  for (const rule of rules) {
    const key = rule.inForce ? rule.id : rule
    const group = groups.get(key)
    if (group) group.push(rule)
    else groups.set(key, [rule])
  }
  const versions = [...groups.values()]
  made.set(rules, versions)
  return versions
}

const made = new WeakMap<readonly Rule[], readonly Versions<Rule>[]>()
