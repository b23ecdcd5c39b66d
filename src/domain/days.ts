import { type DayNumber, isoDate, SATURDAY, weekday } from './calendar.ts'
import { type Counting, lastDayOf, moved } from './counting.ts'
import type { Counted } from './rules.ts'

/** The three days of a time limit, each for its own use: see the fields of the answer. */
export interface Days {
  lastDay: DayNumber
  dueOn: DayNumber
  fileBy: DayNumber
}

export function lastDayFrom(start: DayNumber, { period, counting, runsFrom }: Counted): DayNumber {
  const day = lastDayOf(start, period, counting, runsFrom.before ? -1 : 1)
  return runsFrom.before === 'clear' ? openBefore(day, counting) : day
}

/** In the recess too: its days are not counted, and the registry is open. */
function openBefore(day: DayNumber, { calendar }: Counting): DayNumber {
  let open = day - 1
  while (calendar.on(open)) open -= 1
  return open
}

/** `earliest` is the earliest last day that any reading of the period or of its start gives. */
export const daysOf = (lastDay: DayNumber, limit: Counted, earliest = lastDay): Days => ({
  lastDay,
  dueOn: dueOnFrom(lastDay, limit),
  fileBy: fileByFrom(Math.min(lastDay, earliest), limit),
})

/** A day counted back from a hearing, and the first day for something, are never moved on. */
const dueOnFrom = (lastDay: DayNumber, { kind, runsFrom, counting }: Counted): DayNumber =>
  kind === 'not-before' || runsFrom.before ? lastDay : moved(lastDay, counting.calendar)

/** The last day, on or before `earliest`, that is open under every reading. */
function fileByFrom(earliest: DayNumber, { kind, counting }: Counted): DayNumber {
  if (kind === 'not-before') return earliest
  let day = earliest
  while (!isSafe(day, counting)) day -= 1
  return day
}

/** Every calendar has the Sundays and the national holidays; not every one the Saturdays. */
const isSafe = (day: DayNumber, { calendar }: Counting): boolean =>
  weekday(day) !== SATURDAY &&
  calendar.on(day) === undefined &&
  // Federal offices are closed on 26 December, and service may be impossible.
  !isoDate(day).endsWith('-12-26')
