import { expect, test } from 'vitest'
import { outcomeOf, type Turns } from './outcome-of.ts'

test.for<Turns>([
  [
    'cautions',
    'restoration-first',
    { personIn: 'in-canada', temporaryStatus: 'visitor' },
    { personIn: 'outside-canada' },
    { temporaryStatus: 'none' },
  ],
  [
    'cautions',
    'restoration-first',
    { personIn: 'in-canada', temporaryStatus: 'worker' },
    { personIn: 'outside-canada' },
  ],
  [
    'cautions',
    'restoration-first',
    { personIn: 'in-canada', temporaryStatus: 'student' },
    { personIn: 'outside-canada' },
  ],
  [
    'cautions',
    'bar-after-claim',
    { decision: 'refugee-claim-rejected', lastRefugeeDecision: 'none' },
    { decision: 'study-permit' },
  ],
  [
    'cautions',
    'bar-after-claim',
    { decision: 'refugee-appeal-dismissed', lastRefugeeDecision: 'none' },
    { decision: 'study-permit' },
  ],
  [
    'cautions',
    'bar-after-claim',
    { decision: 'study-permit', lastRefugeeDecision: 'abandoned' },
    { lastRefugeeDecision: 'none' },
  ],
])('%s, %s', ([list, id, on, ...off]) => {
  const says = (facts: typeof on) => outcomeOf('temporary-resident-permit', list, id, facts)
  expect(says(on)).toBe(true)
  for (const change of off) expect(says({ ...on, ...change })).toBe(false)
})
