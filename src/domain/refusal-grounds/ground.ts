import type { Law } from '../law/index.ts'
import type { Text } from '../text.ts'

/** The kinds of application that a ground is given for. */
export const areas = [
  'visit',
  'work',
  'study',
  'temporary',
  'economic',
  'family',
  'sponsor',
  'any',
] as const
export type Area = (typeof areas)[number]

/** One thing that answers a ground. */
export interface Evidence {
  /** Permanent within its ground. */
  id: string
  text: Text
}

/** A standard ground of refusal, as letters and officers’ notes give it. */
export interface Ground {
  title: Text
  law: Law
  area: Area
  /** What the officer was not satisfied of. */
  meaning: Text
  evidence: readonly [Evidence, ...Evidence[]]
}
