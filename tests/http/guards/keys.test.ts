import { pino } from 'pino'
import { afterAll, describe, expect, test, vi } from 'vitest'
import { buildApp } from '../../../src/app.ts'
import { studyPermitRefusedAbroad as facts, post } from '../service.ts'

// Each hash is what `printf %s KEY | sha256sum` says of the key.
const ACME = 'recourse_acme-key-0001'
const BOREAL = 'recourse_boreal-key-0001'
const keys = [
  { label: 'acme', sha256: '394d1aa9d527a66efc35d9b3064a782e9dc228c5d05d33a3a871f894f1c69ec9' },
  { label: 'boreal', sha256: '4eb675c1c7e96867d2e3ad19c76afe295b5969515d71d80c14e2d1e702f0fa28' },
]

let written = ''
const write = (line: string) => {
  written += line
}
const service = await buildApp({ keys, loggerInstance: pino({ level: 'info' }, { write }) })
const open = await buildApp()
afterAll(() => Promise.all([service.close(), open.close()]))

const asking = (authorization?: string, language = 'en') =>
  post(
    service,
    '/v1/deadlines',
    { facts, asOf: '2026-11-23' },
    { 'accept-language': language, ...(authorization && { authorization }) },
  )

describe('where keys are known', () => {
  test.for([
    ['the key of one', `Bearer ${ACME}`],
    ['the key of the other', `Bearer ${BOREAL}`],
    ['the name of the scheme in small letters', `bearer ${ACME}`],
  ] as const)('%s opens', async ([, authorization]) => {
    const response = await asking(authorization)
    expect(response.statusCode).toBe(200)
    expect(response.headers).not.toHaveProperty('www-authenticate')
  })

  test.for([
    ['no key', undefined, 'Bearer realm="recourse"'],
    ['a key that is not known', 'Bearer nobody', 'Bearer realm="recourse", error="invalid_token"'],
    ['half a key', `Bearer ${ACME.slice(0, -1)}`, /invalid_token/],
    ['a key and more', `Bearer ${ACME}x`, /invalid_token/],
    ['two keys', `Bearer ${ACME}, Bearer ${BOREAL}`, /invalid_token/],
    ['the hash of a key', `Bearer ${keys[0]?.sha256}`, /invalid_token/],
    ['a key without its scheme', ACME, /invalid_token/],
    ['a key in another scheme', `Basic ${ACME}`, /invalid_token/],
    ['an empty key', 'Bearer ', /invalid_token/],
    ['a key of ten thousand letters', `Bearer ${'a'.repeat(10_000)}`, /invalid_token/],
  ] as const)('%s does not', async ([, authorization, challenge]) => {
    const response = await asking(authorization)
    expect(response.statusCode).toBe(401)
    expect(response.headers['www-authenticate']).toMatch(challenge)
    expect(response.headers['content-type']).toBe('application/problem+json')
    expect(response.json().type).toBe('urn:recourse:problem:key-required')
  })

  test('the refusal is in the language asked for', async () => {
    expect((await asking(undefined, 'fr')).json()).toEqual({
      type: 'urn:recourse:problem:key-required',
      title: 'Clé requise',
      status: 401,
      detail:
        'Cette adresse exige une clé : en envoyer une qui est connue ici, sous la forme « Authorization: Bearer … ».',
    })
  })

  test.for([
    ['POST', '/v1/eligibility', 401],
    ['POST', '/v1/assessments/batch', 401],
    ['GET', '/v1/remedies', 401],
    ['HEAD', '/v1/remedies', 401],
    ['GET', '/v1/remedies/judicial-review', 401],
    ['GET', '/v1//remedies', 404],
    ['GET', '/V1/remedies', 404],
    ['GET', '/%76%31/remedies', 401],
    ['GET', '/metrics', 401],
    ['GET', '/livez', 200],
    ['GET', '/readyz', 200],
    ['GET', '/openapi.json', 200],
    ['GET', '/docs', 200],
    ['GET', '/v1/nothing', 404],
  ] as const)('%s %s without one: %d', async ([method, url, status]) => {
    expect((await service.inject({ method, url })).statusCode).toBe(status)
  })

  test('metrics are read with a key', async () => {
    const headers = { authorization: `Bearer ${ACME}` }
    expect((await service.inject({ url: '/metrics', headers })).statusCode).toBe(200)
  })

  test('who asked is logged by the label, and nothing of a key is', async () => {
    const asked = { url: '/v1/remedies' }
    const ids = { known: 'id-known', unknown: 'id-unknown' }
    await service.inject({
      ...asked,
      headers: { authorization: `Bearer ${BOREAL}`, 'x-request-id': ids.known },
    })
    await service.inject({
      ...asked,
      headers: { authorization: 'Bearer recourse_nobody', 'x-request-id': ids.unknown },
    })
    const line = (id: string) =>
      vi.waitFor(() => {
        const found = written.split('\n').find((text) => text.includes(id))
        return JSON.parse(found ?? 'null') ?? expect.fail(`no line of ${id}`)
      })
    expect(await line(ids.known)).toMatchObject({ key: 'boreal', status: 200 })
    expect(await line(ids.unknown)).toMatchObject({ status: 401 })
    expect(await line(ids.unknown)).not.toHaveProperty('key')
    for (const said of [ACME, BOREAL, 'nobody', ...keys.map(({ sha256 }) => sha256)])
      expect(written).not.toContain(said)
  })
})

test('where none are known, none is asked for', async () => {
  expect((await post(open, '/v1/deadlines', { facts })).statusCode).toBe(200)
  const answer = await post(open, '/v1/deadlines', { facts }, { authorization: 'Bearer nobody' })
  expect(answer.statusCode).toBe(200)
})

test('the contract says that a key may be needed', async () => {
  const document = (await open.inject('/openapi.json')).json()
  expect(document.components.securitySchemes.key).toMatchObject({ type: 'http', scheme: 'bearer' })
  expect(document.security).toEqual([{}, { key: [] }])
  expect(document.paths['/v1/eligibility'].post.responses[401].headers).toHaveProperty(
    'www-authenticate',
  )
})
