import type { Decision } from '../../facts/index.ts'
import type { Wording } from '../letter.ts'

/** How a letter names one kind of decision. */
export interface KindOfDecision {
  /** What is applied for, read where the letter says for what: “for a study permit”. */
  document?: Wording
  /** The class or the matter, which its name alone shows. */
  matter?: Wording
  /** Words that are the decision. */
  decided?: Wording
  /** The tribunal that makes it, named in the heading. */
  tribunal?: Wording
  /** Where the letter names one of these too, it decides that one and only weighs this. */
  yieldsTo?: readonly Decision[]
}
