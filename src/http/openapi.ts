import swagger from '@fastify/swagger'
import swaggerUi, { type FastifySwaggerUiOptions } from '@fastify/swagger-ui'
import type { FastifyInstance } from 'fastify'
import { components } from '../domain/schema.ts'
import { type Example, type ExampledOperation, show } from './examples.ts'
import { problemExamples } from './problem-examples.ts'
import { type Document, ready, sent } from './reference/document.ts'

const version = '1.0.0'

const description = `Canadian immigration refusals: which remedies are open, by when, and what to prepare, with the law for every statement, in English and in French.

Post the facts that are known; leave out the rest. A day is a string, \`YYYY-MM-DD\`, and a real day: 2026-02-30 is refused. What is not known is absent, never null. Nothing that is sent is stored or logged. This is information about the law, not legal advice: have a licensed representative confirm every day before relying on it.`

/** The page asks nothing of any other host; the style element is its own. */
const pagePolicy =
  "default-src 'self'; script-src 'self'; font-src 'self'; connect-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; object-src 'none'; base-uri 'none'; frame-ancestors 'none'"

/** The document, generated from the same schemas that validate; and its page. */
export async function openapi(app: FastifyInstance): Promise<void> {
  for (const schema of components) app.addSchema(schema)
  const examples = new Map<string | undefined, Example>()
  app.addHook('onRoute', ({ schema, config }) => {
    if (config?.example) examples.set(schema?.operationId, config.example)
  })
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.1',
      info: {
        title: 'Recourse',
        version,
        description,
        license: { name: 'Proprietary' },
      },
      servers: [{ url: '/', description: 'This service.' }],
      tags: [
        { name: 'Cases', description: 'Questions about one case.' },
        { name: 'Dockets', description: 'The same questions for many cases, streamed.' },
        { name: 'Letters', description: 'What a letter says, as facts to ask with.' },
        {
          name: 'Reference',
          description:
            'What the rules say without any case, with a strong `ETag`. The lists are long: their examples show a few entries.',
        },
        { name: 'Health', description: 'For supervisors and load balancers.' },
      ],
      components: {
        examples: { ...problemExamples },
        securitySchemes: {
          key: {
            type: 'http',
            scheme: 'bearer',
            description: 'A key that the service knows; a service that knows none asks for none.',
          },
        },
      },
      security: [{}, { key: [] }],
    },
    refResolver: { buildLocalReference: (schema) => String(schema.$id) },
    transformObject: (made) =>
      'openapiObject' in made
        ? withExamples(withPlainDays(made.openapiObject), examples)
        : made.swaggerObject,
  })
  await app.register(swaggerUi, {
    routePrefix: '/docs',
    staticCSP: pagePolicy,
    theme: {
      title: 'Recourse',
      css: [{ filename: 'page.css', content: '.swagger-ui .topbar { display: none !important }' }],
    },
    uiConfig: {
      docExpansion: 'list',
      defaultModelsExpandDepth: 0,
      tryItOutEnabled: true,
      requestInterceptor: onOneLine,
    },
  })
}

/** Runs in the page, which shows a case over several lines: in a docket a case is one. */
const onOneLine: NonNullable<FastifySwaggerUiOptions['uiConfig']>['requestInterceptor'] = (
  request,
) => {
  if (request.headers['Content-Type'] !== 'application/x-ndjson') return request
  try {
    request.body = JSON.stringify(JSON.parse(request.body))
  } catch {
    // Several cases, or none that can be read: they go as they are.
  }
  return request
}

/**
 * Generators read `format: date` as a moment of time, and a day becomes the one before west of
 * Greenwich: to the reader of the document, a day is a string. It is still checked to be real.
 */
const withPlainDays = <T>(document: T): T =>
  JSON.parse(JSON.stringify(document), (key, value) =>
    key === 'format' && value === 'date' ? undefined : value,
  )

function withExamples<T extends object>(document: T, examples: ReadonlyMap<unknown, Example>): T {
  const { paths } = document as { paths: Record<string, Record<string, ExampledOperation>> }
  for (const operation of Object.values(paths).flatMap((path) => Object.values(path))) {
    const example = examples.get(operation.operationId)
    if (example) show(example, operation)
  }
  return document
}

/** The document itself, where clients and generators look for it. */
export function openapiRoute(app: FastifyInstance): void {
  let document: Document | undefined
  app.get('/openapi.json', { schema: { hide: true } }, (request, reply) => {
    document ??= ready(app.swagger())
    return sent(document, request, reply)
  })
}
