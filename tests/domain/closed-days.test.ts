import { describe, expect, test } from 'vitest'
import { dayNumber, type IsoDate, isoDate, weekday } from '../../src/domain/calendar.ts'
import { closedDaysIn } from '../../src/domain/calendar-year.ts'
import { type Calendar, CalendarNotVerified, calendars } from '../../src/domain/calendars/index.ts'

type Row = [day: IsoDate, id: string]

const national2023: Row[] = [
  ['2023-01-01', 'new-years-day'],
  ['2023-04-07', 'good-friday'],
  ['2023-04-10', 'easter-monday'],
  ['2023-05-22', 'victoria-day'],
  ['2023-07-01', 'canada-day'],
  ['2023-09-04', 'labour-day'],
  ['2023-09-30', 'truth-and-reconciliation'],
  ['2023-10-09', 'thanksgiving'],
  ['2023-11-11', 'remembrance-day'],
  ['2023-12-25', 'christmas-day'],
]
const national2026: Row[] = [
  ['2026-01-01', 'new-years-day'],
  ['2026-04-03', 'good-friday'],
  ['2026-04-06', 'easter-monday'],
  ['2026-05-18', 'victoria-day'],
  ['2026-07-01', 'canada-day'],
  ['2026-09-07', 'labour-day'],
  ['2026-09-30', 'truth-and-reconciliation'],
  ['2026-10-12', 'thanksgiving'],
  ['2026-11-11', 'remembrance-day'],
  ['2026-12-25', 'christmas-day'],
]
const national2027: Row[] = [
  ['2027-01-01', 'new-years-day'],
  ['2027-03-26', 'good-friday'],
  ['2027-03-29', 'easter-monday'],
  ['2027-05-24', 'victoria-day'],
  ['2027-07-01', 'canada-day'],
  ['2027-09-06', 'labour-day'],
  ['2027-09-30', 'truth-and-reconciliation'],
  ['2027-10-11', 'thanksgiving'],
  ['2027-11-11', 'remembrance-day'],
  ['2027-12-25', 'christmas-day'],
]
/** New Year’s Day and Christmas Day are named as such. */
const recess = (year: 2026 | 2027): Row[] => [
  [`${year}-01-02`, 'recess-01-02'],
  [`${year}-01-03`, 'recess-01-03'],
  [`${year}-01-04`, 'recess-01-04'],
  [`${year}-01-05`, 'recess-01-05'],
  [`${year}-01-06`, 'recess-01-06'],
  [`${year}-01-07`, 'recess-01-07'],
  [`${year}-12-21`, 'recess-12-21'],
  [`${year}-12-22`, 'recess-12-22'],
  [`${year}-12-23`, 'recess-12-23'],
  [`${year}-12-24`, 'recess-12-24'],
  [`${year}-12-26`, 'recess-12-26'],
  [`${year}-12-27`, 'recess-12-27'],
  [`${year}-12-28`, 'recess-12-28'],
  [`${year}-12-29`, 'recess-12-29'],
  [`${year}-12-30`, 'recess-12-30'],
  [`${year}-12-31`, 'recess-12-31'],
]

/** The closed days in full, as a lawyer’s list; what is only assumed stands apart. */
const lists: [id: Calendar['id'], year: number, certain: Row[], assumed: Row[]][] = [
  ['interpretation-act', 2026, national2026, []],
  ['interpretation-act', 2027, national2027, []],
  [
    'federal-courts-rules',
    2023,
    // New Year’s Day is a Sunday, Canada Day and Remembrance Day are Saturdays.
    [
      ['2023-01-02', 'new-years-day-monday'],
      ['2023-07-03', 'canada-day-monday'],
      ['2023-11-13', 'remembrance-day-monday'],
      ...national2023,
    ],
    [],
  ],
  [
    'federal-courts-rules',
    2026,
    // Christmas Day is a Friday.
    [...national2026, ['2026-12-28', 'christmas-monday']],
    [],
  ],
  [
    'federal-courts-rules',
    2027,
    // Christmas Day is a Saturday.
    [...national2027, ['2027-12-27', 'christmas-monday'], ['2027-12-28', 'christmas-tuesday']],
    [],
  ],
  [
    'immigration-and-refugee-board',
    2026,
    national2026,
    // Boxing Day is a Saturday.
    [
      ['2026-08-03', 'civic-holiday'],
      ['2026-12-28', 'day-in-lieu-1'],
    ],
  ],
  [
    'immigration-and-refugee-board',
    2027,
    national2027,
    // Christmas Day and Boxing Day are a Saturday and a Sunday.
    [
      ['2027-08-02', 'civic-holiday'],
      ['2027-12-27', 'day-in-lieu-1'],
      ['2027-12-28', 'day-in-lieu-2'],
    ],
  ],
  ['access-to-information-act', 2026, [...national2026, ...recess(2026)], []],
  ['access-to-information-act', 2027, [...national2027, ...recess(2027)], []],
]

