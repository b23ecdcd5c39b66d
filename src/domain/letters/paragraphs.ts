import { vocabulary } from '../facts/index.ts'
import { type Candidate, settled } from './candidate.ts'
import type { Provision } from './provisions.ts'

/** Facts that the paragraph of the Act decides, by the subsection it is of. */
const paragraphs: readonly {
  fact: 'humanRightsParagraph' | 'criminalityBasis' | 'claimIneligibleUnder'
  subsection: string
  values: Readonly<Record<string, string>>
}[] = [
  {
    fact: 'humanRightsParagraph',
    subsection: '35(1)',
    values: named(vocabulary.humanRightsParagraph.labels),
  },
  ...['36(1)', '36(2)'].map((subsection) => ({
    fact: 'criminalityBasis' as const,
    subsection,
    values: {
      a: 'conviction-in-canada',
      b: 'conviction-outside-canada',
      c: 'act-outside-canada',
    } satisfies Record<string, keyof typeof vocabulary.criminalityBasis.labels>,
  })),
  {
    fact: 'claimIneligibleUnder',
    subsection: '101(1)',
    values: named(vocabulary.claimIneligibleUnder.labels),
  },
]

function named(labels: object): Record<string, string> {
  return Object.fromEntries(Object.keys(labels).map((paragraph) => [paragraph, paragraph]))
}

/** What the provisions named in a sentence decide by their paragraph: 36(1)(b) is a conviction abroad. */
export const byParagraph = (provisions: readonly Provision[]): Candidate[] =>
  provisions.flatMap(({ pinpoint, law, start, end }) =>
    paragraphs.flatMap(({ fact, subsection, values }) => {
      const paragraph = pinpoint.startsWith(`${subsection}(`)
        ? pinpoint.slice(subsection.length + 1).split(')')[0]
        : undefined
      const value = values[paragraph ?? '']
      return law?.source === 'irpa' && value ? [settled(fact, value, { start, end }, [law])] : []
    }),
  )
