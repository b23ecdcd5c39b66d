import { describe, expect, it, test } from 'vitest'
import { checklistsOf, deadlinesOf, eligibilityOf } from '../../../src/domain/ask.ts'
import type { IsoDate } from '../../../src/domain/calendar.ts'
import { everyDecision, type Facts } from '../../../src/domain/facts/index.ts'
import type { Language } from '../../../src/domain/text.ts'

const today = '2026-11-23'
const remedies = ['access-complaint']

const eligibility = (facts: Facts, asOf: IsoDate = today, language: Language = 'en') => {
  const [remedy] = eligibilityOf({ facts, asOf, remedies }, language).remedies
  return remedy as NonNullable<typeof remedy>
}
const cautions = (facts: Facts) => eligibility(facts).cautions.map(({ id }) => id)
const checklist = (facts: Facts, language: Language = 'en') => {
  const [remedy] = checklistsOf({ facts, asOf: today, remedies }, language).checklists
  return remedy as NonNullable<typeof remedy>
}
const items = (facts: Facts) => checklist(facts).items.map(({ id }) => id)
const limit = (id: string, facts: Facts, asOf: IsoDate = today) =>
  deadlinesOf({ facts, asOf, remedies }, 'en').deadlines.find(
    (deadline) => deadline.id === `access-complaint/${id}`,
  )
const awaiting = (facts: Facts) =>
  deadlinesOf({ facts, asOf: today, remedies }, 'en').awaiting.map(({ id }) => id)

const underAccess: Facts = {
  decision: 'study-permit',
  accessRequester: 'representative-in-canada',
}
const underPrivacy: Facts = {
  decision: 'study-permit',
  accessRequester: 'self',
  accessRegime: 'privacy-act',
}
const ownAccess: Facts = { ...underPrivacy, accessRegime: 'access-to-information-act' }

describe('the remedy', () => {
  test.for(everyDecision)('may follow any refusal: %s', (decision) => {
    expect(eligibility({ decision }).verdict).toBe('undecided')
    expect(eligibility({ ...underPrivacy, decision }).verdict).toBe('available')
  })

  test.for<[string, Facts, IsoDate, 'available' | 'unavailable']>([
    ['the day before the sixtieth', underAccess, '2026-11-22', 'available'],
    ['the sixtieth day', underAccess, '2026-11-23', 'available'],
    ['the sixty-first day', underAccess, '2026-11-24', 'unavailable'],
    [
      'the sponsor, the sixty-first day',
      { ...underAccess, accessRequester: 'sponsor' },
      '2026-11-24',
      'unavailable',
    ],
    ['one’s own request under the same Act', ownAccess, '2026-11-24', 'unavailable'],
    [
      'one’s own request under the Privacy Act, years later',
      underPrivacy,
      '2030-11-24',
      'available',
    ],
    [
      'a representative abroad, for the person, under the Privacy Act',
      { ...underPrivacy, accessRequester: 'representative-abroad' },
      '2026-11-24',
      'available',
    ],
    [
      'a citizen abroad, under the Access to Information Act',
      { ...ownAccess, accessRequester: 'representative-abroad' },
      '2026-11-24',
      'unavailable',
    ],
  ])('%s', ([, facts, asOf, verdict]) => {
    expect(eligibility({ ...facts, accessReplyReceivedOn: '2026-09-24' }, asOf).verdict).toBe(
      verdict,
    )
  })

  test.for<[string, IsoDate, IsoDate, 'available' | 'unavailable']>([
    ['a Sunday is the sixtieth day, the Monday after it', '2026-09-23', '2026-11-23', 'available'],
    ['and the Tuesday', '2026-09-23', '2026-11-24', 'unavailable'],
    [
      'a Saturday is the sixtieth day, the Sunday after it',
      '2026-09-22',
      '2026-11-22',
      'unavailable',
    ],
  ])('%s', ([, accessReplyReceivedOn, asOf, verdict]) => {
    expect(eligibility({ ...underAccess, accessReplyReceivedOn }, asOf).verdict).toBe(verdict)
  })

  it('asks under which Act only where the limit has passed', () => {
    const own: Facts = { decision: 'study-permit', accessRequester: 'self' }
    expect(eligibility({ ...own, accessReplyReceivedOn: '2026-11-01' }).verdict).toBe('available')
    expect(eligibility({ ...own, accessReplyReceivedOn: '2026-01-05' })).toMatchObject({
      verdict: 'undecided',
      missing: ['accessRegime'],
    })
  })

  it('waits for the day of the reply', () => {
    expect(eligibility(underAccess)).toMatchObject({
      verdict: 'undecided',
      missing: ['accessReplyReceivedOn'],
    })
  })

  it('reads in French', () => {
    const { title, findings } = eligibility(underAccess, today, 'fr')
    expect(title).toBe('Plainte relative à une demande de communication')
    expect(findings[0]?.text).toContain('délai de plainte')
  })
})

