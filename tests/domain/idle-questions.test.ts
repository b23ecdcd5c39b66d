import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { IsoDate } from '../../src/domain/calendar.ts'
import { allFacts, type Fact, type Facts, factNamed } from '../../src/domain/facts/index.ts'
import { examine } from '../../src/domain/findings.ts'
import { remedies } from '../../src/domain/remedies/index.ts'
import { versionsOf } from '../../src/domain/versions.ts'
import { anyFactsOf } from './any-case.ts'

const asOf: IsoDate = '2026-11-23'
const runs = { numRuns: Number(process.env.RUNS ?? 150) }

/** More combinations than these are not tried one by one. */
const MOST_COMBINATIONS = 3000

/** Values that a person could give: all of a choice, none and each of a list, days old and new. */
function answersTo(fact: Fact): readonly unknown[] {
  const named = factNamed(fact)
  switch (named.type) {
    case 'boolean':
      return [true, false]
    case 'choice':
      return Object.keys(named.labels)
    case 'list':
      return [[], ...Object.keys(named.labels).map((value) => [value])]
    case 'term':
      return [0, 6, 24].map((months) => ({ months, days: 0 }))
    default:
      return ['2003-01-06', '2013-06-18', '2013-06-19', '2014-11-21', '2020-01-06', '2026-11-20']
  }
}

function* completions(facts: Facts, missing: readonly Fact[]): Generator<Facts> {
  const [first, ...others] = missing
  if (first === undefined) yield facts
  else
    for (const value of answersTo(first))
      yield* completions({ ...facts, [first]: value } as Facts, others)
}

const requirements = remedies.flatMap((remedy) =>
  versionsOf(remedy.requirements).map((versions) => ({ remedy, versions })),
)

test('no idle question: each missing fact can still change what it is asked for', () => {
  fc.assert(
    fc.property(anyFactsOf(allFacts), fc.constantFrom(...requirements), (facts, one) => {
      const found = examine(one.versions, facts, asOf)
      const missing = found.missing.map(({ fact }) => fact)
      const combinations = missing.reduce((product, fact) => product * answersTo(fact).length, 1)
      fc.pre(found.outcome === 'undecided' && combinations <= MOST_COMBINATIONS)
      for (const fact of missing) {
        const others = missing.filter((other) => other !== fact)
        const flips = [...completions(facts, others)].some((rest) => {
          const outcomes = answersTo(fact).map((value) => {
            const { outcome, because } = examine(
              one.versions,
              { ...rest, [fact]: value } as Facts,
              asOf,
            )
            return because ?? outcome
          })
          return new Set(outcomes).size > 1
        })
        expect(flips, `${one.remedy.id}/${found.rule.id} asks ${fact}`).toBe(true)
      }
    }),
    runs,
  )
})
