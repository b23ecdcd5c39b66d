import type { Eligibility } from './answers/index.ts'
import { type Dated, datedRules } from './dates.ts'
import { type Entries, entriesOf, isListed, NO_ENTRIES } from './deadlines.ts'
import { cautionsOf, eligibilityFor, type Standing, standing } from './eligibility.ts'
import { remedies } from './remedies/index.ts'
import { readTogether, remembered } from './remembered.ts'
import type { Remedy } from './rules.ts'
import { inBoth } from './text.ts'

/** What a case makes of one remedy before any day is counted. */
export interface Outline {
  remedy: Remedy
  standing: Standing
  entries: Entries
  dated: Dated
}

/** Every remedy, for all cases that read alike: a case that is asked about again is found at once. */
export const outlinesOf = remembered(
  readTogether(
    remedies.flatMap((remedy) => [
      standing(remedy),
      entriesOf(remedy),
      datedRules(remedy),
      { reads: { facts: remedy.file } },
    ]),
  ),
  (facts, asOf): readonly Outline[] =>
    remedies.map((remedy) => {
      const stands = standing(remedy)(facts, asOf)
      return {
        remedy,
        standing: stands,
        entries: isListed(remedy, stands, facts) ? entriesOf(remedy)(facts, asOf) : NO_ENTRIES,
        dated: stands.verdict === 'not-applicable' ? NO_DATES : datedRules(remedy)(facts, asOf),
      }
    }),
)

const NO_DATES: Dated = { bars: [], events: [] }

/** The answer on the standing of every remedy, by its id. */
export const eligibilitiesOf = inBoth((language) =>
  remembered(
    readTogether([outlinesOf, ...remedies.map(cautionsOf[language])]),
    (facts, asOf): ReadonlyMap<string, Eligibility> =>
      new Map(
        outlinesOf(facts, asOf).map(({ remedy, standing }) => [
          remedy.id,
          eligibilityFor(remedy, standing, { facts, asOf }, language),
        ]),
      ),
  ),
)
