import rateLimit from '@fastify/rate-limit'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { problem } from '../problem.ts'
import { isProbe } from './probes.ts'
import { sharedStore } from './shared-store.ts'

const MINUTE = 60_000

/** How many requests one key, or where there is none one address, may make. */
export interface Rate {
  /** 0 is no limit. */
  perMinute: number
  /** Where replicas count together; each counts for itself where it is left out. */
  redisUrl?: string
}

/** Counts what each client asks, and refuses what is over its budget of the minute; a docket is one request. */
export async function limitRate(
  app: FastifyInstance,
  { perMinute, redisUrl }: Rate,
): Promise<void> {
  if (perMinute === 0) return
  await app.register(rateLimit, {
    global: false,
    max: perMinute,
    timeWindow: MINUTE,
    keyGenerator: clientOf,
    // A store that is gone stops nobody.
    skipOnError: true,
    ...(redisUrl && { redis: await sharedStore(app, redisUrl), nameSpace: 'recourse:rate:' }),
  })
  const spend = app.createRateLimit()
  const policy = `"minute";q=${perMinute};w=60`
  app.addHook('onRequest', async (request, reply) => {
    if (isProbe(request)) return
    const budget = await spend(request)
    if (budget.isAllowed || budget.ttl <= 0) return
    const { remaining, ttlInSeconds, isExceeded } = budget
    reply
      .header('ratelimit-policy', policy)
      .header('ratelimit', `"minute";r=${remaining};t=${ttlInSeconds}`)
    if (!isExceeded) return
    reply.header('retry-after', ttlInSeconds)
    throw problem('too-many-requests')
  })
}

/** A label cannot be taken for an address: of IPv6, a whole network of 64 bits is one client. */
const clientOf = ({ keyLabel, ip }: FastifyRequest): string =>
  keyLabel === undefined ? `address:${rateLimit.normalizeIP(ip)}` : `key:${keyLabel}`
