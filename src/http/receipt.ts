import { hash } from 'node:crypto'
import Type, { type Static } from 'typebox'
import type { Question } from '../domain/question.ts'
import { ruleset } from '../domain/ruleset.ts'
import { component, Day } from '../domain/schema.ts'

export const RulesetVersion = component(
  'RulesetVersion',
  Type.Object(
    {
      version: Type.String({ description: 'Version of the rules that answer.' }),
      checkedTo: Day('The oldest day to which an instrument relied on was compared.'),
    },
    { description: 'Which rules answer.' },
  ),
)

export const Receipt = component(
  'Receipt',
  Type.Object(
    {
      id: Type.String({
        description: 'SHA-256 of the canonical question: the same question has the same receipt.',
      }),
      ruleset: RulesetVersion,
      asOf: Day('The day asked about.'),
    },
    { description: 'What was asked, of which rules: to show later what was answered, and why.' },
  ),
)
export type Receipt = Static<typeof Receipt>

/** The receipt of a question; the language is no part of it, and nothing is kept. */
export function receiptFor(
  path: string,
  { facts, asOf, remedies, orders }: Question,
  compared?: object,
): Receipt {
  const id = fingerprintOf({
    path,
    facts,
    asOf,
    remedies,
    orders,
    compared,
    ruleset: ruleset.version,
  })
  return { id, ruleset, asOf }
}

/** SHA-256 of a value, whatever the order of its properties. */
export const fingerprintOf = (value: object): string =>
  hash('sha256', JSON.stringify(inOneOrder(value)))

/** The same value, with the properties of every object in one order. */
function inOneOrder(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(inOneOrder)
  const ordered: Record<string, unknown> = {}
  for (const name of Object.keys(value).sort())
    ordered[name] = inOneOrder(value[name as keyof typeof value])
  return ordered
}
