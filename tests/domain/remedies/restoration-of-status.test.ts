import { describe, expect, it, test } from 'vitest'
import { checklistsOf, deadlinesOf, eligibilityOf } from '../../../src/domain/ask.ts'
import type { IsoDate } from '../../../src/domain/calendar.ts'
import type { Decision, Facts } from '../../../src/domain/facts/index.ts'
import type { Language } from '../../../src/domain/text.ts'

const today = '2026-11-23'
const remedies = ['restoration-of-status']

const eligibility = (facts: Facts, asOf: IsoDate = today, language: Language = 'en') => {
  const [remedy] = eligibilityOf({ facts, asOf, remedies }, language).remedies
  return remedy as NonNullable<typeof remedy>
}
const cautions = (facts: Facts) => eligibility(facts).cautions.map(({ id }) => id)
const checklist = (facts: Facts, asOf: IsoDate = today) =>
  checklistsOf({ facts, asOf, remedies }, 'en').checklists[0]
const application = (facts: Facts, asOf: IsoDate = today, language: Language = 'en') =>
  deadlinesOf({ facts, asOf, remedies }, language).deadlines.find(
    ({ id }) => id === 'restoration-of-status/application',
  )

/** A visitor whose stay ended on the ninetieth day before today. */
const plain: Facts = {
  decision: 'extension-of-stay',
  temporaryStatus: 'visitor',
  statusLostOn: '2026-08-25',
  personIn: 'in-canada',
  statusLostOnlyByRestorableBreach: true,
  otherConditionsBreached: false,
  meetsInitialRequirements: true,
  subjectOfDeclaration: false,
}

describe('kinds of decision', () => {
  test.for<[Decision, 'available' | 'not-applicable']>([
    ['extension-of-stay', 'available'],
    ['study-permit', 'available'],
    ['work-permit', 'available'],
    ['restoration-of-status', 'available'],
    ['application-returned', 'available'],
    ['document-cancelled', 'available'],
    ['reconsideration-refused', 'available'],
    ['other-irpa-decision', 'available'],
    ['temporary-resident-visa', 'not-applicable'],
    ['temporary-resident-permit', 'not-applicable'],
    ['removal-order', 'not-applicable'],
    ['economic-permanent-residence', 'not-applicable'],
    ['refugee-claim-rejected', 'not-applicable'],
    ['citizenship', 'not-applicable'],
  ])('%s: %s', ([decision, verdict]) => {
    expect(eligibility({ ...plain, decision }).verdict).toBe(verdict)
  })
})

describe('requirements', () => {
  test.for<[string, Facts, 'available' | 'unavailable']>([
    ['a visitor in time who kept everything else (restoration-plain)', {}, 'available'],
    ['a worker', { temporaryStatus: 'worker' }, 'available'],
    [
      'a student who is enrolled',
      { temporaryStatus: 'student', studyConditionsBreached: false },
      'available',
    ],
    ['outside Canada', { personIn: 'outside-canada' }, 'unavailable'],
    [
      'the holder of a permit',
      { temporaryStatus: 'temporary-resident-permit-holder' },
      'unavailable',
    ],
    ['never a temporary resident', { temporaryStatus: 'none' }, 'unavailable'],
    ['lost by another breach', { statusLostOnlyByRestorableBreach: false }, 'unavailable'],
    ['another condition breached too', { otherConditionsBreached: true }, 'unavailable'],
    [
      'no longer meets the initial requirements',
      { meetsInitialRequirements: false },
      'unavailable',
    ],
    ['subject of a declaration', { subjectOfDeclaration: true }, 'unavailable'],
    [
      'a student not enrolled',
      { temporaryStatus: 'student', studyConditionsBreached: true },
      'unavailable',
    ],
    [
      'a visitor has no study permit to comply with',
      { studyConditionsBreached: true },
      'available',
    ],
  ])('%s', ([, facts, verdict]) => {
    expect(eligibility({ ...plain, ...facts }).verdict).toBe(verdict)
  })

  it('is closed to a student by that one fact (elig-restoration-study-conditions)', () => {
    const { verdict, missing, findings } = eligibility(
      {
        decision: 'extension-of-stay',
        temporaryStatus: 'student',
        statusLostOn: '2026-10-01',
        personIn: 'in-canada',
        studyConditionsBreached: true,
      },
      '2026-10-04',
    )
    expect({ verdict, missing }).toEqual({ verdict: 'unavailable', missing: [] })
    expect(findings.filter(({ outcome }) => outcome === 'not-met').map(({ id }) => id)).toEqual([
      'study-conditions',
    ])
  })

  it('asks for what is unknown', () => {
    const { verdict, missing } = eligibility({ decision: 'extension-of-stay' })
    expect(verdict).toBe('undecided')
    expect([...missing].sort()).toEqual([
      'meetsInitialRequirements',
      'otherConditionsBreached',
      'personIn',
      'statusLostOn',
      'statusLostOnlyByRestorableBreach',
      'studyConditionsBreached',
      'subjectOfDeclaration',
      'temporaryStatus',
    ])
  })
})

