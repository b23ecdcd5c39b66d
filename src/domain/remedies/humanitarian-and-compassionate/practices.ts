import { practice } from '../../law/index.ts'

const seenOn = '2026-11-23'

export const humanitarianInstructions = practice({
  id: 'ircc-humanitarian-instructions',
  title: {
    en: 'IRCC, instructions on humanitarian and compassionate considerations',
    fr: 'IRCC, instructions sur les considérations d’ordre humanitaire',
  },
  seenOn,
})

export const humanitarianGuide = practice({
  id: 'ircc-guide-5291',
  title: {
    en: 'IRCC, guide 5291, humanitarian and compassionate considerations',
    fr: 'IRCC, guide 5291, considérations d’ordre humanitaire',
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

export const permanentResidenceFees2026 = practice({
  id: 'ircc-permanent-residence-fees-2026',
  title: {
    en: 'IRCC, notice on permanent residence fees',
    fr: 'IRCC, avis sur les frais de résidence permanente',
  },
  on: '2026-03-27',
  seenOn,
})
