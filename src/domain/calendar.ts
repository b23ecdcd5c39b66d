import { utc } from '@date-fns/utc/utc'
import { addMonths } from 'date-fns/addMonths'
import { formatISO } from 'date-fns/formatISO'
import { parseISO } from 'date-fns/parseISO'
import { onceForEach } from './once.ts'

/** A day on the wall calendar, `YYYY-MM-DD`: no time of day, no zone. */
export type IsoDate = `${number}-${number}-${number}`

/** The same day as a whole number (days since 1970-01-01): what counting is done with. */
export type DayNumber = number

export const units = ['days', 'months', 'years', 'business-days'] as const

export interface Period {
  count: number
  unit: (typeof units)[number]
}

// UTC has no daylight saving and skips no day (Apia had no 30 December 2011), so midnights there
// are exact multiples of this.
const MILLISECONDS_PER_DAY = 86_400_000
const MONTHS_PER_YEAR = 12
const DAYS_PER_WEEK = 7
const EPOCH_WEEKDAY = 4 // 1970-01-01 was a Thursday

export const SUNDAY = 0
export const MONDAY = 1
export const SATURDAY = 6

/** The number of a real day. Remembered: there are some 73,000 days that a caller can name. */
export const dayNumber = onceForEach(
  (date: IsoDate): DayNumber => parseISO(date, { in: utc }).getTime() / MILLISECONDS_PER_DAY,
)

/** The day of a number, as `YYYY-MM-DD`. */
export const isoDate = onceForEach(
  (day: DayNumber) => formatISO(midnight(day), { representation: 'date' }) as IsoDate,
)

export const yearOf = (day: DayNumber): number => Number(isoDate(day).slice(0, 4))

export const onDay = (year: number, monthAndDay: string): DayNumber =>
  dayNumber(`${year}-${monthAndDay}` as IsoDate)

/** 0 is Sunday, 6 is Saturday. */
export const weekday = (day: DayNumber): number =>
  (((day + EPOCH_WEEKDAY) % DAYS_PER_WEEK) + DAYS_PER_WEEK) % DAYS_PER_WEEK

/**
 * The same calendar number `months` later, or the last day of that month where it has none:
 * Interpretation Act, s. 28.
 */
export const monthsAfter = (day: DayNumber, months: number): DayNumber => later(months)(day)

const later = onceForEach((months: number) =>
  onceForEach(
    (day: DayNumber): DayNumber =>
      addMonths(midnight(day), months).getTime() / MILLISECONDS_PER_DAY,
  ),
)

export const yearsAfter = (day: DayNumber, years: number): DayNumber =>
  monthsAfter(day, years * MONTHS_PER_YEAR)

/** The first such weekday on or after a day. */
export const weekdayOnOrAfter = (day: DayNumber, wanted: number): DayNumber =>
  day + ((wanted - weekday(day) + DAYS_PER_WEEK) % DAYS_PER_WEEK)

/** Easter Sunday in the Gregorian calendar (the anonymous algorithm, also named Butcher’s). */
export function easter(year: number): DayNumber {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = Math.floor(b / 4)
  const e = b % 4
  const f = Math.floor((8 * b + 13) / 25)
  const g = (19 * a + b - d - f + 15) % 30
  const h = Math.floor(c / 4)
  const i = c % 4
  const k = (32 + 2 * e + 2 * h - g - i) % DAYS_PER_WEEK
  const m = Math.floor((a + 11 * g + 19 * k) / 433)
  const month = Math.floor((g + k - 7 * m + 90) / 25)
  const dayOfMonth = (g + k - 7 * m + 33 * month + 19) % 32
  return onDay(year, `${pad(month)}-${pad(dayOfMonth)}`)
}

const midnight = (day: DayNumber) => utc(day * MILLISECONDS_PER_DAY)
const pad = (n: number) => String(n).padStart(2, '0')
