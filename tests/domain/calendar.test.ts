import { utc } from '@date-fns/utc/utc'
import { addDays } from 'date-fns/addDays'
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays'
import { formatISO } from 'date-fns/formatISO'
import { getDay } from 'date-fns/getDay'
import { getDaysInMonth } from 'date-fns/getDaysInMonth'
import { parseISO } from 'date-fns/parseISO'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  dayNumber,
  easter,
  type IsoDate,
  isoDate,
  monthsAfter,
  onDay,
  weekday,
  weekdayOnOrAfter,
  yearOf,
  yearsAfter,
} from '../../src/domain/calendar.ts'

// date-fns counts here, and in no expected value of the other tests: it is the independent check.
const parsed = (date: string) => parseISO(date, { in: utc })
const written = (date: Date) => formatISO(date, { representation: 'date', in: utc }) as IsoDate
const first = parsed('1900-01-01')
const DAYS_TO_2099_12_31 = 73_048
const anyDate = fc.nat(DAYS_TO_2099_12_31).map((n) => written(addDays(first, n, { in: utc })))

describe('against date-fns, from 1900 to 2099', () => {
  test('a day is the same after the way to its number and back', () => {
    fc.assert(fc.property(anyDate, (date) => isoDate(dayNumber(date)) === date))
  })

  test('numbers count the days since 1 January 1970', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        const since = differenceInCalendarDays(parsed(date), parsed('1970-01-01'), { in: utc })
        expect(dayNumber(date)).toBe(since)
      }),
    )
  })

  test('a sum of whole numbers is a sum of days', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -800, max: 800 }), (date, days) => {
        expect(isoDate(dayNumber(date) + days)).toBe(
          written(addDays(parsed(date), days, { in: utc })),
        )
      }),
    )
  })

  test('the weekday', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        expect(weekday(dayNumber(date))).toBe(getDay(parsed(date), { in: utc }))
      }),
    )
  })

  test('the year', () => {
    fc.assert(fc.property(anyDate, (date) => yearOf(dayNumber(date)) === Number(date.slice(0, 4))))
  })

  test('the first such weekday on or after a day is within the week, and is one', () => {
    fc.assert(
      fc.property(anyDate, fc.nat(6), (date, wanted) => {
        const found = weekdayOnOrAfter(dayNumber(date), wanted)
        expect(getDay(parsed(isoDate(found)), { in: utc })).toBe(wanted)
        expect(found - dayNumber(date)).toBeOneOf([0, 1, 2, 3, 4, 5, 6])
      }),
    )
  })

  test('months: the same number in the month counted to, or the last day of it (s. 28)', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -60, max: 60 }), (date, months) => {
        const [year = 0, month = 0, day = 0] = date.split('-').map(Number)
        const counted = year * 12 + (month - 1) + months
        const monthReached = `${Math.floor(counted / 12)}-${String((counted % 12) + 1).padStart(2, '0')}`
        const inMonth = getDaysInMonth(parsed(`${monthReached}-01`), { in: utc })
        const expected = `${monthReached}-${String(Math.min(day, inMonth)).padStart(2, '0')}`
        expect(isoDate(monthsAfter(dayNumber(date), months))).toBe(expected)
      }),
    )
  })
})

