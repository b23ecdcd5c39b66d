import { practice } from './practices.ts'

/** Pages of the department and of the College that several remedies rely on, last read on one day. */
const seenOn = '2026-11-23'

export const feeList = practice({
  id: 'ircc-fee-list',
  title: { en: 'IRCC, list of fees', fr: 'IRCC, liste des frais' },
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

export const applicationGuides = practice({
  id: 'ircc-application-guides',
  title: { en: 'IRCC, application forms and guides', fr: 'IRCC, formulaires et guides de demande' },
  seenOn,
})

export const maintainedStatusInstructions = practice({
  id: 'ircc-maintained-status',
  title: {
    en: 'IRCC, instructions on maintained status',
    fr: 'IRCC, instructions sur le statut maintenu',
  },
  on: '2025-05-28',
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

export const licenceClasses = practice({
  id: 'college-licence-classes',
  title: {
    en: 'College of Immigration and Citizenship Consultants, classes of licence (RCIC-IRB)',
    fr: 'Collège des consultants en immigration et en citoyenneté, catégories de permis (CRIC-CISR)',
  },
  on: '2023-07-01',
  seenOn,
  url: { en: 'https://college-ic.ca', fr: 'https://college-ic.ca' },
})
