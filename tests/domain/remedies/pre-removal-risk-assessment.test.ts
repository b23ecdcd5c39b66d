import { describe, expect, test } from 'vitest'
import { checklistsOf, deadlinesOf, eligibilityOf } from '../../../src/domain/ask.ts'
import type { IsoDate } from '../../../src/domain/calendar.ts'
import type { Facts } from '../../../src/domain/facts/index.ts'

const remedies = ['pre-removal-risk-assessment']

/** Found ineligible for having been made more than a year after entry: a first claim. */
const ineligible: Facts = {
  decision: 'refugee-claim-ineligible',
  claimIneligibleUnder: ['b.1'],
  lastRefugeeDecision: 'none',
  earlierProtectionApplicationRefused: false,
  personIn: 'in-canada',
  removalOrder: 'departure',
  subjectOfExtradition: false,
}
/** A removal order against someone who never claimed nor applied for protection. */
const ordered: Facts = {
  decision: 'removal-order',
  removalOrder: 'deportation',
  personIn: 'in-canada',
  personStatus: 'foreign-national',
  subjectOfExtradition: false,
  claimIneligibleUnder: [],
  lastRefugeeDecision: 'none',
  earlierProtectionApplicationRefused: false,
}
const dismissed: Facts = {
  decision: 'refugee-appeal-dismissed',
  decidedOn: '2025-10-10',
  lastRefugeeDecision: 'rejected',
  lastRefugeeDecisionOn: '2025-10-10',
  earlierProtectionApplicationRefused: false,
  personIn: 'in-canada',
  removalOrder: 'departure',
  subjectOfExtradition: false,
}
const ceased: Facts = {
  decision: 'protection-ceased-or-vacated',
  decidedOn: '2026-09-01',
  earlierProtectionApplicationRefused: false,
  personIn: 'in-canada',
  removalOrder: 'departure',
  subjectOfExtradition: false,
}
/** Rejected in 2025, leave refused in 2026. */
const afterAppeal: Facts = { ...dismissed, leaveRefusedOn: '2026-02-20' }
const repeated: Facts = {
  decision: 'pre-removal-risk-assessment',
  decidedOn: '2025-11-23',
  personIn: 'in-canada',
  removalOrder: 'departure',
  subjectOfExtradition: false,
  claimIneligibleUnder: [],
}

const standing = (facts: Facts, asOf: IsoDate = '2026-11-23', language: 'en' | 'fr' = 'en') =>
  eligibilityOf({ facts, asOf, remedies }, language).remedies[0]
const findingOf = (id: string, facts: Facts, asOf?: IsoDate) =>
  standing(facts, asOf)?.findings.find((finding) => finding.id === id)
const cautionsOf = (facts: Facts) => standing(facts)?.cautions.map(({ id }) => id) ?? []
const answer = (facts: Facts, asOf: IsoDate = '2026-11-23') =>
  deadlinesOf({ facts, asOf, remedies }, 'en')
const limit = (id: string, facts: Facts, asOf?: IsoDate) =>
  answer(facts, asOf).deadlines.find(
    (deadline) => deadline.id === `pre-removal-risk-assessment/${id}`,
  )
const itemsOf = (facts: Facts) =>
  checklistsOf({ facts, asOf: '2026-11-23', remedies }, 'en').checklists[0]?.items ?? []

