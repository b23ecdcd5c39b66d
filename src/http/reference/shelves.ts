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
}

export const shelves: readonly Shelf[] = [
  {
    path: '/v1/remedies',
    operationId: 'listRemedies',
    summary: 'The catalogue of remedies',
    description: 'Requirements, periods, forms, fees, outcomes, authorities and interactions.',
    answer: component('RemedyList', Type.Object({ remedies: Type.Array(RemedySchema) })),
    read: catalogueOf,
  },
  {
    path: '/v1/facts',
    operationId: 'listFacts',
    summary: 'Every fact that a caller may state',
    description: 'With its type, its values, and the question that asks for it.',
    answer: component('FactList', Type.Object({ facts: Type.Array(FactSchema) })),
    read: factsIn,
  },
  {
    path: '/v1/refusal-grounds',
    operationId: 'listRefusalGrounds',
    summary: 'The standard grounds of refusal',
    description: 'Each with its provision, its meaning, and the evidence that answers it.',
    answer: component('RefusalGroundList', Type.Object({ grounds: Type.Array(GroundSchema) })),
    read: groundsIn,
  },
  {
    path: '/v1/common-errors',
    operationId: 'listCommonErrors',
    summary: 'Wrong statements in circulation',
    description: 'Each with the law that answers it.',
    answer: component(
      'CommonErrorList',
      Type.Object({ commonErrors: Type.Array(CommonErrorSchema) }),
    ),
    read: commonErrorsIn,
  },
  {
    path: '/v1/coverage',
    operationId: 'getCoverage',
    summary: 'What the service answers for',
    description:
      'The years each calendar is verified for, the kinds of decision and remedies modelled, the consolidations compared with, and what is left out.',
    answer: CoverageSchema,
    read: coverageIn,
  },
  {
    path: '/v1/instruments',
    operationId: 'listInstruments',
    summary: 'The statutes and rules relied on',
    description: 'Each with the day to which our rules were compared with it.',
    answer: component('InstrumentList', Type.Object({ instruments: Type.Array(InstrumentSchema) })),
    read: instrumentsIn,
  },
]
