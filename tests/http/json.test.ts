import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { assessmentOf, checklistsOf, deadlinesOf, eligibilityOf } from '../../src/domain/ask.ts'
import { shared } from '../../src/domain/shared.ts'
import { json } from '../../src/http/json.ts'
import { anyQuestion } from '../domain/any-case.ts'

describe('an answer as JSON', () => {
  const part = shared({ text: 'Un délai « expiré »' })

  test.for<[name: string, answer: object, text: string]>([
    ['nothing', {}, '{}'],
    ['what is absent is left out', { a: undefined, b: 1 }, '{"b":1}'],
    ['an empty list', { a: [] }, '{"a":[]}'],
    ['what must be escaped', { 'a"b': 'c"d\n\u2028' }, JSON.stringify({ 'a"b': 'c"d\n\u2028' })],
    ['accents', { a: 'été' }, '{"a":"été"}'],
    ['a shared part', { a: part }, '{"a":{"text":"Un délai « expiré »"}}'],
    [
      'shared parts in a list',
      { a: [part, 1, part] },
      `{"a":[${JSON.stringify(part)},1,${JSON.stringify(part)}]}`,
    ],
    [
      'a shared part of an element',
      { a: [{ b: part, c: [part] }] },
      `{"a":[{"b":${JSON.stringify(part)},"c":[${JSON.stringify(part)}]}]}`,
    ],
    ['a shared list', { a: shared([1, 2]) }, '{"a":[1,2]}'],
    ['an element that is nothing', { a: [null, 'b', 1, true] }, '{"a":[null,"b",1,true]}'],
  ])('%s', ([, answer, text]) => {
    expect(json(answer).toString()).toBe(text)
  })

  test('has the bytes of JSON.stringify, whatever is asked, and asked again', () => {
    fc.assert(
      fc.property(
        anyQuestion,
        fc.constantFrom(eligibilityOf, deadlinesOf, checklistsOf, assessmentOf),
        fc.constantFrom('en' as const, 'fr' as const),
        (question, ask, language) => {
          const answer = ask(question, language)
          const text = JSON.stringify(answer)
          expect(json(answer).toString()).toBe(text)
          expect(json(ask(question, language)).toString()).toBe(text)
        },
      ),
      { numRuns: 60 },
    )
  })

  test('what is shared cannot be changed, to its last part', () => {
    const list = shared([{ law: ['72(1)'] }])
    expect(() => list[0]?.law.push('72(2)')).toThrow(TypeError)
    expect(() => list.pop()).toThrow(TypeError)
  })
})
