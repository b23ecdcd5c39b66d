import type { Decision } from '../facts/index.ts'
import type { Text } from '../text.ts'
import type { Candidate } from './candidate.ts'
import type { Letter } from './letter.ts'
import { challenges } from './signs/challenges.ts'
import { signsOfDecision } from './signs/facts-of-decision.ts'
import { signsOfFamily } from './signs/facts-of-family.ts'
import { signsOfProtection } from './signs/facts-of-protection.ts'
import type { Sign } from './signs/sign.ts'
import { type Span, spanAt, within } from './spans.ts'
import { isIn, isQualified, isStated } from './statements.ts'
import type { LetterKind } from './vocabulary.ts'

export const signs: readonly Sign[] = [...signsOfDecision, ...signsOfFamily, ...signsOfProtection]

/** The facts that the letter’s words give directly. */
export const factsRead = (
  letter: Letter,
  letterKind: LetterKind,
  decisions: readonly Decision[],
): Candidate[] =>
  signs
    .filter(({ kind = 'refusal' }) => kind === letterKind)
    .filter(({ of }) => of === undefined || of.some((decision) => decisions.includes(decision)))
    .filter(({ tribunal }) => tribunal === undefined || isIn(letter, tribunal, letter.heading))
    .flatMap(({ fact, value, words, office, opens, certainty = 'settled', confirm, law = [] }) => {
      const spans = letter
        .find(words)
        .filter((span) => (office ? isOfOffice(letter, span) : isStated(letter, span)))
      const isPlain = (span: Span) =>
        office || (!isQualified(letter, span) && (!opens || opensStatement(letter, span)))
      const span = spans.find(isPlain) ?? spans[0]
      if (span === undefined) return []
      const given = { fact, value, span, certainty, law, ...(confirm && { confirm }) }
      return certainty !== 'settled' || isPlain(span)
        ? [given]
        : [{ ...given, certainty: 'arguable' as const, confirm: wholeSentence }]
    })

const wholeSentence: Text = {
  en: 'The sentence says more than these words, or follows from another: read it whole before stating the fact.',
  fr: 'La phrase dit plus que ces mots, ou suit d’une autre : la lire en entier avant d’énoncer le fait.',
}

/** Whether a sentence begins with them that gives no time, after none that tells of another year. */
function opensStatement(letter: Letter, { start }: Span): boolean {
  const sentence = spanAt(letter.sentences, start)
  const before = letter.text.slice(0, start)
  return (
    sentence.start === start &&
    /(?:^|[.!?][')]? |[^:;]\n)$/.test(before) &&
    !/(?<!\d)(?:19|20)\d\d[^.]{0,60}\. $/.test(before) &&
    !/(?<![a-z])(?:days?|jours?)(?![a-z])/.test(letter.text.slice(start, sentence.end)) &&
    challenges.every(({ words }) => !isIn(letter, words, sentence))
  )
}

const isOfOffice = ({ heading, signature }: Letter, span: Span): boolean =>
  within(span, heading) || within(span, signature)
