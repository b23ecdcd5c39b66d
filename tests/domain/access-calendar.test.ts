import { describe, expect, test } from 'vitest'
import { dayNumber, type IsoDate, isoDate, type Period } from '../../src/domain/calendar.ts'
import {
  accessActCalendar,
  accessActCalendarWithoutRecess,
  calendars,
} from '../../src/domain/calendars/index.ts'
import {
  type Counting,
  lastDayOf,
  underAccessAct,
  underAccessActWithRecessCounted,
} from '../../src/domain/counting.ts'

describe('the days that are no business days of the Access to Information Act', () => {
  test.for<
    [why: string, day: IsoDate, name: string | undefined, withoutRecess: string | undefined]
  >([
    ['a weekday', '2026-11-23', undefined, undefined],
    ['a Saturday', '2026-11-28', 'Saturday', 'Saturday'],
    ['a Sunday', '2026-11-29', 'Sunday', 'Sunday'],
    ['a national holiday', '2026-11-11', 'Remembrance Day', 'Remembrance Day'],
    [
      'Thanksgiving',
      '2026-10-12',
      'Thanksgiving Day, by proclamation',
      'Thanksgiving Day, by proclamation',
    ],
    ['the last Friday before the recess', '2026-12-18', undefined, undefined],
    ['the first day of the recess', '2026-12-21', 'seasonal recess', undefined],
    ['Christmas Day', '2026-12-25', 'Christmas Day', 'Christmas Day'],
    [
      'the Monday after Christmas on a Friday, no holiday of this Act',
      '2026-12-28',
      'seasonal recess',
      undefined,
    ],
    ['New Year’s Day', '2027-01-01', 'New Year’s Day', 'New Year’s Day'],
    ['the last day of the recess', '2027-01-07', 'seasonal recess', undefined],
    ['the day after the recess', '2027-01-08', undefined, undefined],
    ['the Monday after Canada Day on a Saturday', '2023-07-03', undefined, undefined],
  ])('%s (%s)', ([, day, name, withoutRecess]) => {
    expect(accessActCalendar.on(dayNumber(day))?.name.en).toBe(name)
    expect(accessActCalendarWithoutRecess.on(dayNumber(day))?.name.en).toBe(withoutRecess)
  })

  test('are published with the recess', () => {
    expect(calendars).toContain(accessActCalendar)
    expect(accessActCalendar.named(2026).map(({ day }) => isoDate(day))).toContain('2026-12-21')
  })
})

describe('business days', () => {
  const five: Period = { count: 5, unit: 'business-days' }
  const thirty: Period = { count: 30, unit: 'business-days' }

  test.for<[why: string, start: IsoDate, Period, Counting, IsoDate]>([
    ['five from a Monday', '2026-11-23', five, underAccessAct, '2026-11-30'],
    ['five from a Friday', '2026-11-20', five, underAccessAct, '2026-11-27'],
    ['five over Remembrance Day', '2026-11-06', five, underAccessAct, '2026-11-16'],
    ['five into the recess', '2026-12-16', five, underAccessAct, '2027-01-12'],
    [
      'five into the recess, counted',
      '2026-12-16',
      five,
      underAccessActWithRecessCounted,
      '2026-12-23',
    ],
    ['thirty over the recess', '2026-11-30', thirty, underAccessAct, '2027-01-29'],
    [
      'thirty over the recess, counted',
      '2026-11-30',
      thirty,
      underAccessActWithRecessCounted,
      '2027-01-13',
    ],
    ['thirty over Easter', '2026-03-09', thirty, underAccessAct, '2026-04-22'],
  ])('%s', ([, start, period, counting, last]) => {
    expect(isoDate(lastDayOf(dayNumber(start), period, counting))).toBe(last)
  })
})
