import {
  barPermit,
  designated,
  fiveYears,
  isDesignatedAndWaiting,
  isForeignNational,
  isIneligibleAndWaiting,
  oneYear,
  rejectedBefore,
  rejectedInCourt,
  rejectedNow,
  rejectionsOfClaim,
} from '../../claims/index.ts'
import { irpa, PRESENT_CLAIM_BARS } from '../../law/index.ts'
import { always, condition, type Requirement, waitingPeriod } from '../../rules.ts'

/** From this day the section has its present bars after a claim; a request still to be made is measured. */
const presentBars = { measuredOn: ['asOf'], from: PRESENT_CLAIM_BARS } as const
const beforePresentBars = { measuredOn: ['asOf'], until: PRESENT_CLAIM_BARS } as const

const noApplicationPending = {
  id: 'no-protection-application-pending',
  text: {
    en: 'No application for protection to the Minister is pending after a refugee claim that was found ineligible.',
    fr: 'Aucune demande de protection au ministre n’est pendante à la suite d’une demande d’asile jugée irrecevable.',
  },
  law: [irpa('24(3.1)')],
} as const

/**
 * Who may ask for a permit, and when. That the person is inadmissible or does not meet the
 * requirements of the Act goes with the refusal; whether a permit is justified is for the officer.
 *
 * Not modelled: the bar after a claim as it read before its present form.
 */
export const requirements: readonly Requirement[] = [
  condition({
    id: 'foreign-national',
    text: {
      en: 'The person is a foreign national: neither a citizen nor a permanent resident.',
      fr: 'La personne est un étranger : ni citoyen ni résident permanent.',
    },
    law: [irpa('24(1)')],
    needs: ['decision', 'personStatus', 'inadmissibility'],
    holds: isForeignNational,
  }),
  condition({
    ...noApplicationPending,
    needs: [],
    holds: always,
    inForce: beforePresentBars,
  }),
  condition({
    ...noApplicationPending,
    needs: ['decision', 'protectionApplicationPending', 'claimIneligibleUnder'],
    holds: (known) => !isIneligibleAndWaiting(known),
    inForce: presentBars,
  }),
  waitingPeriod({
    id: 'after-rejection-of-claim',
    text: {
      en: 'The period that must follow the rejection of the refugee claim, and the refusal of the Federal Court with respect to it, has ended.',
      fr: 'La période qui doit suivre le rejet de la demande d’asile, et le refus de la Cour fédérale à son égard, a pris fin.',
    },
    law: [irpa('24(4)'), irpa('108(3)'), irpa('109(3)')],
    needs: ['decision'],
    applies: ({ decision }) => rejectionsOfClaim.includes(decision),
    runsFrom: rejectedNow,
    period: oneYear,
    inForce: presentBars,
  }),
  waitingPeriod({
    id: 'after-earlier-claim',
    text: {
      en: 'The period that must follow an earlier refugee claim that was rejected, withdrawn or abandoned has ended.',
      fr: 'La période qui doit suivre le rejet, le désistement ou le retrait d’une demande d’asile antérieure a pris fin.',
    },
    law: [irpa('24(4)')],
    needs: ['decision', 'lastRefugeeDecision'],
    applies: ({ decision, lastRefugeeDecision }) =>
      !rejectionsOfClaim.includes(decision) && barPermit.includes(lastRefugeeDecision),
    runsFrom: rejectedBefore,
    period: oneYear,
    inForce: presentBars,
  }),
  // The court’s file is that of the refusal at hand, which may or may not concern the claim.
  waitingPeriod({
    id: 'after-earlier-claim-in-court',
    text: {
      en: 'The same period after the Federal Court refused leave or denied judicial review with respect to that claim has ended.',
      fr: 'La même période suivant le refus de l’autorisation ou le rejet du contrôle judiciaire par la Cour fédérale à l’égard de cette demande a pris fin.',
    },
    law: [irpa('24(4)(b)(iii)')],
    needs: ['decision', 'lastRefugeeDecision', 'courtFileConcernsClaim'],
    applies: ({ decision, lastRefugeeDecision, courtFileConcernsClaim }) =>
      !rejectionsOfClaim.includes(decision) &&
      barPermit.includes(lastRefugeeDecision) &&
      courtFileConcernsClaim,
    runsFrom: rejectedInCourt,
    period: oneYear,
    inForce: presentBars,
  }),
  condition({
    id: 'designation-determined',
    text: {
      en: 'No refugee claim or application for protection of a designated foreign national is still to be finally determined.',
      fr: 'Aucune demande d’asile ou de protection d’un étranger désigné ne reste à trancher en dernier ressort.',
    },
    law: [irpa('24(5)(a)'), irpa('24(5)(b)')],
    needs: ['designatedForeignNational', 'refugeeClaimPending', 'protectionApplicationPending'],
    holds: (known) => !isDesignatedAndWaiting(known),
  }),
  waitingPeriod({
    id: 'designated-foreign-national',
    text: {
      en: 'The period during which a designated foreign national may not request a permit has ended.',
      fr: 'La période pendant laquelle un étranger désigné ne peut demander de permis a pris fin.',
    },
    law: [irpa('24(5)'), irpa('20.1(2)')],
    needs: ['designatedForeignNational'],
    applies: ({ designatedForeignNational }) => designatedForeignNational,
    runsFrom: designated,
    period: fiveYears,
  }),
]
