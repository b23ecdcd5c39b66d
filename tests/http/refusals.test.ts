import type { InjectOptions } from 'fastify'
import { afterAll, describe, expect, test } from 'vitest'
import { studyPermitRefusedAbroad as facts, post, postJson, serviceOn } from './service.ts'

const service = await serviceOn('2026-11-02T15:00:00Z')
const MARKED = 'Marked-5f21c'
service.get('/boom', () => {
  throw new Error(`a fact of the case: ${MARKED}`)
})
service.get('/boom/with-a-status', () => {
  throw Object.assign(new Error(MARKED), { statusCode: 503 })
})
service.get('/boom/not-an-error', () => {
  throw MARKED
})
afterAll(() => service.close())

const kinds = {
  'malformed-body': [400, 'The body cannot be read', 'Le corps est illisible'],
  'invalid-request': [400, 'The request is not valid', 'La requête n’est pas valide'],
  'bad-request': [400, 'The request cannot be read', 'La requête est illisible'],
  'not-found': [404, 'Not found', 'Introuvable'],
  'method-not-allowed': [405, 'Method not allowed', 'Méthode non autorisée'],
  'not-acceptable': [406, 'Not acceptable', 'Non acceptable'],
  'body-too-large': [413, 'Body too large', 'Corps trop volumineux'],
  'unsupported-media-type': [415, 'Unsupported media type', 'Type de média non pris en charge'],
  'calendar-not-verified': [422, 'Calendar not verified', 'Calendrier non vérifié'],
  'internal-error': [500, 'Internal error', 'Erreur interne'],
} as const

const asking = (contentType?: string, payload?: string | object): InjectOptions => ({
  method: 'POST',
  url: '/v1/eligibility',
  ...(contentType && { headers: { 'content-type': contentType } }),
  ...(payload !== undefined && { payload }),
})
const reading = (url: string): InjectOptions => ({ method: 'GET', url })
/** A question that fills so many bytes. */
function bodyOf(bytes: number): string {
  return `{"facts":{}${' '.repeat(bytes - 12)}}`
}
const in2050 = { facts: { ...facts, notifiedOn: '2050-01-03' } }

describe('one shape for everything that is not an answer', () => {
  test.for<[string, InjectOptions, keyof typeof kinds]>([
    ['a body cut short', asking('application/json', '{"facts":'), 'malformed-body'],
    ['an empty body', asking('application/json', ''), 'malformed-body'],
    ['a list for a body', asking('application/json', '[]'), 'invalid-request'],
    ['null for a body', asking('application/json', 'null'), 'invalid-request'],
    ['no body and no content type', asking(), 'invalid-request'],
    ['a body without a content type', asking(undefined, '{}'), 'unsupported-media-type'],
    ['plain text', asking('text/plain', '{"facts":{}}'), 'unsupported-media-type'],
    ['XML', asking('application/xml', '<facts/>'), 'unsupported-media-type'],
    ['a form', asking('application/x-www-form-urlencoded', 'a='), 'unsupported-media-type'],
    ['no media type at all', asking('json', '{"facts":{}}'), 'unsupported-media-type'],
    ['64 KiB and one byte', asking('application/json', bodyOf(65_537)), 'body-too-large'],
    ['an address that is not served', reading('/v1/nothing'), 'not-found'],
    ['an address with a slash too many', reading('/v1/remedies/'), 'not-found'],
    ['a remedy not in the catalogue', reading('/v1/remedies/nothing'), 'not-found'],
    ['a remedy named as a method', reading('/v1/remedies/toString'), 'not-found'],
    ['a wrong method', { method: 'DELETE', url: '/v1/eligibility' }, 'method-not-allowed'],
    ['a picture asked for', { ...asking(), headers: { accept: 'image/png' } }, 'not-acceptable'],
    ['a year not verified', asking(undefined, in2050), 'calendar-not-verified'],
    ['an error of ours', reading('/boom'), 'internal-error'],
    ['an address that is not well-formed', reading('/%E0%A4%A'), 'bad-request'],
    ['a remedy’s name that is not well-formed', reading('/v1/remedies/%zz'), 'bad-request'],
  ])('%s', async ([, asked, kind]) => {
    const [status, en, fr] = kinds[kind]
    for (const [language, title] of Object.entries({ en, fr })) {
      const headers = { ...asked.headers, 'accept-language': language }
      const response = await service.inject({ ...asked, headers })
      expect(response.statusCode).toBe(status)
      expect(response.headers).toMatchObject({
        'content-type': 'application/problem+json',
        'content-language': language,
        vary: 'accept, accept-language',
        'cache-control': 'no-store',
      })
      expect(response.json()).toMatchObject({
        type: `urn:recourse:problem:${kind}`,
        title,
        status,
        detail: expect.stringMatching(/\w.*\.$/),
      })
    }
  })

  test('a remedy’s name five hundred characters long', async () => {
    const response = await service.inject(`/v1/remedies/${'x'.repeat(500)}`)
    expect([404, 414]).toContain(response.statusCode)
    expect(response.headers['content-type']).toBe('application/problem+json')
  })

  test('64 KiB is not too large', async () => {
    const response = await postJson(service, '/v1/eligibility', `{"facts":{}${' '.repeat(65_524)}}`)
    expect(response.statusCode).toBe(200)
  })
})