describe('who may apply', () => {
  test.for<[string, Facts, IsoDate, string]>([
    ['a claim made too late, 101(1)(b.1)', ineligible, '2026-11-23', 'available'],
    [
      'irregular entry, 101(1)(b.2)',
      { ...ineligible, claimIneligibleUnder: ['b.2'] },
      '2026-11-23',
      'available',
    ],
    [
      'IRPA 112(2)(b): came from a designated country',
      { ...ineligible, claimIneligibleUnder: ['e'] },
      '2026-11-23',
      'unavailable',
    ],
    [
      'IRPA 115(1): recognized by a country to which the person may be returned',
      { ...ineligible, claimIneligibleUnder: ['d'] },
      '2026-11-23',
      'unavailable',
    ],
    ['a removal order, and never a claim', ordered, '2026-11-23', 'available'],
    [
      'IRPA 112(1): outside Canada',
      { ...ordered, personIn: 'outside-canada' },
      '2026-11-23',
      'unavailable',
    ],
    [
      'IRPA 112(1): no removal order and no certificate',
      { ...ordered, removalOrder: 'none', namedInCertificate: false },
      '2026-11-23',
      'unavailable',
    ],
    [
      'IRPA 112(1): named in a certificate, notified in time',
      {
        ...ordered,
        removalOrder: 'none',
        namedInCertificate: true,
        protectionNotifiedOn: '2026-11-20',
      },
      '2026-11-23',
      'available',
    ],
    [
      'IRPA 112(2)(a): extradition',
      { ...ordered, subjectOfExtradition: true },
      '2026-11-23',
      'unavailable',
    ],
    [
      'IRPA 115(1): a protected person',
      { ...ordered, personStatus: 'protected-person' },
      '2026-11-23',
      'unavailable',
    ],
    ['the last day of the bar', afterAppeal, '2027-02-20', 'unavailable'],
    ['the first day after it', afterAppeal, '2027-02-21', 'available'],
    ['the bar from the Division alone, last day', dismissed, '2026-10-10', 'unavailable'],
    ['the bar from the Division alone, first day after', dismissed, '2026-10-11', 'available'],
    [
      'IRPA 112(2)(b.1): a rejection under section E or F bars nothing',
      { ...afterAppeal, lastRefugeeDecision: 'rejected-article-1e-or-1f' },
      '2026-11-23',
      'available',
    ],
    [
      'IRPA 112(2)(b.1): any withdrawal bars',
      { ...afterAppeal, lastRefugeeDecision: 'withdrawn-before-evidence' },
      '2026-11-23',
      'unavailable',
    ],
    ['IRPA 112(2)(c): the last day', repeated, '2026-11-23', 'unavailable'],
    ['IRPA 112(2)(c): the first day after', repeated, '2026-11-24', 'available'],
    [
      'IRPA 112(2)(c)(ii)(B): from the Court’s refusal, last day',
      { ...repeated, leaveRefusedOn: '2026-03-02' },
      '2027-03-02',
      'unavailable',
    ],
    [
      'IRPA 112(2)(c)(ii)(B): the first day after',
      { ...repeated, leaveRefusedOn: '2026-03-02' },
      '2027-03-03',
      'available',
    ],
    [
      'an earlier application was rejected less than a year ago',
      {
        ...ordered,
        earlierProtectionApplicationRefused: true,
        lastProtectionDecisionOn: '2026-01-15',
      },
      '2026-11-23',
      'unavailable',
    ],
    [
      'an application made after the claim was rejected less than a year ago',
      {
        ...dismissed,
        earlierProtectionApplicationRefused: true,
        lastProtectionDecisionOn: '2026-08-01',
      },
      '2027-08-01',
      'unavailable',
    ],
    [
      'the first day after that year',
      {
        ...dismissed,
        earlierProtectionApplicationRefused: true,
        lastProtectionDecisionOn: '2026-08-01',
        courtFileConcernsApplication: false,
      },
      '2027-08-02',
      'available',
    ],
    [
      'IRPA 112(2)(c)(ii)(B): the Court refused leave on the earlier application, last day',
      {
        ...ordered,
        earlierProtectionApplicationRefused: true,
        lastProtectionDecisionOn: '2025-10-01',
        leaveRefusedOn: '2026-06-01',
        courtFileConcernsApplication: true,
      },
      '2027-06-01',
      'unavailable',
    ],
    [
      'the first day after it',
      {
        ...ordered,
        earlierProtectionApplicationRefused: true,
        lastProtectionDecisionOn: '2025-10-01',
        leaveRefusedOn: '2026-06-01',
        courtFileConcernsApplication: true,
      },
      '2027-06-02',
      'available',
    ],
    [
      'the Court refused leave on another matter than the earlier application',
      {
        ...ordered,
        earlierProtectionApplicationRefused: true,
        lastProtectionDecisionOn: '2025-10-01',
        leaveRefusedOn: '2026-06-01',
        courtFileConcernsApplication: false,
      },
      '2026-11-23',
      'available',
    ],
    [
      'a claim found ineligible on another ground, after one that was rejected less than a year ago',
      { ...ineligible, lastRefugeeDecision: 'rejected', lastRefugeeDecisionOn: '2026-08-01' },
      '2026-11-23',
      'unavailable',
    ],
    [
      'a claim found ineligible, after an application that was rejected less than a year ago',
      {
        ...ineligible,
        claimIneligibleUnder: ['c.1'],
        earlierProtectionApplicationRefused: true,
        lastProtectionDecisionOn: '2026-08-01',
      },
      '2026-11-23',
      'unavailable',
    ],
    [
      'IRPA 108(3): protection ceased, last day of the bar',
      { ...ceased, lastRefugeeDecision: 'ceased' },
      '2027-09-01',
      'unavailable',
    ],
    [
      'IRPA 108(3): protection ceased, first day after it',
      { ...ceased, lastRefugeeDecision: 'ceased' },
      '2027-09-02',
      'available',
    ],
    [
      'IRPA 109(3): protection was vacated, which bars nothing here',
      { ...ceased, lastRefugeeDecision: 'vacated' },
      '2026-11-23',
      'available',
    ],
    ['protection ceased or was vacated: which of them is asked', ceased, '2026-11-23', 'undecided'],
    [
      'IRPA 108(3): protection ceased before a removal order',
      { ...ordered, lastRefugeeDecision: 'ceased', lastRefugeeDecisionOn: '2026-01-15' },
      '2026-11-23',
      'unavailable',
    ],
    [
      'an earlier claim was rejected less than a year ago',
      { ...ordered, lastRefugeeDecision: 'rejected', lastRefugeeDecisionOn: '2026-01-15' },
      '2026-11-23',
      'unavailable',
    ],
    [
      'IRPA 109(3): the claim was vacated',
      { ...ordered, lastRefugeeDecision: 'vacated', lastRefugeeDecisionOn: '2026-01-15' },
      '2026-11-23',
      'available',
    ],
    [
      'the Court refused leave on this order, not on the old claim',
      {
        ...ordered,
        lastRefugeeDecision: 'rejected',
        lastRefugeeDecisionOn: '2024-01-15',
        leaveRefusedOn: '2026-06-01',
        courtFileConcernsClaim: false,
      },
      '2026-11-23',
      'available',
    ],
    [
      'the Court refused leave on the old claim',
      {
        ...ordered,
        lastRefugeeDecision: 'rejected',
        lastRefugeeDecisionOn: '2024-01-15',
        leaveRefusedOn: '2026-06-01',
        courtFileConcernsClaim: true,
      },
      '2026-11-23',
      'unavailable',
    ],
    ['a permit was refused', { decision: 'study-permit' }, '2026-11-23', 'not-applicable'],
    ['nothing but the kind of decision', { decision: 'removal-order' }, '2026-11-23', 'undecided'],
  ])('%s', ([, facts, asOf, verdict]) => {
    expect(standing(facts, asOf)?.verdict).toBe(verdict)
  })

  test('an ineligible claim asks about one before it, and about an earlier application', () => {
    const { lastRefugeeDecision, earlierProtectionApplicationRefused, ...second } = ineligible
    expect(standing(second)?.verdict).toBe('undecided')
    expect(findingOf('twelve-months-after-earlier-claim', second)?.missing).toEqual([
      'lastRefugeeDecision',
      'lastRefugeeDecisionOn',
    ])
    expect(findingOf('twelve-months-after-earlier-application', second)?.missing).toEqual([
      'earlierProtectionApplicationRefused',
      'lastProtectionDecisionOn',
    ])
  })

  test('an ineligible claim because protection was conferred asks for the status', () => {
    const conferred: Facts = { ...ineligible, claimIneligibleUnder: ['a'] }
    expect(findingOf('not-already-protected', conferred)?.missing).toEqual(['personStatus'])
  })

  test('the end of the bar is a date of law', () => {
    expect(answer(afterAppeal).dates).toMatchObject([
      { id: 'pre-removal-risk-assessment/twelve-months-after-claim', day: '2027-02-21' },
    ])
  })

  // 5 December 2026 is a Saturday, which the Interpretation Act leaves alone.
  test.for<[string, IsoDate, string]>([
    ['the day before', '2026-12-04', 'met'],
    ['on the last day', '2026-12-05', 'met'],
    ['the day after', '2026-12-06', 'not-met'],
  ])('IRPR 164: only a certificate, %s', ([, asOf, outcome]) => {
    const facts: Facts = {
      ...ordered,
      removalOrder: 'none',
      namedInCertificate: true,
      protectionNotifiedOn: '2026-11-20',
    }
    expect(findingOf('certificate-in-time', facts, asOf)?.outcome).toBe(outcome)
  })
})

