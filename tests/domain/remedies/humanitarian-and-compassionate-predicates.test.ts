import { expect, test } from 'vitest'
import type { Facts } from '../../../src/domain/facts/index.ts'
import { outcomeOf, type Says } from './outcome-of.ts'

const abroad: Facts = {
  inadmissibility: [],
  personIn: 'outside-canada',
  excludedFamilyMember: false,
}

test.for<Says>([
  [
    'cautions',
    'bar-after-claim',
    'a claim rejected',
    { decision: 'refugee-claim-rejected', lastRefugeeDecision: 'none' },
    true,
  ],
  [
    'cautions',
    'bar-after-claim',
    'an appeal dismissed',
    { decision: 'refugee-appeal-dismissed', lastRefugeeDecision: 'none' },
    true,
  ],
  [
    'cautions',
    'bar-after-claim',
    'another refusal after a claim that was rejected',
    { decision: 'study-permit', lastRefugeeDecision: 'rejected' },
    true,
  ],
  [
    'cautions',
    'bar-after-claim',
    'no claim at all',
    { decision: 'study-permit', lastRefugeeDecision: 'none' },
    false,
  ],
  [
    'cautions',
    'appeal-may-weigh-them',
    'a member of the family',
    { decision: 'family-class-visa' },
    true,
  ],
  [
    'cautions',
    'appeal-may-weigh-them',
    'a sponsor found ineligible',
    { decision: 'sponsor-ineligible' },
    true,
  ],
  ['cautions', 'appeal-may-weigh-them', 'no sponsor', { decision: 'study-permit' }, false],
  ['inPlan', 'hardship', 'in Canada', { ...abroad, personIn: 'in-canada' }, true],
  ['inPlan', 'hardship', 'inadmissible', { ...abroad, inadmissibility: ['criminality'] }, true],
  ['inPlan', 'hardship', 'not declared', { ...abroad, excludedFamilyMember: true }, true],
  ['inPlan', 'hardship', 'abroad, with nothing to forgive', abroad, false],
])('%s, %s: %s', ([list, id, , facts, says]) => {
  expect(outcomeOf('humanitarian-and-compassionate', list, id, facts)).toBe(says)
})
