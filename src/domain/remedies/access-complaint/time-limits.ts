import {
  type Counting,
  underAccessAct,
  underAccessActWithRecessCounted,
  underStatute,
  underStatuteAtFederalCourt,
} from '../../counting.ts'
import { accessToInformationAct, fcr, privacyAct } from '../../law/index.ts'
import { always, deemed, type TimeLimit, type Trigger, timeLimit } from '../../rules.ts'
import { lateComplaintDecision, sectionBefore2019 } from './practices.ts'
import { isUnderAccessAct } from './regime.ts'

/** A new section 41, counted in business days; the Court may no longer extend it. */
const BUSINESS_DAYS_FROM = '2019-06-21'

/**
 * Notice of refusal or access given; “in any other case”, awareness of the grounds.
 *
 * Interpretation: a reply gives its own sixty days for what it refuses, and none for what was known
 * before it, silence or an extension: that awareness keeps the safe day. The French text joins the
 * three by “ou” alone.
 *
 * Not modelled: the year that a complainant had before the sixty days were enacted in 2006.
 */
const noticeOrAwareness: Trigger = {
  latestOf: ['accessReplyReceivedOn'],
  deemed: [
    deemed({
      id: 'grounds-known',
      text: {
        en: 'Where neither a notice of refusal nor access was given, time runs from becoming aware that grounds for the complaint exist.',
        fr: 'En l’absence d’avis de refus et de communication, le délai court du jour où les motifs de la plainte sont connus.',
      },
      law: [accessToInformationAct('31'), accessToInformationAct('10(3)')],
      needs: [],
      applies: always,
      from: 'accessComplaintGroundsKnownOn',
      period: { count: 0, unit: 'days' },
      counting: underStatute,
    }),
  ],
}

/** The only limit here that closes the remedy: the Commissioner may not extend it. */
export const complaint: TimeLimit = timeLimit({
  id: 'complaint',
  text: {
    en: 'Make the complaint to the Information Commissioner in writing.',
    fr: 'Déposer la plainte par écrit devant le Commissaire à l’information.',
  },
  law: [accessToInformationAct('31'), accessToInformationAct('30(1)')],
  needs: ['accessRequester', 'accessRegime'],
  applies: isUnderAccessAct,
  kind: 'limit',
  party: 'applicant',
  runsFrom: noticeOrAwareness,
  period: { count: 60, unit: 'days' },
  counting: underStatute,
  irreversible: true,
  alternatives: [
    {
      id: 'from-awareness',
      text: {
        en: 'For a complaint about what was known before the reply, such as silence, an extension or a fee: its time ran from becoming aware of it, and the reply begins none anew.',
        fr: 'Pour une plainte portant sur ce qui était connu avant la réponse, comme le silence, une prorogation ou un montant : son délai a couru du jour où les motifs en ont été connus, et la réponse n’en fait pas courir un nouveau.',
      },
      law: [accessToInformationAct('31'), accessToInformationAct('30(1)')],
      runsFrom: { latestOf: ['accessComplaintGroundsKnownOn'] },
      onlyIfEarlier: true,
    },
  ],
  late: {
    text: {
      en: 'No one may extend it. The same records can be asked for again, and the answer to the new request complained of in time.',
      fr: 'Personne ne peut le proroger. Les mêmes documents peuvent être demandés de nouveau, et la réponse à la nouvelle demande faire l’objet d’une plainte à temps.',
    },
    factors: [],
    consequences: [
      {
        id: 'complaint-not-received',
        text: {
          en: 'The Commissioner does not investigate a complaint made after the sixty days.',
          fr: 'Le Commissaire n’enquête pas sur une plainte faite après les soixante jours.',
        },
        law: [accessToInformationAct('31'), lateComplaintDecision],
      },
      {
        id: 'no-review-without-report',
        text: {
          en: 'Without a complaint there is no report, and without a report no review by the Federal Court.',
          fr: 'Sans plainte il n’y a pas de compte rendu, et sans compte rendu pas de recours en révision devant la Cour fédérale.',
        },
        law: [accessToInformationAct('41(1)'), accessToInformationAct('37(2)')],
      },
    ],
  },
})

/** The head receives the report, by the Act, on the fifth business day after its date. */
const headReceives = (counting: Counting): Trigger => ({
  latestOf: ['accessReportOn'],
  deemed: [
    deemed({
      id: 'head-deemed-to-receive',
      text: {
        en: 'The head of the institution is deemed to have received the report on the fifth business day after its date.',
        fr: 'Le responsable de l’institution est réputé avoir reçu le compte rendu le cinquième jour ouvrable suivant la date qu’il porte.',
      },
      law: [accessToInformationAct('41(6)'), accessToInformationAct('37(5)')],
      needs: [],
      applies: always,
      from: 'accessReportOn',
      period: { count: 5, unit: 'business-days' },
      counting,
      conclusive: true,
    }),
  ],
})

