import { isOfTheBoard } from '../../board-decisions.ts'
import type { Period } from '../../calendar.ts'
import { interpretationActCalendar } from '../../calendars/index.ts'
import {
  type Counting,
  underIadRules,
  underStatute,
  underStatuteAtFederalCourt,
} from '../../counting.ts'
import { citizenshipAct, decided, fcr, iadRules, interpretationAct, irpa } from '../../law/index.ts'
import { type Alternative, type TimeLimit, type Trigger, timeLimit } from '../../rules.ts'
import { afterFiling } from './after-filing.ts'
import { lateLeave, leaveExtension } from './late.ts'
import { aroseInCanada, aroseOutsideCanada } from './place.ts'

const fileAndServe = {
  en: 'Have the application for leave issued, serve a certified copy on each respondent and file it: both within the limit.',
  fr: 'Faire délivrer la demande d’autorisation, en signifier une copie certifiée à chaque défendeur et la déposer : le tout dans le délai.',
}

const days = (count: number): Period => ({ count, unit: 'days' })

/** The applicant “is notified of or otherwise becomes aware of the matter”. */
const notified: Trigger = {
  latestOf: ['notifiedOn'],
  failing: ['reasonsReceivedOn', 'removalOrderReceivedOn', 'decidedOn'],
}

/** Section 169(f): the later of the notice of decision and the sending of written reasons. */
const noticeAndReasonsSent: Trigger = {
  latestOf: ['notifiedOn', 'reasonsSentOn'],
  // Receipt comes after sending, so the decision’s own day protects better here.
  failing: ['decidedOn', 'reasonsReceivedOn', 'removalOrderReceivedOn'],
}

/** A reply that weighs new material is a new decision with its own limit; a courtesy reply is none. */
const otherStarts: readonly Alternative[] = [
  {
    id: 'from-reconsideration-reply',
    text: {
      en: 'Only for the reply to the request for reconsideration, if it is a fresh decision and not a courtesy reply; the limit of the first decision is not moved.',
      fr: 'Seulement pour la réponse à la demande de réexamen, si elle est une nouvelle décision et non une réponse de courtoisie; le délai de la première décision n’en est pas déplacé.',
    },
    law: [fcr('302'), decided('2025 FC 1184')],
    runsFrom: { latestOf: ['reconsiderationReplyOn'] },
  },
  {
    id: 'reasons-in-hand',
    text: {
      en: 'If the applicant became aware of the decision by the reasons received before the notice.',
      fr: 'Si le demandeur a eu connaissance de la décision par les motifs reçus avant l’avis.',
    },
    law: [irpa('72(2)(b)')],
    runsFrom: { latestOf: ['reasonsReceivedOn'] },
    onlyIfEarlier: true,
  },
]

/** The notice is given when it is sent with the reasons; a copy that comes later moves nothing. */
const fromSending: Alternative = {
  id: 'from-sending',
  text: {
    en: 'If the notice of decision was given when it was sent with the reasons, and not when a copy was received.',
    fr: 'Si l’avis de décision a été donné lors de sa transmission avec les motifs, et non à la réception d’une copie.',
  },
  law: [irpa('169(f)'), decided('2024 FC 1714')],
  runsFrom: { latestOf: ['reasonsSentOn'] },
  onlyIfEarlier: true,
}

const commencement = {
  text: fileAndServe,
  alternatives: otherStarts,
  kind: 'limit',
  party: 'applicant',
  counting: underStatuteAtFederalCourt,
  irreversible: true,
  doneOn: 'leaveFiledOn',
  cutOff: { timeZone: 'America/Toronto' },
  extension: leaveExtension,
  late: lateLeave,
} as const

/**
 * Fixed by the Act, and received by the Immigration Appeal Division.
 *
 * Interpretation: the Division’s own rule moves it past a day on which it takes nothing in, as it
 * moves the documents of an appeal; where the Act alone gives another day, that is arguable.
 */
const underStatuteAtAppealDivision: Counting = {
  ...underIadRules,
  moves: [interpretationAct('26'), iadRules('41')],
  strict: interpretationActCalendar,
}

/**
 * A claim rejected and an appeal dismissed by the refugee Divisions come with their reasons.
 *
 * Not modelled: a decision that refugee protection has ceased, or that vacates it.
 */
const reasonsRequest = {
  id: 'written-reasons-request',
  text: {
    en: 'Ask the Division in writing for the written reasons of its decision, unless they came with the notice.',
    fr: 'Demander par écrit à la Section les motifs écrits de sa décision, à moins qu’ils n’aient été joints à l’avis.',
  },
  kind: 'limit',
  party: 'applicant',
  runsFrom: { latestOf: ['notifiedOn'], failing: ['decidedOn'] },
  period: days(10),
  irreversible: false,
} as const

export const timeLimits: readonly TimeLimit[] = [
  timeLimit({
    ...commencement,
    id: 'in-canada',
    law: [irpa('72(2)(b)')],
    needs: ['decision', 'decidedIn', 'removalOrderMadeAt'],
    applies: (known) => aroseInCanada(known) && !isOfTheBoard(known),
    runsFrom: notified,
    period: days(15),
  }),
  timeLimit({
    ...commencement,
    id: 'in-canada',
    law: [irpa('72(2)(b)'), irpa('169(f)')],
    needs: ['decision', 'removalOrderMadeAt'],
    applies: isOfTheBoard,
    alternatives: [...otherStarts, fromSending],
    runsFrom: noticeAndReasonsSent,
    period: days(15),
  }),
  timeLimit({
    ...commencement,
    id: 'outside-canada',
    law: [irpa('72(2)(b)')],
    needs: ['decision', 'decidedIn'],
    applies: aroseOutsideCanada,
    runsFrom: notified,
    period: days(60),
  }),
  // Not modelled: the appeal, and the review without leave, of a citizenship matter before that day.
  timeLimit({
    ...commencement,
    id: 'citizenship',
    law: [citizenshipAct('22.1(2)(a)')],
    needs: ['decision'],
    applies: ({ decision }) => decision === 'citizenship',
    runsFrom: notified,
    period: days(30),
    inForce: {
      measuredOn: ['notifiedOn', 'reasonsReceivedOn', 'removalOrderReceivedOn', 'decidedOn'],
      from: '2014-08-01',
    },
  }),
  timeLimit({
    ...reasonsRequest,
    law: [irpa('169(e)'), iadRules('103(2)')],
    needs: ['decision'],
    applies: ({ decision }) => decision === 'immigration-appeal-dismissed',
    counting: underStatuteAtAppealDivision,
  }),
  // Not modelled: the closed days of the Immigration Division’s own Rules; the Act alone protects.
  timeLimit({
    ...reasonsRequest,
    law: [irpa('169(e)')],
    needs: ['decision', 'removalOrderMadeAt'],
    applies: ({ decision, removalOrderMadeAt }) =>
      decision === 'removal-order' && removalOrderMadeAt === 'admissibility-hearing',
    counting: underStatute,
  }),
  ...afterFiling,
]
