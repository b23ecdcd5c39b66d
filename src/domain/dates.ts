import type { DateOfLaw } from './answers/index.ts'
import { endOfWait } from './bars.ts'
import { type DayNumber, dayNumber, type IsoDate, isoDate } from './calendar.ts'
import { lastDayOf, moved } from './counting.ts'
import { shownStep } from './deadline.ts'
import type { Facts } from './facts/index.ts'
import { readByEvents, readByTrigger, toTheDay } from './facts-read.ts'
import { type Inquiry, whetherApplies } from './inquiry.ts'
import { authorities, interpretationAct, type Law } from './law/index.ts'
import { once } from './once.ts'
import { readsOf, remembered, rememberedOfFacts } from './remembered.ts'
import {
  type Conditional,
  type DateRule,
  type Event,
  fullId,
  type Remedy,
  type WaitingPeriod,
} from './rules.ts'
import { shared } from './shared.ts'
import { inBoth, type Language } from './text.ts'
import { startOf } from './trigger.ts'
import { versionsOf } from './versions.ts'

/** The days that are no limits: bars end, orders come into force. */
export const datesOf = (
  { bars, events }: Dated,
  remedy: Remedy,
  facts: Facts,
  language: Language,
): DateOfLaw[] => {
  if (bars.length + events.length === 0) return NONE
  const { bar, event } = told[language](remedy)
  return [
    ...bars.flatMap((inquiry) => bar(inquiry)(facts)),
    ...events.flatMap((inquiry) => event(inquiry)(facts)),
  ]
}

const NONE: DateOfLaw[] = []

/** Told once for all cases that have the same days. */
const told = inBoth((language) =>
  once((remedy: Remedy) => ({
    bar: once((inquiry: Inquiry<WaitingPeriod>) =>
      rememberedOfFacts(toTheDay(readByTrigger(inquiry.rule.runsFrom)), (facts) =>
        barOf(inquiry, remedy, facts, language),
      ),
    ),
    event: once((inquiry: Inquiry<DateRule>) =>
      rememberedOfFacts(toTheDay(readByEvents(inquiry.rule)), (facts) =>
        eventOf(inquiry, remedy, facts, language),
      ),
    ),
  })),
)

/** The rules of a remedy that give a day, so far as they speak of the case. */
export interface Dated {
  bars: readonly Inquiry<WaitingPeriod>[]
  events: readonly Inquiry<DateRule>[]
}

export const datedRules = once((remedy: Remedy) => {
  const waits = remedy.requirements.filter((rule): rule is WaitingPeriod => 'runsFrom' in rule)
  const { dates = [] } = remedy
  return remembered(
    readsOf([...waits, ...dates]),
    (facts, asOf): Dated => ({
      bars: speaking(waits, facts, asOf),
      // Of a day whose law is not modelled there is nothing to compute.
      events: speaking(dates, facts, asOf).filter(({ because }) => because !== 'law-not-modelled'),
    }),
  )
})

const speaking = <R extends Conditional>(rules: readonly R[], facts: Facts, asOf: IsoDate) =>
  versionsOf(rules)
    .map((versions) => whetherApplies(versions, facts, asOf))
    .filter(({ outcome }) => outcome !== false)

function eventOf(
  { rule, outcome, missing }: Inquiry<DateRule>,
  remedy: Remedy,
  facts: Facts,
  language: Language,
): DateOfLaw[] {
  const events = rule.latestOf.map((event) => ({ event, start: startOf(event.runsFrom, facts) }))
  const reached = events.flatMap(({ event, start }) =>
    start.day === undefined ? [] : [{ event, start, day: dayOf(event, start.day) }],
  )
  const latest = reached.length === events.length && Math.max(...reached.map(({ day }) => day))
  if (isAverted(rule, facts, latest)) return []
  return [
    shared({
      id: fullId(remedy, rule),
      text: rule.text[language],
      applies: outcome === true ? 'certain' : 'undecided',
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
    }),
  ]
}

/** What was done too late has averted nothing: the event had come. */
function isAverted(
  { avertedBy = [], latestOf }: DateRule,
  facts: Facts,
  latest: DayNumber | false,
): boolean {
  const dayAfter = latestOf.some((event) => event.dayAfter)
  return avertedBy.some((fact) => {
    const stated = facts[fact]
    if (typeof stated !== 'string') return stated === true
    return latest === false || dayNumber(stated as IsoDate) <= latest - (dayAfter ? 1 : 0)
  })
}

function dayOf(
  { period, counting, moves, dayAfter, startsDayAfter }: Event,
  start: DayNumber,
): DayNumber {
  const last = lastDayOf(start + (startsDayAfter ? 1 : 0), period, counting)
  return (moves ? moved(last, counting.calendar) : last) + (dayAfter ? 1 : 0)
}

/** The day on which a bar ends, where the day that it runs from is known. */
function barOf(
  { rule, outcome, missing }: Inquiry<WaitingPeriod>,
  remedy: Remedy,
  facts: Facts,
  language: Language,
): DateOfLaw[] {
  const end = endOfWait(rule, facts)
  if (end === undefined) return []
  return [
    shared({
      id: fullId(remedy, rule),
      text: rule.text[language],
      applies: outcome === true ? 'certain' : 'undecided',
      day: isoDate(end.lastDay + 1),
      steps: [
        ...end.start.steps,
        { day: end.start.day, text: words.barFrom, law: rule.law },
        { day: end.lastDay, text: words.lastDayOfBar, law: lawOfEnd(rule) },
        { day: end.lastDay + 1, text: words.afterBar, law: rule.law },
      ].map((step) => shownStep(step, language)),
      law: authorities(rule.law, language),
      missing: [...end.start.missing, ...missing.map(({ fact }) => fact)],
    }),
  ]
}

const lawOfEnd = once(({ law }: WaitingPeriod): Law => [...law, interpretationAct('28')])

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
