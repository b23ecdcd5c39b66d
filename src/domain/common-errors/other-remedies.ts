import {
  accessRegulations,
  accessToInformationAct,
  decided,
  irpa,
  irpr,
  privacyAct,
  privacyExtensionOrder3,
} from '../law/index.ts'
import type { CommonError } from './common-error.ts'

/** On access to the file, applications to the department, and removal. */
export const otherRemedies: readonly CommonError[] = [
  {
    id: 'access-only-for-people-in-canada',
    claim: {
      en: 'Only citizens, permanent residents and people in Canada may ask for the officer’s notes.',
      fr: 'Seuls les citoyens, les résidents permanents et les personnes au Canada peuvent demander les notes de l’agent.',
    },
    answer: {
      en: 'That is so only under the Access to Information Act. Since July 13, 2022 every individual, in Canada or outside it, may ask under the Privacy Act for the personal information that concerns them.',
      fr: 'Cela n’est vrai que sous le régime de la Loi sur l’accès à l’information. Depuis le 13 juillet 2022, tout individu, au Canada ou à l’étranger, peut demander les renseignements qui le concernent en vertu de la Loi sur la protection des renseignements personnels.',
    },
    law: [accessToInformationAct('4(1)'), privacyAct('12(3)'), privacyExtensionOrder3('1')],
  },
  {
    id: 'officers-notes-always-cost-five-dollars',
    claim: {
      en: 'A request for the officer’s notes always costs $5.',
      fr: 'La demande de communication des notes de l’agent coûte toujours 5 $.',
    },
    answer: {
      en: 'The $5 are the fee of the Access to Information Act, which the institution may waive. A request under the Privacy Act for one’s own information is free.',
      fr: 'Les 5 $ sont les droits de la Loi sur l’accès à l’information, dont l’institution peut dispenser. La demande de ses propres renseignements en vertu de la Loi sur la protection des renseignements personnels est gratuite.',
    },
    law: [accessRegulations('7'), accessToInformationAct('11(2)'), privacyAct('12(1)')],
  },
  {
    id: 'thirty-days-to-ask-for-reconsideration',
    claim: {
      en: 'The law gives 30 days to ask for reconsideration.',
      fr: 'La loi donne 30 jours pour demander le réexamen.',
    },
    answer: {
      en: 'Neither the Act nor the Regulations fix a time to ask an officer to reconsider, or give a right to it. The limit that matters is that of the Court, which may end first.',
      fr: 'Ni la Loi ni le Règlement ne fixent de délai pour demander le réexamen à l’agent, ni n’en font un droit. Le délai qui importe est celui de la Cour, qui peut expirer avant.',
    },
    law: [decided('2010 FCA 230'), irpa('72(2)(b)')],
  },
  {
    id: 'returned-application-is-a-refusal',
    claim: {
      en: 'An application that was returned as incomplete was refused, and the sponsor can appeal.',
      fr: 'La demande retournée parce qu’elle était incomplète a été refusée, et le répondant peut interjeter appel.',
    },
    answer: {
      en: 'An application that does not meet the requirements of form and fee is returned without being decided. It may be made again; a sponsorship of that kind is considered not to have been filed, and gives no appeal.',
      fr: 'La demande qui ne satisfait pas aux exigences de forme et de droits est retournée sans être tranchée. Elle peut être refaite; le parrainage de ce genre est réputé non déposé et ne donne pas d’appel.',
    },
    law: [irpr('10(1)'), irpr('10(6)'), irpr('12'), irpa('63(1)')],
  },
  {
    id: 'one-can-always-reapply-at-once',
    claim: {
      en: 'One can always apply again at once.',
      fr: 'On peut toujours présenter une nouvelle demande sans attendre.',
    },
    answer: {
      en: 'Not always: misrepresentation bars an application for permanent residence for five years, and months must pass before some permits, requests and applications for protection.',
      fr: 'Pas toujours : de fausses déclarations interdisent pendant cinq ans de demander la résidence permanente, et des mois doivent s’écouler avant certains permis et certaines demandes, de protection notamment.',
    },
    law: [
      irpa('40(3)'),
      irpa('24(4)'),
      irpa('25(1.2)(c)'),
      irpa('112(2)(c)'),
      irpr('200(3)(e)'),
      irpr('221'),
    ],
  },
  {
    id: 'five-years-from-the-letter',
    claim: {
      en: 'The five years for misrepresentation always run from the date of the letter.',
      fr: 'Les cinq ans pour fausses déclarations courent toujours de la date de la lettre.',
    },
    answer: {
      en: 'For a determination in Canada they run from the day the removal order is enforced: while it is not, they do not begin. For one outside Canada they run from the final determination.',
      fr: 'Si le constat est fait au Canada, ils courent du jour de l’exécution de la mesure de renvoi : tant qu’elle n’est pas exécutée, ils ne commencent pas. S’il est fait à l’étranger, ils courent de la décision en dernier ressort.',
    },
    law: [irpa('40(2)(a)')],
  },
  {
    id: 'refused-restoration-begins-ninety-days',
    claim: {
      en: 'A refused restoration begins another 90 days to ask for it.',
      fr: 'Le refus du rétablissement fait courir 90 nouveaux jours pour le demander.',
    },
    answer: {
      en: 'The 90 days run from the loss of status, once: another application must be made within what is left of them.',
      fr: 'Les 90 jours courent de la perte du statut, une seule fois : une autre demande doit être faite dans ce qu’il en reste.',
    },
    law: [irpr('182(1)'), decided('2024 FC 952')],
  },
  {
    id: 'departure-order-runs-from-its-issue',
    claim: {
      en: 'The 30 days to leave under a departure order run from the day it was made.',
      fr: 'Les 30 jours pour partir sous une mesure d’interdiction de séjour courent du jour où elle a été prise.',
    },
    answer: {
      en: 'They run from the day the order becomes enforceable, that is, once it is in force and not stayed; detention or a stay suspends them.',
      fr: 'Ils courent du jour où la mesure devient exécutoire, c’est-à-dire qu’elle a pris effet sans être visée par un sursis; la détention ou un sursis les suspend.',
    },
    law: [irpr('224(2)'), irpr('224(3)'), irpa('48(1)')],
  },
  {
    id: 'risk-assessment-posted-in-time',
    claim: {
      en: 'An application for a pre-removal risk assessment that is posted within the 15 days keeps the stay of removal.',
      fr: 'La demande d’examen des risques avant renvoi mise à la poste dans les 15 jours garde le sursis au renvoi.',
    },
    answer: {
      en: 'The Regulations ask that the application be received within the 15 days after notification; a later one does not stay the removal order.',
      fr: 'Le Règlement exige que la demande soit reçue dans les 15 jours suivant l’avis; une demande plus tardive n’emporte pas sursis de la mesure de renvoi.',
    },
    law: [irpr('162'), irpr('163'), irpr('232')],
  },
  {
    id: 'rehabilitation-for-a-conviction-in-canada',
    claim: {
      en: 'Rehabilitation cures a conviction in Canada.',
      fr: 'La réadaptation efface une déclaration de culpabilité au Canada.',
    },
    answer: {
      en: 'Rehabilitation is for convictions and acts outside Canada. For a conviction in Canada the Act looks to a record suspension or a final acquittal.',
      fr: 'La réadaptation vise les déclarations de culpabilité et les faits à l’extérieur du Canada. Pour une déclaration de culpabilité au Canada, la Loi retient la suspension du casier ou l’acquittement en dernier ressort.',
    },
    law: [irpa('36(3)(b)'), irpa('36(3)(c)')],
  },
  {
    id: 'ministerial-relief-beside-judicial-review',
    claim: {
      en: 'Ministerial relief can be asked for while the refusal is before the Federal Court.',
      fr: 'On peut demander une dispense ministérielle pendant que le refus est devant la Cour fédérale.',
    },
    answer: {
      en: 'Not while an application for leave against that decision is pending; and one filed later closes the file of the application for relief.',
      fr: 'Non, tant qu’une demande d’autorisation contre cette décision est pendante; et celle qui est déposée par la suite ferme le dossier de la demande de dispense.',
    },
    law: [irpr('24.1(2)'), irpr('24.4(d)'), irpa('42.1(1)')],
  },
]
