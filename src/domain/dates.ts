import type { DateOfLaw } from './answers/index.ts'
import { type DayNumber, isoDate } from './calendar.ts'
import { lastDayOf, moved } from './counting.ts'
import { shownStep } from './deadline.ts'
import { endOfWait } from './findings.ts'
import { whetherApplies } from './inquiry.ts'
import { authorities, interpretationAct } from './law/index.ts'
import type { Question } from './question.ts'
import type { Event, Remedy, WaitingPeriod } from './rules.ts'
import type { Language } from './text.ts'
import { startOf } from './trigger.ts'
import { versionsOf } from './versions.ts'

/** The days that are no limits: bars end, orders come into force. */
export const datesOf = (remedy: Remedy, question: Question, language: Language): DateOfLaw[] => [
  ...barsOf(remedy, question, language),
  ...eventsOf(remedy, question, language),
]

function eventsOf(remedy: Remedy, { facts, asOf }: Question, language: Language): DateOfLaw[] {
  return versionsOf(remedy.dates ?? []).flatMap((versions) => {
    const { rule, outcome, missing, because } = whetherApplies(versions, facts, asOf)
    // Of a day whose law is not modelled there is nothing to compute.
    if (outcome === false || because === 'law-not-modelled') return []
    const events = rule.latestOf.map((event) => ({ event, start: startOf(event.runsFrom, facts) }))
    const reached = events.flatMap(({ event, start }) =>
      start.day === undefined ? [] : [{ event, start, day: dayOf(event, start.day) }],
    )
    const latest = reached.length === events.length && Math.max(...reached.map(({ day }) => day))
    return [
      {
        id: `${remedy.id}/${rule.id}`,
        text: rule.text[language],
        ...(latest !== false && { day: isoDate(latest) }),
        steps: reached
          .flatMap(({ event, start, day }) => [
            ...start.steps,
            { day: start.day, text: words.eventFrom, law: event.law },
            { day, text: event.text, law: event.law },
          ])
          .map((step) => shownStep(step, language)),
        law: authorities(rule.law, language),
        missing: [
          ...new Set([
            ...events.flatMap(({ start }) => start.missing),
            ...missing.map(({ fact }) => fact),
          ]),
        ],
      },
    ]
  })
}

function dayOf(
  { period, counting, moves, dayAfter, startsDayAfter }: Event,
  start: DayNumber,
): DayNumber {
  const last = lastDayOf(start + (startsDayAfter ? 1 : 0), period, counting)
  return (moves ? moved(last, counting.calendar) : last) + (dayAfter ? 1 : 0)
}

const waits = new WeakMap<Remedy, readonly WaitingPeriod[]>()

function waitsOf(remedy: Remedy): readonly WaitingPeriod[] {
  const known = waits.get(remedy)
  if (known) return known
  const found = remedy.requirements.filter((rule): rule is WaitingPeriod => 'runsFrom' in rule)
  waits.set(remedy, found)
  return found
}

/** The days on which bars end. */
function barsOf(remedy: Remedy, { facts, asOf }: Question, language: Language): DateOfLaw[] {
  return versionsOf(waitsOf(remedy)).flatMap((versions) => {
    const { rule, outcome, missing } = whetherApplies(versions, facts, asOf)
    const end = endOfWait(rule, facts)
    if (outcome === false || end === undefined) return []
    return [
      {
        id: `${remedy.id}/${rule.id}`,
        text: rule.text[language],
        day: isoDate(end.lastDay + 1),
        steps: [
          ...end.start.steps,
          { day: end.start.day, text: words.barFrom, law: rule.law },
          {
            day: end.lastDay,
            text: words.lastDayOfBar,
            law: [...rule.law, interpretationAct('28')] as const,
          },
          { day: end.lastDay + 1, text: words.afterBar, law: rule.law },
        ].map((step) => shownStep(step, language)),
        law: authorities(rule.law, language),
        missing: [...end.start.missing, ...missing.map(({ fact }) => fact)],
      },
    ]
  })
}

const words = {
  eventFrom: {
    en: 'Counted from this day.',
    fr: 'Calculé à compter de ce jour.',
  },
  barFrom: {
    en: 'The bar runs from this day, which is not counted.',
    fr: 'L’interdiction court à compter de ce jour, qui ne compte pas.',
  },
  lastDayOfBar: { en: 'The last day of the bar.', fr: 'Le dernier jour de l’interdiction.' },
  afterBar: {
    en: 'From this day it no longer stands in the way.',
    fr: 'À compter de ce jour, elle ne fait plus obstacle.',
  },
}
