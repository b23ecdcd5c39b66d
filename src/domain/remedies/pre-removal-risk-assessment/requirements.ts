import {
  applicationRejectedInCourt,
  applicationRejectedNow,
  barPermit,
  oneYear,
  rejectedBefore,
  rejectedInCourt,
  rejectedNow,
  rejectionsOfClaim,
} from '../../claims/index.ts'
import type { Decision, Known } from '../../facts/index.ts'
import { irpa, irpr } from '../../law/index.ts'
import { condition, inTime, type Requirement, waitingPeriod } from '../../rules.ts'
import { application } from './time-limits.ts'

type Claim = Known['lastRefugeeDecision']

/**
 * Paragraph 112(2)(b.1): every rejection, withdrawal or abandonment, but for section E or F of
 * Article 1 and for a claim deemed rejected when its allowance was vacated.
 * Not modelled: the 36 months for nationals of a designated country of origin; none is designated.
 */
const excepted: readonly Claim[] = ['rejected-article-1e-or-1f', 'vacated']
const bars: readonly Claim[] = barPermit.filter((claim) => !excepted.includes(claim))

const decidesTheClaim = (decision: Decision): boolean => rejectionsOfClaim.includes(decision)

/** Decided before the refusal at hand, which concerns another matter. */
const hadEarlierClaim = ({
  decision,
  lastRefugeeDecision,
}: Pick<Known, 'decision' | 'lastRefugeeDecision'>): boolean =>
  !decidesTheClaim(decision) &&
  decision !== 'pre-removal-risk-assessment' &&
  bars.includes(lastRefugeeDecision)

/** Decisions on a claim or an application for protection: the person was not, or is no longer, protected. */
const shownUnprotected: readonly Decision[] = [
  'refugee-claim-rejected',
  'refugee-appeal-dismissed',
  'protection-ceased-or-vacated',
  'pre-removal-risk-assessment',
]

/** A claim is made by the unprotected, save where it was ineligible because protection was conferred. */
const mayBeProtected = ({
  decision,
  claimIneligibleUnder,
}: Pick<Known, 'decision' | 'claimIneligibleUnder'>): boolean =>
  decision !== 'refugee-claim-ineligible' || claimIneligibleUnder.includes('a')

