import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { afterAll, describe, expect, test, vi } from 'vitest'
import { studyPermitRefusedAbroad as facts, post, serviceOn } from './service.ts'

const service = await serviceOn('2026-11-02T15:00:00Z')
afterAll(() => service.close())

// Its declarations do not compile as a module of Node: what is used of it is declared here.
const ICAL = createRequire(import.meta.url)('ical.js') as {
  parse(text: string): unknown
  Component: new (parsed: unknown) => Component
  Event: new (
    component: Component,
  ) => Pick<Event, 'uid' | 'summary' | 'description'> & { startDate: { isDate: boolean } }
}
interface Component {
  getAllSubcomponents(name: string): Component[]
  getFirstPropertyValue(name: string): unknown
}

const calendarOf = (body: object, headers: Record<string, string> = {}, asked = service) =>
  post(asked, '/v1/deadlines', body, { accept: 'text/calendar', ...headers })

interface Event {
  uid: string
  summary: string
  description: string
  day: string
  isWholeDay: boolean
  stamp: string
  sequence: number
  status: unknown
  alarms: string[]
}

/** The events as a parser of other authors reads them. */
const eventsIn = (body: string): Event[] =>
  new ICAL.Component(ICAL.parse(body)).getAllSubcomponents('vevent').map((component) => {
    const { uid, summary, description, startDate } = new ICAL.Event(component)
    return {
      uid,
      summary,
      description,
      day: startDate.toString(),
      isWholeDay: startDate.isDate,
      stamp: String(component.getFirstPropertyValue('dtstamp')),
      sequence: Number(component.getFirstPropertyValue('sequence')),
      status: component.getFirstPropertyValue('status'),
      alarms: component
        .getAllSubcomponents('valarm')
        .map((alarm) => String(alarm.getFirstPropertyValue('trigger'))),
    }
  })
const eventsOf = async (body: object, headers: Record<string, string> = {}) =>
  eventsIn((await calendarOf(body, headers)).body)
const eventOf = async (limit: string, body: object, headers: Record<string, string> = {}) =>
  (await eventsOf(body, headers)).find(({ uid }) => uid.startsWith(`${limit}@`))

const question = {
  facts,
  asOf: '2026-11-23',
  remedies: ['judicial-review', 'reconsideration'],
  reference: 'matter-2041',
}
const leave = 'judicial-review/outside-canada'

