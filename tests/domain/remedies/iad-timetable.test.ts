import { describe, expect, test } from 'vitest'
import { deadlinesOf } from '../../../src/domain/ask.ts'
import type { IsoDate } from '../../../src/domain/calendar.ts'
import type { Decision, Facts } from '../../../src/domain/facts/index.ts'
import type { Language } from '../../../src/domain/text.ts'

const asOf = '2026-11-23'
const appeals: [remedy: string, decision: Decision][] = [
  ['sponsorship-appeal', 'family-class-visa'],
  ['removal-order-appeal', 'removal-order'],
  ['residency-obligation-appeal', 'residency-obligation'],
]
const disclosureIn = (
  remedy: string,
  decision: Decision,
  facts: Facts,
  language: Language = 'en',
) =>
  deadlinesOf({ facts: { decision, ...facts }, asOf, remedies: [remedy] }, language).deadlines.find(
    ({ id }) => id === `${remedy}/disclosure`,
  )
const disclosure = (facts: Facts, language: Language = 'en') =>
  disclosureIn('sponsorship-appeal', 'family-class-visa', facts, language)

describe('the appeal record by regular mail (IAD Rules 40(2))', () => {
  test.for<[why: string, mailed: IsoDate, abroad: boolean, day: IsoDate, last: IsoDate]>([
    ['seven days, to a Wednesday', '2026-09-02', false, '2026-09-09', '2026-11-08'],
    ['seven days, to a Thursday', '2026-09-03', false, '2026-09-10', '2026-11-09'],
    ['seven days, to a Saturday, not moved', '2026-09-05', false, '2026-09-12', '2026-11-11'],
    ['seven days, to Labour Day, not moved', '2026-08-31', false, '2026-09-07', '2026-11-06'],
    ['twenty days, to a Wednesday', '2026-09-03', true, '2026-09-23', '2026-11-22'],
    ['twenty days, to a Sunday, not moved', '2026-09-07', true, '2026-09-27', '2026-11-26'],
    [
      'over the holidays, of which every day counts',
      '2026-12-21',
      false,
      '2026-12-28',
      '2027-02-26',
    ],
  ])('%s', ([, appealRecordMailedOn, appealRecordMailedAbroad, day, lastDay]) => {
    expect(disclosure({ appealRecordMailedOn, appealRecordMailedAbroad })).toMatchObject({
      runsFrom: { fact: 'appealRecordMailedOn', day },
      period: { count: 60, unit: 'days' },
      lastDay,
      protective: false,
      missing: [],
    })
  })

  test.for(appeals)('%s', ([remedy, decision]) => {
    const facts: Facts = { appealRecordMailedOn: '2026-09-03', appealRecordMailedAbroad: false }
    expect(disclosureIn(remedy, decision, facts)).toMatchObject({ lastDay: '2026-11-09' })
  })

  test('whether it crossed the border is asked, and meanwhile the mailing protects', () => {
    expect(disclosure({ appealRecordMailedOn: '2026-09-03' })).toMatchObject({
      lastDay: '2026-11-02',
      protective: true,
      missing: ['appealRecordReceivedOn', 'appealRecordMailedAbroad'],
    })
  })

  test.for<[why: string, received: IsoDate, dueOn: IsoDate, fileBy: IsoDate]>([
    ['before: safe from the day stated', '2026-09-08', '2026-11-09', '2026-11-06'],
    ['on the day', '2026-09-10', '2026-11-09', '2026-11-09'],
    ['after: nothing is gained', '2026-09-14', '2026-11-09', '2026-11-09'],
  ])('it came %s', ([, appealRecordReceivedOn, dueOn, fileBy]) => {
    const facts: Facts = { appealRecordMailedOn: '2026-09-03', appealRecordMailedAbroad: false }
    expect(disclosure({ ...facts, appealRecordReceivedOn })).toMatchObject({ dueOn, fileBy })
  })

  test('without mailing it is received on the day stated (r. 40(3))', () => {
    expect(disclosure({ appealRecordReceivedOn: '2026-09-12' })).toMatchObject({
      runsFrom: { fact: 'appealRecordReceivedOn', day: '2026-09-12' },
      alternatives: [],
    })
  })

  test('mailed under the repealed Rules, it starts nothing', () => {
    const facts: Facts = { appealRecordMailedAbroad: false }
    expect(disclosure({ ...facts, appealRecordMailedOn: '2023-01-13' })).toBeUndefined()
    expect(disclosure({ ...facts, appealRecordMailedOn: '2023-01-14' })).toMatchObject({
      lastDay: '2023-03-22',
    })
  })

  test('it speaks French', () => {
    const facts: Facts = { appealRecordMailedOn: '2026-09-03', appealRecordMailedAbroad: false }
    expect(disclosure(facts, 'fr')?.steps[0]).toMatchObject({
      day: '2026-09-10',
      text: 'Le document envoyé par courrier régulier est considéré comme reçu sept jours après sa mise à la poste, ou vingt s’il a été envoyé à partir d’un lieu situé hors du Canada ou vers un tel lieu.',
      law: [{ cite: 'Règles de la SAI (2022), règle 40(2)' }],
    })
  })
})
