import { expect, test } from 'vitest'
import { deadlinesOf } from '../../../src/domain/ask.ts'
import type { IsoDate } from '../../../src/domain/calendar.ts'
import type { Facts } from '../../../src/domain/facts/index.ts'
import { outcomeOf, type Says } from './outcome-of.ts'

const underAccess: Facts = {
  accessRequester: 'self',
  accessRegime: 'access-to-information-act',
}
const underPrivacy: Facts = { accessRequester: 'self', accessRegime: 'privacy-act' }

test.for<Says>([
  [
    'cautions',
    'request-in-the-persons-name',
    'a sponsor may have asked in the person’s name',
    { accessRequester: 'sponsor' },
    true,
  ],
  [
    'cautions',
    'request-in-the-persons-name',
    'so may a representative in Canada',
    { accessRequester: 'representative-in-canada' },
    true,
  ],
  [
    'cautions',
    'request-in-the-persons-name',
    'the person asked',
    { accessRequester: 'self' },
    false,
  ],
  [
    'cautions',
    'request-in-the-persons-name',
    'a representative abroad can only have asked in the person’s name',
    { accessRequester: 'representative-abroad' },
    false,
  ],
  [
    'submitTo',
    'information-commissioner',
    'the Access to Information Act, s. 30(1)',
    underAccess,
    true,
  ],
  ['submitTo', 'information-commissioner', 'the Privacy Act', underPrivacy, false],
  ['submitTo', 'privacy-commissioner', 'the Privacy Act, s. 29(1)', underPrivacy, true],
  ['submitTo', 'privacy-commissioner', 'the Access to Information Act', underAccess, false],
])('%s, %s: %s', ([list, id, , facts, says]) => {
  expect(outcomeOf('access-complaint', list, id, facts)).toBe(says)
})

const timetable = (facts: Facts, asOf: IsoDate) =>
  deadlinesOf(
    { facts: { decision: 'study-permit', ...facts }, asOf, remedies: ['access-complaint'] },
    'en',
  )

/** The Court may give further time under the Privacy Act (s. 41), and under the other since 2019 not. */
test.for<[of: string, id: string, facts: Facts, consequence: string, mayBeExtended: boolean]>([
  ['the Access to Information Act', 'court-review', underAccess, 'order-takes-effect', false],
  ['the Privacy Act', 'court-review-privacy', underPrivacy, 'leave-of-the-court', true],
])('a review under %s that is late', ([, id, facts, consequence, mayBeExtended]) => {
  const { deadlines } = timetable({ ...facts, accessReportOn: '2026-03-02' }, '2026-11-23')
  const review = deadlines.find((one) => one.id === `access-complaint/${id}`)
  expect(review).toMatchObject({ state: 'passed', irreversible: true })
  expect(review?.late?.consequences.map((one) => one.id)).toEqual([consequence])
  expect(review?.extension !== undefined).toBe(mayBeExtended)
})

test.for<[of: string, id: string, facts: Facts]>([
  ['the Access to Information Act', 'court-review', underAccess],
  ['the Privacy Act', 'court-review-privacy', underPrivacy],
])('a review under %s waits for the report', ([, id, facts]) => {
  const { awaiting } = timetable(facts, '2026-11-23')
  const review = awaiting.find((one) => one.id === `access-complaint/${id}`)
  expect(review?.missing).toEqual(['accessReportOn'])
})
