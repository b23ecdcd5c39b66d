import { describe, expect, it, test } from 'vitest'
import { checklistsOf, deadlinesOf, eligibilityOf } from '../../../src/domain/ask.ts'
import type { IsoDate } from '../../../src/domain/calendar.ts'
import type { Decision, Facts } from '../../../src/domain/facts/index.ts'
import type { Language } from '../../../src/domain/text.ts'

const today = '2026-11-23'
const remedies = ['ministerial-relief']

const eligibility = (facts: Facts, asOf: IsoDate = today, language: Language = 'en') => {
  const [remedy] = eligibilityOf({ facts, asOf, remedies }, language).remedies
  return remedy as NonNullable<typeof remedy>
}
const cautions = (facts: Facts) => eligibility(facts).cautions.map(({ id }) => id)
const checklist = (facts: Facts, language: Language = 'en') => {
  const [remedy] = checklistsOf({ facts, asOf: today, remedies }, language).checklists
  return remedy as NonNullable<typeof remedy>
}
const confirmation = (facts: Facts, asOf: IsoDate = today) =>
  deadlinesOf({ facts, asOf, remedies }, 'en').deadlines.find(
    ({ id }) => id === 'ministerial-relief/confirmation',
  )

const refused: Facts = {
  decision: 'economic-permanent-residence',
  inadmissibility: ['security'],
  leaveApplicationPending: false,
}

describe('the grounds open to relief', () => {
  test.for<[string, Facts, 'available' | 'unavailable' | 'undecided']>([
    ['security', {}, 'available'],
    ['organized criminality', { inadmissibility: ['organized-criminality'] }, 'available'],
    [
      'a senior official: 35(1)(b)',
      { inadmissibility: ['human-or-international-rights'], humanRightsParagraph: 'b' },
      'available',
    ],
    [
      'war crimes: 35(1)(a)',
      { inadmissibility: ['human-or-international-rights'], humanRightsParagraph: 'a' },
      'unavailable',
    ],
    [
      'organ trafficking: 35(1)(c.1)',
      { inadmissibility: ['human-or-international-rights'], humanRightsParagraph: 'c.1' },
      'unavailable',
    ],
    [
      'section 35, paragraph not known',
      { inadmissibility: ['human-or-international-rights'] },
      'undecided',
    ],
    ['sanctions', { inadmissibility: ['sanctions'] }, 'unavailable'],
    ['serious criminality', { inadmissibility: ['serious-criminality'] }, 'unavailable'],
    ['no finding', { inadmissibility: [] }, 'unavailable'],
    ['sanctions and security', { inadmissibility: ['sanctions', 'security'] }, 'available'],
    [
      'war crimes and security',
      { inadmissibility: ['human-or-international-rights', 'security'], humanRightsParagraph: 'a' },
      'available',
    ],
  ])('%s', ([, facts, verdict]) => {
    expect(eligibility({ ...refused, ...facts }).verdict).toBe(verdict)
  })

  it('asks for the paragraph of subsection 35(1)', () => {
    expect(
      eligibility({ ...refused, inadmissibility: ['human-or-international-rights'] }).missing,
    ).toEqual(['humanRightsParagraph'])
  })

  test.for<[string, IsoDate, string]>([
    ['the day before the sanctions ground', '2023-06-21', 'undecided'],
    ['the day', '2023-06-22', 'available'],
    ['the day after', '2023-06-23', 'available'],
  ])('%s', ([, asOf, verdict]) => {
    expect(eligibility(refused, asOf).verdict).toBe(verdict)
  })
})

describe('only after a refusal of status or a removal order', () => {
  test.for<[Decision, boolean]>([
    ['temporary-resident-visa', true],
    ['economic-permanent-residence', true],
    ['family-class-visa', true],
    ['removal-order', true],
    ['immigration-appeal-dismissed', true],
    ['ministerial-relief', true],
    ['citizenship', false],
    ['permanent-resident-card', false],
    ['electronic-travel-authorization', false],
    ['refugee-claim-rejected', false],
    ['pre-removal-risk-assessment', false],
    ['document-cancelled', false],
  ])('%s: %s', ([decision, leads]) => {
    expect(eligibility({ ...refused, decision }).verdict).toBe(
      leads ? 'available' : 'not-applicable',
    )
  })
})

