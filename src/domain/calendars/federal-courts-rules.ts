import {
  type DayNumber,
  isoDate,
  MONDAY,
  onDay,
  SATURDAY,
  SUNDAY,
  weekday,
  weekdayOnOrAfter,
} from '../calendar.ts'
import { fcr, type Law } from '../law/index.ts'
import { type Closure, calendar, type Holiday, type Recess } from './closed-days.ts'
import { nationalHolidays, sunday } from './interpretation-act.ts'

const holiday = { en: 'holiday', fr: 'jour férié' }
const law: Law = [fcr('2', holiday)]
const FRIDAY = 5

const saturday: Closure = { name: { en: 'Saturday', fr: 'samedi' }, law }

/** SOR/2021-244 gave the definition its substitute days; before it, none. */
const SUBSTITUTES_SINCE = '2022-01-13'

const isWeekend = (day: DayNumber) => [SATURDAY, SUNDAY].includes(weekday(day))
const mondayAfter = (day: DayNumber) => weekdayOnOrAfter(day, MONDAY)
const mondayIfWeekend = (monthAndDay: string) => (year: number) => {
  const day = onDay(year, monthAndDay)
  return isWeekend(day) ? mondayAfter(day) : undefined
}

/** Rule 2, paragraphs (c) to (e). 30 September is not among them: on a weekend it has no Monday. */
const substituteDays: readonly Holiday[] = [
  {
    id: 'new-years-day-monday',
    name: {
      en: 'Monday after New Year’s Day on a weekend',
      fr: 'lundi suivant le 1er janvier tombé une fin de semaine',
    },
    law,
    inYear: mondayIfWeekend('01-01'),
    from: SUBSTITUTES_SINCE,
  },
  {
    id: 'canada-day-monday',
    name: {
      en: 'Monday after Canada Day on a weekend',
      fr: 'lundi suivant la fête du Canada tombée une fin de semaine',
    },
    law,
    inYear: mondayIfWeekend('07-01'),
    from: SUBSTITUTES_SINCE,
  },
  {
    id: 'remembrance-day-monday',
    name: {
      en: 'Monday after Remembrance Day on a weekend',
      fr: 'lundi suivant le jour du Souvenir tombé une fin de semaine',
    },
    law,
    inYear: mondayIfWeekend('11-11'),
    from: SUBSTITUTES_SINCE,
  },
  {
    id: 'christmas-monday',
    name: {
      en: 'Monday after Christmas Day on a Friday or a weekend',
      fr: 'lundi suivant Noël tombé un vendredi ou une fin de semaine',
    },
    law,
    inYear: (year) => {
      const christmas = onDay(year, '12-25')
      const substituted = isWeekend(christmas) || weekday(christmas) === FRIDAY
      return substituted ? mondayAfter(christmas) : undefined
    },
    from: SUBSTITUTES_SINCE,
  },
  {
    id: 'christmas-tuesday',
    name: {
      en: 'Tuesday after Christmas Day on a weekend',
      fr: 'mardi suivant Noël tombé une fin de semaine',
    },
    law,
    inYear: (year) => {
      const christmas = onDay(year, '12-25')
      return isWeekend(christmas) ? mondayAfter(christmas) + 1 : undefined
    },
    from: SUBSTITUTES_SINCE,
  },
]

/** Its days are not counted in a period of the Rules, r. 6(3); they are no holidays. */
const seasonalRecess: Recess = {
  text: {
    en: 'Seasonal recess: its days are not counted in a period of the Rules. They are no holidays: the registry is open, and they never move a last day. Time limits that an Act fixes run through them.',
    fr: 'Vacances judiciaires saisonnières : leurs jours n’entrent pas dans le calcul d’un délai des Règles. Ce ne sont pas des jours fériés : le greffe est ouvert, et ils ne reportent jamais un dernier jour. Les délais que fixe une loi continuent de courir.',
  },
  law: [
    fcr('6(3)'),
    fcr('2', { en: 'seasonal recess', fr: 'vacances judiciaires saisonnières' }),
    fcr('1(2)'),
  ],
  from: '12-21',
  to: '01-07',
}

/** “Holiday” in the Federal Courts Rules: every Saturday, the national list, the substitute days. */
export const federalCourtsCalendar = calendar(
  'federal-courts-rules',
  {
    en: 'Holidays of the Federal Courts Rules',
    fr: 'Jours fériés des Règles des Cours fédérales',
  },
  { [SATURDAY]: saturday, [SUNDAY]: sunday },
  [...nationalHolidays, ...substituteDays],
  seasonalRecess,
)

/** Whether a day falls within the seasonal recess, 21 December to 7 January. */
export const inSeasonalRecess = (day: DayNumber): boolean => {
  const monthAndDay = isoDate(day).slice(5)
  return monthAndDay >= seasonalRecess.from || monthAndDay <= seasonalRecess.to
}
