import { underStatute } from '../../counting.ts'
import type { Decision, Known } from '../../facts/index.ts'
import { FIVE_YEARS_FOR_MISREPRESENTATION, irpa, irpr } from '../../law/index.ts'
import { type Counted, type DateRule, dateRule, type Settled } from '../../rules.ts'

type Order = Known<'removalOrder' | 'inadmissibility'>

/** The exclusion order may rest on misrepresentation, which is one of the findings at least. */
export const mayRestOnMisrepresentation = ({ removalOrder, inadmissibility }: Order): boolean =>
  removalOrder === 'exclusion' && inadmissibility.includes('misrepresentation')

/** Among several findings no fact tells which the order rests on: it may be older than the last. */
const oneOf = ({ inadmissibility }: Order): boolean => inadmissibility.length > 1

/** “As a result of the application of paragraph 40(2)(a)”: the order rests on misrepresentation. */
export const excludedForMisrepresentation = (order: Order): Settled =>
  mayRestOnMisrepresentation(order) && (oneOf(order) ? 'unsettled' : true)

export const excludedOtherwise = (order: Order): Settled =>
  mayRestOnMisrepresentation(order)
    ? oneOf(order) && 'unsettled'
    : order.removalOrder === 'exclusion'

/** Decisions made about someone who is in Canada: any order has not been enforced yet. */
export const madeInCanada: readonly Decision[] = [
  'extension-of-stay',
  'restoration-of-status',
  'spouse-in-canada-class',
  'removal-order',
  'refugee-claim-ineligible',
  'refugee-claim-rejected',
  'refugee-appeal-dismissed',
  'protection-ceased-or-vacated',
  'immigration-appeal-dismissed',
  'pre-removal-risk-assessment',
  'deferral-of-removal',
]

/** How long an exclusion order obliges to obtain an authorization: no limit for anyone to meet. */
const exclusionPeriod = {
  kind: 'not-before',
  runsFrom: { latestOf: ['removalOrderEnforcedOn'] },
  counting: underStatute,
} as const

export const oneYear: Counted = { ...exclusionPeriod, period: { count: 1, unit: 'years' } }
export const fiveYears: Counted = { ...exclusionPeriod, period: { count: 5, unit: 'years' } }

const firstFreeDay = {
  text: {
    en: 'From this day the exclusion order no longer obliges the person to obtain an authorization to return.',
    fr: 'À compter de ce jour, la mesure d’exclusion n’oblige plus la personne à obtenir une autorisation de retour.',
  },
  needs: ['removalOrder', 'inadmissibility', 'orderedAsAccompanyingFamilyMember'],
} as const

const sinceEnforced = {
  text: {
    en: 'The day after the period that follows the enforcement of the order.',
    fr: 'Le lendemain de la période qui suit l’exécution de la mesure.',
  },
  runsFrom: { latestOf: ['removalOrderEnforcedOn'] },
  counting: underStatute,
  dayAfter: true,
} as const

const misrepresentationEnds = {
  ...firstFreeDay,
  id: 'exclusion-order-misrepresentation-ends',
  law: [irpa('52(1)'), irpr('225(2)'), irpr('225(3)')],
  applies: excludedForMisrepresentation,
} as const

/** The version of subsection 225(3) is taken from the order, as far as its day is known. */
const ordered = [
  'removalOrderReceivedOn',
  'inadmissibilityFoundOn',
  'removalOrderEnforcedOn',
] as const

export const dates: readonly DateRule[] = [
  dateRule({
    ...firstFreeDay,
    id: 'exclusion-order-ends',
    law: [irpa('52(1)'), irpr('225(1)'), irpr('225(2)')],
    applies: (known) =>
      !(
        known.inadmissibility.includes('inadmissible-family-member') &&
        known.orderedAsAccompanyingFamilyMember
      ) && excludedOtherwise(known),
    latestOf: [{ ...sinceEnforced, law: [irpr('225(2)')], period: { count: 1, unit: 'years' } }],
  }),
  dateRule({
    ...misrepresentationEnds,
    latestOf: [{ ...sinceEnforced, law: [irpr('225(3)')], period: { count: 2, unit: 'years' } }],
    inForce: { measuredOn: ordered, until: FIVE_YEARS_FOR_MISREPRESENTATION },
  }),
  dateRule({
    ...misrepresentationEnds,
    latestOf: [{ ...sinceEnforced, law: [irpr('225(3)')], period: { count: 5, unit: 'years' } }],
    inForce: { measuredOn: ordered, from: FIVE_YEARS_FOR_MISREPRESENTATION },
  }),
  // Interpretation: the last day is not moved past a holiday. A person can leave on any day, and an
  // order that has become a deportation order cannot be undone.
  dateRule({
    id: 'departure-order-thirty-days',
    text: {
      en: 'The last day to appear before an officer, obtain the certificate of departure and leave Canada; after it the departure order becomes a deportation order.',
      fr: 'Le dernier jour pour comparaître devant un agent, obtenir l’attestation de départ et quitter le Canada; ensuite, la mesure d’interdiction de séjour devient une mesure d’expulsion.',
    },
    law: [irpr('224(2)'), irpr('240(1)')],
    needs: ['removalOrder'],
    applies: ({ removalOrder }) => removalOrder === 'departure',
    latestOf: [
      {
        text: {
          en: 'The last day after the order became enforceable, if no stay and no detention came between.',
          fr: 'Le dernier jour après que la mesure est devenue exécutoire, si aucun sursis ni aucune détention n’est intervenu.',
        },
        law: [irpr('224(2)'), irpr('224(3)'), irpa('48(1)')],
        // In force and not stayed: the day it came into force can only be too early.
        runsFrom: {
          latestOf: ['removalOrderEnforceableOn'],
          failing: ['removalOrderInForceOn'],
        },
        period: { count: 30, unit: 'days' },
        counting: underStatute,
      },
    ],
  }),
]
