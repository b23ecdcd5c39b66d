import {
  type DayNumber,
  MONDAY,
  onDay,
  SATURDAY,
  SUNDAY,
  weekday,
  weekdayOnOrAfter,
} from '../calendar.ts'
import { iadRules, type Law, radRules } from '../law/index.ts'
import { type Closure, calendar, type Holiday } from './closed-days.ts'
import { nationalHolidays } from './interpretation-act.ts'

const workingDay = { en: 'working day', fr: 'jour ouvrable' }
const law: Law = [iadRules('1', workingDay), radRules('1', workingDay)]

const saturday: Closure = { name: { en: 'Saturday', fr: 'samedi' }, law }
const sunday: Closure = { name: { en: 'Sunday', fr: 'dimanche' }, law }

const isWeekend = (day: DayNumber) => [SATURDAY, SUNDAY].includes(weekday(day))

// Interpretation: the Board publishes no list of the days its offices are closed. The holidays of the
// federal public service are assumed; so are the days given in lieu of those that fall on a weekend.
const assumed = { law, assumed: true } as const

/** The public service’s fixed days, in the order in which each takes its day in lieu. */
const fixedDays = [
  { monthAndDay: '01-01', since: 0 },
  { monthAndDay: '07-01', since: 0 },
  { monthAndDay: '09-30', since: 2021 },
  { monthAndDay: '11-11', since: 0 },
  { monthAndDay: '12-25', since: 0 },
  { monthAndDay: '12-26', since: 0 },
]

/** The next weekday that is no fixed day itself and was not already given in lieu. */
function daysInLieu(year: number): DayNumber[] {
  const fixed = fixedDays
    .filter(({ since }) => year >= since)
    .map(({ monthAndDay }) => onDay(year, monthAndDay))
  const given: DayNumber[] = []
  for (const day of fixed.filter(isWeekend)) {
    let lieu = day + 1
    while (isWeekend(lieu) || fixed.includes(lieu) || given.includes(lieu)) lieu += 1
    given.push(lieu)
  }
  return given
}

const assumedDays: readonly Holiday[] = [
  {
    id: 'boxing-day',
    name: { en: 'Boxing Day (assumed)', fr: 'lendemain de Noël (présumé)' },
    ...assumed,
    inYear: (year) => onDay(year, '12-26'),
  },
  {
    id: 'civic-holiday',
    name: {
      en: 'first Monday in August (assumed)',
      fr: 'premier lundi d’août (présumé)',
    },
    ...assumed,
    inYear: (year) => weekdayOnOrAfter(onDay(year, '08-01'), MONDAY),
  },
  ...fixedDays.map(
    (_, nth): Holiday => ({
      id: `day-in-lieu-${nth + 1}`,
      name: {
        en: 'day in lieu of a holiday on a weekend (assumed)',
        fr: 'jour de remplacement d’un jour férié tombé une fin de semaine (présumé)',
      },
      ...assumed,
      inYear: (year) => daysInLieu(year)[nth],
    }),
  ),
]

/** The days that are no working days of the Board: certain where the law says so, else assumed. */
export const boardCalendar = calendar(
  'immigration-and-refugee-board',
  {
    en: 'Days that are no working days of the Immigration and Refugee Board',
    fr: 'Jours non ouvrables de la Commission de l’immigration et du statut de réfugié',
  },
  { [SATURDAY]: saturday, [SUNDAY]: sunday },
  [...nationalHolidays, ...assumedDays],
)
