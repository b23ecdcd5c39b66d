import type { FastifyInstance } from 'fastify'

/**
 * While the process ends, what has begun is answered and its connection closed: one kept alive would
 * hold the process until it is killed.
 */
export function draining(app: FastifyInstance): () => boolean {
  let isDraining = false
  app.addHook('preClose', async () => {
    isDraining = true
  })
  app.addHook('onSend', (_, reply, payload, done) => {
    if (isDraining) reply.header('connection', 'close')
    done(null, payload)
  })
  // A docket had said that its connection goes on before the process was to end.
  app.addHook('onResponse', ({ socket }, _, done) => {
    if (isDraining) socket.destroySoon()
    done()
  })
  return () => isDraining
}
