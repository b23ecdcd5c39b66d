import { expect, test } from 'vitest'
import { eligibilityOf } from '../../src/domain/ask.ts'
import type { IsoDate } from '../../src/domain/calendar.ts'
import { type Fact, type Facts, factNamed } from '../../src/domain/facts/index.ts'

const asOf = '2026-11-23'

/** A person with nothing else in their past: what they answer where the case says nothing. */
function plainAnswer(fact: Fact): Facts[Fact] {
  const named = factNamed(fact)
  switch (named.type) {
    case 'boolean':
      return false
    case 'list':
      return []
    case 'term':
      return { months: 0, days: 0 }
    case 'day':
      return '2026-11-01' as IsoDate
    default:
      return ('none' in named.labels ? 'none' : Object.keys(named.labels)[0]) as Facts[Fact]
  }
}

/** Asks only what `nextQuestion` names, until every verdict is decided. */
function interview(answers: Facts, remedies?: readonly string[]): Fact[] {
  const asked: Fact[] = []
  let facts: Facts = {}
  for (;;) {
    const question = { facts, asOf, ...(remedies && { remedies }) } as const
    const { nextQuestion } = eligibilityOf(question, 'en')
    if (nextQuestion === undefined) return asked
    const { fact } = nextQuestion
    expect(asked, 'is asked twice').not.toContain(fact)
    asked.push(fact)
    facts = { ...facts, [fact]: answers[fact] ?? plainAnswer(fact) }
  }
}

const people: readonly [string, Facts][] = [
  ['a study permit refused abroad', { decision: 'study-permit', personIn: 'outside-canada' }],
  ['an extension of stay refused', { decision: 'extension-of-stay', personIn: 'in-canada' }],
  [
    'a sponsored spouse refused',
    {
      decision: 'family-class-visa',
      relationshipToSponsor: 'spouse',
      sponsorshipFiledInPrescribedManner: true,
    },
  ],
  [
    'a removal order after a sentence',
    {
      decision: 'removal-order',
      personStatus: 'permanent-resident',
      inadmissibility: ['serious-criminality'],
      criminalityBasis: 'conviction-in-canada',
      termOfImprisonment: { months: 15, days: 0 },
    },
  ],
  [
    'residency abroad',
    {
      decision: 'residency-obligation',
      decidedIn: 'outside-canada',
      personStatus: 'permanent-resident',
    },
  ],
  ['a refugee claim rejected', { decision: 'refugee-claim-rejected', personIn: 'in-canada' }],
  [
    'a risk assessment refused',
    { decision: 'pre-removal-risk-assessment', personIn: 'in-canada', removalOrder: 'departure' },
  ],
  ['citizenship refused', { decision: 'citizenship', personStatus: 'permanent-resident' }],
  [
    'a humanitarian request refused',
    { decision: 'humanitarian-and-compassionate', personIn: 'in-canada' },
  ],
  ['economic permanent residence refused', { decision: 'economic-permanent-residence' }],
]

test.for(people)('%s: asking only what is named decides every remedy', ([, answers]) => {
  const asked = interview(answers)
  expect(asked[0]).toBe('decision')
  expect(asked.length).toBeLessThanOrEqual(30)
})

test('asked about one remedy, only what that one needs is asked', () => {
  const asked = interview(
    { decision: 'family-class-visa', sponsorshipFiledInPrescribedManner: true },
    ['sponsorship-appeal'],
  )
  expect(asked).toEqual([
    'decision',
    'inadmissibility',
    'sponsorshipFiledInPrescribedManner',
    'appliedDuringMisrepresentationBar',
  ])
})

test('a case that closes a remedy by one fact asks nothing more of it', () => {
  const asked = interview({ decision: 'family-class-visa', inadmissibility: ['security'] }, [
    'sponsorship-appeal',
  ])
  expect(asked).toEqual(['decision', 'inadmissibility'])
})
