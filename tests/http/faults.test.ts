import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, test, vi } from 'vitest'
import { beginCase, beginDocket } from './begun.ts'
import { ask, endAll, listening } from './process.ts'

const MARKED = 'Marked-5f21c'
const broken = fileURLToPath(new URL('broken.ts', import.meta.url))
afterAll(endAll)

const matter = (reference: string) =>
  JSON.stringify({
    facts: { decision: 'work-permit', decidedIn: 'in-canada', notifiedOn: '2026-11-09' },
    remedies: ['judicial-review'],
    reference,
  })
const matters = (count: number) => Array.from({ length: count }, (_, i) => matter(`m-${i}`))
const eventually = (check: () => unknown) => vi.waitFor(check, { timeout: 30_000 })

/** Once it takes no connection any more, the service is ending. */
const isEnding = (address: string) =>
  eventually(() => expect(fetch(`${address}/readyz`)).rejects.toThrow('fetch failed'))

const referencesIn = (answer: string) =>
  [...answer.matchAll(/"reference":"(m-\d+)"/g)].map(([, reference]) => reference)

describe.concurrent('while the process ends', () => {
  test('every request that it has begun to read is answered, each as it should be', async () => {
    const { server, address, ended } = await listening()
    const paths = ['/v1/eligibility', '/v1/deadlines', '/v1/checklists', '/v1/assessments']
    const begun = await Promise.all(
      matters(80).map((body, i) => beginCase(address, paths[i % 4] as string, body)),
    )
    server.kill('SIGTERM')
    await isEnding(address)
    for (const { finish } of begun) finish()
    const answers = await Promise.all(begun.map(({ closed }) => closed))
    for (const [i, answer] of answers.entries()) {
      expect(answer).toMatch(/^HTTP\/1\.1 200 OK$[\s\S]*^connection: close$/im)
      expect(referencesIn(answer)).toEqual([`m-${i}`])
      expect(answer).toMatch(/\}(\r\n0\r\n\r\n)?$/)
    }
    expect(await ended).toEqual({ code: 0, signal: null })
  })

  test('under load, every request that it answered was received whole', async () => {
    const { server, address, written, ended } = await listening()
    let received = 0
    const client = async () => {
      for (;;) {
        const response = await ask(address, '/v1/deadlines', matter(`m-${received}`))
        expect(response.status).toBe(200)
        expect(await response.json()).toHaveProperty('receipt')
        received += 1
      }
    }
    const clients = Array.from({ length: 20 }, () =>
      expect(client()).rejects.toThrow('fetch failed'),
    )
    await eventually(() => expect(received).toBeGreaterThan(200))
    server.kill('SIGTERM')
    await Promise.all(clients)
    expect(await ended).toEqual({ code: 0, signal: null })
    expect(written.stdout.match(/"status":200/g)).toHaveLength(received)
    expect(written.stdout).not.toMatch(/broken off|"status":5/)
  })

  test('a docket that has begun is answered to its last line', async () => {
    const { server, address, ended } = await listening()
    const [first, ...others] = matters(500) as [string, ...string[]]
    const docket = await beginDocket(address, '/v1/assessments/batch')
    docket.send(first)
    await docket.said('"m-0"')
    server.kill('SIGTERM')
    await isEnding(address)
    for (const line of others) docket.send(line)
    docket.end()
    const answer = await docket.closed
    expect(referencesIn(answer)).toEqual(Array.from({ length: 500 }, (_, i) => `m-${i}`))
    expect(answer).toMatch(/\n0\r\n\r\n$/)
    expect(await ended).toEqual({ code: 0, signal: null })
  })

  test('a docket without end is cut where the client can see it', async () => {
    const { server, address, ended } = await listening()
    const docket = await beginDocket(address, '/v1/deadlines/batch')
    docket.send(matter('m-0'))
    await docket.said('"m-0"')
    server.kill('SIGTERM')
    expect(await ended).toEqual({ code: 1, signal: null })
    expect(await docket.closed).not.toMatch(/\n0\r\n\r\n$/)
  })
})

