import { practice } from '../../law/index.ts'

const seenOn = '2026-11-23'

/** Fifteen days more to perfect an appeal than the Regulations give; not confirmed as still standing. */
export const practiceNotice2020 = practice({
  id: 'rad-practice-notice',
  title: {
    en: 'Refugee Appeal Division, practice notice',
    fr: 'Section d’appel des réfugiés, avis de pratique',
  },
  on: '2020-09-28',
  seenOn,
})

export const recordInstructions = practice({
  id: 'rad-appellants-record-instructions',
  title: {
    en: 'Refugee Appeal Division, instructions of the appellant’s record form',
    fr: 'Section d’appel des réfugiés, instructions du formulaire de dossier de l’appelant',
  },
  seenOn,
})

/** The same day of receipt as rule 35(2), in the Rules of the division that sends the reasons. */
export const protectionDivisionRule41 = practice({
  id: 'rpd-rules-41-2',
  title: {
    en: 'Refugee Protection Division Rules, SOR/2012-256, r. 41(2)',
    fr: 'Règles de la Section de la protection des réfugiés, DORS/2012-256, règle 41(2)',
  },
  on: '2012-12-15',
  seenOn,
  url: {
    en: 'https://laws-lois.justice.gc.ca/eng/regulations/SOR-2012-256/section-41.html',
    fr: 'https://laws-lois.justice.gc.ca/fra/reglements/DORS-2012-256/article-41.html',
  },
})
