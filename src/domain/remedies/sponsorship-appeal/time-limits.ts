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
import { iadRules, iadRules2002, irpr } from '../../law/index.ts'
import { always, type TimeLimit, timeLimit } from '../../rules.ts'

export const appeal: Appeal = { id: 'sponsorship-appeal', party: 'sponsor' }

/**
 * Interpretation: a period runs under the Rules in force on the day it starts. Rule 105(1) applies
 * the new Rules to appeals already filed; it says nothing of periods already running, and both give
 * the same number.
 */
const received = rulesChangedOn('reasonsReceivedOn', 'notifiedOn', 'decidedOn')

const notice = {
  id: 'notice',
  needs: [],
  applies: always,
  kind: 'limit',
  party: appeal.party,
  period: { count: 30, unit: 'days' },
  irreversible: true,
  doneOn: 'appealNoticeReceivedOn',
  extension,
  late: lateNotice({
    id: 'refusal-stands',
    text: {
      en: 'The refusal of the visa stands; a new sponsorship application remains possible.',
      fr: 'Le refus du visa subsiste; une nouvelle demande de parrainage demeure possible.',
    },
    law: [iadRules('16(a)'), irpr('10(5)')],
  }),
} as const satisfies Partial<TimeLimit>

export const timeLimits: readonly TimeLimit[] = [
  timeLimit({
    ...notice,
    text: {
      en: 'The Immigration Appeal Division receives the notice of appeal with the officer’s written reasons for the refusal.',
      fr: 'La Section d’appel de l’immigration reçoit l’avis d’appel avec les motifs écrits du refus de l’agent.',
    },
    law: [iadRules2002('3(2)')],
    runsFrom: {
      latestOf: ['reasonsReceivedOn'],
      failing: ['notifiedOn', 'removalOrderReceivedOn', 'decidedOn'],
    },
    counting: underIadRules2002,
    alternatives: [letterAsReasons(iadRules2002('3(2)'))],
    inForce: received.old,
  }),
  timeLimit({
    ...notice,
    text: {
      en: 'The Immigration Appeal Division receives the notice of appeal with the officer’s decision and the written reasons, if any, for the refusal.',
      fr: 'La Section d’appel de l’immigration reçoit l’avis d’appel avec la décision de l’agent et, le cas échéant, les motifs écrits du refus.',
    },
    law: [iadRules('16(a)'), iadRules('13(1)(a)')],
    runsFrom: {
      latestOf: ['notifiedOn', 'reasonsReceivedOn'],
      failing: ['removalOrderReceivedOn', 'decidedOn'],
    },
    counting: underIadRules,
    alternatives: [letterAsReasons(iadRules('16(a)'))],
    inForce: received.now,
  }),
  ...ministersRecord('4(4)'),
  ...hearingLimits(appeal),
]
