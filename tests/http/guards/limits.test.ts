import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, describe, expect, test } from 'vitest'
import { buildApp } from '../../../src/app.ts'
import { studyPermitRefusedAbroad as facts, post, postJson } from '../service.ts'

const service = await buildApp()
afterAll(() => service.close())

/** The end of a connection; the other side may be gone already when something is written to it. */
const closing = (socket: Socket) =>
  new Promise((resolve) => {
    socket.on('error', () => {}).once('close', resolve)
  })

const nested = (levels: number) => `${'['.repeat(levels)}${']'.repeat(levels)}`

describe('a body may be nested', () => {
  test.for([
    ['as deep as a question is', { facts: { termOfImprisonment: { months: 6, days: 0 } } }, 200],
    [
      'as deep as an order is',
      { facts: {}, orders: [{ id: 'judicial-review/perfection', day: '2026-12-01' }] },
      200,
    ],
  ] as const)('%s', async ([, body, status]) => {
    expect((await post(service, '/v1/eligibility', body)).statusCode).toBe(status)
  })

  test.for([
    ['eight levels', nested(8), 'invalid-request'],
    ['nine levels', nested(9), 'body-too-deep'],
    ['nine levels of objects', `${'{"facts":'.repeat(9)}1${'}'.repeat(9)}`, 'body-too-deep'],
    [
      'nine levels behind a shallow part',
      `{"facts":{},"orders":[[],${nested(7)}]}`,
      'body-too-deep',
    ],
    ['thirty thousand levels', nested(30_000), 'body-too-deep'],
  ] as const)('%s: %s', async ([, body, kind]) => {
    const response = await postJson(service, '/v1/eligibility', body)
    expect(response.statusCode).toBe(400)
    expect(response.json().type).toBe(`urn:recourse:problem:${kind}`)
  })

  test('no deeper in a line of a docket, which ends nothing', async () => {
    const { body } = await service.inject({
      method: 'POST',
      url: '/v1/deadlines/batch',
      headers: { 'content-type': 'application/x-ndjson', 'accept-language': 'fr' },
      payload: [`{"reference":"m-1","facts":${nested(30_000)}}`, '{"facts":{}}'].join('\n'),
    })
    const [deep, good] = body
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(deep).toEqual({
      line: 1,
      type: 'urn:recourse:problem:body-too-deep',
      title: 'Corps imbriqué trop profondément',
      status: 400,
      detail: 'Le corps est imbriqué plus profondément que toute question à ce service.',
    })
    expect(good).toHaveProperty('deadlines')
  })
})

describe('an address and headers', () => {
  const manyHeaders = (many: number) =>
    Object.fromEntries(Array.from({ length: many }, (_, i) => [`x-${i}`, '1']))

  test.for([
    ['a parameter of 100 letters', `/v1/remedies/${'a'.repeat(100)}`, 404],
    ['a parameter of 101 letters', `/v1/remedies/${'a'.repeat(101)}`, 414],
    ['an address of 2,048 characters', `/v1/remedies?${'a'.repeat(2_035)}`, 200],
    ['an address of 2,049 characters', `/v1/remedies?${'a'.repeat(2_036)}`, 414],
  ] as const)('%s: %s', async ([, url, status]) => {
    expect((await service.inject(url)).statusCode).toBe(status)
  })

  test('as many headers as anyone sends, and no more', async () => {
    // Two come with every request that is made in memory.
    const [most, more] = await Promise.all(
      [98, 99].map((many) => service.inject({ url: '/v1/remedies', headers: manyHeaders(many) })),
    )
    expect([most?.statusCode, more?.statusCode]).toEqual([200, 431])
    expect(more?.json().type).toBe('urn:recourse:problem:headers-too-large')
  })
})

