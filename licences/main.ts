import { readFileSync } from 'node:fs'
import { isAllowed, type Lock, shipped } from './shipped.ts'

/** Lists what runs in production with its licence; ends with 1 where one is not allowed. */
const file = new URL('../package-lock.json', import.meta.url)
const packages = shipped(JSON.parse(readFileSync(file, 'utf8')) as Lock)

for (const { name, version, licence } of packages)
  process.stdout.write(`${licence.padEnd(14)} ${name} ${version}\n`)

const refused = packages.filter((one) => !isAllowed(one))
for (const { name, licence } of refused)
  process.stderr.write(`The licence of ${name} is not allowed: ${licence}\n`)
process.exitCode = refused.length > 0 ? 1 : 0
