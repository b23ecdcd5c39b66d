import { createHash } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'
import Type, { type TSchema } from 'typebox'
import { onceForEach } from '../../domain/once.ts'
import type { Language } from '../../domain/text.ts'
import { answering, everyHeader } from '../documented.ts'
import { LanguageHeader } from '../language.ts'

/** How a route documents the headers that choose a document, and tell which is held. */
export const DocumentHeaders = Type.Object({
  ...LanguageHeader.properties,
  'if-none-match': Type.Optional(
    Type.String({ description: 'The `ETag` of the document that the client holds.' }),
  ),
})

const identified = {
  etag: Type.String({ description: 'Which document it is: send it back as `If-None-Match`.' }),
}

/** How a route documents a document, and that it has nothing new. */
export const sending = (schema: TSchema) => ({
  200: answering(schema, [], identified),
  304: {
    description: 'The client holds the document as it is.',
    headers: { ...everyHeader, ...identified },
    type: 'null',
  },
})

/** A document ready to send, with its strong ETag. */
export interface Document {
  body: string
  etag: string
}

export function ready(read: object): Document {
  const body = JSON.stringify(read)
  return { body, etag: `"${createHash('sha256').update(body).digest('base64url')}"` }
}

/** A document for each language, made when it is first asked for. */
export const inEachLanguage = (read: (language: Language) => object) =>
  onceForEach((language: Language) => ready(read(language)))

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
