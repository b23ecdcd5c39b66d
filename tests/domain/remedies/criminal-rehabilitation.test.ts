import { describe, expect, it, test } from 'vitest'
import { checklistsOf, deadlinesOf, eligibilityOf } from '../../../src/domain/ask.ts'
import type { IsoDate } from '../../../src/domain/calendar.ts'
import type { Decision, Facts } from '../../../src/domain/facts/index.ts'
import type { Language } from '../../../src/domain/text.ts'

const today = '2026-11-23'
const remedies = ['criminal-rehabilitation']

const eligibility = (facts: Facts, asOf: IsoDate = today, language: Language = 'en') => {
  const [remedy] = eligibilityOf({ facts, asOf, remedies }, language).remedies
  return remedy as NonNullable<typeof remedy>
}
const cautions = (facts: Facts) => eligibility(facts).cautions.map(({ id }) => id)
const checklist = (facts: Facts, asOf: IsoDate = today, language: Language = 'en') => {
  const [remedy] = checklistsOf({ facts, asOf, remedies }, language).checklists
  return remedy as NonNullable<typeof remedy>
}
const items = (facts: Facts) => checklist(facts).items.map(({ id }) => id)
const dates = (facts: Facts) =>
  deadlinesOf({ facts, asOf: today, remedies }, 'en').dates.map(({ id, day }) => [
    id.replace('criminal-rehabilitation/', ''),
    day,
  ])

const convictedAbroad: Facts = {
  decision: 'temporary-resident-visa',
  inadmissibility: ['criminality'],
  criminalityBasis: 'conviction-outside-canada',
  subsequentConviction: false,
  sentenceCompletedOn: '2020-06-30',
}
const actAbroad: Facts = {
  decision: 'economic-permanent-residence',
  inadmissibility: ['serious-criminality'],
  criminalityBasis: 'act-outside-canada',
  subsequentConviction: false,
  offenceCommittedOn: '2020-06-30',
}
const convictedHere: Facts = {
  decision: 'temporary-resident-visa',
  inadmissibility: ['serious-criminality'],
  criminalityBasis: 'conviction-in-canada',
}

describe('who may be rehabilitated', () => {
  test.for<[string, Facts, 'available' | 'unavailable' | 'undecided']>([
    ['a conviction outside Canada', convictedAbroad, 'available'],
    ['an act outside Canada', actAbroad, 'available'],
    [
      'a conviction in Canada (elig-rehabilitation-canadian-conviction)',
      convictedHere,
      'unavailable',
    ],
    [
      'a permanent resident for serious criminality',
      { ...actAbroad, decision: 'removal-order', personStatus: 'permanent-resident' },
      'available',
    ],
    [
      'no finding of criminality',
      { ...convictedAbroad, inadmissibility: ['misrepresentation'] },
      'unavailable',
    ],
    ['no finding', { ...convictedAbroad, inadmissibility: [] }, 'unavailable'],
    [
      'transborder criminality',
      { ...convictedAbroad, inadmissibility: ['transborder-criminality'] },
      'unavailable',
    ],
    [
      'organized criminality',
      { ...convictedAbroad, inadmissibility: ['organized-criminality'] },
      'unavailable',
    ],
    ['a subsequent conviction', { ...convictedAbroad, subsequentConviction: true }, 'unavailable'],
    [
      'criminality, nothing else known',
      { decision: 'work-permit', inadmissibility: ['criminality'] },
      'undecided',
    ],
  ])('%s', ([, facts, verdict]) => {
    expect(eligibility(facts).verdict).toBe(verdict)
  })

  it('asks nothing of a conviction in Canada', () => {
    expect(eligibility(convictedHere).missing).toEqual([])
  })

  it('asks for the day that the period runs from', () => {
    const { sentenceCompletedOn: _, ...facts } = convictedAbroad
    expect(eligibility(facts)).toMatchObject({
      verdict: 'undecided',
      missing: ['sentenceCompletedOn'],
    })
    const { offenceCommittedOn: __, ...act } = actAbroad
    expect(eligibility(act).missing).toEqual(['offenceCommittedOn'])
  })

  test.for<[Decision, boolean]>([
    ['family-class-visa', true],
    ['electronic-travel-authorization', true],
    ['removal-order', true],
    ['rehabilitation', true],
    ['temporary-resident-permit', true],
    ['sponsor-ineligible', false],
    ['citizenship', false],
    ['residency-obligation', false],
    ['refugee-claim-rejected', false],
    ['application-returned', false],
  ])('%s: %s', ([decision, leads]) => {
    expect(eligibility({ ...convictedAbroad, decision }).verdict).toBe(
      leads ? 'available' : 'not-applicable',
    )
  })
})

