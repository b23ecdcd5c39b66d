import { type DayNumber, monthsAfter, type Period, yearsAfter } from './calendar.ts'
import {
  accessActCalendar,
  accessActCalendarWithoutRecess,
  boardCalendar,
  type Calendar,
  federalCourtsCalendar,
  inSeasonalRecess,
  interpretationActCalendar,
} from './calendars/index.ts'
import {
  accessToInformationAct,
  fcr,
  iadRules,
  interpretationAct,
  type Law,
  officeClosed,
  radRules,
  saturdayInOntario,
} from './law/index.ts'

export const regimes = [
  'interpretation-act',
  'federal-courts-rules',
  'iad-rules',
  'rad-rules',
  'access-to-information-act',
] as const

/** The law that counts the days. */
export type Regime = (typeof regimes)[number]

export interface Counting {
  regime: Regime
  /** The closed days that move a last day on. */
  calendar: Calendar
  /** The calendar whose open days a period of business days counts, where it is another. */
  businessDays?: Calendar
  /** What moves it. */
  moves: Law
  /** Where another calendar alone would give another day, the moved day is arguable. */
  strict?: Calendar
  /** Where the seasonal recess stops the count, and short periods skip holidays. */
  excludes?: { recess: Law; shortPeriod?: { underDays: number; law: Law } }
  /** The seasonal recess exists in this office but does not stop the count: say so. */
  recessRuns?: Law
  /** Provincial holidays might be argued for here. */
  provincial?: Law
}

const nextOpenDay = interpretationAct('26')
const definition = interpretationAct('35(1)', { en: 'holiday', fr: 'jour férié' })

/** Fixed by an Act or a regulation and done at a department: only the Interpretation Act moves it. */
export const underStatute: Counting = {
  regime: 'interpretation-act',
  calendar: interpretationActCalendar,
  moves: [nextOpenDay, definition],
}

/**
 * Fixed by an Act and filed in a registry of the Federal Courts.
 *
 * Interpretation: a day on which the registry takes nothing in moves the limit (r. 71.1(3) and the
 * two decisions of the Court of Appeal); where the Interpretation Act alone gives another day, that
 * move is arguable. The seasonal recess never stops it: r. 6 governs periods of the Rules, and an
 * Act prevails over them (r. 1(2)).
 */
export const underStatuteAtFederalCourt: Counting = {
  regime: 'interpretation-act',
  calendar: federalCourtsCalendar,
  moves: [nextOpenDay, fcr('71.1(3)'), saturdayInOntario, officeClosed],
  strict: interpretationActCalendar,
  recessRuns: [fcr('1(2)'), fcr('6(1)'), fcr('6(3)')],
  provincial: [
    interpretationAct('35(1)(a)', { en: 'holiday', fr: 'jour férié' }),
    saturdayInOntario,
  ],
}

/** A period of the Federal Courts Rules, of the immigration rules, or of an order under them. */
export const underFederalCourtsRules: Counting = {
  regime: 'federal-courts-rules',
  calendar: federalCourtsCalendar,
  moves: [fcr('6(1)'), nextOpenDay, fcr('2', { en: 'holiday', fr: 'jour férié' })],
  excludes: {
    recess: [fcr('6(3)')],
    shortPeriod: { underDays: 7, law: [fcr('6(2)')] },
  },
  provincial: [
    interpretationAct('35(1)(a)', { en: 'holiday', fr: 'jour férié' }),
    saturdayInOntario,
  ],
}

/** A period of the Immigration Appeal Division Rules: the document must be received. */
export const underIadRules: Counting = {
  regime: 'iad-rules',
  calendar: boardCalendar,
  moves: [iadRules('41'), iadRules('1', { en: 'working day', fr: 'jour ouvrable' })],
}

/** A period of the Refugee Appeal Division Rules: the document must be received. */
export const underRadRules: Counting = {
  regime: 'rad-rules',
  calendar: boardCalendar,
  moves: [radRules('35(3)'), radRules('1', { en: 'working day', fr: 'jour ouvrable' })],
}

/** Fixed by the Regulations (s. 159.91) and filed with the Refugee Appeal Division. */
export const underRadRegulation: Counting = {
  ...underRadRules,
  moves: [nextOpenDay, radRules('35(3)')],
  strict: interpretationActCalendar,
}

/**
 * The business days of the Access to Information Act (s. 3), for what is then done in the Federal
 * Court.
 *
 * Interpretation: the last business day is open by its own definition, so nothing in that Act moves
 * it; but it may be a substitute day on which the registry takes nothing in (r. 71.1(3)), and then
 * the limit moves as any other that an Act fixes, which is arguable. Saturdays, Sundays and
 * holidays are passed over in the count itself.
 */
export const underAccessAct: Counting = {
  regime: 'access-to-information-act',
  calendar: federalCourtsCalendar,
  businessDays: accessActCalendar,
  moves: underStatuteAtFederalCourt.moves,
  strict: interpretationActCalendar,
  excludes: {
    recess: [accessToInformationAct('3', { en: 'business day', fr: 'jour ouvrable' })],
  },
  provincial: [
    interpretationAct('35(1)(a)', { en: 'holiday', fr: 'jour férié' }),
    saturdayInOntario,
  ],
}

/** The same, if the recess is counted since the definition that the Act refers to was repealed. */
export const underAccessActWithRecessCounted: Counting = {
  regime: 'access-to-information-act',
  calendar: federalCourtsCalendar,
  businessDays: accessActCalendarWithoutRecess,
  moves: underStatuteAtFederalCourt.moves,
  strict: interpretationActCalendar,
}

/** The last day of a period counted from a day that is not itself counted. */
export function lastDayOf(
  start: DayNumber,
  { count, unit }: Period,
  { calendar, businessDays = calendar, excludes }: Counting,
  direction: 1 | -1 = 1,
): DayNumber {
  if (unit === 'months') return monthsAfter(start, direction * count)
  if (unit === 'years') return yearsAfter(start, direction * count)
  if (unit === 'business-days')
    return counted(start, count, direction, (day) => businessDays.on(day) === undefined)
  if (!excludes) return start + direction * count
  const skipsHolidays = excludes.shortPeriod && count < excludes.shortPeriod.underDays
  return counted(
    start,
    count,
    direction,
    (day) => !inSeasonalRecess(day) && !(skipsHolidays && calendar.on(day)),
  )
}

/** Goes from day to day until so many have counted. */
function counted(
  start: DayNumber,
  count: number,
  direction: 1 | -1,
  counts: (day: DayNumber) => boolean,
): DayNumber {
  let day = start
  for (let n = 0; n < count; ) {
    day += direction
    if (counts(day)) n += 1
  }
  return day
}

/** The first day on or after a day that the calendar certainly leaves open. */
export function moved(day: DayNumber, calendar: Calendar): DayNumber {
  let open = day
  for (let closure = calendar.on(open); closure && !closure.assumed; closure = calendar.on(open))
    open += 1
  return open
}
