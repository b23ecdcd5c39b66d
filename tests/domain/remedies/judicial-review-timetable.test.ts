import { describe, expect, test } from 'vitest'
import { checklistsOf, deadlinesOf, eligibilityOf } from '../../../src/domain/ask.ts'
import type { IsoDate } from '../../../src/domain/calendar.ts'
import type { Facts } from '../../../src/domain/facts/index.ts'
import type { Language } from '../../../src/domain/text.ts'

const asOf = '2026-11-23'
const remedies = ['judicial-review']
const refused: Facts = { decision: 'study-permit', decidedIn: 'outside-canada' }

const answer = (facts: Facts, language: Language = 'en') =>
  deadlinesOf({ facts: { ...refused, ...facts }, asOf, remedies }, language)
const limit = (id: string, facts: Facts, language: Language = 'en') =>
  answer(facts, language).deadlines.find((one) => one.id === `judicial-review/${id}`)
const missing = (id: string, facts: Facts) =>
  answer(facts).awaiting.find((one) => one.id === `judicial-review/${id}`)?.missing
const alternative = (id: string, of: ReturnType<typeof limit>) =>
  of?.alternatives.find((one) => one.id === id)

const notReceived: Facts = { writtenReasons: 'not-received', leaveFiledOn: '2026-09-01' }
const mailed: Facts = { ...notReceived, tribunalReasonsSentBy: 'ordinary-mail' }
const electronic: Facts = {
  ...notReceived,
  tribunalReasonsSentBy: 'electronic-transmission-or-fax',
}

describe('the record, where the tribunal’s reasons came by ordinary mail (r. 4.1(1)(a))', () => {
  test.for<[why: string, sent: IsoDate, received: IsoDate, lastDay: IsoDate]>([
    ['the tenth day is Remembrance Day, a Wednesday', '2026-11-01', '2026-11-12', '2026-12-12'],
    ['the tenth day is a Thursday', '2026-11-02', '2026-11-12', '2026-12-12'],
    ['the tenth day is a Friday', '2026-11-03', '2026-11-13', '2026-12-13'],
    ['the tenth day is a Saturday', '2026-11-04', '2026-11-16', '2026-12-16'],
    ['the tenth day is a Sunday', '2026-11-05', '2026-11-16', '2026-12-16'],
    ['the tenth day is a Monday', '2026-11-06', '2026-11-16', '2026-12-16'],
    // Nothing counts before 8 January, so the thirtieth day is 6 February.
    ['the tenth day is Christmas, over the recess', '2026-12-15', '2026-12-29', '2027-02-06'],
    ['the tenth day is in the recess, and open', '2026-12-13', '2026-12-23', '2027-02-06'],
    ['the tenth day is New Year’s Day', '2026-12-22', '2027-01-04', '2027-02-06'],
    [
      'the last under the older rule, a Saturday not moved',
      '2021-06-16',
      '2021-06-26',
      '2021-07-26',
    ],
    ['the first under rule 4.1, a Sunday moved', '2021-06-17', '2021-06-28', '2021-07-28'],
    ['the day after', '2021-06-18', '2021-06-28', '2021-07-28'],
  ])('%s', ([, tribunalReasonsSentOn, day, lastDay]) => {
    const leaveFiledOn = tribunalReasonsSentOn < '2022' ? '2021-05-03' : '2026-09-01'
    expect(limit('perfection', { ...mailed, leaveFiledOn, tribunalReasonsSentOn })).toMatchObject({
      runsFrom: { fact: 'tribunalReasonsSentOn', day },
      period: { count: 30, unit: 'days' },
      regime: 'federal-courts-rules',
      lastDay,
      applies: 'certain',
      protective: false,
      missing: [],
    })
  })

  test.for<[why: string, received: IsoDate, dueOn: IsoDate, fileBy: IsoDate]>([
    [
      'before it: the day of the rule, and safe from the day stated',
      '2026-11-05',
      '2026-12-14',
      '2026-12-04',
    ],
    ['on it', '2026-11-12', '2026-12-14', '2026-12-11'],
    ['after it: nothing is gained', '2026-11-16', '2026-12-14', '2026-12-11'],
  ])('the mail came %s', ([, reasonsReceivedOn, dueOn, fileBy]) => {
    const facts: Facts = { ...mailed, tribunalReasonsSentOn: '2026-11-02', reasonsReceivedOn }
    expect(limit('perfection', facts)).toMatchObject({ dueOn, fileBy })
  })

  test('the same for the notice that there are none (r. 9(2)(b))', () => {
    const none: Facts = { ...mailed, writtenReasons: 'none-given' }
    const sent: Facts = { ...none, tribunalReasonsSentOn: '2026-11-02' }
    const received = limit('perfection', { ...sent, noReasonsNoticeReceivedOn: '2026-11-04' })
    expect(received).toMatchObject({ lastDay: '2026-12-12' })
    expect(limit('perfection', sent)).toMatchObject({ lastDay: '2026-12-12' })
  })

  test('it is shown, with its law', () => {
    const facts: Facts = { ...mailed, tribunalReasonsSentOn: '2026-11-04' }
    expect(limit('perfection', facts)?.steps[0]).toMatchObject({
      day: '2026-11-16',
      law: [{ cite: 'FCCIRPR, r. 4.1(1)(a)' }, { cite: 'FCCIRPR, r. 4.1(2)' }],
    })
    expect(limit('perfection', facts, 'fr')?.steps[0]).toMatchObject({
      text: 'Ce qui est envoyé par courrier ordinaire est réputé reçu le dixième jour suivant la mise à la poste ou, si ce jour est férié, le jour suivant qui ne l’est pas.',
      law: [{ cite: 'RCFCIPR, règle 4.1(1)a)' }, { cite: 'RCFCIPR, règle 4.1(2)' }],
    })
  })
})

