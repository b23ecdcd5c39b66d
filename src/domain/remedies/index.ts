import type { Remedy } from '../rules.ts'
import { gcmsNotes } from './gcms-notes/index.ts'
import { humanitarianAndCompassionate } from './humanitarian-and-compassionate/index.ts'
import { judicialReview } from './judicial-review/index.ts'
import { legalCounsel } from './legal-counsel/index.ts'
import { newApplication } from './new-application/index.ts'
import { reconsideration } from './reconsideration/index.ts'
import { removalOrderAppeal } from './removal-order-appeal/index.ts'
import { residencyObligationAppeal } from './residency-obligation-appeal/index.ts'
import { restorationOfStatus } from './restoration-of-status/index.ts'
import { sponsorshipAppeal } from './sponsorship-appeal/index.ts'
import { temporaryResidentPermit } from './temporary-resident-permit/index.ts'

/** Every remedy, in the order in which answers show them. Adding one is adding its line. */
export const remedies: readonly Remedy[] = [
  gcmsNotes,
  reconsideration,
  sponsorshipAppeal,
  removalOrderAppeal,
  residencyObligationAppeal,
  judicialReview,
  newApplication,
  restorationOfStatus,
  temporaryResidentPermit,
  humanitarianAndCompassionate,
  legalCounsel,
]

export const remedyNamed = (id: string): Remedy | undefined =>
  remedies.find((remedy) => remedy.id === id)

/** The full id of every time limit: remedy/limit. */
export const limitIds: readonly string[] = [
  ...new Set(
    remedies.flatMap(({ id, timeLimits }) => timeLimits.map((limit) => `${id}/${limit.id}`)),
  ),
]
