import fc, { type Arbitrary } from 'fast-check'
import type { Contract, Operation } from './contract.ts'
import { allowedBy } from './from-schema.ts'

/** A request as it goes over the wire. */
export interface Sent {
  url: string
  headers: Record<string, string>
  body: string | undefined
}

export const NDJSON = 'application/x-ndjson'

export const bodyTypeOf = ({ requestBody }: Operation): string | undefined =>
  Object.keys(requestBody?.content ?? {})[0]

export const answerTypesOf = ({ responses }: Operation): string[] =>
  Object.keys(responses[200]?.content ?? {})

/** Bodies that an operation reads, its examples among them; of lines, one line. Nothing where it reads none. */
export function bodiesFor(operation: Operation, { document }: Contract): Arbitrary<unknown> {
  const read = operation.requestBody?.content[bodyTypeOf(operation) ?? '']
  if (read === undefined) return fc.constant(undefined)
  const examples = Object.values(read.examples ?? {}).map(({ value }) => value)
  return fc.oneof(
    { weight: 4, arbitrary: allowedBy(read.schema, document.components.schemas) },
    fc.constantFrom(...examples),
  )
}

/** Requests to an operation: with these bodies, and with any parameters and headers. */
export const requestsTo = (
  path: string,
  operation: Operation,
  bodies: Arbitrary<unknown>,
): Arbitrary<Sent> =>
  fc.record({
    url: urls(path, operation),
    headers: headersFor(operation),
    body: bodyTypeOf(operation) === NDJSON ? linesOf(bodies) : bodies.map(toJson),
  })

const toJson = (value: unknown): string | undefined => JSON.stringify(value)

const linesOf = (bodies: Arbitrary<unknown>) =>
  fc.array(bodies, { maxLength: 4 }).map((lines) => lines.map(toJson).join('\n'))

const often = (mostly: readonly string[], arbitrary: Arbitrary<string>) =>
  fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...mostly) }, arbitrary)

/** What HTTP lets stand in a header: neither control characters nor what is beyond Latin-1. */
const headerText = fc.string({
  unit: fc
    .integer({ min: 0x20, max: 0xff })
    .filter((code) => code !== 0x7f)
    .map((code) => String.fromCharCode(code)),
})

function headersFor(operation: Operation): Arbitrary<Record<string, string>> {
  const { parameters = [] } = operation
  const type = bodyTypeOf(operation)
  const documented = parameters.filter((parameter) => parameter.in === 'header')
  return fc
    .record(
      {
        accept: often(['*/*', ...answerTypesOf(operation)], headerText),
        ...Object.fromEntries(
          documented.map(({ name }) => [name, often(['fr', 'en-CA, fr;q=0.5', '*'], headerText)]),
        ),
        'x-request-id': headerText,
        authorization: headerText,
        range: headerText,
      },
      { requiredKeys: [] },
    )
    .map((headers) => (type === undefined ? headers : { 'content-type': type, ...headers }))
}

function urls(path: string, { parameters = [] }: Operation): Arbitrary<string> {
  const text = fc.string({ unit: 'binary-ascii', maxLength: 150 }).map(encodeURIComponent)
  const segments = path.split('/').map((segment) => {
    const [, name] = /^\{(.+)\}$/.exec(segment) ?? []
    const example = parameters.find((parameter) => parameter.name === name)?.example
    return example === undefined ? fc.constant(segment) : often([example], text)
  })
  const names = parameters.filter((parameter) => parameter.in === 'query').map(({ name }) => name)
  const query = fc.oneof(
    fc.constant(''),
    fc
      .tuple(names.length > 0 ? often(names, text) : text, text)
      .map((pair) => `?${pair.join('=')}`),
  )
  return fc.tuple(fc.tuple(...segments), query).map(([made, asked]) => made.join('/') + asked)
}