describe('the prescribed period', () => {
  test.for<[string, Facts, 'available' | 'unavailable']>([
    [
      'sentence completed five years ago today',
      { ...convictedAbroad, sentenceCompletedOn: '2021-11-23' },
      'unavailable',
    ],
    ['and a day', { ...convictedAbroad, sentenceCompletedOn: '2021-11-22' }, 'available'],
    ['less a day', { ...convictedAbroad, sentenceCompletedOn: '2021-11-24' }, 'unavailable'],
    [
      'act committed five years ago today',
      { ...actAbroad, offenceCommittedOn: '2021-11-23' },
      'unavailable',
    ],
    ['and a day', { ...actAbroad, offenceCommittedOn: '2021-11-22' }, 'available'],
    ['less a day', { ...actAbroad, offenceCommittedOn: '2021-11-24' }, 'unavailable'],
    [
      'for a conviction the day of the act does not count',
      { ...convictedAbroad, sentenceCompletedOn: '2024-01-01', offenceCommittedOn: '2010-01-01' },
      'unavailable',
    ],
    [
      'for an act no sentence counts',
      { ...actAbroad, offenceCommittedOn: '2024-01-01', sentenceCompletedOn: '2010-01-01' },
      'unavailable',
    ],
  ])('%s', ([, facts, verdict]) => {
    expect(eligibility(facts).verdict).toBe(verdict)
  })

  test.for<[string, Facts, [string, IsoDate][]]>([
    [
      'conviction punishable by less than ten years',
      {
        ...convictedAbroad,
        maximumPenaltyTenYearsOrMore: false,
        severalOffences: false,
        sentenceCompletedOn: '2016-11-22',
      },
      [
        ['period-since-sentence', '2021-11-23'],
        ['deemed-rehabilitation-after-conviction', '2026-11-24'],
      ],
    ],
    [
      'act punishable by less than ten years',
      {
        ...actAbroad,
        inadmissibility: ['criminality'],
        maximumPenaltyTenYearsOrMore: false,
        severalOffences: false,
        offenceCommittedOn: '2024-02-29',
      },
      [
        ['period-since-offence', '2029-03-01'],
        ['deemed-rehabilitation-after-offence', '2034-03-02'],
      ],
    ],
    ['serious criminality', actAbroad, [['period-since-offence', '2025-07-01']]],
    [
      'several offences',
      { ...convictedAbroad, maximumPenaltyTenYearsOrMore: false, severalOffences: true },
      [['period-since-sentence', '2025-07-01']],
    ],
    [
      'ten years or more',
      { ...convictedAbroad, maximumPenaltyTenYearsOrMore: true, severalOffences: false },
      [['period-since-sentence', '2025-07-01']],
    ],
    ['a conviction in Canada', { ...convictedHere, sentenceCompletedOn: '2020-06-30' }, []],
  ])('%s', ([, facts, expected]) => {
    expect(dates(facts)).toEqual(expected)
  })
})

describe('checklist', () => {
  test.for<[string, Facts, Facts]>([
    ['court-records', convictedAbroad, actAbroad],
    ['sentence-completed', convictedAbroad, actAbroad],
    ['act-and-its-day', actAbroad, convictedAbroad],
  ])('%s', ([id, shown, hidden]) => {
    expect(items(shown)).toContain(id)
    expect(items(hidden)).not.toContain(id)
  })

  test.for([
    'application-form',
    'decision',
    'equivalence',
    'police-certificates',
    'identity',
    'proof-of-rehabilitation',
    'translations',
    'use-of-representative',
    'fee-receipt',
  ])('%s, in every case', (id) => {
    expect(items(actAbroad)).toContain(id)
  })

  test.for<[string, Facts, IsoDate, number[]]>([
    ['not known before', convictedAbroad, '2024-11-30', []],
    ['from December 1, 2024', convictedAbroad, '2024-12-01', [239.75]],
    ['the day before the next', convictedAbroad, '2025-11-30', [239.75]],
    ['from December 1, 2025', convictedAbroad, '2025-12-01', [246.25]],
    ['the last day of that amount', convictedAbroad, '2026-11-30', [246.25]],
    ['from the next change, not known', convictedAbroad, '2026-12-01', []],
    ['serious criminality: only a caution', actAbroad, '2026-11-23', []],
  ])('the fee, %s', ([, facts, asOf, amounts]) => {
    expect(checklist(facts, asOf).fees.map(({ amount }) => amount)).toEqual(amounts)
  })

  test.for<[Facts['personIn'], string]>([
    ['outside-canada', 'Outside Canada'],
    ['in-canada', 'In Canada'],
  ])('goes to the office of the place: %s', ([personIn, text]) => {
    const { submitTo } = checklist({ ...convictedAbroad, ...(personIn && { personIn }) })
    expect(submitTo).toHaveLength(1)
    expect(submitTo[0]?.text).toContain(text)
  })

  it('reads in French', () => {
    const { title, items } = checklist(convictedAbroad, today, 'fr')
    expect(title).toBe('Réadaptation')
    expect(items[0]?.form).toMatchObject({ id: 'IMM 1444', title: 'Demande de réadaptation' })
  })
})

describe('cautions', () => {
  const minor: Facts = {
    ...convictedAbroad,
    maximumPenaltyTenYearsOrMore: false,
    severalOffences: false,
  }

  test.for<[string, Facts, Facts]>([
    ['conviction-in-canada', convictedHere, convictedAbroad],
    [
      'summary-convictions-in-canada',
      { ...convictedHere, inadmissibility: ['criminality'] },
      convictedHere,
    ],
    ['deemed-rehabilitation', minor, { ...minor, severalOffences: true }],
    ['deemed-rehabilitation', convictedAbroad, { ...minor, maximumPenaltyTenYearsOrMore: true }],
    ['deemed-rehabilitation', minor, actAbroad],
    ['deemed-rehabilitation-summary-offences', { ...minor, severalOffences: true }, minor],
    ['never-deemed', { ...minor, maximumPenaltyTenYearsOrMore: true }, minor],
    ['never-deemed', actAbroad, minor],
    ['whole-sentence', convictedAbroad, actAbroad],
    ['several-offences', { ...minor, severalOffences: true }, minor],
    ['subsequent-conviction', { ...minor, subsequentConviction: true }, minor],
    ['fee-for-serious-criminality', actAbroad, convictedAbroad],
  ])('%s', ([id, shown, hidden]) => {
    expect(cautions(shown)).toContain(id)
    expect(cautions(hidden)).not.toContain(id)
  })

  test.for([
    'hybrid-offence',
    'not-an-offence-that-counts',
    'what-the-minister-weighs',
    'before-the-period-ends',
    'clocks-keep-running',
    'fees-change',
  ])('%s is always said', (id) => {
    expect(cautions(convictedAbroad)).toContain(id)
  })
})
