import { feesChange } from '../../fees.ts'
import {
  citizenshipAct,
  decided,
  irpa,
  irpr,
  maintainedStatusInstructions,
  permanentResidenceFees2026,
} from '../../law/index.ts'
import { always, type Caution, caution } from '../../rules.ts'
import { barCautions } from './cautions-bars.ts'
import { kindCautions } from './cautions-kinds.ts'
import { temporary } from './decisions.ts'
import { reapplying } from './practices.ts'

/** What an officer weighs, and what a new application does not do. */
export const cautions: readonly Caution[] = [
  caution({
    id: 'clocks-keep-running',
    text: {
      en: 'A new application stops no time limit: if the refusal is to be challenged, file in court or appeal in time whatever is applied for.',
      fr: 'Une nouvelle demande ne suspend aucun délai : pour contester le refus, saisir la Cour ou interjeter appel à temps, quelle que soit la demande.',
    },
    law: [irpa('72(2)(b)'), citizenshipAct('22.1(2)(a)')],
    needs: [],
    applies: always,
  }),
  caution({
    id: 'disclose-refusal',
    text: {
      en: 'Every form that asks about earlier refusals must be answered truthfully, this one included: a wrong “no” is itself misrepresentation.',
      fr: 'À tout formulaire qui demande s’il y a eu des refus antérieurs, il faut répondre véridiquement, y compris pour celui-ci : un « non » inexact est en soi une fausse déclaration.',
    },
    law: [irpa('16(1)'), irpa('40(1)(a)')],
    needs: [],
    applies: always,
  }),
  caution({
    id: 'same-evidence',
    text: {
      en: 'The same evidence sent again gives the officer no reason to decide otherwise: answer each reason by something that has changed or was not proved before.',
      fr: 'Les mêmes preuves présentées de nouveau ne donnent à l’agent aucune raison de décider autrement : répondre à chaque motif par ce qui a changé ou n’avait pas été prouvé.',
    },
    law: [irpa('11(1)'), reapplying],
    needs: ['refusalReasonsAddressed'],
    applies: ({ refusalReasonsAddressed }) => !refusalReasonsAddressed,
    whileUndecided: true,
  }),
  caution({
    id: 'dual-intent',
    text: {
      en: 'An intention to become a permanent resident does not by itself bar a temporary stay: say how the stay will end if permanent residence is not granted.',
      fr: 'L’intention de s’établir au Canada n’empêche pas à elle seule un séjour temporaire : dire comment le séjour prendra fin si la résidence permanente n’est pas accordée.',
    },
    law: [irpa('22(2)')],
    needs: ['decision'],
    applies: ({ decision }) => temporary.includes(decision),
  }),
  caution({
    id: 'effect-on-other-documents',
    text: {
      en: 'A refusal because the person may not leave Canada ends the right to hold an electronic travel authorization, and a refusal of any of these documents allows an officer to cancel a visa already held: check both before travel, and weigh the risk of another refusal.',
      fr: 'Le refus fondé sur le départ du Canada fait perdre l’habilitation à détenir une autorisation de voyage électronique, et le refus de l’un de ces documents permet à l’agent d’annuler un visa déjà détenu : vérifier les deux avant de voyager, et peser le risque d’un autre refus.',
    },
    law: [irpr('12.06(f)'), irpr('12.06(g)'), irpr('12.06(h)'), irpr('180.1(e)')],
    needs: ['decision'],
    applies: ({ decision }) =>
      decision === 'temporary-resident-visa' ||
      decision === 'electronic-travel-authorization' ||
      decision === 'study-permit' ||
      decision === 'work-permit',
  }),
  caution({
    id: 'maintained-status-ended',
    text: {
      en: 'The stay that an extension application prolonged ends on the day it is refused. A new application made after the authorized period does not bring status back: only restoration does.',
      fr: 'Le séjour que prolongeait la demande de prolongation prend fin le jour du refus. La nouvelle demande présentée après la période autorisée ne fait pas renaître le statut : seul le rétablissement le fait.',
    },
    law: [irpr('183(5)(a)'), irpa('47(a)'), irpr('181(1)(a)'), irpr('182(1)')],
    needs: ['decision', 'temporaryStatus'],
    applies: ({ decision, temporaryStatus }) =>
      temporary.includes(decision) && temporaryStatus !== 'none',
  }),
  caution({
    id: 'second-application-after-expiry',
    text: {
      en: 'By the department’s instructions, a second application filed after the original period of stay expired does not maintain status once the first is refused: to be checked on the day.',
      fr: 'Selon les instructions du ministère, une seconde demande présentée après l’expiration de la période de séjour initiale ne maintient pas le statut une fois la première refusée : à vérifier le jour même.',
    },
    law: [irpr('183(5)'), maintainedStatusInstructions],
    needs: ['decision', 'temporaryStatus'],
    applies: ({ decision, temporaryStatus }) =>
      temporary.includes(decision) && temporaryStatus !== 'none',
    inForce: { measuredOn: ['asOf'], from: '2025-05-28' },
  }),
  caution({
    id: 'no-second-restoration-period',
    text: {
      en: 'The refusal of restoration does not begin a new period to ask for it: another application must fall within the first one.',
      fr: 'Le refus du rétablissement ne fait pas courir un nouveau délai pour le demander : une autre demande doit être présentée dans le premier.',
    },
    law: [irpr('182(1)'), decided('2024 FC 952')],
    needs: ['decision'],
    applies: ({ decision }) => decision === 'restoration-of-status',
  }),
  caution({
    id: 'returned-not-refused',
    text: {
      en: 'An application that was returned was not refused. If it was incomplete, complete it and file it again, on the forms, fees and criteria of the new day; if an order or instructions closed it, none like it is accepted while they stand.',
      fr: 'La demande retournée n’a pas été refusée. Si elle était incomplète, la compléter et la déposer de nouveau, selon les formulaires, les droits et les critères du nouveau jour; si un décret ou des instructions l’ont close, aucune autre semblable n’est acceptée tant qu’ils tiennent.',
    },
    law: [irpr('10(1)'), irpr('12'), irpa('87.3(5)'), irpa('87.301(1)')],
    needs: ['decision'],
    applies: ({ decision }) => decision === 'application-returned',
  }),
  caution({
    id: 'invitation-needed',
    text: {
      en: 'Under Express Entry a new application needs a new invitation, and the criteria and ranking of that day; a nomination or a test result may have expired meanwhile.',
      fr: 'Dans le cadre d’Entrée express, une nouvelle demande exige une nouvelle invitation, selon les critères et le classement du moment; une désignation ou un résultat de test peut avoir expiré entre-temps.',
    },
    law: [irpa('10.1(1)'), irpa('11.2(1)'), irpr('75(2)(d)'), irpr('75(2)(e)')],
    needs: ['decision'],
    applies: ({ decision }) => decision === 'economic-permanent-residence',
  }),
  caution({
    id: 'cut-offs',
    text: {
      en: 'A new application is judged on its own day: ages, test results, medical examinations, attestation letters and required funds count as they then stand. Applying again can lose what the first application had locked in.',
      fr: 'La nouvelle demande est jugée à son propre jour : âges, résultats de tests, visites médicales, lettres d’attestation et fonds exigés comptent tels qu’ils sont alors. Une nouvelle demande peut faire perdre ce que la première avait figé.',
    },
    law: [irpr('25.1'), irpr('77'), irpr('220'), reapplying],
    needs: [],
    applies: always,
  }),
  ...feesChange(irpr('303(1.1)'), permanentResidenceFees2026),
  ...barCautions,
  ...kindCautions,
]
