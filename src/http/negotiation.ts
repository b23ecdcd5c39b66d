import type { FastifyInstance } from 'fastify'
import Negotiator from 'negotiator'
import { languageOf } from './language.ts'
import { problem } from './problem.ts'

/** Settles the language of every answer, and refuses an `Accept` that the route cannot meet. */
export function negotiation(app: FastifyInstance): void {
  app.decorateRequest('language', 'en')
  app.decorateRequest('form', 'application/json')
  app.addHook('onRequest', async (request, reply) => {
    request.language = languageOf(request)
    const { produces } = request.routeOptions.config
    // The document and its page are written in English.
    reply.header('content-language', produces ? request.language : 'en')
    if (produces === undefined) return
    reply.header('vary', 'accept, accept-language')
    const mediaType = new Negotiator(request).mediaType([...produces])
    if (mediaType === undefined) throw problem('not-acceptable')
    request.form = mediaType
  })
}
