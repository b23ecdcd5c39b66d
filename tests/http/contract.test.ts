import { readFile } from 'node:fs/promises'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { afterAll, describe, expect, test } from 'vitest'
import { everyValue, post, postJson, serviceOn } from './service.ts'
import { wholeCases } from './whole-cases.ts'

const service = await serviceOn('2026-11-02T15:00:00Z')
afterAll(() => service.close())

interface Operation {
  operationId: string
  summary: string
  description: string
  tags: string[]
  responses: Record<string, { content: Record<string, { schema: object }> }>
}
const document = (await service.inject('/openapi.json')).json()
const operations = Object.entries(
  document.paths as Record<string, Record<string, Operation>>,
).flatMap(([path, item]) =>
  Object.entries(item).map(([method, operation]) => ({ path, method, operation })),
)

/** The contract as it is, but that no object may hold what it does not declare. */
const closed = JSON.parse(JSON.stringify(document), (_, schema) =>
  schema?.type === 'object' && schema.properties && schema.additionalProperties === undefined
    ? { ...schema, additionalProperties: false }
    : schema,
)
const ajv = new Ajv2020({ allErrors: true, strict: false })
addFormats.default(ajv)
ajv.addSchema(closed, 'contract')

function faultsIn(answer: unknown, ...place: string[]): unknown[] {
  const pointer = place.map((part) => part.replaceAll('~', '~0').replaceAll('/', '~1')).join('/')
  const validate = ajv.getSchema(`contract#/${encodeURI(pointer)}`)
  if (!validate) throw new Error(`The contract has nothing at ${pointer}`)
  validate(answer)
  return (validate.errors ?? []).map(({ instancePath, message, params }) => ({
    instancePath,
    message,
    params,
  }))
}

const faultsInAnswer = (answer: unknown, path: string, method: string) =>
  faultsIn(
    answer,
    ...['paths', path, method, 'responses', '200', 'content', 'application/json', 'schema'],
  )

const questions = ['/v1/eligibility', '/v1/deadlines', '/v1/checklists', '/v1/assessments']

describe.for(questions)('%s answers as the contract says, no more and no less', (path) => {
  test.for(Object.entries(wholeCases))('%s', async ([, facts]) => {
    for (const language of ['en', 'fr'])
      for (const asOf of ['2026-11-02', '2027-02-01']) {
        const question = { facts, asOf, reference: 'A-1' }
        const response = await post(service, path, question, { 'accept-language': language })
        expect(response.statusCode).toBe(200)
        expect(faultsInAnswer(response.json(), path, 'post')).toEqual([])
      }
  })

  test('with a day fixed by an order', async () => {
    const orders = [{ id: 'judicial-review/perfection', day: '2026-12-01' }]
    const response = await post(service, path, { facts: { decision: 'study-permit' }, orders })
    expect(faultsInAnswer(response.json(), path, 'post')).toEqual([])
  })

  test('a property that is not declared is found, and one that is missing', async () => {
    const answer = (await post(service, path, { facts: {} })).json()
    expect(faultsInAnswer({ ...answer, extra: 1 }, path, 'post')).toHaveLength(1)
    expect(faultsInAnswer({ ...answer, receipt: undefined }, path, 'post')).toHaveLength(1)
  })
})

describe('what is read answers as the contract says', () => {
  const reads = operations.filter(({ method }) => method === 'get')
  test.for(reads)('$path', async ({ path }) => {
    for (const language of ['en', 'fr']) {
      const url = path
        .replace('{remedy}', 'judicial-review')
        .replace('{calendar}/{year}', 'federal-courts-rules/2026')
      const response = await service.inject({ url, headers: { 'accept-language': language } })
      expect(response.statusCode).toBe(200)
      expect(faultsInAnswer(response.json(), path, 'get')).toEqual([])
    }
  })
})

describe('a problem is as the contract says', () => {
  test.for([
    ['misspelt', '{"facts":{"notifedOn":"2026-10-27"}}', 400],
    ['cut short', '{"facts":', 400],
    ['too large', ' '.repeat(70_000), 413],
    [
      'not verified',
      '{"facts":{"decision":"study-permit","decidedIn":"in-canada","notifiedOn":"2050-01-03"}}',
      422,
    ],
  ] as const)('%s', async ([, body, status]) => {
    const response = await postJson(service, '/v1/deadlines', body)
    expect(response.statusCode).toBe(status)
    expect(
      faultsIn(
        response.json(),
        ...['paths', '/v1/deadlines', 'post', 'responses', '4XX'],
        ...['content', 'application/problem+json', 'schema'],
      ),
    ).toEqual([])
  })
})

