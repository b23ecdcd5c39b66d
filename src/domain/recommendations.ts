import type { Deadline } from './answers/index.ts'
import { dayNumber } from './calendar.ts'
import { lateness, stateOn } from './deadline.ts'
import { type Limits, limitsById } from './deadlines.ts'
import { once } from './once.ts'
import { byFileBy } from './pressing.ts'
import type { Remedy, TimeLimit } from './rules.ts'
import { shared } from './shared.ts'
import { inBoth, type Language } from './text.ts'

/** A recommendation is never later than the safe day of the limits that it must not outrun. */
export function keptWithin(
  deadlines: readonly Deadline[],
  limits: Limits,
  remedy: Remedy,
  language: Language,
): Limits {
  const bounded = boundedLimits(remedy)
  if (bounded.size === 0 || limits.deadlines.length === 0) return limits
  const kept = limits.deadlines.map((deadline) => {
    const limit = bounded.get(deadline.id)
    const others = deadlines.filter(({ id }) => limit?.notLaterThan?.includes(id))
    const [first] = others.sort(byFileBy)
    return limit && first && first.fileBy < deadline.fileBy
      ? broughtForward[language](limit)(deadline)(first)
      : deadline
  })
  return { ...limits, deadlines: kept }
}

/** The limits of a remedy that name others, by their full id. */
const boundedLimits = once(
  (remedy: Remedy): ReadonlyMap<string, TimeLimit> =>
    new Map(
      [...limitsById(remedy)].flatMap(([id, [limit]]) =>
        limit?.notLaterThan ? [[id, limit] as const] : [],
      ),
    ),
)

/** The same for all cases that have the same two deadlines. */
const broughtForward = inBoth((language) =>
  once((limit: TimeLimit) =>
    once((deadline: Deadline) =>
      once((first: Deadline): Deadline => shared(onDayOf(first, deadline, limit, language))),
    ),
  ),
)

function onDayOf(
  first: Deadline,
  deadline: Deadline,
  limit: TimeLimit,
  language: Language,
): Deadline {
  const { late: _, ...kept } = deadline
  const day = first.fileBy
  const on = dayNumber(day)
  const today = dayNumber(deadline.fileBy) - deadline.daysLeft
  const state = stateOn(today, { lastDay: on, dueOn: on, fileBy: on })
  return {
    ...kept,
    lastDay: day,
    dueOn: day,
    fileBy: day,
    certainty: 'settled',
    state,
    daysLeft: on - today,
    ...lateness(limit, today - on, language),
    steps: [...deadline.steps, { day, text: words.notLater[language], law: first.law }],
    alternatives: [],
  }
}

const words = {
  notLater: {
    en: 'Brought forward to the safe day of the court’s limit, which this does not stop.',
    fr: 'Devancé au jour sûr du délai de la Cour, que cette démarche ne suspend pas.',
  },
}
