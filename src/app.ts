import Fastify, { type FastifyInstance, type FastifyServerOptions } from 'fastify'
import { docketRoutes } from './http/batch.ts'
import { caseRoutes, doors } from './http/cases.ts'
import { draining } from './http/draining.ts'
import { healthRoutes } from './http/health.ts'
import { rememberRoutes } from './http/methods.ts'
import { negotiation } from './http/negotiation.ts'
import { openapi, openapiRoute } from './http/openapi.ts'
import { beforeHttp, beforeRouting, problems } from './http/problem.ts'
import { referenceRoutes } from './http/reference/index.ts'

/** A whole case is a few kilobytes. */
const BODY_LIMIT_BYTES = 65_536

export interface AppOptions extends Pick<FastifyServerOptions, 'loggerInstance'> {
  /** What time it is: only `asOf` left out depends on it. */
  clock?: () => Date
}

/** The service, ready to listen or to be asked in memory. */
export async function buildApp({
  clock = () => new Date(),
  ...options
}: AppOptions = {}): Promise<FastifyInstance> {
  const app = Fastify({
    ...options,
    bodyLimit: BODY_LIMIT_BYTES,
    // Fastify drops unknown properties and converts types by default: a misspelt fact would vanish.
    ajv: {
      customOptions: {
        removeAdditional: false,
        coerceTypes: false,
        allErrors: true,
        verbose: true,
      },
    },
    frameworkErrors: beforeRouting,
    clientErrorHandler: beforeHttp,
    return503OnClosing: false,
  })
  app.removeContentTypeParser('text/plain')
  // Faster than a serializer compiled from the schema; the tests prove that answers keep to it.
  app.setSerializerCompiler(() => JSON.stringify)

  rememberRoutes(app)
  problems(app)
  negotiation(app)
  const isDraining = draining(app)
  await openapi(app)
  caseRoutes(app, clock)
  await docketRoutes(app, doors, clock)
  referenceRoutes(app)
  healthRoutes(app, isDraining)
  openapiRoute(app)
  return app
}
