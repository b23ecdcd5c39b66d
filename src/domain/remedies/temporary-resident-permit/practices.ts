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
