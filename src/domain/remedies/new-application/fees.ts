import type { Decision, Known } from '../../facts/index.ts'
import { fees, payable } from '../../fees.ts'
import type { Fee } from '../../rules.ts'
import { permanent } from './decisions.ts'

/** Applied for by a foreign national who is to become a permanent resident: not by refugees (303(2)). */
const becomesPermanent: readonly Decision[] = [
  ...permanent.filter((kind) => kind !== 'refugee-resettlement'),
  'humanitarian-and-compassionate',
]

const biometricKinds: readonly Decision[] = [
  'temporary-resident-visa',
  'study-permit',
  'work-permit',
  'extension-of-stay',
  'restoration-of-status',
  'temporary-resident-permit',
  ...becomesPermanent,
]

const where = (...kinds: readonly Decision[]) => ({
  needs: ['decision'] as const,
  applies: ({ decision }: Known<'decision'>) => kinds.includes(decision),
})

/** What each kind of application costs. */
export const applicationFees: readonly Fee[] = [
  ...payable(fees.temporaryResidentVisa, where('temporary-resident-visa')),
  ...payable(fees.electronicTravelAuthorization, where('electronic-travel-authorization')),
  ...payable(fees.studyPermit, where('study-permit')),
  ...payable(fees.workPermit, where('work-permit')),
  ...payable(fees.extensionOfStay, where('extension-of-stay')),
  ...payable(fees.restorationVisitor, where('restoration-of-status')),
  ...payable(fees.restorationStudent, where('restoration-of-status')),
  ...payable(fees.restorationWorker, where('restoration-of-status')),
  ...payable(fees.temporaryResidentPermit, where('temporary-resident-permit')),
  ...payable(fees.authorizationToReturn, where('authorization-to-return')),
  ...payable(fees.rehabilitationCriminality, where('rehabilitation')),
  ...payable(fees.economicClass, where('economic-permanent-residence')),
  ...payable(fees.businessClass, where('economic-permanent-residence')),
  ...payable(
    fees.familyClass,
    where('family-class-visa', 'sponsor-ineligible', 'spouse-in-canada-class'),
  ),
  ...payable(fees.rightOfPermanentResidence, where(...becomesPermanent)),
  ...payable(fees.permanentResidentCard, where('permanent-resident-card')),
  ...payable(fees.biometrics, where(...biometricKinds)),
]
