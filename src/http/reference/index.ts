import type { FastifyInstance } from 'fastify'
import Type from 'typebox'
import { closedDaysIn } from '../../domain/calendar-year.ts'
import { type Calendar, calendars } from '../../domain/calendars/index.ts'
import { described } from '../../domain/catalogue.ts'
import { remedies } from '../../domain/remedies/index.ts'
import { LanguageHeader } from '../language.ts'
import { answering, problem, problemResponses } from '../problem.ts'
import { inBothLanguages, sent } from './document.ts'
import { CalendarYearSchema, RemedySchema } from './schemas.ts'
import { shelves } from './shelves.ts'

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

  remedyRoute(app)
  calendarRoute(app)
}

function remedyRoute(app: FastifyInstance): void {
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

/** A year is made when it is first asked for: few are. */
function calendarRoute(app: FastifyInstance): void {
  const documents = new Map<string, ReturnType<typeof inBothLanguages>>()
  const documentOf = (id: Calendar['id'], year: number) => {
    const key = `${id}/${year}`
    const made =
      documents.get(key) ?? inBothLanguages((language) => closedDaysIn(id, year, language))
    documents.set(key, made)
    return made
  }
  app.get<{ Params: { calendar: string; year: string } }>(
    '/v1/calendars/:calendar/:year',
    {
      config: { produces: ['application/json'] },
      schema: {
        operationId: 'getCalendarYear',
        summary: 'The closed days of a regime in one year',
        description:
          'Each with its name and its authority. A year for which the calendar was not compared with the law is a 422.',
        tags: ['Reference'],
        params: Type.Object({
          calendar: Type.String({ description: 'Id of the calendar: see `/v1/coverage`.' }),
          year: Type.String({ description: 'The year, in four digits.' }),
        }),
        headers: LanguageHeader,
        response: { 200: answering(CalendarYearSchema), ...problemResponses },
      },
    },
    (request, reply) => {
      const { calendar, year } = request.params
      const known = calendars.find(({ id }) => id === calendar)
      if (known === undefined || !/^\d{4}$/.test(year)) throw problem('not-found')
      return sent(documentOf(known.id, Number(year))[request.language], request, reply)
    },
  )
}
