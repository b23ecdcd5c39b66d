import { describe, expect, test } from 'vitest'
import { deadlinesOf } from '../../src/domain/ask.ts'
import type { IsoDate } from '../../src/domain/calendar.ts'
import type { Fact, Facts } from '../../src/domain/facts/index.ts'
import type { Question } from '../../src/domain/question.ts'

const asOf = '2026-11-23'
/** The answers of judicial review alone. */
const ask = (facts: Facts, more: Partial<Question> = {}) =>
  deadlinesOf({ facts, asOf, remedies: ['judicial-review'], ...more }, 'en')
const limit = (id: string, facts: Facts, more: Partial<Question> = {}) =>
  ask(facts, more).deadlines.find((deadline) => deadline.id === `judicial-review/${id}`)
const listed = (facts: Facts) => ask(facts).deadlines.map(({ id }) => id.split('/')[1])

const abroad: Facts = { decision: 'study-permit', decidedIn: 'outside-canada' }
const ofTheBoard: Facts = { decision: 'immigration-appeal-dismissed' }

describe('the day a limit runs from', () => {
  interface Row {
    why: string
    id: string
    facts: Facts
    from: { fact: Fact; day: IsoDate }
    protective: boolean
    missing: Fact[]
    lastDay: IsoDate
  }
  test.for<Row>([
    {
      why: 'the notice',
      id: 'outside-canada',
      facts: { ...abroad, decidedOn: '2026-10-01', notifiedOn: '2026-10-27' },
      from: { fact: 'notifiedOn', day: '2026-10-27' },
      protective: false,
      missing: [],
      lastDay: '2026-12-26',
    },
    {
      why: 'the reasons’ coming, for want of the notice: it protects',
      id: 'outside-canada',
      facts: { ...abroad, decidedOn: '2026-10-01', reasonsReceivedOn: '2026-10-20' },
      from: { fact: 'reasonsReceivedOn', day: '2026-10-20' },
      protective: true,
      missing: ['notifiedOn'],
      lastDay: '2026-12-19',
    },
    {
      why: 'the decision’s own day, for want of both: it protects',
      id: 'outside-canada',
      facts: { ...abroad, decidedOn: '2026-10-01' },
      from: { fact: 'decidedOn', day: '2026-10-01' },
      protective: true,
      missing: ['notifiedOn'],
      lastDay: '2026-11-30',
    },
    {
      why: 'the receipt of a removal order stands in for the notice of it',
      id: 'in-canada',
      facts: {
        decision: 'removal-order',
        removalOrderMadeAt: 'examination',
        removalOrderReceivedOn: '2026-11-09',
      },
      from: { fact: 'removalOrderReceivedOn', day: '2026-11-09' },
      protective: true,
      missing: ['notifiedOn'],
      lastDay: '2026-11-24',
    },
    {
      why: 'the Board’s later sending of reasons (169(f))',
      id: 'in-canada',
      facts: { ...ofTheBoard, notifiedOn: '2026-10-05', reasonsSentOn: '2026-11-02' },
      from: { fact: 'reasonsSentOn', day: '2026-11-02' },
      protective: false,
      missing: [],
      lastDay: '2026-11-17',
    },
    {
      why: 'the Board’s later notice (169(f))',
      id: 'in-canada',
      facts: { ...ofTheBoard, notifiedOn: '2026-11-04', reasonsSentOn: '2026-11-02' },
      from: { fact: 'notifiedOn', day: '2026-11-04' },
      protective: false,
      missing: [],
      lastDay: '2026-11-19',
    },
    {
      why: 'the Board’s notice, the sending of reasons unknown: it protects',
      id: 'in-canada',
      facts: { ...ofTheBoard, notifiedOn: '2026-10-05' },
      from: { fact: 'notifiedOn', day: '2026-10-05' },
      protective: true,
      missing: ['reasonsSentOn'],
      lastDay: '2026-10-20',
    },
    {
      why: 'the Board’s sending of reasons, the notice unknown: it protects',
      id: 'in-canada',
      facts: { ...ofTheBoard, reasonsSentOn: '2026-11-02' },
      from: { fact: 'reasonsSentOn', day: '2026-11-02' },
      protective: true,
      missing: ['notifiedOn'],
      lastDay: '2026-11-17',
    },
    {
      why: 'the Board’s day of decision, neither known: it protects',
      id: 'in-canada',
      facts: { ...ofTheBoard, decidedOn: '2026-10-01' },
      from: { fact: 'decidedOn', day: '2026-10-01' },
      protective: true,
      missing: ['notifiedOn', 'reasonsSentOn'],
      lastDay: '2026-10-16',
    },
  ])('$why', ({ id, facts, from, why: _, ...answer }) => {
    expect(limit(id, facts)).toMatchObject({ runsFrom: from, applies: 'certain', ...answer })
  })
})

