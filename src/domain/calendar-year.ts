import { type IsoDate, isoDate, onDay, SATURDAY, SUNDAY } from './calendar.ts'
import { type Calendar, calendars } from './calendars/index.ts'
import { authorities } from './law/index.ts'
import type { Language } from './text.ts'

/** The closed days of a calendar in one year, in one language; none outside the verified years. */
export function closedDaysIn(id: Calendar['id'], year: number, language: Language) {
  const calendar = byId[id]
  return {
    calendar: id,
    title: calendar.title[language],
    year,
    weekly: weekdays.flatMap(({ weekday, number }) => {
      const closure = calendar.weekly[number]
      return closure
        ? [{ weekday, name: closure.name[language], law: authorities(closure.law, language) }]
        : []
    }),
    days: calendar
      .named(year)
      // A day that is only assumed, but falls on a Saturday or a Sunday, is certain as such.
      .filter(({ day, closure }) => calendar.on(day) === closure)
      .map(({ day, closure }) => ({
        day: isoDate(day),
        id: closure.id,
        name: closure.name[language],
        assumed: closure.assumed ?? false,
        law: authorities(closure.law, language),
      })),
    ...(calendar.recess && { recess: recessFrom(calendar.recess, year, language) }),
  }
}

const byId = Object.fromEntries(calendars.map((calendar) => [calendar.id, calendar])) as Record<
  Calendar['id'],
  Calendar
>

const weekdays = [
  { weekday: 'saturday', number: SATURDAY },
  { weekday: 'sunday', number: SUNDAY },
] as const

/** The recess that begins in a year. */
const recessFrom = (
  { text, law, from, to }: NonNullable<Calendar['recess']>,
  year: number,
  language: Language,
): { from: IsoDate; to: IsoDate; text: string; law: ReturnType<typeof authorities> } => ({
  from: isoDate(onDay(year, from)),
  to: isoDate(onDay(year + 1, to)),
  text: text[language],
  law: authorities(law, language),
})
