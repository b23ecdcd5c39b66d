import type { FastifyInstance } from 'fastify'

interface Route {
  methods: readonly string[]
  segments: readonly string[]
}

const routes = new WeakMap<FastifyInstance, Route[]>()

/** Remembers every route, so that a wrong method can be told from a wrong address. */
export function rememberRoutes(app: FastifyInstance): void {
  const known: Route[] = []
  routes.set(app, known)
  app.addHook('onRoute', ({ method, url }) => {
    // A preflight may be asked everywhere; that makes no address.
    if (url === '*') return
    known.push({ methods: [method].flat(), segments: segmentsOf(url) })
  })
}

/** The methods that an address answers to: for 405 and its header `Allow`. */
export function allowedMethods(app: FastifyInstance, url: string): string[] {
  const path = segmentsOf(url.split('?')[0] as string)
  const matching = (routes.get(app) ?? []).filter(({ segments }) => matches(segments, path))
  return [...new Set(matching.flatMap(({ methods }) => methods))]
}

/** A slash at the end makes no other address. */
const segmentsOf = (path: string): string[] => path.split('/').filter((segment) => segment !== '')

const matches = (segments: readonly string[], path: readonly string[]): boolean =>
  segments.at(-1) === '*'
    ? segments.slice(0, -1).every((segment, i) => segment === path[i])
    : segments.length === path.length &&
      segments.every((segment, i) => segment.startsWith(':') || segment === path[i])
