import type {
  Assessed,
  Awaiting,
  Checklist,
  DateOfLaw,
  Deadline,
  Eligibility,
  NextLimit,
} from './answers/index.ts'
import { checklistOf } from './checklists.ts'
import { contradictionsIn } from './contradictions.ts'
import { datesOf } from './dates.ts'
import { type Limits, limitsOf } from './deadlines.ts'
import { isOpen } from './eligibility.ts'
import { interactionCautions, type StandingOf } from './interactions.ts'
import { nextQuestionOf } from './next-question.ts'
import { once, onceForEach } from './once.ts'
import { eligibilitiesOf, type Outline, outlinesOf } from './outline.ts'
import { type Planned, planOf } from './plan.ts'
import { byFileBy, isOwn, nextLimitOf, pressingOf } from './pressing.ts'
import type { Question } from './question.ts'
import { keptWithin } from './recommendations.ts'
import { shared } from './shared.ts'
import type { Language } from './text.ts'

/** One remedy with what the case makes of it. */
interface Considered extends Outline {
  limits: Limits
  /** Those not done yet. */
  pressing: Limits
}

interface Case {
  /** Those that were asked about. */
  considered: readonly Considered[]
  all: readonly Considered[]
  nextLimit: NextLimit | undefined
}

/** Which remedies the law opens. */
export function eligibilityOf(question: Question, language: Language) {
  const { facts, asOf } = question
  const { considered, nextLimit } = consider(question, language)
  const eligibilities = eligibilitiesOf[language](facts, asOf)
  return {
    asOf,
    remedies: considered.map(({ remedy }) => eligibilities.get(remedy.id) as Eligibility),
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
    ...timetableOf(considered, question, language),
    cautions: contradictionsIn(question, language),
    ...(nextLimit && { nextLimit }),
  }
}

/** What to prepare for each remedy that is not closed, or that was asked for by name. */
export function checklistsOf(question: Question, language: Language) {
  const asked = outlinesOf(question.facts, question.asOf).filter(isAsked(question))
  return { asOf: question.asOf, checklists: checklists(asked, question, language) }
}

/** All of it at once. */
export function assessmentOf(question: Question, language: Language) {
  const { facts, asOf } = question
  const { considered, all, nextLimit } = consider(question, language)
  const eligibilities = eligibilitiesOf[language](facts, asOf)
  const others = new Map(all.map((one) => [one.remedy.id, one]))
  const ofOthers = once(affectedBy)
  const standingOf = (id: string) => {
    const other = others.get(id)
    return other && ofOthers(other)
  }
  return {
    asOf,
    remedies: considered.map((one) =>
      assessed(one, eligibilities.get(one.remedy.id) as Eligibility, standingOf, language),
    ),
    ...timetableOf(considered, question, language),
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
  eligibility: Eligibility,
  standingOf: StandingOf,
  language: Language,
): Assessed {
  const interactions = isOpen(one.standing)
    ? interactionCautions(one.remedy, standingOf, language)
    : []
  const { state, next } = timingOf(one)
  if (interactions.length === 0 && next === undefined) return untimed(eligibility)(state)
  return {
    ...eligibility,
    cautions: [...eligibility.cautions, ...interactions],
    timing: next ? { state, next } : { state },
  }
}

/** A remedy that no day presses, and that does nothing to another: told once for all such cases. */
const untimed = once((eligibility: Eligibility) =>
  onceForEach(
    (state: Assessed['timing']['state']): Assessed => shared({ ...eligibility, timing: { state } }),
  ),
)

/** How a remedy stands, for what seeking another does to it. */
const affectedBy = (one: Considered): ReturnType<StandingOf> => ({
  title: one.remedy.title,
  isOpen: isOpen(one.standing),
  ...timingOf(one),
})

/** Every remedy is considered whatever was asked: the next limit belongs to the whole case. */
function consider(question: Question, language: Language): Case {
  const { facts, asOf } = question
  const counted = outlinesOf(facts, asOf).map((outline) => ({
    outline,
    limits: limitsOf(outline.entries, outline.remedy, question, language),
  }))
  const deadlines = counted.flatMap(({ limits }) => limits.deadlines)
  const all = counted.map(({ outline, limits: own }): Considered => {
    const limits = keptWithin(deadlines, own, outline.remedy, language)
    return { ...outline, limits, pressing: pressingOf(limits, outline.remedy, facts) }
  })
  return {
    considered: all.filter(isAsked(question)),
    all,
    nextLimit: nextLimitOf(all.flatMap(({ pressing }) => pressing.deadlines)),
  }
}

const isAsked =
  ({ remedies }: Question) =>
  ({ remedy }: Outline): boolean =>
    remedies?.includes(remedy.id) ?? true

/** The days of a case: limits, those that wait for a day, and days that are no limits. */
export interface Timetable {
  deadlines: Deadline[]
  awaiting: Awaiting[]
  dates: DateOfLaw[]
}

function timetableOf(
  considered: readonly Considered[],
  question: Question,
  language: Language,
): Timetable {
  return {
    deadlines: considered.flatMap(({ limits }) => limits.deadlines).sort(byFileBy),
    awaiting: considered.flatMap(({ limits }) => limits.awaiting),
    dates: considered.flatMap(({ dated, remedy }) =>
      datesOf(dated, remedy, question.facts, language),
    ),
  }
}

/** A closed remedy has a checklist only for those who ask for it by name. */
const checklists = (
  outlines: readonly Outline[],
  question: Question,
  language: Language,
): Checklist[] =>
  outlines
    .filter(
      ({ standing: { verdict } }) =>
        verdict !== 'not-applicable' && (verdict !== 'unavailable' || question.remedies),
    )
    .map(({ remedy }) => checklistOf[language](remedy)(question.facts, question.asOf))

/** The most pressing limit of the applicant or sponsor decides how a remedy stands in time. */
function timingOf({ pressing: { deadlines, awaiting } }: Considered): Assessed['timing'] {
  const own = deadlines.filter(isOwn)
  const next = own.toSorted(byFileBy).find(({ state }) => state !== 'passed')
  if (next)
    return { state: next.state, next: { id: next.id, fileBy: next.fileBy, dueOn: next.dueOn } }
  if (own.length > 0) return { state: 'passed' }
  return { state: awaiting.length > 0 ? 'awaiting' : 'no-limit' }
}
