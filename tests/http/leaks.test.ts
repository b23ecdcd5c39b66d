import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { hashOf } from '../../src/http/guards/keys.ts'
import { beginDocket } from './begun.ts'
import { contractOf, type OpenApi } from './contract.ts'
import { bodyTypeOf, NDJSON } from './from-contract.ts'
import type { Schema } from './from-schema.ts'
import { answerTo, endAll, listening, start } from './process.ts'

/**
 * Marked values go through every endpoint and every way to fail, and all that the process wrote is
 * searched for them. An answer may hold a reference, which is the client’s own, and an error the name
 * that it could not place; no error holds a value, and nothing else holds anything.
 */

const MARK = 'zq7x'
const VALUE = `Value-${MARK}`
const NAME = `Name-${MARK}`
const REFERENCE = `Matter-${MARK}`
const KEY = `Key-${MARK}`
/** Days outside the calendars, so that they fail too. */
const DAY = '2051-03-17'
const marks = new RegExp(`${MARK}|2051-03`)

const place = mkdtempSync(join(tmpdir(), 'leaks-'))
let service: Awaited<ReturnType<typeof listening>>
let contract: ReturnType<typeof contractOf>
let refused = 0

beforeAll(async () => {
  service = await listening(
    { LOG_LEVEL: 'debug', TMPDIR: place, HOME: place, API_KEYS: `acme:${hashOf(KEY)}` },
    { cwd: place },
  )
  const document = await fetch(`${service.address}/openapi.json`)
  contract = contractOf((await document.json()) as OpenApi)
})
afterAll(() => {
  endAll()
  rmSync(place, { recursive: true })
})

/** What a client may say of itself, and by mistake of its case. */
const headers = {
  authorization: `Bearer ${KEY}`,
  'accept-language': VALUE,
  cookie: `case=${VALUE}`,
  'if-none-match': VALUE,
  referer: `https://firm.example/${VALUE}`,
  'user-agent': VALUE,
  'x-forwarded-for': VALUE,
  'x-request-id': `${VALUE} and more`,
}

/** Sends, and looks into the answer: an error quotes no value. */
async function sent(method: string, path: string, more: object = {}, body?: string | Buffer) {
  const response = await fetch(`${service.address}${path}`, {
    method,
    headers: { ...headers, ...more },
    ...(body !== undefined && { body }),
  })
  const said = JSON.stringify(Object.fromEntries(response.headers)) + (await withoutOwn(response))
  expect(said).not.toMatch(marks)
}

/** The problems of a response, without the reference and the names that they give back. */
async function withoutOwn(response: Response): Promise<string> {
  const text = await response.text()
  const isDocket = response.headers.get('content-type')?.startsWith(NDJSON)
  if (response.ok && !isDocket) return ''
  const problems = text.split('\n').filter((line) => line.includes('"urn:recourse:problem:'))
  refused += problems.length
  return problems
    .map((line) => {
      const { reference: _, ...problem } = JSON.parse(line)
      return JSON.stringify(problem).replaceAll(NAME, '')
    })
    .join('\n')
}

const doors = () =>
  contract.operations.map(({ path, method, operation }) => {
    const schema = operation.requestBody?.content[bodyTypeOf(operation) as string]?.schema
    return {
      method: method.toUpperCase(),
      path: path.replaceAll(/\{[^}]+\}/g, VALUE),
      type: bodyTypeOf(operation),
      names: schema ? namesIn(schema) : [],
    }
  })
const reading = () => doors().filter(({ type }) => type !== undefined)

/** The names that may stand in a body, each with the object it stands in, if that is not the body. */
function namesIn(schema: Schema, within?: string): [name: string, within?: string][] {
  const { properties = {} } = resolved(schema)
  return Object.entries(properties).flatMap(([name, part]) => [
    within === undefined ? [name] : [name, within],
    ...(within === undefined ? namesIn(resolved(part), name) : []),
  ]) as [string, string?][]
}

