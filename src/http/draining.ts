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
  app.addHook('onSend', async (_, reply) => {
    if (isDraining) reply.header('connection', 'close')
  })
  return () => isDraining
}
