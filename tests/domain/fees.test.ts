import { describe, expect, test } from 'vitest'
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
