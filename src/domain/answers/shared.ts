import Type, { type Static } from 'typebox'
import { allFacts } from '../facts/index.ts'
import { component, oneOf } from '../schema.ts'

/** What crosses the wire is a schema, and its type comes from it; texts are in one language. */

export const FactName = component('FactName', oneOf(allFacts, 'The name of a fact.'))
export const Missing = Type.Array(FactName, {
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
export const Law = Type.Array(LawCited, { description: 'The authorities for the statement.' })

export const Statement = component(
  'Statement',
  Type.Object(
    { id: RuleId('Permanent id.'), text: Text('The statement.'), law: Law },
    { description: 'A statement of law with its authorities.' },
  ),
)
export type Statement = Static<typeof Statement>
