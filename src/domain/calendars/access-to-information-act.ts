import { onDay, SATURDAY, SUNDAY } from '../calendar.ts'
import { accessToInformationAct, fcr, type Law } from '../law/index.ts'
import { type Closure, calendar, type Holiday } from './closed-days.ts'
import { nationalHolidays, sunday } from './interpretation-act.ts'

const law: Law = [accessToInformationAct('3', { en: 'business day', fr: 'jour ouvrable' })]

const weekly: Readonly<Record<number, Closure>> = {
  [SATURDAY]: { name: { en: 'Saturday', fr: 'samedi' }, law },
  [SUNDAY]: sunday,
}

const recessLaw: Law = [
  ...law,
  fcr('2', { en: 'seasonal recess', fr: 'vacances judiciaires saisonnières' }),
]

/** 21 December to 7 January, as months and days. */
const recess = [
  ...Array.from({ length: 11 }, (_, nth) => `12-${21 + nth}`),
  ...Array.from({ length: 7 }, (_, nth) => `01-0${1 + nth}`),
]

/**
 * Interpretation: the Act refers to the Christmas recess “as defined in section 2 of the Federal
 * Courts Rules”, a definition repealed on 2022-01-13; the seasonal recess, which has the same days,
 * is taken to stand in its place. The other reading is the calendar below.
 */
const recessDays = recess.map(
  (monthAndDay): Holiday => ({
    id: `recess-${monthAndDay}`,
    name: { en: 'seasonal recess', fr: 'vacances judiciaires saisonnières' },
    law: recessLaw,
    inYear: (year) => onDay(year, monthAndDay),
  }),
)

const title = {
  en: 'Days that are no business days of the Access to Information Act',
  fr: 'Jours non ouvrables de la Loi sur l’accès à l’information',
}

/** The days that are no business days: Saturday, Sunday and other holidays, and the recess. */
export const accessActCalendar = calendar(
  'access-to-information-act',
  title,
  weekly,
  [...nationalHolidays, ...recessDays],
  {
    text: {
      en: 'Seasonal recess: its days are no business days. The Act still refers to the Christmas recess, whose definition was repealed on January 13, 2022; the seasonal recess has the same days and is taken in its place.',
      fr: 'Vacances judiciaires saisonnières : leurs jours ne sont pas des jours ouvrables. La Loi renvoie encore aux vacances judiciaires de Noël, dont la définition a été abrogée le 13 janvier 2022; les vacances saisonnières ont les mêmes jours et en tiennent lieu.',
    },
    law: recessLaw,
    from: '12-21',
    to: '01-07',
  },
)

/** The same, if nothing is left of the recess since its definition was repealed. */
export const accessActCalendarWithoutRecess = calendar('access-to-information-act', title, weekly, [
  ...nationalHolidays,
])
