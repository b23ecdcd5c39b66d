import type { Awaiting, Deadline, PlanStep, Verdict } from './answers/index.ts'
import { isSought, limitsById } from './deadlines.ts'
import { isOpen } from './eligibility.ts'
import { type Fact, factNamed } from './facts/index.ts'
import { whetherApplies } from './inquiry.ts'
import { authorities } from './law/index.ts'
import { once } from './once.ts'
import { actNow, words } from './plan-words.ts'
import { byFileBy, byText, isKept } from './pressing.ts'
import type { Question } from './question.ts'
import { readsOf, remembered } from './remembered.ts'
import type { Interaction, PlanRule, Remedy } from './rules.ts'
import type { Language, Text } from './text.ts'
import { versionsOf } from './versions.ts'

/** What a plan looks at: a remedy, how it stands, what it still asks, and what it has to do. */
export interface Planned {
  remedy: Remedy
  verdict: Verdict
  missing: readonly Fact[]
  /** Those not done yet. */
  deadlines: readonly Deadline[]
  awaiting: readonly Awaiting[]
}

type Step = Omit<PlanStep, 'order'>
/** `day`: by when it is to be kept; `early`: sooner than its own day, for another limit rests on it. */
type Limited = Planned & { limit: Deadline; day: Deadline['fileBy']; early: boolean }
type Asked = Planned & { fact: Fact }

/**
 * What to do first, and then: protect the earliest limit that cannot be undone, and find the day of
 * one that is not known; do what is left where one was missed; obtain the reasons and notes; do what
 * is urgent; keep the other limits and take what has none; establish what still stands open. The
 * same case always has the same plan.
 */
export function planOf(
  planned: readonly Planned[],
  question: Question,
  language: Language,
): PlanStep[] {
  const open = planned.filter(isOpen)
  const limits = open.flatMap((one) => limited(one, open)).toSorted(byDayKept)
  const [first, ...later] = limits.filter(({ limit }) => limit.state !== 'passed')
  const missed = limits.filter(({ limit }) => limit.state === 'passed' && limit.late)
  const timed = new Set([first, ...later, ...missed].map((one) => one?.remedy))

  const untimed = open.filter(({ remedy }) => !timed.has(remedy))
  const waiting = untimed
    .filter(({ verdict }) => verdict === 'available')
    .flatMap((one) => startUnknown(one, planned, question))
  const awaited = new Set(waiting.map(({ remedy }) => remedy))
  const effects = open
    .filter((one) => isPending(one, limits, question))
    .flatMap(({ remedy }) => remedy.interactions)
  const free = open
    .filter(({ remedy }) => !awaited.has(remedy) && isToBeSought(remedy, effects, question))
    .flatMap((one) => placed(one, question))
    .filter(({ remedy, place }) => place === 'urgent' || !timed.has(remedy))
  const at = (place: PlanRule['place']) =>
    free
      .filter((one) => one.place === place && one.verdict === 'available')
      .map((one) => taken(one, effects, question, language))
  const undecided = free.filter((one) => one.verdict === 'undecided' && !timed.has(one.remedy))

  const steps: Step[] = [
    ...(first ? [keeping(first, words.protect, language)] : []),
    ...[...Map.groupBy(waiting, ({ fact }) => fact)].map(([fact, group]) =>
      asked(fact, group, words.start, language),
    ),
    ...missed.map(({ limit }) => late(limit, question, language)),
    ...at('reasons'),
    ...at('urgent'),
    ...[...later.map((one) => keeping(one, words.keep, language)), ...at('remedy')].toSorted(byDay),
    ...at('last-resort'),
    ...questions(undecided).map(({ fact, group }) =>
      asked(fact, group, group.length > 1 ? words.establishSeveral : words.establish, language),
    ),
  ]
  return steps.map((step, i) => ({ order: i + 1, ...step }))
}

/**
 * The safe day of each limit that is kept, for the rest of a timetable is not a plan; or of an earlier
 * one that rests on it; the day due once that is past.
 */
function limited(one: Planned, open: readonly Planned[]): Limited[] {
  return one.deadlines.filter(isKept).map((limit) => {
    const own = limit.state === 'act-now' ? limit.dueOn : limit.fileBy
    const [first] = open.flatMap((other) => restingOn(limit, other)).toSorted(byFileBy)
    const early = first !== undefined && first.fileBy < own
    return { ...one, limit, day: early ? first.fileBy : own, early }
  })
}

const restingOn = ({ id }: Deadline, { remedy, deadlines }: Planned): Deadline[] =>
  deadlines
    .filter(({ state }) => state === 'open')
    .filter((deadline) =>
      limitsById(remedy)
        .get(deadline.id)
        ?.some(({ comesAfter }) => comesAfter?.includes(id)),
    )

const byDayKept = (one: Limited, other: Limited): number =>
  byText(one.day, other.day) ||
  // Of two limits on one day the remedy that stands first in the list: an appeal before the Court.
  Number(other.early) - Number(one.early)

/** An irreversible limit that runs from a day not given, and not from one of a file still to come. */
function startUnknown(one: Planned, all: readonly Planned[], { facts }: Question): Asked[] {
  const { remedy, awaiting } = one
  const days = awaiting.flatMap(({ id }) => {
    const limits = limitsById(remedy).get(id) ?? []
    const starts = limits.filter(isKept).flatMap(({ runsFrom }) => runsFrom.latestOf)
    const isOfFile = starts.some((day) => all.some(({ remedy }) => remedy.file.includes(day)))
    return isOfFile ? [] : starts
  })
  const fact = days.find((day) => facts[day] === undefined)
  return fact ? [{ ...one, fact }] : []
}

