import { type Citation, irpa } from '../law/index.ts'
import type { Text } from '../text.ts'
import { type Candidate, settled } from './candidate.ts'
import type { Letter } from './letter.ts'
import { byParagraph } from './paragraphs.ts'
import { isUnder, type Provision, provisionsIn } from './provisions.ts'
import { finds, grounds, type Inadmissibility, relatives } from './signs/findings.ts'
import { type Span, spanAt } from './spans.ts'
import { foundIn, isIn, isStated } from './statements.ts'

const everyGround = Object.keys(grounds) as Inadmissibility[]

/** A finding of inadmissibility that the letter makes, and the provisions that its sentence names. */
export interface Finding {
  ground: Inadmissibility
  span: Span
  /** The provisions of that ground, as the letter cites them or else as the Act has it. */
  law: readonly Citation[]
  /** Every provision that its sentence names. */
  provisions: readonly Provision[]
}

/** Every finding that the letter makes of the person, and not of a relative, nor as a possibility. */
export function findingsIn(letter: Letter): Finding[] {
  return letter
    .find(finds)
    .filter((span) => isStated(letter, span))
    .flatMap((span) => {
      const own = ofThePerson(letter, span)
      const provisions = provisionsIn(letter).filter(
        ({ start }) => start >= own.start && start < own.end,
      )
      return everyGround
        .filter(
          (ground) =>
            provisions.some((provision) => isUnder(provision, grounds[ground].provision)) ||
            isIn(letter, grounds[ground].words, own),
        )
        .map((ground) => ({ ground, span, law: lawOf(ground, provisions), provisions }))
    })
}

/** The sentence but for what it says of a relative: “because your son is inadmissible on health grounds”. */
function ofThePerson(letter: Letter, span: Span): Span {
  const sentence = spanAt(letter.sentences, span.start)
  const ofRelatives = foundIn(letter, relatives, sentence)
  return {
    start: ofRelatives.some(({ end }) => end <= span.start) ? span.start : sentence.start,
    end: ofRelatives.find(({ start }) => start >= span.end)?.start ?? sentence.end,
  }
}

function lawOf(ground: Inadmissibility, provisions: readonly Provision[]): readonly Citation[] {
  const { provision } = grounds[ground]
  const cited = provisions.flatMap((one) => (isUnder(one, provision) && one.law ? [one.law] : []))
  return cited.length > 0 ? cited : [irpa(provision)]
}

const wholeList: Text = {
  en: 'The fact is the whole list: a letter can show what it finds, not that no earlier finding stands.',
  fr: 'Le fait est la liste entière : une lettre peut montrer ce qu’elle constate, et non qu’aucun constat antérieur ne tient.',
}

/** What the findings settle, and what they only add to. */
export const findingFacts = (findings: readonly Finding[]): Candidate[] =>
  findings.flatMap(({ ground, span, law, provisions }): Candidate[] => [
    { fact: 'inadmissibility', value: ground, span, certainty: 'partial', law, confirm: wholeList },
    ...(ground === 'misrepresentation'
      ? [settled('misrepresentationIsBasisOfRefusal', true, span, law)]
      : []),
    ...byParagraph(provisions),
  ])
