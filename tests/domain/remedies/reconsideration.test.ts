import { describe, expect, it, test } from 'vitest'
import { checklistsOf, deadlinesOf, eligibilityOf } from '../../../src/domain/ask.ts'
import type { IsoDate } from '../../../src/domain/calendar.ts'
import type { Decision, Facts } from '../../../src/domain/facts/index.ts'
import type { Language } from '../../../src/domain/text.ts'

const today = '2026-11-23'
const remedies = ['reconsideration']

const eligibility = (facts: Facts, language: Language = 'en') => {
  const [remedy] = eligibilityOf({ facts, asOf: today, remedies }, language).remedies
  return remedy as NonNullable<typeof remedy>
}
const cautions = (facts: Facts) => eligibility(facts).cautions.map(({ id }) => id)
const items = (facts: Facts) =>
  checklistsOf({ facts, asOf: today, remedies }, 'en').checklists[0]?.items ?? []
const recommended = (facts: Facts, asOf: IsoDate = today, language: Language = 'en') =>
  deadlinesOf({ facts, asOf, remedies }, language).deadlines.find(
    ({ id }) => id === 'reconsideration/recommended',
  )

describe('kinds of decision', () => {
  test.for<[Decision, 'available' | 'not-applicable']>([
    ['economic-permanent-residence', 'available'],
    ['temporary-resident-visa', 'available'],
    ['citizenship', 'available'],
    ['humanitarian-and-compassionate', 'available'],
    ['port-of-entry-refusal', 'available'],
    ['deferral-of-removal', 'available'],
    ['application-returned', 'available'],
    ['reconsideration-refused', 'available'],
    ['other-irpa-decision', 'available'],
    ['refugee-claim-rejected', 'not-applicable'],
    ['refugee-appeal-dismissed', 'not-applicable'],
    ['protection-ceased-or-vacated', 'not-applicable'],
    ['immigration-appeal-dismissed', 'not-applicable'],
    ['removal-order', 'not-applicable'],
    ['ministerial-relief', 'not-applicable'],
  ])('%s: %s', ([decision, verdict]) => {
    expect(eligibility({ decision })).toMatchObject({ verdict, findings: [], missing: [] })
  })

  it('is available after an economic refusal abroad (elig-economic)', () => {
    const facts: Facts = {
      decision: 'economic-permanent-residence',
      decidedIn: 'outside-canada',
      inadmissibility: [],
    }
    expect(eligibility(facts).verdict).toBe('available')
  })
})

describe('recommended day', () => {
  const outside = { decision: 'temporary-resident-visa', decidedIn: 'outside-canada' } as const

  test.for<[string, IsoDate, IsoDate, IsoDate, IsoDate]>([
    ['notified on a Monday', '2026-11-23', '2026-12-23', '2026-12-23', '2026-12-23'],
    ['the day before', '2026-11-22', '2026-12-22', '2026-12-22', '2026-12-22'],
    ['the day after', '2026-11-24', '2026-12-24', '2026-12-24', '2026-12-24'],
    ['ends on a Saturday', '2026-11-19', '2026-12-19', '2026-12-19', '2026-12-18'],
    ['ends on a Sunday', '2026-11-20', '2026-12-20', '2026-12-21', '2026-12-18'],
    ['ends on Canada Day', '2026-06-01', '2026-07-01', '2026-07-02', '2026-06-30'],
  ])('thirty days, well within sixty: %s', ([, notifiedOn, lastDay, dueOn, fileBy]) => {
    expect(recommended({ ...outside, notifiedOn }, notifiedOn)).toMatchObject({
      kind: 'recommended',
      party: 'applicant',
      lastDay,
      dueOn,
      fileBy,
      irreversible: false,
      protective: false,
    })
  })

  test.for<[string, Facts, IsoDate]>([
    [
      'fifteen days in Canada',
      { decision: 'work-permit', decidedIn: 'in-canada', notifiedOn: '2026-11-09' },
      '2026-11-24',
    ],
    [
      'fifteen days that end on a Sunday',
      { decision: 'work-permit', decidedIn: 'in-canada', notifiedOn: '2026-11-14' },
      '2026-11-27',
    ],
    [
      'the place is not known: the earlier limit protects',
      { decision: 'study-permit', notifiedOn: '2026-11-23' },
      '2026-12-08',
    ],
    [
      'thirty days for citizenship, brought forward by Remembrance Day',
      { decision: 'citizenship', notifiedOn: '2026-10-12' },
      '2026-11-10',
    ],
  ])('never later than the Court’s safe day: %s', ([, facts, fileBy]) => {
    expect(recommended(facts, '2026-10-13')?.fileBy).toBe(fileBy)
  })

  test.for<[string, Facts, IsoDate]>([
    ['the reasons', { ...outside, reasonsReceivedOn: '2026-11-23' }, '2026-12-23'],
    ['the decision', { ...outside, decidedOn: '2026-11-16' }, '2026-12-16'],
    [
      'the reasons before the decision',
      { ...outside, reasonsReceivedOn: '2026-11-23', decidedOn: '2026-11-16' },
      '2026-12-23',
    ],
  ])('protects where the notice is not known: from the day of %s', ([, facts, fileBy]) => {
    expect(recommended(facts)).toMatchObject({ protective: true, missing: ['notifiedOn'] })
    expect(recommended(facts)?.fileBy.localeCompare(fileBy)).toBeLessThanOrEqual(0)
  })

  it('is not moved by a request or by its reply', () => {
    const facts: Facts = {
      ...outside,
      notifiedOn: '2026-11-23',
      reconsiderationRequestedOn: '2026-12-01',
      reconsiderationReplyOn: '2026-12-15',
    }
    expect(recommended(facts)).toMatchObject({
      runsFrom: { fact: 'notifiedOn', day: '2026-11-23' },
      lastDay: '2026-12-23',
    })
  })

  it('is said to be no law, and cites what runs', () => {
    const facts: Facts = { ...outside, notifiedOn: '2026-11-23' }
    expect(recommended(facts)?.text).toMatch(/a recommendation only, for no law fixes a limit/)
    expect(recommended(facts)?.law.map(({ cite }) => cite)).toContain('IRPA, s. 72(2)(b)')
    expect(recommended(facts, today, 'fr')?.text).toMatch(/une simple recommandation/)
    expect(recommended(facts, today, 'fr')?.law.map(({ cite }) => cite)).toContain('2010 CAF 230')
  })

  it('leaves the remedy open once it has passed', () => {
    const facts: Facts = { ...outside, notifiedOn: '2026-08-03' }
    expect(recommended(facts)).toMatchObject({
      state: 'passed',
      late: { factors: [{ id: 'discretion' }] },
    })
    expect(eligibility(facts).verdict).toBe('available')
  })

  it('is not shown for a tribunal’s decision', () => {
    expect(
      recommended({ decision: 'refugee-appeal-dismissed', notifiedOn: '2026-11-23' }),
    ).toBeUndefined()
  })
})

