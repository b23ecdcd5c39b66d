import type { Known, Term } from './facts/index.ts'
import { halfYear, reaches, twoYears } from './imprisonment.ts'
import { decided, irpa, irpr } from './law/index.ts'
import { type AppealRight, type Condition, condition, type InForce, type Settled } from './rules.ts'

/**
 * The rights of appeal of the Act (ss. 63, 64 and 110): the conditions of each appeal, and what must
 * be exhausted before judicial review (s. 72(2)(a)).
 */

const IRPA_IN_FORCE = '2002-06-28'
const SANCTIONS_ADDED = '2023-06-22'
const SIX_MONTHS_SINCE = '2013-06-19'
const REFUGEE_APPEAL_SINCE = '2012-12-15'

/** Punished in Canada by a term of imprisonment: a conditional sentence is none (2017 SCC 50). */
const punishedBy = (
  threshold: typeof halfYear,
  {
    criminalityBasis,
    termOfImprisonment,
    conditionalSentence,
  }: {
    criminalityBasis: string
    termOfImprisonment: Term
    conditionalSentence: boolean
  },
): Settled =>
  criminalityBasis === 'conviction-in-canada' && !conditionalSentence
    ? reaches(termOfImprisonment, threshold)
    : false

/** The facts that say whether a removal order may be appealed. */
export const removalAppealNeeds = [
  'personStatus',
  'permanentResidentVisaValidOnArrival',
  'inadmissibility',
  'criminalityBasis',
  'termOfImprisonment',
  'conditionalSentence',
] as const

/**
 * Whether a removal order made under the present text may be appealed: sections 63(2), 63(3) and 64.
 * For rules that follow from the right of appeal and are no condition of it.
 */
export function mayAppealRemovalOrder({
  personStatus,
  permanentResidentVisaValidOnArrival,
  inadmissibility,
  ...crime
}: Known<(typeof removalAppealNeeds)[number]>): Settled {
  const isHolder =
    personStatus === 'permanent-resident' ||
    personStatus === 'protected-person' ||
    (personStatus === 'permanent-resident-visa-holder' && permanentResidentVisaValidOnArrival)
  if (!isHolder || inadmissibility.some((ground) => graveSinceSanctions.includes(ground)))
    return false
  if (!inadmissibility.includes('serious-criminality')) return true
  return crime.criminalityBasis === 'conviction-in-canada' && not(punishedBy(halfYear, crime))
}

const not = (settled: Settled): Settled => (settled === 'unsettled' ? settled : !settled)

type Measured = InForce['measuredOn']

const graveSinceSanctions: readonly Known['inadmissibility'][number][] = [
  'security',
  'human-or-international-rights',
  'sanctions',
  'organized-criminality',
]

/** Section 64(1), but for serious criminality, which subsection (2) narrows. */
const noGraveInadmissibility = (measuredOn: Measured): Condition[] => [
  condition({
    id: 'no-bar-security-rights-organized',
    text: {
      en: 'The person has not been found inadmissible on grounds of security, violating human or international rights or organized criminality.',
      fr: 'La personne n’a pas été déclarée interdite de territoire pour raison de sécurité, pour atteinte aux droits humains ou internationaux ou pour criminalité organisée.',
    },
    law: [irpa('64(1)')],
    needs: ['inadmissibility'],
    holds: ({ inadmissibility }) =>
      !inadmissibility.some((ground) =>
        ['security', 'human-or-international-rights', 'organized-criminality'].includes(ground),
      ),
    inForce: { measuredOn, from: IRPA_IN_FORCE, until: SANCTIONS_ADDED },
  }),
  condition({
    id: 'no-bar-security-rights-organized',
    text: {
      en: 'The person has not been found inadmissible on grounds of security, violating human or international rights, sanctions or organized criminality.',
      fr: 'La personne n’a pas été déclarée interdite de territoire pour raison de sécurité, pour atteinte aux droits humains ou internationaux, en raison de sanctions ou pour criminalité organisée.',
    },
    law: [irpa('64(1)')],
    needs: ['inadmissibility'],
    holds: ({ inadmissibility }) =>
      !inadmissibility.some((ground) => graveSinceSanctions.includes(ground)),
    inForce: { measuredOn, from: SANCTIONS_ADDED },
  }),
]

