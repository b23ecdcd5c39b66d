import { describe, expect, test } from 'vitest'
import type { Deadline } from '../../src/domain/answers/index.ts'
import type { Limits } from '../../src/domain/deadlines.ts'
import { keptWithin } from '../../src/domain/recommendations.ts'
import { aDeadline, aLimit, aRemedy, saying } from './made-up.ts'

const advised = 'made-up/advised'
const law = [{ cite: 'A law of the limit', url: 'https://example.org/limit' }]
const late = {
  text: { en: 'Write at once.', fr: 'Écrire sans tarder.' },
  factors: [],
  consequences: [{ id: 'weaker', ...saying }],
}
const remedy = aRemedy({
  timeLimits: [
    aLimit({
      id: 'advised',
      kind: 'recommended',
      irreversible: false,
      notLaterThan: ['court/leave', 'court/motion'],
      late,
    }),
    aLimit({ id: 'filing' }),
  ],
})
/** It is advised by 1 December, eight days after the day asked about. */
const recommended = aDeadline({
  id: advised,
  kind: 'recommended',
  lastDay: '2026-12-01',
  dueOn: '2026-12-01',
  fileBy: '2026-12-01',
  daysLeft: 8,
  certainty: 'arguable',
  alternatives: [{ id: 'x', text: '', dueOn: '2026-12-02', fileBy: '2026-12-02', law: [] }],
  steps: [{ day: '2026-11-01', text: 'Counted.', law: [] }],
})
const leave = (fileBy: Deadline['fileBy'], id = 'court/leave') =>
  aDeadline({ id, remedy: 'court', fileBy, law })

const limits = (...deadlines: readonly Deadline[]): Limits => ({ deadlines, awaiting: [] })
const kept = (others: readonly Deadline[], language: 'en' | 'fr' = 'en', own = recommended) =>
  keptWithin(others, limits(own, aDeadline()), remedy, language).deadlines

describe('a recommendation is never later than the limit that it does not stop', () => {
  test.for<[why: string, others: Deadline[], fileBy: string]>([
    ['no limit', [], '2026-12-01'],
    ['a limit that it may outrun', [leave('2026-11-24', 'court/reply')], '2026-12-01'],
    ['a later limit', [leave('2026-12-02')], '2026-12-01'],
    ['a limit of the same day', [leave('2026-12-01')], '2026-12-01'],
    ['an earlier limit', [leave('2026-11-30')], '2026-11-30'],
    [
      'the earliest of two',
      [leave('2026-11-30'), leave('2026-11-26', 'court/motion')],
      '2026-11-26',
    ],
    [
      'the earliest of two, named first',
      [leave('2026-11-26'), leave('2026-11-30', 'court/motion')],
      '2026-11-26',
    ],
  ])('%s', ([, others, fileBy]) => {
    expect(kept(others).map((one) => [one.id, one.fileBy])).toEqual([
      [advised, fileBy],
      ['made-up/filing', '2026-11-27'],
    ])
  })

  test('one that stays on its day is told as it was', () => {
    expect(kept([leave('2026-12-01')])[0]).toEqual(recommended)
  })

  test('one that is brought forward says why, and is beyond argument', () => {
    expect(kept([leave('2026-11-26')])[0]).toEqual({
      ...aDeadline(),
      id: advised,
      kind: 'recommended',
      lastDay: '2026-11-26',
      dueOn: '2026-11-26',
      fileBy: '2026-11-26',
      certainty: 'settled',
      state: 'open',
      daysLeft: 3,
      steps: [
        { day: '2026-11-01', text: 'Counted.', law: [] },
        {
          day: '2026-11-26',
          text: 'Brought forward to the safe day of the court’s limit, which this does not stop.',
          law,
        },
      ],
    })
  })

  test('in French', () => {
    expect(kept([leave('2026-11-26')], 'fr')[0]?.steps.at(-1)?.text).toBe(
      'Devancé au jour sûr du délai de la Cour, que cette démarche ne suspend pas.',
    )
  })

  test.for<[why: string, fileBy: Deadline['fileBy'], state: string, left: number, late?: number]>([
    ['the day before', '2026-11-24', 'open', 1],
    ['the day itself', '2026-11-23', 'act-now', 0],
    ['the day after', '2026-11-22', 'passed', -1, 1],
    ['four days after', '2026-11-19', 'passed', -4, 4],
  ])('how it stands then: %s', ([, fileBy, state, daysLeft, days]) => {
    const [one] = kept([leave(fileBy)])
    expect([one?.state, one?.daysLeft, one?.late?.days]).toEqual([state, daysLeft, days])
  })

  test('once it is late it says what is left', () => {
    expect(kept([leave('2026-11-22')], 'fr')[0]?.late).toMatchObject({
      text: 'Écrire sans tarder.',
      factors: [],
      consequences: [{ id: 'weaker', text: 'Il en est ainsi.' }],
    })
  })

  test('what it had lost on its own day is not told of the other', () => {
    const passed = { ...recommended, late: { days: 9, text: 'x', factors: [], consequences: [] } }
    expect(kept([leave('2026-11-24')], 'en', passed)[0]).not.toHaveProperty('late')
  })

  test('a remedy that names no limit keeps its days', () => {
    const own = limits(recommended)
    const free = aRemedy({ timeLimits: [aLimit({ id: 'advised', kind: 'recommended' })] })
    expect(keptWithin([leave('2026-11-24')], own, free, 'en')).toBe(own)
  })

  test('what waits for a day waits still', () => {
    const awaiting = [
      {
        id: 'made-up/filing',
        remedy: 'made-up',
        text: 'It is so.',
        period: { count: 15, unit: 'days' as const },
        law: [],
        missing: ['notifiedOn' as const],
      },
    ]
    const own = { deadlines: [recommended], awaiting }
    expect(keptWithin([leave('2026-11-24')], own, remedy, 'en').awaiting).toEqual(awaiting)
  })
})