describe('ninety days', () => {
  test.for<[string, IsoDate, IsoDate, IsoDate, IsoDate]>([
    [
      'ends on a Monday (restoration-plain)',
      '2026-08-25',
      '2026-11-23',
      '2026-11-23',
      '2026-11-23',
    ],
    ['the day before', '2026-08-24', '2026-11-22', '2026-11-23', '2026-11-20'],
    ['the day after', '2026-08-26', '2026-11-24', '2026-11-24', '2026-11-24'],
    ['ends on a Saturday, no holiday', '2026-08-23', '2026-11-21', '2026-11-21', '2026-11-20'],
    ['ends on Remembrance Day', '2026-08-13', '2026-11-11', '2026-11-12', '2026-11-10'],
    ['ends on Christmas Day, a Friday', '2026-09-26', '2026-12-25', '2026-12-26', '2026-12-24'],
    ['runs through the seasonal recess', '2026-10-12', '2027-01-10', '2027-01-11', '2027-01-08'],
  ])('%s', ([, statusLostOn, lastDay, dueOn, fileBy]) => {
    expect(application({ ...plain, statusLostOn }, '2026-10-13')).toMatchObject({
      lastDay,
      dueOn,
      fileBy,
      party: 'applicant',
      regime: 'interpretation-act',
      irreversible: true,
      protective: false,
    })
  })

  test.for<[string, IsoDate, 'available' | 'unavailable']>([
    ['the day before', '2026-11-22', 'available'],
    ['the day', '2026-11-23', 'available'],
    ['the day after: no one may extend it', '2026-11-24', 'unavailable'],
  ])('%s', ([, asOf, verdict]) => {
    expect(eligibility(plain, asOf).verdict).toBe(verdict)
    expect(application(plain, asOf)?.extension).toBeUndefined()
  })

  it('is moved by a Sunday before it closes', () => {
    const facts: Facts = { ...plain, statusLostOn: '2026-08-24' }
    expect(eligibility(facts, '2026-11-23').verdict).toBe('available')
    expect(eligibility(facts, '2026-11-24').verdict).toBe('unavailable')
  })

  it('is not begun again by a refused restoration', () => {
    const facts: Facts = {
      ...plain,
      decision: 'restoration-of-status',
      notifiedOn: '2026-11-10',
      decidedOn: '2026-11-10',
      extensionAppliedBeforeExpiry: true,
    }
    expect(application(facts)).toMatchObject({ lastDay: '2026-11-23' })
    expect(eligibility(facts, '2026-11-24').verdict).toBe('unavailable')
    const { statusLostOn: _, ...unknown } = facts
    expect(application(unknown)).toBeUndefined()
  })
})

