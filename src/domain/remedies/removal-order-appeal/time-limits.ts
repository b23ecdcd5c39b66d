import { underIadRules } from '../../counting.ts'
import type { Known } from '../../facts/index.ts'
import {
  type Appeal,
  extension,
  hearingLimits,
  lateNotice,
  removalOrderRecord,
  rulesChangedOn,
  underIadRules2002,
} from '../../iad/index.ts'
import { decided, iadRules, iadRules2002, irpa } from '../../law/index.ts'
import { type TimeLimit, timeLimit } from '../../rules.ts'

export const appeal: Appeal = { id: 'removal-order-appeal', party: 'applicant' }

/** Interpretation: a period runs under the Rules in force on the day it starts; see r. 105(1). */
const received = rulesChangedOn(
  'removalOrderReceivedOn',
  'notifiedOn',
  'reasonsReceivedOn',
  'decidedOn',
)

const notice = {
  id: 'notice',
  text: {
    en: 'The Immigration Appeal Division receives the notice of appeal with the removal order.',
    fr: 'La Section d’appel de l’immigration reçoit l’avis d’appel avec la mesure de renvoi.',
  },
  kind: 'limit',
  party: appeal.party,
  runsFrom: {
    latestOf: ['removalOrderReceivedOn'],
    failing: ['notifiedOn', 'reasonsReceivedOn', 'decidedOn'],
  },
  period: { count: 30, unit: 'days' },
  irreversible: true,
  doneOn: 'appealNoticeReceivedOn',
  extension: {
    ...extension,
    law: [...extension.law, decided('2006 FC 1485')],
  },
  late: lateNotice(
    {
      id: 'order-in-force',
      text: {
        en: 'With no appeal made in time, the removal order comes into force and can be enforced; an extension remains possible even then.',
        fr: 'Faute d’appel formé dans le délai, la mesure de renvoi prend effet et peut être exécutée; une prolongation demeure possible même alors.',
      },
      law: [irpa('49(1)'), irpa('48(1)'), decided('2006 FC 1485')],
    },
    {
      id: 'status-lost',
      text: {
        en: 'A permanent resident loses that status when the removal order comes into force.',
        fr: 'Le résident permanent perd ce statut à la prise d’effet de la mesure de renvoi.',
      },
      law: [irpa('46(1)(c)')],
    },
  ),
} as const satisfies Partial<TimeLimit>

/** Given to the member at the end of the hearing, the notice has no limit left to meet. */
const toTheDivision = {
  needs: ['appealNoticeGivenAtHearing'],
  applies: ({ appealNoticeGivenAtHearing }: Known<'appealNoticeGivenAtHearing'>) =>
    !appealNoticeGivenAtHearing,
} as const

export const timeLimits: readonly TimeLimit[] = [
  timeLimit({
    ...notice,
    ...toTheDivision,
    law: [iadRules2002('5(3)'), iadRules2002('7(2)')],
    counting: underIadRules2002,
    inForce: received.old,
  }),
  timeLimit({
    ...notice,
    ...toTheDivision,
    law: [iadRules('16(b)'), iadRules('13(1)(b)'), iadRules('14(1)')],
    counting: underIadRules,
    inForce: received.now,
  }),
  ...removalOrderRecord,
  ...hearingLimits(appeal),
]
