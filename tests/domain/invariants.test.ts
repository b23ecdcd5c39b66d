import { utc } from '@date-fns/utc/utc'
import { getDay } from 'date-fns/getDay'
import { parseISO } from 'date-fns/parseISO'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checklistsOf, deadlinesOf, eligibilityOf } from '../../src/domain/ask.ts'
import type { IsoDate } from '../../src/domain/calendar.ts'
import { allFacts, type Facts } from '../../src/domain/facts/index.ts'
import { remedies } from '../../src/domain/remedies/index.ts'
import {
  anyDay,
  anyFact,
  anyFacts,
  anyFactsOf,
  anyQuestion,
  dayBetween,
  isDay,
} from './any-case.ts'

/** What holds of every answer, over cases that no one thought of. */
/** A few in every run of the suite; ten thousand by `npm run properties`. */
const runs = { numRuns: Number(process.env.RUNS ?? 60) }

describe('nothing known', () => {
  // Since 13 July 2022 anyone may ask for the notes (SOR/2021-174): nothing is left to decide.
  const openToAll: Record<string, IsoDate> = { 'gcms-notes': '2022-07-12' }
  const withRequirements = remedies.filter(({ requirements }) =>
    requirements.some(({ needs }) => needs.length > 0),
  )

  test.for(withRequirements)('$id: decides nothing', ({ id }) => {
    const asOf = openToAll[id] ?? '2026-11-23'
    const { remedies } = eligibilityOf({ facts: {}, asOf, remedies: [id] }, 'en')
    expect(remedies).toMatchObject([{ remedy: id, verdict: 'undecided' }])
    expect(remedies[0]?.missing).not.toEqual([])
  })

  test('gives no day', () => {
    expect(deadlinesOf({ facts: {}, asOf: '2026-11-23' }, 'en').deadlines).toEqual([])
  })
})

describe('every deadline', () => {
  const weekday = (day: string) => getDay(parseISO(day, { in: utc }), { in: utc })

  test('is safe on or before its last day, and due on or after it', () => {
    fc.assert(
      fc.property(anyQuestion, (question) => {
        for (const { id, fileBy, lastDay, dueOn } of deadlinesOf(question, 'en').deadlines) {
          expect(fileBy <= lastDay, `${id}: ${fileBy} is after ${lastDay}`).toBe(true)
          expect(lastDay <= dueOn, `${id}: ${lastDay} is after ${dueOn}`).toBe(true)
        }
      }),
      runs,
    )
  })

  test('is safe under every reading that it shows', () => {
    fc.assert(
      fc.property(anyQuestion, (question) => {
        for (const { id, fileBy, alternatives } of deadlinesOf(question, 'en').deadlines)
          for (const other of alternatives)
            expect(fileBy <= other.dueOn, `${id}: ${fileBy}, ${other.id} ${other.dueOn}`).toBe(true)
      }),
      runs,
    )
  })

  test('is to be acted on from Monday to Friday, and never on Boxing Day', () => {
    fc.assert(
      fc.property(anyQuestion, (question) => {
        const { deadlines } = deadlinesOf(question, 'en')
        for (const { id, kind, fileBy } of deadlines.filter(({ kind }) => kind !== 'not-before')) {
          expect(weekday(fileBy), `${id} (${kind}) ${fileBy}`).toBeOneOf([1, 2, 3, 4, 5])
          expect(fileBy.slice(5), id).not.toBe('12-26')
        }
      }),
      runs,
    )
  })

  test('is due on no Sunday, unless it is counted back from a hearing', () => {
    const countedBack = new Set(
      remedies.flatMap(({ id, timeLimits }) =>
        timeLimits.filter(({ runsFrom }) => runsFrom.before).map((limit) => `${id}/${limit.id}`),
      ),
    )
    fc.assert(
      fc.property(anyQuestion, (question) => {
        for (const { id, kind, dueOn } of deadlinesOf(question, 'en').deadlines)
          if (kind === 'limit' && !countedBack.has(id))
            expect(weekday(dueOn), `${id} ${dueOn}`).not.toBe(0)
      }),
      runs,
    )
  })

  test('has a state that agrees with its days', () => {
    fc.assert(
      fc.property(anyQuestion, (question) => {
        for (const { state, fileBy, dueOn, late, daysLeft } of deadlinesOf(question, 'en')
          .deadlines) {
          const { asOf } = question
          expect(state).toBe(asOf < fileBy ? 'open' : asOf <= dueOn ? 'act-now' : 'passed')
          expect(daysLeft > 0).toBe(state === 'open')
          if (late) expect([state, late.days > 0]).toEqual(['passed', true])
        }
      }),
      runs,
    )
  })

  test('comes once', () => {
    fc.assert(
      fc.property(anyQuestion, (question) => {
        const { deadlines, awaiting } = deadlinesOf(question, 'en')
        const ids = [...deadlines, ...awaiting].map(({ id }) => id)
        expect(ids).toEqual([...new Set(ids)])
      }),
      runs,
    )
  })
})

