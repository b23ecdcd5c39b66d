import type { FastifyInstance } from 'fastify'
import Negotiator from 'negotiator'
import { problem } from './problem.ts'

/** Says the language of every answer, and refuses an `Accept` that the route cannot meet. */
export function negotiation(app: FastifyInstance): void {
  app.decorateRequest('form', 'application/json')
  app.addHook('onRequest', (request, reply, done) => {
    const { produces } = request.routeOptions.config
    // The document and its page are written in English.
    reply.header('content-language', produces ? request.language : 'en')
    if (produces !== undefined) {
      const form = formOf(request.headers.accept, produces)
      if (form === undefined) throw problem('not-acceptable')
      request.form = form
    }
    done()
  })
}

/** The first form where any will do, which is what most clients say. */
const formOf = (accept = '*/*', produces: readonly string[]): string | undefined =>
  accept === '*/*' ? produces[0] : new Negotiator({ headers: { accept } }).mediaType([...produces])
