import { hash, timingSafeEqual } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import { isPlainWord } from '../patterns.ts'
import { problem } from '../problem.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** Whose key came with the request; nothing where there is none, or none that is known. */
    keyLabel: string | undefined
  }
}

/** A key that opens the service: who holds it, and what it hashes to. Nothing here knows the key. */
export interface Key {
  label: string
  /** SHA-256 of the key, in hexadecimal. */
  sha256: string
}

/** A label says who holds a key, in logs too: it is one plain word. */
export const isLabel = (text: string): boolean => isPlainWord(text)

/** What a key hashes to; it is long and random, so nothing slower is needed. */
export const hashOf = (key: string): string => hash('sha256', key)

const BEARER = /^Bearer ([\x21-\x7e]{1,256})$/i

/** Tells whose key a request brings, always in the same time. */
export function recognizeKeys(app: FastifyInstance, keys: readonly Key[]): void {
  app.decorateRequest('keyLabel', undefined)
  if (keys.length === 0) return
  const known = keys.map(({ label, sha256 }) => ({ label, digest: Buffer.from(sha256, 'hex') }))
  app.addHook('onRequest', (request, _, done) => {
    const [, key] = BEARER.exec(request.headers.authorization ?? '') ?? []
    if (key !== undefined) {
      const digest = hash('sha256', key, 'buffer')
      for (const one of known) if (timingSafeEqual(one.digest, digest)) request.keyLabel = one.label
    }
    done()
  })
}

/** Refuses what needs a key and brings none that is known. */
export function demandKeys(app: FastifyInstance, keys: readonly Key[]): void {
  if (keys.length === 0) return
  app.addHook('onRequest', (request, reply, done) => {
    if (request.keyLabel === undefined && needsKey(request.routeOptions.url)) {
      const wrong = request.headers.authorization === undefined ? '' : ', error="invalid_token"'
      reply.header('www-authenticate', `Bearer realm="recourse"${wrong}`)
      throw problem('key-required')
    }
    done()
  })
}

/** The contract and its page are for everyone, and the supervisor has no key. */
const needsKey = (route = ''): boolean => route.startsWith('/v1/') || route === '/metrics'
