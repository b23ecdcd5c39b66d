import type { Decision, Known } from '../facts/index.ts'
import { areSome, type Grounds } from '../inadmissibility.ts'
import { irpa } from '../law/index.ts'
import type { Settled, Trigger } from '../rules.ts'

/**
 * What a temporary resident permit and a humanitarian request have in common: both are asked for by
 * a foreign national, and both must wait after a refugee claim that failed.
 */
type Claim = Known['lastRefugeeDecision']

/**
 * Decisions by which the refugee claim itself failed: their day and their court file are its own. Where
 * protection ceased or its grant was vacated, the claim is deemed rejected (108(3), 109(3)).
 */
export const rejectionsOfClaim: readonly Decision[] = [
  'refugee-claim-rejected',
  'refugee-appeal-dismissed',
  'protection-ceased-or-vacated',
]

/**
 * Paragraph 24(4)(a): any withdrawal counts, whatever evidence was heard. A claim deemed rejected
 * counts as rejected, for section 112 has to except vacation expressly.
 */
export const barPermit: readonly Claim[] = [
  'rejected',
  'rejected-article-1e-or-1f',
  'withdrawn-after-evidence',
  'withdrawn-before-evidence',
  'abandoned',
  'ceased',
  'vacated',
]

/**
 * Interpretation: the English text of paragraph 25(1.2)(c), in which only a withdrawal must follow
 * substantive evidence; the French text says so of the désistement, the word that answers to
 * abandonment elsewhere in the Act. Where the two part, the remedy has a caution.
 */
export const barHumanitarianRequest: readonly Claim[] = barPermit.filter(
  (claim) => claim !== 'withdrawn-before-evidence',
)

/** The refusal at hand is the rejection of the claim; the day of notice can only be later. */
export const rejectedNow: Trigger = {
  latestOf: ['lastRefugeeDecisionOn', 'decidedOn', 'leaveRefusedOn', 'judgmentOn'],
  failing: ['notifiedOn', 'reasonsReceivedOn'],
  failingIsLater: true,
}
/** The claim failed before the refusal at hand. */
export const rejectedBefore: Trigger = { latestOf: ['lastRefugeeDecisionOn'] }
/**
 * The same, where the days of the court’s file are those of the claim. With none of them the claim’s
 * own day stands: what did not happen bars nothing.
 */
export const rejectedInCourt: Trigger = {
  latestOf: ['lastRefugeeDecisionOn', 'leaveRefusedOn', 'judgmentOn'],
}

/**
 * The latest known of the three days is the one that the Act names: the application for protection
 * comes after the claim, and both after the designation.
 */
export const designated: Trigger = {
  latestOf: ['designatedForeignNationalOn', 'lastRefugeeDecisionOn', 'lastProtectionDecisionOn'],
}

/** The refusal at hand is that of an application for protection; notice can only be later. */
export const applicationRejectedNow: Trigger = {
  latestOf: ['lastProtectionDecisionOn', 'decidedOn', 'leaveRefusedOn', 'judgmentOn'],
  failing: ['notifiedOn', 'reasonsReceivedOn'],
  failingIsLater: true,
}

/** An earlier application was rejected, and the days of the court’s file are those of it. */
export const applicationRejectedInCourt: Trigger = {
  latestOf: ['lastProtectionDecisionOn', 'leaveRefusedOn', 'judgmentOn'],
}

export const oneYear = { count: 12, unit: 'months' } as const
export const fiveYears = { count: 5, unit: 'years' } as const

/** A designated foreign national with nothing final yet: the five years have not begun. */
export const isDesignatedAndWaiting = ({
  designatedForeignNational,
  refugeeClaimPending,
  protectionApplicationPending,
}: Known<
  'designatedForeignNational' | 'refugeeClaimPending' | 'protectionApplicationPending'
>): boolean => designatedForeignNational && (refugeeClaimPending || protectionApplicationPending)

/** An ineligible claimant whose application for protection is undecided: 24(3.1), 25(1.2)(b.1). */
export const isIneligibleAndWaiting = ({
  decision,
  claimIneligibleUnder,
  protectionApplicationPending,
}: Known<'decision' | 'claimIneligibleUnder' | 'protectionApplicationPending'>): boolean =>
  protectionApplicationPending &&
  (decision === 'refugee-claim-ineligible' || claimIneligibleUnder.length > 0)

/** Decisions that concern a foreign national by their nature, whatever else is known. */
const ofForeignNationals: readonly Decision[] = [
  'temporary-resident-visa',
  'electronic-travel-authorization',
  'study-permit',
  'work-permit',
  'extension-of-stay',
  'restoration-of-status',
  'temporary-resident-permit',
  'port-of-entry-refusal',
  'economic-permanent-residence',
  'family-class-visa',
  'sponsor-ineligible',
  'spouse-in-canada-class',
  'humanitarian-and-compassionate',
  'refugee-claim-ineligible',
  'refugee-claim-rejected',
  'refugee-appeal-dismissed',
  'pre-removal-risk-assessment',
  'refugee-resettlement',
  'deferral-of-removal',
  'authorization-to-return',
  'ministerial-relief',
]

/** Shown where the law leaves open whether the person is still a permanent resident. */
export const statusMayBeLost = {
  id: 'status-may-be-lost',
  text: {
    en: 'Whether the person is still a permanent resident is not told by these facts: that status is lost on the day on which a removal order comes into force, or when protection ceased for certain reasons only. This remedy is for foreign nationals: have a lawyer settle the status first.',
    fr: 'Ces faits ne disent pas si la personne est encore résident permanent : ce statut se perd le jour où la mesure de renvoi prend effet ou, en cas de perte de l’asile, pour certains motifs seulement. Ce recours vise l’étranger : faire d’abord établir le statut par un avocat.',
  },
  law: [irpa('46(1)(c)'), irpa('46(1)(c.1)'), irpa('49(1)')],
  needs: ['decision', 'personStatus', 'inadmissibility'],
  applies: (known: Known<'decision' | 'personStatus' | 'inadmissibility'>) =>
    isForeignNational(known) === 'unsettled',
} as const

/** Found once protection was lost in a way that ends residence: 40(1)(c) and 46(1)(d), 40.1(2) and 46(1)(c.1). */
const onLossOfProtection: Grounds = ['cessation', 'misrepresentation']

/**
 * Interpretation: a permanent resident under a removal order is a foreign national once the order is
 * in force, which the kind of decision does not tell: unsettled. An appeal that is dismissed ends
 * residence (46(1)(b) and (c)). So does the loss of protection, but not where it ceased because the
 * reasons for it have (108(1)(e)): then nothing makes the person inadmissible.
 */
export function isForeignNational(
  known: Known<'decision' | 'personStatus' | 'inadmissibility'>,
): Settled {
  const { decision, personStatus } = known
  if (ofForeignNationals.includes(decision)) return true
  if (personStatus === 'canadian-citizen') return false
  if (personStatus !== 'permanent-resident' || decision === 'immigration-appeal-dismissed')
    return true
  if (decision === 'protection-ceased-or-vacated')
    return areSome(known.inadmissibility, onLossOfProtection) || 'unsettled'
  return decision === 'removal-order' ? 'unsettled' : false
}
