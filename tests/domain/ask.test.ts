import { describe, expect, test } from 'vitest'
import { assessmentOf, checklistsOf, deadlinesOf, eligibilityOf } from '../../src/domain/ask.ts'
import type { IsoDate } from '../../src/domain/calendar.ts'
import type { Facts } from '../../src/domain/facts/index.ts'
import type { Question } from '../../src/domain/question.ts'

const asOf = '2026-11-23'
const about = (facts: Facts, ...remedies: readonly string[]): Question => ({
  facts,
  asOf,
  ...(remedies.length > 0 && { remedies }),
})
const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id)
const remediesOf = (list: readonly { remedy: string }[]) => list.map(({ remedy }) => remedy)

/** Leave is to be sought by 24 November, fifteen days from the notice. */
const worker: Facts = {
  decision: 'work-permit',
  decidedIn: 'in-canada',
  notifiedOn: '2026-11-09',
}
const leave = { id: 'judicial-review/in-canada', fileBy: '2026-11-24', dueOn: '2026-11-24' }
const sponsor: Facts = {
  decision: 'family-class-visa',
  decidedIn: 'outside-canada',
  relationshipToSponsor: 'spouse',
  sponsorshipFiledInPrescribedManner: true,
  sponsorChoseWithdrawal: false,
  appliedDuringMisrepresentationBar: false,
  excludedFamilyMember: false,
  inadmissibility: [],
  reasonsReceivedOn: '2026-11-09',
}
const contradictory: Facts = { ...worker, decidedOn: '2026-11-10' }

describe('which remedies are open', () => {
  test('of those asked about, in the order of the list', () => {
    const { remedies, ...rest } = eligibilityOf(
      about(worker, 'judicial-review', 'refugee-appeal', 'gcms-notes'),
      'en',
    )
    expect(remedies.map(({ remedy, verdict }) => [remedy, verdict])).toEqual([
      ['gcms-notes', 'available'],
      ['refugee-appeal', 'not-applicable'],
      ['judicial-review', 'available'],
    ])
    expect(rest).toEqual({ asOf, cautions: [], nextLimit: leave })
  })

  test('the next limit belongs to the whole case, whatever was asked', () => {
    expect(eligibilityOf(about(worker, 'gcms-notes'), 'en').nextLimit).toEqual(leave)
  })

  test('without a limit that runs there is no next one', () => {
    const answer = eligibilityOf(about({ decision: 'work-permit' }, 'gcms-notes'), 'en')
    expect(answer).not.toHaveProperty('nextLimit')
  })

  test('the next question is of those asked about', () => {
    const { nextQuestion } = eligibilityOf(
      about({ decidedIn: 'in-canada' }, 'judicial-review'),
      'fr',
    )
    expect(nextQuestion).toEqual({
      fact: 'decision',
      question: 'Quel genre de décision a été rendu, ou qu’est-ce qui a été refusé?',
    })
    expect(eligibilityOf(about(worker, 'judicial-review'), 'en')).not.toHaveProperty('nextQuestion')
  })

  test('days that contradict each other are told', () => {
    expect(ids(eligibilityOf(about(contradictory), 'en').cautions)).toEqual([
      'contradiction-decided-on-notified-on',
    ])
  })
})

