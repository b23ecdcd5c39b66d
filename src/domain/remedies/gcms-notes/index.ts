import { isOfTheBoard } from '../../board-decisions.ts'
import { everyDecision } from '../../facts/index.ts'
import { fees, payable } from '../../fees.ts'
import {
  accessToInformationAct,
  iadRules,
  irpa,
  irpr,
  privacyAct,
  privacyExtensionOrder3,
} from '../../law/index.ts'
import { destination, planRule, type Remedy } from '../../rules.ts'
import { cautions } from './cautions.ts'
import { checklist } from './checklist.ts'
import { isWithAgency, isWithDepartment } from './files.ts'
import { onlineService } from './practices.ts'
import { requirements } from './requirements.ts'
import { timeLimits } from './time-limits.ts'

const onlineUrl = {
  en: 'https://atip-aiprp.tbs-sct.gc.ca/en',
  fr: 'https://atip-aiprp.tbs-sct.gc.ca/fr',
}

const stopsNoClock = {
  en: 'The request does not stop its time limit: act without waiting for the records.',
  fr: 'La demande n’en suspend pas le délai : agir sans attendre les documents.',
}

/** Access to the officer’s notes and the file, under the Privacy Act or the Access to Information Act. */
export const gcmsNotes: Remedy = {
  id: 'gcms-notes',
  title: {
    en: 'Officer’s notes and file (access request)',
    fr: 'Notes de l’agent et dossier (demande de communication)',
  },
  summary: {
    en: 'A request to the institution that holds the file for the notes and the documents behind the decision; it gives the reasons in detail and changes nothing in the decision.',
    fr: 'Une demande à l’institution dont relève le dossier en vue d’obtenir les notes et les documents à l’origine de la décision; elle donne le détail des motifs et ne change rien à la décision.',
  },
  law: [privacyAct('12(1)'), privacyExtensionOrder3('1'), accessToInformationAct('4(1)')],
  decisions: everyDecision,
  requirements,
  timeLimits,
  checklist,
  fees: payable(fees.accessRequest, {
    needs: ['accessRequester'],
    applies: ({ accessRequester }) =>
      accessRequester === 'representative-in-canada' || accessRequester === 'sponsor',
  }),
  submitTo: [
    destination({
      id: 'board',
      text: {
        en: 'Immigration and Refugee Board of Canada, to its access to information and privacy coordinator.',
        fr: 'Commission de l’immigration et du statut de réfugié du Canada, à son coordonnateur de l’accès à l’information et de la protection des renseignements personnels.',
      },
      law: [accessToInformationAct('6'), privacyAct('13')],
      needs: ['decision', 'removalOrderMadeAt'],
      applies: isOfTheBoard,
      channel: 'mail',
    }),
    destination({
      id: 'department',
      text: {
        en: 'Department of Citizenship and Immigration (IRCC), by the government’s online request service.',
        fr: 'Ministère de la Citoyenneté et de l’Immigration (IRCC), par le service de demande en ligne du gouvernement.',
      },
      law: [accessToInformationAct('6'), privacyAct('13'), onlineService],
      needs: ['decision'],
      applies: isWithDepartment,
      channel: 'online',
      url: onlineUrl,
    }),
    destination({
      id: 'agency',
      text: {
        en: 'Canada Border Services Agency, by the government’s online request service.',
        fr: 'Agence des services frontaliers du Canada, par le service de demande en ligne du gouvernement.',
      },
      law: [accessToInformationAct('6'), privacyAct('13'), onlineService],
      needs: ['decision'],
      applies: isWithAgency,
      channel: 'online',
      url: onlineUrl,
    }),
  ],
  cautions,
  outcomes: [
    {
      id: 'access-given',
      text: {
        en: 'The records are given, in whole or in part.',
        fr: 'Les documents sont communiqués, en totalité ou en partie.',
      },
      law: [accessToInformationAct('7(b)'), privacyAct('14(b)')],
    },
    {
      id: 'access-refused',
      text: {
        en: 'Access is refused in whole or in part: the notice must name the provision, or say that the record does not exist, and mention the right to complain.',
        fr: 'La communication est refusée en totalité ou en partie : l’avis doit mentionner la disposition, ou le fait que le document n’existe pas, ainsi que le droit de déposer une plainte.',
      },
      law: [accessToInformationAct('10(1)'), privacyAct('16(1)')],
    },
    {
      id: 'correction',
      text: {
        en: 'Once given access to their personal information, the person may ask that errors in it be corrected.',
        fr: 'Une fois ses renseignements personnels communiqués, la personne peut demander la correction de ceux qui sont erronés.',
      },
      law: [privacyAct('12(2)(a)')],
    },
  ],
  interactions: [
    {
      remedy: 'judicial-review',
      effect: 'does-not-stop-clock',
      text: stopsNoClock,
      law: [irpa('72(2)(b)')],
    },
    {
      remedy: 'sponsorship-appeal',
      effect: 'does-not-stop-clock',
      text: stopsNoClock,
      law: [iadRules('16(a)')],
    },
    {
      remedy: 'removal-order-appeal',
      effect: 'does-not-stop-clock',
      text: stopsNoClock,
      law: [iadRules('16(b)')],
    },
    {
      remedy: 'residency-obligation-appeal',
      effect: 'does-not-stop-clock',
      text: stopsNoClock,
      law: [iadRules('16(c)')],
    },
    {
      remedy: 'refugee-appeal',
      effect: 'does-not-stop-clock',
      text: stopsNoClock,
      law: [irpr('159.91(1)')],
    },
    {
      remedy: 'pre-removal-risk-assessment',
      effect: 'does-not-stop-clock',
      text: stopsNoClock,
      law: [irpr('162')],
    },
    {
      remedy: 'restoration-of-status',
      effect: 'does-not-stop-clock',
      text: stopsNoClock,
      law: [irpr('182(1)')],
    },
    {
      remedy: 'access-complaint',
      effect: 'runs-beside',
      text: {
        en: 'A refusal, an extension or silence opens a complaint to the Commissioner.',
        fr: 'Un refus, une prorogation ou le silence ouvre la voie à une plainte au Commissaire.',
      },
      law: [accessToInformationAct('30(1)'), privacyAct('29(1)')],
    },
  ],
  inPlan: [
    planRule({
      id: 'ask-the-board',
      text: {
        en: 'Ask the Board now for the file of the division and the recording of the hearing, where they are not in hand: its reasons come with the decision or on request, and no limit waits for the rest.',
        fr: 'Demander dès maintenant à la Commission le dossier de la section et l’enregistrement de l’audience, à moins de les avoir déjà : ses motifs sont joints à la décision ou transmis sur demande, et aucun délai n’attend le reste.',
      },
      law: [privacyAct('12(1)'), accessToInformationAct('4(1)'), irpa('169(b)'), irpa('169(e)')],
      needs: ['decision', 'removalOrderMadeAt'],
      applies: isOfTheBoard,
      place: 'reasons',
    }),
    planRule({
      id: 'ask',
      text: {
        en: 'Ask for the officer’s notes and the file now: they give the reasons in detail, and no limit waits for them.',
        fr: 'Demander dès maintenant les notes de l’agent et le dossier : ils donnent le détail des motifs, et aucun délai ne les attend.',
      },
      law: [privacyAct('12(1)'), accessToInformationAct('4(1)')],
      needs: ['decisionNotesReceived'],
      applies: ({ decisionNotesReceived }) => !decisionNotesReceived,
      whileUndecided: true,
      place: 'reasons',
    }),
  ],
  file: ['accessRequestReceivedOn', 'accessReplyReceivedOn'],
}
