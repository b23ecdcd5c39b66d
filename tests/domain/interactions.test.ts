import { describe, expect, test } from 'vitest'
import { assessmentOf, eligibilityOf } from '../../src/domain/ask.ts'
import type { IsoDate } from '../../src/domain/calendar.ts'
import type { Facts } from '../../src/domain/facts/index.ts'
import { remedies } from '../../src/domain/remedies/index.ts'
import { inCanada, protectionRefused, sentenced, studyPermit, workPermit } from './plan-cases.ts'

const today = '2026-11-23'
const declared = remedies.flatMap(({ id, interactions }) =>
  interactions.map((interaction) => ({ ...interaction, id })),
)

describe('every interaction', () => {
  const ids = remedies.map(({ id }) => id)

  test.for(declared)('$id, $effect, $remedy', ({ id, remedy, text, law }) => {
    expect(ids).toContain(remedy)
    expect(remedy).not.toBe(id)
    expect(law).not.toEqual([])
    for (const one of [text.en, text.fr]) expect(one).toMatch(/^\p{Lu}[^'"]*\.$/u)
    expect(text.en).not.toBe(text.fr)
  })

  test('is declared once', () => {
    const names = declared.map(({ id, effect, remedy }) => `${id} ${effect} ${remedy}`)
    expect(new Set(names).size).toBe(names.length)
  })
})

describe('what one remedy bars or exhausts, eligibility closes', () => {
  const spouse: Facts = {
    decision: 'family-class-visa',
    decidedIn: 'outside-canada',
    relationshipToSponsor: 'spouse',
    sponsorshipFiledInPrescribedManner: true,
    sponsorChoseWithdrawal: false,
    appliedDuringMisrepresentationBar: false,
    excludedFamilyMember: false,
    inadmissibility: [],
  }
  const residency: Facts = {
    decision: 'residency-obligation',
    decidedIn: 'outside-canada',
    personStatus: 'permanent-resident',
    inadmissibility: [],
  }
  const claim: Facts = {
    ...inCanada,
    decision: 'refugee-claim-rejected',
    personStatus: 'foreign-national',
    removalOrder: 'departure',
    refugeeAppealBars: [],
    lastRefugeeDecision: 'rejected',
    decidedOn: '2026-11-09',
    lastRefugeeDecisionOn: '2026-11-09',
    adverseEffectOnChild: false,
    riskToLifeFromHealthCare: false,
  }
  const ineligible: Facts = {
    ...inCanada,
    decision: 'refugee-claim-ineligible',
    personStatus: 'foreign-national',
    claimIneligibleUnder: ['c'],
    protectionApplicationPending: true,
  }
  const asked: Facts = {
    ...inCanada,
    decision: 'humanitarian-and-compassionate',
    inadmissibility: [],
    humanitarianRequestPending: true,
  }
  const security: Facts = { decision: 'study-permit', inadmissibility: ['security'] }

  const closing: Record<string, Facts> = {
    'sponsorship-appeal bars judicial-review': spouse,
    'sponsorship-appeal exhausts judicial-review': spouse,
    'removal-order-appeal bars judicial-review': sentenced(4),
    'removal-order-appeal exhausts judicial-review': sentenced(4),
    'residency-obligation-appeal bars judicial-review': residency,
    'residency-obligation-appeal exhausts judicial-review': residency,
    'refugee-appeal bars judicial-review': claim,
    'refugee-appeal exhausts judicial-review': claim,
    'refugee-appeal bars pre-removal-risk-assessment': claim,
    'refugee-appeal bars humanitarian-and-compassionate': claim,
    'refugee-appeal bars temporary-resident-permit': claim,
    'judicial-review bars ministerial-relief': { ...security, leaveApplicationPending: true },
    'humanitarian-and-compassionate bars new-application': asked,
    'pre-removal-risk-assessment bars humanitarian-and-compassionate': ineligible,
    'pre-removal-risk-assessment bars temporary-resident-permit': ineligible,
    'pre-removal-risk-assessment bars new-application': protectionRefused,
  }
  /** The first is closed by no fact of eligibility: whether it is pending is a day of its own file. */
  const byCautionOnly = [
    'sponsorship-appeal bars new-application',
    'ministerial-relief bars judicial-review',
  ]

  test.for(Object.entries(closing))('%s', ([name, facts]) => {
    const [, closed] = name.split(/ (?:bars|exhausts) /)
    const { remedies } = eligibilityOf({ facts, asOf: today, remedies: [closed as string] }, 'en')
    expect(remedies[0]?.verdict).toBeOneOf(['unavailable', 'not-applicable'])
  })

  test('for every one that is declared', () => {
    const names = declared
      .filter(({ effect }) => effect === 'bars' || effect === 'exhausts')
      .map(({ id, effect, remedy }) => `${id} ${effect} ${remedy}`)
    expect(names.toSorted()).toEqual([...Object.keys(closing), ...byCautionOnly].toSorted())
  })
})

describe('cautions with days', () => {
  const effects = /^(?:exhausts|bars|runs-beside|keeps-stay|loses-stay|does-not-stop-clock)-/
  const cautionsOf = (
    remedy: string,
    facts: Facts,
    asOf: IsoDate = today,
    language: 'en' | 'fr' = 'en',
  ) =>
    (
      assessmentOf({ facts, asOf }, language).remedies.find((one) => one.remedy === remedy)
        ?.cautions ?? []
    ).filter(({ id }) => effects.test(id))
  const endOf = (remedy: string, id: string, facts: Facts, asOf?: IsoDate) =>
    cautionsOf(remedy, facts, asOf)
      .find((caution) => caution.id === id)
      ?.text.match(/[A-Z][^.]*\.$/)?.[0]

  test.for<[remedy: string, id: string, Facts, end: string]>([
    ['reconsideration', 'does-not-stop-clock-judicial-review', workPermit, 'Act by 2026-11-25.'],
    [
      'reconsideration',
      'does-not-stop-clock-restoration-of-status',
      workPermit,
      'Act by 2027-02-08.',
    ],
    ['new-application', 'does-not-stop-clock-judicial-review', studyPermit, 'Act by 2027-01-05.'],
    [
      'legal-counsel',
      'does-not-stop-clock-removal-order-appeal',
      sentenced(4),
      'Act by 2026-12-11 (due 2026-12-14).',
    ],
    [
      'removal-order-appeal',
      'keeps-stay-stay-of-removal',
      sentenced(4),
      'The stay depends on acting by 2026-12-11 (due 2026-12-14).',
    ],
    [
      'ministerial-relief',
      'bars-judicial-review',
      { ...workPermit, inadmissibility: ['security'], leaveApplicationPending: false },
      'Settle which one is open, and taken, before that limit ends: 2026-11-25.',
    ],
    [
      'stay-of-removal',
      'does-not-stop-clock-judicial-review',
      protectionRefused,
      'Act by 2026-12-01.',
    ],
  ])('%s: %s', ([remedy, id, facts, end]) => {
    expect(endOf(remedy, id, facts)).toBe(end)
  })

  test('in French', () => {
    const [caution] = cautionsOf('reconsideration', workPermit, today, 'fr')
    expect(caution).toMatchObject({
      id: 'does-not-stop-clock-judicial-review',
      text: 'Demande d’autorisation et de contrôle judiciaire : Le délai de la demande d’autorisation court de l’avis de la décision, quoi qu’il advienne de la demande de réexamen. Agir au plus tard le 2026-11-25.',
    })
  })

  test.for<[IsoDate, string | undefined]>([
    ['2026-11-24', 'Act by 2026-11-25.'],
    ['2026-11-25', 'Act by 2026-11-25.'],
    ['2026-11-26', undefined],
  ])('while the limit runs, on %s', ([asOf, end]) => {
    expect(endOf('reconsideration', 'does-not-stop-clock-judicial-review', workPermit, asOf)).toBe(
      end,
    )
  })

  test('once leave has been applied for, the next limit of its file', () => {
    const filed: Facts = { ...workPermit, leaveFiledOn: '2026-11-20', writtenReasons: 'received' }
    expect(endOf('reconsideration', 'does-not-stop-clock-judicial-review', filed)).toBe(
      'Act by 2026-12-18 (due 2026-12-21).',
    )
  })

  test.for<[string, string, Facts]>([
    ['a remedy that is closed', 'judicial-review', sentenced(4)],
    ['a limit of which no day is known', 'reconsideration', { decision: 'work-permit' }],
    ['what keeps no stay in this case', 'judicial-review', studyPermit],
  ])('none for %s', ([, remedy, facts]) => {
    expect(cautionsOf(remedy, facts)).toEqual([])
  })
})

describe('what was done presses no more', () => {
  const nextOf = (facts: Facts) => assessmentOf({ facts, asOf: today }, 'en').nextLimit

  test('the next limit of the case is that of the next step', () => {
    expect(nextOf(studyPermit)?.id).toBe('judicial-review/outside-canada')
    const filed: Facts = { ...studyPermit, leaveFiledOn: '2026-11-20', writtenReasons: 'received' }
    expect(nextOf(filed)).toEqual({
      id: 'judicial-review/perfection',
      fileBy: '2026-12-18',
      dueOn: '2026-12-21',
    })
    expect(nextOf({ ...filed, recordServedOn: '2026-11-23' })).toBeUndefined()
  })

  test('an appeal that was filed is timed by its file', () => {
    const { remedies } = assessmentOf(
      { facts: { ...sentenced(4), appealNoticeReceivedOn: '2026-11-20' }, asOf: today },
      'en',
    )
    const appeal = remedies.find(({ remedy }) => remedy === 'removal-order-appeal')
    expect(appeal?.timing).toEqual({ state: 'awaiting' })
  })
})