describe('the calendar of a study permit refused abroad', () => {
  test('has one event of a whole day for each limit, on the safe day, with two alarms', async () => {
    const events = await eventsOf(question)
    expect(events.map(({ uid, day, alarms }) => [uid, day, alarms])).toEqual([
      ['reconsideration/recommended@matter-2041', '2026-11-26', ['-P7D', '-P1D']],
      ['judicial-review/outside-canada@matter-2041', '2026-12-24', ['-P7D', '-P1D']],
    ])
    expect(events.every(({ isWholeDay }) => isWholeDay)).toBe(true)
  })

  test('has an event for every limit that the answer shows', async () => {
    const { deadlines } = (await post(service, '/v1/deadlines', { ...question, facts })).json()
    const events = await eventsOf(question)
    expect(events.map(({ uid, day }) => [uid, day])).toEqual(
      deadlines.map(({ id, fileBy }: Record<string, string>) => [`${id}@matter-2041`, fileBy]),
    )
  })

  test('names the remedy first, the case, and what is to be done', async () => {
    expect((await eventOf(leave, question))?.summary).toBe(
      'Application for leave and for judicial review (matter-2041): Have the application for leave issued, serve a certified copy on each respondent…',
    )
    const french = await eventOf(leave, question, { 'accept-language': 'fr' })
    expect(french?.summary).toBe(
      'Demande d’autorisation et de contrôle judiciaire (matter-2041) : Faire délivrer la demande d’autorisation, en signifier une copie certifiée à…',
    )
  })

  test.for([
    'Have the application for leave issued, serve a certified copy on each respondent and file it: both within the limit.',
    'By whom: applicant',
    'The event is on the day that is safe under every reading.',
    'File by (safe day): 2026-12-24',
    'Due on (by law): 2026-12-29',
    'Last day of the period: 2026-12-26',
    'The day due by law can be argued about; the safe day does not rest on it.',
    'The day ends by the time of America/Toronto.',
    'Other readings:',
    '2026-10-27 The period runs from this day, which is not counted. (Interpretation Act, s. 27(5))',
    '2026-12-26 60 days after: the last day of the period. (IRPA, s. 72(2)(b))',
    '2026-12-26 Closed: Saturday. (Federal Courts Rules, r. 2 “holiday”)',
    'IRPA, s. 72(2)(b) https://laws-lois.justice.gc.ca/eng/acts/I-2.5/section-72.html',
    'Information about the law, not legal advice: have a licensed representative confirm every day before relying on it.',
  ])('says: %s', async (line) => {
    expect((await eventOf(leave, question))?.description.split('\n')).toContain(line)
  })

  test.for([
    'Par qui : demandeur',
    'L’événement est au jour sûr selon toutes les lectures.',
    'Déposer au plus tard (jour sûr) : 2026-12-24',
    'Échéance (selon la loi) : 2026-12-29',
    'Dernier jour du délai : 2026-12-26',
    'L’échéance selon la loi prête à discussion; le jour sûr n’en dépend pas.',
    'Mises en garde :',
    '2026-12-26 60 jours après : le dernier jour du délai. (LIPR, art. 72(2)b))',
    'LIPR, art. 72(2)b) https://laws-lois.justice.gc.ca/fra/lois/I-2.5/article-72.html',
  ])('says in French: %s', async (line) => {
    const event = await eventOf(leave, question, { 'accept-language': 'fr' })
    expect(event?.description.split('\n')).toContain(line)
  })

  test('repeats every caution of the answer', async () => {
    const body = { ...question, facts: { ...facts, decidedOn: '2026-11-10' } }
    const { deadlines, cautions } = (await post(service, '/v1/deadlines', body)).json()
    const [own] = deadlines.filter(({ id }: { id: string }) => id === leave)
    const said = [...own.cautions, ...cautions].map(({ text }: { text: string }) => text)
    expect([own.cautions.length > 0, cautions.length > 0]).toEqual([true, true])
    expect((await eventOf(leave, body))?.description.split('\n')).toEqual(
      expect.arrayContaining(said),
    )
  })
})

describe('what is not put forward', () => {
  const filed = { ...facts, leaveFiledOn: '2026-11-10', leaveServedOn: '2026-11-10' }

  test('what was done is cancelled under the UID that it had, and rings no more', async () => {
    const before = await eventOf(leave, { facts, asOf: '2026-11-23', reference: 'A-1' })
    expect([before?.status, before?.alarms]).toEqual([null, ['-P7D', '-P1D']])
    const body = { facts: filed, asOf: '2026-11-23', reference: 'A-1' }
    expect(await eventOf(leave, body)).toMatchObject({
      uid: 'judicial-review/outside-canada@A-1',
      day: '2026-12-24',
      status: 'CANCELLED',
      alarms: [],
      description: expect.stringMatching(/^Done in time, on 2026-11-10\n/),
    })
    expect((await eventOf(leave, body, { 'accept-language': 'fr' }))?.description).toMatch(
      /^Fait à temps, le 2026-11-10\n/,
    )
    expect(await eventOf('judicial-review/perfection', body)).toMatchObject({
      status: null,
      alarms: ['-P7D', '-P1D'],
    })
  })

  test('what was done late is cancelled too, and says that it was late', async () => {
    const late = { ...filed, leaveFiledOn: '2027-01-04', leaveServedOn: '2027-01-04' }
    const event = await eventOf(leave, { facts: late, asOf: '2027-01-05', reference: 'A-1' })
    expect([event?.status, event?.description.split('\n')[0]]).toEqual([
      'CANCELLED',
      'Done late, on 2027-01-04',
    ])
  })

  test('without a reference what was done is in no calendar: its event had another UID', async () => {
    const events = await eventsOf({ facts: filed, asOf: '2026-11-23' })
    const limits = events.map(({ uid }) => uid.split('@')[0])
    expect(limits).not.toContain(leave)
    expect(limits).toContain('judicial-review/perfection')
  })

  test('a day that has passed rings no more, and says what is left', async () => {
    const late = { decision: 'work-permit', decidedIn: 'in-canada', notifiedOn: '2026-02-02' }
    const event = await eventOf('judicial-review/in-canada', { facts: late, asOf: '2026-02-18' })
    expect([event?.day, event?.alarms]).toEqual(['2026-02-17', []])
    const { deadlines } = (
      await post(service, '/v1/deadlines', { facts: late, asOf: '2026-02-18' })
    ).json()
    const [passed] = deadlines.filter(
      ({ id }: { id: string }) => id === 'judicial-review/in-canada',
    )
    expect(event?.description.split('\n')).toContain(passed.late.text)
  })

  test('on the last day it still rings', async () => {
    const late = { decision: 'work-permit', decidedIn: 'in-canada', notifiedOn: '2026-02-02' }
    const event = await eventOf('judicial-review/in-canada', { facts: late, asOf: '2026-02-17' })
    expect(event?.alarms).toEqual(['-P7D', '-P1D'])
    expect(event?.description).toContain('The day by law is beyond argument.')
  })

  test('the first day for something is shown without an alarm', async () => {
    const granted = {
      ...facts,
      leaveFiledOn: '2026-11-10',
      leaveServedOn: '2026-11-10',
      leaveGrantedOn: '2027-03-01',
    }
    const event = await eventOf('judicial-review/hearing-earliest', {
      facts: granted,
      asOf: '2027-03-02',
    })
    expect([event?.day, event?.alarms]).toEqual(['2027-03-31', []])
    expect(event?.description).toContain('Not before this day: 2027-03-31')
  })
})

