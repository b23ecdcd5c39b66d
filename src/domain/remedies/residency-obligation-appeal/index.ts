import { residencyObligationAppealRight } from '../../appeal-rights.ts'
import { registriesFor, sharedInteractions, sharedOutcomes } from '../../iad/index.ts'
import { iadRules, irpa } from '../../law/index.ts'
import type { Remedy } from '../../rules.ts'
import { cautions } from './cautions.ts'
import { checklist } from './checklist.ts'
import { timeLimits } from './time-limits.ts'

/** The permanent resident’s appeal from a decision made outside Canada on the residency obligation. */
export const residencyObligationAppeal: Remedy = {
  id: 'residency-obligation-appeal',
  title: {
    en: 'Residency obligation appeal to the Immigration Appeal Division',
    fr: 'Appel sur l’obligation de résidence devant la Section d’appel de l’immigration',
  },
  summary: {
    en: 'A permanent resident appeals a decision made outside Canada that the residency obligation was not complied with, and keeps that status until a final determination.',
    fr: 'Le résident permanent interjette appel de la décision rendue hors du Canada constatant un manquement à l’obligation de résidence, et conserve son statut jusqu’à la décision en dernier ressort.',
  },
  law: [irpa('63(4)'), irpa('28'), irpa('67'), irpa('175'), iadRules('13(1)(c)')],
  decisions: residencyObligationAppealRight.decisions,
  requirements: residencyObligationAppealRight.requirements,
  timeLimits,
  checklist,
  fees: [],
  submitTo: registriesFor({
    en: 'the appellant last resided in one of these',
    fr: 'l’appelant a résidé en dernier lieu dans l’un des lieux suivants',
  }),
  cautions,
  outcomes: [
    ...sharedOutcomes,
    {
      id: 'removal-order-made',
      text: {
        en: 'If the appeal is dismissed while the permanent resident is in Canada, the Division makes a removal order.',
        fr: 'Si l’appel est rejeté alors que le résident permanent se trouve au Canada, la Section prend une mesure de renvoi.',
      },
      law: [irpa('69(3)')],
    },
    {
      id: 'ordered-to-appear',
      text: {
        en: 'The Division orders the permanent resident to appear in person, if their presence is necessary, and an officer issues a travel document for it.',
        fr: 'La Section ordonne la comparution du résident permanent, si sa présence est nécessaire, et un agent délivre un titre de voyage à cet effet.',
      },
      law: [irpa('175(2)')],
    },
  ],
  interactions: sharedInteractions,
  file: [
    'appealNoticeReceivedOn',
    'appealRecordRequestedOn',
    'appealRecordReceivedOn',
    'appealRecordMailedOn',
    'hearingOn',
  ],
}
