import type { IsoDate, Period } from './calendar.ts'
import type { Counting } from './counting.ts'
import type { Day, Decision, Fact, Known, Need } from './facts/index.ts'
import type { Form } from './forms.ts'
import type { Law } from './law/index.ts'
import type { Text } from './text.ts'

/** What a predicate answers: `unsettled` where the law gives no answer on these facts. */
export type Settled = boolean | 'unsettled'

/**
 * Which law governs: a version is in force from `from` (included) to `until` (the first day of the
 * next version, not included). The day compared is the first known of `measuredOn`; `asOf` stands
 * for an act still to be done.
 */
export interface InForce {
  measuredOn: readonly (Day | 'asOf')[]
  from?: IsoDate
  until?: IsoDate
}

/**
 * What the law says, said once. `needs` are the only facts that its predicate may read. Of what is
 * unknown it is tried with those it reads: one that looks at the narrowest fact first (`known.decision
 * === ...`), and takes no others apart before, is answered soonest.
 */
export interface Rule<K extends Need = Need> {
  /** Permanent, kebab-case; two versions of one rule share it. */
  id: string
  text: Text
  law: Law
  needs: readonly K[]
  inForce?: InForce
}

/** A rule that says something only of some cases. */
export interface Conditional<K extends Need = Need> extends Rule<K> {
  applies(known: Known<K>): Settled
}

/** A condition of access: `text` states it as it reads when it is met. */
export interface Condition<K extends Need = Need> extends Rule<K> {
  holds(known: Known<K>): Settled
}

/** A bar that ends on a day: the requirement is met where it does not apply, or once it has ended. */
export interface WaitingPeriod<K extends Need = Need> extends Conditional<K> {
  runsFrom: Trigger
  period: Period
  /** What nobody states did not happen: there is no finding then, and the start is not asked for. */
  onlyIfStated?: true
}

/** Met once no right of appeal remains open, or where an exception `applies`. */
export interface Exhaustion<K extends Need = Need> extends Conditional<K> {
  rights: readonly AppealRight[]
}

/** Met while a time limit that no one may extend has not passed. */
export interface InTime<K extends Need = Need> extends Conditional<K> {
  within: Counted
}

export type Requirement = Condition | WaitingPeriod | Exhaustion | InTime

/** A right of appeal: shared by the appeal itself and by what must wait for it. */
export interface AppealRight {
  decisions: readonly Decision[]
  requirements: readonly Requirement[]
}

/**
 * The day that the law takes for a receipt or a service when only the sending is known or, where it
 * is `conclusive`, whatever day is stated. Its `inForce` is measured on the day it counts `from`.
 */
export interface Deemed<K extends Need = Need> extends Conditional<K> {
  from: Day
  period: Period
  /** Counts the period, and moves its end to the next open day where the rule says so. */
  counting: Counting
  moves?: true
  conclusive?: true
  /** It may come before a day of receipt that is stated: a safe day keeps within it. */
  mayPrecede?: true
  /** It can only be too early: it protects, and the true day is still asked for. */
  protects?: true
}

/**
 * The day a period runs from: the latest of the days named. `deemed` gives the day that the law
 * takes for it, the first rule that applies; `failing` names days that can only be earlier, or
 * that stand in for it, in order of preference: they protect. `failingIsLater`: they can only be later,
 * so that a bar is over once it is over by them, and may be over before. `before` counts back from the
 * day; where the days are `clear` they lie between, and the act is done on an open day before them.
 * `once`: while it is not certain that the limit applies, nothing runs until this day is known.
 */
export interface Trigger {
  latestOf: readonly [Day, ...Day[]]
  deemed?: readonly Deemed[]
  failing?: readonly Day[]
  failingIsLater?: true
  before?: true | 'clear'
  once?: Day
}

export const parties = [
  'applicant',
  'sponsor',
  'respondent',
  'minister',
  'tribunal',
  'court',
  'institution',
] as const
export type Party = (typeof parties)[number]

export interface Statement {
  id: string
  text: Text
  law: Law
}

/** Another day that a careful lawyer would want to see: another period, another start, or both. */
export interface Alternative extends Statement {
  period?: Period
  runsFrom?: Trigger
  counting?: Counting
  /** It leaves the computed day open to argument. */
  arguable?: true
  /** A reading that only ever protects: it says nothing where it gives a later day. */
  onlyIfEarlier?: true
  /** The day that would show it, asked for while it is not known: it could bring the safe day forward. */
  asks?: Day
  /** Shown only for a limit whose own last day is on or after this day. */
  from?: IsoDate
}

export const limitKinds = ['limit', 'not-before', 'recommended'] as const

export interface TimeLimit<K extends Need = Need> extends Conditional<K> {
  kind: (typeof limitKinds)[number]
  party: Party
  runsFrom: Trigger
  period: Period
  counting: Counting
  /** Missing it loses something that only another's leave can give back. */
  irreversible: boolean
  /** The day that shows that it was done: once known, the limit presses no more. */
  doneOn?: Day
  /** Full ids of the limits whose act must come before this one, which rests on it. */
  comesAfter?: readonly string[]
  cutOff?: { timeZone: 'America/Toronto' }
  alternatives?: readonly Alternative[]
  extension?: { text: Text; law: Law }
  late?: { text: Text; factors: readonly Statement[]; consequences: readonly Statement[] }
  /** Full ids of limits whose `fileBy` this recommendation never passes. */
  notLaterThan?: readonly string[]
}

