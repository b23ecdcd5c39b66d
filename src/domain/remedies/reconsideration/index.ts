import { type Decision, everyDecision } from '../../facts/index.ts'
import { citizenshipAct, decided, iadRules, irpa, irpr } from '../../law/index.ts'
import { always, destination, planRule, type Remedy } from '../../rules.ts'
import { cautions } from './cautions.ts'
import { checklist } from './checklist.ts'
import { departmentInstructions } from './practices.ts'
import { timeLimits } from './time-limits.ts'

/**
 * Not the officer’s to reconsider. Not modelled: an application to reopen before a division of
 * the Board, which its own rules govern.
 */
const notReconsidered: readonly Decision[] = [
  'refugee-claim-rejected',
  'refugee-appeal-dismissed',
  'protection-ceased-or-vacated',
  'immigration-appeal-dismissed',
  'removal-order',
  'ministerial-relief',
]

const byAgency: readonly Decision[] = ['port-of-entry-refusal', 'deferral-of-removal']

/** A request to the officer who refused, to look at the decision again. */
export const reconsideration: Remedy = {
  id: 'reconsideration',
  title: { en: 'Request for reconsideration', fr: 'Demande de réexamen' },
  summary: {
    en: 'A letter asking the office that decided to reopen the decision and decide anew; no law provides for it, nothing obliges the officer to agree, and it stops no clock.',
    fr: 'Une lettre demandant au bureau qui a décidé de rouvrir la décision et de statuer à nouveau; aucune loi ne la prévoit, rien n’oblige l’agent à y consentir, et elle ne suspend aucun délai.',
  },
  law: [decided('2010 FCA 230'), departmentInstructions],
  decisions: everyDecision.filter((decision) => !notReconsidered.includes(decision)),
  requirements: [],
  timeLimits,
  checklist,
  fees: [],
  submitTo: [
    destination({
      id: 'department',
      text: {
        en: 'The office of the department that decided, by the department’s web form or at the address in the letter.',
        fr: 'Le bureau du ministère qui a décidé, par le formulaire Web du ministère ou à l’adresse indiquée dans la lettre.',
      },
      law: [departmentInstructions],
      needs: ['decision'],
      applies: ({ decision }) => !byAgency.includes(decision),
      channel: 'online',
    }),
    destination({
      id: 'agency',
      text: {
        en: 'The office of the Canada Border Services Agency that decided, at the address in the letter.',
        fr: 'Le bureau de l’Agence des services frontaliers du Canada qui a décidé, à l’adresse indiquée dans la lettre.',
      },
      law: [decided('2010 FCA 230')],
      needs: ['decision'],
      applies: ({ decision }) => byAgency.includes(decision),
      channel: 'email',
    }),
  ],
  cautions,
  outcomes: [
    {
      id: 'reopened',
      text: {
        en: 'The officer reopens and decides anew: the result may be the same or another, and is a new decision.',
        fr: 'L’agent rouvre le dossier et statue à nouveau : le résultat peut être le même ou un autre, et constitue une nouvelle décision.',
      },
      law: [decided('2018 FC 1202'), decided('2021 FC 1065')],
    },
    {
      id: 'not-reopened',
      text: {
        en: 'The officer declines to reopen: the decision stands.',
        fr: 'L’agent refuse de rouvrir : la décision tient.',
      },
      law: [decided('2010 FCA 230'), decided('2025 FC 1591')],
    },
    {
      id: 'no-reply',
      text: {
        en: 'No reply comes: no law fixes a time for one.',
        fr: 'Aucune réponse ne vient : aucune loi ne fixe de délai pour répondre.',
      },
      law: [decided('2010 FCA 230')],
    },
  ],
  interactions: [
    {
      remedy: 'judicial-review',
      effect: 'does-not-stop-clock',
      text: {
        en: 'The limit for an application for leave runs from notice of the decision, whatever becomes of the request.',
        fr: 'Le délai de la demande d’autorisation court de l’avis de la décision, quoi qu’il advienne de la demande de réexamen.',
      },
      law: [irpa('72(2)(b)'), irpa('72(2)(c)'), citizenshipAct('22.1(2)')],
    },
    {
      remedy: 'sponsorship-appeal',
      effect: 'does-not-stop-clock',
      text: {
        en: 'The time to appeal runs from receipt of the refusal and its reasons.',
        fr: 'Le délai d’appel court de la réception du refus et de ses motifs.',
      },
      law: [iadRules('16(a)')],
    },
    {
      remedy: 'residency-obligation-appeal',
      effect: 'does-not-stop-clock',
      text: {
        en: 'The time to appeal runs from receipt of the decision and its reasons.',
        fr: 'Le délai d’appel court de la réception de la décision et de ses motifs.',
      },
      law: [iadRules('16(c)')],
    },
    {
      remedy: 'restoration-of-status',
      effect: 'does-not-stop-clock',
      text: {
        en: 'The 90 days for restoration run from the loss of status.',
        fr: 'Les 90 jours pour le rétablissement courent de la perte du statut.',
      },
      law: [irpr('182(1)')],
    },
    {
      remedy: 'new-application',
      effect: 'runs-beside',
      text: {
        en: 'A new application is not barred by the request, but is better made after it.',
        fr: 'La demande n’empêche pas d’en présenter une nouvelle, qu’il vaut mieux présenter après elle.',
      },
      law: [departmentInstructions],
    },
  ],
  inPlan: [
    planRule({
      id: 'ask',
      text: {
        en: 'Ask the office that decided to reopen the decision, showing what it overlooked: nothing obliges it to, and no clock stops meanwhile.',
        fr: 'Demander au bureau qui a décidé de rouvrir la décision en montrant ce qui lui a échappé : rien ne l’y oblige, et aucun délai n’est suspendu entre-temps.',
      },
      law: [decided('2010 FCA 230')],
      needs: [],
      applies: always,
      place: 'remedy',
    }),
  ],
  file: ['reconsiderationRequestedOn', 'reconsiderationReplyOn'],
}
