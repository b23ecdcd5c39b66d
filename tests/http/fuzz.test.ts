import fc, { type Arbitrary } from 'fast-check'
import type { LightMyRequestResponse } from 'fastify'
import { afterAll, describe, expect, test } from 'vitest'
import { committed } from './contract.ts'
import { answerTypesOf, bodiesFor, bodyTypeOf, NDJSON, requestsTo } from './from-contract.ts'
import { spoiled } from './from-schema.ts'
import { postJson, serviceOn } from './service.ts'

/** Requests that no one thought of, made of the committed contract: whatever comes, it is kept to. */

const runs = { numRuns: Number(process.env.RUNS ?? 25) }
const contract = committed()
const { operations } = contract
const service = await serviceOn('2026-11-02T15:00:00Z')
afterAll(() => service.close())

type Place = (typeof operations)[number]

/** What a response does that the contract does not say. */
function faultsOf(response: LightMyRequestResponse, { path, method, operation }: Place): unknown[] {
  const { statusCode, headers, body } = response
  const type = String(headers['content-type']).split(';')[0] as string
  if (statusCode >= 400)
    return [
      ...(statusCode < 500 ? [] : [`A ${statusCode}`]),
      ...(type === 'application/problem+json' ? [] : [`A problem as ${type}`]),
      ...contract.faultsInProblem(response.json()),
      ...(response.json().status === statusCode ? [] : ['Two statuses']),
    ]
  if (!(statusCode in operation.responses)) return [`A ${statusCode}`]
  if (statusCode !== 200) return body === '' ? [] : [`A ${statusCode} that says something`]
  if (!answerTypesOf(operation).includes(type)) return [`An answer as ${type}`]
  if (type === 'application/json')
    return contract.faultsInAnswer(response.json(), path, method, type)
  if (type === NDJSON)
    return body
      .split('\n')
      .slice(0, -1)
      .flatMap((line) => faultsOfLine(JSON.parse(line), path))
  return body === '' ? ['An empty answer'] : []
}

/** A line is what the case would be answered alone, or a problem with its number. */
function faultsOfLine(said: Record<string, unknown>, path: string): unknown[] {
  const asLine = contract.faultsInAnswer(said, path, 'post', NDJSON)
  if (said.status === undefined) {
    const alone = path.replace(/\/batch$/, '')
    return [...asLine, ...contract.faultsInAnswer(said, alone, 'post', 'application/json')]
  }
  const { line, reference: _, ...problem } = said
  return [
    ...asLine,
    ...contract.faultsInProblem(problem),
    ...(Number.isInteger(line) ? [] : ['A problem without a line']),
    ...(Number(problem.status) < 500 ? [] : [`A ${problem.status}`]),
  ]
}

const keepsTo = (place: Place, bodies: Arbitrary<unknown>) =>
  fc.assert(
    fc.asyncProperty(
      requestsTo(place.path, place.operation, bodies),
      async ({ url, headers, body }) => {
        const method = place.method.toUpperCase() as 'GET' | 'POST'
        const response = await service.inject({
          method,
          url,
          headers,
          ...(body && { payload: body }),
        })
        expect(faultsOf(response, place)).toEqual([])
        expect(Object.prototype).not.toHaveProperty('polluted')
      },
    ),
    runs,
  )

const reading = operations.filter(({ operation }) => bodyTypeOf(operation) !== undefined)
const readingJson = reading.filter(({ operation }) => bodyTypeOf(operation) !== NDJSON)

describe('the contract is kept', () => {
  test.for(operations)('by $method $path, whatever valid is sent', (place) =>
    keepsTo(place, bodiesFor(place.operation, contract)),
  )

  test.for(reading)('by $method $path, whatever is sent that is spoiled', (place) =>
    keepsTo(place, spoiled(bodiesFor(place.operation, contract))),
  )

  test.for(readingJson)('by $path: what its schema refuses is a 400', ({ path, operation }) => {
    const bodies = bodiesFor(operation, contract)
    return fc.assert(
      fc.asyncProperty(fc.oneof(bodies, spoiled(bodies)), async (body) => {
        const sent = JSON.stringify(body) ?? 'null'
        const faults = contract.faultsInBody(JSON.parse(sent), path, 'application/json')
        const { statusCode } = await postJson(service, path, sent)
        expect(statusCode).toBeOneOf(faults.length === 0 ? allowed(body) : [400])
      }),
      runs,
    )
  })

  /**
   * Beyond any schema are a day outside the calendars, two orders for one limit, and what is to be
   * compared with an answer that was never given.
   */
  const allowed = (body: unknown): number[] => {
    const { orders = [], stored = [], ruleset } = body as Asked
    const isTwice = new Set(orders.map(({ id }) => id)).size < orders.length
    const neverAnswered =
      stored.some(({ id }) => !limitIds?.includes(id)) ||
      (ruleset !== undefined && !['2026.11.23', '2026.12.01'].includes(ruleset))
    return isTwice || neverAnswered ? [400] : [200, 422]
  }
  const limitIds = contract.document.components.schemas.Order?.properties?.id?.enum
  interface Asked {
    orders?: { id: string }[]
    stored?: { id: string }[]
    ruleset?: string
  }
})
