import { readdirSync, readFileSync } from 'node:fs'
import { afterAll, describe, expect, test } from 'vitest'
import { buildApp } from '../../src/app.ts'
import { logger } from '../../src/log.ts'
import { contractOf } from './contract.ts'
import { post, postJson, serviceOn } from './service.ts'

const service = await serviceOn('2026-11-23T15:00:00Z')
afterAll(() => service.close())

const PATH = '/v1/letters/reading'
const { faultsInAnswer } = contractOf((await service.inject('/openapi.json')).json())

const folder = new URL('../letters/', import.meta.url)
const letters = readdirSync(folder).map(
  (file) => [file.replace('.txt', ''), readFileSync(new URL(file, folder), 'utf8')] as const,
)
const read = async (text: string, language = 'en') =>
  (await post(service, PATH, { text }, { 'accept-language': language })).json()

const studyPermit = `High Commission of Canada

Date: October 27, 2026

Dear Applicant,

I am refusing your application for a study permit. You have not satisfied me that you will leave Canada (R216(1)(b)).

You may apply to the Federal Court within 60 days.`

describe('a letter read', () => {
  test('proposes facts, each with its words, and asks for what it leaves open', async () => {
    const response = await post(service, PATH, { text: studyPermit, reference: 'matter-2041' })
    expect(response.statusCode).toBe(200)
    expect(response.json()).toEqual({
      reference: 'matter-2041',
      asOf: '2026-11-23',
      letter: { kind: 'refusal', quote: 'I am refusing your application', start: 68, end: 98 },
      facts: [
        {
          fact: 'decision',
          value: 'study-permit',
          certainty: 'settled',
          quote: 'for a study permit',
          start: 99,
          end: 117,
          law: [],
        },
        {
          fact: 'decidedOn',
          value: '2026-10-27',
          certainty: 'settled',
          quote: 'October 27, 2026',
          start: 33,
          end: 49,
          law: [],
          confirm:
            'The letter bears this day. That the decision was made on it, and not before, is for the officer’s notes to show.',
        },
        {
          fact: 'refusalGrounds',
          value: ['will-leave-student'],
          certainty: 'settled',
          quote: 'not satisfied me that you will leave Canada',
          start: 128,
          end: 171,
          law: [
            {
              cite: 'IRPR, s. 216(1)(b)',
              url: 'https://laws-lois.justice.gc.ca/eng/regulations/SOR-2002-227/section-216.html',
            },
          ],
          confirm: expect.stringMatching(/^The fact is every ground of the refusal/),
        },
        {
          fact: 'decidedIn',
          value: 'outside-canada',
          certainty: 'arguable',
          quote: 'High Commission of Canada',
          start: 0,
          end: 25,
          law: [expect.objectContaining({ cite: 'IRPA, s. 72(2)(b)' })],
          confirm: expect.stringMatching(/^This is the office that writes/),
        },
      ],
      settled: {
        decision: 'study-permit',
        decidedOn: '2026-10-27',
        refusalGrounds: ['will-leave-student'],
      },
      notSettled: ['notifiedOn', 'decidedIn'],
      provisions: [
        {
          pinpoint: '216(1)(b)',
          quote: 'R216(1)(b)',
          start: 173,
          end: 183,
          law: [expect.objectContaining({ cite: 'IRPR, s. 216(1)(b)' })],
        },
      ],
      limitsStated: [
        {
          period: { count: 60, unit: 'days' },
          comparison: 'may-be-longer',
          quote: '60 days',
          start: 229,
          end: 236,
          limits: [
            {
              id: 'judicial-review/in-canada',
              text: expect.any(String),
              period: { count: 15, unit: 'days' },
              law: [expect.objectContaining({ cite: 'IRPA, s. 72(2)(b)' })],
            },
            {
              id: 'judicial-review/outside-canada',
              text: expect.any(String),
              period: { count: 60, unit: 'days' },
              law: [expect.objectContaining({ cite: 'IRPA, s. 72(2)(b)' })],
            },
          ],
        },
      ],
      cautions: [
        expect.objectContaining({ id: 'day-of-notice-not-in-letter' }),
        expect.objectContaining({ id: 'stated-limit-may-be-longer' }),
      ],
      receipt: {
        id: expect.stringMatching(/^[0-9a-f]{64}$/),
        ruleset: { version: expect.any(String), checkedTo: expect.any(String) },
        asOf: '2026-11-23',
      },
    })
  })

  test('is answered in the language asked for, whatever its own', async () => {
    const response = await post(service, PATH, { text: studyPermit }, { 'accept-language': 'fr' })
    expect(response.headers).toMatchObject({
      'content-language': 'fr',
      'cache-control': 'no-store',
      vary: 'accept, accept-language',
    })
    const { facts, cautions } = response.json()
    expect(facts[2].law[0].cite).toBe('RIPR, art. 216(1)b)')
    expect(facts[2].quote).toBe('not satisfied me that you will leave Canada')
    expect(cautions[0].text).toMatch(/^Le délai court du jour où la personne a été avisée/)
  })

  test('has the same receipt again, and another for another letter', async () => {
    const [one, again, other] = await Promise.all([
      read(studyPermit),
      read(studyPermit, 'fr'),
      read(`${studyPermit}\n`),
    ])
    expect(again.receipt).toEqual(one.receipt)
    expect(other.receipt.id).not.toBe(one.receipt.id)
  })

  test.for(letters)('is answered as the contract says: %s', async ([, text]) => {
    for (const language of ['en', 'fr'])
      expect(faultsInAnswer(await read(text, language), PATH, 'post', 'application/json')).toEqual(
        [],
      )
  })
})

