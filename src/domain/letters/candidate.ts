import type { Fact } from '../facts/index.ts'
import type { Citation } from '../law/index.ts'
import type { Text } from '../text.ts'
import type { Span } from './spans.ts'
import type { Certainty } from './vocabulary.ts'

/** A value that the letter gives for a fact, before it is held against the others. */
export interface Candidate {
  fact: Fact
  /** One entry, where the fact is a list. */
  value: string | boolean
  /** The words that it rests on. */
  span: Span
  certainty: Exclude<Certainty, 'conflicting'>
  law: readonly Citation[]
  /** What to make sure of before the fact is stated. */
  confirm?: Text
}

export const settled = (
  fact: Fact,
  value: string | boolean,
  span: Span,
  law: readonly Citation[] = [],
): Candidate => ({ fact, value, span, certainty: 'settled', law })