describe('the closed days of a year, in full', () => {
  test.for(lists)('%s, %i', ([id, year, certain, assumed]) => {
    const { days } = closedDaysIn(id, year, 'en')
    const inOrder = (rows: Row[]) => rows.toSorted(([one], [other]) => (one < other ? -1 : 1))
    const shown = (which: boolean) =>
      days.filter((day) => day.assumed === which).map((day) => [day.day, day.id])
    expect(shown(false)).toEqual(inOrder(certain))
    expect(shown(true)).toEqual(inOrder(assumed))
    expect(days.map(({ day }) => day)).toEqual(days.map(({ day }) => day).toSorted())
  })

  test('every calendar is listed', () => {
    expect(new Set(lists.map(([id]) => id))).toEqual(new Set(calendars.map(({ id }) => id)))
  })

  test('30 September is named in no year before its Act of 2021', () => {
    const named = (year: number) =>
      closedDaysIn('interpretation-act', year, 'en').days.some(({ day }) => day.endsWith('09-30'))
    expect([2020, 2021].map(named)).toEqual([false, true])
  })

  test('Boxing Day at the Board is assumed on a weekday, and left to the weekend on one', () => {
    const boxingDay = (year: number) =>
      closedDaysIn('immigration-and-refugee-board', year, 'en').days.find(
        ({ id }) => id === 'boxing-day',
      )
    expect(boxingDay(2025)).toMatchObject({ day: '2025-12-26', assumed: true })
    expect(boxingDay(2026)).toBeUndefined()
    expect(boxingDay(2027)).toBeUndefined()
  })
})

describe('the days of the week', () => {
  test.for<[id: Calendar['id'], weekly: [weekday: string, ...cites: string[]][]]>([
    ['interpretation-act', [['sunday', 'Interpretation Act, s. 35(1) “holiday”']]],
    [
      'federal-courts-rules',
      [
        ['saturday', 'Federal Courts Rules, r. 2 “holiday”'],
        ['sunday', 'Interpretation Act, s. 35(1) “holiday”'],
      ],
    ],
    [
      'immigration-and-refugee-board',
      [
        ['saturday', 'IAD Rules, 2022, r. 1 “working day”', 'RAD Rules, r. 1 “working day”'],
        ['sunday', 'IAD Rules, 2022, r. 1 “working day”', 'RAD Rules, r. 1 “working day”'],
      ],
    ],
    [
      'access-to-information-act',
      [
        ['saturday', 'Access to Information Act, s. 3 “business day”'],
        ['sunday', 'Interpretation Act, s. 35(1) “holiday”'],
      ],
    ],
  ])('%s', ([id, weekly]) => {
    const shown = closedDaysIn(id, 2026, 'en').weekly
    expect(shown.map((day) => [day.weekday, ...day.law.map(({ cite }) => cite)])).toEqual(weekly)
  })

  test('together with the named days they are every closed day of the year', () => {
    const closedWeekdays = { sunday: 0, saturday: 6 }
    for (const calendar of calendars) {
      const { weekly, days } = closedDaysIn(calendar.id, 2026, 'en')
      const named = new Set<string>(days.map(({ day }) => day))
      for (let day = dayNumber('2026-01-01'); day <= dayNumber('2026-12-31'); day += 1) {
        const iso = isoDate(day)
        const closed =
          named.has(iso) || weekly.some((one) => closedWeekdays[one.weekday] === weekday(day))
        expect(closed, `${calendar.id} ${iso}`).toBe(calendar.on(day) !== undefined)
      }
    }
  })
})

describe('the recess that begins in a year', () => {
  test.for<[id: Calendar['id'], cites: string[] | undefined]>([
    ['interpretation-act', undefined],
    ['immigration-and-refugee-board', undefined],
    [
      'federal-courts-rules',
      [
        'Federal Courts Rules, r. 6(3)',
        'Federal Courts Rules, r. 2 “seasonal recess”',
        'Federal Courts Rules, r. 1(2)',
      ],
    ],
    [
      'access-to-information-act',
      [
        'Access to Information Act, s. 3 “business day”',
        'Federal Courts Rules, r. 2 “seasonal recess”',
      ],
    ],
  ])('%s', ([id, cites]) => {
    const { recess: shown } = closedDaysIn(id, 2026, 'en')
    expect(shown?.law.map(({ cite }) => cite)).toEqual(cites)
    expect(shown?.from).toBe(cites && '2026-12-21')
    expect(shown?.to).toBe(cites && '2027-01-07')
  })

  test('its days are open in the Court, and no business days of the Act', () => {
    const dayBeforeChristmas = (id: Calendar['id']) =>
      closedDaysIn(id, 2026, 'en').days.some(({ day }) => day === '2026-12-24')
    expect(dayBeforeChristmas('federal-courts-rules')).toBe(false)
    expect(dayBeforeChristmas('access-to-information-act')).toBe(true)
  })

  test('the last verified year has one too', () => {
    expect(closedDaysIn('federal-courts-rules', 2035, 'en').recess?.to).toBe('2036-01-07')
  })
})

