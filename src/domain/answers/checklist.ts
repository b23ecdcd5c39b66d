import Type, { type Static } from 'typebox'
import { channels, groups, necessities, parties } from '../rules.ts'
import { component, Day, oneOf } from '../schema.ts'
import { Law, Missing, RuleId, Text } from './shared.ts'

export const Form = component(
  'Form',
  Type.Object(
    {
      id: RuleId('Its number, or a permanent name.'),
      title: Text('Its title.'),
      url: Type.Optional(Text('Where it can be had.')),
    },
    { description: 'A form to use.' },
  ),
)

export const ChecklistItem = component(
  'ChecklistItem',
  Type.Object(
    {
      id: RuleId('Permanent id.'),
      group: oneOf(groups, 'What kind of thing it is.'),
      text: Text('What to prepare or do.'),
      necessity: oneOf(necessities),
      party: oneOf(parties, 'Who prepares it.'),
      form: Type.Optional(Form),
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
      missing: Missing,
    },
    { description: 'A fee known for the day asked about. Fees change: check it before paying.' },
  ),
)
export type Fee = Static<typeof Fee>

export const FeeNotKnown = component(
  'FeeNotKnown',
  Type.Object(
    {
      id: RuleId('Permanent id.'),
      text: Text('What it is for.'),
      law: Law,
      missing: Missing,
    },
    { description: 'A fee whose amount is not known for the day asked about.' },
  ),
)
export type FeeNotKnown = Static<typeof FeeNotKnown>

export const Destination = component(
  'Destination',
  Type.Object(
    {
      text: Text('Where it goes.'),
      channel: oneOf(channels),
      url: Type.Optional(Text('Its address.')),
      law: Law,
      missing: Missing,
    },
    { description: 'Where the documents go.' },
  ),
)
export type Destination = Static<typeof Destination>

const LimitDueWith = component(
  'LimitDueWith',
  Type.Object(
    {
      id: RuleId('Full id of the time limit.'),
      text: Text('What is to be done, by the law that governs this case.'),
    },
    { description: 'A time limit with which items are due; `POST /v1/deadlines` has its days.' },
  ),
)

export const Checklist = component(
  'Checklist',
  Type.Object(
    {
      remedy: RuleId('Id of the remedy.'),
      title: Text('Its name.'),
      items: Type.Array(ChecklistItem),
      limits: Type.Optional(
        Type.Array(LimitDueWith, {
          description:
            'The time limits that items are due with and that govern this case, or may. Absent where there is none.',
        }),
      ),
      fees: Type.Array(Fee, {
        description: 'The fees that are or may be due, and whose amount is known.',
      }),
      feesNotKnown: Type.Optional(
        Type.Array(FeeNotKnown, {
          description:
            'The fees that are or may be due, and whose amount is not known for the day asked about: take it from the list of who receives it. Absent where there is none.',
        }),
      ),
      submitTo: Type.Array(Destination),
    },
    { description: 'What to prepare for one remedy.' },
  ),
)
export type Checklist = Static<typeof Checklist>
