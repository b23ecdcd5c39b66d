import { fullId, type Remedy } from '../rules.ts'
import { accessComplaint } from './access-complaint/index.ts'
import { authorizationToReturn } from './authorization-to-return/index.ts'
import { criminalRehabilitation } from './criminal-rehabilitation/index.ts'
import { gcmsNotes } from './gcms-notes/index.ts'
import { humanitarianAndCompassionate } from './humanitarian-and-compassionate/index.ts'
import { judicialReview } from './judicial-review/index.ts'
import { legalCounsel } from './legal-counsel/index.ts'
import { ministerialRelief } from './ministerial-relief/index.ts'
import { newApplication } from './new-application/index.ts'
import { preRemovalRiskAssessment } from './pre-removal-risk-assessment/index.ts'
import { reconsideration } from './reconsideration/index.ts'
import { refugeeAppeal } from './refugee-appeal/index.ts'
import { removalOrderAppeal } from './removal-order-appeal/index.ts'
import { residencyObligationAppeal } from './residency-obligation-appeal/index.ts'
import { restorationOfStatus } from './restoration-of-status/index.ts'
import { sponsorshipAppeal } from './sponsorship-appeal/index.ts'
import { stayOfRemoval } from './stay-of-removal/index.ts'
import { temporaryResidentPermit } from './temporary-resident-permit/index.ts'

/** Every remedy, in the order in which answers show them. Adding one is adding its line. */
export const remedies: readonly Remedy[] = [
  gcmsNotes,
  reconsideration,
  sponsorshipAppeal,
  removalOrderAppeal,
  residencyObligationAppeal,
  refugeeAppeal,
  judicialReview,
  newApplication,
  restorationOfStatus,
  temporaryResidentPermit,
  humanitarianAndCompassionate,
  preRemovalRiskAssessment,
  stayOfRemoval,
  criminalRehabilitation,
  authorizationToReturn,
  ministerialRelief,
  accessComplaint,
  legalCounsel,
]

/** The full id of every time limit: remedy/limit. */
export const limitIds: readonly string[] = [
  ...new Set(remedies.flatMap((remedy) => remedy.timeLimits.map((limit) => fullId(remedy, limit)))),
]
