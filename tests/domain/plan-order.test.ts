import { describe, expect, test } from 'vitest'
import type { Deadline } from '../../src/domain/answers/index.ts'
import type { Facts } from '../../src/domain/facts/index.ts'
import { type Planned, planOf } from '../../src/domain/plan.ts'
import { type PlanRule, planRule, type Remedy, type TimeLimit } from '../../src/domain/rules.ts'
import { aDeadline, aLimit, aRemedy, saying } from './made-up.ts'

const asOf = '2026-11-23'
/** A made-up remedy, open, with nothing to do yet. */
const open = (id: string, more: Partial<Planned> = {}, remedy: Partial<Remedy> = {}): Planned => ({
  remedy: aRemedy({ id, ...remedy }),
  verdict: 'available',
  missing: [],
  deadlines: [],
  awaiting: [],
  ...more,
})
/** The same with a limit that runs. */
const running = (id: string, limit: Partial<Deadline> = {}, rule: Partial<TimeLimit> = {}) =>
  open(
    id,
    { deadlines: [aDeadline({ id: `${id}/filing`, remedy: id, ...limit })] },
    { timeLimits: [aLimit(rule)] },
  )
const rule = (place: PlanRule['place']) =>
  planRule({ ...saying, id: place, needs: [], applies: () => true, place })
const placed = (id: string, place: PlanRule['place'], more: Partial<Planned> = {}): Planned =>
  open(id, more, { inPlan: [rule(place)] })
const waiting = (id: string, rule: Partial<TimeLimit> = {}, remedy: Partial<Remedy> = {}) =>
  open(
    id,
    {
      awaiting: [
        {
          id: `${id}/filing`,
          remedy: id,
          text: 'It is so.',
          period: { count: 15, unit: 'days' },
          law: [],
          missing: [],
        },
      ],
    },
    { timeLimits: [aLimit(rule)], ...remedy },
  )

const plan = (planned: readonly Planned[], facts: Facts = {}, language: 'en' | 'fr' = 'en') =>
  planOf(planned, { facts, asOf }, language)
const lines = (planned: readonly Planned[], facts: Facts = {}) =>
  plan(planned, facts).map(({ remedy, limit, day }) => [limit ?? remedy, day].join(' ').trim())
const texts = (planned: readonly Planned[], facts: Facts = {}, language: 'en' | 'fr' = 'en') =>
  plan(planned, facts, language).map(({ text }) => text)

const passed: Partial<Deadline> = { state: 'passed', fileBy: '2026-11-16', dueOn: '2026-11-16' }
const late = { days: 7, text: 'Write at once.', factors: [], consequences: [] }

describe('the order of a plan', () => {
  test('the first limit; unknown days; what was missed; reasons; urgent; the rest; questions', () => {
    const all = [
      open('in-doubt', { verdict: 'undecided', missing: ['personIsMinor'] }),
      placed('last', 'last-resort'),
      open('in-its-turn'),
      placed('at-once', 'urgent'),
      placed('notes', 'reasons'),
      running('missed', { ...passed, late }),
      waiting('unknown'),
      running('second', { fileBy: '2026-12-04' }),
      running('first'),
    ]
    expect(lines(all)).toEqual([
      'first/filing 2026-11-27',
      'unknown',
      'missed/filing 2026-11-23',
      'notes 2026-11-23',
      'at-once 2026-11-23',
      'second/filing 2026-12-04',
      'in-its-turn',
      'last',
      'in-doubt',
    ])
    expect(plan(all).map(({ order }) => order)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9])
  })

  test.for<[why: string, planned: Planned[], steps: string[]]>([
    ['nothing', [], []],
    ['a closed remedy', [open('closed', { verdict: 'unavailable' })], []],
    ['one that is not applicable', [open('other', { verdict: 'not-applicable' })], []],
    [
      'of two limits on one day, the remedy that stands first',
      [running('b-one'), running('a-other')],
      ['b-one/filing 2026-11-27', 'a-other/filing 2026-11-27'],
    ],
    [
      'a limit to be acted on has its last day',
      [running('now', { state: 'act-now', fileBy: '2026-11-20', dueOn: '2026-11-24' })],
      ['now/filing 2026-11-24'],
    ],
    [
      'a limit of the sponsor',
      [running('theirs', { party: 'sponsor' })],
      ['theirs/filing 2026-11-27'],
    ],
    ['a limit of another is no step', [running('theirs', { party: 'minister' })], ['theirs']],
    ['nor one that can be undone', [running('undone', { irreversible: false })], ['undone']],
    [
      'nor a day before which nothing can be done',
      [running('wait', { kind: 'not-before' })],
      ['wait'],
    ],
    ['one that was missed, of which nothing is left', [running('missed', passed)], ['missed']],
    [
      'a recommendation lends its day',
      [running('advised', { kind: 'recommended' })],
      ['advised/filing 2026-11-27'],
    ],
    [
      'a recommendation that has passed does not',
      [running('advised', { kind: 'recommended', state: 'passed' })],
      ['advised'],
    ],
    [
      'by its day among the limits that are kept',
      [
        running('first'),
        running('second', { fileBy: '2026-12-04' }),
        running('advised', { kind: 'recommended', fileBy: '2026-12-01' }),
      ],
      ['first/filing 2026-11-27', 'advised/filing 2026-12-01', 'second/filing 2026-12-04'],
    ],
    [
      'what is urgent, beside a limit of its own',
      [
        {
          ...running('both'),
          remedy: aRemedy({ id: 'both', timeLimits: [aLimit()], inPlan: [rule('urgent')] }),
        },
      ],
      ['both/filing 2026-11-27', 'both 2026-11-23'],
    ],
    [
      'what is for later, not',
      [
        {
          ...running('both'),
          remedy: aRemedy({ id: 'both', timeLimits: [aLimit()], inPlan: [rule('last-resort')] }),
        },
      ],
      ['both/filing 2026-11-27'],
    ],
  ])('%s', ([, planned, steps]) => {
    expect(lines(planned)).toEqual(steps)
  })

  test('what was sought already is no step', () => {
    const file = { file: ['reconsiderationRequestedOn'] } as const
    expect(lines([open('sought', {}, file)])).toEqual(['sought'])
    expect(lines([open('sought', {}, file)], { reconsiderationRequestedOn: '2026-11-20' })).toEqual(
      [],
    )
  })
})

