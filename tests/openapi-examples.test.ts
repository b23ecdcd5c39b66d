import type { InjectOptions } from 'fastify'
import { afterAll, describe, expect, test } from 'vitest'
import { buildApp, type Guards } from '../src/app.ts'
import { committed } from './http/contract.ts'
import { post, serviceOn } from './http/service.ts'

/** The examples say the day that they ask about: the service is asked on another. */
const service = await serviceOn('2027-05-04T15:00:00Z')
afterAll(() => service.close())

interface Example {
  summary: string
  value: object
}
type Media = Record<string, { examples?: Record<string, Example> }>
interface Exampled {
  operationId: string
  parameters?: { name: string; in: string; example?: string }[]
  requestBody?: { content: Media }
  responses: { 200: { content: Media }; '4XX': { content: Media } }
}

const { operations } = committed()
const exampled = operations.map(({ path, method, operation }) => ({
  path,
  method,
  ...(operation as unknown as Exampled),
}))
const languages = ['en', 'fr'] as const
const JSON_TYPE = 'application/json'
const refusals = (responses: Exampled['responses']) =>
  responses['4XX'].content['application/problem+json']?.examples

/** Every answer that the document shows, with the question that it answers. */
const shown = exampled.flatMap((operation) => {
  const [[asType, body] = []] = Object.entries(operation.requestBody?.content ?? {})
  const questions = body
    ? Object.entries(body.examples ?? {}).map(([name, { value }]) => ({ name: `${name}-`, value }))
    : [{ name: '', value: undefined }]
  return Object.entries(operation.responses[200].content).flatMap(([type, { examples }]) =>
    examples === undefined
      ? []
      : questions.flatMap(({ name, value }) =>
          languages.map((language) => ({
            ...operation,
            asType,
            type,
            language,
            question: value,
            name: `${name}${language}`,
            answer: examples[`${name}${language}`]?.value,
          })),
        ),
  )
})
type Shown = (typeof shown)[number]

const asked = ({ path, method, parameters, asType, type, language, question }: Shown) =>
  service.inject({
    method: method.toUpperCase() as 'GET' | 'POST',
    url: path.replace(/\{(\w+)\}/g, (_, name) =>
      String(parameters?.find((parameter) => parameter.name === name)?.example),
    ),
    headers: {
      accept: type,
      'accept-language': language,
      ...(asType && { 'content-type': asType }),
    },
    ...(question && { payload: JSON.stringify(question) }),
  })

describe('every example of the document is what the service answers', () => {
  test.for(shown)('$operationId, $type, $name', async (example) => {
    const response = await asked(example)
    expect(response.statusCode).toBe(200)
    if (!example.type.startsWith('text/')) {
      const answer = response.json()
      expect(isList(example) ? excerptOf(answer, example.answer) : answer).toEqual(example.answer)
    } else expect(unstamped(response.body)).toBe(unstamped(String(example.answer)))
  })

  /** A calendar tells the moment of its answer. */
  const unstamped = (text: string) => text.replaceAll(/^(DTSTAMP|SEQUENCE):.*$/gm, '$1')

  /** Lists of the rules are long: a few entries of them are shown, each as it is. */
  const isList = ({ operationId }: Shown) => /^list|^getCoverage$/.test(operationId)
  const excerptOf = (answer: object, { ...parts }: object = {}) => {
    const shownOf = parts as Record<string, { [name: string]: string }[]>
    return Object.fromEntries(
      Object.entries(answer).map(([name, value]) => {
        const ids = Array.isArray(value) ? shownOf[name]?.map((entry) => idOf(entry)) : undefined
        return [name, ids ? value.filter((entry: object) => ids.includes(idOf(entry))) : value]
      }),
    )
  }
  const idOf = (entry: object) => Object.values(entry)[0]

  test.for(exampled)('$operationId has one, in both languages', ({ operationId }) => {
    const types = new Set(shown.filter((one) => one.operationId === operationId).map(typeOf))
    expect(types.size).toBeGreaterThan(0)
    for (const type of types)
      for (const language of languages)
        expect(
          shown.filter((one) => typeOf(one) === type && one.operationId === operationId),
        ).toContainEqual(expect.objectContaining({ language, answer: expect.anything() }))
  })
  const typeOf = ({ type }: Shown) => type

  test('a list shows at least one entry of each of its parts', () => {
    for (const example of shown.filter(isList))
      for (const [part, entries] of Object.entries(example.answer ?? {}))
        expect([example.operationId, part, entries]).not.toEqual([example.operationId, part, []])
  })

  const refusing = exampled.filter(
    ({ responses }) => refusals(responses)?.['misspelt-fact-en'] !== undefined,
  )
  test.for(refusing)('$operationId refuses a misspelt fact', async (operation) => {
    const [question] = Object.values(operation.requestBody?.content[JSON_TYPE]?.examples ?? {})
    for (const language of languages) {
      const shownToo = refusals(operation.responses)?.[`misspelt-fact-${language}`]?.value
      const misspelt = { ...question?.value, facts: { notifedOn: '2026-10-27' } }
      const headers = { 'accept-language': language }
      expect((await post(service, operation.path, misspelt, headers)).json()).toEqual(shownToo)
    }
  })

  test('so do all the questions of a case', () => {
    expect(refusing.map(({ operationId }) => operationId)).toEqual([
      'assessEligibility',
      'computeDeadlines',
      'prepareChecklists',
      'assessCase',
      'recheckDeadlines',
    ])
  })
})

