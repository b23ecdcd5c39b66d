import { type DayNumber, dayNumber, type IsoDate } from './calendar.ts'
import { lastDayOf, moved } from './counting.ts'
import type { Day, Fact, Facts } from './facts/index.ts'
import { type Inquiry, whetherApplies } from './inquiry.ts'
import type { Deemed, Trigger } from './rules.ts'
import { type Versions, versionsOf } from './versions.ts'
import type { Step } from './working.ts'

/** Where a period starts, or what it waits for. */
export type Start =
  | {
      day: DayNumber
      fact: Day
      /** Counted from a day that can only be too early: the true limit may be later. */
      protective: boolean
      missing: readonly Fact[]
      steps: readonly Step[]
    }
  | { day?: never; missing: readonly Fact[] }

/**
 * Resolves a trigger: a day that the law fixes whatever is stated, then its own days, then a deemed
 * day, then days that protect.
 */
export function startOf({ latestOf, deemed = none, failing = [] }: Trigger, facts: Facts): Start {
  const inquiries = versionsOf(deemed).flatMap((versions) => inquired(versions, facts))
  const applying = inquiries.filter(({ outcome }) => outcome === true).map(({ rule }) => rule)
  const fixed = applying.find(({ conclusive }) => conclusive)
  if (fixed) return deemedStart(fixed, facts)

  const unknown = latestOf.filter((fact) => facts[fact] === undefined)
  const latest = latestOf
    .filter((fact) => facts[fact] !== undefined)
    .toSorted((one, other) => (facts[one] as string).localeCompare(facts[other] as string))
    .at(-1)
  if (latest !== undefined)
    return { ...at(latest, facts), protective: unknown.length > 0, missing: unknown, steps: [] }

  const [received] = applying
  if (received) return deemedStart(received, facts)

  const asked = inquiries.flatMap(({ missing }) => missing.map(({ fact }) => fact))
  const missing = [...latestOf, ...asked]
  const earlier = failing.find((fact) => facts[fact] !== undefined)
  if (earlier === undefined) return { missing }
  return { ...at(earlier, facts), protective: true, missing, steps: [] }
}

const none: readonly Deemed[] = []

const at = (fact: Day, facts: Facts) => ({ day: dayNumber(facts[fact] as IsoDate), fact })

/** Whether a rule applies; nothing, while the day that it counts from is not known. */
function inquired(versions: Versions<Deemed>, facts: Facts): Inquiry<Deemed>[] {
  const day = facts[versions[0].from]
  return day === undefined ? [] : [whetherApplies(versions, facts, day)]
}

function deemedStart({ from, period, counting, moves, text, law }: Deemed, facts: Facts): Start {
  const end = lastDayOf(dayNumber(facts[from] as IsoDate), period, counting)
  const day = moves ? moved(end, counting.calendar) : end
  return { day, fact: from, protective: false, missing: [], steps: [{ day, text, law }] }
}
