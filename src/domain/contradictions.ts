import type { Statement as Shown } from './answers/index.ts'
import { stated } from './deadline.ts'
import type { Day } from './facts/index.ts'
import { fccirpr, iadRules, interpretationAct, irpa, irpr, type Law } from './law/index.ts'
import type { Question } from './question.ts'
import type { Statement } from './rules.ts'
import type { Language } from './text.ts'

interface Order extends Statement {
  earlier: Day
  later: Day
}

const order = (earlier: Day, later: Day, en: string, fr: string, law: Law): Order => ({
  id: `contradiction-${kebab(earlier)}-${kebab(later)}`,
  text: { en: `${en} Check both days.`, fr: `${fr} Vérifier les deux jours.` },
  law,
  earlier,
  later,
})

const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

/** Days that can only follow each other: where they do not, one of them is wrong. */
const orders: readonly Order[] = [
  order(
    'decidedOn',
    'notifiedOn',
    'The decision is stated to have been notified before it was made.',
    'La décision aurait été communiquée avant d’avoir été rendue.',
    [irpa('72(2)(b)')],
  ),
  order(
    'reasonsSentOn',
    'reasonsReceivedOn',
    'The reasons are stated to have been received before they were sent.',
    'Les motifs auraient été reçus avant d’avoir été transmis.',
    [irpa('169(f)')],
  ),
  order(
    'leaveFiledOn',
    'recordServedOn',
    'The record is stated to have been served before the application was filed.',
    'Le dossier aurait été signifié avant le dépôt de la demande.',
    [fccirpr('10(1)')],
  ),
  order(
    'recordServedOn',
    'respondentMemorandumServedOn',
    'The respondent’s memorandum is stated to have been served before the applicant’s record.',
    'Le mémoire du défendeur aurait été signifié avant le dossier du demandeur.',
    [fccirpr('11')],
  ),
  order(
    'leaveFiledOn',
    'leaveGrantedOn',
    'Leave is stated to have been granted before it was applied for.',
    'L’autorisation aurait été accordée avant d’être demandée.',
    [irpa('74(a)')],
  ),
  order(
    'leaveGrantedOn',
    'judgmentOn',
    'Judgment is stated to have been given before leave was granted.',
    'Le jugement aurait été rendu avant l’autorisation.',
    [irpa('74(c)')],
  ),
  order(
    'appealNoticeReceivedOn',
    'appealRecordReceivedOn',
    'The appeal record is stated to have been received before the notice of appeal.',
    'Le dossier d’appel aurait été reçu avant l’avis d’appel.',
    [iadRules('21(1)')],
  ),
  order(
    'removalOrderReceivedOn',
    'removalOrderEnforcedOn',
    'The removal order is stated to have been enforced before it was received.',
    'La mesure de renvoi aurait été exécutée avant d’être reçue.',
    [irpr('223')],
  ),
]

/** Days of what has happened: a notice cannot have come after the day asked about. */
const past: readonly Day[] = [
  'decidedOn',
  'notifiedOn',
  'reasonsSentOn',
  'reasonsReceivedOn',
  'removalOrderReceivedOn',
  'leaveFiledOn',
  'leaveServedOn',
]

const afterAsked: Statement = {
  id: 'day-after-the-day-asked-about',
  text: {
    en: 'A day of what has already happened is stated to come after the day asked about: check its year.',
    fr: 'Un jour d’un fait déjà survenu serait postérieur au jour visé par la question : vérifier l’année.',
  },
  law: [interpretationAct('27(5)')],
}

/** A caution for days that cannot be right; nothing is refused for them. */
export const contradictionsIn = (
  { facts, asOf }: Pick<Question, 'facts' | 'asOf'>,
  language: Language,
): Shown[] =>
  [
    ...orders.filter(({ earlier, later }) => isBefore(facts[later], facts[earlier])),
    ...(past.some((day) => isBefore(asOf, facts[day])) ? [afterAsked] : []),
  ].map((contradiction) => stated(contradiction, language))

const isBefore = (one: string | undefined, other: string | undefined): boolean =>
  one !== undefined && other !== undefined && one < other
