import { cpus } from 'node:os'
import { assessment, memory } from './assessment.ts'
import { docket } from './docket.ts'
import { engines } from './engines.ts'
import { http } from './http.ts'
import { start } from './start.ts'

const MILLION = 1_000_000
const HUNDRED_THOUSAND = 100_000

/** What is measured, by name: `npm run bench` takes the first four, `npm run bench -- memory` that one. */
const measurements: Readonly<Record<string, () => string | Promise<string>>> = {
  assessment,
  engines,
  start,
  http,
  memory: () => memory(Number(process.env.ASSESSMENTS ?? MILLION)),
  docket: () => docket(Number(process.env.CASES ?? HUNDRED_THOUSAND)),
}

const named = process.argv.slice(2)
const wanted = named.length > 0 ? named : ['assessment', 'engines', 'start', 'http']
process.stdout.write(`Node ${process.version}, ${cpus().length} cores, ${cpus()[0]?.model}\n`)
for (const name of wanted) {
  const measure = measurements[name]
  if (measure === undefined)
    throw new Error(`${name} is none of ${Object.keys(measurements).join(', ')}`)
  process.stdout.write(`\n${await measure()}\n`)
}