describe('the record, where they came electronically (r. 4.1(1)(c))', () => {
  test.for<[why: string, sent: IsoDate, afterFive: boolean | undefined, day: IsoDate]>([
    ['a Friday', '2026-11-20', undefined, '2026-11-20'],
    ['a Friday by five', '2026-11-20', false, '2026-11-20'],
    ['a Friday evening', '2026-11-20', true, '2026-11-23'],
    ['a Saturday', '2026-11-21', undefined, '2026-11-23'],
    ['a Saturday evening', '2026-11-21', true, '2026-11-23'],
    ['a Monday evening', '2026-11-23', true, '2026-11-24'],
    ['Remembrance Day', '2026-11-11', undefined, '2026-11-12'],
    ['the evening before Remembrance Day', '2026-11-10', true, '2026-11-12'],
    ['an evening in the recess, whose days are no holidays', '2026-12-21', true, '2026-12-22'],
    ['Christmas Eve, in the evening', '2026-12-24', true, '2026-12-29'],
  ])('%s', ([, tribunalReasonsSentOn, afterFive, day]) => {
    const facts: Facts = {
      ...electronic,
      tribunalReasonsSentOn,
      ...(afterFive !== undefined && { tribunalReasonsSentAfterFive: afterFive }),
    }
    expect(limit('perfection', facts)).toMatchObject({
      runsFrom: { fact: 'tribunalReasonsSentOn', day },
      protective: false,
    })
  })

  test('before rule 4.1 nothing was deemed: the day of sending protects', () => {
    const sent = (tribunalReasonsSentOn: IsoDate): Facts => ({
      ...electronic,
      leaveFiledOn: '2021-05-03',
      tribunalReasonsSentOn,
    })
    expect(limit('perfection', sent('2021-06-16'))).toMatchObject({
      protective: true,
      missing: ['reasonsReceivedOn'],
    })
    expect(limit('perfection', sent('2021-06-17'))).toMatchObject({ protective: false })
  })
})

describe('the record, where the sending is known and no more', () => {
  const sent: Facts = { ...notReceived, tribunalReasonsSentOn: '2026-11-02' }

  test('it protects, and asks how they were sent', () => {
    expect(limit('perfection', sent)).toMatchObject({
      lastDay: '2026-12-02',
      protective: true,
      missing: ['reasonsReceivedOn', 'tribunalReasonsSentBy', 'tribunalReasonsSentAfterFive'],
    })
  })

  test('by courier it asks for the day of delivery, and runs from it (r. 4.1(1)(b))', () => {
    const facts: Facts = { ...sent, tribunalReasonsSentBy: 'registered-mail-or-courier' }
    expect(limit('perfection', facts)).toMatchObject({
      protective: true,
      missing: ['reasonsReceivedOn'],
    })
    expect(limit('perfection', { ...facts, reasonsReceivedOn: '2026-11-05' })).toMatchObject({
      runsFrom: { fact: 'reasonsReceivedOn', day: '2026-11-05' },
      lastDay: '2026-12-05',
      protective: false,
    })
  })

  test('the sending moves nothing where the reasons were had before', () => {
    const facts: Facts = { ...mailed, tribunalReasonsSentOn: '2026-11-02' }
    expect(limit('perfection', { ...facts, writtenReasons: 'received' })).toMatchObject({
      runsFrom: { fact: 'leaveFiledOn', day: '2026-09-01' },
    })
  })
})

