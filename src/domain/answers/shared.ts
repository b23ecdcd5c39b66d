import Type, { type Static } from 'typebox'
import type { Fact } from '../facts/index.ts'
import { component } from '../schema.ts'

/** What crosses the wire is a schema, and its type comes from it; texts are in one language. */

/** No `enum`: facts come with new rules, and clients in many languages fail on a value they do not know. */
export const FactName = component(
  'FactName',
  Type.Unsafe<Fact>({
    type: 'string',
    description: 'The name of a fact: one of `GET /v1/facts`, which gains new ones.',
  }),
)
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
