import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { factNamed } from '../../src/domain/facts/index.ts'
import { signs } from '../../src/domain/letters/facts-read.ts'
import { fold } from '../../src/domain/letters/folded.ts'
import { challenges } from '../../src/domain/letters/signs/challenges.ts'
import { limitIds } from '../../src/domain/remedies/index.ts'
import { read } from './letter-tables.ts'

const folder = new URL('../../src/domain/letters/signs/', import.meta.url)
const modules = await Promise.all(
  readdirSync(folder).map(async (file) => [file, await import(new URL(file, folder).href)]),
)

/** Every pattern of a module, at any depth. */
function* patternsIn(value: unknown): Generator<string> {
  if (value instanceof RegExp) yield value.source
  else if (value !== null && typeof value === 'object')
    for (const part of Object.values(value)) yield* patternsIn(part)
}
const patterns = modules.flatMap(([file, module]) =>
  [...patternsIn(module)].map((pattern) => [file as string, pattern] as const),
)

describe('the patterns', () => {
  test('are many', () => {
    expect(patterns.length).toBeGreaterThan(300)
  })

  test('hold no wildcard and no repetition without a bound: a quote is only their words', () => {
    for (const [file, pattern] of patterns)
      expect([
        file,
        pattern,
        /\[\^|\\[wWSDs]|(?<!\\)\.|(?<!\\)[*+]|\{\d*,\}/.test(pattern),
      ]).toEqual([file, pattern, false])
  })

  test('are written as letters are folded: no capital, no accent, no hyphen inside a word', () => {
    expect(fold('L’État « sous-\nalinéa » (CO-OP)').text).toBe("l'etat sousalinea (coop)")
    for (const [file, pattern] of patterns)
      expect([file, pattern, /[A-Z]|[^ -~]|[a-z]-[a-z]/.test(pattern.replace(/\\./g, ''))]).toEqual(
        [file, pattern, false],
      )
  })

  test.for([
    ['one more letter', 'unstudy permits'],
    ['a word cut short', 'study permi'],
  ])('read whole words only: %s', ([, words]) => {
    expect(read(`I am refusing your application for a ${words}.`).settled).toEqual({})
  })
})

describe('the words of a letter lead', () => {
  test('to limits that there are', () => {
    for (const { limits } of challenges) for (const id of limits) expect(limitIds).toContain(id)
  })

  test('to values that their facts have', () => {
    expect(signs.length).toBeGreaterThan(20)
    for (const { fact, value } of signs) {
      const named = factNamed(fact)
      const values = 'labels' in named ? Object.keys(named.labels) : [true, false]
      expect(values).toContain(value)
    }
  })
})
