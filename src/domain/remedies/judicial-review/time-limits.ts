import type { Period } from '../../calendar.ts'
import {
  underFederalCourtsRules,
  underStatute,
  underStatuteAtFederalCourt,
} from '../../counting.ts'
import { citizenshipAct, decided, fccirpr, fcr, irpa, lubana } from '../../law/index.ts'
import { type Alternative, always, type TimeLimit, type Trigger, timeLimit } from '../../rules.ts'
import { lateLeave, lateStep, leaveExtension, orderExtension, specialOrder2025 } from './late.ts'
import { aroseInCanada, aroseOutsideCanada, isOfTheBoard } from './place.ts'

const fileAndServe = {
  en: 'Have the application for leave issued, serve a certified copy on each respondent and file it: both within the limit.',
  fr: 'Faire délivrer la demande d’autorisation, en signifier une copie certifiée à chaque défendeur et la déposer : le tout dans le délai.',
}

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
const fromReply: readonly Alternative[] = [
  {
    id: 'from-reconsideration-reply',
    text: {
      en: 'Only for the reply to the request for reconsideration, if it is a fresh decision and not a courtesy reply; the limit of the first decision is not moved.',
      fr: 'Seulement pour la réponse à la demande de réexamen, si elle est une nouvelle décision et non une réponse de courtoisie; le délai de la première décision n’en est pas déplacé.',
    },
    law: [fcr('302'), decided('2025 FC 1184')],
    runsFrom: { latestOf: ['reconsiderationReplyOn'] },
  },
]

const commencement = {
  text: fileAndServe,
  alternatives: fromReply,
  kind: 'limit',
  party: 'applicant',
  counting: underStatuteAtFederalCourt,
  irreversible: true,
  cutOff: { timeZone: 'America/Toronto' },
  extension: leaveExtension,
  late: lateLeave,
} as const

const afterService: Pick<TimeLimit, 'needs' | 'applies' | 'kind' | 'counting' | 'extension'> = {
  needs: [],
  applies: always,
  kind: 'limit',
  counting: underFederalCourtsRules,
  extension: orderExtension,
}

const days = (count: number): Period => ({ count, unit: 'days' })

const perfection = {
  id: 'perfection',
  text: {
    en: 'Perfect the application: serve the applicant’s record on each respondent who appeared, and file it with proof of service.',
    fr: 'Mettre la demande en état : signifier le dossier du demandeur à chaque défendeur qui a comparu et le déposer avec la preuve de signification.',
  },
  needs: ['writtenReasons'],
  kind: 'limit',
  party: 'applicant',
  period: days(30),
  counting: underFederalCourtsRules,
  irreversible: true,
  cutOff: { timeZone: 'America/Toronto' },
  alternatives: [
    {
      id: 'special-order-2025',
      text: {
        en: 'By the Court’s Special Order of 2025, forty-five days are added to the period, counted as one from the same start. Whether it still stands was not confirmed: rely on the shorter day.',
        fr: 'Selon l’ordonnance spéciale de la Cour de 2025, quarante-cinq jours s’ajoutent au délai et se comptent d’un seul tenant depuis le même début. Son maintien n’a pas été confirmé : se fier au jour le plus court.',
      },
      law: [specialOrder2025, lubana],
      period: days(75),
      from: '2025-05-14',
    },
  ],
  extension: orderExtension,
  late: lateStep('perfection'),
} as const

