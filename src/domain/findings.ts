import type { Finding } from './answers/index.ts'
import { isInQuestion, keptInTime, stateOfTerm, stateOfWait, waited } from './bars.ts'
import type { IsoDate } from './calendar.ts'
import type { Fact, Facts } from './facts/index.ts'
import { changesInRequirement, readByRequirement } from './facts-read.ts'
import { type Inquiry, inquire, type Missing, whetherApplies, whetherHolds } from './inquiry.ts'
import { authorities } from './law/index.ts'
import { once, onceForEach } from './once.ts'
import type { Reads, State } from './remembered.ts'
import type { AppealRight, Condition, Exhaustion, Requirement, WaitingPeriod } from './rules.ts'
import { inBoth, type Language } from './text.ts'
import { type Versions, versionsOf } from './versions.ts'

/** What the facts say of a requirement, whatever its kind. */
export function examine(
  versions: Versions<Requirement>,
  facts: Facts,
  asOf: IsoDate,
): Inquiry<Requirement> {
  const [rule] = versions
  if ('rights' in rule) return exhausted(versions as Versions<Exhaustion>, facts, asOf)
  if ('within' in rule) return keptInTime(rule, facts, asOf)
  if ('runsFrom' in rule) return waited(versions as Versions<WaitingPeriod>, facts, asOf)
  return whetherHolds(versions as Versions<Condition>, facts, asOf)
}

/** What the facts say of a requirement, and which of them it was read from. */
export interface Examined extends Inquiry<Requirement> {
  restsOn: readonly Fact[]
}

/** The finding on every requirement of a list. */
export const examinedAll = (
  requirements: readonly Requirement[],
  facts: Facts,
  asOf: IsoDate,
): Examined[] =>
  versionsOf(requirements)
    .filter(([rule]) => isInQuestion(rule, facts))
    .map((versions) => {
      const inquiry = examine(versions, facts, asOf)
      const read = factsReadBy(inquiry.rule, facts)
      return examined(inquiry)(read.filter((fact) => facts[fact] !== undefined).join())
    })

/** An inquiry is remembered, and with it what it rested on: remedies share their findings. */
const examined = once((inquiry: Inquiry<Requirement>) =>
  onceForEach(
    (facts: string): Examined => ({
      ...inquiry,
      restsOn: facts === '' ? [] : (facts.split(',') as Fact[]),
    }),
  ),
)

export const finding = inBoth((language) => once((one: Examined) => findingIn(one, language)))

const findingIn = (
  { rule, outcome, missing, because, restsOn }: Examined,
  language: Language,
): Finding => ({
  id: rule.id,
  text: rule.text[language],
  outcome: outcome === 'undecided' ? outcome : outcome ? 'met' : 'not-met',
  ...(because && { because }),
  restsOn: [...restsOn],
  law: authorities(rule.law, language),
  missing: missing.map(({ fact }) => fact),
})

/** Of rights of appeal, only those that this kind of decision has. */
function factsReadBy(rule: Requirement, { decision }: Facts): readonly Fact[] {
  if (!('rights' in rule) || decision === undefined) return readOnce(rule)
  const rights = rule.rights.filter(({ decisions }) => decisions.includes(decision))
  return [
    ...new Set([
      ...rule.needs,
      ...rights.flatMap(({ requirements }) => requirements.flatMap(readOnce)),
    ]),
  ]
}

const readOnce = once((rule: Requirement): readonly Fact[] => [...new Set(readByRequirement(rule))])

/** All that the findings on a list of requirements depend on. */
export const readsOfRequirements = (requirements: readonly Requirement[]): Reads => ({
  facts: requirements.flatMap(readByRequirement),
  inForce: requirements.flatMap(changesInRequirement),
  states: requirements.flatMap(statesIn),
})

function statesIn(rule: Requirement): State[] {
  if ('rights' in rule)
    return rule.rights.flatMap(({ requirements }) => requirements.flatMap(statesIn))
  if ('within' in rule) return [stateOfTerm(rule)]
  if ('runsFrom' in rule) return [stateOfWait(rule)]
  return []
}

