import { afterAll, describe, expect, test } from 'vitest'
import { studyPermitRefusedAbroad as facts, post, postJson, serviceOn } from './service.ts'

const service = await serviceOn('2026-11-02T15:00:00Z')
afterAll(() => service.close())

const receiptOf = async (path: string, body: object, language = 'en') =>
  (await post(service, path, body, { 'accept-language': language })).json().receipt
const question = { facts, asOf: '2026-11-02', remedies: ['judicial-review'] }
const order = { id: 'judicial-review/perfection', day: '2026-12-01' }

describe('a receipt', () => {
  test('names the question, the rules and the day', async () => {
    expect(await receiptOf('/v1/deadlines', question)).toEqual({
      id: expect.stringMatching(/^[0-9a-f]{64}$/),
      ruleset: {
        version: expect.stringMatching(/^\d{4}\.\d{2}\.\d{2}/),
        checkedTo: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
      },
      asOf: '2026-11-02',
    })
  })

  test.for([
    ['asked again', '{"facts":{"decision":"study-permit"},"asOf":"2026-11-02"}', 'en'],
    ['in French', '{"facts":{"decision":"study-permit"},"asOf":"2026-11-02"}', 'fr'],
    ['in another order', '{"asOf":"2026-11-02","facts":{"decision":"study-permit"}}', 'en'],
    ['with a key of the client’s', '{"facts":{"decision":"study-permit"},"reference":"A-1"}', 'en'],
    ['today left out', '{"facts":{"decision":"study-permit"}}', 'en'],
  ] as const)('is the same %s', async ([, body, language]) => {
    const first = { facts: { decision: 'study-permit' }, asOf: '2026-11-02' }
    const again = await postJson(service, '/v1/eligibility', body, { 'accept-language': language })
    expect(again.json().receipt).toEqual(await receiptOf('/v1/eligibility', first))
  })

  test('is the same when the facts come in another order', async () => {
    const reversed = Object.fromEntries(Object.entries(facts).reverse())
    expect(await receiptOf('/v1/deadlines', { ...question, facts: reversed })).toEqual(
      await receiptOf('/v1/deadlines', question),
    )
  })

  test('is another for every other question', async () => {
    const others = await Promise.all([
      receiptOf('/v1/deadlines', question),
      receiptOf('/v1/eligibility', question),
      receiptOf('/v1/deadlines', { ...question, facts: { ...facts, notifiedOn: '2026-10-28' } }),
      receiptOf('/v1/deadlines', { ...question, facts: { ...facts, inadmissibility: [] } }),
      receiptOf('/v1/deadlines', { ...question, asOf: '2026-11-03' }),
      receiptOf('/v1/deadlines', { ...question, remedies: [] }),
      receiptOf('/v1/deadlines', { facts, asOf: '2026-11-02' }),
      receiptOf('/v1/deadlines', { ...question, orders: [order] }),
      receiptOf('/v1/deadlines', { ...question, orders: [{ ...order, day: '2026-12-02' }] }),
    ])
    expect(new Set(others.map(({ id }) => id)).size).toBe(9)
  })

  test('stands for the same answer, to the byte', async () => {
    const [one, other] = await Promise.all([
      post(service, '/v1/assessments', question),
      post(service, '/v1/assessments', question),
    ])
    expect(one.body).toBe(other.body)
  })
})
