import { describe, expect, test } from 'vitest'
import { catalogueOf, described } from '../../src/domain/catalogue.ts'
import { irpa } from '../../src/domain/law/index.ts'
import { remedies } from '../../src/domain/remedies/index.ts'
import { everyCase, planRule, type Remedy } from '../../src/domain/rules.ts'
import type { Language } from '../../src/domain/text.ts'

const authoritiesOf = (id: string, language: Language = 'en') => {
  const [remedy] = remedies.filter((one) => one.id === id)
  if (remedy === undefined) throw new Error(`no remedy ${id}`)
  return described(remedy, language).authorities.map(({ cite }) => cite)
}

describe('a remedy names every law that it rests on', () => {
  test.for<[string, string, string]>([
    ['the remedy itself', 'restoration-of-status', 'IRPA, s. 47'],
    ['a requirement', 'restoration-of-status', 'IRPR, s. 182(2)'],
    ['a time limit', 'judicial-review', 'IRPA, s. 72(2)(b)'],
    ['what extends one', 'judicial-review', 'FCCIRPR, r. 21(2)'],
    ['what is weighed when it is late', 'refugee-appeal', 'RAD Rules, r. 6(7)(a)'],
    ['what follows when it is late', 'refugee-appeal', 'IRPA, s. 48(1)'],
    ['another reading of one', 'stay-of-removal', 'Interpretation Act, s. 27(2)'],
    ['a day deemed to start one', 'judicial-review', 'Federal Courts Rules, r. 143(2)'],
    ['an event of a day of the law', 'stay-of-removal', 'IRPA, s. 49(2)(d)(i)'],
    ['a day of the law', 'criminal-rehabilitation', 'IRPR, s. 18(2)(a)(ii)'],
    ['a caution', 'restoration-of-status', '2024 FC 952'],
  ])('%s', ([, id, cite]) => {
    expect(authoritiesOf(id)).toContain(cite)
  })

  test('a step of its plan', () => {
    const [remedy] = remedies as [Remedy, ...Remedy[]]
    const step = planRule({
      ...everyCase,
      id: 'step',
      text: { en: 'A step.', fr: 'Une étape.' },
      law: [irpa('999')],
      place: 'urgent',
    })
    const { authorities } = described({ ...remedy, inPlan: [step] }, 'en')
    expect(authorities.map(({ cite }) => cite)).toContain('IRPA, s. 999')
  })

  test('each once, and as many in French', () => {
    for (const { remedy, authorities } of catalogueOf('en').remedies) {
      const cites = authorities.map(({ cite }) => cite)
      expect(new Set(cites).size).toBe(cites.length)
      expect(authoritiesOf(remedy, 'fr')).toHaveLength(cites.length)
    }
  })
})
