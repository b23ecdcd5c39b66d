import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { type AppOptions, buildApp } from '../../../src/app.ts'

type Service = Awaited<ReturnType<typeof buildApp>>

const running: Service[] = []
async function serving(options: AppOptions): Promise<Service> {
  const service = await buildApp(options)
  running.push(service)
  return service
}
const three = await serving({ rate: { perMinute: 3 } })
const one = await serving({ rate: { perMinute: 1 } })

// Time stands still, so that no test is longer than a minute.
beforeAll(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-23T17:00:00Z') })
})
afterAll(async () => {
  vi.useRealTimers()
  await Promise.all(running.map((service) => service.close()))
})

interface Asked {
  from: string
  url?: string
  headers?: Record<string, string>
}
const ask = (service: Service, { from, url = '/v1/remedies', headers = {} }: Asked) =>
  service.inject({ url, headers, remoteAddress: from })

async function statuses(service: Service, asked: readonly Asked[]): Promise<number[]> {
  const found: number[] = []
  for (const question of asked) found.push((await ask(service, question)).statusCode)
  return found
}

describe('a budget of three requests a minute', () => {
  test('is told with each answer, spent by the fourth, and whole again after a minute', async () => {
    const from = '192.0.2.1'
    for (const ratelimit of ['"minute";r=2;t=60', '"minute";r=1;t=60', '"minute";r=0;t=60']) {
      const { statusCode, headers } = await ask(three, { from })
      expect(statusCode).toBe(200)
      expect(headers).toMatchObject({ 'ratelimit-policy': '"minute";q=3;w=60', ratelimit })
      expect(headers).not.toHaveProperty('retry-after')
    }
    for (const [instant, status, left] of [
      ['2026-11-23T17:00:00Z', 429, '60'],
      ['2026-11-23T17:00:30Z', 429, '30'],
      ['2026-11-23T17:00:59.900Z', 429, '1'],
    ] as const) {
      vi.setSystemTime(instant)
      const { statusCode, headers } = await ask(three, { from })
      expect(statusCode).toBe(status)
      expect(headers).toMatchObject({
        'ratelimit-policy': '"minute";q=3;w=60',
        ratelimit: `"minute";r=0;t=${left}`,
        'retry-after': left,
      })
    }
    vi.setSystemTime('2026-11-23T17:01:00Z')
    const { statusCode, headers } = await ask(three, { from })
    expect([statusCode, headers.ratelimit]).toEqual([200, '"minute";r=2;t=60'])
  })

  test.for([
    [
      'en',
      'Too many requests',
      'The requests allowed in a minute are spent; see the header Retry-After.',
    ],
    [
      'fr-CA',
      'Trop de requêtes',
      'Les requêtes permises en une minute sont épuisées; voir l’en-tête Retry-After.',
    ],
  ] as const)('is refused in %s', async ([language, title, detail]) => {
    const from = `192.0.2.1${language.length}`
    await ask(one, { from })
    const response = await ask(one, { from, headers: { 'accept-language': language } })
    expect(response.headers).toMatchObject({
      'content-type': 'application/problem+json',
      'content-language': language.slice(0, 2),
      'cache-control': 'no-store',
    })
    expect(response.json()).toEqual({
      type: 'urn:recourse:problem:too-many-requests',
      title,
      status: 429,
      detail,
    })
  })

  test('is spent by whatever is asked', async () => {
    const asked = ['/v1/nothing', '/openapi.json', '/v1/eligibility', '/v1/remedies']
    expect(
      await statuses(
        three,
        asked.map((url) => ({ url, from: '192.0.2.2' })),
      ),
    ).toEqual([404, 200, 405, 429])
  })

  test('is not asked of a supervisor', async () => {
    const from = '192.0.2.3'
    await ask(one, { from })
    const probes = ['/livez', '/readyz', '/metrics', '/livez'].map((url) => ({ url, from }))
    expect(await statuses(one, probes)).toEqual([200, 200, 200, 200])
    expect((await ask(one, { from, url: '/livez' })).headers).not.toHaveProperty('ratelimit')
  })

  test('is spent by one for a whole docket', async () => {
    const { statusCode, headers, body } = await three.inject({
      method: 'POST',
      url: '/v1/deadlines/batch',
      headers: { 'content-type': 'application/x-ndjson' },
      remoteAddress: '192.0.2.4',
      payload: 'a line\n'.repeat(20),
    })
    expect([statusCode, headers.ratelimit]).toEqual([200, '"minute";r=2;t=60'])
    expect(body.trim().split('\n')).toHaveLength(20)
  })
})