describe('a case without an event has a note of the day asked about', () => {
  const notesOf = async (body: object, headers: Record<string, string> = {}) => {
    const calendar = new ICAL.Component(ICAL.parse((await calendarOf(body, headers)).body))
    return calendar.getAllSubcomponents('vjournal').map((note) => {
      const property = (name: string) => String(note.getFirstPropertyValue(name))
      return {
        uid: property('uid'),
        day: property('dtstart'),
        stamp: property('dtstamp'),
        sequence: property('sequence'),
        summary: property('summary'),
        said: property('description').split('\n'),
      }
    })
  }
  const asked = {
    facts: { decision: 'study-permit' },
    asOf: '2026-11-23',
    remedies: ['judicial-review'],
    reference: 'A-1',
  }

  test('with the limits that wait, and what they wait for', async () => {
    expect(await eventsOf(asked)).toEqual([])
    expect(await notesOf(asked)).toEqual([
      {
        uid: 'no-event@A-1',
        day: '2026-11-23',
        stamp: '2026-11-02T15:00:00Z',
        sequence: '26406000',
        summary: 'No day to put in a calendar',
        said: expect.arrayContaining([
          'By the facts stated, no time limit that is still to be kept has a day. That is no sign that none runs.',
          'Limits that wait for a day:',
          'Have the application for leave issued, serve a certified copy on each respondent and file it: both within the limit.',
          'Still to be known:',
          'Information about the law, not legal advice: have a licensed representative confirm every day before relying on it.',
        ]),
      },
    ])
  })

  test('in French', async () => {
    const [note] = await notesOf(asked, { 'accept-language': 'fr' })
    expect(note?.summary).toBe('Aucun jour à porter au calendrier')
    expect(note?.said).toEqual(
      expect.arrayContaining([
        'D’après les faits énoncés, aucun délai encore à respecter n’a de jour. Cela n’indique pas qu’aucun ne court.',
        'Délais qui attendent un jour :',
        'Reste à savoir :',
      ]),
    )
  })

  test('with the cautions of the case', async () => {
    const facts = { decision: 'study-permit', decidedOn: '2026-11-10', notifiedOn: '2026-10-27' }
    const body = { facts, asOf: '2026-11-23', remedies: ['access-complaint'] }
    const { cautions } = (await post(service, '/v1/deadlines', body)).json()
    expect(cautions).toHaveLength(1)
    const [note] = await notesOf(body)
    expect(note?.said).toEqual(expect.arrayContaining(['Cautions:', cautions[0].text]))
  })

  test('a calendar with an event has none', async () => {
    expect(await notesOf(question)).toEqual([])
  })
})

