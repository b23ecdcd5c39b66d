import {
  removalOrderAppealRight,
  residencyObligationAppealRight,
  sponsorshipAppealRight,
} from '../../appeal-rights.ts'
import { ofTheBoard } from '../../board-decisions.ts'
import type { Decision, Term } from '../../facts/index.ts'

/** Decisions that an appeal to the Immigration Appeal Division may lie from. */
const ofAppealDivision: readonly Decision[] = [
  sponsorshipAppealRight,
  removalOrderAppealRight,
  residencyObligationAppealRight,
].flatMap(({ decisions }) => decisions)
/** Decisions that a division of the Board has made, or may be asked to review. */
const ofBoard: readonly Decision[] = [...ofAppealDivision, ...ofTheBoard]
const ofRefugees: readonly Decision[] = [
  'refugee-claim-ineligible',
  'refugee-claim-rejected',
  'refugee-appeal-dismissed',
  'protection-ceased-or-vacated',
  'pre-removal-risk-assessment',
  'refugee-resettlement',
]

interface Made {
  decision: Decision
}

export const concernsBoard = ({ decision }: Made): boolean => ofBoard.includes(decision)
export const concernsAppealDivision = ({ decision }: Made): boolean =>
  ofAppealDivision.includes(decision)
export const concernsRefugees = ({ decision }: Made): boolean => ofRefugees.includes(decision)

const DAYS_IN_MONTH = 30
const HALF_YEAR = 182
const NEAR = 31

/**
 * Interpretation: near is within about a month of six months, where the credit for custody and the
 * way the judge put it can decide whether an appeal lies. It only raises a caution.
 */
export const isNearSixMonths = ({ months, days }: Term): boolean =>
  Math.abs(months * DAYS_IN_MONTH + days - HALF_YEAR) <= NEAR
