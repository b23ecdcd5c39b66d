import { afterAll, describe, expect, test } from 'vitest'
import { post, serviceOn } from './service.ts'

const service = await serviceOn('2026-11-02T15:00:00Z')
afterAll(() => service.close())

const notADay = 'This must be a real day, YYYY-MM-DD, from 1900-01-01 to 2099-12-31.'
const invalid = (pointer: string, detail: string) => ({
  type: 'urn:recourse:problem:invalid-request',
  title: 'The request is not valid',
  status: 400,
  detail,
  errors: [{ pointer, detail }],
})

describe('a misspelt name', () => {
  test.for([
    ['notifedOn', '“notifedOn” is not a fact. The nearest is “notifiedOn”.'],
    ['NotifiedOn', '“NotifiedOn” is not a fact. The nearest is “notifiedOn”.'],
    ['decison', '“decison” is not a fact. The nearest is “decision”.'],
    ['removalOrderRecievedOn', /nearest is “removalOrderReceivedOn”/],
    ['inadmissability', /nearest is “inadmissibility”/],
  ] as const)('of a fact, %s, is told with the nearest real one', async ([name, detail]) => {
    const response = await post(service, '/v1/eligibility', { facts: { [name]: '2026-10-27' } })
    expect(response.statusCode).toBe(400)
    expect(response.headers['content-type']).toBe('application/problem+json')
    const told = typeof detail === 'string' ? detail : expect.stringMatching(detail)
    expect(response.json()).toEqual({
      ...invalid(`#/facts/${name}`, ''),
      detail: told,
      errors: [{ pointer: `#/facts/${name}`, detail: told }],
    })
  })

  test('in French', async () => {
    const body = { facts: { notifedOn: '2026-10-27' } }
    const response = await post(service, '/v1/deadlines', body, { 'accept-language': 'fr' })
    const detail = '« notifedOn » n’est pas un fait. Le plus proche est « notifiedOn ».'
    expect(response.headers['content-language']).toBe('fr')
    expect(response.json()).toEqual({
      type: 'urn:recourse:problem:invalid-request',
      title: 'La requête n’est pas valide',
      status: 400,
      detail,
      errors: [{ pointer: '#/facts/notifedOn', detail }],
    })
  })

  test.for([
    [
      'a property of the question',
      { facts: {}, asof: '2026-11-02' },
      '#/asof',
      '“asof” is not known here. The nearest is “asOf”.',
    ],
    [
      'the facts',
      { facts: {}, fact: {} },
      '#/fact',
      '“fact” is not known here. The nearest is “facts”.',
    ],
    [
      'a part of a term of imprisonment',
      { facts: { termOfImprisonment: { months: 3, days: 0, day: 1 } } },
      '#/facts/termOfImprisonment/day',
      '“day” is not known here. The nearest is “days”.',
    ],
    [
      'a part of an order',
      {
        facts: {},
        orders: [{ id: 'judicial-review/perfection', day: '2026-12-01', dya: '2026-12-01' }],
      },
      '#/orders/0/dya',
      '“dya” is not known here. The nearest is “day”.',
    ],
  ] as const)('of %s', async ([, body, pointer, detail]) => {
    const response = await post(service, '/v1/eligibility', body)
    expect(response.statusCode).toBe(400)
    expect(response.json()).toEqual(invalid(pointer, detail))
  })

  test.for<[why: string, body: object, en: string, fr: string]>([
    [
      'of no fact that is near',
      { facts: { foo: 1 } },
      '“foo” is not a fact. GET /v1/facts lists all of them.',
      '« foo » n’est pas un fait. GET /v1/facts les donne tous.',
    ],
    [
      'of a fact, too far from all of them',
      { facts: { 'date-of-the-letter': '2026-10-27' } },
      '“date-of-the-letter” is not a fact. GET /v1/facts lists all of them.',
      '« date-of-the-letter » n’est pas un fait. GET /v1/facts les donne tous.',
    ],
    [
      'of nothing here',
      { facts: {}, language: 'fr' },
      '“language” is not known here. What is: facts, asOf, remedies, orders, reference.',
      '« language » est inconnu ici. Ce qui est connu : facts, asOf, remedies, orders, reference.',
    ],
    [
      'of a fact, beside the facts',
      { facts: {}, notifiedOn: '2026-10-27' },
      '“notifiedOn” is a fact: put it inside “facts”.',
      '« notifiedOn » est un fait : le mettre dans « facts ».',
    ],
  ])('%s is told so, in both languages', async ([, body, en, fr]) => {
    for (const [language, detail] of Object.entries({ en, fr })) {
      const headers = { 'accept-language': language }
      const response = await post(service, '/v1/eligibility', body, headers)
      expect(response.statusCode).toBe(400)
      expect(response.json().detail).toBe(detail)
    }
  })

  test('with a slash and a tilde is pointed to as RFC 6901 has it', async () => {
    const response = await post(service, '/v1/eligibility', { facts: { 'a/b~c': true } })
    expect(response.json().errors[0].pointer).toBe('#/facts/a~1b~0c')
  })

  test('that is very long is told by its beginning, in words and in the pointer', async () => {
    const response = await post(service, '/v1/eligibility', { facts: { ['x'.repeat(50_000)]: 1 } })
    expect(response.statusCode).toBe(400)
    expect(response.body.length).toBeLessThan(1_000)
  })

  test('a thousand of them are told as twenty', async () => {
    const facts = Object.fromEntries(Array.from({ length: 1_000 }, (_, i) => [`fact${i}`, true]))
    const response = await post(service, '/v1/eligibility', { facts })
    expect(response.statusCode).toBe(400)
    expect(response.json().errors).toHaveLength(20)
    expect(response.json().detail).toMatch(
      /^Invalid parts: 1000\. The first: “fact0” is not a fact\./,
    )
  })
})

