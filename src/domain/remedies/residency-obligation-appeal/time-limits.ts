import { underIadRules } from '../../counting.ts'
import {
  type Appeal,
  extension,
  hearingLimits,
  lateNotice,
  letterAsReasons,
  ministersRecord,
  rulesChangedOn,
  underIadRules2002,
} from '../../iad/index.ts'
import { iadRules, iadRules2002, irpa } from '../../law/index.ts'
import { always, type TimeLimit, timeLimit } from '../../rules.ts'

export const appeal: Appeal = { id: 'residency-obligation-appeal', party: 'applicant' }

/** Interpretation: a period runs under the Rules in force on the day it starts; see r. 105(1). */
const received = rulesChangedOn('notifiedOn', 'reasonsReceivedOn', 'decidedOn')

const notice = {
  id: 'notice',
  needs: [],
  applies: always,
  kind: 'limit',
  party: appeal.party,
  period: { count: 60, unit: 'days' },
  irreversible: true,
  doneOn: 'appealNoticeReceivedOn',
  extension,
  late: lateNotice(
    {
      id: 'status-lost',
      text: {
        en: 'Left without an appeal, the decision becomes final, and a final determination ends permanent resident status.',
        fr: 'Sans appel, la décision devient définitive, et le constat confirmé en dernier ressort emporte perte du statut de résident permanent.',
      },
      law: [irpa('46(1)(b)')],
    },
    {
      id: 'no-travel-document',
      text: {
        en: 'Once the period has expired without an appeal, a travel document can no longer be issued on the ground that one is pending or still open.',
        fr: 'Une fois le délai expiré sans appel, un titre de voyage ne peut plus être délivré au motif qu’un appel est pendant ou encore possible.',
      },
      law: [irpa('31(3)(c)')],
    },
  ),
} as const satisfies Partial<TimeLimit>

export const timeLimits: readonly TimeLimit[] = [
  timeLimit({
    ...notice,
    text: {
      en: 'The Immigration Appeal Division receives the notice of appeal with the officer’s written decision.',
      fr: 'La Section d’appel de l’immigration reçoit l’avis d’appel avec la décision écrite de l’agent.',
    },
    law: [iadRules2002('9(3)'), iadRules2002('9(1)')],
    runsFrom: {
      latestOf: ['notifiedOn'],
      failing: ['reasonsReceivedOn', 'removalOrderReceivedOn', 'decidedOn'],
    },
    counting: underIadRules2002,
    inForce: received.old,
  }),
  timeLimit({
    ...notice,
    text: {
      en: 'The Immigration Appeal Division receives the notice of appeal with the officer’s decision and the written reasons, if any, for the decision.',
      fr: 'La Section d’appel de l’immigration reçoit l’avis d’appel avec la décision de l’agent et, le cas échéant, les motifs écrits de celui-ci.',
    },
    law: [iadRules('16(c)'), iadRules('13(1)(c)')],
    runsFrom: {
      latestOf: ['notifiedOn', 'reasonsReceivedOn'],
      failing: ['removalOrderReceivedOn', 'decidedOn'],
    },
    counting: underIadRules,
    alternatives: [letterAsReasons(iadRules('16(c)'))],
    inForce: received.now,
  }),
  ...ministersRecord('10(4)'),
  ...hearingLimits(appeal),
]
