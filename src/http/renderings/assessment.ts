import type { Assessed, Checklist, Finding, PlanStep } from '../../domain/answers/index.ts'
import type { assessmentOf } from '../../domain/ask.ts'
import { isOpen } from '../../domain/eligibility.ts'
import type { Language } from '../../domain/text.ts'
import { checklistSections, type DueWith, namingLimits } from './checklists.ts'
import {
  type Block,
  type Document,
  type Entry,
  entry,
  type Line,
  list,
  onOwnPage,
  paragraph,
  type Section,
  section,
  table,
} from './document.ts'
import { becauseLabels, outcomeLabels, stateLabels, verdictLabels } from './labels.ts'
import {
  type Answered,
  dayInWords,
  labelled,
  lawLine,
  missingLines,
  opening,
  statements,
} from './lines.ts'
import { timetableSections, timetableTable } from './timetable.ts'
import { words } from './words.ts'

type Assessment = Answered & ReturnType<typeof assessmentOf>

/** The whole case as a document: the plan, the days, then a sheet for each remedy that is not closed. */
export function assessmentDocument(answer: Assessment, language: Language): Document {
  const { remedies, deadlines, plan, cautions, nextQuestion } = answer
  const hasSheet = (remedy: Assessed) =>
    isOpen(remedy) || answer.checklists.some((checklist) => checklist.remedy === remedy.remedy)
  const sheet = (remedy: Assessed) => remedySection(remedy, answer, language)
  const closed = remedies.filter((remedy) => !hasSheet(remedy)).map(sheet)
  return {
    language,
    asOf: answer.asOf,
    title: words.assessment[language],
    blocks: opening(answer, language),
    sections: [
      ...section(words.plan[language], [
        ...nextLimit(answer, language),
        ...list(
          'number',
          plan.map((step) => planStep(step, titleIn(answer), language)),
        ),
      ]),
      ...section(words.contradictions[language], statements(cautions, language)),
      ...section(
        words.nextQuestion[language],
        nextQuestion ? [paragraph(nextQuestion.question)] : [],
      ),
      ...section(words.deadlines[language], timetableTable(deadlines, titleIn(answer), language)),
      ...section(words.remedies[language], overview(remedies, language)),
      ...remedies.filter(hasSheet).map((remedy) => onOwnPage(sheet(remedy))),
      ...section(words.closed[language], [], closed).map(onOwnPage),
    ],
  }
}

const titleIn =
  ({ remedies }: Assessment) =>
  (id: string): string =>
    remedies.find(({ remedy }) => remedy === id)?.title ?? id

const nextLimit = ({ nextLimit }: Assessment, language: Language): readonly Block[] =>
  nextLimit === undefined
    ? []
    : [
        paragraph(
          ...labelled(
            words.nextLimit,
            [{ strong: dayInWords(nextLimit.fileBy, language) }],
            language,
          ),
        ),
      ]

const planStep = (
  { remedy, remedies, text, day, law }: PlanStep,
  titleOf: (remedy: string) => string,
  language: Language,
): Entry =>
  entry(
    [text],
    [
      ...(day === undefined
        ? []
        : [[`${words.by[language]} `, { strong: dayInWords(day, language) }]]),
      remedies
        ? labelled(words.remedies, [remedies.map(titleOf).join('; ')], language)
        : labelled(words.remedy, [titleOf(remedy)], language),
      ...lawLine(law, language),
    ],
  )

const overview = (remedies: readonly Assessed[], language: Language) =>
  table(
    [words.remedy, words.verdict, words.inTime].map((head) => head[language]),
    remedies.map((remedy) => [
      [remedy.title],
      [{ strong: verdictLabels[remedy.verdict][language] }],
      timing(remedy, language),
    ]),
  )

function timing({ verdict, timing: { state, next } }: Assessed, language: Language): Line {
  if (verdict === 'not-applicable') return ['–']
  const said = stateLabels[state]
  return next ? labelled(said, [dayInWords(next.fileBy, language)], language) : [said[language]]
}

function remedySection(remedy: Assessed, answer: Assessment, language: Language): Section {
  const { deadlines, awaiting, dates, checklists } = answer
  const checklist = checklists.find((one) => one.remedy === remedy.remedy)
  const dueWith =
    (one: Checklist): DueWith =>
    (limit) => {
      const due = deadlines.find(({ id }) => id === limit)
      return due
        ? [[`${words.by[language]} `, { strong: dayInWords(due.fileBy, language) }]]
        : namingLimits(one, language)(limit)
    }
  const isOwn = ({ id }: { id: string }) => id.startsWith(`${remedy.remedy}/`)
  return {
    title: remedy.title,
    blocks: [
      paragraph(
        ...labelled(words.verdict, [{ strong: verdictLabels[remedy.verdict][language] }], language),
      ),
    ],
    sections: [
      ...section(
        words.findings[language],
        list(
          'bullet',
          remedy.findings.map((one) => finding(one, language)),
        ),
      ),
      ...section(words.cautions[language], statements(remedy.cautions, language)),
      ...timetableSections(
        {
          deadlines: deadlines.filter(isOwn),
          awaiting: awaiting.filter(isOwn),
          dates: dates.filter(isOwn),
        },
        language,
      ),
      ...(checklist ? checklistSections(checklist, dueWith(checklist), language) : []),
    ],
  }
}

const finding = ({ text, outcome, because, law, missing }: Finding, language: Language): Entry =>
  entry(
    [{ strong: outcomeLabels[outcome][language] }, words.colon[language], text],
    [
      ...(because ? [[becauseLabels[because][language]]] : []),
      ...missingLines(missing, language),
      ...lawLine(law, language),
    ],
  )
