import type { Alternative, Deadline } from './answers/index.ts'
import { type DayNumber, dayNumber, type IsoDate, isoDate } from './calendar.ts'
import { type Days, daysOf, lastDayFrom } from './days.ts'
import { deadlineCautions } from './deadline-cautions.ts'
import type { Fact, Facts } from './facts/index.ts'
import { authorities } from './law/index.ts'
import { otherMoves, otherPeriods, type Reading } from './readings.ts'
import type { Statement, TimeLimit } from './rules.ts'
import { countedSteps, movedSteps, orderedStep, safeStep } from './steps.ts'
import type { Language } from './text.ts'
import { type Start, startOf } from './trigger.ts'
import type { Step } from './working.ts'

/** A time limit that governs a case, or may, with the day that it starts from or was ordered for. */
export interface Running {
  id: string
  remedy: string
  limit: TimeLimit
  applies: Deadline['applies']
  missing: readonly Fact[]
  from: Extract<Start, { day: DayNumber }> | { orderedFor: DayNumber }
}

/** Counts one time limit and shows every step with its authority. */
export function computeDeadline(
  { id, remedy, limit, applies, missing, from }: Running,
  facts: Facts,
  asOf: IsoDate,
  language: Language,
): Deadline {
  const start = 'orderedFor' in from ? undefined : from
  const lastDay = 'orderedFor' in from ? from.orderedFor : lastDayFrom(from.day, limit)
  const periods = start ? otherPeriods(limit, start, lastDay, facts) : []
  const days = daysOf(lastDay, limit, Math.min(...periods.map(({ days }) => days.lastDay)))
  const moves = otherMoves(days, limit)
  const today = dayNumber(asOf)
  const state = stateOn(today, days)
  const doneOn = limit.doneOn && facts[limit.doneOn]
  const done = doneOn && dayNumber(doneOn)
  const waitsFor = start ? askedBy(limit, facts) : []
  const working = [
    ...(start
      ? [...start.steps, ...countedSteps(start.day, limit, lastDay)]
      : [orderedStep(lastDay, limit)]),
    ...movedSteps(days, limit),
    ...(limit.kind === 'not-before' ? [] : [safeStep(days, limit, waitsFor.length > 0)]),
  ]

  return {
    id,
    remedy,
    kind: limit.kind,
    text: limit.text[language],
    party: limit.party,
    applies,
    protective: start?.protective ?? false,
    ...(start
      ? { runsFrom: { fact: start.fact, day: isoDate(start.day) }, period: limit.period }
      : { source: 'order' }),
    regime: limit.counting.regime,
    lastDay: isoDate(days.lastDay),
    dueOn: isoDate(days.dueOn),
    fileBy: isoDate(days.fileBy),
    certainty:
      waitsFor.length > 0 || [...periods, ...moves].some(({ arguable }) => arguable)
        ? 'arguable'
        : 'settled',
    state,
    daysLeft: days.fileBy - today,
    irreversible: limit.irreversible,
    ...(limit.cutOff && { cutOff: limit.cutOff }),
    ...(done !== undefined && { done: { on: isoDate(done), inTime: done <= days.dueOn } }),
    ...(state === 'passed' && lateness(limit, (done ?? today) - days.dueOn, language)),
    steps: working.map((step) => shownStep(step, language)),
    alternatives: [...periods, ...moves].map((reading) => alternative(reading, language)),
    cautions: deadlineCautions(start?.day ?? lastDay, days, limit.counting, facts).map((caution) =>
      stated(caution, language),
    ),
    ...(limit.extension && {
      extension: {
        text: limit.extension.text[language],
        law: authorities(limit.extension.law, language),
      },
    }),
    law: authorities(limit.law, language),
    missing: [...new Set([...(start?.missing ?? []), ...missing, ...waitsFor])],
  }
}

/** Days that other readings ask for, while those readings cannot be counted. */
const askedBy = ({ alternatives = [] }: TimeLimit, facts: Facts): Fact[] =>
  alternatives.flatMap(({ asks, runsFrom }) =>
    asks && runsFrom && startOf(runsFrom, facts).day === undefined ? [asks] : [],
  )

/** Open before the safe day, to be acted on from it, passed after the day the law gives. */
export const stateOn = (today: DayNumber, { dueOn, fileBy }: Days): Deadline['state'] =>
  today < fileBy ? 'open' : today <= dueOn ? 'act-now' : 'passed'

/** Late by the day it was done, or else by today; what was done in time is not late. */
export function lateness(
  { late }: TimeLimit,
  days: number,
  language: Language,
): Pick<Deadline, 'late'> | undefined {
  if (days <= 0 || !late) return undefined
  const { text, factors, consequences } = late
  return {
    late: {
      days,
      text: text[language],
      factors: factors.map((factor) => stated(factor, language)),
      consequences: consequences.map((consequence) => stated(consequence, language)),
    },
  }
}

export const stated = ({ id, text, law }: Statement, language: Language) => ({
  id,
  text: text[language],
  law: authorities(law, language),
})

export const shownStep = ({ day, text, law }: Step, language: Language) => ({
  day: isoDate(day),
  text: text[language],
  law: authorities(law, language),
})

const alternative = ({ days, ...statement }: Reading, language: Language): Alternative => ({
  ...stated(statement, language),
  dueOn: isoDate(days.dueOn),
  fileBy: isoDate(days.fileBy),
})
