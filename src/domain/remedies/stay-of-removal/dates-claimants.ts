import { underRadRegulation, underStatute } from '../../counting.ts'
import type { Known } from '../../facts/index.ts'
import { irpa, irpr } from '../../law/index.ts'
import {
  type DateRule,
  dateRule,
  type Event,
  type InForce,
  type Settled,
  type Trigger,
} from '../../rules.ts'

/** Section 49(2), re-enacted by 2026, c. 4, s. 39; before it, the text of 2012. */
const TEXT_OF_2012 = '2012-12-15'
const REENACTED = '2026-03-26'

/**
 * Interpretation: an order not yet in force on 26 March 2026 falls under the new text. Received on
 * these days or after, the reasons let the limits to file (15 days) and to perfect (30 days) end on
 * that day or after.
 */
const FILING_ENDS_UNDER_NEW_TEXT = '2026-03-11'
const PERFECTION_ENDS_UNDER_NEW_TEXT = '2026-02-24'

const measuredOn: InForce['measuredOn'] = ['notifiedOn', 'reasonsReceivedOn', 'decidedOn']
const onReasons: InForce['measuredOn'] = ['reasonsReceivedOn', 'notifiedOn', 'decidedOn']

const notice: Trigger = {
  latestOf: ['notifiedOn'],
  failing: ['reasonsSentOn', 'reasonsReceivedOn', 'decidedOn'],
}
const determination: Trigger = { latestOf: ['decidedOn'], failing: ['notifiedOn'] }
const reasons: Trigger = {
  latestOf: ['reasonsReceivedOn'],
  failing: ['reasonsSentOn', 'notifiedOn', 'decidedOn'],
}

const text = (en: string, fr: string) => ({ en, fr })

/** So many days after notice: a day on which something happens by law, never moved. */
const daysAfterNotice = (count: number, law: Event['law']): Event => ({
  text:
    count === 0
      ? text('Notice is provided.', 'La notification est faite.')
      : text(
          'The days that follow the notice have run.',
          'Les jours qui suivent la notification sont écoulés.',
        ),
  law,
  runsFrom: notice,
  period: { count, unit: 'days' },
  counting: underStatute,
})

/** The limit to file, or to perfect, the appeal to the Refugee Appeal Division. */
const appealLimit = (count: 15 | 30): Event => ({
  text: text('The time limit for the appeal expires.', 'Le délai d’appel expire.'),
  law: [irpr(count === 15 ? '159.91(1)(a)' : '159.91(1)(b)')],
  runsFrom: reasons,
  period: { count, unit: 'days' },
  counting: underRadRegulation,
  moves: true,
})
const dayAfterLimit = (count: 15 | 30): Event => ({
  ...appealLimit(count),
  text: text(
    'The day after the time limit for the appeal expires.',
    'Le lendemain de l’expiration du délai d’appel.',
  ),
  law: [irpa('49(2)(d)(i)'), irpr(count === 15 ? '159.91(1)(a)' : '159.91(1)(b)')],
  dayAfter: true,
})

const onlySafeThirdCountry = (paragraphs: Known['claimIneligibleUnder']): boolean =>
  paragraphs.length === 1 && paragraphs.includes('e')

const ineligible = {
  needs: ['decision', 'claimIneligibleUnder'],
} as const
const isIneligible = ({ decision }: Known<'decision'>): boolean =>
  decision === 'refugee-claim-ineligible'

const safeThirdCountry = {
  ...ineligible,
  id: 'removal-order-in-force-safe-third-country',
  text: text(
    'A removal order made with respect to the claimant comes into force: the claim is ineligible only because the claimant came from a designated country.',
    'La mesure de renvoi visant le demandeur d’asile prend effet : la demande d’asile est irrecevable au seul titre de l’arrivée d’un pays désigné.',
  ),
  law: [irpa('49(2)(a)')],
  applies: (known: Known<'decision' | 'claimIneligibleUnder'>) =>
    isIneligible(known) && onlySafeThirdCountry(known.claimIneligibleUnder),
} as const

