import type { NextQuestion } from './answers/index.ts'
import type { Standing } from './eligibility.ts'
import { type Fact, factNamed } from './facts/index.ts'
import type { Language } from './text.ts'

/**
 * The one fact that settles most: of every remedy still undecided, each missing fact has a share of
 * one vote, by how far it would settle the requirements that wait for it. The kind of decision
 * comes before all, for it says which remedies are in question; a day counts half, for it is asked in
 * vain where there is none.
 */
export function nextQuestionOf(
  standings: readonly Standing[],
  language: Language,
): NextQuestion | undefined {
  const votes = new Map<Fact, number>()
  for (const { verdict, missing } of standings) {
    if (verdict !== 'undecided') continue
    const all = missing.reduce((sum, { decides }) => sum + decides, 0)
    for (const { fact, decides } of missing)
      votes.set(fact, (votes.get(fact) ?? 0) + (all === 0 ? 1 / missing.length : decides / all))
  }
  const [first] = [...votes].sort((one, other) => weight(other) - weight(one))
  return first && { fact: first[0], question: factNamed(first[0]).question[language] }
}

const DAY_WEIGHT = 0.5

const weight = ([fact, votes]: readonly [Fact, number]): number =>
  fact === 'decision' ? Number.POSITIVE_INFINITY : isDay(fact) ? votes * DAY_WEIGHT : votes

const isDay = (fact: Fact): boolean => factNamed(fact).type === 'day'
