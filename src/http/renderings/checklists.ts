import type {
  Checklist,
  ChecklistItem,
  Destination,
  Fee,
  FeeNotKnown,
} from '../../domain/answers/index.ts'
import { groups } from '../../domain/rules.ts'
import type { Language } from '../../domain/text.ts'
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
import { channelLabels, groupLabels, necessityLabels, partyLabels } from './labels.ts'
import {
  type Answered,
  amountInWords,
  cited,
  dayInWords,
  joined,
  labelled,
  lawLine,
  missingLines,
  opening,
} from './lines.ts'
import { words } from './words.ts'

/** When an item is due, by the full id of its time limit. */
export type DueWith = (limit: string) => readonly Line[]

/** A checklist alone computes no day: its items name the limit that they are due with, if it governs. */
export const namingLimits =
  ({ limits = [] }: Checklist, language: Language): DueWith =>
  (limit) =>
    limits
      .filter(({ id }) => id === limit)
      .map(({ text }) => labelled(words.dueWith, [text], language))

/** The checklists as a document: a sheet for each remedy. */
export function checklistsDocument(
  answer: Answered & { checklists: readonly Checklist[] },
  language: Language,
): Document {
  const none = answer.checklists.length === 0
  return {
    language,
    asOf: answer.asOf,
    title: words.checklists[language],
    blocks: [
      ...opening(answer, language),
      ...(none ? [paragraph(words.nothingToPrepare[language])] : []),
    ],
    sections: answer.checklists.map((checklist) =>
      onOwnPage({
        title: checklist.title,
        blocks: [],
        sections: checklistSections(checklist, namingLimits(checklist, language), language),
      }),
    ),
  }
}

/** What to prepare by groups, what it costs, and where it goes. */
export const checklistSections = (
  { items, fees, feesNotKnown = [], submitTo }: Checklist,
  dueWith: DueWith,
  language: Language,
): readonly Section[] => [
  ...groups.flatMap((group) =>
    section(
      groupLabels[group][language],
      list(
        'box',
        items.filter((one) => one.group === group).map((one) => item(one, dueWith, language)),
      ),
    ),
  ),
  ...section(words.fees[language], [
    ...feesKnown(fees, language),
    ...amountsNotKnown(feesNotKnown, language),
  ]),
  ...section(
    words.submitTo[language],
    list(
      'bullet',
      submitTo.map((one) => destination(one, language)),
    ),
  ),
]

const item = (
  { text, necessity, party, form, copies, dueWith: limit, law, missing }: ChecklistItem,
  dueWith: DueWith,
  language: Language,
): Entry =>
  entry(
    [text],
    [
      joined(
        [
          [{ strong: necessityLabels[necessity][language] }],
          labelled(words.party, [partyLabels[party][language]], language),
          ...(copies === undefined ? [] : [labelled(words.copies, [`${copies}`], language)]),
        ],
        ' · ',
      ),
      ...(form
        ? [
            labelled(
              words.form,
              [{ strong: form.id }, ', ', { link: form.title, url: form.url }],
              language,
            ),
          ]
        : []),
      ...(limit === undefined ? [] : dueWith(limit)),
      ...missingLines(missing, language),
      ...lawLine(law, language),
    ],
  )

/** Of a remedy that none is listed for nothing is said: that none is due would be more than is known. */
const feesKnown = (fees: readonly Fee[], language: Language): readonly Block[] =>
  fees.length === 0 ? [] : [...feeTable(fees, language), paragraph(words.checkFees[language])]

const amountsNotKnown = (fees: readonly FeeNotKnown[], language: Language): readonly Block[] =>
  fees.length === 0
    ? []
    : [
        paragraph(words.amountNotKnown[language]),
        ...list(
          'bullet',
          fees.map(({ text, law, missing }) =>
            entry([text], [...missingLines(missing, language), ...lawLine(law, language)]),
          ),
        ),
      ]

const feeTable = (fees: readonly Fee[], language: Language) =>
  table(
    [words.fee, words.amount, words.knownSince, words.law].map((head) => head[language]),
    fees.map(({ text, amount, from, law, missing }) => [
      joined([[text], ...missingLines(missing, language)], ' · '),
      [{ strong: amountInWords(amount, language) }],
      from === undefined ? ['–'] : [dayInWords(from, language)],
      cited(law),
    ]),
  )

const destination = (
  { text, channel, url, law, missing }: Destination,
  language: Language,
): Entry =>
  entry(labelled(channelLabels[channel], [text], language), [
    ...(url === undefined ? [] : [[{ link: url, url }]]),
    ...missingLines(missing, language),
    ...lawLine(law, language),
  ])
