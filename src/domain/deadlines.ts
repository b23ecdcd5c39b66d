import type { Awaiting, DateOfLaw, Deadline, NextLimit } from './answers/index.ts'
import { dayNumber, type IsoDate } from './calendar.ts'
import { datesOf } from './dates.ts'
import { computeDeadline, lateness, type Running, stateOn } from './deadline.ts'
import { isKindOpen, type Standing } from './eligibility.ts'
import type { Fact, Known } from './facts/index.ts'
import { inquire, whetherApplies } from './inquiry.ts'
import { authorities } from './law/index.ts'
import type { Question } from './question.ts'
import type { Remedy, TimeLimit } from './rules.ts'
import type { Language } from './text.ts'
import { type Start, startOf } from './trigger.ts'
import { type Versions, versionsOf } from './versions.ts'

/** A limit that governs, or may, before its day is sought. */
interface Governing {
  limit: TimeLimit
  applies: Deadline['applies']
  /** Which of several starts governs is open, so that the earliest is only safe. */
  protective: boolean
  missing: readonly Fact[]
}

export interface Timetable {
  deadlines: Deadline[]
  awaiting: Awaiting[]
  dates: DateOfLaw[]
}

/** The days of one remedy: its limits, those that wait for a day, and the days its bars end. */
export function timetableOf(
  remedy: Remedy,
  standing: Standing,
  question: Question,
  language: Language,
): Timetable {
  const { facts, asOf } = question
  const answers = [...limitsById(remedy)].flatMap(([full, limits]): (Deadline | Awaiting)[] => {
    const order = question.orders?.find((order) => order.id === full)
    if (order)
      return [computeDeadline(ordered(full, remedy, limits, order.day), facts, asOf, language)]
    if (!isListed(remedy, standing, question)) return []
    return limitOf(full, remedy, limits, question, language)
  })
  return {
    deadlines: answers.filter(isDeadline),
    awaiting: answers.filter((answer) => !isDeadline(answer)) as Awaiting[],
    dates: standing.verdict === 'not-applicable' ? [] : datesOf(remedy, question, language),
  }
}

const limits = new WeakMap<Remedy, ReadonlyMap<string, readonly TimeLimit[]>>()

/** The time limits of a remedy by their full id: versions, and other starts, of one limit together. */
function limitsById(remedy: Remedy): ReadonlyMap<string, readonly TimeLimit[]> {
  const known = limits.get(remedy)
  if (known) return known
  const found = Map.groupBy(remedy.timeLimits, ({ id }) => `${remedy.id}/${id}`)
  limits.set(remedy, found)
  return found
}

const isDeadline = (answer: Deadline | Awaiting): answer is Deadline => 'fileBy' in answer

/** A remedy that is closed shows its limits only where it was sought all the same. */
const isListed = (remedy: Remedy, { verdict }: Standing, question: Question): boolean =>
  verdict !== 'not-applicable' && (verdict !== 'unavailable' || isSought(remedy, question))

/** Its own file has begun: a no begins none. */
export const isSought = ({ file }: Remedy, { facts }: Question): boolean =>
  file.some((fact) => facts[fact] !== undefined && facts[fact] !== false)

const ordered = (
  id: string,
  remedy: Remedy,
  limits: readonly TimeLimit[],
  day: IsoDate,
): Running => ({
  id,
  remedy: remedy.id,
  limit: limits.at(-1) as TimeLimit,
  applies: 'certain',
  missing: [],
  from: { orderedFor: dayNumber(day) },
})

/** One entry per id: the start that governs, or of those that may, the one that protects. */
function limitOf(
  id: string,
  remedy: Remedy,
  limits: readonly TimeLimit[],
  question: Question,
  language: Language,
): (Deadline | Awaiting)[] {
  const governing = governingOf(remedy, limits, question)
  const computed = governing.flatMap((one) => {
    const from = startIfBegun(one, question)
    return from.day === undefined
      ? []
      : [
          computeDeadline(
            {
              ...one,
              id,
              remedy: remedy.id,
              from: { ...from, protective: from.protective || one.protective },
            },
            question.facts,
            question.asOf,
            language,
          ),
        ]
  })
  if (computed.length > 0) return [computed.reduce(earlier)]
  return governing.slice(0, 1).map(({ limit }) => ({
    id,
    remedy: remedy.id,
    text: limit.text[language],
    period: limit.period,
    law: authorities(limit.law, language),
    missing: [
      ...new Set(
        governing.flatMap((one) => [...startIfBegun(one, question).missing, ...one.missing]),
      ),
    ],
  }))
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
  missing: ['decision', ...one.missing.filter((fact) => fact !== 'decision')],
})

function governs(versions: Versions<TimeLimit>, { facts, asOf }: Question): Governing[] {
  const { rule, outcome, missing } = whetherApplies(versions, facts, asOf)
  if (outcome === false) return []
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
  { facts }: Question,
): Start {
  const { once } = runsFrom
  const isOpen = applies === 'undecided' || protective
  const start = startOf(runsFrom, facts)
  return once && isOpen && facts[once] === undefined ? { missing: [once, ...start.missing] } : start
}

const earlier = (one: Deadline, other: Deadline): Deadline =>
  other.fileBy < one.fileBy ? other : one

const words = {
  notLater: {
    en: 'Brought forward to the safe day of the court’s limit, which this does not stop.',
    fr: 'Devancé au jour sûr du délai de la Cour, que cette démarche ne suspend pas.',
  },
}

/** A recommendation is never later than the safe day of the limits that it must not outrun. */
export function keptWithin(
  deadline: Deadline,
  remedy: Remedy,
  deadlines: readonly Deadline[],
  asOf: IsoDate,
  language: Language,
): Deadline {
  const limit = limitsById(remedy).get(deadline.id)?.[0]
  const [first] = deadlines.filter(({ id }) => limit?.notLaterThan?.includes(id)).toSorted(byFileBy)
  if (limit === undefined || first === undefined || first.fileBy >= deadline.fileBy) return deadline
  const { late: _, ...kept } = deadline
  const day = first.fileBy
  const on = dayNumber(day)
  const today = dayNumber(asOf)
  const state = stateOn(today, { lastDay: on, dueOn: on, fileBy: on })
  return {
    ...kept,
    lastDay: day,
    dueOn: day,
    fileBy: day,
    certainty: 'settled',
    state,
    daysLeft: on - today,
    ...(state === 'passed' && lateness(limit, today - on, language)),
    steps: [...deadline.steps, { day, text: words.notLater[language], law: first.law }],
    alternatives: [],
  }
}

/** Not done yet, so far as the facts say. */
export const isPressing =
  ({ id, timeLimits }: Remedy, { facts }: Question) =>
  (shown: Deadline | Awaiting): boolean =>
    !timeLimits.some(
      (limit) =>
        `${id}/${limit.id}` === shown.id && limit.doneOn && facts[limit.doneOn] !== undefined,
    )

/** The next irreversible day for the applicant or the sponsor, of all that the case has. */
export function nextLimitOf(deadlines: readonly Deadline[]): NextLimit | undefined {
  const [next] = deadlines
    .filter(
      ({ kind, irreversible, party, state }) =>
        kind === 'limit' &&
        irreversible &&
        (party === 'applicant' || party === 'sponsor') &&
        state !== 'passed',
    )
    .toSorted(byFileBy)
  return next && { id: next.id, fileBy: next.fileBy, dueOn: next.dueOn }
}

export const byFileBy = (one: Deadline, other: Deadline): number =>
  one.fileBy.localeCompare(other.fileBy) || one.id.localeCompare(other.id)
