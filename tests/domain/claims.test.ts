import { describe, expect, test } from 'vitest'
import {
  barHumanitarianRequest,
  barPermit,
  isDesignatedAndWaiting,
  isForeignNational,
  isIneligibleAndWaiting,
} from '../../src/domain/claims/index.ts'
import type { Decision, Known } from '../../src/domain/facts/index.ts'
import type { Settled } from '../../src/domain/rules.ts'

type Status = Known['personStatus']
type Grounds = Known['inadmissibility']

describe('who is a foreign national', () => {
  test.for<Decision>([
    'temporary-resident-visa',
    'electronic-travel-authorization',
    'study-permit',
    'work-permit',
    'extension-of-stay',
    'restoration-of-status',
    'temporary-resident-permit',
    'port-of-entry-refusal',
    'economic-permanent-residence',
    'family-class-visa',
    'sponsor-ineligible',
    'spouse-in-canada-class',
    'humanitarian-and-compassionate',
    'refugee-claim-ineligible',
    'refugee-claim-rejected',
    'refugee-appeal-dismissed',
    'pre-removal-risk-assessment',
    'refugee-resettlement',
    'deferral-of-removal',
    'authorization-to-return',
    'ministerial-relief',
  ])('%s is decided of foreign nationals only', (decision) => {
    const known = { decision, personStatus: 'permanent-resident', inadmissibility: [] } as const
    expect(isForeignNational(known)).toBe(true)
  })

  test.for<[why: string, Status, Decision, Grounds, Settled]>([
    ['a citizen is none', 'canadian-citizen', 'other-irpa-decision', [], false],
    ['nor is one ordered removed', 'canadian-citizen', 'removal-order', [], false],
    ['nor is a permanent resident', 'permanent-resident', 'other-irpa-decision', [], false],
    [
      'a residency decision is not final while it can be appealed',
      'permanent-resident',
      'residency-obligation',
      ['non-compliance'],
      false,
    ],
    [
      'a permanent resident is one once the order is in force',
      'permanent-resident',
      'removal-order',
      ['non-compliance'],
      'unsettled',
    ],
    [
      '46(1)(b), (c): the dismissal of the appeal ends residence',
      'permanent-resident',
      'immigration-appeal-dismissed',
      ['non-compliance'],
      true,
    ],
    [
      '46(1)(c.1), 40.1(2): protection ceased under 108(1)(a) to (d)',
      'permanent-resident',
      'protection-ceased-or-vacated',
      ['cessation'],
      true,
    ],
    [
      '46(1)(d), 40(1)(c): the decision that gave protection was vacated',
      'permanent-resident',
      'protection-ceased-or-vacated',
      ['misrepresentation'],
      true,
    ],
    [
      '108(1)(e): protection ceased with the reasons for it, and residence did not',
      'permanent-resident',
      'protection-ceased-or-vacated',
      [],
      'unsettled',
    ],
    [
      'another ground does not say how protection ceased',
      'permanent-resident',
      'protection-ceased-or-vacated',
      ['criminality'],
      'unsettled',
    ],
    [
      'a protected person is one, whatever is decided of the protection',
      'protected-person',
      'protection-ceased-or-vacated',
      [],
      true,
    ],
    ['a protected person ordered removed', 'protected-person', 'removal-order', [], true],
    ['a holder of a visa', 'permanent-resident-visa-holder', 'removal-order', [], true],
    ['anyone else', 'foreign-national', 'rehabilitation', [], true],
  ])('%s', ([, personStatus, decision, inadmissibility, is]) => {
    expect(isForeignNational({ decision, personStatus, inadmissibility })).toBe(is)
  })
})

/** 24(4)(a) counts every withdrawal, 25(1.2)(c) only one after substantive evidence was heard. */
test.for<[Known['lastRefugeeDecision'], permit: boolean, humanitarian: boolean]>([
  ['rejected', true, true],
  ['rejected-article-1e-or-1f', true, true],
  ['withdrawn-after-evidence', true, true],
  ['withdrawn-before-evidence', true, false],
  ['abandoned', true, true],
  ['vacated', true, true],
  ['none', false, false],
])('a claim that ended so: %s', ([claim, permit, humanitarian]) => {
  expect(barPermit.includes(claim)).toBe(permit)
  expect(barHumanitarianRequest.includes(claim)).toBe(humanitarian)
})

/** 24(5), 25(1.01): the five years begin with the final determination. */
test.for<[designated: boolean, claim: boolean, application: boolean, waits: boolean]>([
  [true, true, false, true],
  [true, false, true, true],
  [true, true, true, true],
  [true, false, false, false],
  [false, true, true, false],
])(
  'designated %s, claim pending %s, application pending %s: waits %s',
  ([designatedForeignNational, refugeeClaimPending, protectionApplicationPending, waits]) => {
    expect(
      isDesignatedAndWaiting({
        designatedForeignNational,
        refugeeClaimPending,
        protectionApplicationPending,
      }),
    ).toBe(waits)
  },
)

/** 24(3.1), 25(1.2)(b.1): ineligible now or before, and the application for protection is pending. */
test.for<[why: string, Decision, Known['claimIneligibleUnder'], pending: boolean, waits: boolean]>([
  ['found ineligible now', 'refugee-claim-ineligible', [], true, true],
  ['found ineligible before', 'work-permit', ['c.1'], true, true],
  ['never found ineligible', 'work-permit', [], true, false],
  ['nothing is pending', 'refugee-claim-ineligible', ['c.1'], false, false],
])('%s', ([, decision, claimIneligibleUnder, protectionApplicationPending, waits]) => {
  expect(
    isIneligibleAndWaiting({ decision, claimIneligibleUnder, protectionApplicationPending }),
  ).toBe(waits)
})
