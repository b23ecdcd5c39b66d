import { describe, expect, test } from 'vitest'
import { removalAppealTexts } from '../../src/domain/appeal-bars.ts'
import type { Known } from '../../src/domain/facts/index.ts'
import type { Settled } from '../../src/domain/rules.ts'

type Person = Parameters<(typeof removalAppealTexts)[number]['mayAppeal']>[0]

/** A permanent resident whom nothing bars. */
const resident: Person = {
  personStatus: 'permanent-resident',
  permanentResidentVisaValidOnArrival: false,
  inadmissibility: ['non-compliance'],
  criminalityBasis: 'conviction-in-canada',
  termOfImprisonment: { months: 0, days: 0 },
  conditionalSentence: false,
}
const convicted: Person = { ...resident, inadmissibility: ['serious-criminality'] }
const sentenced = (months: number, days = 0): Person => ({
  ...convicted,
  termOfImprisonment: { months, days },
})

test('section 64 has had three texts', () => {
  expect(removalAppealTexts.map(({ inForce: { from, until } }) => [from, until])).toEqual([
    ['2002-06-28', '2013-06-19'],
    ['2013-06-19', '2023-06-22'],
    ['2023-06-22', undefined],
  ])
})

type Row = [why: string, person: Person, until2013: Settled, until2023: Settled, now: Settled]

describe('whether a removal order may be appealed, under each text', () => {
  test.for<Row>([
    ['63(3): a permanent resident', resident, true, true, true],
    [
      '63(3): a protected person',
      { ...resident, personStatus: 'protected-person' },
      true,
      true,
      true,
    ],
    [
      '63(2): a holder of a visa that was valid on arrival (2025 SCC 21)',
      {
        ...resident,
        personStatus: 'permanent-resident-visa-holder',
        permanentResidentVisaValidOnArrival: true,
      },
      true,
      true,
      true,
    ],
    [
      '63(2): a holder of one that was not',
      { ...resident, personStatus: 'permanent-resident-visa-holder' },
      false,
      false,
      false,
    ],
    [
      'anyone else, whatever visa they came with',
      {
        ...resident,
        personStatus: 'foreign-national',
        permanentResidentVisaValidOnArrival: true,
      },
      false,
      false,
      false,
    ],
    [
      '64(1): organized criminality',
      { ...resident, inadmissibility: ['organized-criminality'] },
      false,
      false,
      false,
    ],
    [
      '64(1): sanctions, a ground that bars since 2023 only',
      { ...resident, inadmissibility: ['sanctions'] },
      true,
      true,
      false,
    ],
    [
      'criminality bars nothing',
      { ...resident, inadmissibility: ['criminality'] },
      true,
      true,
      true,
    ],
    ['64(2): fifteen months', sentenced(15), true, false, false],
    ['64(2): six months', sentenced(6), true, false, false],
    ['64(2): five months', sentenced(5), true, true, true],
    ['64(2): two years', sentenced(24), false, false, false],
    ['64(2): 182 days may be six months', sentenced(0, 182), true, 'unsettled', 'unsettled'],
    [
      'a conditional sentence is no imprisonment (2017 SCC 50)',
      { ...sentenced(24), conditionalSentence: true },
      true,
      true,
      true,
    ],
    [
      '64(2): until 2013 only a crime punished in Canada barred, whatever the sentence abroad',
      { ...sentenced(60), criminalityBasis: 'conviction-outside-canada' },
      true,
      false,
      false,
    ],
    [
      '64(2): since 2013 an act outside Canada bars too',
      { ...convicted, criminalityBasis: 'act-outside-canada' },
      true,
      false,
      false,
    ],
    [
      'a sentence bars only where serious criminality was found',
      { ...sentenced(24), inadmissibility: ['non-compliance'] },
      true,
      true,
      true,
    ],
  ])('%s', ([, person, ...answers]) => {
    expect(removalAppealTexts.map(({ mayAppeal }) => mayAppeal(person))).toEqual(answers)
  })
})

/** The grounds that 64(1) has named in every text. */
test.for<Known['inadmissibility'][number]>([
  'security',
  'human-or-international-rights',
  'organized-criminality',
])('%s bars under each text, beside another ground too', (ground) => {
  const person: Person = { ...resident, inadmissibility: ['financial', ground] }
  expect(removalAppealTexts.map(({ mayAppeal }) => mayAppeal(person))).toEqual([
    false,
    false,
    false,
  ])
})
