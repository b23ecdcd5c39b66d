import { expect, test } from 'vitest'
import { halfYear, isAtMostHalfYear, reaches, twoYears } from '../../src/domain/imprisonment.ts'
import type { Settled } from '../../src/domain/rules.ts'

/** Six consecutive months have 181 to 184 days; five have 150 to 153, two 59 to 62. */
test.for<[months: number, days: number, sixMonths: Settled]>([
  [6, 0, true],
  [7, 0, true],
  [5, 27, false],
  [5, 28, 'unsettled'],
  [5, 34, 'unsettled'],
  [5, 35, true],
  [4, 57, false],
  [4, 58, 'unsettled'],
  [3, 88, false],
  [3, 89, 'unsettled'],
  [2, 118, false],
  [2, 119, 'unsettled'],
  [2, 126, true],
  [1, 149, false],
  [1, 150, 'unsettled'],
  [1, 157, true],
  [0, 180, false],
  [0, 181, 'unsettled'],
  [0, 184, 'unsettled'],
  [0, 185, true],
])('%i months and %i days are at least six months: %s', ([months, days, answer]) => {
  expect(reaches({ months, days }, halfYear)).toBe(answer)
})

/** Two years have 730 or 731 days; one has 365 or 366, eighteen months 546 to 550. */
test.for<[months: number, days: number, twoYears: Settled]>([
  [24, 0, true],
  [23, 0, false],
  [12, 363, false],
  [12, 364, 'unsettled'],
  [12, 366, 'unsettled'],
  [12, 367, true],
  [18, 179, false],
  [18, 180, 'unsettled'],
  [18, 185, 'unsettled'],
  [18, 186, true],
  [6, 545, false],
  [6, 546, 'unsettled'],
  [6, 550, 'unsettled'],
  [6, 551, true],
  [0, 729, false],
  [0, 731, 'unsettled'],
  [0, 732, true],
])('%i months and %i days are at least two years: %s', ([months, days, answer]) => {
  expect(reaches({ months, days }, twoYears)).toBe(answer)
})

/** “More than six months”, which IRPA 36(1)(a) asks, is surely not reached. */
test.for<[months: number, days: number, not: boolean]>([
  [0, 0, true],
  [6, 0, true],
  [6, 1, false],
  [7, 0, false],
  [12, 0, false],
  [5, 28, true],
  [5, 29, false],
  [4, 58, true],
  [4, 59, false],
  [0, 181, true],
  [0, 182, false],
])('%i months and %i days are surely not more than six months: %s', ([months, days, answer]) => {
  expect(isAtMostHalfYear({ months, days })).toBe(answer)
})
