import type { FastifyInstance, LightMyRequestResponse } from 'fastify'
import { buildApp } from '../../src/app.ts'
import type { Facts } from '../../src/domain/facts/index.ts'

/** The service with its clock standing still: “today” is the day of this instant in Toronto. */
export const serviceOn = (instant: string): Promise<FastifyInstance> =>
  buildApp({ clock: () => new Date(instant) })

/** Sixty days from 27 October 2026: a Saturday, Boxing Day, and a Monday put off to Tuesday. */
export const studyPermitRefusedAbroad = {
  decision: 'study-permit',
  decidedIn: 'outside-canada',
  notifiedOn: '2026-10-27',
} as const satisfies Facts

type Headers = Record<string, string>

export const post = (
  service: FastifyInstance,
  url: string,
  payload: object,
  headers: Headers = {},
): Promise<LightMyRequestResponse> => service.inject({ method: 'POST', url, payload, headers })

/** A body as it goes over the wire, well-formed or not. */
export const postJson = (
  service: FastifyInstance,
  url: string,
  payload: string | Buffer,
  headers: Headers = {},
): Promise<LightMyRequestResponse> =>
  service.inject({
    method: 'POST',
    url,
    payload,
    headers: { 'content-type': 'application/json', ...headers },
  })

/** Every value in a JSON document, at any depth, with where it stands. */
export function* everyValue(value: unknown, at = '#'): Generator<[string, unknown]> {
  yield [at, value]
  if (value !== null && typeof value === 'object')
    for (const [key, part] of Object.entries(value)) yield* everyValue(part, `${at}/${key}`)
}
