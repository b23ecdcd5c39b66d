import { underIadRules } from '../counting.ts'
import { iadRules } from '../law/index.ts'
import { type Deemed, deemed, type TimeLimit } from '../rules.ts'

const byMail = {
  text: {
    en: 'A document sent by regular mail is considered received seven days after the mailing, or twenty if it was sent to or from a place outside Canada.',
    fr: 'Le document envoyé par courrier régulier est considéré comme reçu sept jours après sa mise à la poste, ou vingt s’il a été envoyé à partir d’un lieu situé hors du Canada ou vers un tel lieu.',
  },
  law: [iadRules('40(2)')],
  needs: ['appealRecordMailedAbroad'],
  from: 'appealRecordMailedOn',
  counting: underIadRules,
  conclusive: true,
} as const

/** Rule 41 moves the end of a time limit, and nothing moves the day of a receipt. */
const mailed: readonly Deemed[] = [
  deemed({
    ...byMail,
    id: 'received-by-mail-abroad',
    applies: ({ appealRecordMailedAbroad }) => appealRecordMailedAbroad,
    period: { count: 20, unit: 'days' },
  }),
  deemed({
    ...byMail,
    id: 'received-by-mail',
    applies: ({ appealRecordMailedAbroad }) => !appealRecordMailedAbroad,
    period: { count: 7, unit: 'days' },
  }),
]

/**
 * The appellant receives the appeal record: rule 40(2) for regular mail; by electronic means on the
 * day that these show (rule 40(3)), which is the day stated.
 *
 * Interpretation: what was mailed is received on the day that the rule takes, whenever it came; an
 * earlier day stated keeps the safe day.
 */
export const recordReceived: Pick<TimeLimit, 'runsFrom' | 'alternatives'> = {
  runsFrom: {
    latestOf: ['appealRecordReceivedOn'],
    deemed: mailed,
    failing: ['appealRecordMailedOn'],
  },
  alternatives: [
    {
      id: 'from-day-stated',
      text: {
        en: 'Counted from the day stated, although the rule takes another day for what was mailed.',
        fr: 'À compter du jour déclaré, bien que la règle retienne un autre jour pour ce qui a été posté.',
      },
      law: [iadRules('26')],
      runsFrom: { latestOf: ['appealRecordReceivedOn'] },
    },
  ],
}
