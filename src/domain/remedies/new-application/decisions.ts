import type { Decision } from '../../facts/index.ts'

/** What is applied for is a stay in Canada. */
export const temporary: readonly Decision[] = [
  'temporary-resident-visa',
  'electronic-travel-authorization',
  'study-permit',
  'work-permit',
  'extension-of-stay',
  'restoration-of-status',
  'port-of-entry-refusal',
]

/** What is applied for, by the person alone or through a sponsor, is permanent resident status. */
export const permanent: readonly Decision[] = [
  'economic-permanent-residence',
  'family-class-visa',
  'sponsor-ineligible',
  'spouse-in-canada-class',
  'refugee-resettlement',
]

/** Applications that rest on a sponsorship. */
export const sponsored: readonly Decision[] = [
  'family-class-visa',
  'sponsor-ineligible',
  'spouse-in-canada-class',
]

/** The kind of decision does not say what was applied for. */
export const unspecified: readonly Decision[] = [
  'document-cancelled',
  'application-returned',
  'reconsideration-refused',
  'other-irpa-decision',
]

/** Applications made to come to Canada: those that a removal order once enforced stands against. */
export const toEnter: readonly Decision[] = [
  'temporary-resident-visa',
  'electronic-travel-authorization',
  'study-permit',
  'work-permit',
  'port-of-entry-refusal',
  'economic-permanent-residence',
  'family-class-visa',
  'sponsor-ineligible',
  'refugee-resettlement',
  ...unspecified,
]

/**
 * The kinds of refusal after which the same thing may be applied for again.
 *
 * Not here: a removal order and a finding on the residency obligation are no answers to an
 * application; a second refugee claim is ineligible (101(1)(b), (c)) and cannot be made under a
 * removal order (99(3)); protection that has ceased or was vacated leaves a claim deemed rejected;
 * an appeal cannot be brought twice; deferral is asked of the officer, not applied for.
 *
 * Not modelled: a new sponsorship once an appeal is dismissed, for the kind of decision does not
 * say which appeal it was.
 */
export const reapplicable: readonly Decision[] = [
  ...temporary,
  'temporary-resident-permit',
  ...permanent,
  'humanitarian-and-compassionate',
  'permanent-resident-card',
  'pre-removal-risk-assessment',
  'citizenship',
  'rehabilitation',
  'authorization-to-return',
  'ministerial-relief',
  ...unspecified,
]
