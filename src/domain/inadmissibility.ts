import type { Known } from './facts/index.ts'

export type Ground = Known['inadmissibility'][number]
export type Grounds = readonly Ground[]

/** Sections 34, 35 and 37. */
export const grave: Grounds = ['security', 'human-or-international-rights', 'organized-criminality']
/** With section 35.1, since sanctions are a ground of their own. */
export const graveOrSanctions: Grounds = [...grave, 'sanctions']
/** Section 36. */
export const criminal: Grounds = ['serious-criminality', 'criminality', 'transborder-criminality']
/** Section 64(1). */
export const againstAppeal: Grounds = [...graveOrSanctions, 'serious-criminality']

export const areSome = (found: Grounds, wanted: Grounds): boolean =>
  found.some((ground) => wanted.includes(ground))
