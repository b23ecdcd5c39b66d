import type { FastifyInstance } from 'fastify'
import Type from 'typebox'
import { component, oneOf } from '../domain/schema.ts'
import { answering, anyProblem } from './documented.ts'
import { problem } from './problem.ts'

const Health = component(
  'Health',
  Type.Object({ status: oneOf(['ok']) }, { description: 'The process answers.' }),
)

const READY = '/readyz'

const probes = [
  {
    path: '/livez',
    operationId: 'getLiveness',
    summary: 'Is the process alive?',
    description: 'Answers while the process runs: restart it when this fails.',
  },
  {
    path: READY,
    operationId: 'getReadiness',
    summary: 'Can it take requests?',
    description: 'Answers while requests are taken: send none when this fails.',
  },
]

/** For the supervisor and the load balancer. */
export function healthRoutes(app: FastifyInstance, isDraining: () => boolean): void {
  for (const { path, operationId, summary, description } of probes)
    app.get(
      path,
      {
        logLevel: 'warn',
        config: {
          probe: true,
          example: { answers: () => ({ 'application/json': { status: 'ok' } }) },
        },
        schema: {
          operationId,
          summary,
          description,
          tags: ['Health'],
          response: { 200: answering(Health), ...anyProblem([], ['draining']) },
        },
      },
      async (_, reply) => {
        reply.header('cache-control', 'no-store')
        if (path === READY && isDraining()) throw problem('draining')
        return { status: 'ok' }
      },
    )
}
