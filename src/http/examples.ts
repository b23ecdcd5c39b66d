import type { Language } from '../domain/text.ts'
import type { Problem } from './problem.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    example?: Example
  }
}

/** A real question to an operation and its real answers, for the document. */
export interface Example {
  /** Left out where the address is the whole question. */
  question?: ExampleQuestion
  /** What the operation answers, by media type: asked for when the document is read. */
  answers(language: Language): Readonly<Record<string, unknown>>
  /** What it answers to the question with a misspelt fact. */
  refuses?(language: Language): Problem
}

/** A question written by hand, with its own `asOf`: the answer is the same on any day. */
export interface ExampleQuestion {
  name: string
  summary: string
  value: object
}

/** An example without `asOf` fails: it would be true for one day only. */
export const NO_CLOCK = new Date(Number.NaN)

/** The part of an OpenAPI operation that holds examples. */
export interface ExampledOperation {
  operationId?: string
  requestBody?: { content: Record<string, Exampled> }
  responses: Record<string, { content: Record<string, Exampled> }>
}
interface Exampled {
  examples?: Record<string, { summary: string; value: unknown }>
}

const languages: readonly (readonly [Language, string])[] = [
  ['en', 'In English'],
  ['fr', 'In French'],
]

/** Puts an example into its operation: the question by its name, an answer by that name and its language. */
export function show(
  { question, answers, refuses }: Example,
  { requestBody, responses }: ExampledOperation,
): void {
  if (question !== undefined) {
    const { name, ...shown } = question
    for (const content of Object.values(requestBody?.content ?? {}))
      content.examples = { [name]: shown }
  }
  const add = (content: Exampled | undefined, name: string, summary: string, value: unknown) => {
    if (content) content.examples = { ...content.examples, [name]: { summary, value } }
  }
  for (const [language, summary] of languages) {
    const name = question === undefined ? language : `${question.name}-${language}`
    for (const [type, value] of Object.entries(answers(language)))
      add(responses[200]?.content[type], name, summary, value)
    if (refuses !== undefined) {
      const refusal = responses['4XX']?.content['application/problem+json']
      add(refusal, `misspelt-fact-${language}`, summary, refuses(language))
    }
  }
}
