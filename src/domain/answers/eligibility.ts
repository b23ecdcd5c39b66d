import Type, { type Static } from 'typebox'
import { component, Day, oneOf } from '../schema.ts'
import { FactName, Law, Missing, RuleId, Statement, Text } from './shared.ts'

export const Finding = component(
  'Finding',
  Type.Object(
    {
      id: RuleId('Permanent id of the requirement.'),
      text: Text('The requirement, as it reads when it is met.'),
      outcome: oneOf(['met', 'not-met', 'undecided'], 'What the facts say of it.'),
      because: Type.Optional(
        oneOf(
          ['law-not-modelled', 'unsettled'],
          'Why it stays undecided although no fact is missing: the law of that day is not modelled, or the law gives no answer on these facts.',
        ),
      ),
      restsOn: Type.Array(FactName, {
        description: 'The stated facts that the requirement reads.',
      }),
      law: Law,
      missing: Missing,
    },
    { description: 'A requirement applied to the facts.' },
  ),
)
export type Finding = Static<typeof Finding>

export const Verdict = component(
  'Verdict',
  oneOf(
    ['available', 'unavailable', 'undecided', 'not-applicable'],
    'Whether the law opens the remedy; `not-applicable` where this kind of decision never leads there.',
  ),
)
export type Verdict = Static<typeof Verdict>

const eligibilityFields = {
  remedy: RuleId('Id of the remedy.'),
  title: Text('Its name.'),
  verdict: Verdict,
  findings: Type.Array(Finding, { description: 'Every requirement, applied.' }),
  missing: Missing,
  cautions: Type.Array(Statement, {
    description: 'What an officer or a judge weighs, and what could mislead.',
  }),
}
export const Eligibility = component(
  'Eligibility',
  Type.Object(eligibilityFields, { description: 'Whether one remedy is open, and why.' }),
)
export type Eligibility = Static<typeof Eligibility>

export const NextLimit = component(
  'NextLimit',
  Type.Object(
    {
      id: RuleId('Full id of the time limit.'),
      fileBy: Day('Safe under every reading.'),
      dueOn: Day('The last day by the law of the regime.'),
    },
    {
      description:
        'The next irreversible day that the applicant or sponsor must meet in the whole case, whatever was asked.',
    },
  ),
)
export type NextLimit = Static<typeof NextLimit>

const Timing = component(
  'Timing',
  Type.Object(
    {
      state: oneOf(
        ['open', 'act-now', 'passed', 'awaiting', 'no-limit'],
        'The most pressing state among the remedy’s own limits.',
      ),
      next: Type.Optional(NextLimit),
    },
    { description: 'How a remedy stands in time.' },
  ),
)

export const Assessed = component(
  'AssessedRemedy',
  Type.Object(
    {
      ...eligibilityFields,
      timing: Timing,
    },
    { description: 'One remedy: whether it is open, and how it stands in time.' },
  ),
)
export type Assessed = Static<typeof Assessed>

export const PlanStep = component(
  'PlanStep',
  Type.Object(
    {
      order: Type.Integer({ description: 'From 1.' }),
      remedy: RuleId('Id of the remedy.'),
      remedies: Type.Optional(
        Type.Array(RuleId('Id of a remedy.'), {
          description:
            'Where the step is of several remedies, every one, `remedy` first. Absent where it is of one.',
        }),
      ),
      text: Text('What to do, and why.'),
      day: Type.Optional(Day('By when it is safe to have done it.')),
      limit: Type.Optional(RuleId('Full id of the time limit that it keeps.')),
      fact: Type.Optional(FactName),
      law: Law,
    },
    { description: 'One step of the plan; `fact` is the fact that its text asks for.' },
  ),
)
export type PlanStep = Static<typeof PlanStep>

export const NextQuestion = component(
  'NextQuestion',
  Type.Object(
    { fact: FactName, question: Text('The question to ask for it.') },
    { description: 'The one fact that settles most; absent once every verdict is decided.' },
  ),
)
export type NextQuestion = Static<typeof NextQuestion>
