import { describe, expect, it, test } from 'vitest'
import { checklistsOf, deadlinesOf, eligibilityOf } from '../../../src/domain/ask.ts'
import type { IsoDate } from '../../../src/domain/calendar.ts'
import { everyDecision, type Facts } from '../../../src/domain/facts/index.ts'
import type { Language } from '../../../src/domain/text.ts'

const today = '2026-11-23'
const remedies = ['legal-counsel']

const eligibility = (facts: Facts, asOf: IsoDate = today, language: Language = 'en') => {
  const [remedy] = eligibilityOf({ facts, asOf, remedies }, language).remedies
  return remedy as NonNullable<typeof remedy>
}
const cautions = (facts: Facts, asOf: IsoDate = today) =>
  eligibility(facts, asOf).cautions.map(({ id }) => id)
const items = (facts: Facts, asOf: IsoDate = today) =>
  checklistsOf({ facts, asOf, remedies }, 'en').checklists[0]?.items ?? []

test.for(everyDecision)('is open to everyone: %s', (decision) => {
  expect(eligibility({ decision })).toMatchObject({
    verdict: 'available',
    findings: [],
    missing: [],
  })
})

it('is open when nothing is known, and has no limit of its own', () => {
  expect(eligibility({}).verdict).toBe('available')
  const { deadlines, awaiting } = deadlinesOf({ facts: {}, asOf: today, remedies }, 'en')
  expect([deadlines, awaiting]).toEqual([[], []])
})

describe('who may act', () => {
  test.for<[string, Facts, string, boolean]>([
    ['paid help', {}, 'paid-help', true],
    ['students and centres', {}, 'supervised-or-authorized-help', true],
    ['unpaid help', {}, 'unpaid-help', true],
    ['only a lawyer in the Federal Court', {}, 'lawyer-in-federal-court', true],
    ['the paid preparer is named', {}, 'preparer-is-named', true],
    ['no advice here', {}, 'not-advice', true],
    [
      'a consultant before the Board',
      { decision: 'refugee-claim-rejected' },
      'consultant-before-the-board',
      true,
    ],
    [
      'an appeal to the Board',
      { decision: 'family-class-visa' },
      'consultant-before-the-board',
      true,
    ],
    [
      'no Board for a study permit',
      { decision: 'study-permit' },
      'consultant-before-the-board',
      false,
    ],
    [
      'counsel before the Board at one’s own expense',
      { decision: 'removal-order' },
      'counsel-at-own-expense',
      true,
    ],
    ['no Board, no such counsel', { decision: 'study-permit' }, 'counsel-at-own-expense', false],
    ['a consultant in Quebec', {}, 'consultant-in-quebec', true],
    ['a minor in the Federal Court', { personIsMinor: true }, 'minor-in-federal-court', true],
    ['an adult in the Federal Court', { personIsMinor: false }, 'minor-in-federal-court', false],
    [
      'a minor before the Board',
      { decision: 'refugee-claim-rejected', personIsMinor: true },
      'minor-before-the-board',
      true,
    ],
    [
      'a minor refused a study permit',
      { decision: 'study-permit', personIsMinor: true },
      'minor-before-the-board',
      false,
    ],
    [
      'an adult before the Board',
      { decision: 'refugee-claim-rejected', personIsMinor: false },
      'minor-before-the-board',
      false,
    ],
    ['a lawyer prepared it', { applicationPreparedBy: 'lawyer' }, 'former-counsel', true],
    ['a consultant prepared it', { applicationPreparedBy: 'consultant' }, 'former-counsel', true],
    [
      'a friend prepared it',
      { applicationPreparedBy: 'unpaid-representative' },
      'former-counsel',
      false,
    ],
    ['the person prepared it', { applicationPreparedBy: 'self' }, 'former-counsel', false],
    [
      'the consultant’s licence',
      { applicationPreparedBy: 'consultant' },
      'consultant-to-be-verified',
      true,
    ],
    [
      'a lawyer is no consultant',
      { applicationPreparedBy: 'lawyer' },
      'consultant-to-be-verified',
      false,
    ],
  ])('%s', ([, facts, id, shown]) => {
    expect(cautions({ decision: 'study-permit', ...facts }).includes(id)).toBe(shown)
  })

  test.for<[string, IsoDate, string | undefined]>([
    ['before the College', '2021-11-22', undefined],
    ['the College stands', '2021-11-23', 'within the class of their licence'],
    ['the day before the change', '2023-06-30', 'within the class of their licence'],
    ['the day of the change', '2023-07-01', 'only those whose licence is of the class RCIC-IRB'],
    ['the day after', '2023-07-02', 'only those whose licence is of the class RCIC-IRB'],
  ])('consultants before the Board: %s', ([, asOf, words]) => {
    const caution = eligibility({ decision: 'refugee-claim-rejected' }, asOf).cautions.find(
      ({ id }) => id === 'consultant-before-the-board',
    )
    if (words === undefined) expect(caution).toBeUndefined()
    else expect(caution?.text).toContain(words)
  })
})

