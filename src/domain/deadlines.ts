import type { Awaiting, Deadline } from './answers/index.ts'
import { dayNumber, type IsoDate } from './calendar.ts'
import { computeDeadline, type Running } from './deadline.ts'
import { isKindOpen, type Standing } from './eligibility.ts'
import type { Fact, Facts, Known } from './facts/index.ts'
import { changesInTrigger, readByTrigger, toTheDay } from './facts-read.ts'
import { inquire, whetherApplies } from './inquiry.ts'
import { authorities } from './law/index.ts'
import { named, once } from './once.ts'
import type { Question } from './question.ts'
import { type Reads, type Remembered, readsOf, remembered } from './remembered.ts'
import { fullId, type Remedy, type TimeLimit } from './rules.ts'
import { shared } from './shared.ts'
import { inBoth, type Language } from './text.ts'
import { type Begun, type Start, startOf } from './trigger.ts'
import { type Versions, versionsOf } from './versions.ts'

/** A limit that governs, or may, before its day is sought. */
interface Governing {
  limit: TimeLimit
  applies: Deadline['applies']
  /** Which of several starts governs is open, so that the earliest is only safe. */
  protective: boolean
  missing: readonly Fact[]
}

/** The time limits of one remedy: those whose day is known, and those that wait for one. */
export interface Limits {
  deadlines: readonly Deadline[]
  awaiting: readonly Awaiting[]
}

/** The limits of one remedy that govern a case, or may, on the day asked about. */
export function limitsOf(
  { begun, awaiting }: Entries,
  remedy: Remedy,
  { facts, asOf, orders }: Question,
  language: Language,
): Limits {
  const fixed = orders?.filter(({ id }) => limitsById(remedy).has(id)) ?? NONE
  if (begun.length + fixed.length === 0) return { deadlines: NONE, awaiting: awaiting[language] }
  const count = ({ starts }: Entries['begun'][number]) =>
    starts.map((start) => start[language](facts, asOf)).reduce(earlier)
  if (fixed.length === 0) return { deadlines: begun.map(count), awaiting: awaiting[language] }
  const isOpen = ({ id }: { id: string }) => !fixed.some((order) => order.id === id)
  return {
    deadlines: [
      ...fixed.map((order) => computeDeadline(ordered(remedy, order), facts, asOf, language)),
      ...begun.filter(isOpen).map(count),
    ],
    awaiting: awaiting[language].filter(isOpen),
  }
}

/** The limits of a remedy that govern, or may: begun, so that a day can be counted, or not. */
export interface Entries {
  begun: readonly { id: string; starts: readonly DeadlineOf[] }[]
  awaiting: Record<Language, Awaiting[]>
}

/** One limit: the start that governs, or those that may. */
interface Entry {
  id: string
  governing: readonly Governing[]
}

/** The deadline of a limit from one start: for cases that have the same days it is counted once. */
type DeadlineOf = Record<Language, (facts: Facts, asOf: IsoDate) => Deadline>

const NONE: readonly never[] = []
export const NO_ENTRIES: Entries = { begun: NONE, awaiting: shared({ en: [], fr: [] }) }

export const entriesOf = once((remedy: Remedy) => {
  const { timeLimits } = remedy
  const { facts, inForce } = readsOf(timeLimits)
  const triggers = timeLimits.map(({ runsFrom }) => runsFrom)
  const reads: Reads = {
    facts: ['decision', ...facts, ...triggers.flatMap(readByTrigger)],
    inForce: [...inForce, ...triggers.flatMap(changesInTrigger)],
  }
  return remembered(reads, (facts, asOf): Entries => {
    const entries = [...limitsById(remedy)]
      .map(([id, limits]) => ({ id, governing: governingOf(remedy, limits, { facts, asOf }) }))
      .filter(({ governing }) => governing.length > 0)
    const begunIn = ({ governing }: Entry) =>
      governing.filter((one) => startIfBegun(one, facts).day !== undefined)
    const waiting = entries.filter((entry) => begunIn(entry).length === 0)
    return {
      begun: entries
        .map((entry) => ({
          id: entry.id,
          starts: begunIn(entry).map((one) => deadlineOf(remedy, entry.id, one)),
        }))
        .filter(({ starts }) => starts.length > 0),
      awaiting: inBoth((language) =>
        shared(waiting.map((entry) => shared(awaitingFor(entry, remedy, facts, language)))),
      ),
    }
  })
})

/** The time limits of a remedy by their full id: versions, and other starts, of one limit together. */
export const limitsById = once(
  (remedy: Remedy): ReadonlyMap<string, readonly TimeLimit[]> =>
    Map.groupBy(remedy.timeLimits, (limit) => fullId(remedy, limit)),
)

/** For each limit of a remedy, by its full id: as it governs a case, or may; none where it does not. */
export const governedBy = once(
  (remedy: Remedy): ReadonlyMap<string, Remembered<TimeLimit | undefined>> =>
    new Map(
      [...limitsById(remedy)].map(([id, limits]) => {
        const { facts, inForce } = readsOf(limits)
        const governing = remembered(
          { facts: ['decision', ...facts], inForce },
          (facts, asOf) => governingOf(remedy, limits, { facts, asOf })[0]?.limit,
        )
        return [id, governing]
      }),
    ),
)

