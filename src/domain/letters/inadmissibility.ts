import { type Citation, irpa } from '../law/index.ts'
import type { Text } from '../text.ts'
import { type Candidate, settled } from './candidate.ts'
import { datesIn } from './dates.ts'
import { type Letter, MOST_READ } from './letter.ts'
import { byParagraph } from './paragraphs.ts'
import { isUnder, type Provision, provisionsIn } from './provisions.ts'
import {
  finds,
  found,
  grounds,
  type Inadmissibility,
  relatives,
  setAside,
} from './signs/findings.ts'
import { type Span, spanAt, within } from './spans.ts'
import { foundIn, isIn, isQualified, isStated } from './statements.ts'

const everyGround = Object.keys(grounds) as Inadmissibility[]

/** A finding of inadmissibility that the letter makes, and the provisions that its sentence names. */
export interface Finding {
  ground: Inadmissibility
  span: Span
  /** The provisions of that ground, as the letter cites them or else as the Act has it. */
  law: readonly Citation[]
  /** Of another day, of the past, no longer standing or under a condition: no ground of this refusal. */
  isDoubtful: boolean
  /** Every provision that its sentence names. */
  provisions: readonly Provision[]
}

/**
 * Every finding that the letter makes of the person, and not of a relative, nor as a possibility:
 * each ground once in a sentence.
 */
export function findingsIn(letter: Letter, ownDays: readonly string[]): Finding[] {
  const every = [...letter.find(finds), ...letter.find(found)]
    .filter((span) => isStated(letter, span))
    .slice(0, MOST_READ)
    .flatMap((span) => {
      const own = ofThePerson(letter, span)
      const provisions = provisionsIn(letter).filter(
        ({ start }) => start >= own.start && start < own.end,
      )
      const isDoubtful = isInDoubt(letter, span, ownDays)
      return everyGround
        .filter(
          (ground) =>
            provisions.some((provision) => isUnder(provision, grounds[ground].provision)) ||
            isIn(letter, grounds[ground].words, own),
        )
        .map((ground) => ({ ground, span, law: lawOf(ground, provisions), isDoubtful, provisions }))
    })
  const bySentence = Map.groupBy(every, ({ span }) => spanAt(letter.sentences, span.start))
  return [...bySentence.values()].flatMap((findings) =>
    [...Map.groupBy(findings, ({ ground }) => ground).values()].map(
      (all) => (all.find(({ isDoubtful }) => !isDoubtful) ?? all[0]) as Finding,
    ),
  )
}

/** Whether the words may be of an earlier finding, or of none. */
function isInDoubt(letter: Letter, span: Span, ownDays: readonly string[]): boolean {
  const sentence = spanAt(letter.sentences, span.start)
  const isPerfect = /(?:been|ete) /.test(letter.text.slice(span.start, span.end))
  const dated = isPerfect ? sentence : { start: sentence.start, end: span.start }
  return (
    isIn(letter, found, span) ||
    isQualified(letter, span) ||
    isIn(letter, setAside, sentence) ||
    IN_A_YEAR.test(letter.text.slice(dated.start, dated.end)) ||
    datesIn(letter).some(
      (date) => within(date, dated) && !date.days.some((day) => ownDays.includes(day)),
    )
  )
}
const IN_A_YEAR = /(?<![a-z0-9])(?:in|en|since|depuis) (?:[a-z]{3,9} )?(?:19|20)\d\d(?![0-9])/

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
  const each = new Map(cited.map((one) => [one.en.cite, one]))
  return each.size > 0 ? [...each.values()] : [irpa(provision)]
}

const wholeList: Text = {
  en: 'The fact is the whole list: a letter can show what it finds, not that no earlier finding stands.',
  fr: 'Le fait est la liste entière : une lettre peut montrer ce qu’elle constate, et non qu’aucun constat antérieur ne tient.',
}

const mayNotStand: Text = {
  en: 'The letter may speak of an earlier finding, or of one that no longer stands: see by which decision it was made, and whether that one was set aside.',
  fr: 'La lettre peut parler d’un constat antérieur, ou qui ne tient plus : voir par quelle décision il a été fait, et si elle a été annulée.',
}

/** What the findings settle, and what they only add to. */
export const findingFacts = (findings: readonly Finding[]): Candidate[] => [
  ...findings.flatMap(({ ground, span, law, isDoubtful }): Candidate[] => [
    {
      fact: 'inadmissibility',
      value: ground,
      span,
      certainty: isDoubtful ? 'arguable' : 'partial',
      law,
      confirm: isDoubtful ? mayNotStand : wholeList,
    },
    ...(ground === 'misrepresentation' && !isDoubtful
      ? [settled('misrepresentationIsBasisOfRefusal', true, span, law)]
      : []),
  ]),
  ...byParagraph([...new Set(findings.flatMap((one) => (one.isDoubtful ? [] : one.provisions)))]),
]
