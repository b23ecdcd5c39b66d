import Type, { type Static } from 'typebox'
import type { IsoDate } from '../domain/calendar.ts'
import { allFacts, type Facts, factNamed } from '../domain/facts/index.ts'
import type { AnyFact } from '../domain/facts/kinds.ts'
import type { Question } from '../domain/question.ts'
import { limitIds, remedies } from '../domain/remedies/index.ts'
import { versions } from '../domain/ruleset.ts'
import { component, oneOf } from '../domain/schema.ts'
import { DAY, PLAIN_WORD } from './patterns.ts'
import { invalidRequest } from './problem.ts'
import { todayInToronto } from './today.ts'

/** A real day from 1900 to 2099. */
const day = (description: string) =>
  Type.Unsafe<IsoDate>({
    type: 'string',
    format: 'date',
    pattern: DAY,
    description,
  })

const LONGEST_TERM_MONTHS = 1200
const LONGEST_TERM_DAYS = 36_500

const TermSchema = component(
  'Term',
  Type.Object(
    {
      months: Type.Integer({ minimum: 0, maximum: LONGEST_TERM_MONTHS }),
      days: Type.Integer({ minimum: 0, maximum: LONGEST_TERM_DAYS }),
    },
    { additionalProperties: false, description: 'A term of imprisonment, as pronounced.' },
  ),
)

/** The schema of a fact, from its place in the vocabulary. */
function schemaOf(fact: AnyFact) {
  const description = fact.question.en
  switch (fact.type) {
    case 'boolean':
      return Type.Boolean({ description })
    case 'day':
      return day(description)
    case 'choice':
      return oneOf(Object.keys(fact.labels), description)
    case 'list':
      return Type.Array(oneOf(Object.keys(fact.labels)), {
        description: `${description} What is stated is the whole list; empty means none.`,
        uniqueItems: true,
        maxItems: Object.keys(fact.labels).length,
      })
    case 'term':
      return TermSchema
  }
}

const FactsSchema = component(
  'Facts',
  Type.Unsafe<Facts>(
    Type.Object(
      Object.fromEntries(allFacts.map((fact) => [fact, Type.Optional(schemaOf(factNamed(fact)))])),
      {
        additionalProperties: false,
        description:
          'The facts of one case. Every fact is optional; what is not known is left out.',
      },
    ),
  ),
)

export const asOf = Type.Optional(
  day('The day asked about; today in Toronto where it is left out.'),
)
const orders = Type.Optional(
  Type.Array(
    component(
      'Order',
      Type.Object(
        {
          id: oneOf(limitIds, 'Full id of the time limit that the order replaces.'),
          day: day('The day that the judge or the Board fixed.'),
        },
        { additionalProperties: false, description: 'A day fixed by a judge or by the Board.' },
      ),
    ),
    { description: 'Days fixed by an order: they replace the computed ones.', maxItems: 50 },
  ),
)
export const reference = Type.Optional(
  Type.String({
    pattern: PLAIN_WORD,
    description:
      'The client’s own key for the case: echoed, never logged. It keeps the events of `text/calendar` one case’s own.',
  }),
)
export const QuestionSchema = component(
  'Question',
  Type.Object(
    {
      facts: FactsSchema,
      asOf,
      remedies: Type.Optional(
        Type.Array(oneOf(remedies.map(({ id }) => id)), {
          description: 'The remedies asked about; all where it is left out.',
          uniqueItems: true,
          maxItems: remedies.length,
        }),
      ),
      orders,
      reference,
    },
    {
      additionalProperties: false,
      description: 'A case, and what is asked about it.',
    },
  ),
)

/** More limits than a case can have: facts that were corrected may have stored others. */
const MOST_STORED = 200

export const RecheckSchema = component(
  'RecheckQuestion',
  Type.Object(
    {
      facts: FactsSchema,
      asOf,
      orders,
      reference,
      ruleset: Type.String({
        pattern: PLAIN_WORD,
        description:
          'The version of the rules that answered then: `receipt.ruleset.version`. One that never answered is refused.',
        examples: versions.slice(0, 1),
      }),
      stored: Type.Array(
        component(
          'StoredLimit',
          Type.Object(
            {
              id: Type.String({
                maxLength: 128,
                description:
                  'Full id of the time limit, as it was answered. One that no version of the rules has or had is refused.',
                examples: ['judicial-review/outside-canada'],
              }),
              fileBy: day('The `fileBy` that was answered.'),
              dueOn: day('The `dueOn` that was answered.'),
            },
            { additionalProperties: false, description: 'A limit as it was calendared.' },
          ),
        ),
        { description: 'The limits as they were put in the calendar.', maxItems: MOST_STORED },
      ),
    },
    {
      additionalProperties: false,
      description: 'A case whose calendared days are to be checked again.',
    },
  ),
)
export type RecheckBody = Static<typeof RecheckSchema>
export type QuestionBody = Static<typeof QuestionSchema>

/** The question that the domain answers: the one place where the day of asking comes from a clock. */
export function questionFrom(
  { facts, asOf, remedies, orders }: Pick<QuestionBody, 'facts' | 'asOf' | 'remedies' | 'orders'>,
  now: Date,
): Question {
  refuseContradiction(orders ?? [])
  return {
    facts,
    asOf: asOf ?? todayInToronto(now),
    ...(remedies && { remedies }),
    ...(orders && { orders }),
  }
}

/** Two days for one limit: which of them governs is not for this service to guess. */
function refuseContradiction(orders: readonly { id: string }[]): void {
  const again = orders.findIndex(({ id }, i) => orders.findIndex((one) => one.id === id) !== i)
  if (again === -1) return
  const detail = {
    en: 'Two orders fix a day for one time limit: send the one that stands.',
    fr: 'Deux ordonnances fixent un jour pour un même délai : envoyer celle qui tient.',
  }
  throw invalidRequest({ count: 1, shown: [{ pointer: `#/orders/${again}/id`, detail }] })
}
