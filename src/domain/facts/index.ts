import { access } from './access.ts'
import { appeal } from './appeal.ts'
import { court } from './court.ts'
import { decision } from './decision.ts'
import { inadmissibility } from './inadmissibility.ts'
import type { AnyFact, ValueOf } from './kinds.ts'
import { person } from './person.ts'
import { protection } from './protection.ts'
import { removal } from './removal.ts'
import { sponsorship } from './sponsorship.ts'
import { status } from './status.ts'

export type { Term } from './kinds.ts'

/** Every fact that a caller may state, each optional, in the order a person would be asked. */
export const vocabulary = {
  ...decision,
  ...person,
  ...sponsorship,
  ...inadmissibility,
  ...removal,
  ...status,
  ...protection,
  ...court,
  ...appeal,
  ...access,
}

type Vocabulary = typeof vocabulary
export type Fact = keyof Vocabulary
/** The facts whose value is a day. */
export type Day = { [F in Fact]: Vocabulary[F]['type'] extends 'day' ? F : never }[Fact]
/** The facts that a predicate may need: days are read by triggers and versions, never compared. */
export type Need = Exclude<Fact, Day>
export type Decision = ValueOf<Vocabulary['decision']>

/** The facts of one case; what is not known is left out. */
export type Facts = { readonly [F in Fact]?: ValueOf<Vocabulary[F]> }
/** What a predicate may read: the facts that its rule `needs`, all known. */
export type Known<K extends Need = Need> = { readonly [F in K]: ValueOf<Vocabulary[F]> }

export const allFacts = Object.keys(vocabulary) as Fact[]
export const factNamed = (fact: Fact): AnyFact => vocabulary[fact]
export const everyDecision = Object.keys(vocabulary.decision.labels) as Decision[]
