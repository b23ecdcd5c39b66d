import { expect, test } from 'vitest'
import { deadlinesOf } from '../../src/domain/ask.ts'
import type { IsoDate } from '../../src/domain/calendar.ts'
import type { Facts } from '../../src/domain/facts/index.ts'

/** The safe day keeps within the earliest day that the facts leave open for the start of a period. */
test.for<[why: string, id: string, facts: Facts, lastDay: IsoDate, fileBy: IsoDate]>([
  [
    'notice unknown, reasons weeks after the decision: the decision’s own day protects',
    'judicial-review/in-canada',
    {
      decision: 'work-permit',
      decidedIn: 'in-canada',
      decidedOn: '2026-11-02',
      reasonsReceivedOn: '2026-12-01',
    },
    '2026-12-16',
    '2026-11-17',
  ],
  [
    'IRPA 169(f): a copy received late moves nothing, notice was given on sending (2024 FC 1714)',
    'judicial-review/in-canada',
    {
      decision: 'refugee-appeal-dismissed',
      reasonsSentOn: '2026-09-01',
      notifiedOn: '2026-09-10',
    },
    '2026-09-25',
    '2026-09-16',
  ],
  [
    'IRPA 169(f): reasons sent after the notice start the period',
    'judicial-review/in-canada',
    {
      decision: 'refugee-appeal-dismissed',
      notifiedOn: '2026-09-01',
      reasonsSentOn: '2026-09-10',
    },
    '2026-09-25',
    '2026-09-25',
  ],
  [
    'reasons in hand before the notice: aware by then',
    'judicial-review/in-canada',
    {
      decision: 'extension-of-stay',
      reasonsReceivedOn: '2026-11-01',
      notifiedOn: '2026-11-10',
    },
    '2026-11-25',
    '2026-11-16',
  ],
  [
    'RAD r. 35(2): reasons mailed are received on the seventh day, whenever they came',
    'refugee-appeal/notice',
    {
      decision: 'refugee-claim-rejected',
      refugeeAppealBars: [],
      reasonsMailedOn: '2026-11-02',
      reasonsReceivedOn: '2026-11-20',
    },
    '2026-12-05',
    '2026-11-24',
  ],
  [
    'IRPR 160(4): mailed first, handed over later',
    'pre-removal-risk-assessment/application',
    {
      decision: 'refugee-claim-rejected',
      personIn: 'in-canada',
      removalOrder: 'departure',
      protectionFormMailedOn: '2026-11-02',
      protectionNotifiedOn: '2026-11-20',
    },
    '2026-12-05',
    '2026-11-24',
  ],
  [
    'FCCIRPR 4.1: how the reasons were sent is not known, an e-mail counts at once',
    'judicial-review/perfection',
    {
      decision: 'work-permit',
      decidedIn: 'in-canada',
      writtenReasons: 'not-received',
      leaveFiledOn: '2026-09-01',
      tribunalReasonsSentOn: '2026-09-14',
      reasonsReceivedOn: '2026-09-24',
    },
    '2026-10-24',
    '2026-10-14',
  ],
])('%s', ([, id, facts, lastDay, fileBy]) => {
  const { deadlines } = deadlinesOf({ facts, asOf: '2026-09-02' }, 'en')
  expect(deadlines.find((deadline) => deadline.id === id)).toMatchObject({ lastDay, fileBy })
})

test('R182: told of the refusal only, the day of the decision is asked for: it can be earlier', () => {
  const missing = (facts: Facts) =>
    deadlinesOf(
      {
        facts: { decision: 'extension-of-stay', extensionAppliedBeforeExpiry: true, ...facts },
        asOf: '2026-08-26',
      },
      'en',
    ).deadlines.find(({ id }) => id === 'restoration-of-status/application')?.missing
  expect(missing({ notifiedOn: '2026-08-25' })).toContain('decidedOn')
  expect(missing({ notifiedOn: '2026-08-25', decidedOn: '2026-08-20' })).toEqual(['statusLostOn'])
  expect(missing({ statusLostOn: '2026-08-25' })).toEqual([])
})
