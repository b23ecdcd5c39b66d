import { afterAll, describe, expect, test } from 'vitest'
import { allFacts, factNamed } from '../../src/domain/facts/index.ts'
import { instruments } from '../../src/domain/law/index.ts'
import { remedies } from '../../src/domain/remedies/index.ts'
import { everyValue, serviceOn } from './service.ts'

const service = await serviceOn('2026-11-02T15:00:00Z')
afterAll(() => service.close())

const read = (url: string, headers: Record<string, string> = {}) => service.inject({ url, headers })
const bodyOf = async (url: string, language = 'en') =>
  (await read(url, { 'accept-language': language })).json()

const DAY = /^\d{4}-\d{2}-\d{2}$/
const shelves = ['/v1/remedies', '/v1/remedies/judicial-review', '/v1/facts', '/v1/instruments']

describe('GET /v1/remedies', () => {
  test('lists every remedy, in the order of the rules', async () => {
    const { remedies: listed } = await bodyOf('/v1/remedies')
    expect(listed.map(({ remedy }: { remedy: string }) => remedy)).toEqual(
      remedies.map(({ id }) => id),
    )
  })

  test('one remedy is as the list has it', async () => {
    for (const language of ['en', 'fr'])
      for (const listed of (await bodyOf('/v1/remedies', language)).remedies)
        expect(await bodyOf(`/v1/remedies/${listed.remedy}`, language)).toEqual(listed)
  })

  test('judicial review: what it takes, by when, and what it gives', async () => {
    const remedy = await bodyOf('/v1/remedies/judicial-review')
    expect(remedy).toMatchObject({
      remedy: 'judicial-review',
      title: 'Application for leave and for judicial review',
      summary: expect.any(String),
      decisions: expect.arrayContaining(['study-permit', 'refugee-appeal-dismissed']),
      requirements: expect.arrayContaining([
        expect.objectContaining({ id: 'appeals-exhausted', needs: expect.any(Array) }),
      ]),
      fees: expect.arrayContaining([
        expect.objectContaining({ id: 'filing-fee', amount: 50, currency: 'CAD' }),
      ]),
      forms: expect.arrayContaining([expect.objectContaining({ id: 'IR-1' })]),
    })
    const period = (id: string) => remedy.periods.find((one: { id: string }) => one.id === id)
    expect(period('judicial-review/outside-canada')).toMatchObject({
      kind: 'limit',
      party: 'applicant',
      period: { count: 60, unit: 'days' },
      regime: 'interpretation-act',
      runsFrom: ['notifiedOn'],
      irreversible: true,
      extension: { text: expect.any(String) },
    })
    expect(period('judicial-review/in-canada').period).toEqual({ count: 15, unit: 'days' })
    for (const list of ['cautions', 'outcomes', 'interactions', 'authorities'])
      expect([list, remedy[list].length]).not.toEqual([list, 0])
    expect(remedy.authorities).toContainEqual({
      cite: 'IRPA, s. 72(2)(b)',
      url: 'https://laws-lois.justice.gc.ca/eng/acts/I-2.5/section-72.html',
    })
  })

  test('an interaction has an effect that the contract has, on a remedy with an id', async () => {
    const effects = [
      ...['exhausts', 'bars', 'runs-beside'],
      ...['keeps-stay', 'loses-stay', 'does-not-stop-clock'],
    ]
    for (const { interactions } of (await bodyOf('/v1/remedies')).remedies)
      for (const { remedy, effect, text, law } of interactions) {
        expect(remedy).toMatch(/^[a-z]+(-[a-z]+)*$/)
        expect(effects).toContain(effect)
        expect(text).not.toBe('')
        expect(law).not.toEqual([])
      }
  })

  test('in French', async () => {
    expect(await bodyOf('/v1/remedies/judicial-review', 'fr')).toMatchObject({
      remedy: 'judicial-review',
      title: 'Demande d’autorisation et de contrôle judiciaire',
    })
  })
})

describe('GET /v1/facts', () => {
  test('lists the whole vocabulary, each with its values in words, in both languages', async () => {
    for (const language of ['en', 'fr'] as const) {
      const { facts } = await bodyOf('/v1/facts', language)
      expect(facts).toEqual(
        allFacts.map((fact) => {
          const named = factNamed(fact)
          const labels = Object.entries('labels' in named ? named.labels : {})
          return {
            fact,
            type: named.type,
            question: named.question[language],
            remedies: expect.any(Array),
            ...(labels.length > 0 && {
              values: labels.map(([value]) => value),
              labels: Object.fromEntries(labels.map(([value, text]) => [value, text[language]])),
            }),
          }
        }),
      )
    }
  })

  test.for([
    ['decidedIn', 'choice', ['in-canada', 'outside-canada']],
    ['notifiedOn', 'day', undefined],
    ['personIsMinor', 'boolean', undefined],
    ['termOfImprisonment', 'term', undefined],
  ] as const)('%s is a %s', async ([fact, type, values]) => {
    const { facts } = await bodyOf('/v1/facts')
    const listed = facts.find((one: { fact: string }) => one.fact === fact)
    expect([listed.type, listed.values]).toEqual([type, values])
  })

  test('a fact names the remedies whose rules read it', async () => {
    const { facts } = await bodyOf('/v1/facts')
    const ofFact = (fact: string) => facts.find((one: { fact: string }) => one.fact === fact)
    expect(ofFact('notifiedOn').remedies).toContain('judicial-review')
    expect(ofFact('decidedIn').remedies).toContain('judicial-review')
    expect(ofFact('hearingOn').remedies).not.toContain('judicial-review')
  })
})

