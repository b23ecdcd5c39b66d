import type { IsoDate } from './calendar.ts'
import { fcr, type Instrument, instruments, interpretationAct, irpa } from './law/index.ts'
import type { Statement } from './rules.ts'

/** Every version of the rules that has answered, oldest first: a new one for every change of an answer. */
export const versions = ['2026.11.23', '2026.12.01', '2026.12.02']

/** What a version changed: `id` is the full id of the time limit, or of its remedy for all of them. */
export interface RuleChange extends Statement {
  version: string
  /** The day from which the law, or our reading of it, is another. */
  from?: IsoDate
}

/** Kept for ever, so that an old answer can be explained (see CHANGELOG.md). */
const ruleChanges: readonly RuleChange[] = [
  {
    version: '2026.12.01',
    id: 'pre-removal-risk-assessment',
    text: {
      en: 'Notice comes after the decision: a bar of twelve months that still runs by the day of notice alone no longer closes the remedy.',
      fr: 'La notification suit la décision : une interdiction de douze mois qui court encore selon la seule date de notification ne ferme plus ce recours.',
    },
    law: [irpa('112(2)(b.1)'), irpa('112(2)(c)')],
  },
  {
    version: '2026.12.02',
    id: 'pre-removal-risk-assessment',
    text: {
      en: 'The twelve months bar after the loss of protection too, after an earlier claim whatever the ground on which a later one is ineligible, and after an earlier application whatever was decided since.',
      fr: 'Les douze mois font aussi obstacle après la perte de l’asile, après une demande d’asile antérieure quel que soit le motif d’irrecevabilité de la suivante, et après une demande de protection antérieure quelle que soit la décision rendue depuis.',
    },
    law: [irpa('108(3)'), irpa('112(2)(b.1)'), irpa('112(2)(c)')],
  },
  {
    version: '2026.12.02',
    id: 'stay-of-removal/motion-record',
    text: {
      en: 'Three clear days are counted before the hearing, and the record is served before them on any open day, one of the seasonal recess too.',
      fr: 'Trois jours francs se comptent avant l’audition, et le dossier est signifié auparavant, un jour d’ouverture quelconque, même des vacances judiciaires saisonnières.',
    },
    law: [fcr('362(1)'), fcr('6(3)'), interpretationAct('27(1)')],
  },
]

const relied: readonly Instrument[] = Object.values(instruments)

/** The rules that answer. */
export const ruleset = {
  version: versions.at(-1) as string,
  checkedTo: relied
    .filter(({ repealed }) => !repealed)
    .map(({ checkedTo }) => checkedTo)
    .reduce((oldest, day) => (day < oldest ? day : oldest)),
}

/** The changes that touch a time limit since a version; all of them where the version is not known. */
export const changesSince = (
  version: string,
  limit: string,
  changes: readonly RuleChange[] = ruleChanges,
  known: readonly string[] = versions,
): RuleChange[] =>
  changes.filter(
    (change) =>
      known.indexOf(change.version) > known.indexOf(version) &&
      (limit === change.id || limit.startsWith(`${change.id}/`)),
  )
