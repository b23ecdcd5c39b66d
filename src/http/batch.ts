import { Readable } from 'node:stream'
import type { FastifyInstance } from 'fastify'
import type { FastifySchemaValidationError } from 'fastify/types/schema.js'
import type { Door } from './cases.ts'
import { LanguageHeader } from './language.ts'
import { linesOf, TOO_LONG } from './lines.ts'
import { answeringLines, documentOf, problem, problemResponses, recordFailure } from './problem.ts'

const NDJSON = 'application/x-ndjson'

/** A case is a few kilobytes, alone or in a line of a docket. */
const LONGEST_LINE = 65_536

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
  { path, description, body, answer, ask, batch }: Door & Required<Pick<Door, 'batch'>>,
  clock: () => Date,
): void {
  let validate: Validate
  app.addHook('onReady', async () => {
    const compile = app.validatorCompiler as (route: object) => Validate
    validate = compile({ schema: body, method: 'POST', url: path, httpPart: 'body' })
  })

  app.post<{ Body: Readable }>(
    `${path}/batch`,
    {
      config: { produces: [NDJSON] },
      // Each line is validated when it is read; the schema here is for the document.
      validatorCompiler: () => () => true,
      schema: {
        ...batch,
        description: `${description} One case a line, one answer a line, streamed in order; a bad line is answered by its own problem with its \`line\`.`,
        tags: ['Dockets'],
        consumes: [NDJSON],
        headers: LanguageHeader,
        body,
        response: { 200: answeringLines(answer), ...problemResponses },
      },
    },
    (request, reply) => {
      const answered = async function* () {
        for await (const { line, text } of linesOf(request.body, LONGEST_LINE))
          yield `${JSON.stringify(answerTo(text, line))}\n`
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
            ...(isReference(reference) && { reference }),
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
  try {
    return JSON.parse(text)
  } catch {
    throw problem('malformed-body')
  }
}

const isReference = (reference: unknown): reference is string =>
  typeof reference === 'string' && /^[A-Za-z0-9._-]{1,64}$/.test(reference)
