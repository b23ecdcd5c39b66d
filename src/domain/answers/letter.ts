import Type, { type Static } from 'typebox'
import { certainties, comparisons, type LetterKind } from '../letters/vocabulary.ts'
import { component, oneOf } from '../schema.ts'
import { PeriodFixed } from './deadline.ts'
import { FactName, Law, RuleId, Text } from './shared.ts'

const passage = {
  quote: Text('The exact words of the letter.'),
  start: Type.Integer({
    description:
      'Where they begin in `text`, in UTF-16 code units (as JavaScript, Java and C# count).',
  }),
  end: Type.Integer({ description: 'Where they end: the first code unit after them.' }),
}
const { quote, start, end } = passage

export const LetterPurpose = component(
  'LetterPurpose',
  Type.Object(
    {
      // No `enum`: other kinds of letter may come to be told apart.
      kind: Type.Unsafe<LetterKind>({
        type: 'string',
        description:
          '`refusal`, or another decision against the person; `return` of what was filed; `closure` on a withdrawal or an abandonment; `fairness-letter`, which raises concerns and invites an answer; `approval`; `access-reply` to a request for records; `unclear` where its words show none.',
      }),
      quote: Type.Optional(quote),
      start: Type.Optional(start),
      end: Type.Optional(end),
    },
    { description: 'What the letter does, and the words that show it.' },
  ),
)
export type LetterPurpose = Static<typeof LetterPurpose>

export const ProposedFact = component(
  'ProposedFact',
  Type.Object(
    {
      fact: FactName,
      value: Type.Unsafe<boolean | string | readonly string[]>({
        description:
          'As `facts` of a question takes it: true or false, a string, or a list of one entry where the fact is a list.',
      }),
      certainty: oneOf(
        certainties,
        'The letter says so; it bears on it and more must be known; it gives one entry of a list whose whole it cannot give; or it says different things, and none is chosen.',
      ),
      ...passage,
      law: Law,
      confirm: Type.Optional(Text('What to make sure of before stating it.')),
    },
    { description: 'A fact that the letter proposes, and the words that it rests on.' },
  ),
)
export type ProposedFact = Static<typeof ProposedFact>

export const CitedProvision = component(
  'CitedProvision',
  Type.Object(
    {
      pinpoint: Text('The section and its parts, as the English text prints them.'),
      ...passage,
      law: Law,
    },
    {
      description:
        'A provision that the letter names; without `law` where it does not say of which instrument.',
    },
  ),
)
export type CitedProvision = Static<typeof CitedProvision>

const LimitOfLaw = component(
  'LimitOfLaw',
  Type.Object(
    {
      id: RuleId('Full id of the time limit.'),
      text: Text('What is to be done.'),
      period: PeriodFixed,
      law: Law,
    },
    { description: 'A time limit as the law has it.' },
  ),
)

export const LimitStated = component(
  'LimitStated',
  Type.Object(
    {
      period: PeriodFixed,
      comparison: oneOf(
        comparisons,
        'What the law says: the same; that the letter’s time is too long, or may be; that it is shorter than the law’s; or that this decision has no such limit.',
      ),
      ...passage,
      limits: Type.Array(LimitOfLaw, {
        description: 'The limits of the law that it is or may be, on the facts proposed.',
      }),
    },
    { description: 'A time that the letter gives to challenge or to cure the decision.' },
  ),
)
export type LimitStated = Static<typeof LimitStated>
