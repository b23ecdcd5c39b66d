import { defineConfig } from 'vitest/config'

const domain = ['tests/domain/**/*.test.ts']
const setupFiles = ['tests/seed.ts']

/** The domain suite runs again in two more zones: one with daylight saving, one that skipped a day. */
const inZone = (TZ: string) => ({ test: { name: TZ, include: domain, env: { TZ }, setupFiles } })

export default defineConfig({
  test: {
    testTimeout: 60_000,
    projects: [
      { test: { name: 'all', include: ['tests/**/*.test.ts'], setupFiles } },
      inZone('America/Toronto'),
      inZone('Pacific/Apia'),
    ],
  },
})
