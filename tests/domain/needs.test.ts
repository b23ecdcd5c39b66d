import { expect, test } from 'vitest'
import { type Fact, factNamed } from '../../src/domain/facts/index.ts'
import { remedies } from '../../src/domain/remedies/index.ts'
import type { Condition, Conditional } from '../../src/domain/rules.ts'

type Predicated = Conditional | Condition

/** Every rule with a predicate within a value, however deep, each once, by where it stands. */
function rulesIn(
  value: unknown,
  at: readonly string[],
  seen: Set<unknown>,
): [string, Predicated][] {
  if (typeof value !== 'object' || value === null || seen.has(value)) return []
  seen.add(value)
  const path = 'id' in value ? [...at, `${value.id}`] : at
  return [
    ...(isRule(value) ? [[path.join('/'), value] satisfies [string, Predicated]] : []),
    ...Object.values(value).flatMap((part) => rulesIn(part, path, seen)),
  ]
}

const isRule = (value: object): value is Predicated =>
  'needs' in value && ('applies' in value || 'holds' in value)

function valuesOf(fact: Fact): readonly unknown[] {
  const named = factNamed(fact)
  switch (named.type) {
    case 'boolean':
      return [true, false]
    case 'choice':
      return Object.keys(named.labels)
    case 'list':
      return [[], Object.keys(named.labels), ...Object.keys(named.labels).map((value) => [value])]
    default:
      return [0, 6, 24].map((months) => ({ months, days: 0 }))
  }
}

const CASES = 200
const seen = new Set<unknown>()
const rules = remedies.flatMap((remedy) => rulesIn(remedy, [], seen))

// The compiler says so of each declaration; this says it of what runs. A fact that is read but not
// named would never be asked for.
test.for(rules)('%s: its predicate reads no fact that the rule does not need', ([, rule]) => {
  const predicate = 'holds' in rule ? rule.holds : rule.applies
  const read = new Set<Fact>()
  for (let nth = 0; nth < CASES; nth += 1) {
    const anyKnown = new Proxy(
      {},
      {
        get: (_, fact: Fact) => {
          read.add(fact)
          const values = valuesOf(fact)
          // Each fact goes through its values at a pace of its own.
          return values[Math.floor(nth / (1 + [...read].indexOf(fact))) % values.length]
        },
      },
    )
    predicate(anyKnown as never)
  }
  expect([...read].filter((fact) => !rule.needs.includes(fact as never))).toEqual([])
})
