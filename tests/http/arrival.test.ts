import { once } from 'node:events'
import { connect } from 'node:net'
import type { InjectOptions } from 'fastify'
import { afterAll, describe, expect, test } from 'vitest'
import { serviceOn } from './service.ts'

const service = await serviceOn('2026-11-02T15:00:00Z')
const address = new URL(await service.listen({ port: 0, host: '127.0.0.1' }))
afterAll(() => service.close())

const JSON_TYPE = { 'content-type': 'application/json' }
const question = JSON.stringify({ facts: { decision: 'study-permit' }, asOf: '2026-11-02' })
const noFacts = '{}'

const whateverIsAsked = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  vary: 'accept, accept-language',
}
const nothingLoads = "default-src 'none'; frame-ancestors 'none'"

describe('security headers are on every answer', () => {
  test.for<[what: string, status: number, asked: InjectOptions]>([
    ['a question', 200, { method: 'POST', url: '/v1/eligibility', payload: JSON.parse(question) }],
    ['reference data', 200, { url: '/v1/remedies' }],
    ['health', 200, { url: '/livez' }],
    ['metrics', 200, { url: '/metrics' }],
    ['the contract', 200, { url: '/openapi.json' }],
    ['a body that cannot be read', 400, postOf('{')],
    ['a body that is not valid', 400, postOf(noFacts)],
    ['an address that cannot be read', 400, { url: '/%zz' }],
    ['nothing', 404, { url: '/v1/nothing' }],
    ['a wrong method', 405, { method: 'PUT', url: '/v1/eligibility' }],
    ['a preflight that nobody asked for', 405, { method: 'OPTIONS', url: '/v1/eligibility' }],
    ['a form that is not given', 406, { url: '/v1/remedies', headers: { accept: 'image/png' } }],
    ['a body too large', 413, postOf(' '.repeat(70_000))],
    ['a parameter too long', 414, { url: `/v1/remedies/${'a'.repeat(101)}` }],
    ['an address too long', 414, { url: `/v1/remedies?${'a'.repeat(2_048)}` }],
    ['a body of another type', 415, { ...postOf('a'), headers: { 'content-type': 'text/csv' } }],
  ])('%s', async ([, status, asked]) => {
    const { statusCode, headers } = await service.inject(asked)
    expect(statusCode).toBe(status)
    expect(headers).toMatchObject(whateverIsAsked)
    expect(headers['content-security-policy']).toBe(nothingLoads)
    expect(headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/)
  })

  test('what is not HTTP too', async () => {
    const socket = connect(Number(address.port), address.hostname)
    let answer = ''
    socket.setEncoding('utf8').on('data', (chunk) => {
      answer += chunk
    })
    socket.write('noise\r\n\r\n')
    await once(socket, 'close')
    for (const [name, value] of Object.entries(whateverIsAsked))
      expect(answer).toContain(`\r\n${name}: ${value}\r\n`)
    expect(answer).toContain(`\r\ncontent-security-policy: ${nothingLoads}\r\n`)
  })

  test.for<[what: string, asked: InjectOptions, allowed: string]>([
    ['the page', { url: '/docs' }, "script-src 'self'"],
    [
      'a document to print',
      { ...postOf(question, '/v1/checklists'), headers: { ...JSON_TYPE, accept: 'text/html' } },
      "style-src 'unsafe-inline'",
    ],
  ])('%s has a policy of its own, and the rest', async ([, asked, allowed]) => {
    const { statusCode, headers } = await service.inject(asked)
    expect(statusCode).toBe(200)
    expect(headers).toMatchObject(whateverIsAsked)
    const policy = String(headers['content-security-policy'])
    expect(policy).toContain(allowed)
    expect(policy).toContain("frame-ancestors 'none'")
  })

  test('TLS is the business of whoever speaks it', async () => {
    const { headers } = await service.inject('/livez')
    expect(headers).not.toHaveProperty('strict-transport-security')
    expect(headers).not.toHaveProperty('server')
  })
})

describe('the id of a request', () => {
  test.for(['a', 'matter-2041', '4bf92f3577b34da6a3ce929d0e0e4736', 'A.b_c-1', 'a'.repeat(64)])(
    '%s is kept and returned',
    async (id) => {
      for (const url of ['/v1/remedies', '/v1/nothing', '/%zz'])
        expect(
          (await service.inject({ url, headers: { 'x-request-id': id } })).headers,
        ).toMatchObject({ 'x-request-id': id })
    },
  )

  test.for([
    ['none', undefined],
    ['an empty one', ''],
    ['one with a space', 'Jane Roe'],
    ['one that is long', 'a'.repeat(65)],
    ['one with a letter that is not plain', 'é'],
    ['one that would write a line of its own', 'a\u007f'],
    ['JSON', '{"a":1}'],
  ] as const)('%s is replaced', async ([, id]) => {
    const headers = id === undefined ? {} : { 'x-request-id': id }
    const { headers: answered } = await service.inject({ url: '/v1/remedies', headers })
    expect(answered['x-request-id']).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)
  })

  test('is another for each request', async () => {
    const ids = await Promise.all(
      [1, 2, 3].map(async () => (await service.inject('/livez')).headers),
    )
    expect(new Set(ids.map((headers) => headers['x-request-id'])).size).toBe(3)
  })
})

function postOf(payload: string, url = '/v1/eligibility') {
  return { method: 'POST' as const, url, payload, headers: JSON_TYPE }
}