describe('relief or the Court', () => {
  it('is closed while an application for leave is pending', () => {
    expect(eligibility({ ...refused, leaveApplicationPending: true }).verdict).toBe('unavailable')
  })

  it('asks whether one is', () => {
    const { leaveApplicationPending: _, ...facts } = refused
    expect(eligibility(facts)).toMatchObject({
      verdict: 'undecided',
      missing: ['leaveApplicationPending'],
    })
  })
})

describe('the notice to confirm', () => {
  test.for<[string, IsoDate, IsoDate, IsoDate, IsoDate]>([
    ['the day before', '2026-11-22', '2027-01-21', '2027-01-21', '2027-01-21'],
    ['sixty days after the sending', '2026-11-23', '2027-01-22', '2027-01-22', '2027-01-22'],
    ['ends on a Saturday, no holiday', '2026-11-24', '2027-01-23', '2027-01-23', '2027-01-22'],
    ['ends on a Sunday', '2026-11-25', '2027-01-24', '2027-01-25', '2027-01-22'],
    ['ends on Christmas Day, a Friday', '2026-10-26', '2026-12-25', '2026-12-26', '2026-12-24'],
  ])('%s', ([, reliefConfirmationNoticeSentOn, lastDay, dueOn, fileBy]) => {
    expect(confirmation({ ...refused, reliefConfirmationNoticeSentOn })).toMatchObject({
      lastDay,
      dueOn,
      fileBy,
      applies: 'certain',
      irreversible: true,
      period: { count: 60, unit: 'days' },
    })
  })

  it('closes the file once it has passed', () => {
    const facts: Facts = { ...refused, reliefConfirmationNoticeSentOn: '2026-09-01' }
    expect(confirmation(facts)).toMatchObject({
      lastDay: '2026-10-31',
      state: 'passed',
      late: { consequences: [{ id: 'file-closed' }] },
    })
  })

  it('is awaited until the notice', () => {
    expect(deadlinesOf({ facts: refused, asOf: today, remedies }, 'en').awaiting).toMatchObject([
      { id: 'ministerial-relief/confirmation', missing: ['reliefConfirmationNoticeSentOn'] },
    ])
  })

  it('is shown though an application for leave is pending', () => {
    expect(
      confirmation({
        ...refused,
        leaveApplicationPending: true,
        reliefConfirmationNoticeSentOn: today,
      })?.lastDay,
    ).toBe('2027-01-22')
  })
})

describe('checklist', () => {
  it('asks for the information of section 24.2, on the Agency’s form', () => {
    const { items, fees, submitTo } = checklist(refused)
    expect(items.map(({ id }) => id)).toEqual([
      'application-form',
      'finding',
      'decision',
      'civil-status',
      'contact',
      'education-and-work',
      'travel-history',
      'submissions',
      'court-choice',
      'end-of-court-proceedings',
      'representative',
      'translations',
      'confirmation',
    ])
    expect(items[0]?.form?.id).toBe('BSF766')
    expect(items.at(-1)?.dueWith).toBe('ministerial-relief/confirmation')
    expect(fees).toEqual([])
    expect(submitTo).toHaveLength(1)
  })

  it('reads in French', () => {
    expect(checklist(refused, 'fr').title).toBe('Déclaration de dispense')
  })
})

describe('cautions', () => {
  test.for<[string, Facts, Facts]>([
    ['when-the-court-is-done', { leaveApplicationPending: true }, {}],
    ['other-grounds-remain', { inadmissibility: ['security', 'sanctions'] }, {}],
    [
      'other-grounds-remain',
      { inadmissibility: ['human-or-international-rights'], humanRightsParagraph: 'a' },
      { inadmissibility: ['human-or-international-rights'], humanRightsParagraph: 'b' },
    ],
    ['sanctions-end-with-the-listing', { inadmissibility: ['sanctions'] }, {}],
    [
      'permanent-resident',
      { decision: 'removal-order', personStatus: 'permanent-resident' },
      { personStatus: 'foreign-national' },
    ],
    ['stays-no-removal', { removalOrder: 'deportation' }, { removalOrder: 'none' }],
  ])('%s', ([id, shown, hidden]) => {
    expect(cautions({ ...refused, ...shown })).toContain(id)
    expect(cautions({ ...refused, ...hidden })).not.toContain(id)
  })

  test.for([
    'relief-or-court',
    'only-security-considerations',
    'not-a-second-finding',
    'not-before-the-decision',
    'keep-the-address-current',
    'on-the-ministers-own-initiative',
  ])('%s is always said', (id) => {
    expect(cautions(refused)).toContain(id)
  })
})
