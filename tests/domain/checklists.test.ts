import { describe, expect, test } from 'vitest'
import { checklistsOf } from '../../src/domain/ask.ts'
import type { IsoDate } from '../../src/domain/calendar.ts'
import { checklistOf } from '../../src/domain/checklists.ts'
import type { Facts } from '../../src/domain/facts/index.ts'
import { type ChecklistItem, checklistItem, destination, fee } from '../../src/domain/rules.ts'
import { aRemedy, saying } from './made-up.ts'

const checklist = (remedy: string, facts: Facts, asOf: IsoDate = '2026-11-23') =>
  checklistsOf({ facts, asOf, remedies: [remedy] }, 'en').checklists[0]

const refused: Facts = { decision: 'study-permit', decidedIn: 'outside-canada' }

describe('a fee', () => {
  const fees = (facts: Facts) =>
    checklist('gcms-notes', facts)?.fees.map(({ id, amount, missing }) => [id, amount, missing])

  test('that may be due is shown with what it waits for', () => {
    expect(fees(refused)).toEqual([['application-fee', 5, ['accessRequester']]])
  })

  test('that is due waits for nothing', () => {
    expect(fees({ ...refused, accessRequester: 'representative-in-canada' })).toEqual([
      ['application-fee', 5, []],
    ])
  })

  test('that is not due is not shown', () => {
    expect(fees({ ...refused, accessRequester: 'self' })).toEqual([])
  })

  test('of a day for which no amount is known has none, whatever is known since', () => {
    const rehabilitation = (asOf: IsoDate) =>
      checklist(
        'criminal-rehabilitation',
        {
          ...refused,
          inadmissibility: ['criminality'],
          criminalityBasis: 'conviction-outside-canada',
        },
        asOf,
      )?.fees.map(({ amount }) => amount)
    expect(rehabilitation('2024-11-30')).toEqual([])
    expect(rehabilitation('2026-11-23')).toEqual([246.25])
  })
})

describe('the fees that rise on December 1, 2026', () => {
  const student: Facts = {
    decision: 'study-permit',
    decidedIn: 'in-canada',
    personIn: 'in-canada',
    temporaryStatus: 'student',
  }

  test.for<
    [
      who: string,
      remedy: string,
      facts: Facts,
      asOf: IsoDate,
      known: [id: string, amount: number][],
      notKnown: string[] | undefined,
    ]
  >([
    [
      'a student, the day before',
      'restoration-of-status',
      student,
      '2026-11-30',
      [['restoration-student', 396.25]],
      undefined,
    ],
    [
      'a student, the day',
      'restoration-of-status',
      student,
      '2026-12-01',
      [],
      ['restoration-student'],
    ],
    [
      'a student, the day after',
      'restoration-of-status',
      student,
      '2026-12-02',
      [],
      ['restoration-student'],
    ],
    [
      'a person whose status was never stated, the day',
      'restoration-of-status',
      refused,
      '2026-12-01',
      [],
      ['restoration-visitor', 'restoration-student', 'restoration-worker'],
    ],
    [
      'a person who must have leave to return, the day before',
      'authorization-to-return',
      { decision: 'authorization-to-return' },
      '2026-11-30',
      [['authorization-to-return', 492.5]],
      undefined,
    ],
    [
      'a person who must have leave to return, the day',
      'authorization-to-return',
      { decision: 'authorization-to-return' },
      '2026-12-01',
      [],
      ['authorization-to-return'],
    ],
    [
      'an inadmissible person who needs a permit, the day',
      'temporary-resident-permit',
      { decision: 'temporary-resident-permit' },
      '2026-12-01',
      [],
      ['temporary-resident-permit'],
    ],
    [
      'a person convicted abroad, the day',
      'criminal-rehabilitation',
      {
        ...refused,
        inadmissibility: ['criminality'],
        criminalityBasis: 'conviction-outside-canada',
      },
      '2026-12-01',
      [],
      ['rehabilitation-criminality'],
    ],
    [
      'a person whose crime is a serious one, which has another fee, the day',
      'criminal-rehabilitation',
      { ...refused, inadmissibility: ['serious-criminality'] },
      '2026-12-01',
      [],
      undefined,
    ],
    [
      'a temporary resident permit asked for again, beside a fee that does not rise, the day',
      'new-application',
      { decision: 'temporary-resident-permit' },
      '2026-12-01',
      [['biometrics', 85]],
      ['temporary-resident-permit'],
    ],
    [
      'a study permit asked for again, of which no fee rises, the day',
      'new-application',
      { decision: 'study-permit' },
      '2026-12-01',
      [
        ['study-permit', 150],
        ['biometrics', 85],
      ],
      undefined,
    ],
    ['a remedy that has no fee, the day', 'reconsideration', refused, '2026-12-01', [], undefined],
  ])('%s: %s', ([, remedy, facts, asOf, known, notKnown]) => {
    const list = checklist(remedy, facts, asOf)
    expect(list?.fees.map(({ id, amount }) => [id, amount])).toEqual(known)
    expect(list?.feesNotKnown?.map(({ id }) => id)).toEqual(notKnown)
  })
})

