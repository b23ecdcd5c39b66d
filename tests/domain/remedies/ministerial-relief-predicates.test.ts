import { expect, test } from 'vitest'
import type { Facts } from '../../../src/domain/facts/index.ts'
import { outcomeOf, type Says } from './outcome-of.ts'

/** Subsection 42.1(1) names section 34, paragraph 35(1)(b) and subsection 37(1), and nothing else. */
const official: Facts = {
  inadmissibility: ['human-or-international-rights'],
  humanRightsParagraph: 'b',
}

test.for<Says>([
  ['cautions', 'other-grounds-remain', 'security alone', { inadmissibility: ['security'] }, false],
  [
    'cautions',
    'other-grounds-remain',
    'organized criminality alone',
    { inadmissibility: ['organized-criminality'] },
    false,
  ],
  [
    'cautions',
    'other-grounds-remain',
    'security and organized criminality, both open to relief',
    { inadmissibility: ['security', 'organized-criminality'] },
    false,
  ],
  ['cautions', 'other-grounds-remain', 'a senior official alone: 35(1)(b)', official, false],
  [
    'cautions',
    'other-grounds-remain',
    'war crimes: 35(1)(a)',
    { ...official, humanRightsParagraph: 'a' },
    true,
  ],
  [
    'cautions',
    'other-grounds-remain',
    'organized criminality, and financial reasons, which no relief reaches',
    { inadmissibility: ['organized-criminality', 'financial'] },
    true,
  ],
  [
    'cautions',
    'other-grounds-remain',
    'a senior official who is under sanctions too: 35.1(1)',
    { ...official, inadmissibility: ['human-or-international-rights', 'sanctions'] },
    true,
  ],
  ['cautions', 'other-grounds-remain', 'no finding', { inadmissibility: [] }, false],
])('%s, %s: %s', ([list, id, , facts, says]) => {
  expect(outcomeOf('ministerial-relief', list, id, facts)).toBe(says)
})
