import { expect, test } from 'vitest'
import type { Facts } from '../../../src/domain/facts/index.ts'
import { outcomeOf } from './outcome-of.ts'

test.for<[status: NonNullable<Facts['temporaryStatus']>, holdsAPermit: boolean]>([
  ['worker', true],
  ['student', true],
  ['visitor', false],
])('a %s', ([temporaryStatus, holdsAPermit]) => {
  const says = (list: 'cautions' | 'checklist', id: string) =>
    outcomeOf('restoration-of-status', list, id, { temporaryStatus })
  expect(says('cautions', 'restore-as-visitor')).toBe(holdsAPermit)
  expect(says('checklist', 'activity-stopped')).toBe(holdsAPermit)
})