describe('what is missing', () => {
  test('is never a fact that was given', () => {
    fc.assert(
      fc.property(anyQuestion, (question) => {
        const { remedies } = eligibilityOf(question, 'en')
        const { deadlines, awaiting, dates } = deadlinesOf(question, 'en')
        const { checklists } = checklistsOf(question, 'en')
        const missing = [
          ...remedies.flatMap(({ missing, findings }) => [
            ...missing,
            ...findings.flatMap(({ missing }) => missing),
          ]),
          ...[...deadlines, ...awaiting, ...dates].flatMap(({ missing }) => missing),
          ...checklists.flatMap(({ items }) => items.flatMap(({ missing }) => missing)),
        ]
        expect(missing.filter((fact) => question.facts[fact] !== undefined)).toEqual([])
      }),
      runs,
    )
  })

  test('is nothing for a remedy that is decided', () => {
    fc.assert(
      fc.property(anyQuestion, (question) => {
        for (const { remedy, verdict, missing } of eligibilityOf(question, 'en').remedies)
          if (verdict !== 'undecided') expect(missing, remedy).toEqual([])
      }),
      runs,
    )
  })

  test('is something for what is undecided, or the finding says why nothing would help', () => {
    fc.assert(
      fc.property(anyQuestion, (question) => {
        for (const { remedy, findings } of eligibilityOf(question, 'en').remedies)
          for (const { id, outcome, missing, because } of findings)
            if (outcome === 'undecided')
              expect(missing.length > 0 || because !== undefined, `${remedy}/${id}`).toBe(true)
      }),
      runs,
    )
  })

  test('is something for a limit that is awaited', () => {
    fc.assert(
      fc.property(anyQuestion, (question) => {
        for (const { id, missing } of deadlinesOf(question, 'en').awaiting)
          expect(missing, id).not.toEqual([])
      }),
      runs,
    )
  })
})

describe('one fact more', () => {
  const isDecided = ({ outcome }: { outcome: string }) => outcome !== 'undecided'

  /** No finding that was decided is undecided with the fact, save where the law gives no answer. */
  const neverReopens = (before: Facts, added: Facts, asOf: IsoDate) => {
    const known = eligibilityOf({ facts: before, asOf }, 'en').remedies
    const more = eligibilityOf({ facts: { ...before, ...added }, asOf }, 'en').remedies
    for (const [i, { remedy, findings }] of more.entries()) {
      const decided = new Set(known[i]?.findings.filter(isDecided).map(({ id }) => id))
      const reopened = findings
        .filter((finding) => decided.has(finding.id) && !isDecided(finding) && !finding.because)
        .map(({ id, missing }) => `${remedy}/${id} asks ${missing}`)
      expect(reopened, JSON.stringify(added)).toEqual([])
    }
  }
  const withoutDays = allFacts.filter((fact) => !isDay(fact))

  test('that is no day never reopens what was decided', () => {
    fc.assert(
      fc.property(anyFacts, anyFact(withoutDays), anyDay, (facts, added, asOf) => {
        const [fact] = Object.keys(added) as [keyof Facts]
        fc.pre(facts[fact] === undefined)
        neverReopens(facts, added, asOf)
      }),
      runs,
    )
  })

  // Among several days the one that counts may change: a later start, or the day that a law is
  // measured on in place of one that stood in for it. The first day alone reopens nothing, in the
  // years whose law is modelled.
  test('that is the first day never reopens what was decided', () => {
    fc.assert(
      fc.property(
        anyFactsOf(withoutDays),
        fc.constantFrom(...allFacts.filter(isDay)),
        dayBetween('2014-01-01', '2033-12-31'),
        anyDay,
        (facts, fact, day, asOf) => neverReopens(facts, { [fact]: day }, asOf),
      ),
      runs,
    )
  })
})
