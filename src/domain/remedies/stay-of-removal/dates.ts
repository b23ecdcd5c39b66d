import { mayAppealRemovalOrder, removalAppealNeeds, removalAppealTexts } from '../../appeal-bars.ts'
import { type Counting, underIadRules, underStatute } from '../../counting.ts'
import type { Known } from '../../facts/index.ts'
import { underIadRules2002 } from '../../iad/index.ts'
import {
  IRPA_IN_FORCE,
  iadRules,
  iadRules2002,
  irpa,
  type Law,
  NEW_APPEAL_DIVISION_RULES,
} from '../../law/index.ts'
import { type DateRule, dateRule, type Event, type InForce, type Trigger } from '../../rules.ts'
import { claimantDates } from './dates-claimants.ts'

const received: Trigger = {
  latestOf: ['removalOrderReceivedOn'],
  failing: ['notifiedOn', 'reasonsReceivedOn', 'decidedOn'],
}
const measuredOn: InForce['measuredOn'] = [
  'removalOrderReceivedOn',
  'notifiedOn',
  'reasonsReceivedOn',
  'decidedOn',
]

/**
 * Interpretation: an order not yet in force on 26 March 2026 comes into force under the new text, for
 * no transitional provision was found. Received on this day or after, its appeal period of thirty
 * days ended on that day or after.
 */
const APPEAL_PERIOD_ENDS_UNDER_NEW_TEXT = '2026-02-24'

type Order = Known<'decision' | (typeof removalAppealNeeds)[number]>

const withoutAppeal = {
  text: {
    en: 'The removal order comes into force, if no appeal is made; a permanent resident then loses that status.',
    fr: 'La mesure de renvoi prend effet, s’il n’est pas formé d’appel; le résident permanent perd alors ce statut.',
  },
  law: [irpa('49(1)'), irpa('46(1)(c)')],
  needs: ['decision', ...removalAppealNeeds],
} as const

const appealable = {
  ...withoutAppeal,
  avertedBy: ['appealNoticeGivenAtHearing', 'appealNoticeReceivedOn'],
  id: 'removal-order-in-force',
  applies: (order: Order) => order.decision === 'removal-order' && mayAppealRemovalOrder(order),
} as const

/** A crime, or a finding, that bars the appeal now and did not when it was referred or found. */
const formerlyAppealable = {
  ...withoutAppeal,
  id: 'removal-order-in-force-by-former-bars',
} as const

/**
 * The end of the appeal period, as the Rules extend it past a day on which the Board is closed, and
 * before it the day without that: whether it puts the order off is not settled, and who must leave,
 * or loses a status, has to know the earlier day.
 */
const expiry = (law: Law, counting: Counting): [Event, Event] => {
  const event: Event = {
    text: unextended,
    law,
    runsFrom: received,
    period: { count: 30, unit: 'days' },
    counting,
  }
  return [event, { ...event, text: extended, moves: true }]
}

/** The same by the text of 2026: the English names the day after; the French, unchanged, the expiry. */
const dayAfterExpiry = (law: Law, counting: Counting): [Event, ...Event[]] => {
  const [event, atEnd] = expiry(law, counting)
  return [
    { ...event, text: byTheFrenchText },
    { ...event, text: dayAfterUnextended, dayAfter: true },
    { ...atEnd, text: dayAfterExtended, dayAfter: true },
  ]
}

const byTheFrenchText = {
  en: 'The appeal period expires, if it is not extended past a closed day: by the French text, the earliest day on which the order may be in force.',
  fr: 'Le délai d’appel expire, s’il n’est pas prorogé au-delà d’un jour de fermeture : selon le texte français, le premier jour où la mesure a pu prendre effet.',
}
const unextended = {
  en: 'The appeal period expires, if it is not extended past a closed day: the earliest day on which the order may be in force.',
  fr: 'Le délai d’appel expire, s’il n’est pas prorogé au-delà d’un jour de fermeture : le premier jour où la mesure a pu prendre effet.',
}
const extended = {
  en: 'The appeal period expires, extended past any day on which the Board is closed.',
  fr: 'Le délai d’appel expire, compte tenu de sa prorogation au-delà de tout jour de fermeture de la Commission.',
}
const dayAfterUnextended = {
  en: 'The day after the appeal period expires, if it is not extended past a closed day.',
  fr: 'Le lendemain de l’expiration du délai d’appel, s’il n’est pas prorogé au-delà d’un jour de fermeture.',
}
const dayAfterExtended = {
  en: 'The day after the appeal period expires, extended past any day on which the Board is closed.',
  fr: 'Le lendemain de l’expiration du délai d’appel, compte tenu de sa prorogation au-delà de tout jour de fermeture de la Commission.',
}

