import { describe, expect, test } from 'vitest'
import { deadlinesOf, eligibilityOf } from '../../../src/domain/ask.ts'
import type { IsoDate } from '../../../src/domain/calendar.ts'
import type { Facts } from '../../../src/domain/facts/index.ts'
import { placeMayDiffer } from '../../../src/domain/remedies/judicial-review/place.ts'
import { outcomeOf, type Says } from './outcome-of.ts'

const remedies = ['judicial-review']
const refused: Facts = { decision: 'study-permit', decidedIn: 'outside-canada' }
const sponsorIneligible: Facts = {
  decision: 'sponsor-ineligible',
  personIn: 'in-canada',
  relationshipToSponsor: 'spouse',
  excludedFamilyMember: false,
  humanitarianRequestRefused: false,
}
const byDivision: Facts = {
  decision: 'removal-order',
  removalOrderMadeAt: 'admissibility-hearing',
}

test.for<Says>([
  [
    'checklist',
    'reasons-requested-from-the-division',
    'an order of the Immigration Division',
    byDivision,
    true,
  ],
  [
    'checklist',
    'reasons-requested-from-the-division',
    'an order made at an examination',
    { ...byDivision, removalOrderMadeAt: 'examination' },
    false,
  ],
  [
    'checklist',
    'reasons-requested-from-the-division',
    'an officer’s decision after a hearing',
    { ...byDivision, decision: 'deferral-of-removal' },
    false,
  ],
  [
    'cautions',
    'extension-loses-stay',
    'an appeal dismissed, more time asked for',
    { decision: 'refugee-appeal-dismissed', extensionOfTimeRequested: true },
    true,
  ],
  [
    'cautions',
    'extension-loses-stay',
    'no more time asked for',
    { decision: 'refugee-appeal-dismissed', extensionOfTimeRequested: false },
    false,
  ],
  [
    'cautions',
    'extension-loses-stay',
    'a decision that brought no stay',
    { decision: 'study-permit', extensionOfTimeRequested: true },
    false,
  ],
  ['cautions', 'no-appeal-in-canada-class', 'a spouse in Canada', sponsorIneligible, true],
  [
    'cautions',
    'no-appeal-in-canada-class',
    'a common-law partner in Canada',
    { ...sponsorIneligible, relationshipToSponsor: 'common-law-partner' },
    true,
  ],
  [
    'cautions',
    'no-appeal-in-canada-class',
    'a child in Canada',
    { ...sponsorIneligible, relationshipToSponsor: 'child' },
    false,
  ],
  [
    'cautions',
    'no-appeal-in-canada-class',
    'a spouse abroad',
    { ...sponsorIneligible, personIn: 'outside-canada' },
    false,
  ],
  [
    'cautions',
    'no-appeal-in-canada-class',
    'another decision about a spouse in Canada',
    { ...sponsorIneligible, decision: 'family-class-visa' },
    false,
  ],
  [
    'requirements',
    'appeals-exhausted',
    'a spouse in Canada: the kind of decision does not say whether an appeal lies',
    sponsorIneligible,
    'undecided',
  ],
  [
    'requirements',
    'appeals-exhausted',
    'a common-law partner in Canada: the same',
    { ...sponsorIneligible, relationshipToSponsor: 'common-law-partner' },
    'undecided',
  ],
  [
    'requirements',
    'appeals-exhausted',
    'a spouse abroad: no exception',
    { ...sponsorIneligible, personIn: 'outside-canada' },
    false,
  ],
])('%s, %s: %s', ([list, id, , facts, says]) => {
  expect(outcomeOf('judicial-review', list, id, facts)).toBe(says)
})

test('a class without appeal is told of while the partner is not known', () => {
  const [remedy] = eligibilityOf(
    { facts: { decision: 'sponsor-ineligible' }, asOf: '2026-11-23', remedies },
    'en',
  ).remedies
  expect(remedy?.cautions.map(({ id }) => id)).toContain('no-appeal-in-canada-class')
})

