import { spawnSync } from 'node:child_process'
import { residentMb, startService, stop } from './children.ts'
import { median, table } from './measures.ts'

const STARTS = 7

/** As the container is started. */
const compiled = { NODE_COMPILE_CACHE: 'dist/compiled' }

/** From the start of the process to its first answer, and what it holds at rest: as one file, and from source. */
export async function start(): Promise<string> {
  const { status } = spawnSync(process.execPath, ['deploy/bundle.ts'], { stdio: 'inherit' })
  if (status !== 0) throw new Error('nothing was built')
  return table([
    ['start to first answer', 'milliseconds', 'MB at rest'],
    ['one file (npm run build)', ...(await started('dist/server.js', compiled))],
    ['source (npm start)', ...(await started('src/server.ts'))],
  ])
}

async function started(file: string, environment?: Record<string, string>): Promise<string[]> {
  const times: number[] = []
  const memory: number[] = []
  for (let i = 0; i < STARTS; i++) {
    const begun = performance.now()
    const service = await startService(file, environment)
    const { status } = await fetch(`${service.address}/readyz`)
    if (status !== 200) throw new Error(`not ready: ${status}`)
    times.push(performance.now() - begun)
    memory.push(await residentMb(service))
    await stop(service)
  }
  return [median(times).toFixed(0), median(memory).toFixed(0)]
}