/** A remedy that is closed shows its limits only where it was sought all the same. */
export const isListed = (remedy: Remedy, { verdict }: Standing, facts: Facts): boolean =>
  verdict !== 'not-applicable' && (verdict !== 'unavailable' || isSought(remedy, facts))

/** Its own file has begun: a no begins none. */
export const isSought = ({ file }: Remedy, facts: Facts): boolean =>
  file.some((fact) => facts[fact] !== undefined && facts[fact] !== false)

const ordered = (remedy: Remedy, { id, day }: { id: string; day: IsoDate }): Running => ({
  id,
  remedy: remedy.id,
  limit: limitsById(remedy).get(id)?.at(-1) as TimeLimit,
  applies: 'certain',
  missing: [],
  from: { orderedFor: dayNumber(day) },
})

function deadlineOf(remedy: Remedy, id: string, governing: Governing): DeadlineOf {
  const { limit, applies, protective, missing } = governing
  return waysOf(limit)([id, applies, protective, ...missing].join(), () =>
    inBoth((language) =>
      remembered(readsOfDeadline(limit), (facts, asOf) => {
        const start = startIfBegun(governing, facts) as Begun
        const from = { ...start, protective: start.protective || protective }
        const running = { ...governing, id, remedy: remedy.id, from }
        return shared(computeDeadline(running, facts, asOf, language))
      }),
    ),
  )
}

/** Every way in which a limit has governed so far: there are few. */
const waysOf = once((_: TimeLimit) => named<DeadlineOf>())

/** All that the days of a limit, and what is said of them, depend on. */
function readsOfDeadline({ runsFrom, alternatives = [], doneOn }: TimeLimit): Reads {
  const { facts, days } = toTheDay([
    ...readByTrigger(runsFrom),
    ...alternatives.flatMap(({ runsFrom }) => (runsFrom ? readByTrigger(runsFrom) : [])),
    ...(doneOn ? [doneOn] : []),
    'registryProvince',
  ])
  return { facts, days: [...days, 'asOf'] }
}

const awaitingFor = (
  { id, governing }: Entry,
  remedy: Remedy,
  facts: Facts,
  language: Language,
): Awaiting => {
  const [{ limit }] = governing as [Governing, ...Governing[]]
  return {
    id,
    remedy: remedy.id,
    text: limit.text[language],
    period: limit.period,
    law: authorities(limit.law, language),
    missing: [
      ...new Set(governing.flatMap((one) => [...startIfBegun(one, facts).missing, ...one.missing])),
    ],
  }
}

/** The entries of one id that govern; where it is not known which, all that may. */
function governingOf(
  remedy: Remedy,
  limits: readonly TimeLimit[],
  question: Question,
): Governing[] {
  const found = versionsOf(limits)
    .flatMap((versions) => governs(versions, question))
    .map((one) => (isKindOpen(remedy, question.facts) ? ofOpenKind(one) : one))
  const certain = found.filter(({ applies }) => applies === 'certain')
  if (certain.length > 0) return certain
  // Two starts of one limit: it may be certain that the limit applies, and only its start be open.
  const isSure = !isKindOpen(remedy, question.facts) && oneSurelyApplies(limits, question)
  const applies = isSure ? 'certain' : 'undecided'
  return found.map((one) => ({ ...one, applies, protective: found.length > 1 }))
}

/** While the kind of decision is not known, a limit of a remedy that only some lead to may not apply. */
const ofOpenKind = (one: Governing): Governing => ({
  ...one,
  applies: 'undecided',
  missing: ['decision', ...one.missing],
})

function governs(versions: Versions<TimeLimit>, { facts, asOf }: Question): Governing[] {
  const { rule, outcome, missing, because } = whetherApplies(versions, facts, asOf)
  // Of a limit whose law is not modelled there is nothing to count: never the number of another time.
  if (outcome === false || because === 'law-not-modelled') return []
  const applies = outcome === true ? 'certain' : 'undecided'
  return [{ limit: rule, applies, protective: false, missing: missing.map(({ fact }) => fact) }]
}

function oneSurelyApplies(limits: readonly TimeLimit[], { facts, asOf }: Question): boolean {
  const [first] = limits
  if (first === undefined || limits.length === 1 || first.inForce) return false
  const any = { ...first, needs: [...new Set(limits.flatMap(({ needs }) => needs))] }
  const applies = (_: TimeLimit, known: Known) =>
    limits.some((limit) => limit.applies(known) === true)
  return inquire([any], applies, facts, asOf).outcome === true
}

/** While it is open whether a start governs, some do not begin before a day of their file. */
function startIfBegun(
  { limit: { runsFrom }, applies, protective }: Governing,
  facts: Facts,
): Start {
  const { once } = runsFrom
  const isOpen = applies === 'undecided' || protective
  const start = startOf(runsFrom, facts)
  return once && isOpen && facts[once] === undefined ? { missing: [once, ...start.missing] } : start
}

const earlier = (one: Deadline, other: Deadline): Deadline =>
  other.fileBy < one.fileBy ? other : one
