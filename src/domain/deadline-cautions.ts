import {
  type DayNumber,
  dayNumber,
  isoDate,
  MONDAY,
  onDay,
  weekdayOnOrAfter,
  yearOf,
} from './calendar.ts'
import type { Counting } from './counting.ts'
import type { Days } from './days.ts'
import type { Facts } from './facts/index.ts'
import { decided } from './law/index.ts'
import type { Statement } from './rules.ts'

/** What could mislead in the days of one limit. */
export function deadlineCautions(
  start: DayNumber,
  { lastDay, dueOn }: Days,
  { provincial }: Counting,
  { registryProvince }: Facts,
): Statement[] {
  const touchesPandemic = start <= dayNumber(pandemic.until) && dueOn >= dayNumber(pandemic.from)
  const provincialDay = [lastDay, dueOn].find((day) =>
    provincialDays.some(
      ({ inYear, provinces }) =>
        day === inYear(yearOf(day)) &&
        (registryProvince === undefined || provinces.includes(registryProvince)),
    ),
  )
  return [
    ...(touchesPandemic ? [suspension] : []),
    ...(provincial && provincialDay !== undefined
      ? [{ ...provincialHoliday(provincialDay), law: provincial }]
      : []),
  ]
}

const pandemic = { from: '2020-03-13', until: '2020-09-13' } as const

/** Not modelled: the suspension of limits of 2020; a limit that touches it says so. */
const suspension: Statement = {
  id: 'suspension-of-2020',
  text: {
    en: 'Limits for starting court proceedings were suspended from March 13 to September 13, 2020; the days shown here take no account of it.',
    fr: 'Les délais pour introduire une instance ont été suspendus du 13 mars au 13 septembre 2020; les jours indiqués ici n’en tiennent pas compte.',
  },
  law: [decided('2020 FCA 137')],
}

const provincialHoliday = (day: DayNumber): Omit<Statement, 'law'> => ({
  id: 'provincial-holiday',
  text: {
    en: `${isoDate(day)} is a holiday in some provinces, which may carry the limit to the next day there; which province governs an electronic filing is not settled. Do not rely on it.`,
    fr: `Le ${isoDate(day)} est férié dans certaines provinces, ce qui peut y reporter le délai au lendemain; la province qui régit un dépôt électronique n’est pas établie. Ne pas s’y fier.`,
  },
})

/** Not modelled as closed days: the best known of the days that only provinces make holidays. */
const provincialDays: readonly {
  inYear(year: number): DayNumber
  provinces: readonly NonNullable<Facts['registryProvince']>[]
}[] = [
  {
    // Family Day, Louis Riel Day, Islander Day, Heritage Day.
    inYear: (year) => weekdayOnOrAfter(onDay(year, '02-15'), MONDAY),
    provinces: ['AB', 'BC', 'MB', 'NB', 'NS', 'ON', 'PE', 'SK'],
  },
  {
    // Saint-Jean-Baptiste, the National Holiday of Quebec.
    inYear: (year) => onDay(year, '06-24'),
    provinces: ['QC'],
  },
  {
    // The civic holiday of August, under its several names.
    inYear: (year) => weekdayOnOrAfter(onDay(year, '08-01'), MONDAY),
    provinces: ['AB', 'BC', 'MB', 'NB', 'NS', 'NT', 'NU', 'ON', 'PE', 'SK'],
  },
  {
    // Boxing Day.
    inYear: (year) => onDay(year, '12-26'),
    provinces: ['ON', 'NB', 'NL', 'NS'],
  },
]