describe('service after the application (FCR r. 143)', () => {
  test.for<[why: string, on: IsoDate, afterFive: boolean | undefined, day: IsoDate, last: IsoDate]>(
    [
      ['a Friday', '2026-11-06', undefined, '2026-11-06', '2026-11-16'],
      ['a Friday by five', '2026-11-06', false, '2026-11-06', '2026-11-16'],
      ['a Friday evening', '2026-11-06', true, '2026-11-09', '2026-11-19'],
      ['a Saturday', '2026-11-07', undefined, '2026-11-09', '2026-11-19'],
      ['a Sunday evening', '2026-11-08', true, '2026-11-09', '2026-11-19'],
      ['a Monday', '2026-11-09', undefined, '2026-11-09', '2026-11-19'],
      ['a Monday evening', '2026-11-09', true, '2026-11-10', '2026-11-20'],
      ['the evening before Remembrance Day', '2026-11-10', true, '2026-11-12', '2026-11-22'],
      ['Remembrance Day', '2026-11-11', undefined, '2026-11-12', '2026-11-22'],
      ['in the recess', '2026-12-21', undefined, '2026-12-21', '2027-01-17'],
      ['an evening in the recess', '2026-12-21', true, '2026-12-22', '2027-01-17'],
      ['Christmas Day', '2026-12-25', undefined, '2026-12-29', '2027-01-17'],
    ],
  )('the respondent’s memorandum on %s: the reply', ([, on, afterFive, day, lastDay]) => {
    const facts: Facts = {
      respondentMemorandumServedOn: on,
      ...(afterFive !== undefined && { respondentMemorandumServedAfterFive: afterFive }),
    }
    expect(limit('reply', facts)).toMatchObject({
      runsFrom: { fact: 'respondentMemorandumServedOn', day },
      lastDay,
      protective: false,
      missing: [],
      alternatives: [],
    })
  })

  test.for<[why: string, mailed: IsoDate, day: IsoDate, lastDay: IsoDate]>([
    ['the tenth day is a Friday', '2026-11-03', '2026-11-13', '2026-11-23'],
    ['the tenth day is a Saturday, and is not moved', '2026-11-04', '2026-11-14', '2026-11-24'],
    ['the tenth day is a Sunday, and is not moved', '2026-11-05', '2026-11-15', '2026-11-25'],
    ['over the recess, whose days count', '2026-12-15', '2026-12-25', '2027-01-17'],
  ])('the memorandum by ordinary mail: %s', ([, respondentMemorandumMailedOn, day, lastDay]) => {
    expect(limit('reply', { respondentMemorandumMailedOn })).toMatchObject({
      runsFrom: { fact: 'respondentMemorandumMailedOn', day },
      lastDay,
    })
  })

  test('mailed and said to be served on another day: the tenth day, and safe under both', () => {
    const facts: Facts = { respondentMemorandumMailedOn: '2026-11-04' }
    const before = limit('reply', { ...facts, respondentMemorandumServedOn: '2026-11-06' })
    expect(before).toMatchObject({ dueOn: '2026-11-24', fileBy: '2026-11-16' })
    expect(alternative('from-day-stated', before)?.dueOn).toBe('2026-11-16')
    const after = limit('reply', { ...facts, respondentMemorandumServedOn: '2026-11-18' })
    expect(after).toMatchObject({ dueOn: '2026-11-24', fileBy: '2026-11-24' })
  })

  test.for<[why: string, facts: Facts, day: IsoDate, lastDay: IsoDate]>([
    ['on a Friday', { recordServedOn: '2026-11-06' }, '2026-11-06', '2026-12-06'],
    ['on a Saturday', { recordServedOn: '2026-11-07' }, '2026-11-09', '2026-12-09'],
    [
      'on a Friday evening',
      { recordServedOn: '2026-11-06', recordServedAfterFive: true },
      '2026-11-09',
      '2026-12-09',
    ],
    ['by ordinary mail', { recordMailedOn: '2026-11-04' }, '2026-11-14', '2026-12-14'],
  ])('the record %s: the respondent’s memorandum', ([, facts, day, lastDay]) => {
    expect(limit('respondent-memorandum', facts)).toMatchObject({ runsFrom: { day }, lastDay })
  })

  test('the application itself is an originating document: its day never moves', () => {
    for (const id of ['proof-of-service', 'appearance'])
      expect(limit(id, { leaveServedOn: '2026-11-07' })).toMatchObject({
        runsFrom: { fact: 'leaveServedOn', day: '2026-11-07' },
        lastDay: '2026-11-17',
      })
  })

  test('it speaks French', () => {
    const reply = limit('reply', { respondentMemorandumServedOn: '2026-11-07' }, 'fr')
    expect(reply?.steps[0]).toMatchObject({
      text: 'La signification prend effet le jour même; un jour férié, ou après dix-sept heures, heure du destinataire, elle prend effet le jour suivant qui n’est pas un jour férié.',
      law: [{ cite: 'Règles des Cours fédérales, règle 143(1)' }],
    })
  })
})

