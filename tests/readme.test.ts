import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildApp } from '../src/app.ts'
import { described, problemKinds, typeOf } from '../src/http/problem-kinds.ts'

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')

let app: Awaited<ReturnType<typeof buildApp>>
beforeAll(async () => {
  app = await buildApp()
})
afterAll(() => app.close())

test('the question of the README has the answer of the README', async () => {
  const [, path, body] = /curl -s http:\/\/127\.0\.0\.1:3000(\S+) .*? -d '(\{[\s\S]*?\})'/.exec(
    readme,
  ) as unknown as [string, string, string]
  const [, shown] = /```json\n([\s\S]*?)```/.exec(readme) as unknown as [string, string]
  const answer = await app.inject({ method: 'POST', url: path, payload: JSON.parse(body) })
  expect(answer.statusCode).toBe(200)
  expect(answer.json().deadlines[0]).toMatchObject(JSON.parse(shown))
})

test('the problems of the README are all that there are', () => {
  const rows = [...readme.matchAll(/^\| `(urn:recourse:problem:\S+)` \| (\d{3}) \| (.+) \|$/gm)]
  expect(rows.map(([, type, status, title]) => [type, Number(status), title])).toEqual(
    problemKinds.map((kind) => [typeOf(kind), described(kind).status, described(kind).title.en]),
  )
})
