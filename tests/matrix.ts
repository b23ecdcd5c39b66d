import { expect, test } from 'vitest'
import { checklistsOf, deadlinesOf, eligibilityOf } from '../src/domain/ask.ts'
import type { IsoDate } from '../src/domain/calendar.ts'
import type { Facts } from '../src/domain/facts/index.ts'
import type { Question } from '../src/domain/question.ts'

/**
 * The table of refusals and remedies, row by row. Of its own columns, a remedy that a row names
 * neither open nor closed is never reached by that kind of decision.
 */
export interface Refusal {
  row: string
  facts: Facts
  open: readonly string[]
  closed?: readonly string[]
  /** The facts of the row leave it to the law, or to a fact that no one has yet. */
  undecided?: readonly string[]
  /** Every limit to act first, with its last day. */
  limits: Days
  /** The Court’s limits may each govern: the place or the kind of the decision is not known. */
  anyLimit?: true
  /** Days that are no limits: an order in force, the end of a bar. */
  dates?: Days
  cautions?: Readonly<Record<string, readonly string[]>>
  /** The institutions asked for the records. */
  recordsWith?: readonly string[]
}

/** Last days, by the full id of the limit. */
export type Days = Readonly<Record<string, IsoDate>>

const columns = [
  'gcms-notes',
  'reconsideration',
  'sponsorship-appeal',
  'removal-order-appeal',
  'residency-obligation-appeal',
  'refugee-appeal',
  'judicial-review',
  'new-application',
]
const firstLimits = [
  'judicial-review/in-canada',
  'judicial-review/outside-canada',
  'judicial-review/citizenship',
  'sponsorship-appeal/notice',
  'removal-order-appeal/notice',
  'residency-obligation-appeal/notice',
  'refugee-appeal/notice',
  'refugee-appeal/perfection',
  'restoration-of-status/application',
  'pre-removal-risk-assessment/application',
]

export const refusals = (rows: readonly Refusal[]) =>
  test.for(rows)('$row', (row) => {
    const question: Question = { facts: row.facts, asOf: '2026-11-10' }
    const { remedies } = eligibilityOf(question, 'en')
    const { deadlines, dates } = deadlinesOf(question, 'en')

    const named = [...row.open, ...(row.closed ?? []), ...(row.undecided ?? [])]
    const shown = remedies.filter(({ remedy }) => [...columns, ...named].includes(remedy))
    const verdicts = shown.map(({ remedy, verdict }) => [remedy, verdict])
    expect(Object.fromEntries(verdicts)).toEqual({
      ...verdict('not-applicable', columns),
      ...verdict('available', row.open),
      ...verdict('unavailable', row.closed ?? []),
      ...verdict('undecided', row.undecided ?? []),
    })

    const first = deadlines.filter(({ id }) => firstLimits.includes(id))
    expect(Object.fromEntries(first.map(({ id, lastDay }) => [id, lastDay]))).toEqual(row.limits)
    const court = first.filter(({ id }) => id.startsWith('judicial-review/'))
    for (const { applies } of court) expect(applies).toBe(row.anyLimit ? 'undecided' : 'certain')

    const days = dates.filter(({ id }) => id in (row.dates ?? {})).map(({ id, day }) => [id, day])
    expect(Object.fromEntries(days)).toEqual(row.dates ?? {})

    for (const [of, ids] of Object.entries(row.cautions ?? {})) {
      const given = remedies.find(({ remedy }) => remedy === of)?.cautions.map(({ id }) => id)
      expect(given).toEqual(expect.arrayContaining([...ids]))
    }
    if (row.recordsWith) expect(institutionsOf(question)).toEqual(row.recordsWith)
  })

const institutionsOf = (question: Question) =>
  checklistsOf(question, 'en')
    .checklists.find(({ remedy }) => remedy === 'gcms-notes')
    ?.submitTo.map(({ text }) => text.split(/ \(|, /)[0])

const verdict = (what: string, remedies: readonly string[]) =>
  Object.fromEntries(remedies.map((remedy) => [remedy, what]))

const known: Facts = {
  decidedOn: '2026-11-09',
  notifiedOn: '2026-11-09',
  personStatus: 'foreign-national',
  inadmissibility: [],
  removalOrder: 'none',
}
/** Told on a Monday: 15, 30 and 60 days later, and 45, are all working days. */
export const abroad: Facts = { ...known, decidedIn: 'outside-canada', personIn: 'outside-canada' }
export const inCanada: Facts = { ...known, decidedIn: 'in-canada', personIn: 'in-canada' }
export const placeUnknown: Facts = { ...known, personIn: 'outside-canada' }
/** In Canada, with no refugee claim, now or before. */
export const noClaim: Facts = {
  ...inCanada,
  refugeeClaimPending: false,
  lastRefugeeDecision: 'none',
  humanitarianRequestPending: false,
  protectionApplicationPending: false,
  designatedForeignNational: false,
}
