import type { Decision } from '../../facts/index.ts'

/**
 * Refusals that, to someone outside Canada, were of a permanent resident visa: the request goes with
 * the application for it, or was itself refused with it.
 */
export const visaRefusals: readonly Decision[] = [
  'economic-permanent-residence',
  'family-class-visa',
  'sponsor-ineligible',
  'refugee-resettlement',
  'humanitarian-and-compassionate',
]

/** The kind of decision does not say what was applied for. */
export const unspecified: readonly Decision[] = [
  'document-cancelled',
  'application-returned',
  'reconsideration-refused',
  'other-irpa-decision',
]

/**
 * Decisions after which a foreign national may need an exemption to become a permanent resident.
 *
 * Not here: what is refused to those who come for a visit or return, and relief from grounds that no
 * humanitarian request can overcome.
 */
export const decisions: readonly Decision[] = [
  'study-permit',
  'work-permit',
  'extension-of-stay',
  'restoration-of-status',
  'temporary-resident-permit',
  ...visaRefusals,
  'spouse-in-canada-class',
  'removal-order',
  'refugee-claim-ineligible',
  'refugee-claim-rejected',
  'refugee-appeal-dismissed',
  'protection-ceased-or-vacated',
  'immigration-appeal-dismissed',
  'pre-removal-risk-assessment',
  'deferral-of-removal',
  'rehabilitation',
  ...unspecified,
]
