import type { Finding } from './answers/index.ts'
import { type DayNumber, dayNumber, type IsoDate } from './calendar.ts'
import { lastDayOf, underStatute } from './counting.ts'
import { daysOf, lastDayFrom } from './days.ts'
import type { Day, Fact, Facts, Known } from './facts/index.ts'
import { changesInRequirement, readByRequirement } from './facts-read.ts'
import { type Inquiry, inquire, type Missing, whetherApplies, whetherHolds } from './inquiry.ts'
import { authorities } from './law/index.ts'
import { once, onceForEach } from './once.ts'
import type { Reads, State } from './remembered.ts'
import type {
  AppealRight,
  Condition,
  Exhaustion,
  InTime,
  Requirement,
  Settled,
  WaitingPeriod,
} from './rules.ts'
import { inBoth, type Language } from './text.ts'
import { type Begun, startOf } from './trigger.ts'
import { type Versions, versionsOf } from './versions.ts'

/** What the facts say of a requirement, whatever its kind. */
export function examine(
  versions: Versions<Requirement>,
  facts: Facts,
  asOf: IsoDate,
): Inquiry<Requirement> {
  const [rule] = versions
  if ('rights' in rule) return exhausted(versions as Versions<Exhaustion>, facts, asOf)
  if ('within' in rule) return kept(rule, facts, asOf)
  if ('runsFrom' in rule) return waited(versions as Versions<WaitingPeriod>, facts, asOf)
  return whetherHolds(versions as Versions<Condition>, facts, asOf)
}

/** What the facts say of a requirement, and which of them it was read from. */
export interface Examined extends Inquiry<Requirement> {
  restsOn: readonly Fact[]
}

/** The finding on every requirement of a list. */
export const examinedAll = (
  requirements: readonly Requirement[],
  facts: Facts,
  asOf: IsoDate,
): Examined[] =>
  versionsOf(requirements).map((versions) => {
    const inquiry = examine(versions, facts, asOf)
    const read = factsReadBy(inquiry.rule, facts)
    return examined(inquiry)(read.filter((fact) => facts[fact] !== undefined).join())
  })

/** An inquiry is remembered, and with it what it rested on: remedies share their findings. */
const examined = once((inquiry: Inquiry<Requirement>) =>
  onceForEach(
    (facts: string): Examined => ({
      ...inquiry,
      restsOn: facts === '' ? [] : (facts.split(',') as Fact[]),
    }),
  ),
)

export const finding = inBoth((language) => once((one: Examined) => findingIn(one, language)))

const findingIn = (
  { rule, outcome, missing, because, restsOn }: Examined,
  language: Language,
): Finding => ({
  id: rule.id,
  text: rule.text[language],
  outcome: outcome === 'undecided' ? outcome : outcome ? 'met' : 'not-met',
  ...(because && { because }),
  restsOn: [...restsOn],
  law: authorities(rule.law, language),
  missing: missing.map(({ fact }) => fact),
})

/** Of rights of appeal, only those that this kind of decision has. */
function factsReadBy(rule: Requirement, { decision }: Facts): readonly Fact[] {
  if (!('rights' in rule) || decision === undefined) return readOnce(rule)
  const rights = rule.rights.filter(({ decisions }) => decisions.includes(decision))
  return [
    ...new Set([
      ...rule.needs,
      ...rights.flatMap(({ requirements }) => requirements.flatMap(readOnce)),
    ]),
  ]
}

const readOnce = once((rule: Requirement): readonly Fact[] => [...new Set(readByRequirement(rule))])

/** All that the findings on a list of requirements depend on. */
export const readsOfRequirements = (requirements: readonly Requirement[]): Reads => ({
  facts: requirements.flatMap(readByRequirement),
  inForce: requirements.flatMap(changesInRequirement),
  states: requirements.flatMap(statesIn),
})

function statesIn(rule: Requirement): State[] {
  if ('rights' in rule)
    return rule.rights.flatMap(({ requirements }) => requirements.flatMap(statesIn))
  if ('within' in rule) return [stateOfTerm(rule)]
  if ('runsFrom' in rule) return [stateOfWait(rule)]
  return []
}

const stateOfTerm = once(
  (rule: InTime): State => ({
    count: terms.length,
    of: (facts, asOf) => terms.indexOf(termOf(rule, facts, asOf)),
  }),
)
const stateOfWait = once(
  (rule: WaitingPeriod): State => ({
    count: 2,
    of: (facts, asOf) => Number(isRunning(rule, facts, asOf)),
  }),
)

/** The start of a bar and its last day, where the day it runs from is known. */
export function endOfWait(
  rule: WaitingPeriod,
  facts: Facts,
): { start: Begun; lastDay: DayNumber } | undefined {
  const start = startOf(rule.runsFrom, facts)
  if (start.day === undefined) return undefined
  return { start, lastDay: lastDayOf(start.day, rule.period, underStatute) }
}

