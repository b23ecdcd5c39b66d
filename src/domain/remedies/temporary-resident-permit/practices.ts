import { practice } from '../../law/index.ts'

const seenOn = '2026-11-23'

export const permitInstructions = practice({
  id: 'ircc-temporary-resident-permits',
  title: {
    en: 'IRCC, instructions on temporary resident permits',
    fr: 'IRCC, instructions sur les permis de séjour temporaire',
  },
  seenOn,
})

export const decisionNotesPage = practice({
  id: 'ircc-officer-decision-notes',
  title: {
    en: 'IRCC, “Explaining application refusals: Officer decision notes”',
    fr: 'IRCC, page sur les notes de décision de l’agent jointes aux lettres de refus',
  },
  seenOn,
})

export const feeList = practice({
  id: 'ircc-fee-list',
  title: { en: 'IRCC, list of fees', fr: 'IRCC, liste des frais' },
  seenOn,
})

export const applicationGuides = practice({
  id: 'ircc-application-guides',
  title: { en: 'IRCC, application forms and guides', fr: 'IRCC, formulaires et guides de demande' },
  seenOn,
})