describe('where a remedy stands in a plan', () => {
  const adults = (more: Partial<PlanRule> = {}) => ({
    ...planRule({
      ...saying,
      id: 'adults',
      needs: ['personIsMinor'],
      applies: ({ personIsMinor }) => !personIsMinor,
      place: 'urgent',
    }),
    ...more,
  })

  test.for<[why: string, inPlan: PlanRule[], facts: Facts, steps: string[]]>([
    [
      'by the first rule that applies',
      [adults(), rule('remedy')],
      { personIsMinor: false },
      ['one 2026-11-23'],
    ],
    ['or by the next', [adults(), rule('remedy')], { personIsMinor: true }, ['one']],
    ['a rule in doubt is passed over', [adults(), rule('remedy')], {}, ['one']],
    [
      'save one that is shown in doubt',
      [adults({ whileUndecided: true }), rule('remedy')],
      {},
      ['one 2026-11-23'],
    ],
    ['where none applies, not at all', [adults()], { personIsMinor: true }, []],
  ])('%s', ([, inPlan, facts, steps]) => {
    expect(lines([open('one', {}, { inPlan })], facts)).toEqual(steps)
  })

  test('without rules, by its summary and its law', () => {
    expect(plan([open('one')], {}, 'fr')).toEqual([
      {
        order: 1,
        remedy: 'one',
        text: 'Il en est ainsi.',
        law: [
          {
            cite: 'LIPR, art. 72(1)',
            url: 'https://laws-lois.justice.gc.ca/fra/lois/I-2.5/article-72.html',
          },
        ],
      },
    ])
  })
})

describe('a limit on which another rests', () => {
  const leave = running('court', { id: 'court/filing', fileBy: '2026-12-04', dueOn: '2026-12-04' })
  const motion = (fileBy: Deadline['fileBy'], more: Partial<Deadline> = {}) =>
    running('stay', { fileBy, dueOn: fileBy, ...more }, { comesAfter: ['court/filing'] })
  const early =
    'This day comes before its own last day, because another limit of this plan rests on it.'

  test.for<[why: string, planned: Planned[], steps: string[], isEarly: boolean]>([
    [
      'is kept by the day of that one',
      [leave, motion('2026-11-27')],
      ['court/filing 2026-11-27', 'stay/filing 2026-11-27'],
      true,
    ],
    [
      'whichever stands first',
      [motion('2026-11-27'), leave],
      ['court/filing 2026-11-27', 'stay/filing 2026-11-27'],
      true,
    ],
    [
      'but not later than its own',
      [leave, motion('2026-12-05')],
      ['court/filing 2026-12-04', 'stay/filing 2026-12-05'],
      false,
    ],
    [
      'nor for one of the same day',
      [leave, motion('2026-12-04')],
      ['court/filing 2026-12-04', 'stay/filing 2026-12-04'],
      false,
    ],
    [
      'nor for one that is to be acted on already',
      [leave, motion('2026-11-20', { state: 'act-now', dueOn: '2026-11-30' })],
      ['stay/filing 2026-11-30', 'court/filing 2026-12-04'],
      false,
    ],
  ])('%s', ([, planned, steps, isEarly]) => {
    expect(lines(planned)).toEqual(steps)
    expect(texts(planned).some((text) => text.endsWith(` ${early}`))).toBe(isEarly)
  })

  test('a closed remedy brings nothing forward', () => {
    const closed: Planned = { ...motion('2026-11-27'), verdict: 'unavailable' }
    expect(lines([leave, closed])).toEqual(['court/filing 2026-12-04'])
  })
})

