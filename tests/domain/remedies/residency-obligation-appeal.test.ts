import { describe, expect, test } from 'vitest'
import { checklistsOf, deadlinesOf, eligibilityOf } from '../../../src/domain/ask.ts'
import type { IsoDate } from '../../../src/domain/calendar.ts'
import type { Facts } from '../../../src/domain/facts/index.ts'
import { residencyObligationAppeal } from '../../../src/domain/remedies/residency-obligation-appeal/index.ts'

const remedies = ['residency-obligation-appeal']
const decided: Facts = { decision: 'residency-obligation' }
const resident: Facts = {
  decision: 'residency-obligation',
  decidedIn: 'outside-canada',
  personStatus: 'permanent-resident',
  inadmissibility: [],
}

const standing = (facts: Facts, asOf: IsoDate = '2026-11-23') =>
  eligibilityOf({ facts, asOf, remedies }, 'en').remedies[0]
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
    (deadline) => deadline.id === `residency-obligation-appeal/${id}`,
  )
const checklist = (facts: Facts, language: 'en' | 'fr' = 'en') =>
  checklistsOf({ facts, asOf: '2026-11-23', remedies }, language).checklists[0]
const itemsOf = (facts: Facts) => checklist(facts)?.items.map(({ id }) => id) ?? []

describe('who may appeal', () => {
  test.for<[string, Facts, string]>([
    ['IRPA 63(4): a permanent resident, decided outside Canada', resident, 'available'],
    [
      'IRPA 63(4): decided in Canada, the appeal is from the removal order',
      { ...resident, decidedIn: 'in-canada' },
      'unavailable',
    ],
    [
      'IRPA 63(4): no permanent resident',
      { ...resident, personStatus: 'foreign-national' },
      'unavailable',
    ],
    ['IRPA 64(1): security', { ...resident, inadmissibility: ['security'] }, 'unavailable'],
    [
      '2006 FC 1485: a removal order leads to the other appeal',
      { decision: 'removal-order' },
      'not-applicable',
    ],
    [
      'a permanent resident card was refused',
      { decision: 'permanent-resident-card' },
      'not-applicable',
    ],
    ['nothing but the kind of decision', decided, 'undecided'],
  ])('%s', ([, facts, verdict]) => {
    expect(standing(facts)?.verdict).toBe(verdict)
  })

  test.for<[string, Facts, string]>([
    ['permanent-resident', { personStatus: 'permanent-resident' }, 'met'],
    ['permanent-resident', { personStatus: 'permanent-resident-visa-holder' }, 'not-met'],
    ['decided-outside-canada', { decidedIn: 'outside-canada' }, 'met'],
    ['decided-outside-canada', { decidedIn: 'in-canada' }, 'not-met'],
    ['no-bar-security-rights-organized', { inadmissibility: [] }, 'met'],
    ['no-bar-security-rights-organized', { inadmissibility: ['organized-criminality'] }, 'not-met'],
    ['no-bar-serious-criminality', { inadmissibility: ['criminality'] }, 'met'],
    [
      'no-bar-serious-criminality',
      {
        inadmissibility: ['serious-criminality'],
        criminalityBasis: 'conviction-in-canada',
        conditionalSentence: false,
        termOfImprisonment: { months: 7, days: 0 },
        decidedOn: '2026-11-02',
      },
      'not-met',
    ],
  ])('%s: %j', ([id, facts, outcome]) => {
    expect(outcomeOf(id, { ...decided, ...facts })).toBe(outcome)
  })
})

describe('the notice of appeal', () => {
  test.for<[string, Facts, string, string, string]>([
    [
      'IAD Rules r. 16(c): decision and reasons on 23 November 2026',
      { notifiedOn: '2026-11-23', reasonsReceivedOn: '2026-11-23' },
      '2027-01-22',
      '2027-01-22',
      '2027-01-22',
    ],
    [
      'the last day is a Saturday',
      { notifiedOn: '2026-11-24', reasonsReceivedOn: '2026-11-24' },
      '2027-01-23',
      '2027-01-25',
      '2027-01-22',
    ],
    [
      'the last day is Good Friday',
      { notifiedOn: '2026-02-02', reasonsReceivedOn: '2026-02-02' },
      '2026-04-03',
      '2026-04-07',
      '2026-04-02',
    ],
    [
      'the reasons came later: the safe day keeps to the letter',
      { notifiedOn: '2026-09-10', reasonsReceivedOn: '2026-11-23' },
      '2027-01-22',
      '2027-01-22',
      '2026-11-09',
    ],
    [
      'under the Rules since repealed, from the written decision',
      { notifiedOn: '2023-01-13' },
      '2023-03-14',
      '2023-03-14',
      '2023-03-14',
    ],
    [
      'the new Rules’ first day',
      { notifiedOn: '2023-01-14', reasonsReceivedOn: '2023-01-14' },
      '2023-03-15',
      '2023-03-15',
      '2023-03-15',
    ],
  ])('%s', ([, facts, lastDay, dueOn, fileBy]) => {
    expect(limit('notice', { ...resident, ...facts })).toMatchObject({
      lastDay,
      dueOn,
      fileBy,
      protective: false,
      applies: 'certain',
      party: 'applicant',
      period: { count: 60, unit: 'days' },
      regime: 'iad-rules',
      irreversible: true,
    })
  })

  test('the letter may itself be the reasons', () => {
    expect(
      limit('notice', { ...resident, notifiedOn: '2026-09-10', reasonsReceivedOn: '2026-11-23' })
        ?.alternatives,
    ).toMatchObject([{ id: 'letter-as-reasons', dueOn: '2026-11-09' }])
  })

  test.for<[string, Facts, string[]]>([
    ['only the letter', { notifiedOn: '2026-11-23' }, ['reasonsReceivedOn']],
    ['only the reasons', { reasonsReceivedOn: '2026-11-23' }, ['notifiedOn']],
    [
      'only the decision’s own day',
      { decidedOn: '2026-11-23' },
      ['notifiedOn', 'reasonsReceivedOn'],
    ],
  ])('%s known: protective', ([, facts, missing]) => {
    expect(limit('notice', { ...resident, ...facts })).toMatchObject({
      lastDay: '2027-01-22',
      protective: true,
      missing,
    })
  })

  test('each version cites its own Rules', () => {
    const cited = (notifiedOn: IsoDate) =>
      limit('notice', { ...resident, notifiedOn })?.law[0]?.cite
    expect(cited('2023-01-13')).toBe('IAD Rules (2002), r. 9(3)')
    expect(cited('2023-01-14')).toBe('IAD Rules, 2022, r. 16(c)')
  })

  test('late: status and travel document are at stake, the appeal stays open', () => {
    const facts: Facts = { ...resident, notifiedOn: '2026-11-23', reasonsReceivedOn: '2026-11-23' }
    expect(limit('notice', facts, '2027-01-22')?.state).toBe('act-now')
    const late = limit('notice', facts, '2027-01-23')
    expect(late?.late?.days).toBe(1)
    expect(late?.late?.consequences.map(({ id }) => id)).toEqual([
      'status-lost',
      'no-travel-document',
      'no-judicial-review-instead',
    ])
    expect(standing(facts, '2027-01-23')?.verdict).toBe('available')
  })

  test('it speaks French', () => {
    expect(
      limit('notice', { ...resident, notifiedOn: '2026-11-23' }, '2026-11-23', 'fr')?.law[0]?.cite,
    ).toBe('Règles de la SAI (2022), règle 16c)')
  })
})

