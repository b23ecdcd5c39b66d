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
import {
  CitedProvision,
  LetterPurpose,
  LimitStated,
  ProposedFact,
} from '../domain/answers/letter.ts'
import { FactName } from '../domain/answers/shared.ts'
import type { Facts } from '../domain/facts/index.ts'
import { component, Day } from '../domain/schema.ts'
import { problemFields } from './problem.ts'
import { Receipt } from './receipt.ts'

type Fields = Readonly<Record<string, TSchema>>

const around = (fields: Fields): Fields => ({
  reference: Type.Optional(Type.String({ description: 'The client’s own key, echoed.' })),
  asOf: Day('The day asked about.'),
  ...fields,
  receipt: Receipt,
})

const answer = (id: string, description: string, fields: Fields) =>
  component(`${id}Answer`, Type.Object(around(fields), { description }))

/** Flat, for generators make junk of `oneOf`: the fields of the answer, or those of a problem. */
const line = (id: string, fields: Fields) =>
  component(
    `${id}Line`,
    Type.Partial(
      Type.Object({
        ...around(fields),
        line: Type.Integer({ description: 'The number of the bad line, from 1.' }),
        ...problemFields,
      }),
      {
        description: `A line of a docket. Without \`status\` it is the answer: what \`${id}Answer\` requires is there. With \`status\` it is the problem of a bad line, and has its number.`,
      },
    ),
  )

const cautions = Type.Array(Statement, {
  description: 'Facts of the case that contradict each other.',
})
const nextQuestion = Type.Optional(NextQuestion)
const nextLimit = Type.Optional(NextLimit)

const timetable = {
  deadlines: Type.Array(Deadline, { description: 'Earliest `fileBy` first.' }),
  awaiting: Type.Array(Awaiting, { description: 'Limits whose day is not known.' }),
  dates: Type.Array(DateOfLaw, { description: 'Days that are no limits.' }),
}
const checklists = Type.Array(Checklist)

const deadlinesFields = { ...timetable, cautions, nextLimit }
const assessmentFields = {
  remedies: Type.Array(Assessed),
  ...timetable,
  checklists,
  cautions,
  plan: Type.Array(PlanStep, { description: 'What to do first, and then, with days.' }),
  nextQuestion,
  nextLimit,
}
const recheckFields = { results: Type.Array(Recheck) }

export const EligibilityAnswer = answer('Eligibility', 'Which remedies are open, and why.', {
  remedies: Type.Array(Eligibility),
  cautions,
  nextQuestion,
  nextLimit,
})
export const ChecklistsAnswer = answer('Checklists', 'What to prepare.', { checklists })
export const DeadlinesAnswer = answer('Deadlines', 'Every limit, with its days.', deadlinesFields)
export const DeadlinesLine = line('Deadlines', deadlinesFields)
export const AssessmentAnswer = answer('Assessment', 'The whole case.', assessmentFields)
export const AssessmentLine = line('Assessment', assessmentFields)
export const RecheckAnswer = answer('Recheck', 'What became of the stored days.', recheckFields)
export const RecheckLine = line('Recheck', recheckFields)

export const LetterReadingAnswer = answer('LetterReading', 'What the letter says.', {
  letter: LetterPurpose,
  facts: Type.Array(ProposedFact, { description: 'Every fact that its words propose.' }),
  // Open, not the closed lists of a question: a fact or a value that is new would break clients.
  settled: Type.Unsafe<Facts>({
    type: 'object',
    additionalProperties: true,
    description:
      'What its words settle, as `facts` of a question takes it: it can be posted as it is.',
  }),
  notSettled: Type.Array(FactName, {
    description: 'Facts that a refusal turns on and the letter leaves open: ask for these.',
  }),
  provisions: Type.Array(CitedProvision, { description: 'Each once, where it is first named.' }),
  limitsStated: Type.Array(LimitStated),
  cautions: Type.Array(Statement, { description: 'What could mislead in the letter.' }),
})
