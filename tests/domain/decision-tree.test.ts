import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Dimension, treeOf } from '../../src/domain/decision-tree.ts'

const yesOrNo = (...names: string[]): Dimension[] =>
  names.map((name) => ({ name, values: [true, false] }))

type Known = Readonly<Record<string, unknown>>

describe('a decision tree', () => {
  test.for<[name: string, predicate: (known: Known) => boolean | 'unsettled', pivots: object[]]>([
    ['is one outcome where nothing changes it', ({ a }) => a === true || a === false, []],
    [
      'one fact settles it both ways',
      (known) => known.a === true,
      [{ name: 'a', settled: [true, false] }],
    ],
    [
      'one of two settles it one way',
      (known) => known.a === true && known.b === true,
      [
        { name: 'a', settled: [undefined, false] },
        { name: 'b', settled: [undefined, false] },
      ],
    ],
    [
      'a fact that is read and changes nothing is none of its pivots',
      (known) => (known.b === true ? known.a === true : known.a !== false),
      [{ name: 'a', settled: [true, false] }],
    ],
    [
      'read in another order on each side, it is still the same',
      (known) =>
        known.c === true
          ? known.a === true && known.b === true
          : known.b === true && known.a === true,
      [
        { name: 'a', settled: [undefined, false] },
        { name: 'b', settled: [undefined, false] },
      ],
    ],
    [
      'all that is known may be handed on together',
      (known) => ({ ...known }).a === true,
      [{ name: 'a', settled: [true, false] }],
    ],
    [
      'what the law does not settle is told as it is',
      (known) => (known.a === true ? 'unsettled' : false),
      [{ name: 'a', settled: ['unsettled', false] }],
    ],
  ])('%s', ([, predicate, pivots]) => {
    expect(treeOf(yesOrNo('a', 'b', 'c'), predicate, {}).pivots).toEqual(pivots)
  })

  test('reads what is known as it is, and never a fact that the predicate does not read', () => {
    const reads: unknown[] = []
    const { outcome } = treeOf(
      yesOrNo('a'),
      (known) => {
        reads.push(known.b)
        return known.b === 'stated'
      },
      { b: 'stated' },
    )
    expect(outcome).toBe(true)
    expect(reads).toEqual(['stated'])
  })

  test('asks a rule that looks at the kind of decision first no more than it must', () => {
    let asked = 0
    const kinds = { name: 'kind', values: Array.from({ length: 40 }, (_, i) => i) }
    treeOf(
      [kinds, ...yesOrNo('a', 'b', 'c', 'd', 'e')],
      (known) => {
        asked += 1
        return known.kind === 7 && [known.a, known.b, known.c, known.d, known.e].every(Boolean)
      },
      {},
    )
    // 40 kinds, one of which is tried with 32 combinations.
    expect(asked).toBeLessThan(40 + 2 * 32 + 2)
  })

  /** Every combination, one by one: what the tree saves must change nothing. */
  const byExhaustion = (dimensions: readonly Dimension[], predicate: (known: Known) => unknown) => {
    const rows = dimensions.reduce<Record<string, unknown>[]>(
      (all, { name, values }) =>
        all.flatMap((row) => values.map((value) => ({ ...row, [name]: value }))),
      [{}],
    )
    const outcome = (row: Known) => predicate(row)
    return dimensions.flatMap(({ name, values }) => {
      const changes = rows.some((row) =>
        values.some((value) => outcome({ ...row, [name]: value }) !== outcome(row)),
      )
      if (!changes) return []
      const settled = values.map((value) => {
        const outcomes = new Set(rows.filter((row) => row[name] === value).map(outcome))
        return outcomes.size === 1 ? [...outcomes][0] : undefined
      })
      return [{ name, settled }]
    })
  }

  /** A predicate that reads facts in an order of its own on every path. */
  interface Question {
    name: string
    answers: readonly (Question | boolean | 'unsettled')[]
  }
  const names = ['a', 'b', 'c', 'd']
  const values = [0, 1, 2]
  const question = (depth: number): fc.Arbitrary<Question | boolean | 'unsettled'> => {
    const outcome = fc.constantFrom<(boolean | 'unsettled')[]>(true, false, 'unsettled')
    if (depth === 0) return outcome
    const asked = fc.record({
      name: fc.constantFrom(...names),
      answers: fc.tuple(question(depth - 1), question(depth - 1), question(depth - 1)),
    })
    return fc.oneof({ weight: 1, arbitrary: outcome }, { weight: 3, arbitrary: asked })
  }
  const answer = (asked: Question | boolean | 'unsettled', known: Known): boolean | 'unsettled' =>
    typeof asked === 'object'
      ? answer(asked.answers[known[asked.name] as number] as Question, known)
      : asked

  test('finds what trying everything finds', () => {
    const dimensions = names.map((name) => ({ name, values }))
    fc.assert(
      fc.property(question(4), (asked) => {
        const predicate = (known: Known) => answer(asked, known)
        expect(treeOf(dimensions, predicate, {}).pivots).toEqual(
          byExhaustion(dimensions, predicate),
        )
      }),
      { numRuns: 400 },
    )
  })
})
