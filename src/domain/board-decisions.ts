import type { Decision } from './facts/index.ts'

/** Decisions of a division of the Immigration and Refugee Board, by their kind alone. */
export const ofTheBoard: readonly Decision[] = [
  'refugee-claim-rejected',
  'refugee-appeal-dismissed',
  'protection-ceased-or-vacated',
  'immigration-appeal-dismissed',
]

/** A decision of a division of the Board: a removal order is one when made at a hearing. */
export const isOfTheBoard = ({
  decision,
  removalOrderMadeAt,
}: {
  decision: Decision
  removalOrderMadeAt: 'admissibility-hearing' | 'examination'
}): boolean =>
  ofTheBoard.includes(decision) ||
  (decision === 'removal-order' && removalOrderMadeAt === 'admissibility-hearing')
