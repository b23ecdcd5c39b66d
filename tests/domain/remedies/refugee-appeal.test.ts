import { describe, expect, test } from 'vitest'
import { checklistsOf, deadlinesOf, eligibilityOf } from '../../../src/domain/ask.ts'
import type { IsoDate } from '../../../src/domain/calendar.ts'
import type { Facts } from '../../../src/domain/facts/index.ts'
import { refugeeAppeal } from '../../../src/domain/remedies/refugee-appeal/index.ts'

const remedies = ['refugee-appeal']
const rejected: Facts = { decision: 'refugee-claim-rejected', refugeeAppealBars: [] }

const standing = (facts: Facts, language: 'en' | 'fr' = 'en') =>
  eligibilityOf({ facts, asOf: '2026-11-23', remedies }, language).remedies[0]
const cautionsOf = (facts: Facts) => standing(facts)?.cautions.map(({ id }) => id) ?? []
const limit = (
  id: string,
  facts: Facts,
  asOf: IsoDate = '2026-11-23',
  language: 'en' | 'fr' = 'en',
) =>
  deadlinesOf({ facts: { ...rejected, ...facts }, asOf, remedies }, language).deadlines.find(
    (deadline) => deadline.id === `refugee-appeal/${id}`,
  )
const itemsOf = (facts: Facts) =>
  checklistsOf({ facts, asOf: '2026-11-23', remedies }, 'en').checklists[0]?.items ?? []

describe('who may appeal', () => {
  test.for<[string, Facts, string]>([
    ['IRPA 110(1): none of the bars', rejected, 'available'],
    ['nothing but the kind of decision', { decision: 'refugee-claim-rejected' }, 'undecided'],
    [
      '2019 FCA 223: an exception to the Safe Third Country Agreement',
      { ...rejected, refugeeAppealBars: ['safe-third-country-exception'] },
      'unavailable',
    ],
    [
      'IRPA 110(2)(a): a designated foreign national',
      { ...rejected, refugeeAppealBars: ['designated-foreign-national'] },
      'unavailable',
    ],
    [
      'IRPA 110(2)(b): the claim was withdrawn or abandoned',
      { ...rejected, refugeeAppealBars: ['withdrawn-or-abandoned'] },
      'unavailable',
    ],
    [
      'IRPA 110(2)(c): no credible basis',
      { ...rejected, refugeeAppealBars: ['no-credible-basis'] },
      'unavailable',
    ],
    [
      'IRPA 110(2)(c): manifestly unfounded',
      { ...rejected, refugeeAppealBars: ['manifestly-unfounded'] },
      'unavailable',
    ],
    [
      'IRPA 110(2)(d.1): a designated country of origin',
      { ...rejected, refugeeAppealBars: ['designated-country-of-origin'] },
      'unavailable',
    ],
    [
      'IRPA 110(2)(e), (f): cessation or vacation',
      { decision: 'protection-ceased-or-vacated' },
      'not-applicable',
    ],
    ['the claim was ineligible', { decision: 'refugee-claim-ineligible' }, 'not-applicable'],
    [
      'a limit that has passed closes nothing',
      { ...rejected, reasonsReceivedOn: '2025-01-06' },
      'available',
    ],
  ])('%s', ([, facts, verdict]) => {
    expect(standing(facts)?.verdict).toBe(verdict)
  })

  test('an appeal that is barred shows no limit, unless the appeal was made all the same', () => {
    const barred: Facts = {
      ...rejected,
      refugeeAppealBars: ['no-credible-basis'],
      reasonsReceivedOn: '2026-11-09',
    }
    expect(limit('notice', barred)).toBeUndefined()
    expect(limit('notice', { ...barred, refugeeAppealPerfectedOn: '2026-12-01' })).toMatchObject({
      dueOn: '2026-11-24',
    })
  })
})

