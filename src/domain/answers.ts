import Type, { type Static } from 'typebox'
import { units } from './calendar.ts'
import { regimes } from './counting.ts'
import { allFacts } from './facts/index.ts'
import { channels, groups, limitKinds, necessities, parties } from './rules.ts'
import { component, Day, oneOf } from './schema.ts'

/** What crosses the wire is a schema, and its type comes from it; texts are in one language. */

const FactName = component('FactName', oneOf(allFacts, 'The name of a fact.'))
const Missing = Type.Array(FactName, {
  description: 'The facts that could still change this, most decisive first.',
})
export const Text = (description: string) => Type.String({ description })
export const RuleId = (description: string) => Type.String({ description })

export const LawCited = component(
  'Authority',
  Type.Object(
    {
      cite: Text('The authority as it is cited in the language of the answer.'),
      url: Type.Optional(Text('Where it can be read, where it has a permanent address.')),
    },
    { description: 'An authority for a statement.' },
  ),
)
const Law = Type.Array(LawCited, { description: 'The authorities for the statement.' })

export const Statement = component(
  'Statement',
  Type.Object(
    { id: RuleId('Permanent id.'), text: Text('The statement.'), law: Law },
    { description: 'A statement of law with its authorities.' },
  ),
)
export type Statement = Static<typeof Statement>

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

const Step = component(
  'Step',
  Type.Object(
    { day: Day('The day reached.'), text: Text('What happens on it.'), law: Law },
    { description: 'One line of the working.' },
  ),
)

const Alternative = component(
  'Alternative',
  Type.Object(
    {
      id: RuleId('Permanent id of the reading.'),
      text: Text('Whose reading it is, and why.'),
      dueOn: Day('The last day under this reading.'),
      fileBy: Day('The safe day under this reading.'),
      law: Law,
    },
    { description: 'Another day that a careful lawyer would want to see.' },
  ),
)
export type Alternative = Static<typeof Alternative>

export const PeriodFixed = component(
  'Period',
  Type.Object(
    {
      count: Type.Integer({ description: 'How many.' }),
      unit: oneOf(units, 'Of what.'),
    },
    { description: 'A length of time fixed by law.' },
  ),
)

export const Late = component(
  'Late',
  Type.Object(
    {
      days: Type.Integer({ description: 'Days since `dueOn`.' }),
      text: Text('What is left to do.'),
      factors: Type.Array(Statement, { description: 'What is weighed when time is extended.' }),
      consequences: Type.Array(Statement, { description: 'What being late has cost.' }),
    },
    { description: 'A limit has passed: what is left.' },
  ),
)

export const Deadline = component(
  'Deadline',
  Type.Object(
    {
      id: RuleId('Full id of the time limit: remedy/limit.'),
      remedy: RuleId('Id of the remedy.'),
      kind: oneOf(
        limitKinds,
        'A limit; a day before which something cannot happen (no alarm); or a recommendation.',
      ),
      text: Text('What is to be done.'),
      party: oneOf(parties, 'Who is to do it.'),
      applies: oneOf(['certain', 'undecided'], 'Whether the limit governs this case, or may.'),
      protective: Type.Boolean({
        description: 'Counted from a day that can only be too early: the true limit may be later.',
      }),
      source: Type.Optional(oneOf(['order'], 'Fixed by an order given in the request.')),
      runsFrom: Type.Optional(
        Type.Object({
          fact: FactName,
          day: Day('The day counted from; it is not itself counted.'),
        }),
      ),
      period: Type.Optional(PeriodFixed),
      regime: oneOf(regimes, 'The law that counts the days.'),
      lastDay: Day('The last day of the period, not moved for weekends or holidays.'),
      dueOn: Day('`lastDay` moved on by the law of the regime where it falls on a closed day.'),
      fileBy: Day('The day to put in a calendar: safe under every reading, and open.'),
      certainty: oneOf(
        ['settled', 'arguable'],
        'Whether `dueOn` is beyond argument; `fileBy` never rests on one.',
      ),
      state: oneOf(
        ['open', 'act-now', 'passed'],
        'Open before `fileBy`; act now from `fileBy` through `dueOn`; then passed.',
      ),
      daysLeft: Type.Integer({ description: 'Days to `fileBy`; negative once it is past.' }),
      irreversible: Type.Boolean({
        description: 'Missing it loses something that only another’s leave can give back.',
      }),
      cutOff: Type.Optional(
        Type.Object(
          { timeZone: Type.String({ description: 'IANA time zone.' }) },
          { description: 'The zone in which the last day ends, for filing.' },
        ),
      ),
      late: Type.Optional(Late),
      steps: Type.Array(Step, { description: 'The working, in order.' }),
      alternatives: Type.Array(Alternative),
      cautions: Type.Array(Statement),
      extension: Type.Optional(
        Type.Object(
          { text: Text('Who may extend it, and on what.'), law: Law },
          { description: 'Absent where no one may extend it.' },
        ),
      ),
      law: Law,
      missing: Missing,
    },
    { description: 'A time limit applied to the facts: three days, each with its reason.' },
  ),
)
export type Deadline = Static<typeof Deadline>

