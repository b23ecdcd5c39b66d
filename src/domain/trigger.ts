import { type DayNumber, dayNumber, type IsoDate } from './calendar.ts'
import { lastDayOf, moved } from './counting.ts'
import type { Day, Fact, Facts } from './facts/index.ts'
import { readByTrigger, toTheDay } from './facts-read.ts'
import { type Inquiry, whetherApplies } from './inquiry.ts'
import { once } from './once.ts'
import { rememberedOfFacts } from './remembered.ts'
import type { Deemed, Trigger } from './rules.ts'
import { type Versions, versionsOf } from './versions.ts'
import type { Step } from './working.ts'

/** Where a period starts, or what it waits for. */
export type Start =
  | {
      day: DayNumber
      /** The earliest day that the facts leave open for the start: a safe day keeps within it too. */
      earliest: DayNumber
      fact: Day
      /** Counted from a day that can only be too early: the true limit may be later. */
      protective: boolean
      missing: readonly Fact[]
      steps: readonly Step[]
    }
  | { day?: never; missing: readonly Fact[] }

/** A start whose day is known. */
export type Begun = Extract<Start, { day: DayNumber }>

/**
 * Resolves a trigger: a day that the law fixes whatever is stated, then its own days, then a deemed
 * day, then days that protect.
 */
export function startOf(trigger: Trigger, facts: Facts): Start {
  const { days, whenBegun, notBegun } = starting(trigger)
  return days.some((day) => facts[day] !== undefined) ? whenBegun(facts) : notBegun
}

const starting = once((trigger: Trigger) => {
  const reads = toTheDay(readByTrigger(trigger))
  const notBegun: Start = { missing: trigger.latestOf }
  return {
    days: reads.days,
    whenBegun: rememberedOfFacts(reads, (facts) => resolved(trigger, facts)),
    notBegun,
  }
})

function resolved({ latestOf, deemed = [], failing = [] }: Trigger, facts: Facts): Start {
  const inquiries = versionsOf(deemed).flatMap((versions) => inquired(versions, facts))
  const applying = inquiries.filter(({ outcome }) => outcome === true).map(({ rule }) => rule)
  const fixed = applying.find(({ conclusive }) => conclusive)
  if (fixed) return deemedStart(fixed, latestOf, facts)

  const unknown = latestOf.filter((fact) => facts[fact] === undefined)
  const latest = latestOf
    .filter((fact) => facts[fact] !== undefined)
    .reduce<Day | undefined>(
      (late, fact) => (late && isLater(late, fact, facts) ? late : fact),
      undefined,
    )
  const asked = inquiries.flatMap(({ missing }) => missing.map(({ fact }) => fact))
  if (latest !== undefined) {
    const start = at(latest, facts)
    // A mailing is known besides: the law’s own day may come before the one that is stated.
    const byLaw = inquiries
      .filter(({ rule, outcome }) => (rule.conclusive || rule.mayPrecede) && outcome !== false)
      .map(({ rule }) => deemedDay(rule, facts))
    const isOpen = inquiries.some(({ rule, outcome }) => rule.conclusive && outcome === 'undecided')
    return {
      ...start,
      earliest: Math.min(start.day, ...byLaw),
      protective: unknown.length > 0 || isOpen,
      missing: [...unknown, ...(isOpen ? asked : [])],
      steps: [],
    }
  }

  const [received] = applying
  if (received) return deemedStart(received, latestOf, facts)

  const missing = [...latestOf, ...asked]
  const known = failing.filter((fact) => facts[fact] !== undefined)
  const [first] = known
  if (first === undefined) return { missing }
  const start = at(first, facts)
  const earliest = Math.min(...known.map((fact) => at(fact, facts).day))
  return { ...start, earliest, protective: true, missing, steps: [] }
}

const isLater = (one: Day, other: Day, facts: Facts): boolean =>
  at(one, facts).day > at(other, facts).day

const at = (fact: Day, facts: Facts) => ({ day: dayNumber(facts[fact] as IsoDate), fact })

/** Whether a rule applies; nothing, while the day that it counts from is not known. */
function inquired(versions: Versions<Deemed>, facts: Facts): Inquiry<Deemed>[] {
  const day = facts[versions[0].from]
  return day === undefined ? [] : [whetherApplies(versions, facts, day)]
}

function deemedStart(rule: Deemed, latestOf: readonly Day[], facts: Facts): Start {
  const day = deemedDay(rule, facts)
  const { from: fact, text, law, protects = false } = rule
  return {
    day,
    earliest: day,
    fact,
    protective: protects,
    missing: protects ? latestOf : [],
    steps: [{ day, text, law }],
  }
}

function deemedDay({ from, period, counting, moves }: Deemed, facts: Facts): DayNumber {
  const end = lastDayOf(dayNumber(facts[from] as IsoDate), period, counting)
  return moves ? moved(end, counting.calendar) : end
}
