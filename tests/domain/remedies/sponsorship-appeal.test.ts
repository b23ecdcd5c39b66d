import { describe, expect, test } from 'vitest'
import { checklistsOf, deadlinesOf, eligibilityOf } from '../../../src/domain/ask.ts'
import type { IsoDate } from '../../../src/domain/calendar.ts'
import type { Facts } from '../../../src/domain/facts/index.ts'

const remedies = ['sponsorship-appeal']
const refused: Facts = { decision: 'family-class-visa' }
/** Everything that opens the appeal, said of a spouse with no inadmissibility. */
const spouse: Facts = {
  decision: 'family-class-visa',
  decidedIn: 'outside-canada',
  sponsorshipFiledInPrescribedManner: true,
  sponsorChoseWithdrawal: false,
  appliedDuringMisrepresentationBar: false,
  excludedFamilyMember: false,
  relationshipToSponsor: 'spouse',
  inadmissibility: [],
}

const standing = (facts: Facts, asOf: IsoDate = '2026-11-23', language: 'en' | 'fr' = 'en') =>
  eligibilityOf({ facts, asOf, remedies }, language).remedies[0]
const outcomeOf = (id: string, facts: Facts) =>
  standing(facts)?.findings.find((finding) => finding.id === id)?.outcome
const cautionsOf = (facts: Facts) => standing(facts)?.cautions.map(({ id }) => id) ?? []
const limit = (
  id: string,
  facts: Facts,
  asOf: IsoDate = '2026-11-23',
  language: 'en' | 'fr' = 'en',
) =>
  deadlinesOf({ facts, asOf, remedies }, language).deadlines.find(
    (deadline) => deadline.id === `sponsorship-appeal/${id}`,
  )
const checklist = (facts: Facts, language: 'en' | 'fr' = 'en') =>
  checklistsOf({ facts, asOf: '2026-11-23', remedies }, language).checklists[0]
const itemsOf = (facts: Facts) => checklist(facts)?.items.map(({ id }) => id) ?? []

