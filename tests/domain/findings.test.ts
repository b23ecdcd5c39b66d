import { describe, expect, test } from 'vitest'
import type { IsoDate } from '../../src/domain/calendar.ts'
import { underStatute } from '../../src/domain/counting.ts'
import type { Fact, Facts } from '../../src/domain/facts/index.ts'
import { examine } from '../../src/domain/findings.ts'
import { irpa } from '../../src/domain/law/index.ts'
import {
  condition,
  type Exhaustion,
  exhaustion,
  inTime,
  type Requirement,
  timeLimit,
  waitingPeriod,
} from '../../src/domain/rules.ts'

const asOf = '2026-11-23'
const madeUp = {
  id: 'made-up',
  text: { en: 'It is so.', fr: 'Il en est ainsi.' },
  law: [irpa('25(1)')],
} as const

const ask = (rule: Requirement, facts: Facts, on: IsoDate = asOf) => {
  const { outcome, missing, because } = examine([rule], facts, on)
  return { outcome, missing: missing.map(({ fact }) => fact), ...(because && { because }) }
}
const decided = (outcome: boolean) => ({ outcome, missing: [] })
const open = (...missing: Fact[]) => ({ outcome: 'undecided', missing })

describe('a bar of twelve months from the last refugee decision, but for a child’s sake', () => {
  const bar = waitingPeriod({
    ...madeUp,
    needs: ['adverseEffectOnChild'],
    applies: ({ adverseEffectOnChild }) => !adverseEffectOnChild,
    runsFrom: { latestOf: ['lastRefugeeDecisionOn'], failing: ['decidedOn'] },
    period: { count: 12, unit: 'months' },
  })
  const barred: Facts = { adverseEffectOnChild: false }
  const excepted: Facts = { adverseEffectOnChild: true }

  test.for<[why: string, facts: Facts, on: IsoDate, answer: object]>([
    [
      'its last day',
      { ...barred, lastRefugeeDecisionOn: '2026-02-20' },
      '2027-02-20',
      decided(false),
    ],
    [
      'the day after',
      { ...barred, lastRefugeeDecisionOn: '2026-02-20' },
      '2027-02-21',
      decided(true),
    ],
    [
      'running, but excepted',
      { ...excepted, lastRefugeeDecisionOn: '2026-02-20' },
      asOf,
      decided(true),
    ],
    [
      'running, exception unknown',
      { lastRefugeeDecisionOn: '2026-02-20' },
      asOf,
      open('adverseEffectOnChild'),
    ],
    ['over, exception unknown', { lastRefugeeDecisionOn: '2025-02-20' }, asOf, decided(true)],
    ['start unknown', barred, asOf, open('lastRefugeeDecisionOn')],
    ['start unknown, but excepted', excepted, asOf, decided(true)],
    ['nothing known', {}, asOf, open('adverseEffectOnChild', 'lastRefugeeDecisionOn')],
    // A day that can only be too early closes while the bar runs, and never opens.
    [
      'a day that stands in, still running',
      { ...barred, decidedOn: '2026-02-20' },
      '2027-02-20',
      decided(false),
    ],
    [
      'a day that stands in, over',
      { ...barred, decidedOn: '2026-02-20' },
      '2027-02-21',
      open('lastRefugeeDecisionOn'),
    ],
    [
      'a day that stands in, excepted',
      { ...excepted, decidedOn: '2026-02-20' },
      asOf,
      decided(true),
    ],
    [
      'from a leap day',
      { ...barred, lastRefugeeDecisionOn: '2024-02-29' },
      '2025-02-28',
      decided(false),
    ],
    [
      'the day after that',
      { ...barred, lastRefugeeDecisionOn: '2024-02-29' },
      '2025-03-01',
      decided(true),
    ],
  ])('%s', ([, facts, on, answer]) => {
    expect(ask(bar, facts, on)).toEqual(answer)
  })

  test('of two starts, what did not happen has no day: the latest known counts', () => {
    const twoStarts = waitingPeriod({
      ...bar,
      runsFrom: { latestOf: ['lastRefugeeDecisionOn', 'leaveRefusedOn'] },
    })
    const facts: Facts = { ...barred, lastRefugeeDecisionOn: '2025-10-10' }
    expect(ask(twoStarts, facts, '2026-10-11')).toEqual(decided(true))
    expect(ask(twoStarts, { ...facts, leaveRefusedOn: '2026-02-20' }, '2026-10-11')).toEqual(
      decided(false),
    )
    expect(ask(twoStarts, { ...facts, leaveRefusedOn: '2026-02-20' }, '2027-02-21')).toEqual(
      decided(true),
    )
  })
})

