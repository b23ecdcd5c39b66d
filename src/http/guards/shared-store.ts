import type { FastifyInstance } from 'fastify'
import type { Redis } from 'ioredis'

/** A request waits no longer for the store, in milliseconds: then the store counts as gone. */
const LONGEST_WAIT = 250

/** Between two attempts to reach it, in milliseconds. */
const LONGEST_PAUSE = 2_000

/** The connection to Redis: what cannot be asked at once fails at once, and meanwhile it is tried again. */
export async function sharedStore(app: FastifyInstance, url: string): Promise<Redis> {
  // Loaded by those who have a Redis: it takes as long as a tenth of the start.
  const { Redis } = await import('ioredis')
  const store = new Redis(url, {
    enableOfflineQueue: false,
    autoResendUnfulfilledCommands: false,
    maxRetriesPerRequest: 0,
    socketTimeout: LONGEST_WAIT,
    retryStrategy: (times) => Math.min(times * 100, LONGEST_PAUSE),
  })
  let isShared: boolean | undefined
  store.on('ready', () => {
    if (isShared !== true) app.log.info('rate limit is shared')
    isShared = true
  })
  store.on('close', () => {
    if (isShared !== false) app.log.warn('rate limit is not shared')
    isShared = false
  })
  // `close` has told it; what nobody listens to is written by the library, address and all.
  store.on('error', () => {})
  app.addHook('onClose', () => store.disconnect())
  return store
}
