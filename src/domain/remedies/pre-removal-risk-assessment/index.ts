import { irpa, irpr } from '../../law/index.ts'
import { always, destination, planRule, type Remedy } from '../../rules.ts'
import { cautions } from './cautions.ts'
import { checklist } from './checklist.ts'
import { applyPage } from './practices.ts'
import { requirements } from './requirements.ts'
import { timeLimits } from './time-limits.ts'

/** The application to the Minister for protection of a person about to be removed. */
export const preRemovalRiskAssessment: Remedy = {
  id: 'pre-removal-risk-assessment',
  title: {
    en: 'Pre-removal risk assessment (application for protection)',
    fr: 'Examen des risques avant renvoi (demande de protection)',
  },
  summary: {
    en: 'A person in Canada under a removal order asks the Minister for protection from the risks of return; it can give refugee protection, or a stay of removal to that country.',
    fr: 'La personne visée par une mesure de renvoi qui se trouve au Canada demande au ministre la protection contre les risques du retour; elle peut obtenir l’asile, ou un sursis au renvoi vers ce pays.',
  },
  law: [irpa('112'), irpa('113'), irpa('114'), irpr('160'), irpr('162'), irpr('232')],
  decisions: [
    'removal-order',
    'refugee-claim-ineligible',
    'refugee-claim-rejected',
    'refugee-appeal-dismissed',
    'protection-ceased-or-vacated',
    'immigration-appeal-dismissed',
    'humanitarian-and-compassionate',
    'pre-removal-risk-assessment',
    'deferral-of-removal',
    'spouse-in-canada-class',
    'temporary-resident-permit',
    'other-irpa-decision',
  ],
  requirements,
  timeLimits,
  checklist,
  fees: [],
  submitTo: [
    destination({
      id: 'by-mail',
      text: {
        en: 'The Department of Citizenship and Immigration (IRCC), at the address in the notification: it must arrive within the limit.',
        fr: 'Le ministère de la Citoyenneté et de l’Immigration (IRCC), à l’adresse indiquée dans l’avis : la demande doit y parvenir dans le délai.',
      },
      law: [irpr('160(1)'), irpr('162'), applyPage],
      needs: [],
      applies: always,
      channel: 'courier',
    }),
    destination({
      id: 'online',
      text: {
        en: 'Online, through the secure transfer service named in the Department’s guide: check that it is still offered.',
        fr: 'En ligne, par le service de transfert sécurisé indiqué dans le guide du ministère : vérifier qu’il est toujours offert.',
      },
      law: [applyPage],
      needs: [],
      applies: always,
      channel: 'online',
    }),
  ],
  cautions,
  outcomes: [
    {
      id: 'protection-conferred',
      text: {
        en: 'The application is allowed: refugee protection is conferred, and the person may apply to remain as a permanent resident.',
        fr: 'La demande est accueillie : l’asile est conféré, et la personne peut demander à séjourner au Canada à titre de résident permanent.',
      },
      law: [irpa('114(1)'), irpr('232(e)')],
    },
    {
      id: 'removal-stayed',
      text: {
        en: 'A restricted application is allowed: removal to the country of risk is stayed, until the Minister cancels the stay.',
        fr: 'La demande restreinte est accueillie : il est sursis au renvoi vers le pays du risque, jusqu’à révocation du sursis par le ministre.',
      },
      law: [irpa('114(1)'), irpa('114(2)'), irpa('50(d)')],
    },
    {
      id: 'rejected',
      text: {
        en: 'The application is rejected: the stay ends and the removal order can be enforced; leave may be sought in the Federal Court.',
        fr: 'La demande est rejetée : le sursis prend fin et la mesure de renvoi peut être exécutée; l’autorisation peut être demandée à la Cour fédérale.',
      },
      law: [irpr('232(c)'), irpa('48(2)'), irpa('72(1)')],
    },
  ],
  interactions: [
    {
      remedy: 'stay-of-removal',
      effect: 'keeps-stay',
      text: {
        en: 'Notification stays the removal order, and a first application received in time keeps the stay until it is decided.',
        fr: 'L’avis emporte sursis à la mesure de renvoi, et une première demande reçue dans le délai le maintient jusqu’à la décision.',
      },
      law: [irpr('232'), irpr('162')],
    },
    {
      remedy: 'stay-of-removal',
      effect: 'loses-stay',
      text: {
        en: 'A late or repeated application brings no stay.',
        fr: 'La demande tardive ou répétée n’opère aucun sursis.',
      },
      law: [irpr('163'), irpr('165')],
    },
    {
      remedy: 'judicial-review',
      effect: 'does-not-stop-clock',
      text: {
        en: 'The limit for leave against the earlier decision runs on; the decision on this application has its own.',
        fr: 'Le délai d’autorisation contre la décision antérieure continue de courir; la décision sur la présente demande a le sien.',
      },
      law: [irpa('72(2)(b)')],
    },
    {
      remedy: 'humanitarian-and-compassionate',
      effect: 'bars',
      text: {
        en: 'While it is pending after a claim that was found ineligible, no humanitarian request may be examined.',
        fr: 'Tant qu’elle est pendante à la suite d’une demande d’asile jugée irrecevable, aucune demande d’ordre humanitaire ne peut être étudiée.',
      },
      law: [irpa('25(1.2)(b.1)')],
    },
    {
      remedy: 'temporary-resident-permit',
      effect: 'bars',
      text: {
        en: 'While it is pending after a claim that was found ineligible, no temporary resident permit may be requested.',
        fr: 'Tant qu’elle est pendante à la suite d’une demande d’asile jugée irrecevable, aucun permis de séjour temporaire ne peut être demandé.',
      },
      law: [irpa('24(3.1)')],
    },
    {
      remedy: 'new-application',
      effect: 'bars',
      text: {
        en: 'Once it is rejected, another may not be made for 12 months.',
        fr: 'Une fois rejetée, une autre ne peut être faite avant douze mois.',
      },
      law: [irpa('112(2)(c)')],
    },
  ],
  inPlan: [
    planRule({
      id: 'once-notified',
      text: {
        en: 'Have the evidence of risk ready: once the order is in force and an officer gives notification, the time to apply runs, and with it the stay of removal.',
        fr: 'Tenir prête la preuve des risques : une fois la mesure en vigueur et l’avis donné par un agent, le délai pour présenter la demande court, et avec lui le sursis au renvoi.',
      },
      law: [irpa('112(1)'), irpr('160'), irpr('162'), irpr('232')],
      needs: ['decision'],
      applies: ({ decision }) => decision !== 'pre-removal-risk-assessment',
      whileUndecided: true,
      place: 'remedy',
    }),
    planRule({
      id: 'again',
      text: {
        en: 'Apply again if new risks have come to light: a later application needs no notification, and brings no stay.',
        fr: 'Présenter une nouvelle demande si de nouveaux risques sont apparus : elle ne suppose aucun avis, et n’emporte aucun sursis.',
      },
      law: [irpr('165')],
      needs: [],
      applies: always,
      place: 'last-resort',
    }),
  ],
  file: ['protectionNotifiedOn', 'protectionFormMailedOn'],
}
