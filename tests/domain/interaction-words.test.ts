import { describe, expect, test } from 'vitest'
import { interactionCautions, type StandingOf } from '../../src/domain/interactions.ts'
import type { Interaction } from '../../src/domain/rules.ts'
import { aRemedy, saying } from './made-up.ts'

/** What a remedy does to another whose limit runs, or to its own stay. */
const does = (effect: Interaction['effect']) =>
  aRemedy({ id: 'one', interactions: [{ remedy: 'other', effect, ...saying }] })

const other = { title: { en: 'The other', fr: 'L’autre' }, isOpen: true }
const own = { title: { en: 'The one', fr: 'L’un' }, isOpen: true }
const sameDay = { id: 'other/limit', fileBy: '2026-11-27', dueOn: '2026-11-27' } as const
const earlier = { id: 'one/limit', fileBy: '2026-11-20', dueOn: '2026-11-23' } as const

const standing =
  (all: Record<string, ReturnType<StandingOf>>): StandingOf =>
  (id) =>
    all[id]
const bothRun = standing({ one: { ...own, next: earlier }, other: { ...other, next: sameDay } })
const told = (effect: Interaction['effect'], stands: StandingOf, language: 'en' | 'fr' = 'en') =>
  interactionCautions(does(effect), stands, language).map(({ text }) => text)

describe('what is said of another remedy', () => {
  const settle = 'Settle which one is open, and taken, before that limit ends:'
  test.for<[Interaction['effect'], text: string]>([
    ['exhausts', `The other: It is so. ${settle} 2026-11-27.`],
    ['bars', `The other: It is so. ${settle} 2026-11-27.`],
    ['runs-beside', 'The other: It is so. Act by 2026-11-27.'],
    ['does-not-stop-clock', 'The other: It is so. Act by 2026-11-27.'],
    [
      'keeps-stay',
      'The other: It is so. The stay depends on acting by 2026-11-20 (due 2026-11-23).',
    ],
    [
      'loses-stay',
      'The other: It is so. The stay depends on acting by 2026-11-20 (due 2026-11-23).',
    ],
  ])('%s', ([effect, text]) => {
    expect(told(effect, bothRun)).toEqual([text])
  })

  test.for<[Interaction['effect'], text: string]>([
    [
      'bars',
      'L’autre : Il en est ainsi. Déterminer lequel est ouvert, et exercé, avant que ce délai ne prenne fin : 2026-11-27.',
    ],
    ['runs-beside', 'L’autre : Il en est ainsi. Agir au plus tard le 2026-11-27.'],
    [
      'keeps-stay',
      'L’autre : Il en est ainsi. Le sursis suppose d’agir au plus tard le 2026-11-20 (échéance le 2026-11-23).',
    ],
  ])('in French: %s', ([effect, text]) => {
    expect(told(effect, bothRun, 'fr')).toEqual([text])
  })

  test('by its id and its law', () => {
    expect(interactionCautions(does('bars'), bothRun, 'en')).toMatchObject([
      { id: 'bars-other', law: [{ cite: 'IRPA, s. 72(1)' }] },
    ])
  })

  test.for<[why: string, effect: Interaction['effect'], stands: Parameters<typeof standing>[0]]>([
    ['the other has no limit that runs', 'bars', { one: { ...own, next: earlier }, other }],
    ['the other is closed', 'bars', { other: { ...other, isOpen: false, next: sameDay } }],
    ['the other was never heard of', 'bars', { one: { ...own, next: earlier } }],
    [
      'a stay without a limit of its own',
      'keeps-stay',
      { one: own, other: { ...other, next: sameDay } },
    ],
    ['a stay of a remedy never heard of', 'loses-stay', { other: { ...other, next: sameDay } }],
    [
      'a stay of another that is closed',
      'keeps-stay',
      { one: { ...own, next: earlier }, other: { ...other, isOpen: false } },
    ],
  ])('nothing, where %s', ([, effect, stands]) => {
    expect(told(effect, standing(stands))).toEqual([])
  })

  test('a stay does not wait for a limit of the other', () => {
    expect(told('loses-stay', standing({ one: { ...own, next: earlier }, other }))).toHaveLength(1)
  })
})
