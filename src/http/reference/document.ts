import { createHash } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Language } from '../../domain/text.ts'

/** A document ready to send, with its strong ETag. */
interface Document {
  body: string
  etag: string
}

export function inBothLanguages(read: (language: Language) => object): Record<Language, Document> {
  const made = (language: Language): Document => {
    const body = JSON.stringify(read(language))
    return { body, etag: `"${createHash('sha256').update(body).digest('base64url')}"` }
  }
  return { en: made('en'), fr: made('fr') }
}

export function sent(
  document: Document,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  reply.header('etag', document.etag).header('cache-control', 'public, no-cache')
  // The comparison is weak (RFC 9110, 13.1.2): a proxy that compresses weakens the tag.
  const held = request.headers['if-none-match']
    ?.split(',')
    .map((tag) => tag.trim().replace(/^W\//, ''))
  if (held?.includes(document.etag) || held?.includes('*')) return reply.code(304).send()
  return reply.type('application/json; charset=utf-8').serializer(String).send(document.body)
}