/** Section 64(2): serious criminality bars only by the punishment, or by what was done abroad. */
const noBarringCriminality = (measuredOn: Measured): Condition[] => [
  condition({
    id: 'no-bar-serious-criminality',
    text: {
      en: 'No serious criminality for a crime punished in Canada by a term of imprisonment of at least two years.',
      fr: 'Aucune grande criminalité pour une infraction punie au Canada par un emprisonnement d’au moins deux ans.',
    },
    law: [irpa('64(1)'), irpa('64(2)')],
    needs: ['inadmissibility', 'criminalityBasis', 'termOfImprisonment', 'conditionalSentence'],
    holds: ({ inadmissibility, ...crime }) =>
      !inadmissibility.includes('serious-criminality') || not(punishedBy(twoYears, crime)),
    inForce: { measuredOn, from: IRPA_IN_FORCE, until: SIX_MONTHS_SINCE },
  }),
  condition({
    id: 'no-bar-serious-criminality',
    text: {
      en: 'No serious criminality for a crime punished in Canada by a term of imprisonment of at least six months, or for a conviction or an act outside Canada.',
      fr: 'Aucune grande criminalité pour une infraction punie au Canada par un emprisonnement d’au moins six mois, ni pour une condamnation ou des faits à l’extérieur du Canada.',
    },
    law: [irpa('64(1)'), irpa('64(2)'), irpa('36(1)(b)'), irpa('36(1)(c)')],
    needs: ['inadmissibility', 'criminalityBasis', 'termOfImprisonment', 'conditionalSentence'],
    holds: ({ inadmissibility, ...crime }) =>
      !inadmissibility.includes('serious-criminality') ||
      (crime.criminalityBasis === 'conviction-in-canada' && not(punishedBy(halfYear, crime))),
    inForce: { measuredOn, from: SIX_MONTHS_SINCE },
  }),
]

/**
 * Interpretation: a change of s. 64 is measured on the finding it attaches to; the six months of
 * 2013 on the referral of the report for a removal order, and on the decision for a sponsor’s appeal
 * (2013, c. 16, ss. 32 and 33, keep the old text for rights and referrals that existed before).
 */
const onFinding: Measured = ['inadmissibilityFoundOn', 'decidedOn', 'notifiedOn']
const onReferral: Measured = [
  'seriousCriminalityReferredOn',
  'inadmissibilityFoundOn',
  'decidedOn',
  'removalOrderReceivedOn',
  'notifiedOn',
]
const onSponsorDecision: Measured = ['decidedOn', 'notifiedOn', 'reasonsReceivedOn']

/** Section 63(1): the sponsor’s appeal from the refusal of a permanent resident visa. */
export const sponsorshipAppealRight: AppealRight = {
  decisions: ['family-class-visa', 'sponsor-ineligible'],
  requirements: [
    condition({
      id: 'filed-in-prescribed-manner',
      text: {
        en: 'The sponsorship application was filed in the prescribed manner: complete and signed.',
        fr: 'La demande de parrainage a été déposée au titre du règlement : complète et signée.',
      },
      law: [irpa('63(1)'), irpr('10(6)')],
      needs: ['sponsorshipFiledInPrescribedManner'],
      holds: ({ sponsorshipFiledInPrescribedManner }) => sponsorshipFiledInPrescribedManner,
    }),
    condition({
      id: 'sponsor-did-not-withdraw',
      text: {
        en: 'The sponsor, if found ineligible, did not choose to withdraw: a withdrawal leaves no decision to appeal.',
        fr: 'Le répondant, s’il a été jugé ne pas avoir qualité de répondant, n’a pas choisi le retrait : un retrait ne laisse aucune décision à porter en appel.',
      },
      law: [irpr('119'), irpa('63(1)')],
      needs: ['decision', 'sponsorChoseWithdrawal'],
      holds: ({ decision, sponsorChoseWithdrawal }) =>
        decision !== 'sponsor-ineligible' || !sponsorChoseWithdrawal,
    }),
    condition({
      id: 'not-applied-during-misrepresentation-bar',
      text: {
        en: 'The application was not made while a finding of misrepresentation barred the person from applying for permanent residence.',
        fr: 'La demande n’a pas été présentée pendant que de fausses déclarations interdisaient à la personne de demander la résidence permanente.',
      },
      law: [irpa('40(3)'), decided('2020 FC 33')],
      needs: ['appliedDuringMisrepresentationBar'],
      holds: ({ appliedDuringMisrepresentationBar }) => !appliedDuringMisrepresentationBar,
    }),
    ...noGraveInadmissibility(onFinding),
    ...noBarringCriminality(onSponsorDecision),
    condition({
      id: 'no-bar-misrepresentation',
      text: {
        en: 'The refusal was not based on misrepresentation, or the person is the sponsor’s spouse, common-law partner or child.',
        fr: 'Le refus n’était pas fondé sur de fausses déclarations, ou la personne est l’époux, le conjoint de fait ou l’enfant du répondant.',
      },
      law: [irpa('64(3)')],
      needs: ['inadmissibility', 'misrepresentationIsBasisOfRefusal', 'relationshipToSponsor'],
      holds: ({ inadmissibility, misrepresentationIsBasisOfRefusal, relationshipToSponsor }) =>
        !inadmissibility.includes('misrepresentation') ||
        !misrepresentationIsBasisOfRefusal ||
        ['spouse', 'common-law-partner', 'child'].includes(relationshipToSponsor),
    }),
  ],
}

