import type { Term } from './facts/index.ts'
import type { Settled } from './rules.ts'

/** Days in so many consecutive months, fewer than six, at the least and at the most. */
const daysInMonths = [
  [0, 0],
  [28, 31],
  [59, 62],
  [89, 92],
  [120, 123],
  [150, 153],
] as const
type FewMonths = 0 | 1 | 2 | 3 | 4 | 5

/** Six months are 181 to 184 days; two years are 730 or 731: the thresholds of IRPA 64(2). */
export const halfYear = { months: 6, fewest: 181, most: 184 }
export const twoYears = { months: 24, fewest: 730, most: 731 }

/**
 * Whether a term reaches the threshold. Whole months that reach it do; days are added to the months
 * at their shortest and longest, and between the two the law gives no answer.
 */
export function reaches(term: Term, threshold: typeof halfYear): Settled {
  if (term.months >= threshold.months) return true
  const [fewest, most] = daysIn(term)
  if (fewest > threshold.most) return true
  return most < threshold.fewest ? false : 'unsettled'
}

/** A term that is surely not more than six months, as IRPA 36(1)(a) asks. */
export const isAtMostHalfYear = (term: Term): boolean =>
  (term.months === halfYear.months && term.days === 0) || daysIn(term)[1] <= halfYear.fewest

function daysIn({ months, days }: Term): [fewest: number, most: number] {
  const years = Math.floor(months / 12)
  const half = Math.floor((months % 12) / 6)
  const [fewest, most] = daysInMonths[(months % 6) as FewMonths]
  return [
    years * 365 + half * halfYear.fewest + fewest + days,
    years * 366 + half * halfYear.most + most + days,
  ]
}