describe('cautions', () => {
  test.for<[string, Facts, string, boolean]>([
    ['the Court’s clock runs', { decision: 'study-permit' }, 'court-clock-runs', true],
    ['another Act for citizenship', { decision: 'citizenship' }, 'court-clock-runs', false],
    [
      'the Court’s clock under the Citizenship Act',
      { decision: 'citizenship' },
      'court-clock-runs-citizenship',
      true,
    ],
    ['not for a study permit', { decision: 'study-permit' }, 'court-clock-runs-citizenship', false],
    [
      'the appeal’s clock runs for a family class visa',
      { decision: 'family-class-visa' },
      'appeal-clock-runs',
      true,
    ],
    [
      'and for the residency obligation',
      { decision: 'residency-obligation' },
      'appeal-clock-runs',
      true,
    ],
    ['no appeal for a study permit', { decision: 'study-permit' }, 'appeal-clock-runs', false],
    [
      'restoration runs in Canada',
      { decision: 'extension-of-stay', personIn: 'in-canada' },
      'restoration-clock-runs',
      true,
    ],
    [
      'no restoration abroad',
      { decision: 'study-permit', personIn: 'outside-canada' },
      'restoration-clock-runs',
      false,
    ],
    [
      'no restoration after an economic refusal',
      { decision: 'economic-permanent-residence', personIn: 'in-canada' },
      'restoration-clock-runs',
      false,
    ],
    [
      'a removal order is not stayed',
      { decision: 'deferral-of-removal', removalOrder: 'departure' },
      'stays-no-removal',
      true,
    ],
    [
      'no removal order',
      { decision: 'study-permit', removalOrder: 'none' },
      'stays-no-removal',
      false,
    ],
    [
      'a reply may be courtesy or decision',
      { decision: 'study-permit', reconsiderationReplyOn: '2026-12-15' },
      'courtesy-reply-or-new-decision',
      true,
    ],
    [
      'a refusal to reconsider is a decision apart',
      { decision: 'reconsideration-refused' },
      'separate-application-for-each-decision',
      true,
    ],
    [
      'not before there is one',
      { decision: 'study-permit' },
      'separate-application-for-each-decision',
      false,
    ],
    [
      'review of it does not reach the original',
      { decision: 'study-permit' },
      'review-does-not-reach-the-original',
      true,
    ],
    ['discretion is not fettered', { decision: 'study-permit' }, 'discretion-not-fettered', true],
    ['two stages', { decision: 'study-permit' }, 'two-stages', true],
    [
      'disagreement is not enough',
      { decision: 'study-permit' },
      'disagreement-is-not-enough',
      true,
    ],
    ['before a new application', { decision: 'study-permit' }, 'before-a-new-application', true],
    [
      'a new application fits better',
      { decision: 'study-permit', refusalReasonsAddressed: true },
      'new-application-fits-better',
      true,
    ],
    [
      'nothing is cured',
      { decision: 'study-permit', refusalReasonsAddressed: false },
      'new-application-fits-better',
      false,
    ],
    ['no error is named', { decision: 'study-permit', errorsAlleged: [] }, 'no-error-named', true],
    [
      'an error is named',
      { decision: 'study-permit', errorsAlleged: ['fact'] },
      'no-error-named',
      false,
    ],
    ['nothing said of errors', { decision: 'study-permit' }, 'no-error-named', false],
    [
      'a return is no refusal',
      { decision: 'application-returned' },
      'returned-is-not-refused',
      true,
    ],
    ['a refusal is no return', { decision: 'study-permit' }, 'returned-is-not-refused', false],
    [
      'misrepresentation stands',
      { decision: 'work-permit', inadmissibility: ['misrepresentation'] },
      'misrepresentation-stands',
      true,
    ],
    [
      'another ground',
      { decision: 'work-permit', inadmissibility: ['health'] },
      'misrepresentation-stands',
      false,
    ],
  ])('%s', ([, facts, id, shown]) => {
    expect(cautions(facts).includes(id)).toBe(shown)
  })

  it('warn of both clocks when a reply has come', () => {
    const facts: Facts = { decision: 'study-permit', reconsiderationReplyOn: '2026-12-15' }
    const reply = eligibility(facts).cautions.find(
      ({ id }) => id === 'courtesy-reply-or-new-decision',
    )
    expect(reply?.text).toMatch(/its own time limit from notice of the reply/)
    expect(reply?.text).toMatch(/the original decision runs from its own notice/)
  })
})