/** Met once every right of appeal is closed, or by the exception. */
function exhausted(
  versions: Versions<Exhaustion>,
  facts: Facts,
  asOf: IsoDate,
): Inquiry<Exhaustion> {
  const [rule] = versions
  const exception = whetherApplies(versions, facts, asOf)
  if (exception.outcome === true) return { rule, outcome: true, missing: [] }

  const rights = rule.rights.map((right) => ({ right, ...whetherOpen(right, facts, asOf) }))
  const open = rights.some(({ outcome }) => outcome === true)
  const undecided = rights.filter(({ outcome }) => outcome === 'undecided')
  if (!open && undecided.length === 0) return { rule, outcome: true, missing: [] }
  if (open && exception.outcome === false) return { rule, outcome: false, missing: [] }
  // The exception is asked about only for kinds of decision whose right of appeal may be open.
  const kinds = facts.decision
    ? [facts.decision]
    : undecided.flatMap(({ right }) =>
        right.decisions.filter(
          (decision) => whetherOpen(right, { ...facts, decision }, asOf).outcome !== false,
        ),
      )
  const exceptions = kinds.map((decision) =>
    whetherExcepted(versions, { ...facts, decision }, asOf),
  )
  const waitedFor = [...(open ? [] : undecided), ...exceptions]
  const missing = inOrder(waitedFor.flatMap(({ missing }) => missing))
  const because = waitedFor.find(({ because }) => because)?.because
  return {
    rule,
    outcome: 'undecided',
    missing,
    ...(missing.length === 0 && because && { because }),
  }
}

/**
 * Whether the exception applies to a kind of decision. Where nothing will ever show that its right of
 * appeal is open, only an exception that surely applies could still decide: one that the law leaves
 * unsettled changes nothing, and is not asked about.
 */
function whetherExcepted(
  versions: Versions<Exhaustion>,
  facts: Facts,
  asOf: IsoDate,
): Inquiry<Exhaustion> {
  const isForGood = versions[0].rights.some(
    (right) => whetherOpen(right, facts, asOf).because !== undefined,
  )
  return isForGood
    ? inquire(versions, (rule, known) => rule.applies(known) === true, facts, asOf)
    : whetherApplies(versions, facts, asOf)
}

/** Whether a right of appeal is open in this case: true, false, or undecided. */
function whetherOpen(
  { decisions, requirements }: AppealRight,
  facts: Facts,
  asOf: IsoDate,
): Omit<Inquiry<unknown>, 'rule'> {
  const { decision } = facts
  if (decision !== undefined && !decisions.includes(decision))
    return { outcome: false, missing: [] }
  const inquiries = versionsOf(requirements).map((versions) => examine(versions, facts, asOf))
  if (inquiries.some(({ outcome }) => outcome === false)) return { outcome: false, missing: [] }
  const undecided = inquiries.filter(({ outcome }) => outcome === 'undecided')
  if (decision !== undefined && undecided.length === 0) return { outcome: true, missing: [] }
  // The kind of decision says whether the right is in question at all: it comes before its conditions.
  const kind: Missing[] =
    decision === undefined ? [{ fact: 'decision', decides: 1 + undecided.length }] : []
  const because = undecided.find(({ because }) => because)?.because
  return {
    outcome: 'undecided',
    missing: [...kind, ...undecided.flatMap(({ missing }) => missing)],
    ...(because && { because }),
  }
}

/** Each fact once, most decisive first: those that settle most of what is open. */
export function inOrder(missing: readonly Missing[]): Missing[] {
  const weights = new Map<Missing['fact'], number>()
  for (const { fact, decides } of missing) weights.set(fact, (weights.get(fact) ?? 0) + decides)
  return [...weights]
    .map(([fact, decides]) => ({ fact, decides }))
    .sort((one, other) => other.decides - one.decides)
}
