import {
  noBarringCriminality,
  noGraveInadmissibility,
  onFinding,
  onReferral,
} from './appeal-bars.ts'
import { decided, irpa, irpr, REFUGEE_APPEAL_OPENS } from './law/index.ts'
import { type AppealRight, condition, type InForce } from './rules.ts'

/**
 * The rights of appeal of the Act (ss. 63, 64 and 110): the conditions of each appeal, and what must
 * be exhausted before judicial review (s. 72(2)(a)).
 */

const onSponsorDecision: InForce['measuredOn'] = ['decidedOn', 'notifiedOn', 'reasonsReceivedOn']

/** Section 63(1): the sponsor’s appeal from the refusal of a permanent resident visa. */
export const sponsorshipAppealRight: AppealRight = {
  decisions: ['family-class-visa', 'sponsor-ineligible'],
  requirements: [
    condition({
      id: 'filed-in-prescribed-manner',
      text: {
        en: 'The sponsorship application was filed in the prescribed manner: complete and signed.',
        fr: 'La demande de parrainage a été déposée conformément au règlement : complète et signée.',
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
        from: REFUGEE_APPEAL_OPENS,
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
