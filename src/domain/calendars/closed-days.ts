import { type DayNumber, dayNumber, type IsoDate, weekday, yearOf } from '../calendar.ts'
import type { Law } from '../law/index.ts'
import { onceForEach } from '../once.ts'
import type { Text } from '../text.ts'

/** Why nothing can be done, or nothing need be done, on a day. */
export interface Closure {
  name: Text
  law: Law
  /** No official list says so: open when the law moves a day, closed when a day must be safe. */
  assumed?: true
}

/** One day of a year that the law names. */
export interface Holiday extends Closure {
  id: string
  /** The day in a year, or nothing where the year has none. */
  inYear(year: number): DayNumber | undefined
  /** First day on which the law names it. */
  from?: IsoDate
}

/** A recess of the Court, and what it does to the count. */
export interface Recess {
  text: Text
  law: Law
  /** Month and day of the first, and of the last, which is in the following year. */
  from: string
  to: string
}

export interface Calendar {
  id:
    | 'interpretation-act'
    | 'federal-courts-rules'
    | 'immigration-and-refugee-board'
    | 'access-to-information-act'
  title: Text
  /** The days of the week that are closed, by their number. */
  weekly: Readonly<Record<number, Closure>>
  recess?: Recess
  /** The closure of a day; nothing where it is open. */
  on(day: DayNumber): Closure | undefined
  /** Every day of a year that is closed by name, in order; the weekly days are left out. */
  named(year: number): readonly { day: DayNumber; closure: Holiday }[]
}

/** The years whose days were compared with the law; beyond them nothing is computed. */
export const verifiedYears = { from: 1997, to: 2035 }

/** A computed day lies outside the years for which a calendar is verified. */
export class CalendarNotVerified extends Error {
  readonly calendar: string
  readonly title: Text
  readonly year: number
  constructor({ id, title }: Pick<Calendar, 'id' | 'title'>, year: number) {
    super(`calendar ${id} is not verified for ${year}`)
    this.name = 'CalendarNotVerified'
    this.calendar = id
    this.title = title
    this.year = year
  }
}

/** Builds a calendar from the weekly closed days and the days that the law names. */
export function calendar(
  id: Calendar['id'],
  title: Text,
  weekly: Readonly<Record<number, Closure>>,
  holidays: readonly Holiday[],
  recess?: Recess,
): Calendar {
  const inYear = onceForEach((year: number): ReadonlyMap<DayNumber, Holiday> => {
    if (year < verifiedYears.from || year > verifiedYears.to)
      throw new CalendarNotVerified({ id, title }, year)
    return named(holidays, year)
  })

  return {
    id,
    title,
    weekly,
    ...(recess && { recess }),
    // What is certain comes before what is assumed: 26 December 2026 is a Saturday first.
    on: (day) => {
      const named = inYear(yearOf(day)).get(day)
      return named && !named.assumed ? named : (weekly[weekday(day)] ?? named)
    },
    named: (year) =>
      [...inYear(year)]
        .map(([day, closure]) => ({ day, closure }))
        .sort((one, other) => one.day - other.day),
  }
}

/** Where two fall on one day, the one that is certain names it. */
function named(holidays: readonly Holiday[], year: number): ReadonlyMap<DayNumber, Holiday> {
  const days = new Map<DayNumber, Holiday>()
  for (const holiday of holidays) {
    const day = holiday.inYear(year)
    if (day === undefined) continue
    if (holiday.from !== undefined && day < dayNumber(holiday.from)) continue
    if (!days.has(day)) days.set(day, holiday)
  }
  return days
}