describe('checklist', () => {
  test.for<[string, Facts, string, boolean]>([
    ['a letter', {}, 'letter', true],
    ['the refusal letter', {}, 'refusal-letter', true],
    ['the numbers of the file', {}, 'file-numbers', true],
    ['the Court’s limit protected', {}, 'court-limit-protected', true],
    ['a sentence on the Court’s limit', {}, 'court-limit-stated', true],
    ['the form for a representative', {}, 'use-of-representative', true],
    ['notes in hand are joined', { decisionNotesReceived: true }, 'decision-notes', true],
    ['notes not in hand are not', { decisionNotesReceived: false }, 'decision-notes', false],
    ['but asked for', { decisionNotesReceived: false }, 'decision-notes-to-ask-for', true],
    [
      'which is over once they are',
      { decisionNotesReceived: true },
      'decision-notes-to-ask-for',
      false,
    ],
    ['error of fact', { errorsAlleged: ['fact'] }, 'factual-error', true],
    ['no error of fact', { errorsAlleged: ['law'] }, 'factual-error', false],
    ['error of law', { errorsAlleged: ['law'] }, 'legal-error', true],
    ['no error of law', { errorsAlleged: ['fact'] }, 'legal-error', false],
    ['unfairness', { errorsAlleged: ['procedural-fairness'] }, 'unfairness', true],
    ['no unfairness', { errorsAlleged: [] }, 'unfairness', false],
    [
      'overlooked evidence',
      { errorsAlleged: ['overlooked-evidence'] },
      'overlooked-evidence',
      true,
    ],
    ['nothing overlooked', { errorsAlleged: ['new-evidence'] }, 'overlooked-evidence', false],
    ['new evidence', { errorsAlleged: ['new-evidence'] }, 'new-evidence', true],
    ['nothing new', { errorsAlleged: ['overlooked-evidence'] }, 'new-evidence', false],
    [
      'humanitarian circumstances',
      { errorsAlleged: ['humanitarian-and-compassionate'] },
      'humanitarian-circumstances',
      true,
    ],
    ['none', { errorsAlleged: ['fact'] }, 'humanitarian-circumstances', false],
  ])('%s', ([, facts, id, shown]) => {
    expect(items({ decision: 'study-permit', ...facts }).some((item) => item.id === id)).toBe(shown)
  })

  it('waits for the errors alleged', () => {
    const item = items({ decision: 'study-permit' }).find(({ id }) => id === 'factual-error')
    expect(item).toMatchObject({ necessity: 'conditional', missing: ['errorsAlleged'] })
  })

  it('costs nothing and names one form', () => {
    const [checklist] = checklistsOf(
      { facts: { decision: 'study-permit' }, asOf: today, remedies },
      'fr',
    ).checklists
    expect(checklist?.fees).toEqual([])
    expect(checklist?.items.flatMap(({ form }) => form?.title ?? [])).toEqual([
      'Recours aux services d’un représentant',
    ])
  })

  test.for<[Decision, string]>([
    ['study-permit', 'online'],
    ['port-of-entry-refusal', 'email'],
    ['deferral-of-removal', 'email'],
  ])('goes to the office that decided: %s', ([decision, channel]) => {
    const [checklist] = checklistsOf(
      { facts: { decision }, asOf: today, remedies },
      'en',
    ).checklists
    expect(checklist?.submitTo.map((destination) => destination.channel)).toEqual([channel])
  })
})

it('speaks French', () => {
  expect(eligibility({ decision: 'study-permit' }, 'fr').title).toBe('Demande de réexamen')
})
