import type { Decision } from '../../facts/index.ts'

/** Made by the Canada Border Services Agency alone: the department holds little or nothing. */
const borderOnly: readonly Decision[] = [
  'port-of-entry-refusal',
  'deferral-of-removal',
  'ministerial-relief',
]
/** The Agency has a file of its own, beside what the department holds. */
const alsoBorder: readonly Decision[] = [
  'removal-order',
  'refugee-claim-ineligible',
  'document-cancelled',
]
interface Made {
  decision: Decision
}

export const isWithDepartment = ({ decision }: Made): boolean => !borderOnly.includes(decision)
export const isWithAgency = ({ decision }: Made): boolean =>
  borderOnly.includes(decision) || alsoBorder.includes(decision)

/**
 * With which refusals the department says that it sends the officer’s notes. Interpretation: of
 * permanent residence applications its page says “most” and leaves out only humanitarian requests;
 * resettlement and the sponsor’s own application, which it does not name, are left out here too.
 */
export const getsNotes: Record<'temporary' | 'permanent' | 'none', readonly Decision[]> = {
  temporary: ['temporary-resident-visa', 'study-permit', 'work-permit', 'extension-of-stay'],
  permanent: ['economic-permanent-residence', 'family-class-visa', 'spouse-in-canada-class'],
  none: [
    'electronic-travel-authorization',
    'temporary-resident-permit',
    'humanitarian-and-compassionate',
  ],
}
