import type { Decision } from '../facts/index.ts'
import type { Candidate } from './candidate.ts'
import type { Letter } from './letter.ts'
import { signsOfDecision } from './signs/facts-of-decision.ts'
import { signsOfFamily } from './signs/facts-of-family.ts'
import { signsOfProtection } from './signs/facts-of-protection.ts'
import type { Sign } from './signs/sign.ts'
import { type Span, within } from './spans.ts'
import { isIn, isStated } from './statements.ts'
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
    .flatMap(({ fact, value, words, office, certainty = 'settled', confirm, law = [] }) => {
      const span = letter
        .find(words)
        .find((span) => (office ? isOfOffice(letter, span) : isStated(letter, span)))
      return span ? [{ fact, value, span, certainty, law, ...(confirm && { confirm }) }] : []
    })

const isOfOffice = ({ heading, signature }: Letter, span: Span): boolean =>
  within(span, heading) || within(span, signature)