const hearing = {
  needs: [],
  applies: always,
  party: 'court',
  runsFrom: { latestOf: ['leaveGrantedOn'] },
  counting: underStatute,
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
  timeLimit({
    ...commencement,
    id: 'citizenship',
    law: [citizenshipAct('22.1(2)(a)')],
    needs: ['decision'],
    applies: ({ decision }) => decision === 'citizenship',
    runsFrom: notified,
    period: days(30),
  }),
  timeLimit({
    ...afterService,
    id: 'proof-of-service',
    text: {
      en: 'File the proof of service of the application for leave.',
      fr: 'Déposer la preuve de signification de la demande d’autorisation.',
    },
    law: [fccirpr('7(2)')],
    party: 'applicant',
    runsFrom: { latestOf: ['leaveServedOn'] },
    period: days(10),
    irreversible: true,
    late: lateStep('proof-of-service'),
  }),
  timeLimit({
    ...afterService,
    id: 'appearance',
    text: {
      en: 'The respondent serves a notice of appearance on the applicant and the tribunal, and files it with proof of service.',
      fr: 'Le défendeur signifie un avis de comparution au demandeur et au tribunal administratif, et le dépose avec la preuve de signification.',
    },
    law: [fccirpr('8(1)')],
    party: 'respondent',
    runsFrom: { latestOf: ['leaveServedOn'] },
    period: days(10),
    irreversible: false,
  }),
  timeLimit({
    ...perfection,
    law: [fccirpr('10(1)(a)')],
    applies: ({ writtenReasons }) => writtenReasons === 'received',
    runsFrom: { latestOf: ['leaveFiledOn'] },
  }),
  timeLimit({
    ...perfection,
    law: [fccirpr('10(1)(b)')],
    applies: ({ writtenReasons }) => writtenReasons !== 'received',
    // A record is due only in a file that exists.
    runsFrom: { latestOf: ['reasonsReceivedOn'], once: 'leaveFiledOn' },
  }),
  timeLimit({
    ...perfection,
    law: [fccirpr('10(1)(b)'), fccirpr('9(2)(b)')],
    applies: ({ writtenReasons }) => writtenReasons !== 'received',
    runsFrom: { latestOf: ['noReasonsNoticeReceivedOn'] },
  }),
  timeLimit({
    ...afterService,
    id: 'respondent-memorandum',
    text: {
      en: 'A respondent who opposes serves and files a memorandum of argument, and any affidavits, with proof of service.',
      fr: 'Le défendeur qui s’oppose signifie et dépose un mémoire et, s’il y a lieu, des affidavits, avec la preuve de signification.',
    },
    law: [fccirpr('11')],
    party: 'respondent',
    runsFrom: { latestOf: ['recordServedOn'] },
    period: days(30),
    irreversible: false,
  }),
  timeLimit({
    ...afterService,
    id: 'reply',
    text: {
      en: 'Serve a memorandum in reply, and file it with proof of service.',
      fr: 'Signifier un mémoire en réponse et le déposer avec la preuve de signification.',
    },
    law: [fccirpr('13')],
    party: 'applicant',
    runsFrom: { latestOf: ['respondentMemorandumServedOn'] },
    period: days(10),
    irreversible: true,
    late: lateStep('reply'),
  }),
  timeLimit({
    ...hearing,
    id: 'hearing-earliest',
    text: {
      en: 'The earliest day of the hearing, unless the parties agree to an earlier one.',
      fr: 'Le premier jour possible de l’audition, sauf consentement des parties à une date antérieure.',
    },
    law: [irpa('74(b)'), citizenshipAct('22.2(b)')],
    kind: 'not-before',
    period: days(30),
  }),
  timeLimit({
    ...hearing,
    id: 'hearing-latest',
    text: {
      en: 'The latest day of the hearing by the Act; the Court does not always keep to it.',
      fr: 'Le dernier jour de l’audition selon la Loi; la Cour ne s’y tient pas toujours.',
    },
    law: [irpa('74(b)'), citizenshipAct('22.2(b)')],
    kind: 'limit',
    period: days(90),
  }),
  timeLimit({
    id: 'appeal-to-fca',
    text: {
      en: 'Appeal to the Federal Court of Appeal on the question that the judge certified: file the notice of appeal.',
      fr: 'Interjeter appel à la Cour d’appel fédérale sur la question certifiée par le juge : déposer l’avis d’appel.',
    },
    law: [fccirpr('20(1)(a)'), irpa('74(d)'), citizenshipAct('22.2(d)')],
    needs: ['questionCertified'],
    applies: ({ questionCertified }) => questionCertified,
    kind: 'limit',
    party: 'applicant',
    runsFrom: { latestOf: ['judgmentOn'] },
    period: days(30),
    counting: underStatuteAtFederalCourt,
    irreversible: true,
    cutOff: { timeZone: 'America/Toronto' },
    extension: {
      text: {
        en: 'A judge of the Federal Court may order further time.',
        fr: 'Un juge de la Cour fédérale peut accorder un délai supplémentaire.',
      },
      law: [fccirpr('20(1)(b)'), fcr('8')],
    },
  }),
]
