import type { InjectOptions } from 'fastify'
import { afterAll, describe, expect, test } from 'vitest'
import { buildApp } from '../../../src/app.ts'

const HERE = 'https://app.example.ca'
const ALSO = 'http://127.0.0.1:5173'
const ELSEWHERE = 'https://elsewhere.example'

// The hash is what `printf %s one | sha256sum` says.
const keys = [
  { label: 'acme', sha256: '7692c3ad3540bb803c020b3aee66cd8887123234ea0c6e7143c0add73ff431ed' },
]
const service = await buildApp({ origins: [HERE, ALSO], keys, rate: { perMinute: 100 } })
const closed = await buildApp()
afterAll(() => Promise.all([service.close(), closed.close()]))

const preflight = (origin: string, url = '/v1/eligibility'): InjectOptions => ({
  method: 'OPTIONS',
  url,
  headers: {
    origin,
    'access-control-request-method': 'POST',
    'access-control-request-headers': 'authorization,content-type',
  },
})

describe('a page of an origin that may ask', () => {
  test.for([HERE, ALSO])('%s may ask before it asks, without a key', async (origin) => {
    const { statusCode, headers, body } = await service.inject(preflight(origin))
    expect([statusCode, body]).toEqual([204, ''])
    expect(headers).toMatchObject({
      'access-control-allow-origin': origin,
      'access-control-allow-methods': 'GET, HEAD, POST',
      'access-control-allow-headers':
        'accept, accept-language, authorization, content-type, if-none-match, x-request-id',
      'access-control-max-age': '7200',
      vary: 'accept, accept-language, Origin',
    })
    expect(headers).not.toHaveProperty('access-control-allow-credentials')
    expect(headers).not.toHaveProperty('ratelimit')
  })

  test.for<[what: string, status: number, asked: InjectOptions]>([
    ['an answer', 200, { url: '/v1/remedies', headers: { authorization: 'Bearer one' } }],
    ['a refusal for want of a key', 401, { url: '/v1/remedies' }],
    ['a problem', 404, { url: '/v1/nothing' }],
    ['the contract', 200, { url: '/openapi.json' }],
  ])('reads %s, and its headers', async ([, status, asked]) => {
    const { statusCode, headers } = await service.inject({
      ...asked,
      headers: { ...asked.headers, origin: HERE },
    })
    expect(statusCode).toBe(status)
    expect(headers).toMatchObject({
      'access-control-allow-origin': HERE,
      'access-control-expose-headers':
        'content-language, etag, ratelimit, ratelimit-policy, retry-after, www-authenticate, x-request-id',
      vary: 'accept, accept-language, Origin',
    })
  })
})

describe('a page of another origin', () => {
  test.for([
    ELSEWHERE,
    'null',
    'http://app.example.ca',
    'https://app.example.ca.elsewhere.example',
    'https://app.example.ca:8443',
  ])('%s reads nothing', async (origin) => {
    for (const asked of [preflight(origin), { url: '/v1/remedies', headers: { origin } }]) {
      const { headers } = await service.inject(asked)
      expect(headers).not.toHaveProperty('access-control-allow-origin')
      expect(headers.vary).toBe('accept, accept-language, Origin')
    }
  })
})

test.for([
  ['PUT', '/v1/eligibility', 405, 'POST'],
  ['GET', '/v1/nothing', 404, undefined],
] as const)('%s %s is %d as without origins', async ([method, url, status, allow]) => {
  const { statusCode, headers } = await service.inject({ method, url })
  expect([statusCode, headers.allow]).toEqual([status, allow])
})

describe('where no origin may ask', () => {
  test('a preflight is a method that is not answered to', async () => {
    const { statusCode, headers } = await closed.inject(preflight(HERE))
    expect([statusCode, headers.allow]).toEqual([405, 'POST'])
    expect(headers['content-type']).toBe('application/problem+json')
  })

  test.for([preflight(HERE), { url: '/v1/remedies', headers: { origin: HERE } }])(
    'nothing is said of origins',
    async (asked) => {
      const { headers } = await closed.inject(asked)
      expect(Object.keys(headers).filter((name) => name.startsWith('access-control'))).toEqual([])
      expect(headers.vary).toBe('accept, accept-language')
    },
  )
})
