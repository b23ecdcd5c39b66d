import { once } from 'node:events'
import { request } from 'node:http'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { setTimeout } from 'node:timers/promises'

export interface Client {
  address: string
  headers?: Record<string, string>
}

const CASES_A_WRITE = 100
const DAYS = 365

/** Sends a docket and reads its answers, resting after each piece for so many milliseconds. */
export async function streamDocket({ address, headers }: Client, cases: number, rest = 0) {
  const sending = request(`${address}/v1/deadlines/batch`, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/x-ndjson' },
  })
  const sent = pipeline(Readable.from(linesOf(cases)), sending)
  const [answer] = (await once(sending, 'response')) as [AsyncIterable<Buffer>]
  const read = { answers: 0, bytes: 0, last: '' }
  let held = ''
  for await (const piece of answer) {
    const lines = `${held}${piece.toString('latin1')}`.split('\n')
    held = lines.pop() as string
    read.bytes += piece.length
    read.answers += lines.length
    read.last = lines.at(-1) ?? read.last
    if (rest > 0) await setTimeout(rest)
  }
  await sent
  return read
}

/** Cases of one remedy each, notified on the days of one year in turn. */
function* linesOf(cases: number): Generator<string> {
  let lines = ''
  for (let number = 1; number <= cases; number++) {
    lines += `${JSON.stringify(caseOf(number))}\n`
    if (number % CASES_A_WRITE > 0 && number < cases) continue
    yield lines
    lines = ''
  }
}

const caseOf = (number: number) => ({
  reference: `m-${number}`,
  facts: {
    decision: 'work-permit',
    decidedIn: 'in-canada',
    notifiedOn: new Date(Date.UTC(2026, 0, 1 + (number % DAYS))).toISOString().slice(0, 10),
  },
  asOf: '2026-11-23',
  remedies: ['judicial-review'],
})

/** What the process that answers there takes, in megabytes, by its own account. */
export async function memoryAt({ address, headers = {} }: Client): Promise<number> {
  const metrics = await (await fetch(`${address}/metrics`, { headers })).text()
  const [, bytes] = /^process_resident_memory_bytes (\S+)$/m.exec(metrics) ?? []
  return Number(bytes) / 1e6
}

/** The most that it takes until something is done. */
export async function peakUntil(client: Client, done: Promise<unknown>): Promise<number> {
  const isDone = done.then(() => true)
  let peak = 0
  do peak = Math.max(peak, await memoryAt(client))
  while (!(await Promise.race([isDone, setTimeout(200, false)])))
  return peak
}
