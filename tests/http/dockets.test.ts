import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildApp } from '../../src/app.ts'
import { linesOf, TOO_LONG } from '../../src/http/lines.ts'

let app: Awaited<ReturnType<typeof buildApp>>
beforeAll(async () => {
  app = await buildApp({ clock: () => new Date('2026-11-23T17:00:00Z') })
})
afterAll(() => app.close())

const sent = (path: string, lines: readonly string[], headers = {}) =>
  app.inject({
    method: 'POST',
    url: path,
    headers: { 'content-type': 'application/x-ndjson', ...headers },
    payload: lines.join('\n'),
  })

const answers = async (path: string, lines: readonly string[], headers = {}) =>
  (await sent(path, lines, headers)).body
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))

const notified = (reference: string, notifiedOn: string) =>
  JSON.stringify({
    reference,
    facts: { decision: 'work-permit', decidedIn: 'in-canada', notifiedOn },
    remedies: ['judicial-review'],
  })

describe('a docket', () => {
  test('is answered line by line, in order, each with its reference', async () => {
    const lines = [notified('a', '2026-11-09'), notified('b', '2026-11-14')]
    const [a, b, ...none] = await answers('/v1/deadlines/batch', lines)
    expect([a.reference, a.deadlines[0].fileBy]).toEqual(['a', '2026-11-24'])
    expect([b.reference, b.deadlines[0].fileBy]).toEqual(['b', '2026-11-27'])
    expect(none).toEqual([])
  })

  test('gives for each case what the case gives alone', async () => {
    const body = notified('a', '2026-11-09')
    const [inDocket] = await answers('/v1/assessments/batch', [body])
    const alone = await app.inject({
      method: 'POST',
      url: '/v1/assessments',
      payload: JSON.parse(body),
    })
    expect(inDocket).toEqual(alone.json())
  })

  test('has a bad line answered by its own problem, which ends nothing', async () => {
    const [broken, misspelt, tooLong, outside, good] = await answers('/v1/deadlines/batch', [
      '{broken',
      '{"reference":"m-2","facts":{"notifedOn":"2026-11-09"}}',
      `{"reference":"${'x'.repeat(70_000)}"}`,
      '{"reference":"m-4","facts":{"decision":"citizenship","notifiedOn":"1950-01-01"}}',
      '',
      notified('m-5', '2026-11-09'),
    ])
    expect(broken).toMatchObject({
      line: 1,
      status: 400,
      type: 'urn:recourse:problem:malformed-body',
    })
    expect(misspelt).toMatchObject({ line: 2, reference: 'm-2', status: 400 })
    expect(misspelt.errors[0].pointer).toBe('#/facts/notifedOn')
    expect(tooLong).toMatchObject({ line: 3, status: 413 })
    expect(outside).toMatchObject({ line: 4, reference: 'm-4', status: 422 })
    expect(good).toMatchObject({ reference: 'm-5', asOf: '2026-11-23' })
  })

  test('is answered in French where French is asked for', async () => {
    const [answer] = await answers('/v1/deadlines/batch', ['{}'], { 'accept-language': 'fr' })
    expect(answer).toMatchObject({ status: 400, title: 'La requête n’est pas valide' })
  })

  test('streams as application/x-ndjson, and is not stored', async () => {
    const { statusCode, headers, body } = await sent('/v1/deadlines/batch', [''])
    expect([statusCode, headers['content-type'], headers['cache-control'], body]).toEqual([
      200,
      'application/x-ndjson',
      'no-store',
      '',
    ])
  })

  test.for([
    ['JSON where lines are read', '/v1/deadlines/batch', 'application/json'],
    ['lines where one case is read', '/v1/deadlines', 'application/x-ndjson'],
  ])('%s is a 415', async ([, url, type]) => {
    const { statusCode } = await app.inject({
      method: 'POST',
      url: url as string,
      headers: { 'content-type': type as string },
      payload: '{"facts":{}}',
    })
    expect(statusCode).toBe(415)
  })
})

describe('lines', () => {
  const read = async (...chunks: string[]) => {
    async function* stream() {
      for (const chunk of chunks) yield Buffer.from(chunk)
    }
    return Array.fromAsync(linesOf(stream(), 10), ({ text }) => text)
  }

  test.for<[string, string[], (string | typeof TOO_LONG)[]]>([
    ['cut anywhere', ['{"a"', ':1}\n{"b":2}'], ['{"a":1}', '{"b":2}']],
    ['with a break at the end', ['a\nb\n'], ['a', 'b']],
    ['with empty lines and the breaks of Windows', ['a\r\n\r\n\nb'], ['a\r', 'b']],
    ['of exactly the longest', ['0123456789\nb'], ['0123456789', 'b']],
    ['one too long', ['01234567890\nb'], [TOO_LONG, 'b']],
    ['one far too long, in pieces', ['0123456789', '0123456789', '0123456789\nb'], [TOO_LONG, 'b']],
    ['too long at the end', ['a\n01234567890123'], ['a', TOO_LONG]],
    ['none', [], []],
  ])('%s', async ([, chunks, expected]) => {
    expect(await read(...chunks)).toEqual(expected)
  })

  test('an empty line has its number too', async () => {
    async function* stream() {
      yield Buffer.from('a\n\nb')
    }
    expect(await Array.fromAsync(linesOf(stream(), 10), ({ line }) => line)).toEqual([1, 3])
  })

  test('a letter of several bytes may be cut', async () => {
    async function* stream() {
      const bytes = Buffer.from('é\n')
      yield bytes.subarray(0, 1)
      yield bytes.subarray(1)
    }
    expect(await Array.fromAsync(linesOf(stream(), 10))).toEqual([{ line: 1, text: 'é' }])
  })
})

