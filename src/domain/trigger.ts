import { type DayNumber, dayNumber } from './calendar.ts'
import type { Day, Facts } from './facts/index.ts'
import type { Trigger } from './rules.ts'
import type { Step } from './working.ts'

/** Where a period starts, or what it waits for. */
export type Start =
  | {
      day: DayNumber
      fact: Day
      /** Counted from a day that can only be too early: the true limit may be later. */
      protective: boolean
      missing: readonly Day[]
      steps: readonly Step[]
    }
  | { day?: never; missing: readonly Day[] }

/** Resolves a trigger: its own days, then a deemed day, then days that protect. */
export function startOf({ latestOf, deemed, failing = [] }: Trigger, facts: Facts): Start {
  const unknown = latestOf.filter((fact) => facts[fact] === undefined)
  const latest = latestOf
    .filter((fact) => facts[fact] !== undefined)
    .toSorted((one, other) => (facts[one] as string).localeCompare(facts[other] as string))
    .at(-1)
  if (latest !== undefined)
    return { ...at(latest, facts), protective: unknown.length > 0, missing: unknown, steps: [] }

  if (deemed && facts[deemed.from] !== undefined) {
    const day = dayNumber(facts[deemed.from] as never) + deemed.days
    const { from: fact, text, law } = deemed
    return { day, fact, protective: false, missing: [], steps: [{ day, text, law }] }
  }

  const earlier = failing.find((fact) => facts[fact] !== undefined)
  if (earlier === undefined) return { missing: latestOf }
  return { ...at(earlier, facts), protective: true, missing: latestOf, steps: [] }
}

const at = (fact: Day, facts: Facts) => ({ day: dayNumber(facts[fact] as never), fact })
