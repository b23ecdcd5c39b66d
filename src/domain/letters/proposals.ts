import { type Facts, factNamed } from '../facts/index.ts'
import type { Candidate } from './candidate.ts'
import type { Certainty } from './vocabulary.ts'

/** A candidate held against the others of its fact. */
export interface Proposal extends Omit<Candidate, 'certainty'> {
  certainty: Certainty
}

/**
 * Each value once, by the first words that give it. A fact that is no list and has two values is
 * left open: neither is chosen.
 */
export function weighed(candidates: readonly Candidate[]): Proposal[] {
  const byFact = Map.groupBy(candidates, ({ fact }) => fact)
  return [...byFact].flatMap(([fact, all]) => {
    const values = [...Map.groupBy(all, ({ value }) => value).values()].map(
      ([first]) => first as Candidate,
    )
    const isOpen = values.length > 1 && factNamed(fact).type !== 'list'
    return values.map((candidate) =>
      isOpen ? { ...candidate, certainty: 'conflicting' as const } : candidate,
    )
  })
}

/** A value as `facts` of a question takes it. */
export const asStated = ({ fact, value }: Pick<Candidate, 'fact' | 'value'>) =>
  factNamed(fact).type === 'list' ? [value as string] : value

/** The facts of the proposals of some certainties, ready to be asked about. */
export function factsOf(proposals: readonly Proposal[], certainties: readonly Certainty[]): Facts {
  const kept = proposals.filter(({ certainty }) => certainties.includes(certainty))
  return Object.fromEntries(
    [...Map.groupBy(kept, ({ fact }) => fact)].map(([fact, values]) => [
      fact,
      factNamed(fact).type === 'list' ? values.map(({ value }) => value) : values[0]?.value,
    ]),
  )
}
