import { everyDecision } from '../../facts/index.ts'
import { citizenshipAct, fcr, federalCourtsAct, iadRules, irpa, irpr } from '../../law/index.ts'
import { always, destination, planRule, type Remedy } from '../../rules.ts'
import { checklist } from './checklist.ts'
import { goodPractice, publicRegister } from './practices.ts'
import { whenAdvised } from './when-advised.ts'
import { whoMayAct } from './who-may-act.ts'

/** Who may help, where, and when help is strongly advised. */
export const legalCounsel: Remedy = {
  id: 'legal-counsel',
  title: { en: 'Legal counsel', fr: 'Conseil juridique' },
  summary: {
    en: 'Advice and representation by a person whom the law allows to give it; it can protect every other remedy, and stops no clock.',
    fr: 'Le conseil et la représentation par une personne que la loi y autorise; cela peut protéger tous les autres recours, et ne suspend aucun délai.',
  },
  law: [irpa('91(2)'), irpa('167(1)'), fcr('119(1)'), federalCourtsAct('11')],
  decisions: everyDecision,
  requirements: [],
  timeLimits: [],
  checklist,
  fees: [],
  submitTo: [
    destination({
      id: 'college',
      text: {
        en: 'Public register of the College of Immigration and Citizenship Consultants, to verify a consultant.',
        fr: 'Registre public du Collège des consultants en immigration et en citoyenneté, pour vérifier un consultant.',
      },
      law: [irpa('91(2)(c)'), publicRegister],
      needs: [],
      applies: always,
      channel: 'online',
      url: {
        en: 'https://college-ic.ca/protecting-the-public/find-an-immigration-consultant',
        fr: 'https://college-ic.ca',
      },
    }),
    destination({
      id: 'law-society',
      text: {
        en: 'Directory of the law society of the province or territory, to verify a lawyer or a paralegal.',
        fr: 'Répertoire du barreau de la province ou du territoire, pour vérifier un avocat ou un parajuriste.',
      },
      law: [irpa('91(2)(a)'), irpa('91(2)(b)')],
      needs: [],
      applies: always,
      channel: 'online',
    }),
    destination({
      id: 'chambre-des-notaires',
      text: {
        en: 'Directory of the Chambre des notaires du Québec, to verify a Quebec notary.',
        fr: 'Répertoire de la Chambre des notaires du Québec, pour vérifier un notaire du Québec.',
      },
      law: [irpa('91(2)(a)')],
      needs: [],
      applies: always,
      channel: 'online',
    }),
  ],
  cautions: [...whoMayAct, ...whenAdvised],
  outcomes: [
    {
      id: 'advised',
      text: {
        en: 'Advice on which remedy to take and by when, before a limit is lost.',
        fr: 'Un avis sur le recours à exercer et le délai, avant qu’un délai ne soit perdu.',
      },
      law: [irpa('91(2)'), goodPractice],
    },
    {
      id: 'represented',
      text: {
        en: 'Representation at the department, before the Board or in the Court, by a person who may act there.',
        fr: 'La représentation auprès du ministère, devant la Commission ou à la Cour, par une personne qui peut y agir.',
      },
      law: [irpa('91(2)'), irpa('167(1)'), fcr('119(1)')],
    },
  ],
  interactions: [
    {
      remedy: 'judicial-review',
      effect: 'does-not-stop-clock',
      text: {
        en: 'Looking for counsel, or for legal aid, does not stop the limit for an application for leave.',
        fr: 'La recherche d’un conseil ou de l’aide juridique ne suspend pas le délai de la demande d’autorisation.',
      },
      law: [irpa('72(2)(b)'), citizenshipAct('22.1(2)(a)')],
    },
    {
      remedy: 'sponsorship-appeal',
      effect: 'does-not-stop-clock',
      text: {
        en: 'The notice of appeal must be received in time, with or without counsel.',
        fr: 'L’avis d’appel doit être reçu à temps, avec ou sans conseil.',
      },
      law: [iadRules('16(a)')],
    },
    {
      remedy: 'removal-order-appeal',
      effect: 'does-not-stop-clock',
      text: {
        en: 'The notice of appeal must be received in time, with or without counsel.',
        fr: 'L’avis d’appel doit être reçu à temps, avec ou sans conseil.',
      },
      law: [iadRules('16(b)')],
    },
    {
      remedy: 'residency-obligation-appeal',
      effect: 'does-not-stop-clock',
      text: {
        en: 'The notice of appeal must be received in time, with or without counsel.',
        fr: 'L’avis d’appel doit être reçu à temps, avec ou sans conseil.',
      },
      law: [iadRules('16(c)')],
    },
    {
      remedy: 'refugee-appeal',
      effect: 'does-not-stop-clock',
      text: {
        en: 'The notice of appeal and the record must be received in time, with or without counsel.',
        fr: 'L’avis d’appel et le dossier doivent être reçus à temps, avec ou sans conseil.',
      },
      law: [irpr('159.91(1)')],
    },
    {
      remedy: 'pre-removal-risk-assessment',
      effect: 'does-not-stop-clock',
      text: {
        en: 'Looking for counsel does not stop the time to apply for protection, on which the stay depends.',
        fr: 'La recherche d’un conseil ne suspend pas le délai pour demander la protection, dont dépend le sursis.',
      },
      law: [irpr('162')],
    },
    {
      remedy: 'restoration-of-status',
      effect: 'does-not-stop-clock',
      text: {
        en: 'Looking for counsel does not stop the time to ask for restoration.',
        fr: 'La recherche d’un conseil ne suspend pas le délai pour demander le rétablissement.',
      },
      law: [irpr('182(1)')],
    },
  ],
  inPlan: [
    // The more a caution says of this case, the later it stands there.
    ...whenAdvised.map((caution) => planRule({ ...caution, place: 'urgent' })).toReversed(),
    planRule({
      id: 'advice',
      text: {
        en: 'Take advice before choosing among these: looking for counsel stops no clock.',
        fr: 'Prendre conseil avant de choisir : la recherche d’un conseil ne suspend aucun délai.',
      },
      law: [irpa('91(2)')],
      needs: [],
      applies: always,
      place: 'remedy',
    }),
  ],
  file: [],
}