describe.concurrent('a sender', async () => {
  const hasty = await buildApp({ patience: { headers: 1_000, request: 3_000, idle: 6_000 } })
  const { port } = new URL(await hasty.listen({ port: 0, host: '127.0.0.1' }))
  afterAll(() => hasty.close())

  /** Sends one part after the other, a pause between them, until all is sent or the other side ends. */
  async function send(parts: readonly string[], milliseconds: number): Promise<string> {
    const socket = connect(Number(port), '127.0.0.1')
    let answer = ''
    socket.setEncoding('utf8').on('data', (chunk) => {
      answer += chunk
    })
    const closed = closing(socket)
    for (const part of parts) {
      if (socket.closed) break
      socket.write(part)
      await pause(milliseconds)
    }
    await closed
    return answer
  }

  const head = (path: string, type: string, length: string) =>
    `POST ${path} HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Type: ${type}\r\n${length}\r\n\r\n`
  const body = JSON.stringify({ facts })

  test('that is quick is answered', async () => {
    const request = head('/v1/deadlines', 'application/json', `Content-Length: ${body.length}`)
    expect(await send([request, body], 10)).toMatch(/^HTTP\/1\.1 200 /)
  })

  test.for<[what: string, parts: string[]]>([
    ['says nothing', ['']],
    [
      'sends its headers byte by byte',
      [...'GET /livez HTTP/1.1\r\nHost: aaaaaaaaaaaaaaaaaaaaaaaaaaaa'],
    ],
    [
      'sends its body byte by byte',
      [head('/v1/deadlines', 'application/json', `Content-Length: ${body.length}`), ...body],
    ],
    [
      'sends its body in pieces without end',
      [
        head('/v1/deadlines', 'application/json', 'Transfer-Encoding: chunked'),
        ...('1\r\n \r\n'.repeat(100).match(/.{6}/gs) as string[]),
      ],
    ],
  ])('that %s is told 408 and cut', async ([, parts]) => {
    const answer = await send(parts, 100)
    expect(answer).toMatch(/^HTTP\/1\.1 408 /)
    expect(answer).toMatch(/^content-type: application\/problem\+json/im)
    expect(answer).toContain('"type":"urn:recourse:problem:request-timeout"')
  })

  test('that is told 408 and sends on is not listened to', async () => {
    const socket = connect({ port: Number(port), host: '127.0.0.1', allowHalfOpen: true }).resume()
    const closed = closing(socket)
    socket.write(head('/v1/deadlines', 'application/json', `Content-Length: ${body.length}`))
    await once(socket, 'end')
    while (!socket.closed) {
      socket.write(' ')
      await pause(100)
    }
    await closed
  })

  const chunk = (text: string) => `${Buffer.byteLength(text).toString(16)}\r\n${text}\r\n`
  const docket = head('/v1/deadlines/batch', 'application/x-ndjson', 'Transfer-Encoding: chunked')
  const line = `${JSON.stringify({ facts, asOf: '2026-11-23', remedies: ['judicial-review'] })}\n`

  test('of a docket that is slow but moves is answered to the end', async () => {
    const lines = Array.from({ length: 12 }, () => chunk(line))
    const answer = await send([docket, ...lines, '0\r\n\r\n'], 500)
    expect(answer).toMatch(/^HTTP\/1\.1 200 /)
    expect(answer.match(/"fileBy":"2026-12-24"/g)?.length).toBeGreaterThanOrEqual(12)
    expect(answer.endsWith('\r\n0\r\n\r\n')).toBe(true)
  })

  test('of a docket that stops moving is cut', async () => {
    const answer = await send([docket, chunk(line)], 10)
    expect(answer).toMatch(/^HTTP\/1\.1 200 /)
    expect(answer.endsWith('\r\n0\r\n\r\n')).toBe(false)
  })

  test('of a docket that is no longer HTTP is cut, and nothing is written into its answer', async () => {
    const answer = await send([docket, chunk(line), 'noise\r\n'], 300)
    expect(answer).toMatch(/^HTTP\/1\.1 200 /)
    expect(answer.match(/HTTP\/1\.1/g)).toHaveLength(1)
  })
})