describe('the appeal to the Federal Court of Appeal, once begun (r. 20(2))', () => {
  const certified: Facts = { questionCertified: true, judgmentOn: '2026-10-15' }

  test.for<[why: string, filed: IsoDate, last: IsoDate, dueOn: IsoDate, fileBy: IsoDate]>([
    ['fifteen days', '2026-11-02', '2026-11-17', '2026-11-17', '2026-11-17'],
    ['to a Friday', '2026-11-05', '2026-11-20', '2026-11-20', '2026-11-20'],
    ['to a Saturday', '2026-11-06', '2026-11-21', '2026-11-23', '2026-11-20'],
    ['to a Sunday', '2026-11-07', '2026-11-22', '2026-11-23', '2026-11-20'],
    [
      'over the recess, which does not count',
      '2026-12-10',
      '2027-01-12',
      '2027-01-12',
      '2027-01-12',
    ],
    ['in summer, when every day counts', '2026-07-06', '2026-07-21', '2026-07-21', '2026-07-21'],
  ])('%s', ([, fcaNoticeFiledOn, lastDay, dueOn, fileBy]) => {
    expect(limit('appeal-to-fca-service', { ...certified, fcaNoticeFiledOn })).toMatchObject({
      period: { count: 15, unit: 'days' },
      regime: 'federal-courts-rules',
      party: 'applicant',
      irreversible: true,
      lastDay,
      dueOn,
      fileBy,
    })
  })

  test('it waits for the notice, and lies from no judgment without a question', () => {
    expect(missing('appeal-to-fca-service', certified)).toEqual(['fcaNoticeFiledOn'])
    const none: Facts = { questionCertified: false, fcaNoticeFiledOn: '2026-11-02' }
    expect(limit('appeal-to-fca-service', none)).toBeUndefined()
    expect(missing('appeal-to-fca-service', none)).toBeUndefined()
  })

  test('late, both steps say what is left', () => {
    const late = { ...certified, judgmentOn: '2026-09-01', fcaNoticeFiledOn: '2026-10-30' } as const
    expect(limit('appeal-to-fca', late)?.late?.consequences).toMatchObject([
      { id: 'no-appeal-commenced' },
    ])
    expect(limit('appeal-to-fca-service', late)?.late).toMatchObject({
      days: 7,
      text: 'Serve the notice at once, and ask for an order that extends the time.',
    })
  })
})

