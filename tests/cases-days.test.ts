import { describe, expect, test } from 'vitest'
import { deadlinesOf } from '../src/domain/ask.ts'
import type { IsoDate } from '../src/domain/calendar.ts'
import type { Facts } from '../src/domain/facts/index.ts'

/** Real decisions, guidelines of the Court and examples worked from the statute, over all remedies. */

interface Days {
  lastDay?: IsoDate
  dueOn?: IsoDate
  fileBy?: IsoDate
  certainty?: 'settled' | 'arguable'
  applies?: 'certain' | 'undecided'
}
interface Limit {
  why: string
  facts: Facts
  id: string
  days: Days
  asOf?: IsoDate
}

const limits = (rows: readonly Limit[]) =>
  test.for(rows)('$why', ({ facts, id, days, asOf = '2026-11-23' }) => {
    const { deadlines } = deadlinesOf({ facts, asOf }, 'en')
    expect(deadlines.find((deadline) => deadline.id === id)).toMatchObject(days)
  })

describe('to file for judicial review', () => {
  const id = 'judicial-review/in-canada'
  const inCanada: Facts = { decision: 'work-permit', decidedIn: 'in-canada' }

  limits([
    {
      why: 'an extension of stay, e-mailed on a Monday',
      facts: { decision: 'extension-of-stay', decidedIn: 'in-canada', notifiedOn: '2026-11-09' },
      id,
      days: {
        lastDay: '2026-11-24',
        dueOn: '2026-11-24',
        fileBy: '2026-11-24',
        certainty: 'settled',
      },
    },
    {
      why: 'a last day on a Sunday',
      facts: { ...inCanada, notifiedOn: '2026-11-14' },
      id,
      days: {
        lastDay: '2026-11-29',
        dueOn: '2026-11-30',
        fileBy: '2026-11-27',
        certainty: 'settled',
      },
    },
    {
      why: 'a last day on the Monday after Christmas on a Friday',
      facts: { ...inCanada, notifiedOn: '2026-12-13' },
      id,
      days: {
        lastDay: '2026-12-28',
        dueOn: '2026-12-29',
        fileBy: '2026-12-24',
        certainty: 'arguable',
      },
    },
    {
      why: 'a last day on 30 September, a Saturday: the Court was open on the Monday',
      facts: { ...inCanada, notifiedOn: '2023-09-15' },
      id,
      days: {
        lastDay: '2023-09-30',
        dueOn: '2023-10-02',
        fileBy: '2023-09-29',
        certainty: 'settled',
      },
    },
    {
      why: 'a last day on Canada Day, a Saturday',
      facts: { ...inCanada, notifiedOn: '2023-06-16' },
      id,
      days: {
        lastDay: '2023-07-01',
        dueOn: '2023-07-04',
        fileBy: '2023-06-30',
        certainty: 'arguable',
      },
    },
    {
      why: 'a last day on Boxing Day, a Thursday',
      facts: { ...inCanada, notifiedOn: '2024-12-11' },
      id,
      days: {
        lastDay: '2024-12-26',
        dueOn: '2024-12-26',
        fileBy: '2024-12-24',
        certainty: 'settled',
      },
    },
    {
      why: '2025 FC 1826: a refugee appeal dismissed',
      facts: {
        decision: 'refugee-appeal-dismissed',
        decidedIn: 'in-canada',
        notifiedOn: '2025-02-13',
        reasonsSentOn: '2025-02-13',
      },
      id,
      days: {
        lastDay: '2025-02-28',
        dueOn: '2025-02-28',
        fileBy: '2025-02-28',
        certainty: 'settled',
      },
    },
    {
      why: 'an immigration appeal dismissed, its reasons sent four weeks after the notice (169(f))',
      facts: {
        decision: 'immigration-appeal-dismissed',
        decidedIn: 'in-canada',
        notifiedOn: '2026-10-05',
        reasonsSentOn: '2026-11-02',
      },
      id,
      days: { lastDay: '2026-11-17', dueOn: '2026-11-17', fileBy: '2026-11-17' },
    },
    {
      why: 'a visa office’s letter that took four weeks by mail',
      facts: {
        decision: 'temporary-resident-visa',
        decidedIn: 'outside-canada',
        notifiedOn: '2026-10-27',
      },
      id: 'judicial-review/outside-canada',
      days: {
        lastDay: '2026-12-26',
        dueOn: '2026-12-29',
        fileBy: '2026-12-24',
        certainty: 'arguable',
      },
    },
    {
      why: 'a last day on 29 February',
      facts: { decision: 'study-permit', decidedIn: 'outside-canada', notifiedOn: '2027-12-31' },
      id: 'judicial-review/outside-canada',
      days: {
        lastDay: '2028-02-29',
        dueOn: '2028-02-29',
        fileBy: '2028-02-29',
        certainty: 'settled',
      },
    },
    {
      why: 'citizenship, a last day on Remembrance Day',
      facts: { decision: 'citizenship', notifiedOn: '2026-10-12' },
      id: 'judicial-review/citizenship',
      days: {
        lastDay: '2026-11-11',
        dueOn: '2026-11-12',
        fileBy: '2026-11-10',
        certainty: 'settled',
      },
    },
    {
      why: 'the place unknown: the shorter limit is shown',
      facts: { decision: 'study-permit', notifiedOn: '2026-11-23' },
      id,
      days: { lastDay: '2026-12-08', fileBy: '2026-12-08', applies: 'undecided' },
    },
    {
      why: 'the place unknown: so is the longer',
      facts: { decision: 'study-permit', notifiedOn: '2026-11-23' },
      id: 'judicial-review/outside-canada',
      days: { lastDay: '2027-01-22', fileBy: '2027-01-22', applies: 'undecided' },
    },
  ])
})