describe('a limit that no one may extend, of ninety days', () => {
  const restoration = timeLimit({
    ...madeUp,
    needs: [],
    applies: () => true,
    kind: 'limit',
    party: 'applicant',
    runsFrom: { latestOf: ['statusLostOn'], failing: ['decidedOn'] },
    period: { count: 90, unit: 'days' },
    counting: underStatute,
    irreversible: true,
  })
  const requirement = inTime({ ...madeUp, needs: [], applies: () => true, within: restoration })

  test.for<[why: string, facts: Facts, on: IsoDate, answer: object]>([
    ['on its last day', { statusLostOn: '2026-08-25' }, '2026-11-23', decided(true)],
    ['on the day after', { statusLostOn: '2026-08-25' }, '2026-11-24', decided(false)],
    ['a Sunday, moved to the Monday', { statusLostOn: '2026-08-31' }, '2026-11-30', decided(true)],
    ['the Tuesday after', { statusLostOn: '2026-08-31' }, '2026-12-01', decided(false)],
    ['start unknown', {}, asOf, open('statusLostOn')],
    ['a day that stands in, not over', { decidedOn: '2026-08-25' }, '2026-11-23', decided(true)],
    ['a day that stands in, over', { decidedOn: '2026-08-25' }, '2026-11-24', open('statusLostOn')],
  ])('%s', ([, facts, on, answer]) => {
    expect(ask(requirement, facts, on)).toEqual(answer)
  })
})

describe('a bar of twelve months from a decision of which only the notice is known', () => {
  const bar = waitingPeriod({
    ...madeUp,
    needs: [],
    applies: () => true,
    runsFrom: { latestOf: ['decidedOn'], failing: ['notifiedOn'], failingIsLater: true },
    period: { count: 12, unit: 'months' },
  })

  test.for<[why: string, facts: Facts, on: IsoDate, answer: object]>([
    [
      'runs by the notice, and may be over',
      { notifiedOn: '2025-11-24' },
      '2026-11-24',
      open('decidedOn'),
    ],
    ['over by the notice', { notifiedOn: '2025-11-24' }, '2026-11-25', decided(true)],
    ['nothing known', {}, asOf, open('decidedOn')],
    [
      'its own day known, over',
      { decidedOn: '2025-11-20', notifiedOn: '2025-11-24' },
      '2026-11-21',
      decided(true),
    ],
    [
      'its own day known, running',
      { decidedOn: '2025-11-20', notifiedOn: '2025-11-24' },
      '2026-11-20',
      decided(false),
    ],
  ])('%s', ([, facts, on, answer]) => {
    expect(ask(bar, facts, on)).toEqual(answer)
  })
})