const resolved = (schema: Schema): Schema =>
  schema.$ref === undefined
    ? schema
    : (contract.document.components.schemas[schema.$ref.split('/').at(-1) as string] as Schema)

const valid = {
  facts: { decision: 'work-permit', decidedIn: 'in-canada', notifiedOn: '2026-11-09' },
  reference: REFERENCE,
}

/** Bodies that fail, and one that does not: the mark is where each reads it, or trips over it. */
const bodies = (names: [string, string?][]): (string | Buffer)[] => [
  JSON.stringify(valid),
  ...names.flatMap(([name, within]) =>
    [VALUE, DAY, [VALUE], { [NAME]: VALUE }].map((value) =>
      JSON.stringify(
        within ? { ...valid, [within]: { [name]: value } } : { ...valid, [name]: value },
      ),
    ),
  ),
  JSON.stringify({ ...valid, [NAME]: VALUE }),
  JSON.stringify({ ...valid, facts: { [NAME]: VALUE } }),
  JSON.stringify({ ...valid, facts: { ...valid.facts, notifiedOn: DAY } }),
  JSON.stringify({ ...valid, orders: [VALUE, { id: VALUE, day: DAY, [NAME]: VALUE }] }),
  JSON.stringify({ text: `Dear ${VALUE}, your application of ${DAY} is refused.` }),
  `{"facts":{"decision":"${VALUE}`,
  `${VALUE} ${DAY}`,
  `{"facts":{"__proto__":{"a":"${VALUE}"}}}`,
  `{"facts":${'['.repeat(50)}"${VALUE}"${']'.repeat(50)}}`,
  JSON.stringify({ ...valid, text: VALUE.repeat(7_000) }),
  Buffer.concat([Buffer.from(`{"reference":"${VALUE}`), Buffer.from('ff"}', 'hex')]),
]

const asDocket = (all: readonly (string | Buffer)[]) =>
  Buffer.concat(all.flatMap((body) => [Buffer.from(body), Buffer.from('\n')]))

describe('marked values are sent', () => {
  test('in every part of every body', async () => {
    for (const { method, path, type, names } of reading()) {
      const all = bodies(names)
      const whole = type === NDJSON ? [asDocket(all)] : all
      for (const body of whole) await sent(method, path, { 'content-type': type }, body)
    }
  })

  test('in bodies that nobody reads', async () => {
    const body = JSON.stringify({ ...valid, facts: { decision: VALUE } })
    for (const { method, path, type } of reading()) {
      await sent(method, path, {}, body)
      await sent(method, path, { 'content-type': `text/plain; ${MARK}=${VALUE}` }, body)
      await sent(method, path, { 'content-type': type, accept: `text/${VALUE}` }, body)
      await sent(method, path, { 'content-type': type, 'content-encoding': VALUE }, body)
      await sent(method, path, { 'content-type': type, 'content-encoding': 'gzip' }, gzipSync(body))
      await sent('PUT', path, { 'content-type': type }, body)
      await sent(method, path, { 'content-type': type, authorization: `Bearer ${VALUE}` }, body)
    }
  })

  test('in every address', async () => {
    const others = ['/docs', '/openapi.json', '/metrics', '/v1', '/'].map((path) => ({ path }))
    for (const { path } of [...doors(), ...others]) {
      for (const method of ['GET', 'POST', 'DELETE', 'OPTIONS']) {
        await sent(method, `${path}?reference=${VALUE}&notifiedOn=${DAY}#${VALUE}`)
        await sent(method, `${path}/${VALUE}/${DAY}`)
      }
      await sent('GET', `${path}/%${VALUE}`)
      await sent('GET', `${path}?${VALUE.repeat(300)}`)
      await sent('GET', `${path}/${VALUE.repeat(20)}`)
    }
  })

  test('in what is hardly HTTP', async () => {
    const post = `POST /v1/eligibility HTTP/1.1\r\nHost: ${VALUE}\r\nContent-Type: application/json\r\n`
    for (const text of [
      `${VALUE}\r\n\r\n`,
      `${VALUE} /${VALUE} HTTP/1.1\r\n\r\n`,
      `GET /${VALUE} HTTP/1.1\r\nConnection: close\r\n\r\n`,
      `GET /livez HTTP/1.1\r\nHost: a\r\n${VALUE}: ${VALUE.repeat(2_000)}\r\n\r\n`,
      `${post}Content-Length: ${VALUE}\r\n\r\n`,
      `${post}Transfer-Encoding: ${VALUE}\r\n\r\n`,
      `${post}Transfer-Encoding: chunked\r\n\r\n${VALUE}`,
      `${post}Expect: ${VALUE}\r\nConnection: close\r\nContent-Length: 8\r\n\r\n${VALUE}`,
    ])
      expect(await answerTo(service.address, text)).not.toMatch(marks)
  })

  test('by a client that goes away', async () => {
    const { address, written } = service
    const docket = await beginDocket(address, '/v1/deadlines/batch', `Authorization: Bearer ${KEY}`)
    docket.send(JSON.stringify(valid), VALUE)
    await docket.said('"line":2')
    docket.socket.destroy()
    await vi.waitFor(() => expect(written.stdout).toContain('request broken off'), 30_000)
  })
})