test('the place of a decision is asked where it may differ; a citizenship matter has one limit', () => {
  expect(placeMayDiffer('study-permit')).toBe(true)
  expect(placeMayDiffer('extension-of-stay')).toBe(false)
  expect(placeMayDiffer('citizenship')).toBe(false)
})

const limits = (facts: Facts, asOf: IsoDate = '2026-11-23') =>
  deadlinesOf({ facts: { ...refused, ...facts }, asOf, remedies }, 'en').deadlines
const limit = (id: string, facts: Facts, asOf?: IsoDate) =>
  limits(facts, asOf).find((one) => one.id === `judicial-review/${id}`)

const inTheFile: Facts = {
  notifiedOn: '2026-08-03',
  leaveFiledOn: '2026-09-01',
  leaveServedOn: '2026-09-01',
  writtenReasons: 'received',
  recordServedOn: '2026-10-01',
  respondentMemorandumServedOn: '2026-10-30',
  leaveGrantedOn: '2026-11-10',
  judgmentOn: '2026-11-20',
  questionCertified: true,
}

test.for<[id: string, party: string, irreversible: boolean]>([
  ['outside-canada', 'applicant', true],
  ['proof-of-service', 'applicant', true],
  ['appearance', 'respondent', false],
  ['perfection', 'applicant', true],
  ['respondent-memorandum', 'respondent', false],
  ['reply', 'applicant', true],
  ['hearing-earliest', 'court', false],
  ['hearing-latest', 'court', false],
  ['appeal-to-fca', 'applicant', true],
])('%s binds the %s; missing it loses something: $2', ([id, party, irreversible]) => {
  expect(limit(id, inTheFile)).toMatchObject({ party, irreversible })
})

describe('the record is due once', () => {
  const sent: Facts = {
    ...inTheFile,
    reasonsReceivedOn: '2026-08-10',
    noReasonsNoticeReceivedOn: '2026-08-12',
  }
  test.for<[writtenReasons: NonNullable<Facts['writtenReasons']>, from: string]>([
    ['received', 'leaveFiledOn'],
    ['not-received', 'reasonsReceivedOn'],
  ])('reasons %s at the filing', ([writtenReasons, from]) => {
    const records = limits({ ...sent, writtenReasons }).filter(
      ({ id }) => id === 'judicial-review/perfection',
    )
    expect(records.map(({ runsFrom }) => runsFrom?.fact)).toEqual([from])
  })
})

describe('what a missed step costs', () => {
  const factors = ['continuing-intention', 'some-merit', 'no-prejudice', 'reasonable-explanation']
  test.for<[id: string, start: RegExp, consequences: string[]]>([
    ['outside-canada', /^File at once/, ['automatic-stay-lost']],
    ['proof-of-service', /^Ask for an order that extends the time/, ['decided-on-materials-filed']],
    ['perfection', /^Move at once/, ['deemed-discontinued', 'decided-on-materials-filed']],
    ['reply', /^Ask for an order that extends the time; without/, ['decided-on-materials-filed']],
    ['appeal-to-fca', /^Ask a judge of the Federal Court/, ['no-appeal-commenced']],
  ])('%s', ([id, start, consequences]) => {
    const { recordServedOn: _, leaveFiledOn, ...notDone } = inTheFile
    const facts = id === 'outside-canada' ? notDone : { ...notDone, leaveFiledOn }
    const late = limit(id, facts as Facts, '2027-06-01')?.late
    expect(late?.text).toMatch(start)
    expect(late?.factors.map((one) => one.id)).toEqual(factors)
    expect(late?.consequences.map((one) => one.id)).toEqual(consequences)
  })
})

test.for<[id: string, facts: Facts, asks: string[]]>([
  ['respondent-memorandum', { leaveFiledOn: '2026-09-01' }, ['recordServedOn']],
  ['reply', { leaveFiledOn: '2026-09-01' }, ['respondentMemorandumServedOn']],
])('%s waits for the day of service', ([id, facts, asks]) => {
  const { awaiting } = deadlinesOf(
    { facts: { ...refused, ...facts }, asOf: '2026-11-23', remedies },
    'en',
  )
  expect(awaiting.find((one) => one.id === `judicial-review/${id}`)?.missing).toEqual(asks)
})
