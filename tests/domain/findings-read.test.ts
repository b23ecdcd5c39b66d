import { describe, expect, test } from 'vitest'
import { stateOfTerm, stateOfWait } from '../../src/domain/bars.ts'
import type { Facts } from '../../src/domain/facts/index.ts'
import { examinedAll, finding, inOrder, readsOfRequirements } from '../../src/domain/findings.ts'
import {
  condition,
  exhaustion,
  inTime,
  type Requirement,
  waitingPeriod,
} from '../../src/domain/rules.ts'
import { aLimit, saying } from './made-up.ts'

const asOf = '2026-11-23'
const adult = condition({
  ...saying,
  id: 'adult',
  needs: ['personIsMinor'],
  holds: ({ personIsMinor }) => !personIsMinor,
})
const since2013 = condition({
  ...adult,
  id: 'since-2013',
  inForce: { measuredOn: ['decidedOn', 'asOf'], from: '2013-06-19' },
})
const bar = waitingPeriod({
  ...saying,
  id: 'bar',
  needs: ['adverseEffectOnChild'],
  applies: ({ adverseEffectOnChild }) => !adverseEffectOnChild,
  runsFrom: { latestOf: ['lastRefugeeDecisionOn'], failing: ['decidedOn'] },
  period: { count: 12, unit: 'months' },
})
const inTimeToFile = inTime({
  ...saying,
  id: 'in-time',
  needs: [],
  applies: () => true,
  within: aLimit({ runsFrom: { latestOf: ['statusLostOn'] } }),
})
const noAppeal = exhaustion({
  ...saying,
  id: 'no-appeal',
  needs: ['excludedFamilyMember'],
  applies: ({ excludedFamilyMember }) => excludedFamilyMember,
  rights: [
    { decisions: ['family-class-visa'], requirements: [adult, bar] },
    { decisions: ['removal-order'], requirements: [inTimeToFile, since2013] },
  ],
})

describe('all that findings depend on', () => {
  test.for<[why: string, rule: Requirement, facts: string[], changes: object[], states: object[]]>([
    ['a condition', adult, ['personIsMinor'], [], []],
    [
      'a condition that has versions',
      since2013,
      ['personIsMinor', 'decidedOn'],
      [{ measuredOn: ['decidedOn', 'asOf'], from: '2013-06-19' }],
      [],
    ],
    [
      'a bar',
      bar,
      ['adverseEffectOnChild', 'lastRefugeeDecisionOn', 'decidedOn'],
      [],
      [stateOfWait(bar as Parameters<typeof stateOfWait>[0])],
    ],
    [
      'a limit',
      inTimeToFile,
      ['statusLostOn'],
      [],
      [stateOfTerm(inTimeToFile as Parameters<typeof stateOfTerm>[0])],
    ],
    [
      'rights of appeal: what each requires',
      noAppeal,
      [
        'excludedFamilyMember',
        'personIsMinor',
        'adverseEffectOnChild',
        'lastRefugeeDecisionOn',
        'decidedOn',
        'statusLostOn',
        'personIsMinor',
        'decidedOn',
      ],
      [{ measuredOn: ['decidedOn', 'asOf'], from: '2013-06-19' }],
      [
        stateOfWait(bar as Parameters<typeof stateOfWait>[0]),
        stateOfTerm(inTimeToFile as Parameters<typeof stateOfTerm>[0]),
      ],
    ],
  ])('%s', ([, rule, facts, changes, states]) => {
    const reads = readsOfRequirements([rule])
    expect(reads.facts).toEqual(facts)
    expect(reads.inForce).toEqual(changes)
    expect(reads.states).toHaveLength(states.length)
    for (const [i, state] of states.entries()) expect(reads.states?.[i]).toBe(state)
  })

  test('of a list: each of them', () => {
    const { facts, inForce, states } = readsOfRequirements([adult, since2013, bar])
    expect(facts).toHaveLength(6)
    expect(inForce).toHaveLength(1)
    expect(states).toHaveLength(1)
  })
})