describe('the limits after the notice', () => {
  test.for<[string, string, Facts, string, string]>([
    [
      'r. 22(a)',
      'appeal-record',
      { appealRecordRequestedOn: '2026-08-03' },
      '2026-10-02',
      '2026-10-02',
    ],
    [
      'r. 105(2): notice of the last Rules',
      'appeal-record',
      { appealNoticeReceivedOn: '2022-12-05' },
      '2023-04-04',
      '2023-04-04',
    ],
    ['r. 26', 'disclosure', { appealRecordReceivedOn: '2026-09-10' }, '2026-11-09', '2026-11-09'],
    ['r. 27', 'response-evidence', { hearingOn: '2026-12-15' }, '2026-11-15', '2026-11-13'],
    ['r. 55(3)', 'witnesses', { hearingOn: '2026-12-16' }, '2026-11-16', '2026-11-16'],
    ['r. 19', 'language-change', { hearingOn: '2026-12-15' }, '2026-10-31', '2026-10-30'],
    ['r. 53(2)', 'interpreter', { hearingOn: '2026-12-15' }, '2026-11-25', '2026-11-25'],
  ])('%s (%s)', ([, id, facts, dueOn, fileBy]) => {
    expect(limit(id, { ...resident, ...facts })).toMatchObject({ dueOn, fileBy })
  })
})

describe('cautions', () => {
  const serious: Facts = {
    inadmissibility: ['serious-criminality'],
    criminalityBasis: 'conviction-in-canada',
    decidedOn: '2026-11-02',
  }
  test.for<[string, Facts, Facts]>([
    ['decided-in-canada', { decidedIn: 'in-canada' }, {}],
    ['return-during-the-appeal', { personIn: 'outside-canada' }, { personIn: 'in-canada' }],
    ['removal-order-on-dismissal', { personIn: 'in-canada' }, { personIn: 'outside-canada' }],
    ['bars-beside-residency', serious, {}],
    ['six-months-threshold', serious, {}],
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
        termOfImprisonment: { months: 7, days: 0 },
        maximumPenaltyTenYearsOrMore: false,
      },
    ],
  ])('%s', ([id, on, off]) => {
    expect(cautionsOf({ ...resident, ...on })).toContain(id)
    expect(cautionsOf({ ...resident, ...off })).not.toContain(id)
  })

  test('in every case', () => {
    expect(cautionsOf(decided)).toEqual([
      'status-kept-during-appeal',
      'days-after-the-decision',
      'hearing-is-held',
      'one-appeal-each',
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
    ['designated-representative', { personIsMinor: true }, { personIsMinor: false }],
    ['travel-document', { personIn: 'outside-canada' }, { personIn: 'in-canada' }],
  ])('%s', ([id, on, off]) => {
    expect(itemsOf({ ...resident, ...on })).toContain(id)
    expect(itemsOf({ ...resident, ...off })).not.toContain(id)
  })

  test('in every case', () => {
    expect(itemsOf(resident)).toEqual(
      expect.arrayContaining([
        'notice-of-appeal',
        'one-notice-each',
        'decision-and-reasons',
        'days-in-canada',
        'days-abroad-that-count',
        'humanitarian-evidence',
        'documents-to-use',
        'written-reasons',
      ]),
    )
  })

  test('the form, no fee, the office for the place of last residence', () => {
    const asked = checklist(resident, 'fr')
    expect(asked?.items[0]?.form?.title).toBe('Avis d’appel – Obligation de résidence')
    expect(asked?.fees).toEqual([])
    expect(asked?.submitTo[0]?.text).toContain('l’appelant a résidé en dernier lieu')
  })
})

test('what it can give', () => {
  expect(residencyObligationAppeal.outcomes.map(({ id }) => id)).toEqual(
    expect.arrayContaining([
      'allowed-error',
      'allowed-humanitarian',
      'removal-order-made',
      'ordered-to-appear',
    ]),
  )
})
