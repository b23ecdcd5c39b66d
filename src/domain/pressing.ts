import type { Deadline, NextLimit } from './answers/index.ts'
import { type Limits, limitsById } from './deadlines.ts'
import type { Day, Facts } from './facts/index.ts'
import { once } from './once.ts'
import type { Remedy, TimeLimit } from './rules.ts'

/** The limits that are not done yet, so far as the facts say. */
export function pressingOf(limits: Limits, remedy: Remedy, facts: Facts): Limits {
  const done = doneDays(remedy)
    .filter(({ day }) => facts[day] !== undefined)
    .map(({ id }) => id)
  if (done.length === 0) return limits
  const isPressing = ({ id }: { id: string }) => !done.includes(id)
  return {
    deadlines: limits.deadlines.filter(isPressing),
    awaiting: limits.awaiting.filter(isPressing),
  }
}

/** The days that show that a limit was kept, each with the full id of the limit. */
const doneDays = once((remedy: Remedy): readonly { id: string; day: Day }[] =>
  [...limitsById(remedy)].flatMap(([id, limits]) =>
    limits.flatMap(({ doneOn }) => (doneOn ? [{ id, day: doneOn }] : [])),
  ),
)

/** The next irreversible day for the applicant or the sponsor, of all that the case has. */
export function nextLimitOf(deadlines: readonly Deadline[]): NextLimit | undefined {
  const [next] = deadlines
    .filter((limit) => isKept(limit) && limit.state !== 'passed')
    .toSorted(byFileBy)
  return next && { id: next.id, fileBy: next.fileBy, dueOn: next.dueOn }
}

/** A limit that the applicant or the sponsor must meet. */
export const isOwn = ({ kind, party }: Pick<TimeLimit, 'kind' | 'party'>): boolean =>
  kind === 'limit' && (party === 'applicant' || party === 'sponsor')

/** One of these that cannot be undone. */
export const isKept = (limit: Pick<TimeLimit, 'kind' | 'party' | 'irreversible'>): boolean =>
  limit.irreversible && isOwn(limit)

export const byFileBy = (one: Deadline, other: Deadline): number =>
  byText(one.fileBy, other.fileBy) || byText(one.id, other.id)

/** Days and ids are ASCII: their order is that of their characters. */
export const byText = (one: string, other: string): number =>
  one < other ? -1 : one > other ? 1 : 0
