import type { DayNumber, Period } from './calendar.ts'
import { inSeasonalRecess } from './calendars/index.ts'
import type { Days } from './days.ts'
import { interpretationAct, type Law } from './law/index.ts'
import { once } from './once.ts'
import type { TimeLimit, Trigger } from './rules.ts'
import type { Text } from './text.ts'
import type { Step } from './working.ts'

/** How the last day is reached: the start, what is not counted, the period. */
export function countedSteps(start: DayNumber, limit: TimeLimit, lastDay: DayNumber): Step[] {
  const { counting, period, runsFrom, law } = limit
  const between = daysBetween(start, lastDay)
  const uncounted = counting.excludes ? between.filter(inSeasonalRecess) : []
  // Before clear days the act itself may fall into the recess.
  const recess = uncounted.filter((day) => day !== lastDay)
  const short = counting.excludes?.shortPeriod
  const isShort = short !== undefined && period.unit === 'days' && period.count < short.underDays
  const skipped = isShort
    ? between.filter((day) => !inSeasonalRecess(day) && counting.calendar.on(day))
    : []

  return [
    {
      day: start,
      text: runsFrom.before ? words.countsBack : words.notCounted,
      law: startNotCounted,
    },
    ...skipped.map((day) => ({
      day,
      text: inShortPeriod(counting.calendar.on(day)?.name as Text),
      law: short?.law as Law,
    })),
    ...(recess.length > 0
      ? [
          {
            day: recess.at(-1) as DayNumber,
            text: recessText(recess.length),
            law: counting.excludes?.recess as Law,
          },
        ]
      : []),
    ...(counting.recessRuns && between.some(inSeasonalRecess)
      ? [{ day: lastDay, text: words.recessRuns, law: counting.recessRuns }]
      : []),
    {
      day: lastDay,
      text: lastDayText(period, runsFrom.before),
      law: period.unit === 'months' || period.unit === 'years' ? withMonths(law) : law,
    },
  ]
}

const startNotCounted: Law = [interpretationAct('27(5)')]
const withMonths = once((law: Law): Law => [...law, interpretationAct('28')])

/** Each closed day that is passed over, and the day that is reached. */
export function movedSteps({ lastDay, dueOn }: Days, { counting }: TimeLimit): Step[] {
  if (dueOn === lastDay) return []
  const passed = daysBetween(lastDay - 1, dueOn - 1).map((day) => {
    const closure = counting.calendar.on(day)
    return { day, text: closedText(closure?.name as Text), law: closure?.law as Law }
  })
  return [...passed, { day: dueOn, text: words.moved, law: counting.moves }]
}

/** Why the safe day is the one it is; `waits` where a reading cannot be counted yet. */
export const safeStep = (
  { lastDay, fileBy }: Days,
  { counting, law }: TimeLimit,
  waits = false,
): Step => ({
  day: fileBy,
  text: waits ? words.safeSoFar : fileBy === lastDay ? words.safe : words.safeEarlier,
  law: fileBy === lastDay ? law : counting.moves,
})

export const orderedStep = (lastDay: DayNumber, { law }: TimeLimit): Step => ({
  day: lastDay,
  text: words.ordered,
  law,
})

/** The days after one day up to another, in order, whichever way the count runs. */
function daysBetween(start: DayNumber, end: DayNumber): DayNumber[] {
  const first = Math.min(start + 1, end)
  return Array.from({ length: Math.abs(end - start) }, (_, i) => first + i)
}

const units: Record<Period['unit'], [one: Text, many: Text]> = {
  days: [
    { en: 'day', fr: 'jour' },
    { en: 'days', fr: 'jours' },
  ],
  months: [
    { en: 'month', fr: 'mois' },
    { en: 'months', fr: 'mois' },
  ],
  years: [
    { en: 'year', fr: 'an' },
    { en: 'years', fr: 'ans' },
  ],
  'business-days': [
    { en: 'business day', fr: 'jour ouvrable' },
    { en: 'business days', fr: 'jours ouvrables' },
  ],
}

function lastDayText({ count, unit }: Period, before: Trigger['before']): Text {
  const noun = units[unit][count === 1 ? 0 : 1]
  if (before === 'clear')
    return {
      en: `${count} clear ${noun.en} lie between: the last day.`,
      fr: `${count} ${noun.fr} francs l’en séparent : le dernier jour.`,
    }
  return before
    ? {
        en: `${count} ${noun.en} before: the last day.`,
        fr: `${count} ${noun.fr} auparavant : le dernier jour.`,
      }
    : {
        en: `${count} ${noun.en} after: the last day of the period.`,
        fr: `${count} ${noun.fr} après : le dernier jour du délai.`,
      }
}

const closedText = (name: Text): Text => ({
  en: `Closed: ${name.en}.`,
  fr: `Fermé : ${name.fr}.`,
})

const inShortPeriod = (name: Text): Text => ({
  en: `Not counted in a short period: ${name.en}.`,
  fr: `Ne compte pas dans un court délai : ${name.fr}.`,
})

const recessText = (days: number): Text => ({
  en: `The seasonal recess, from December 21 to January 7: ${days} ${days === 1 ? 'day is' : 'days are'} not counted.`,
  fr: `Vacances judiciaires saisonnières, du 21 décembre au 7 janvier : ${days} ${days === 1 ? 'jour ne compte' : 'jours ne comptent'} pas.`,
})

const words = {
  notCounted: {
    en: 'The period runs from this day, which is not counted.',
    fr: 'Le délai court à compter de ce jour, qui ne compte pas.',
  },
  countsBack: {
    en: 'The period is counted back from this day, which is not counted.',
    fr: 'Le délai se calcule à rebours de ce jour, qui ne compte pas.',
  },
  recessRuns: {
    en: 'The seasonal recess does not stop a limit that an Act fixes.',
    fr: 'Les vacances judiciaires saisonnières ne suspendent pas un délai fixé par une loi.',
  },
  moved: {
    en: 'The next day that is open: the limit is met on it.',
    fr: 'Le premier jour ouvert suivant : le délai est respecté ce jour-là.',
  },
  safe: {
    en: 'The last day is open under every reading: act by it.',
    fr: 'Le dernier jour est ouvert selon toutes les lectures : agir au plus tard ce jour-là.',
  },
  safeSoFar: {
    en: 'The last day that is open, by what is known: a day that is still asked for may bring it forward.',
    fr: 'Le dernier jour d’ouverture, d’après ce qui est connu : un jour encore demandé pourrait l’avancer.',
  },
  safeEarlier: {
    en: 'The last day that is open and in time under every reading: act by it.',
    fr: 'Le dernier jour ouvert et dans le délai selon toutes les lectures : agir au plus tard ce jour-là.',
  },
  ordered: {
    en: 'The day fixed by the order given.',
    fr: 'Le jour fixé par l’ordonnance communiquée.',
  },
} as const satisfies Record<string, Text>
