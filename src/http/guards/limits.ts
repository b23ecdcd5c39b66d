import type { Server } from 'node:http'
import type { FastifyHttpOptions, FastifyInstance } from 'fastify'
import { problem } from '../problem.ts'

/** A whole case is a few kilobytes, alone or in a line of a docket. */
export const LARGEST_CASE_BYTES = 65_536

const MOST_HEADER_BYTES = 16_384
const MOST_HEADERS = 100
const LONGEST_ADDRESS = 2_048
const LONGEST_PARAMETER = 100

/** The deepest question has three levels: the order in the list in the question. */
const DEEPEST_LEVEL = 8

/** How long the service waits for a client, in milliseconds. */
export interface Patience {
  /** For the headers of a request, from the first byte or the connection on. */
  headers: number
  /** For a whole request that is no docket. */
  request: number
  /** While nothing moves on a connection, in either direction. */
  idle: number
}

export const patience: Patience = { headers: 10_000, request: 30_000, idle: 60_000 }

/** How often slow senders are looked for, in milliseconds. */
const LOOK_EVERY = 1_000

/** The limits that the server itself keeps. */
export const serverLimits = ({ headers, request, idle }: Patience) =>
  ({
    bodyLimit: LARGEST_CASE_BYTES,
    routerOptions: { maxParamLength: LONGEST_PARAMETER },
    requestTimeout: request,
    connectionTimeout: idle,
    http: {
      // Refused by `wellFormed`, with a problem document.
      requireHostHeader: false,
      headersTimeout: headers,
      connectionsCheckingInterval: LOOK_EVERY,
      maxHeaderSize: MOST_HEADER_BYTES,
    },
  }) satisfies FastifyHttpOptions<Server>

/** The limits that a request meets before anything is made of it. */
export function limits(app: FastifyInstance): void {
  app.addHook('onRequest', ({ raw: { url = '', rawHeaders } }, _, done) => {
    if (url.length > LONGEST_ADDRESS) throw problem('address-too-long')
    if (rawHeaders.length > 2 * MOST_HEADERS) throw problem('headers-too-large')
    done()
  })

  const read = app.getDefaultJsonParser('error', 'error')
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (request, body, done) => {
    read(request, body as string, (error, value) => {
      if (error) done(error)
      else if (isTooDeep(value)) done(problem('body-too-deep'))
      else done(null, value)
    })
  })
}

/** Whether JSON is nested deeper than any question, so that nothing walks down all of it. */
export function isTooDeep(value: unknown, levels = DEEPEST_LEVEL): boolean {
  if (typeof value !== 'object' || value === null) return false
  if (levels === 0) return true
  for (const name in value)
    if (isTooDeep(value[name as keyof typeof value], levels - 1)) return true
  return false
}
