import type { Text } from '../text.ts'
import { economicClasses } from './economic-classes.ts'
import { everyApplication } from './every-application.ts'
import { familyClasses } from './family-classes.ts'
import type { Ground } from './ground.ts'
import { inadmissibleCircumstances } from './inadmissible-circumstances.ts'
import { inadmissibleConduct } from './inadmissible-conduct.ts'
import { leavingCanada } from './leaving-canada.ts'
import { temporaryResidence } from './temporary-residence.ts'

export { type Area, areas, type Evidence, type Ground } from './ground.ts'

/** The standard grounds on which applications are refused; the ids are permanent. */
export const grounds = {
  ...leavingCanada,
  ...temporaryResidence,
  ...everyApplication,
  ...inadmissibleConduct,
  ...inadmissibleCircumstances,
  ...economicClasses,
  ...familyClasses,
} satisfies Record<string, Ground>

export type GroundId = keyof typeof grounds

export const groundLabels = Object.fromEntries(
  Object.entries(grounds).map(([id, { title }]) => [id, title]),
) as Record<GroundId, Text>
