import { describe, expect, test } from 'vitest'
import { checklistsOf, deadlinesOf, eligibilityOf } from '../../src/domain/ask.ts'
import { dayNumber, type IsoDate } from '../../src/domain/calendar.ts'
import { calendars } from '../../src/domain/calendars/index.ts'
import { commonErrors, commonErrorsIn } from '../../src/domain/common-errors/index.ts'
import type { Facts } from '../../src/domain/facts/index.ts'

const asOf = '2026-11-23'

function limit(id: string, facts: Facts, on: IsoDate = asOf) {
  const { deadlines } = deadlinesOf({ facts, asOf: on, remedies: [id.split('/')[0] ?? ''] }, 'en')
  return deadlines.find((deadline) => deadline.id === id)
}
const date = (id: string, facts: Facts) =>
  deadlinesOf({ facts, asOf, remedies: [id.split('/')[0] ?? ''] }, 'en').dates.find(
    (one) => one.id === id,
  )?.day
const answer = (remedy: string, facts: Facts) =>
  eligibilityOf({ facts, asOf, remedies: [remedy] }, 'en').remedies[0]
const verdict = (remedy: string, facts: Facts) => answer(remedy, facts)?.verdict
const cautions = (remedy: string, facts: Facts) =>
  answer(remedy, facts)?.cautions.map(({ id }) => id)
const checklist = (remedy: string, facts: Facts) =>
  checklistsOf({ facts, asOf, remedies: [remedy] }, 'en').checklists[0]
const closedOn = (day: IsoDate) =>
  calendars.filter((calendar) => calendar.on(dayNumber(day))).map(({ id }) => id)

const inCanada: Facts = { decision: 'study-permit', decidedIn: 'in-canada' }
const abroad: Facts = { decision: 'study-permit', decidedIn: 'outside-canada' }
const notifiedOn = '2026-11-09'
const perfected: Facts = { ...inCanada, leaveFiledOn: '2026-03-05', writtenReasons: 'received' }
const sponsored: Facts = {
  decision: 'family-class-visa',
  decidedOn: '2026-11-20',
  sponsorshipFiledInPrescribedManner: true,
  sponsorChoseWithdrawal: false,
  appliedDuringMisrepresentationBar: false,
  inadmissibility: [],
  misrepresentationIsBasisOfRefusal: false,
  relationshipToSponsor: 'spouse',
}
const misrepresented: Facts = {
  ...sponsored,
  inadmissibility: ['misrepresentation'],
  misrepresentationIsBasisOfRefusal: true,
}
const sentenced: Facts = {
  ...sponsored,
  inadmissibility: ['serious-criminality'],
  criminalityBasis: 'conviction-in-canada',
  conditionalSentence: false,
  termOfImprisonment: { months: 6, days: 0 },
}
const rejectedOnAppeal: Facts = {
  decision: 'refugee-appeal-dismissed',
  leaveFiledOn: '2026-11-20',
  extensionOfTimeRequested: false,
  designatedForeignNational: false,
  inadmissibility: [],
  residesInUnitedStatesOrStPierre: false,
}

