import { describe, expect, test } from 'vitest'
import { dayNumber, type IsoDate, onDay, yearOf } from '../../src/domain/calendar.ts'
import { calendar } from '../../src/domain/calendars/closed-days.ts'
import {
  accessActCalendarWithoutRecess,
  boardCalendar,
  type Calendar,
  CalendarNotVerified,
  calendars,
  federalCourtsCalendar,
  inSeasonalRecess,
  interpretationActCalendar,
  verifiedYears,
} from '../../src/domain/calendars/index.ts'
import { irpa } from '../../src/domain/law/index.ts'

const closure = (calendar: Calendar, day: IsoDate) => calendar.on(dayNumber(day))
const nameOn = (calendar: Calendar, day: IsoDate) => closure(calendar, day)?.name.en

describe('the national list of the Interpretation Act, s. 35(1)', () => {
  const holidays: [name: string, ...days: IsoDate[]][] = [
    ['New Year’s Day', '1998-01-01', '2015-01-01', '2026-01-01', '2035-01-01'],
    // The earliest and the latest Easter of the verified years: 23 March 2008 and 24 April 2011.
    ['Good Friday', '2008-03-21', '2011-04-22', '2012-04-06', '2026-04-03', '2035-03-23'],
    ['Easter Monday', '2008-03-24', '2011-04-25', '2012-04-09', '2026-04-06', '2035-03-26'],
    // The Monday before 25 May: a week before it when 25 May is itself a Monday.
    ['Victoria Day', '2012-05-21', '2020-05-18', '2026-05-18', '2027-05-24', '2032-05-24'],
    // When 1 July is a Sunday, 2 July is Canada Day (Holidays Act, s. 2(2)).
    ['Canada Day', '2012-07-02', '2018-07-02', '2023-07-01', '2024-07-01', '2029-07-02'],
    ['Labour Day', '1999-09-06', '2025-09-01', '2026-09-07', '2027-09-06'],
    ['National Day for Truth and Reconciliation', '2021-09-30', '2023-09-30', '2026-09-30'],
    ['Thanksgiving Day, by proclamation', '2012-10-08', '2026-10-12', '2030-10-14', '2035-10-08'],
    ['Remembrance Day', '1997-11-11', '2023-11-11', '2026-11-11', '2027-11-11'],
    ['Christmas Day', '1997-12-25', '2024-12-25', '2026-12-25', '2027-12-25', '2035-12-25'],
  ]
  const rows = holidays.flatMap(([name, ...days]) =>
    days.flatMap((day) => calendars.map((calendar) => [name, day, calendar] as const)),
  )

  test.for(rows)('%s: %s is closed', ([name, day, calendar]) => {
    const closed = closure(calendar, day)
    expect(closed?.name.en, calendar.id).toBe(name)
    expect(closed?.assumed, calendar.id).toBeUndefined()
  })

  test.for<[why: string, day: IsoDate]>([
    ['30 September before its Act of 3 August 2021', '2020-09-30'],
    ['30 September of 2019, a Monday', '2019-09-30'],
    ['19 September 2022, which no instrument made a holiday', '2022-09-19'],
    ['the Thursday before Good Friday', '2026-04-02'],
    ['the Tuesday after Easter Monday', '2026-04-07'],
    ['the Monday of 25 May itself', '2026-05-25'],
    ['Family Day', '2026-02-16'],
    ['Saint-Jean-Baptiste', '2026-06-24'],
    ['the day before Christmas', '2026-12-24'],
    ['2 July when 1 July is a weekday', '2026-07-02'],
  ])('%s is open everywhere', ([, day]) => {
    const registries = [interpretationActCalendar, federalCourtsCalendar, boardCalendar]
    expect(registries.map((calendar) => nameOn(calendar, day))).toEqual([
      undefined,
      undefined,
      undefined,
    ])
  })
})

describe('the days of the week', () => {
  test('Sunday is closed everywhere', () => {
    expect(calendars.map((calendar) => nameOn(calendar, '2026-11-29'))).toEqual([
      'Sunday',
      'Sunday',
      'Sunday',
      'Sunday',
    ])
  })

  test('Saturday is closed in the Court and at the Board, and no holiday of the Act', () => {
    expect(nameOn(interpretationActCalendar, '2026-11-28')).toBeUndefined()
    expect(nameOn(federalCourtsCalendar, '2026-11-28')).toBe('Saturday')
    expect(nameOn(boardCalendar, '2026-11-28')).toBe('Saturday')
  })

  test('Boxing Day is no holiday of the Act or of the Rules, and assumed at the Board', () => {
    expect(nameOn(interpretationActCalendar, '2024-12-26')).toBeUndefined()
    expect(nameOn(federalCourtsCalendar, '2024-12-26')).toBeUndefined()
    expect(closure(boardCalendar, '2024-12-26')).toMatchObject({
      name: { en: 'Boxing Day (assumed)' },
      assumed: true,
    })
  })
})

