import { type Decision, everyDecision } from '../../facts/index.ts'
import { fees, payable } from '../../fees.ts'
import { irpa, irpr } from '../../law/index.ts'
import { always, destination, everyCase, planRule, type Remedy } from '../../rules.ts'
import { cautions } from './cautions.ts'
import { checklist } from './checklist.ts'
import { dates } from './orders.ts'
import { authorizationPage } from './practices.ts'
import { requirements } from './requirements.ts'

/** Decisions about citizens and permanent residents, whom no enforced order keeps out. */
const ofOtherPersons: readonly Decision[] = [
  'citizenship',
  'permanent-resident-card',
  'residency-obligation',
]

/** Authorization to return after an enforced removal order: IRPA 52(1), IRPR 223 to 226. */
export const authorizationToReturn: Remedy = {
  id: 'authorization-to-return',
  title: { en: 'Authorization to return to Canada', fr: 'Autorisation de retour au Canada' },
  summary: {
    en: 'A written request to an officer to allow someone who left under a removal order to come back while the order still forbids it; it lifts that bar and nothing else.',
    fr: 'Une demande écrite à un agent de permettre à une personne partie en vertu d’une mesure de renvoi de revenir alors que la mesure l’interdit encore; elle lève cette interdiction et rien d’autre.',
  },
  law: [irpa('52(1)'), irpr('224'), irpr('225'), irpr('226')],
  decisions: everyDecision.filter((decision) => !ofOtherPersons.includes(decision)),
  requirements,
  timeLimits: [],
  checklist,
  fees: payable(fees.authorizationToReturn, everyCase),
  submitTo: [
    destination({
      id: 'with-the-application',
      text: {
        en: 'The office of the department that receives the application for the visa, permit or travel authorization, with that application.',
        fr: 'Le bureau du ministère qui reçoit la demande de visa, de permis ou d’autorisation de voyage, avec celle-ci.',
      },
      law: [irpa('52(1)'), authorizationPage],
      needs: [],
      applies: always,
      channel: 'online',
    }),
  ],
  cautions,
  outcomes: [
    {
      id: 'authorized',
      text: {
        en: 'The officer authorizes the return: the enforced order no longer stands in the way.',
        fr: 'L’agent autorise le retour : la mesure exécutée ne fait plus obstacle.',
      },
      law: [irpa('52(1)')],
    },
    {
      id: 'not-needed',
      text: {
        en: 'No authorization is needed: an exception applies, or the period has ended.',
        fr: 'Aucune autorisation n’est nécessaire : une exception s’applique, ou la période a pris fin.',
      },
      law: [irpr('224(1)'), irpr('225(2)'), irpr('225(4)'), irpr('226(2)')],
    },
    {
      id: 'refused',
      text: {
        en: 'It is refused: a decision that can be reviewed by the Federal Court with leave; a new request may follow.',
        fr: 'Elle est refusée : cette décision peut faire l’objet d’un contrôle judiciaire sur autorisation; une nouvelle demande peut suivre.',
      },
      law: [irpa('72(1)')],
    },
  ],
  interactions: [
    {
      remedy: 'judicial-review',
      effect: 'does-not-stop-clock',
      text: {
        en: 'The time to apply for leave against the refusal or the order runs on.',
        fr: 'Le délai pour demander l’autorisation à l’égard du refus ou de la mesure continue de courir.',
      },
      law: [irpa('72(2)(b)')],
    },
    {
      remedy: 'new-application',
      effect: 'runs-beside',
      text: {
        en: 'It is asked for with the application for the visa or permit, which cannot succeed without it.',
        fr: 'Elle se demande avec la demande de visa ou de permis, qui ne peut aboutir sans elle.',
      },
      law: [irpa('11(1)'), irpa('52(1)')],
    },
    {
      remedy: 'criminal-rehabilitation',
      effect: 'runs-beside',
      text: {
        en: 'Where the order rested on criminality, both are needed: neither replaces the other.',
        fr: 'Si la mesure reposait sur la criminalité, les deux sont nécessaires : l’une ne remplace pas l’autre.',
      },
      law: [irpa('36(3)(c)'), irpr('226(1)')],
    },
    {
      remedy: 'removal-order-appeal',
      effect: 'runs-beside',
      text: {
        en: 'An order under appeal is not in force: no return needs to be authorized until it is enforced.',
        fr: 'La mesure portée en appel n’a pas pris effet : aucun retour n’est à autoriser avant son exécution.',
      },
      law: [irpa('49(1)'), irpa('52(1)')],
    },
  ],
  dates,
  inPlan: [
    planRule({
      id: 'from-abroad',
      text: {
        en: 'Ask for the authorization with the next application, if the person has left under the order: without it nothing lets them return.',
        fr: 'Demander l’autorisation avec la prochaine demande, si la personne est partie en exécution de la mesure : sans elle, rien ne lui permet de revenir.',
      },
      law: [irpa('52(1)')],
      needs: ['personIn'],
      applies: ({ personIn }) => personIn === 'outside-canada',
      whileUndecided: true,
      place: 'remedy',
    }),
  ],
  file: [],
}