test('a place to send to is shown with what it waits for', () => {
  const waitingFor = (facts: Facts) =>
    checklist('temporary-resident-permit', facts)?.submitTo.map(({ missing }) => missing)
  expect(waitingFor(refused)).toEqual([['personIn'], ['personIn'], ['personIn']])
  expect(waitingFor({ ...refused, personIn: 'outside-canada' })).toEqual([[], []])
})

describe('the limit that an item is due with', () => {
  const limits = (remedy: string, facts: Facts, language: 'en' | 'fr' = 'en') =>
    checklistsOf({ facts, asOf: '2026-11-23', remedies: [remedy] }, language).checklists[0]?.limits
  const sponsor = (day: Facts): Facts => ({ decision: 'family-class-visa', ...day })
  const resident = (day: Facts): Facts => ({ decision: 'residency-obligation', ...day })

  test.for<[who: string, remedy: string, facts: Facts, language: 'en' | 'fr', says: string]>([
    [
      'a sponsor who had the reasons on the last day of the old Rules',
      'sponsorship-appeal',
      sponsor({ reasonsReceivedOn: '2023-01-13' }),
      'en',
      'The Immigration Appeal Division receives the notice of appeal with the officer’s written reasons for the refusal.',
    ],
    [
      'a sponsor who had the reasons on the last day of the old Rules',
      'sponsorship-appeal',
      sponsor({ reasonsReceivedOn: '2023-01-13' }),
      'fr',
      'La Section d’appel de l’immigration reçoit l’avis d’appel avec les motifs écrits du refus de l’agent.',
    ],
    [
      'a sponsor who had the reasons on the first day of the new Rules',
      'sponsorship-appeal',
      sponsor({ reasonsReceivedOn: '2023-01-14' }),
      'en',
      'The Immigration Appeal Division receives the notice of appeal with the officer’s decision and the written reasons, if any, for the refusal.',
    ],
    [
      'a sponsor who had the reasons on the first day of the new Rules',
      'sponsorship-appeal',
      sponsor({ reasonsReceivedOn: '2023-01-14' }),
      'fr',
      'La Section d’appel de l’immigration reçoit l’avis d’appel avec la décision de l’agent et, le cas échéant, les motifs écrits du refus.',
    ],
    [
      'a sponsor who had notice before the new Rules, and the reasons under them',
      'sponsorship-appeal',
      sponsor({ notifiedOn: '2023-01-13', reasonsReceivedOn: '2023-01-14' }),
      'en',
      'The Immigration Appeal Division receives the notice of appeal with the officer’s decision and the written reasons, if any, for the refusal.',
    ],
    [
      'a sponsor of whom no day is known',
      'sponsorship-appeal',
      sponsor({}),
      'en',
      'The Immigration Appeal Division receives the notice of appeal with the officer’s decision and the written reasons, if any, for the refusal.',
    ],
    [
      'a permanent resident who had notice on the last day of the old Rules',
      'residency-obligation-appeal',
      resident({ notifiedOn: '2023-01-13' }),
      'fr',
      'La Section d’appel de l’immigration reçoit l’avis d’appel avec la décision écrite de l’agent.',
    ],
    [
      'a permanent resident who had notice on the first day of the new Rules',
      'residency-obligation-appeal',
      resident({ notifiedOn: '2023-01-14' }),
      'fr',
      'La Section d’appel de l’immigration reçoit l’avis d’appel avec la décision de l’agent et, le cas échéant, les motifs écrits de celui-ci.',
    ],
  ])('of %s (%s) reads as it then did: %j, in %s', ([, remedy, facts, language, says]) => {
    const own = limits(remedy, facts, language)?.filter(({ id }) => id === `${remedy}/notice`)
    expect(own?.map(({ text }) => text)).toEqual([says])
  })

  test('may be one of another remedy, where it governs', () => {
    const ids = (facts: Facts) => limits('stay-of-removal', facts)?.map(({ id }) => id)
    expect(ids({ decision: 'study-permit', decidedIn: 'in-canada' })).toEqual([
      'stay-of-removal/motion-record',
      'judicial-review/in-canada',
    ])
    expect(ids({ decision: 'study-permit', decidedIn: 'outside-canada' })).toEqual([
      'stay-of-removal/motion-record',
    ])
  })

  test('is not spoken of where no item is due with any', () => {
    expect(limits('gcms-notes', refused)).toBeUndefined()
  })
})

