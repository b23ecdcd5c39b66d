import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { assessmentOf } from '../../src/domain/ask.ts'
import type { IsoDate } from '../../src/domain/calendar.ts'
import type { Facts } from '../../src/domain/facts/index.ts'
import { remedies } from '../../src/domain/remedies/index.ts'
import { anyQuestion } from './any-case.ts'
import {
  inCanada,
  leaveInCanada,
  now,
  protectionRefused,
  sentenced,
  studyPermit,
  wholeCases,
  workPermit,
} from './plan-cases.ts'

const planOf = (facts: Facts, asOf: IsoDate = now, language: 'en' | 'fr' = 'en') =>
  assessmentOf({ facts, asOf }, language).plan
/** One line a step: the remedy, or the limit in full, and its day. */
const lines = (facts: Facts, asOf?: IsoDate) =>
  planOf(facts, asOf).map(({ remedy, limit, day }) => [limit ?? remedy, day].join(' ').trim())

describe('a whole case', () => {
  test.for(wholeCases)('%s', ([, facts, steps]) => {
    expect(lines(facts)).toEqual(steps)
  })

  test.for(wholeCases)('%s: in French, the same steps', ([, facts]) => {
    const english = planOf(facts)
    const french = planOf(facts, now, 'fr')
    expect(french.map(({ remedy, day }) => [remedy, day])).toEqual(
      english.map(({ remedy, day }) => [remedy, day]),
    )
    for (const [i, { text }] of french.entries()) expect(text).not.toBe(english[i]?.text)
  })
})

describe('each step says why', () => {
  const textOf = (facts: Facts, remedy: string, asOf?: IsoDate, language?: 'en' | 'fr') =>
    planOf(facts, asOf, language).find((step) => step.remedy === remedy)?.text

  test('the first limit, because it cannot be undone', () => {
    expect(textOf(studyPermit, 'judicial-review')).toMatch(
      /^First, protect the earliest limit that cannot be undone\. Have the application for leave/,
    )
    expect(textOf(studyPermit, 'judicial-review', now, 'fr')).toMatch(
      /^D’abord, protéger le premier délai qui ne se rattrape pas\. Faire délivrer/,
    )
  })

  test.for<[IsoDate, start: string, day: string]>([
    ['2026-11-26', 'First, protect', '2026-11-27'],
    [
      '2026-11-27',
      'Act at once: the safe day has come, and the limit ends on 2026-11-30.',
      '2026-11-30',
    ],
    [
      '2026-11-30',
      'Act at once: the safe day has come, and the limit ends on 2026-11-30.',
      '2026-11-30',
    ],
    [
      '2026-12-01',
      'This limit has passed: do what is left at once. File at once, and ask',
      '2026-12-01',
    ],
  ])('leave, notified on Friday 13 November, planned on %s', ([asOf, start, day]) => {
    const facts: Facts = { ...inCanada, decision: 'work-permit', notifiedOn: '2026-11-13' }
    const step = planOf(facts, asOf).find(({ limit }) => limit === leaveInCanada)
    expect(step?.text.startsWith(start), step?.text).toBe(true)
    expect(step).toMatchObject({ order: 1, day })
  })

  test('a limit that still runs comes before one that was missed', () => {
    const facts: Facts = { ...workPermit, notifiedOn: '2026-10-10', statusLostOn: '2026-10-10' }
    expect(lines(facts).slice(0, 3)).toEqual([
      'restoration-of-status/application 2027-01-08',
      `${leaveInCanada} ${now}`,
      `gcms-notes ${now}`,
    ])
  })

  test('leave comes before its last day where a motion rests on it', () => {
    expect(textOf(protectionRefused, 'judicial-review')).toMatch(/another limit of this plan rests/)
    expect(lines({ ...protectionRefused, leaveFiledOn: '2026-11-20' })[0]).toBe(
      'stay-of-removal/motion-record 2026-11-27',
    )
  })

  test('a limit that may not govern names the question', () => {
    const facts: Facts = { decision: 'study-permit', notifiedOn: '2026-11-09' }
    expect(textOf(facts, 'judicial-review')).toMatch(
      /open whether it governs, which depends on an answer: Where was the decision made/,
    )
  })

  test('what an open remedy bars says so', () => {
    const [, facts] = wholeCases[2] as (typeof wholeCases)[number]
    expect(textOf(facts, 'new-application')).toMatch(/no second sponsorship of the same person/)
    expect(textOf(studyPermit, 'new-application')).not.toMatch(/sponsorship/)
  })

  test.for<[string, Facts, RegExp]>([
    ['a citizen to be', { decision: 'citizenship' }, /citizenship matter/],
    ['a decision made in Canada', workPermit, /against a decision made in Canada is short/],
    ['a removal order', sentenced(8), /removal order that is enforceable/],
    ['a refugee matter', protectionRefused, /refugee matters/],
    ['neither', studyPermit, /^Take advice before choosing/],
  ])('counsel, for what is at stake: %s', ([, facts, why]) => {
    expect(textOf(facts, 'legal-counsel')).toMatch(why)
  })
})

