import leven from 'leven'
import type { Text } from '../domain/text.ts'

/** A longer name is compared and shown by its beginning: no real one is as long. */
export const LONGEST_NAME = 64

/** The known name that was likely meant: of what is stated, about a third is other at the most. */
export function nearest(stated: string, known: readonly string[]): string | undefined {
  const name = stated.slice(0, LONGEST_NAME)
  const farthest = Math.min(Math.max(2, Math.ceil(name.length / 3)), name.length - 1)
  const [first] = known
    .map((one) => ({ one, distance: leven(name, one, { maxDistance: farthest + 1 }) }))
    .filter(({ distance }) => distance <= farthest)
    .toSorted((one, other) => one.distance - other.distance)
  return first?.one
}

/** What is said, and the nearest known name where one is near. */
export const withNearest = (said: Text, like: string | undefined, article = 'Le'): Text =>
  like === undefined
    ? said
    : {
        en: `${said.en} The nearest is “${like}”.`,
        fr: `${said.fr} ${article} plus proche est « ${like} ».`,
      }