describe('a wrong method names the right ones', () => {
  test.for([
    ['GET', '/v1/eligibility', 'POST'],
    ['PUT', '/v1/assessments', 'POST'],
    ['POST', '/v1/facts', 'GET, HEAD'],
    ['OPTIONS', '/v1/instruments', 'GET, HEAD'],
    ['DELETE', '/v1/remedies/judicial-review', 'GET, HEAD'],
    ['PATCH', '/v1/remedies/judicial-review?language=fr', 'GET, HEAD'],
    ['POST', '/livez', 'GET, HEAD'],
    ['POST', '/openapi.json', 'GET, HEAD'],
    ['POST', '/docs', 'GET, HEAD'],
    ['POST', '/docs/', 'GET, HEAD'],
  ] as const)('%s %s', async ([method, url, allow]) => {
    const response = await service.inject({ method, url })
    expect(response.statusCode).toBe(405)
    expect(response.headers.allow).toBe(allow)
  })

  test('HEAD has no body', async () => {
    const response = await service.inject({ method: 'HEAD', url: '/v1/eligibility' })
    expect([response.statusCode, response.headers.allow, response.body]).toEqual([405, 'POST', ''])
  })
})

describe('what the client accepts', () => {
  test.for([
    ['*/*', 200],
    ['application/*', 200],
    ['application/json', 200],
    ['application/json;q=0.1, image/png', 200],
    ['text/html, application/json;q=0', 406],
    ['text/html', 406],
    ['application/problem+json', 406],
  ] as const)('“%s”: %i', async ([accept, status]) => {
    const asked = await post(service, '/v1/eligibility', { facts: {} }, { accept })
    const read = await service.inject({ url: '/v1/facts', headers: { accept } })
    expect([asked.statusCode, read.statusCode]).toEqual([status, status])
  })
})

describe('a computed day outside the verified calendars', () => {
  test.for<[path: string, notifiedOn: string, en: string, fr: string]>([
    [
      '/v1/eligibility',
      '1950-01-03',
      'A day falls in 1950, for which the calendar “Holidays of the Interpretation Act” was not compared with the law.',
      'Un jour tombe en 1950, année pour laquelle le calendrier « Jours fériés de la Loi d’interprétation » n’a pas été comparé au droit.',
    ],
    [
      '/v1/deadlines',
      '2050-01-03',
      'A day falls in 2050, for which the calendar “Holidays of the Interpretation Act” was not compared with the law.',
      'Un jour tombe en 2050, année pour laquelle le calendrier « Jours fériés de la Loi d’interprétation » n’a pas été comparé au droit.',
    ],
  ])('%s: notified on %s', async ([path, notifiedOn, en, fr]) => {
    for (const [language, detail] of Object.entries({ en, fr })) {
      const body = { facts: { ...facts, notifiedOn } }
      const response = await post(service, path, body, { 'accept-language': language })
      expect(response.statusCode).toBe(422)
      expect(response.json().detail).toBe(detail)
    }
  })
})

