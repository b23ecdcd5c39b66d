import { describe, expect, test } from 'vitest'
import { dayNumber, type IsoDate } from '../../src/domain/calendar.ts'
import type { Fact, Facts } from '../../src/domain/facts/index.ts'
import { inquire, isInForce } from '../../src/domain/inquiry.ts'
import { irpa } from '../../src/domain/law/index.ts'
import { type Condition, condition, type InForce } from '../../src/domain/rules.ts'
import { versionsOf } from '../../src/domain/versions.ts'

const asOf = '2026-11-23'
const madeUp = {
  id: 'made-up',
  text: { en: 'It is so.', fr: 'Il en est ainsi.' },
  law: [irpa('72(1)')],
} as const

/** What the facts say of a made-up condition, or of its versions. */
function ask(rules: Condition | readonly Condition[], facts: Facts, on: IsoDate = asOf) {
  const [versions] = versionsOf(Array.isArray(rules) ? rules : [rules])
  if (versions === undefined) throw new Error('no rule')
  const { outcome, missing, because } = inquire(
    versions,
    (rule, known) => rule.holds(known),
    facts,
    on,
  )
  return { outcome, missing: missing.map(({ fact }) => fact), ...(because && { because }) }
}

const decided = (outcome: boolean) => ({ outcome, missing: [] })
const open = (...missing: Fact[]) => ({ outcome: 'undecided', missing })

describe('a predicate and what is not known', () => {
  const both = condition({
    ...madeUp,
    needs: ['personIsMinor', 'canadianRepresentative'],
    holds: ({ personIsMinor, canadianRepresentative }) => personIsMinor && canadianRepresentative,
  })
  const either = condition({
    ...madeUp,
    needs: ['personIsMinor', 'canadianRepresentative', 'decision'],
    holds: ({ personIsMinor, canadianRepresentative, decision }) =>
      decision === 'citizenship' || (personIsMinor && canadianRepresentative),
  })
  const indifferent = condition({ ...madeUp, needs: ['personIsMinor'], holds: () => true })
  const ground = condition({
    ...madeUp,
    needs: ['inadmissibility'],
    holds: ({ inadmissibility }) => !inadmissibility.includes('security'),
  })
  const term = condition({
    ...madeUp,
    needs: ['termOfImprisonment'],
    holds: ({ termOfImprisonment }) => termOfImprisonment.months < 6,
  })

  test.for<[why: string, rule: Condition, facts: Facts, answer: object]>([
    ['all known', both, { personIsMinor: true, canadianRepresentative: true }, decided(true)],
    ['what is known settles it', both, { personIsMinor: false }, decided(false)],
    ['what is not known settles it', both, { personIsMinor: true }, open('canadianRepresentative')],
    ['nothing known', both, {}, open('personIsMinor', 'canadianRepresentative')],
    ['whatever it is', indifferent, {}, decided(true)],
    ['a choice that makes the rest idle', either, { decision: 'citizenship' }, decided(true)],
    ['only what can still flip it is missing', either, { personIsMinor: false }, open('decision')],
    [
      'with a choice known that settles nothing',
      either,
      { decision: 'study-permit', personIsMinor: true },
      open('canadianRepresentative'),
    ],
    ['a list that is stated is the whole list', ground, { inadmissibility: [] }, decided(true)],
    [
      'a list with the ground in it',
      ground,
      { inadmissibility: ['health', 'security'] },
      decided(false),
    ],
    ['a list unknown', ground, {}, open('inadmissibility')],
    ['a term unknown, on both sides of six months', term, {}, open('termOfImprisonment')],
  ])('%s', ([, rule, facts, answer]) => {
    expect(ask(rule, facts)).toEqual(answer)
  })

  test('a fact that is not among the needs changes nothing', () => {
    expect(ask(both, { personIsMinor: true, personIn: 'in-canada' })).toEqual(
      open('canadianRepresentative'),
    )
  })
})

describe('where the law gives no answer', () => {
  const rule = condition({
    ...madeUp,
    needs: ['personIsMinor', 'canadianRepresentative'],
    holds: ({ personIsMinor, canadianRepresentative }) =>
      personIsMinor ? 'unsettled' : canadianRepresentative,
  })

  test.for<[why: string, facts: Facts, answer: object]>([
    [
      'the facts lead there',
      { personIsMinor: true, canadianRepresentative: true },
      { outcome: 'undecided', missing: [], because: 'unsettled' },
    ],
    [
      'they lead there whatever is not known: nothing is asked',
      { personIsMinor: true },
      { outcome: 'undecided', missing: [], because: 'unsettled' },
    ],
    [
      'they lead elsewhere',
      { personIsMinor: false, canadianRepresentative: false },
      decided(false),
    ],
    ['they may lead there', { canadianRepresentative: true }, open('personIsMinor')],
  ])('%s', ([, facts, answer]) => {
    expect(ask(rule, facts)).toEqual(answer)
  })
})