/** What the service computes, against each statement. */
const contrary: Record<string, () => void> = {
  'fifteen-and-sixty-days-swapped': () => {
    expect(limit('judicial-review/in-canada', { ...inCanada, notifiedOn })?.lastDay).toBe(
      '2026-11-24',
    )
    expect(limit('judicial-review/outside-canada', { ...abroad, notifiedOn })?.lastDay).toBe(
      '2027-01-08',
    )
  },
  'seventy-five-days-to-file': () => {
    const filing = limit('judicial-review/in-canada', { ...inCanada, notifiedOn })
    expect(filing?.period).toEqual({ count: 15, unit: 'days' })
    expect(filing?.alternatives).toEqual([])
    const record = limit('judicial-review/perfection', perfected)
    expect(record?.period).toEqual({ count: 30, unit: 'days' })
    expect(record?.alternatives.map(({ id }) => id)).toEqual(['special-order-2025'])
  },
  'one-hundred-and-five-days-abroad': () => {
    const filing = limit('judicial-review/outside-canada', { ...abroad, notifiedOn })
    expect(filing?.period).toEqual({ count: 60, unit: 'days' })
    expect(filing?.alternatives).toEqual([])
  },
  'where-the-person-is-decides': () => {
    const facts: Facts = { ...inCanada, notifiedOn, personIn: 'outside-canada' }
    expect(limit('judicial-review/in-canada', facts)?.applies).toBe('certain')
    expect(limit('judicial-review/outside-canada', facts)).toBeUndefined()
  },
  'citizenship-fifteen-or-sixty-days': () => {
    for (const decidedIn of ['in-canada', 'outside-canada'] as const) {
      const facts: Facts = { decision: 'citizenship', decidedIn, notifiedOn }
      expect(limit('judicial-review/citizenship', facts)?.lastDay).toBe('2026-12-09')
      expect(limit('judicial-review/in-canada', facts)).toBeUndefined()
      expect(limit('judicial-review/outside-canada', facts)).toBeUndefined()
    }
  },
  'counted-from-the-date-of-the-letter': () => {
    const dated: Facts = { ...abroad, decidedOn: '2026-10-01' }
    expect(
      limit('judicial-review/outside-canada', { ...dated, notifiedOn: '2026-10-27' }),
    ).toMatchObject({ runsFrom: { fact: 'notifiedOn' }, lastDay: '2026-12-26', protective: false })
    expect(limit('judicial-review/outside-canada', dated)).toMatchObject({
      lastDay: '2026-11-30',
      protective: true,
    })
  },
  'counted-from-the-officers-notes': () => {
    const facts: Facts = {
      ...inCanada,
      notifiedOn,
      decisionNotesReceived: true,
      accessReplyReceivedOn: '2026-11-20',
    }
    expect(limit('judicial-review/in-canada', facts)?.lastDay).toBe('2026-11-24')
  },
  'access-request-stops-the-clock': () => {
    const facts: Facts = { ...inCanada, notifiedOn, accessRequestReceivedOn: '2026-11-10' }
    expect(limit('gcms-notes/reply', facts)?.lastDay).toBe('2026-12-10')
    expect(limit('judicial-review/in-canada', facts)?.lastDay).toBe('2026-11-24')
  },
  'reconsideration-stops-the-clock': () => {
    const facts: Facts = { ...inCanada, notifiedOn, reconsiderationRequestedOn: '2026-11-12' }
    expect(limit('judicial-review/in-canada', facts)?.lastDay).toBe('2026-11-24')
    expect(cautions('reconsideration', facts)).toContain('court-clock-runs')
  },
  'days-added-for-the-mail': () => {
    const facts: Facts = {
      decision: 'refugee-appeal-dismissed',
      notifiedOn: '2026-09-01',
      reasonsSentOn: '2026-09-01',
      reasonsReceivedOn: '2026-09-10',
    }
    expect(limit('judicial-review/in-canada', facts)?.lastDay).toBe('2026-09-16')
  },
  'july-and-august-not-counted': () => {
    const summer = '2026-07-02'
    expect(limit('judicial-review/in-canada', { ...inCanada, notifiedOn: summer })?.lastDay).toBe(
      '2026-07-17',
    )
    const judged: Facts = { ...inCanada, judgmentOn: summer, questionCertified: true }
    expect(limit('judicial-review/appeal-to-fca', judged)?.lastDay).toBe('2026-08-01')
  },
  'recess-stops-the-time-to-apply': () => {
    const filing: Facts = { ...inCanada, notifiedOn: '2024-12-11' }
    expect(limit('judicial-review/in-canada', filing)?.lastDay).toBe('2024-12-26')
    const record: Facts = { ...perfected, leaveFiledOn: '2026-11-30' }
    expect(limit('judicial-review/perfection', record)?.lastDay).toBe('2027-01-17')
  },
  'filing-in-time-is-enough': () => {
    const items = checklist('judicial-review', inCanada)?.items.map(({ id }) => id)
    expect(items).toContain('service')
    expect(limit('judicial-review/in-canada', { ...inCanada, notifiedOn })?.text).toMatch(/serve/i)
  },
  'filing-serves-the-crown': () => {
    // The filing alone leaves the day of service unknown.
    const filed: Facts = { ...inCanada, leaveFiledOn: '2026-11-20' }
    const { awaiting } = deadlinesOf({ facts: filed, asOf, remedies: ['judicial-review'] }, 'en')
    expect(awaiting.find(({ id }) => id === 'judicial-review/proof-of-service')?.missing).toEqual([
      'leaveServedOn',
    ])
  },
  'midnight-where-the-person-is': () => {
    const filing = limit('judicial-review/in-canada', {
      ...inCanada,
      notifiedOn,
      registryProvince: 'BC',
    })
    expect(filing?.cutOff).toEqual({ timeZone: 'America/Toronto' })
  },
  'nothing-left-after-the-limit': () => {
    const facts: Facts = { ...inCanada, notifiedOn: '2026-10-01' }
    const filing = limit('judicial-review/in-canada', facts)
    expect(filing?.state).toBe('passed')
    expect(filing?.late?.factors).not.toHaveLength(0)
    expect(verdict('judicial-review', facts)).toBe('available')
  },
  'consent-extends-the-time': () => {
    expect(
      limit('judicial-review/perfection', perfected)?.extension?.law.map(({ cite }) => cite),
    ).toEqual(['FCCIRPR, r. 21(2)'])
  },
  'court-instead-of-the-appeal': () => {
    const facts: Facts = {
      ...sponsored,
      excludedFamilyMember: false,
      humanitarianRequestRefused: false,
    }
    expect(verdict('sponsorship-appeal', facts)).toBe('available')
    expect(verdict('judicial-review', facts)).toBe('unavailable')
  },
  'any-judicial-review-stays-removal': () => {
    expect(cautions('stay-of-removal', rejectedOnAppeal)).toContain('stay-on-application-for-leave')
    expect(
      cautions('stay-of-removal', { ...rejectedOnAppeal, extensionOfTimeRequested: true }),
    ).toContain('no-stay-extension-asked')
    expect(
      cautions('stay-of-removal', {
        ...rejectedOnAppeal,
        decision: 'humanitarian-and-compassionate',
      }),
    ).toContain('leave-application-does-not-stay')
  },
  'consultant-in-the-federal-court': () => {
    expect(cautions('legal-counsel', inCanada)).toContain('lawyer-in-federal-court')
  },
  'one-list-of-holidays': () => {
    expect(closedOn('2026-12-25')).toHaveLength(4)
    expect(closedOn('2026-12-22')).toEqual(['access-to-information-act'])
    expect(closedOn('2026-08-03')).toEqual(['immigration-and-refugee-board'])
  },
  'saturday-is-a-holiday': () => {
    const facts: Facts = { decision: 'extension-of-stay', statusLostOn: '2026-08-30' }
    expect(limit('restoration-of-status/application', facts)).toMatchObject({
      lastDay: '2026-11-28',
      dueOn: '2026-11-28',
      fileBy: '2026-11-27',
    })
  },
  'boxing-day-is-a-holiday': () => {
    expect(
      limit('judicial-review/in-canada', { ...inCanada, notifiedOn: '2024-12-11' }),
    ).toMatchObject({ lastDay: '2024-12-26', dueOn: '2024-12-26', fileBy: '2024-12-24' })
  },
  'thirty-september-has-a-monday': () => {
    expect(
      limit('judicial-review/in-canada', { ...inCanada, notifiedOn: '2023-09-15' }),
    ).toMatchObject({ lastDay: '2023-09-30', dueOn: '2023-10-02' })
  },
  'provincial-holiday-carries-over': () => {
    const filing = limit('judicial-review/in-canada', { ...inCanada, notifiedOn: '2026-02-01' })
    expect(filing).toMatchObject({ lastDay: '2026-02-16', dueOn: '2026-02-16' })
    expect(filing?.cautions.map(({ id }) => id)).toEqual(['provincial-holiday'])
  },
  'extension-counted-from-the-moved-day': () => {
    const record = limit('judicial-review/perfection', perfected)
    expect(record).toMatchObject({ lastDay: '2026-04-04', dueOn: '2026-04-07' })
    // The 75th day; forty-five days from the moved day would be 22 May.
    expect(record?.alternatives.map(({ dueOn }) => dueOn)).toEqual(['2026-05-19'])
  },
  'mailed-in-time-is-enough': () => {
    expect(cautions('sponsorship-appeal', sponsored)).toContain('received-not-sent')
  },
  'every-sponsorship-refusal-is-appealable': () => {
    const facts: Facts = { decision: 'spouse-in-canada-class' }
    expect(verdict('sponsorship-appeal', facts)).toBe('not-applicable')
    expect(verdict('judicial-review', facts)).toBe('available')
  },
  'withdrawn-sponsorship-is-appealable': () => {
    const facts: Facts = { ...sponsored, decision: 'sponsor-ineligible' }
    expect(verdict('sponsorship-appeal', facts)).toBe('available')
    expect(verdict('sponsorship-appeal', { ...facts, sponsorChoseWithdrawal: true })).toBe(
      'unavailable',
    )
  },
  'misrepresentation-always-bars-the-appeal': () => {
    for (const relationshipToSponsor of ['spouse', 'common-law-partner', 'child'] as const)
      expect(verdict('sponsorship-appeal', { ...misrepresented, relationshipToSponsor })).toBe(
        'available',
      )
  },
  'conjugal-partner-as-spouse': () => {
    for (const relationshipToSponsor of ['conjugal-partner', 'parent'] as const)
      expect(verdict('sponsorship-appeal', { ...misrepresented, relationshipToSponsor })).toBe(
        'unavailable',
      )
  },
  'sanctions-leave-the-appeal': () => {
    const facts: Facts = { ...sponsored, inadmissibility: ['sanctions'] }
    const found = (inadmissibilityFoundOn: IsoDate) =>
      verdict('sponsorship-appeal', { ...facts, inadmissibilityFoundOn })
    expect(found('2023-06-21')).toBe('available')
    expect(found('2023-06-22')).toBe('unavailable')
  },
  'more-than-six-months-for-the-bar': () => {
    expect(verdict('sponsorship-appeal', sentenced)).toBe('unavailable')
    expect(
      verdict('sponsorship-appeal', { ...sentenced, termOfImprisonment: { months: 5, days: 0 } }),
    ).toBe('available')
  },
  'conditional-sentence-is-imprisonment': () => {
    expect(verdict('sponsorship-appeal', { ...sentenced, conditionalSentence: true })).toBe(
      'available',
    )
  },
  'credited-custody-does-not-count': () => {
    expect(cautions('sponsorship-appeal', sentenced)).toContain('six-months-threshold')
  },
  'sixty-days-on-residency-in-canada': () => {
    const facts: Facts = {
      decision: 'residency-obligation',
      personStatus: 'permanent-resident',
      inadmissibility: [],
      reasonsReceivedOn: asOf,
      notifiedOn: asOf,
    }
    const remedy = 'residency-obligation-appeal'
    expect(limit(`${remedy}/notice`, { ...facts, decidedIn: 'outside-canada' })?.lastDay).toBe(
      '2027-01-22',
    )
    expect(verdict(remedy, { ...facts, decidedIn: 'in-canada' })).toBe('unavailable')
    const ordered: Facts = { decision: 'removal-order', removalOrderReceivedOn: asOf }
    expect(limit('removal-order-appeal/notice', ordered)?.lastDay).toBe('2026-12-23')
  },
  'status-lost-with-the-decision-abroad': () => {
    expect(
      cautions('residency-obligation-appeal', {
        decision: 'residency-obligation',
        decidedIn: 'outside-canada',
      }),
    ).toContain('status-kept-during-appeal')
  },
  'forty-five-days-to-perfect-a-refugee-appeal': () => {
    const facts: Facts = {
      decision: 'refugee-claim-rejected',
      notifiedOn: '2026-11-13',
      reasonsReceivedOn: '2026-11-13',
    }
    const record = limit('refugee-appeal/perfection', facts)
    expect(record).toMatchObject({ period: { count: 30, unit: 'days' }, lastDay: '2026-12-13' })
    expect(record?.alternatives.map(({ id }) => id)).toEqual(['rad-practice-notice'])
  },
  'access-only-for-people-in-canada': () => {
    const facts: Facts = {
      ...abroad,
      personIn: 'outside-canada',
      personStatus: 'foreign-national',
      accessRequester: 'self',
    }
    expect(verdict('gcms-notes', facts)).toBe('available')
  },
  'officers-notes-always-cost-five-dollars': () => {
    const fees = (accessRequester: NonNullable<Facts['accessRequester']>) =>
      checklist('gcms-notes', { ...abroad, accessRequester })?.fees.map(({ amount }) => amount)
    expect(fees('self')).toEqual([])
    expect(fees('representative-in-canada')).toEqual([5])
  },
  'thirty-days-to-ask-for-reconsideration': () => {
    expect(limit('reconsideration/recommended', { ...inCanada, notifiedOn })).toMatchObject({
      kind: 'recommended',
      irreversible: false,
      dueOn: '2026-11-24',
    })
  },
  'returned-application-is-a-refusal': () => {
    expect(verdict('sponsorship-appeal', { decision: 'application-returned' })).toBe(
      'not-applicable',
    )
    expect(
      verdict('sponsorship-appeal', { ...sponsored, sponsorshipFiledInPrescribedManner: false }),
    ).toBe('unavailable')
  },
  'one-can-always-reapply-at-once': () => {
    expect(
      verdict('new-application', {
        decision: 'economic-permanent-residence',
        decidedIn: 'outside-canada',
        inadmissibility: ['misrepresentation'],
        inadmissibilityFoundOn: '2026-11-09',
      }),
    ).toBe('unavailable')
  },
  'five-years-from-the-letter': () => {
    const facts: Facts = {
      decision: 'economic-permanent-residence',
      decidedIn: 'in-canada',
      inadmissibility: ['misrepresentation'],
      inadmissibilityFoundOn: '2022-05-10',
      removalOrderEnforcedOn: '2024-01-15',
    }
    expect(date('new-application/misrepresentation-determined-in-canada', facts)).toBe('2029-01-16')
  },
  'refused-restoration-begins-ninety-days': () => {
    const facts: Facts = {
      decision: 'restoration-of-status',
      statusLostOn: '2026-08-30',
      notifiedOn,
    }
    expect(limit('restoration-of-status/application', facts)?.lastDay).toBe('2026-11-28')
  },
  'departure-order-runs-from-its-issue': () => {
    const facts: Facts = {
      decision: 'removal-order',
      removalOrder: 'departure',
      removalOrderReceivedOn: '2026-09-01',
      removalOrderEnforceableOn: '2026-11-02',
    }
    expect(date('authorization-to-return/departure-order-thirty-days', facts)).toBe('2026-12-02')
  },
  'risk-assessment-posted-in-time': () => {
    const facts: Facts = { decision: 'refugee-claim-rejected', protectionNotifiedOn: notifiedOn }
    expect(limit('pre-removal-risk-assessment/application', facts)?.lastDay).toBe('2026-11-24')
    expect(cautions('pre-removal-risk-assessment', facts)).toContain('received-not-postmarked')
  },
  'rehabilitation-for-a-conviction-in-canada': () => {
    const facts: Facts = { decision: 'study-permit', inadmissibility: ['criminality'] }
    expect(
      verdict('criminal-rehabilitation', { ...facts, criminalityBasis: 'conviction-in-canada' }),
    ).toBe('unavailable')
  },
  'ministerial-relief-beside-judicial-review': () => {
    const facts: Facts = {
      decision: 'temporary-resident-visa',
      personStatus: 'foreign-national',
      inadmissibility: ['security'],
    }
    expect(verdict('ministerial-relief', { ...facts, leaveApplicationPending: true })).toBe(
      'unavailable',
    )
    expect(verdict('ministerial-relief', { ...facts, leaveApplicationPending: false })).toBe(
      'available',
    )
  },
}

