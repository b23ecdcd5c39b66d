import { describe, expect, test } from 'vitest'
import {
  refugeeAppealRight,
  removalOrderAppealRight,
  residencyObligationAppealRight,
  sponsorshipAppealRight,
} from '../../src/domain/appeal-rights.ts'
import { type Facts, vocabulary } from '../../src/domain/facts/index.ts'
import { examine } from '../../src/domain/findings.ts'
import type { AppealRight } from '../../src/domain/rules.ts'
import { versionsOf } from '../../src/domain/versions.ts'

const asOf = '2026-11-23'

/** Each condition of a right of appeal that is not met, and each fact that is still asked. */
function ask({ requirements }: AppealRight, facts: Facts) {
  const findings = versionsOf(requirements).map((versions) => examine(versions, facts, asOf))
  return {
    barredBy: findings.filter(({ outcome }) => outcome === false).map(({ rule }) => rule.id),
    asks: findings.flatMap(({ missing }) => missing).map(({ fact }) => fact),
  }
}
const mayAppeal = { barredBy: [], asks: [] }
const barredBy = (...ids: string[]) => ({ barredBy: ids, asks: [] })

type Values<F extends 'relationshipToSponsor' | 'personStatus' | 'refugeeAppealBars'> =
  keyof (typeof vocabulary)[F]['labels']

describe('63(1): the sponsor', () => {
  const sponsor: Facts = {
    decision: 'family-class-visa',
    decidedOn: '2026-11-02',
    sponsorshipFiledInPrescribedManner: true,
    sponsorChoseWithdrawal: false,
    appliedDuringMisrepresentationBar: false,
    relationshipToSponsor: 'spouse',
    inadmissibility: [],
  }

  test.for<[why: string, facts: Facts, answer: object]>([
    ['a visa refused to a spouse', sponsor, mayAppeal],
    [
      'a sponsorship not filed in the prescribed manner',
      { ...sponsor, sponsorshipFiledInPrescribedManner: false },
      barredBy('filed-in-prescribed-manner'),
    ],
    [
      'an application made while a misrepresentation barred it (2020 FC 33)',
      { ...sponsor, appliedDuringMisrepresentationBar: true },
      barredBy('not-applied-during-misrepresentation-bar'),
    ],
    [
      'a sponsor found ineligible who chose to withdraw',
      { ...sponsor, decision: 'sponsor-ineligible', sponsorChoseWithdrawal: true },
      barredBy('sponsor-did-not-withdraw'),
    ],
    [
      'a sponsor found ineligible who chose to go on',
      { ...sponsor, decision: 'sponsor-ineligible' },
      mayAppeal,
    ],
    [
      'the choice to withdraw matters to an ineligible sponsor only',
      { ...sponsor, sponsorChoseWithdrawal: true },
      mayAppeal,
    ],
  ])('%s', ([, facts, answer]) => {
    expect(ask(sponsorshipAppealRight, facts)).toEqual(answer)
  })

  describe('64(3): a refusal based on misrepresentation', () => {
    const excepted: Record<Values<'relationshipToSponsor'>, boolean> = {
      spouse: true,
      'common-law-partner': true,
      child: true,
      'conjugal-partner': false,
      parent: false,
      grandparent: false,
      'other-relative': false,
    }
    const misrepresented: Facts = {
      ...sponsor,
      inadmissibility: ['misrepresentation'],
      misrepresentationIsBasisOfRefusal: true,
    }

    test.for(Object.entries(excepted))('%s: appeal %s', ([relationship, appeal]) => {
      const relationshipToSponsor = relationship as Values<'relationshipToSponsor'>
      expect(ask(sponsorshipAppealRight, { ...misrepresented, relationshipToSponsor })).toEqual(
        appeal ? mayAppeal : barredBy('no-bar-misrepresentation'),
      )
    })

    test('an old finding that this refusal does not rest on bars nothing', () => {
      expect(
        ask(sponsorshipAppealRight, {
          ...misrepresented,
          relationshipToSponsor: 'parent',
          misrepresentationIsBasisOfRefusal: false,
        }),
      ).toEqual(mayAppeal)
    })

    test('the relationship is asked only where it matters', () => {
      const { relationshipToSponsor: _, ...unknown } = misrepresented
      expect(ask(sponsorshipAppealRight, unknown).asks).toEqual(['relationshipToSponsor'])
      expect(ask(sponsorshipAppealRight, { ...unknown, inadmissibility: [] }).asks).toEqual([])
    })

    test('it concerns sponsors only: a removal order for misrepresentation is open to appeal', () => {
      expect(
        ask(removalOrderAppealRight, {
          decision: 'removal-order',
          decidedOn: '2026-11-02',
          personStatus: 'permanent-resident',
          inadmissibility: ['misrepresentation'],
          misrepresentationIsBasisOfRefusal: true,
        }),
      ).toEqual(mayAppeal)
    })
  })
})