describe('time to file: 15 days after the written reasons are received', () => {
  test.for<[string, IsoDate, IsoDate, IsoDate, IsoDate, string]>([
    [
      '2016 FC 250: on a Tuesday',
      '2015-03-09',
      '2015-03-24',
      '2015-03-24',
      '2015-03-24',
      'settled',
    ],
    ['a Friday', '2026-11-12', '2026-11-27', '2026-11-27', '2026-11-27', 'settled'],
    ['a Saturday', '2026-11-13', '2026-11-28', '2026-11-30', '2026-11-27', 'arguable'],
    ['a Sunday', '2026-11-14', '2026-11-29', '2026-11-30', '2026-11-27', 'settled'],
    ['a Monday', '2026-11-15', '2026-11-30', '2026-11-30', '2026-11-30', 'settled'],
    ['Canada Day', '2026-06-16', '2026-07-01', '2026-07-02', '2026-06-30', 'settled'],
    ['Christmas', '2025-12-10', '2025-12-25', '2025-12-26', '2025-12-24', 'settled'],
  ])('ends on %s', ([, reasonsReceivedOn, lastDay, dueOn, fileBy, certainty]) => {
    expect(limit('notice', { reasonsReceivedOn })).toMatchObject({
      lastDay,
      dueOn,
      fileBy,
      certainty,
      regime: 'rad-rules',
      party: 'applicant',
      irreversible: true,
      period: { count: 15, unit: 'days' },
      protective: false,
      missing: [],
    })
  })

  test('the office may be closed on Boxing Day: another day is shown', () => {
    expect(limit('notice', { reasonsReceivedOn: '2025-12-10' })?.alternatives).toMatchObject([
      { id: 'assumed-closed-day', dueOn: '2025-12-29' },
    ])
  })

  test.for<[string, Facts, IsoDate, boolean]>([
    [
      'mailed on a Monday: received a week later',
      { reasonsMailedOn: '2026-11-02' },
      '2026-11-24',
      false,
    ],
    ['the seventh day is Remembrance Day', { reasonsMailedOn: '2026-11-04' }, '2026-11-27', false],
    ['only their sending is known', { reasonsSentOn: '2026-11-06' }, '2026-11-21', true],
    ['only the notice of decision is known', { notifiedOn: '2026-11-05' }, '2026-11-20', true],
    ['only the decision is known', { decidedOn: '2026-11-04' }, '2026-11-19', true],
    [
      'receipt is known, whatever the notice and the mail',
      { reasonsReceivedOn: '2026-11-09', reasonsMailedOn: '2026-11-05', notifiedOn: '2026-11-02' },
      '2026-11-24',
      false,
    ],
  ])('%s', ([, facts, lastDay, protective]) => {
    expect(limit('notice', facts)).toMatchObject({ lastDay, protective })
  })

  test('the mailing is shown in the working', () => {
    expect(limit('notice', { reasonsMailedOn: '2026-11-04' })?.steps[0]).toMatchObject({
      day: '2026-11-12',
      law: [{ cite: 'RAD Rules, r. 35(2)' }, {}],
    })
  })

  test.for<[IsoDate, string]>([
    ['2026-11-26', 'open'],
    ['2026-11-27', 'act-now'],
    ['2026-11-30', 'act-now'],
    ['2026-12-01', 'passed'],
  ])('on %s it is %s', ([asOf, state]) => {
    expect(limit('notice', { reasonsReceivedOn: '2026-11-13' }, asOf)?.state).toBe(state)
  })

  test('late: the Regulations’ own test, and what was lost', () => {
    const late = limit('notice', { reasonsReceivedOn: '2026-11-09' }, '2026-12-04')?.late
    expect(late?.days).toBe(10)
    expect(late?.factors.map(({ id }) => id)).toEqual([
      'could-not-be-done-in-time',
      'fairness-and-natural-justice',
      'no-more-days-than-necessary',
    ])
    expect(late?.consequences.map(({ id }) => id)).toEqual(['order-in-force', 'court-barred'])
  })

  test('the Division may extend it', () => {
    expect(limit('notice', { reasonsReceivedOn: '2026-11-09' })?.extension?.law[0]?.cite).toBe(
      'IRPR, s. 159.91(2)',
    )
  })
})

