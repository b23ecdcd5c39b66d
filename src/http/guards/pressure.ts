import { getHeapStatistics } from 'node:v8'
import underPressure from '@fastify/under-pressure'
import type { FastifyInstance } from 'fastify'
import { problem } from '../problem.ts'
import { isProbe } from './probes.ts'

/** From where on requests are put off, so that those that were taken are answered. */
export interface Pressure {
  /** Mean delay of the event loop over a second, in milliseconds. */
  eventLoopDelay: number
  heapUsedBytes: number
}

export const pressure: Pressure = {
  eventLoopDelay: 1_000,
  heapUsedBytes: 0.9 * getHeapStatistics().heap_size_limit,
}

const MEASURED_EVERY = 1_000

/** Answers 503 while the process has more to do than it can: the rest stays quick, and it does not fall. */
export async function putOff(app: FastifyInstance, limit: Pressure | undefined): Promise<void> {
  if (limit === undefined) return
  let isMeasured = false
  app.addHook('onListen', (done) => {
    // The start itself keeps the loop busy: what was measured of it says nothing of requests.
    setTimeout(() => {
      isMeasured = true
    }, 2 * MEASURED_EVERY).unref()
    done()
  })
  await app.register(underPressure, {
    sampleInterval: MEASURED_EVERY,
    maxEventLoopDelay: limit.eventLoopDelay,
    maxHeapUsedBytes: limit.heapUsedBytes,
    pressureHandler: (request) => {
      if (isMeasured && !isProbe(request)) throw problem('overloaded')
    },
  })
}
