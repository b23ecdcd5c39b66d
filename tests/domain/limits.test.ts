import { describe, expect, test } from 'vitest'
import type { IsoDate } from '../../src/domain/calendar.ts'
import { entriesOf, isListed, isSought, limitsOf } from '../../src/domain/deadlines.ts'
import { everyDecision, type Facts } from '../../src/domain/facts/index.ts'
import { irpa } from '../../src/domain/law/index.ts'
import type { Question } from '../../src/domain/question.ts'
import { type Remedy, type TimeLimit, timeLimit } from '../../src/domain/rules.ts'
import { aLimit, aRemedy, saying } from './made-up.ts'

const asOf = '2026-11-23'
const ask = (remedy: Remedy, facts: Facts, more: Partial<Question> = {}) => {
  const question = { facts, asOf, ...more } as const
  return limitsOf(entriesOf(remedy)(facts, question.asOf), remedy, question, 'en')
}
const shown = (remedy: Remedy, facts: Facts, more: Partial<Question> = {}) => {
  const { deadlines, awaiting } = ask(remedy, facts, more)
  return [
    ...deadlines.map(({ id, applies, protective, fileBy, missing }) =>
      [id.split('/')[1], applies, protective ? 'protective' : 'exact', fileBy, ...missing].join(
        ' ',
      ),
    ),
    ...awaiting.map(({ id, missing }) => [id.split('/')[1], 'waits', ...missing].join(' ')),
  ]
}

const permit: Facts = { decision: 'study-permit' }
const notified: Facts = { ...permit, notifiedOn: '2026-11-09' }

/** Fifteen days from the notice, for adults. */
const forAdults = (more: Partial<TimeLimit> = {}) =>
  timeLimit({
    ...aLimit(),
    needs: ['personIsMinor'],
    applies: ({ personIsMinor }) => !personIsMinor,
    ...more,
  })
const forMinors = (more: Partial<TimeLimit> = {}) =>
  timeLimit({
    ...aLimit(),
    period: { count: 30, unit: 'days' },
    needs: ['personIsMinor'],
    applies: ({ personIsMinor }) => personIsMinor,
    ...more,
  })

describe('a limit of a remedy', () => {
  const simple = aRemedy({ timeLimits: [aLimit()] })
  const some = aRemedy({ timeLimits: [forAdults()] })
  const since2013 = aRemedy({
    timeLimits: [aLimit({ inForce: { measuredOn: ['notifiedOn'], from: '2013-06-19' } })],
  })

  test.for<[why: string, remedy: Remedy, facts: Facts, told: string[]]>([
    ['its day known', simple, notified, ['filing certain exact 2026-11-24']],
    [
      'another day',
      simple,
      { ...permit, notifiedOn: '2026-11-10' },
      ['filing certain exact 2026-11-25'],
    ],
    ['its day not known', simple, permit, ['filing waits notifiedOn']],
    [
      'the kind of decision not known',
      simple,
      { notifiedOn: '2026-11-09' },
      ['filing undecided exact 2026-11-24 decision'],
    ],
    ['neither known', simple, {}, ['filing waits notifiedOn decision']],
    [
      'the kind not known, of a remedy of every kind',
      { ...simple, decisions: everyDecision },
      { notifiedOn: '2026-11-09' },
      ['filing certain exact 2026-11-24'],
    ],
    [
      'whether it applies not known',
      some,
      notified,
      ['filing undecided exact 2026-11-24 personIsMinor'],
    ],
    [
      'neither that nor the kind',
      some,
      { notifiedOn: '2026-11-09' },
      ['filing undecided exact 2026-11-24 decision personIsMinor'],
    ],
    ['it speaks of others', some, { ...notified, personIsMinor: true }, []],
    [
      'it speaks of the case',
      some,
      { ...notified, personIsMinor: false },
      ['filing certain exact 2026-11-24'],
    ],
    ['of a day whose law is not modelled', since2013, { ...permit, notifiedOn: '2013-06-18' }, []],
    [
      'of the first day of its law',
      since2013,
      { ...permit, notifiedOn: '2013-06-19' },
      ['filing certain exact 2013-07-04'],
    ],
  ])('%s', ([, remedy, facts, told]) => {
    expect(shown(remedy, facts)).toEqual(told)
  })

  test('a kind that the limit itself reads is asked for once', () => {
    const reads = aRemedy({
      timeLimits: [
        timeLimit({
          ...aLimit(),
          needs: ['decision', 'personIsMinor'],
          applies: ({ decision, personIsMinor }) => decision === 'study-permit' && personIsMinor,
        }),
      ],
    })
    expect(shown(reads, { notifiedOn: '2026-11-09' })).toEqual([
      'filing undecided exact 2026-11-24 decision personIsMinor',
    ])
  })

  test('one that waits says of what', () => {
    expect(ask(simple, permit).awaiting).toEqual([
      {
        id: 'made-up/filing',
        remedy: 'made-up',
        text: 'It is so.',
        period: { count: 15, unit: 'days' },
        law: [
          {
            cite: 'IRPA, s. 72(1)',
            url: 'https://laws-lois.justice.gc.ca/eng/acts/I-2.5/section-72.html',
          },
        ],
        missing: ['notifiedOn'],
      },
    ])
  })

  test('one that begins only with a file waits for it while it may not apply', () => {
    const inFile = aRemedy({
      timeLimits: [forAdults({ runsFrom: { latestOf: ['notifiedOn'], once: 'leaveFiledOn' } })],
    })
    expect(shown(inFile, notified)).toEqual(['filing waits leaveFiledOn personIsMinor'])
    expect(shown(inFile, { ...notified, leaveFiledOn: '2026-11-20' })).toEqual([
      'filing undecided exact 2026-11-24 personIsMinor',
    ])
    expect(shown(inFile, { ...notified, personIsMinor: false })).toEqual([
      'filing certain exact 2026-11-24',
    ])
  })

  test.for<[why: string, facts: Facts, missing: string]>([
    ['stands in', { ...permit, decidedOn: '2026-11-09' }, 'notifiedOn'],
  ])('a day that %s protects', ([, facts, missing]) => {
    const failing = aRemedy({
      timeLimits: [aLimit({ runsFrom: { latestOf: ['notifiedOn'], failing: ['decidedOn'] } })],
    })
    expect(shown(failing, facts)).toEqual([`filing certain protective 2026-11-24 ${missing}`])
  })
})

