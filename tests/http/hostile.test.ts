import { once } from 'node:events'
import { type IncomingMessage, request } from 'node:http'
import { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { committed } from './contract.ts'
import { bodyTypeOf, NDJSON } from './from-contract.ts'
import { answerTo, endAll, listening } from './process.ts'

/** What is sent to break the service, over a socket to the real process. */

const contract = committed()
let service: Awaited<ReturnType<typeof listening>>
beforeAll(async () => {
  service = await listening({ LOG_LEVEL: 'debug' })
})
afterAll(endAll)

const BODY = '{"facts":{}}'
const JSON_TYPE = 'Content-Type: application/json'

/** A request to the letter, after which the service closes the connection. */
const asked = (line: string, headers: readonly string[] = [], body: string | Buffer = '') =>
  Buffer.concat([
    Buffer.from(
      [`${line} HTTP/1.1`, 'Host: a', 'Connection: close', ...headers, '', ''].join('\r\n'),
    ),
    Buffer.from(body),
  ])
const get = (path: string, ...headers: string[]) => asked(`GET ${path}`, headers)
const post = (body: string | Buffer, ...headers: string[]) =>
  asked('POST /v1/eligibility', [...headers, `Content-Length: ${Buffer.byteLength(body)}`], body)
const postAs = (framing: readonly string[], body: string) =>
  asked('POST /v1/eligibility', [JSON_TYPE, ...framing], body)
const CHUNKED = 'Transfer-Encoding: chunked'
const inChunks = `c\r\n${BODY}\r\n0\r\n\r\n`

interface Answered {
  status: number
  headers: string
  body: string
  /** How many answers came: more than one is a request smuggled in. */
  answers: number
}

async function answered(sent: string | Buffer): Promise<Answered> {
  const answer = await answerTo(service.address, sent)
  const [headers = '', body = ''] = answer.split('\r\n\r\n')
  const statuses = [...answer.matchAll(/^HTTP\/1\.1 (\d{3})/gm)].map(([, status]) => Number(status))
  return { status: statuses[0] as number, headers, body, answers: statuses.length }
}

function expectProblem({ status, headers, body, answers }: Answered, expected: number): void {
  expect([status, answers]).toEqual([expected, 1])
  expect(headers).toMatch(/^content-type: application\/problem\+json$/im)
  expect(contract.faultsInProblem(JSON.parse(body))).toEqual([])
  expect(JSON.parse(body).status).toBe(expected)
}

describe('HTTP that is not as it should be is refused once, by a problem', () => {
  test.concurrent.for<[what: string, sent: string | Buffer, status: number]>([
    ['noise', 'noise\r\n\r\n', 400],
    ['the beginning of TLS', Buffer.from('160301020001000100', 'hex'), 400],
    ['the beginning of HTTP/2', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n', 400],
    ['a version to come', 'GET /livez HTTP/3.0\r\nHost: a\r\n\r\n', 400],
    ['no host', 'GET /livez HTTP/1.1\r\nConnection: close\r\n\r\n', 400],
    ['a method that is none', asked('BREW /livez'), 400],
    ['a method that nothing answers to', asked('PROPFIND /livez'), 405],
    ['a trace', asked('TRACE /livez'), 405],
    ['options of everything', asked('OPTIONS *'), 404],

    ['a length and chunks', postAs(['Content-Length: 6', CHUNKED], '0\r\n\r\nGET /livez'), 400],
    ['two lengths', postAs(['Content-Length: 12', 'Content-Length: 2'], BODY), 400],
    ['one length twice', postAs(['Content-Length: 12', 'Content-Length: 12'], BODY), 400],
    ['a length with a sign', postAs(['Content-Length: +12'], BODY), 400],
    ['a length below nothing', postAs(['Content-Length: -1'], BODY), 400],
    ['a length beyond numbers', postAs([`Content-Length: ${'9'.repeat(30)}`], BODY), 400],
    ['a length of ten gigabytes', postAs(['Content-Length: 9999999999'], BODY), 413],
    [
      'chunks with a space before the colon',
      postAs([`${CHUNKED.replace(':', ' :')}`], inChunks),
      400,
    ],
    ['chunks by another name', postAs(['Transfer-Encoding: xchunked'], inChunks), 400],
    ['chunks, and then not', postAs([`${CHUNKED}, identity`], inChunks), 400],
    ['chunks twice', postAs([CHUNKED, CHUNKED], inChunks), 400],
    ['a body compressed on the way', postAs(['Transfer-Encoding: gzip'], BODY), 400],
    ['a chunk beyond numbers', postAs([CHUNKED], `${'F'.repeat(17)}\r\n${BODY}`), 400],
    ['a chunk below nothing', postAs([CHUNKED], `-1\r\n${BODY}`), 400],
    ['a chunk with 20 KB said of it', postAs([CHUNKED], `c;${'a'.repeat(20_000)}\r\n${BODY}`), 400],
    [
      'a length at the end of the chunks',
      postAs([CHUNKED], `c\r\n${BODY}\r\n0\r\nContent-Length: 5\r\n\r\n`),
      400,
    ],

    ['a folded header', get('/livez', 'X-A: a', ' b'), 400],
    ['a bare line feed', 'GET /livez HTTP/1.1\nHost: a\n\n', 400],
    ['a bare return in a header', get('/livez', 'X-A: a\rSet-Cookie: b'), 400],
    ['a NUL in a header', get('/livez', 'X-A: a\0b'), 400],
    ['a header of 20 KB', get('/livez', `X-A: ${'a'.repeat(20_000)}`), 431],
    ['1500 headers', get('/livez', ...Array.from({ length: 1_500 }, (_, i) => `a${i}: b`)), 431],
    ['200 headers', get('/livez', ...Array.from({ length: 200 }, (_, i) => `a${i}: b`)), 431],
    [
      'a thousand forms, none of ours',
      get('/v1/facts', `Accept: ${'a/b;q=0.1,'.repeat(1_000)}`),
      406,
    ],

    ['an address of 20 KB', get(`/${'a'.repeat(20_000)}`), 431],
    ['an address of 15 KB', get(`/${'a'.repeat(15_000)}`), 414],
    ['a query of 15 KB', get(`/v1/facts?${'a'.repeat(15_000)}`), 414],
    ['a parameter of 1 KB', get(`/v1/remedies/${'a'.repeat(1_000)}`), 414],
    ['half an escape', get('/v1/remedies/%'), 400],
    ['an escape that is none', get('/v1/remedies/%zz'), 400],
    ['a slash in too many bytes', get('/v1/remedies/%c0%af'), 400],
    ['a letter that is not escaped', get('/v1/remedies/é'), 400],
    ['a NUL', get('/v1/remedies/%00'), 404],
    ['a header in the address', get('/v1/remedies/%0d%0aSet-Cookie:%20a=b'), 404],
    ['a way out', get('/../../etc/passwd'), 404],
    ['a way out, escaped', get('/%2e%2e/%2e%2e/etc/passwd'), 404],
    ['a way out of the page', get('/docs/static/%2e%2e%2f%2e%2e%2fpackage.json'), 404],
    ['a prototype for a remedy', get('/v1/remedies/__proto__'), 404],
    ['a constructor for a calendar', get('/v1/calendars/constructor/2026'), 404],
    ['a year too far', get('/v1/calendars/federal-courts-rules/9999'), 422],

    ['a body without a type', post(BODY), 415],
    ['nothing at all', post(''), 400],
    ['nothing, as JSON', post('', JSON_TYPE), 400],
    ['text', post(BODY, 'Content-Type: text/plain'), 415],
    ['a form', post('facts=', 'Content-Type: application/x-www-form-urlencoded'), 415],
    ['a form in parts', post('--a--', 'Content-Type: multipart/form-data; boundary=a'), 415],
    ['something like JSON', post(BODY, 'Content-Type: application/jsonp'), 415],
    ['two types in one', post(BODY, 'Content-Type: application/json, text/plain'), 415],
    ['a type of semicolons', post(BODY, 'Content-Type: ;;;'), 415],
    [
      'UTF-16, and said so',
      post(Buffer.from(BODY, 'utf16le'), `${JSON_TYPE}; charset=utf-16`),
      400,
    ],
    ['a body compressed', post(gzipSync(BODY), JSON_TYPE, 'Content-Encoding: gzip'), 415],
    ['a body said to be compressed', post(BODY, JSON_TYPE, 'Content-Encoding: br'), 415],
    [
      '50 MB in 50 KB',
      post(gzipSync(Buffer.alloc(50_000_000)), JSON_TYPE, 'Content-Encoding: gzip'),
      415,
    ],
  ])('%s', async ([, sent, status]) => {
    const answer = await answered(sent)
    expectProblem(answer, status)
    expect(answer.headers).not.toMatch(/set-cookie/i)
  })

  test('a tunnel is not dug', async () => {
    expect(await answerTo(service.address, 'CONNECT a:443 HTTP/1.1\r\nHost: a\r\n\r\n')).toBe('')
  })
})

describe('HTTP that is odd is answered all the same', () => {
  test.concurrent.for<[what: string, sent: string | Buffer]>([
    ['chunks', postAs([CHUNKED], inChunks)],
    ['a whole address', get('http://other.test/v1/facts')],
    ['an upgrade that is not offered', get('/livez', 'Upgrade: h2c')],
    ['an expectation that is not known', post(BODY, JSON_TYPE, 'Expect: the-moon')],
    ['a type in capitals', post(BODY, 'Content-Type: APPLICATION/JSON; CHARSET=UTF-8')],
    ['a body as it is, and said so', post(BODY, JSON_TYPE, 'Content-Encoding: identity')],
    ['a range', get('/v1/facts', 'Range: bytes=0-0')],
  ])('%s', async ([, sent]) => {
    const { status, answers } = await answered(sent)
    expect([status, answers]).toEqual([200, 1])
  })
})

/** As a value of a fact, of a name, of the whole. */
const bodies: readonly [what: string, body: string | Buffer, status: number][] = [
  ['a million brackets', '['.repeat(1_000_000), 413],
  ['lists thirty thousand deep', '['.repeat(30_000) + ']'.repeat(30_000), 400],
  ['objects six thousand deep', `${'{"facts":'.repeat(6_000)}1${'}'.repeat(6_000)}`, 400],
  ['the prototype as a fact', '{"facts":{"__proto__":{"polluted":true}}}', 400],
  ['the prototype, escaped', '{"facts":{"\\u005f_proto__":{"polluted":true}}}', 400],
  ['the prototype of the question', '{"__proto__":{"facts":{}},"facts":{}}', 400],
  [
    'the prototype of a part',
    '{"facts":{"termOfImprisonment":{"__proto__":{"months":1,"days":1}}}}',
    400,
  ],
  ['the constructor', '{"facts":{"constructor":{"prototype":{"polluted":true}}}}', 400],
  ['methods of every object', '{"facts":{"toString":true,"hasOwnProperty":true}}', 400],
  ['a number beyond numbers', '{"facts":{"termOfImprisonment":{"months":1e400,"days":0}}}', 400],
  [
    'sixty thousand digits',
    `{"facts":{"termOfImprisonment":{"months":${'9'.repeat(60_000)},"days":0}}}`,
    400,
  ],
  ['a number of programmers', '{"facts":{"termOfImprisonment":{"months":0x10,"days":0}}}', 400],
  ['no number', '{"facts":{"termOfImprisonment":{"months":NaN,"days":0}}}', 400],
  ['half a pair', '{"facts":{},"reference":"\\ud800"}', 400],
  ['half a pair in a name', '{"facts":{"\\udfff":true}}', 400],
  ['half a pair in bytes', Buffer.from('7b226661637473223a7b22eda080223a317d7d', 'hex'), 400],
  ['bytes that are no UTF-8, in a name', Buffer.from('7b22fffe223a317d', 'hex'), 400],
  [
    'bytes that are no UTF-8, in a value',
    Buffer.from('{"facts":{},"reference":"\xff"}', 'latin1'),
    400,
  ],
  ['a NUL in a value', '{"facts":{},"reference":"a\\u0000b"}', 400],
  ['a NUL after all', `${BODY}\0`, 400],
  ['a header in a reference', '{"facts":{},"reference":"a\\r\\nSet-Cookie: b"}', 400],
  ['a reference of 64 KB', `{"facts":{},"reference":"${'x'.repeat(65_000)}"}`, 400],
  ['a name of 64 KB', `{"facts":{"${'x'.repeat(65_000)}":true}}`, 400],
  ['two documents', `${BODY}${BODY}`, 400],
  ['a comment', `/* */${BODY}`, 400],
  ['half a document', '{"facts":{', 400],
]

const reading = contract.operations.filter(({ operation }) => bodyTypeOf(operation) !== undefined)

describe.for(reading)('$path refuses', ({ path, operation }) => {
  const type = bodyTypeOf(operation) as string
  const sent = (body: string | Buffer) =>
    fetch(service.address + path, { method: 'POST', headers: { 'content-type': type }, body })

  test.concurrent.for(bodies)('%s', async ([, body, status]) => {
    const response = await sent(body)
    const answers = (await response.text()).split('\n').filter((line) => line !== '')
    const { line, ...problem } = JSON.parse(answers[0] as string)
    expect(answers).toHaveLength(1)
    expect(contract.faultsInProblem(problem)).toEqual([])
    expect([problem.status, line]).toEqual([status, type === NDJSON ? 1 : undefined])
    expect(response.status).toBe(type === NDJSON ? 200 : status)
  })
})

describe('JSON that is odd is read as every program reads it', () => {
  const facts = '{"decision":"work-permit","decidedIn":"in-canada","notifiedOn":"2026-11-09"}'
  const lastOfTwo = facts.replace('"notifiedOn"', '"notifiedOn":"2026-01-05","notifiedOn"')

  test.for([
    ['a mark of byte order before it', `\ufeff{"asOf":"2026-11-23","facts":${facts}}`],
    ['a name twice: the last one stands', `{"asOf":"2026-11-23","facts":${lastOfTwo}}`],
    ['names in escapes', `{"asOf":"2026-11-23","f\\u0061cts":${facts}}`],
    ['space around it', ` \t{"asOf":"2026-11-23","facts":${facts}} \r`],
  ])('%s', async ([, body]) => {
    for (const [path, type] of [
      ['/v1/deadlines', 'application/json'],
      ['/v1/deadlines/batch', NDJSON],
    ] as const) {
      const response = await fetch(service.address + path, {
        method: 'POST',
        headers: { 'content-type': type },
        body: body as string,
      })
      expect(await response.json()).toMatchObject({ nextLimit: { fileBy: '2026-11-24' } })
    }
  })
})

test('nothing of all this broke anything', async () => {
  expect(await (await fetch(`${service.address}/livez`)).json()).toEqual({ status: 'ok' })
  expect(service.written.stderr).toBe('')
  expect(service.written.stdout).not.toMatch(/"level":[56]0/)
})

test('a line of a quarter of a gigabyte is not held, and the next is answered', async () => {
  // With less room than the line, a process that held it would fall.
  const { address } = await listening({ NODE_OPTIONS: '--max-old-space-size=128' })
  const headers = { 'content-type': NDJSON }
  const docket = request(`${address}/v1/deadlines/batch`, { method: 'POST', headers })
  Readable.from(
    (function* () {
      for (let i = 0; i < 256; i += 1) yield Buffer.alloc(1_048_576, 'x')
      yield `\n${BODY}\n`
    })(),
  ).pipe(docket)
  const [response] = (await once(docket, 'response')) as [IncomingMessage]
  const [tooLong, next] = (await text(response)).split('\n') as [string, string]
  expect(JSON.parse(tooLong)).toMatchObject({ line: 1, status: 413 })
  expect(JSON.parse(next)).toHaveProperty('receipt')
})