describe('the authority of a day', () => {
  test.for<[id: string, calendar: Calendar['id'], year: number, ...cites: string[]]>([
    ['new-years-day', 'interpretation-act', 2026, 'Interpretation Act, s. 35(1) “holiday”'],
    [
      'victoria-day',
      'interpretation-act',
      2026,
      'Interpretation Act, s. 35(1) “holiday”',
      'Holidays Act, s. 4',
    ],
    [
      'canada-day',
      'interpretation-act',
      2026,
      'Interpretation Act, s. 35(1) “holiday”',
      'Holidays Act, s. 2',
    ],
    [
      'remembrance-day',
      'interpretation-act',
      2026,
      'Interpretation Act, s. 35(1) “holiday”',
      'Holidays Act, s. 3',
    ],
    ['christmas-monday', 'federal-courts-rules', 2026, 'Federal Courts Rules, r. 2 “holiday”'],
    [
      'civic-holiday',
      'immigration-and-refugee-board',
      2026,
      'IAD Rules, 2022, r. 1 “working day”',
      'RAD Rules, r. 1 “working day”',
    ],
    [
      'recess-12-21',
      'access-to-information-act',
      2026,
      'Access to Information Act, s. 3 “business day”',
      'Federal Courts Rules, r. 2 “seasonal recess”',
    ],
  ])('%s, %s', ([id, calendar, year, ...cites]) => {
    const day = closedDaysIn(calendar, year, 'en').days.find((one) => one.id === id)
    expect(day?.law.map(({ cite }) => cite)).toEqual(cites)
  })
})

describe('what is shown', () => {
  test.for<[id: Calendar['id'], en: string, fr: string]>([
    [
      'interpretation-act',
      'Holidays of the Interpretation Act',
      'Jours fériés de la Loi d’interprétation',
    ],
    [
      'federal-courts-rules',
      'Holidays of the Federal Courts Rules',
      'Jours fériés des Règles des Cours fédérales',
    ],
    [
      'immigration-and-refugee-board',
      'Days that are no working days of the Immigration and Refugee Board',
      'Jours non ouvrables de la Commission de l’immigration et du statut de réfugié',
    ],
    [
      'access-to-information-act',
      'Days that are no business days of the Access to Information Act',
      'Jours non ouvrables de la Loi sur l’accès à l’information',
    ],
  ])('%s: its title', ([id, en, fr]) => {
    expect(closedDaysIn(id, 2026, 'en').title).toBe(en)
    expect(closedDaysIn(id, 2026, 'fr').title).toBe(fr)
  })

  test('the recess of the Act says that a repealed definition is still referred to', () => {
    expect(closedDaysIn('access-to-information-act', 2026, 'en').recess?.text).toMatch(
      /whose definition was repealed on January 13, 2022/,
    )
  })

  test('in French, with its authority', () => {
    const shown = closedDaysIn('federal-courts-rules', 2026, 'fr')
    expect(shown).toMatchObject({
      calendar: 'federal-courts-rules',
      title: 'Jours fériés des Règles des Cours fédérales',
      year: 2026,
    })
    expect(shown.weekly.map(({ name }) => name)).toEqual(['samedi', 'dimanche'])
    expect(shown.days.at(-1)).toEqual({
      day: '2026-12-28',
      id: 'christmas-monday',
      name: 'lundi suivant Noël tombé un vendredi ou une fin de semaine',
      assumed: false,
      law: [
        {
          cite: 'Règles des Cours fédérales, règle 2 « jour férié »',
          url: 'https://laws-lois.justice.gc.ca/fra/reglements/DORS-98-106/article-2.html',
        },
      ],
    })
    expect(shown.recess?.text).toMatch(/^Vacances judiciaires saisonnières : /)
  })

  test.for(calendars.map(({ id }) => id))('%s: each day is named and cites law', (id) => {
    for (const language of ['en', 'fr'] as const) {
      const { weekly, days } = closedDaysIn(id, 2027, language)
      for (const { name, law } of [...weekly, ...days]) {
        expect(name).toMatch(/\S/)
        expect(law.length).toBeGreaterThan(0)
      }
      expect(new Set(days.map((day) => day.id)).size).toBe(days.length)
      for (const day of days) expect(day.id).toMatch(/^[a-z]+(-[a-z0-9]+)*$/)
    }
  })

  test.for(calendars.map(({ id }) => id))('%s: nothing outside the verified years', (id) => {
    expect(() => closedDaysIn(id, 1997, 'en')).not.toThrow()
    expect(() => closedDaysIn(id, 2035, 'en')).not.toThrow()
    for (const year of [1996, 2036])
      expect(() => closedDaysIn(id, year, 'en')).toThrowError(
        expect.objectContaining({ constructor: CalendarNotVerified, calendar: id, year }),
      )
  })
})
