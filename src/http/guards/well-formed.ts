import type { FastifyInstance } from 'fastify'
import type { Text } from '../../domain/text.ts'
import { problem } from '../problem.ts'

const compressed: Text = {
  en: 'The body is compressed; send it as it is.',
  fr: 'Le corps est compressé; l’envoyer tel quel.',
}

/** What Node would pass over, or answer by itself without a problem document. */
export function wellFormed(app: FastifyInstance): void {
  app.addHook('onRequest', ({ headers, raw }, reply, done) => {
    if (headers.host === undefined && raw.httpVersion === '1.1') throw problem('bad-request')
    const { 'content-encoding': encoding = 'identity' } = headers
    if (encoding !== 'identity') {
      reply.header('accept-encoding', 'identity')
      throw problem('unsupported-media-type', [], compressed)
    }
    done()
  })
  // An expectation that is not known may be passed over (RFC 9110, 10.1.1).
  app.server.on('checkExpectation', (...asked) => app.server.emit('request', ...asked))
}