describe('an extension asked for in time', () => {
  const { statusLostOn: _, ...base } = plain
  const timely: Facts = {
    ...base,
    extensionAppliedBeforeExpiry: true,
    decidedOn: '2026-08-20',
    notifiedOn: '2026-08-25',
  }

  it('counts from the day the person was told, and is safe from the decision', () => {
    expect(application(timely, '2026-11-01')).toMatchObject({
      runsFrom: { fact: 'notifiedOn', day: '2026-08-25' },
      lastDay: '2026-11-23',
      dueOn: '2026-11-23',
      fileBy: '2026-11-18',
      certainty: 'arguable',
      alternatives: [{ id: 'from-decision', dueOn: '2026-11-18', fileBy: '2026-11-18' }],
      protective: true,
      missing: ['statusLostOn'],
    })
  })

  it('is open to argument while the day of the decision, which came before, is not known', () => {
    const { decidedOn, ...told } = timely
    const limit = application(told, '2026-11-01')
    expect(limit).toMatchObject({ dueOn: '2026-11-23', certainty: 'arguable', alternatives: [] })
    expect(limit?.missing).toContain('decidedOn')
    expect(limit?.steps.at(-1)).toMatchObject({
      day: '2026-11-23',
      text: 'The last day that is open, by what is known: a day that is still asked for may bring it forward.',
    })
  })

  it('is beyond argument where the person was told on the day of the decision', () => {
    expect(application({ ...timely, notifiedOn: '2026-08-20' }, '2026-11-01')).toMatchObject({
      dueOn: '2026-11-18',
      certainty: 'settled',
      alternatives: [],
    })
  })

  test.for<[string, IsoDate, 'available' | 'undecided']>([
    ['on the safe day', '2026-11-18', 'available'],
    ['after the safe day, within the law’s', '2026-11-19', 'available'],
    ['on the last day', '2026-11-23', 'available'],
    ['after it, the stay may have been authorized still', '2026-11-24', 'undecided'],
  ])('%s', ([, asOf, verdict]) => {
    expect(eligibility(timely, asOf).verdict).toBe(verdict)
  })

  it('asks for the day of loss, and is closed by it alone', () => {
    expect(eligibility(timely, '2026-11-24').missing).toEqual(['statusLostOn'])
    const lost: Facts = { ...timely, statusLostOn: '2026-08-25' }
    expect(eligibility(lost, '2026-11-23').verdict).toBe('available')
    expect(eligibility(lost, '2026-11-24').verdict).toBe('unavailable')
  })

  it('is open still where the refusal came before the stay would have ended', () => {
    const facts: Facts = { ...timely, statusLostOn: '2026-09-30' }
    expect(eligibility(facts, '2026-12-29').verdict).toBe('available')
    expect(eligibility(facts, '2026-12-30').verdict).toBe('unavailable')
  })

  it('counts from the decision while the notice is not known', () => {
    const { notifiedOn: _, ...facts } = timely
    expect(application(facts, '2026-11-01')).toMatchObject({
      runsFrom: { fact: 'decidedOn', day: '2026-08-20' },
      lastDay: '2026-11-18',
      alternatives: [],
    })
  })

  it('yields to the day of loss where that is stated', () => {
    expect(application({ ...timely, statusLostOn: '2026-09-30' }, '2026-11-01')).toMatchObject({
      runsFrom: { fact: 'statusLostOn', day: '2026-09-30' },
      lastDay: '2026-12-29',
      alternatives: [],
    })
  })

  test.for<[string, Facts]>([
    ['the extension was asked for late', { extensionAppliedBeforeExpiry: false }],
    ['another kind of decision', { decision: 'document-cancelled' }],
  ])('does not stand for the loss of status: %s', ([, facts]) => {
    const { deadlines, awaiting } = deadlinesOf(
      { facts: { ...timely, ...facts }, asOf: today, remedies },
      'en',
    )
    expect(deadlines).toEqual([])
    expect(awaiting).toMatchObject([
      { id: 'restoration-of-status/application', missing: ['statusLostOn'] },
    ])
  })
})

describe('cautions', () => {
  test.for<[string, Facts, string, boolean]>([
    ['no work or study meanwhile', {}, 'no-work-or-study-meanwhile', true],
    ['no status meanwhile', {}, 'no-status-meanwhile', true],
    ['the Court’s clock runs', {}, 'court-clock-runs', true],
    ['an incomplete application is not made', {}, 'incomplete-is-not-made', true],
    ['fees change', {}, 'fees-change', true],
    ['a refused restoration', { decision: 'restoration-of-status' }, 'no-second-period', true],
    ['a refused extension', {}, 'no-second-period', false],
    ['safe from the decision', { extensionAppliedBeforeExpiry: true }, 'safe-from-decision', true],
    [
      'not for a late application',
      { extensionAppliedBeforeExpiry: false },
      'safe-from-decision',
      false,
    ],
    [
      'a stay that outlasts the refusal',
      { extensionAppliedBeforeExpiry: true },
      'stay-outlasting-refusal',
      true,
    ],
    ['not after expiry', { extensionAppliedBeforeExpiry: false }, 'stay-outlasting-refusal', false],
    ['applied after expiry', { extensionAppliedBeforeExpiry: false }, 'applied-after-expiry', true],
    ['applied before it', { extensionAppliedBeforeExpiry: true }, 'applied-after-expiry', false],
    [
      'a second application',
      { extensionAppliedBeforeExpiry: true },
      'second-application-after-expiry',
      true,
    ],
    [
      'only after a timely first',
      { extensionAppliedBeforeExpiry: false },
      'second-application-after-expiry',
      false,
    ],
    [
      'a declaration',
      { subjectOfDeclaration: true },
      'no-maintained-status-under-declaration',
      true,
    ],
    ['no declaration', {}, 'no-maintained-status-under-declaration', false],
    [
      'a study permit ends early',
      { temporaryStatus: 'student' },
      'permit-may-have-ended-earlier',
      true,
    ],
    ['a visitor has none', {}, 'permit-may-have-ended-earlier', false],
    ['students excepted', { temporaryStatus: 'student' }, 'study-conditions-exceptions', true],
    ['not for a worker', { temporaryStatus: 'worker' }, 'study-conditions-exceptions', false],
    ['duration of the work', { temporaryStatus: 'worker' }, 'duration-of-work', true],
    ['not for a student', { temporaryStatus: 'student' }, 'duration-of-work', false],
    ['restored as a visitor', { temporaryStatus: 'worker' }, 'restore-as-visitor', true],
    ['who is one already', {}, 'restore-as-visitor', false],
    ['remain in Canada', {}, 'remain-in-canada', true],
    ['too late for that', { personIn: 'outside-canada' }, 'remain-in-canada', false],
  ])('%s', ([, facts, id, shown]) => {
    expect(cautions({ ...plain, ...facts }).includes(id)).toBe(shown)
  })
})

