import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import * as warm from '../../src/domain/ask.ts'
import type { Facts } from '../../src/domain/facts/index.ts'
import type { Question } from '../../src/domain/question.ts'
import { anyQuestion } from './any-case.ts'

describe('every answer', () => {
  /** A case and its neighbours: one day later, and one fact less. */
  const around = ({ facts, asOf }: Question): Question[] => {
    const [first] = Object.keys(facts)
    const { [first as keyof Facts]: _, ...less } = facts
    return [
      { facts, asOf },
      { facts: less, asOf },
      { facts: { ...facts, decision: 'study-permit' }, asOf },
      { facts, asOf: '2013-06-19' },
    ]
  }

  test('is the same whatever was asked before', async () => {
    vi.resetModules()
    const cold: typeof warm = await import('../../src/domain/ask.ts')
    const runs = Number(process.env.RUNS ?? 150)
    const questions = fc.sample(anyQuestion, runs).flatMap(around)
    const answers = questions.map((question) => JSON.stringify(warm.assessmentOf(question, 'en')))
    for (const [i, question] of [...questions.entries()].reverse())
      expect(JSON.stringify(cold.assessmentOf(question, 'en'))).toBe(answers[i])
  })
})
