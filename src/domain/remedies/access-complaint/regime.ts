import type { Known } from '../../facts/index.ts'

/**
 * Interpretation: someone in Canada who asks with consent, and the sponsor, ask in their own right,
 * which only the Access to Information Act gives over the records of another; a request made in the
 * person’s name under the Privacy Act is the person’s own. The person’s own request, and that of
 * someone abroad, may be under either Act.
 */
export const isUnderAccessAct = ({
  accessRequester,
  accessRegime,
}: Known<'accessRequester' | 'accessRegime'>): boolean =>
  accessRequester === 'representative-in-canada' ||
  accessRequester === 'sponsor' ||
  accessRegime === 'access-to-information-act'
