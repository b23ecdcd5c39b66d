import { fees, payable } from '../../fees.ts'
import { irpa, irpr } from '../../law/index.ts'
import { destination, everyCase, planRule, type Remedy } from '../../rules.ts'
import { cautions } from './cautions.ts'
import { checklist } from './checklist.ts'
import { decisions } from './decisions.ts'
import { humanitarianGuide } from './practices.ts'
import { requirements } from './requirements.ts'

/** Permanent residence, or an exemption, on humanitarian and compassionate considerations: IRPA s. 25. */
export const humanitarianAndCompassionate: Remedy = {
  id: 'humanitarian-and-compassionate',
  title: {
    en: 'Request for humanitarian and compassionate considerations',
    fr: 'Demande fondée sur des considérations d’ordre humanitaire',
  },
  summary: {
    en: 'A foreign national who is inadmissible or does not meet the requirements of the Act asks the Minister for permanent residence, or an exemption, on humanitarian and compassionate considerations.',
    fr: 'L’étranger interdit de territoire, ou qui ne se conforme pas à la Loi, demande au ministre la résidence permanente, ou une dispense, pour des considérations d’ordre humanitaire.',
  },
  law: [irpa('25'), irpr('66')],
  decisions,
  requirements,
  timeLimits: [],
  checklist,
  fees: [
    ...payable(fees.rightOfPermanentResidence, everyCase),
    ...payable(fees.biometrics, everyCase),
  ],
  submitTo: [
    destination({
      id: 'in-canada',
      text: {
        en: 'Department of Citizenship and Immigration (IRCC), online, in the portal for permanent residence applications.',
        fr: 'Ministère de la Citoyenneté et de l’Immigration (IRCC), en ligne, dans le portail des demandes de résidence permanente.',
      },
      law: [irpr('66'), humanitarianGuide],
      needs: ['personIn'],
      applies: ({ personIn }) => personIn === 'in-canada',
      channel: 'online',
    }),
    destination({
      id: 'outside-canada',
      text: {
        en: 'With the application for a permanent resident visa, where that application is made.',
        fr: 'Avec la demande de visa de résident permanent, là où celle-ci est présentée.',
      },
      law: [irpr('66')],
      needs: ['personIn'],
      applies: ({ personIn }) => personIn === 'outside-canada',
      channel: 'online',
    }),
  ],
  cautions,
  outcomes: [
    {
      id: 'granted',
      text: {
        en: 'Permanent resident status, or an exemption from any applicable criteria or obligations of the Act, is granted.',
        fr: 'Le statut de résident permanent est octroyé, ou tout ou partie des critères et obligations applicables est levé.',
      },
      law: [irpa('25(1)')],
    },
    {
      id: 'approved-in-principle',
      text: {
        en: 'The Minister forms the opinion that humanitarian considerations justify it: removal is stayed until permanent residence is decided.',
        fr: 'Le ministre estime que des considérations d’ordre humanitaire le justifient : il est sursis au renvoi jusqu’à ce qu’il soit statué sur la résidence permanente.',
      },
      law: [irpr('233')],
    },
    {
      id: 'refused',
      text: {
        en: 'It is refused: no appeal lies, and the decision can be reviewed by the Federal Court with leave.',
        fr: 'La demande est refusée : aucun appel n’est possible, et la décision peut faire l’objet d’un contrôle judiciaire sur autorisation.',
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
      effect: 'bars',
      text: {
        en: 'While the request is pending, another humanitarian request may not be examined.',
        fr: 'Tant que la demande est pendante, une autre demande d’ordre humanitaire ne peut être étudiée.',
      },
      law: [irpa('25(1.2)(a)')],
    },
    {
      remedy: 'stay-of-removal',
      effect: 'runs-beside',
      text: {
        en: 'The request stays no removal order: a stay must be sought apart, until an approval in principle gives one.',
        fr: 'La demande n’emporte sursis à aucune mesure de renvoi : le sursis doit être demandé séparément, tant qu’un accord de principe n’en donne pas un.',
      },
      law: [irpr('233'), irpa('50')],
    },
    {
      remedy: 'pre-removal-risk-assessment',
      effect: 'runs-beside',
      text: {
        en: 'Risk is assessed there and hardship here: both may be asked for, unless the claim was found ineligible.',
        fr: 'Le risque s’apprécie là et les difficultés ici : les deux peuvent être demandés, sauf si la demande d’asile a été jugée irrecevable.',
      },
      law: [irpa('25(1.2)(b.1)'), irpa('25(1.3)'), irpa('112(1)')],
    },
    {
      remedy: 'temporary-resident-permit',
      effect: 'runs-beside',
      text: {
        en: 'A permit may be asked for meanwhile, and no fee is payable for it while the request is pending.',
        fr: 'Un permis peut être demandé entre-temps, sans frais tant que la demande est en cours.',
      },
      law: [irpa('24(1)'), irpr('298(2)(b)')],
    },
    {
      remedy: 'sponsorship-appeal',
      effect: 'runs-beside',
      text: {
        en: 'The request takes nothing from the sponsor’s appeal, nor from its time limit.',
        fr: 'La demande n’enlève rien à l’appel du répondant ni à son délai.',
      },
      law: [irpa('63(1)'), irpa('25(1)')],
    },
  ],
  inPlan: [
    planRule({
      id: 'hardship',
      text: {
        en: 'Ask for permanent residence or an exemption on the hardship, the ties to Canada and the best interests of any child: it gives no status and no stay while it is pending.',
        fr: 'Demander la résidence permanente ou une dispense en invoquant les difficultés, l’établissement au Canada et l’intérêt supérieur de tout enfant : elle n’emporte, tant qu’elle est pendante, ni statut ni sursis.',
      },
      law: [irpa('25(1)'), irpr('233')],
      needs: ['inadmissibility', 'personIn', 'excludedFamilyMember'],
      applies: ({ inadmissibility, personIn, excludedFamilyMember }) =>
        personIn === 'in-canada' || excludedFamilyMember || inadmissibility.length > 0,
      place: 'last-resort',
    }),
  ],
  file: [],
}