describe.concurrent('a request that fails', () => {
  /** All that the process wrote, to its end. */
  const allWritten = async ({ server, ended, written }: Awaited<ReturnType<typeof listening>>) => {
    server.kill('SIGTERM')
    await ended
    return written.stdout + written.stderr
  }

  test.for(['thrown', 'rejected'])('(%s) is a 500, and the next is answered', async (how) => {
    const service = await listening({ LOG_LEVEL: 'debug' }, { imports: [broken] })
    const begun = await beginCase(service.address, '/v1/deadlines', matter('m-0'))
    const response = await ask(service.address, `/broken/${how}`, `{"facts":"${MARKED}"}`)
    expect(response.status).toBe(500)
    expect(await response.json()).toMatchObject({ type: 'urn:recourse:problem:internal-error' })
    begun.finish()
    begun.socket.end()
    expect(await begun.closed).toMatch(/^HTTP\/1\.1 200 OK/m)
    const written = await allWritten(service)
    expect(written).toMatch(/"TypeError".*broken\.ts.*request failed/)
    expect(written).not.toContain(MARKED)
  })

  test('when its answer has begun is cut, and the next is answered', async () => {
    const service = await listening({ LOG_LEVEL: 'debug' }, { imports: [broken] })
    const half = ask(service.address, '/broken/half-said', `{"facts":"${MARKED}"}`)
    await expect(half.then((response) => response.text())).rejects.toThrow()
    expect((await fetch(`${service.address}/livez`)).status).toBe(200)
    expect(await allWritten(service)).not.toContain(MARKED)
  })

  test('because its client went away ends nothing else', async () => {
    const service = await listening({ LOG_LEVEL: 'debug' })
    const docket = await beginDocket(service.address, '/v1/deadlines/batch')
    docket.send(matter(MARKED))
    await docket.said('"reference"')
    docket.socket.destroy()
    await eventually(() => expect(service.written.stdout).toContain('request broken off'))
    expect((await fetch(`${service.address}/livez`)).status).toBe(200)
    expect(await allWritten(service)).not.toContain(MARKED)
  })
})

describe.concurrent('a fault that no request can carry', () => {
  test.for(['uncaught', 'unhandled', 'unhandled-words', 'unhandled-nothing'])(
    '(%s) is logged; what had begun is answered; the supervisor is told',
    async (how) => {
      const { address, written, ended } = await listening({}, { imports: [broken] })
      const docket = await beginDocket(address, '/v1/deadlines/batch')
      const begun = await beginCase(address, '/v1/deadlines', matter('m-0'))
      const failing = await beginCase(address, `/broken/${how}`, `{"facts":"${MARKED}"}`)
      failing.finish()
      await eventually(() => expect(written.stdout).toMatch(/"level":60.*"uncaught"/))
      failing.socket.destroy()
      begun.finish()
      docket.send(matter('m-1'))
      docket.end()
      expect(await begun.closed).toMatch(/^HTTP\/1\.1 200 OK[\s\S]*"m-0"/m)
      expect(await docket.closed).toMatch(/"m-1"[\s\S]*\n0\r\n\r\n$/)
      expect(await ended).toEqual({ code: 1, signal: null })
      expect(written.stdout + written.stderr).not.toContain(MARKED)
    },
  )

  test('and a second one ends the process at once', async () => {
    const { address, written, ended } = await listening({}, { imports: [broken] })
    const body = `{"facts":"${MARKED}"}`
    const [one, other] = [
      await beginCase(address, '/broken/uncaught', body),
      await beginCase(address, '/broken/unhandled', body),
    ] as const
    one.finish()
    await eventually(() => expect(written.stdout).toContain('"uncaught"'))
    other.finish()
    expect(await ended).toEqual({ code: 1, signal: null })
    expect(written.stdout + written.stderr).not.toContain(MARKED)
  })
})
