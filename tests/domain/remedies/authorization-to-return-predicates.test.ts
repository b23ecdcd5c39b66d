import { expect, test } from 'vitest'
import { eligibilityOf } from '../../../src/domain/ask.ts'
import type { Facts } from '../../../src/domain/facts/index.ts'
import { authorizationToReturn } from '../../../src/domain/remedies/authorization-to-return/index.ts'
import { outcomeOf, type Turns } from './outcome-of.ts'

const excluded: Facts = {
  removalOrder: 'exclusion',
  inadmissibility: ['non-compliance'],
  orderedAsAccompanyingFamilyMember: false,
}

test.for<Turns>([
  [
    'cautions',
    'departure-order-became-deportation',
    { removalOrder: 'departure', departureConfirmedInTime: false },
    { removalOrder: 'exclusion' },
    { departureConfirmedInTime: true },
  ],
  [
    'cautions',
    'order-not-enforced',
    { personIn: 'in-canada', removalOrder: 'exclusion' },
    { personIn: 'outside-canada' },
    { removalOrder: 'none' },
  ],
  [
    'dates',
    'exclusion-order-ends',
    excluded,
    {
      inadmissibility: ['inadmissible-family-member'],
      orderedAsAccompanyingFamilyMember: true,
    },
    { removalOrder: 'departure' },
    { inadmissibility: ['misrepresentation'] },
  ],
  [
    'dates',
    'exclusion-order-ends',
    { ...excluded, inadmissibility: ['inadmissible-family-member'] },
    { orderedAsAccompanyingFamilyMember: true },
  ],
  ['dates', 'exclusion-order-ends', { ...excluded, orderedAsAccompanyingFamilyMember: true }],
  ['inPlan', 'from-abroad', { personIn: 'outside-canada' }, { personIn: 'in-canada' }],
])('%s, %s', ([list, id, on, ...off]) => {
  const says = (facts: Facts) => outcomeOf('authorization-to-return', list, id, facts)
  expect(says(on)).toBe(true)
  for (const change of off) expect(says({ ...on, ...change })).toBe(false)
})

test('it goes with the application, and is in a plan while the place is not known', () => {
  const { submitTo, inPlan } = authorizationToReturn
  expect(submitTo.map(({ channel }) => channel)).toEqual(['online'])
  expect(inPlan?.map(({ id, whileUndecided }) => [id, whileUndecided])).toEqual([
    ['from-abroad', true],
  ])
})

/** The law of each period, in the finding that rests on it. */
test.for<[inadmissibility: NonNullable<Facts['inadmissibility']>, cite: string]>([
  [['non-compliance'], 'IRPR, s. 225(1)'],
  [['misrepresentation'], 'IRPR, s. 225(3)'],
])('an exclusion order for %s', ([inadmissibility, cite]) => {
  const facts: Facts = {
    ...excluded,
    inadmissibility,
    decision: 'study-permit',
    personIn: 'outside-canada',
    removalOrderEnforcedOn: '2026-06-01',
    removalOrderReceivedOn: '2026-05-01',
  }
  const { remedies } = eligibilityOf(
    { facts, asOf: '2026-11-23', remedies: ['authorization-to-return'] },
    'en',
  )
  const cites = remedies[0]?.findings.flatMap(({ law }) => law.map((one) => one.cite))
  expect(cites).toContain(cite)
})