export const requirements: readonly Requirement[] = [
  condition({
    id: 'in-canada',
    text: { en: 'The person is in Canada.', fr: 'La personne se trouve au Canada.' },
    law: [irpa('112(1)')],
    needs: ['personIn'],
    holds: ({ personIn }) => personIn === 'in-canada',
  }),
  // That the order must be in force is told by a caution: its day is among the dates of the stay.
  condition({
    id: 'removal-order-or-certificate',
    text: {
      en: 'A removal order was made against the person, or the person is named in a security certificate.',
      fr: 'Une mesure de renvoi vise la personne, ou la personne est nommée dans un certificat de sécurité.',
    },
    law: [irpa('112(1)')],
    needs: ['removalOrder', 'namedInCertificate'],
    holds: ({ removalOrder, namedInCertificate }) => removalOrder !== 'none' || namedInCertificate,
  }),
  condition({
    id: 'not-already-protected',
    text: {
      en: 'The person is not a protected person, and is not recognized as a Convention refugee by another country to which they may be returned.',
      fr: 'La personne n’est pas une personne protégée, et la qualité de réfugié ne lui a pas été reconnue par un autre pays vers lequel elle peut être renvoyée.',
    },
    law: [irpa('112(1)'), irpa('115(1)'), irpa('101(1)(d)')],
    needs: ['decision', 'personStatus', 'claimIneligibleUnder'],
    holds: (known) =>
      shownUnprotected.includes(known.decision) ||
      (!known.claimIneligibleUnder.includes('d') &&
        !(known.personStatus === 'protected-person' && mayBeProtected(known))),
  }),
  condition({
    id: 'no-extradition',
    text: {
      en: 'The person is not the subject of an authority to proceed under the Extradition Act.',
      fr: 'La personne n’est pas visée par un arrêté introductif d’instance pris au titre de la Loi sur l’extradition.',
    },
    law: [irpa('112(2)(a)')],
    needs: ['subjectOfExtradition'],
    holds: ({ subjectOfExtradition }) => !subjectOfExtradition,
  }),
  condition({
    id: 'not-from-safe-third-country',
    text: {
      en: 'No refugee claim of the person was found ineligible because they came from a designated country.',
      fr: 'Aucune demande d’asile de la personne n’a été jugée irrecevable du fait de son arrivée d’un pays désigné.',
    },
    law: [irpa('112(2)(b)'), irpa('101(1)(e)')],
    needs: ['decision', 'claimIneligibleUnder'],
    // A claim that was rejected had been found eligible.
    holds: ({ decision, claimIneligibleUnder }) =>
      decidesTheClaim(decision) || !claimIneligibleUnder.includes('e'),
  }),
  waitingPeriod({
    id: 'twelve-months-after-claim',
    text: {
      en: 'Twelve months have passed since the claim was rejected, or since the Federal Court refused leave or review if that was later, or an exception applies.',
      fr: 'Douze mois se sont écoulés depuis le rejet de la demande d’asile ou, s’il est postérieur, depuis le refus de la Cour fédérale, ou une exception s’applique.',
    },
    law: [irpa('112(2)(b.1)'), irpa('108(3)')],
    needs: ['decision', 'lastRefugeeDecision'],
    applies: ({ decision, lastRefugeeDecision }) =>
      decidesTheClaim(decision) && !excepted.includes(lastRefugeeDecision),
    runsFrom: rejectedNow,
    period: oneYear,
  }),
  // Paragraph (b.1) has always ended before (c) does where an application was made: the claim came first.
  waitingPeriod({
    id: 'twelve-months-after-earlier-claim',
    text: {
      en: 'Twelve months have passed since an earlier refugee claim was rejected or determined to be withdrawn or abandoned, or an exception applies.',
      fr: 'Douze mois se sont écoulés depuis le rejet d’une demande d’asile antérieure ou le prononcé de son désistement ou de son retrait, ou une exception s’applique.',
    },
    law: [irpa('112(2)(b.1)')],
    needs: ['decision', 'lastRefugeeDecision'],
    applies: hadEarlierClaim,
    runsFrom: rejectedBefore,
    period: oneYear,
  }),
  waitingPeriod({
    id: 'twelve-months-after-court-on-earlier-claim',
    text: {
      en: 'Twelve months have passed since the Federal Court, if it was asked, refused leave or review with respect to an earlier refugee claim.',
      fr: 'Douze mois se sont écoulés depuis que la Cour fédérale, si elle a été saisie, a refusé l’autorisation ou rejeté la demande de contrôle à l’égard d’une demande d’asile antérieure.',
    },
    law: [irpa('112(2)(b.1)')],
    needs: ['decision', 'lastRefugeeDecision', 'courtFileConcernsClaim'],
    applies: (known) => hadEarlierClaim(known) && known.courtFileConcernsClaim,
    runsFrom: rejectedInCourt,
    period: oneYear,
  }),
  waitingPeriod({
    id: 'twelve-months-after-application',
    text: {
      en: 'Twelve months have passed since the application for protection was rejected, withdrawn or abandoned, or since the Federal Court refused leave or review if that was later.',
      fr: 'Douze mois se sont écoulés depuis le rejet, le désistement ou le retrait de la demande de protection ou, s’il est postérieur, depuis le refus de la Cour fédérale.',
    },
    law: [irpa('112(2)(c)')],
    needs: ['decision'],
    applies: ({ decision }) => decision === 'pre-removal-risk-assessment',
    runsFrom: applicationRejectedNow,
    period: oneYear,
  }),
  waitingPeriod({
    id: 'twelve-months-after-earlier-application',
    text: {
      en: 'Twelve months have passed since an earlier application for protection, if there was one, was rejected, withdrawn or abandoned.',
      fr: 'Douze mois se sont écoulés depuis le rejet, le désistement ou le retrait d’une demande de protection antérieure, s’il y en a eu une.',
    },
    law: [irpa('112(2)(c)')],
    needs: ['decision', 'earlierProtectionApplicationRefused'],
    applies: ({ decision, earlierProtectionApplicationRefused }) =>
      decision !== 'pre-removal-risk-assessment' && earlierProtectionApplicationRefused,
    runsFrom: { latestOf: ['lastProtectionDecisionOn'] },
    period: oneYear,
  }),
  waitingPeriod({
    id: 'twelve-months-after-court-on-earlier-application',
    text: {
      en: 'Twelve months have passed since the Federal Court, if it was asked, refused leave or review with respect to an earlier application for protection.',
      fr: 'Douze mois se sont écoulés depuis que la Cour fédérale, si elle a été saisie, a refusé l’autorisation ou rejeté la demande de contrôle à l’égard d’une demande de protection antérieure.',
    },
    law: [irpa('112(2)(c)(ii)')],
    needs: ['decision', 'earlierProtectionApplicationRefused', 'courtFileConcernsApplication'],
    applies: (known) =>
      known.decision !== 'pre-removal-risk-assessment' &&
      known.earlierProtectionApplicationRefused &&
      known.courtFileConcernsApplication,
    runsFrom: applicationRejectedInCourt,
    period: oneYear,
  }),
  inTime({
    id: 'certificate-in-time',
    text: {
      en: 'A person against whom only a security certificate stands applies within the limit, which no one may extend.',
      fr: 'La personne contre laquelle seul un certificat de sécurité est établi présente sa demande dans le délai, que nul ne peut prolonger.',
    },
    law: [irpr('164')],
    needs: ['removalOrder', 'namedInCertificate'],
    applies: ({ removalOrder, namedInCertificate }) =>
      removalOrder === 'none' && namedInCertificate,
    within: application,
  }),
]