describe('a refusal says what would be taken', () => {
  test.for<[why: string, asked: InjectOptions, status: number, en: string, fr: string]>([
    [
      'a remedy that there is not',
      reading('/v1/remedies/appeal'),
      404,
      'There is no remedy of this id. GET /v1/remedies lists all of them.',
      'Il n’y a pas de recours de cet identifiant. GET /v1/remedies les donne tous.',
    ],
    [
      'a calendar that there is not',
      reading('/v1/calendars/court/2026'),
      404,
      'There is no calendar of this id. GET /v1/coverage lists all of them, with their years.',
      'Il n’y a pas de calendrier de cet identifiant. GET /v1/coverage les donne tous, avec leurs années.',
    ],
    [
      'a year that is none',
      reading('/v1/calendars/federal-courts-rules/26'),
      404,
      'A year has four digits. GET /v1/coverage lists the years of every calendar.',
      'Une année a quatre chiffres. GET /v1/coverage donne les années de chaque calendrier.',
    ],
    [
      'a case in XML',
      asking('application/xml', '<facts/>'),
      415,
      'The body is not in the media type that this address reads. It reads: application/json.',
      'Le corps n’est pas du type de média que cette adresse lit. Elle lit : application/json.',
    ],
    [
      'a docket in JSON',
      { ...asking('application/json', '{}'), url: '/v1/deadlines/batch' },
      415,
      'The body is not in the media type that this address reads. It reads: application/x-ndjson.',
      'Le corps n’est pas du type de média que cette adresse lit. Elle lit : application/x-ndjson.',
    ],
    [
      'deadlines in PDF',
      { ...asking(), url: '/v1/deadlines', headers: { accept: 'application/pdf' } },
      406,
      'The answer cannot be given in any form that the request accepts. Its forms: application/json, text/calendar.',
      'La réponse ne peut être donnée sous aucune des formes que la requête accepte. Ses formes : application/json, text/calendar.',
    ],
  ])('%s', async ([, asked, status, en, fr]) => {
    for (const [language, detail] of Object.entries({ en, fr })) {
      const headers = { ...asked.headers, 'accept-language': language }
      const response = await service.inject({ ...asked, headers })
      expect([response.statusCode, response.json().detail]).toEqual([status, detail])
    }
  })
})

describe('a problem says nothing of the case', () => {
  test.for<[string, object]>([
    ['a choice', { decision: MARKED }],
    ['a day', { notifiedOn: MARKED }],
    ['a boolean', { personIsMinor: MARKED }],
    ['an entry of a list', { inadmissibility: ['health', MARKED] }],
    ['a whole list', { inadmissibility: MARKED }],
    ['a term', { termOfImprisonment: { months: MARKED, days: MARKED } }],
    ['beside a misspelt fact', { notifedOn: MARKED, decision: MARKED }],
  ])('%s', async ([, marked]) => {
    const response = await post(service, '/v1/eligibility', { facts: marked, reference: 'A-1' })
    expect(response.statusCode).toBe(400)
    expect(response.body).not.toContain(MARKED)
    expect(response.body).not.toContain('A-1')
  })

  test.for<[string, object]>([
    ['the reference', { facts: {}, reference: `${MARKED} é` }],
    ['a remedy', { facts: {}, remedies: [MARKED] }],
    ['an order', { facts: {}, orders: [{ id: MARKED, day: MARKED }] }],
    ['the day asked about', { facts: {}, asOf: MARKED }],
    ['the facts', { facts: MARKED }],
  ])('%s', async ([, body]) => {
    const response = await post(service, '/v1/eligibility', body)
    expect(response.statusCode).toBe(400)
    expect(response.body).not.toContain(MARKED)
  })

  test('a body that cannot be read', async () => {
    const response = await postJson(service, '/v1/eligibility', `{"facts":{"decision":${MARKED}}}`)
    expect(response.statusCode).toBe(400)
    expect(response.body).not.toContain(MARKED)
  })

  test.for([
    ['/boom'],
    ['/boom/with-a-status'],
    ['/boom/not-an-error'],
    [`/v1/nothing/${MARKED}?fact=${MARKED}`],
    [`/%E0%A4%A/${MARKED}`],
  ] as const)('%s', async ([url]) => {
    const response = await service.inject(url)
    expect(response.statusCode).toBeGreaterThanOrEqual(400)
    expect(response.body).not.toContain(MARKED)
    expect(response.body).not.toContain('stack')
    expect(response.body).not.toContain('.ts')
  })
})
