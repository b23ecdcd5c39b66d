import type { Deadline } from '../../src/domain/answers/index.ts'
import { underStatute } from '../../src/domain/counting.ts'
import { irpa } from '../../src/domain/law/index.ts'
import { type Remedy, type TimeLimit, timeLimit } from '../../src/domain/rules.ts'

/** A remedy and its limit that no law knows: each test says what of it matters. */

export const saying = {
  text: { en: 'It is so.', fr: 'Il en est ainsi.' },
  law: [irpa('72(1)')],
} as const

export const aLimit = (more: Partial<TimeLimit> = {}): TimeLimit => ({
  ...timeLimit({
    ...saying,
    id: 'filing',
    needs: [],
    applies: () => true,
    kind: 'limit',
    party: 'applicant',
    runsFrom: { latestOf: ['notifiedOn'] },
    period: { count: 15, unit: 'days' },
    counting: underStatute,
    irreversible: true,
  }),
  ...more,
})

export const aRemedy = (more: Partial<Remedy> = {}): Remedy => ({
  id: 'made-up',
  title: { en: 'A remedy', fr: 'Un recours' },
  summary: saying.text,
  law: saying.law,
  decisions: ['study-permit', 'work-permit'],
  requirements: [],
  timeLimits: [],
  checklist: [],
  fees: [],
  submitTo: [],
  cautions: [],
  outcomes: [],
  interactions: [],
  file: [],
  ...more,
})

/** As it would be answered on 23 November 2026. */
export const aDeadline = (more: Partial<Deadline> = {}): Deadline => ({
  id: 'made-up/filing',
  remedy: 'made-up',
  kind: 'limit',
  text: 'It is so.',
  party: 'applicant',
  applies: 'certain',
  protective: false,
  regime: 'interpretation-act',
  lastDay: '2026-11-28',
  dueOn: '2026-11-30',
  fileBy: '2026-11-27',
  certainty: 'settled',
  state: 'open',
  daysLeft: 4,
  irreversible: true,
  steps: [],
  alternatives: [],
  cautions: [],
  law: [],
  missing: [],
  ...more,
})
