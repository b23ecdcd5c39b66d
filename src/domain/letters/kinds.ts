import { firstDateFrom } from './dates.ts'
import type { Letter, Wording } from './letter.ts'
import {
  accessReply,
  approved,
  closed,
  fairness,
  isRefused,
  matter,
  refuses,
  requirementsNotMet,
  returned,
  wasRefused,
} from './signs/purposes.ts'
import { type Span, spanAt } from './spans.ts'
import { isIn, isStated } from './statements.ts'
import type { LetterKind } from './vocabulary.ts'

interface Sign {
  kind: LetterKind
  seen(letter: Letter): Span | undefined
}

const statedFirst =
  (wording: Wording) =>
  (letter: Letter): Span | undefined =>
    letter.find(wording).find((span) => isStated(letter, span))

const first =
  (wording: Wording) =>
  (letter: Letter): Span | undefined =>
    letter.find(wording)[0]

/**
 * Every place at which the letter refuses what was asked. `decided` are the words of one kind of
 * decision; a refusal dated on another day than the letter’s `ownDays` is an earlier one.
 */
export function refusalsIn(
  letter: Letter,
  decided: readonly Wording[],
  ownDays: readonly string[],
): Span[] {
  return [refuses, ...decided]
    .flatMap((words) => letter.find(words))
    .concat(ofTheMatter(letter, isRefused))
    .filter((span) => isStated(letter, span) && !isDatedOtherwise(letter, span, ownDays))
    .toSorted((one, other) => one.start - other.start)
}

/** The same in the past tense, which is weaker. */
export const pastRefusalsIn = (letter: Letter, ownDays: readonly string[]): Span[] =>
  ofTheMatter(letter, wasRefused).filter(
    (span) => isStated(letter, span) && !isDatedOtherwise(letter, span, ownDays),
  )

/** Where what is refused is named before, in the sentence. */
const ofTheMatter = (letter: Letter, wording: Wording): Span[] =>
  letter
    .find(wording)
    .filter(({ start }) =>
      isIn(letter, matter, { start: spanAt(letter.sentences, start).start, end: start }),
    )

const UP_TO_A_DATE =
  /^(?: against you| by (?:an officer|this office))?,? (?:on|in|le|en|du)(?: (?:the|le))? ?$/
const IN_A_YEAR = /^(?: against you)?,? (?:in|en) (?:[a-z]{3,9} )?(?:19|20)\d\d/

/** “Refused on March 3, 2024”, in a letter of another day. */
function isDatedOtherwise(letter: Letter, { end }: Span, ownDays: readonly string[]): boolean {
  if (IN_A_YEAR.test(letter.text.slice(end, end + 40))) return true
  const date = firstDateFrom(letter, end)
  return (
    date !== undefined &&
    UP_TO_A_DATE.test(letter.text.slice(end, Math.min(date.start, end + 40))) &&
    !date.days.some((day) => ownDays.includes(day))
  )
}

/**
 * What the letter does, by the first sign that it shows. A reply to an access request may enclose
 * refusals; a refusal may recall a letter of fairness; what is returned was not refused.
 */
export function kindOf(
  letter: Letter,
  refusals: readonly Span[],
  pastRefusals: readonly Span[],
): { kind: LetterKind; span?: Span } {
  const signs: readonly Sign[] = [
    { kind: 'access-reply', seen: first(accessReply) },
    { kind: 'refusal', seen: () => refusals[0] },
    { kind: 'return', seen: statedFirst(returned) },
    { kind: 'closure', seen: statedFirst(closed) },
    { kind: 'fairness-letter', seen: first(fairness) },
    { kind: 'refusal', seen: statedFirst(requirementsNotMet) },
    { kind: 'approval', seen: statedFirst(approved) },
    { kind: 'refusal', seen: () => pastRefusals[0] },
  ]
  for (const { kind, seen } of signs) {
    const span = seen(letter)
    if (span) return { kind, span }
  }
  return { kind: 'unclear' }
}

/** Where the letter also says that something was approved. */
export const approvalIn = statedFirst(approved)
