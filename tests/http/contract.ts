import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { isDay, type Schema } from './from-schema.ts'

interface Content {
  content: Record<string, { schema: Schema; examples?: Record<string, { value: unknown }> }>
}

interface Parameter {
  name: string
  in: 'path' | 'query' | 'header'
  schema: Schema
  example?: string
}

export interface Operation {
  operationId: string
  summary: string
  description: string
  tags: string[]
  parameters?: Parameter[]
  requestBody?: Content
  responses: Record<string, Content>
}

export interface OpenApi {
  openapi: string
  info: object
  tags: { name: string }[]
  paths: Record<string, Record<string, Operation>>
  components: {
    schemas: Record<string, Schema>
    examples: Record<string, { summary: string; value: object }>
  }
}

/** An OpenAPI document, asked about: its operations, and what in an answer breaks it. */
export function contractOf(document: OpenApi) {
  const operations = Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => ({ path, method, operation })),
  )
  // As it is, but that no object may hold what it does not declare, and that a day must be real.
  const closed = JSON.parse(JSON.stringify(document), (_, schema) =>
    schema?.type === 'object' && schema.properties && schema.additionalProperties === undefined
      ? { ...schema, additionalProperties: false }
      : schema?.type === 'string' && isDay(schema)
        ? { ...schema, format: 'date' }
        : schema,
  )
  const ajv = new Ajv2020({ allErrors: true, strict: false })
  addFormats.default(ajv)
  ajv.addSchema(closed, 'contract')

  /** What breaks the schema at a place of the document. */
  function faultsIn(value: unknown, ...place: string[]): unknown[] {
    const pointer = place.map((part) => part.replaceAll('~', '~0').replaceAll('/', '~1')).join('/')
    const validate = ajv.getSchema(`contract#/${encodeURI(pointer)}`)
    if (!validate) throw new Error(`The contract has nothing at ${pointer}`)
    validate(value)
    return (validate.errors ?? []).map(({ instancePath, message, params }) => ({
      instancePath,
      message,
      params,
    }))
  }

  const faultsInAnswer = (answer: unknown, path: string, method: string, type: string) =>
    faultsIn(answer, 'paths', path, method, 'responses', '200', 'content', type, 'schema')

  const faultsInProblem = (problem: unknown) =>
    faultsIn(problem, 'components', 'schemas', 'Problem')

  const faultsInBody = (body: unknown, path: string, type: string) =>
    faultsIn(body, 'paths', path, 'post', 'requestBody', 'content', type, 'schema')

  return { document, operations, faultsIn, faultsInAnswer, faultsInProblem, faultsInBody }
}

export type Contract = ReturnType<typeof contractOf>

/** The contract as it is committed: another test proves that it is the one served. */
export const committed = (): Contract =>
  contractOf(
    JSON.parse(
      readFileSync(new URL('../../openapi/openapi.json', import.meta.url), 'utf8'),
    ) as OpenApi,
  )
