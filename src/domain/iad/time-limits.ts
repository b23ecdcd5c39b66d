import { interpretationActCalendar } from '../calendars/index.ts'
import { type Counting, underIadRules } from '../counting.ts'
import {
  IRPA_IN_FORCE,
  iadRules,
  iadRules2002,
  interpretationAct,
  type Law,
  NEW_APPEAL_DIVISION_RULES,
} from '../law/index.ts'
import { type Alternative, always, type InForce, type TimeLimit, timeLimit } from '../rules.ts'
import type { Appeal } from './appeal.ts'
import { extension, lateDisclosure, lateDocument, lateWitness } from './late.ts'
import { recordReceived } from './received.ts'

/** Two versions of a rule: of the Rules repealed in 2023, and of those in force since. */
export const rulesChangedOn = (
  ...measuredOn: InForce['measuredOn']
): { old: InForce; now: InForce } => ({
  old: { measuredOn, from: IRPA_IN_FORCE, until: NEW_APPEAL_DIVISION_RULES },
  now: { measuredOn, from: NEW_APPEAL_DIVISION_RULES },
})

/**
 * Interpretation: the repealed Rules moved no last day themselves, so only the Interpretation Act
 * did, and to a Saturday. That the office was closed then makes the move to Monday arguable.
 */
export const underIadRules2002: Counting = {
  ...underIadRules,
  moves: [interpretationAct('26'), interpretationAct('35(1)', { en: 'holiday', fr: 'jour férié' })],
  strict: interpretationActCalendar,
}

/** The strict reading of “and the written reasons, if any”: the letter may be all there is. */
export const letterAsReasons = (...law: Law): Alternative => ({
  id: 'letter-as-reasons',
  text: {
    en: 'If the refusal letter itself is the decision with its written reasons, time ran from the day it was received.',
    fr: 'Si la lettre de refus constitue elle-même la décision et ses motifs écrits, le délai a couru à compter du jour de sa réception.',
  },
  law,
  runsFrom: { latestOf: ['notifiedOn'], failing: ['decidedOn'] },
})

/** Measured on the filing of the appeal: rule 105(2) and (4) keep the old limits for those before. */
const filed = rulesChangedOn(
  'appealNoticeReceivedOn',
  // Interpretation: what followed the filing before the change shows which Rules it was filed under.
  'appealRecordReceivedOn',
  'appealRecordMailedOn',
  'hearingOn',
  'asOf',
)

/**
 * The appeal record in a sponsorship or residency obligation appeal.
 *
 * Interpretation: the Minister receives a request, or received a notice, on the day known here, which
 * is the Division’s own: no later day is asked for, and it only concerns the Minister.
 */
export const ministersRecord = (oldRule: '4(4)' | '10(4)'): readonly TimeLimit[] => [
  timeLimit({
    id: 'appeal-record',
    text: minister,
    law: [iadRules2002(oldRule), iadRules('105(2)')],
    needs: [],
    applies: always,
    kind: 'limit',
    party: 'minister',
    runsFrom: { latestOf: ['appealNoticeReceivedOn'] },
    period: { count: 120, unit: 'days' },
    counting: underIadRules2002,
    irreversible: false,
    extension,
    inForce: filed.old,
  }),
  timeLimit({
    id: 'appeal-record',
    text: minister,
    law: [iadRules('22(a)'), iadRules('21(1)')],
    needs: [],
    applies: always,
    kind: 'limit',
    party: 'minister',
    runsFrom: { latestOf: ['appealRecordRequestedOn'] },
    period: { count: 60, unit: 'days' },
    counting: underIadRules,
    irreversible: false,
    extension,
    inForce: filed.now,
  }),
]

const minister = {
  en: 'The appellant and the Immigration Appeal Division receive the appeal record from the Minister.',
  fr: 'L’appelant et la Section d’appel de l’immigration reçoivent le dossier d’appel du ministre.',
}

/** The appeal record in a removal order appeal: by the tribunal or officer that made the order. */
export const removalOrderRecord: readonly TimeLimit[] = [
  timeLimit({
    id: 'appeal-record',
    text: {
      en: 'The appellant and the Immigration Appeal Division receive the appeal record: from the Immigration Division for an order made at an admissibility hearing, from the Minister for one made at an examination.',
      fr: 'L’appelant et la Section d’appel de l’immigration reçoivent le dossier d’appel : de la Section de l’immigration si la mesure a été prise à l’enquête, du ministre si elle l’a été au contrôle.',
    },
    law: [iadRules2002('6(3)'), iadRules2002('8(4)'), iadRules('105(2)')],
    needs: [],
    applies: always,
    kind: 'limit',
    party: 'tribunal',
    runsFrom: { latestOf: ['appealNoticeReceivedOn'] },
    period: { count: 45, unit: 'days' },
    counting: underIadRules2002,
    irreversible: false,
    extension,
    inForce: filed.old,
  }),
  // Interpretation: the Immigration Division has the notice on the day known here, which the Appeal
  // Division passes to it without delay (r. 13(3)).
  timeLimit({
    id: 'appeal-record',
    text: {
      en: 'The parties and the Immigration Appeal Division receive the appeal record from the Immigration Division.',
      fr: 'Les parties et la Section d’appel de l’immigration reçoivent le dossier d’appel de la Section de l’immigration.',
    },
    law: [iadRules('22(b)'), iadRules('21(3)')],
    needs: ['removalOrderMadeAt'],
    applies: ({ removalOrderMadeAt }) => removalOrderMadeAt === 'admissibility-hearing',
    kind: 'limit',
    party: 'tribunal',
    runsFrom: { latestOf: ['appealNoticeReceivedOn'] },
    period: { count: 30, unit: 'days' },
    counting: underIadRules,
    irreversible: false,
    extension,
    inForce: filed.now,
  }),
  // The repealed Rules knew no request, so this one, without versions, never competes with theirs.
  timeLimit({
    id: 'appeal-record',
    text: minister,
    law: [iadRules('22(c)'), iadRules('21(1)')],
    needs: ['removalOrderMadeAt'],
    applies: ({ removalOrderMadeAt }) => removalOrderMadeAt === 'examination',
    kind: 'limit',
    party: 'minister',
    runsFrom: { latestOf: ['appealRecordRequestedOn'] },
    period: { count: 30, unit: 'days' },
    counting: underIadRules,
    irreversible: false,
    extension,
  }),
]