describe('GET /v1/instruments', () => {
  test('each is where it can be read, and was compared on a day', async () => {
    const { instruments: listed } = await bodyOf('/v1/instruments')
    expect(listed).toHaveLength(Object.keys(instruments).length)
    for (const { id, kind, title, short, number, url, checkedTo } of listed) {
      expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
      expect(['act', 'regulation', 'rules', 'order']).toContain(kind)
      for (const text of [title, short, number]) expect([id, text]).not.toEqual([id, ''])
      expect(new URL(url)).toMatchObject({
        protocol: 'https:',
        host: 'laws-lois.justice.gc.ca',
      })
      expect(checkedTo).toMatch(DAY)
    }
  })

  test('the Immigration and Refugee Protection Act, in both languages', async () => {
    const irpa = async (language: string) =>
      (await bodyOf('/v1/instruments', language)).instruments.find(
        ({ id }: { id: string }) => id === 'irpa',
      )
    expect(await irpa('en')).toMatchObject({
      title: 'Immigration and Refugee Protection Act',
      number: 'S.C. 2001, c. 27',
      url: 'https://laws-lois.justice.gc.ca/eng/acts/I-2.5/',
    })
    expect(await irpa('fr')).toMatchObject({
      title: 'Loi sur l’immigration et la protection des réfugiés',
      number: 'L.C. 2001, ch. 27',
      url: 'https://laws-lois.justice.gc.ca/fra/lois/I-2.5/',
    })
  })
})

describe.for(shelves)('%s', (url) => {
  test('is an object without null, to be asked for again before it is used again', async () => {
    const { statusCode, headers, body } = await read(url)
    expect(statusCode).toBe(200)
    expect(headers).toMatchObject({
      'content-type': 'application/json; charset=utf-8',
      'content-language': 'en',
      vary: 'accept, accept-language',
      'cache-control': 'public, no-cache',
      etag: expect.stringMatching(/^"[\x21\x23-\x7e]+"$/),
    })
    expect(body.startsWith('{')).toBe(true)
    for (const [at, value] of everyValue(JSON.parse(body)))
      expect([at, value]).not.toEqual([at, null])
  })

  test('is another text with another tag in French', async () => {
    const en = await read(url)
    const fr = await read(url, { 'accept-language': 'fr-CA' })
    expect(fr.headers['content-language']).toBe('fr')
    expect(fr.headers.etag).not.toBe(en.headers.etag)
    expect(fr.body).not.toBe(en.body)
  })

  test('has a tag that stays the same', async () => {
    expect((await read(url)).headers.etag).toBe((await read(url)).headers.etag)
  })

  test.for([
    ['its tag', (tag: string) => tag, 304],
    ['a list that holds its tag', (tag: string) => `"other", ${tag},"third"`, 304],
    ['anything', () => '*', 304],
    // RFC 9110, 13.1.2: compared weakly, for a proxy that compresses weakens the tag.
    ['its tag, weakened', (tag: string) => `W/${tag}`, 304],
    ['another tag', () => '"other"', 200],
    ['its tag without quotes', (tag: string) => tag.slice(1, -1), 200],
  ] as const)('is sent when it is not held: %s', async ([, held, status]) => {
    const etag = String((await read(url)).headers.etag)
    const response = await read(url, { 'if-none-match': held(etag) })
    expect(response.statusCode).toBe(status)
    expect(response.headers.etag).toBe(etag)
    if (status === 304) expect(response.body).toBe('')
  })

  test('is sent in French to one who holds it in English', async () => {
    const etag = String((await read(url)).headers.etag)
    const response = await read(url, { 'if-none-match': etag, 'accept-language': 'fr' })
    expect(response.statusCode).toBe(200)
  })

  test('HEAD is GET without the body', async () => {
    const [get, head] = await Promise.all([read(url), service.inject({ method: 'HEAD', url })])
    expect(head.statusCode).toBe(200)
    expect(head.headers.etag).toBe(get.headers.etag)
    expect(head.body).toBe('')
  })
})

test.for(['nothing', '__proto__', 'Judicial-Review', 'judicial-review%20'])(
  'a remedy named %s is not found',
  async (name) => {
    const response = await read(`/v1/remedies/${name}`)
    expect(response.statusCode).toBe(404)
    expect(response.headers).not.toHaveProperty('etag')
  },
)
