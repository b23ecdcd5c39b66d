import { dayNumber, type IsoDate, isoDate } from '../src/domain/calendar.ts'
import { type Fact, type Facts, factNamed, vocabulary } from '../src/domain/facts/index.ts'
import { wholeCases } from '../tests/domain/plan-cases.ts'

/** One matter of a firm, as a client posts it. */
export interface Matter {
  reference: string
  asOf: IsoDate
  facts: Facts
}

/** So many different matters are asked about in turn. */
export const MATTERS = 500

const ASKED_ON = '2026-11-23'
const LONGEST_AGO_DAYS = 200
const MOST_GROUNDS = 4

/**
 * Matters that a firm could have, always the same: cases of the tests that a practitioner would
 * recognise, begun on other days and refused on other grounds.
 */
export function* mattersUpTo(count: number): Generator<Matter> {
  const below = dice(count)
  const grounds = Object.keys(vocabulary.refusalGrounds.labels)
  for (let i = 0; i < count; i++) {
    const [, facts] = wholeCases[i % wholeCases.length] as (typeof wholeCases)[number]
    const named = Array.from({ length: below(MOST_GROUNDS) }, () => grounds[below(grounds.length)])
    yield {
      reference: `matter-${i}`,
      asOf: ASKED_ON,
      facts: {
        ...earlier(facts, below(LONGEST_AGO_DAYS)),
        refusalGrounds: [...new Set(named)],
      } as Facts,
    }
  }
}

const earlier = (facts: Facts, days: number): Facts =>
  Object.fromEntries(
    Object.entries(facts).map(([fact, value]) => [
      fact,
      factNamed(fact as Fact).type === 'day' ? isoDate(dayNumber(value as IsoDate) - days) : value,
    ]),
  )

/** Numbers that only look random: every run has the same matters. */
function dice(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}
