import { readFileSync } from 'node:fs'
import { afterAll, describe, expect, test } from 'vitest'
import { temporary, tool } from './tools.ts'

const files = temporary()
afterAll(files.remove)

const read = (name: string) =>
  JSON.parse(readFileSync(new URL(`../openapi/${name}`, import.meta.url), 'utf8'))
const released = files.write('released.json', read('released.json'))

// biome-ignore lint/suspicious/noExplicitAny: any part of the document may change
type Changed = any
const deadlines = ({ paths }: Changed) => paths['/v1/deadlines'].post
const schemas = ({ components }: Changed) => components.schemas
const parts = (all: Changed, name: string) => schemas(all)[name].properties

/** What the gate says of a change to what clients have. */
async function verdictOn(change: (document: Changed) => void) {
  const document = read('released.json')
  change(document)
  const changed = files.write('changed.json', document)
  const { code, stdout, stderr } = await tool('redocly', 'diff', '--format=json', released, changed)
  if (!stdout) throw new Error(stderr)
  const { changes } = JSON.parse(stdout) as { changes: { verdicts: { ruleId: string }[] }[] }
  return { code, rules: changes.flatMap(({ verdicts }) => verdicts.map(({ ruleId }) => ruleId)) }
}

describe('what would break a client within /v1 is refused', () => {
  test.for<[string, string, (document: Changed) => void]>([
    ['a path removed', 'path-removed', ({ paths }) => delete paths['/v1/facts']],
    [
      'an operation renamed',
      'operation-id-changed',
      (all) => Object.assign(deadlines(all), { operationId: 'listDeadlines' }),
    ],
    [
      'a field of an answer removed',
      'property-removed',
      (all) => delete parts(all, 'Deadline').cutOff,
    ],
    [
      'a field of an answer that may be absent',
      'required-properties-removed',
      (all) => schemas(all).Deadline.required.pop(),
    ],
    [
      'a field of an answer of another type',
      'schema-type-changed',
      (all) => Object.assign(parts(all, 'Deadline').daysLeft, { type: 'string' }),
    ],
    [
      'a new value in a closed list of an answer',
      'enum-values-added',
      (all) => schemas(all).Verdict.enum.push('discretionary'),
    ],
    [
      'a field of a question that is now required',
      'required-properties-added',
      (all) => schemas(all).Question.required.push('asOf'),
    ],
    [
      'a shorter text in a question',
      'schema-constraint-changed',
      (all) => Object.assign(parts(all, 'StoredLimit').id, { maxLength: 64 }),
    ],
    [
      'a shorter list in a question',
      'schema-constraint-changed',
      (all) => Object.assign(parts(all, 'RecheckQuestion').stored, { maxItems: 10 }),
    ],
    [
      'a fact that is no longer taken',
      'property-removed',
      (all) => delete parts(all, 'Facts').personIsMinor,
    ],
    [
      'a value of a fact that is no longer taken',
      'enum-values-removed',
      (all) => parts(all, 'Facts').decision.enum.pop(),
    ],
    [
      'a form of an answer removed',
      'media-type-removed',
      (all) => delete deadlines(all).responses[200].content['text/calendar'],
    ],
    ['a response removed', 'response-removed', (all) => delete deadlines(all).responses['4XX']],
  ])('%s', async ([, rule, change]) => {
    const { code, rules } = await verdictOn(change)
    expect([code, rules]).toEqual([1, expect.arrayContaining([rule])])
  })
})

test('what adds to the contract is not', async () => {
  const text = { type: 'string', description: 'New.' }
  const added = await verdictOn((all) => {
    Object.assign(parts(all, 'Facts'), { visaOffice: text })
    parts(all, 'Facts').decision.enum.push('other')
    Object.assign(parts(all, 'Deadline'), { note: text })
    const { responses } = Object.assign(deadlines(all), { summary: 'The days, and why' })
    responses[200].content['text/csv'] = { schema: { type: 'string' } }
    delete responses[200].content['application/json'].examples
    const { post } = structuredClone(all.paths['/v1/checklists'])
    all.paths['/v1/appeals'] = { post: { ...post, operationId: 'prepareAppeals' } }
  })
  expect(added).toEqual({ code: 0, rules: [] })
})

test('no schema that clients have a type of has lost its name', () => {
  expect(Object.keys(read('openapi.json').components.schemas)).toEqual(
    expect.arrayContaining(Object.keys(read('released.json').components.schemas)),
  )
})

test('the check compares the document with the one released', () => {
  const { scripts } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
  expect(scripts['openapi:compatible']).toBe(
    'redocly diff openapi/released.json openapi/openapi.json',
  )
  expect(scripts.check).toContain('npm run openapi:compatible')
})
