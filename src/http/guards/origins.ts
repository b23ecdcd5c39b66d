import cors from '@fastify/cors'
import type { FastifyInstance } from 'fastify'

/** Lets pages of these origins ask; without any, a browser lets no page of another origin read an answer. */
export async function allowOrigins(
  app: FastifyInstance,
  origins: readonly string[],
): Promise<void> {
  if (origins.length === 0) return
  await app.register(cors, {
    origin: [...origins],
    methods: ['GET', 'HEAD', 'POST'],
    allowedHeaders: [
      'accept',
      'accept-language',
      'authorization',
      'content-type',
      'if-none-match',
      'x-request-id',
    ],
    exposedHeaders: [
      'content-language',
      'etag',
      'ratelimit',
      'ratelimit-policy',
      'retry-after',
      'www-authenticate',
      'x-request-id',
    ],
    maxAge: 7_200,
    strictPreflight: false,
  })
}
