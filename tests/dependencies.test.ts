import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const read = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')
const { dependencies, devDependencies } = JSON.parse(read('package.json'))
const [, section] = read('README.md').split(/^## Dependencies$/m) as [string, string]

/** The names in the first column of the table that is headed so. */
function namesUnder(heading: string): string[] {
  const [, table] = section.split(`| ${heading} |`) as [string, string]
  const [rows] = table.split('\n\n') as [string]
  return rows
    .split('\n')
    .slice(1)
    .flatMap((row) => [...(row.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)])
    .map(([, name]) => name as string)
}

test.for([
  ['in production', dependencies],
  ['in development', devDependencies],
] as const)('every dependency %s stands in the README with its reason', ([heading, stated]) => {
  expect(namesUnder(heading).sort()).toEqual(Object.keys(stated).sort())
})

test('every dependency is of one version, so that nothing changes unseen', () => {
  for (const version of Object.values({ ...dependencies, ...devDependencies }))
    expect(version).toMatch(/^\d+\.\d+\.\d+$/)
})
