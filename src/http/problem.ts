import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import Type, { type Static } from 'typebox'
import { CalendarNotVerified } from '../domain/calendars/index.ts'
import { component } from '../domain/schema.ts'
import type { Language, Text } from '../domain/text.ts'
import { arrive } from './arrival.ts'
import { framesOf } from './frames.ts'
import { allowedMethods } from './methods.ts'
import { described, type Kind, problemKinds, typeOf } from './problem-kinds.ts'
import { record } from './request-log.ts'
import { type InvalidPart, type InvalidParts, invalidParts } from './validation.ts'

const InvalidPartSchema = component(
  'InvalidPart',
  Type.Object(
    {
      pointer: Type.String({ description: 'Where: a JSON Pointer as a URI fragment.' }),
      detail: Type.String({ description: 'What is wrong there.' }),
    },
    { description: 'A part of a request that is not valid.' },
  ),
)

export const problemFields = {
  type: Type.String({ description: 'Permanent URN of the kind of problem: see `Problem`.' }),
  title: Type.String({ description: 'The kind of problem, in words.' }),
  status: Type.Integer({ description: 'The HTTP status.' }),
  detail: Type.String({ description: 'What is wrong with this request.' }),
  errors: Type.Optional(
    Type.Array(InvalidPartSchema, { description: 'Each invalid part of the request.' }),
  ),
}

const types = problemKinds.map((kind) => {
  const { status, title } = described(kind)
  return `- \`${typeOf(kind)}\` (${status}): ${title.en}`
})

/** An error as RFC 9457 has it: one shape for everything that is not an answer. */
export const Problem = component(
  'Problem',
  Type.Object(
    {
      ...problemFields,
      type: Type.String({
        description: `Permanent URN of the kind of problem, with its status and its title:\n\n${types.join('\n')}`,
      }),
    },
    { description: 'A problem document (RFC 9457).' },
  ),
)
export type Problem = Static<typeof Problem>

/** A refusal of a request, thrown where it is noticed and answered in one place. */
class RequestProblem extends Error {
  readonly kind: Kind
  readonly detail: Text
  readonly errors: readonly InvalidPart[]
  constructor(kind: Kind, detail: Text, errors: RequestProblem['errors']) {
    super(kind)
    this.kind = kind
    this.detail = detail
    this.errors = errors
  }
}

export const problem = (
  kind: Kind,
  errors: RequestProblem['errors'] = [],
  detail: Text = described(kind).detail,
) => new RequestProblem(kind, detail, errors)

/** A request of which these parts are not as the contract has them. */
export function invalidRequest({ count, shown }: InvalidParts): RequestProblem {
  const [first] = shown
  const detail = first && count > 1 ? ofSeveral(count, first.detail) : first?.detail
  return problem('invalid-request', shown, detail)
}

const ofSeveral = (count: number, { en, fr }: Text): Text => ({
  en: `Invalid parts: ${count}. The first: ${en}`,
  fr: `Parties non valides : ${count}. La première : ${fr}`,
})

/** Every error becomes a problem document; what is ours is logged, without the request’s content. */
export function problems(app: FastifyInstance): void {
  app.setErrorHandler((error: FastifyError, request, reply) => {
    recordFailure(error, request)
    if (error.code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE')
      return answer(unsupportedMediaType(request.routeOptions.schema?.consumes), request, reply)
    return answer(recognized(error), request, reply)
  })

  app.setNotFoundHandler((request, reply) => {
    const allowed = allowedMethods(app, request.url)
    if (allowed.length === 0 || allowed.includes(request.method))
      return answer(problem('not-found'), request, reply)
    reply.header('allow', allowed.join(', '))
    return answer(problem('method-not-allowed'), request, reply)
  })
}

/** Logs what is our own fault; the rest is the answer’s business. */
export function recordFailure(error: unknown, { log }: FastifyRequest): void {
  if (recognized(error as FastifyError).kind !== 'internal-error') return
  const fault = error as Error
  log.error({ err: { type: fault.name, frames: framesOf(fault) } }, 'request failed')
}

/** What fails before any route is found: no hook has run, and none will. */
export function beforeRouting(
  error: FastifyError,
  request: FastifyRequest,
  reply: FastifyReply,
): void {
  arrive(request, reply)
  answer(recognized(error), request, reply)
  record(request, reply, 'request completed')
}

/** The problem document of an error, where no answer of its own can carry it. */
export const documentOf = (error: unknown, language: Language): Problem =>
  document(recognized(error as FastifyError), language)

function document({ kind, detail, errors }: RequestProblem, language: Language): Problem {
  const { status, title } = described(kind)
  return {
    type: typeOf(kind),
    title: title[language],
    status,
    detail: detail[language],
    ...(errors.length > 0 && {
      errors: errors.map((part) => ({ pointer: part.pointer, detail: part.detail[language] })),
    }),
  }
}

function answer(found: RequestProblem, { language }: FastifyRequest, reply: FastifyReply) {
  const { status, retryAfter } = described(found.kind)
  if (retryAfter !== undefined) reply.header('retry-after', retryAfter)
  return reply
    .code(status)
    .header('content-language', language)
    .header('cache-control', 'no-store')
    .type('application/problem+json')
    .serializer(JSON.stringify)
    .send(document(found, language))
}

function recognized(error: FastifyError): RequestProblem {
  if (error instanceof RequestProblem) return error
  if (error instanceof CalendarNotVerified) return notVerified(error)
  if (error.validation) return invalidRequest(invalidParts(error.validation))
  return problem(byCode[error.code] ?? byStatus(error.statusCode))
}

/** A route that says nothing of what it reads reads JSON. */
export function unsupportedMediaType(consumes: readonly string[] = ['application/json']) {
  const { en, fr } = described('unsupported-media-type').detail
  const types = consumes.join(', ')
  return problem('unsupported-media-type', [], {
    en: `${en} It reads: ${types}.`,
    fr: `${fr} Elle lit : ${types}.`,
  })
}

const notVerified = ({ title, year }: CalendarNotVerified) =>
  problem('calendar-not-verified', [], {
    en: `A day falls in ${year}, for which the calendar “${title.en}” was not compared with the law.`,
    fr: `Un jour tombe en ${year}, année pour laquelle le calendrier « ${title.fr} » n’a pas été comparé au droit.`,
  })

const byCode: Record<string, Kind> = {
  FST_ERR_CTP_INVALID_JSON_BODY: 'malformed-body',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'malformed-body',
  FST_ERR_CTP_BODY_TOO_LARGE: 'body-too-large',
  FST_ERR_MAX_PARAM_LENGTH: 'address-too-long',
}

const byStatus = (status = 500): Kind => (status < 500 ? 'bad-request' : 'internal-error')