describe('checklist', () => {
  test.for<[string, Facts, string, boolean]>([
    ['form of a visitor', {}, 'form-visitor', true],
    ['not that of a student', {}, 'form-student', false],
    ['form of a student', { temporaryStatus: 'student' }, 'form-student', true],
    ['form of a worker', { temporaryStatus: 'worker' }, 'form-worker', true],
    ['not that of a visitor', { temporaryStatus: 'worker' }, 'form-visitor', false],
    ['refusal letter', {}, 'refusal-letter', true],
    ['day of loss', {}, 'proof-of-day-of-loss', true],
    ['timely extension', { extensionAppliedBeforeExpiry: true }, 'proof-of-timely-extension', true],
    ['none', { extensionAppliedBeforeExpiry: false }, 'proof-of-timely-extension', false],
    ['explanation', {}, 'letter-of-explanation', true],
    ['passport', {}, 'passport', true],
    ['means and departure', {}, 'means-and-departure', true],
    ['enrolment of a student', { temporaryStatus: 'student' }, 'enrolment', true],
    ['not of a worker', { temporaryStatus: 'worker' }, 'enrolment', false],
    ['offer to a worker', { temporaryStatus: 'worker' }, 'offer-of-employment', true],
    ['not to a visitor', {}, 'offer-of-employment', false],
    ['work stopped', { temporaryStatus: 'worker' }, 'activity-stopped', true],
    ['a visitor had none', {}, 'activity-stopped', false],
    ['representative', {}, 'use-of-representative', true],
    ['fee', {}, 'fee-receipt', true],
    ['proof of submission', {}, 'proof-of-submission', true],
  ])('%s', ([, facts, id, shown]) => {
    const items = checklist({ ...plain, studyConditionsBreached: false, ...facts })?.items ?? []
    expect(items.some((item) => item.id === id)).toBe(shown)
    for (const item of items) expect(item.dueWith).toBe('restoration-of-status/application')
  })

  test.for<[Facts['temporaryStatus'] & string, string]>([
    ['visitor', 'IMM 5708'],
    ['student', 'IMM 5709'],
    ['worker', 'IMM 5710'],
  ])('%s: form %s', ([temporaryStatus, form]) => {
    const items = checklist({ ...plain, temporaryStatus })?.items ?? []
    expect(items.find(({ id }) => id === `form-${temporaryStatus}`)?.form?.id).toBe(form)
  })

  test.for<[string, Facts['temporaryStatus'] & string, IsoDate, number[]]>([
    ['before the fees were read', 'visitor', '2024-11-30', []],
    ['visitor, the day before the change', 'visitor', '2025-11-30', [239.75]],
    ['visitor, the day of the change', 'visitor', '2025-12-01', [246.25]],
    ['visitor, the day after', 'visitor', '2025-12-02', [246.25]],
    ['visitor, the last day of that amount', 'visitor', '2026-11-30', [246.25]],
    ['visitor, the next change, not known', 'visitor', '2026-12-01', []],
    ['student before', 'student', '2025-11-30', [389.75]],
    ['student since', 'student', '2025-12-01', [396.25]],
    ['worker before', 'worker', '2025-11-30', [394.75]],
    ['worker since', 'worker', '2025-12-01', [401.25]],
  ])('fee: %s', ([, temporaryStatus, asOf, amounts]) => {
    const { statusLostOn: _, ...facts } = plain
    const fees = checklist({ ...facts, temporaryStatus }, asOf)?.fees ?? []
    expect(fees.map(({ amount }) => amount)).toEqual(amounts)
  })

  it('goes to the department online', () => {
    expect(checklist(plain)?.submitTo.map(({ channel }) => channel)).toEqual(['online'])
  })
})

it('speaks French', () => {
  expect(eligibility(plain, today, 'fr').title).toBe(
    'Rétablissement du statut de résident temporaire',
  )
  expect(application(plain, today, 'fr')?.law.map(({ cite }) => cite)).toContain(
    'RIPR, art. 182(1)',
  )
})
