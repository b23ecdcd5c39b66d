import { underStatute } from '../../counting.ts'
import type { Known, Need } from '../../facts/index.ts'
import { ACT_OF_2026, irpa, REFUGEE_APPEAL_OPENS } from '../../law/index.ts'
import { type DateRule, dateRule, type InForce, type Settled } from '../../rules.ts'
import { appealLimit, daysAfterNotice, determination, text } from './claimant-events.ts'

/**
 * Interpretation: an order not yet in force on 26 March 2026 falls under the new text. Received on
 * these days or after, the reasons let the limits to file (15 days) and to perfect (30 days) end on
 * that day or after.
 */
const FILING_ENDS_UNDER_NEW_TEXT = '2026-03-11'
const PERFECTION_ENDS_UNDER_NEW_TEXT = '2026-02-24'
/** From this notice on, the fifteen days of the text of 2012 after a withdrawal had not ended on that day. */
const WITHDRAWAL_NOT_YET_IN_FORCE = '2026-03-11'

const measuredOn: InForce['measuredOn'] = ['notifiedOn', 'reasonsReceivedOn', 'decidedOn']
const onReasons: InForce['measuredOn'] = ['reasonsReceivedOn', 'notifiedOn', 'decidedOn']

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

/** Fifteen days after notice by the text of 2012, which had other paragraphs, and by that of 2026. */
const underBothTexts = <K extends Need>(
  paragraph: '49(2)(e)' | '49(2)(g)',
  rule: Omit<DateRule<K>, 'law' | 'latestOf' | 'inForce'>,
): readonly DateRule[] =>
  (
    [
      [irpa('49(2)'), { measuredOn, from: REFUGEE_APPEAL_OPENS, until: ACT_OF_2026 }],
      [irpa(paragraph), { measuredOn, from: ACT_OF_2026 }],
    ] as const
  ).map(([law, inForce]) =>
    dateRule({ ...rule, law: [law], latestOf: [daysAfterNotice(15, [law])], inForce }),
  )

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
    inForce: { measuredOn, from: REFUGEE_APPEAL_OPENS, until: ACT_OF_2026 },
  }),
  dateRule({
    ...safeThirdCountry,
    latestOf: [daysAfterNotice(0, [irpa('49(2)(a)')])],
    inForce: { measuredOn, from: ACT_OF_2026 },
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
    inForce: { measuredOn, from: REFUGEE_APPEAL_OPENS, until: ACT_OF_2026 },
  }),
  dateRule({
    ...otherwiseIneligible,
    latestOf: [daysAfterNotice(7, [irpa('49(2)(b)')])],
    inForce: { measuredOn, from: ACT_OF_2026 },
  }),
  // Not modelled: the text of 2012 fixed no day of its own where no appeal lay.
  dateRule({
    ...withoutAppealRight,
    applies: () => false,
    inForce: { measuredOn, from: REFUGEE_APPEAL_OPENS, until: FILING_ENDS_UNDER_NEW_TEXT },
  }),
  dateRule({
    ...withoutAppealRight,
    applies: (known) => isRejected(known) && known.refugeeAppealBars.length > 0,
    inForce: { measuredOn, from: FILING_ENDS_UNDER_NEW_TEXT },
  }),
  dateRule({
    ...notFiled,
    law: [irpa('49(2)'), irpa('110(2.1)')],
    latestOf: appealLimit(15),
    inForce: {
      measuredOn: onReasons,
      from: REFUGEE_APPEAL_OPENS,
      until: FILING_ENDS_UNDER_NEW_TEXT,
    },
  }),
  dateRule({
    ...notFiled,
    latestOf: [...appealLimit(15, 'day after'), daysAfterNotice(15, [irpa('49(2)(d)(ii)')])],
    inForce: { measuredOn: onReasons, from: FILING_ENDS_UNDER_NEW_TEXT },
  }),
  // Not modelled: by the text of 2012 an appeal was made once filed, and its dismissal counted.
  dateRule({
    ...notPerfected,
    applies: () => false,
    latestOf: appealLimit(30),
    inForce: {
      measuredOn: onReasons,
      from: REFUGEE_APPEAL_OPENS,
      until: PERFECTION_ENDS_UNDER_NEW_TEXT,
    },
  }),
  dateRule({
    ...notPerfected,
    latestOf: [...appealLimit(30, 'day after'), daysAfterNotice(15, [irpa('49(2)(d)(ii)')])],
    inForce: { measuredOn: onReasons, from: PERFECTION_ENDS_UNDER_NEW_TEXT },
  }),
  ...underBothTexts('49(2)(e)', {
    id: 'removal-order-in-force-refugee-appeal-dismissed',
    text: text(
      'A removal order made with respect to the claimant comes into force: the Refugee Appeal Division rejected the claim.',
      'La mesure de renvoi visant le demandeur d’asile prend effet : la Section d’appel des réfugiés a rejeté la demande d’asile.',
    ),
    needs: ['decision'],
    applies: ({ decision }) => decision === 'refugee-appeal-dismissed',
  }),
  dateRule({
    ...withdrawn,
    law: [irpa('49(2)')],
    latestOf: [daysAfterNotice(15, [irpa('49(2)')])],
    inForce: { measuredOn, from: REFUGEE_APPEAL_OPENS, until: WITHDRAWAL_NOT_YET_IN_FORCE },
  }),
  // Interpretation: the new text attaches to a notice given under the old one, which promised fifteen
  // days; it cannot bring the order into force before its own first day, but may on it.
  dateRule({
    ...withdrawn,
    text: text(
      'A removal order made with respect to the claimant comes into force, at the latest: the claim was determined to be withdrawn. By the text of March 26, 2026, which gives no days after the notice, it may be in force since then.',
      'La mesure de renvoi visant le demandeur d’asile prend effet, au plus tard : le retrait de la demande d’asile a été prononcé. Selon le texte du 26 mars 2026, qui n’accorde aucun jour après la notification, elle a pu prendre effet dès cette date.',
    ),
    law: [irpa('49(2)'), irpa('49(2)(f)')],
    latestOf: [daysAfterNotice(15, [irpa('49(2)')])],
    inForce: { measuredOn, from: WITHDRAWAL_NOT_YET_IN_FORCE, until: ACT_OF_2026 },
  }),
  dateRule({
    ...withdrawn,
    latestOf: [daysAfterNotice(0, [irpa('49(2)(f)')])],
    inForce: { measuredOn, from: ACT_OF_2026 },
  }),
  ...underBothTexts('49(2)(g)', {
    id: 'removal-order-in-force-claim-abandoned',
    text: text(
      'A removal order made with respect to the claimant comes into force: the claim was determined to be abandoned.',
      'La mesure de renvoi visant le demandeur d’asile prend effet : le désistement de la demande d’asile a été prononcé.',
    ),
    needs: endedNeeds,
    applies: (known) => isEnded(known) && known.lastRefugeeDecision === 'abandoned',
  }),
]
