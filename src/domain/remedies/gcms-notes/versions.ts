import type { Facts } from '../../facts/index.ts'
import { accessExtensionOrder1, accessToInformationAct, type Law } from '../../law/index.ts'
import type { InForce } from '../../rules.ts'

/** Until this day an individual outside Canada had no right of access of their own. */
export const untilOpenToAll: InForce = {
  measuredOn: ['asOf'],
  from: '1989-04-13',
  until: '2022-07-13',
}
/** The third Extension Order under the Privacy Act is in force. */
export const openToAll: InForce = { measuredOn: ['asOf'], from: '2022-07-13' }

/** Who may ask in their own right under the Access to Information Act. */
export const accessActLaw: Law = [accessToInformationAct('4(1)'), accessExtensionOrder1('2')]

/** A citizen, a permanent resident, or someone present in Canada. */
export const hasOwnRight = ({
  personStatus,
  personIn,
}: Pick<Required<Facts>, 'personStatus' | 'personIn'>): boolean =>
  personIn === 'in-canada' ||
  personStatus === 'canadian-citizen' ||
  personStatus === 'permanent-resident'

/** The department’s practice is that of the day of the decision. */
export const measuredOnDecision = {
  measuredOn: ['decidedOn', 'notifiedOn'],
} as const satisfies InForce