describe('counsel is advised in words that hold before the limit has passed and after', () => {
  const court: Facts = {
    decision: 'study-permit',
    decidedIn: 'in-canada',
    notifiedOn: '2026-10-27',
  }
  const citizenship: Facts = { decision: 'citizenship', notifiedOn: '2026-10-01' }
  const first = {
    en: { open: /^First, protect/, passed: /^This limit has passed/ },
    fr: { open: /^D’abord, protéger/, passed: /^Ce délai est expiré/ },
  }
  const counsel = {
    court: {
      en: 'Counsel is needed at once: the time for an application for leave against a decision made in Canada is short, looking for counsel does not stop it, and once it has passed more time must be asked for without delay.',
      fr: 'Il faut un conseil sans tarder : le délai de la demande d’autorisation contre une décision rendue au Canada est court, la recherche d’un conseil ne le suspend pas et, une fois expiré, sa prorogation doit être demandée sans attendre.',
    },
    citizenship: {
      en: 'Counsel is advised without delay: looking for counsel does not stop the time for an application for leave in a citizenship matter, and once it has passed more time must be asked for at once.',
      fr: 'Un conseil est recommandé sans tarder : la recherche d’un conseil ne suspend pas le délai de la demande d’autorisation en matière de citoyenneté et, une fois expiré, sa prorogation doit être demandée sans attendre.',
    },
  }

  test.for<[string, Facts, IsoDate, 'en' | 'fr', 'open' | 'passed', Record<'en' | 'fr', string>]>([
    ['a permit refused in Canada', court, '2026-10-28', 'en', 'open', counsel.court],
    ['a permit refused in Canada', court, '2026-10-28', 'fr', 'open', counsel.court],
    ['a permit refused in Canada', court, '2026-11-23', 'en', 'passed', counsel.court],
    ['a permit refused in Canada', court, '2026-11-23', 'fr', 'passed', counsel.court],
    ['citizenship refused', citizenship, '2026-10-02', 'en', 'open', counsel.citizenship],
    ['citizenship refused', citizenship, '2026-10-02', 'fr', 'open', counsel.citizenship],
    ['citizenship refused', citizenship, '2026-11-23', 'en', 'passed', counsel.citizenship],
    ['citizenship refused', citizenship, '2026-11-23', 'fr', 'passed', counsel.citizenship],
  ])('%s (%j), planned on %s, in %s: %s', ([, facts, asOf, language, state, says]) => {
    const plan = planOf(facts, asOf, language)
    expect(plan[0]?.text).toMatch(first[language][state])
    expect(plan.find(({ remedy }) => remedy === 'legal-counsel')?.text).toBe(says[language])
  })
})

