import { once } from 'node:events'
import { type ClientRequest, type IncomingMessage, request, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Readable } from 'node:stream'
import { setTimeout } from 'node:timers/promises'
import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { memoryAt, peakUntil, streamDocket } from '../../bench/docket-client.ts'
import { buildApp } from '../../src/app.ts'
import { endAll, listening } from './process.ts'

afterAll(endAll)

test('a docket of any length takes the same memory, though its answers are read slowly', {
  timeout: 300_000,
}, async () => {
  const service = await listening({ LOG_LEVEL: 'warn' })
  await streamDocket(service, 2_000)
  const before = await memoryAt(service)

  const streaming = streamDocket(service, 20_000, 2)
  const peak = await peakUntil(service, streaming)
  const { answers, bytes, last } = await streaming

  expect(answers).toBe(20_000)
  expect(JSON.parse(last)).toMatchObject({
    reference: 'm-20000',
    deadlines: [{ id: 'judicial-review/in-canada', lastDay: '2026-11-02', fileBy: '2026-11-02' }],
  })
  // Garbage comes and goes by a hundred megabytes; answers held back would take twice their length.
  expect(bytes / 1e6).toBeGreaterThan(130)
  expect(peak - before).toBeLessThan(200)
})

describe('a docket whose client', () => {
  const ends: (() => unknown)[] = []
  afterEach(async () => {
    for (const end of ends.splice(0)) await end()
  })

  const LINES_A_PIECE = 400
  const MOST = 100 * LINES_A_PIECE
  const PIECE = `${JSON.stringify({
    facts: { decision: 'work-permit', decidedIn: 'in-canada', notifiedOn: '2026-11-09' },
    remedies: ['judicial-review'],
  })}\n`.repeat(LINES_A_PIECE)

  /** A docket on its way, and what the service makes of it: it looks at the clock once a line. */
  async function begun() {
    let lines = 0
    const service = await buildApp({
      clock: () => {
        lines += 1
        return new Date('2026-11-23T17:00:00Z')
      },
    })
    await service.listen({ host: '127.0.0.1', port: 0 })
    const { port } = service.server.address() as AddressInfo
    const sending = request(`http://127.0.0.1:${port}/v1/deadlines/batch`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-ndjson' },
    }).on('error', () => {})
    ends.push(
      () => sending.destroy(),
      () => service.close(),
    )

    // Who waits for the answer and takes nothing of it holds it back.
    const answer = once(sending, 'response') as Promise<[IncomingMessage]>
    const asked = Promise.withResolvers<IncomingMessage>()
    const answering = Promise.withResolvers<Readable>()
    service.server.prependOnceListener(
      'request',
      (incoming: IncomingMessage, outgoing: ServerResponse) => {
        asked.resolve(incoming)
        outgoing.once('pipe', answering.resolve)
      },
    )
    return { sending, answer, asked, answering, answered: () => lines }
  }

  /** Sends lines until none is taken for a second, and says how many were. */
  async function sentUntilStill(sending: ClientRequest): Promise<number> {
    let lines = 0
    while (lines < MOST) {
      const isTaken = sending.write(PIECE)
      lines += LINES_A_PIECE
      if (isTaken) continue
      const drained = once(sending, 'drain').then(() => true)
      if (!(await Promise.race([drained, setTimeout(1_000, false)]))) break
    }
    return lines
  }

  async function onceStill(count: () => number): Promise<number> {
    let before = -1
    while (before !== count()) {
      before = count()
      await setTimeout(500)
    }
    return before
  }

  const closed = (stream: Readable) =>
    new Promise((resolve) => {
      if (stream.closed) resolve(true)
      else stream.once('close', resolve)
    })

  test('does not read its answers is not read on either', async () => {
    const { sending, answered } = await begun()
    const sent = await sentUntilStill(sending)
    expect(sent).toBeGreaterThan(10_000)
    const read = await onceStill(answered)
    expect(read).toBeGreaterThan(0)
    expect(read).toBeLessThan(sent / 4)
  })

  test('goes away is read and answered no more', async () => {
    const { sending, answer, asked, answering, answered } = await begun()
    sending.write(PIECE)
    const [response] = await answer
    response.on('error', () => {})
    await once(response, 'data')
    response.destroy()
    await Promise.all([closed(await asked.promise), closed(await answering.promise)])
    const before = answered()
    expect(await onceStill(answered)).toBe(before)
  })
})
