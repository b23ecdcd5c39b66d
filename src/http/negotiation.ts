import type { FastifyInstance } from 'fastify'
import Negotiator from 'negotiator'
import { problem } from './problem.ts'
import { described } from './problem-kinds.ts'

/** Says the language of every answer, and refuses an `Accept` that the route cannot meet. */
export function negotiation(app: FastifyInstance): void {
  app.decorateRequest('form', 'application/json')
  app.addHook('onRequest', (request, reply, done) => {
    const { produces } = request.routeOptions.config
    // The document and its page are written in English.
    reply.header('content-language', produces ? request.language : 'en')
    if (produces !== undefined) {
      const form = formOf(request.headers.accept, produces)
      if (form === undefined) throw notAcceptable(produces)
      request.form = form
    }
    done()
  })
}

export const notAcceptable = (produces: readonly string[]) => {
  const { en, fr } = described('not-acceptable').detail
  const forms = produces.join(', ')
  return problem('not-acceptable', [], {
    en: `${en} Its forms: ${forms}.`,
    fr: `${fr} Ses formes : ${forms}.`,
  })
}

/** The first form where any will do, which is what most clients say. */
const formOf = (accept = '*/*', produces: readonly string[]): string | undefined =>
  accept === '*/*' ? produces[0] : new Negotiator({ headers: { accept } }).mediaType([...produces])
