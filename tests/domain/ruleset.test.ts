import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { irpa } from '../../src/domain/law/index.ts'
import { recheckOf } from '../../src/domain/recheck.ts'
import {
  changesSince,
  type RuleChange,
  versions as released,
  ruleset,
} from '../../src/domain/ruleset.ts'

const change = (version: string, id: string): RuleChange => ({
  version,
  id,
  text: { en: 'Twenty days instead of fifteen.', fr: 'Vingt jours au lieu de quinze.' },
  law: [irpa('72(2)(b)')],
  from: '2027-01-01',
})
const changes = [
  change('2', 'judicial-review/in-canada'),
  change('3', 'judicial-review'),
  change('3', 'refugee-appeal/notice'),
]
const versions = ['1', '2', '3']
const since = (version: string, limit: string) =>
  changesSince(version, limit, changes, versions).map(({ version, id }) => `${version} ${id}`)

test.for<[string, string, string, string[]]>([
  [
    'the version before the change',
    '1',
    'judicial-review/in-canada',
    ['2 judicial-review/in-canada', '3 judicial-review'],
  ],
  ['the version of the change', '2', 'judicial-review/in-canada', ['3 judicial-review']],
  ['the newest version', '3', 'judicial-review/in-canada', []],
  ['another limit of the remedy', '1', 'judicial-review/reply', ['3 judicial-review']],
  ['a version that was never ours', 'x', 'refugee-appeal/notice', ['3 refugee-appeal/notice']],
  ['a limit whose id only begins alike', '1', 'judicial-review-x/reply', []],
])('changes since %s', ([, version, limit, expected]) => {
  expect(since(version, limit)).toEqual(expected)
})

test('a re-check names the rule that changed, with its law, only for a day that moved', () => {
  const question = {
    facts: { decision: 'work-permit', decidedIn: 'in-canada', notifiedOn: '2026-11-09' },
    asOf: '2026-11-10',
    remedies: ['judicial-review'],
  } as const
  const stored = [
    { id: 'judicial-review/in-canada', fileBy: '2026-11-30', dueOn: '2026-11-30' },
  ] as const
  const { results } = recheckOf(question, { ruleset: '1', stored }, 'fr', (limit) =>
    changesSince('1', limit, changes.slice(0, 1), versions),
  )
  expect(results).toEqual([
    {
      id: 'judicial-review/in-canada',
      outcome: 'changed',
      before: { fileBy: '2026-11-30', dueOn: '2026-11-30' },
      after: { fileBy: '2026-11-24', dueOn: '2026-11-24' },
      because: [
        {
          rule: 'judicial-review/in-canada',
          text: 'Vingt jours au lieu de quinze.',
          law: [
            {
              cite: 'LIPR, art. 72(2)b)',
              url: 'https://laws-lois.justice.gc.ca/fra/lois/I-2.5/article-72.html',
            },
          ],
        },
      ],
    },
  ])
})

test('the ruleset is checked to the oldest consolidation that is still relied on', () => {
  expect(ruleset).toEqual({ version: '2026.12.02', checkedTo: '2025-07-24' })
})

test('every version of the change log has answered, and no other', () => {
  const log = readFileSync(new URL('../../CHANGELOG.md', import.meta.url), 'utf8')
  expect([...log.matchAll(/^## (\S+)$/gm)].map(([, version]) => version)).toEqual(
    released.toReversed(),
  )
})
