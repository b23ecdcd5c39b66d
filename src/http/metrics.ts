import type { FastifyInstance } from 'fastify'
import metrics from 'fastify-metrics'

/** Seconds; a case takes about a millisecond, a docket as long as it takes. */
const DURATIONS = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.1, 0.5, 2.5, 10, 60]

/**
 * `/metrics` for Prometheus: requests and their durations by route, method and status, the event loop,
 * memory. A route is its pattern, and all that is not served is one: no label is a client’s to choose.
 */
export async function metricsRoute(app: FastifyInstance): Promise<void> {
  await app.register(metrics.default, {
    clearRegisterOnInit: true,
    routeMetrics: { enabled: false },
    endpoint: {
      url: '/metrics',
      method: 'GET',
      logLevel: 'warn',
      config: { probe: true },
      schema: { hide: true },
      onRequest: (_, reply, done) => {
        reply.header('cache-control', 'no-store')
        done()
      },
      handler: () => {},
    },
  })

  // The plugin’s own costs twice as much: it keeps a timer and a map where Fastify has the time.
  const durations = new app.metrics.client.Histogram({
    name: 'http_request_duration_seconds',
    help: 'Duration of requests, from the headers to the last byte of the answer.',
    labelNames: ['method', 'route', 'status'],
    buckets: DURATIONS,
  })
  app.addHook('onResponse', ({ method, routeOptions: { url = 'none' } }, reply, done) => {
    durations.observe({ method, route: url, status: reply.statusCode }, reply.elapsedTime / 1_000)
    done()
  })
}