describe('63(2) and (3): the removal order', () => {
  const order: Facts = { decision: 'removal-order', decidedOn: '2026-11-02', inadmissibility: [] }
  const mayAppealBy: Record<Values<'personStatus'>, boolean> = {
    'canadian-citizen': false,
    'permanent-resident': true,
    'protected-person': true,
    'permanent-resident-visa-holder': true,
    'foreign-national': false,
  }

  test.for(Object.entries(mayAppealBy))('%s: %s', ([status, appeal]) => {
    const personStatus = status as Values<'personStatus'>
    expect(
      ask(removalOrderAppealRight, {
        ...order,
        personStatus,
        permanentResidentVisaValidOnArrival: true,
      }),
    ).toEqual(appeal ? mayAppeal : barredBy('may-appeal-removal-order'))
  })

  const holder: Facts = { ...order, personStatus: 'permanent-resident-visa-holder' }
  test.for<[why: string, facts: Facts, answer: object]>([
    [
      'a visa valid on arrival, whatever became of it (2025 SCC 21)',
      { ...holder, permanentResidentVisaValidOnArrival: true },
      mayAppeal,
    ],
    [
      'a visa no longer valid on arrival',
      { ...holder, permanentResidentVisaValidOnArrival: false },
      barredBy('visa-valid-on-arrival'),
    ],
    ['not known', holder, { barredBy: [], asks: ['permanentResidentVisaValidOnArrival'] }],
    [
      'a permanent resident is not asked about a visa',
      { ...order, personStatus: 'permanent-resident' },
      mayAppeal,
    ],
  ])('%s', ([, facts, answer]) => {
    expect(ask(removalOrderAppealRight, facts)).toEqual(answer)
  })
})

describe('63(4): the residency obligation', () => {
  const resident: Facts = {
    decision: 'residency-obligation',
    decidedOn: '2026-11-02',
    personStatus: 'permanent-resident',
    inadmissibility: [],
  }
  test.for<[why: string, facts: Facts, answer: object]>([
    ['decided outside Canada', { ...resident, decidedIn: 'outside-canada' }, mayAppeal],
    [
      'decided in Canada: the appeal lies from the removal order',
      { ...resident, decidedIn: 'in-canada' },
      barredBy('decided-outside-canada'),
    ],
    [
      'where the person is does not matter',
      { ...resident, decidedIn: 'outside-canada', personIn: 'in-canada' },
      mayAppeal,
    ],
    [
      'not a permanent resident',
      { ...resident, decidedIn: 'outside-canada', personStatus: 'foreign-national' },
      barredBy('permanent-resident'),
    ],
    ['place not known', resident, { barredBy: [], asks: ['decidedIn'] }],
  ])('%s', ([, facts, answer]) => {
    expect(ask(residencyObligationAppealRight, facts)).toEqual(answer)
  })
})

describe('110(2): the refugee appeal', () => {
  const rejected: Facts = { decision: 'refugee-claim-rejected', decidedOn: '2026-11-02' }
  const bars = Object.keys(vocabulary.refugeeAppealBars.labels) as Values<'refugeeAppealBars'>[]

  test('the bars that can be stated', () => {
    expect(bars.toSorted()).toEqual([
      'designated-country-of-origin',
      'designated-foreign-national',
      'manifestly-unfounded',
      'no-credible-basis',
      'safe-third-country-exception',
      'withdrawn-or-abandoned',
    ])
  })

  test.for(bars)('%s', (bar) => {
    expect(ask(refugeeAppealRight, { ...rejected, refugeeAppealBars: [bar] })).toEqual(
      barredBy('no-bar-to-refugee-appeal'),
    )
  })

  test('none of them', () => {
    expect(ask(refugeeAppealRight, { ...rejected, refugeeAppealBars: [] })).toEqual(mayAppeal)
  })

  test('not known', () => {
    expect(ask(refugeeAppealRight, rejected).asks).toEqual(['refugeeAppealBars'])
  })

  test.for<[why: string, facts: Facts, because: string | undefined]>([
    ['the day before the appeal came into force', { decidedOn: '2012-12-14' }, 'law-not-modelled'],
    ['the day itself', { decidedOn: '2012-12-15' }, undefined],
  ])('%s', ([, day, because]) => {
    const [versions] = versionsOf(refugeeAppealRight.requirements)
    if (versions === undefined) throw new Error('no requirement')
    expect(examine(versions, { ...rejected, refugeeAppealBars: [], ...day }, asOf).because).toBe(
      because,
    )
  })
})

test.for<[name: string, right: AppealRight, decisions: string[]]>([
  ['sponsor', sponsorshipAppealRight, ['family-class-visa', 'sponsor-ineligible']],
  ['removal order', removalOrderAppealRight, ['removal-order']],
  ['residency obligation', residencyObligationAppealRight, ['residency-obligation']],
  ['refugee appeal', refugeeAppealRight, ['refugee-claim-rejected']],
])('the decisions from which an appeal lies: %s', ([, right, decisions]) => {
  expect(right.decisions).toEqual(decisions)
})
