import { ofTheBoard } from '../../board-decisions.ts'
import type { Decision } from '../../facts/index.ts'

/**
 * Interpretation: these are made in Canada by their nature, wherever the person is and whatever a
 * letter seems to say: the shorter limit governs them. A port of entry abroad (preclearance) is
 * taken with them, because the shorter limit protects.
 */
const madeInCanada: readonly Decision[] = [
  ...ofTheBoard,
  'extension-of-stay',
  'restoration-of-status',
  'port-of-entry-refusal',
  'spouse-in-canada-class',
  'permanent-resident-card',
  'removal-order',
  'refugee-claim-ineligible',
  'pre-removal-risk-assessment',
  'deferral-of-removal',
]

interface Place {
  decision: Decision
  decidedIn: 'in-canada' | 'outside-canada'
}

/**
 * “A matter arising in Canada” (72(2)(b)): the French text asks where the measure was rendered, not
 * where the person is. A citizenship matter has one limit wherever it arose.
 */
export const aroseInCanada = ({ decision, decidedIn }: Place): boolean =>
  decision !== 'citizenship' && (madeInCanada.includes(decision) || decidedIn === 'in-canada')

export const aroseOutsideCanada = ({ decision, decidedIn }: Place): boolean =>
  decision !== 'citizenship' && !aroseInCanada({ decision, decidedIn })

/** Made in Canada by nature, although the caller says otherwise. */
export const placeContradicts = ({ decision, decidedIn }: Place): boolean =>
  madeInCanada.includes(decision) && decidedIn === 'outside-canada'

/** Neither the kind of decision nor a fact says where it was made. */
export const placeMayDiffer = (decision: Decision): boolean =>
  decision !== 'citizenship' && !madeInCanada.includes(decision)
