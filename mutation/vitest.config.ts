import { matchesGlob, relative } from 'node:path'
import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'
import { groups } from './groups.ts'

const tests = groups[process.env.MUTATED ?? '']?.tests ?? []

/** As the group lists them: those that test a file directly notice most mutants, and soonest. */
class AsListed extends BaseSequencer {
  override async sort(files: TestSpecification[]) {
    const place = ({ moduleId }: TestSpecification) =>
      tests.findIndex((glob) => matchesGlob(relative('.', moduleId), glob))
    return files.toSorted((one, other) => place(one) - place(other))
  }
}

/** The tests of the group that is mutated, in one worker: a module is read once for each mutant. */
export default defineConfig({
  test: {
    include: [...tests],
    sequence: { sequencer: AsListed },
    setupFiles: ['tests/seed.ts', 'mutation/every-test.ts'],
    isolate: false,
    // Every mutant asks again: so few random cases each.
    env: { RUNS: '20' },
    testTimeout: 60_000,
  },
})