describe('every problem of the document is what the service answers', () => {
  const { examples } = committed().document.components
  const asking = (payload: string, type = JSON_TYPE): InjectOptions => ({
    method: 'POST',
    url: '/v1/deadlines',
    headers: { 'content-type': type },
    payload,
  })
  const read = (url: string, headers = {}): InjectOptions => ({ url, headers })
  const guarded = { keys: [{ label: 'a', sha256: '0'.repeat(64) }] }
  const counted = { rate: { perMinute: 1 } }

  test.for<[kind: string, asked: InjectOptions, guards?: Guards]>([
    ['bad-request', read('/%E0%A4%A')],
    ['not-found', read('/v1/nothing')],
    ['method-not-allowed', { method: 'DELETE', url: '/v1/facts' }],
    ['not-acceptable', read('/v1/facts', { accept: 'image/png' })],
    ['address-too-long', read(`/v1/facts?${'x'.repeat(3_000)}`)],
    ['malformed-body', asking('{')],
    ['body-too-deep', asking('['.repeat(20) + ']'.repeat(20))],
    ['body-too-large', asking(' '.repeat(70_000))],
    ['unsupported-media-type', asking('{}', 'text/plain')],
    [
      'calendar-not-verified',
      asking(
        '{"facts":{"decision":"study-permit","decidedIn":"in-canada","notifiedOn":"2050-01-03"}}',
      ),
    ],
    ['key-required', read('/v1/facts'), guarded],
    ['too-many-requests', read('/v1/facts'), counted],
    ['internal-error', read('/boom')],
  ])('%s', async ([kind, asked, guards = {}]) => {
    const app = await buildApp(guards)
    app.get('/boom', () => {
      throw new Error()
    })
    for (const language of languages) {
      const headers = { ...asked.headers, 'accept-language': language }
      await app.inject({ ...asked, headers })
      const response = await app.inject({ ...asked, headers })
      expect(response.json()).toEqual(examples[`${kind}-${language}`]?.value)
    }
    await app.close()
  })
})

describe('what the examples say is so', () => {
  const answered = (operationId: string, name: string, type = JSON_TYPE) =>
    shown.find((one) => one.operationId === operationId && one.name === name && one.type === type)
      ?.answer

  test('the sixtieth day of a study permit refused abroad is Boxing Day, and a Saturday', () => {
    expect(answered('computeDeadlines', 'study-permit-en')).toMatchObject({
      deadlines: [
        {
          id: 'judicial-review/outside-canada',
          lastDay: '2026-12-26',
          dueOn: '2026-12-29',
          fileBy: '2026-12-24',
          certainty: 'arguable',
        },
      ],
    })
  })

  test('its event in the calendar is on the 24th', () => {
    for (const name of ['study-permit-en', 'study-permit-fr'])
      expect(answered('computeDeadlines', name, 'text/calendar')).toMatch(
        /\r\nDTSTART;VALUE=DATE:20261224\r\n/,
      )
  })

  test('an appeal for a spouse is undecided, and the question to ask is of inadmissibility', () => {
    expect(answered('assessEligibility', 'spouses-visa-fr')).toMatchObject({
      remedies: [
        {
          title: 'Appel en matière de parrainage devant la Section d’appel de l’immigration',
          verdict: 'undecided',
        },
      ],
      nextQuestion: { fact: 'inadmissibility' },
    })
  })

  test('a day calendared a day too early, one that is not of the case, and one not calendared', () => {
    expect(answered('recheckDeadlines', 'study-permit-en')).toMatchObject({
      results: [
        {
          id: 'judicial-review/outside-canada',
          outcome: 'changed',
          after: { dueOn: '2026-12-29' },
        },
        { id: 'judicial-review/in-canada', outcome: 'gone' },
        { id: 'reconsideration/recommended', outcome: 'new', after: { fileBy: '2026-11-26' } },
      ],
    })
  })

  test('a letter gives the decision and its day, and a time that may be too long', () => {
    expect(answered('readLetter', 'study-permit-fr')).toMatchObject({
      settled: { decision: 'study-permit', decidedOn: '2026-10-27' },
      notSettled: ['notifiedOn', 'decidedIn'],
      limitsStated: [{ comparison: 'may-be-longer' }],
    })
  })

  test('an answer in French is in French', () => {
    expect(answered('listCommonErrors', 'fr')).not.toEqual(answered('listCommonErrors', 'en'))
    expect(answered('getRemedy', 'fr')).toMatchObject({ title: 'Demande de réexamen' })
    expect(answered('prepareChecklists', 'study-permit-fr', 'text/markdown')).toMatch(
      /^# Ce qu’il faut préparer\n/,
    )
  })

  test('the Monday after a Christmas on a Friday is a holiday of the Court', () => {
    expect(answered('getCalendarYear', 'en')).toMatchObject({
      days: expect.arrayContaining([
        expect.objectContaining({ day: '2026-12-28', id: 'christmas-monday' }),
      ]),
    })
  })
})
