import { describe, expect, test } from 'vitest'
import { deadlinesOf } from '../src/domain/ask.ts'
import type { IsoDate } from '../src/domain/calendar.ts'
import type { Facts } from '../src/domain/facts/index.ts'

/**
 * Worked examples, and mistakes easily made in computing a limit, over all remedies. Where an example
 * calls a day safe that is only not moved, the day here is the last open one: no Saturday, no Sunday,
 * no holiday, nothing assumed.
 */

interface Limit {
  why: string
  facts: Facts
  id: string
  days: {
    lastDay?: IsoDate
    dueOn: IsoDate
    fileBy: IsoDate
    certainty?: 'settled' | 'arguable'
    state?: 'open' | 'act-now' | 'passed'
    protective?: boolean
    cutOff?: { timeZone: string }
  }
  alternatives?: readonly { id: string; dueOn: IsoDate }[]
  asOf?: IsoDate
}

const limits = (rows: readonly Limit[]) =>
  test.for(rows)('$why', ({ facts, id, days, alternatives, asOf = '2026-11-23' }) => {
    const { deadlines } = deadlinesOf({ facts, asOf }, 'en')
    const answered = deadlines.find((deadline) => deadline.id === id)
    expect(answered).toMatchObject(days)
    if (alternatives)
      expect(answered?.alternatives.map(({ id, dueOn }) => ({ id, dueOn }))).toEqual(alternatives)
  })

const court = 'judicial-review/in-canada'
const abroad = 'judicial-review/outside-canada'
const inCanada: Facts = { decision: 'work-permit', decidedIn: 'in-canada' }
const visa: Facts = { decision: 'temporary-resident-visa', decidedIn: 'outside-canada' }
const status: Facts = { decision: 'extension-of-stay', extensionAppliedBeforeExpiry: false }

describe('the day that starts the Court’s limit', () => {
  const monday: IsoDate = '2026-11-02'

  limits([
    {
      why: 'a visa office’s letter of 1 October whose coming is not known: its own day protects',
      facts: { ...visa, decidedOn: '2026-10-01' },
      id: abroad,
      days: {
        lastDay: '2026-11-30',
        dueOn: '2026-11-30',
        fileBy: '2026-11-30',
        protective: true,
      },
    },
    {
      why: 'the person is abroad, the officer was in Canada: 15 days',
      facts: { ...inCanada, personIn: 'outside-canada', notifiedOn: monday },
      id: court,
      days: { lastDay: '2026-11-17', dueOn: '2026-11-17', fileBy: '2026-11-17' },
    },
    {
      why: 'the person is in Canada, the officer was abroad: 60 days, ending at New Year',
      facts: { ...visa, personIn: 'in-canada', notifiedOn: monday },
      id: abroad,
      days: { lastDay: '2027-01-01', dueOn: '2027-01-04', fileBy: '2026-12-31' },
    },
    {
      why: 'the officer’s notes came on the 20th: they start nothing',
      facts: { ...inCanada, notifiedOn: monday, accessReplyReceivedOn: '2026-11-20' },
      id: court,
      days: { lastDay: '2026-11-17', dueOn: '2026-11-17', fileBy: '2026-11-17', state: 'passed' },
      alternatives: [],
    },
    {
      why: 'reconsideration asked for and answered: the first limit stands, the reply’s is arguable',
      facts: {
        ...inCanada,
        notifiedOn: monday,
        reconsiderationRequestedOn: '2026-11-05',
        reconsiderationReplyOn: '2026-11-20',
      },
      id: court,
      days: { lastDay: '2026-11-17', dueOn: '2026-11-17', fileBy: '2026-11-17', state: 'passed' },
      alternatives: [{ id: 'from-reconsideration-reply', dueOn: '2026-12-07' }],
    },
    {
      why: 'the refusal to reconsider, itself taken to the Court: its own fifteen days',
      facts: {
        decision: 'reconsideration-refused',
        decidedIn: 'in-canada',
        notifiedOn: '2026-11-20',
      },
      id: court,
      days: { lastDay: '2026-12-05', dueOn: '2026-12-07', fileBy: '2026-12-04' },
    },
    {
      why: 'citizenship refused by e-mail: 30 days',
      facts: { decision: 'citizenship', notifiedOn: '2026-11-23' },
      id: 'judicial-review/citizenship',
      days: { lastDay: '2026-12-23', dueOn: '2026-12-23', fileBy: '2026-12-23' },
    },
    {
      why: 'citizenship refused abroad: the same 30 days',
      facts: { decision: 'citizenship', decidedIn: 'outside-canada', notifiedOn: '2026-11-23' },
      id: 'judicial-review/citizenship',
      days: { lastDay: '2026-12-23', dueOn: '2026-12-23', fileBy: '2026-12-23' },
    },
    {
      why: 'the special order of 2025 adds nothing to the 15 days to file',
      facts: { ...inCanada, notifiedOn: '2025-06-02' },
      id: court,
      days: { lastDay: '2025-06-17', dueOn: '2025-06-17', fileBy: '2025-06-17' },
      alternatives: [],
      asOf: '2025-06-03',
    },
    {
      why: 'the special order of 2025 adds nothing to the 60 days to file',
      facts: { ...visa, notifiedOn: '2025-06-02' },
      id: abroad,
      days: { lastDay: '2025-08-01', dueOn: '2025-08-01', fileBy: '2025-08-01' },
      alternatives: [],
      asOf: '2025-06-03',
    },
  ])
})

