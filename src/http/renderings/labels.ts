import type { Assessed, Deadline, Finding } from '../../domain/answers/index.ts'
import type { Period } from '../../domain/calendar.ts'
import type { channels, groups, limitKinds, necessities, Party } from '../../domain/rules.ts'
import type { Text } from '../../domain/text.ts'

/** The permanent values of an answer, as a person reads them. */

type Labels<V extends string> = Readonly<Record<V, Text>>

export const groupLabels: Labels<(typeof groups)[number]> = {
  forms: { en: 'Forms', fr: 'Formulaires' },
  decision: { en: 'The decision', fr: 'La décision' },
  evidence: { en: 'Evidence', fr: 'Preuve' },
  argument: { en: 'Argument', fr: 'Argumentation' },
  representation: { en: 'Representation', fr: 'Représentation' },
  payment: { en: 'Payment', fr: 'Paiement' },
  'service-and-filing': { en: 'Service and filing', fr: 'Signification et dépôt' },
  'follow-up': { en: 'Follow-up', fr: 'Suivi' },
}

export const necessityLabels: Labels<(typeof necessities)[number]> = {
  required: { en: 'Required', fr: 'Obligatoire' },
  conditional: { en: 'Where it applies', fr: 'Selon le cas' },
  recommended: { en: 'Recommended', fr: 'Recommandé' },
}

export const partyLabels: Labels<Party> = {
  applicant: { en: 'applicant', fr: 'demandeur' },
  sponsor: { en: 'sponsor', fr: 'répondant' },
  respondent: { en: 'respondent', fr: 'défendeur' },
  minister: { en: 'Minister', fr: 'ministre' },
  tribunal: { en: 'tribunal', fr: 'tribunal administratif' },
  court: { en: 'Court', fr: 'Cour' },
  institution: { en: 'institution', fr: 'institution' },
}

export const channelLabels: Labels<(typeof channels)[number]> = {
  online: { en: 'Online', fr: 'En ligne' },
  email: { en: 'By email', fr: 'Par courriel' },
  'in-person': { en: 'In person', fr: 'En personne' },
  mail: { en: 'By mail', fr: 'Par la poste' },
  courier: { en: 'By courier', fr: 'Par messagerie' },
  'personal-service': { en: 'By personal service', fr: 'Par signification à personne' },
}

export const verdictLabels: Labels<Assessed['verdict']> = {
  available: { en: 'Open', fr: 'Ouvert' },
  unavailable: { en: 'Closed', fr: 'Fermé' },
  undecided: { en: 'Undecided', fr: 'Indécis' },
  'not-applicable': {
    en: 'Not for this kind of decision',
    fr: 'Sans objet pour ce genre de décision',
  },
}

export const outcomeLabels: Labels<Finding['outcome']> = {
  met: { en: 'Met', fr: 'Remplie' },
  'not-met': { en: 'Not met', fr: 'Non remplie' },
  undecided: { en: 'Undecided', fr: 'Indécise' },
}

export const becauseLabels: Labels<NonNullable<Finding['because']>> = {
  'law-not-modelled': {
    en: 'The law of that day is not modelled.',
    fr: 'Le droit de ce jour n’est pas modélisé.',
  },
  unsettled: {
    en: 'The law gives no answer on these facts.',
    fr: 'Le droit ne donne pas de réponse sur ces faits.',
  },
}

export const stateLabels: Labels<Assessed['timing']['state'] | Deadline['state']> = {
  open: { en: 'Open', fr: 'En cours' },
  'act-now': { en: 'Act now', fr: 'Agir maintenant' },
  passed: { en: 'Passed', fr: 'Expiré' },
  awaiting: { en: 'Waits for a day', fr: 'Attend un jour' },
  'no-limit': { en: 'No limit', fr: 'Aucun délai' },
}

export const kindLabels: Labels<(typeof limitKinds)[number]> = {
  limit: { en: 'Limit', fr: 'Délai' },
  'not-before': { en: 'Not before this day', fr: 'Pas avant ce jour' },
  recommended: { en: 'Recommended', fr: 'Recommandé' },
}

const unitLabels: Readonly<Record<Period['unit'], { one: Text; more: Text }>> = {
  days: { one: { en: 'day', fr: 'jour' }, more: { en: 'days', fr: 'jours' } },
  months: { one: { en: 'month', fr: 'mois' }, more: { en: 'months', fr: 'mois' } },
  years: { one: { en: 'year', fr: 'an' }, more: { en: 'years', fr: 'ans' } },
  'business-days': {
    one: { en: 'business day', fr: 'jour ouvrable' },
    more: { en: 'business days', fr: 'jours ouvrables' },
  },
}

export const periodLabel = ({ count, unit }: Period): Text => {
  const { en, fr } = unitLabels[unit][count === 1 ? 'one' : 'more']
  return { en: `${count} ${en}`, fr: `${count} ${fr}` }
}
