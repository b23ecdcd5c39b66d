import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { serviceOn } from './service.ts'

const service = await serviceOn('2026-11-02T15:00:00Z')
const HOST = 'http://recourse.test'
let page = ''
beforeAll(async () => {
  page = (await service.inject('/docs')).body
})
afterAll(() => service.close())

/** Every address that the page loads, as a browser at /docs resolves it. */
const loaded = () =>
  [...page.matchAll(/\b(?:src|href)="([^"]*)"/g)].map(
    ([, url]) => new URL(`${url}`, `${HOST}/docs`),
  )

describe('the page of the document', () => {
  test('is HTML, with and without a slash at the end', async () => {
    for (const url of ['/docs', '/docs/']) {
      const { statusCode, headers } = await service.inject(url)
      expect(statusCode).toBe(200)
      expect(headers['content-type']).toBe('text/html; charset=utf-8')
    }
  })

  test('loads scripts and styles, all of them from here', async () => {
    const assets = loaded()
    expect(assets.filter(({ pathname }) => pathname.endsWith('.js')).length).toBeGreaterThan(0)
    expect(assets.filter(({ pathname }) => pathname.endsWith('.css')).length).toBeGreaterThan(0)
    for (const { origin, pathname } of assets) {
      expect([pathname, origin]).toEqual([pathname, HOST])
      expect([pathname, (await service.inject(pathname)).statusCode]).toEqual([pathname, 200])
    }
  })

  test('names no other host, nor does what starts it or styles it', async () => {
    const texts = loaded()
      .map(({ pathname }) => pathname)
      .filter((path) => /(initializer\.js|index\.css|page\.css)$/.test(path))
    expect(texts).toContain('/docs/static/swagger-initializer.js')
    for (const text of [page, ...(await Promise.all(texts.map(bodyOf)))])
      expect(text.replace(/^\s*\/\/.*$/gm, '')).not.toMatch(
        /(?:https?:)?\/\/[a-z0-9-]+(?:\.[a-z0-9-]+)+/i,
      )
  })

  test('sends the document to no validator', async () => {
    expect(await bodyOf('/docs/static/swagger-initializer.js')).toMatch(/validatorUrl: null/)
  })

  test('is in English, and says so, whatever language is asked for', async () => {
    for (const url of ['/docs', '/openapi.json']) {
      const { headers } = await service.inject({ url, headers: { 'accept-language': 'fr' } })
      expect([url, headers['content-language']]).toEqual([url, 'en'])
    }
  })

  test('has no inline script', () => {
    expect(page).not.toMatch(/<script(?![^>]*\bsrc=)/)
    expect(page).not.toMatch(/\son[a-z]+=/)
  })
})

describe('the document itself', () => {
  const read = (headers = {}) => service.inject({ url: '/openapi.json', headers })

  test('is asked for again before it is used again, with a strong tag that stays the same', async () => {
    const [once, again] = [await read(), await read()]
    expect(once.headers).toMatchObject({
      'content-type': 'application/json; charset=utf-8',
      'cache-control': 'public, no-cache',
      etag: expect.stringMatching(/^"[\x21\x23-\x7e]+"$/),
    })
    expect(again.headers.etag).toBe(once.headers.etag)
  })

  test.for([
    ['its tag', (tag: string) => tag, 304],
    ['its tag, weakened by a proxy that compresses', (tag: string) => `W/${tag}`, 304],
    ['another tag', () => '"other"', 200],
  ] as const)('is sent when it is not held: %s', async ([, held, status]) => {
    const etag = String((await read()).headers.etag)
    const response = await read({ 'if-none-match': held(etag) })
    expect([response.statusCode, response.body === '']).toEqual([status, status === 304])
  })
})

describe('its content security policy', () => {
  const directives = async (): Promise<Record<string, string[]>> =>
    Object.fromEntries(
      String((await service.inject('/docs')).headers['content-security-policy'])
        .split(';')
        .map((directive) => directive.trim().split(/\s+/))
        .map(([name, ...sources]) => [name, sources]),
    )

  test('lets scripts come from here only', async () => {
    const { 'default-src': any, 'script-src': scripts, 'object-src': objects } = await directives()
    expect([any, scripts, objects]).toEqual([["'self'"], ["'self'"], ["'none'"]])
  })

  test('lets nothing come from another host', async () => {
    for (const [name, sources] of Object.entries(await directives()))
      for (const source of sources)
        expect([name, source]).toEqual([name, expect.stringMatching(/^('[a-z0-9+/=-]+'|data:)$/i)])
  })

  test('does not ask for HTTPS, which the service does not speak', async () => {
    expect(await directives()).not.toHaveProperty('upgrade-insecure-requests')
  })
})

const bodyOf = async (url: string) => (await service.inject(url)).body

test.for([
  '/docs/nothing',
  '/docs/static/nothing.js',
  '/docs/static/../../package.json',
  '/docs/static/%2e%2e/%2e%2e/package.json',
  '/docs/static/..%2f..%2fpackage.json',
])('%s is not found, as a problem', async (url) => {
  const { statusCode, headers } = await service.inject(url)
  expect(headers['content-type']).toBe('application/problem+json')
  expect([403, 404]).toContain(statusCode)
})