describe('by when', () => {
  const lost: Facts = { ...worker, notifiedOn: '2026-11-12', statusLostOn: '2026-08-24' }

  test('the earliest safe day first, whichever remedy it is of', () => {
    const { deadlines } = deadlinesOf(about(lost), 'en')
    expect(deadlines.map(({ id, fileBy }) => [id, fileBy])).toEqual([
      ['restoration-of-status/application', '2026-11-20'],
      ['judicial-review/in-canada', '2026-11-27'],
      ['reconsideration/recommended', '2026-11-27'],
    ])
  })

  test('of the remedies asked about, and the next limit of the whole case', () => {
    const { deadlines, awaiting, dates, ...rest } = deadlinesOf(
      about(worker, 'restoration-of-status', 'authorization-to-return'),
      'en',
    )
    expect(deadlines).toEqual([])
    expect(ids(awaiting)).toEqual(['restoration-of-status/application'])
    expect(ids(dates)).toEqual([
      'authorization-to-return/exclusion-order-ends',
      'authorization-to-return/exclusion-order-misrepresentation-ends',
      'authorization-to-return/departure-order-thirty-days',
    ])
    expect(rest).toEqual({ asOf, cautions: [], nextLimit: leave })
  })

  test('a remedy that this kind of decision never leads to gives no dates', () => {
    const datesFor = (decision: Facts['decision']) =>
      ids(
        deadlinesOf(about({ ...(decision && { decision }) }, 'criminal-rehabilitation'), 'en')
          .dates,
      )
    expect(datesFor('citizenship')).toEqual([])
    expect(datesFor('work-permit')).toEqual([
      'criminal-rehabilitation/deemed-rehabilitation-after-conviction',
      'criminal-rehabilitation/deemed-rehabilitation-after-offence',
    ])
  })

  test('without a limit that runs there is no next one', () => {
    expect(deadlinesOf(about({ decision: 'work-permit' }), 'en')).not.toHaveProperty('nextLimit')
  })

  test('days that contradict each other are told', () => {
    expect(ids(deadlinesOf(about(contradictory), 'en').cautions)).toEqual([
      'contradiction-decided-on-notified-on',
    ])
  })
})

describe('what to prepare', () => {
  test.for<[why: string, question: Question, listed: string[]]>([
    [
      'a closed remedy, for those who ask for it by name',
      about(sponsor, 'judicial-review', 'sponsorship-appeal'),
      ['sponsorship-appeal', 'judicial-review'],
    ],
    [
      'one that this kind of decision never leads to, for nobody',
      about(worker, 'refugee-appeal', 'judicial-review'),
      ['judicial-review'],
    ],
    ['of nothing that was not asked about', about(worker, 'gcms-notes'), ['gcms-notes']],
  ])('%s', ([, question, listed]) => {
    const { checklists, ...rest } = checklistsOf(question, 'en')
    expect(remediesOf(checklists)).toEqual(listed)
    expect(rest).toEqual({ asOf })
    expect(remediesOf(assessmentOf(question, 'en').checklists)).toEqual(listed)
  })

  test('of every remedy that is not closed', () => {
    for (const { checklists } of [
      checklistsOf(about(sponsor), 'en'),
      assessmentOf(about(sponsor), 'en'),
    ]) {
      expect(remediesOf(checklists)).toContain('sponsorship-appeal')
      expect(remediesOf(checklists)).not.toContain('judicial-review')
      expect(remediesOf(checklists)).not.toContain('refugee-appeal')
    }
  })
})

