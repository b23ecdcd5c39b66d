import type { Known, Term } from './facts/index.ts'
import { halfYear, reaches, twoYears } from './imprisonment.ts'
import { areSome, type Grounds, grave, graveOrSanctions } from './inadmissibility.ts'
import { FASTER_REMOVAL, IRPA_IN_FORCE, irpa, SANCTIONS_ADDED } from './law/index.ts'
import { type Condition, condition, type InForce, type Settled } from './rules.ts'

/** What takes the right of appeal away: section 64(1) and (2), in each of its texts. */

type Measured = InForce['measuredOn']

/**
 * Interpretation: a change of s. 64 is measured on the finding it attaches to; the six months of
 * 2013 on the referral of the report for a removal order, and on the decision for a sponsor’s appeal
 * (2013, c. 16, ss. 32 and 33, keep the old text for rights and referrals that existed before).
 */
export const onFinding: Measured = ['inadmissibilityFoundOn', 'decidedOn', 'notifiedOn']
export const onReferral: Measured = [
  'seriousCriminalityReferredOn',
  'inadmissibilityFoundOn',
  'decidedOn',
  'removalOrderReceivedOn',
  'notifiedOn',
]

interface Crime {
  criminalityBasis: Known['criminalityBasis']
  termOfImprisonment: Term
  conditionalSentence: boolean
}

/** Punished in Canada by a term of imprisonment: a conditional sentence is none (2017 SCC 50). */
const punishedBy = (
  threshold: typeof halfYear,
  { criminalityBasis, termOfImprisonment, conditionalSentence }: Crime,
): Settled =>
  criminalityBasis === 'conviction-in-canada' && !conditionalSentence
    ? reaches(termOfImprisonment, threshold)
    : false

const not = (settled: Settled): Settled => (settled === 'unsettled' ? settled : !settled)

/** Serious criminality that leaves the appeal open: by the text of 2002, and by that of 2013. */
const leavesOpenSince2002 = (crime: Crime): Settled => not(punishedBy(twoYears, crime))
const leavesOpenSince2013 = (crime: Crime): Settled =>
  crime.criminalityBasis === 'conviction-in-canada' && not(punishedBy(halfYear, crime))

/** Section 64(1), but for serious criminality, which subsection (2) narrows. */
export const noGraveInadmissibility = (measuredOn: Measured): Condition[] => [
  condition({
    id: 'no-bar-security-rights-organized',
    text: {
      en: 'The person has not been found inadmissible on grounds of security, violating human or international rights or organized criminality.',
      fr: 'La personne n’a pas été déclarée interdite de territoire pour raison de sécurité, pour atteinte aux droits humains ou internationaux ou pour criminalité organisée.',
    },
    law: [irpa('64(1)')],
    needs: ['inadmissibility'],
    holds: ({ inadmissibility }) => !areSome(inadmissibility, grave),
    inForce: { measuredOn, from: IRPA_IN_FORCE, until: SANCTIONS_ADDED },
  }),
  condition({
    id: 'no-bar-security-rights-organized',
    text: {
      en: 'The person has not been found inadmissible on grounds of security, violating human or international rights, sanctions or organized criminality.',
      fr: 'La personne n’a pas été déclarée interdite de territoire pour raison de sécurité, pour atteinte aux droits humains ou internationaux, pour sanctions ou pour criminalité organisée.',
    },
    law: [irpa('64(1)')],
    needs: ['inadmissibility'],
    holds: ({ inadmissibility }) => !areSome(inadmissibility, graveOrSanctions),
    inForce: { measuredOn, from: SANCTIONS_ADDED },
  }),
]

/** Section 64(2): serious criminality bars only by the punishment, or by what was done abroad. */
export const noBarringCriminality = (measuredOn: Measured): Condition[] => [
  condition({
    id: 'no-bar-serious-criminality',
    text: {
      en: 'No serious criminality for a crime punished in Canada by a term of imprisonment of at least two years.',
      fr: 'Aucune grande criminalité pour une infraction punie au Canada par un emprisonnement d’au moins deux ans.',
    },
    law: [irpa('64(1)'), irpa('64(2)')],
    needs: ['inadmissibility', 'criminalityBasis', 'termOfImprisonment', 'conditionalSentence'],
    holds: (known) =>
      !known.inadmissibility.includes('serious-criminality') || leavesOpenSince2002(known),
    inForce: { measuredOn, from: IRPA_IN_FORCE, until: FASTER_REMOVAL },
  }),
  condition({
    id: 'no-bar-serious-criminality',
    text: {
      en: 'No serious criminality for a crime punished in Canada by a term of imprisonment of at least six months, or for a conviction or an act outside Canada.',
      fr: 'Aucune grande criminalité pour une infraction punie au Canada par un emprisonnement d’au moins six mois, ni pour une déclaration de culpabilité ou une infraction à l’extérieur du Canada.',
    },
    law: [irpa('64(1)'), irpa('64(2)'), irpa('36(1)(b)'), irpa('36(1)(c)')],
    needs: ['inadmissibility', 'criminalityBasis', 'termOfImprisonment', 'conditionalSentence'],
    holds: (known) =>
      !known.inadmissibility.includes('serious-criminality') || leavesOpenSince2013(known),
    inForce: { measuredOn, from: FASTER_REMOVAL },
  }),
]

/** The facts that say whether a removal order may be appealed. */
export const removalAppealNeeds = [
  'personStatus',
  'permanentResidentVisaValidOnArrival',
  'inadmissibility',
  'criminalityBasis',
  'termOfImprisonment',
  'conditionalSentence',
] as const

/** Whether a removal order may be appealed under one text of section 64, on these facts. */
export type MayAppeal = (known: Known<(typeof removalAppealNeeds)[number]>) => Settled

const mayAppealUnder =
  (barring: Grounds, leavesOpen: (crime: Crime) => Settled): MayAppeal =>
  (known) => {
    const { personStatus } = known
    const isHolder =
      personStatus === 'permanent-resident' ||
      personStatus === 'protected-person' ||
      (personStatus === 'permanent-resident-visa-holder' &&
        known.permanentResidentVisaValidOnArrival)
    if (!isHolder || areSome(known.inadmissibility, barring)) return false
    return !known.inadmissibility.includes('serious-criminality') || leavesOpen(known)
  }

/** Sections 63(2), 63(3) and 64 as they now read: whoever may appeal now could always. */
export const mayAppealRemovalOrder: MayAppeal = mayAppealUnder(
  graveOrSanctions,
  leavesOpenSince2013,
)

/**
 * The texts of section 64, oldest first, for rules that follow from the right of appeal and are no
 * condition of it. One measure serves both changes: a finding on sanctions has no referral.
 */
export const removalAppealTexts: readonly [
  before2013: { mayAppeal: MayAppeal; inForce: InForce },
  beforeSanctions: { mayAppeal: MayAppeal; inForce: InForce },
  now: { mayAppeal: MayAppeal; inForce: InForce },
] = [
  {
    mayAppeal: mayAppealUnder(grave, leavesOpenSince2002),
    inForce: { measuredOn: onReferral, from: IRPA_IN_FORCE, until: FASTER_REMOVAL },
  },
  {
    mayAppeal: mayAppealUnder(grave, leavesOpenSince2013),
    inForce: { measuredOn: onReferral, from: FASTER_REMOVAL, until: SANCTIONS_ADDED },
  },
  {
    mayAppeal: mayAppealRemovalOrder,
    inForce: { measuredOn: onReferral, from: SANCTIONS_ADDED },
  },
]