describe('a budget is that of', () => {
  test.for<[whose: string, asked: Asked[], statuses: number[]]>([
    [
      'an address',
      [{ from: '192.0.2.20' }, { from: '192.0.2.21' }, { from: '192.0.2.20' }],
      [200, 200, 429],
    ],
    [
      'an address, written either way',
      [{ from: '192.0.2.22' }, { from: '::ffff:192.0.2.22' }],
      [200, 429],
    ],
    [
      'a network of IPv6, which is one customer',
      [{ from: '2001:db8:0:1::1' }, { from: '2001:db8:0:1:ffff::2' }, { from: '2001:db8:0:2::1' }],
      [200, 429, 200],
    ],
    [
      'an address, whatever it says of itself',
      [
        { from: '192.0.2.23', headers: { 'x-forwarded-for': '203.0.113.1' } },
        { from: '192.0.2.23', headers: { 'x-forwarded-for': '203.0.113.2' } },
      ],
      [200, 429],
    ],
  ])('%s', async ([, asked, expected]) => {
    expect(await statuses(one, asked)).toEqual(expected)
  })

  test('whoever the trusted proxy says it is', async () => {
    const service = await serving({ rate: { perMinute: 1 }, trustProxy: ['10.0.0.0/8'] })
    const through = (proxy: string, client: string) => ({
      from: proxy,
      headers: { 'x-forwarded-for': client },
    })
    const asked = [
      through('10.1.2.3', '203.0.113.1'),
      through('10.1.2.3', '203.0.113.2'),
      through('10.1.2.4', '203.0.113.1'),
      through('192.0.2.1', '203.0.113.3'),
      through('192.0.2.1', '203.0.113.4'),
    ]
    expect(await statuses(service, asked)).toEqual([200, 200, 429, 200, 429])
  })

  // The hashes are what `printf %s one | sha256sum` and `printf %s two | sha256sum` say.
  const keys = [
    { label: 'acme', sha256: '7692c3ad3540bb803c020b3aee66cd8887123234ea0c6e7143c0add73ff431ed' },
    { label: 'boreal', sha256: '3fc4ccfe745870e2c0d99f71f30ff0656c8dedd41cc1d7d3d376b0dbe685e2f3' },
  ]
  const bearing = (key: string, from: string) => ({
    from,
    headers: { authorization: `Bearer ${key}` },
  })

  test('a key, wherever it is used; an address that has none spends its own', async () => {
    const service = await serving({ rate: { perMinute: 1 }, keys })
    const asked = [
      bearing('one', '192.0.2.1'),
      bearing('one', '192.0.2.2'),
      bearing('two', '192.0.2.1'),
      bearing('guess-1', '192.0.2.1'),
      bearing('guess-2', '192.0.2.1'),
    ]
    expect(await statuses(service, asked)).toEqual([200, 429, 200, 401, 429])
  })
})

test.for<[what: string, options: AppOptions]>([
  ['no budget is set', {}],
  ['the budget is 0', { rate: { perMinute: 0 } }],
])('where %s, there is no limit, and none is told', async ([, options]) => {
  const service = await serving(options)
  const asked = Array.from({ length: 50 }, () => ask(service, { from: '192.0.2.1' }))
  for (const { statusCode, headers } of await Promise.all(asked)) {
    expect(statusCode).toBe(200)
    expect(headers).not.toHaveProperty('ratelimit')
    expect(headers).not.toHaveProperty('ratelimit-policy')
  }
})