describe('a day that was not given', () => {
  test.for<[why: string, planned: Planned[], facts: Facts, steps: string[]]>([
    ['is asked for', [waiting('one')], {}, ['one: On what day']],
    [
      'for all that wait for it together',
      [waiting('one'), waiting('two')],
      {},
      ['one: On what day'],
    ],
    [
      'not while the remedy is in doubt',
      [{ ...waiting('one'), verdict: 'undecided' }],
      {},
      ['one: It is so.'],
    ],
    ['not for a limit that can be undone', [waiting('one', { irreversible: false })], {}, ['one']],
    ['not of a file still to come', [waiting('one', {}, { file: ['notifiedOn'] })], {}, ['one']],
    ['not if it is known', [waiting('one')], { notifiedOn: '2026-11-09' }, ['one']],
    [
      'the one of two that is not known',
      [waiting('one', { runsFrom: { latestOf: ['notifiedOn', 'reasonsReceivedOn'] } })],
      { notifiedOn: '2026-11-09' },
      ['one: On what day'],
    ],
  ])('%s', ([, planned, facts, steps]) => {
    const asked = plan(planned, facts).map(({ remedy, text }) =>
      text.includes('The time may be running already') ? `${remedy}: On what day` : remedy,
    )
    expect(asked).toEqual(steps.map((step) => step.replace(': It is so.', '')))
  })

  test('says for which remedies, and asks', () => {
    const [text] = texts([waiting('one'), waiting('two')])
    expect(text).toMatch(
      /^A remedy; A remedy\. The time may be running already, from a day that was not given: On what day .*\?$/,
    )
  })
})

describe('what one remedy does to another', () => {
  const acts = (effect: 'bars' | 'keeps-stay') => ({
    interactions: [
      { ...saying, remedy: 'other', effect, text: { en: 'It bars.', fr: 'Interdit.' } },
    ],
  })
  const doing = (effect: 'bars' | 'keeps-stay', one: Planned): Planned => ({
    ...one,
    remedy: { ...one.remedy, ...acts(effect) },
  })
  const told = (one: Planned, facts: Facts = {}) =>
    plan([one, open('other')], facts)
      .filter(({ remedy }) => remedy === 'other')
      .map(({ text }) => text)

  test.for<[why: string, one: Planned, facts: Facts, told: string[]]>([
    ['one in time bars', doing('bars', running('one')), {}, ['It is so. It bars.']],
    ['one in time keeps a stay', doing('keeps-stay', running('one')), {}, []],
    [
      'one in doubt does nothing',
      doing('bars', { ...running('one'), verdict: 'undecided' }),
      {},
      ['It is so.'],
    ],
    [
      'one that is too late does nothing',
      doing('keeps-stay', running('one', passed)),
      {},
      ['It is so.'],
    ],
    [
      'one without a limit, not sought, does nothing',
      doing('bars', open('one')),
      {},
      ['It is so.'],
    ],
    [
      'one without a limit that was sought bars',
      doing('bars', open('one', {}, { file: ['leaveFiledOn'] })),
      { leaveFiledOn: '2026-11-20' },
      ['It is so. It bars.'],
    ],
  ])('%s', ([, one, facts, texts]) => {
    expect(told(one, facts)).toEqual(texts)
  })

  test('it does nothing to a third', () => {
    expect(texts([doing('bars', running('one')), open('third')]).at(-1)).toBe('It is so.')
  })
})

