import { Readable } from 'node:stream'
import type { FastifyInstance } from 'fastify'
import type { FastifySchemaValidationError } from 'fastify/types/schema.js'
import type { Door } from './cases.ts'
import { answeringLines, problemResponses } from './documented.ts'
import { NO_CLOCK } from './examples.ts'
import { isTooDeep, LARGEST_CASE_BYTES } from './guards/limits.ts'
import { json } from './json.ts'
import { LanguageHeader } from './language.ts'
import { linesOf, TOO_LONG } from './lines.ts'
import { isPlainWord } from './patterns.ts'
import { documentOf, problem, recordFailure } from './problem.ts'
import { beginDocket, endDocket } from './sockets.ts'

const NDJSON = 'application/x-ndjson'
const NEWLINE = Buffer.from('\n')

/** Generated clients accept JSON, and say nothing of lines: they are answered in lines all the same. */
const PRODUCED = [NDJSON, 'application/json']

type Validate = ((body: unknown) => boolean) & {
  errors?: FastifySchemaValidationError[] | null
}

/** Every door that takes a docket, apart from the others: here a body is lines, and nothing else. */
export async function docketRoutes(
  app: FastifyInstance,
  doors: readonly Door[],
  clock: () => Date,
): Promise<void> {
  await app.register(async (docket) => {
    docket.removeAllContentTypeParsers()
    docket.addContentTypeParser(NDJSON, (_, payload, done) => done(null, payload))
    for (const { batch, ...door } of doors) if (batch) batchRoute(docket, { ...door, batch }, clock)
  })
}

/**
 * The same question for a whole docket: a line in, a line out, in order, as fast as the client reads.
 * A bad line is answered by its own problem, with its number, and ends nothing.
 */
function batchRoute(
  app: FastifyInstance,
  { path, description, body, example, ask, batch }: Door & Required<Pick<Door, 'batch'>>,
  clock: () => Date,
): void {
  let validate: Validate
  const { line, ...named } = batch
  app.addHook('onReady', async () => {
    const compile = app.validatorCompiler as (route: object) => Validate
    validate = compile({ schema: body, method: 'POST', url: path, httpPart: 'body' })
  })

  app.post<{ Body: Readable }>(
    `${path}/batch`,
    {
      config: {
        produces: PRODUCED,
        example: {
          question: example,
          answers: (language) => ({ [NDJSON]: ask(example.value as never, language, NO_CLOCK) }),
        },
      },
      // Each line is validated when it is read; the schema here is for the document.
      validatorCompiler: () => () => true,
      schema: {
        ...named,
        description: `${description} One case a line, one answer a line, streamed in order; a bad line is answered by its own problem with its \`line\`. The schemas and the examples are of one line. A client that accepts \`application/json\` is answered in lines too.`,
        tags: ['Dockets'],
        consumes: [NDJSON],
        headers: LanguageHeader,
        body,
        response: { 200: answeringLines(line), ...problemResponses('unsupported-media-type') },
      },
    },
    (request, reply) => {
      const answered = async function* () {
        beginDocket(request.socket)
        try {
          for await (const { line, text } of linesOf(request.body, LARGEST_CASE_BYTES))
            yield Buffer.concat([json(answerTo(text, line)), NEWLINE])
        } finally {
          endDocket(request.socket)
        }
      }
      const answerTo = (text: string | typeof TOO_LONG, line: number): object => {
        let reference: unknown
        try {
          if (text === TOO_LONG) throw problem('body-too-large')
          const read = parsed(text)
          reference = (read as { reference?: unknown } | null)?.reference
          if (!validate(read)) throw Object.assign(new Error(), { validation: validate.errors })
          return ask(read as never, request.language, clock())
        } catch (error) {
          recordFailure(error, request)
          return {
            ...(isPlainWord(reference) && { reference }),
            line,
            ...documentOf(error, request.language),
          }
        }
      }
      return reply
        .header('cache-control', 'no-store')
        .type(NDJSON)
        .serializer((payload: unknown) => payload as string)
        .send(Readable.from(answered()))
    },
  )
}

function parsed(text: string): unknown {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw problem('malformed-body')
  }
  if (isTooDeep(value)) throw problem('body-too-deep')
  return value
}