describe('when counsel is strongly advised', () => {
  const crime = (months: number, days: number): Facts => ({
    inadmissibility: ['serious-criminality'],
    termOfImprisonment: { months, days },
  })

  test.for<[string, Facts, string, boolean]>([
    ['decided in Canada: fifteen days', { decidedIn: 'in-canada' }, 'short-court-limit', true],
    ['decided outside Canada', { decidedIn: 'outside-canada' }, 'short-court-limit', false],
    ['place unknown', {}, 'short-court-limit', true],
    [
      'citizenship has its own',
      { decision: 'citizenship', decidedIn: 'in-canada' },
      'short-court-limit',
      false,
    ],
    ['citizenship: thirty days', { decision: 'citizenship' }, 'citizenship-court-limit', true],
    ['not for a study permit', {}, 'citizenship-court-limit', false],
    ['an appeal lies', { decision: 'residency-obligation' }, 'appeal-limit', true],
    ['no appeal lies', {}, 'appeal-limit', false],
    ['security', { inadmissibility: ['security'] }, 'grave-inadmissibility', true],
    [
      'rights',
      { inadmissibility: ['human-or-international-rights'] },
      'grave-inadmissibility',
      true,
    ],
    ['sanctions', { inadmissibility: ['sanctions'] }, 'grave-inadmissibility', true],
    [
      'serious criminality',
      { inadmissibility: ['serious-criminality'] },
      'grave-inadmissibility',
      true,
    ],
    [
      'organized criminality',
      { inadmissibility: ['organized-criminality'] },
      'grave-inadmissibility',
      true,
    ],
    ['criminality alone', { inadmissibility: ['criminality'] }, 'grave-inadmissibility', false],
    ['no finding', { inadmissibility: [] }, 'grave-inadmissibility', false],
    ['misrepresentation', { inadmissibility: ['misrepresentation'] }, 'misrepresentation', true],
    ['no misrepresentation', { inadmissibility: ['health'] }, 'misrepresentation', false],
    ['exactly six months', crime(6, 0), 'term-near-six-months', true],
    ['five months and twenty-nine days', crime(5, 29), 'term-near-six-months', true],
    ['one hundred and eighty days', crime(0, 180), 'term-near-six-months', true],
    ['seven months', crime(7, 0), 'term-near-six-months', true],
    ['eight months', crime(8, 0), 'term-near-six-months', false],
    ['four months', crime(4, 0), 'term-near-six-months', false],
    [
      'six months, but no serious criminality',
      { ...crime(6, 0), inadmissibility: ['criminality'] },
      'term-near-six-months',
      false,
    ],
    ['relief for security', { inadmissibility: ['security'] }, 'relief-or-review', true],
    [
      'relief for organized criminality',
      { inadmissibility: ['organized-criminality'] },
      'relief-or-review',
      true,
    ],
    [
      'relief for a senior official',
      { inadmissibility: ['human-or-international-rights'], humanRightsParagraph: 'b' },
      'relief-or-review',
      true,
    ],
    [
      'none for a war crime',
      { inadmissibility: ['human-or-international-rights'], humanRightsParagraph: 'a' },
      'relief-or-review',
      false,
    ],
    ['none for sanctions', { inadmissibility: ['sanctions'] }, 'relief-or-review', false],
    ['a removal order', { decision: 'removal-order' }, 'removal-order', true],
    ['an order made before', { removalOrder: 'exclusion' }, 'removal-order', true],
    ['no order', { removalOrder: 'none' }, 'removal-order', false],
    ['a refugee claim', { decision: 'refugee-claim-rejected' }, 'refugee-matter', true],
    ['a risk assessment', { decision: 'pre-removal-risk-assessment' }, 'refugee-matter', true],
    ['no refugee matter', {}, 'refugee-matter', false],
  ])('%s', ([, facts, id, shown]) => {
    expect(cautions({ decision: 'study-permit', ...facts }).includes(id)).toBe(shown)
  })
})

