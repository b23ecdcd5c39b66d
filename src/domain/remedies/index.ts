import type { Remedy } from '../rules.ts'
import { judicialReview } from './judicial-review/index.ts'

/** Every remedy, in the order in which answers show them. Adding one is adding its line. */
export const remedies: readonly Remedy[] = [judicialReview]

export const remedyNamed = (id: string): Remedy | undefined =>
  remedies.find((remedy) => remedy.id === id)