describe('who may appeal', () => {
  test.for<[string, Facts, string]>([
    ['IRPA 63(1): a spouse, everything in order', spouse, 'available'],
    [
      '2005 FC 1261: violating human or international rights',
      {
        ...spouse,
        relationshipToSponsor: 'parent',
        inadmissibility: ['human-or-international-rights'],
      },
      'unavailable',
    ],
    [
      'IRPA 64(3): misrepresentation, a spouse is excepted',
      {
        ...spouse,
        inadmissibility: ['misrepresentation'],
        misrepresentationIsBasisOfRefusal: true,
      },
      'available',
    ],
    [
      'IRPA 64(3): misrepresentation, a parent is not',
      {
        ...spouse,
        relationshipToSponsor: 'parent',
        inadmissibility: ['misrepresentation'],
        misrepresentationIsBasisOfRefusal: true,
      },
      'unavailable',
    ],
    [
      'IRPA 64(3): misrepresentation, a conjugal partner is not',
      {
        ...spouse,
        relationshipToSponsor: 'conjugal-partner',
        inadmissibility: ['misrepresentation'],
        misrepresentationIsBasisOfRefusal: true,
      },
      'unavailable',
    ],
    [
      'IRPR 10(6): not filed in the prescribed manner',
      { ...spouse, sponsorshipFiledInPrescribedManner: false },
      'unavailable',
    ],
    [
      '2020 FC 33: applied during the bar of misrepresentation',
      { ...spouse, appliedDuringMisrepresentationBar: true },
      'unavailable',
    ],
    [
      'IRPR 119: sponsor found ineligible, chose to withdraw',
      { ...spouse, decision: 'sponsor-ineligible', sponsorChoseWithdrawal: true },
      'unavailable',
    ],
    [
      'IRPR 119: sponsor found ineligible, chose to go on',
      { ...spouse, decision: 'sponsor-ineligible' },
      'available',
    ],
    [
      'IRPA 63(1): spouse or common-law partner in Canada class',
      {
        decision: 'spouse-in-canada-class',
        decidedIn: 'in-canada',
        personIn: 'in-canada',
        inadmissibility: [],
      },
      'not-applicable',
    ],
    [
      'IRPA 63: economic class',
      { decision: 'economic-permanent-residence', inadmissibility: [] },
      'not-applicable',
    ],
    ['nothing but the kind of decision', refused, 'undecided'],
  ])('%s', ([, facts, verdict]) => {
    expect(standing(facts)?.verdict).toBe(verdict)
  })

  test('a closed remedy asks nothing more', () => {
    const facts: Facts = { ...spouse, inadmissibility: ['security'] }
    const { relationshipToSponsor: _, ...unrelated } = facts
    expect(standing(unrelated)).toMatchObject({ verdict: 'unavailable', missing: [] })
  })

  test.for<[string, Facts, string]>([
    ['filed-in-prescribed-manner', { sponsorshipFiledInPrescribedManner: true }, 'met'],
    ['filed-in-prescribed-manner', { sponsorshipFiledInPrescribedManner: false }, 'not-met'],
    ['sponsor-did-not-withdraw', {}, 'met'],
    [
      'not-applied-during-misrepresentation-bar',
      { appliedDuringMisrepresentationBar: false },
      'met',
    ],
    [
      'not-applied-during-misrepresentation-bar',
      { appliedDuringMisrepresentationBar: true },
      'not-met',
    ],
    ['no-bar-security-rights-organized', { inadmissibility: [] }, 'met'],
    ['no-bar-security-rights-organized', { inadmissibility: ['organized-criminality'] }, 'not-met'],
    [
      'no-bar-security-rights-organized',
      { inadmissibility: ['sanctions'], inadmissibilityFoundOn: '2023-06-21' },
      'met',
    ],
    [
      'no-bar-security-rights-organized',
      { inadmissibility: ['sanctions'], inadmissibilityFoundOn: '2023-06-22' },
      'not-met',
    ],
    ['no-bar-serious-criminality', { inadmissibility: ['criminality'] }, 'met'],
    [
      'no-bar-serious-criminality',
      {
        inadmissibility: ['serious-criminality'],
        criminalityBasis: 'conviction-outside-canada',
        decidedOn: '2026-11-02',
      },
      'not-met',
    ],
    ['no-bar-misrepresentation', { inadmissibility: [] }, 'met'],
    ['no-bar-misrepresentation', {}, 'undecided'],
  ])('%s: %j', ([id, facts, outcome]) => {
    expect(outcomeOf(id, { ...refused, ...facts })).toBe(outcome)
  })
})

