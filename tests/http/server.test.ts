import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { type AddressInfo, connect, createServer } from 'node:net'
import { fileURLToPath } from 'node:url'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { studyPermitRefusedAbroad as facts } from './service.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const MARKED = 'Marked-5f21c'
const JSON_TYPE = { 'content-type': 'application/json' }

const running: ChildProcess[] = []
afterEach(() => {
  for (const server of running.splice(0)) server.kill('SIGKILL')
})

/** The real process and what it writes; nothing of the environment of the tests reaches it. */
function start(environment: Record<string, string>) {
  const server = spawn(process.execPath, ['src/server.ts'], { cwd: root, env: environment })
  running.push(server)
  const written = { stdout: '', stderr: '' }
  for (const stream of ['stdout', 'stderr'] as const)
    server[stream].on('data', (chunk) => {
      written[stream] += chunk
    })
  const ended = once(server, 'close').then(([code, signal]) => ({ code, signal }))
  return { server, written, ended }
}

async function listening(environment: Record<string, string> = {}) {
  const service = start({ PORT: '0', ...environment })
  const address = await vi.waitFor(
    () => {
      const said = /^Recourse answers at (http:\S+); its page is \1\/docs$/m
      const [, found] = said.exec(service.written.stdout) ?? []
      if (found === undefined) throw new Error(`Not listening yet. ${service.written.stderr}`)
      return found
    },
    { timeout: 20_000 },
  )
  return { ...service, address }
}

const ask = (address: string, path: string, body: string) =>
  fetch(`${address}${path}`, { method: 'POST', headers: JSON_TYPE, body })

/** What comes back over a bare socket, to the end. */
async function answerTo(address: string, ...sent: (string | (() => void))[]): Promise<string> {
  const socket = connect(Number(new URL(address).port), '127.0.0.1')
  let answer = ''
  socket.setEncoding('utf8').on('data', (chunk) => {
    answer += chunk
  })
  const closed = once(socket, 'close')
  await once(socket, 'connect')
  for (const part of sent) {
    if (typeof part === 'string') socket.write(part)
    else part()
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  await closed
  return answer
}

describe('the process', () => {
  test('says where it answers and where its page is, and answers there', async () => {
    const { address } = await listening()
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
    for (const path of ['/livez', '/readyz']) {
      const response = await fetch(address + path)
      expect(await response.json()).toEqual({ status: 'ok' })
      expect(response.headers.get('cache-control')).toBe('no-store')
    }
    expect((await fetch(`${address}/docs`)).status).toBe(200)

    const response = await ask(address, '/v1/deadlines', JSON.stringify({ facts }))
    expect(response.status).toBe(200)
    expect(await response.json()).toMatchObject({
      nextLimit: { id: 'judicial-review/outside-canada', fileBy: '2026-12-24' },
    })
  })

  test.for(['SIGTERM', 'SIGINT'] as const)('ends on %s with 0', async (signal) => {
    const { server, ended, written } = await listening()
    server.kill(signal)
    expect(await ended).toEqual({ code: 0, signal: null })
    expect(written.stderr).toBe('')
  })

  const body = JSON.stringify({ facts })
  const begun = [
    'POST /v1/deadlines HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n',
    `Content-Length: ${body.length}\r\n\r\n${body.slice(0, 9)}`,
  ].join('')

  test('answers the request it has begun to read, and then ends', async () => {
    const { server, ended, address } = await listening()
    const answer = await answerTo(address, begun, () => server.kill('SIGTERM'), body.slice(9))
    expect(answer).toMatch(/^HTTP\/1\.1 200 OK/)
    expect(answer).toContain('"fileBy":"2026-12-24"')
    expect(await ended).toEqual({ code: 0, signal: null })
  })

  test('answers what it has begun and says that the connection ends, so that nothing more is sent', async () => {
    const { server, address } = await listening()
    const answer = await answerTo(
      address,
      begun,
      () => server.kill('SIGTERM'),
      `${body.slice(9)}GET /livez HTTP/1.1\r\nHost: a\r\n\r\n`,
    )
    expect(answer).toMatch(/^HTTP\/1\.1 200 /)
    expect(answer).toMatch(/connection: close/i)
  })

  test.for([
    ['a port in words', { PORT: 'http' }, /PORT/],
    ['a port too high', { PORT: '65536' }, /PORT/],
    ['a port below zero', { PORT: '-1' }, /PORT/],
    ['half a port', { PORT: '80.5' }, /PORT/],
    ['no port', { PORT: '' }, /PORT/],
    ['a level of logs that is none', { PORT: '0', LOG_LEVEL: 'loud' }, /LOG_LEVEL/],
  ] as const)('does not start with %s: one line and 1', async ([, environment, named]) => {
    const { ended, written } = start(environment)
    expect((await ended).code).toBe(1)
    expect(written.stderr).toMatch(/^Configuration: [^\n]+\n$/)
    expect(written.stderr).toMatch(named)
    expect(written.stdout).toBe('')
  })

  test('does not start on a port that is taken, and says so', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await once(other, 'listening')
    const { port } = other.address() as AddressInfo
    const { ended, written } = start({ PORT: String(port) })
    expect((await ended).code).toBe(1)
    other.close()
    expect(written.stdout + written.stderr).toContain('EADDRINUSE')
  })
})

