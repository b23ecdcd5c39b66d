import { fcr, federalCourtsAct, irpa, irpr } from '../../law/index.ts'
import { courtFiling } from '../../online-services.ts'
import { always, destination, planRule, type Remedy } from '../../rules.ts'
import { stayGuidelines } from './authorities.ts'
import { cautions } from './cautions.ts'
import { checklist } from './checklist.ts'
import { dates } from './dates.ts'
import { requirements } from './requirements.ts'
import { timeLimits } from './time-limits.ts'

/** What keeps a removal order from being enforced: the stays of the law, and the motion for one. */
export const stayOfRemoval: Remedy = {
  id: 'stay-of-removal',
  title: { en: 'Stay of removal', fr: 'Sursis au renvoi' },
  summary: {
    en: 'Keeps a person in Canada from being removed: by operation of law in stated cases, otherwise on a motion to the Federal Court until an application for leave is decided.',
    fr: 'Empêche le renvoi de la personne qui se trouve au Canada : par l’effet de la loi dans les cas prévus, sinon sur requête à la Cour fédérale jusqu’à la décision sur la demande d’autorisation.',
  },
  law: [
    irpa('48'),
    irpa('49'),
    irpa('50'),
    irpr('230'),
    irpr('231'),
    irpr('232'),
    irpr('233'),
    federalCourtsAct('18.2'),
  ],
  decisions: [
    'removal-order',
    'refugee-claim-ineligible',
    'refugee-claim-rejected',
    'refugee-appeal-dismissed',
    'protection-ceased-or-vacated',
    'immigration-appeal-dismissed',
    'pre-removal-risk-assessment',
    'deferral-of-removal',
    'humanitarian-and-compassionate',
    'spouse-in-canada-class',
    'temporary-resident-permit',
    'restoration-of-status',
    'extension-of-stay',
    'study-permit',
    'work-permit',
    'port-of-entry-refusal',
    'document-cancelled',
    'application-returned',
    'ministerial-relief',
    'reconsideration-refused',
    'other-irpa-decision',
  ],
  requirements,
  timeLimits,
  dates,
  checklist,
  fees: [],
  submitTo: [
    destination({
      id: 'registry-online',
      text: {
        en: 'The Federal Court’s electronic filing service, in the file of the application for leave; for an urgent motion, telephone the registry as well.',
        fr: 'Le service de dépôt électronique de la Cour fédérale, au dossier de la demande d’autorisation; pour une requête urgente, téléphoner aussi au greffe.',
      },
      law: [fcr('71'), fcr('71.1(2)'), stayGuidelines],
      needs: [],
      applies: always,
      channel: 'online',
      url: courtFiling,
    }),
    destination({
      id: 'respondent',
      text: {
        en: 'The respondent, at its solicitor, the Department of Justice.',
        fr: 'Le défendeur, à son avocat, le ministère de la Justice.',
      },
      law: [fcr('362(1)'), fcr('364(3)')],
      needs: [],
      applies: always,
      channel: 'email',
    }),
    destination({
      id: 'deferral',
      text: {
        en: 'For a deferral: the Canada Border Services Agency office that arranges the removal.',
        fr: 'Pour un report : le bureau de l’Agence des services frontaliers du Canada qui organise le renvoi.',
      },
      law: [irpa('48(2)')],
      needs: [],
      applies: always,
      channel: 'email',
    }),
  ],
  cautions,
  outcomes: [
    {
      id: 'stayed',
      text: {
        en: 'The Court stays removal, as a rule until the application for leave, and review if leave is granted, is decided.',
        fr: 'La Cour surseoit au renvoi, en règle générale jusqu’à la décision sur la demande d’autorisation et, si elle est accueillie, sur le contrôle judiciaire.',
      },
      law: [federalCourtsAct('18.2'), irpa('50(c)')],
    },
    {
      id: 'dismissed',
      text: {
        en: 'The motion is dismissed: removal goes on, and no appeal lies. The application for leave continues.',
        fr: 'La requête est rejetée : le renvoi suit son cours, sans appel possible. La demande d’autorisation se poursuit.',
      },
      law: [irpa('72(2)(e)'), irpa('48(2)')],
    },
    {
      id: 'deferred',
      text: {
        en: 'The officer defers removal for a short time, and the motion is no longer needed.',
        fr: 'L’agent reporte le renvoi pour un court délai, et la requête n’est plus nécessaire.',
      },
      law: [irpa('48(2)')],
    },
  ],
  interactions: [
    {
      remedy: 'judicial-review',
      effect: 'does-not-stop-clock',
      text: {
        en: 'The motion rests on an application for leave, whose own limits run on.',
        fr: 'La requête repose sur une demande d’autorisation, dont les propres délais continuent de courir.',
      },
      law: [federalCourtsAct('18.2'), irpa('72(2)(b)')],
    },
    {
      remedy: 'pre-removal-risk-assessment',
      effect: 'runs-beside',
      text: {
        en: 'An application for protection may be made beside it; a first one in time brings its own stay.',
        fr: 'Une demande de protection peut être faite en parallèle; la première, faite à temps, emporte son propre sursis.',
      },
      law: [irpr('232'), irpr('162')],
    },
    {
      remedy: 'humanitarian-and-compassionate',
      effect: 'runs-beside',
      text: {
        en: 'A humanitarian request may be pending beside it; alone it stays nothing.',
        fr: 'Une demande d’ordre humanitaire peut être pendante en parallèle; à elle seule, elle n’emporte aucun sursis.',
      },
      law: [irpr('233'), irpa('25(1)')],
    },
    {
      remedy: 'authorization-to-return',
      effect: 'runs-beside',
      text: {
        en: 'While a departure order is stayed, the 30 days to leave without needing an authorization to return do not run.',
        fr: 'Tant qu’il est sursis à une mesure d’interdiction de séjour, les trente jours pour partir sans devoir obtenir d’autorisation de retour ne courent pas.',
      },
      law: [irpr('224(3)'), irpr('224(1)')],
    },
  ],
  inPlan: [
    planRule({
      id: 'by-law',
      text: {
        en: 'Check that the application for leave, filed in time and without asking for more time, stays the removal: where an exception applies, prepare a motion with it.',
        fr: 'Vérifier que la demande d’autorisation, déposée à temps et sans demander de prorogation, emporte sursis au renvoi : si une exception s’applique, préparer une requête en même temps.',
      },
      law: [irpr('231')],
      needs: ['decision'],
      applies: ({ decision }) => decision === 'refugee-appeal-dismissed',
      place: 'urgent',
    }),
    planRule({
      id: 'defer-then-move',
      text: {
        en: 'Ask the officer in writing to defer removal as soon as its day is known, and prepare a motion for a stay on the application for leave, for that application alone stays nothing.',
        fr: 'Demander par écrit à l’agent de reporter le renvoi dès que le jour en est connu, et préparer une requête en sursis à l’appui de la demande d’autorisation, car celle-ci à elle seule n’emporte aucun sursis.',
      },
      law: [irpa('48(2)'), federalCourtsAct('18.2')],
      needs: [],
      applies: always,
      place: 'urgent',
    }),
  ],
  file: ['stayHearingOn'],
}