describe('in the file of the Federal Court', () => {
  const refused: Facts = { decision: 'study-permit', decidedIn: 'outside-canada' }

  limits([
    {
      why: 'the record, over the recess',
      facts: { ...refused, leaveFiledOn: '2026-11-30', writtenReasons: 'received' },
      id: 'judicial-review/perfection',
      days: { lastDay: '2027-01-17', dueOn: '2027-01-18', fileBy: '2027-01-15' },
    },
    {
      why: 'the record in IMM-3-24, filed on its last day',
      facts: {
        ...refused,
        leaveFiledOn: '2024-01-02',
        writtenReasons: 'not-received',
        reasonsReceivedOn: '2024-02-28',
      },
      id: 'judicial-review/perfection',
      days: { lastDay: '2024-03-29', dueOn: '2024-04-02', fileBy: '2024-03-28' },
    },
    {
      why: 'the record, due on a Saturday before Easter',
      facts: { ...refused, leaveFiledOn: '2026-03-05', writtenReasons: 'received' },
      id: 'judicial-review/perfection',
      days: { lastDay: '2026-04-04', dueOn: '2026-04-07', fileBy: '2026-04-02' },
    },
    {
      why: 'the appearance in IMM-3-24',
      facts: { ...refused, leaveServedOn: '2024-01-02' },
      id: 'judicial-review/appearance',
      days: { dueOn: '2024-01-17' },
    },
    {
      why: 'the Court’s guideline: ten days over the recess',
      facts: { ...refused, leaveServedOn: '2012-12-14' },
      id: 'judicial-review/appearance',
      days: { dueOn: '2013-01-11' },
    },
    {
      why: 'the Court’s guideline: a last day on a Sunday',
      facts: { ...refused, leaveServedOn: '2012-05-31' },
      id: 'judicial-review/appearance',
      days: { lastDay: '2012-06-10', dueOn: '2012-06-11', fileBy: '2012-06-08' },
    },
    {
      why: 'the reply, over the recess',
      facts: { ...refused, respondentMemorandumServedOn: '2026-12-14' },
      id: 'judicial-review/reply',
      days: { lastDay: '2027-01-11', dueOn: '2027-01-11' },
    },
  ])

  test('the special order of 2025 is shown beside the record’s thirty days', () => {
    const facts: Facts = { ...refused, leaveFiledOn: '2026-03-05', writtenReasons: 'received' }
    const { deadlines } = deadlinesOf({ facts, asOf: '2026-11-23' }, 'en')
    expect(
      deadlines
        .find(({ id }) => id === 'judicial-review/perfection')
        ?.alternatives.find(({ id }) => id === 'special-order-2025'),
    ).toMatchObject({ dueOn: '2026-05-19' })
  })
})

describe('at the Immigration Appeal Division, and for the notes', () => {
  limits([
    {
      why: 'a sponsor’s notice of appeal',
      facts: {
        decision: 'family-class-visa',
        notifiedOn: '2026-11-23',
        reasonsReceivedOn: '2026-11-23',
        relationshipToSponsor: 'spouse',
        inadmissibility: [],
      },
      id: 'sponsorship-appeal/notice',
      days: { lastDay: '2026-12-23', dueOn: '2026-12-23', fileBy: '2026-12-23' },
    },
    {
      why: 'a notice of appeal on the residency obligation',
      facts: {
        decision: 'residency-obligation',
        decidedIn: 'outside-canada',
        personStatus: 'permanent-resident',
        notifiedOn: '2026-11-23',
        reasonsReceivedOn: '2026-11-23',
        inadmissibility: [],
      },
      id: 'residency-obligation-appeal/notice',
      days: { lastDay: '2027-01-22', dueOn: '2027-01-22', fileBy: '2027-01-22' },
    },
    {
      why: 'a notice of appeal from a removal order, due on Canada Day',
      facts: {
        decision: 'removal-order',
        decidedIn: 'in-canada',
        personStatus: 'permanent-resident',
        removalOrder: 'departure',
        removalOrderReceivedOn: '2026-06-01',
        inadmissibility: ['non-compliance'],
      },
      id: 'removal-order-appeal/notice',
      days: { lastDay: '2026-07-01', dueOn: '2026-07-02', fileBy: '2026-06-30' },
      asOf: '2026-06-04',
    },
    {
      why: 'the sponsor’s documents, sixty days after the appeal record',
      facts: { decision: 'family-class-visa', appealRecordReceivedOn: '2026-09-10' },
      id: 'sponsorship-appeal/disclosure',
      days: { lastDay: '2026-11-09', dueOn: '2026-11-09' },
    },
    {
      why: 'the institution’s answer to a request for the notes',
      facts: { decision: 'study-permit', accessRequestReceivedOn: '2026-11-23' },
      id: 'gcms-notes/reply',
      days: { lastDay: '2026-12-23' },
    },
  ])
})
