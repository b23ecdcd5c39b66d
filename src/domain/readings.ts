import { type DayNumber, dayNumber, SATURDAY, weekday } from './calendar.ts'
import { inSeasonalRecess } from './calendars/index.ts'
import { moved } from './counting.ts'
import { type Days, daysOf, lastDayFrom } from './days.ts'
import type { Facts } from './facts/index.ts'
import { fcr, interpretationAct } from './law/index.ts'
import type { Statement, TimeLimit } from './rules.ts'
import { type Begun, startOf } from './trigger.ts'

/** Another day, and whose reading gives it. */
export interface Reading extends Statement {
  days: Days
  /** It leaves the computed day open to argument. */
  arguable?: true
}

/** Other periods and other starts that may govern: `fileBy` keeps within all of them. */
export function otherPeriods(
  limit: TimeLimit,
  start: Begun,
  lastDay: DayNumber,
  facts: Facts,
): Reading[] {
  const declared =
    limit.alternatives
      ?.filter(({ from }) => from === undefined || lastDay >= dayNumber(from))
      .flatMap(({ id, text, law, arguable, onlyIfEarlier, ...other }): Reading[] => {
        const read = { ...limit, ...other }
        const day = other.runsFrom ? startOf(other.runsFrom, facts).day : start.day
        if (day === undefined) return []
        const last = lastDayFrom(day, read)
        const isIdle = onlyIfEarlier ? last >= lastDay : last === lastDay
        const reading = { id, text, law, days: daysOf(last, read), ...(arguable && { arguable }) }
        return isIdle ? [] : [reading]
      }) ?? []
  const earliest = lastDayFrom(start.earliest, limit)
  const isShown = earliest >= lastDay || declared.some(({ days }) => days.lastDay <= earliest)
  return isShown
    ? declared
    : [...declared, { ...fromEarliest, law: limit.law, days: daysOf(earliest, limit) }]
}

const fromEarliest = {
  id: 'from-earliest-day',
  text: {
    en: 'If the period started on the earliest of the days that are known: the safe day keeps within it.',
    fr: 'Si le délai a commencé au plus tôt des jours connus : le jour sûr en tient compte.',
  },
}

/** Other days to which the last day may be moved. */
export const otherMoves = (days: Days, limit: TimeLimit): Reading[] =>
  limit.runsFrom.before || limit.kind === 'not-before'
    ? []
    : moves.flatMap(({ to, law, ...reading }) => {
        const dueOn = to(days, limit)
        return dueOn === undefined || dueOn === days.dueOn
          ? []
          : [{ ...reading, law: law ?? limit.counting.moves, days: { ...days, dueOn } }]
      })

interface Move extends Omit<Statement, 'law'> {
  law?: Statement['law']
  arguable?: true
  to(days: Days, limit: TimeLimit): DayNumber | undefined
}

const moves: readonly Move[] = [
  {
    id: 'interpretation-act-alone',
    arguable: true,
    text: {
      en: 'By the Interpretation Act alone, in which a Saturday and the substitute days of an office are no holidays.',
      fr: 'Selon la seule Loi d’interprétation, où le samedi et les jours de remplacement d’un bureau ne sont pas fériés.',
    },
    law: [interpretationAct('26'), interpretationAct('35(1)', { en: 'holiday', fr: 'jour férié' })],
    to: ({ lastDay }, { counting: { strict } }) => strict && moved(lastDay, strict),
  },
  {
    id: 'french-working-day',
    arguable: true,
    text: {
      en: 'The English text moves the limit to a Saturday; the French text speaks of the next working day.',
      fr: 'Le texte anglais reporte le délai à un samedi; le texte français parle du premier jour ouvrable.',
    },
    law: [interpretationAct('26')],
    // Only a calendar without Saturdays, that of the Interpretation Act, moves a day to one.
    to: ({ lastDay, dueOn }, { counting: { calendar } }) =>
      dueOn !== lastDay && weekday(dueOn) === SATURDAY
        ? next(dueOn, (day) => weekday(day) !== SATURDAY && !calendar.on(day))
        : undefined,
  },
  {
    id: 'assumed-closed-day',
    text: {
      en: 'If the office is closed on a day that no official list names.',
      fr: 'Si le bureau est fermé un jour qu’aucune liste officielle ne mentionne.',
    },
    to: ({ dueOn }, { counting: { calendar } }) => next(dueOn, (day) => !calendar.on(day)),
  },
  {
    id: 'after-recess',
    text: {
      en: 'If the days of the seasonal recess are passed over when the last day is moved.',
      fr: 'Si les jours des vacances judiciaires saisonnières sont sautés au report du dernier jour.',
    },
    law: [fcr('6(3)')],
    to: ({ lastDay, dueOn }, { counting: { calendar, excludes } }) =>
      excludes && dueOn !== lastDay && inSeasonalRecess(dueOn)
        ? next(dueOn, (day) => !inSeasonalRecess(day) && !calendar.on(day))
        : undefined,
  },
]

function next(from: DayNumber, isOpen: (day: DayNumber) => boolean): DayNumber {
  let day = from
  while (!isOpen(day)) day += 1
  return day
}