test('what is not known is said, with its question', async () => {
  const open = { decision: 'study-permit', notifiedOn: '2026-10-27' } as const
  const events = await eventsOf({ facts: open, asOf: '2026-11-02', remedies: ['judicial-review'] })
  expect(events.map(({ day }) => day)).toEqual(['2026-11-10', '2026-12-24'])
  for (const { description } of events) {
    expect(description).toContain('Right if this limit governs the case')
    expect(description).toMatch(/Still to be known:\n.+\?/)
  }
})

describe('an event keeps its UID, so that an import moves it', () => {
  const unnamed = { facts, asOf: '2026-11-23' }
  const uidsOf = async (body: object, headers = {}) =>
    (await eventsOf(body, headers)).map(({ uid }) => uid)

  test.for<[why: string, body: object, headers: Record<string, string>]>([
    ['asked in French', unnamed, { 'accept-language': 'fr' }],
    ['asked a day later', { ...unnamed, asOf: '2026-11-24' }, {}],
    [
      'facts in another order',
      { ...unnamed, facts: Object.fromEntries(Object.entries(facts).reverse()) },
      {},
    ],
    ['a day fixed by an order', { ...unnamed, orders: [{ id: leave, day: '2027-01-15' }] }, {}],
  ])('%s', async ([, body, headers]) => {
    expect(await uidsOf(body, headers)).toEqual(expect.arrayContaining(await uidsOf(unnamed)))
  })

  test('a reference keeps it when the facts grow; without one it is of the facts', async () => {
    const grown = { ...facts, writtenReasons: 'received' }
    expect(await eventOf(leave, { ...question, facts: grown })).toMatchObject({
      uid: 'judicial-review/outside-canada@matter-2041',
    })
    const [first, second] = await Promise.all([
      eventOf(leave, unnamed),
      eventOf(leave, { ...unnamed, facts: grown }),
    ])
    expect(first?.uid).toMatch(/^judicial-review\/outside-canada@[0-9a-f]{64}$/)
    expect(second?.uid).not.toBe(first?.uid)
  })

  test('a change of rules', async () => {
    vi.resetModules()
    vi.doMock('../../src/domain/ruleset.ts', async (original) => {
      const actual = await original<typeof import('../../src/domain/ruleset.ts')>()
      return { ...actual, ruleset: { ...actual.ruleset, version: '2099.01.01' } }
    })
    const later = await (await import('./service.ts')).serviceOn('2026-11-02T15:00:00Z')
    const receiptOf = async (asked: typeof service) =>
      (await post(asked, '/v1/deadlines', unnamed)).json().receipt
    const events = eventsIn((await calendarOf(unnamed, {}, later)).body)
    const [before, after] = [await receiptOf(service), await receiptOf(later)]
    await later.close()
    vi.doUnmock('../../src/domain/ruleset.ts')
    expect(after.ruleset.version).toBe('2099.01.01')
    expect(after.id).not.toBe(before.id)
    expect(events.map(({ uid }) => uid)).toEqual(await uidsOf(unnamed))
  })

  test('the same question at the same moment has the same bytes', async () => {
    const [first, again] = [await calendarOf(question), await calendarOf(question)]
    expect(again.body).toBe(first.body)
  })
})

describe('a later import supersedes an earlier one', () => {
  const revisionAt = async (instant: string, notifiedOn: string) => {
    const asked = await serviceOn(instant)
    const body = { ...question, facts: { ...facts, notifiedOn } }
    const events = eventsIn((await calendarOf(body, {}, asked)).body)
    await asked.close()
    const { uid, day, stamp, sequence } = events.find((one) => one.uid.startsWith(leave)) as Event
    return { uid, day, stamp, sequence }
  }
  const uid = 'judicial-review/outside-canada@matter-2041'

  test('of the same day asked about, with the day of notice corrected a second later', async () => {
    expect(await revisionAt('2026-11-23T15:00:00Z', '2026-10-27')).toEqual({
      uid,
      day: '2026-12-24',
      stamp: '2026-11-23T15:00:00Z',
      sequence: 28220400,
    })
    expect(await revisionAt('2026-11-23T15:00:01Z', '2026-10-20')).toEqual({
      uid,
      day: '2026-12-18',
      stamp: '2026-11-23T15:00:01Z',
      sequence: 28220401,
    })
  })

  test('until 2094: a sequence is less than 2,147,483,648', async () => {
    expect((await revisionAt('2093-12-31T00:00:00Z', '2026-10-27')).sequence).toBe(2_145_830_400)
  })
})

