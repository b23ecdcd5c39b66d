import Type, { type TSchema } from 'typebox'
import { Problem } from './problem.ts'
import { exampleNames } from './problem-examples.ts'
import type { Kind } from './problem-kinds.ts'

type Headers = Readonly<Record<string, TSchema>>

/** What every answer carries, a problem among them. */
export const everyHeader: Headers = {
  'x-request-id': Type.String({
    description:
      'The id under which the request is logged: the client’s, where it sent a plain one.',
  }),
  'content-language': Type.String({ description: 'The language of the answer: `en` or `fr`.' }),
}

/** How a route documents its answer, and the other forms and headers that it has. */
export const answering = (
  schema: TSchema,
  renderings: readonly string[] = [],
  headers: Headers = {},
) => ({
  description: 'The answer.',
  headers: { ...everyHeader, ...headers },
  content: {
    'application/json': { schema },
    ...Object.fromEntries(renderings.map((type) => [type, { schema: written(type) }])),
  },
})

const written = (type: string) =>
  type.startsWith('text/') ? Type.String() : Type.String({ format: 'binary' })

/** How a route documents a stream of answers, one line each. */
export const answeringLines = (schema: TSchema) => ({
  description: 'One answer for each line, in order; a bad line is answered by its own problem.',
  headers: everyHeader,
  content: { 'application/x-ndjson': { schema } },
})

const documented = (
  description: string,
  kinds: readonly Kind[],
  headers: Headers = everyHeader,
) => ({
  description,
  headers,
  content: {
    'application/problem+json': {
      schema: Problem,
      examples: Object.fromEntries(
        kinds
          .flatMap(exampleNames)
          .map((name) => [name, { $ref: `#/components/examples/${name}` }]),
      ),
    },
  },
})

/** What can be wrong with any request. */
const anyRefusal: readonly Kind[] = [
  'bad-request',
  'not-found',
  'method-not-allowed',
  'not-acceptable',
  'address-too-long',
  'headers-too-large',
]

/** How every route documents its problems: those of any address, and those of its own. */
export const anyProblem = (refusals: readonly Kind[] = [], failures: readonly Kind[] = []) => ({
  '4xx': documented('The request cannot be answered as it is.', [...anyRefusal, ...refusals], {
    ...everyHeader,
    allow: Type.String({ description: 'With a 405: the methods that the address answers to.' }),
  }),
  '5xx': documented('The service failed.', ['internal-error', ...failures]),
})

const retryAfter = Type.Integer({ description: 'Seconds after which to ask again.' })

/** How a route that a guard stands before documents its problems, with the refusals of its own. */
export const problemResponses = (...refusals: readonly Kind[]) => ({
  401: documented('A key is needed here, and none came that is known.', ['key-required'], {
    ...everyHeader,
    'www-authenticate': Type.String({ description: 'How to send a key: as a bearer token.' }),
  }),
  // It has no id and no language yet: what has come is no request.
  408: documented(
    'The request did not arrive in time; the connection ends.',
    ['request-timeout'],
    {},
  ),
  429: documented('The requests allowed in a minute are spent.', ['too-many-requests'], {
    ...everyHeader,
    'retry-after': retryAfter,
    'ratelimit-policy': Type.String({
      description: 'How many requests (`q`) in how many seconds (`w`).',
    }),
    ratelimit: Type.String({
      description: 'How many requests remain (`r`), for how many seconds (`t`).',
    }),
  }),
  503: documented('The process has more to do than it can.', ['overloaded'], {
    ...everyHeader,
    'retry-after': retryAfter,
  }),
  ...anyProblem(refusals),
})

/** What can be wrong with a body, whatever it says. */
export const bodyProblems: readonly Kind[] = [
  'malformed-body',
  'body-too-deep',
  'body-too-large',
  'unsupported-media-type',
]
