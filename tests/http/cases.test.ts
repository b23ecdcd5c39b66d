import request from 'supertest'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { everyValue, studyPermitRefusedAbroad as facts, serviceOn } from './service.ts'

const service = await serviceOn('2026-11-02T15:00:00Z')
beforeAll(() => service.ready())
afterAll(() => service.close())

const ask = (path: string, body: object, headers: Record<string, string> = {}) =>
  request(service.server).post(path).set(headers).send(body)

const questions = ['/v1/eligibility', '/v1/deadlines', '/v1/checklists', '/v1/assessments']
const outsideCanada = {
  id: 'judicial-review/outside-canada',
  fileBy: '2026-12-24',
  dueOn: '2026-12-29',
}
interface Part {
  remedy: string
  [field: string]: unknown
}
const named = (parts: Part[], remedy: string) =>
  parts.find((part) => part.remedy === remedy) as Part

describe('a study permit refused abroad, notified on 27 October 2026', () => {
  test('eligibility: leave may be sought, and the next limit is shown', async () => {
    const { status, body } = await ask('/v1/eligibility', { facts })
    expect(status).toBe(200)
    expect(body.asOf).toBe('2026-11-02')
    expect(body.nextLimit).toEqual(outsideCanada)
    expect(named(body.remedies, 'judicial-review')).toMatchObject({
      title: 'Application for leave and for judicial review',
      verdict: 'available',
      missing: [],
    })
    expect(named(body.remedies, 'judicial-review').findings).toContainEqual({
      id: 'appeals-exhausted',
      text: 'No right of appeal under the Act remains open.',
      outcome: 'met',
      restsOn: ['decision'],
      law: expect.arrayContaining([
        {
          cite: 'IRPA, s. 72(2)(a)',
          url: 'https://laws-lois.justice.gc.ca/eng/acts/I-2.5/section-72.html',
        },
      ]),
      missing: [],
    })
  })

  test('deadlines: sixty days, three days told apart', async () => {
    const { status, body } = await ask('/v1/deadlines', { facts })
    expect(status).toBe(200)
    expect(body.nextLimit).toEqual(outsideCanada)
    expect(body.deadlines.find(({ id }: { id: string }) => id === outsideCanada.id)).toMatchObject({
      remedy: 'judicial-review',
      kind: 'limit',
      party: 'applicant',
      applies: 'certain',
      protective: false,
      runsFrom: { fact: 'notifiedOn', day: '2026-10-27' },
      period: { count: 60, unit: 'days' },
      regime: 'interpretation-act',
      lastDay: '2026-12-26',
      dueOn: '2026-12-29',
      fileBy: '2026-12-24',
      certainty: 'arguable',
      state: 'open',
      daysLeft: 52,
      irreversible: true,
      cutOff: { timeZone: 'America/Toronto' },
      missing: [],
    })
    expect(body.awaiting.map(({ id }: { id: string }) => id)).toContain(
      'judicial-review/perfection',
    )
  })

  test('checklists: the application, its fee and where it goes', async () => {
    const { status, body } = await ask('/v1/checklists', { facts })
    expect(status).toBe(200)
    const checklist = named(body.checklists, 'judicial-review')
    expect(checklist.items).toContainEqual(
      expect.objectContaining({
        id: 'application-for-leave',
        necessity: 'required',
        party: 'applicant',
        form: expect.objectContaining({ id: 'IR-1' }),
      }),
    )
    expect(checklist.fees).toContainEqual(
      expect.objectContaining({ id: 'filing-fee', amount: 50, currency: 'CAD' }),
    )
    expect(checklist.submitTo).toContainEqual(expect.objectContaining({ channel: 'online' }))
  })

  test('an assessment is the three answers at once, with how each remedy stands in time', async () => {
    const [eligibility, deadlines, checklists, { body }] = await Promise.all([
      ask('/v1/eligibility', { facts }),
      ask('/v1/deadlines', { facts }),
      ask('/v1/checklists', { facts }),
      ask('/v1/assessments', { facts }),
    ])
    expect(named(body.remedies, 'judicial-review')).toMatchObject({
      ...named(eligibility.body.remedies, 'judicial-review'),
      timing: { state: 'open', next: outsideCanada },
    })
    expect(body.deadlines).toEqual(deadlines.body.deadlines)
    expect(body.awaiting).toEqual(deadlines.body.awaiting)
    expect(body.dates).toEqual(deadlines.body.dates)
    expect(body.checklists).toEqual(checklists.body.checklists)
    expect(body.nextLimit).toEqual(outsideCanada)
  })

  test('a sponsorship appeal is not for this decision: a legal “no” is an answer', async () => {
    const { status, body } = await ask('/v1/eligibility', { facts })
    expect(status).toBe(200)
    expect(named(body.remedies, 'sponsorship-appeal')).toMatchObject({ verdict: 'not-applicable' })
  })
})

