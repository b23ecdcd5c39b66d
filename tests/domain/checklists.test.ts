import { describe, expect, test } from 'vitest'
import { checklistsOf } from '../../src/domain/ask.ts'
import type { IsoDate } from '../../src/domain/calendar.ts'
import type { Facts } from '../../src/domain/facts/index.ts'

const checklist = (remedy: string, facts: Facts, asOf: IsoDate = '2026-11-23') =>
  checklistsOf({ facts, asOf, remedies: [remedy] }, 'en').checklists[0]

const refused: Facts = { decision: 'study-permit', decidedIn: 'outside-canada' }

describe('a fee', () => {
  const fees = (facts: Facts) =>
    checklist('gcms-notes', facts)?.fees.map(({ id, amount, missing }) => [id, amount, missing])

  test('that may be due is shown with what it waits for', () => {
    expect(fees(refused)).toEqual([['application-fee', 5, ['accessRequester']]])
  })

  test('that is due waits for nothing', () => {
    expect(fees({ ...refused, accessRequester: 'representative-in-canada' })).toEqual([
      ['application-fee', 5, []],
    ])
  })

  test('that is not due is not shown', () => {
    expect(fees({ ...refused, accessRequester: 'self' })).toEqual([])
  })

  test('of a day for which no amount is known is not shown, whatever is known since', () => {
    const rehabilitation = (asOf: IsoDate) =>
      checklist(
        'criminal-rehabilitation',
        {
          ...refused,
          inadmissibility: ['criminality'],
          criminalityBasis: 'conviction-outside-canada',
        },
        asOf,
      )?.fees.map(({ amount }) => amount)
    expect(rehabilitation('2024-11-30')).toEqual([])
    expect(rehabilitation('2026-11-23')).toEqual([246.25])
  })
})

test('a place to send to is shown with what it waits for', () => {
  const waitingFor = (facts: Facts) =>
    checklist('temporary-resident-permit', facts)?.submitTo.map(({ missing }) => missing)
  expect(waitingFor(refused)).toEqual([['personIn'], ['personIn'], ['personIn']])
  expect(waitingFor({ ...refused, personIn: 'outside-canada' })).toEqual([[], []])
})