describe('time to perfect: 30 days after the written reasons are received', () => {
  test.for<[string, IsoDate, IsoDate, IsoDate, IsoDate]>([
    ['2016 FC 250: on a Wednesday', '2015-03-09', '2015-04-08', '2015-04-08', '2015-04-08'],
    ['a Saturday', '2026-11-12', '2026-12-12', '2026-12-14', '2026-12-11'],
    ['a Sunday', '2026-11-13', '2026-12-13', '2026-12-14', '2026-12-11'],
    ['a Monday', '2026-11-14', '2026-12-14', '2026-12-14', '2026-12-14'],
  ])('ends on %s', ([, reasonsReceivedOn, lastDay, dueOn, fileBy]) => {
    expect(limit('perfection', { reasonsReceivedOn })).toMatchObject({
      lastDay,
      dueOn,
      fileBy,
      period: { count: 30, unit: 'days' },
      irreversible: true,
    })
  })

  test.for<[string, IsoDate, unknown[]]>([
    ['a limit before the notice', '2020-08-28', []],
    [
      'the first limit after it',
      '2020-08-29',
      [{ id: 'rad-practice-notice', dueOn: '2020-10-13', fileBy: '2020-10-13' }],
    ],
    [
      'reasons received on a Friday',
      '2026-11-13',
      [{ id: 'rad-practice-notice', dueOn: '2026-12-28' }],
    ],
  ])('the 45 days of the practice notice: %s', ([, reasonsReceivedOn, alternatives]) => {
    const shown = limit('perfection', { reasonsReceivedOn })?.alternatives.filter(
      ({ id }) => id === 'rad-practice-notice',
    )
    expect(shown).toMatchObject(alternatives)
    expect(shown).toHaveLength(alternatives.length)
  })

  test('late: the record comes with the application', () => {
    const late = limit('perfection', { reasonsReceivedOn: '2026-11-09' }, '2026-12-10')?.late
    expect(late).toMatchObject({ days: 1 })
    expect(late?.text).toContain('two copies of the appellant’s record')
  })
})

describe('the Minister intervenes', () => {
  test.for<[string, IsoDate, IsoDate, IsoDate]>([
    ['on a Tuesday', '2026-12-01', '2026-12-16', '2026-12-16'],
    ['so that it ends on a Saturday', '2026-11-13', '2026-11-28', '2026-11-30'],
  ])('reply within 15 days of receipt: %s', ([, received, lastDay, dueOn]) => {
    expect(limit('reply', { ministerInterventionReceivedOn: received })).toMatchObject({
      lastDay,
      dueOn,
      certainty: 'settled',
      irreversible: true,
    })
  })

  test('late: the four factors of rule 6(7)', () => {
    const late = limit(
      'reply',
      { ministerInterventionReceivedOn: '2026-12-01' },
      '2026-12-17',
    )?.late
    expect(late?.factors.map(({ law }) => law[0]?.cite)).toEqual([
      'RAD Rules, r. 6(7)(a)',
      'RAD Rules, r. 6(7)(b)',
      'RAD Rules, r. 6(7)(c)',
      'RAD Rules, r. 6(7)(d)',
    ])
  })
})

test('the Division decides within 90 days of the perfection', () => {
  expect(limit('decision', { refugeeAppealPerfectedOn: '2026-12-14' })).toMatchObject({
    lastDay: '2027-03-14',
    dueOn: '2027-03-15',
    party: 'tribunal',
    irreversible: false,
  })
})