describe('the notice of appeal', () => {
  test.for<[string, Facts, string, string, string]>([
    [
      'IAD Rules r. 16(a): decision and reasons on Monday 23 November 2026',
      { notifiedOn: '2026-11-23', reasonsReceivedOn: '2026-11-23' },
      '2026-12-23',
      '2026-12-23',
      '2026-12-23',
    ],
    [
      'the last day is Christmas, a Friday, and the Monday only assumed closed',
      { notifiedOn: '2026-11-25', reasonsReceivedOn: '2026-11-25' },
      '2026-12-25',
      '2026-12-28',
      '2026-12-24',
    ],
    [
      'the last day is a Saturday',
      { notifiedOn: '2026-05-14', reasonsReceivedOn: '2026-05-14' },
      '2026-06-13',
      '2026-06-15',
      '2026-06-12',
    ],
    [
      'the last day is a Sunday',
      { notifiedOn: '2026-05-15', reasonsReceivedOn: '2026-05-15' },
      '2026-06-14',
      '2026-06-15',
      '2026-06-12',
    ],
    [
      'the last day is Easter Saturday, before Easter Monday',
      { notifiedOn: '2026-03-05', reasonsReceivedOn: '2026-03-05' },
      '2026-04-04',
      '2026-04-07',
      '2026-04-02',
    ],
    [
      'the reasons came later: time runs from them, the safe day from the letter',
      { notifiedOn: '2026-10-05', reasonsReceivedOn: '2026-10-20' },
      '2026-11-19',
      '2026-11-19',
      '2026-11-04',
    ],
    [
      'written reasons under the Rules since repealed',
      { reasonsReceivedOn: '2022-12-20' },
      '2023-01-19',
      '2023-01-19',
      '2023-01-19',
    ],
    [
      'the last Rules’ last day: a Sunday moves',
      { reasonsReceivedOn: '2023-01-13' },
      '2023-02-12',
      '2023-02-13',
      '2023-02-10',
    ],
    [
      'the new Rules’ first day',
      { reasonsReceivedOn: '2023-01-14', notifiedOn: '2023-01-14' },
      '2023-02-13',
      '2023-02-13',
      '2023-02-13',
    ],
  ])('%s', ([, facts, lastDay, dueOn, fileBy]) => {
    expect(limit('notice', { ...refused, ...facts })).toMatchObject({
      lastDay,
      dueOn,
      fileBy,
      party: 'sponsor',
      period: { count: 30, unit: 'days' },
      regime: 'iad-rules',
      irreversible: true,
      applies: 'certain',
    })
  })

  test.for<[string, Facts, string, boolean, string[]]>([
    [
      'letter and reasons known',
      { notifiedOn: '2026-11-23', reasonsReceivedOn: '2026-11-23' },
      'notifiedOn',
      false,
      [],
    ],
    [
      'only the letter known',
      { notifiedOn: '2026-11-23' },
      'notifiedOn',
      true,
      ['reasonsReceivedOn'],
    ],
    [
      'only the reasons known',
      { reasonsReceivedOn: '2026-11-23' },
      'reasonsReceivedOn',
      true,
      ['notifiedOn'],
    ],
    [
      'only the decision’s own day known',
      { decidedOn: '2026-11-23' },
      'decidedOn',
      true,
      ['notifiedOn', 'reasonsReceivedOn'],
    ],
  ])('%s', ([, facts, , protective, missing]) => {
    expect(limit('notice', { ...refused, ...facts })).toMatchObject({
      lastDay: '2026-12-23',
      protective,
      missing,
    })
  })

  test('the strict reading stands as an alternative only where it gives another day', () => {
    expect(
      limit('notice', { ...refused, notifiedOn: '2026-10-05', reasonsReceivedOn: '2026-10-20' })
        ?.alternatives,
    ).toMatchObject([{ id: 'letter-as-reasons', dueOn: '2026-11-04', fileBy: '2026-11-04' }])
    expect(
      limit('notice', { ...refused, notifiedOn: '2026-11-23', reasonsReceivedOn: '2026-11-23' })
        ?.alternatives,
    ).toEqual([])
  })

  test('a day that is only assumed closed is an alternative', () => {
    expect(
      limit('notice', { ...refused, notifiedOn: '2026-11-25', reasonsReceivedOn: '2026-11-25' })
        ?.alternatives,
    ).toMatchObject([{ id: 'assumed-closed-day', dueOn: '2026-12-29' }])
  })

  test('under the repealed Rules a move from Saturday was arguable', () => {
    expect(limit('notice', { ...refused, reasonsReceivedOn: '2023-01-12' })).toMatchObject({
      lastDay: '2023-02-11',
      dueOn: '2023-02-13',
      fileBy: '2023-02-10',
      certainty: 'arguable',
      alternatives: [{ id: 'interpretation-act-alone', dueOn: '2023-02-11' }],
    })
  })

  test('each version cites its own Rules', () => {
    const cited = (facts: Facts) => limit('notice', { ...refused, ...facts })?.law[0]?.cite
    expect(cited({ reasonsReceivedOn: '2023-01-13' })).toBe('IAD Rules (2002), r. 3(2)')
    expect(cited({ reasonsReceivedOn: '2023-01-14' })).toBe('IAD Rules, 2022, r. 16(a)')
  })

  test.for<[IsoDate, string]>([
    ['2026-12-22', 'open'],
    ['2026-12-23', 'act-now'],
    ['2026-12-24', 'passed'],
  ])('on %s it is %s', ([asOf, state]) => {
    expect(
      limit(
        'notice',
        { ...refused, notifiedOn: '2026-11-23', reasonsReceivedOn: '2026-11-23' },
        asOf,
      )?.state,
    ).toBe(state)
  })

  test('once it is late, an extension may be asked for and the appeal stays open', () => {
    const facts: Facts = { ...spouse, notifiedOn: '2026-11-23', reasonsReceivedOn: '2026-11-23' }
    const late = limit('notice', facts, '2027-01-04')
    expect(late?.late?.days).toBe(12)
    expect(late?.late?.factors.map(({ id }) => id)).toEqual([
      'continuing-intention',
      'reasonable-explanation',
      'merit',
      'prejudice',
      'diligence',
    ])
    expect(late?.late?.consequences.map(({ id }) => id)).toEqual([
      'refusal-stands',
      'no-judicial-review-instead',
    ])
    expect(late?.extension?.law.map(({ cite }) => cite)).toContain('IAD Rules, 2022, r. 4(e)')
    expect(standing(facts, '2027-01-04')?.verdict).toBe('available')
  })

  test('it speaks French', () => {
    const facts: Facts = { ...refused, notifiedOn: '2026-11-23', reasonsReceivedOn: '2026-11-23' }
    expect(limit('notice', facts, '2026-11-23', 'fr')).toMatchObject({
      text: 'La Section d’appel de l’immigration reçoit l’avis d’appel avec la décision de l’agent et, le cas échéant, les motifs écrits du refus.',
      law: [
        { cite: 'Règles de la SAI (2022), règle 16a)' },
        { cite: 'Règles de la SAI (2022), règle 13(1)a)' },
      ],
    })
  })
})