describe('the day that ends a limit', () => {
  // The same Saturday, before a registry, before a Division of the Board, and at the department.
  const saturday: IsoDate = '2026-11-28'

  limits([
    {
      why: 'a Saturday in the Court: Monday, arguably',
      facts: { ...inCanada, notifiedOn: '2026-11-13' },
      id: court,
      days: {
        lastDay: saturday,
        dueOn: '2026-11-30',
        fileBy: '2026-11-27',
        certainty: 'arguable',
        cutOff: { timeZone: 'America/Toronto' },
      },
    },
    {
      why: 'a Saturday at the Immigration Appeal Division: Monday, by its Rules',
      facts: {
        decision: 'family-class-visa',
        notifiedOn: '2026-10-29',
        reasonsReceivedOn: '2026-10-29',
      },
      id: 'sponsorship-appeal/notice',
      days: {
        lastDay: saturday,
        dueOn: '2026-11-30',
        fileBy: '2026-11-27',
        certainty: 'settled',
      },
    },
    {
      why: 'a Saturday for restoration: no holiday of the Interpretation Act, nothing moves',
      facts: { ...status, statusLostOn: '2026-08-30' },
      id: 'restoration-of-status/application',
      days: { lastDay: saturday, dueOn: saturday, fileBy: '2026-11-27' },
    },
    {
      why: 'the day before Christmas is open',
      facts: { ...status, statusLostOn: '2026-09-25' },
      id: 'restoration-of-status/application',
      days: { lastDay: '2026-12-24', dueOn: '2026-12-24', fileBy: '2026-12-24' },
    },
    {
      why: 'Family Day is provincial: it moves nothing at the department',
      facts: { ...status, statusLostOn: '2025-11-18' },
      id: 'restoration-of-status/application',
      days: { lastDay: '2026-02-16', dueOn: '2026-02-16', fileBy: '2026-02-16' },
      asOf: '2026-01-05',
    },
    {
      why: 'Easter Monday is a holiday: Tuesday, settled, and Thursday before Good Friday to be safe',
      facts: { ...inCanada, notifiedOn: '2026-03-22' },
      id: court,
      days: {
        lastDay: '2026-04-06',
        dueOn: '2026-04-07',
        fileBy: '2026-04-02',
        certainty: 'settled',
      },
      asOf: '2026-03-23',
    },
    {
      why: 'a removal order of 4 July: the first Monday in August, only assumed closed',
      facts: {
        decision: 'removal-order',
        personStatus: 'permanent-resident',
        inadmissibility: ['non-compliance'],
        removalOrderReceivedOn: '2026-07-04',
      },
      id: 'removal-order-appeal/notice',
      days: { lastDay: '2026-08-03', dueOn: '2026-08-03', fileBy: '2026-07-31' },
      alternatives: [{ id: 'assumed-closed-day', dueOn: '2026-08-04' }],
      asOf: '2026-07-10',
    },
    {
      why: 'an appeal mailed two days before the last day and stamped the day after it: late',
      facts: {
        decision: 'family-class-visa',
        notifiedOn: '2026-11-23',
        reasonsReceivedOn: '2026-11-23',
        appealNoticeReceivedOn: '2026-12-24',
      },
      id: 'sponsorship-appeal/notice',
      days: {
        lastDay: '2026-12-23',
        dueOn: '2026-12-23',
        fileBy: '2026-12-23',
        state: 'passed',
      },
      asOf: '2026-12-24',
    },
    {
      why: 'the record, in summer: neither July nor August stops the count',
      facts: { ...inCanada, leaveFiledOn: '2026-07-02', writtenReasons: 'received' },
      id: 'judicial-review/perfection',
      days: { lastDay: '2026-08-01', dueOn: '2026-08-03', fileBy: '2026-07-31' },
      alternatives: [{ id: 'special-order-2025', dueOn: '2026-09-15' }],
      asOf: '2026-07-03',
    },
    {
      why: 'the record, reasons ticked as not received: from their coming, not from the filing',
      facts: {
        ...inCanada,
        leaveFiledOn: '2026-10-05',
        writtenReasons: 'not-received',
        reasonsReceivedOn: '2026-11-02',
      },
      id: 'judicial-review/perfection',
      days: { lastDay: '2026-12-02', dueOn: '2026-12-02', fileBy: '2026-12-02' },
    },
    {
      why: 'the record, no reasons given: from the tribunal’s notice of it',
      facts: {
        ...inCanada,
        leaveFiledOn: '2026-10-05',
        writtenReasons: 'none-given',
        noReasonsNoticeReceivedOn: '2026-11-16',
      },
      id: 'judicial-review/perfection',
      days: { lastDay: '2026-12-16', dueOn: '2026-12-16', fileBy: '2026-12-16' },
    },
    {
      why: 'restoration beside an application for leave: its 90 days run on',
      facts: { ...status, statusLostOn: '2026-09-14', leaveFiledOn: '2026-09-28' },
      id: 'restoration-of-status/application',
      days: { lastDay: '2026-12-13', dueOn: '2026-12-14', fileBy: '2026-12-11' },
    },
  ])

  test('the record waits for the reasons while the application says that none came', () => {
    const facts: Facts = {
      ...inCanada,
      leaveFiledOn: '2026-10-05',
      writtenReasons: 'not-received',
    }
    const { deadlines, awaiting } = deadlinesOf({ facts, asOf: '2026-11-23' }, 'en')
    expect(deadlines.map(({ id }) => id)).not.toContain('judicial-review/perfection')
    expect(awaiting.map(({ id }) => id)).toContain('judicial-review/perfection')
  })

  test('in French the same days', () => {
    const question = {
      facts: { ...inCanada, notifiedOn: '2026-11-13' },
      asOf: '2026-11-23',
    } as const
    const daysIn = (language: 'en' | 'fr') =>
      deadlinesOf(question, language).deadlines.map(({ id, lastDay, dueOn, fileBy }) => [
        id,
        lastDay,
        dueOn,
        fileBy,
      ])
    expect(daysIn('fr')).toEqual(daysIn('en'))
    expect(daysIn('fr')).toContainEqual([court, saturday, '2026-11-30', '2026-11-27'])
  })
})