describe('time to apply: 15 days after notification, received', () => {
  test.for<[string, Facts, IsoDate, IsoDate, IsoDate]>([
    [
      'mailed on 2 November',
      { protectionFormMailedOn: '2026-11-02' },
      '2026-11-24',
      '2026-11-24',
      '2026-11-24',
    ],
    [
      'given by hand on 9 November',
      { protectionNotifiedOn: '2026-11-09' },
      '2026-11-24',
      '2026-11-24',
      '2026-11-24',
    ],
    [
      'a Saturday is not moved by the Interpretation Act',
      { protectionNotifiedOn: '2026-11-13' },
      '2026-11-28',
      '2026-11-28',
      '2026-11-27',
    ],
    [
      'a Sunday is',
      { protectionNotifiedOn: '2026-11-14' },
      '2026-11-29',
      '2026-11-30',
      '2026-11-27',
    ],
    [
      'the seventh day after mailing is a holiday and counts all the same',
      { protectionFormMailedOn: '2026-11-04' },
      '2026-11-26',
      '2026-11-26',
      '2026-11-26',
    ],
    [
      'given by hand as well as mailed: the hand decides',
      { protectionNotifiedOn: '2026-11-05', protectionFormMailedOn: '2026-11-02' },
      '2026-11-20',
      '2026-11-20',
      '2026-11-20',
    ],
  ])('%s', ([, notified, lastDay, dueOn, fileBy]) => {
    const facts: Facts = {
      decision: 'removal-order',
      removalOrder: 'deportation',
      personIn: 'in-canada',
      ...notified,
    }
    expect(limit('application', facts)).toMatchObject({
      lastDay,
      dueOn,
      fileBy,
      regime: 'interpretation-act',
      period: { count: 15, unit: 'days' },
      irreversible: true,
      applies: 'certain',
    })
  })

  test.for<[IsoDate, string]>([
    ['2026-11-23', 'open'],
    ['2026-11-24', 'act-now'],
    ['2026-11-25', 'passed'],
  ])('on %s it is %s', ([asOf, state]) => {
    expect(
      limit('application', { ...ordered, protectionNotifiedOn: '2026-11-09' }, asOf)?.state,
    ).toBe(state)
  })

  test('late: it stays open, without the stay', () => {
    const late: Facts = { ...ordered, protectionNotifiedOn: '2026-10-01' }
    expect(standing(late)?.verdict).toBe('available')
    expect(limit('application', late)).toMatchObject({
      late: { consequences: [{ id: 'stay-lost' }, { id: 'submissions-at-once' }, {}] },
    })
    expect(limit('application', late)?.extension).toBeUndefined()
  })

  test('a later application has no limit', () => {
    expect(
      limit('application', { ...repeated, protectionNotifiedOn: '2024-01-08' }),
    ).toBeUndefined()
  })

  // The thirtieth day after notification may not be the day of the decision: IA 27(1).
  test.for<[string, Facts, IsoDate]>([
    ['notified the day before', { protectionNotifiedOn: '2026-11-08' }, '2026-12-09'],
    ['notified on 9 November', { protectionNotifiedOn: '2026-11-09' }, '2026-12-10'],
    ['notified the day after', { protectionNotifiedOn: '2026-11-10' }, '2026-12-11'],
    ['the form mailed on 2 November', { protectionFormMailedOn: '2026-11-02' }, '2026-12-10'],
  ])('no decision before thirty whole days have passed: %s', ([, facts, day]) => {
    expect(limit('decision-earliest', { ...ordered, ...facts })).toMatchObject({
      kind: 'not-before',
      lastDay: day,
      dueOn: day,
      fileBy: day,
    })
  })
})

