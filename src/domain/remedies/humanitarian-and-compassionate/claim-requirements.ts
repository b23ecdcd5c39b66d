import {
  barHumanitarianRequest,
  oneYear,
  rejectedBefore,
  rejectedInCourt,
  rejectedNow,
  rejectionsOfClaim,
} from '../../claims/index.ts'
import type { Known } from '../../facts/index.ts'
import { irpa, PRESENT_CLAIM_BARS } from '../../law/index.ts'
import { type Requirement, waitingPeriod } from '../../rules.ts'

/** From this day paragraph 25(1.2)(c) has its present form. */
const presentForm = { measuredOn: ['asOf'], from: PRESENT_CLAIM_BARS } as const

/** Subsection 25(1.21): either lifts the bar. */
const isExcepted = ({
  adverseEffectOnChild,
  riskToLifeFromHealthCare,
}: Known<'adverseEffectOnChild' | 'riskToLifeFromHealthCare'>): boolean =>
  adverseEffectOnChild || riskToLifeFromHealthCare

/** Notified like a rejection, the claim was withdrawn so early that the bar leaves it alone. */
const wasSpared = ({
  decision,
  refugeeAppealBars,
  lastRefugeeDecision,
}: Known<'decision' | 'refugeeAppealBars' | 'lastRefugeeDecision'>): boolean =>
  decision === 'refugee-claim-rejected' &&
  refugeeAppealBars.includes('withdrawn-or-abandoned') &&
  lastRefugeeDecision === 'withdrawn-before-evidence'

/**
 * The twelve months after a refugee claim that failed.
 *
 * Not modelled: the bar as it read before its present form.
 */
export const claimRequirements: readonly Requirement[] = [
  waitingPeriod({
    id: 'after-rejection-of-claim',
    text: {
      en: 'The period that must follow the rejection of the refugee claim, and the refusal of the Federal Court with respect to it, has ended, or an exception applies.',
      fr: 'La période qui doit suivre le rejet de la demande d’asile, et le refus de la Cour fédérale à son égard, a pris fin, ou une exception s’applique.',
    },
    law: [irpa('25(1.2)(c)'), irpa('25(1.21)'), irpa('108(3)'), irpa('109(3)')],
    needs: [
      'decision',
      'refugeeAppealBars',
      'lastRefugeeDecision',
      'adverseEffectOnChild',
      'riskToLifeFromHealthCare',
    ],
    applies: (known) =>
      rejectionsOfClaim.includes(known.decision) && !isExcepted(known) && !wasSpared(known),
    runsFrom: rejectedNow,
    period: oneYear,
    inForce: presentForm,
  }),
  waitingPeriod({
    id: 'after-earlier-claim',
    text: {
      en: 'The period that must follow an earlier refugee claim that was rejected, withdrawn after substantive evidence was heard, or abandoned has ended, or an exception applies.',
      fr: 'La période qui doit suivre le rejet, le retrait après audition d’éléments de preuve testimoniale de fond, ou le désistement d’une demande d’asile antérieure a pris fin, ou une exception s’applique.',
    },
    law: [irpa('25(1.2)(c)'), irpa('25(1.21)')],
    needs: ['decision', 'lastRefugeeDecision', 'adverseEffectOnChild', 'riskToLifeFromHealthCare'],
    applies: (known) =>
      !rejectionsOfClaim.includes(known.decision) &&
      barHumanitarianRequest.includes(known.lastRefugeeDecision) &&
      !isExcepted(known),
    runsFrom: rejectedBefore,
    period: oneYear,
    inForce: presentForm,
  }),
  // The court’s file is that of the refusal at hand, which may or may not concern the claim.
  waitingPeriod({
    id: 'after-earlier-claim-in-court',
    text: {
      en: 'The same period after the Federal Court refused leave or denied judicial review with respect to that claim has ended, or an exception applies.',
      fr: 'La même période suivant le refus de l’autorisation ou le rejet du contrôle judiciaire par la Cour fédérale à l’égard de cette demande a pris fin, ou une exception s’applique.',
    },
    law: [irpa('25(1.2)(c)(ii)'), irpa('25(1.21)')],
    needs: [
      'decision',
      'lastRefugeeDecision',
      'courtFileConcernsClaim',
      'adverseEffectOnChild',
      'riskToLifeFromHealthCare',
    ],
    applies: (known) =>
      !rejectionsOfClaim.includes(known.decision) &&
      barHumanitarianRequest.includes(known.lastRefugeeDecision) &&
      known.courtFileConcernsClaim &&
      !isExcepted(known),
    runsFrom: rejectedInCourt,
    period: oneYear,
    inForce: presentForm,
  }),
]
