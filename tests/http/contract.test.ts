import { readFile } from 'node:fs/promises'
import { afterAll, describe, expect, test } from 'vitest'
import { contractOf } from './contract.ts'
import { everyValue, post, postJson, serviceOn } from './service.ts'
import { wholeCases } from './whole-cases.ts'

const service = await serviceOn('2026-11-02T15:00:00Z')
afterAll(() => service.close())

const document = (await service.inject('/openapi.json')).json()
const { operations, faultsIn, faultsInAnswer } = contractOf(document)

const JSON_TYPE = 'application/json'
const NDJSON = 'application/x-ndjson'
const questions = ['/v1/eligibility', '/v1/deadlines', '/v1/checklists', '/v1/assessments']

describe.for(questions)('%s answers as the contract says, no more and no less', (path) => {
  test.for(Object.entries(wholeCases))('%s', async ([, facts]) => {
    for (const language of ['en', 'fr'])
      for (const asOf of ['2026-11-02', '2027-02-01']) {
        const question = { facts, asOf, reference: 'A-1' }
        const response = await post(service, path, question, { 'accept-language': language })
        expect(response.statusCode).toBe(200)
        expect(faultsInAnswer(response.json(), path, 'post', JSON_TYPE)).toEqual([])
      }
  })

  test('with a day fixed by an order', async () => {
    const orders = [{ id: 'judicial-review/perfection', day: '2026-12-01' }]
    const response = await post(service, path, { facts: { decision: 'study-permit' }, orders })
    expect(faultsInAnswer(response.json(), path, 'post', JSON_TYPE)).toEqual([])
  })

  test('a property that is not declared is found, and one that is missing', async () => {
    const answer = (await post(service, path, { facts: {} })).json()
    expect(faultsInAnswer({ ...answer, extra: 1 }, path, 'post', JSON_TYPE)).toHaveLength(1)
    expect(faultsInAnswer({ ...answer, receipt: undefined }, path, 'post', JSON_TYPE)).toHaveLength(
      1,
    )
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
      expect(faultsInAnswer(response.json(), path, 'get', JSON_TYPE)).toEqual([])
    }
  })
})

describe('a line of a docket is as the contract says', () => {
  const good = JSON.stringify({
    facts: wholeCases['a study permit refused abroad'],
    reference: 'A-1',
  })
  const lines = [good, '{"facts":{"notifedOn":"2026-10-27"},"reference":"A-2"}', '{']

  test.for(['/v1/deadlines/batch', '/v1/assessments/batch'])('%s', async (path) => {
    const [answer, misspelt, broken] = await answersTo(path, lines)
    for (const line of [answer, misspelt, broken])
      expect(faultsInAnswer(line, path, 'post', NDJSON)).toEqual([])
    expect(faultsInAnswer(answer, path.replace('/batch', ''), 'post', JSON_TYPE)).toEqual([])
    expect([answer.status, misspelt.status, broken.status]).toEqual([undefined, 400, 400])
    expect([misspelt.reference, misspelt.line, broken.line]).toEqual(['A-2', 2, 3])
  })

  test('to a client that accepts JSON, as generated clients do, it is a line all the same', async () => {
    for (const accept of ['application/json', 'application/json, text/plain, */*', NDJSON, '*/*']) {
      const response = await docket('/v1/deadlines/batch', [good], { accept })
      expect([response.statusCode, response.headers['content-type']]).toEqual([200, NDJSON])
    }
    const { statusCode } = await docket('/v1/deadlines/batch', [good], { accept: 'text/html' })
    expect(statusCode).toBe(406)
  })

  const docket = (url: string, sent: readonly string[], headers = {}) =>
    service.inject({
      method: 'POST',
      url,
      headers: { 'content-type': NDJSON, ...headers },
      payload: sent.join('\n'),
    })
  const answersTo = async (path: string, sent: readonly string[]) =>
    (await docket(path, sent)).body
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line))
})

describe('the headers that are documented are there', () => {
  const reference = [
    '/v1/facts',
    '/v1/remedies/judicial-review',
    '/v1/calendars/federal-courts-rules/2026',
  ]
  const every = ['content-language', 'x-request-id']
  const documentedOf = (path: string, method: string, status: string) =>
    Object.keys(document.paths[path][method].responses[status].headers).sort()

  test.for(reference)('%s, anew and held already', async (url) => {
    const path = url
      .replace('judicial-review', '{remedy}')
      .replace(/federal.*/, '{calendar}/{year}')
    const anew = await service.inject(url)
    const etag = String(anew.headers.etag)
    const held = await service.inject({ url, headers: { 'if-none-match': etag } })
    expect([anew.statusCode, held.statusCode]).toEqual([200, 304])
    for (const { statusCode, headers } of [anew, held]) {
      expect(documentedOf(path, 'get', String(statusCode))).toEqual([...every, 'etag'].sort())
      expect(Object.keys(headers)).toEqual(expect.arrayContaining([...every, 'etag']))
    }
  })

  test('/v1/deadlines, answered and refused', async () => {
    const answered = await post(service, '/v1/deadlines', { facts: {} })
    expect(documentedOf('/v1/deadlines', 'post', '200')).toEqual(every)
    expect(Object.keys(answered.headers)).toEqual(expect.arrayContaining(every))
    const refused = await service.inject({ method: 'DELETE', url: '/v1/deadlines' })
    expect(documentedOf('/v1/deadlines', 'post', '4XX')).toEqual(['allow', ...every])
    expect(Object.keys(refused.headers)).toEqual(expect.arrayContaining(['allow', ...every]))
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
      'POST /v1/letters/reading': 'readLetter',
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
      if (at.endsWith('/format')) expect([at, value]).toEqual([at, 'binary'])
      if (at.endsWith('/$ref')) expect(document).toHaveProperty(String(value).split('/').slice(1))
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

  test('gives every object a name and a description, for clients to have a type of it', () => {
    for (const [at, value] of everyValue(document.components.schemas)) {
      const { type, properties, description } = Object(value)
      if (type === 'object' && properties)
        expect([at, description]).toEqual([
          expect.stringMatching(/^#\/[A-Za-z]+$/),
          expect.stringMatching(/\.$/),
        ])
    }
  })

  test('refuses what it does not know, on the way in', () => {
    const { Question, Facts } = document.components.schemas
    expect([Question.additionalProperties, Facts.additionalProperties]).toEqual([false, false])
    expect(Question.required).toEqual(['facts'])
    expect(Facts).not.toHaveProperty('required')
  })

  test('is the one on disk: run npm run openapi', async () => {
    const file = new URL('../../openapi/openapi.json', import.meta.url)
    expect(JSON.parse(await readFile(file, 'utf8'))).toEqual(document)
  })

  test('is what its page shows', async () => {
    expect((await service.inject('/docs/json')).json()).toEqual(document)
  })
})