describe('what is awaited', () => {
  const awaiting = (facts: Facts) =>
    Object.fromEntries(ask(facts).awaiting.map(({ id, missing }) => [id.split('/')[1], missing]))

  test('every limit whose day is unknown says what it waits for', () => {
    expect(awaiting(abroad)).toEqual({
      'outside-canada': ['notifiedOn'],
      'proof-of-service': ['leaveServedOn'],
      appearance: ['leaveServedOn'],
      perfection: expect.arrayContaining(['leaveFiledOn', 'writtenReasons']),
      'respondent-memorandum': ['recordServedOn'],
      reply: ['respondentMemorandumServedOn'],
      'hearing-earliest': ['leaveGrantedOn'],
      'hearing-latest': ['leaveGrantedOn'],
      'appeal-to-fca': ['judgmentOn', 'questionCertified'],
      'appeal-to-fca-service': ['fcaNoticeFiledOn', 'questionCertified'],
    })
  })

  test('a limit that is known to be another’s is not awaited', () => {
    expect(awaiting(abroad)).not.toHaveProperty('in-canada')
    expect(awaiting(abroad)).not.toHaveProperty('citizenship')
    expect(awaiting({ ...abroad, questionCertified: false })).not.toHaveProperty('appeal-to-fca')
  })

  test('once its day is known it is a deadline', () => {
    const facts: Facts = { ...abroad, notifiedOn: '2026-11-02' }
    expect(awaiting(facts)).not.toHaveProperty('outside-canada')
    expect(listed(facts)).toEqual(['outside-canada'])
  })

  test('nothing known: nothing has a day', () => {
    expect(ask({}).deadlines).toEqual([])
  })
})

describe('which limits are listed', () => {
  test('where the place is unknown, both, each marked undecided', () => {
    const { deadlines } = ask({ decision: 'study-permit', notifiedOn: '2026-11-23' })
    expect(deadlines).toMatchObject([
      { id: 'judicial-review/in-canada', fileBy: '2026-12-08', applies: 'undecided' },
      { id: 'judicial-review/outside-canada', fileBy: '2027-01-22', applies: 'undecided' },
    ])
    expect(deadlines.map(({ missing }) => missing)).toEqual([['decidedIn'], ['decidedIn']])
  })

  test('one entry for a limit with two starts, and it is the one that protects', () => {
    const facts: Facts = {
      decision: 'removal-order',
      personStatus: 'foreign-national',
      inadmissibility: [],
      notifiedOn: '2026-11-02',
      reasonsSentOn: '2026-11-16',
    }
    expect(listed(facts)).toEqual(['written-reasons-request', 'in-canada'])
    expect(limit('in-canada', facts)).toMatchObject({
      applies: 'certain',
      protective: true,
      runsFrom: { fact: 'notifiedOn' },
      lastDay: '2026-11-17',
      missing: ['removalOrderMadeAt'],
    })
    expect(
      limit('in-canada', { ...facts, removalOrderMadeAt: 'admissibility-hearing' }),
    ).toMatchObject({ protective: false, runsFrom: { fact: 'reasonsSentOn' } })
  })

  test('one entry for the record, from the start that may come first', () => {
    const facts: Facts = { ...abroad, leaveFiledOn: '2026-10-01', reasonsReceivedOn: '2026-10-20' }
    expect(listed(facts).filter((id) => id === 'perfection')).toHaveLength(1)
    expect(limit('perfection', facts)).toMatchObject({
      applies: 'certain',
      protective: true,
      runsFrom: { fact: 'leaveFiledOn' },
      lastDay: '2026-10-31',
    })
  })

  test('a record is due only in a file that exists', () => {
    expect(listed({ ...abroad, reasonsReceivedOn: '2026-10-20' })).not.toContain('perfection')
  })

  const appealFirst: Facts = {
    decision: 'refugee-claim-rejected',
    refugeeAppealBars: [],
    notifiedOn: '2026-11-09',
    reasonsSentOn: '2026-11-09',
    decidedOn: '2026-11-09',
  }
  test('a closed remedy lists none', () => {
    expect(ask(appealFirst)).toMatchObject({ deadlines: [], awaiting: [] })
  })

  test('a closed remedy that was sought all the same lists its own', () => {
    expect(
      listed({ ...appealFirst, leaveFiledOn: '2026-11-20', writtenReasons: 'received' }),
    ).toEqual(['in-canada', 'perfection'])
  })

  test('the earliest safe day comes first', () => {
    expect(
      listed({
        ...abroad,
        notifiedOn: '2026-09-04',
        leaveFiledOn: '2026-10-20',
        leaveServedOn: '2026-10-20',
        writtenReasons: 'received',
      }),
    ).toEqual(['appearance', 'proof-of-service', 'outside-canada', 'perfection'])
  })
})