describe('the complaint to the Information Commissioner', () => {
  test.for<[string, IsoDate, IsoDate, IsoDate, IsoDate]>([
    ['reply on a Sunday', '2026-11-22', '2027-01-21', '2027-01-21', '2027-01-21'],
    ['reply on a Monday', '2026-11-23', '2027-01-22', '2027-01-22', '2027-01-22'],
    ['ends on a Saturday, no holiday', '2026-11-24', '2027-01-23', '2027-01-23', '2027-01-22'],
    ['ends on a Sunday', '2026-11-25', '2027-01-24', '2027-01-25', '2027-01-22'],
    ['ends on Christmas Day, a Friday', '2026-10-26', '2026-12-25', '2026-12-26', '2026-12-24'],
  ])('%s', ([, accessReplyReceivedOn, lastDay, dueOn, fileBy]) => {
    expect(limit('complaint', { ...underAccess, accessReplyReceivedOn })).toMatchObject({
      lastDay,
      dueOn,
      fileBy,
      applies: 'certain',
      protective: false,
      irreversible: true,
      regime: 'interpretation-act',
      period: { count: 60, unit: 'days' },
      runsFrom: { fact: 'accessReplyReceivedOn' },
    })
  })

  it('runs, where nothing came, from the day the grounds were known', () => {
    const silence: Facts = { ...underAccess, accessComplaintGroundsKnownOn: '2026-11-23' }
    expect(limit('complaint', silence)).toMatchObject({
      lastDay: '2027-01-22',
      protective: false,
      runsFrom: { fact: 'accessComplaintGroundsKnownOn', day: '2026-11-23' },
    })
    expect(
      limit('complaint', { ...silence, accessReplyReceivedOn: '2026-11-25' })?.runsFrom,
    ).toEqual({ fact: 'accessReplyReceivedOn', day: '2026-11-25' })
  })

  test.for<[string, known: IsoDate, fileBy: IsoDate, other: IsoDate[]]>([
    ['known the day before the reply', '2026-11-22', '2027-01-21', ['2027-01-21']],
    ['known on its day', '2026-11-23', '2027-01-22', []],
    ['known the day after it', '2026-11-24', '2027-01-22', []],
    ['silence known two months before it', '2026-09-21', '2026-11-20', ['2026-11-20']],
  ])('a reply leaves what was known before it in its own time: %s', ([, known, fileBy, other]) => {
    const shown = limit('complaint', {
      ...underAccess,
      accessComplaintGroundsKnownOn: known,
      accessReplyReceivedOn: '2026-11-23',
    })
    expect(shown).toMatchObject({
      lastDay: '2027-01-22',
      dueOn: '2027-01-22',
      fileBy,
      runsFrom: { fact: 'accessReplyReceivedOn', day: '2026-11-23' },
    })
    expect(shown?.alternatives.map(({ id, dueOn }) => [id, dueOn])).toEqual(
      other.map((day) => ['from-awareness', day]),
    )
  })

  it('a reply keeps the complaint about it open after the time for silence has passed', () => {
    const facts: Facts = {
      ...underAccess,
      accessComplaintGroundsKnownOn: '2026-09-21',
      accessReplyReceivedOn: '2026-11-23',
    }
    expect(eligibility(facts, '2026-11-24').verdict).toBe('available')
    expect(eligibility(facts, '2027-01-22').verdict).toBe('available')
    expect(eligibility(facts, '2027-01-23').verdict).toBe('unavailable')
  })

  it('belongs to the Access to Information Act only', () => {
    const accessReplyReceivedOn = '2026-11-23'
    expect(limit('complaint', { ...underPrivacy, accessReplyReceivedOn })).toBeUndefined()
    expect(limit('complaint', { ...ownAccess, accessReplyReceivedOn })?.applies).toBe('certain')
    expect(limit('complaint', { decision: 'work-permit', accessReplyReceivedOn })).toMatchObject({
      applies: 'undecided',
      lastDay: '2027-01-22',
    })
  })

  it('says, once passed, that no one may extend it', () => {
    const facts: Facts = {
      ...underAccess,
      accessReplyReceivedOn: '2026-09-23',
      accessReportOn: '2026-11-23',
    }
    const passed = limit('complaint', facts, '2026-11-25')
    expect(passed).toMatchObject({ state: 'passed', late: { days: 2 } })
    expect(passed?.extension).toBeUndefined()
    expect(passed?.late?.consequences.map(({ id }) => id)).toEqual([
      'complaint-not-received',
      'no-review-without-report',
    ])
  })
})

