import { expect, test } from 'vitest'
import type { Facts, Term } from '../../../src/domain/facts/index.ts'
import { isNearSixMonths } from '../../../src/domain/remedies/legal-counsel/matters.ts'
import { outcomeOf, type Turns } from './outcome-of.ts'

test.for<Turns>([
  [
    'checklist',
    'criminal-records',
    { inadmissibility: ['financial', 'criminality'] },
    { inadmissibility: ['financial'] },
    { inadmissibility: [] },
  ],
  [
    'checklist',
    'former-representative-file',
    { applicationPreparedBy: 'lawyer' },
    { applicationPreparedBy: 'self' },
  ],
  [
    'checklist',
    'former-representative-file',
    { applicationPreparedBy: 'consultant' },
    { applicationPreparedBy: 'self' },
  ],
  [
    'checklist',
    'notice-to-former-representative',
    { applicationPreparedBy: 'lawyer' },
    { applicationPreparedBy: 'self' },
  ],
  [
    'checklist',
    'notice-to-former-representative',
    { applicationPreparedBy: 'consultant' },
    { applicationPreparedBy: 'self' },
  ],
  [
    'cautions',
    'removal-order',
    { decision: 'removal-order', removalOrder: 'none' },
    { decision: 'study-permit' },
  ],
  [
    'cautions',
    'removal-order',
    { decision: 'deferral-of-removal', removalOrder: 'none' },
    { decision: 'study-permit' },
  ],
  [
    'cautions',
    'removal-order',
    { decision: 'study-permit', removalOrder: 'departure' },
    { removalOrder: 'none' },
  ],
])('%s, %s', ([list, id, on, ...off]) => {
  const says = (facts: Facts) => outcomeOf('legal-counsel', list, id, facts)
  expect(says(on)).toBe(true)
  for (const change of off) expect(says({ ...on, ...change })).toBe(false)
})

/** A month is taken as thirty days, six months as 182. */
test.for<[Term, near: boolean]>([
  [{ months: 5, days: 0 }, false],
  [{ months: 5, days: 1 }, true],
  [{ months: 6, days: 0 }, true],
  [{ months: 7, days: 3 }, true],
  [{ months: 7, days: 4 }, false],
])('$0.months months and $0.days days are within a month of six: $1', ([term, near]) => {
  expect(isNearSixMonths(term)).toBe(near)
})