describe('what to prepare', () => {
  test.for<[string, Facts, string]>([
    ['application-form', ordered, 'required'],
    ['submissions-with-the-application', repeated, 'required'],
    ['submissions-with-the-application', ordered, 'absent'],
    ['new-evidence-identified', afterAppeal, 'required'],
    ['new-evidence-identified', ordered, 'absent'],
    ['new-evidence-identified', { ...afterAppeal, lastRefugeeDecision: 'abandoned' }, 'absent'],
    ['earlier-decisions', afterAppeal, 'recommended'],
    ['earlier-decisions', ordered, 'absent'],
  ])('%s: %o', ([id, facts, necessity]) => {
    const asked = checklistsOf({ facts, asOf: '2026-11-23', remedies }, 'en').checklists[0]
    expect(asked?.items.find((item) => item.id === id)?.necessity ?? 'absent').toBe(necessity)
  })

  test('the form, in both languages', () => {
    const form = (language: 'en' | 'fr') =>
      checklistsOf({ facts: ordered, asOf: '2026-11-23', remedies }, language).checklists[0]
        ?.items[0]?.form
    expect(form('en')).toMatchObject({ id: 'IMM 5508' })
    expect(form('fr')).toMatchObject({ title: 'Demande d’examen des risques avant renvoi' })
    expect(itemsOf(ordered)[0]?.dueWith).toBe('pre-removal-risk-assessment/application')
    const ofTheFirst = ['notification', 'no-waiver']
    const shown = (facts: Facts) =>
      itemsOf(facts).flatMap(({ id }) =>
        ofTheFirst.filter((one) => id.endsWith(`/${one}`) || id === one),
      )
    expect(shown(ordered)).toEqual(ofTheFirst)
    expect(shown(repeated)).toEqual([])
  })
})

