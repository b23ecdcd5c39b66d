import { execFileSync, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterEach, describe, expect, test } from 'vitest'
import { Environment, settingsFrom } from '../src/environment.ts'
import { endAll, listening, start } from './http/process.ts'

afterEach(endAll)

// What `printf %s one | sha256sum` says, and what it says of `two`.
const ONE = '7692c3ad3540bb803c020b3aee66cd8887123234ea0c6e7143c0add73ff431ed'
const TWO = '3fc4ccfe745870e2c0d99f71f30ff0656c8dedd41cc1d7d3d376b0dbe685e2f3'

describe('variables make settings', () => {
  test('none at all: this machine only, no keys, no limit', () => {
    expect(settingsFrom({})).toEqual({
      host: '127.0.0.1',
      port: 3000,
      level: 'info',
      guards: { rate: { perMinute: 0 } },
    })
  })

  test('all of them', () => {
    expect(
      settingsFrom({
        HOST: '0.0.0.0',
        PORT: '8080',
        LOG_LEVEL: 'warn',
        API_KEYS: `acme:${ONE},boreal:${TWO}`,
        RATE_LIMIT_PER_MINUTE: '120',
        REDIS_URL: 'rediss://:secret@redis.internal:6380/1',
        TRUST_PROXY: '10.0.0.0/8,192.0.2.7,2001:db8::/32',
        CORS_ORIGINS: 'https://app.example.ca,http://127.0.0.1:5173',
      }),
    ).toEqual({
      host: '0.0.0.0',
      port: 8080,
      level: 'warn',
      guards: {
        keys: [
          { label: 'acme', sha256: ONE },
          { label: 'boreal', sha256: TWO },
        ],
        rate: { perMinute: 120, redisUrl: 'rediss://:secret@redis.internal:6380/1' },
        trustProxy: ['10.0.0.0/8', '192.0.2.7', '2001:db8::/32'],
        origins: ['https://app.example.ca', 'http://127.0.0.1:5173'],
      },
    })
  })

  const anyone = { ALLOW_ANONYMOUS: 'true' }

  test.for<[why: string, variables: Record<string, string>, perMinute: number]>([
    ['on this machine none', {}, 0],
    ['on localhost none', { HOST: 'localhost' }, 0],
    ['on another loopback address none', { HOST: '127.9.9.9' }, 0],
    ['on the loopback address of IPv6 none', { HOST: '::1' }, 0],
    ['on every address 600', { HOST: '0.0.0.0', ...anyone }, 600],
    ['on every address of IPv6 600', { HOST: '::', ...anyone }, 600],
    ['on one address 600', { HOST: '192.0.2.1', ...anyone }, 600],
    ['on a name 600', { HOST: '127.example.ca', ...anyone }, 600],
    ['where keys are known 600', { HOST: '0.0.0.0', API_KEYS: `acme:${ONE}` }, 600],
    ['as it is set', { HOST: '0.0.0.0', ...anyone, RATE_LIMIT_PER_MINUTE: '5' }, 5],
    ['none where it is set to 0', { HOST: '0.0.0.0', ...anyone, RATE_LIMIT_PER_MINUTE: '0' }, 0],
    ['as it is set, here too', { RATE_LIMIT_PER_MINUTE: '5' }, 5],
  ])('the rate limit is, %s', ([, variables, perMinute]) => {
    expect(settingsFrom(variables).guards.rate?.perMinute).toBe(perMinute)
  })
})

