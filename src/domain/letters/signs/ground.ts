import type { Decision } from '../../facts/index.ts'
import type { Citation } from '../../law/index.ts'
import type { GroundId } from '../../refusal-grounds/index.ts'
import type { Wording } from '../letter.ts'
import type { Inadmissibility } from './findings.ts'

/** How a letter gives a ground of refusal. */
export interface GroundSigns {
  /** Provisions each of which is this ground, where the letter says that they are not met. */
  provisions: readonly Citation[]
  words: Wording
  /** Where the words say the ground only of these decisions. */
  of?: readonly Decision[]
}

/** The grounds that are no finding of inadmissibility: those are read as findings. */
export type OtherGround = Exclude<GroundId, Inadmissibility>