describe('the limits after the notice', () => {
  test.for<[string, string, Facts, string, string, string]>([
    [
      'IAD Rules r. 26: sixty days after the appeal record',
      'disclosure',
      { appealRecordReceivedOn: '2026-09-10' },
      '2026-11-09',
      '2026-11-09',
      '2026-11-09',
    ],
    [
      'r. 22(a): the Minister’s record',
      'appeal-record',
      { appealRecordRequestedOn: '2026-08-03' },
      '2026-10-02',
      '2026-10-02',
      '2026-10-02',
    ],
    [
      'r. 105(2): the Minister’s record, notice of the last Rules',
      'appeal-record',
      { appealNoticeReceivedOn: '2022-12-05' },
      '2023-04-04',
      '2023-04-04',
      '2023-04-04',
    ],
    [
      'r. 27: never moved on, the safe day is earlier',
      'response-evidence',
      { hearingOn: '2026-12-15' },
      '2026-11-15',
      '2026-11-15',
      '2026-11-13',
    ],
    [
      'r. 27: a Monday',
      'response-evidence',
      { hearingOn: '2026-12-16' },
      '2026-11-16',
      '2026-11-16',
      '2026-11-16',
    ],
    [
      'r. 55(3)',
      'witnesses',
      { hearingOn: '2026-12-16' },
      '2026-11-16',
      '2026-11-16',
      '2026-11-16',
    ],
    [
      'r. 19',
      'language-change',
      { hearingOn: '2026-12-15' },
      '2026-10-31',
      '2026-10-31',
      '2026-10-30',
    ],
    [
      'r. 53(2)',
      'interpreter',
      { hearingOn: '2026-12-15' },
      '2026-11-25',
      '2026-11-25',
      '2026-11-25',
    ],
    [
      'old r. 30(3)(a): filed before 2023-01-14',
      'disclosure',
      { appealNoticeReceivedOn: '2022-12-05', hearingOn: '2023-02-14' },
      '2023-01-25',
      '2023-01-25',
      '2023-01-25',
    ],
    [
      'old r. 30(3)(b)',
      'response-evidence',
      { appealNoticeReceivedOn: '2023-01-13', hearingOn: '2023-02-14' },
      '2023-02-04',
      '2023-02-04',
      '2023-02-03',
    ],
    [
      'r. 27, filed on the first day of the new Rules',
      'response-evidence',
      { appealNoticeReceivedOn: '2023-01-14', hearingOn: '2023-02-14' },
      '2023-01-15',
      '2023-01-15',
      '2023-01-13',
    ],
    [
      'old r. 37(3)',
      'witnesses',
      { appealNoticeReceivedOn: '2022-12-05', hearingOn: '2023-02-14' },
      '2023-01-25',
      '2023-01-25',
      '2023-01-25',
    ],
    [
      'old r. 17(2)',
      'language-change',
      { hearingOn: '2022-12-13' },
      '2022-11-23',
      '2022-11-23',
      '2022-11-23',
    ],
    [
      'old r. 18(1)',
      'interpreter',
      { hearingOn: '2022-12-13' },
      '2022-11-23',
      '2022-11-23',
      '2022-11-23',
    ],
  ])('%s (%s)', ([, id, facts, lastDay, dueOn, fileBy]) => {
    expect(limit(id, { ...refused, ...facts })).toMatchObject({ lastDay, dueOn, fileBy })
  })

  test.for<[string, string, boolean]>([
    ['appeal-record', 'minister', false],
    ['disclosure', 'sponsor', true],
    ['response-evidence', 'sponsor', true],
    ['witnesses', 'sponsor', true],
    ['language-change', 'sponsor', false],
    ['interpreter', 'sponsor', false],
  ])('%s is for the %s, irreversible: %s', ([id, party, irreversible]) => {
    const facts: Facts = {
      ...refused,
      appealRecordRequestedOn: '2026-08-03',
      appealRecordReceivedOn: '2026-09-10',
      hearingOn: '2026-12-16',
    }
    expect(limit(id, facts)).toMatchObject({ party, irreversible, regime: 'iad-rules' })
  })

  test('late disclosure puts the appeal itself at risk', () => {
    const late = limit('disclosure', { ...refused, appealRecordReceivedOn: '2026-09-10' })?.late
    expect(late?.factors).toHaveLength(4)
    expect(late?.consequences.map(({ id }) => id)).toEqual([
      'not-used-without-leave',
      'abandonment',
    ])
  })

  test('a limit waits for its day', () => {
    const { awaiting } = deadlinesOf({ facts: refused, asOf: '2026-11-23', remedies }, 'en')
    expect(awaiting.map(({ id, missing }) => [id, missing])).toEqual([
      ['sponsorship-appeal/notice', ['notifiedOn', 'reasonsReceivedOn']],
      ['sponsorship-appeal/appeal-record', ['appealRecordRequestedOn']],
      ['sponsorship-appeal/disclosure', ['appealRecordReceivedOn']],
      ['sponsorship-appeal/response-evidence', ['hearingOn']],
      ['sponsorship-appeal/witnesses', ['hearingOn']],
      ['sponsorship-appeal/language-change', ['hearingOn']],
      ['sponsorship-appeal/interpreter', ['hearingOn']],
    ])
  })

  test('an order of the Board replaces the computed day', () => {
    const { deadlines } = deadlinesOf(
      {
        facts: { ...refused, appealRecordReceivedOn: '2026-09-10' },
        asOf: '2026-10-01',
        remedies,
        orders: [{ id: 'sponsorship-appeal/disclosure', day: '2026-12-01' }],
      },
      'en',
    )
    expect(deadlines.find(({ id }) => id === 'sponsorship-appeal/disclosure')).toMatchObject({
      source: 'order',
      lastDay: '2026-12-01',
      fileBy: '2026-12-01',
    })
  })
})