describe('of all this', () => {
  const values = () =>
    Object.values(contract.document.components.schemas.Facts?.properties ?? {})
      .flatMap((fact) => [...(fact.enum ?? []), ...(fact.items?.enum ?? [])])
      .filter((value) => value.includes('-'))

  test('much was refused, and logged', () => {
    expect(refused).toBeGreaterThan(1_000)
    expect(service.written.stdout.match(/"request completed"/g)?.length).toBeGreaterThan(1_000)
  })

  test('nothing is in the metrics', async () => {
    const metrics = await fetch(`${service.address}/metrics`, { headers })
    const text = await metrics.text()
    expect(text).toContain('/v1/eligibility')
    expect(text).not.toMatch(marks)
    for (const value of values()) expect(text).not.toContain(value)
  })

  test('nothing is in what the process wrote, to its very end', async () => {
    service.server.kill('SIGTERM')
    await service.ended
    const { stdout, stderr } = service.written
    expect(stderr).toBe('')
    expect(stdout).toContain('"key":"acme"')
    expect(stdout).not.toMatch(marks)
    expect(stdout).not.toContain(hashOf(KEY))
    expect(values().length).toBeGreaterThan(50)
    for (const value of values()) expect(stdout).not.toContain(value)
  })

  test('nothing is on the disk', () => {
    expect(readdirSync(place, { recursive: true })).toEqual([])
  })
})

describe('secrets of the configuration are not told', () => {
  test.for([
    ['a key that is not hashed', { API_KEYS: `acme:${KEY}` }],
    ['a store of no known kind', { REDIS_URL: `https://user:${VALUE}@127.0.0.1` }],
  ] as const)('%s', async ([, environment]) => {
    const { ended, written } = start({ PORT: '0', ...environment })
    expect((await ended).code).toBe(1)
    expect(written.stderr).toMatch(/^Configuration: /)
    expect(written.stdout + written.stderr).not.toMatch(marks)
  })

  test('a store that is not there', async () => {
    const REDIS_URL = `redis://user:${VALUE}@127.0.0.1:1`
    const { address, server, ended, written } = await listening({
      LOG_LEVEL: 'debug',
      RATE_LIMIT_PER_MINUTE: '9',
      REDIS_URL,
    })
    expect((await fetch(`${address}/v1/facts`)).status).toBe(200)
    server.kill('SIGTERM')
    await ended
    expect(written.stdout).toContain('rate limit is not shared')
    expect(written.stdout + written.stderr).not.toMatch(marks)
  })
})