test('every wrong statement is answered by what the service computes', () => {
  expect(Object.keys(contrary).sort()).toEqual(commonErrors.map(({ id }) => id).sort())
})

describe('the service computes the contrary', () => {
  test.for(Object.entries(contrary))('%s', ([, computes]) => {
    expect.hasAssertions()
    computes()
  })
})

describe('the wrong statements in circulation', () => {
  test('are at least fifteen, each with an id of its own', () => {
    const ids = commonErrors.map(({ id }) => id)
    expect(ids.length).toBeGreaterThanOrEqual(15)
    expect(new Set(ids).size).toBe(ids.length)
    for (const id of ids) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/)
  })

  test.for(commonErrors)('$id: both languages, and law', ({ claim, answer: said, law }) => {
    for (const text of [claim, said]) {
      expect(text.en).toMatch(/^[A-Z].*\.$/)
      expect(text.fr).toMatch(/^\p{Lu}.*\.$/u)
      expect(text.fr).not.toBe(text.en)
      // Typographic apostrophes, no citation, no site inside a text.
      expect(`${text.en} ${text.fr}`).not.toMatch(/'|IRPA|LIPR|IRPR|RIPR|https?:|www\.|\d+\(\d/)
    }
    // One sentence, as people say it.
    expect(claim.en.match(/[.:](\s|$)/g)).toHaveLength(1)
    expect(law.length).toBeGreaterThan(0)
  })

  test('are told in the language asked for', () => {
    const [swapped] = commonErrorsIn('en').commonErrors
    expect(swapped).toEqual({
      id: 'fifteen-and-sixty-days-swapped',
      claim:
        'There are 60 days to go to the Federal Court if the matter arose in Canada, and 15 days if it arose outside.',
      answer:
        'It is the other way round: 15 days for a matter arising in Canada, 60 days for a matter arising outside Canada.',
      law: [
        {
          cite: 'IRPA, s. 72(2)(b)',
          url: 'https://laws-lois.justice.gc.ca/eng/acts/I-2.5/section-72.html',
        },
      ],
    })
    const [inversed] = commonErrorsIn('fr').commonErrors
    expect(inversed?.answer).toBe(
      'C’est l’inverse : 15 jours si la mesure a été rendue au Canada, 60 jours si elle a été rendue hors du Canada.',
    )
    expect(inversed?.law[0]?.cite).toBe('LIPR, art. 72(2)b)')
  })
})
