import { existsSync, readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { calendars } from '../../src/domain/calendars/index.ts'
import { allFacts, vocabulary } from '../../src/domain/facts/index.ts'
import { limitIds, remedies } from '../../src/domain/remedies/index.ts'
import type { Remedy, Rule } from '../../src/domain/rules.ts'
import { textsIn } from './texts.ts'

/** What holds of the rules themselves, whatever they say. */

const registered = remedies.map(({ id }) => id)

const kebabCase = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/

const listsOf = (remedy: Remedy): Record<string, readonly Rule[]> => ({
  requirements: remedy.requirements,
  timeLimits: remedy.timeLimits,
  checklist: remedy.checklist,
  fees: remedy.fees,
  submitTo: remedy.submitTo,
  cautions: remedy.cautions,
  dates: remedy.dates ?? [],
  inPlan: remedy.inPlan ?? [],
})
const lists = remedies.flatMap((remedy) =>
  Object.entries(listsOf(remedy)).map(([list, rules]) => ({ remedy: remedy.id, list, rules })),
)
const rules = lists.flatMap(({ remedy, list, rules }) =>
  rules.map((rule) => ({ name: `${remedy}, ${list}: ${rule.id}`, rule })),
)
/** All that is stated and cited: the rules, and what hangs on them. */
const statements = [
  ...rules.map(({ name, rule: { text, law } }) => ({ name, text, law })),
  ...remedies.flatMap(({ id, outcomes, interactions, timeLimits, dates = [] }) => [
    ...outcomes.map((outcome) => ({ name: `${id}, outcomes: ${outcome.id}`, ...outcome })),
    ...interactions.map((one) => ({ name: `${id}, interactions: ${one.remedy}`, ...one })),
    ...dates.flatMap(({ latestOf }) =>
      latestOf.map((event) => ({ name: `${id}, event`, ...event })),
    ),
    ...timeLimits.flatMap((limit) => [
      ...(limit.extension ? [{ name: `${id}/${limit.id}, extension`, ...limit.extension }] : []),
      ...[
        ...(limit.alternatives ?? []),
        ...(limit.late?.factors ?? []),
        ...(limit.late?.consequences ?? []),
        ...(limit.runsFrom.deemed ?? []),
      ].map((one) => ({ name: `${id}/${limit.id}: ${one.id}`, text: one.text, law: one.law })),
    ]),
  ]),
  ...remedies.map(({ id, summary, law }) => ({ name: id, text: summary, law })),
]

describe('the remedies', () => {
  const folders = readdirSync('src/domain/remedies', { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)

  test('have a folder each, in which they are found by name, and are registered once', () => {
    expect(registered.toSorted()).toEqual(folders.toSorted())
  })

  test.for(folders)('%s has a test of its own', (folder) => {
    expect(existsSync(`tests/domain/remedies/${folder}.test.ts`)).toBe(true)
  })

  test.for(remedies)('$id: may follow some decision, and says what it can give', (remedy) => {
    expect(remedy.decisions).not.toEqual([])
    expect(remedy.decisions).toEqual([...new Set(remedy.decisions)])
    expect(remedy.outcomes).not.toEqual([])
    expect(remedy.checklist).not.toEqual([])
    expect(remedy.file.filter((fact) => !allFacts.includes(fact))).toEqual([])
    expect(remedy.file).toEqual([...new Set(remedy.file)])
  })
})

describe('every statement', () => {
  test('cites law', () => {
    expect(statements.filter(({ law }) => law.length === 0).map(({ name }) => name)).toEqual([])
    const uncited = statements.filter(({ law }) => law.some(({ en, fr }) => !en.cite || !fr.cite))
    expect(uncited.map(({ name }) => name)).toEqual([])
  })

  test('is made in both languages, and they differ', () => {
    const untranslated = statements.filter(
      ({ text: { en, fr } }) => en.trim() === '' || fr.trim() === '' || en === fr,
    )
    expect(untranslated.map(({ name }) => name)).toEqual([])
  })

  test('ends as a sentence does, in both languages', () => {
    const unended = statements.filter(
      ({ text: { en, fr } }) => !/[.?!]$/.test(en) || !/[.?!]$/.test(fr),
    )
    expect(unended.map(({ name }) => name)).toEqual([])
  })

  test('of a requirement or a limit leaves numbers to the period', () => {
    const numbered = remedies
      .flatMap(({ requirements, timeLimits }) => [...requirements, ...timeLimits])
      .filter(({ text: { en, fr } }) => /\d/.test(en + fr))
    expect(numbered.map(({ id }) => id)).toEqual([])
  })
})

describe('every text', () => {
  const texts = [...textsIn(remedies), ...textsIn(vocabulary), ...textsIn(calendars)]

  test('has typographic apostrophes and quotation marks', () => {
    const straight = texts.filter(({ en, fr }) => /['"]/.test(en + fr))
    expect(straight).toEqual([])
  })

  test('has no space too many', () => {
    const spaced = texts.filter(({ en, fr }) => [en, fr].some((text) => / {2}|^ | $/.test(text)))
    expect(spaced).toEqual([])
  })
})

describe('every id', () => {
  test('is in kebab-case', () => {
    expect(rules.filter(({ rule }) => !kebabCase.test(rule.id)).map(({ name }) => name)).toEqual([])
  })

  // Two limits of one id start from different days; any other two are versions of one rule.
  test.for(lists)('$remedy, $list: is one rule’s', ({ list, rules }) => {
    const unversioned = rules.filter(({ inForce }) => !inForce).map(({ id }) => id)
    const repeated = unversioned.filter(
      (id, i) =>
        unversioned.indexOf(id) !== i || rules.some((rule) => rule.id === id && rule.inForce),
    )
    if (list !== 'timeLimits') expect(repeated).toEqual([])
  })
})

describe('versions of one rule', () => {
  const versions = lists.flatMap(({ remedy, list, rules }) =>
    [
      ...Map.groupBy(
        rules.filter(({ inForce }) => inForce),
        ({ id }) => id,
      ),
    ].map(([id, rules]) => ({
      name: `${remedy}, ${list}: ${id}`,
      inForce: rules.map(({ inForce }) => inForce ?? { measuredOn: [] }),
    })),
  )

  test.for(versions)('$name: adjoin, without overlap or gap', ({ inForce }) => {
    for (const [i, { from, until }] of inForce.entries()) {
      const next = inForce[i + 1]
      if (next) expect(until).toBe(next.from)
      if (next) expect(until).toBeDefined()
      if (i > 0) expect(from).toBeDefined()
      if (from && until) expect(from < until).toBe(true)
    }
  })

  test.for(versions)('$name: are measured on the same day', ({ inForce }) => {
    const [first] = inForce
    for (const { measuredOn } of inForce) expect(measuredOn).toEqual(first?.measuredOn)
    expect(first?.measuredOn).not.toEqual([])
  })
})

describe('every name of something else', () => {
  /** A limit of a remedy to come is taken on trust until it comes. */

  test.for(remedies)('$id: names limits and remedies that exist', (remedy) => {
    const limits = [
      ...remedy.checklist.flatMap(({ dueWith }) => dueWith ?? []),
      ...remedy.timeLimits.flatMap(({ notLaterThan }) => notLaterThan ?? []),
    ]
    expect(limits.filter((id) => !limitIds.includes(id))).toEqual([])
    const affected = remedy.interactions.map(({ remedy }) => remedy)
    expect(affected.filter((id) => !registered.includes(id))).toEqual([])
    expect(affected).not.toContain(remedy.id)
  })
})

test('the limits that clients rely on keep their ids', () => {
  const promised: Record<string, readonly string[]> = {
    'judicial-review': [
      'in-canada',
      'outside-canada',
      'citizenship',
      'proof-of-service',
      'appearance',
      'perfection',
      'respondent-memorandum',
      'reply',
      'hearing-earliest',
      'hearing-latest',
      'appeal-to-fca',
    ],
    'sponsorship-appeal': ['notice', 'appeal-record', 'disclosure', 'response-evidence'],
    'removal-order-appeal': ['notice', 'appeal-record', 'disclosure', 'response-evidence'],
    'residency-obligation-appeal': ['notice', 'appeal-record', 'disclosure', 'response-evidence'],
    'restoration-of-status': ['application'],
    'refugee-appeal': ['notice', 'perfection'],
    'pre-removal-risk-assessment': ['application'],
    'gcms-notes': ['reply'],
    'access-complaint': ['complaint', 'court-review', 'court-review-privacy'],
    reconsideration: ['recommended'],
  }
  const ids = registered.flatMap((id) => (promised[id] ?? []).map((limit) => `${id}/${limit}`))
  expect(ids.filter((id) => !limitIds.includes(id))).toEqual([])
})
