/** What a letter does: only a refusal and a return have facts of a decision to propose. */
export type LetterKind =
  | 'refusal'
  | 'return'
  | 'closure'
  | 'fairness-letter'
  | 'approval'
  | 'access-reply'
  | 'unclear'

/**
 * How far a letter settles a fact: its words say so; they bear on it and more must be known; they
 * give an entry of a list whose whole no letter can give; or they say different things.
 */
export const certainties = ['settled', 'arguable', 'partial', 'conflicting'] as const
export type Certainty = (typeof certainties)[number]

/**
 * What the law says of a limit that a letter states: the same; that the letter’s is longer, which
 * costs those who rely on it their case; that it is longer unless facts not known here say
 * otherwise; that it is shorter; or that this decision has no such limit.
 */
export const comparisons = ['same', 'longer', 'may-be-longer', 'shorter', 'none-in-law'] as const
export type Comparison = (typeof comparisons)[number]