describe('what was done, or is not known', () => {
  test('nothing asks for what was sought already', () => {
    const sought: Facts = {
      ...studyPermit,
      leaveFiledOn: '2026-11-20',
      writtenReasons: 'received',
      accessRequestReceivedOn: '2026-11-20',
      reconsiderationRequestedOn: '2026-11-20',
    }
    expect(lines(sought)).toEqual([
      'judicial-review/perfection 2026-12-18',
      'new-application',
      'legal-counsel',
    ])
  })

  test('a record that was served is no step', () => {
    const served: Facts = {
      ...studyPermit,
      leaveFiledOn: '2026-11-09',
      writtenReasons: 'received',
      recordServedOn: '2026-11-20',
    }
    expect(lines(served)).not.toContainEqual(expect.stringContaining('judicial-review'))
  })

  test.for<[boolean | undefined, boolean]>([
    [undefined, true],
    [false, true],
    [true, false],
  ])('notes in hand: %s', ([decisionNotesReceived, asked]) => {
    const facts = {
      ...studyPermit,
      ...(decisionNotesReceived !== undefined && { decisionNotesReceived }),
    }
    expect(planOf(facts).some(({ remedy }) => remedy === 'gcms-notes')).toBe(asked)
  })

  test('the day that a limit runs from is asked first', () => {
    const [first] = planOf({ ...inCanada, decision: 'work-permit' })
    expect(first?.remedy).toBe('judicial-review')
    expect(first?.text).toMatch(
      /may be running already, from a day that was not given: On what day/,
    )
    expect(first).not.toHaveProperty('day')
  })

  test('one question stands for all the remedies that turn on it, and comes last', () => {
    const plan = planOf({
      decision: 'study-permit',
      decidedIn: 'in-canada',
      notifiedOn: '2026-11-16',
    })
    const questions = plan.filter(({ text }) => text.includes('depends on an answer'))
    expect(plan.slice(-questions.length)).toEqual(questions)
    expect(questions[0]?.text).toMatch(
      /^New application; Criminal rehabilitation; .*\. Whether these are open depends on an answer: On which grounds has the person been found/,
    )
    expect(questions[0]).toMatchObject({
      remedy: 'new-application',
      remedies: [
        'new-application',
        'criminal-rehabilitation',
        'authorization-to-return',
        'ministerial-relief',
      ],
      fact: 'inadmissibility',
    })
  })

  test('nothing known: the kind of decision is the one question', () => {
    const plan = planOf({})
    expect(plan.map(({ remedy }) => remedy)).toEqual([
      'gcms-notes',
      'legal-counsel',
      'reconsideration',
    ])
    expect(plan.at(-1)?.text).toMatch(/What kind of decision was made/)
  })

  test('of the remedies asked for only', () => {
    const { plan } = assessmentOf(
      { facts: workPermit, asOf: now, remedies: ['gcms-notes', 'restoration-of-status'] },
      'en',
    )
    expect(plan.map(({ remedy }) => remedy)).toEqual(['restoration-of-status', 'gcms-notes'])
  })
})

describe('every plan', () => {
  const runs = { numRuns: 30 }

  test('is of open remedies, in order, each step with its reason', () => {
    fc.assert(
      fc.property(anyQuestion, (question) => {
        const { plan, remedies, deadlines } = assessmentOf(question, 'en')
        const open = remedies
          .filter(({ verdict }) => verdict === 'available' || verdict === 'undecided')
          .map(({ remedy }) => remedy)
        const limits = deadlines.map(({ id }) => id)
        expect(plan.map(({ order }) => order)).toEqual(plan.map((_, i) => i + 1))
        for (const { remedy, limit, text, law } of plan) {
          expect(open).toContain(remedy)
          expect(text).toMatch(/[.?!]$/)
          expect(law).not.toEqual([])
          if (limit) expect(limits).toContain(limit)
        }
      }),
      runs,
    )
  })

  test('is the same for the same case, and starts with a limit where one runs', () => {
    fc.assert(
      fc.property(anyQuestion, (question) => {
        const { plan } = assessmentOf(question, 'en')
        expect(assessmentOf(question, 'en').plan).toEqual(plan)
        const [first] = plan
        const running = plan.filter(({ text }) =>
          /^(First, protect|Then keep|Act at once)/.test(text),
        )
        if (running.length > 0) expect(first).toEqual(running[0])
        const said = plan.map(({ remedy, limit, text }) => [remedy, limit, text].join())
        expect(new Set(said).size).toBe(plan.length)
      }),
      runs,
    )
  })
})

describe('every rule of a plan', () => {
  const rules = remedies.flatMap(({ id, inPlan = [] }) =>
    inPlan.map((rule) => ({ name: `${id}: ${rule.id}`, rule })),
  )

  test.for(rules)('$name: in both languages', ({ rule: { text } }) => {
    for (const one of [text.en, text.fr]) expect(one).toMatch(/^\p{Lu}[^'"]*\.$/u)
    expect(text.en).not.toBe(text.fr)
  })

  test('what comes after another limit names one that exists', () => {
    const ids = remedies.flatMap(({ id, timeLimits }) => timeLimits.map((one) => `${id}/${one.id}`))
    const named = remedies.flatMap(({ timeLimits }) =>
      timeLimits.flatMap(({ comesAfter }) => comesAfter ?? []),
    )
    expect(named).not.toEqual([])
    for (const id of named) expect(ids).toContain(id)
  })
})