describe('a re-check', () => {
  const stored = (id: string, fileBy: string, dueOn: string) => ({ id, fileBy, dueOn })
  const question = {
    reference: 'm-1',
    facts: { decision: 'study-permit', decidedIn: 'outside-canada', notifiedOn: '2026-10-27' },
    asOf: '2026-11-23',
    ruleset: '2026.11.23',
  }
  const recheck = async (days: object[]) => {
    const answer = await app.inject({
      method: 'POST',
      url: '/v1/deadlines/recheck',
      payload: { ...question, stored: days },
    })
    expect(answer.statusCode).toBe(200)
    return answer.json()
  }

  test('finds a day that still stands, one that moved, one that is gone and one that is new', async () => {
    const { results, reference, asOf } = await recheck([
      stored('judicial-review/outside-canada', '2026-12-24', '2026-12-28'),
      stored('reconsideration/recommended', '2026-11-26', '2026-11-26'),
      stored('judicial-review/in-canada', '2026-11-10', '2026-11-11'),
    ])
    expect([reference, asOf]).toEqual(['m-1', '2026-11-23'])
    expect(results).toEqual([
      {
        id: 'judicial-review/outside-canada',
        outcome: 'changed',
        before: { fileBy: '2026-12-24', dueOn: '2026-12-28' },
        after: { fileBy: '2026-12-24', dueOn: '2026-12-29' },
      },
      {
        id: 'reconsideration/recommended',
        outcome: 'unchanged',
        before: { fileBy: '2026-11-26', dueOn: '2026-11-26' },
        after: { fileBy: '2026-11-26', dueOn: '2026-11-26' },
      },
      {
        id: 'judicial-review/in-canada',
        outcome: 'gone',
        before: { fileBy: '2026-11-10', dueOn: '2026-11-11' },
      },
    ])
    const fresh = await recheck([])
    expect(fresh.results.map(({ outcome }: { outcome: string }) => outcome)).toEqual(['new', 'new'])
  })

  test.for<[why: string, asked: object, errors: [pointer: string, en: string, fr: string][]]>([
    [
      'an id that is misspelt',
      { stored: [stored('judicial-review/outside-canda', '2026-12-24', '2026-12-29')] },
      [
        [
          '#/stored/0/id',
          'No version of the rules has a time limit of this id. The nearest is “judicial-review/outside-canada”.',
          'Aucune version des règles n’a de délai de cet identifiant. Le plus proche est « judicial-review/outside-canada ».',
        ],
      ],
    ],
    [
      'an id that is like none',
      { stored: [stored('leave', '2026-12-24', '2026-12-29')] },
      [
        [
          '#/stored/0/id',
          'No version of the rules has a time limit of this id.',
          'Aucune version des règles n’a de délai de cet identifiant.',
        ],
      ],
    ],
    [
      'a ruleset that is misspelt',
      { ruleset: '2026.11.32', stored: [] },
      [
        [
          '#/ruleset',
          'No version of the rules that has answered has this name. The nearest is “2026.11.23”.',
          'Aucune version des règles qui a répondu ne porte ce nom. Le plus proche est « 2026.11.23 ».',
        ],
      ],
    ],
  ])('refuses %s, alone and in a docket', async ([, asked, errors]) => {
    const payload = { ...question, ...asked }
    const expected = (language: 'en' | 'fr') => ({
      status: 400,
      type: 'urn:recourse:problem:invalid-request',
      detail: errors[0]?.[language === 'en' ? 1 : 2],
      errors: errors.map(([pointer, en, fr]) => ({ pointer, detail: { en, fr }[language] })),
    })
    for (const language of ['en', 'fr'] as const) {
      const headers = { 'accept-language': language }
      const url = '/v1/deadlines/recheck'
      const answer = await app.inject({ method: 'POST', url, headers, payload })
      expect(answer.statusCode).toBe(400)
      expect(answer.json()).toMatchObject(expected(language))
    }
    const good = JSON.stringify({ ...question, stored: [] })
    const [bad, next] = await answers('/v1/deadlines/recheck/batch', [
      JSON.stringify(payload),
      good,
    ])
    expect(bad).toMatchObject({ ...expected('en'), reference: 'm-1', line: 1 })
    expect(next.results).toHaveLength(2)
  })

  test('tells of every part that was never answered', async () => {
    const answer = await app.inject({
      method: 'POST',
      url: '/v1/deadlines/recheck',
      payload: {
        ...question,
        ruleset: '2025.01.01',
        stored: [
          stored('judicial-review/outside-canada', '2026-12-24', '2026-12-29'),
          stored('judicial-review/in-cannada', '2026-11-10', '2026-11-11'),
        ],
      },
    })
    expect(answer.json().detail).toBe(
      'Invalid parts: 2. The first: No version of the rules that has answered has this name. The nearest is “2026.12.01”.',
    )
    expect(answer.json().errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual([
      '#/ruleset',
      '#/stored/1/id',
    ])
  })

  test('of a docket answers each line', async () => {
    const line = JSON.stringify({ ...question, stored: [] })
    const [one, two] = await answers('/v1/deadlines/recheck/batch', [line, line])
    expect(one.results).toHaveLength(2)
    expect(two).toEqual(one)
  })
})
