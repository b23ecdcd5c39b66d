import { type Decision, everyDecision } from '../facts/index.ts'
import { once } from '../once.ts'
import type { Text } from '../text.ts'
import { type Candidate, settled } from './candidate.ts'
import type { Letter, Wording } from './letter.ts'
import { kindsOfDecision } from './signs/decisions.ts'
import type { KindOfDecision } from './signs/kind-of-decision.ts'
import { approved } from './signs/purposes.ts'
import { introduces, ofRelatives, sponsorship } from './signs/stances.ts'
import { type Span, spanAt } from './spans.ts'
import { isIn, isStated } from './statements.ts'

/** A line that names the subject of the letter, or the kind of application. */
const SUBJECT_LINE =
  /^(?:re|subject|object|objet|ref|reference|in the matter of|concernant|type of application|application type|application|category|categorie|type de demande|genre de demande|demande|notice of decision|avis de decision|refusal|refus)(?![a-z])/

const documentForms = {
  en: (document: string) => [
    `(?:for|of|renew|extend|obtain|replace|issue|issued|issuing|refuse|refused|refusing|approve|grant)(?: you)?(?: an?| the| your| this)?(?: new| initial| second)? (?:${document})`,
    `(?:${document}) (?:application|extension|renewal|request|refusal|is|was|has been|cannot be)`,
  ],
  fr: (document: string) => [
    `(?:de |d'|du |pour |obtenir |renouveler |prolonger |remplacer |delivrer |refuser |refuse |refusons )(?:une? |le |la |l'|votre |ce )?(?:nouveau |nouvelle )?(?:${document})`,
  ],
}
const union = (patterns: readonly RegExp[]) => patterns.map(({ source }) => source).join('|')

/** “For a study permit”, and not a study permit that the letter happens to mention. */
const asApplied = once(
  (document: Wording): Wording => ({
    en: documentForms.en(union(document.en)).map((form) => new RegExp(form)),
    fr: documentForms.fr(union(document.fr)).map((form) => new RegExp(form)),
  }),
)

/** The words that are a decision by themselves, each where its tribunal could have said it. */
export const decidingWords = (letter: Letter): Wording[] =>
  everyDecision.flatMap((decision) => {
    const { decided } = kindsOfDecision[decision]
    return decided && isOfTribunal(letter, decision) ? [decided] : []
  })

const isOfTribunal = (letter: Letter, decision: Decision): boolean => {
  const { tribunal } = kindsOfDecision[decision]
  return tribunal === undefined || isIn(letter, tribunal, letter.heading)
}

/**
 * What was decided: in the sentences that refuse, in the lines that name the subject, and in the
 * sentences that say what the letter is about. Every kind that is named there is a candidate.
 */
export function decisionsRead(letter: Letter, refusals: readonly Span[]): Candidate[] {
  const places: Places = {
    refusals: new Set(refusals.map(({ start }) => start)),
    sentences: new Set(
      [...refusals, ...letter.find(introduces).filter((span) => isStated(letter, span))].map(
        ({ start }) => spanAt(letter.sentences, start),
      ),
    ),
    lines: new Set(
      letter.lines.filter(({ start, end }) => SUBJECT_LINE.test(letter.text.slice(start, end))),
    ),
  }
  const named = everyDecision
    .filter((decision) => isOfTribunal(letter, decision))
    .flatMap((decision) => {
      const span = whereNamed(letter, kindsOfDecision[decision], places)
      return span ? [{ decision, span }] : []
    })
  return prevailing(named).map(({ decision, span }) => ({
    ...settled('decision', decision, span),
    ...(mayBeOfAnother(letter, decision, span) && {
      certainty: 'arguable' as const,
      confirm: ofWhom,
    }),
  }))
}

const ofWhom: Text = {
  en: 'The letter also approves something, or speaks of a relative’s application: see what was refused, and to whom.',
  fr: 'La lettre approuve aussi quelque chose, ou parle de la demande d’un proche : voir ce qui a été refusé, et à qui.',
}

/** Of these a letter to the sponsor speaks of the relative’s application. */
const ofSponsored: readonly Decision[] = [
  'family-class-visa',
  'sponsor-ineligible',
  'spouse-in-canada-class',
]

/** Whether the application may be a relative’s, or the letter approves one beside it. */
function mayBeOfAnother(letter: Letter, decision: Decision, { start }: Span): boolean {
  const own = spanAt(letter.sentences, start)
  const beside = letter
    .find(approved)
    .filter((span) => isStated(letter, span))
    .map((span) => spanAt(letter.sentences, span.start))
  return (
    (!ofSponsored.includes(decision) && isIn(letter, ofRelatives, own)) ||
    beside.some((sentence) => sentence !== own && !isIn(letter, sponsorship, sentence))
  )
}

/** Where a letter says what it decides: its refusals, by their start, its sentences and its lines. */
interface Places {
  refusals: ReadonlySet<number>
  sentences: ReadonlySet<Span>
  lines: ReadonlySet<Span>
}

function whereNamed(
  letter: Letter,
  { document, matter, decided }: KindOfDecision,
  { refusals, sentences, lines }: Places,
): Span | undefined {
  const inSentence = (span: Span) =>
    sentences.has(spanAt(letter.sentences, span.start)) && isStated(letter, span)
  const inSubject = ({ start }: Span) => lines.has(spanAt(letter.lines, start))
  return (
    (decided && letter.find(decided).find(({ start }) => refusals.has(start))) ??
    (document && letter.find(asApplied(document)).find(inSentence)) ??
    (document && letter.find(document).find(inSubject)) ??
    (matter && letter.find(matter).find((span) => inSentence(span) || inSubject(span)))
  )
}

/** A reply to a request for reconsideration names the decision that it leaves standing. */
function prevailing<T extends { decision: Decision }>(named: readonly T[]): readonly T[] {
  const decisions = named.map(({ decision }) => decision)
  if (decisions.includes('reconsideration-refused'))
    return named.filter(({ decision }) => decision === 'reconsideration-refused')
  return named.filter(
    ({ decision }) =>
      !kindsOfDecision[decision].yieldsTo?.some((other) => decisions.includes(other)),
  )
}
