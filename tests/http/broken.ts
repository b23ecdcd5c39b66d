import { subscribe } from 'node:diagnostics_channel'
import { Readable } from 'node:stream'
import type { FastifyInstance } from 'fastify'

// Loaded before the service: it gives it routes that fail in every way, and quote what was asked.
subscribe('fastify.initialization', (message) => {
  const { fastify: app } = message as { fastify: FastifyInstance }

  app.post('/broken/thrown', ({ body }) => {
    throw quoting(body)
  })
  app.post('/broken/rejected', async ({ body }) => {
    await null
    throw quoting(body)
  })
  app.post('/broken/half-said', ({ body }, reply) => reply.send(Readable.from(halfOf(body))))
  app.post('/broken/uncaught', ({ body }) => {
    setImmediate(() => {
      throw quoting(body)
    })
    return never
  })
  app.post('/broken/unhandled', ({ body }) => {
    Promise.reject(quoting(body))
    return never
  })
  app.post('/broken/unhandled-words', ({ body }) => {
    Promise.reject(JSON.stringify(body))
    return never
  })
  app.post('/broken/unhandled-nothing', () => {
    Promise.reject()
    return never
  })
})

const never = new Promise(() => {})

const quoting = (body: unknown) => new TypeError(`Not a case: ${JSON.stringify(body)}`)

async function* halfOf(body: unknown) {
  yield 'the beginning'
  throw quoting(body)
}
