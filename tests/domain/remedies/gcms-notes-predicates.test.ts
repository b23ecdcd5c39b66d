import { expect, test } from 'vitest'
import { eligibilityOf } from '../../../src/domain/ask.ts'
import type { IsoDate } from '../../../src/domain/calendar.ts'
import type { Decision, Facts } from '../../../src/domain/facts/index.ts'
import { outcomeOf, type Says } from './outcome-of.ts'

type Requester = NonNullable<Facts['accessRequester']>
const citizen: Facts = { personStatus: 'canadian-citizen', personIn: 'outside-canada' }
const foreigner: Facts = { personStatus: 'foreign-national', personIn: 'outside-canada' }

const due = (ids: readonly string[], facts: Facts, asOf?: IsoDate) =>
  ids.filter((id) => outcomeOf('gcms-notes', 'checklist', id, facts, asOf) === true)

/** Before 13 July 2022 only where the person had the right of access, since then whoever it is. */
test.for<[Requester, request: string]>([
  ['self', 'privacy-act-request'],
  ['representative-abroad', 'privacy-act-request'],
  ['representative-in-canada', 'privacy-act-on-behalf'],
  ['sponsor', 'privacy-act-on-behalf'],
])('%s: under the Privacy Act, %s', ([accessRequester, request]) => {
  const asked = (person: Facts, asOf: IsoDate) =>
    due(['privacy-act-request', 'privacy-act-on-behalf'], { ...person, accessRequester }, asOf)
  expect(asked(citizen, '2022-07-12')).toEqual([request])
  expect(asked(foreigner, '2022-07-12')).toEqual([])
  expect(asked(citizen, '2022-07-13')).toEqual([request])
  expect(asked(foreigner, '2022-07-13')).toEqual([request])
})

const access = ['access-act-request', 'access-act-for-other-records', 'proof-of-right']
test.for<[Requester, person: Facts, due: string[]]>([
  ['self', citizen, ['access-act-for-other-records']],
  ['self', foreigner, []],
  ['representative-abroad', citizen, []],
  ['representative-in-canada', citizen, ['access-act-request', 'proof-of-right']],
  ['sponsor', citizen, ['access-act-request', 'proof-of-right']],
])('%s: under the Access to Information Act', ([accessRequester, person, ids]) => {
  expect(due(access, { ...person, accessRequester })).toEqual(ids)
})

test.for<Says>([
  [
    'checklist',
    'agency-consent',
    'a sponsor, a file of the Agency',
    { accessRequester: 'sponsor', decision: 'removal-order' },
    true,
  ],
  [
    'checklist',
    'agency-consent',
    'the person, a file of the Agency',
    { accessRequester: 'self', decision: 'removal-order' },
    false,
  ],
  [
    'checklist',
    'agency-consent',
    'a sponsor, no file of the Agency',
    { accessRequester: 'sponsor', decision: 'citizenship' },
    false,
  ],
])('%s, %s: %s', ([list, id, , facts, says]) => {
  expect(outcomeOf('gcms-notes', list, id, facts)).toBe(says)
})

/** What the department says of its notes, on the eve of each practice and on its first day. */
test.for<[caution: string, of: Decision, not: Decision, decidedOn: IsoDate]>([
  ['decision-notes-temporary', 'study-permit', 'family-class-visa', '2025-07-28'],
  ['decision-notes-temporary', 'study-permit', 'family-class-visa', '2025-07-29'],
  ['decision-notes-permanent', 'family-class-visa', 'study-permit', '2026-05-25'],
  ['decision-notes-permanent', 'family-class-visa', 'study-permit', '2026-05-26'],
])('%s: after a refused %s, while the notes were not received', ([id, of, not, decidedOn]) => {
  const isTold = (decision: Decision, decisionNotesReceived: boolean) =>
    outcomeOf('gcms-notes', 'cautions', id, { decision, decisionNotesReceived, decidedOn })
  expect(isTold(of, false)).toBe(true)
  expect(isTold(of, true)).toBe(false)
  expect(isTold(not, false)).toBe(false)
})

test.for<[decision: Decision, received: boolean, due: boolean]>([
  ['study-permit', false, true],
  ['family-class-visa', false, true],
  ['study-permit', true, false],
  ['humanitarian-and-compassionate', false, false],
])('%s, notes received %s: look for them with the letter: %s', ([decision, received, expected]) => {
  const facts: Facts = { decision, decisionNotesReceived: received, decidedOn: '2026-06-01' }
  expect(outcomeOf('gcms-notes', 'checklist', 'notes-with-the-letter', facts)).toBe(expected)
})

test.for(['decision-notes-temporary', 'decision-notes-permanent', 'no-notes-with-letter'])(
  '%s is told of while the kind of decision is not known',
  (id) => {
    const [remedy] = eligibilityOf(
      { facts: { decidedOn: '2026-11-02' }, asOf: '2026-11-23', remedies: ['gcms-notes'] },
      'en',
    ).remedies
    expect(remedy?.cautions.map((one) => one.id)).toContain(id)
  },
)
