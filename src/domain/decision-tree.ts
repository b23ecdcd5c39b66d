import { once } from './once.ts'

/** Something unknown, and the values that it is tried with. */
export interface Dimension {
  name: string
  values: readonly unknown[]
}

/** What a predicate answers for every value of what is unknown. */
export interface Tree<O> {
  /** Nothing, where it is the same for every value of every dimension. */
  outcome?: O
  /** The dimensions that can change it, in the order given. */
  pivots: readonly Pivot<O>[]
}

export interface Pivot<O> {
  name: string
  /** For each value the outcome that it alone would settle, or nothing. */
  settled: readonly (O | undefined)[]
}

/**
 * Tries a predicate with every value of what is unknown, but with those of a dimension only where it
 * reads it: a rule that looks at the kind of decision first is not tried with every sentence of
 * imprisonment for each kind.
 */
export function treeOf<O extends string | boolean>(
  dimensions: readonly Dimension[],
  predicate: (known: Readonly<Record<string, unknown>>) => O,
  facts: object,
): Tree<O> {
  const grow = growing<O>()
  const root = explored(dimensions, predicate, facts, grow)
  if (!isBranching(root)) return { outcome: root, pivots: [] }
  const branchings = branchingsIn(root)
  const pivots = dimensions.flatMap(({ name, values }): Pivot<O>[] => {
    const own = branchings.filter((branching) => branching.name === name)
    if (!own.some((branching) => changes(branching, grow))) return []
    const settled = values.map((_, i) => fixing(name, i, grow)(root))
    return [{ name, settled: settled.map((node) => (isBranching(node) ? undefined : node)) }]
  })
  return { pivots }
}

/** Of two nodes that are alike there is one only. */
type Node<O> = O | Branching<O>

/** One branch for each value, in order, not all of them alike: so it is never the same for all. */
interface Branching<O> {
  name: string
  branches: readonly Node<O>[]
}

/** A branching, or where its branches are all alike, the branch. */
type Grow<O> = (name: string, branches: readonly Node<O>[]) => Node<O>

/** An outcome is no object. */
const isBranching = <O>(node: Node<O>): node is Branching<O> => typeof node === 'object'

function growing<O>(): Grow<O> {
  const grown = new Map<string, Branching<O>>()
  const numbers = new Map<Node<O>, number>()
  const numberOf = (node: Node<O>): number => {
    const number = numbers.get(node) ?? numbers.size
    numbers.set(node, number)
    return number
  }
  return (name, branches) => {
    const [first] = branches as readonly [Node<O>, ...Node<O>[]]
    if (branches.every((branch) => branch === first)) return first
    const key = `${name}:${branches.map(numberOf).join()}`
    const branching = grown.get(key) ?? { name, branches }
    grown.set(key, branching)
    return branching
  }
}

/** Asks the predicate again and again, with one more value each time that it reads one more name. */
function explored<O>(
  dimensions: readonly Dimension[],
  predicate: (known: Readonly<Record<string, unknown>>) => O,
  facts: object,
  grow: Grow<O>,
): Node<O> {
  const tried = new Map<string, unknown>()
  const known: Record<string, unknown> = { ...facts }
  let next: Dimension | undefined
  for (const dimension of dimensions) {
    const { name, values } = dimension
    const get = () => {
      if (tried.has(name)) return tried.get(name)
      next ??= dimension
      return values[0]
    }
    Object.defineProperty(known, name, { get, enumerable: true })
  }
  const from = (): Node<O> => {
    next = undefined
    const outcome = predicate(known)
    if (next === undefined) return outcome
    const { name, values } = next as Dimension
    const branches = values.map((value) => {
      tried.set(name, value)
      return from()
    })
    tried.delete(name)
    return grow(name, branches)
  }
  return from()
}

function branchingsIn<O>(root: Branching<O>): readonly Branching<O>[] {
  const found = new Set([root])
  for (const { branches } of found)
    for (const branch of branches) if (isBranching(branch)) found.add(branch)
  return [...found]
}

/** Whether two values of a branching lead to different outcomes, whatever is read first after each. */
const changes = <O>({ branches }: Branching<O>, grow: Grow<O>): boolean =>
  branches.some((branch) => !isAlike(branches[0] as Node<O>, branch, grow))

const isAlike = <O>(one: Node<O>, other: Node<O>, grow: Grow<O>): boolean =>
  one === other ||
  (isBranching(one) &&
    isBranching(other) &&
    one.branches.every((branch, i) => isAlike(branch, fixing(one.name, i, grow)(other), grow)))

/** What is left of a node once one value is known. */
function fixing<O>(name: string, value: number, grow: Grow<O>): (node: Node<O>) => Node<O> {
  const within = once(
    (branching: Branching<O>): Node<O> =>
      branching.name === name
        ? (branching.branches[value] as Node<O>)
        : grow(branching.name, branching.branches.map(fixed)),
  )
  const fixed = (node: Node<O>): Node<O> => (isBranching(node) ? within(node) : node)
  return fixed
}
