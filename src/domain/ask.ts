import type { Assessed, Checklist, NextLimit } from './answers/index.ts'
import { checklistFor } from './checklists.ts'
import { contradictionsIn } from './contradictions.ts'
import {
  byFileBy,
  isPressing,
  keptWithin,
  nextLimitOf,
  type Timetable,
  timetableOf,
} from './deadlines.ts'
import { eligibilityFor, type Standing, standingOf } from './eligibility.ts'
import { interactionCautions, type StandingOf } from './interactions.ts'
import { nextQuestionOf } from './next-question.ts'
import { once } from './once.ts'
import { type Planned, planOf } from './plan.ts'
import type { Question } from './question.ts'
import { remedies } from './remedies/index.ts'
import type { Remedy } from './rules.ts'
import type { Language } from './text.ts'

/** One remedy with what the case makes of it. */
interface Considered {
  remedy: Remedy
  standing: Standing
  timetable: Timetable
  /** What of the timetable is not done yet. */
  pressing: Pick<Timetable, 'deadlines' | 'awaiting'>
}

interface Case {
  /** Those that were asked about. */
  considered: readonly Considered[]
  /** Every remedy, by its id. */
  all: ReadonlyMap<string, Considered>
  nextLimit: NextLimit | undefined
}

/** Which remedies the law opens. */
export function eligibilityOf(question: Question, language: Language) {
  const { considered, nextLimit } = consider(question, language)
  return {
    asOf: question.asOf,
    remedies: considered.map(({ remedy, standing }) =>
      eligibilityFor(remedy, standing, question, language),
    ),
    cautions: contradictionsIn(question, language),
    ...nextQuestion(considered, language),
    ...(nextLimit && { nextLimit }),
  }
}

/** By when, with the working; earliest safe day first. */
export function deadlinesOf(question: Question, language: Language) {
  const { considered, nextLimit } = consider(question, language)
  return {
    asOf: question.asOf,
    ...merged(considered),
    cautions: contradictionsIn(question, language),
    ...(nextLimit && { nextLimit }),
  }
}

/** What to prepare for each remedy that is not closed, or that was asked for by name. */
export function checklistsOf(question: Question, language: Language) {
  const standings = remedies
    .filter(isAsked(question))
    .map((remedy) => ({ remedy, standing: standingOf(remedy, question) }))
  return { asOf: question.asOf, checklists: checklists(standings, question, language) }
}

/** All of it at once. */
export function assessmentOf(question: Question, language: Language) {
  const { considered, all, nextLimit } = consider(question, language)
  const ofOthers = once((one: Considered) => affectedBy(one))
  const standingOf = (id: string) => {
    const other = all.get(id)
    return other && ofOthers(other)
  }
  return {
    asOf: question.asOf,
    remedies: considered.map((one) => assessed(one, standingOf, question, language)),
    ...merged(considered),
    checklists: checklists(considered, question, language),
    plan: planOf(considered.map(planned), question, language),
    cautions: contradictionsIn(question, language),
    ...nextQuestion(considered, language),
    ...(nextLimit && { nextLimit }),
  }
}

const planned = ({ remedy, standing, pressing }: Considered): Planned => ({
  remedy,
  verdict: standing.verdict,
  missing: standing.missing.map(({ fact }) => fact),
  ...pressing,
})

function nextQuestion(considered: readonly Considered[], language: Language) {
  const next = nextQuestionOf(
    considered.map(({ standing }) => standing),
    language,
  )
  return next && { nextQuestion: next }
}

/** A remedy that is open says what it does to the limits of the others. */
function assessed(
  one: Considered,
  standingOf: StandingOf,
  question: Question,
  language: Language,
): Assessed {
  const { remedy, standing } = one
  const eligibility = eligibilityFor(remedy, standing, question, language)
  const interactions = isOpen(one) ? interactionCautions(remedy, standingOf, language) : []
  return {
    ...eligibility,
    cautions:
      interactions.length > 0 ? [...eligibility.cautions, ...interactions] : eligibility.cautions,
    timing: timingOf(one),
  }
}

/** How a remedy stands, for what seeking another does to it. */
const affectedBy = (one: Considered): ReturnType<StandingOf> => ({
  title: one.remedy.title,
  isOpen: isOpen(one),
  ...timingOf(one),
})

const isOpen = ({ standing: { verdict } }: Pick<Considered, 'standing'>): boolean =>
  verdict === 'available' || verdict === 'undecided'

/** Every remedy is considered whatever was asked: the next limit belongs to the whole case. */
function consider(question: Question, language: Language): Case {
  const stood = remedies.map((remedy) => {
    const standing = standingOf(remedy, question)
    return { remedy, standing, timetable: timetableOf(remedy, standing, question, language) }
  })
  const deadlines = stood.flatMap(({ timetable }) => timetable.deadlines)
  const all = stood.map(({ remedy, standing, timetable }): Considered => {
    const kept = timetable.deadlines.map((deadline) =>
      keptWithin(deadline, remedy, deadlines, question.asOf, language),
    )
    const isStillPressing = isPressing(remedy, question)
    return {
      remedy,
      standing,
      timetable: { ...timetable, deadlines: kept },
      pressing: {
        deadlines: kept.filter(isStillPressing),
        awaiting: timetable.awaiting.filter(isStillPressing),
      },
    }
  })
  return {
    considered: all.filter(({ remedy }) => isAsked(question)(remedy)),
    all: new Map(all.map((one) => [one.remedy.id, one])),
    nextLimit: nextLimitOf(all.flatMap(({ pressing }) => pressing.deadlines)),
  }
}

const isAsked =
  ({ remedies }: Question) =>
  ({ id }: Remedy): boolean =>
    remedies?.includes(id) ?? true

function merged(considered: readonly Considered[]): Timetable {
  const timetables = considered.map(({ timetable }) => timetable)
  return {
    deadlines: timetables.flatMap(({ deadlines }) => deadlines).toSorted(byFileBy),
    awaiting: timetables.flatMap(({ awaiting }) => awaiting),
    dates: timetables.flatMap(({ dates }) => dates),
  }
}

/** A closed remedy has a checklist only for those who ask for it by name. */
const checklists = (
  standings: readonly Pick<Considered, 'remedy' | 'standing'>[],
  question: Question,
  language: Language,
): Checklist[] =>
  standings
    .filter(
      ({ standing: { verdict } }) =>
        verdict !== 'not-applicable' && (verdict !== 'unavailable' || question.remedies),
    )
    .map(({ remedy }) => checklistFor(remedy, question, language))

/** The most pressing limit of the applicant or sponsor decides how a remedy stands in time. */
function timingOf({ pressing: { deadlines, awaiting } }: Considered): Assessed['timing'] {
  const own = deadlines.filter(
    ({ kind, party }) => kind === 'limit' && (party === 'applicant' || party === 'sponsor'),
  )
  const next = own.toSorted(byFileBy).find(({ state }) => state !== 'passed')
  if (next)
    return { state: next.state, next: { id: next.id, fileBy: next.fileBy, dueOn: next.dueOn } }
  if (own.length > 0) return { state: 'passed' }
  return { state: awaiting.length > 0 ? 'awaiting' : 'no-limit' }
}
