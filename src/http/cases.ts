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
  Statement,
} from '../domain/answers/index.ts'
import { assessmentOf, checklistsOf, deadlinesOf, eligibilityOf } from '../domain/ask.ts'
import type { Question } from '../domain/question.ts'
import { component, Day } from '../domain/schema.ts'
import type { Language } from '../domain/text.ts'
import { LanguageHeader } from './language.ts'
import { answering, problemResponses } from './problem.ts'
import { type QuestionBody, QuestionSchema, questionFrom } from './question.ts'
import { Receipt, receiptFor } from './receipt.ts'

const timetable = {
  deadlines: Type.Array(Deadline, { description: 'Earliest `fileBy` first.' }),
  awaiting: Type.Array(Awaiting),
  dates: Type.Array(DateOfLaw),
}

const cautions = Type.Array(Statement, {
  description: 'Facts of the case that contradict each other.',
})

interface Door {
  path: string
  operationId: string
  summary: string
  description: string
  answer: TSchema
  ask(question: Question, language: Language): object
}

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

const doors: readonly Door[] = [
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
    ask: eligibilityOf,
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
    ask: deadlinesOf,
  },
  {
    path: '/v1/checklists',
    operationId: 'prepareChecklists',
    summary: 'What to prepare, which form, which fee, where it goes',
    description:
      'One checklist for each remedy that is not closed, or that is asked for by name. An item that the facts leave open is shown with what it waits for.',
    answer: answer('ChecklistsAnswer', { checklists: Type.Array(Checklist) }),
    ask: checklistsOf,
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
    ask: assessmentOf,
  },
]

/** The four questions that a case can be asked: pure, so that asking twice is asking once. */
export function caseRoutes(app: FastifyInstance, clock: () => Date): void {
  for (const { path, operationId, summary, description, answer, ask } of doors) {
    app.post<{ Body: QuestionBody }>(
      path,
      {
        config: { produces: ['application/json'] },
        schema: {
          operationId,
          summary,
          description,
          tags: ['Cases'],
          body: QuestionSchema,
          headers: LanguageHeader,
          response: { 200: answering(answer), ...problemResponses },
        },
      },
      async (request, reply) => {
        const question = questionFrom(request.body, clock())
        const { reference } = request.body
        reply.header('cache-control', 'no-store')
        return {
          ...(reference !== undefined && { reference }),
          ...ask(question, request.language),
          receipt: receiptFor(path, question),
        }
      },
    )
  }
}