describe('a wrong value is told in one line', () => {
  const acme = `acme:${ONE}`
  const keyLike = `API_KEYS must be like acme:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef`
  const redisLike = 'REDIS_URL must be like redis://127.0.0.1:6379'
  const proxyLike = 'TRUST_PROXY must be like 10.0.0.0/8,127.0.0.1'
  const originLike = 'CORS_ORIGINS must be like https://app.example.ca'
  const open = (host: string) =>
    `HOST ${host} is public: set API_KEYS, or ALLOW_ANONYMOUS=true to serve anyone`

  test.for<[name: string, value: string, said: string]>([
    ['HOST', '', 'HOST must not be empty'],
    ['HOST', '0.0.0.0', open('0.0.0.0')],
    ['HOST', '::', open('::')],
    ['HOST', '192.0.2.1', open('192.0.2.1')],
    ['HOST', 'recourse.example.ca', open('recourse.example.ca')],
    ['HOST', '127.0.0.1.example.ca', open('127.0.0.1.example.ca')],
    ['PORT', 'http', 'PORT must be integer'],
    ['PORT', '', 'PORT must be integer'],
    ['PORT', '80.5', 'PORT must be integer'],
    ['PORT', '-1', 'PORT must be >= 0'],
    ['PORT', '65536', 'PORT must be <= 65535'],
    ['LOG_LEVEL', 'loud', 'LOG_LEVEL must be one of fatal, error, warn, info, debug, silent'],
    ['LOG_LEVEL', '', 'LOG_LEVEL must be one of fatal, error, warn, info, debug, silent'],
    ['API_KEYS', '', keyLike],
    ['API_KEYS', 'acme', keyLike],
    ['API_KEYS', `:${ONE}`, keyLike],
    ['API_KEYS', `acme:${ONE.slice(1)}`, keyLike],
    ['API_KEYS', `acme:${ONE.toUpperCase()}`, keyLike],
    ['API_KEYS', `Jane Roe:${ONE}`, keyLike],
    ['API_KEYS', `${acme},`, keyLike],
    ['API_KEYS', `${acme}, boreal:${TWO}`, keyLike],
    ['ALLOW_ANONYMOUS', 'yes', 'ALLOW_ANONYMOUS must be boolean'],
    ['ALLOW_ANONYMOUS', '', 'ALLOW_ANONYMOUS must be boolean'],
    ['RATE_LIMIT_PER_MINUTE', 'many', 'RATE_LIMIT_PER_MINUTE must be integer'],
    ['RATE_LIMIT_PER_MINUTE', '-1', 'RATE_LIMIT_PER_MINUTE must be >= 0'],
    ['RATE_LIMIT_PER_MINUTE', '0.5', 'RATE_LIMIT_PER_MINUTE must be integer'],
    ['REDIS_URL', '', redisLike],
    ['REDIS_URL', '127.0.0.1:6379', redisLike],
    ['REDIS_URL', 'http://127.0.0.1', redisLike],
    ['REDIS_URL', 'redis://', redisLike],
    ['REDIS_URL', 'redis://a:b:c', redisLike],
    ['TRUST_PROXY', '', proxyLike],
    ['TRUST_PROXY', 'true', proxyLike],
    ['TRUST_PROXY', '10.0.0', proxyLike],
    ['TRUST_PROXY', '10.0.0.0/33', proxyLike],
    ['TRUST_PROXY', '10.0.0.0/', proxyLike],
    ['TRUST_PROXY', '10.0.0.0/8/8', proxyLike],
    ['TRUST_PROXY', '::1/129', proxyLike],
    ['TRUST_PROXY', '10.0.0.1, 10.0.0.2', proxyLike],
    ['CORS_ORIGINS', '', originLike],
    ['CORS_ORIGINS', '*', originLike],
    ['CORS_ORIGINS', 'app.example.ca', originLike],
    ['CORS_ORIGINS', 'https://app.example.ca/', originLike],
    ['CORS_ORIGINS', 'https://App.example.ca', originLike],
    ['CORS_ORIGINS', 'https://app.example.ca:443', originLike],
    ['CORS_ORIGINS', 'ftp://app.example.ca', originLike],
    ['CORS_ORIGINS', 'https://a.example, https://b.example', originLike],
  ])('%s=%s', ([name, value, said]) => {
    expect(() => settingsFrom({ [name]: value })).toThrow(new Error(said))
  })

  test('two of them too', () => {
    expect(() => settingsFrom({ PORT: 'http', LOG_LEVEL: 'loud' })).toThrow(
      'PORT must be integer; LOG_LEVEL must be one of fatal, error, warn, info, debug, silent',
    )
  })

  test.for<[what: string, variables: Record<string, string>, said: string]>([
    ['a public address without keys', { HOST: '0.0.0.0' }, open('0.0.0.0')],
    ['a key that is not hashed', { API_KEYS: 'acme:secret' }, keyLike],
    ['half a port', { PORT: '80.5' }, 'PORT must be integer'],
  ])('and the process ends with 1: %s', async ([, variables, said]) => {
    const { ended, written } = start(variables)
    expect(await ended).toEqual({ code: 1, signal: null })
    expect(written).toEqual({ stdout: '', stderr: `Configuration: ${said}\n` })
  })
})

test.for<[what: string, variables: Record<string, string>, status: number]>([
  ['told to serve anyone', { ALLOW_ANONYMOUS: 'true' }, 200],
  ['with keys', { API_KEYS: `acme:${ONE}` }, 401],
])('a public address is served %s', async ([, variables, status]) => {
  const { address } = await listening({ HOST: '0.0.0.0', ...variables })
  const { port } = new URL(address)
  const response = await fetch(`http://127.0.0.1:${port}/v1/remedies`)
  expect(response.status).toBe(status)
  expect(response.headers.get('ratelimit-policy')).toBe('"minute";q=600;w=60')
})

test('the README has every variable, its default and its meaning', () => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
  const [, table = ''] =
    /\| variable \| default \| meaning \|\n\|---\|---\|---\|\n((?:\|.*\n)+)/.exec(readme) ?? []
  const documented = table
    .trim()
    .split('\n')
    .map((row) =>
      row
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    )
  const declared = Object.entries(Environment.properties).map(([name, schema]) => {
    const { default: value, description } = schema as object as {
      default?: unknown
      description: string
    }
    return [`\`${name}\``, value === undefined ? 'none' : `\`${value}\``, description]
  })
  expect(documented).toEqual(declared)
})

describe('npm run key', () => {
  const script = fileURLToPath(new URL('../src/new-key.ts', import.meta.url))

  test('makes a key and the entry that lets it in', async () => {
    const said = execFileSync(process.execPath, [script, 'acme'], { encoding: 'utf8' })
    const [, key = '', entry = ''] =
      /^Key, for acme alone: {2}(recourse_[\w-]{43})\nEntry for API_KEYS: {2}(acme:[0-9a-f]{64})\n$/.exec(
        said,
      ) ?? []
    expect(entry).toBe(`acme:${createHash('sha256').update(key).digest('hex')}`)

    const { address } = await listening({ API_KEYS: entry })
    const asking = (headers: Record<string, string>) => fetch(`${address}/v1/remedies`, { headers })
    expect((await asking({ authorization: `Bearer ${key}` })).status).toBe(200)
    expect((await asking({})).status).toBe(401)
  })

  test('makes another each time', () => {
    const [one, other] = [1, 2].map(() =>
      execFileSync(process.execPath, [script, 'acme'], { encoding: 'utf8' }),
    )
    expect(one).not.toBe(other)
  })

  test.for([[], [''], ['Jane Roe'], ['a:b'], ['a,b'], ['a'.repeat(65)], ['acme', 'boreal']])(
    'makes none for %j',
    (labels) => {
      const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...labels], {
        encoding: 'utf8',
      })
      expect([status, stdout]).toEqual([1, ''])
      expect(stderr).toMatch(/^Usage: npm run key -- LABEL [^\n]+\n$/)
    },
  )
})