describe('a checklist in full', () => {
  const adults = {
    needs: ['personIsMinor'] as const,
    applies: ({ personIsMinor }: { personIsMinor: boolean }) => !personIsMinor,
  }
  const item = (more: Partial<ChecklistItem> = {}) => ({
    ...checklistItem({
      ...saying,
      ...adults,
      id: 'form',
      group: 'forms',
      necessity: 'required',
      party: 'applicant',
    }),
    ...more,
  })
  const remedy = aRemedy({
    checklist: [
      item({
        form: {
          id: 'IMM 0000',
          title: { en: 'A form', fr: 'Un formulaire' },
          url: { en: 'https://example.org/en', fr: 'https://example.org/fr' },
        },
        copies: 2,
        dueWith: 'made-up/filing',
      }),
      item({ id: 'plain', needs: [], applies: () => true, necessity: 'recommended' }),
      item({ id: 'on-paper', form: { id: 'X', title: { en: 'Paper', fr: 'Papier' } } }),
    ],
    fees: [
      fee({
        ...saying,
        ...adults,
        id: 'due',
        amount: 50,
        inForce: { measuredOn: ['asOf'], from: '2026-01-01' },
      }),
      fee({ ...saying, ...adults, id: 'always', amount: 5 }),
    ],
    submitTo: [
      destination({
        ...saying,
        ...adults,
        id: 'desk',
        channel: 'online',
        url: { en: 'https://example.org/desk', fr: 'https://example.org/guichet' },
      }),
      destination({ ...saying, ...adults, id: 'post', channel: 'mail' }),
    ],
  })
  const ask = (facts: Facts, language: 'en' | 'fr' = 'en', asOf: IsoDate = '2026-11-23') =>
    checklistOf[language](remedy)(facts, asOf)
  const irpa = {
    cite: 'IRPA, s. 72(1)',
    url: 'https://laws-lois.justice.gc.ca/eng/acts/I-2.5/section-72.html',
  }
  const lipr = {
    cite: 'LIPR, art. 72(1)',
    url: 'https://laws-lois.justice.gc.ca/fra/lois/I-2.5/article-72.html',
  }
  const text = 'It is so.'
  const plain = { group: 'forms', text, party: 'applicant', law: [irpa], missing: [] }

  test('for a person of whom enough is known', () => {
    expect(ask({ personIsMinor: false })).toEqual({
      remedy: 'made-up',
      title: 'A remedy',
      items: [
        {
          ...plain,
          id: 'form',
          necessity: 'required',
          form: { id: 'IMM 0000', title: 'A form', url: 'https://example.org/en' },
          copies: 2,
          dueWith: 'made-up/filing',
        },
        { ...plain, id: 'plain', necessity: 'recommended' },
        { ...plain, id: 'on-paper', necessity: 'required', form: { id: 'X', title: 'Paper' } },
      ],
      fees: [
        {
          id: 'due',
          text,
          amount: 50,
          currency: 'CAD',
          from: '2026-01-01',
          law: [irpa],
          missing: [],
        },
        { id: 'always', text, amount: 5, currency: 'CAD', law: [irpa], missing: [] },
      ],
      submitTo: [
        { text, channel: 'online', url: 'https://example.org/desk', law: [irpa], missing: [] },
        { text, channel: 'mail', law: [irpa], missing: [] },
      ],
    })
  })

  test('in French', () => {
    const { title, items, fees, submitTo } = ask({ personIsMinor: false }, 'fr')
    expect(title).toBe('Un recours')
    expect(items[0]).toMatchObject({
      text: 'Il en est ainsi.',
      form: { title: 'Un formulaire', url: 'https://example.org/fr' },
      law: [lipr],
    })
    expect(fees[0]).toMatchObject({ text: 'Il en est ainsi.', law: [lipr] })
    expect(submitTo[0]).toMatchObject({
      text: 'Il en est ainsi.',
      url: 'https://example.org/guichet',
      law: [lipr],
    })
  })

  test('what may be needed says on what that depends', () => {
    const { items, fees, submitTo } = ask({})
    expect(items.map(({ id, necessity, missing }) => [id, necessity, missing])).toEqual([
      ['form', 'conditional', ['personIsMinor']],
      ['plain', 'recommended', []],
      ['on-paper', 'conditional', ['personIsMinor']],
    ])
    expect(fees.map(({ missing }) => missing)).toEqual([['personIsMinor'], ['personIsMinor']])
    expect(submitTo.map(({ missing }) => missing)).toEqual([['personIsMinor'], ['personIsMinor']])
  })

  test('what is not needed is not listed', () => {
    const { items, fees, submitTo } = ask({ personIsMinor: true })
    expect(items.map(({ id }) => id)).toEqual(['plain'])
    expect([fees, submitTo]).toEqual([[], []])
  })

  describe('a fee of which no amount is known for the day', () => {
    const onTheEve = (facts: Facts, language: 'en' | 'fr' = 'en') =>
      ask(facts, language, '2025-12-31')

    test('is listed apart, without one', () => {
      const { fees, feesNotKnown } = onTheEve({ personIsMinor: false })
      expect(fees.map(({ id }) => id)).toEqual(['always'])
      expect(feesNotKnown).toEqual([{ id: 'due', text, law: [irpa], missing: [] }])
    })

    test('in French', () => {
      expect(onTheEve({ personIsMinor: false }, 'fr').feesNotKnown).toEqual([
        { id: 'due', text: 'Il en est ainsi.', law: [lipr], missing: [] },
      ])
    })

    test('and that may be due says on what that depends', () => {
      expect(onTheEve({}).feesNotKnown?.map(({ missing }) => missing)).toEqual([['personIsMinor']])
    })

    test('and that is not due is not listed', () => {
      expect(onTheEve({ personIsMinor: true }).feesNotKnown).toBeUndefined()
    })
  })
})
