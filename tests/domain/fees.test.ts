import { describe, expect, test } from 'vitest'
import { eligibilityOf } from '../../src/domain/ask.ts'
import type { IsoDate } from '../../src/domain/calendar.ts'
import type { Facts } from '../../src/domain/facts/index.ts'
import { fees } from '../../src/domain/fees.ts'
import { remedies } from '../../src/domain/remedies/index.ts'

/** A fee is declared once: whichever remedy asks for it, it is the same fee. */
describe('the fees of all remedies', () => {
  const asked = remedies.flatMap((remedy) => remedy.fees.map((fee) => ({ remedy: remedy.id, fee })))

  test('are declared in one place', () => {
    const ids = Object.values(fees).map(({ id }) => id)
    expect(ids).toEqual([...new Set(ids)])
    expect([...new Set(asked.map(({ fee }) => fee.id))].toSorted()).toEqual(ids.toSorted())
  })

  test.for<[id: string, remedies: string[], amounts: number[]]>([
    ['restoration-visitor', ['restoration-of-status', 'new-application'], [239.75, 246.25]],
    ['restoration-student', ['restoration-of-status', 'new-application'], [389.75, 396.25]],
    ['restoration-worker', ['restoration-of-status', 'new-application'], [394.75, 401.25]],
    [
      'temporary-resident-permit',
      ['temporary-resident-permit', 'new-application'],
      [239.75, 246.25],
    ],
    ['authorization-to-return', ['authorization-to-return', 'new-application'], [479.75, 492.5]],
    [
      'rehabilitation-criminality',
      ['criminal-rehabilitation', 'new-application'],
      [239.75, 246.25],
    ],
    [
      'right-of-permanent-residence',
      ['humanitarian-and-compassionate', 'new-application'],
      [575, 600],
    ],
    ['biometrics', ['humanitarian-and-compassionate', 'new-application'], [85]],
    ['filing-fee', ['judicial-review'], [50]],
    ['application-fee', ['gcms-notes'], [5]],
  ])('%s: one text and one series of amounts in %j', ([id, where, amounts]) => {
    const rules = asked.filter(({ fee }) => fee.id === id)
    expect([...new Set(rules.map(({ remedy }) => remedy))].toSorted()).toEqual(where.toSorted())
    expect(new Set(rules.map(({ fee }) => fee.text.en)).size).toBe(1)
    for (const remedy of where)
      expect(rules.filter((rule) => rule.remedy === remedy).map(({ fee }) => fee.amount)).toEqual(
        amounts,
      )
  })
})

describe.for<[remedy: string, facts: Facts, provision: string]>([
  ['restoration-of-status', { decision: 'study-permit', personIn: 'in-canada' }, 'IRPR, s. 306(1)'],
  ['authorization-to-return', { decision: 'authorization-to-return' }, 'IRPR, s. 310'],
  ['temporary-resident-permit', { decision: 'temporary-resident-permit' }, 'IRPR, s. 298(1)'],
  ['criminal-rehabilitation', { decision: 'rehabilitation' }, 'IRPR, s. 309'],
  ['new-application', { decision: 'study-permit' }, 'IRPR, s. 303(1.1)'],
])('the next increase of the fees of %s', ([remedy, facts, provision]) => {
  const told = (asOf: IsoDate, language: 'en' | 'fr') =>
    eligibilityOf({ facts, asOf, remedies: [remedy] }, language).remedies[0]?.cautions.filter(
      ({ id }) => id === 'fees-change',
    )

  test.for<[when: string, asOf: IsoDate, language: 'en' | 'fr', says: string]>([
    ['the day before', '2026-11-30', 'en', 'an increase is expected on 2026-12-01: check the list'],
    [
      'the day before',
      '2026-11-30',
      'fr',
      'une augmentation est attendue le 2026-12-01 : vérifier',
    ],
    ['the day', '2026-12-01', 'en', 'An increase of some was expected on 2026-12-01, and their'],
    [
      'the day',
      '2026-12-01',
      'fr',
      'Une augmentation de certains était attendue le 2026-12-01, et',
    ],
    ['the day after', '2026-12-02', 'en', 'their amounts since then are not known here: take them'],
    [
      'the day after',
      '2026-12-02',
      'fr',
      'leurs montants depuis lors ne sont pas connus ici : les',
    ],
  ])('is told once, %s (%s), in %s', ([, asOf, language, says]) => {
    expect(told(asOf, language)?.map(({ text }) => text)).toEqual([expect.stringContaining(says)])
  })

  test('is told with the provision that sets them', () => {
    for (const asOf of ['2026-11-30', '2026-12-01'] as const)
      expect(told(asOf, 'en')?.[0]?.law.map(({ cite }) => cite)).toContain(provision)
  })
})
