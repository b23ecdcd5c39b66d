import { once } from 'node:events'
import { setTimeout } from 'node:timers/promises'
import { key, startService } from './children.ts'
import { memoryAt } from './docket-client.ts'
import { median, table } from './measures.ts'
import { type Asked, busyDay } from './soak-requests.ts'

/** A busy day for so many minutes, over loopback: ends with 1 where anything went wrong. */

const MINUTES = Number(process.env.MINUTES ?? 2)
const WARM_UP_SECONDS = 10
const CLIENTS = 8
const LONGEST_WAIT_MS = 30_000

const authorization = `Bearer ${key}`
const { process: service, address } = await startService()
const ended = once(service, 'exit')
let faults = 0
service.stdout?.on('data', (lines) => {
  faults += String(lines).match(/"level":[56]0/g)?.length ?? 0
})

/** What came otherwise than it should, or not at all, and how often. */
const wrong = new Map<string, number>()

/** Every client asks, waits for the answer, and asks the next: how long each waited, in milliseconds. */
async function drive(seconds: number): Promise<number[]> {
  const requests = busyDay()
  const until = performance.now() + seconds * 1_000
  const waited: number[] = []
  let next = 0
  const client = async () => {
    while (performance.now() < until) {
      const asked = requests[next++ % requests.length] as Asked
      const begun = performance.now()
      const came = await answerTo(asked).catch((error: Error) => error.message)
      waited.push(performance.now() - begun)
      if (came === asked.status) continue
      const what = `${asked.method} ${asked.path}: ${came} for ${asked.status}`
      wrong.set(what, (wrong.get(what) ?? 0) + 1)
    }
  }
  await Promise.all(Array.from({ length: CLIENTS }, client))
  return waited
}

async function answerTo({ method, path, headers, body, lines }: Asked) {
  const response = await fetch(address + path, {
    method,
    headers: { authorization, ...headers },
    ...(body !== undefined && { body }),
    signal: AbortSignal.timeout(LONGEST_WAIT_MS),
  })
  const answers = (await response.text()).split('\n').length - 1
  return lines === undefined || answers === lines ? response.status : `${answers} lines`
}

/** What the process takes, in megabytes, every second until the load is over. */
async function sampled(load: Promise<unknown>): Promise<number[]> {
  const samples: number[] = []
  const isOver = load.then(() => true)
  while (!(await Promise.race([isOver, setTimeout(1_000, false)])))
    samples.push(await memoryAt({ address, headers: { authorization } }))
  return samples
}

await drive(WARM_UP_SECONDS)
const load = drive(MINUTES * 60)
const samples = await sampled(load)
const waited = (await load).sort((one, other) => one - other)

service.kill('SIGTERM')
const [code] = await ended

const sum = [...wrong.values()].reduce((sum, count) => sum + count, 0)
const quantile = (share: number) => waited[Math.floor(share * waited.length)]?.toFixed(1)
const quarter = Math.ceil(samples.length / 4)
const [first, last] = [median(samples.slice(0, quarter)), median(samples.slice(-quarter))]
process.stdout.write(
  `${table([
    [`${MINUTES} minutes, ${CLIENTS} clients`, ''],
    ['requests', String(waited.length)],
    ['requests a second', (waited.length / MINUTES / 60).toFixed(0)],
    ['answered otherwise than they should be', String(sum)],
    ['faults in the log', String(faults)],
    ['p50', `${quantile(0.5)} ms`],
    ['p99', `${quantile(0.99)} ms`],
    ['memory in the first quarter', `${first.toFixed(0)} MB`],
    ['memory in the last quarter', `${last.toFixed(0)} MB`],
    ['exit code after SIGTERM', String(code)],
  ])}\n`,
)
for (const [what, count] of wrong) process.stderr.write(`${what} (${count})\n`)
process.exitCode = sum + faults + Number(code !== 0) > 0 ? 1 : 0
