import type { FastifyInstance } from 'fastify'
import Type, { type Static } from 'typebox'
import { readLetter } from '../domain/letters/index.ts'
import { component } from '../domain/schema.ts'
import type { Language } from '../domain/text.ts'
import { LetterReadingAnswer } from './answers.ts'
import { answering, bodyProblems, problemResponses } from './documented.ts'
import { type Example, NO_CLOCK } from './examples.ts'
import { LanguageHeader } from './language.ts'
import { studyPermitRefused } from './letter-example.ts'
import { asOf, questionFrom, reference } from './question.ts'
import { receiptFor } from './receipt.ts'

const PATH = '/v1/letters/reading'

/** Some twenty pages: a refusal with its notes. */
const LONGEST_LETTER = 65_536

/** Such a letter, however JSON escapes its characters: 😀 is one, in twelve bytes. */
const LARGEST_LETTER_BYTES = 12 * LONGEST_LETTER + 1_024

const LetterSchema = component(
  'Letter',
  Type.Object(
    {
      text: Type.String({
        maxLength: LONGEST_LETTER,
        description: 'The text of the letter, as it was typed, copied or scanned.',
      }),
      asOf,
      reference,
    },
    { additionalProperties: false, description: 'A letter, in English, in French or in both.' },
  ),
)
type LetterBody = Static<typeof LetterSchema>

/** What a letter says, as facts to ask with; it is read and forgotten. */
export function letterRoute(app: FastifyInstance, clock: () => Date): void {
  app.post<{ Body: LetterBody }>(
    PATH,
    {
      bodyLimit: LARGEST_LETTER_BYTES,
      config: { produces: ['application/json'], example },
      schema: {
        operationId: 'readLetter',
        summary: 'Read a refusal letter into facts',
        description:
          'Proposes the facts that the words of a letter give, each with the words that it rests on; of two values none is chosen. `settled` is what the words state, and can be posted as the `facts` of a question once a person has read the letter. The letter is neither stored nor logged.',
        tags: ['Letters'],
        headers: LanguageHeader,
        body: LetterSchema,
        response: { 200: answering(LetterReadingAnswer), ...problemResponses(...bodyProblems) },
      },
    },
    async ({ body, language }, reply) => {
      reply.header('cache-control', 'no-store')
      return reading(body, language, clock())
    },
  )
}

function reading({ text, asOf, reference }: LetterBody, language: Language, now: Date) {
  const question = questionFrom({ facts: {}, ...(asOf && { asOf }) }, now)
  return {
    ...(reference !== undefined && { reference }),
    asOf: question.asOf,
    ...readLetter(text, question.asOf, language),
    receipt: receiptFor(PATH, question, { text }),
  }
}

const example: Example = {
  question: studyPermitRefused,
  answers: (language) => ({
    'application/json': reading(studyPermitRefused.value as LetterBody, language, NO_CLOCK),
  }),
}
