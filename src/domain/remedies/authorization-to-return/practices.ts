import { practice } from '../../law/index.ts'

/** The day on which the pages were last read. */
const seenOn = '2026-11-23'

export const authorizationPage = practice({
  id: 'ircc-authorization-to-return',
  title: {
    en: 'IRCC, “Authorization to return to Canada”',
    fr: 'IRCC, page sur l’autorisation de revenir au Canada',
  },
  seenOn,
})