/**
 * Met where the bar does not apply, or is over. Of several days the latest known counts: what did
 * not happen has no day. A day that only stands in can be too early, so it never ends a bar.
 */
function waited(
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
    const isOver = one === 'open' ? isOverIn(known, asked) : one === 'over'
    return isOver ? true : negated(rule.applies(known))
  }
  return inquire(versions, predicate, facts, asOf, asked ? [{ fact: asked, values: BOTH }] : [])
}

type BarState = 'running' | 'over' | 'open'

/** How a bar stands on its days alone: a day that is not known, or stands in, leaves its end open. */
const stateOf = (rule: WaitingPeriod, facts: Facts, asOf: IsoDate, isOpen: boolean): BarState =>
  isRunning(rule, facts, asOf) ? 'running' : isOpen ? 'open' : 'over'

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
    missing: [...missing, ...(asked ? [{ fact: asked, decides: outcome === true ? 1 : 0 }] : [])],
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
function kept(rule: InTime, facts: Facts, asOf: IsoDate): Inquiry<InTime> {
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

const isOverIn = (known: Known, day: Day | undefined): boolean =>
  day !== undefined && (known as Record<string, unknown>)[day] === OVER

const negated = (settled: Settled): Settled => (settled === 'unsettled' ? settled : !settled)

/** Met once every right of appeal is closed, or by the exception. */
function exhausted(
  versions: Versions<Exhaustion>,
  facts: Facts,
  asOf: IsoDate,
): Inquiry<Exhaustion> {
  const [rule] = versions
  const exception = whetherApplies(versions, facts, asOf)
  if (exception.outcome === true) return { rule, outcome: true, missing: [] }

  const rights = rule.rights.map((right) => ({ right, ...standing(right, facts, asOf) }))
  const open = rights.some(({ outcome }) => outcome === true)
  const undecided = rights.filter(({ outcome }) => outcome === 'undecided')
  if (!open && undecided.length === 0) return { rule, outcome: true, missing: [] }
  if (open && exception.outcome === false) return { rule, outcome: false, missing: [] }
  // The exception is asked about only for kinds of decision whose right of appeal may be open.
  const kinds = facts.decision
    ? [facts.decision]
    : undecided.flatMap(({ right }) => right.decisions)
  const exceptions = kinds.map((decision) =>
    whetherExcepted(versions, { ...facts, decision }, asOf),
  )
  const waitedFor = [...(open ? [] : undecided), ...exceptions]
  const missing = inOrder(waitedFor.flatMap(({ missing }) => missing))
  const because = waitedFor.find(({ because }) => because)?.because
  return {
    rule,
    outcome: 'undecided',
    missing,
    ...(missing.length === 0 && because && { because }),
  }
}

/**
 * Whether the exception applies to a kind of decision. Where nothing will tell whether its right of
 * appeal is open, only an exception that surely applies could still decide: one that the law leaves
 * unsettled changes nothing, and is not asked about.
 */
function whetherExcepted(
  versions: Versions<Exhaustion>,
  facts: Facts,
  asOf: IsoDate,
): Inquiry<Exhaustion> {
  const isForGood = versions[0].rights.some((right) => {
    const { outcome, missing } = standing(right, facts, asOf)
    return outcome === 'undecided' && missing.length === 0
  })
  return isForGood
    ? inquire(versions, (rule, known) => rule.applies(known) === true, facts, asOf)
    : whetherApplies(versions, facts, asOf)
}

/** Whether a right of appeal is open in this case: true, false, or undecided. */
function standing(
  { decisions, requirements }: AppealRight,
  facts: Facts,
  asOf: IsoDate,
): Omit<Inquiry<unknown>, 'rule'> {
  const { decision } = facts
  if (decision !== undefined && !decisions.includes(decision))
    return { outcome: false, missing: [] }
  const inquiries = versionsOf(requirements).map((versions) => examine(versions, facts, asOf))
  if (inquiries.some(({ outcome }) => outcome === false)) return { outcome: false, missing: [] }
  const undecided = inquiries.filter(({ outcome }) => outcome === 'undecided')
  if (decision !== undefined && undecided.length === 0) return { outcome: true, missing: [] }
  // The kind of decision says whether the right is in question at all: it comes before its conditions.
  const kind: Missing[] =
    decision === undefined ? [{ fact: 'decision', decides: 1 + undecided.length }] : []
  const because = undecided.find(({ because }) => because)?.because
  return {
    outcome: 'undecided',
    missing: [...kind, ...undecided.flatMap(({ missing }) => missing)],
    ...(because && { because }),
  }
}

/** Each fact once, most decisive first: those that settle most of what is open. */
export function inOrder(missing: readonly Missing[]): Missing[] {
  const weights = new Map<Missing['fact'], number>()
  for (const { fact, decides } of missing) weights.set(fact, (weights.get(fact) ?? 0) + decides)
  return [...weights]
    .map(([fact, decides]) => ({ fact, decides }))
    .sort((one, other) => other.decides - one.decides)
}
