const marked = new WeakSet<object>()

/**
 * Marks a part of an answer as one that many answers share, and freezes it to its last part: it can
 * be written once.
 */
export function shared<T extends object>(part: T): T {
  marked.add(frozen(part))
  return part
}

export const isShared = (part: unknown): part is object => marked.has(part as object)

function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value
  for (const part of Object.values(Object.freeze(value))) frozen(part)
  return value
}