export const Awaiting = component(
  'Awaiting',
  Type.Object(
    {
      id: RuleId('Full id of the time limit.'),
      remedy: RuleId('Id of the remedy.'),
      text: Text('What is to be done.'),
      period: PeriodFixed,
      law: Law,
      missing: Missing,
    },
    { description: 'A time limit whose day is not known: it waits for what is missing.' },
  ),
)
export type Awaiting = Static<typeof Awaiting>

export const DateOfLaw = component(
  'DateOfLaw',
  Type.Object(
    {
      id: RuleId('Full id of the rule: remedy/rule.'),
      text: Text('What happens on the day.'),
      day: Type.Optional(Day('The day, where it is known.')),
      steps: Type.Array(Step),
      law: Law,
      missing: Missing,
    },
    { description: 'A day that is no limit: a bar ends, an order comes into force.' },
  ),
)
export type DateOfLaw = Static<typeof DateOfLaw>

export const ChecklistItem = component(
  'ChecklistItem',
  Type.Object(
    {
      id: RuleId('Permanent id.'),
      group: oneOf(groups, 'What kind of thing it is.'),
      text: Text('What to prepare or do.'),
      necessity: oneOf(necessities),
      party: oneOf(parties, 'Who prepares it.'),
      form: Type.Optional(
        Type.Object(
          {
            id: Type.String({ description: 'Its number, or a permanent name.' }),
            title: Text('Its title.'),
            url: Type.Optional(Text('Where it can be had.')),
          },
          { description: 'The form to use.' },
        ),
      ),
      copies: Type.Optional(Type.Integer({ description: 'How many are to be made.' })),
      dueWith: Type.Optional(RuleId('Full id of the time limit with which it is due.')),
      law: Law,
      missing: Missing,
    },
    { description: 'One thing to prepare or do.' },
  ),
)
export type ChecklistItem = Static<typeof ChecklistItem>

export const Fee = component(
  'Fee',
  Type.Object(
    {
      id: RuleId('Permanent id.'),
      text: Text('What it is for.'),
      amount: Type.Number({ description: 'In the currency, e.g. 246.25.' }),
      currency: oneOf(['CAD']),
      from: Type.Optional(Day('The day since which this amount is known to apply.')),
      law: Law,
    },
    { description: 'A fee known for the day asked about. Fees change: check it before paying.' },
  ),
)
export type Fee = Static<typeof Fee>

export const Destination = component(
  'Destination',
  Type.Object(
    {
      text: Text('Where it goes.'),
      channel: oneOf(channels),
      url: Type.Optional(Text('Its address.')),
      law: Law,
    },
    { description: 'Where the documents go.' },
  ),
)
export type Destination = Static<typeof Destination>

export const Checklist = component(
  'Checklist',
  Type.Object(
    {
      remedy: RuleId('Id of the remedy.'),
      title: Text('Its name.'),
      items: Type.Array(ChecklistItem),
      fees: Type.Array(Fee),
      submitTo: Type.Array(Destination),
    },
    { description: 'What to prepare for one remedy.' },
  ),
)
export type Checklist = Static<typeof Checklist>

export const Assessed = component(
  'AssessedRemedy',
  Type.Object(
    {
      ...eligibilityFields,
      timing: Type.Object(
        {
          state: oneOf(
            ['open', 'act-now', 'passed', 'awaiting', 'no-limit'],
            'The most pressing state among the remedy’s own limits.',
          ),
          next: Type.Optional(NextLimit),
        },
        { description: 'How the remedy stands in time.' },
      ),
    },
    { description: 'One remedy: whether it is open, and how it stands in time.' },
  ),
)
export type Assessed = Static<typeof Assessed>
