import { Stryker } from '@stryker-mutator/core'
import { groups } from './groups.ts'

/** Mutates the groups named, or all, one after the other; ends with 1 where a score is too low. */
const named = process.argv.slice(2)
const unknown = named.filter((name) => !(name in groups))
if (unknown.length > 0) {
  process.stderr.write(`no such group: ${unknown.join(', ')}; ${Object.keys(groups).join(', ')}\n`)
  process.exit(2)
}

// Inherited by the processes that run the tests: a zone where a local midnight is none of UTC’s.
process.env.TZ = 'Pacific/Apia'
const scores: string[] = []
for (const [name, { mutate, atLeast, declares }] of Object.entries(groups)) {
  if (named.length > 0 && !named.includes(name)) continue
  process.env.MUTATED = name
  const started = Date.now()
  const mutants = await new Stryker({
    mutate: [...mutate],
    mutator: { excludedMutations: declares ? ['StringLiteral', 'ObjectLiteral'] : [] },
    thresholds: { high: 100, low: atLeast, break: atLeast },
    jsonReporter: { fileName: `reports/mutation/${name}.json` },
    configFile: 'mutation/stryker.json',
  }).runMutationTest()
  const count = (...statuses: readonly string[]) =>
    mutants.filter(({ status }) => statuses.includes(status)).length
  const found = count('Killed', 'Timeout')
  const left = count('Survived', 'NoCoverage')
  const score = ((100 * found) / (found + left)).toFixed(1)
  const minutes = ((Date.now() - started) / 60_000).toFixed(1)
  scores.push(`${name}: ${score} % of ${found + left} (at least ${atLeast} %), ${minutes} min`)
}
process.stdout.write(`${scores.join('\n')}\n`)