/** Section 63(2) and (3): the appeal from a removal order. */
export const removalOrderAppealRight: AppealRight = {
  decisions: ['removal-order'],
  requirements: [
    condition({
      id: 'may-appeal-removal-order',
      text: {
        en: 'The person is a permanent resident, a protected person or the holder of a permanent resident visa.',
        fr: 'La personne est un résident permanent, une personne protégée ou le titulaire d’un visa de résident permanent.',
      },
      law: [irpa('63(2)'), irpa('63(3)')],
      needs: ['personStatus'],
      holds: ({ personStatus }) =>
        ['permanent-resident', 'protected-person', 'permanent-resident-visa-holder'].includes(
          personStatus,
        ),
    }),
    condition({
      id: 'visa-valid-on-arrival',
      text: {
        en: 'The holder of a permanent resident visa arrived with a valid one.',
        fr: 'Le titulaire d’un visa de résident permanent est arrivé muni d’un visa valide.',
      },
      law: [irpa('63(2)'), decided('2025 SCC 21')],
      needs: ['personStatus', 'permanentResidentVisaValidOnArrival'],
      holds: ({ personStatus, permanentResidentVisaValidOnArrival }) =>
        personStatus !== 'permanent-resident-visa-holder' || permanentResidentVisaValidOnArrival,
    }),
    ...noGraveInadmissibility([...onFinding, 'removalOrderReceivedOn']),
    ...noBarringCriminality(onReferral),
  ],
}

/** Section 63(4): the appeal from a decision made outside Canada on the residency obligation. */
export const residencyObligationAppealRight: AppealRight = {
  decisions: ['residency-obligation'],
  requirements: [
    condition({
      id: 'permanent-resident',
      text: {
        en: 'The person is a permanent resident.',
        fr: 'La personne est un résident permanent.',
      },
      law: [irpa('63(4)')],
      needs: ['personStatus'],
      holds: ({ personStatus }) => personStatus === 'permanent-resident',
    }),
    condition({
      id: 'decided-outside-canada',
      text: {
        en: 'The decision on the residency obligation was made outside Canada.',
        fr: 'La décision sur l’obligation de résidence a été rendue hors du Canada.',
      },
      law: [irpa('63(4)')],
      needs: ['decidedIn'],
      holds: ({ decidedIn }) => decidedIn === 'outside-canada',
    }),
    ...noGraveInadmissibility(onFinding),
    ...noBarringCriminality(onReferral),
  ],
}

/** Section 110(1): the appeal to the Refugee Appeal Division from a rejected claim. */
export const refugeeAppealRight: AppealRight = {
  decisions: ['refugee-claim-rejected'],
  requirements: [
    condition({
      id: 'no-bar-to-refugee-appeal',
      text: {
        en: 'The decision is none of those from which no appeal may be made to the Refugee Appeal Division.',
        fr: 'La décision n’est pas de celles qui ne sont pas susceptibles d’appel devant la Section d’appel des réfugiés.',
      },
      law: [irpa('110(1)'), irpa('110(2)')],
      needs: ['refugeeAppealBars'],
      holds: ({ refugeeAppealBars }) => refugeeAppealBars.length === 0,
      inForce: {
        measuredOn: ['decidedOn', 'notifiedOn', 'reasonsReceivedOn'],
        from: REFUGEE_APPEAL_SINCE,
      },
    }),
  ],
}

/** Every right of appeal that judicial review must wait for. */
export const appealRights: readonly AppealRight[] = [
  sponsorshipAppealRight,
  removalOrderAppealRight,
  residencyObligationAppealRight,
  refugeeAppealRight,
]
