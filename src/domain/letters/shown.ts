import type { CitedProvision, LetterPurpose, LimitStated, ProposedFact } from '../answers/letter.ts'
import { authorities } from '../law/index.ts'
import type { Language } from '../text.ts'
import type { Letter } from './letter.ts'
import type { StatedLimit } from './limits-read.ts'
import { asStated, type Proposal } from './proposals.ts'
import { type Provision, provisionsIn } from './provisions.ts'
import type { Span } from './spans.ts'
import type { LetterKind } from './vocabulary.ts'

/** What was read, as the answer has it: every part with the words that it rests on. */

export const shownPurpose = (
  letter: Letter,
  kind: LetterKind,
  span: Span | undefined,
): LetterPurpose => ({ kind, ...(span && letter.passage(span)) })

export const shownProposal = (
  letter: Letter,
  { span, certainty, law, confirm, ...proposed }: Proposal,
  language: Language,
): ProposedFact => ({
  fact: proposed.fact,
  value: asStated(proposed),
  certainty,
  ...letter.passage(span),
  law: law.map((citation) => citation[language]),
  ...(confirm && { confirm: confirm[language] }),
})

/** Each provision once, where it is first named. */
export function shownProvisions(letter: Letter, language: Language): CitedProvision[] {
  const byName = new Map<string, Provision>()
  for (const provision of provisionsIn(letter)) {
    const name = `${provision.law?.source} ${provision.pinpoint}`
    if (!byName.has(name)) byName.set(name, provision)
  }
  return [...byName.values()].map(({ pinpoint, law, start, end }) => ({
    pinpoint,
    ...letter.passage({ start, end }),
    law: law ? [law[language]] : [],
  }))
}

export const shownLimit = (
  letter: Letter,
  { span, period, comparison, limits }: StatedLimit,
  language: Language,
): LimitStated => ({
  period,
  comparison,
  ...letter.passage(span),
  limits: limits.map(({ id, limit }) => ({
    id,
    text: limit.text[language],
    period: limit.period,
    law: authorities(limit.law, language),
  })),
})
