import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { studyPermitRefusedAbroad as facts, post, postJson, serviceOn } from './service.ts'

const MARKED = 'Marked-5f21c'
const service = await serviceOn('2026-11-02T15:00:00Z')
afterAll(() => service.close())

let exposed = ''
const read = async () => {
  exposed = (await service.inject('/metrics')).body
}
const counted = (labels: string) =>
  new RegExp(`^http_request_duration_seconds_count\\{${labels}\\} (\\d+)$`, 'm').exec(exposed)?.[1]

describe('after a few requests', () => {
  beforeAll(async () => {
    const question = { facts, reference: MARKED }
    const marked = { 'x-request-id': MARKED, 'user-agent': MARKED }
    for (const _ of [1, 2, 3]) await post(service, '/v1/deadlines', question, marked)
    await postJson(service, '/v1/deadlines', `{"facts":{"${MARKED}`)
    await service.inject(`/v1/remedies/judicial-review?${MARKED}`)
    await service.inject(`/v1/remedies/${MARKED}`)
    for (const path of ['a', 'b', 'c']) await service.inject(`/${MARKED}/${path}`)
    await service.inject({ method: 'HEAD', url: '/v1/facts' })
    await service.inject({ method: 'DELETE', url: '/v1/facts' })
    // A request is counted when its answer is out, which may be after it is read.
    await vi.waitFor(async () => {
      await read()
      expect(counted('method="DELETE",route="none",status="405"')).toBe('1')
    })
  })

  test.for([
    ['POST', '/v1/deadlines', 200, '3'],
    ['POST', '/v1/deadlines', 400, '1'],
    ['GET', '/v1/remedies/:remedy', 200, '1'],
    ['GET', '/v1/remedies/:remedy', 404, '1'],
    ['GET', 'none', 404, '3'],
    ['HEAD', '/v1/facts', 200, '1'],
    ['DELETE', 'none', 405, '1'],
  ] as const)('%s %s with %d was counted %s times', ([method, route, status, times]) => {
    expect(counted(`method="${method}",route="${route}",status="${status}"`)).toBe(times)
  })

  test('durations are told in buckets and in sum', () => {
    expect(exposed).toMatch(
      /^http_request_duration_seconds_bucket\{le="60",method="POST",route="\/v1\/deadlines",status="200"\} 3$/m,
    )
    expect(exposed).toMatch(
      /^http_request_duration_seconds_sum\{method="POST",route="\/v1\/deadlines",status="200"\} 0\.\d+$/m,
    )
  })

  test.for([
    'nodejs_eventloop_lag_seconds',
    'nodejs_eventloop_lag_p99_seconds',
    'process_resident_memory_bytes',
    'nodejs_heap_size_used_bytes',
    'process_cpu_seconds_total',
  ])('%s is told', (name) => {
    expect(exposed).toMatch(new RegExp(`^${name} \\d`, 'm'))
  })

  test('nothing of what was sent is a label', () => {
    expect(exposed).not.toContain(MARKED)
    expect(exposed).not.toContain('study-permit')
  })
})

test('is text, as Prometheus reads it, and is not stored', async () => {
  const { statusCode, headers } = await service.inject('/metrics')
  expect(statusCode).toBe(200)
  expect(headers['content-type']).toBe('text/plain; version=0.0.4; charset=utf-8')
  expect(headers['cache-control']).toBe('no-store')
})

test('is no part of the contract', async () => {
  expect((await service.inject('/openapi.json')).json().paths).not.toHaveProperty('/metrics')
})

test('is only read', async () => {
  const { statusCode, headers } = await service.inject({ method: 'POST', url: '/metrics' })
  expect([statusCode, headers['content-type']]).toEqual([405, 'application/problem+json'])
  expect(headers.allow).toMatch(/GET/)
})
