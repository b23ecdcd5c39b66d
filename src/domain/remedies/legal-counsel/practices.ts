import { practice } from '../../law/index.ts'

const seenOn = '2026-11-23'

export const publicRegister = practice({
  id: 'college-public-register',
  title: {
    en: 'College of Immigration and Citizenship Consultants, public register',
    fr: 'Collège des consultants en immigration et en citoyenneté, registre public',
  },
  seenOn,
})

export const formerCounselProtocol = practice({
  id: 'federal-court-former-counsel',
  title: {
    en: 'Federal Court, practice guidelines for citizenship, immigration and refugee matters, allegations against former counsel',
    fr: 'Cour fédérale, lignes directrices sur la pratique en matière de citoyenneté, d’immigration et de réfugiés, allégations visant un ancien conseil',
  },
  on: '2022-06-24',
  seenOn,
})

export const departmentForms = practice({
  id: 'ircc-representative-forms',
  title: {
    en: 'IRCC, forms IMM 5476 and IMM 5475',
    fr: 'IRCC, formulaires IMM 5476 et IMM 5475',
  },
  seenOn,
})

export const goodPractice = practice({
  id: 'counsel-good-practice',
  title: {
    en: 'Practice of law offices, to be checked',
    fr: 'Pratique des cabinets, à vérifier',
  },
  seenOn,
})

export const legalAid = practice({
  id: 'provincial-legal-aid',
  title: {
    en: 'Legal aid of the province or territory',
    fr: 'Aide juridique de la province ou du territoire',
  },
  seenOn,
})
