import { expect, test } from 'vitest'
import { irpa } from '../../src/domain/law/index.ts'
import type { Rule } from '../../src/domain/rules.ts'
import { versionsOf } from '../../src/domain/versions.ts'

const rule = (id: string, from?: '2013-06-19' | '2026-03-26'): Rule => ({
  id,
  text: { en: 'Rule.', fr: 'Règle.' },
  law: [irpa('64(2)')],
  needs: [],
  ...(from && { inForce: { measuredOn: ['decidedOn'], from } }),
})

test('rules of one id that were in force at different times are versions of each other', () => {
  const before = rule('bar', '2013-06-19')
  const between = rule('other', '2013-06-19')
  const since = rule('bar', '2026-03-26')
  expect(versionsOf([before, between, since])).toEqual([[before, since], [between]])
})

test('one without times stands alone, even beside others of its id', () => {
  const notice = rule('notice')
  const same = rule('notice')
  const versions = versionsOf([notice, same])
  expect(versions).toHaveLength(2)
  expect(versions[0]?.[0]).toBe(notice)
  expect(versions[1]?.[0]).toBe(same)
})

test('a list is grouped once: its versions are the same objects each time', () => {
  const rules = [rule('bar', '2013-06-19'), rule('bar', '2026-03-26')]
  expect(versionsOf(rules)).toBe(versionsOf(rules))
})
