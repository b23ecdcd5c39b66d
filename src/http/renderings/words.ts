import type { Text } from '../../domain/text.ts'

/** The fixed words of the documents; what the law says comes with the answer. */
export const words = {
  colon: { en: ': ', fr: ' : ' },

  checklists: { en: 'What to prepare', fr: 'Ce qu’il faut préparer' },
  assessment: { en: 'Assessment of the case', fr: 'Évaluation du dossier' },
  information: {
    en: 'Information about the law, not legal advice: have a licensed representative confirm every day before relying on it.',
    fr: 'Information sur le droit, et non avis juridique : faire confirmer chaque jour par un représentant autorisé avant de s’y fier.',
  },
  asOf: { en: 'As of', fr: 'En date du' },
  reference: { en: 'Reference', fr: 'Référence' },
  rules: { en: 'Rules', fr: 'Règles' },
  version: { en: 'version', fr: 'version' },
  comparedTo: {
    en: 'compared with the law at least to',
    fr: 'comparées au droit au moins jusqu’au',
  },
  receipt: { en: 'Receipt', fr: 'Reçu' },
  nothingToPrepare: {
    en: 'No remedy that was asked about is open.',
    fr: 'Aucun des recours demandés n’est ouvert.',
  },

  plan: { en: 'Plan: what to do first', fr: 'Plan : par quoi commencer' },
  by: { en: 'By', fr: 'Au plus tard le' },
  nextLimit: {
    en: 'The next day that cannot be undone',
    fr: 'Le prochain jour dont le dépassement est irréparable',
  },
  contradictions: { en: 'Facts that contradict each other', fr: 'Faits qui se contredisent' },
  nextQuestion: {
    en: 'The question that settles most',
    fr: 'La question qui tranche le plus de points',
  },
  overview: { en: 'Remedies', fr: 'Recours' },
  remedy: { en: 'Remedy', fr: 'Recours' },
  verdict: { en: 'Verdict', fr: 'Conclusion' },
  inTime: { en: 'Time', fr: 'Délai' },
  closed: { en: 'Remedies that are not open', fr: 'Recours qui ne sont pas ouverts' },
  findings: { en: 'Requirements', fr: 'Conditions' },
  cautions: { en: 'Cautions', fr: 'Mises en garde' },

  deadlines: { en: 'Deadlines', fr: 'Délais' },
  whatToDo: { en: 'What is to be done', fr: 'Ce qui est à faire' },
  fileBy: { en: 'File by (safe day)', fr: 'Déposer au plus tard (jour sûr)' },
  dueOn: { en: 'Due on (by law)', fr: 'Échéance (selon la loi)' },
  lastDay: { en: 'Last day of the period', fr: 'Dernier jour du délai' },
  state: { en: 'State', fr: 'État' },
  daysLeft: { en: 'Days left', fr: 'Jours restants' },
  kind: { en: 'Kind', fr: 'Nature' },
  party: { en: 'By whom', fr: 'Par qui' },
  period: { en: 'Period', fr: 'Durée' },
  arguable: {
    en: 'The day due by law can be argued about; the safe day does not rest on it.',
    fr: 'L’échéance selon la loi prête à discussion ; le jour sûr n’en dépend pas.',
  },
  protective: {
    en: 'Counted from a day that can only be too early: the true limit may be later.',
    fr: 'Compté d’un jour qui ne peut être que trop tôt : le vrai délai peut finir plus tard.',
  },
  mayGovern: {
    en: 'Right if this limit governs the case; a fact is missing to say so.',
    fr: 'Exact si ce délai régit le dossier ; il manque un fait pour le dire.',
  },
  byOrder: { en: 'Fixed by an order.', fr: 'Fixé par une ordonnance.' },
  irreversible: {
    en: 'Missing it loses something that only another’s leave can give back.',
    fr: 'Le manquer fait perdre ce que seule la permission d’autrui peut rendre.',
  },
  timeZone: { en: 'The day ends by the time of', fr: 'Le jour finit à l’heure de' },
  doneInTime: { en: 'Done in time, on', fr: 'Fait à temps, le' },
  doneLate: { en: 'Done late, on', fr: 'Fait en retard, le' },
  working: { en: 'Working', fr: 'Calcul' },
  otherReadings: { en: 'Other readings', fr: 'Autres lectures' },
  extension: { en: 'More time', fr: 'Prorogation' },
  daysLate: { en: 'Days late', fr: 'Jours de retard' },
  factors: { en: 'What is weighed', fr: 'Ce qui est pris en compte' },
  consequences: { en: 'What being late has cost', fr: 'Ce que le retard a fait perdre' },
  awaiting: { en: 'Limits that wait for a day', fr: 'Délais qui attendent un jour' },
  dates: { en: 'Days that are no limits', fr: 'Jours qui ne sont pas des délais' },
  dayNotKnown: { en: 'Day not known yet', fr: 'Jour encore inconnu' },

  form: { en: 'Form', fr: 'Formulaire' },
  copies: { en: 'Copies', fr: 'Exemplaires' },
  dueWith: { en: 'Due with', fr: 'À produire avec' },
  law: { en: 'Law', fr: 'Droit' },
  waitsFor: { en: 'Still to be known', fr: 'Reste à savoir' },
  fees: { en: 'Fees', fr: 'Frais' },
  noFee: {
    en: 'No fee is known for this day.',
    fr: 'Aucuns frais ne sont connus pour ce jour.',
  },
  fee: { en: 'For', fr: 'Pour' },
  amount: { en: 'Amount', fr: 'Montant' },
  knownSince: { en: 'Known since', fr: 'Connu depuis le' },
  checkFees: {
    en: 'Fees change: check each before paying.',
    fr: 'Les frais changent : vérifier chaque montant avant de payer.',
  },
  submitTo: { en: 'Where it goes', fr: 'Où l’envoyer' },
} as const satisfies Record<string, Text>