/** A remedy that was sought, or can still be in time: what it does to the others counts. */
function isPending(
  { remedy, verdict }: Planned,
  limits: readonly Limited[],
  question: Question,
): boolean {
  const own = limits.filter((one) => one.remedy === remedy)
  const isInTime = own.every(({ limit }) => limit.state !== 'passed')
  return verdict === 'available' && isInTime && (own.length > 0 || isSought(remedy, question.facts))
}

/** Not sought yet, nor kept by another remedy, as a stay is. */
const isToBeSought = (
  remedy: Remedy,
  effects: readonly Interaction[],
  question: Question,
): boolean =>
  !isSought(remedy, question.facts) &&
  !effects.some((one) => one.effect === 'keeps-stay' && one.remedy === remedy.id)

type Place = Pick<PlanRule, 'text' | 'law' | 'place'>
type Placed = Planned & Place

const placed = (one: Planned, { facts, asOf }: Question): Placed[] => {
  const place = placeOf(one.remedy)(facts, asOf)
  return place ? [{ ...one, text: place.text, law: place.law, place: place.place }] : []
}

/** The first rule of the remedy that applies; one that has no rules is taken in its turn. */
const placeOf = once(({ inPlan, summary, law }: Remedy) => {
  if (inPlan === undefined) return (): Place => ({ text: summary, law, place: 'remedy' })
  return remembered(
    readsOf(inPlan),
    (facts, asOf): Place | undefined =>
      versionsOf(inPlan)
        .map((versions) => whetherApplies(versions, facts, asOf))
        .find(({ rule, outcome }) => (outcome === 'undecided' ? rule.whileUndecided : outcome))
        ?.rule,
  )
})

/** A limit is kept even where it is open whether it governs: the plan says what decides that. */
function keeping(
  { verdict, missing, limit, day, early }: Limited,
  why: Text,
  language: Language,
): Step {
  const [fact] =
    verdict === 'undecided'
      ? asking({ missing })
      : limit.applies === 'undecided'
        ? limit.missing
        : []
  return {
    remedy: limit.remedy,
    text: [
      limit.state === 'act-now' ? actNow(limit.dueOn)[language] : why[language],
      limit.text,
      ...(early ? [words.early[language]] : []),
      ...(fact ? [words.uncertain[language], factNamed(fact).question[language]] : []),
    ].join(' '),
    day,
    limit: limit.id,
    ...(fact && { fact }),
    law: limit.law,
  }
}

const late = (
  { remedy, id, late, law }: Deadline,
  { asOf }: Question,
  language: Language,
): Step => ({
  remedy,
  text: `${words.missed[language]} ${late?.text}`,
  day: asOf,
  limit: id,
  law,
})

/**
 * What is urgent, or gives the reasons, is for today; a recommendation lends its day while it runs.
 * What another remedy in hand bars says so.
 */
function taken(
  { remedy, deadlines, text, law, place }: Placed,
  effects: readonly Interaction[],
  { asOf }: Question,
  language: Language,
): Step {
  const recommended = deadlines.find(
    ({ kind, state }) => kind === 'recommended' && state !== 'passed',
  )
  const bars = effects.filter((one) => one.effect === 'bars' && one.remedy === remedy.id)
  return {
    remedy: remedy.id,
    text: [text, ...bars.map(({ text }) => text)].map((text) => text[language]).join(' '),
    ...((place === 'reasons' || place === 'urgent') && { day: asOf }),
    ...(recommended && { day: recommended.fileBy, limit: recommended.id }),
    law: authorities(law, language),
  }
}

const byDay = (one: Step, other: Step): number => byText(one.day ?? LAST, other.day ?? LAST)

const LAST = '9999'

/** As few questions as can be: each time the one that most of what is open turns on. */
function questions(undecided: readonly Planned[]): { fact?: Fact; group: Planned[] }[] {
  if (undecided.length === 0) return []
  const counts = new Map<Fact, number>()
  for (const fact of undecided.flatMap(asking)) counts.set(fact, (counts.get(fact) ?? 0) + 1)
  const [most] = [...counts].toSorted(([, one], [, other]) => other - one)
  if (most === undefined) return [{ group: [...undecided] }]
  const [fact] = most
  const turnsOnIt = (one: Planned) => asking(one).includes(fact)
  return [
    { fact, group: undecided.filter(turnsOnIt) },
    ...questions(undecided.filter((one) => !turnsOnIt(one))),
  ]
}

/** A question of kind comes before a day, which presupposes its answer. */
function asking({ missing }: Pick<Planned, 'missing'>): readonly Fact[] {
  const kinds = missing.filter((fact) => factNamed(fact).type !== 'day')
  return kinds.length > 0 ? kinds : missing
}

function asked(
  fact: Fact | undefined,
  group: readonly Planned[],
  why: Text,
  language: Language,
): Step {
  const [{ remedy }] = group as [Planned, ...Planned[]]
  return {
    remedy: remedy.id,
    text: [
      `${group.map(({ remedy }) => remedy.title[language]).join('; ')}.`,
      why[language],
      fact ? factNamed(fact).question[language] : words.unsettled[language],
    ].join(' '),
    ...(group.length > 1 && { remedies: group.map(({ remedy }) => remedy.id) }),
    ...(fact && { fact }),
    law: authorities(remedy.law, language),
  }
}
