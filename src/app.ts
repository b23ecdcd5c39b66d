import Fastify, { type FastifyInstance, type FastifyServerOptions } from 'fastify'
import { arrivals, requestId } from './http/arrival.ts'
import { docketRoutes } from './http/batch.ts'
import { caseRoutes, doors } from './http/cases.ts'
import { draining } from './http/draining.ts'
import { demandKeys, type Key, recognizeKeys } from './http/guards/keys.ts'
import { limits, type Patience, patience, serverLimits } from './http/guards/limits.ts'
import { allowOrigins } from './http/guards/origins.ts'
import { type Pressure, putOff } from './http/guards/pressure.ts'
import { limitRate, type Rate } from './http/guards/rate.ts'
import { wellFormed } from './http/guards/well-formed.ts'
import { healthRoutes } from './http/health.ts'
import { json } from './http/json.ts'
import { letterRoute } from './http/letters.ts'
import { rememberRoutes } from './http/methods.ts'
import { metricsRoute } from './http/metrics.ts'
import { negotiation } from './http/negotiation.ts'
import { openapi, openapiRoute } from './http/openapi.ts'
import { beforeRouting, problems } from './http/problem.ts'
import { referenceRoutes } from './http/reference/index.ts'
import { RequestLog } from './http/request-log.ts'
import { beforeHttp } from './http/sockets.ts'

/** What depends on where the service runs; what is left out guards nothing. */
export interface Guards {
  /** Keys that open `/v1` and `/metrics`: without any, they are open. */
  keys?: readonly Key[]
  rate?: Rate
  pressure?: Pressure
  /** Origins whose pages may ask. */
  origins?: readonly string[]
  /** Addresses and networks of proxies that are believed about where a request came from. */
  trustProxy?: string[]
}

export interface AppOptions extends Pick<FastifyServerOptions, 'loggerInstance'>, Guards {
  /** What time it is: only `asOf` left out depends on it, and the stamp of a calendar. */
  clock?: () => Date
  patience?: Patience
}

/** The service, ready to listen or to be asked in memory. */
export async function buildApp({
  clock = () => new Date(),
  patience: waits = patience,
  keys = [],
  rate = { perMinute: 0 },
  pressure,
  origins = [],
  ...options
}: AppOptions = {}): Promise<FastifyInstance> {
  const app = Fastify({
    ...options,
    ...serverLimits(waits),
    // Fastify drops unknown properties and converts types by default: a misspelt fact would vanish.
    ajv: {
      customOptions: {
        removeAdditional: false,
        coerceTypes: false,
        allErrors: true,
        verbose: true,
        // A third of the time it takes to compile a validator, for code that runs no faster.
        code: { optimize: false },
      },
    },
    genReqId: requestId,
    logController: new RequestLog(),
    frameworkErrors: beforeRouting,
    clientErrorHandler: beforeHttp,
    return503OnClosing: false,
  })
  app.removeContentTypeParser('text/plain')
  // Faster than a serializer compiled from the schema; the tests prove that answers keep to it.
  app.setSerializerCompiler(() => json as never)

  rememberRoutes(app)
  problems(app)
  // Every request passes these in turn: whatever one of them refuses has arrived, and is counted.
  arrivals(app)
  await metricsRoute(app)
  await allowOrigins(app, origins)
  limits(app)
  wellFormed(app)
  await putOff(app, pressure)
  recognizeKeys(app, keys)
  await limitRate(app, rate)
  demandKeys(app, keys)
  negotiation(app)
  const isDraining = draining(app)
  await openapi(app)
  caseRoutes(app, clock)
  await docketRoutes(app, doors, clock)
  letterRoute(app, clock)
  referenceRoutes(app)
  healthRoutes(app, isDraining)
  openapiRoute(app)
  return app
}
