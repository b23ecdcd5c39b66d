import { type Day, type Fact, factNamed } from './facts/index.ts'
import { once } from './once.ts'
import type {
  AppealRight,
  Conditional,
  DateRule,
  InForce,
  Remedy,
  Requirement,
  Rule,
  Trigger,
} from './rules.ts'

/** Every fact that some rule of a remedy reads: needs, starts, days that a version is measured on. */
export const factsRead = once(
  (remedy: Remedy): ReadonlySet<Fact> =>
    new Set([
      ...(remedy.requirements.length > 0 || remedy.timeLimits.length > 0
        ? (['decision'] as const)
        : []),
      ...remedy.requirements.flatMap(readByRequirement),
      ...remedy.timeLimits.flatMap((limit) => [
        ...readByRule(limit),
        ...readByTrigger(limit.runsFrom),
        ...(limit.alternatives ?? []).flatMap(({ runsFrom }) =>
          runsFrom ? readByTrigger(runsFrom) : [],
        ),
      ]),
      ...(remedy.dates ?? []).flatMap((date) => [...readByRule(date), ...readByEvents(date)]),
      ...conditional(remedy).flatMap(readByRule),
    ]),
)

const conditional = ({ checklist, fees, submitTo, cautions }: Remedy): readonly Conditional[] => [
  ...checklist,
  ...fees,
  ...submitTo,
  ...cautions,
]

/** Every fact that a requirement reads. */
export const readByRequirement = (requirement: Requirement): Fact[] => [
  ...readByRule(requirement),
  ...('runsFrom' in requirement ? readByTrigger(requirement.runsFrom) : []),
  ...('within' in requirement ? readByTrigger(requirement.within.runsFrom) : []),
  ...('rights' in requirement ? requirement.rights.flatMap(readByRight) : []),
]

const readByRight = ({ requirements }: AppealRight): Fact[] =>
  requirements.flatMap(readByRequirement)

const readByRule = ({ needs, inForce }: Rule): Fact[] => [
  ...needs,
  ...(inForce?.measuredOn ?? []).filter((fact) => fact !== 'asOf'),
]

export const readByTrigger = ({ latestOf, deemed = [], failing = [], once }: Trigger): Fact[] => [
  ...latestOf,
  ...failing,
  ...deemed.flatMap((rule) => [...readByRule(rule), rule.from]),
  ...(once ? [once] : []),
]

/** Every fact that the day itself of a date is made of. */
export const readByEvents = ({ latestOf, avertedBy = [] }: DateRule): Fact[] => [
  ...latestOf.flatMap(({ runsFrom }) => readByTrigger(runsFrom)),
  ...avertedBy,
]

/** For a result that shows the days it is counted from: each of them counts, not only that it is stated. */
export const toTheDay = (facts: readonly Fact[]): { facts: Fact[]; days: Day[] } => ({
  facts: facts.filter((fact) => !isDay(fact)),
  days: facts.filter(isDay),
})

const isDay = (fact: Fact): fact is Day => factNamed(fact).type === 'day'

/** Every change of law that a requirement turns on. */
export const changesInRequirement = (requirement: Requirement): InForce[] => [
  ...(requirement.inForce ? [requirement.inForce] : []),
  ...('runsFrom' in requirement ? changesInTrigger(requirement.runsFrom) : []),
  ...('within' in requirement ? changesInTrigger(requirement.within.runsFrom) : []),
  ...('rights' in requirement
    ? requirement.rights.flatMap(({ requirements }) => requirements.flatMap(changesInRequirement))
    : []),
]

/** A deemed day has the law of the day that it is counted from. */
export const changesInTrigger = ({ deemed = [] }: Trigger): InForce[] =>
  deemed.flatMap(({ inForce, from }) => (inForce ? [{ ...inForce, measuredOn: [from] }] : []))