const review = {
  id: 'court-review',
  text: {
    en: 'Apply to the Federal Court for a review of the matter that is the subject of the complaint.',
    fr: 'Exercer devant la Cour fédérale un recours en révision des questions qui font l’objet de la plainte.',
  },
  needs: ['accessRequester', 'accessRegime'],
  applies: isUnderAccessAct,
  kind: 'limit',
  party: 'applicant',
  irreversible: true,
  cutOff: { timeZone: 'America/Toronto' },
} as const

const reported = ['accessReportOn'] as const

const courtMayExtend = {
  en: 'The Court may fix or allow further time, before or after the period ends.',
  fr: 'La Cour peut, avant ou après l’expiration du délai, le proroger ou en autoriser la prorogation.',
}

export const timeLimits: readonly TimeLimit[] = [
  complaint,
  // Not modelled: a complaint made before the new section and reported on after it, to which the
  // old one may still apply.
  timeLimit({
    ...review,
    law: [accessToInformationAct('41'), sectionBefore2019],
    runsFrom: { latestOf: ['accessReportOn'] },
    period: { count: 45, unit: 'days' },
    counting: underStatuteAtFederalCourt,
    extension: { text: courtMayExtend, law: [accessToInformationAct('41'), sectionBefore2019] },
    inForce: { measuredOn: reported, until: BUSINESS_DAYS_FROM },
  }),
  timeLimit({
    ...review,
    law: [
      accessToInformationAct('41(1)'),
      accessToInformationAct('41(6)'),
      accessToInformationAct('3', { en: 'business day', fr: 'jour ouvrable' }),
    ],
    runsFrom: headReceives(underAccessAct),
    period: { count: 30, unit: 'business-days' },
    counting: underAccessAct,
    alternatives: [
      {
        id: 'recess-counted',
        text: {
          en: 'If the days of the recess are business days: the definition of the Christmas recess that the Act refers to was repealed on January 13, 2022, and renamed.',
          fr: 'Si les jours des vacances judiciaires sont des jours ouvrables : la définition des vacances judiciaires de Noël à laquelle renvoie la Loi a été abrogée le 13 janvier 2022 et renommée.',
        },
        law: [
          accessToInformationAct('3', { en: 'business day', fr: 'jour ouvrable' }),
          fcr('2', { en: 'seasonal recess', fr: 'vacances judiciaires saisonnières' }),
        ],
        runsFrom: headReceives(underAccessActWithRecessCounted),
        counting: underAccessActWithRecessCounted,
        from: '2022-01-13',
      },
    ],
    late: {
      text: {
        en: 'The section no longer lets the Court extend it: have a lawyer see at once whether anything is left, and ask for the records again.',
        fr: 'L’article ne permet plus à la Cour de le proroger : faire voir aussitôt par un avocat s’il reste un recours, et demander de nouveau les documents.',
      },
      factors: [],
      consequences: [
        {
          id: 'order-takes-effect',
          text: {
            en: 'If no one applies, any order in the report takes effect, and the rest of the refusal stands.',
            fr: 'Si personne n’exerce de recours, toute ordonnance contenue dans le compte rendu prend effet, et le reste du refus tient.',
          },
          law: [accessToInformationAct('36.1(4)'), accessToInformationAct('37(3)(c)')],
        },
      ],
    },
    inForce: { measuredOn: reported, from: BUSINESS_DAYS_FROM },
  }),
  // Interpretation: counted from the day the report bears, the earliest on which its results can
  // have been reported to the complainant.
  timeLimit({
    id: 'court-review-privacy',
    text: {
      en: 'Apply to the Federal Court for a review of the refusal of access to personal information.',
      fr: 'Exercer devant la Cour fédérale un recours en révision du refus de communication de renseignements personnels.',
    },
    law: [privacyAct('41'), privacyAct('35(2)')],
    needs: ['accessRequester', 'accessRegime'],
    applies: (known) => !isUnderAccessAct(known),
    kind: 'limit',
    party: 'applicant',
    runsFrom: { latestOf: ['accessReportOn'] },
    period: { count: 45, unit: 'days' },
    counting: underStatuteAtFederalCourt,
    irreversible: true,
    cutOff: { timeZone: 'America/Toronto' },
    extension: { text: courtMayExtend, law: [privacyAct('41')] },
    late: {
      text: {
        en: 'Apply at once and ask the Court for further time, explaining the whole delay.',
        fr: 'Exercer le recours aussitôt et demander à la Cour une prorogation, en expliquant tout le retard.',
      },
      factors: [],
      consequences: [
        {
          id: 'leave-of-the-court',
          text: {
            en: 'Only the Court can still let the refusal be reviewed.',
            fr: 'Seule la Cour peut encore permettre la révision du refus.',
          },
          law: [privacyAct('41')],
        },
      ],
    },
  }),
]
