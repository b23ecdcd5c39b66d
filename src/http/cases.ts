import type { FastifyInstance } from 'fastify'
import type { TSchema } from 'typebox'
import { assessmentOf, checklistsOf, deadlinesOf, eligibilityOf } from '../domain/ask.ts'
import type { Question } from '../domain/question.ts'
import { recheckOf } from '../domain/recheck.ts'
import type { Language } from '../domain/text.ts'
import {
  AssessmentAnswer,
  AssessmentLine,
  ChecklistsAnswer,
  DeadlinesAnswer,
  DeadlinesLine,
  EligibilityAnswer,
  RecheckAnswer,
  RecheckLine,
} from './answers.ts'
import { askingAgain, daysKept, lastDayOnASaturday, refusal, spousesVisa } from './case-examples.ts'
import { answering, bodyProblems, problemResponses } from './documented.ts'
import { type Example, type ExampleQuestion, NO_CLOCK } from './examples.ts'
import { LanguageHeader } from './language.ts'
import {
  type QuestionBody,
  QuestionSchema,
  questionFrom,
  type RecheckBody,
  RecheckSchema,
} from './question.ts'
import { receiptFor } from './receipt.ts'
import { assessmentDocument } from './renderings/assessment.ts'
import { calendar } from './renderings/calendar.ts'
import { checklistsDocument } from './renderings/checklists.ts'
import { documentPolicy } from './renderings/html.ts'
import { documents } from './renderings/index.ts'
import { refuseNeverAnswered } from './stored.ts'

/** One question that a case can be asked, singly or in a batch. */
export interface Door {
  path: string
  operationId: string
  summary: string
  description: string
  body: TSchema
  answer: TSchema
  ask(body: never, language: Language, now: Date): object
  example: ExampleQuestion
  batch?: { operationId: string; summary: string; line: TSchema }
  /** The answer in other forms, by media type. */
  renderings?: Readonly<Record<string, Rendering>>
}

/** Writes an answer as a document; what was asked, and when, is given with it. */
export type Rendering = (
  answer: never,
  language: Language,
  body: never,
  now: Date,
) => string | Promise<Buffer>

const questionAt = (
  path: string,
  answer: (question: Question, language: Language) => object,
): Pick<Door, 'path' | 'body' | 'ask'> => ({
  path,
  body: QuestionSchema,
  ask: (body: QuestionBody, language, now) => {
    const question = questionFrom(body, now)
    return { ...echoed(body), ...answer(question, language), receipt: receiptFor(path, question) }
  },
})

const RECHECK = '/v1/deadlines/recheck'

const rechecking = (body: RecheckBody, language: Language, now: Date) => {
  const question = questionFrom(body, now)
  const { ruleset, stored } = body
  refuseNeverAnswered(body)
  return {
    ...echoed(body),
    ...recheckOf(question, { ruleset, stored }, language),
    receipt: receiptFor(RECHECK, question, { ruleset, stored }),
  }
}

const echoed = ({ reference }: { reference?: string }) =>
  reference === undefined ? {} : { reference }

export const doors: readonly Door[] = [
  {
    ...questionAt('/v1/eligibility', eligibilityOf),
    operationId: 'assessEligibility',
    summary: 'Which remedies the law opens',
    description:
      'Every remedy with its verdict, each requirement with its finding and authorities, and the facts still missing. A legal “no” is a 200.',
    answer: EligibilityAnswer,
    example: spousesVisa,
  },
  {
    ...questionAt('/v1/deadlines', deadlinesOf),
    operationId: 'computeDeadlines',
    summary: 'By when, with the working shown',
    description:
      'Three days for every limit: the last day, the day it is due by law, and the day by which it is safe to act. Limits whose day is not known wait under `awaiting`; days that are no limits stand under `dates`.',
    answer: DeadlinesAnswer,
    example: lastDayOnASaturday,
    batch: {
      operationId: 'computeDeadlinesInBatch',
      summary: 'Deadlines of a whole docket',
      line: DeadlinesLine,
    },
    renderings: { 'text/calendar': calendar },
  },
  {
    ...questionAt('/v1/checklists', checklistsOf),
    operationId: 'prepareChecklists',
    summary: 'What to prepare, which form, which fee, where it goes',
    description:
      'One checklist for each remedy that is not closed, or that is asked for by name. An item that the facts leave open is shown with what it waits for.',
    answer: ChecklistsAnswer,
    example: askingAgain,
    renderings: documents(checklistsDocument),
  },
  {
    ...questionAt('/v1/assessments', assessmentOf),
    operationId: 'assessCase',
    summary: 'Eligibility, deadlines, checklists and a plan at once',
    description:
      'The whole case in one answer, with what each remedy does to the limits of the others, and what to do first.',
    answer: AssessmentAnswer,
    example: askingAgain,
    batch: {
      operationId: 'assessCasesInBatch',
      summary: 'A whole docket, assessed',
      line: AssessmentLine,
    },
    renderings: documents(assessmentDocument),
  },
  {
    path: RECHECK,
    operationId: 'recheckDeadlines',
    summary: 'Are the days that were calendared still right?',
    description:
      'Compares stored days with those of the rules of today, and names the rule that changed. Nothing is stored here: the client sends back what it was told.',
    body: RecheckSchema,
    answer: RecheckAnswer,
    ask: rechecking,
    example: daysKept,
    batch: {
      operationId: 'recheckDeadlinesInBatch',
      summary: 'Re-check a whole docket',
      line: RecheckLine,
    },
  },
]

/** The questions that a case can be asked: pure, so that asking twice is asking once. */
export function caseRoutes(app: FastifyInstance, clock: () => Date): void {
  for (const door of doors) {
    const { path, operationId, summary, description, body, answer, ask, renderings = {} } = door
    app.post(
      path,
      {
        config: {
          produces: ['application/json', ...Object.keys(renderings)],
          example: exampleOf(door),
        },
        schema: {
          operationId,
          summary,
          description,
          tags: ['Cases'],
          headers: LanguageHeader,
          body,
          response: {
            200: answering(answer, Object.keys(renderings)),
            ...problemResponses(...bodyProblems, 'calendar-not-verified'),
          },
        },
      },
      async (request, reply) => {
        reply.header('cache-control', 'no-store')
        const now = clock()
        const answered = ask(request.body as never, request.language, now)
        const rendering = renderings[request.form]
        if (rendering === undefined) return answered
        return reply
          .type(request.form.startsWith('text/') ? `${request.form}; charset=utf-8` : request.form)
          .header('content-security-policy', documentPolicy)
          .send(await rendering(answered as never, request.language, request.body as never, now))
      },
    )
  }
}

/** When the example of a calendar was asked for: the afternoon of the day that it asks about. */
const EXAMPLE_ASKED_AT = new Date('2026-11-23T20:00:00Z')

/** The forms that can be read where the document is; the others are pages to look at. */
const shownForms = ['text/calendar', 'text/markdown']

function exampleOf({ example: question, ask, renderings = {} }: Door): Example {
  const asked = question.value as never
  return {
    question,
    refuses: refusal,
    answers: (language) => {
      const answered = ask(asked, language, NO_CLOCK)
      const forms = Object.entries(renderings).filter(([form]) => shownForms.includes(form))
      return {
        'application/json': answered,
        ...Object.fromEntries(
          forms.map(([form, write]) => [
            form,
            write(answered as never, language, asked, EXAMPLE_ASKED_AT),
          ]),
        ),
      }
    },
  }
}
