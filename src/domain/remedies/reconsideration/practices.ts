import { practice } from '../../law/index.ts'

/** What the department tells its officers; no Act or regulation speaks of reconsideration. */
export const departmentInstructions = practice({
  id: 'ircc-reconsideration-instructions',
  title: {
    en: 'IRCC, program delivery instructions, reconsideration (humanitarian and family class)',
    fr: 'IRCC, instructions sur l’exécution des programmes, réexamen (ordre humanitaire et regroupement familial)',
  },
  seenOn: '2026-11-23',
})

/** How lawyers work with it. */
export const professionalUse = practice({
  id: 'reconsideration-professional-use',
  title: {
    en: 'Practice of immigration lawyers, to be checked',
    fr: 'Pratique des avocats en immigration, à vérifier',
  },
  seenOn: '2026-11-23',
})
