import { expect, test } from 'vitest'
import type { Facts } from '../../../src/domain/facts/index.ts'
import { outcomeOf, type Turns } from './outcome-of.ts'

const oneOffence: Facts = {
  inadmissibility: ['criminality'],
  criminalityBasis: 'conviction-outside-canada',
  maximumPenaltyTenYearsOrMore: false,
  severalOffences: false,
}

test.for<Turns>([
  [
    'cautions',
    'summary-convictions-in-canada',
    { criminalityBasis: 'conviction-in-canada', inadmissibility: ['criminality'] },
    { criminalityBasis: 'conviction-outside-canada' },
    { inadmissibility: ['serious-criminality'] },
  ],
  [
    'cautions',
    'deemed-rehabilitation',
    oneOffence,
    { inadmissibility: ['security'] },
    { inadmissibility: ['criminality', 'serious-criminality'] },
    { criminalityBasis: 'conviction-in-canada' },
    { maximumPenaltyTenYearsOrMore: true },
    { severalOffences: true },
  ],
  [
    'cautions',
    'deemed-rehabilitation-summary-offences',
    { ...oneOffence, severalOffences: true },
    { inadmissibility: ['serious-criminality'] },
    { criminalityBasis: 'act-outside-canada' },
    { severalOffences: false },
  ],
  [
    'cautions',
    'never-deemed',
    { ...oneOffence, maximumPenaltyTenYearsOrMore: true },
    { criminalityBasis: 'conviction-in-canada' },
    { maximumPenaltyTenYearsOrMore: false },
  ],
  [
    'cautions',
    'never-deemed',
    { ...oneOffence, inadmissibility: ['serious-criminality'] },
    { inadmissibility: ['criminality'] },
  ],
  [
    'fees',
    'rehabilitation-criminality',
    { inadmissibility: ['criminality'] },
    { inadmissibility: ['criminality', 'serious-criminality'] },
    { inadmissibility: [] },
  ],
  [
    'dates',
    'deemed-rehabilitation-after-conviction',
    oneOffence,
    { criminalityBasis: 'act-outside-canada' },
    { inadmissibility: ['criminality', 'serious-criminality'] },
    { inadmissibility: [] },
  ],
  [
    'dates',
    'deemed-rehabilitation-after-offence',
    { ...oneOffence, criminalityBasis: 'act-outside-canada' },
    { criminalityBasis: 'conviction-outside-canada' },
    { inadmissibility: [] },
  ],
])('%s, %s', ([list, id, on, ...off]) => {
  const says = (facts: Facts) => outcomeOf('criminal-rehabilitation', list, id, facts)
  expect(says(on)).toBe(true)
  for (const change of off) expect(says({ ...on, ...change })).toBe(false)
})