/** What the days of a time limit are counted with. */
export type Counted = Pick<TimeLimit, 'kind' | 'runsFrom' | 'period' | 'counting'>

/** One event of several: a day, and a period after it. */
export interface Event {
  text: Text
  law: Law
  runsFrom: Trigger
  period: Period
  counting: Counting
  /** The period’s last day is moved on where it falls on a closed day. */
  moves?: true
  /** The day after it, not the day itself. */
  dayAfter?: true
  /** The period is counted from the day after the event. */
  startsDayAfter?: true
}

/** A day that is no limit, the latest of its events: an order comes into force, say. */
export interface DateRule<K extends Need = Need> extends Conditional<K> {
  latestOf: readonly [Event, ...Event[]]
  /** What kept it from coming, where it is stated: that it was done, or a day on which it was in time. */
  avertedBy?: readonly Fact[]
}

export const groups = [
  'forms',
  'decision',
  'evidence',
  'argument',
  'representation',
  'payment',
  'service-and-filing',
  'follow-up',
] as const
export const necessities = ['required', 'conditional', 'recommended'] as const

export interface ChecklistItem<K extends Need = Need> extends Conditional<K> {
  group: (typeof groups)[number]
  necessity: (typeof necessities)[number]
  party: Party
  form?: Form
  /** How many are to be made, where the rule says. */
  copies?: number
  /** Full id of the time limit with which the item is due. */
  dueWith?: string
}

/** An amount known for the day asked about; `inForce.from` says since when. */
export interface Fee<K extends Need = Need> extends Conditional<K> {
  amount: number
}

export const channels = [
  'online',
  'email',
  'in-person',
  'mail',
  'courier',
  'personal-service',
] as const

export interface Destination<K extends Need = Need> extends Conditional<K> {
  channel: (typeof channels)[number]
  url?: Text
}

/** What an officer or a judge weighs, and what could mislead: shown where it applies. */
export interface Caution<K extends Need = Need> extends Conditional<K> {
  /** Shown also while the facts leave it open. */
  whileUndecided?: true
}

export const places = ['reasons', 'urgent', 'remedy', 'last-resort'] as const

/** A step of a plan: what to do and why, in the cases that it applies to. */
export interface PlanRule<K extends Need = Need> extends Conditional<K> {
  /** To learn the reasons; at once; in its turn; or where nothing else serves. */
  place: (typeof places)[number]
  /** Shown also while the facts leave it open. */
  whileUndecided?: true
}

export const effects = [
  'exhausts',
  'bars',
  'runs-beside',
  'keeps-stay',
  'loses-stay',
  'does-not-stop-clock',
] as const

/** What seeking this remedy does to another. */
export interface Interaction {
  remedy: string
  effect: (typeof effects)[number]
  text: Text
  law: Law
}

/** A legal answer to a refusal. */
export interface Remedy {
  id: string
  title: Text
  /** One sentence: what it is and what it can give. */
  summary: Text
  law: Law
  /** The kinds of decision that can lead here. */
  decisions: readonly Decision[]
  requirements: readonly Requirement[]
  timeLimits: readonly TimeLimit[]
  checklist: readonly ChecklistItem[]
  fees: readonly Fee[]
  submitTo: readonly Destination[]
  cautions: readonly Caution[]
  outcomes: readonly Statement[]
  interactions: readonly Interaction[]
  dates?: readonly DateRule[]
  /**
   * How a plan shows it beside its limits: by the first rule that applies, and not at all where none
   * does. Left out: in its turn, by its summary.
   */
  inPlan?: readonly PlanRule[]
  /** Facts that exist only once this remedy has been sought: its own file. */
  file: readonly Fact[]
}

/** The id of a rule beyond its remedy: remedy/rule. */
export const fullId = (remedy: Pick<Remedy, 'id'>, rule: Pick<Rule, 'id'>): string =>
  `${remedy.id}/${rule.id}`

// Identity functions: they only let TypeScript derive a predicate's argument from `needs`.
export const condition = <K extends Need>(rule: Condition<K>): Condition => rule
export const waitingPeriod = <K extends Need>(rule: WaitingPeriod<K>): WaitingPeriod => rule
export const exhaustion = <K extends Need>(rule: Exhaustion<K>): Exhaustion => rule
export const inTime = <K extends Need>(rule: InTime<K>): InTime => rule
export const deemed = <K extends Need>(rule: Deemed<K>): Deemed => rule
export const dateRule = <K extends Need>(rule: DateRule<K>): DateRule => rule
export const timeLimit = <K extends Need>(rule: TimeLimit<K>): TimeLimit => rule
export const checklistItem = <K extends Need>(rule: ChecklistItem<K>): ChecklistItem => rule
export const fee = <K extends Need>(rule: Fee<K>): Fee => rule
export const destination = <K extends Need>(rule: Destination<K>): Destination => rule
export const caution = <K extends Need>(rule: Caution<K>): Caution => rule
export const planRule = <K extends Need>(rule: PlanRule<K>): PlanRule => rule

/** For a rule that speaks of every case: `needs: [], applies: always`. */
export const always = () => true
export const everyCase = { needs: [], applies: always } as const
export const byApplicant = { ...everyCase, party: 'applicant' } as const
