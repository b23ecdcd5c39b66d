import { randomUUID } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { languageOf } from './language.ts'
import { isPlainWord } from './patterns.ts'

/**
 * What every answer carries; a page or a document with a style of its own puts its own policy in the
 * place of this one. `Strict-Transport-Security` is for whoever speaks TLS: the proxy.
 */
export const everyAnswer = {
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  vary: 'accept, accept-language',
} as const

/** The id under which a request is logged and answered: the caller’s where it is plain, else a new one. */
export function requestId({ headers }: Pick<IncomingMessage, 'headers'>): string {
  const given = headers['x-request-id']
  return isPlainWord(given) ? given : randomUUID()
}

/** What is settled about a request before anything else: all that a problem needs to be told. */
export function arrive(request: FastifyRequest, reply: FastifyReply): void {
  request.language = languageOf(request)
  reply.headers(everyAnswer).header('x-request-id', request.id)
}

/** Every request arrives first; only then may a guard refuse it. */
export function arrivals(app: FastifyInstance): void {
  app.decorateRequest('language', 'en')
  app.decorateRequest('isRecorded', false)
  app.addHook('onRequest', (request, reply, done) => {
    arrive(request, reply)
    done()
  })
}
