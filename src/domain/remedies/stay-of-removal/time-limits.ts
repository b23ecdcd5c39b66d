import { underFederalCourtsRules } from '../../counting.ts'
import { fcr, interpretationAct } from '../../law/index.ts'
import { always, type TimeLimit, timeLimit } from '../../rules.ts'
import { stayGuidelines } from './authorities.ts'

const beforeHearing = {
  needs: [],
  applies: always,
  kind: 'limit',
  runsFrom: { latestOf: ['stayHearingOn'], before: true },
  counting: underFederalCourtsRules,
} as const

const motionRecord = {
  ...beforeHearing,
  id: 'motion-record',
  text: {
    en: 'Serve the motion record, with the notice of motion and affidavits, and file it with proof of service, in the file of the application for leave that it rests on.',
    fr: 'Signifier le dossier de requête, avec l’avis de requête et les affidavits, et le déposer avec la preuve de signification, au dossier de la demande d’autorisation sur laquelle elle repose.',
  },
  law: [fcr('362(1)'), fcr('364(3)'), fcr('6(2)')],
  party: 'applicant',
  period: { count: 3, unit: 'days' },
  irreversible: true,
  comesAfter: ['judicial-review/in-canada', 'judicial-review/outside-canada'],
  cutOff: { timeZone: 'America/Toronto' },
  // Interpretation: “at least” so many days between two events leaves out both, by the Interpretation
  // Act; the strict reading is the safe one, and the count of the Rules alone the last day.
  alternatives: [
    {
      id: 'clear-days',
      text: {
        en: '“At least” so many days are clear days: neither the day of service nor that of the hearing counts, so one day more lies between them.',
        fr: 'Les jours francs : lorsque le texte fixe un nombre minimal de jours, ni le jour de la signification ni celui de l’audition ne comptent, ce qui ajoute un jour.',
      },
      law: [interpretationAct('27(1)'), fcr('6(1)')],
      period: { count: 4, unit: 'days' },
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
} as const

export const timeLimits: readonly TimeLimit[] = [
  timeLimit(motionRecord),
  // Interpretation: the motion is heard before the removal, on the very day at the latest.
  timeLimit({ ...motionRecord, runsFrom: { latestOf: ['removalScheduledOn'], before: true } }),
  timeLimit({
    ...beforeHearing,
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