describe('the substitute days of Federal Courts Rules, r. 2, in force since 13 January 2022', () => {
  test.for<[why: string, day: IsoDate, name: string | undefined]>([
    ['Christmas on a Friday, before', '2020-12-28', undefined],
    ['Christmas on a Saturday, before: Monday', '2021-12-27', undefined],
    ['Christmas on a Saturday, before: Tuesday', '2021-12-28', undefined],
    ['Christmas on a Sunday, before', '2016-12-26', undefined],
    ['New Year’s Day on a Saturday, ten days before', '2022-01-03', undefined],
    ['Canada Day on a Saturday, before', '2017-07-03', undefined],
    ['Remembrance Day on a Saturday, before', '2017-11-13', undefined],
    [
      'Christmas on a Sunday: Monday',
      '2022-12-26',
      'Monday after Christmas Day on a Friday or a weekend',
    ],
    ['Christmas on a Sunday: Tuesday', '2022-12-27', 'Tuesday after Christmas Day on a weekend'],
    ['and no Wednesday', '2022-12-28', undefined],
    ['New Year’s Day on a Sunday', '2023-01-02', 'Monday after New Year’s Day on a weekend'],
    ['New Year’s Day on a Saturday', '2028-01-03', 'Monday after New Year’s Day on a weekend'],
    ['Canada Day on a Saturday', '2023-07-03', 'Monday after Canada Day on a weekend'],
    ['Canada Day on a Saturday, again', '2034-07-03', 'Monday after Canada Day on a weekend'],
    ['Remembrance Day on a Saturday', '2023-11-13', 'Monday after Remembrance Day on a weekend'],
    [
      'Christmas on a Friday: Monday',
      '2026-12-28',
      'Monday after Christmas Day on a Friday or a weekend',
    ],
    ['Christmas on a Friday: no Tuesday', '2026-12-29', undefined],
    [
      'Christmas on a Saturday: Monday',
      '2027-12-27',
      'Monday after Christmas Day on a Friday or a weekend',
    ],
    ['Christmas on a Saturday: Tuesday', '2027-12-28', 'Tuesday after Christmas Day on a weekend'],
    ['Christmas on a Wednesday gives nothing', '2024-12-27', undefined],
    ['Christmas on a Wednesday gives no Monday', '2024-12-30', undefined],
    ['Christmas on a Thursday gives no Monday', '2025-12-29', undefined],
    ['30 September on a Saturday gives no Monday', '2023-10-02', undefined],
    ['30 September on a Saturday gives no Monday in 2028', '2028-10-02', undefined],
    ['30 September on a Sunday gives no Monday', '2029-10-01', undefined],
  ])('%s (%s)', ([, day, name]) => {
    expect(nameOn(federalCourtsCalendar, day)).toBe(name)
    expect(nameOn(interpretationActCalendar, day)).toBeUndefined()
  })
})

describe('the Board, which publishes no list', () => {
  test.for<[why: string, day: IsoDate]>([
    ['the first Monday in August', '2026-08-03'],
    ['Boxing Day', '2025-12-26'],
    ['the day in lieu of Boxing Day on a Saturday', '2026-12-28'],
    ['the day in lieu of Canada Day on a Saturday', '2023-07-03'],
    ['the day in lieu of 30 September on a Saturday', '2023-10-02'],
    ['the day in lieu of Remembrance Day on a Saturday', '2023-11-13'],
    ['the day in lieu of New Year’s Day on a Saturday', '2028-01-03'],
    ['Boxing Day on a Monday after Christmas on a Sunday', '2022-12-26'],
    ['the day in lieu of Christmas on a Sunday', '2022-12-27'],
    ['the first of two days in lieu', '2027-12-27'],
    ['the second of two days in lieu', '2027-12-28'],
  ])('%s is only assumed to be closed', ([, day]) => {
    expect(closure(boardCalendar, day)?.assumed).toBe(true)
    expect(closure(interpretationActCalendar, day)).toBeUndefined()
  })

  test('what is assumed never hides what is certain: Boxing Day on a Saturday, on a Sunday', () => {
    expect(closure(boardCalendar, '2026-12-26')).toBeDefined()
    expect(closure(boardCalendar, '2026-12-26')?.assumed).toBeUndefined()
    expect(closure(boardCalendar, '2027-12-26')).toBeDefined()
    expect(closure(boardCalendar, '2027-12-26')?.assumed).toBeUndefined()
  })

  test.for<[why: string, day: IsoDate]>([
    ['no day in lieu of a 30 September that was no holiday yet', '2018-10-01'],
    ['no day in lieu where Boxing Day is a Friday', '2025-12-29'],
    ['no third day in lieu', '2027-12-29'],
  ])('%s', ([, day]) => {
    expect(closure(boardCalendar, day)).toBeUndefined()
  })
})

