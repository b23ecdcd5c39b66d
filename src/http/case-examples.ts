import type { Language } from '../domain/text.ts'
import type { ExampleQuestion } from './examples.ts'
import { documentOf, problem } from './problem.ts'

/** The questions that the document shows being asked: of one remedy, so that the answers can be read. */

const facts = { decision: 'study-permit', decidedIn: 'outside-canada', notifiedOn: '2026-10-27' }
const asOf = '2026-11-23'

const studyPermit = (summary: string, asked: object): ExampleQuestion => ({
  name: 'study-permit',
  summary,
  value: { facts, asOf, reference: 'matter-2041', ...asked },
})

export const spousesVisa: ExampleQuestion = {
  name: 'spouses-visa',
  summary: 'A spouse’s visa refused: is an appeal open? Some facts are missing',
  value: {
    facts: { decision: 'family-class-visa', relationshipToSponsor: 'spouse' },
    asOf,
    remedies: ['sponsorship-appeal'],
  },
}

export const lastDayOnASaturday = studyPermit(
  'A study permit refused abroad: sixty days that end on Boxing Day, a Saturday',
  { remedies: ['judicial-review'] },
)

export const askingAgain = studyPermit(
  'A study permit refused abroad: asking the officer to reconsider',
  { remedies: ['reconsideration'] },
)

export const daysKept = studyPermit(
  'A study permit refused abroad: one day was calendared wrongly, one is not of this case',
  {
    ruleset: '2026.11.23',
    stored: [
      { id: 'judicial-review/outside-canada', fileBy: '2026-12-24', dueOn: '2026-12-28' },
      { id: 'judicial-review/in-canada', fileBy: '2026-11-10', dueOn: '2026-11-11' },
    ],
  },
)

const misspelt = {
  en: '“notifedOn” is not a fact. The nearest is “notifiedOn”.',
  fr: '« notifedOn » n’est pas un fait. Le plus proche est « notifiedOn ».',
}
const misspeltFact = problem(
  'invalid-request',
  [{ pointer: '#/facts/notifedOn', detail: misspelt }],
  misspelt,
)

/** What each of them answers where `notifiedOn` is misspelt. */
export const refusal = (language: Language) => documentOf(misspeltFact, language)