describe('the document', () => {
  test('names every operation, and never renames one', () => {
    const names = operations.map(({ path, method, operation }) => [
      `${method.toUpperCase()} ${path}`,
      operation.operationId,
    ])
    expect(Object.fromEntries(names)).toMatchObject({
      'POST /v1/eligibility': 'assessEligibility',
      'POST /v1/deadlines': 'computeDeadlines',
      'POST /v1/checklists': 'prepareChecklists',
      'POST /v1/assessments': 'assessCase',
      'GET /v1/remedies': 'listRemedies',
      'GET /v1/remedies/{remedy}': 'getRemedy',
      'GET /v1/facts': 'listFacts',
      'GET /v1/instruments': 'listInstruments',
      'POST /v1/deadlines/recheck': 'recheckDeadlines',
      'POST /v1/deadlines/recheck/batch': 'recheckDeadlinesInBatch',
      'POST /v1/deadlines/batch': 'computeDeadlinesInBatch',
      'POST /v1/assessments/batch': 'assessCasesInBatch',
      'GET /v1/refusal-grounds': 'listRefusalGrounds',
      'GET /v1/common-errors': 'listCommonErrors',
      'GET /v1/coverage': 'getCoverage',
      'GET /v1/calendars/{calendar}/{year}': 'getCalendarYear',
      'GET /livez': 'getLiveness',
      'GET /readyz': 'getReadiness',
    })
    expect(new Set(names.map(([, name]) => name)).size).toBe(names.length)
  })

  test.for(operations)('$method $path is described', ({ path, operation }) => {
    expect(operation.operationId).toMatch(/^[a-z]+([A-Z][a-z]+)+$/)
    expect(operation.summary).toMatch(/^[A-Z].{10,79}$/)
    expect(operation.description).toMatch(/^[A-Z].{20,}\.$/)
    expect(operation.tags).toHaveLength(1)
    expect(document.tags.map(({ name }: { name: string }) => name)).toContain(operation.tags[0])
    expect(operation.responses).toMatchObject({
      200: { content: { [typeOf(path)]: { schema: { $ref: expect.any(String) } } } },
      '4XX': { content: { 'application/problem+json': { schema: problem } } },
      '5XX': { content: { 'application/problem+json': { schema: problem } } },
    })
  })
  const problem = { $ref: '#/components/schemas/Problem' }
  const typeOf = (path: string) =>
    path.endsWith('/batch') ? 'application/x-ndjson' : 'application/json'

  test('is OpenAPI 3.1, of this service', () => {
    expect(document.openapi).toMatch(/^3\.1\.\d+$/)
    expect(document.info).toMatchObject({ title: 'Recourse', version: '1.0.0' })
  })

  test('has nothing that breaks generators', () => {
    for (const [at, value] of everyValue(document)) {
      expect(at).not.toMatch(/\/(oneOf|anyOf|nullable|def-\d+)$/)
      if (at.endsWith('/$ref'))
        expect(document.components.schemas).toHaveProperty(
          String(value).replace('#/components/schemas/', ''),
        )
      if (at.endsWith('/type') && !at.includes('/properties/type'))
        expect([at, typeof value]).toEqual([at, 'string'])
      const { enum: values, type } = Object(value)
      if (Array.isArray(values)) expect([at, type]).toEqual([at, 'string'])
    }
  })

  test('names every schema as a type is named', () => {
    for (const name of Object.keys(document.components.schemas))
      expect(name).toMatch(/^([A-Z][a-z]+)+$/)
  })

  test('refuses what it does not know, on the way in', () => {
    const { Question, Facts } = document.components.schemas
    expect([Question.additionalProperties, Facts.additionalProperties]).toEqual([false, false])
    expect(Question.required).toEqual(['facts'])
    expect(Facts).not.toHaveProperty('required')
  })

  test('carries examples that are answered', async () => {
    const examples = document.components.schemas.Question.examples
    expect(examples.length).toBeGreaterThan(0)
    for (const example of examples)
      for (const path of questions) {
        const response = await post(service, path, example)
        expect([path, response.statusCode]).toEqual([path, 200])
      }
  })

  test('is the one on disk: run npm run openapi', async () => {
    const file = new URL('../../openapi/openapi.json', import.meta.url)
    expect(JSON.parse(await readFile(file, 'utf8'))).toEqual(document)
  })

  test('is what its page shows', async () => {
    expect((await service.inject('/docs/json')).json()).toEqual(document)
  })
})
