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