describe('what is not HTTP', () => {
  test.for([
    ['noise', 'noise\r\n\r\n', 400],
    ['headers of 20 KB', `GET /livez HTTP/1.1\r\nHost: a\r\nX: ${'a'.repeat(20_000)}\r\n\r\n`, 431],
    [
      'two lengths for one body',
      'POST /v1/eligibility HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n',
      400,
    ],
  ] as const)('%s is answered by a problem all the same', async ([, sent, status]) => {
    const { address } = await listening()
    const answer = await answerTo(address, sent)
    expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `))
    expect(answer).toMatch(/^content-type: application\/problem\+json/im)
    expect(await fetch(`${address}/livez`)).toHaveProperty('status', 200)
  })
})

describe('what is written holds nothing of a case', () => {
  test.for([
    ['a reference that is good', { facts, reference: MARKED }],
    ['a reference that is not', { facts, reference: `${MARKED} é` }],
    ['a fact that does not exist', { facts: { [MARKED]: true } }],
    ['a value that does not exist', { facts: { decision: MARKED } }],
    ['a body that cannot be read', `{"facts":{"decision":"${MARKED}`],
    ['a body too large', { facts: { decision: MARKED.repeat(6_000) } }],
    ['a fact that hides as a prototype', `{"facts":{"__proto__":{"a":"${MARKED}"}}}`],
  ] as const)('%s', async ([, body]) => {
    const { server, address, written, ended } = await listening({ LOG_LEVEL: 'debug' })
    for (const path of ['/v1/eligibility', '/v1/assessments', '/v1/nothing'])
      await (
        await ask(address, path, typeof body === 'string' ? body : JSON.stringify(body))
      ).text()
    server.kill('SIGTERM')
    await ended
    expect(written.stdout).toContain('request completed')
    expect(written.stdout + written.stderr).not.toContain(MARKED)
  })

  test('a day outside the calendars', async () => {
    const { server, address, written, ended } = await listening({ LOG_LEVEL: 'debug' })
    const question = { facts: { ...facts, notifiedOn: '2051-03-17' } }
    expect((await ask(address, '/v1/deadlines', JSON.stringify(question))).status).toBe(422)
    server.kill('SIGTERM')
    await ended
    expect(written.stdout + written.stderr).not.toContain('2051-03')
  })

  test('a fact or a reference put in the address by mistake', async () => {
    const { server, address, written, ended } = await listening({ LOG_LEVEL: 'debug' })
    for (const path of ['/v1/eligibility', '/v1/remedies', '/v1/nothing'])
      await fetch(`${address}${path}?reference=${MARKED}&notifiedOn=2051-03-17`)
    server.kill('SIGTERM')
    await ended
    expect(written.stdout + written.stderr).not.toMatch(/Marked|2051-03/)
  })
})
