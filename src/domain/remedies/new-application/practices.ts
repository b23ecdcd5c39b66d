import { practice } from '../../law/index.ts'

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
export const parentsAndGrandparentsClosed = practice({
  id: 'ministerial-instructions-89',
  title: {
    en: 'Ministerial Instructions 89 (parents and grandparents)',
    fr: 'Instructions ministérielles 89 (parents et grands-parents)',
  },
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
export const applicationGuides = practice({
  id: 'ircc-application-guides',
  title: { en: 'IRCC, application forms and guides', fr: 'IRCC, formulaires et guides de demande' },
  seenOn,
})
export const reapplying = practice({
  id: 'letter-of-explanation',
  title: {
    en: 'Usual practice of counsel on a second application',
    fr: 'Pratique usuelle des conseils lors d’une seconde demande',
  },
  seenOn,
})
