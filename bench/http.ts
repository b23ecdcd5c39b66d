import autocannon from 'autocannon'
import { key, residentMb, startBare, startService, stop } from './children.ts'
import { MATTERS, mattersUpTo } from './matters.ts'
import { median, table } from './measures.ts'

const DOORS = ['eligibility', 'deadlines', 'checklists', 'assessments']
const ROUNDS = Number(process.env.ROUNDS ?? 11)
const ROUND_SECONDS = 1
const CONNECTIONS = 20

const headers = { 'content-type': 'application/json', authorization: `Bearer ${key}` }
const requests = Array.from(mattersUpTo(MATTERS), (matter) => ({ body: JSON.stringify(matter) }))

/** Requests a second; an answer that is not 200 is a failed measurement. */
async function driven(address: string, door: string): Promise<number> {
  const {
    requests: answered,
    non2xx,
    errors,
  } = await autocannon({
    url: `${address}/v1/${door}`,
    method: 'POST',
    headers,
    requests,
    connections: CONNECTIONS,
    duration: ROUND_SECONDS,
  })
  if (non2xx + errors > 0) throw new Error(`${door}: ${non2xx} refused, ${errors} failed`)
  return answered.total / ROUND_SECONDS
}

/**
 * The service with every guard on against a bare Fastify route, on one core, in turn. The machine
 * has other things to do, so only the ratios within a round mean something.
 */
export async function http(): Promise<string> {
  const [service, bare] = await Promise.all([startService(), startBare()])
  try {
    const rows = [['door', 'requests/s', 'bare route/s', 'ratio']]
    for (const door of DOORS) {
      const rounds: { own: number; bare: number }[] = []
      for (let round = -1; round < ROUNDS; round++) {
        const own = await driven(service.address, door)
        const other = await driven(bare.address, door)
        if (round >= 0) rounds.push({ own, bare: other })
      }
      rows.push([
        door,
        median(rounds.map(({ own }) => own)).toFixed(0),
        median(rounds.map(({ bare }) => bare)).toFixed(0),
        median(rounds.map(({ own, bare }) => own / bare)).toFixed(2),
      ])
    }
    return `${table(rows)}\nmemory after this load: ${(await residentMb(service)).toFixed(0)} MB`
  } finally {
    await Promise.all([stop(service), stop(bare)])
  }
}