describe('no right of appeal left, save by an exception', () => {
  const rule = exhaustion({
    ...madeUp,
    rights: [
      {
        decisions: ['family-class-visa', 'sponsor-ineligible'],
        requirements: [
          condition({
            ...madeUp,
            id: 'filed',
            needs: ['sponsorshipFiledInPrescribedManner'],
            holds: ({ sponsorshipFiledInPrescribedManner }) => sponsorshipFiledInPrescribedManner,
          }),
          condition({
            ...madeUp,
            id: 'no-ground',
            needs: ['inadmissibility'],
            holds: ({ inadmissibility }) => inadmissibility.length === 0,
          }),
        ],
      },
    ],
    needs: ['excludedFamilyMember'],
    applies: ({ excludedFamilyMember }) => excludedFamilyMember,
  })
  const family: Facts = { decision: 'family-class-visa' }
  const mayAppeal: Facts = {
    ...family,
    sponsorshipFiledInPrescribedManner: true,
    inadmissibility: [],
  }
  const notExcepted: Facts = { excludedFamilyMember: false }

  test.for<[why: string, facts: Facts, answer: object]>([
    ['a decision without a right of appeal', { decision: 'study-permit' }, decided(true)],
    ['a right of appeal', { ...mayAppeal, ...notExcepted }, decided(false)],
    ['a right of appeal, exception unknown', mayAppeal, open('excludedFamilyMember')],
    ['a right of appeal, excepted', { ...mayAppeal, excludedFamilyMember: true }, decided(true)],
    ['excepted, whatever else', { ...family, excludedFamilyMember: true }, decided(true)],
    ['a bar closes the right', { ...family, inadmissibility: ['security'] }, decided(true)],
    [
      'whether there is a right is open',
      { ...family, ...notExcepted, inadmissibility: [] },
      open('sponsorshipFiledInPrescribedManner'),
    ],
    [
      'the kind of decision unknown',
      { ...notExcepted, sponsorshipFiledInPrescribedManner: true, inadmissibility: [] },
      open('decision'),
    ],
    ['the kind unknown, but the right barred', { inadmissibility: ['security'] }, decided(true)],
  ])('%s', ([, facts, answer]) => {
    expect(ask(rule, facts)).toEqual(answer)
  })

  test('nothing known: the kind of decision comes first', () => {
    expect(ask(rule, notExcepted)).toEqual(
      open('decision', 'sponsorshipFiledInPrescribedManner', 'inadmissibility'),
    )
  })

  test('an exception for another kind of decision is not asked about', () => {
    const forOrders = exhaustion({
      ...rule,
      needs: ['decision', 'excludedFamilyMember'],
      applies: ({ decision, excludedFamilyMember }) =>
        decision === 'removal-order' && excludedFamilyMember,
    })
    const facts: Facts = { sponsorshipFiledInPrescribedManner: true, inadmissibility: [] }
    expect(ask(forOrders, facts)).toEqual(open('decision'))
  })

  test('nor is one for a kind whose right of appeal is closed', () => {
    const withdrawn = condition({
      ...madeUp,
      id: 'not-withdrawn',
      needs: ['decision', 'sponsorChoseWithdrawal'],
      holds: ({ decision, sponsorChoseWithdrawal }) =>
        decision !== 'sponsor-ineligible' || !sponsorChoseWithdrawal,
    })
    const forSponsors = exhaustion({
      ...rule,
      rights: [
        { decisions: ['family-class-visa', 'sponsor-ineligible'], requirements: [withdrawn] },
      ],
      needs: ['decision', 'excludedFamilyMember'],
      applies: ({ decision, excludedFamilyMember }) =>
        decision === 'sponsor-ineligible' && excludedFamilyMember,
    } as Exhaustion)
    expect(ask(forSponsors, { sponsorChoseWithdrawal: true })).toEqual(open('decision'))
    expect(ask(forSponsors, { sponsorChoseWithdrawal: false })).toEqual(
      open('decision', 'excludedFamilyMember'),
    )
  })

  describe('an exception that is unsettled at best', () => {
    const perhaps = exhaustion({
      ...rule,
      needs: ['excludedFamilyMember'],
      applies: ({ excludedFamilyMember }) => excludedFamilyMember && 'unsettled',
    })

    test('is asked about beside a right that is open', () => {
      expect(ask(perhaps, mayAppeal)).toEqual(open('excludedFamilyMember'))
    })

    test('is asked about beside a right that may yet be settled', () => {
      expect(ask(perhaps, { ...family, inadmissibility: [] })).toEqual(
        open('sponsorshipFiledInPrescribedManner', 'excludedFamilyMember'),
      )
    })

    test('is not asked about where one condition of the right is never settled, and another is open', () => {
      const doubtful = exhaustion({
        ...perhaps,
        rights: (rule as Exhaustion).rights.map((right) => ({
          ...right,
          requirements: [
            condition({ ...madeUp, id: 'in-doubt', needs: [], holds: () => 'unsettled' }),
            ...right.requirements,
          ],
        })),
      } as Exhaustion)
      expect(ask(doubtful, { ...family, inadmissibility: [] })).toEqual(
        open('sponsorshipFiledInPrescribedManner'),
      )
    })

    test('is not asked about where one of two rights stays open for good', () => {
      const [right] = (rule as Exhaustion).rights
      const two = exhaustion({
        ...perhaps,
        rights: [
          {
            decisions: ['family-class-visa'],
            requirements: [condition({ ...madeUp, needs: [], holds: () => 'unsettled' })],
          },
          ...(right ? [right] : []),
        ],
      } as Exhaustion)
      expect(ask(two, { ...family, inadmissibility: ['security'] })).toEqual({
        ...open(),
        because: 'unsettled',
      })
    })
  })

  test('a right on which the law gives no answer leaves it open, and says so', () => {
    const unsettled = exhaustion({
      ...rule,
      rights: [
        {
          decisions: ['removal-order'],
          requirements: [condition({ ...madeUp, needs: [], holds: () => 'unsettled' })],
        },
      ],
    })
    expect(ask(unsettled, { decision: 'removal-order', ...notExcepted })).toEqual({
      ...open(),
      because: 'unsettled',
    })
  })

  test('a right of a day whose law is not modelled leaves it open, and says so', () => {
    const notModelled = exhaustion({
      ...rule,
      rights: [
        {
          decisions: ['refugee-claim-rejected'],
          requirements: [
            condition({
              ...madeUp,
              needs: [],
              holds: () => true,
              inForce: { measuredOn: ['decidedOn'], from: '2012-12-15' },
            }),
          ],
        },
      ],
    })
    const rejected: Facts = { decision: 'refugee-claim-rejected', ...notExcepted }
    expect(ask(notModelled, { ...rejected, decidedOn: '2012-12-14' })).toEqual({
      ...open(),
      because: 'law-not-modelled',
    })
    expect(ask(notModelled, { ...rejected, decidedOn: '2012-12-15' })).toEqual(decided(false))
  })

  describe('a right that stays open for good', () => {
    const forGood = (applies: Exhaustion<'excludedFamilyMember'>['applies']) =>
      exhaustion<'excludedFamilyMember'>({
        ...rule,
        needs: ['excludedFamilyMember'],
        applies,
        rights: [
          {
            decisions: ['removal-order'],
            requirements: [condition({ ...madeUp, needs: [], holds: () => 'unsettled' })],
          },
        ],
      })
    const order: Facts = { decision: 'removal-order' }

    test('an exception that surely applies still decides: it is asked about', () => {
      const surely = forGood(({ excludedFamilyMember }) => excludedFamilyMember)
      expect(ask(surely, order)).toEqual(open('excludedFamilyMember'))
    })

    test('one that is unsettled at best decides nothing: it is not asked about', () => {
      const perhaps = forGood(({ excludedFamilyMember }) => excludedFamilyMember && 'unsettled')
      expect(ask(perhaps, order)).toEqual({ ...open(), because: 'unsettled' })
    })
  })
})