describe('the day asked about', () => {
  test.for([
    ['half past eleven at night in Toronto, in summer time', '2026-11-01T03:30:00Z', '2026-10-31'],
    ['midnight in Toronto, in summer time', '2026-11-01T04:00:00Z', '2026-11-01'],
    ['half past eleven at night in Toronto, in winter time', '2026-11-02T04:30:00Z', '2026-11-01'],
    ['midnight in Toronto, in winter time', '2026-11-02T05:00:00Z', '2026-11-02'],
    ['New Year’s Eve in Toronto', '2027-01-01T04:59:59Z', '2026-12-31'],
  ] as const)('is today in Toronto: %s', async ([, instant, day]) => {
    const then = await serviceOn(instant)
    const { asOf, receipt } = (
      await then.inject({ method: 'POST', url: '/v1/eligibility', payload: { facts } })
    ).json()
    await then.close()
    expect([asOf, receipt.asOf]).toEqual([day, day])
  })

  test.for([
    ['2026-12-23', 'open', 1],
    ['2026-12-24', 'act-now', 0],
    ['2026-12-29', 'act-now', -5],
    ['2026-12-30', 'passed', -6],
  ] as const)('is the day stated: on %s the limit is %s', async ([asOf, state, daysLeft]) => {
    const { body } = await ask('/v1/deadlines', { facts, asOf })
    expect(body.asOf).toBe(asOf)
    expect(body.deadlines).toContainEqual(
      expect.objectContaining({ id: outsideCanada.id, state, daysLeft }),
    )
  })

  test.for(['1900-01-01', '2099-12-31'])('%s is a day to ask about', async (asOf) => {
    expect((await ask('/v1/eligibility', { facts: {}, asOf })).status).toBe(200)
  })
})

describe('what is asked', () => {
  test('nothing known is a question too', async () => {
    const { status, body } = await ask('/v1/assessments', { facts: {} })
    expect(status).toBe(200)
    expect(named(body.remedies, 'judicial-review')).toMatchObject({ verdict: 'undecided' })
    expect(body.nextLimit).toBeUndefined()
  })

  test('remedies narrow the answer, in every list', async () => {
    const { body } = await ask('/v1/assessments', { facts, remedies: ['judicial-review'] })
    for (const list of ['remedies', 'deadlines', 'awaiting', 'checklists'])
      expect([
        list,
        ...new Set(body[list].map(({ remedy }: { remedy: string }) => remedy)),
      ]).toEqual([list, 'judicial-review'])
  })

  test('the next limit is of the whole case, whatever remedies are asked about', async () => {
    for (const path of ['/v1/eligibility', '/v1/deadlines', '/v1/assessments']) {
      const { body } = await ask(path, { facts, remedies: ['sponsorship-appeal'] })
      expect([path, body.nextLimit]).toEqual([path, outsideCanada])
    }
  })

  test('a day fixed by an order replaces the computed one, rolled and protected as usual', async () => {
    const { body } = await ask('/v1/deadlines', {
      facts,
      orders: [{ id: outsideCanada.id, day: '2027-01-30' }],
    })
    const [ordered, ...others] = body.deadlines.filter(
      ({ id }: { id: string }) => id === outsideCanada.id,
    )
    expect(ordered).toMatchObject({
      source: 'order',
      lastDay: '2027-01-30',
      dueOn: '2027-02-01',
      fileBy: '2027-01-29',
    })
    expect(ordered).not.toHaveProperty('runsFrom')
    expect(ordered).not.toHaveProperty('period')
    expect(others).toEqual([])
    expect(body.nextLimit).toEqual({
      id: outsideCanada.id,
      fileBy: '2027-01-29',
      dueOn: '2027-02-01',
    })
  })

  test('an order gives a day to a limit that was waiting for one', async () => {
    const order = { id: 'judicial-review/perfection', day: '2026-12-01' }
    const { body } = await ask('/v1/deadlines', { facts, orders: [order] })
    const ids = (list: { id: string }[]) => list.map(({ id }) => id)
    expect(ids(body.deadlines)).toContain(order.id)
    expect(ids(body.awaiting)).not.toContain(order.id)
  })

  test.for(questions)('%s echoes the reference', async (path) => {
    const { body } = await ask(path, { facts, reference: 'Matter_2026.11-0042' })
    expect(body.reference).toBe('Matter_2026.11-0042')
    expect((await ask(path, { facts })).body).not.toHaveProperty('reference')
  })

  test.for([
    ['one character', 'a', 200],
    ['sixty-four', 'a'.repeat(64), 200],
    ['sixty-five', 'a'.repeat(65), 400],
    ['none', '', 400],
    ['a space', 'a b', 400],
    ['an accent', 'dossier-é', 400],
    ['a line feed at the end', 'a\n', 400],
  ] as const)('a reference of %s', async ([, reference, status]) => {
    expect((await ask('/v1/eligibility', { facts, reference })).status).toBe(status)
  })
})

describe('every answer', () => {
  test.for(questions)('%s is an object without null, and is not to be stored', async (path) => {
    for (const stated of [{}, facts]) {
      const { body, headers } = await ask(path, { facts: stated })
      expect(Array.isArray(body)).toBe(false)
      for (const [at, value] of everyValue(body)) expect([at, value]).not.toEqual([at, null])
      expect(headers).toMatchObject({
        'cache-control': 'no-store',
        'content-type': 'application/json; charset=utf-8',
        vary: 'accept, accept-language',
      })
    }
  })
})
