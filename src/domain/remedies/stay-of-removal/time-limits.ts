import { underFederalCourtsRules } from '../../counting.ts'
import type { Day } from '../../facts/index.ts'
import { fcr, interpretationAct } from '../../law/index.ts'
import { always, type TimeLimit, timeLimit } from '../../rules.ts'
import { stayGuidelines } from './authorities.ts'

const beforeHearing = {
  needs: [],
  applies: always,
  kind: 'limit',
  counting: underFederalCourtsRules,
} as const

/**
 * “At least three days before” are clear days: by the Interpretation Act, which rule 6(1) applies,
 * neither the day of service nor that of the hearing counts.
 */
const motionRecordBefore = (day: Day): TimeLimit => ({
  ...beforeHearing,
  runsFrom: { latestOf: [day], before: 'clear' },
  id: 'motion-record',
  text: {
    en: 'Serve the motion record, with the notice of motion and affidavits, and file it with proof of service, in the file of the application for leave that it rests on: three clear days must lie between this day and the hearing.',
    fr: 'Signifier le dossier de requête, avec l’avis de requête et les affidavits, et le déposer avec la preuve de signification, au dossier de la demande d’autorisation sur laquelle elle repose : trois jours francs doivent séparer ce jour de l’audition.',
  },
  law: [fcr('362(1)'), fcr('364(3)'), interpretationAct('27(1)'), fcr('6(1)'), fcr('6(2)')],
  party: 'applicant',
  period: { count: 3, unit: 'days' },
  irreversible: true,
  comesAfter: ['judicial-review/in-canada', 'judicial-review/outside-canada'],
  cutOff: { timeZone: 'America/Toronto' },
  alternatives: [
    // Interpretation: rule 6(3) leaves the recess out of the computation, and closes no registry; but
    // a day of service that may not be counted is not one to plan by.
    {
      id: 'served-on-a-counted-day',
      text: {
        en: 'If the day of service must itself be one that counts: for a hearing just after the seasonal recess, a day before it.',
        fr: 'Si le jour de la signification doit lui-même compter : pour une audition qui suit de peu les vacances judiciaires saisonnières, un jour qui les précède.',
      },
      law: [fcr('6(3)'), fcr('362(1)')],
      runsFrom: { latestOf: [day], before: true },
      period: { count: 4, unit: 'days' },
      onlyIfEarlier: true,
      arguable: true,
    },
    {
      id: 'not-clear-days',
      text: {
        en: 'If the three days were not clear days, so that only the day of the hearing is left out: a reading for a record that is already late, and not one to plan by.',
        fr: 'Si les trois jours n’étaient pas des jours francs, et que seul le jour de l’audition ne compte pas : une lecture pour un dossier déjà en retard, sur laquelle il ne faut pas se régler.',
      },
      law: [fcr('362(1)'), interpretationAct('27(2)')],
      runsFrom: { latestOf: [day], before: true },
    },
  ],
  extension: {
    text: {
      en: 'The Court may hear the motion on shorter notice if all parties consent, or if it is satisfied of the urgency.',
      fr: 'La Cour peut entendre la requête sur préavis plus court si toutes les parties y consentent ou si l’urgence lui est démontrée.',
    },
    law: [fcr('362(2)')],
  },
  late: {
    text: {
      en: 'Write to the Court and the respondent at once: the name, the day and hour of removal and when it was learned of, the underlying application, why the motion is late, and when the record will come.',
      fr: 'Écrire sans attendre à la Cour et au défendeur : le nom, le jour et l’heure du renvoi et le moment où ils ont été connus, la demande sous-jacente, la raison du retard et le moment où le dossier sera déposé.',
    },
    factors: [
      {
        id: 'urgency',
        text: {
          en: 'The urgency, of which the moving party must satisfy the Court.',
          fr: 'L’urgence, que le requérant doit démontrer à la Cour.',
        },
        law: [fcr('362(2)(b)')],
      },
      {
        id: 'explanation',
        text: {
          en: 'A satisfactory explanation of why the motion comes at the last minute.',
          fr: 'Une explication satisfaisante de la présentation de la requête à la dernière minute.',
        },
        law: [stayGuidelines],
      },
    ],
    consequences: [
      {
        id: 'motion-not-heard',
        text: {
          en: 'A last-minute motion that is not explained may be refused a hearing.',
          fr: 'La requête de dernière minute non expliquée peut ne pas être entendue.',
        },
        law: [stayGuidelines],
      },
    ],
  },
})

export const timeLimits: readonly TimeLimit[] = [
  motionRecordBefore('stayHearingOn'),
  // Interpretation: the motion is heard before the removal, on the very day at the latest.
  motionRecordBefore('removalScheduledOn'),
  timeLimit({
    ...beforeHearing,
    runsFrom: { latestOf: ['stayHearingOn'], before: true },
    id: 'respondent-record',
    text: {
      en: 'The respondent serves and files its motion record, by two o’clock in the afternoon of this day.',
      fr: 'Le défendeur signifie et dépose son dossier de réponse, au plus tard à quatorze heures ce jour-là.',
    },
    law: [fcr('365(1)(a)'), fcr('6(2)')],
    party: 'respondent',
    period: { count: 2, unit: 'days' },
    irreversible: false,
    cutOff: { timeZone: 'America/Toronto' },
  }),
]
