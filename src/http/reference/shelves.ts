import Type, { type TSchema } from 'typebox'
import { catalogueOf, factsIn, groundsIn, instrumentsIn } from '../../domain/catalogue.ts'
import { commonErrorsIn } from '../../domain/common-errors/index.ts'
import { coverageIn } from '../../domain/coverage.ts'
import { component } from '../../domain/schema.ts'
import type { Language } from '../../domain/text.ts'
import {
  CommonErrorSchema,
  CoverageSchema,
  FactSchema,
  GroundSchema,
  InstrumentSchema,
  RemedySchema,
} from './schemas.ts'

/** One document of reference data. */
interface Shelf {
  path: string
  operationId: string
  summary: string
  description: string
  answer: TSchema
  read(language: Language): object
  /** The entries that the document shows. */
  shown: readonly string[]
}

/** A list always stands in an object. */
const list = (id: string, description: string, name: string, entry: TSchema) =>
  component(id, Type.Object({ [name]: Type.Array(entry) }, { description }))

export const shelves: readonly Shelf[] = [
  {
    path: '/v1/remedies',
    operationId: 'listRemedies',
    summary: 'The catalogue of remedies',
    description: 'Requirements, periods, forms, fees, outcomes, authorities and interactions.',
    answer: list('RemedyList', 'Every remedy.', 'remedies', RemedySchema),
    read: catalogueOf,
    shown: ['reconsideration'],
  },
  {
    path: '/v1/facts',
    operationId: 'listFacts',
    summary: 'Every fact that a caller may state',
    description: 'With its type, its values, and the question that asks for it.',
    answer: list('FactList', 'Every fact.', 'facts', FactSchema),
    read: factsIn,
    shown: ['notifiedOn', 'decidedIn'],
  },
  {
    path: '/v1/refusal-grounds',
    operationId: 'listRefusalGrounds',
    summary: 'The standard grounds of refusal',
    description: 'Each with its provision, its meaning, and the evidence that answers it.',
    answer: list('RefusalGroundList', 'Every standard ground.', 'grounds', GroundSchema),
    read: groundsIn,
    shown: ['will-leave-student'],
  },
  {
    path: '/v1/common-errors',
    operationId: 'listCommonErrors',
    summary: 'Wrong statements in circulation',
    description: 'Each with the law that answers it.',
    answer: list('CommonErrorList', 'Every wrong statement.', 'commonErrors', CommonErrorSchema),
    read: commonErrorsIn,
    shown: ['fifteen-and-sixty-days-swapped'],
  },
  {
    path: '/v1/coverage',
    operationId: 'getCoverage',
    summary: 'What the service answers for',
    description:
      'The years each calendar is verified for, the kinds of decision and remedies modelled, the consolidations compared with, and what is left out.',
    answer: CoverageSchema,
    read: coverageIn,
    shown: [
      'federal-courts-rules',
      'study-permit',
      'reconsideration',
      'irpa',
      'provincial-and-municipal-holidays',
    ],
  },
  {
    path: '/v1/instruments',
    operationId: 'listInstruments',
    summary: 'The statutes and rules relied on',
    description: 'Each with the day to which our rules were compared with it.',
    answer: list('InstrumentList', 'Every instrument.', 'instruments', InstrumentSchema),
    read: instrumentsIn,
    shown: ['irpa'],
  },
]
