import type { Statement as Shown } from './answers/index.ts'
import { rejectionsOfClaim } from './claims/index.ts'
import { stated } from './deadline.ts'
import type { Day, Facts } from './facts/index.ts'
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

interface Clash extends Statement {
  holds(facts: Facts): boolean
}

/** Other facts that cannot all be right; what is not stated contradicts nothing. */
const clashes: readonly Clash[] = [
  {
    id: 'contradiction-designated-and-no-bar',
    text: {
      en: 'The claimant is stated to be a designated foreign national, and not to be barred from the appeal for it. Check both before the shorter limit passes: if there is no appeal, the Court is next.',
      fr: 'Le demandeur serait un étranger désigné, sans que cela fasse obstacle à l’appel. Vérifier les deux avant l’expiration du délai le plus court : sans appel possible, c’est la Cour qu’il faut saisir.',
    },
    law: [irpa('110(2)(a)'), irpa('72(2)(a)')],
    holds: ({ decision, designatedForeignNational, refugeeAppealBars }) =>
      decision === 'refugee-claim-rejected' &&
      designatedForeignNational === true &&
      refugeeAppealBars?.includes('designated-foreign-national') === false,
  },
  {
    id: 'contradiction-withdrawn-or-abandoned-and-no-bar',
    text: {
      en: 'The claim is stated to have been withdrawn or abandoned, and not to be barred from the appeal for it. Check both before the shorter limit passes: if there is no appeal, the Court is next.',
      fr: 'Le désistement ou le retrait de la demande aurait été prononcé, sans que cela fasse obstacle à l’appel. Vérifier les deux avant l’expiration du délai le plus court : sans appel possible, c’est la Cour qu’il faut saisir.',
    },
    law: [irpa('110(2)(b)'), irpa('72(2)(a)')],
    holds: ({ decision, lastRefugeeDecision = 'none', refugeeAppealBars }) =>
      decision === 'refugee-claim-rejected' &&
      /^(withdrawn|abandoned)/.test(lastRefugeeDecision) &&
      refugeeAppealBars?.includes('withdrawn-or-abandoned') === false,
  },
  {
    id: 'contradiction-claim-decided-and-never-decided',
    text: {
      en: 'The decision is one on a refugee claim, and no claim is stated to have been decided: say how it was.',
      fr: 'La décision porte sur une demande d’asile, et aucune demande n’aurait été tranchée : indiquer comment elle l’a été.',
    },
    law: [irpa('112(2)(b.1)')],
    holds: ({ decision, lastRefugeeDecision }) =>
      decision !== undefined &&
      rejectionsOfClaim.includes(decision) &&
      lastRefugeeDecision === 'none',
  },
]

/** A caution for what cannot be right; nothing is refused for it. */
export const contradictionsIn = (
  { facts, asOf }: Pick<Question, 'facts' | 'asOf'>,
  language: Language,
): Shown[] =>
  [
    ...orders.filter(({ earlier, later }) => isBefore(facts[later], facts[earlier])),
    ...(past.some((day) => isBefore(asOf, facts[day])) ? [afterAsked] : []),
    ...clashes.filter(({ holds }) => holds(facts)),
  ].map((contradiction) => stated(contradiction, language))

const isBefore = (one: string | undefined, other: string | undefined): boolean =>
  one !== undefined && other !== undefined && one < other
