import { describe, expect, test } from 'vitest'
import { allFacts, type Fact, factNamed } from '../../src/domain/facts/index.ts'
import { factsRead } from '../../src/domain/facts-read.ts'
import { remedies } from '../../src/domain/remedies/index.ts'

describe('every fact', () => {
  /** Read where days are counted, for the caution on provincial holidays. */
  const readInCounting: readonly Fact[] = ['registryProvince']

  // A fact of a remedy’s own file says that it was sought: its limits are then shown all the same.
  test('is read by some rule', () => {
    const read = new Set([
      ...remedies.flatMap((remedy) => [...factsRead(remedy)]),
      ...readInCounting,
      ...remedies.flatMap(({ file }) => file),
    ])
    expect(allFacts.filter((fact) => !read.has(fact))).toEqual([])
  })
})

describe('every fact that can be asked', () => {
  const asked = allFacts.map((fact) => ({ fact, named: factNamed(fact) }))

  test('is asked as a question, in both languages', () => {
    const unasked = asked.filter(
      ({ named: { question } }) =>
        !question.en.includes('?') || !question.fr.includes('?') || question.en === question.fr,
    )
    expect(unasked.map(({ fact }) => fact)).toEqual([])
  })

  test('has a name in camel case', () => {
    expect(allFacts.filter((fact) => !/^[a-z]+([A-Z][a-z]*)*$/.test(fact))).toEqual([])
  })

  test('of a choice or a list has more than one value, each with both labels', () => {
    for (const { fact, named } of asked) {
      if (!('labels' in named)) continue
      expect(Object.keys(named.labels).length, fact).toBeGreaterThan(1)
      for (const [value, { en, fr }] of Object.entries(named.labels)) {
        expect(en.trim(), `${fact}: ${value}`).not.toBe('')
        expect(fr.trim(), `${fact}: ${value}`).not.toBe('')
      }
    }
  })

  // But for the paragraphs of an Act and the codes of provinces, which are written as they are.
  test('has values in kebab-case', () => {
    const asWritten: readonly Fact[] = [
      'claimIneligibleUnder',
      'humanRightsParagraph',
      'registryProvince',
    ]
    for (const { fact, named } of asked)
      if ('labels' in named && !asWritten.includes(fact))
        expect(
          Object.keys(named.labels).filter((value) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(value)),
          fact,
        ).toEqual([])
  })
})