describe('cautions', () => {
  const serious: Facts = {
    inadmissibility: ['serious-criminality'],
    criminalityBasis: 'conviction-in-canada',
    decidedOn: '2026-11-02',
  }
  test.for<[string, Facts, Facts]>([
    ['excluded-family-member', { excludedFamilyMember: true }, { excludedFamilyMember: false }],
    ['not-family-class-member', { notFamilyClassMember: true }, { notFamilyClassMember: false }],
    ['sponsor-must-be-a-sponsor', { decision: 'sponsor-ineligible' }, {}],
    ['choice-on-the-form', { decision: 'sponsor-ineligible' }, {}],
    ['sponsorship-withdrawn', { sponsorshipWithdrawn: true }, { sponsorshipWithdrawn: false }],
    [
      'misrepresentation-still-stands',
      { inadmissibility: ['misrepresentation'], misrepresentationIsBasisOfRefusal: true },
      { inadmissibility: [], misrepresentationIsBasisOfRefusal: true },
    ],
    [
      'conjugal-partner-not-excepted',
      {
        relationshipToSponsor: 'conjugal-partner',
        inadmissibility: ['misrepresentation'],
        misrepresentationIsBasisOfRefusal: true,
      },
      { inadmissibility: ['misrepresentation'], misrepresentationIsBasisOfRefusal: true },
    ],
    ['both-limbs-of-genuineness', {}, { relationshipToSponsor: 'parent' }],
    [
      'six-months-threshold',
      serious,
      { ...serious, criminalityBasis: 'conviction-outside-canada' },
    ],
    [
      'six-months-threshold',
      { ...serious, decidedOn: '2013-06-19' },
      { ...serious, decidedOn: '2013-06-18' },
    ],
    [
      'terms-are-not-added',
      { ...serious, severalOffences: true },
      { ...serious, severalOffences: false },
    ],
    [
      'finding-itself-doubtful',
      {
        ...serious,
        termOfImprisonment: { months: 6, days: 0 },
        maximumPenaltyTenYearsOrMore: false,
      },
      {
        ...serious,
        termOfImprisonment: { months: 6, days: 1 },
        maximumPenaltyTenYearsOrMore: false,
      },
    ],
    [
      'finding-itself-doubtful',
      {
        ...serious,
        termOfImprisonment: { months: 0, days: 181 },
        maximumPenaltyTenYearsOrMore: false,
      },
      {
        ...serious,
        termOfImprisonment: { months: 0, days: 181 },
        maximumPenaltyTenYearsOrMore: true,
      },
    ],
  ])('%s: %j but not %j', ([id, on, off]) => {
    expect(cautionsOf({ ...spouse, ...on })).toContain(id)
    expect(cautionsOf({ ...spouse, ...off })).not.toContain(id)
  })

  test('in every case', () => {
    expect(cautionsOf(refused)).toEqual([
      'the-sponsor-appeals',
      'no-second-sponsorship-meanwhile',
      'repeat-appeal',
      'received-not-sent',
      'day-of-receipt',
      'public-proceedings',
      'time-of-disposition',
      'consultants-before-the-board',
    ])
  })
})

