import {
  applicationRejectedNow,
  barHumanitarianRequest,
  barPermit,
  designated,
  fiveYears,
  oneYear,
  rejectedInCourt,
} from '../../claims/index.ts'
import { areSome, graveOrSanctions } from '../../inadmissibility.ts'
import { irpa } from '../../law/index.ts'
import { condition, type Requirement, waitingPeriod } from '../../rules.ts'

/**
 * The bars that a refugee claim, or another request, raises against asking again.
 *
 * Interpretation: a day of the court’s file counts as that of the claim. It may be that of the
 * decision refused now, which would not count: the later day protects, and a caution tells it.
 */
export const claimRequirements: readonly Requirement[] = [
  condition({
    id: 'humanitarian-request-open',
    text: {
      en: 'The person is not inadmissible for security, violating human or international rights, sanctions or organized criminality, for which no humanitarian request may be made.',
      fr: 'La personne n’est pas interdite de territoire pour raison de sécurité, atteinte aux droits humains ou internationaux, sanctions ou criminalité organisée, cas où aucune demande d’ordre humanitaire n’est possible.',
    },
    law: [irpa('25(1)')],
    needs: ['decision', 'inadmissibility'],
    holds: ({ decision, inadmissibility }) =>
      decision !== 'humanitarian-and-compassionate' || !areSome(inadmissibility, graveOrSanctions),
  }),
  condition({
    id: 'no-humanitarian-request-pending',
    text: {
      en: 'No earlier request for humanitarian and compassionate considerations is pending.',
      fr: 'Aucune demande antérieure fondée sur des considérations d’ordre humanitaire n’est pendante.',
    },
    law: [irpa('25(1.2)(a)')],
    needs: ['decision', 'humanitarianRequestPending'],
    holds: ({ decision, humanitarianRequestPending }) =>
      decision !== 'humanitarian-and-compassionate' || !humanitarianRequestPending,
  }),
  condition({
    id: 'no-claim-pending',
    text: {
      en: 'No refugee claim of the person is pending before the Refugee Protection Division or the Refugee Appeal Division.',
      fr: 'Aucune demande d’asile de la personne n’est pendante devant la Section de la protection des réfugiés ou la Section d’appel des réfugiés.',
    },
    law: [irpa('25(1.2)(b)')],
    needs: ['decision', 'refugeeClaimPending'],
    holds: ({ decision, refugeeClaimPending }) =>
      decision !== 'humanitarian-and-compassionate' || !refugeeClaimPending,
  }),
  condition({
    id: 'no-protection-application-pending',
    text: {
      en: 'No application for protection to the Minister is pending after a refugee claim that was found ineligible.',
      fr: 'Aucune demande de protection au ministre n’est pendante à la suite d’une demande d’asile jugée irrecevable.',
    },
    law: [irpa('24(3.1)'), irpa('25(1.2)(b.1)')],
    needs: ['decision', 'protectionApplicationPending', 'claimIneligibleUnder'],
    holds: ({ decision, protectionApplicationPending, claimIneligibleUnder }) =>
      !(
        decision === 'temporary-resident-permit' || decision === 'humanitarian-and-compassionate'
      ) ||
      !protectionApplicationPending ||
      claimIneligibleUnder.length === 0,
  }),
  waitingPeriod({
    id: 'temporary-resident-permit-after-claim',
    text: {
      en: 'The period after a refugee claim that was not allowed, during which no temporary resident permit may be requested, has ended.',
      fr: 'La période qui suit une demande d’asile non acceptée, pendant laquelle aucun permis de séjour temporaire ne peut être demandé, a pris fin.',
    },
    law: [irpa('24(4)')],
    needs: ['decision', 'lastRefugeeDecision'],
    applies: ({ decision, lastRefugeeDecision }) =>
      decision === 'temporary-resident-permit' && barPermit.includes(lastRefugeeDecision),
    runsFrom: rejectedInCourt,
    period: oneYear,
  }),
  waitingPeriod({
    id: 'humanitarian-request-after-claim',
    text: {
      en: 'The period after a refugee claim that failed, during which no humanitarian request may be examined, has ended, or an exception to it applies.',
      fr: 'La période qui suit l’échec d’une demande d’asile, pendant laquelle aucune demande d’ordre humanitaire ne peut être étudiée, a pris fin, ou une exception s’applique.',
    },
    law: [irpa('25(1.2)(c)'), irpa('25(1.21)')],
    needs: ['decision', 'lastRefugeeDecision', 'adverseEffectOnChild', 'riskToLifeFromHealthCare'],
    applies: ({ decision, lastRefugeeDecision, adverseEffectOnChild, riskToLifeFromHealthCare }) =>
      decision === 'humanitarian-and-compassionate' &&
      barHumanitarianRequest.includes(lastRefugeeDecision) &&
      !adverseEffectOnChild &&
      !riskToLifeFromHealthCare,
    runsFrom: rejectedInCourt,
    period: oneYear,
  }),
  // Not modelled: while a claim or an application is pending the period has not begun.
  waitingPeriod({
    id: 'designated-foreign-national',
    text: {
      en: 'The period during which a designated foreign national may make no such request has ended.',
      fr: 'La période pendant laquelle un étranger désigné ne peut présenter une telle demande a pris fin.',
    },
    law: [irpa('24(5)'), irpa('25(1.01)')],
    needs: ['decision', 'designatedForeignNational'],
    applies: ({ decision, designatedForeignNational }) =>
      (decision === 'temporary-resident-permit' || decision === 'humanitarian-and-compassionate') &&
      designatedForeignNational,
    runsFrom: designated,
    period: fiveYears,
  }),
  // Paragraph 112(2)(b.1), after the claim, has always ended before (c) does: the claim came first.
  waitingPeriod({
    id: 'protection-after-refusal',
    text: {
      en: 'The period after an application for protection was rejected, withdrawn or abandoned, during which another may not be made, has ended.',
      fr: 'La période qui suit le rejet, le désistement ou le retrait d’une demande de protection, pendant laquelle une autre ne peut être présentée, a pris fin.',
    },
    law: [irpa('112(2)(c)')],
    needs: ['decision'],
    applies: ({ decision }) => decision === 'pre-removal-risk-assessment',
    runsFrom: applicationRejectedNow,
    period: oneYear,
  }),
]
