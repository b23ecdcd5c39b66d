import type { FastifyInstance } from 'fastify'
import Type from 'typebox'
import { closedDaysIn } from '../../domain/calendar-year.ts'
import { type Calendar, calendars } from '../../domain/calendars/index.ts'
import { described } from '../../domain/catalogue.ts'
import { remedies } from '../../domain/remedies/index.ts'
import { reconsideration } from '../../domain/remedies/reconsideration/index.ts'
import type { Language, Text } from '../../domain/text.ts'
import { problemResponses } from '../documented.ts'
import type { Example } from '../examples.ts'
import { problem } from '../problem.ts'
import { DocumentHeaders, inEachLanguage, sending, sent } from './document.ts'
import { CalendarYearSchema, RemedySchema } from './schemas.ts'
import { shelves } from './shelves.ts'

/** Reference data: made once for each language, with a strong ETag, the same until the rules change. */
export function referenceRoutes(app: FastifyInstance): void {
  for (const { path, operationId, summary, description, answer, read, shown } of shelves) {
    const document = inEachLanguage(read)
    app.get(
      path,
      {
        config: {
          produces: ['application/json'],
          example: answeredBy((language) => excerptOf(read(language), shown)),
        },
        schema: {
          operationId,
          summary,
          description,
          tags: ['Reference'],
          headers: DocumentHeaders,
          response: { ...sending(answer), ...problemResponses() },
        },
      },
      (request, reply) => sent(document(request.language), request, reply),
    )
  }

  remedyRoute(app)
  calendarRoute(app)
}

const answeredBy = (read: (language: Language) => object): Example => ({
  answers: (language) => ({ 'application/json': read(language) }),
})

/** A list is long: the document shows the entries named, each as it is. */
const excerptOf = (answer: object, shown: readonly string[]): object =>
  Object.fromEntries(
    Object.entries(answer).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.filter((entry) => shown.includes(nameOf(entry))) : value,
    ]),
  )

/** What identifies an entry stands first in it. */
const nameOf = (entry: object): string => Object.values(entry)[0]

function remedyRoute(app: FastifyInstance): void {
  const documents = new Map(
    remedies.map((remedy) => [
      remedy.id,
      inEachLanguage((language) => described(remedy, language)),
    ]),
  )
  app.get<{ Params: { remedy: string } }>(
    '/v1/remedies/:remedy',
    {
      config: {
        produces: ['application/json'],
        example: answeredBy((language) => described(reconsideration, language)),
      },
      schema: {
        operationId: 'getRemedy',
        summary: 'One remedy of the catalogue',
        description: 'Requirements, periods, forms, fees, outcomes, authorities and interactions.',
        tags: ['Reference'],
        params: Type.Object({
          remedy: Type.String({
            description: 'Id of the remedy: see `/v1/remedies`.',
            examples: [reconsideration.id],
          }),
        }),
        headers: DocumentHeaders,
        response: { ...sending(RemedySchema), ...problemResponses() },
      },
    },
    (request, reply) => {
      const document = documents.get(request.params.remedy)
      if (document === undefined) throw problem('not-found', [], noRemedy)
      return sent(document(request.language), request, reply)
    },
  )
}

const noRemedy: Text = {
  en: 'There is no remedy of this id. GET /v1/remedies lists all of them.',
  fr: 'Il n’y a pas de recours de cet identifiant. GET /v1/remedies les donne tous.',
}

const CALENDAR_SHOWN = 'federal-courts-rules'
const YEAR_SHOWN = 2026

/** A year is made when it is first asked for: few are. */
function calendarRoute(app: FastifyInstance): void {
  const documents = new Map<string, ReturnType<typeof inEachLanguage>>()
  const documentOf = (id: Calendar['id'], year: number, language: Language) => {
    const key = `${id}/${year}`
    const made =
      documents.get(key) ?? inEachLanguage((language) => closedDaysIn(id, year, language))
    const document = made(language)
    // Only now: a year that is not verified has none.
    documents.set(key, made)
    return document
  }
  app.get<{ Params: { calendar: string; year: string } }>(
    '/v1/calendars/:calendar/:year',
    {
      config: {
        produces: ['application/json'],
        example: answeredBy((language) => closedDaysIn(CALENDAR_SHOWN, YEAR_SHOWN, language)),
      },
      schema: {
        operationId: 'getCalendarYear',
        summary: 'The closed days of a regime in one year',
        description:
          'Each with its name and its authority. A year for which the calendar was not compared with the law is a 422.',
        tags: ['Reference'],
        params: Type.Object({
          calendar: Type.String({
            description: 'Id of the calendar: see `/v1/coverage`.',
            examples: [CALENDAR_SHOWN],
          }),
          year: Type.String({
            description: 'The year, in four digits.',
            examples: [String(YEAR_SHOWN)],
          }),
        }),
        headers: DocumentHeaders,
        response: {
          ...sending(CalendarYearSchema),
          ...problemResponses('calendar-not-verified'),
        },
      },
    },
    (request, reply) => {
      const { calendar, year } = request.params
      const known = calendars.find(({ id }) => id === calendar)
      if (known === undefined) throw problem('not-found', [], noCalendar)
      if (!/^\d{4}$/.test(year)) throw problem('not-found', [], noYear)
      return sent(documentOf(known.id, Number(year), request.language), request, reply)
    },
  )
}

const noCalendar: Text = {
  en: 'There is no calendar of this id. GET /v1/coverage lists all of them, with their years.',
  fr: 'Il n’y a pas de calendrier de cet identifiant. GET /v1/coverage les donne tous, avec leurs années.',
}

const noYear: Text = {
  en: 'A year has four digits. GET /v1/coverage lists the years of every calendar.',
  fr: 'Une année a quatre chiffres. GET /v1/coverage donne les années de chaque calendrier.',
}
