import { setTimeout } from 'node:timers/promises'
import autocannon from 'autocannon'
import { key, startService } from './children.ts'
import { memoryAt } from './docket-client.ts'
import { median, table } from './measures.ts'
import { type Asked, busyDay } from './soak-requests.ts'

/** A busy day for so many minutes, over loopback: ends with 1 where anything went wrong. */

const MINUTES = Number(process.env.MINUTES ?? 2)
const WARM_UP_SECONDS = 10
const CONNECTIONS = 8

const headers = { authorization: `Bearer ${key}` }
const service = await startService()
const { address } = service
const wrong = new Map<string, number>()

const drive = (seconds: number) =>
  autocannon({
    url: address,
    connections: CONNECTIONS,
    duration: seconds,
    timeout: 30,
    requests: busyDay().map((asked) => ({
      ...asked.request,
      headers: { ...headers, ...asked.request.headers },
      onResponse: (status, body) => {
        if (isRight(asked, status, body)) return
        const what = `${asked.request.method} ${asked.request.path}: ${status} for ${asked.status}`
        wrong.set(what, (wrong.get(what) ?? 0) + 1)
      },
    })),
  })

function isRight({ status, lines }: Asked, answered: number, body: string): boolean {
  if (answered !== status) return false
  return lines === undefined || body.split('\n').length - 1 === lines
}

/** What the process takes, every second until the load is over. */
async function sampled(load: Promise<unknown>): Promise<number[]> {
  const samples: number[] = []
  const isOver = load.then(() => true)
  while (!(await Promise.race([isOver, setTimeout(1_000, false)])))
    samples.push(await memoryAt({ address, headers }))
  return samples
}

await drive(WARM_UP_SECONDS)
const load = drive(MINUTES * 60)
const samples = await sampled(load)
const { requests, errors, timeouts, latency, duration } = await load
const quarter = Math.ceil(samples.length / 4)
const [first, last] = [median(samples.slice(0, quarter)), median(samples.slice(-quarter))]

service.process.kill('SIGTERM')
const [code] = await ended
`