describe('cautions', () => {
  const crime: Facts = {
    inadmissibility: ['serious-criminality'],
    criminalityBasis: 'conviction-in-canada',
    maximumPenaltyTenYearsOrMore: true,
  }
  test.for<[string, Facts, boolean]>([
    ['notification-first', ordered, true],
    ['received-not-postmarked', ordered, true],
    ['exemption-by-country', ordered, true],
    ['stay-ends-with-the-refusal', ordered, true],
    ['later-application-brings-no-stay', repeated, true],
    ['later-application-brings-no-stay', ordered, false],
    [
      'later-application-brings-no-stay',
      { ...ordered, earlierProtectionApplicationRefused: true },
      true,
    ],
    ['at-a-port-of-entry', { ...ordered, removalOrderMadeAt: 'examination' }, true],
    ['at-a-port-of-entry', { ...ordered, removalOrderMadeAt: 'admissibility-hearing' }, false],
    ['restricted-application', { ...ordered, inadmissibility: ['security'] }, true],
    [
      'restricted-application',
      { ...ordered, inadmissibility: ['sanctions'], namedInCertificate: false },
      false,
    ],
    ['restricted-application', { ...ordered, namedInCertificate: true }, true],
    ['restricted-by-conviction', { ...ordered, ...crime }, true],
    [
      'restricted-by-conviction',
      { ...ordered, ...crime, maximumPenaltyTenYearsOrMore: false },
      false,
    ],
    [
      'restricted-by-conviction',
      { ...ordered, ...crime, criminalityBasis: 'act-outside-canada' },
      false,
    ],
    [
      'restricted-by-exclusion',
      { ...ordered, lastRefugeeDecision: 'rejected-article-1e-or-1f' },
      true,
    ],
    ['restricted-by-exclusion', ordered, false],
    ['hearing-must-be-held', { ...ineligible, claimIneligibleUnder: ['c.1'] }, true],
    ['hearing-must-be-held', { ...ineligible, claimIneligibleUnder: ['c.1', 'b.1'] }, false],
    ['only-new-evidence', afterAppeal, true],
    ['only-new-evidence', ordered, false],
    ['perhaps-only-new-evidence', { ...ceased, lastRefugeeDecision: 'ceased' }, true],
    ['perhaps-only-new-evidence', { ...ceased, lastRefugeeDecision: 'vacated' }, true],
    ['perhaps-only-new-evidence', afterAppeal, false],
    ['bar-from-the-latest-day', ordered, true],
    ['certificate-limit-is-strict', { ...ordered, namedInCertificate: true }, true],
    ['certificate-limit-is-strict', { ...ordered, namedInCertificate: false }, false],
  ])('%s given %o: %s', ([id, facts, shown]) => {
    expect(cautionsOf(facts).includes(id)).toBe(shown)
  })

  test('in French, with the pinpoint of the French Regulations', () => {
    const caution = standing(ordered, '2026-11-23', 'fr')?.cautions.find(
      ({ id }) => id === 'notification-first',
    )
    expect(caution?.text).toContain('Une première demande')
    expect(caution?.law[0]?.cite).toBe('RIPR, art. 160(1)')
  })
})
