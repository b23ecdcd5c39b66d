import type { Decision } from '../../facts/index.ts'
import { applicationGuides, citizenshipAct, irpa, irpr } from '../../law/index.ts'
import { departmentAccount } from '../../online-services.ts'
import { always, destination, planRule, type Remedy } from '../../rules.ts'
import { cautions } from './cautions.ts'
import { checklist } from './checklist.ts'
import { reapplicable } from './decisions.ts'
import { applicationFees } from './fees.ts'
import { requirements } from './requirements.ts'

/** What a visitor, a worker or a student asks for so as to stay. */
const toStay: readonly Decision[] = [
  'extension-of-stay',
  'work-permit',
  'study-permit',
  'restoration-of-status',
  'application-returned',
]

/** Applying again: open at any time unless an Act or a regulation bars it. */
export const newApplication: Remedy = {
  id: 'new-application',
  title: { en: 'New application', fr: 'Nouvelle demande' },
  summary: {
    en: 'A fresh application for the same thing, decided on new evidence by an officer who owes nothing to the refusal; it can give what was refused and leaves the refusal standing.',
    fr: 'Une nouvelle demande visant la même chose, tranchée sur de nouvelles preuves par un agent que le refus ne lie pas; elle peut donner ce qui a été refusé et laisse subsister le refus.',
  },
  law: [irpa('11(1)'), irpa('16(1)'), irpr('10(1)')],
  decisions: reapplicable,
  requirements,
  timeLimits: [],
  checklist,
  fees: applicationFees,
  submitTo: [
    destination({
      id: 'online',
      text: {
        en: 'Department of Citizenship and Immigration (IRCC), online, in the account or portal for this kind of application.',
        fr: 'Ministère de la Citoyenneté et de l’Immigration (IRCC), en ligne, dans le compte ou le portail visant ce genre de demande.',
      },
      law: [irpr('10(1)'), applicationGuides],
      needs: ['decision'],
      applies: ({ decision }) => decision !== 'ministerial-relief',
      channel: 'online',
      url: departmentAccount,
    }),
    destination({
      id: 'paper',
      text: {
        en: 'On paper, at the address in the guide, where the application cannot be made online or because of a disability.',
        fr: 'Sur papier, à l’adresse indiquée dans le guide, si la demande ne peut être faite en ligne ou en raison d’un handicap.',
      },
      law: [irpr('10(1)'), applicationGuides],
      needs: ['decision'],
      applies: ({ decision }) =>
        decision !== 'ministerial-relief' && decision !== 'electronic-travel-authorization',
      channel: 'mail',
    }),
    destination({
      id: 'border-services-agency',
      text: {
        en: 'Canada Border Services Agency, on the form that it provides.',
        fr: 'Agence des services frontaliers du Canada, sur le formulaire qu’elle fournit.',
      },
      law: [irpr('10(1)(a)'), irpr('24.1(1)')],
      needs: ['decision'],
      applies: ({ decision }) => decision === 'ministerial-relief',
      channel: 'mail',
    }),
  ],
  cautions,
  outcomes: [
    {
      id: 'granted',
      text: {
        en: 'The visa, permit, status or other thing applied for is granted.',
        fr: 'Le visa, le permis, le statut ou l’autre chose demandée est accordé.',
      },
      law: [irpa('11(1)')],
    },
    {
      id: 'refused-again',
      text: {
        en: 'It is refused again: a new decision, with its own time limits for judicial review or appeal.',
        fr: 'La demande est refusée de nouveau : nouvelle décision, avec ses propres délais de contrôle judiciaire ou d’appel.',
      },
      law: [irpa('72(1)'), irpa('72(2)(b)')],
    },
    {
      id: 'returned',
      text: {
        en: 'It is returned because it is incomplete or not accepted for processing, which is not a refusal.',
        fr: 'La demande est retournée parce qu’incomplète ou non acceptée aux fins de traitement, ce qui n’est pas un refus.',
      },
      law: [irpr('12'), irpa('87.3(4)'), irpa('87.3(5)')],
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
      law: [irpa('72(2)(b)'), citizenshipAct('22.1(2)(a)')],
    },
    {
      remedy: 'sponsorship-appeal',
      effect: 'does-not-stop-clock',
      text: {
        en: 'The time to appeal runs on; and no new sponsorship application may be filed for the same person while the appeal keeps the first one undecided.',
        fr: 'Le délai d’appel continue de courir; et aucune nouvelle demande de parrainage ne peut être déposée pour la même personne tant que l’appel laisse la première sans décision définitive.',
      },
      law: [irpr('10(5)')],
    },
    {
      remedy: 'restoration-of-status',
      effect: 'does-not-stop-clock',
      text: {
        en: 'The time to ask for restoration runs on, and only restoration brings lost status back.',
        fr: 'Le délai pour demander le rétablissement continue de courir, et seul le rétablissement rend le statut perdu.',
      },
      law: [irpr('182(1)')],
    },
    {
      remedy: 'reconsideration',
      effect: 'runs-beside',
      text: {
        en: 'Both may be asked for; say in each that the other is pending, for a new application can make the request pointless.',
        fr: 'Les deux peuvent être demandés; mentionner dans chacun que l’autre est en cours, car une nouvelle demande peut rendre la demande de réexamen inutile.',
      },
      law: [applicationGuides],
    },
    {
      remedy: 'authorization-to-return',
      effect: 'runs-beside',
      text: {
        en: 'Where a removal order has been enforced, the authorization is applied for with the new application.',
        fr: 'Si une mesure de renvoi a été exécutée, l’autorisation est demandée avec la nouvelle demande.',
      },
      law: [irpa('52(1)'), irpr('225(1)'), irpr('226(1)')],
    },
    {
      remedy: 'temporary-resident-permit',
      effect: 'runs-beside',
      text: {
        en: 'Where the person is inadmissible, a permit may be asked for with an application for a stay.',
        fr: 'Si la personne est interdite de territoire, un permis peut être demandé avec une demande de séjour.',
      },
      law: [irpa('24(1)')],
    },
  ],
  inPlan: [
    planRule({
      id: 'inadmissible',
      text: {
        en: 'Do not simply apply again: the finding of inadmissibility still stands and must be answered first, or a new application fails on it.',
        fr: 'Ne pas simplement présenter une nouvelle demande : le constat d’interdiction de territoire subsiste et il faut d’abord y répondre, sans quoi elle échouera pour ce motif.',
      },
      law: [irpa('11(1)')],
      needs: ['decision', 'inadmissibility'],
      applies: ({ decision, inadmissibility }) =>
        decision !== 'citizenship' && inadmissibility.length > 0,
      place: 'last-resort',
    }),
    planRule({
      id: 'status-lost',
      text: {
        en: 'A new application alone restores no lost status: make it with the request for restoration while the time for that runs, or from outside Canada.',
        fr: 'Une nouvelle demande ne rétablit pas à elle seule le statut perdu : la présenter avec la demande de rétablissement tant que le délai de celle-ci court, ou depuis l’étranger.',
      },
      law: [irpr('182(1)')],
      needs: ['decision', 'personIn', 'statusLostOnlyByRestorableBreach'],
      applies: ({ decision, personIn, statusLostOnlyByRestorableBreach }) =>
        toStay.includes(decision) && personIn === 'in-canada' && statusLostOnlyByRestorableBreach,
      place: 'remedy',
    }),
    planRule({
      id: 'apply',
      text: {
        en: 'Apply again once new evidence answers each ground of the refusal: it stays on the record, and the same file gives the same answer.',
        fr: 'Présenter une nouvelle demande dès qu’une preuve nouvelle répond à chaque motif du refus : celui-ci reste au dossier, et le même dossier donne la même réponse.',
      },
      law: [irpa('11(1)'), irpa('16(1)')],
      needs: [],
      applies: always,
      place: 'remedy',
    }),
  ],
  file: [],
}
