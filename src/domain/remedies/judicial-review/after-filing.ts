import type { Period } from '../../calendar.ts'
import {
  underFederalCourtsRules,
  underStatute,
  underStatuteAtFederalCourt,
} from '../../counting.ts'
import { citizenshipAct, countedFromFirstTrigger, fccirpr, fcr, irpa } from '../../law/index.ts'
import { always, type TimeLimit, timeLimit } from '../../rules.ts'
import {
  lateAppeal,
  lateAppealService,
  lateStep,
  orderExtension,
  specialOrder2025,
} from './late.ts'
import {
  fromActualReceipt,
  noReasonsNoticeReceived,
  reasonsReceived,
  served,
} from './receipt-and-service.ts'

/**
 * The application for leave is an originating document: rule 143 never moves the day of its service,
 * whatever the hour or the holiday.
 */
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
  doneOn: 'recordServedOn',
  cutOff: { timeZone: 'America/Toronto' },
  alternatives: [
    {
      id: 'special-order-2025',
      text: {
        en: 'By the Court’s Special Order of 2025, forty-five days are added to the period, counted as one from the same start. Whether it still stands was not confirmed: rely on the shorter day.',
        fr: 'Selon l’ordonnance spéciale de la Cour de 2025, quarante-cinq jours s’ajoutent au délai et se comptent d’un seul tenant depuis le même début. Son maintien n’a pas été confirmé : se fier au jour le plus court.',
      },
      law: [specialOrder2025, countedFromFirstTrigger],
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

/** What follows the filing of the application, to the Federal Court of Appeal. */
export const afterFiling: readonly TimeLimit[] = [
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
    runsFrom: reasonsReceived,
    alternatives: [...perfection.alternatives, ...fromActualReceipt('reasonsReceivedOn')],
  }),
  timeLimit({
    ...perfection,
    law: [fccirpr('10(1)(b)'), fccirpr('9(2)(b)')],
    applies: ({ writtenReasons }) => writtenReasons !== 'received',
    runsFrom: noReasonsNoticeReceived,
    alternatives: [...perfection.alternatives, ...fromActualReceipt('noReasonsNoticeReceivedOn')],
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
    ...served('record'),
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
    ...served('respondentMemorandum'),
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
    doneOn: 'fcaNoticeFiledOn',
    cutOff: { timeZone: 'America/Toronto' },
    extension: {
      text: {
        en: 'A judge of the Federal Court may order further time.',
        fr: 'Un juge de la Cour fédérale peut accorder un délai supplémentaire.',
      },
      law: [fccirpr('20(1)(b)'), fcr('8')],
    },
    late: lateAppeal,
  }),
  timeLimit({
    id: 'appeal-to-fca-service',
    text: {
      en: 'Serve the notice of appeal on all parties, and file the proof of service.',
      fr: 'Signifier l’avis d’appel à toutes les parties et déposer la preuve de signification.',
    },
    law: [fccirpr('20(2)')],
    needs: ['questionCertified'],
    applies: ({ questionCertified }) => questionCertified,
    kind: 'limit',
    party: 'applicant',
    runsFrom: { latestOf: ['fcaNoticeFiledOn'] },
    period: days(15),
    counting: underFederalCourtsRules,
    irreversible: true,
    cutOff: { timeZone: 'America/Toronto' },
    extension: orderExtension,
    late: lateAppealService,
  }),
]
