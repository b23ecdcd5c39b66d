import { residentMb, startService, stop } from './children.ts'
import { median } from './measures.ts'

const STARTS = 5

/** From the start of the process to its first answer, and what it holds at rest. */
export async function start(): Promise<string> {
  const times: number[] = []
  const memory: number[] = []
  for (let i = 0; i < STARTS; i++) {
    const begun = performance.now()
    const service = await startService()
    const { status } = await fetch(`${service.address}/readyz`)
    if (status !== 200) throw new Error(`not ready: ${status}`)
    times.push(performance.now() - begun)
    memory.push(await residentMb(service))
    await stop(service)
  }
  return `start to first answer: ${median(times).toFixed(0)} ms; at rest: ${median(memory).toFixed(0)} MB`
}
