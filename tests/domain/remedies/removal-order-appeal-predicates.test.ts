import { expect, test } from 'vitest'
import type { Facts } from '../../../src/domain/facts/index.ts'
import { outcomeOf, type Says, type Turns } from './outcome-of.ts'

/**
 * A permanent resident who breached the residency obligation is ordered to leave by a departure
 * order (IRPR 228(2)); a foreign national who did not comply had no such obligation (IRPA 28(1)).
 */
const residency: Facts = {
  personStatus: 'permanent-resident',
  removalOrder: 'departure',
  inadmissibility: ['non-compliance'],
}

test.for<Turns>(
  (
    [
      ['cautions', 'residency-order-made-in-canada'],
      ['cautions', 'days-after-the-report'],
      ['checklist', 'days-of-residence'],
    ] as const
  ).map(([list, id]) => [
    list,
    id,
    residency,
    { personStatus: 'protected-person' },
    { personStatus: 'permanent-resident-visa-holder' },
    { removalOrder: 'exclusion' },
    { removalOrder: 'deportation' },
    { inadmissibility: ['misrepresentation'] },
    { inadmissibility: [] },
  ]),
)('%s, %s', ([list, id, on, ...off]) => {
  const says = (facts: Facts) => outcomeOf('removal-order-appeal', list, id, facts)
  expect(says(on)).toBe(true)
  for (const change of off) expect(says({ ...on, ...change })).toBe(false)
})

test.for<Says>([
  [
    'cautions',
    'stay-cancelled-by-conviction',
    '68(4): found inadmissible for transborder criminality',
    { inadmissibility: ['transborder-criminality'] },
    true,
  ],
  [
    'cautions',
    'stay-cancelled-by-conviction',
    'another ground has no stay that a conviction cancels',
    { inadmissibility: ['financial'] },
    false,
  ],
  [
    'cautions',
    'departure-order-clock',
    'IRPR 224(2): only a departure order becomes a deportation order',
    { removalOrder: 'exclusion' },
    false,
  ],
  [
    'timeLimits',
    'notice',
    'r. 14(1): given to the member at the end of the hearing',
    { appealNoticeGivenAtHearing: true, removalOrderReceivedOn: '2026-11-02' },
    false,
  ],
])('%s, %s: %s', ([list, id, , facts, says]) => {
  expect(outcomeOf('removal-order-appeal', list, id, facts)).toBe(says)
})