const otherwiseIneligible = {
  ...ineligible,
  id: 'removal-order-in-force-claim-ineligible',
  text: text(
    'A removal order made with respect to the claimant comes into force: the claim was found ineligible.',
    'La mesure de renvoi visant le demandeur d’asile prend effet : la demande d’asile a été jugée irrecevable.',
  ),
  law: [irpa('49(2)(b)')],
  applies: (known: Known<'decision' | 'claimIneligibleUnder'>) =>
    isIneligible(known) && !onlySafeThirdCountry(known.claimIneligibleUnder),
} as const

type Rejection = Known<'decision' | 'refugeeAppealBars'>
const isRejected = ({ decision, refugeeAppealBars }: Rejection): boolean =>
  decision === 'refugee-claim-rejected' && !refugeeAppealBars.includes('withdrawn-or-abandoned')

const rejectionNeeds = ['decision', 'refugeeAppealBars'] as const

const withoutAppealRight = {
  id: 'removal-order-in-force-claim-rejected',
  text: text(
    'A removal order made with respect to the claimant comes into force: the claim was rejected and there is no right to appeal.',
    'La mesure de renvoi visant le demandeur d’asile prend effet : le rejet de la demande d’asile n’est pas susceptible d’appel.',
  ),
  law: [irpa('49(2)(c)')],
  needs: rejectionNeeds,
  latestOf: [daysAfterNotice(15, [irpa('49(2)(c)')])],
} as const

const notAppealed = (stage: Known['refugeeAppealStage']) =>
  ({
    law: [irpa('49(2)(d)'), irpa('110(2.1)')],
    needs: [...rejectionNeeds, 'refugeeAppealStage'],
    applies: (known: Rejection & Known<'refugeeAppealStage'>): Settled =>
      isRejected(known) &&
      known.refugeeAppealBars.length === 0 &&
      known.refugeeAppealStage === stage,
  }) as const

const notFiled = {
  ...notAppealed('not-filed'),
  id: 'removal-order-in-force-no-refugee-appeal',
  text: text(
    'A removal order made with respect to the claimant comes into force, if no appeal to the Refugee Appeal Division is filed in time.',
    'La mesure de renvoi visant le demandeur d’asile prend effet, si aucun appel n’est interjeté à temps devant la Section d’appel des réfugiés.',
  ),
} as const

const notPerfected = {
  ...notAppealed('filed-not-perfected'),
  id: 'removal-order-in-force-refugee-appeal-not-perfected',
  text: text(
    'A removal order made with respect to the claimant comes into force, if the appeal was filed in time but is not perfected in time.',
    'La mesure de renvoi visant le demandeur d’asile prend effet, si l’appel a été interjeté à temps mais n’est pas mis en état à temps.',
  ),
} as const

type Ended = Known<'decision' | 'refugeeAppealBars' | 'lastRefugeeDecision'>
const isEnded = ({ decision, refugeeAppealBars }: Ended): boolean =>
  decision === 'refugee-claim-rejected' && refugeeAppealBars.includes('withdrawn-or-abandoned')
const endedNeeds = [...rejectionNeeds, 'lastRefugeeDecision'] as const

const withdrawn = {
  id: 'removal-order-in-force-claim-withdrawn',
  text: text(
    'A removal order made with respect to the claimant comes into force: the claim was determined to be withdrawn.',
    'La mesure de renvoi visant le demandeur d’asile prend effet : le retrait de la demande d’asile a été prononcé.',
  ),
  law: [irpa('49(2)(f)')],
  needs: endedNeeds,
  applies: (known: Ended) => isEnded(known) && known.lastRefugeeDecision.startsWith('withdrawn'),
} as const