describe('the words of a step', () => {
  const protect = 'First, protect the earliest limit that cannot be undone. It is so.'
  const minor = 'Is the person who was refused under 18 years of age?'
  const uncertain = 'Keep it although it is open whether it governs, which depends on an answer:'

  test.for<[why: string, one: Planned, text: string]>([
    ['a limit', running('one'), protect],
    [
      'to be acted on',
      running('one', { state: 'act-now', dueOn: '2026-11-24' }),
      'Act at once: the safe day has come, and the limit ends on 2026-11-24. It is so.',
    ],
    [
      'of a remedy in doubt',
      { ...running('one'), verdict: 'undecided', missing: ['personIsMinor'] },
      `${protect} ${uncertain} ${minor}`,
    ],
    [
      'of a remedy in doubt, a question of kind before a day',
      { ...running('one'), verdict: 'undecided', missing: ['notifiedOn', 'personIsMinor'] },
      `${protect} ${uncertain} ${minor}`,
    ],
    [
      'that may not govern',
      running('one', { applies: 'undecided', missing: ['personIsMinor'] }),
      `${protect} ${uncertain} ${minor}`,
    ],
    [
      'that surely governs, from a day that protects',
      running('one', { missing: ['notifiedOn'] }),
      protect,
    ],
    [
      'that was missed',
      running('one', { ...passed, late }),
      'This limit has passed: do what is left at once. Write at once.',
    ],
    [
      'a remedy in doubt',
      open('one', { verdict: 'undecided', missing: ['personIsMinor'] }),
      `A remedy. Whether this is open depends on an answer: ${minor}`,
    ],
    [
      'a remedy that the law leaves in doubt',
      open('one', { verdict: 'undecided' }),
      'A remedy. Whether this is open depends on an answer: the law gives none on these facts; a lawyer should be asked.',
    ],
  ])('%s', ([, one, text]) => {
    expect(texts([one])).toEqual([text])
  })

  test('the next limit', () => {
    expect(texts([running('one'), running('two')]).at(-1)).toBe(
      'Then keep this limit, which cannot be undone either. It is so.',
    )
  })
})

describe('a step names what it is of', () => {
  const doubt = (id: string, ...missing: Planned['missing']) =>
    open(id, { verdict: 'undecided', missing }, { title: { en: id, fr: `${id} (fr)` } })
  const named = (planned: readonly Planned[]) =>
    plan(planned).map(({ remedy, remedies, fact }) => ({ remedy, remedies, fact }))

  test.for<[why: string, planned: Planned[], step: object]>([
    [
      'several remedies that turn on one fact',
      [doubt('a', 'personIn'), doubt('b', 'personIn')],
      { remedy: 'a', remedies: ['a', 'b'], fact: 'personIn' },
    ],
    ['one that turns on a fact', [doubt('a', 'personIn')], { remedy: 'a', fact: 'personIn' }],
    [
      'several that the law leaves in doubt',
      [doubt('a'), doubt('b')],
      { remedy: 'a', remedies: ['a', 'b'] },
    ],
    [
      'several whose time runs from a day not given',
      [waiting('a'), waiting('b')],
      { remedy: 'a', remedies: ['a', 'b'], fact: 'notifiedOn' },
    ],
    [
      'a limit that may not govern',
      [running('a', { applies: 'undecided', missing: ['personIsMinor'] })],
      { remedy: 'a', fact: 'personIsMinor' },
    ],
    ['a limit that surely governs', [running('a')], { remedy: 'a' }],
    ['a remedy that is open', [placed('a', 'remedy')], { remedy: 'a' }],
  ])('%s', ([, planned, step]) => {
    expect(named(planned)).toEqual([step])
  })

  test.for<['en' | 'fr', planned: Planned[], text: string]>([
    [
      'en',
      [doubt('a', 'personIsMinor'), doubt('b', 'personIsMinor')],
      'a; b. Whether these are open depends on an answer: Is the person who was refused under 18 years of age?',
    ],
    [
      'fr',
      [doubt('a', 'personIsMinor'), doubt('b', 'personIsMinor')],
      'a (fr); b (fr). L’ouverture de ces recours dépend d’une réponse : La personne visée par le refus est-elle âgée de moins de dix-huit ans?',
    ],
    [
      'fr',
      [doubt('a', 'personIsMinor')],
      'a (fr). L’ouverture de ce recours dépend d’une réponse : La personne visée par le refus est-elle âgée de moins de dix-huit ans?',
    ],
  ])('in %s, one or several', ([language, planned, text]) => {
    expect(texts(planned, {}, language)).toEqual([text])
  })
})

describe('as few questions as can be', () => {
  const doubt = (id: string, ...missing: Planned['missing']) =>
    open(id, { verdict: 'undecided', missing }, { title: { en: id, fr: id } })
  const asked = (...planned: readonly Planned[]) => texts(planned).map((text) => text.split('.')[0])

  test('the one that most turn on comes first', () => {
    expect(
      asked(
        doubt('a', 'personIn'),
        doubt('b', 'personIsMinor', 'personStatus'),
        doubt('c', 'personStatus'),
      ),
    ).toEqual(['b; c', 'a'])
  })

  test('a day is asked for only where nothing else is', () => {
    expect(asked(doubt('a', 'decidedOn', 'personIn'), doubt('b', 'decidedOn'))).toEqual(['a', 'b'])
  })

  test('what the law leaves in doubt comes last', () => {
    expect(asked(doubt('a'), doubt('b', 'personIn'), doubt('c'))).toEqual(['b', 'a; c'])
  })
})
