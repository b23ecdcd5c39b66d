import type { Decision } from '../../facts/index.ts'
import { irpa, irpr, SANCTIONS_ADDED } from '../../law/index.ts'
import { always, condition, destination, type Remedy } from '../../rules.ts'
import { cautions } from './cautions.ts'
import { checklist } from './checklist.ts'
import { reliefGuide, reliefGuidePage } from './practices.ts'
import { timeLimits } from './time-limits.ts'

/**
 * A refusal of permanent or temporary resident status, or a removal order. Interpretation: a visa
 * or a permit is asked for to obtain status, so its refusal refuses status; an electronic travel
 * authorization and the cancellation of a document are left out.
 */
const decisions: readonly Decision[] = [
  'temporary-resident-visa',
  'study-permit',
  'work-permit',
  'extension-of-stay',
  'restoration-of-status',
  'temporary-resident-permit',
  'port-of-entry-refusal',
  'economic-permanent-residence',
  'family-class-visa',
  'spouse-in-canada-class',
  'humanitarian-and-compassionate',
  'refugee-resettlement',
  'removal-order',
  'immigration-appeal-dismissed',
  'ministerial-relief',
  'reconsideration-refused',
  'other-irpa-decision',
]

/** A declaration by the Minister of Public Safety: IRPA 42.1, IRPR 24.1 to 24.4. */
export const ministerialRelief: Remedy = {
  id: 'ministerial-relief',
  title: { en: 'Ministerial relief', fr: 'Déclaration de dispense' },
  summary: {
    en: 'An application to the Minister to declare that matters of security, senior office in a designated government or organized criminality do not constitute inadmissibility, because that is not contrary to the national interest.',
    fr: 'Une demande au ministre de déclarer que des faits relevant de la sécurité, d’un poste de rang supérieur dans un gouvernement désigné ou de la criminalité organisée n’emportent pas interdiction de territoire, cela n’étant pas contraire à l’intérêt national.',
  },
  law: [irpa('42.1(1)'), irpr('24.1(1)')],
  decisions,
  requirements: [
    condition({
      id: 'ground-open-to-relief',
      text: {
        en: 'The finding is one of security, of senior office in the service of a designated government, or of organized criminality.',
        fr: 'Le constat porte sur la sécurité, sur un poste de rang supérieur au sein d’un gouvernement désigné, ou sur la criminalité organisée.',
      },
      law: [irpa('42.1(1)'), irpr('24.1(1)'), irpa('34(1)'), irpa('35(1)(b)'), irpa('37(1)')],
      needs: ['inadmissibility', 'humanRightsParagraph'],
      holds: ({ inadmissibility, humanRightsParagraph }) =>
        inadmissibility.includes('security') ||
        inadmissibility.includes('organized-criminality') ||
        (inadmissibility.includes('human-or-international-rights') && humanRightsParagraph === 'b'),
      // Before this day paragraph 35(1)(c) was also open to relief.
      inForce: { measuredOn: ['asOf'], from: SANCTIONS_ADDED },
    }),
    condition({
      id: 'no-leave-application-pending',
      text: {
        en: 'No application for leave and for judicial review of that decision or order is pending.',
        fr: 'Aucune demande d’autorisation de contrôle judiciaire visant cette décision ou cette mesure n’est pendante.',
      },
      law: [irpr('24.1(2)')],
      needs: ['leaveApplicationPending'],
      holds: ({ leaveApplicationPending }) => !leaveApplicationPending,
    }),
  ],
  timeLimits,
  checklist,
  fees: [],
  submitTo: [
    destination({
      id: 'border-services-agency',
      text: {
        en: 'Canada Border Services Agency, Ministerial Relief Unit, at the address in the Agency’s guide.',
        fr: 'Agence des services frontaliers du Canada, Unité de la dispense ministérielle, à l’adresse indiquée dans le guide de l’Agence.',
      },
      law: [irpr('10(1)(a)'), reliefGuide],
      needs: [],
      applies: always,
      channel: 'mail',
      url: reliefGuidePage,
    }),
  ],
  cautions,
  outcomes: [
    {
      id: 'declared',
      text: {
        en: 'The Minister declares that the matters do not constitute inadmissibility: status can then be applied for again.',
        fr: 'Le ministre déclare que les faits n’emportent pas interdiction de territoire : le statut peut alors être demandé de nouveau.',
      },
      law: [irpa('42.1(1)')],
    },
    {
      id: 'refused',
      text: {
        en: 'It is refused: a decision that can be reviewed by the Federal Court with leave.',
        fr: 'Elle est refusée : cette décision peut faire l’objet d’un contrôle judiciaire sur autorisation.',
      },
      law: [irpa('72(1)')],
    },
    {
      id: 'closed',
      text: {
        en: 'The file is closed without a decision: no reply to a notice to confirm, withdrawal, permanent residence acquired, or an application for leave filed since.',
        fr: 'Le dossier est fermé sans décision : absence de réponse à un avis de confirmation, retrait, résidence permanente acquise, ou demande d’autorisation déposée depuis.',
      },
      law: [irpr('24.4(a)'), irpr('24.4(b)'), irpr('24.4(c)'), irpr('24.4(d)')],
    },
  ],
  interactions: [
    {
      remedy: 'judicial-review',
      effect: 'bars',
      text: {
        en: 'The two exclude each other: no relief can be applied for while an application for leave against the decision or order is pending, and to file one afterwards closes the file.',
        fr: 'Les deux s’excluent : aucune dispense ne peut être demandée tant qu’une demande d’autorisation visant la décision ou la mesure est pendante, et en déposer une par la suite ferme le dossier.',
      },
      law: [irpr('24.1(2)'), irpr('24.4(d)')],
    },
    {
      remedy: 'judicial-review',
      effect: 'does-not-stop-clock',
      text: {
        en: 'The time to apply for leave runs on while relief is sought: choose before it ends.',
        fr: 'Le délai pour demander l’autorisation court pendant que la dispense est demandée : choisir avant qu’il n’expire.',
      },
      law: [irpa('72(2)(b)')],
    },
    {
      remedy: 'new-application',
      effect: 'runs-beside',
      text: {
        en: 'Relief gives no status: what was refused is applied for again once it is granted.',
        fr: 'La dispense ne confère aucun statut : ce qui a été refusé se demande de nouveau une fois qu’elle est accordée.',
      },
      law: [irpa('42.1(1)'), irpa('11(1)')],
    },
    {
      remedy: 'temporary-resident-permit',
      effect: 'runs-beside',
      text: {
        en: 'A permit may be asked for while the Minister decides.',
        fr: 'Un permis peut être demandé en attendant la décision du ministre.',
      },
      law: [irpa('24(1)')],
    },
  ],
  file: ['reliefConfirmationNoticeSentOn'],
}
