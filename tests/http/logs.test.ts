import { once } from 'node:events'
import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { buildApp } from '../../src/app.ts'
import { logger } from '../../src/log.ts'
import { studyPermitRefusedAbroad as facts } from './service.ts'

const MARKED = 'Marked-5f21c'

let text = ''
const write = (line: string) => {
  text += line
}
const log = logger('trace', { write })
const service = await buildApp({ loggerInstance: log })
const address = new URL(await service.listen({ port: 0, host: '127.0.0.1' }))
afterAll(() => service.close())

const lines = (): Record<string, unknown>[] =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))

/** The lines about a request, once it is over. */
const about = (reqId: string) =>
  vi.waitFor(() => {
    const found = lines().filter((line) => line.reqId === reqId)
    expect(found.length).toBeGreaterThan(0)
    return found
  })

const ask = (id: string, method: string, path: string, body?: string) =>
  fetch(new URL(path, address), {
    method,
    headers: { 'x-request-id': id, ...(body && { 'content-type': 'application/json' }) },
    ...(body && { body }),
  }).then((response) => response.text())

const question = JSON.stringify({ facts, reference: MARKED })

describe('a request is one line', () => {
  test.for<[id: string, method: string, path: string, body: string | undefined, line: object]>([
    ['answered', 'POST', '/v1/deadlines', question, { route: '/v1/deadlines', status: 200 }],
    ['read', 'GET', `/v1/remedies?${MARKED}`, undefined, { route: '/v1/remedies', status: 200 }],
    [
      'not-found',
      'GET',
      `/v1/remedies/${MARKED}`,
      undefined,
      { route: '/v1/remedies/:remedy', status: 404 },
    ],
    ['nothing', 'GET', `/${MARKED}`, undefined, { status: 404 }],
    ['wrong-method', 'PUT', `/v1/facts?${MARKED}`, undefined, { status: 405 }],
    ['unreadable', 'POST', '/v1/deadlines', `{"${MARKED}`, { route: '/v1/deadlines', status: 400 }],
    ['bad-address', 'GET', `/%zz${MARKED}`, undefined, { status: 400 }],
    ['long-address', 'GET', `/v1/remedies/${MARKED.repeat(10)}`, undefined, { status: 414 }],
  ])('%s', async ([id, method, path, body, line]) => {
    await ask(id, method, path, body)
    const said = await about(id)
    expect(said).toEqual([
      {
        level: 30,
        time: expect.any(Number),
        pid: expect.any(Number),
        hostname: expect.any(String),
        reqId: id,
        method,
        ms: expect.any(Number),
        msg: 'request completed',
        ...line,
      },
    ])
    expect(said[0]?.ms).toBeGreaterThanOrEqual(0)
  })

  const head = (id: string, path: string, type: string) =>
    `POST ${path} HTTP/1.1\r\nHost: a\r\nX-Request-Id: ${id}\r\nContent-Type: ${type}\r\nContent-Length: 9000\r\n\r\n`

  test.for([
    ['left-early', '/v1/deadlines', 'application/json', undefined],
    ['left-a-docket', '/v1/deadlines/batch', 'application/x-ndjson', 200],
  ] as const)('that is %s, by the client', async ([id, path, type, status]) => {
    const socket = connect(Number(address.port), address.hostname)
    socket.write(`${head(id, path, type)}{"facts":{"${MARKED}":1}}\n`)
    if (status !== undefined) await once(socket, 'data')
    else await once(service.server, 'request')
    socket.end()
    const said = await about(id)
    expect(said).toHaveLength(1)
    expect(said[0]).toMatchObject({ route: path, msg: 'request broken off' })
    expect(said[0]?.status).toBe(status)
  })

  test('unless it is a supervisor’s, which is none', async () => {
    for (const path of ['/livez', '/readyz', '/metrics']) await ask('probe', 'GET', path)
    await ask('after', 'GET', '/v1/facts')
    await about('after')
    expect(lines().filter(({ reqId }) => reqId === 'probe')).toEqual([])
  })
})

test('what is not HTTP is a line of its own', async () => {
  const socket = connect(Number(address.port), address.hostname).resume()
  socket.write(`${MARKED}\r\n\r\n`)
  await once(socket, 'close')
  expect(lines()).toContainEqual(
    expect.objectContaining({ level: 30, status: 400, msg: 'connection closed' }),
  )
})

describe('an error of ours', () => {
  const failing: { service?: Awaited<ReturnType<typeof buildApp>> } = {}
  beforeAll(async () => {
    failing.service = await buildApp({ loggerInstance: log })
    // As errors of the engine and of libraries do, this one quotes the value it failed on.
    failing.service.post('/boom', ({ body }) => {
      throw new TypeError(`Not a decision: ${JSON.stringify(body)}`)
    })
  })
  afterAll(() => failing.service?.close())

  test('is logged with where it happened, not with what was asked', async () => {
    const response = await failing.service?.inject({
      method: 'POST',
      url: '/boom',
      payload: { decision: MARKED },
      headers: { 'x-request-id': 'boom' },
    })
    expect(response?.statusCode).toBe(500)
    const [failed, completed] = await vi.waitFor(async () => {
      const said = await about('boom')
      expect(said).toHaveLength(2)
      return said
    })
    expect(failed).toMatchObject({ level: 50, msg: 'request failed', err: { type: 'TypeError' } })
    expect(JSON.stringify(failed)).toContain('logs.test.ts')
    expect(completed).toMatchObject({ status: 500, route: '/boom', msg: 'request completed' })
  })

  test.for<[how: string, write: (error: Error) => void, said: string]>([
    ['by itself', (error) => log.error(error), 'error'],
    ['in an event', (err) => log.warn({ err }), 'error'],
    ['with its own message', (err) => log.error({ err }, err.message), 'error'],
    ['with words', (err) => log.error({ err, req: { url: MARKED } }, 'it failed'), 'it failed'],
    ['with words alone', (error) => log.error(error, 'it failed'), 'it failed'],
  ])('logged by a library %s keeps its message to itself', ([, write, said]) => {
    write(new RangeError(`Not a day: ${MARKED}`))
    expect(lines().at(-1)).toMatchObject({ msg: said, err: { type: 'RangeError' } })
  })
})

test('nothing of all this was written', () => {
  expect(text).not.toContain(MARKED)
  expect(text).not.toContain('127.0.0.1"')
  expect(text).not.toContain('study-permit')
})