describe('the stated facts that a finding rests on', () => {
  const rests = (rule: Requirement, facts: Facts) =>
    examinedAll([rule], facts, asOf).map(({ restsOn }) => restsOn)

  test.for<[why: string, rule: Requirement, facts: Facts, restsOn: string[]]>([
    ['none stated', adult, {}, []],
    [
      'the one that it reads',
      adult,
      { personIsMinor: true, personIn: 'in-canada' },
      ['personIsMinor'],
    ],
    [
      'a day and a need, in the order that they are read',
      bar,
      { lastRefugeeDecisionOn: '2026-01-05', adverseEffectOnChild: true },
      ['adverseEffectOnChild', 'lastRefugeeDecisionOn'],
    ],
    [
      'of rights of appeal, what those of this kind of decision require',
      noAppeal,
      {
        decision: 'removal-order',
        personIsMinor: false,
        adverseEffectOnChild: false,
        statusLostOn: '2026-11-09',
        excludedFamilyMember: false,
      },
      ['excludedFamilyMember', 'statusLostOn', 'personIsMinor'],
    ],
    [
      'of another kind',
      noAppeal,
      {
        decision: 'family-class-visa',
        personIsMinor: false,
        adverseEffectOnChild: false,
        statusLostOn: '2026-11-09',
      },
      ['personIsMinor', 'adverseEffectOnChild'],
    ],
    [
      'of whatever kind, while it is not known: each fact once',
      noAppeal,
      { personIsMinor: true, statusLostOn: '2026-11-09', decidedOn: '2026-11-02' },
      ['personIsMinor', 'decidedOn', 'statusLostOn'],
    ],
  ])('%s', ([, rule, facts, restsOn]) => {
    expect(rests(rule, facts)).toEqual([restsOn])
  })

  test('two versions of a rule are one finding', () => {
    const until2013 = condition({
      ...since2013,
      holds: () => true,
      inForce: { measuredOn: ['decidedOn'], until: '2013-06-19' },
    })
    expect(examinedAll([until2013, since2013, adult], {}, asOf).map(({ rule }) => rule.id)).toEqual(
      ['since-2013', 'adult'],
    )
  })
})

describe('a finding as it is told', () => {
  const told = (rule: Requirement, facts: Facts, language: 'en' | 'fr' = 'en') =>
    examinedAll([rule], facts, asOf).map(finding[language])[0]

  test.for<[why: string, facts: Facts, outcome: string, missing: string[]]>([
    ['met', { personIsMinor: false }, 'met', []],
    ['not met', { personIsMinor: true }, 'not-met', []],
    ['open', {}, 'undecided', ['personIsMinor']],
  ])('%s', ([, facts, outcome, missing]) => {
    expect(told(adult, facts, 'fr')).toEqual({
      id: 'adult',
      text: 'Il en est ainsi.',
      outcome,
      restsOn: missing.length > 0 ? [] : ['personIsMinor'],
      law: [
        {
          cite: 'LIPR, art. 72(1)',
          url: 'https://laws-lois.justice.gc.ca/fra/lois/I-2.5/article-72.html',
        },
      ],
      missing,
    })
  })

  test('why it stays open', () => {
    const notModelled = told(since2013, { decidedOn: '2013-06-18', personIsMinor: false })
    expect(notModelled).toMatchObject({ outcome: 'undecided', because: 'law-not-modelled' })
  })
})

test('what is missing: each fact once, those that decide most first', () => {
  expect(
    inOrder([
      { fact: 'personIn', decides: 1 },
      { fact: 'personIsMinor', decides: 0.5 },
      { fact: 'personStatus', decides: 1 },
      { fact: 'personIsMinor', decides: 1 },
    ]),
  ).toEqual([
    { fact: 'personIsMinor', decides: 1.5 },
    { fact: 'personIn', decides: 1 },
    { fact: 'personStatus', decides: 1 },
  ])
})