describe('one limit from two starts', () => {
  const two = aRemedy({ timeLimits: [forAdults(), forMinors()] })
  const otherStart = aRemedy({
    timeLimits: [forAdults(), forMinors({ runsFrom: { latestOf: ['reasonsReceivedOn'] } })],
  })

  test.for<[why: string, remedy: Remedy, facts: Facts, told: string[]]>([
    [
      'the first governs',
      two,
      { ...notified, personIsMinor: false },
      ['filing certain exact 2026-11-24'],
    ],
    [
      'the second governs',
      two,
      { ...notified, personIsMinor: true },
      ['filing certain exact 2026-12-09'],
    ],
    [
      'which of them is open: the earlier protects, and one of them surely applies',
      two,
      notified,
      ['filing certain protective 2026-11-24 personIsMinor'],
    ],
    [
      'the same, listed the other way round',
      aRemedy({ timeLimits: [forMinors(), forAdults()] }),
      notified,
      ['filing certain protective 2026-11-24 personIsMinor'],
    ],
    [
      'the kind of decision open too: none surely applies',
      two,
      { notifiedOn: '2026-11-09' },
      ['filing undecided protective 2026-11-24 decision personIsMinor'],
    ],
    [
      'only one start known',
      otherStart,
      { ...permit, reasonsReceivedOn: '2026-11-09' },
      ['filing certain protective 2026-12-09 personIsMinor'],
    ],
    [
      'neither known',
      otherStart,
      permit,
      ['filing waits notifiedOn personIsMinor reasonsReceivedOn'],
    ],
  ])('%s', ([, remedy, facts, told]) => {
    expect(shown(remedy, facts)).toEqual(told)
  })

  test('that end on the same day: the first is shown', () => {
    const text = { en: 'The second.', fr: 'Le second.' }
    const alike = aRemedy({
      timeLimits: [forAdults(), forMinors({ text, period: { count: 15, unit: 'days' } })],
    })
    expect(ask(alike, notified).deadlines.map(({ text }) => text)).toEqual(['It is so.'])
  })

  test('that do not cover every case may not apply', () => {
    const gap = aRemedy({
      timeLimits: [
        forAdults(),
        timeLimit({
          ...forMinors(),
          needs: ['personIsMinor', 'canadianRepresentative'],
          applies: ({ personIsMinor, canadianRepresentative }) =>
            personIsMinor && canadianRepresentative,
        }),
      ],
    })
    expect(shown(gap, notified)).toEqual([
      expect.stringMatching(/^filing undecided protective 2026-11-24 personIsMinor/),
    ])
  })

  test('what the law leaves unsettled does not surely apply', () => {
    const perhaps = aRemedy({
      timeLimits: [
        forAdults(),
        timeLimit({
          ...forMinors(),
          applies: ({ personIsMinor }) => personIsMinor && 'unsettled',
        }),
      ],
    })
    expect(shown(perhaps, notified)).toEqual([
      'filing undecided protective 2026-11-24 personIsMinor',
    ])
  })
})

