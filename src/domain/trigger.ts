import { type DayNumber, dayNumber, type IsoDate } from './calendar.ts'
import { lastDayOf, moved } from './counting.ts'
import type { Day, Facts, Known } from './facts/index.ts'
import type { Deemed, Trigger } from './rules.ts'
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
export function startOf({ latestOf, deemed = [], failing = [] }: Trigger, facts: Facts): Start {
  const unknown = latestOf.filter((fact) => facts[fact] === undefined)
  const latest = latestOf
    .filter((fact) => facts[fact] !== undefined)
    .toSorted((one, other) => (facts[one] as string).localeCompare(facts[other] as string))
    .at(-1)
  if (latest !== undefined)
    return { ...at(latest, facts), protective: unknown.length > 0, missing: unknown, steps: [] }

  const received = deemed.find((rule) => isKnownToApply(rule, facts))
  if (received) return deemedStart(received, facts)

  const earlier = failing.find((fact) => facts[fact] !== undefined)
  if (earlier === undefined) return { missing: latestOf }
  return { ...at(earlier, facts), protective: true, missing: latestOf, steps: [] }
}

const at = (fact: Day, facts: Facts) => ({ day: dayNumber(facts[fact] as IsoDate), fact })

const isKnownToApply = (rule: Deemed, facts: Facts): boolean =>
  facts[rule.from] !== undefined &&
  rule.needs.every((need) => facts[need] !== undefined) &&
  rule.applies(facts as Known) === true

function deemedStart({ from, period, counting, moves, text, law }: Deemed, facts: Facts): Start {
  const end = lastDayOf(dayNumber(facts[from] as IsoDate), period, counting)
  const day = moves ? moved(end, counting.calendar) : end
  return { day, fact: from, protective: false, missing: [], steps: [{ day, text, law }] }
}