/** The day on which the removal order of a refugee protection claimant comes into force. */
export const claimantDates: readonly DateRule[] = [
  dateRule({
    ...safeThirdCountry,
    law: [irpa('49(2)')],
    latestOf: [
      {
        text: text('The claim is found ineligible.', 'Le constat d’irrecevabilité est fait.'),
        law: [irpa('49(2)')],
        runsFrom: determination,
        period: { count: 0, unit: 'days' },
        counting: underStatute,
      },
    ],
    inForce: { measuredOn, from: TEXT_OF_2012, until: REENACTED },
  }),
  dateRule({
    ...safeThirdCountry,
    latestOf: [daysAfterNotice(0, [irpa('49(2)(a)')])],
    inForce: { measuredOn, from: REENACTED },
  }),
  dateRule({
    ...otherwiseIneligible,
    law: [irpa('49(2)')],
    latestOf: [
      {
        text: text(
          'The days that follow the determination have run.',
          'Les jours qui suivent le constat sont écoulés.',
        ),
        law: [irpa('49(2)')],
        runsFrom: determination,
        period: { count: 7, unit: 'days' },
        counting: underStatute,
      },
    ],
    inForce: { measuredOn, from: TEXT_OF_2012, until: REENACTED },
  }),
  dateRule({
    ...otherwiseIneligible,
    latestOf: [daysAfterNotice(7, [irpa('49(2)(b)')])],
    inForce: { measuredOn, from: REENACTED },
  }),
  // Not modelled: the text of 2012 fixed no day of its own where no appeal lay.
  dateRule({
    ...withoutAppealRight,
    applies: () => false,
    inForce: { measuredOn, from: TEXT_OF_2012, until: FILING_ENDS_UNDER_NEW_TEXT },
  }),
  dateRule({
    ...withoutAppealRight,
    applies: (known) => isRejected(known) && known.refugeeAppealBars.length > 0,
    inForce: { measuredOn, from: FILING_ENDS_UNDER_NEW_TEXT },
  }),
  dateRule({
    ...notFiled,
    law: [irpa('49(2)'), irpa('110(2.1)')],
    latestOf: [appealLimit(15)],
    inForce: { measuredOn: onReasons, from: TEXT_OF_2012, until: FILING_ENDS_UNDER_NEW_TEXT },
  }),
  dateRule({
    ...notFiled,
    latestOf: [dayAfterLimit(15), daysAfterNotice(15, [irpa('49(2)(d)(ii)')])],
    inForce: { measuredOn: onReasons, from: FILING_ENDS_UNDER_NEW_TEXT },
  }),
  // Not modelled: by the text of 2012 an appeal was made once filed, and its dismissal counted.
  dateRule({
    ...notPerfected,
    applies: () => false,
    latestOf: [appealLimit(30)],
    inForce: { measuredOn: onReasons, from: TEXT_OF_2012, until: PERFECTION_ENDS_UNDER_NEW_TEXT },
  }),
  dateRule({
    ...notPerfected,
    latestOf: [dayAfterLimit(30), daysAfterNotice(15, [irpa('49(2)(d)(ii)')])],
    inForce: { measuredOn: onReasons, from: PERFECTION_ENDS_UNDER_NEW_TEXT },
  }),
  dateRule({
    id: 'removal-order-in-force-refugee-appeal-dismissed',
    text: text(
      'A removal order made with respect to the claimant comes into force: the Refugee Appeal Division rejected the claim.',
      'La mesure de renvoi visant le demandeur d’asile prend effet : la Section d’appel des réfugiés a rejeté la demande d’asile.',
    ),
    law: [irpa('49(2)(e)')],
    needs: ['decision'],
    applies: ({ decision }) => decision === 'refugee-appeal-dismissed',
    latestOf: [daysAfterNotice(15, [irpa('49(2)(e)')])],
  }),
  dateRule({
    ...withdrawn,
    law: [irpa('49(2)')],
    latestOf: [daysAfterNotice(15, [irpa('49(2)')])],
    inForce: { measuredOn, from: TEXT_OF_2012, until: REENACTED },
  }),
  dateRule({
    ...withdrawn,
    latestOf: [daysAfterNotice(0, [irpa('49(2)(f)')])],
    inForce: { measuredOn, from: REENACTED },
  }),
  dateRule({
    id: 'removal-order-in-force-claim-abandoned',
    text: text(
      'A removal order made with respect to the claimant comes into force: the claim was determined to be abandoned.',
      'La mesure de renvoi visant le demandeur d’asile prend effet : le désistement de la demande d’asile a été prononcé.',
    ),
    law: [irpa('49(2)(g)')],
    needs: endedNeeds,
    applies: (known) => isEnded(known) && known.lastRefugeeDecision === 'abandoned',
    latestOf: [daysAfterNotice(15, [irpa('49(2)(g)')])],
  }),
]
