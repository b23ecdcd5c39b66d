import { once } from 'node:events'
import { type AddressInfo, createServer } from 'node:net'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { answerTo, ask, endAll, listening, start } from './process.ts'
import { studyPermitRefusedAbroad as facts } from './service.ts'

afterEach(endAll)

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

    const response = await ask(
      address,
      '/v1/deadlines',
      JSON.stringify({ facts, asOf: '2026-11-23' }),
    )
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

  test('sends the PDF that is being written, and then ends', async () => {
    const { server, ended, address } = await listening()
    const answer = fetch(`${address}/v1/assessments`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/pdf' },
      body,
    })
    await vi.waitFor(async () => {
      const written = await (await fetch(`${address}/metrics`)).text()
      expect(written).toContain('nodejs_active_resources{type="MessagePort"}')
    })
    server.kill('SIGTERM')
    const paper = Buffer.from(await (await answer).arrayBuffer()).toString('latin1')
    expect([paper.slice(0, 5), paper.trimEnd().slice(-5)]).toEqual(['%PDF-', '%%EOF'])
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
