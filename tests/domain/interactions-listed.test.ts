import { expect, test } from 'vitest'
import { remedies } from '../../src/domain/remedies/index.ts'
import type { effects } from '../../src/domain/rules.ts'

/** What seeking each remedy does to the others. */
const listed: readonly [
  remedy: string,
  does: Partial<Record<(typeof effects)[number], readonly string[]>>,
][] = [
  [
    'gcms-notes',
    {
      'runs-beside': ['access-complaint'],
      'does-not-stop-clock': [
        'judicial-review',
        'pre-removal-risk-assessment',
        'refugee-appeal',
        'removal-order-appeal',
        'residency-obligation-appeal',
        'restoration-of-status',
        'sponsorship-appeal',
      ],
    },
  ],
  [
    'reconsideration',
    {
      'runs-beside': ['new-application'],
      'does-not-stop-clock': [
        'judicial-review',
        'residency-obligation-appeal',
        'restoration-of-status',
        'sponsorship-appeal',
      ],
    },
  ],
  [
    'sponsorship-appeal',
    {
      exhausts: ['judicial-review'],
      bars: ['judicial-review', 'new-application'],
      'runs-beside': ['gcms-notes', 'reconsideration'],
    },
  ],
  [
    'removal-order-appeal',
    {
      exhausts: ['judicial-review'],
      bars: ['judicial-review'],
      'keeps-stay': ['stay-of-removal'],
      'runs-beside': ['gcms-notes', 'reconsideration'],
    },
  ],
  [
    'residency-obligation-appeal',
    {
      exhausts: ['judicial-review'],
      bars: ['judicial-review'],
      'runs-beside': ['gcms-notes', 'reconsideration'],
    },
  ],
  [
    'refugee-appeal',
    {
      exhausts: ['judicial-review'],
      bars: [
        'humanitarian-and-compassionate',
        'judicial-review',
        'pre-removal-risk-assessment',
        'temporary-resident-permit',
      ],
      'keeps-stay': ['stay-of-removal'],
    },
  ],
  [
    'judicial-review',
    {
      bars: ['ministerial-relief'],
      'runs-beside': ['new-application', 'reconsideration', 'stay-of-removal'],
      'does-not-stop-clock': ['restoration-of-status'],
    },
  ],
  [
    'new-application',
    {
      'runs-beside': ['authorization-to-return', 'reconsideration', 'temporary-resident-permit'],
      'does-not-stop-clock': ['judicial-review', 'restoration-of-status', 'sponsorship-appeal'],
    },
  ],
  [
    'restoration-of-status',
    {
      'runs-beside': [
        'new-application',
        'reconsideration',
        'stay-of-removal',
        'temporary-resident-permit',
      ],
      'does-not-stop-clock': ['judicial-review'],
    },
  ],
  [
    'temporary-resident-permit',
    {
      'runs-beside': [
        'criminal-rehabilitation',
        'humanitarian-and-compassionate',
        'new-application',
        'stay-of-removal',
      ],
      'does-not-stop-clock': ['judicial-review', 'restoration-of-status'],
    },
  ],
  [
    'humanitarian-and-compassionate',
    {
      bars: ['new-application'],
      'runs-beside': [
        'pre-removal-risk-assessment',
        'sponsorship-appeal',
        'stay-of-removal',
        'temporary-resident-permit',
      ],
      'does-not-stop-clock': ['judicial-review'],
    },
  ],
  [
    'pre-removal-risk-assessment',
    {
      bars: ['humanitarian-and-compassionate', 'new-application', 'temporary-resident-permit'],
      'keeps-stay': ['stay-of-removal'],
      'loses-stay': ['stay-of-removal'],
      'does-not-stop-clock': ['judicial-review'],
    },
  ],
  [
    'stay-of-removal',
    {
      'runs-beside': [
        'authorization-to-return',
        'humanitarian-and-compassionate',
        'pre-removal-risk-assessment',
      ],
      'does-not-stop-clock': ['judicial-review'],
    },
  ],
  [
    'criminal-rehabilitation',
    {
      'runs-beside': ['authorization-to-return', 'new-application', 'temporary-resident-permit'],
      'does-not-stop-clock': ['judicial-review'],
    },
  ],
  [
    'authorization-to-return',
    {
      'runs-beside': ['criminal-rehabilitation', 'new-application', 'removal-order-appeal'],
      'does-not-stop-clock': ['judicial-review'],
    },
  ],
  [
    'ministerial-relief',
    {
      bars: ['judicial-review'],
      'runs-beside': ['new-application', 'temporary-resident-permit'],
      'does-not-stop-clock': ['judicial-review'],
    },
  ],
  [
    'access-complaint',
    {
      'runs-beside': ['gcms-notes'],
      'does-not-stop-clock': [
        'judicial-review',
        'refugee-appeal',
        'removal-order-appeal',
        'residency-obligation-appeal',
        'restoration-of-status',
        'sponsorship-appeal',
      ],
    },
  ],
  [
    'legal-counsel',
    {
      'does-not-stop-clock': [
        'judicial-review',
        'pre-removal-risk-assessment',
        'refugee-appeal',
        'removal-order-appeal',
        'residency-obligation-appeal',
        'restoration-of-status',
        'sponsorship-appeal',
      ],
    },
  ],
]

test.for(listed)('%s', ([remedy, does]) => {
  const interactions = remedies.find(({ id }) => id === remedy)?.interactions ?? []
  const found = Map.groupBy(interactions, ({ effect }) => effect)
  expect(
    Object.fromEntries(
      [...found].map(([effect, others]) => [effect, others.map((one) => one.remedy).toSorted()]),
    ),
  ).toEqual(does)
})

test('every remedy is listed', () => {
  expect(listed.map(([remedy]) => remedy)).toEqual(remedies.map(({ id }) => id))
})