describe('a value that the contract does not have', () => {
  test.for([
    ['a string for a boolean', { personIsMinor: 'true' }, 'This must be true or false.'],
    ['a number for a boolean', { personIsMinor: 1 }, 'This must be true or false.'],
    ['a number for a day', { notifiedOn: 20261027 }, 'This must be a string.'],
    ['a string for a list', { inadmissibility: 'health' }, 'This must be a list.'],
    ['a number for a term', { termOfImprisonment: 6 }, 'This must be an object.'],
    ['30 February', { notifiedOn: '2026-02-30' }, notADay],
    ['29 February of a common year', { notifiedOn: '2025-02-29' }, notADay],
    ['29 February 1900', { notifiedOn: '1900-02-29' }, notADay],
    ['the day before the first', { notifiedOn: '1899-12-31' }, notADay],
    ['the day after the last', { notifiedOn: '2100-01-01' }, notADay],
    ['a date and time', { notifiedOn: '2026-10-27T00:00:00Z' }, notADay],
    ['a day without its zero', { notifiedOn: '2026-10-7' }, notADay],
    ['a day the American way', { notifiedOn: '10/27/2026' }, notADay],
    ['no day at all', { notifiedOn: '' }, notADay],
    ['a wrong choice', { decidedIn: 'canada' }, 'This must be one of: in-canada, outside-canada.'],
    [
      'a choice in capitals',
      { decidedIn: 'In-Canada' },
      'This must be one of: in-canada, outside-canada. The nearest is “in-canada”.',
    ],
    ['an entry twice', { inadmissibility: ['health', 'health'] }, 'An entry may stand only once.'],
  ] as const)('%s', async ([, facts, detail]) => {
    const response = await post(service, '/v1/eligibility', { facts })
    expect(response.statusCode).toBe(400)
    expect(response.json().errors).toContainEqual({
      pointer: `#/facts/${Object.keys(facts)[0]}`,
      detail,
    })
  })

  test.for([
    ['no facts', {}, '#/facts', '“facts” is required.'],
    ['a day to ask about that is none', { facts: {}, asOf: '2026-13-01' }, '#/asOf', notADay],
    ['facts as a list', { facts: [] }, '#/facts', 'This must be an object.'],
    [
      'a remedy asked about twice',
      { facts: {}, remedies: ['judicial-review', 'judicial-review'] },
      '#/remedies',
      'An entry may stand only once.',
    ],
    [
      'a wrong entry of a list',
      { facts: { errorsAlleged: ['fact', 'bias'] } },
      '#/facts/errorsAlleged/1',
      'This must be one of: fact, law, procedural-fairness, overlooked-evidence, new-evidence, humanitarian-and-compassionate.',
    ],
    [
      'half a term',
      { facts: { termOfImprisonment: { months: 6 } } },
      '#/facts/termOfImprisonment/days',
      '“days” is required.',
    ],
    [
      'months that are negative',
      { facts: { termOfImprisonment: { months: -1, days: 0 } } },
      '#/facts/termOfImprisonment/months',
      'This must be 0 or more.',
    ],
    [
      'half a month',
      { facts: { termOfImprisonment: { months: 0.5, days: 0 } } },
      '#/facts/termOfImprisonment/months',
      'This must be a whole number.',
    ],
    [
      'an order on no real day',
      { facts: {}, orders: [{ id: 'judicial-review/perfection', day: '2026-02-30' }] },
      '#/orders/0/day',
      notADay,
    ],
  ] as const)('%s', async ([, body, pointer, detail]) => {
    const response = await post(service, '/v1/assessments', body)
    expect(response.statusCode).toBe(400)
    expect(response.json()).toEqual(invalid(pointer, detail))
  })

  test.for([
    ['an unknown remedy', { remedies: ['appeal'] }, '#/remedies/0'],
    [
      'an order for an unknown limit',
      { orders: [{ id: 'judicial-review/nonsense', day: '2026-12-01' }] },
      '#/orders/0/id',
    ],
  ] as const)('%s', async ([, part, pointer]) => {
    const response = await post(service, '/v1/deadlines', { facts: {}, ...part })
    expect(response.statusCode).toBe(400)
    expect(response.json()).toMatchObject({ type: 'urn:recourse:problem:invalid-request' })
    expect(response.json().errors[0].pointer).toBe(pointer)
  })

  test.for<[why: string, part: object, en: string, fr: string]>([
    [
      'a decision misspelt: the nearest, and where all are',
      { facts: { decision: 'study-permitt' } },
      'This must be one of the values that GET /v1/facts lists. The nearest is “study-permit”.',
      'La valeur doit être l’une de celles que donne GET /v1/facts. La plus proche est « study-permit ».',
    ],
    [
      'a decision that is like none',
      { facts: { decision: 'refused' } },
      'This must be one of the values that GET /v1/facts lists.',
      'La valeur doit être l’une de celles que donne GET /v1/facts.',
    ],
    [
      'a remedy misspelt',
      { remedies: ['judicial-reveiw'] },
      'This must be one of the values that GET /v1/remedies lists. The nearest is “judicial-review”.',
      'La valeur doit être l’une de celles que donne GET /v1/remedies. La plus proche est « judicial-review ».',
    ],
    [
      'an order for a limit misspelt',
      { orders: [{ id: 'judicial-review/perfecton', day: '2026-12-01' }] },
      'This must be one of the values that GET /v1/remedies lists. The nearest is “judicial-review/perfection”.',
      'La valeur doit être l’une de celles que donne GET /v1/remedies. La plus proche est « judicial-review/perfection ».',
    ],
    [
      'null for a fact of a closed list',
      { facts: { decidedIn: null } },
      'This must be a string, not null: what is not known is left out.',
      'La valeur doit être une chaîne, et non null : ce qui est inconnu est omis.',
    ],
    [
      'null for a fact that is true or false',
      { facts: { personIsMinor: null } },
      'This must be true or false, not null: what is not known is left out.',
      'La valeur doit être true ou false, et non null : ce qui est inconnu est omis.',
    ],
    [
      'null for the day asked about',
      { asOf: null },
      'This must be a string, not null: what is not known is left out.',
      'La valeur doit être une chaîne, et non null : ce qui est inconnu est omis.',
    ],
    [
      'a number for a fact of a closed list',
      { facts: { decidedIn: 1 } },
      'This must be a string.',
      'La valeur doit être une chaîne.',
    ],
  ])('%s, told once', async ([, part, en, fr]) => {
    for (const [language, detail] of Object.entries({ en, fr })) {
      const headers = { 'accept-language': language }
      const response = await post(service, '/v1/deadlines', { facts: {}, ...part }, headers)
      expect(response.statusCode).toBe(400)
      expect(response.json().detail).toBe(detail)
      expect(response.json().errors).toEqual([{ pointer: expect.any(String), detail }])
    }
  })

  test('several: how many, and the first', async () => {
    const facts = { personIsMinor: 'no', decidedIn: 'here' }
    const english = await post(service, '/v1/eligibility', { facts })
    expect(english.json().detail).toBe(
      'Invalid parts: 2. The first: This must be one of: in-canada, outside-canada.',
    )
    const headers = { 'accept-language': 'fr' }
    const french = await post(service, '/v1/eligibility', { facts }, headers)
    expect(french.json().detail).toBe(
      'Parties non valides : 2. La première : La valeur doit être l’une de : in-canada, outside-canada.',
    )
  })

  test('one wrong decision is refused in few words', async () => {
    const response = await post(service, '/v1/eligibility', { facts: { decision: 'refused' } })
    expect(response.rawPayload.length).toBeLessThan(400)
  })

  test('two orders for one limit contradict each other', async () => {
    const id = 'judicial-review/perfection'
    const orders = ['2026-12-01', '2026-12-15'].map((day) => ({ id, day }))
    const response = await post(service, '/v1/deadlines', { facts: {}, orders })
    expect(response.statusCode).toBe(400)
  })

  test('as many as there are, all told at once', async () => {
    const facts = { notifedOn: '2026-10-27', personIsMinor: 'no', decidedIn: 'here' }
    const { errors } = (await post(service, '/v1/eligibility', { facts })).json()
    expect(errors.map(({ pointer }: { pointer: string }) => pointer).sort()).toEqual([
      '#/facts/decidedIn',
      '#/facts/notifedOn',
      '#/facts/personIsMinor',
    ])
  })
})
