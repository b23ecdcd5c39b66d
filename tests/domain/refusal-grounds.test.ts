import { describe, expect, test } from 'vitest'
import { authorities } from '../../src/domain/law/index.ts'
import { type GroundId, groundLabels, grounds } from '../../src/domain/refusal-grounds/index.ts'

const entries = Object.entries(grounds)

/** The permanent ids of the standard grounds. */
const ids = [
  'will-leave-visitor',
  'will-leave-worker',
  'will-leave-student',
  'funds-or-institution',
  'ability-to-perform-work',
  'offer-of-employment',
  'unauthorized-work-or-study',
  'requirements-not-met',
  'duty-to-answer-truthfully',
  'medical-examination',
  'misrepresentation',
  'security',
  'human-or-international-rights',
  'sanctions',
  'serious-criminality',
  'criminality',
  'transborder-criminality',
  'organized-criminality',
  'health',
  'financial',
  'non-compliance',
  'inadmissible-family-member',
  'express-entry',
  'federal-skilled-worker',
  'canadian-experience',
  'language-or-education',
  'relationship-not-genuine',
  'common-law-partner',
  'not-family-class',
  'sponsor-requirements',
  'spouse-in-canada-class',
  'points-or-class',
  'incomplete-application',
  'business-or-self-employed',
  'return-without-authorization',
  'sponsor-residence',
  'dual-intent',
]

describe('the standard grounds of refusal', () => {
  test('keep their permanent ids', () => {
    expect(Object.keys(grounds).sort()).toEqual([...ids].sort())
  })

  test('give their titles as the labels of the fact', () => {
    expect(Object.keys(groundLabels).sort()).toEqual([...ids].sort())
    expect(groundLabels.sanctions).toEqual({ en: 'Sanctions', fr: 'Sanctions' })
    expect(groundLabels['dual-intent'].fr).toBe('Double intention')
  })

  test.for(entries)('%s is complete in both languages', ([, { title, meaning, evidence, law }]) => {
    const texts = [title, meaning, ...evidence.map(({ text }) => text)]
    for (const { en, fr } of texts) {
      expect(en).toMatch(/\S/)
      expect(fr).toMatch(/\S/)
      // Typographic apostrophes, and no citation inside a text.
      expect(`${en} ${fr}`).not.toMatch(/'|IRPA|LIPR|IRPR|RIPR|\b\d+\(\d/)
    }
    for (const { en, fr } of [meaning, ...evidence.map(({ text }) => text)]) {
      expect(en).toMatch(/\.$/)
      expect(fr).toMatch(/\.$/)
      expect(fr).not.toBe(en)
    }
    expect(law.length).toBeGreaterThan(0)
    expect(authorities(law, 'fr').every(({ url }) => url?.includes('/fra/'))).toBe(true)
  })

  test.for(entries)('%s names each piece of evidence once', ([, { evidence }]) => {
    const own = evidence.map(({ id }) => id)
    expect(new Set(own).size).toBe(own.length)
    expect(own.every((id) => /^[a-z]+(-[a-z]+)*$/.test(id))).toBe(true)
  })

  test.for<[GroundId, string, string]>([
    ['will-leave-visitor', 'IRPR, s. 179(b)', 'RIPR, art. 179b)'],
    ['will-leave-worker', 'IRPR, s. 200(1)(b)', 'RIPR, art. 200(1)b)'],
    ['will-leave-student', 'IRPR, s. 216(1)(b)', 'RIPR, art. 216(1)b)'],
    ['offer-of-employment', 'IRPR, s. 200(1)(c)(ii.1)', 'RIPR, art. 200(1)c)(ii.1)'],
    ['unauthorized-work-or-study', 'IRPR, s. 200(3)(e)', 'RIPR, art. 200(3)e)'],
    ['misrepresentation', 'IRPA, s. 40(1)(a)', 'LIPR, art. 40(1)a)'],
    ['sanctions', 'IRPA, s. 35.1(1)', 'LIPR, art. 35.1(1)'],
    ['transborder-criminality', 'IRPA, s. 36(2.1)', 'LIPR, art. 36(2.1)'],
    ['express-entry', 'IRPA, s. 11.2(1)', 'LIPR, art. 11.2(1)'],
    ['relationship-not-genuine', 'IRPR, s. 4(1)', 'RIPR, art. 4(1)'],
    [
      'common-law-partner',
      'IRPR, s. 1(1) “common-law partner”',
      'RIPR, art. 1(1) « conjoint de fait »',
    ],
    ['dual-intent', 'IRPA, s. 22(2)', 'LIPR, art. 22(2)'],
  ])('%s rests first on %s', ([id, en, fr]) => {
    expect(grounds[id].law[0].en.cite).toBe(en)
    expect(grounds[id].law[0].fr.cite).toBe(fr)
  })
})