describe('a day fixed by an order', () => {
  const facts: Facts = { ...abroad, leaveFiledOn: '2026-11-30', writtenReasons: 'received' }

  test.for<[why: string, day: IsoDate, dueOn: IsoDate, fileBy: IsoDate]>([
    ['a weekday', '2026-12-01', '2026-12-01', '2026-12-01'],
    ['a Sunday', '2027-01-17', '2027-01-18', '2027-01-15'],
    ['the Monday after Christmas on a Friday', '2026-12-28', '2026-12-29', '2026-12-24'],
    ['Boxing Day, a Thursday', '2024-12-26', '2024-12-26', '2024-12-24'],
  ])('replaces the one computed, moved and protected as usual: %s', ([, day, dueOn, fileBy]) => {
    const answered = limit('perfection', facts, {
      orders: [{ id: 'judicial-review/perfection', day }],
    })
    expect(answered).toMatchObject({
      source: 'order',
      applies: 'certain',
      lastDay: day,
      dueOn,
      fileBy,
    })
    expect(answered).not.toHaveProperty('runsFrom')
    expect(answered).not.toHaveProperty('period')
    expect(answered?.alternatives.map(({ id }) => id)).not.toContain('special-order-2025')
  })

  test('is listed though its own start is unknown, and nothing waits for it', () => {
    const orders = [{ id: 'judicial-review/reply', day: '2026-12-01' } as const]
    expect(limit('reply', {}, { orders })).toMatchObject({ lastDay: '2026-12-01', missing: [] })
    expect(ask({}, { orders }).awaiting.map(({ id }) => id)).not.toContain('judicial-review/reply')
  })

  test('leaves the other limits as they are', () => {
    const orders = [{ id: 'judicial-review/reply', day: '2026-12-01' } as const]
    expect(limit('perfection', facts, { orders })).toMatchObject({ lastDay: '2027-01-17' })
  })
})

describe('the next limit', () => {
  const next = (facts: Facts, more: Partial<Question> = {}) => ask(facts, more).nextLimit

  test('is the earliest irreversible one of the applicant that has not passed', () => {
    expect(
      next({
        ...abroad,
        notifiedOn: '2026-10-27',
        leaveFiledOn: '2026-11-20',
        leaveServedOn: '2026-11-20',
        writtenReasons: 'received',
      }),
    ).toEqual({
      id: 'judicial-review/proof-of-service',
      fileBy: '2026-11-30',
      dueOn: '2026-11-30',
    })
  })

  test('is never the respondent’s, the Court’s, or a day before which nothing can happen', () => {
    expect(next({ ...abroad, recordServedOn: '2026-11-16', leaveGrantedOn: '2026-11-16' })).toBe(
      undefined,
    )
  })

  test('is still one that is to be acted on at once, and none that has passed', () => {
    const facts: Facts = { ...abroad, decidedIn: 'in-canada', notifiedOn: '2026-11-14' }
    const limit = { id: 'judicial-review/in-canada', fileBy: '2026-11-27', dueOn: '2026-11-30' }
    expect(next(facts, { asOf: '2026-11-30' })).toEqual(limit)
    expect(next(facts, { asOf: '2026-12-01' })).toBe(undefined)
  })

  test('is shown whatever was asked', () => {
    expect(
      next({ ...abroad, notifiedOn: '2026-10-27' }, { remedies: ['new-application'] }),
    ).toMatchObject({ id: 'judicial-review/outside-canada', fileBy: '2026-12-24' })
  })
})
