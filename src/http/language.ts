import type { FastifyRequest } from 'fastify'
import Negotiator from 'negotiator'
import Type from 'typebox'
import type { Language } from '../domain/text.ts'

declare module 'fastify' {
  interface FastifyRequest {
    language: Language
    /** The media type settled on, of those that the route answers with. */
    form: string
  }
  interface FastifyContextConfig {
    /** Media types that the route answers with; any `Accept` will do where it is left out. */
    produces?: readonly string[]
  }
}

const languages: readonly Language[] = ['en', 'fr']

/** How a route documents the choice of language. */
export const LanguageHeader = Type.Object({
  'accept-language': Type.Optional(
    Type.String({ description: 'The language of the answer: `en` (default) or `fr`.' }),
  ),
})

/** English unless `Accept-Language` prefers French, in any of its regions. */
export const languageOf = (request: FastifyRequest): Language =>
  request.headers['accept-language'] === undefined
    ? 'en'
    : ((new Negotiator(request).language([...languages]) as Language | undefined) ?? 'en')
