import Type, { type Static } from 'typebox'
import { units } from '../calendar.ts'
import { regimes } from '../counting.ts'
import { limitKinds, parties } from '../rules.ts'
import { component, Day, oneOf } from '../schema.ts'
import { FactName, Law, Missing, RuleId, Statement, Text } from './shared.ts'

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
      days: Type.Integer({
        description: 'Days from `dueOn` to the day it was done, or to `asOf`.',
      }),
      text: Text('What is left to do.'),
      factors: Type.Array(Statement, { description: 'What is weighed when time is extended.' }),
      consequences: Type.Array(Statement, { description: 'What being late has cost.' }),
    },
    { description: 'A limit has passed: what is left.' },
  ),
)

const RunsFrom = component(
  'RunsFrom',
  Type.Object(
    { fact: FactName, day: Day('The day counted from; it is not itself counted.') },
    { description: 'The fact that starts the period.' },
  ),
)

const CutOff = component(
  'CutOff',
  Type.Object(
    { timeZone: Type.String({ description: 'IANA time zone.' }) },
    { description: 'The zone in which the last day ends, for filing.' },
  ),
)

const Done = component(
  'Done',
  Type.Object(
    {
      on: Day('The day it was done, by the facts.'),
      inTime: Type.Boolean({ description: 'On or before `dueOn`.' }),
    },
    { description: 'What was to be done has been: it presses no more.' },
  ),
)

export const Extension = component(
  'Extension',
  Type.Object(
    { text: Text('Who may extend it, and on what.'), law: Law },
    { description: 'Absent where no one may extend it.' },
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
      runsFrom: Type.Optional(RunsFrom),
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
      cutOff: Type.Optional(CutOff),
      done: Type.Optional(Done),
      late: Type.Optional(Late),
      steps: Type.Array(Step, { description: 'The working, in order.' }),
      alternatives: Type.Array(Alternative),
      cautions: Type.Array(Statement),
      extension: Type.Optional(Extension),
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
      applies: oneOf(
        ['certain', 'undecided'],
        'Whether the rule speaks of this case; `missing` decides what is open.',
      ),
      day: Type.Optional(Day('The day, where it is known.')),
      steps: Type.Array(Step),
      law: Law,
      missing: Missing,
    },
    { description: 'A day that is no limit: a bar ends, an order comes into force.' },
  ),
)
export type DateOfLaw = Static<typeof DateOfLaw>

const DaysKept = component(
  'DaysKept',
  Type.Object(
    {
      fileBy: Day('Safe under every reading.'),
      dueOn: Day('The last day by the law of the regime.'),
    },
    { description: 'The two days of a limit that a calendar keeps.' },
  ),
)

const RuleChange = component(
  'RuleChange',
  Type.Object(
    {
      rule: RuleId('The rule that changed since the ruleset that answered then.'),
      text: Text('What changed.'),
      law: Law,
    },
    { description: 'A change of the rules.' },
  ),
)

export const Recheck = component(
  'Recheck',
  Type.Object(
    {
      id: RuleId('Full id of the time limit.'),
      outcome: oneOf(
        ['unchanged', 'changed', 'new', 'gone'],
        'The same days; other days; a limit that was not stored; one that governs no more.',
      ),
      before: Type.Optional(DaysKept),
      after: Type.Optional(DaysKept),
      because: Type.Optional(
        Type.Array(RuleChange, {
          description: 'Absent where no rule changed: then the facts did, or the orders.',
        }),
      ),
    },
    { description: 'What became of one stored limit.' },
  ),
)
export type Recheck = Static<typeof Recheck>