describe('the review by the Federal Court under the Access to Information Act', () => {
  test.for<
    [
      string,
      report: IsoDate,
      deemed: IsoDate,
      lastDay: IsoDate,
      dueOn: IsoDate,
      fileBy: IsoDate,
      counted: IsoDate | undefined,
    ]
  >([
    [
      'the day before',
      '2026-11-20',
      '2026-11-27',
      '2027-01-28',
      '2027-01-28',
      '2027-01-12',
      '2027-01-12',
    ],
    [
      'over the recess (worked from the Act)',
      '2026-11-23',
      '2026-11-30',
      '2027-01-29',
      '2027-01-29',
      '2027-01-13',
      '2027-01-13',
    ],
    [
      'the day after',
      '2026-11-24',
      '2026-12-01',
      '2027-02-01',
      '2027-02-01',
      '2027-01-14',
      '2027-01-14',
    ],
    [
      'over Easter',
      '2026-03-02',
      '2026-03-09',
      '2026-04-22',
      '2026-04-22',
      '2026-04-22',
      undefined,
    ],
    [
      'last business day is a substitute day of the registry',
      '2023-05-12',
      '2023-05-19',
      '2023-07-03',
      '2023-07-04',
      '2023-06-30',
      undefined,
    ],
  ])('%s', ([, accessReportOn, day, lastDay, dueOn, fileBy, counted]) => {
    const review = limit('court-review', { ...underAccess, accessReportOn })
    expect(review).toMatchObject({
      runsFrom: { fact: 'accessReportOn', day },
      period: { count: 30, unit: 'business-days' },
      regime: 'access-to-information-act',
      lastDay,
      dueOn,
      fileBy,
      certainty: lastDay === dueOn ? 'settled' : 'arguable',
      irreversible: true,
      cutOff: { timeZone: 'America/Toronto' },
    })
    expect(review?.alternatives.find(({ id }) => id === 'recess-counted')?.dueOn).toBe(counted)
  })

  it('shows the days of the recess that are not counted', () => {
    const review = limit('court-review', { ...underAccess, accessReportOn: '2026-11-23' })
    expect(review?.steps.map(({ text }) => text)).toContain(
      'The seasonal recess, from December 21 to January 7: 18 days are not counted.',
    )
  })

  test.for<[string, IsoDate, number, string, IsoDate, IsoDate]>([
    ['the last report under the old section', '2019-06-20', 45, 'days', '2019-08-04', '2019-08-05'],
    ['the first under the new one', '2019-06-21', 30, 'business-days', '2019-08-12', '2019-08-12'],
    ['the day after', '2019-06-24', 30, 'business-days', '2019-08-13', '2019-08-13'],
  ])('%s', ([, accessReportOn, count, unit, lastDay, dueOn]) => {
    const review = limit('court-review', { ...underAccess, accessReportOn })
    expect(review).toMatchObject({ period: { count, unit }, lastDay, dueOn })
    expect(review?.extension !== undefined).toBe(count === 45)
  })

  it('is awaited until the report, and not for the Privacy Act', () => {
    expect(awaiting(underAccess)).toEqual([
      'access-complaint/complaint',
      'access-complaint/court-review',
    ])
    expect(awaiting(underPrivacy)).toEqual(['access-complaint/court-review-privacy'])
    expect(limit('court-review', { ...underPrivacy, accessReportOn: today })).toBeUndefined()
  })

  it('shows both reviews, undecided, where the Act is not known', () => {
    const facts: Facts = { decision: 'work-permit', accessRequester: 'self', accessReportOn: today }
    expect(limit('court-review', facts)?.applies).toBe('undecided')
    expect(limit('court-review-privacy', facts)).toMatchObject({
      applies: 'undecided',
      missing: ['accessRegime'],
    })
  })
})