describe('which fact decides most', () => {
  test('the share of a fact’s values that would settle the rule at once', () => {
    const rule = condition({
      ...madeUp,
      needs: ['personIsMinor', 'personIn'],
      holds: ({ personIsMinor, personIn }) => personIsMinor || personIn === 'in-canada',
    })
    const { missing } = inquire([rule], (rule, known) => rule.holds(known), {}, asOf)
    expect(missing).toEqual([
      { fact: 'personIsMinor', decides: 0.5 },
      { fact: 'personIn', decides: 0.5 },
    ])
  })

  test('a fact that only together with another settles anything has no such share', () => {
    const rule = condition({
      ...madeUp,
      needs: ['personIsMinor', 'canadianRepresentative'],
      holds: ({ personIsMinor, canadianRepresentative }) =>
        personIsMinor === canadianRepresentative,
    })
    const { missing } = inquire([rule], (rule, known) => rule.holds(known), {}, asOf)
    expect(missing.map(({ decides }) => decides)).toEqual([0, 0])
  })
})

describe('the law of the day', () => {
  const measuredOn: InForce['measuredOn'] = ['decidedOn', 'notifiedOn']
  const needs = ['personIsMinor'] as const
  const minorsUntil2020: Condition[] = [
    condition({
      ...madeUp,
      needs,
      holds: ({ personIsMinor }) => personIsMinor,
      inForce: { measuredOn, from: '2010-06-01', until: '2020-03-15' },
    }),
    condition({
      ...madeUp,
      needs,
      holds: () => true,
      inForce: { measuredOn, from: '2020-03-15' },
    }),
  ]
  const notModelled = { outcome: 'undecided', missing: [], because: 'law-not-modelled' }

  test.for<[why: string, facts: Facts, answer: object]>([
    [
      'the last day of the old law',
      { decidedOn: '2020-03-14', personIsMinor: false },
      decided(false),
    ],
    ['the first day of the new', { decidedOn: '2020-03-15', personIsMinor: false }, decided(true)],
    ['the first day modelled', { decidedOn: '2010-06-01', personIsMinor: false }, decided(false)],
    ['the day before it', { decidedOn: '2010-05-31', personIsMinor: true }, notModelled],
    ['the day before it, with a need unknown', { decidedOn: '2010-05-31' }, notModelled],
    [
      'for want of the first day, the next',
      { notifiedOn: '2020-03-14', personIsMinor: false },
      decided(false),
    ],
    [
      'the first day prevails over the next',
      { decidedOn: '2020-03-14', notifiedOn: '2020-04-01', personIsMinor: false },
      decided(false),
    ],
    ['no day known, and the laws agree', { personIsMinor: true }, decided(true)],
    ['no day known, and they differ', { personIsMinor: false }, open('decidedOn')],
    ['neither day nor need known', {}, open('decidedOn', 'personIsMinor')],
    ['the new law needs nothing', { decidedOn: '2020-03-15' }, decided(true)],
    ['the old law needs it', { decidedOn: '2020-03-14' }, open('personIsMinor')],
  ])('%s', ([, facts, answer]) => {
    expect(ask(minorsUntil2020, facts)).toEqual(answer)
  })

  test('the new law needs what the old did not', () => {
    const adultsSince2020: Condition[] = [
      condition({
        ...madeUp,
        needs: [],
        holds: () => true,
        inForce: { measuredOn, until: '2020-03-15' },
      }),
      condition({
        ...madeUp,
        needs,
        holds: ({ personIsMinor }) => !personIsMinor,
        inForce: { measuredOn, from: '2020-03-15' },
      }),
    ]
    expect(ask(adultsSince2020, {})).toEqual(open('decidedOn', 'personIsMinor'))
    expect(ask(adultsSince2020, { personIsMinor: false })).toEqual(decided(true))
  })

  test('what was always the law governs on every day', () => {
    expect(isInForce(undefined, dayNumber('1999-01-01'))).toBe(true)
    expect(isInForce({ measuredOn }, dayNumber('1999-01-01'))).toBe(true)
  })

  test('for an act still to be done, the day asked about', () => {
    const rules = minorsUntil2020.map((rule) =>
      condition({ ...rule, inForce: { ...rule.inForce, measuredOn: ['asOf'] } }),
    )
    const facts: Facts = { personIsMinor: false, decidedOn: '2010-01-01' }
    expect(ask(rules, facts, '2020-03-14')).toEqual(decided(false))
    expect(ask(rules, facts, '2020-03-15')).toEqual(decided(true))
    expect(ask(rules, facts, '2010-05-31')).toEqual(notModelled)
  })

  test('a repealed rule has no version for a later day', () => {
    const repealed = condition({
      ...madeUp,
      needs: [],
      holds: () => true,
      inForce: { measuredOn, until: '2019-05-17' },
    })
    expect(ask(repealed, { decidedOn: '2019-05-16' })).toEqual(decided(true))
    expect(ask(repealed, { decidedOn: '2019-05-17' })).toEqual(notModelled)
  })

  test('the only version modelled answers where no day is known', () => {
    const [, newest] = minorsUntil2020
    expect(ask(newest as Condition, {})).toEqual(decided(true))
  })

  test('the rule shown is the one that governs, or the newest', () => {
    const [old, newest] = minorsUntil2020
    const shown = (facts: Facts) =>
      inquire(
        [old as Condition, newest as Condition],
        (rule, known) => rule.holds(known),
        facts,
        asOf,
      ).rule
    expect(shown({ decidedOn: '2015-01-01', personIsMinor: true })).toBe(old)
    expect(shown({ decidedOn: '2025-01-01', personIsMinor: true })).toBe(newest)
    expect(shown({ personIsMinor: false })).toBe(newest)
    expect(shown({ decidedOn: '2000-01-01' })).toBe(newest)
  })
})