describe('all of it at once', () => {
  const timingOf = (remedy: string, facts: Facts, on: IsoDate = asOf) =>
    assessmentOf({ facts, asOf: on, remedies: [remedy] }, 'en').remedies.map(({ timing }) => timing)
  const appeal = { id: 'sponsorship-appeal/notice', fileBy: '2026-12-09', dueOn: '2026-12-09' }
  const record = { id: 'judicial-review/perfection', fileBy: '2026-12-18', dueOn: '2026-12-21' }

  test.for<[why: string, remedy: string, facts: Facts, on: IsoDate, timing: object]>([
    ['open', 'judicial-review', worker, asOf, { state: 'open', next: leave }],
    ['to be acted on', 'judicial-review', worker, '2026-11-24', { state: 'act-now', next: leave }],
    ['passed', 'judicial-review', worker, '2026-11-25', { state: 'passed' }],
    [
      'the one after, once the first is done',
      'judicial-review',
      { ...worker, leaveFiledOn: '2026-11-20' },
      asOf,
      { state: 'open', next: record },
    ],
    [
      'a limit of the sponsor',
      'sponsorship-appeal',
      sponsor,
      asOf,
      { state: 'open', next: appeal },
    ],
    ['waiting for a day', 'restoration-of-status', worker, asOf, { state: 'awaiting' }],
    ['a recommendation is no limit', 'reconsideration', worker, asOf, { state: 'no-limit' }],
    ['none', 'legal-counsel', worker, asOf, { state: 'no-limit' }],
    ['not applicable', 'refugee-appeal', worker, asOf, { state: 'no-limit' }],
  ])('how a remedy stands in time: %s', ([, remedy, facts, on, timing]) => {
    expect(timingOf(remedy, facts, on)).toEqual([timing])
  })

  test('every part is of the remedies asked about', () => {
    const { remedies, deadlines, awaiting, checklists, plan, ...rest } = assessmentOf(
      about(worker, 'reconsideration', 'gcms-notes'),
      'en',
    )
    expect(remediesOf(remedies)).toEqual(['gcms-notes', 'reconsideration'])
    expect(ids(deadlines)).toEqual(['reconsideration/recommended'])
    expect(ids(awaiting)).toEqual(['gcms-notes/reply'])
    expect(remediesOf(checklists)).toEqual(['gcms-notes', 'reconsideration'])
    expect(remediesOf(plan)).toEqual(['gcms-notes', 'reconsideration'])
    expect(rest).toEqual({ asOf, dates: [], cautions: [], nextLimit: leave })
  })

  test('the next question, and days that contradict each other', () => {
    const answer = assessmentOf(about({ decidedOn: '2026-11-10', notifiedOn: '2026-11-09' }), 'en')
    expect(answer.nextQuestion?.fact).toBe('decision')
    expect(ids(answer.cautions)).toEqual(['contradiction-decided-on-notified-on'])
    expect(answer).toHaveProperty('nextLimit')
    const closed = assessmentOf(about({ decision: 'work-permit' }, 'judicial-review'), 'en')
    expect(closed).not.toHaveProperty('nextLimit')
  })

  const interactions = (remedy: string, facts: Facts, on: IsoDate = asOf) =>
    assessmentOf({ facts, asOf: on, remedies: [remedy] }, 'en')
      .remedies.flatMap(({ cautions }) => ids(cautions))
      .filter((id) => /^(exhausts|bars|runs-beside|does-not-stop-clock)-/.test(id))

  test.for<[why: string, remedy: string, facts: Facts, on: IsoDate, told: string[]]>([
    [
      'a remedy that is open says what it does to another, though that was not asked about',
      'reconsideration',
      worker,
      asOf,
      ['does-not-stop-clock-judicial-review'],
    ],
    ['not once the limit of the other has passed', 'reconsideration', worker, '2026-11-25', []],
    ['one that is closed says nothing', 'judicial-review', sponsor, asOf, []],
    [
      'one that may be open says it too',
      'criminal-rehabilitation',
      worker,
      asOf,
      ['does-not-stop-clock-judicial-review'],
    ],
    [
      'one that is not is told in nothing',
      'criminal-rehabilitation',
      { ...worker, inadmissibility: [] },
      asOf,
      [],
    ],
  ])('%s', ([, remedy, facts, on, told]) => {
    expect(interactions(remedy, facts, on)).toEqual(told)
  })

  test('a remedy that no day presses has its findings and cautions all the same', () => {
    const question = about(worker, 'judicial-review', 'refugee-appeal', 'restoration-of-status')
    const told = eligibilityOf(question, 'en').remedies
    const { remedies } = assessmentOf(question, 'en')
    for (const [i, one] of told.entries()) {
      const { timing, cautions, ...rest } = remedies[i] as (typeof remedies)[number]
      expect({ ...rest, cautions: cautions.slice(0, one.cautions.length) }).toEqual(one)
    }
  })
})
