import ical, { ICalAlarmType, ICalEventStatus, ICalEventTransparency } from 'ical-generator'
import type { Awaiting, Deadline, Statement } from '../../domain/answers/index.ts'
import type { IsoDate } from '../../domain/calendar.ts'
import { factNamed } from '../../domain/facts/index.ts'
import { remedies } from '../../domain/remedies/index.ts'
import type { Language, Text } from '../../domain/text.ts'
import type { QuestionBody } from '../question.ts'
import { fingerprintOf } from '../receipt.ts'
import { journal } from './journal.ts'
import { kindLabels, partyLabels } from './labels.ts'
import { words } from './words.ts'

interface DeadlinesAnswer {
  asOf: IsoDate
  deadlines: Deadline[]
  awaiting: Awaiting[]
  /** Of the whole case: every event shows them, because each may be read alone. */
  cautions: Statement[]
}

const DAY_SECONDS = 86_400
const ALARMS_DAYS_BEFORE = [7, 1]
const LONGEST_SUMMARY = 80

/**
 * The limits as all-day events (RFC 5545): one each, on the day that is safe; one that was done is
 * cancelled, so that its alarms end. `now` is the moment of the answer: a later import supersedes.
 */
export function calendar(
  { asOf, deadlines, awaiting, cautions }: DeadlinesAnswer,
  language: Language,
  { facts, reference }: Pick<QuestionBody, 'facts' | 'reference'>,
  now: Date,
): string {
  const document = ical({
    prodId: { company: 'Recourse', product: 'Deadlines', language },
  })
  // No ruleset and no day of asking: after a change of rules an import moves the event.
  const key = reference ?? fingerprintOf(facts)
  const revision = { stamp: now, sequence: secondsSinceEpoch(now) }
  // Without a reference the facts are the key, and the event of before it was done has another.
  const shown = deadlines.filter(({ done }) => done === undefined || reference !== undefined)
  for (const deadline of shown) {
    const summary = summaryOf(deadline, language, reference)
    const event = document.createEvent({
      id: `${deadline.id}@${key}`,
      ...revision,
      start: deadline.fileBy,
      allDay: true,
      transparency: ICalEventTransparency.TRANSPARENT,
      ...(deadline.done && { status: ICalEventStatus.CANCELLED }),
      summary,
      description: descriptionOf(deadline, cautions, language),
    })
    if (isRung(deadline))
      for (const days of ALARMS_DAYS_BEFORE)
        event.createAlarm({
          type: ICalAlarmType.display,
          trigger: days * DAY_SECONDS,
          description: summary,
        })
  }
  const written = `${document.toString()}${CRLF}`
  if (shown.length > 0) return written
  const id = `no-event@${key}`
  return withComponent(written, journal({ id, ...revision, asOf, awaiting, cautions }, language))
}

/** Whole seconds from the first of 2026: they fit a signed 32-bit integer until 2094. */
const secondsSinceEpoch = (now: Date): number => Math.floor((now.getTime() - SEQUENCE_EPOCH) / 1000)
const SEQUENCE_EPOCH = Date.UTC(2026, 0, 1)

const CRLF = '\r\n'
const END = 'END:VCALENDAR'

/** A calendar holds one component at least (RFC 5545, 3.4), and the library writes only events. */
const withComponent = (written: string, component: string): string =>
  written.replace(END, () => `${component}${CRLF}${END}`)

/** Nothing is left to do of what was done, by the first day for something, nor by a day that is gone. */
const isRung = ({ kind, state, done }: Deadline): boolean =>
  done === undefined && kind !== 'not-before' && state !== 'passed'

function summaryOf({ remedy, text }: Deadline, language: Language, reference?: string): string {
  const title = remedies.find(({ id }) => id === remedy)?.title[language]
  const ofCase = reference === undefined ? '' : ` (${reference})`
  return `${title}${ofCase}${words.colon[language]}${shortened(text)}`
}

/** Cut between words; the whole text is in the description. */
const shortened = (text: string): string =>
  text.length <= LONGEST_SUMMARY
    ? text
    : `${text.slice(0, text.lastIndexOf(' ', LONGEST_SUMMARY)).replace(/[,;:]$/, '')}…`

/** Paragraphs of plain text: what, by whom, the three days, how sure, the working, the law. */
function descriptionOf(deadline: Deadline, ofCase: Statement[], language: Language): string {
  const { text, party, kind, certainty, protective, applies, missing, cutOff, done } = deadline
  const said = (wording: Text) => wording[language]
  const labelled = (label: Text, value: string) => `${said(label)}${said(words.colon)}${value}`
  const listed = (title: Text, lines: string[]) =>
    lines.length === 0 ? [] : [[labelled(title, '').trimEnd(), ...lines]]

  return [
    ...(done ? [[`${said(done.inTime ? words.doneInTime : words.doneLate)} ${done.on}`]] : []),
    [text, labelled(words.party, said(partyLabels[party]))],
    [
      said(kinds[kind]),
      labelled(kind === 'limit' ? words.fileBy : kindLabels[kind], deadline.fileBy),
      ...(kind === 'not-before'
        ? []
        : [labelled(words.dueOn, deadline.dueOn), labelled(words.lastDay, deadline.lastDay)]),
    ],
    [
      ...(kind === 'limit' ? [said(certainty === 'arguable' ? words.arguable : settled)] : []),
      ...(protective ? [said(words.protective)] : []),
      ...(applies === 'undecided' ? [said(words.mayGovern)] : []),
      ...(cutOff ? [`${said(words.timeZone)} ${cutOff.timeZone}.`] : []),
    ],
    ...listed(
      words.waitsFor,
      missing.map((fact) => said(factNamed(fact).question)),
    ),
    ...(deadline.late ? [[deadline.late.text]] : []),
    ...listed(
      words.cautions,
      [...deadline.cautions, ...ofCase].map(({ text }) => text),
    ),
    ...listed(
      words.otherReadings,
      deadline.alternatives.map(
        (one) =>
          `${labelled(words.dueOn, one.dueOn)}; ${labelled(words.fileBy, one.fileBy)}. ${withLaw(one)}`,
      ),
    ),
    ...listed(
      words.working,
      deadline.steps.map((step) => `${step.day} ${withLaw(step)}`),
    ),
    ...(deadline.extension ? [[labelled(words.extension, withLaw(deadline.extension))]] : []),
    ...listed(
      words.law,
      deadline.law.map(({ cite, url }) => (url ? `${cite} ${url}` : cite)),
    ),
    [said(words.information)],
  ]
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')
}

const withLaw = ({ text, law }: Pick<Statement, 'text' | 'law'>): string =>
  law.length === 0 ? text : `${text} (${law.map(({ cite }) => cite).join('; ')})`

/** An event is read without the other two days at hand: it says which one it stands on. */
const kinds: Readonly<Record<Deadline['kind'], Text>> = {
  limit: {
    en: 'The event is on the day that is safe under every reading.',
    fr: 'L’événement est au jour sûr selon toutes les lectures.',
  },
  recommended: {
    en: 'A recommendation, not a limit fixed by law.',
    fr: 'Une recommandation, non un délai fixé par la loi.',
  },
  'not-before': {
    en: 'The first day on which it can happen, not a limit.',
    fr: 'Le premier jour où cela peut se faire, et non un délai.',
  },
}

const settled: Text = {
  en: 'The day by law is beyond argument.',
  fr: 'Le jour selon la loi est hors de discussion.',
}