describe('the request for the written reasons of a Division (169(e))', () => {
  const dismissed: Facts = { decision: 'immigration-appeal-dismissed' }
  const ordered: Facts = {
    decision: 'removal-order',
    removalOrderMadeAt: 'admissibility-hearing',
    personStatus: 'foreign-national',
  }
  const request = (facts: Facts) => limit('written-reasons-request', facts)

  test.for<[why: string, notified: IsoDate, last: IsoDate, dueOn: IsoDate, fileBy: IsoDate]>([
    ['to a Thursday', '2026-11-09', '2026-11-19', '2026-11-19', '2026-11-19'],
    ['to a Friday', '2026-11-10', '2026-11-20', '2026-11-20', '2026-11-20'],
    ['to a Saturday', '2026-11-11', '2026-11-21', '2026-11-23', '2026-11-20'],
    ['to a Sunday', '2026-11-12', '2026-11-22', '2026-11-23', '2026-11-20'],
    ['to a Monday', '2026-11-13', '2026-11-23', '2026-11-23', '2026-11-23'],
  ])('the Appeal Division’s, %s', ([, notifiedOn, lastDay, dueOn, fileBy]) => {
    expect(request({ ...dismissed, notifiedOn })).toMatchObject({
      period: { count: 10, unit: 'days' },
      regime: 'iad-rules',
      party: 'applicant',
      irreversible: false,
      lastDay,
      dueOn,
      fileBy,
    })
  })

  test('past a Saturday the Act alone moves nothing, so the Monday is arguable', () => {
    const saturday = request({ ...dismissed, notifiedOn: '2026-11-11' })
    expect(saturday).toMatchObject({ certainty: 'arguable' })
    expect(alternative('interpretation-act-alone', saturday)?.dueOn).toBe('2026-11-21')
    expect(request({ ...dismissed, notifiedOn: '2026-11-10' })).toMatchObject({
      certainty: 'settled',
    })
  })

  test('the Immigration Division’s, by the Act alone', () => {
    expect(request({ ...ordered, notifiedOn: '2026-11-11' })).toMatchObject({
      regime: 'interpretation-act',
      dueOn: '2026-11-21',
      fileBy: '2026-11-20',
    })
  })

  test.for<[why: string, facts: Facts]>([
    ['an officer’s order', { ...ordered, removalOrderMadeAt: 'examination' }],
    ['an officer’s refusal', {}],
    [
      'the refugee appeal, whose reasons are always written',
      { decision: 'refugee-appeal-dismissed' },
    ],
  ])('is for no other: %s', ([, facts]) => {
    const known: Facts = { ...facts, notifiedOn: '2026-11-09' }
    expect(request(known)).toBeUndefined()
    expect(missing('written-reasons-request', facts)).toBeUndefined()
  })

  test('the day of the decision stands in, and protects', () => {
    expect(request({ ...dismissed, decidedOn: '2026-11-09' })).toMatchObject({
      protective: true,
      missing: ['notifiedOn'],
    })
  })
})

describe('what is to be done after filing', () => {
  const items = (facts: Facts) =>
    checklistsOf({ facts: { ...refused, ...facts }, asOf, remedies }, 'en').checklists[0]
  const item = (wanted: string, facts: Facts) => items(facts)?.items.find(({ id }) => id === wanted)

  test.for<[id: string, on: Facts, off: Facts, due: string]>([
    [
      'reasons-requested-from-the-division',
      { decision: 'immigration-appeal-dismissed' },
      {},
      'written-reasons-request',
    ],
    [
      'reasons-from-the-tribunal',
      { writtenReasons: 'not-received' },
      { writtenReasons: 'received' },
      'perfection',
    ],
    [
      'notice-of-appeal',
      { questionCertified: true },
      { questionCertified: false },
      'appeal-to-fca',
    ],
    [
      'notice-of-appeal-served',
      { questionCertified: true },
      { questionCertified: false },
      'appeal-to-fca-service',
    ],
  ])('%s', ([id, on, off, due]) => {
    expect(item(id, on)?.dueWith).toBe(`judicial-review/${due}`)
    expect(item(id, off)).toBeUndefined()
  })

  test('in every case: the reply, and the question to certify', () => {
    expect(item('memorandum-in-reply', {})?.dueWith).toBe('judicial-review/reply')
    expect(item('question-to-certify', {})?.law).toMatchObject([
      { cite: 'FCCIRPR, r. 18(1)' },
      { cite: 'FCCIRPR, r. 18(2)' },
      { cite: 'IRPA, s. 74(d)' },
      { cite: 'Citizenship Act, s. 22.2(d)' },
    ])
  })

  test('the notice of appeal has its own fee (r. 23)', () => {
    expect(items({ questionCertified: true })?.fees).toMatchObject([
      { id: 'filing-fee', amount: 50 },
      { id: 'appeal-fee', amount: 50 },
    ])
  })

  test.for(['deemed-discontinued', 'no-appeal-without-certified-question'])(
    '%s, a caution in every case',
    (id) => {
      const [standing] = eligibilityOf({ facts: refused, asOf, remedies }, 'en').remedies
      expect(standing?.cautions.map((caution) => caution.id)).toContain(id)
    },
  )
})
