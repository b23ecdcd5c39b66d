import { type Decision, everyDecision } from '../../facts/index.ts'
import { fees, payable } from '../../fees.ts'
import { irpa, irpr } from '../../law/index.ts'
import { destination, type Remedy } from '../../rules.ts'
import { cautions } from './cautions.ts'
import { checklist } from './checklist.ts'
import { dates } from './deemed.ts'
import { rehabilitationGuide } from './practices.ts'
import { requirements } from './requirements.ts'

/** Decisions that never rest on the criminality of the person concerned. */
const onOtherGrounds: readonly Decision[] = [
  'sponsor-ineligible',
  'permanent-resident-card',
  'residency-obligation',
  'refugee-claim-rejected',
  'refugee-appeal-dismissed',
  'protection-ceased-or-vacated',
  'deferral-of-removal',
  'citizenship',
  'ministerial-relief',
  'application-returned',
]

/** Rehabilitation: IRPA 36(3)(c), for what was done or punished outside Canada. */
export const criminalRehabilitation: Remedy = {
  id: 'criminal-rehabilitation',
  title: { en: 'Criminal rehabilitation', fr: 'Réadaptation' },
  summary: {
    en: 'An application to the Minister to be found rehabilitated, after which a conviction or an act outside Canada no longer makes the person inadmissible.',
    fr: 'Une demande au ministre de constater la réadaptation, après quoi une déclaration de culpabilité ou une infraction à l’extérieur du Canada n’emporte plus interdiction de territoire.',
  },
  law: [irpa('36(3)(c)'), irpr('17'), irpr('18')],
  decisions: everyDecision.filter((decision) => !onOtherGrounds.includes(decision)),
  requirements,
  timeLimits: [],
  checklist,
  fees: payable(fees.rehabilitationCriminality, {
    needs: ['inadmissibility'],
    applies: ({ inadmissibility }) =>
      inadmissibility.includes('criminality') && !inadmissibility.includes('serious-criminality'),
  }),
  submitTo: [
    destination({
      id: 'with-the-application',
      text: {
        en: 'Outside Canada: the visa office that the department’s guide names for the country of residence, with the application for a visa or status where one is made.',
        fr: 'À l’étranger : le bureau des visas que le guide du ministère indique pour le pays de résidence, avec la demande de visa ou de statut s’il y a lieu.',
      },
      law: [irpr('10(1)(a)'), rehabilitationGuide],
      needs: ['personIn'],
      applies: ({ personIn }) => personIn === 'outside-canada',
      channel: 'mail',
    }),
    destination({
      id: 'in-canada',
      text: {
        en: 'In Canada: the office of the department that its guide names.',
        fr: 'Au Canada : le bureau du ministère que son guide indique.',
      },
      law: [irpr('10(1)(a)'), rehabilitationGuide],
      needs: ['personIn'],
      applies: ({ personIn }) => personIn === 'in-canada',
      channel: 'mail',
    }),
  ],
  cautions,
  outcomes: [
    {
      id: 'rehabilitated',
      text: {
        en: 'The Minister is satisfied: the matter no longer constitutes inadmissibility, for good.',
        fr: 'Le ministre est convaincu : les faits n’emportent plus interdiction de territoire, définitivement.',
      },
      law: [irpa('36(3)(c)')],
    },
    {
      id: 'deemed-rehabilitated',
      text: {
        en: 'The officer finds that the person is already deemed rehabilitated, so that no application is needed.',
        fr: 'L’agent constate que la personne est déjà présumée réadaptée, de sorte qu’aucune demande n’est nécessaire.',
      },
      law: [irpa('36(3)(c)'), irpr('18(1)'), irpr('18(2)')],
    },
    {
      id: 'refused',
      text: {
        en: 'It is refused: a decision that can be reviewed by the Federal Court with leave; a new application may follow.',
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
        en: 'The time to apply for leave against the refusal runs on.',
        fr: 'Le délai pour demander l’autorisation à l’égard du refus continue de courir.',
      },
      law: [irpa('72(2)(b)')],
    },
    {
      remedy: 'new-application',
      effect: 'runs-beside',
      text: {
        en: 'Rehabilitation gives no status: what was refused is applied for again, with it or after it.',
        fr: 'La réadaptation ne confère aucun statut : ce qui a été refusé se demande de nouveau, avec elle ou après elle.',
      },
      law: [irpa('11(1)'), irpa('36(3)(c)')],
    },
    {
      remedy: 'temporary-resident-permit',
      effect: 'runs-beside',
      text: {
        en: 'A permit may be asked for meanwhile, and before the period has elapsed.',
        fr: 'Un permis peut être demandé entre-temps, et avant que le délai ne soit écoulé.',
      },
      law: [irpa('24(1)')],
    },
    {
      remedy: 'authorization-to-return',
      effect: 'runs-beside',
      text: {
        en: 'Where a removal order was enforced, rehabilitation does not replace the authorization to return.',
        fr: 'Si une mesure de renvoi a été exécutée, la réadaptation ne remplace pas l’autorisation de retour.',
      },
      law: [irpa('52(1)'), irpr('226(1)')],
    },
  ],
  dates,
  file: [],
}