describe('the seasonal recess, 21 December to 7 January (r. 6(3))', () => {
  test.for<[IsoDate, boolean]>([
    ['2026-12-20', false],
    ['2026-12-21', true],
    ['2026-12-31', true],
    ['2027-01-01', true],
    ['2027-01-07', true],
    ['2027-01-08', false],
    ['2012-12-21', true],
    ['2013-01-08', false],
  ])('%s: %s', ([day, inRecess]) => {
    expect(inSeasonalRecess(dayNumber(day))).toBe(inRecess)
  })

  test('its weekdays are no holidays: the registry is open', () => {
    expect(nameOn(federalCourtsCalendar, '2026-12-21')).toBeUndefined()
    expect(nameOn(federalCourtsCalendar, '2027-01-07')).toBeUndefined()
  })
})

describe('a day that the law names from a day on', () => {
  const law = [irpa('1')] as const
  const madeUp = calendar('interpretation-act', { en: 'Days', fr: 'Jours' }, {}, [
    {
      id: 'new-day',
      name: { en: 'New Day', fr: 'jour nouveau' },
      law,
      inYear: (year) => onDay(year, '08-03'),
      from: '2021-08-03',
    },
  ])

  test.for<[IsoDate, string | undefined]>([
    ['2020-08-03', undefined],
    ['2021-08-03', 'New Day'],
    ['2022-08-03', 'New Day'],
  ])('%s: %s', ([day, name]) => {
    expect(nameOn(madeUp, day)).toBe(name)
  })
})

describe('the years compared with the law', () => {
  const years = Array.from({ length: 39 }, (_, i) => 1997 + i)

  test('are 1997 to 2035', () => {
    expect(verifiedYears).toEqual({ from: 1997, to: 2035 })
  })

  test.for(calendars)(
    '$id: every closure of every year is named in both languages and cites law',
    (calendar) => {
      for (const year of years)
        for (const { day, closure } of calendar.named(year)) {
          expect(yearOf(day)).toBe(year)
          expect(closure.name.en).not.toBe('')
          expect(closure.name.fr).not.toBe('')
          expect(closure.name.fr).not.toBe(closure.name.en)
          expect(closure.law).not.toHaveLength(0)
        }
    },
  )

  test.for(calendars)('$id: a year’s days come in order, each once', (calendar) => {
    for (const year of years) {
      const days = calendar.named(year).map(({ day }) => day)
      expect(days).toEqual([...new Set(days)].toSorted((one, other) => one - other))
    }
  })

  test.for<[calendar: Calendar, days: number]>([
    [interpretationActCalendar, 10],
    // With the Monday after Christmas on a Friday.
    [federalCourtsCalendar, 11],
  ])('2026 has so many named days: $0.id $1', ([calendar, days]) => {
    expect(calendar.named(2026)).toHaveLength(days)
  })

  test('what is asked outside them is said, whichever reading asks', () => {
    expect(() => closure(accessActCalendarWithoutRecess, '2036-01-01')).toThrowError(
      expect.objectContaining({
        name: 'CalendarNotVerified',
        message: 'calendar access-to-information-act is not verified for 2036',
      }),
    )
  })

  test.for(calendars)('$id: nothing is answered outside them', (calendar) => {
    expect(() => closure(calendar, '1997-01-02')).not.toThrow()
    expect(() => closure(calendar, '2035-12-31')).not.toThrow()
    for (const [day, year] of [
      ['1996-12-31', 1996],
      ['2036-01-01', 2036],
      // A Saturday and a Sunday too.
      ['2036-01-05', 2036],
      ['2036-01-06', 2036],
    ] as const)
      expect(() => closure(calendar, day)).toThrowError(
        expect.objectContaining({ constructor: CalendarNotVerified, calendar: calendar.id, year }),
      )
  })
})