describe('the bytes', () => {
  test.for(['en', 'fr'])(
    'lines end with CRLF and have at most 75 octets, in %s',
    async (language) => {
      const { rawPayload } = await calendarOf({ facts }, { 'accept-language': language })
      const text = new TextDecoder('utf-8', { fatal: true }).decode(rawPayload)
      const lines = text.split('\r\n')
      expect(text).toMatch(/\r\nEND:VCALENDAR\r\n$/)
      expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
      expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBe(75)
      expect(lines.filter((line) => line.startsWith(' ')).length).toBeGreaterThan(10)
    },
  )

  test('no accent is cut in two, and no comma is lost', async () => {
    const headers = { 'accept-language': 'fr' }
    const { body } = await calendarOf(question, headers)
    expect(body).not.toContain('\uFFFD')
    const { deadlines } = (await post(service, '/v1/deadlines', question, headers)).json()
    const texts = eventsIn(body).map(({ description }) => description.split('\n')[0])
    expect(texts).toEqual(deadlines.map(({ text }: { text: string }) => text))
  })

  test.for(['UTC', 'America/Vancouver', 'Pacific/Apia'])('are the same in %s', async (zone) => {
    const script = `
      import { buildApp } from './src/app.ts'
      const app = await buildApp({ clock: () => new Date('2026-11-02T15:00:00Z') })
      const answer = await app.inject({
        method: 'POST',
        url: '/v1/deadlines',
        headers: { accept: 'text/calendar' },
        payload: ${JSON.stringify(question)},
      })
      process.stdout.write(answer.body)
      await app.close()`
    const { stdout } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
      env: { ...process.env, TZ: zone },
      encoding: 'utf8',
    })
    expect(stdout).toContain('DTSTART;VALUE=DATE:20261224\r\n')
    expect(stdout).toBe((await calendarOf(question)).body)
  })
})

describe('which form is answered', () => {
  test('the calendar is named as what it is', async () => {
    const { headers } = await calendarOf(question, { 'accept-language': 'fr' })
    expect(headers).toMatchObject({
      'content-type': 'text/calendar; charset=utf-8',
      'content-language': 'fr',
      'cache-control': 'no-store',
      vary: 'accept, accept-language',
    })
  })

  test.for([
    ['*/*', 'application/json'],
    ['application/json, text/calendar', 'application/json'],
    ['text/calendar, application/json;q=0.5', 'text/calendar'],
    ['text/*', 'text/calendar'],
  ] as const)('%s is answered with %s', async ([accept, type]) => {
    const response = await calendarOf(question, { accept })
    expect(response.headers['content-type']).toBe(`${type}; charset=utf-8`)
  })

  test.for<[why: string, facts: object, status: number]>([
    ['a misspelt fact', { notifedOn: '2026-10-27' }, 400],
    [
      'a day beyond the calendars',
      { decision: 'study-permit', decidedIn: 'in-canada', notifiedOn: '2050-01-03' },
      422,
    ],
  ])('%s is a problem document', async ([, facts, status]) => {
    const response = await calendarOf({ facts })
    expect(response.statusCode).toBe(status)
    expect(response.headers['content-type']).toMatch(/^application\/problem\+json/)
    expect(response.headers.vary).toBe('accept, accept-language')
    expect(response.json()).toMatchObject({ status })
  })

  test('the other questions have no calendar', async () => {
    const headers = { accept: 'text/calendar' }
    const response = await post(service, '/v1/eligibility', { facts }, headers)
    expect(response.statusCode).toBe(406)
  })
})