/**
 * The limits of the appellant between the record and the hearing.
 *
 * Not modelled: the medical documents of an appeal on health grounds filed before 2023-01-14 (60 and
 * 30 days before the hearing); the reconsideration of a stayed order (r. 28).
 */
export const hearingLimits = ({ party }: Appeal): readonly TimeLimit[] => [
  timeLimit({
    ...beforeHearing(party, 20),
    id: 'disclosure',
    text: disclosed,
    law: [iadRules2002('30(3)(a)'), iadRules('105(4)(b)')],
    counting: underIadRules2002,
    irreversible: true,
    late: lateDocument,
    inForce: filed.old,
  }),
  timeLimit({
    ...beforeHearing(party, 60),
    id: 'disclosure',
    text: disclosed,
    law: [iadRules('26'), iadRules('24(1)'), iadRules('24(2)')],
    ...recordReceived,
    irreversible: true,
    late: lateDisclosure,
    inForce: filed.now,
  }),
  timeLimit({
    ...beforeHearing(party, 10),
    id: 'response-evidence',
    text: responded,
    law: [iadRules2002('30(3)(b)'), iadRules('105(4)(b)')],
    counting: underIadRules2002,
    irreversible: true,
    late: lateDocument,
    inForce: filed.old,
  }),
  timeLimit({
    ...beforeHearing(party, 30),
    id: 'response-evidence',
    text: responded,
    law: [iadRules('27')],
    irreversible: true,
    late: lateDocument,
    inForce: filed.now,
  }),
  timeLimit({
    ...beforeHearing(party, 20),
    id: 'witnesses',
    text: witnesses,
    law: [iadRules2002('37(3)'), iadRules('105(4)(b)')],
    counting: underIadRules2002,
    irreversible: true,
    late: lateWitness,
    inForce: filed.old,
  }),
  timeLimit({
    ...beforeHearing(party, 30),
    id: 'witnesses',
    text: witnesses,
    law: [iadRules('55(3)'), iadRules('55(1)')],
    irreversible: true,
    late: lateWitness,
    inForce: filed.now,
  }),
  timeLimit({
    ...beforeHearing(party, 20),
    id: 'language-change',
    text: language,
    law: [iadRules2002('17(2)')],
    counting: underIadRules2002,
    inForce: held.old,
  }),
  timeLimit({
    ...beforeHearing(party, 45),
    id: 'language-change',
    text: language,
    law: [iadRules('19')],
    inForce: held.now,
  }),
  timeLimit({
    ...beforeHearing(party, 20),
    id: 'interpreter',
    text: interpreter,
    law: [iadRules2002('18(1)')],
    counting: underIadRules2002,
    inForce: held.old,
  }),
  timeLimit({
    ...beforeHearing(party, 20),
    id: 'interpreter',
    text: interpreter,
    law: [iadRules('53(2)'), iadRules('53(1)')],
    inForce: held.now,
  }),
]

/** These changed for appeals already filed too (r. 105(1)): the hearing shows which Rules govern. */
const held = rulesChangedOn('hearingOn', 'asOf')

const beforeHearing = (party: Appeal['party'], count: number) =>
  ({
    needs: [],
    applies: always,
    kind: 'limit',
    party,
    runsFrom: { latestOf: ['hearingOn'], before: true },
    period: { count, unit: 'days' },
    counting: underIadRules,
    irreversible: false,
    extension,
  }) as const

const disclosed = {
  en: 'The other party and the Immigration Appeal Division receive the documents that the appellant wants to use, or the Division receives the statement that there are none.',
  fr: 'L’autre partie et la Section d’appel de l’immigration reçoivent les documents que l’appelant veut utiliser, ou la Section reçoit la déclaration portant qu’il n’y en a pas.',
}
const responded = {
  en: 'The other party and the Immigration Appeal Division receive documents that respond to evidence of the other party.',
  fr: 'L’autre partie et la Section d’appel de l’immigration reçoivent les documents qui répondent à des éléments de preuve de l’autre partie.',
}
const witnesses = {
  en: 'The other party and the Immigration Appeal Division receive the information on each witness to be called.',
  fr: 'L’autre partie et la Section d’appel de l’immigration reçoivent les renseignements concernant chaque témoin à produire.',
}
const language = {
  en: 'The Immigration Appeal Division and the Minister are notified in writing of a change of the language of the appeal.',
  fr: 'La Section d’appel de l’immigration et le ministre sont avisés par écrit d’un changement de la langue de l’appel.',
}
const interpreter = {
  en: 'The Immigration Appeal Division receives the written notice that an interpreter is needed.',
  fr: 'La Section d’appel de l’immigration reçoit l’avis écrit du besoin d’un interprète.',
}
