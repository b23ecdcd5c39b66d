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
import { interactionCautions } from './interactions.ts'
import { nextQuestionOf } from './next-question.ts'
import { planOf } from './plan.ts'
import type { Question } from './question.ts'
import { remedies } from './remedies/index.ts'
import type { Remedy } from './rules.ts'
import type { Language } from './text.ts'

/** One remedy with what the case makes of it. */
interface Considered {
  remedy: Remedy
  standing: Standing
  timetable: Timetable
  asked: boolean
}

interface Case {
  considered: readonly Considered[]
  nextLimit: NextLimit | undefined
}

/** Which remedies the law opens. */
export function eligibilityOf(question: Question, language: Language) {
  const { considered, nextLimit } = consider(question, language)
  return {
    asOf: question.asOf,
    remedies: asked(considered).map(({ remedy, standing }) =>
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
  const { considered } = consider(question, language)
  return { asOf: question.asOf, checklists: checklists(considered, question, language) }
}

/** All of it at once. */
export function assessmentOf(question: Question, language: Language) {
  const { considered, nextLimit } = consider(question, language)
  const remedies = asked(considered).map((one) => assessed(one, considered, question, language))
  const planned = asked(considered).map((one, i) => {
    const { verdict, missing } = remedies[i] as Assessed
    const { remedy, timetable } = one
    const deadlines = timetable.deadlines.filter(isPressing(remedy, question))
    const awaiting = timetable.awaiting.filter(isPressing(remedy, question))
    return { remedy, verdict, missing, deadlines, awaiting }
  })
  return {
    asOf: question.asOf,
    remedies,
    ...merged(considered),
    checklists: checklists(considered, question, language),
    plan: planOf(planned, question, language),
    cautions: contradictionsIn(question, language),
    ...nextQuestion(considered, language),
    ...(nextLimit && { nextLimit }),
  }
}

function nextQuestion(considered: readonly Considered[], language: Language) {
  const next = nextQuestionOf(
    asked(considered).map(({ standing }) => standing),
    language,
  )
  return next && { nextQuestion: next }
}

/** A remedy that is open says what it does to the limits of the others. */
function assessed(
  { remedy, standing, timetable }: Considered,
  considered: readonly Considered[],
  question: Question,
  language: Language,
): Assessed {
  const eligibility = eligibilityFor(remedy, standing, question, language)
  const standingOf = (id: string) => {
    const other = considered.find((one) => one.remedy.id === id)
    return (
      other && {
        title: other.remedy.title,
        isOpen: isOpen(other),
        ...timingOf(other, question),
      }
    )
  }
  const interactions = isOpen({ standing }) ? interactionCautions(remedy, standingOf, language) : []
  return {
    ...eligibility,
    cautions: [...eligibility.cautions, ...interactions],
    timing: timingOf({ remedy, timetable }, question),
  }
}

const isOpen = ({ standing: { verdict } }: Pick<Considered, 'standing'>): boolean =>
  verdict === 'available' || verdict === 'undecided'

/** Every remedy is considered whatever was asked: the next limit belongs to the whole case. */
function consider(question: Question, language: Language): Case {
  const considered = remedies.map((remedy): Considered => {
    const standing = standingOf(remedy, question)
    return {
      remedy,
      standing,
      timetable: timetableOf(remedy, standing, question, language),
      asked: question.remedies?.includes(remedy.id) ?? true,
    }
  })
  const deadlines = considered.flatMap(({ timetable }) => timetable.deadlines)
  return {
    considered: considered.map(({ timetable, ...one }) => ({
      ...one,
      timetable: {
        ...timetable,
        deadlines: timetable.deadlines.map((deadline) =>
          keptWithin(deadline, one.remedy, deadlines, question.asOf, language),
        ),
      },
    })),
    nextLimit: nextLimitOf(
      considered.flatMap(({ remedy, timetable }) =>
        timetable.deadlines.filter(isPressing(remedy, question)),
      ),
    ),
  }
}

const asked = (considered: readonly Considered[]) => considered.filter(({ asked }) => asked)

function merged(considered: readonly Considered[]): Timetable {
  const timetables = asked(considered).map(({ timetable }) => timetable)
  return {
    deadlines: timetables.flatMap(({ deadlines }) => deadlines).toSorted(byFileBy),
    awaiting: timetables.flatMap(({ awaiting }) => awaiting),
    dates: timetables.flatMap(({ dates }) => dates),
  }
}

/** A closed remedy has a checklist only for those who ask for it by name. */
const checklists = (
  considered: readonly Considered[],
  question: Question,
  language: Language,
): Checklist[] =>
  asked(considered)
    .filter(
      ({ standing: { verdict } }) =>
        verdict !== 'not-applicable' && (verdict !== 'unavailable' || question.remedies),
    )
    .map(({ remedy }) => checklistFor(remedy, question, language))

/** The most pressing limit of the applicant or sponsor decides how a remedy stands in time. */
function timingOf(
  { remedy, timetable: { deadlines, awaiting } }: Pick<Considered, 'remedy' | 'timetable'>,
  question: Question,
): Assessed['timing'] {
  const own = deadlines
    .filter(isPressing(remedy, question))
    .filter(({ kind, party }) => kind === 'limit' && (party === 'applicant' || party === 'sponsor'))
  const next = own.toSorted(byFileBy).find(({ state }) => state !== 'passed')
  if (next)
    return { state: next.state, next: { id: next.id, fileBy: next.fileBy, dueOn: next.dueOn } }
  if (own.length > 0) return { state: 'passed' }
  return { state: awaiting.length > 0 ? 'awaiting' : 'no-limit' }
}
