import swagger from '@fastify/swagger'
import swaggerUi from '@fastify/swagger-ui'
import type { FastifyInstance } from 'fastify'
import { components } from '../domain/schema.ts'

const version = '1.0.0'

const description = `Canadian immigration refusals: which remedies are open, by when, and what to prepare, with the law for every statement, in English and in French.

Post the facts that are known; leave out the rest. Nothing that is sent is stored or logged. This is information about the law, not legal advice: have a licensed representative confirm every day before relying on it.`

/** The page asks nothing of any other host; the style element is its own. */
const pagePolicy =
  "default-src 'self'; script-src 'self'; font-src 'self'; connect-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; object-src 'none'; base-uri 'none'; frame-ancestors 'none'"

/** The document, generated from the same schemas that validate; and its page. */
export async function openapi(app: FastifyInstance): Promise<void> {
  for (const schema of components) app.addSchema(schema)
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
        { name: 'Reference', description: 'What the rules say without any case.' },
        { name: 'Health', description: 'For supervisors and load balancers.' },
      ],
    },
    refResolver: { buildLocalReference: (schema) => String(schema.$id) },
  })
  await app.register(swaggerUi, {
    routePrefix: '/docs',
    staticCSP: pagePolicy,
    theme: {
      title: 'Recourse',
      css: [{ filename: 'page.css', content: '.swagger-ui .topbar { display: none !important }' }],
    },
    uiConfig: { docExpansion: 'list', defaultModelsExpandDepth: 0, tryItOutEnabled: true },
  })
}

/** The document itself, where clients and generators look for it. */
export function openapiRoute(app: FastifyInstance): void {
  app.get('/openapi.json', { schema: { hide: true } }, async (_, reply) => {
    reply.header('cache-control', 'public, no-cache')
    return app.swagger()
  })
}
