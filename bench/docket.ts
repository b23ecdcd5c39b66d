import { key, startService, stop } from './children.ts'
import { memoryAt, peakUntil, streamDocket } from './docket-client.ts'

const WARM_UP = 2_000

/** One docket of one connection: how fast it goes, and what the service takes meanwhile. */
export async function docket(cases: number): Promise<string> {
  const service = await startService()
  const client = { address: service.address, headers: { authorization: `Bearer ${key}` } }
  try {
    await streamDocket(client, WARM_UP)
    const before = await memoryAt(client)
    const begun = performance.now()
    const streaming = streamDocket(client, cases)
    const peak = await peakUntil(client, streaming)
    const { answers, bytes } = await streaming
    const seconds = (performance.now() - begun) / 1_000
    return [
      `docket of ${answers} cases: ${(answers / seconds).toFixed(0)} cases/s`,
      `${(bytes / 1e6).toFixed(0)} MB of answers`,
      `memory ${before.toFixed(0)} MB before, at most ${peak.toFixed(0)} MB meanwhile`,
    ].join('; ')
  } finally {
    await stop(service)
  }
}