describe('months and years after a day (Interpretation Act, s. 28)', () => {
  test.for<[why: string, from: IsoDate, months: number, to: IsoDate]>([
    ['the same number', '2026-03-15', 6, '2026-09-15'],
    ['the 31st, to a month of 30 days', '2026-05-31', 6, '2026-11-30'],
    ['the 31st, to a February of 28', '2026-01-31', 1, '2026-02-28'],
    ['the 31st, to a February of 29', '2028-01-31', 1, '2028-02-29'],
    ['the last of February keeps its number', '2026-02-28', 1, '2026-03-28'],
    ['the 29th of February, a year of twelve months on', '2028-02-29', 12, '2029-02-28'],
    ['the 29th of February, four years on', '2024-02-29', 48, '2028-02-29'],
    ['backward', '2026-03-31', -1, '2026-02-28'],
    ['over the end of a year', '2025-10-15', 6, '2026-04-15'],
    ['no month', '2026-10-31', 0, '2026-10-31'],
  ])('%s', ([, from, months, to]) => {
    expect(isoDate(monthsAfter(dayNumber(from), months))).toBe(to)
  })

  test.for<[why: string, from: IsoDate, years: number, to: IsoDate]>([
    ['five years of a misrepresentation bar', '2024-01-15', 5, '2029-01-15'],
    ['from the leap day', '2024-02-29', 1, '2025-02-28'],
    ['to a leap year', '2023-02-28', 1, '2024-02-28'],
  ])('%s', ([, from, years, to]) => {
    expect(isoDate(yearsAfter(dayNumber(from), years))).toBe(to)
  })
})

test.for<[year: number, sunday: IsoDate]>([
  [1913, '1913-03-23'],
  [1943, '1943-04-25'],
  [1997, '1997-03-30'],
  [1998, '1998-04-12'],
  [1999, '1999-04-04'],
  [2000, '2000-04-23'],
  [2001, '2001-04-15'],
  [2002, '2002-03-31'],
  [2003, '2003-04-20'],
  [2004, '2004-04-11'],
  [2005, '2005-03-27'],
  [2006, '2006-04-16'],
  [2007, '2007-04-08'],
  [2008, '2008-03-23'],
  [2009, '2009-04-12'],
  [2010, '2010-04-04'],
  [2011, '2011-04-24'],
  [2012, '2012-04-08'],
  [2013, '2013-03-31'],
  [2014, '2014-04-20'],
  [2015, '2015-04-05'],
  [2016, '2016-03-27'],
  [2017, '2017-04-16'],
  [2018, '2018-04-01'],
  [2019, '2019-04-21'],
  [2020, '2020-04-12'],
  [2021, '2021-04-04'],
  [2022, '2022-04-17'],
  [2023, '2023-04-09'],
  [2024, '2024-03-31'],
  [2025, '2025-04-20'],
  [2026, '2026-04-05'],
  [2027, '2027-03-28'],
  [2028, '2028-04-16'],
  [2029, '2029-04-01'],
  [2030, '2030-04-21'],
  [2031, '2031-04-13'],
  [2032, '2032-03-28'],
  [2033, '2033-04-17'],
  [2034, '2034-04-09'],
  [2035, '2035-03-25'],
  [2038, '2038-04-25'],
  // Years in which a simpler rule is a week late.
  [1954, '1954-04-18'],
  [1981, '1981-04-19'],
  [2049, '2049-04-18'],
  [2076, '2076-04-19'],
])('Easter Sunday of %i is %s', ([year, sunday]) => {
  expect(isoDate(easter(year))).toBe(sunday)
})

describe('days that are easily lost', () => {
  test('30 December 2011 exists, although Apia never had it', () => {
    expect(dayNumber('2011-12-30') - dayNumber('2011-12-29')).toBe(1)
    expect(isoDate(dayNumber('2011-12-29') + 1)).toBe('2011-12-30')
    expect(isoDate(dayNumber('2011-12-31') - 1)).toBe('2011-12-30')
  })

  test('the days on which clocks change in Toronto are whole days', () => {
    expect(isoDate(dayNumber('2026-03-07') + 2)).toBe('2026-03-09')
    expect(isoDate(dayNumber('2026-10-31') + 2)).toBe('2026-11-02')
  })

  test('1900 had no leap day, 2000 had one', () => {
    expect(isoDate(dayNumber('1900-02-28') + 1)).toBe('1900-03-01')
    expect(isoDate(dayNumber('2000-02-28') + 1)).toBe('2000-02-29')
  })

  test('a day of a year', () => {
    expect(isoDate(onDay(2026, '12-25'))).toBe('2026-12-25')
  })
})
