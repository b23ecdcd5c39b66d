import { practice } from '../../law/index.ts'

const seenOn = '2026-11-23'

export const applyPage = practice({
  id: 'ircc-pre-removal-risk-assessment',
  title: {
    en: 'IRCC, “Pre-removal risk assessment: How to apply”, and its guide',
    fr: 'IRCC, « Examen des risques avant renvoi : Comment présenter une demande », et son guide',
  },
  seenOn,
})

export const timelineInstructions = practice({
  id: 'ircc-protection-timelines',
  title: {
    en: 'IRCC, instructions on pre-removal risk assessment timelines',
    fr: 'IRCC, instructions sur les délais de l’examen des risques avant renvoi',
  },
  seenOn,
})
