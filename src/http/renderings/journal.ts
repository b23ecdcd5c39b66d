import { escape as escaped, foldLines, formatDate } from 'ical-generator'
import type { Awaiting, Statement } from '../../domain/answers/index.ts'
import type { IsoDate } from '../../domain/calendar.ts'
import { factNamed } from '../../domain/facts/index.ts'
import type { Language, Text } from '../../domain/text.ts'
import { words } from './words.ts'

interface Noted {
  id: string
  stamp: Date
  sequence: number
  asOf: IsoDate
  awaiting: readonly Awaiting[]
  cautions: readonly Statement[]
}

/** A note of the day asked about (VJOURNAL), for a case that has no event: why, and what would give it one. */
export function journal(noted: Noted, language: Language): string {
  const properties = [
    'BEGIN:VJOURNAL',
    `UID:${noted.id}`,
    `SEQUENCE:${noted.sequence}`,
    `DTSTAMP:${formatDate(null, noted.stamp)}`,
    `DTSTART;VALUE=DATE:${formatDate(null, noted.asOf, true)}`,
    `SUMMARY:${escaped(noEvent[language], false)}`,
    `DESCRIPTION:${escaped(descriptionOf(noted, language), false)}`,
    'END:VJOURNAL',
  ]
  return foldLines(properties.join('\r\n'))
}

function descriptionOf({ awaiting, cautions }: Noted, language: Language): string {
  const facts = [...new Set(awaiting.flatMap(({ missing }) => missing))]
  const listed = (title: Text, lines: readonly string[]) =>
    lines.length === 0 ? [] : [`${title[language]}${words.colon[language]}`.trimEnd(), ...lines]
  return [
    [whatItMeans[language]],
    listed(
      words.awaiting,
      awaiting.map(({ text }) => text),
    ),
    listed(
      words.waitsFor,
      facts.map((fact) => factNamed(fact).question[language]),
    ),
    listed(
      words.cautions,
      cautions.map(({ text }) => text),
    ),
    [words.information[language]],
  ]
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')
}

const noEvent: Text = {
  en: 'No day to put in a calendar',
  fr: 'Aucun jour à porter au calendrier',
}

const whatItMeans: Text = {
  en: 'By the facts stated, no time limit that is still to be kept has a day. That is no sign that none runs.',
  fr: 'D’après les faits énoncés, aucun délai encore à respecter n’a de jour. Cela n’indique pas qu’aucun ne court.',
}