const [before2013, beforeSanctions, now] = removalAppealTexts

/**
 * The day on which a removal order comes into force: section 49. One id for each way that the Act
 * names, for each has versions of its own.
 * Not modelled: a claim terminated by notice (49(2)(h)), and orders set aside meanwhile.
 */
export const dates: readonly DateRule[] = [
  dateRule({
    ...appealable,
    latestOf: expiry([irpa('49(1)'), iadRules2002('7(2)')], underIadRules2002),
    inForce: { measuredOn, from: IRPA_IN_FORCE, until: NEW_APPEAL_DIVISION_RULES },
  }),
  dateRule({
    ...appealable,
    latestOf: expiry([irpa('49(1)'), iadRules('16(b)'), iadRules('41')], underIadRules),
    inForce: {
      measuredOn,
      from: NEW_APPEAL_DIVISION_RULES,
      until: APPEAL_PERIOD_ENDS_UNDER_NEW_TEXT,
    },
  }),
  dateRule({
    ...appealable,
    latestOf: dayAfterExpiry([irpa('49(1)'), iadRules('16(b)'), iadRules('41')], underIadRules),
    inForce: { measuredOn, from: APPEAL_PERIOD_ENDS_UNDER_NEW_TEXT },
  }),
  ...[before2013, beforeSanctions].map(({ mayAppeal, inForce }) =>
    dateRule({
      ...formerlyAppealable,
      applies: (order: Order) =>
        order.decision === 'removal-order' &&
        mayAppealRemovalOrder(order) === false &&
        mayAppeal(order),
      latestOf: expiry([irpa('49(1)'), iadRules2002('7(2)'), iadRules('16(b)')], underIadRules2002),
      inForce,
    }),
  ),
  dateRule({
    ...formerlyAppealable,
    applies: () => false,
    latestOf: expiry([irpa('49(1)'), iadRules('16(b)')], underIadRules),
    inForce: now.inForce,
  }),
  ...removalAppealTexts.map(({ mayAppeal, inForce }) =>
    dateRule({
      id: 'removal-order-in-force-when-made',
      text: {
        en: 'The removal order comes into force on the day it is made, because there is no right to appeal it.',
        fr: 'La mesure de renvoi prend effet le jour où elle est prise, parce qu’elle n’est pas susceptible d’appel.',
      },
      law: [irpa('49(1)'), irpa('63'), irpa('64')],
      needs: ['decision', ...removalAppealNeeds, 'refugeeClaimPending'],
      applies: (order) => {
        if (order.decision !== 'removal-order') return false
        const open = mayAppeal(order)
        if (open === 'unsettled') return open
        // The order against a claimant is conditional, whatever its kind.
        return !open && !(order.personStatus === 'foreign-national' && order.refugeeClaimPending)
      },
      latestOf: [
        {
          text: { en: 'The order is made.', fr: 'La mesure est prise.' },
          law: [irpa('49(1)')],
          runsFrom: {
            latestOf: ['decidedOn'],
            failing: ['removalOrderReceivedOn', 'notifiedOn', 'reasonsReceivedOn'],
          },
          period: { count: 0, unit: 'days' },
          counting: underStatute,
        },
      ],
      inForce,
    }),
  ),
  dateRule({
    id: 'removal-order-in-force-after-appeal',
    text: {
      en: 'The removal order comes into force on the day of the final determination that confirms it.',
      fr: 'La mesure de renvoi prend effet quand est rendue la décision qui a pour résultat son maintien définitif.',
    },
    law: [irpa('49(1)')],
    needs: ['decision', 'removalOrder'],
    applies: ({ decision, removalOrder }) =>
      decision === 'immigration-appeal-dismissed' && removalOrder !== 'none',
    latestOf: [
      {
        text: {
          en: 'The appeal is finally determined.',
          fr: 'La décision définitive sur l’appel est rendue.',
        },
        law: [irpa('49(1)')],
        runsFrom: {
          latestOf: ['decidedOn'],
          failing: ['notifiedOn', 'reasonsSentOn', 'reasonsReceivedOn'],
        },
        period: { count: 0, unit: 'days' },
        counting: underStatute,
      },
    ],
  }),
  ...claimantDates,
]
