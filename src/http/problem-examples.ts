import { CalendarNotVerified, interpretationActCalendar } from '../domain/calendars/index.ts'
import type { Language } from '../domain/text.ts'
import { notAcceptable } from './negotiation.ts'
import { documentOf, type Problem, problem, unsupportedMediaType } from './problem.ts'
import { described, type Kind, problemKinds } from './problem-kinds.ts'

/** Written before anything is known of a request, its language included. */
const beforeLanguage: readonly Kind[] = ['request-timeout', 'headers-too-large']

/** The names of the examples of a kind of problem: one for each language that it is told in. */
export const exampleNames = (kind: Kind): string[] =>
  languagesOf(kind).map((language) => nameOf(kind, language))

const languagesOf = (kind: Kind): readonly Language[] =>
  beforeLanguage.includes(kind) ? ['en'] : ['en', 'fr']

const nameOf = (kind: Kind, language: Language) => `${kind}-${language}`

/** Of these kinds more is always known than the kind. */
const samples: Partial<Record<Kind, Error>> = {
  'not-acceptable': notAcceptable(['application/json']),
  'unsupported-media-type': unsupportedMediaType(),
  'calendar-not-verified': new CalendarNotVerified(interpretationActCalendar, 2050),
}

/** Every kind of problem as it is answered; what is invalid is shown where it is asked. */
export const problemExamples: Readonly<Record<string, { summary: string; value: Problem }>> =
  Object.fromEntries(
    problemKinds
      .filter((kind) => kind !== 'invalid-request')
      .flatMap((kind) =>
        languagesOf(kind).map((language) => [
          nameOf(kind, language),
          {
            summary: described(kind).title[language],
            value: documentOf(samples[kind] ?? problem(kind), language),
          },
        ]),
      ),
  )