describe('what a letter proposes can be asked about', () => {
  const assessed = async (facts: object) =>
    (await post(service, '/v1/assessments', { facts, asOf: '2026-11-23' })).statusCode

  test.for(letters)('%s', async ([, text]) => {
    const { facts, settled } = await read(text)
    expect(await assessed(settled)).toBe(200)
    for (const { fact, value } of facts)
      expect([fact, value, await assessed({ ...settled, [fact]: value })]).toEqual([
        fact,
        value,
        200,
      ])
  })

  test('with the days that follow from them', async () => {
    const { settled } = await read(studyPermit)
    const facts = { ...settled, notifiedOn: '2026-10-28' }
    const { deadlines } = (
      await post(service, '/v1/deadlines', { facts, asOf: '2026-11-03' })
    ).json()
    const court = deadlines.filter(({ id }: { id: string }) =>
      /^judicial-review\/(in|out)/.test(id),
    )
    expect(
      court.map(({ id, lastDay, applies }: Record<string, unknown>) => [id, lastDay, applies]),
    ).toEqual([
      ['judicial-review/in-canada', '2026-11-12', 'undecided'],
      ['judicial-review/outside-canada', '2026-12-27', 'undecided'],
    ])
  })
})

describe('a letter that cannot be read', () => {
  test.for<[why: string, body: object, pointer: string, detail: string]>([
    ['none', {}, '#/text', '“text” is required.'],
    ['a number', { text: 1 }, '#/text', 'This must be a string.'],
    [
      'a misspelt name',
      { text: '', txt: '' },
      '#/txt',
      '“txt” is not known here. The nearest is “text”.',
    ],
    [
      'one character too long',
      { text: 'a'.repeat(65_537) },
      '#/text',
      'This may have at most 65536 characters.',
    ],
    [
      'a day that is none',
      { text: '', asOf: '2026-02-30' },
      '#/asOf',
      'This must be a real day, YYYY-MM-DD, from 1900-01-01 to 2099-12-31.',
    ],
  ])('%s', async ([, body, pointer, detail]) => {
    const response = await post(service, PATH, body)
    expect(response.headers['content-type']).toBe('application/problem+json')
    expect(response.json()).toMatchObject({ status: 400, errors: [{ pointer, detail }] })
  })

  test('is told in French', async () => {
    const response = await post(service, PATH, {}, { 'accept-language': 'fr' })
    expect(response.json().detail).toBe('« text » est obligatoire.')
  })

  test.for<[why: string, status: number, body: string, headers: Record<string, string>]>([
    ['larger than any letter', 413, `{"text":"${'a'.repeat(800_000)}"}`, {}],
    ['cut short', 400, '{"text":"', {}],
    ['plain text', 415, 'Dear Applicant', { 'content-type': 'text/plain' }],
    ['to be answered as a page', 406, '{"text":""}', { accept: 'text/html' }],
  ])('%s', async ([, status, body, headers]) => {
    const response = await postJson(service, PATH, body, headers)
    expect(response.statusCode).toBe(status)
    expect(response.headers['content-type']).toBe('application/problem+json')
    expect(response.json()).toMatchObject({ status, title: expect.any(String) })
  })

  test('is not asked for by GET', async () => {
    const response = await service.inject(PATH)
    expect([response.statusCode, response.headers.allow]).toEqual([405, 'POST'])
  })
})

test('the longest letter is read, however it is escaped', async () => {
  const body = `{"text":"${'\\ud83d\\ude00'.repeat(65_536)}"}`
  expect(body.length).toBeGreaterThan(12 * 65_536)
  expect((await postJson(service, PATH, body)).statusCode).toBe(200)
})

test('no word of a letter is logged', async () => {
  let logged = ''
  const write = (line: string) => {
    logged += line
  }
  const app = await buildApp({ loggerInstance: logger('trace', { write }) })
  const marked = 'Marked-5f21c'
  await post(app, PATH, { text: `${studyPermit} ${marked}`, reference: marked })
  await post(app, PATH, { text: 1, [marked]: marked })
  await app.close()
  expect(logged).toContain(PATH)
  expect(logged).not.toMatch(/Marked|study|October/)
})
