import type { FastifyInstance } from 'fastify'
import Type, { type TSchema } from 'typebox'
import {
  Assessed,
  Awaiting,
  Checklist,
  DateOfLaw,
  Deadline,
  Eligibility,
  NextLimit,
  NextQuestion,
  PlanStep,
  Recheck,
  Statement,
} from '../domain/answers/index.ts'
import { assessmentOf, checklistsOf, deadlinesOf, eligibilityOf } from '../domain/ask.ts'
import type { Question } from '../domain/question.ts'
import { recheckOf } from '../domain/recheck.ts'
import { component, Day } from '../domain/schema.ts'
import type { Language } from '../domain/text.ts'
import { LanguageHeader } from './language.ts'
import { answering, problemResponses } from './problem.ts'
import {
  type QuestionBody,
  QuestionSchema,
  questionFrom,
  type RecheckBody,
  RecheckSchema,
} from './question.ts'
import { Receipt, receiptFor } from './receipt.ts'
import { assessmentDocument } from './renderings/assessment.ts'
import { calendar } from './renderings/calendar.ts'
import { checklistsDocument } from './renderings/checklists.ts'
import { documentPolicy } from './renderings/html.ts'
import { documents } from './renderings/index.ts'

const timetable = {
  deadlines: Type.Array(Deadline, { description: 'Earliest `fileBy` first.' }),
  awaiting: Type.Array(Awaiting),
  dates: Type.Array(DateOfLaw),
}

const cautions = Type.Array(Statement, {
  description: 'Facts of the case that contradict each other.',
})

/** One question that a case can be asked, singly or in a batch. */
export interface Door {
  path: string
  operationId: string
  summary: string
  description: string
  body: TSchema
  answer: TSchema
  ask(body: never, language: Language, now: Date): object
  batch?: { operationId: string; summary: string }
  /** The answer in other forms, by media type. */
  renderings?: Readonly<Record<string, Rendering>>
}

/** Writes an answer as a document; what was asked is given with it. */
export type Rendering = (answer: never, language: Language, body: never) => string

const answer = (id: string, fields: Record<string, TSchema>) =>
  component(
    id,
    Type.Object({
      reference: Type.Optional(Type.String({ description: 'The client’s own key, echoed.' })),
      asOf: Day('The day asked about.'),
      ...fields,
      receipt: Receipt,
    }),
  )

const asking =
  (path: string, ask: (question: Question, language: Language) => object): Door['ask'] =>
  (body: QuestionBody, language, now) => {
    const question = questionFrom(body, now)
    return { ...echoed(body), ...ask(question, language), receipt: receiptFor(path, question) }
  }

const rechecking = (body: RecheckBody, language: Language, now: Date) => {
  const question = questionFrom(body, now)
  const { ruleset, stored } = body
  return {
    ...echoed(body),
    ...recheckOf(question, { ruleset, stored }, language),
    receipt: receiptFor('/v1/deadlines/recheck', question, { ruleset, stored }),
  }
}

const echoed = ({ reference }: { reference?: string }) =>
  reference === undefined ? {} : { reference }

export const doors: readonly Door[] = [
  {
    path: '/v1/eligibility',
    operationId: 'assessEligibility',
    summary: 'Which remedies the law opens',
    description:
      'Every remedy with its verdict, each requirement with its finding and authorities, and the facts still missing. A legal “no” is a 200.',
    answer: answer('EligibilityAnswer', {
      remedies: Type.Array(Eligibility),
      cautions,
      nextQuestion: Type.Optional(NextQuestion),
      nextLimit: Type.Optional(NextLimit),
    }),
    body: QuestionSchema,
    ask: asking('/v1/eligibility', eligibilityOf),
  },
  {
    path: '/v1/deadlines',
    operationId: 'computeDeadlines',
    summary: 'By when, with the working shown',
    description:
      'Three days for every limit: the last day, the day it is due by law, and the day by which it is safe to act. Limits whose day is not known wait under `awaiting`; days that are no limits stand under `dates`.',
    answer: answer('DeadlinesAnswer', {
      ...timetable,
      cautions,
      nextLimit: Type.Optional(NextLimit),
    }),
    body: QuestionSchema,
    ask: asking('/v1/deadlines', deadlinesOf),
    batch: {
      operationId: 'computeDeadlinesInBatch',
      summary: 'Deadlines of a whole docket',
    },
    renderings: { 'text/calendar': calendar },
  },
  {
    path: '/v1/checklists',
    operationId: 'prepareChecklists',
    summary: 'What to prepare, which form, which fee, where it goes',
    description:
      'One checklist for each remedy that is not closed, or that is asked for by name. An item that the facts leave open is shown with what it waits for.',
    answer: answer('ChecklistsAnswer', { checklists: Type.Array(Checklist) }),
    body: QuestionSchema,
    ask: asking('/v1/checklists', checklistsOf),
    renderings: documents(checklistsDocument),
  },
  {
    path: '/v1/assessments',
    operationId: 'assessCase',
    summary: 'Eligibility, deadlines, checklists and a plan at once',
    description:
      'The whole case in one answer, with what each remedy does to the limits of the others, and what to do first.',
    answer: answer('AssessmentAnswer', {
      remedies: Type.Array(Assessed),
      ...timetable,
      checklists: Type.Array(Checklist),
      cautions,
      plan: Type.Array(PlanStep, { description: 'What to do first, and then, with days.' }),
      nextQuestion: Type.Optional(NextQuestion),
      nextLimit: Type.Optional(NextLimit),
    }),
    body: QuestionSchema,
    ask: asking('/v1/assessments', assessmentOf),
    batch: {
      operationId: 'assessCasesInBatch',
      summary: 'A whole docket, assessed',
    },
    renderings: documents(assessmentDocument),
  },
  {
    path: '/v1/deadlines/recheck',
    operationId: 'recheckDeadlines',
    summary: 'Are the days that were calendared still right?',
    description:
      'Compares stored days with those of the rules of today, and names the rule that changed. Nothing is stored here: the client sends back what it was told.',
    body: RecheckSchema,
    answer: answer('RecheckAnswer', { results: Type.Array(Recheck) }),
    ask: rechecking,
    batch: {
      operationId: 'recheckDeadlinesInBatch',
      summary: 'Re-check a whole docket',
    },
  },
]

/** The questions that a case can be asked: pure, so that asking twice is asking once. */
export function caseRoutes(app: FastifyInstance, clock: () => Date): void {
  for (const {
    path,
    operationId,
    summary,
    description,
    body,
    answer,
    ask,
    renderings = {},
  } of doors)
    app.post(
      path,
      {
        config: { produces: ['application/json', ...Object.keys(renderings)] },
        schema: {
          operationId,
          summary,
          description,
          tags: ['Cases'],
          headers: LanguageHeader,
          body,
          response: { 200: answering(answer, Object.keys(renderings)), ...problemResponses },
        },
      },
      async (request, reply) => {
        reply.header('cache-control', 'no-store')
        const answered = ask(request.body as never, request.language, clock())
        const rendering = renderings[request.form]
        if (rendering === undefined) return answered
        return reply
          .type(`${request.form}; charset=utf-8`)
          .header('content-security-policy', documentPolicy)
          .serializer(String)
          .send(rendering(answered as never, request.language, request.body as never))
      },
    )
}
