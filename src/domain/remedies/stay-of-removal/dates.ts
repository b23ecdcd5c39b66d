import { mayAppealRemovalOrder, removalAppealNeeds } from '../../appeal-rights.ts'
import { underIadRules, underStatute } from '../../counting.ts'
import type { Known } from '../../facts/index.ts'
import { underIadRules2002 } from '../../iad/index.ts'
import { iadRules, iadRules2002, irpa } from '../../law/index.ts'
import { type DateRule, dateRule, type InForce, type Trigger } from '../../rules.ts'
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
const NEW_IAD_RULES = '2023-01-14'

/**
 * Interpretation: an order not yet in force on 26 March 2026 comes into force under the new text, for
 * no transitional provision was found. Received on this day or after, its appeal period of thirty
 * days ended on that day or after.
 */
const APPEAL_PERIOD_ENDS_UNDER_NEW_TEXT = '2026-02-24'

const appealable = {
  id: 'removal-order-in-force',
  text: {
    en: 'The removal order comes into force, if no appeal is made; a permanent resident then loses that status.',
    fr: 'La mesure de renvoi prend effet, s’il n’est pas formé d’appel; le résident permanent perd alors ce statut.',
  },
  law: [irpa('49(1)'), irpa('46(1)(c)')],
  needs: ['decision', ...removalAppealNeeds],
  applies: ({ decision, ...person }: Known<'decision' | (typeof removalAppealNeeds)[number]>) =>
    decision === 'removal-order' && mayAppealRemovalOrder(person),
} as const

const appealPeriod = {
  runsFrom: received,
  period: { count: 30, unit: 'days' },
  moves: true,
} as const

const onExpiry = {
  en: 'The appeal period expires.',
  fr: 'Le délai d’appel expire.',
}

/**
 * The day on which a removal order comes into force: section 49. One id for each way that the Act
 * names, for each has versions of its own.
 * Not modelled: a claim terminated by notice (49(2)(h)), and orders set aside meanwhile.
 */
export const dates: readonly DateRule[] = [
  dateRule({
    ...appealable,
    latestOf: [
      {
        ...appealPeriod,
        text: onExpiry,
        law: [irpa('49(1)'), iadRules2002('7(2)')],
        counting: underIadRules2002,
      },
    ],
    inForce: { measuredOn, from: '2002-06-28', until: NEW_IAD_RULES },
  }),
  dateRule({
    ...appealable,
    latestOf: [
      {
        ...appealPeriod,
        text: onExpiry,
        law: [irpa('49(1)'), iadRules('16(b)')],
        counting: underIadRules,
      },
    ],
    inForce: { measuredOn, from: NEW_IAD_RULES, until: APPEAL_PERIOD_ENDS_UNDER_NEW_TEXT },
  }),
  dateRule({
    ...appealable,
    latestOf: [
      {
        ...appealPeriod,
        text: {
          en: 'The day after the appeal period expires.',
          fr: 'Le lendemain de l’expiration du délai d’appel.',
        },
        law: [irpa('49(1)'), iadRules('16(b)'), iadRules('41')],
        counting: underIadRules,
        dayAfter: true,
      },
    ],
    inForce: { measuredOn, from: APPEAL_PERIOD_ENDS_UNDER_NEW_TEXT },
  }),
  dateRule({
    id: 'removal-order-in-force-when-made',
    text: {
      en: 'The removal order comes into force on the day it is made, because there is no right to appeal it.',
      fr: 'La mesure de renvoi prend effet le jour où elle est prise, parce qu’elle n’est pas susceptible d’appel.',
    },
    law: [irpa('49(1)'), irpa('63'), irpa('64')],
    needs: ['decision', ...removalAppealNeeds, 'refugeeClaimPending'],
    applies: ({ decision, refugeeClaimPending, ...person }) => {
      if (decision !== 'removal-order') return false
      const open = mayAppealRemovalOrder(person)
      if (open === 'unsettled') return open
      // The order against a claimant is conditional, whatever its kind.
      return !open && !(refugeeClaimPending && person.personStatus === 'foreign-national')
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
  }),
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