describe('a day that an order fixes', () => {
  const remedy = aRemedy({
    timeLimits: [aLimit(), aLimit({ id: 'record', runsFrom: { latestOf: ['leaveFiledOn'] } })],
  })
  const order = (id: string, day: IsoDate = '2026-12-15') => ({ orders: [{ id, day }] })

  test.for<[why: string, facts: Facts, more: Partial<Question>, told: string[]]>([
    [
      'in place of a day that is counted',
      notified,
      order('made-up/filing'),
      ['filing certain exact 2026-12-15', 'record waits leaveFiledOn'],
    ],
    [
      'in place of one that waits',
      notified,
      order('made-up/record'),
      ['record certain exact 2026-12-15', 'filing certain exact 2026-11-24'],
    ],
    [
      'of another remedy',
      notified,
      order('another/filing'),
      ['filing certain exact 2026-11-24', 'record waits leaveFiledOn'],
    ],
    [
      'where nothing else has begun',
      permit,
      order('made-up/filing'),
      ['filing certain exact 2026-12-15', 'record waits leaveFiledOn'],
    ],
    [
      'of both',
      notified,
      {
        orders: [
          { id: 'made-up/record', day: '2026-12-16' },
          { id: 'made-up/filing', day: '2026-12-15' },
        ],
      },
      ['record certain exact 2026-12-16', 'filing certain exact 2026-12-15'],
    ],
  ])('%s', ([, facts, more, told]) => {
    expect(shown(remedy, facts, more)).toEqual(told)
  })

  test('is of the newest version of the limit', () => {
    const versions = aRemedy({
      timeLimits: [
        aLimit({ inForce: { measuredOn: ['notifiedOn'], until: '2013-06-19' } }),
        aLimit({
          text: { en: 'It is so now.', fr: 'Il en est ainsi maintenant.' },
          inForce: { measuredOn: ['notifiedOn'], from: '2013-06-19' },
        }),
      ],
    })
    const [one] = ask(versions, permit, order('made-up/filing')).deadlines
    expect(one).toMatchObject({
      text: 'It is so now.',
      source: 'order',
      remedy: 'made-up',
      missing: [],
    })
  })
})

describe('what a deadline is counted from is never taken for another', () => {
  const remedy = aRemedy({
    timeLimits: [
      aLimit({
        doneOn: 'leaveFiledOn',
        alternatives: [
          {
            id: 'sent',
            ...saying,
            law: [irpa('72(2)')],
            runsFrom: { latestOf: ['reasonsSentOn'] },
          },
        ],
      }),
    ],
  })
  const one = (facts: Facts, on: IsoDate = asOf) =>
    ask(remedy, { ...notified, ...facts }, { asOf: on }).deadlines[0]

  test('the day that it was done', () => {
    expect(one({})?.done).toBeUndefined()
    expect(one({ leaveFiledOn: '2026-11-24' })?.done).toEqual({ on: '2026-11-24', inTime: true })
    expect(one({ leaveFiledOn: '2026-11-25' })?.done).toEqual({ on: '2026-11-25', inTime: false })
  })

  test('the day of another reading', () => {
    expect(one({})?.alternatives).toEqual([])
    expect(one({ reasonsSentOn: '2026-11-05' })?.fileBy).toBe('2026-11-20')
    expect(one({ reasonsSentOn: '2026-11-06' })?.fileBy).toBe('2026-11-20')
    expect(one({ reasonsSentOn: '2026-11-04' })?.fileBy).toBe('2026-11-19')
  })

  test('the day asked about', () => {
    expect(one({}, '2026-11-23')?.daysLeft).toBe(1)
    expect(one({}, '2026-11-22')?.daysLeft).toBe(2)
  })
})

describe('whether a remedy shows its limits', () => {
  const remedy = aRemedy({ file: ['leaveFiledOn', 'decisionNotesReceived'] })
  const stands = (verdict: 'available' | 'unavailable' | 'undecided' | 'not-applicable') => ({
    verdict,
    examined: [],
    missing: [],
  })
  const sought: Facts = { leaveFiledOn: '2026-11-20' }

  test.for<[verdict: Parameters<typeof stands>[0], facts: Facts, isShown: boolean]>([
    ['available', {}, true],
    ['undecided', {}, true],
    ['unavailable', {}, false],
    ['unavailable', sought, true],
    ['not-applicable', sought, false],
  ])('%s, %o: %s', ([verdict, facts, isShown]) => {
    expect(isListed(remedy, stands(verdict), facts)).toBe(isShown)
  })

  test.for<[why: string, facts: Facts, isBegun: boolean]>([
    ['nothing known', {}, false],
    ['a day of its file', sought, true],
    ['a yes', { decisionNotesReceived: true }, true],
    ['a no', { decisionNotesReceived: false }, false],
    ['a day of another', { notifiedOn: '2026-11-09' }, false],
  ])('its own file has begun: %s', ([, facts, isBegun]) => {
    expect(isSought(remedy, facts)).toBe(isBegun)
  })
})