describe('the review by the Federal Court under the Privacy Act', () => {
  test.for<[string, IsoDate, IsoDate, IsoDate, IsoDate, string]>([
    ['the day before', '2026-11-22', '2027-01-06', '2027-01-06', '2027-01-06', 'settled'],
    [
      'ends in the recess, which does not stop it',
      '2026-11-23',
      '2027-01-07',
      '2027-01-07',
      '2027-01-07',
      'settled',
    ],
    ['the day after', '2026-11-24', '2027-01-08', '2027-01-08', '2027-01-08', 'settled'],
    ['ends on a Saturday', '2026-11-25', '2027-01-09', '2027-01-11', '2027-01-08', 'arguable'],
    ['ends on a Sunday', '2026-11-26', '2027-01-10', '2027-01-11', '2027-01-08', 'settled'],
  ])('%s', ([, accessReportOn, lastDay, dueOn, fileBy, certainty]) => {
    expect(limit('court-review-privacy', { ...underPrivacy, accessReportOn })).toMatchObject({
      lastDay,
      dueOn,
      fileBy,
      certainty,
      period: { count: 45, unit: 'days' },
      regime: 'interpretation-act',
      extension: { text: expect.stringContaining('further time') },
    })
  })

  it('is not under the Access to Information Act', () => {
    expect(limit('court-review-privacy', { ...underAccess, accessReportOn: today })).toBeUndefined()
  })
})

describe('checklist', () => {
  test.for<[string, underAccess: boolean, underPrivacy: boolean]>([
    ['information-complaint', true, false],
    ['privacy-complaint', false, true],
    ['consent-of-the-person', true, false],
    ['report', true, false],
    ['application-for-review', true, false],
    ['application-for-review-privacy', false, true],
    ['court-limit-protected', true, true],
    ['request', true, true],
    ['reply', true, true],
    ['provisions-answered', true, true],
    ['authority-of-representative', true, true],
    ['representations', true, true],
  ])('%s', ([id, access, privacy]) => {
    expect(items(underAccess).includes(id)).toBe(access)
    expect(items(underPrivacy).includes(id)).toBe(privacy)
  })

  it('goes to the Commissioner of the Act, and has no fee', () => {
    const to = (facts: Facts) => checklist(facts).submitTo.map(({ text }) => text)
    expect(to(underAccess)[0]).toContain('Information Commissioner')
    expect(to(underPrivacy)[0]).toContain('Privacy Commissioner')
    expect(checklist(underAccess).fees).toEqual([])
  })
})

describe('cautions', () => {
  test.for<[string, underAccess: boolean, underPrivacy: boolean]>([
    ['request-in-the-persons-name', true, false],
    ['sixty-days-from-the-reply', true, false],
    ['recess-uncertain', true, false],
    ['review-of-some-complaints-only', true, false],
    ['no-duplicates', true, false],
    ['privacy-complaint-without-limit', false, true],
    ['no-order-under-the-privacy-act', false, true],
    ['stops-no-clock', true, true],
    ['which-act', true, true],
    ['silence-is-refusal', true, true],
    ['extension-too-can-be-complained-of', true, true],
    ['no-court-without-complaint', true, true],
  ])('%s', ([id, access, privacy]) => {
    expect(cautions(underAccess).includes(id)).toBe(access)
    expect(cautions(underPrivacy).includes(id)).toBe(privacy)
  })

  it('warns of the sixty days also while the Act is not known', () => {
    expect(cautions({ decision: 'work-permit' })).toContain('sixty-days-from-the-reply')
  })
})