describe('what to prepare', () => {
  const items = itemsOf(rejected)
  const item = (id: string, from = items) => from.find((one) => one.id === id)

  test('three copies of the notice, two of the record', () => {
    expect(item('notice-of-appeal')).toMatchObject({
      copies: 3,
      necessity: 'required',
      dueWith: 'refugee-appeal/notice',
    })
    expect(item('appellants-record')).toMatchObject({
      copies: 2,
      necessity: 'required',
      dueWith: 'refugee-appeal/perfection',
    })
  })

  test('the notice and the record follow the Rules item by item', () => {
    const cited = items.map(({ law }) => law[0]?.cite)
    for (const paragraph of ['a', 'b', 'c', 'd', 'e', 'f'])
      expect(cited).toContain(`RAD Rules, r. 2(3)(${paragraph})`)
    for (const paragraph of ['a', 'b', 'c', 'd', 'e', 'f', 'g'])
      expect(cited.some((cite) => cite?.startsWith(`RAD Rules, r. 3(3)(${paragraph})`))).toBe(true)
  })

  test.for<[string, Facts, string]>([
    ['record-memorandum-new-evidence', { errorsAlleged: ['law'] }, 'conditional'],
    ['record-memorandum-new-evidence', {}, 'conditional'],
    ['designated-representative', { personIsMinor: true }, 'required'],
    ['designated-representative', { personIsMinor: false }, 'absent'],
  ])('%s given %o: %s', ([id, facts, necessity]) => {
    expect(item(id, itemsOf({ ...rejected, ...facts }))?.necessity ?? 'absent').toBe(necessity)
  })

  test('the form and the text have French', () => {
    const [french] = checklistsOf(
      { facts: rejected, asOf: '2026-11-23', remedies },
      'fr',
    ).checklists
    expect(french?.items.find(({ id }) => id === 'notice-of-appeal')).toMatchObject({
      form: { title: 'Avis d’appel, Section d’appel des réfugiés' },
      law: [{ cite: 'Règles de la SAR, règle 2(1)' }, {}],
    })
    expect(french?.submitTo).toHaveLength(2)
  })

  test('no fee', () => {
    expect(refugeeAppeal.fees).toEqual([])
  })
})

describe('cautions', () => {
  test.for<[string, Facts, boolean]>([
    ['time-runs-from-written-reasons', rejected, true],
    ['forty-five-days-are-practice', rejected, true],
    ['order-not-in-force-meanwhile', rejected, true],
    ['barred-goes-to-court', { ...rejected, refugeeAppealBars: ['no-credible-basis'] }, true],
    ['barred-goes-to-court', rejected, false],
    [
      'country-of-origin-bar-of-no-force',
      { ...rejected, refugeeAppealBars: ['designated-country-of-origin'] },
      true,
    ],
    [
      'country-of-origin-bar-of-no-force',
      { ...rejected, refugeeAppealBars: ['no-credible-basis'] },
      false,
    ],
    [
      'safe-third-country-bar',
      { ...rejected, refugeeAppealBars: ['safe-third-country-exception'] },
      true,
    ],
    ['safe-third-country-bar', { ...rejected, refugeeAppealBars: ['no-credible-basis'] }, false],
    ['stated-in-the-decision', { ...rejected, refugeeAppealBars: ['manifestly-unfounded'] }, true],
    ['stated-in-the-decision', { ...rejected, refugeeAppealBars: ['no-credible-basis'] }, true],
    ['stated-in-the-decision', rejected, false],
    ['minor-needs-representative', { ...rejected, personIsMinor: true }, true],
    ['minor-needs-representative', { ...rejected, personIsMinor: false }, false],
    ['not-perfected-in-time', { ...rejected, refugeeAppealStage: 'filed-not-perfected' }, true],
    ['not-perfected-in-time', { ...rejected, refugeeAppealStage: 'perfected' }, false],
  ])('%s given %o: %s', ([id, facts, shown]) => {
    expect(cautionsOf(facts).includes(id)).toBe(shown)
  })
})
