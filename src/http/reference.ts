import { createHash } from 'node:crypto'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import Type, { type TSchema } from 'typebox'
import { LawCited, PeriodFixed, Statement } from '../domain/answers/index.ts'
import { catalogueOf, described, factsIn, groundsIn, instrumentsIn } from '../domain/catalogue.ts'
import { regimes } from '../domain/counting.ts'
import { allFacts, everyDecision } from '../domain/facts/index.ts'
import { areas } from '../domain/refusal-grounds/index.ts'
import { remedies } from '../domain/remedies/index.ts'
import { effects, limitKinds, parties } from '../domain/rules.ts'
import { component, Day, oneOf } from '../domain/schema.ts'
import type { Language } from '../domain/text.ts'
import { LanguageHeader } from './language.ts'
import { answering, problem, problemResponses } from './problem.ts'

const text = (description: string) => Type.String({ description })
const law = Type.Array(LawCited)
const inForce = {
  from: Type.Optional(Day('The first day on which this version governs.')),
  until: Type.Optional(Day('The first day of the next version.')),
}
const versioned = { id: text('Permanent id.'), text: text('The rule.'), law, ...inForce }

const RemedySchema = component(
  'Remedy',
  Type.Object(
    {
      remedy: text('Id of the remedy.'),
      title: text('Its name.'),
      summary: text('What it is and what it can give.'),
      decisions: Type.Array(oneOf(everyDecision), {
        description: 'The kinds of decision that can lead to it.',
      }),
      requirements: Type.Array(Type.Object({ ...versioned, needs: Type.Array(oneOf(allFacts)) })),
      periods: Type.Array(
        Type.Object({
          ...versioned,
          kind: oneOf(limitKinds),
          party: oneOf(parties),
          period: PeriodFixed,
          regime: oneOf(regimes),
          runsFrom: Type.Array(oneOf(allFacts), { description: 'The latest of these days.' }),
          irreversible: Type.Boolean(),
          extension: Type.Optional(Type.Object({ text: text('Who may extend it.'), law })),
        }),
      ),
      forms: Type.Array(
        Type.Object({
          id: text('Its number, or a permanent name.'),
          title: text('Its title.'),
          url: Type.Optional(text('Where it can be had.')),
        }),
      ),
      fees: Type.Array(
        Type.Object({ ...versioned, amount: Type.Number(), currency: oneOf(['CAD']) }),
      ),
      cautions: Type.Array(Type.Object(versioned)),
      outcomes: Type.Array(Statement),
      interactions: Type.Array(
        Type.Object({
          remedy: text('Id of the other remedy.'),
          effect: oneOf(effects, 'What seeking this remedy does to the other.'),
          text: text('The effect, in words.'),
          law,
        }),
      ),
      authorities: Type.Array(LawCited),
    },
    { description: 'A remedy as the rules have it, without any case.' },
  ),
)

const FactSchema = component(
  'Fact',
  Type.Object(
    {
      fact: oneOf(allFacts, 'Its name in `facts`.'),
      type: oneOf(['boolean', 'day', 'choice', 'list', 'term'], 'What kind of value it has.'),
      values: Type.Optional(Type.Array(Type.String(), { description: 'The permanent values.' })),
      labels: Type.Optional(
        Type.Record(Type.String(), Type.String(), { description: 'Each value in words.' }),
      ),
      question: text('The question to ask for it.'),
      remedies: Type.Array(Type.String(), { description: 'The remedies whose rules read it.' }),
    },
    { description: 'A fact that a caller may state.' },
  ),
)

const InstrumentSchema = component(
  'Instrument',
  Type.Object(
    {
      id: text('Permanent id.'),
      kind: oneOf(['act', 'regulation', 'rules', 'order']),
      title: text('Its official title.'),
      short: text('How answers cite it.'),
      number: text('Its chapter or registration number.'),
      url: text('Where it can be read.'),
      checkedTo: Day('The day of the consolidation that the rules were last compared with.'),
      repealed: Type.Optional(Type.Boolean({ description: 'Relied on for the past only.' })),
    },
    { description: 'A statute, regulation or set of rules relied on.' },
  ),
)

const GroundSchema = component(
  'RefusalGround',
  Type.Object(
    {
      id: text('Permanent id: a value of the fact `refusalGrounds`.'),
      title: text('The ground, in a few words.'),
      meaning: text('What the officer was not satisfied of.'),
      area: oneOf(areas, 'The kind of application that it is given for.'),
      evidence: Type.Array(
        Type.Object({ id: text('Permanent within its ground.'), text: text('What answers it.') }),
      ),
      law,
    },
    { description: 'A standard ground of refusal, and the evidence that answers it.' },
  ),
)

interface Shelf {
  path: string
  operationId: string
  summary: string
  description: string
  answer: TSchema
  read(language: Language): object
}

const shelves: readonly Shelf[] = [
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
    path: '/v1/instruments',
    operationId: 'listInstruments',
    summary: 'The statutes and rules relied on',
    description: 'Each with the day to which our rules were compared with it.',
    answer: component('InstrumentList', Type.Object({ instruments: Type.Array(InstrumentSchema) })),
    read: instrumentsIn,
  },
]

/** Reference data: made once for each language, with a strong ETag, the same until the rules change. */
export function referenceRoutes(app: FastifyInstance): void {
  for (const { path, operationId, summary, description, answer, read } of shelves) {
    const document = inBothLanguages(read)
    app.get(
      path,
      {
        config: { produces: ['application/json'] },
        schema: {
          operationId,
          summary,
          description,
          tags: ['Reference'],
          headers: LanguageHeader,
          response: { 200: answering(answer), ...problemResponses },
        },
      },
      (request, reply) => sent(document[request.language], request, reply),
    )
  }

  const documents = new Map(
    remedies.map((remedy) => [
      remedy.id,
      inBothLanguages((language) => described(remedy, language)),
    ]),
  )
  app.get<{ Params: { remedy: string } }>(
    '/v1/remedies/:remedy',
    {
      config: { produces: ['application/json'] },
      schema: {
        operationId: 'getRemedy',
        summary: 'One remedy of the catalogue',
        description: 'Requirements, periods, forms, fees, outcomes, authorities and interactions.',
        tags: ['Reference'],
        params: Type.Object({ remedy: Type.String({ description: 'Id of the remedy.' }) }),
        headers: LanguageHeader,
        response: { 200: answering(RemedySchema), ...problemResponses },
      },
    },
    (request, reply) => {
      const document = documents.get(request.params.remedy)
      if (document === undefined) throw problem('not-found')
      return sent(document[request.language], request, reply)
    },
  )
}

interface Document {
  body: string
  etag: string
}

function inBothLanguages(read: (language: Language) => object): Record<Language, Document> {
  const made = (language: Language): Document => {
    const body = JSON.stringify(read(language))
    return { body, etag: `"${createHash('sha256').update(body).digest('base64url')}"` }
  }
  return { en: made('en'), fr: made('fr') }
}

function sent(document: Document, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  reply.header('etag', document.etag).header('cache-control', 'public, no-cache')
  // The comparison is weak (RFC 9110, 13.1.2): a proxy that compresses weakens the tag.
  const held = request.headers['if-none-match']
    ?.split(',')
    .map((tag) => tag.trim().replace(/^W\//, ''))
  if (held?.includes(document.etag) || held?.includes('*')) return reply.code(304).send()
  return reply.type('application/json; charset=utf-8').serializer(String).send(document.body)
}