describe('checklist', () => {
  test.for<[string, Facts, string, boolean]>([
    ['the limits are told first', {}, 'limits-told-first', true],
    ['the licence is verified', {}, 'licence-verified', true],
    ['a written retainer', {}, 'retainer', true],
    ['the form for a representative', {}, 'use-of-representative', true],
    ['the form to release information', {}, 'release-of-information', true],
    ['the decision and its reasons', {}, 'decision-and-reasons', true],
    ['proof of every date', {}, 'proof-of-every-date', true],
    ['legal aid', {}, 'legal-aid', true],
    ['a limited retainer', { personIsMinor: false }, 'limited-retainer', true],
    ['not for a minor', { personIsMinor: true }, 'limited-retainer', false],
    ['a lawyer for a minor', { personIsMinor: true }, 'lawyer-for-a-minor', true],
    ['not for an adult', { personIsMinor: false }, 'lawyer-for-a-minor', false],
    [
      'a representative designated for a minor',
      { decision: 'removal-order', personIsMinor: true },
      'designated-representative',
      true,
    ],
    ['only before the Board', { personIsMinor: true }, 'designated-representative', false],
    [
      'counsel’s contact information on appeal',
      { decision: 'family-class-visa' },
      'counsel-contact-information',
      true,
    ],
    ['no appeal', {}, 'counsel-contact-information', false],
    [
      'statements of unpaid counsel on appeal',
      { decision: 'family-class-visa' },
      'unpaid-counsel-statement',
      true,
    ],
    ['no such statements without an appeal', {}, 'unpaid-counsel-statement', false],
    ['court records', { inadmissibility: ['serious-criminality'] }, 'criminal-records', true],
    [
      'court records for transborder criminality',
      { inadmissibility: ['transborder-criminality'] },
      'criminal-records',
      true,
    ],
    ['no crime', { inadmissibility: ['health'] }, 'criminal-records', false],
    ['the removal order', { removalOrder: 'departure' }, 'removal-documents', true],
    ['no removal order', { removalOrder: 'none' }, 'removal-documents', false],
    [
      'the former consultant’s file',
      { applicationPreparedBy: 'consultant' },
      'former-representative-file',
      true,
    ],
    [
      'no former representative',
      { applicationPreparedBy: 'self' },
      'former-representative-file',
      false,
    ],
    [
      'notice to the former lawyer',
      { applicationPreparedBy: 'lawyer' },
      'notice-to-former-representative',
      true,
    ],
    [
      'no notice to oneself',
      { applicationPreparedBy: 'self' },
      'notice-to-former-representative',
      false,
    ],
  ])('%s', ([, facts, id, shown]) => {
    expect(items({ decision: 'study-permit', ...facts }).some((item) => item.id === id)).toBe(shown)
  })

  test.for<[string, Facts, IsoDate, boolean]>([
    ['the day before', { decision: 'removal-order' }, '2023-06-30', false],
    ['the day', { decision: 'removal-order' }, '2023-07-01', true],
    ['without the Board', { decision: 'study-permit' }, today, false],
  ])('class of licence: %s', ([, facts, asOf, shown]) => {
    expect(items(facts, asOf).some(({ id }) => id === 'class-of-licence')).toBe(shown)
  })

  it('names the forms and the registers, and costs nothing by law', () => {
    const [checklist] = checklistsOf(
      { facts: { decision: 'study-permit' }, asOf: today, remedies },
      'en',
    ).checklists
    expect(checklist?.items.flatMap(({ form }) => form?.id ?? [])).toEqual(['IMM 5476', 'IMM 5475'])
    expect(checklist?.submitTo).toHaveLength(3)
    expect(checklist?.fees).toEqual([])
  })
})

it('speaks French, in the terms of the French Act', () => {
  const { title, cautions } = eligibility({ decision: 'study-permit' }, today, 'fr')
  expect(title).toBe('Conseil juridique')
  expect(cautions.find(({ id }) => id === 'paid-help')).toMatchObject({
    text: expect.stringContaining('moyennant rétribution'),
    law: [{ cite: 'LIPR, art. 91(1)' }, { cite: 'LIPR, art. 91(2)' }, { cite: 'LIPR, art. 91(9)' }],
  })
})
