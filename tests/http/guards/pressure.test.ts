import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { buildApp } from '../../../src/app.ts'
import { pressure } from '../../../src/http/guards/pressure.ts'

let service: Awaited<ReturnType<typeof buildApp>>
afterAll(() => service.close())

describe('a process that has more to do than it can', () => {
  beforeAll(async () => {
    // Every process uses more than a byte, so from the first measurement on this one is too busy.
    service = await buildApp({ pressure: { ...pressure, heapUsedBytes: 1 } })
    await service.listen({ port: 0, host: '127.0.0.1' })
    await vi.waitFor(
      async () => expect((await service.inject('/v1/remedies')).statusCode).toBe(503),
      { timeout: 30_000, interval: 100 },
    )
  })

  test.for([
    ['en', 'Overloaded', 'This process has more to do than it can; see the header Retry-After.'],
    ['fr', 'Surcharge', 'Ce processus a plus à faire qu’il ne peut; voir l’en-tête Retry-After.'],
  ] as const)('says so in %s, and when to ask again', async ([language, title, detail]) => {
    const headers = { 'accept-language': language }
    const response = await service.inject({
      method: 'POST',
      url: '/v1/eligibility',
      headers,
      payload: { facts: {} },
    })
    expect(response.headers).toMatchObject({
      'retry-after': '5',
      'content-type': 'application/problem+json',
      'content-language': language,
    })
    expect(response.json()).toEqual({
      type: 'urn:recourse:problem:overloaded',
      title,
      status: 503,
      detail,
    })
  })

  test.for(['/livez', '/readyz', '/metrics'])('still answers its supervisor at %s', async (url) => {
    expect((await service.inject(url)).statusCode).toBe(200)
  })
})

test('one that was blocked puts off what comes next, and goes on', async () => {
  const blocked = await buildApp({ pressure: { ...pressure, eventLoopDelay: 100 } })
  await blocked.listen({ port: 0, host: '127.0.0.1' })
  const asked = async () => (await blocked.inject('/v1/remedies')).statusCode
  expect(await asked()).toBe(200)
  await vi.waitFor(
    async () => {
      const until = performance.now() + 1_200
      while (performance.now() < until);
      // The delay is measured when the loop turns again.
      await new Promise((resolve) => setTimeout(resolve, 20))
      expect(await asked()).toBe(503)
    },
    { timeout: 30_000 },
  )
  await vi.waitFor(async () => expect(await asked()).toBe(200), { timeout: 30_000 })
  await blocked.close()
})