describe('the checklist', () => {
  test.for<[string, Facts, Facts]>([
    ['genuine-relationship', {}, { relationshipToSponsor: 'child' }],
    ['parentage-or-adoption', { relationshipToSponsor: 'child' }, {}],
    ['family-ties', { relationshipToSponsor: 'grandparent' }, {}],
    ['sponsor-requirements', { decision: 'sponsor-ineligible' }, {}],
    ['answer-to-misrepresentation', { inadmissibility: ['misrepresentation'] }, {}],
    ['criminal-records', { inadmissibility: ['criminality'] }, {}],
    ['medical-evidence', { inadmissibility: ['health'] }, {}],
    ['humanitarian-evidence', { notFamilyClassMember: false }, { excludedFamilyMember: true }],
    ['humanitarian-evidence', {}, { notFamilyClassMember: true }],
  ])('%s: %j but not %j', ([id, on, off]) => {
    expect(itemsOf({ ...spouse, ...on })).toContain(id)
    expect(itemsOf({ ...spouse, ...off })).not.toContain(id)
  })

  test('what must go in with the notice, and when', () => {
    const due = checklist(spouse)?.items.filter(
      ({ necessity, dueWith }) =>
        necessity === 'required' && dueWith === 'sponsorship-appeal/notice',
    )
    expect(due?.map(({ id, party }) => [id, party])).toEqual([
      ['notice-of-appeal', 'sponsor'],
      ['contact-information', 'sponsor'],
      ['language-of-appeal', 'sponsor'],
      ['decision-and-reasons', 'sponsor'],
    ])
    expect(due?.[0]?.form).toEqual({
      id: 'notice-of-appeal-sponsorship',
      title: 'Notice of appeal – Sponsorship',
    })
  })

  test('written reasons come unasked in a sponsorship appeal', () => {
    expect(itemsOf(spouse)).not.toContain('written-reasons')
  })

  test('no fee; three registries by email, one way on paper', () => {
    const asked = checklist(spouse, 'fr')
    expect(asked?.fees).toEqual([])
    expect(asked?.submitTo.map(({ channel, url }) => [channel, url])).toEqual([
      ['email', 'mailto:irb.iad-e-sai.cisr@irb-cisr.gc.ca'],
      ['email', 'mailto:irb.iad-c-sai.cisr@irb-cisr.gc.ca'],
      ['email', 'mailto:irb.iad-wo-sai.cisr@irb-cisr.gc.ca'],
      ['courier', undefined],
    ])
    expect(asked?.submitTo[1]?.text).toContain('Ontario, sauf Ottawa')
  })
})
