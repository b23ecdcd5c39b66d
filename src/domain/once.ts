/** What is made of a declaration, made once: for as long as the declaration lives. */
export const once = <K extends object, V>(make: (key: K) => V): ((key: K) => V) =>
  kept(new WeakMap<K, V>(), make)

/** What is made of a day or a number, made once; past so many the memory begins anew. */
export function onceForEach<K extends string | number, V>(
  make: (key: K) => V,
  most = 100_000,
): (key: K) => V {
  const made = new Map<K, V>()
  return kept(made, (key) => {
    if (made.size === most) made.clear()
    return make(key)
  })
}

/** What there is one of for each name, made by whoever asks for it first. */
export const named = <V>(): ((name: string, make: () => V) => V) => {
  const made = new Map<string, V>()
  return (name, make) => foundOrMade(made, name, make)
}

interface Memory<K, V> {
  get(key: K): V | undefined
  set(key: K, value: V): unknown
}

const kept =
  <K, V>(made: Memory<K, V>, make: (key: K) => V) =>
  (key: K): V =>
    foundOrMade(made, key, make)

function foundOrMade<K, V>(made: Memory<K, V>, key: K, make: (key: K) => V): V {
  const known = made.get(key)
  if (known !== undefined) return known
  const value = make(key)
  made.set(key, value)
  return value
}
