import type { Awaiting, DateOfLaw, Deadline } from '../../domain/answers/index.ts'
import type { Timetable } from '../../domain/ask.ts'
import type { Language } from '../../domain/text.ts'
import {
  type Block,
  type Entry,
  entry,
  type Line,
  list,
  type Section,
  section,
  table,
} from './document.ts'
import { kindLabels, partyLabels, periodLabel, stateLabels } from './labels.ts'
import {
  cited,
  dayInWords,
  labelled,
  lawLine,
  missingLines,
  statement,
  statements,
} from './lines.ts'
import { words } from './words.ts'

/** Every limit of the case with its three days, in one table. */
export const timetableTable = (
  deadlines: readonly Deadline[],
  titleOf: (remedy: string) => string,
  language: Language,
): readonly Block[] =>
  table(
    [words.fileBy, words.dueOn, words.lastDay, words.whatToDo, words.state].map(
      (head) => head[language],
    ),
    deadlines.map(({ remedy, text, fileBy, dueOn, lastDay, state, done }) => [
      [{ strong: dayInWords(fileBy, language) }],
      [dayInWords(dueOn, language)],
      [dayInWords(lastDay, language)],
      labelled({ en: titleOf(remedy), fr: titleOf(remedy) }, [text], language),
      done ? doneLine(done, language) : [stateLabels[state][language]],
    ]),
  )

/** The limits of one remedy with their working, those that wait for a day, and the other days. */
export const timetableSections = (
  { deadlines, awaiting, dates }: Timetable,
  language: Language,
): readonly Section[] => [
  ...section(
    words.deadlines[language],
    [],
    deadlines.map((one) => deadlineSection(one, language)),
  ),
  ...section(
    words.awaiting[language],
    list(
      'bullet',
      awaiting.map((one) => waiting(one, language)),
    ),
  ),
  ...section(
    words.dates[language],
    list(
      'bullet',
      dates.map((one) => dateOfLaw(one, language)),
    ),
  ),
]

function deadlineSection(deadline: Deadline, language: Language): Section {
  const { text, steps, alternatives, cautions, extension, late, law, missing } = deadline
  return {
    title: text,
    blocks: [
      ...table(
        [words.fileBy, words.dueOn, words.lastDay].map((head) => head[language]),
        [
          [
            [{ strong: dayInWords(deadline.fileBy, language) }],
            [dayInWords(deadline.dueOn, language)],
            [dayInWords(deadline.lastDay, language)],
          ],
        ],
      ),
      ...list(
        'bullet',
        [
          ...howItStands(deadline, language),
          ...missingLines(missing, language),
          ...lawLine(law, language),
        ].map((line) => entry(line)),
      ),
    ],
    sections: [
      ...section(
        words.working[language],
        list(
          'number',
          steps.map((step) => stepEntry(step, language)),
        ),
      ),
      ...section(
        words.otherReadings[language],
        list(
          'bullet',
          alternatives.map(({ text, dueOn, fileBy, law }) =>
            entry(
              [text],
              [
                labelled(words.fileBy, [{ strong: dayInWords(fileBy, language) }], language),
                labelled(words.dueOn, [dayInWords(dueOn, language)], language),
                ...lawLine(law, language),
              ],
            ),
          ),
        ),
      ),
      ...section(words.cautions[language], statements(cautions, language)),
      ...section(
        words.extension[language],
        extension ? list('bullet', [statement(extension, language)]) : [],
      ),
      ...(late ? lateSections(late, language) : []),
    ],
  }
}

/** How a limit stands, in short lines. */
function howItStands(deadline: Deadline, language: Language): readonly Line[] {
  const { kind, party, period, state, daysLeft, done, cutOff } = deadline
  const remarks = [
    deadline.certainty === 'arguable' && words.arguable,
    deadline.protective && words.protective,
    deadline.applies === 'undecided' && words.mayGovern,
    deadline.source === 'order' && words.byOrder,
    deadline.irreversible && words.irreversible,
  ]
  return [
    labelled(words.kind, [kindLabels[kind][language]], language),
    labelled(words.party, [partyLabels[party][language]], language),
    ...(period ? [labelled(words.period, [periodLabel(period)[language]], language)] : []),
    done
      ? doneLine(done, language)
      : labelled(words.state, [stateLabels[state][language]], language),
    ...(done || daysLeft < 0 ? [] : [labelled(words.daysLeft, [`${daysLeft}`], language)]),
    ...remarks.flatMap((remark) => (remark ? [[remark[language]]] : [])),
    ...(cutOff ? [[`${words.timeZone[language]} ${cutOff.timeZone}.`]] : []),
  ]
}

const doneLine = ({ on, inTime }: NonNullable<Deadline['done']>, language: Language): Line => [
  `${(inTime ? words.doneInTime : words.doneLate)[language]} ${dayInWords(on, language)}`,
]

const lateSections = (
  { days, text, factors, consequences }: NonNullable<Deadline['late']>,
  language: Language,
): readonly Section[] => [
  ...section(
    stateLabels.passed[language],
    list('bullet', [entry([text], [labelled(words.daysLate, [`${days}`], language)])]),
  ),
  ...section(words.factors[language], statements(factors, language)),
  ...section(words.consequences[language], statements(consequences, language)),
]

const stepEntry = ({ day, text, law }: Deadline['steps'][number], language: Language): Entry =>
  entry(
    [{ strong: dayInWords(day, language) }, words.colon[language], text],
    lawLine(law, language),
  )

const waiting = ({ text, period, law, missing }: Awaiting, language: Language): Entry =>
  entry(
    [text],
    [
      labelled(words.period, [periodLabel(period)[language]], language),
      ...missingLines(missing, language),
      ...lawLine(law, language),
    ],
  )

const dateOfLaw = ({ text, day, steps, law, missing }: DateOfLaw, language: Language): Entry =>
  entry(
    [
      { strong: day ? dayInWords(day, language) : words.dayNotKnown[language] },
      words.colon[language],
      text,
    ],
    [
      ...steps.map(
        (step): Line => [
          `${dayInWords(step.day, language)}${words.colon[language]}${step.text} (`,
          ...cited(step.law),
          ')',
        ],
      ),
      ...missingLines(missing, language),
      ...lawLine(law, language),
    ],
  )
