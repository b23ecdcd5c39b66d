import type { ExampleQuestion } from './examples.ts'

/** The letter that the document shows being read: of no one. */
export const studyPermitRefused: ExampleQuestion = {
  name: 'study-permit',
  summary: 'A study permit refused: two grounds, and a time that may be too long',
  value: {
    text: `High Commission of Canada
Visa Section

Date: October 27, 2026

Dear Applicant,

I am refusing your application for a study permit. I am not satisfied that you will leave Canada at the end of your stay, as required by paragraph 216(1)(b) of the Immigration and Refugee Protection Regulations. You have not satisfied me that you have sufficient and available financial resources (R220).

You may apply to the Federal Court for leave and judicial review within 60 days.
`,
    asOf: '2026-11-23',
    reference: 'matter-2041',
  },
}
