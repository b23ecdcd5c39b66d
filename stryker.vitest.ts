import { defineConfig } from 'vitest/config'

/** For mutation testing: the domain in one zone, without what only looks at files or at random. */
export default defineConfig({
  test: {
    include: ['tests/domain/**/*.test.ts', 'tests/cases-*.test.ts', 'tests/worked-*.test.ts'],
    exclude: ['tests/domain/invariants.test.ts', 'tests/domain/interview.test.ts'],
    testTimeout: 60_000,
  },
})
