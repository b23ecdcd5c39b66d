import { committed, type Operation } from '../tests/http/contract.ts'
import { answerTypesOf, bodyTypeOf, NDJSON } from '../tests/http/from-contract.ts'
import { mattersUpTo } from './matters.ts'

/** A request, and what must come of it. */
export interface Asked {
  method: 'GET' | 'POST'
  path: string
  headers: Record<string, string>
  body?: string
  status: number
  /** Answers that a docket must have. */
  lines?: number
}

const JSON_TYPE = { 'content-type': 'application/json' }
const DOORS = ['eligibility', 'deadlines', 'checklists', 'assessments']
const MATTERS = 400
const DOCKET_LINES = 200

/** What a busy day sends, in turn: many matters, all else that is served, dockets, and what is wrong. */
export function busyDay(): Asked[] {
  const rare = [...everythingServed(), ...dockets(), ...wrong()]
  const matters = Array.from(mattersUpTo(MATTERS), (matter, i) =>
    posted(`/v1/${DOORS[i % DOORS.length]}`, JSON.stringify(matter)),
  )
  const every = Math.ceil(MATTERS / rare.length)
  return rare.flatMap((one, i) => [one, ...matters.slice(i * every, (i + 1) * every)])
}

const posted = (path: string, body: string, status = 200, headers = {}): Asked => ({
  method: 'POST',
  path,
  headers: { ...JSON_TYPE, ...headers },
  body,
  status,
})

const got = (path: string, status = 200, headers = {}): Asked => ({
  method: 'GET',
  path,
  headers,
  status,
})

/** Every operation, with the examples of its contract, in every form that it answers in. */
const everythingServed = (): Asked[] =>
  committed().operations.flatMap(({ path, operation }) =>
    answerTypesOf(operation).flatMap((accept) =>
      operation.requestBody === undefined
        ? [got(addressOf(path, operation), 200, { accept })]
        : examplesOf(operation).map((example) =>
            posted(path, JSON.stringify(example), 200, {
              accept,
              'content-type': bodyTypeOf(operation),
            }),
          ),
    ),
  )

const examplesOf = ({ requestBody }: Operation): unknown[] =>
  Object.values(requestBody?.content ?? {}).flatMap(({ examples = {} }) =>
    Object.values(examples).map(({ value }) => value),
  )

const addressOf = (path: string, { parameters = [] }: Operation): string =>
  path.replaceAll(/\{(\w+)\}/g, (_, name) =>
    String(parameters.find((parameter) => parameter.name === name)?.example),
  )

/** Dockets of which every tenth line is wrong. */
const dockets = (): Asked[] =>
  ['deadlines', 'assessments'].map((door) => {
    const lines = Array.from(mattersUpTo(DOCKET_LINES), (matter, i) =>
      i % 10 === 9 ? '{"facts":{"decison":"study-permit"}}' : JSON.stringify(matter),
    )
    const headers = { 'content-type': NDJSON }
    return { ...posted(`/v1/${door}/batch`, lines.join('\n'), 200, headers), lines: DOCKET_LINES }
  })

const wrong = (): Asked[] => [
  posted('/v1/deadlines', '{"facts":{"notifedOn":"2026-10-27"}}', 400),
  posted('/v1/deadlines', '{"facts":', 400),
  posted('/v1/deadlines', ' '.repeat(100_000), 413),
  posted('/v1/deadlines', '<facts/>', 415, { 'content-type': 'application/xml' }),
  posted('/v1/deadlines', '{"facts":{}}', 406, { accept: 'image/png' }),
  posted('/v1/deadlines', '{"facts":{}}', 401, { authorization: 'Bearer none' }),
  got('/v1/calendars/federal-courts-rules/1950', 422),
  got('/v1/remedies/none', 404),
  got('/v1/deadlines', 405),
]
