import { expect, test } from 'vitest'
import { deadlinesOf } from '../../src/domain/ask.ts'
import type { IsoDate } from '../../src/domain/calendar.ts'
import type { Facts } from '../../src/domain/facts/index.ts'

/** One limit of judicial review, as it is answered. */
const limit = (id: string, facts: Facts) =>
  deadlinesOf({ facts, asOf: '2026-11-23' }, 'en').deadlines.find(
    (deadline) => deadline.id === `judicial-review/${id}`,
  )

const inCanada = (notifiedOn: IsoDate): Facts => ({
  decision: 'work-permit',
  decidedIn: 'in-canada',
  notifiedOn,
})

const cautions = (facts: Facts) => limit('in-canada', facts)?.cautions.map(({ id }) => id)

test.for<[why: string, facts: Facts, shown: string[]]>([
  ['Family Day, province unknown', inCanada('2026-02-01'), ['provincial-holiday']],
  [
    'Family Day in Ontario',
    { ...inCanada('2026-02-01'), registryProvince: 'ON' },
    ['provincial-holiday'],
  ],
  [
    'Family Day in Quebec, which has none',
    { ...inCanada('2026-02-01'), registryProvince: 'QC' },
    [],
  ],
  [
    '24 June in Quebec',
    { ...inCanada('2026-06-09'), registryProvince: 'QC' },
    ['provincial-holiday'],
  ],
  ['24 June in Ontario', { ...inCanada('2026-06-09'), registryProvince: 'ON' }, []],
  ['the first Monday in August', inCanada('2026-07-19'), ['provincial-holiday']],
  [
    'Boxing Day, a Thursday, in Ontario',
    { ...inCanada('2024-12-11'), registryProvince: 'ON' },
    ['provincial-holiday'],
  ],
  ['Boxing Day, a Thursday, in Alberta', { ...inCanada('2024-12-11'), registryProvince: 'AB' }, []],
  ['the day after Family Day', inCanada('2026-02-02'), []],
  ['ending on the day before the suspension of 2020', inCanada('2020-02-26'), []],
  ['ending on its first day', inCanada('2020-02-27'), ['suspension-of-2020']],
  ['wholly within it', inCanada('2020-05-01'), ['suspension-of-2020']],
  ['beginning on its last day', inCanada('2020-09-13'), ['suspension-of-2020']],
  ['beginning after it', inCanada('2020-09-14'), []],
])('%s', ([, facts, shown]) => {
  expect(cautions(facts)).toEqual(shown)
})

test.for<[why: string, facts: Facts, text: string]>([
  ['Family Day', inCanada('2026-02-01'), '2026-02-16 is a holiday in some provinces'],
  ['the civic holiday', inCanada('2026-07-19'), '2026-08-03 is a holiday in some provinces'],
  [
    'the day that a Sunday moves the limit to',
    inCanada('2026-01-31'),
    '2026-02-16 is a holiday in some provinces',
  ],
])('names its day: %s', ([, facts, text]) => {
  expect(limit('in-canada', facts)?.cautions[0]?.text).toContain(text)
})

test('names its day in French', () => {
  const { deadlines } = deadlinesOf({ facts: inCanada('2026-02-01'), asOf: '2026-11-23' }, 'fr')
  const shown = deadlines.find(({ id }) => id === 'judicial-review/in-canada')
  expect(shown?.cautions[0]?.text).toContain('Le 2026-02-16 est férié')
})
