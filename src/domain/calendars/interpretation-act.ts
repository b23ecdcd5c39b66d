import { easter, MONDAY, onDay, SUNDAY, weekday, weekdayOnOrAfter } from '../calendar.ts'
import { holidaysAct, interpretationAct, type Law } from '../law/index.ts'
import { type Closure, calendar, type Holiday } from './closed-days.ts'

const holiday = interpretationAct('35(1)', { en: 'holiday', fr: 'jour férié' })
const law: Law = [holiday]

export const sunday: Closure = { name: { en: 'Sunday', fr: 'dimanche' }, law }

/**
 * The national list of Interpretation Act, s. 35(1): no Saturday, no 26 December, no substitute days.
 *
 * Not modelled: provincial and municipal holidays (s. 35(1)(a), (b)); answers carry one caution for
 * them. 19 September 2022: no instrument was found that made it a holiday.
 */
export const nationalHolidays: readonly Holiday[] = [
  {
    id: 'new-years-day',
    name: { en: 'New Year’s Day', fr: 'jour de l’An' },
    law,
    inYear: (year) => onDay(year, '01-01'),
  },
  {
    id: 'good-friday',
    name: { en: 'Good Friday', fr: 'vendredi saint' },
    law,
    inYear: (year) => easter(year) - 2,
  },
  {
    id: 'easter-monday',
    name: { en: 'Easter Monday', fr: 'lundi de Pâques' },
    law,
    inYear: (year) => easter(year) + 1,
  },
  {
    id: 'victoria-day',
    name: { en: 'Victoria Day', fr: 'fête de Victoria' },
    law: [holiday, holidaysAct('4')],
    inYear: (year) => weekdayOnOrAfter(onDay(year, '05-18'), MONDAY),
  },
  {
    id: 'canada-day',
    name: { en: 'Canada Day', fr: 'fête du Canada' },
    law: [holiday, holidaysAct('2')],
    inYear: (year) => {
      const first = onDay(year, '07-01')
      return weekday(first) === SUNDAY ? first + 1 : first
    },
  },
  {
    id: 'labour-day',
    name: { en: 'Labour Day', fr: 'fête du Travail' },
    law,
    inYear: (year) => weekdayOnOrAfter(onDay(year, '09-01'), MONDAY),
  },
  {
    id: 'truth-and-reconciliation',
    name: {
      en: 'National Day for Truth and Reconciliation',
      fr: 'Journée nationale de la vérité et de la réconciliation',
    },
    law,
    inYear: (year) => onDay(year, '09-30'),
    from: '2021-08-03',
  },
  {
    // By the proclamation of 31 January 1957, a day of general thanksgiving.
    id: 'thanksgiving',
    name: {
      en: 'Thanksgiving Day, by proclamation',
      fr: 'jour d’action de grâces, par proclamation',
    },
    law,
    inYear: (year) => weekdayOnOrAfter(onDay(year, '10-08'), MONDAY),
  },
  {
    id: 'remembrance-day',
    name: { en: 'Remembrance Day', fr: 'jour du Souvenir' },
    law: [holiday, holidaysAct('3')],
    inYear: (year) => onDay(year, '11-11'),
  },
  {
    id: 'christmas-day',
    name: { en: 'Christmas Day', fr: 'jour de Noël' },
    law,
    inYear: (year) => onDay(year, '12-25'),
  },
]

/** The holidays of the Interpretation Act: what moves a time limit that an Act or regulation fixes. */
export const interpretationActCalendar = calendar(
  'interpretation-act',
  {
    en: 'Holidays of the Interpretation Act',
    fr: 'Jours fériés de la Loi d’interprétation',
  },
  { [SUNDAY]: sunday },
  nationalHolidays,
)
