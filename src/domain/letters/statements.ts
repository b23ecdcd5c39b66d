import type { Letter, Wording } from './letter.ts'
import { another, conditions, hedges, recites, reconsidered } from './signs/stances.ts'
import { firstFrom, type Span, spanAt } from './spans.ts'

/** Whether the letter says it of this matter, now, and without a condition. */
export function isStated(letter: Letter, span: Span): boolean {
  const sentence = spanAt(letter.sentences, span.start)
  return (
    !isConditional(letter, span) &&
    (!beginsIn(letter, another, sentence) || beginsIn(letter, reconsidered, sentence))
  )
}

/** Whether words before it in the sentence make it a condition, a possibility or an invitation. */
export const isConditional = (letter: Letter, { start }: Span): boolean =>
  beginsIn(letter, hedges, { start: spanAt(letter.sentences, start).start, end: start })

/** Whether it is so under a condition, which the sentence may also put after it. */
export const isQualified = (letter: Letter, { start }: Span): boolean =>
  beginsIn(letter, conditions, spanAt(letter.sentences, start))

/** Whether a sentence only says what the law is. */
export const recitesLaw = (letter: Letter, sentence: Span): boolean =>
  isIn(letter, recites, sentence)

/** Whether words that say it begin in a stretch of the letter. */
const beginsIn = (letter: Letter, wording: Wording, { start, end }: Span): boolean => {
  const found = letter.find(wording)
  return (found[firstFrom(found, start)]?.start ?? end) < end
}

/** Whether words that say it stand in a stretch of the letter. */
export const isIn = (letter: Letter, wording: Wording, stretch: Span): boolean => {
  const found = letter.find(wording)
  const first = found[firstFrom(found, stretch.start)]
  return first !== undefined && first.end <= stretch.end
}

/** Every place of a stretch at which words say it. */
export function foundIn(letter: Letter, wording: Wording, stretch: Span): readonly Span[] {
  const found = letter.find(wording)
  return found.slice(firstFrom(found, stretch.start), firstFrom(found, stretch.end))
}
