import { type DayNumber, dayNumber, type IsoDate } from './calendar.ts'
import { lastDayOf, underStatute } from './counting.ts'
import { daysOf, lastDayFrom } from './days.ts'
import type { Day, Facts, Known } from './facts/index.ts'
import { type Inquiry, inquire, whetherApplies } from './inquiry.ts'
import { once } from './once.ts'
import type { State } from './remembered.ts'
import type { InTime, Requirement, Settled, WaitingPeriod } from './rules.ts'
import { type Begun, startOf } from './trigger.ts'
import type { Versions } from './versions.ts'

/** All that a requirement needs to know of the days of a limit. */
export const stateOfTerm = once(
  (rule: InTime): State => ({
    count: terms.length,
    of: (facts, asOf) => terms.indexOf(termOf(rule, facts, asOf)),
  }),
)
/** All that a requirement needs to know of the days of a bar. */
export const stateOfWait = once(
  (rule: WaitingPeriod): State => ({
    count: 2,
    of: (facts, asOf) => Number(isRunning(rule, facts, asOf)),
  }),
)

/** Whether there is anything to find: of some bars only where their start is stated. */
export const isInQuestion = (rule: Requirement, facts: Facts): boolean =>
  !('onlyIfStated' in rule) || startOf(rule.runsFrom, facts).day !== undefined

/** The start of a bar and its last day, where the day it runs from is known. */
export function endOfWait(rule: WaitingPeriod, facts: Facts): Wait | undefined {
  const start = startOf(rule.runsFrom, facts)
  return start.day === undefined ? undefined : waits(rule)(start)
}

interface Wait {
  start: Begun
  lastDay: DayNumber
}

const waits = once(({ period }: WaitingPeriod) =>
  once((start: Begun): Wait => ({ start, lastDay: lastDayOf(start.day, period, underStatute) })),
)

/**
 * Met where the bar does not apply, or is over. Of several days the latest known counts: what did
 * not happen has no day.
 */
export function waited(
  versions: Versions<WaitingPeriod>,
  facts: Facts,
  asOf: IsoDate,
): Inquiry<WaitingPeriod> {
  const { latestOf } = versions[0].runsFrom
  const applies = whetherApplies(versions, facts, asOf)
  if (applies.outcome === false) return { ...applies, outcome: true }

  // While it is open whether the bar applies at all, a later day that is not known may still hold it.
  const unknown = latestOf.filter((day) => facts[day] === undefined)
  const [asked] = unknown.length === latestOf.length || applies.outcome !== true ? unknown : []
  const states = versions.map((rule) => stateOf(rule, facts, asOf, asked !== undefined))
  const [state] = states
  if (states.every((one) => one === state)) return concluded(applies, state as BarState, asked)

  // The versions end on different days: which of them governs is then one more unknown.
  const predicate = (rule: WaitingPeriod, known: Known): Settled => {
    const one = states[versions.indexOf(rule)]
    const isOver = one === 'open' ? isOverIn(known, asked as Day) : one === 'over'
    return isOver ? true : negated(rule.applies(known))
  }
  return inquire(versions, predicate, facts, asOf, asked ? [{ fact: asked, values: BOTH }] : [])
}

type BarState = 'running' | 'over' | 'open'

/**
 * How a bar stands on its days alone. A day that is not known leaves its end open; one that stands in
 * does so where it may be too early and the bar is over by it, or too late and the bar runs by it.
 */
function stateOf(rule: WaitingPeriod, facts: Facts, asOf: IsoDate, isOpen: boolean): BarState {
  const state = isRunning(rule, facts, asOf) ? 'running' : 'over'
  const sure = rule.runsFrom.failingIsLater && standsIn(rule, facts) ? 'over' : 'running'
  return isOpen && state !== sure ? 'open' : state
}

/** Its start is known only by a day that stands in. */
const standsIn = ({ runsFrom }: WaitingPeriod, facts: Facts): boolean =>
  runsFrom.latestOf.every((day) => facts[day] === undefined) &&
  startOf(runsFrom, facts).day !== undefined

function isRunning(rule: WaitingPeriod, facts: Facts, asOf: IsoDate): boolean {
  const end = endOfWait(rule, facts)
  return end !== undefined && dayNumber(asOf) <= end.lastDay
}

/** What follows for the requirement from how the bar stands and from whether it applies. */
function concluded(
  applies: Inquiry<WaitingPeriod>,
  state: BarState,
  asked: Day | undefined,
): Inquiry<WaitingPeriod> {
  const { rule, outcome, missing } = applies
  if (state === 'over') return { rule, outcome: true, missing: [] }
  if (state === 'running')
    return outcome === 'undecided' ? applies : { ...applies, outcome: !outcome }
  // What decides that the bar applies is asked before the day: without it there may be no such day.
  return {
    rule,
    outcome: 'undecided',
    missing: [...missing, { fact: asked as Day, decides: outcome === true ? 1 : 0 }],
  }
}

const terms = ['running', 'over', 'open'] as const

/** How a limit stands on its days; a day that only stands in can be too early to end it. */
function termOf({ within }: InTime, facts: Facts, asOf: IsoDate): (typeof terms)[number] {
  const start = startOf(within.runsFrom, facts)
  if (start.day === undefined) return 'open'
  const { dueOn } = daysOf(lastDayFrom(start.day, within), within)
  return dayNumber(asOf) <= dueOn ? 'running' : start.protective ? 'open' : 'over'
}

/** Met until the day the limit is due. */
export function keptInTime(rule: InTime, facts: Facts, asOf: IsoDate): Inquiry<InTime> {
  const term = termOf(rule, facts, asOf)
  const [fact] = rule.within.runsFrom.latestOf
  const predicate = ({ applies }: InTime, known: Known): Settled => {
    const over = term === 'open' ? isOverIn(known, fact) : term === 'over'
    return over ? negated(applies(known)) : true
  }
  return inquire([rule], predicate, facts, asOf, term === 'open' ? [{ fact, values: BOTH }] : [])
}

const OVER = 'over'
/** What a day that is not known may prove to be. */
const BOTH = [OVER, 'running']

const isOverIn = (known: Known, day: Day): boolean =>
  (known as Record<string, unknown>)[day] === OVER

const negated = (settled: Settled): Settled => (settled === 'unsettled' ? settled : !settled)
