import { describe, expect, it, test } from 'vitest'
import { assessmentOf, checklistsOf, deadlinesOf, eligibilityOf } from '../../../src/domain/ask.ts'
import type { IsoDate } from '../../../src/domain/calendar.ts'
import { everyDecision, type Facts } from '../../../src/domain/facts/index.ts'
import type { Language } from '../../../src/domain/text.ts'

const today = '2026-11-23'
const remedies = ['gcms-notes']

const eligibility = (facts: Facts, asOf: IsoDate = today, language: Language = 'en') => {
  const [remedy] = eligibilityOf({ facts, asOf, remedies }, language).remedies
  return remedy as NonNullable<typeof remedy>
}
const cautions = (facts: Facts, asOf: IsoDate = today) =>
  eligibility(facts, asOf).cautions.map(({ id }) => id)
const checklist = (facts: Facts, asOf: IsoDate = today, language: Language = 'en') => {
  const [remedy] = checklistsOf({ facts, asOf, remedies }, language).checklists
  return remedy as NonNullable<typeof remedy>
}
const items = (facts: Facts, asOf: IsoDate = today) => checklist(facts, asOf).items
const item = (id: string, facts: Facts, asOf: IsoDate = today) =>
  items(facts, asOf).find((item) => item.id === id)
const reply = (facts: Facts, asOf: IsoDate = today, language: Language = 'en') =>
  deadlinesOf({ facts, asOf, remedies }, language).deadlines.find(
    ({ id }) => id === 'gcms-notes/reply',
  )

const abroad: Facts = {
  decision: 'study-permit',
  personIn: 'outside-canada',
  personStatus: 'foreign-national',
  accessRequester: 'self',
  canadianRepresentative: false,
}

describe('right of access before July 13, 2022', () => {
  test.for<[string, Facts, 'available' | 'unavailable']>([
    ['a foreign national abroad, alone, has none (elig-gcms-abroad-before)', abroad, 'unavailable'],
    ['but has one in Canada', { ...abroad, personIn: 'in-canada' }, 'available'],
    ['a permanent resident abroad', { ...abroad, personStatus: 'permanent-resident' }, 'available'],
    ['a citizen abroad', { ...abroad, personStatus: 'canadian-citizen' }, 'available'],
    ['a protected person abroad', { ...abroad, personStatus: 'protected-person' }, 'unavailable'],
    [
      'a holder of a permanent resident visa abroad',
      { ...abroad, personStatus: 'permanent-resident-visa-holder' },
      'unavailable',
    ],
    ['through someone in Canada', { ...abroad, canadianRepresentative: true }, 'available'],
    [
      'a representative in Canada asks',
      { ...abroad, accessRequester: 'representative-in-canada' },
      'available',
    ],
    ['the sponsor asks', { ...abroad, accessRequester: 'sponsor' }, 'available'],
    [
      'a representative abroad has no more right than the person',
      { ...abroad, accessRequester: 'representative-abroad' },
      'unavailable',
    ],
  ])('%s', ([, facts, verdict]) => {
    expect(eligibility(facts, '2022-07-10').verdict).toBe(verdict)
  })

  it('asks only for what could still change it', () => {
    const { verdict, missing } = eligibility(
      { decision: 'study-permit', accessRequester: 'self', personIn: 'outside-canada' },
      '2022-07-10',
    )
    expect(verdict).toBe('undecided')
    expect([...missing].sort()).toEqual(['canadianRepresentative', 'personStatus'])
  })

  it('is not modelled before the extension orders of 1989', () => {
    expect(eligibility(abroad, '1989-04-12')).toMatchObject({
      verdict: 'undecided',
      missing: [],
      findings: [{ id: 'right-of-access', because: 'law-not-modelled' }],
    })
    expect(eligibility(abroad, '1989-04-13').verdict).toBe('unavailable')
  })
})

describe('right of access from July 13, 2022', () => {
  test.for<[string, IsoDate, 'available' | 'unavailable']>([
    ['the day before', '2022-07-12', 'unavailable'],
    ['the day', '2022-07-13', 'available'],
    ['the day after', '2022-07-14', 'available'],
    ['today', today, 'available'],
  ])('a foreign national abroad: %s', ([, asOf, verdict]) => {
    expect(eligibility(abroad, asOf).verdict).toBe(verdict)
  })

  test.for(everyDecision)('needs no fact: %s', (decision) => {
    expect(eligibility({ decision })).toMatchObject({ verdict: 'available', missing: [] })
  })
})

describe('reply of the institution', () => {
  test.for<[string, IsoDate, IsoDate, IsoDate, IsoDate]>([
    ['received on a Monday (access-reply)', '2026-11-23', '2026-12-23', '2026-12-23', '2026-12-23'],
    ['the day before', '2026-11-22', '2026-12-22', '2026-12-22', '2026-12-22'],
    ['the day after', '2026-11-24', '2026-12-24', '2026-12-24', '2026-12-24'],
    ['ends on a Saturday, no holiday', '2026-11-19', '2026-12-19', '2026-12-19', '2026-12-18'],
    ['ends on a Sunday', '2026-11-20', '2026-12-20', '2026-12-21', '2026-12-18'],
    ['ends on Christmas Day, a Friday', '2026-11-25', '2026-12-25', '2026-12-26', '2026-12-24'],
    ['ends on Canada Day', '2026-06-01', '2026-07-01', '2026-07-02', '2026-06-30'],
    ['runs through the seasonal recess', '2026-12-10', '2027-01-09', '2027-01-09', '2027-01-08'],
  ])('%s', ([, accessRequestReceivedOn, lastDay, dueOn, fileBy]) => {
    expect(reply({ decision: 'study-permit', accessRequestReceivedOn })).toMatchObject({
      lastDay,
      dueOn,
      fileBy,
      party: 'institution',
      regime: 'interpretation-act',
      irreversible: false,
      applies: 'certain',
    })
  })

  it('waits for the day of receipt', () => {
    const { deadlines, awaiting } = deadlinesOf(
      { facts: { decision: 'study-permit' }, asOf: today, remedies },
      'en',
    )
    expect(deadlines).toEqual([])
    expect(awaiting).toMatchObject([
      { id: 'gcms-notes/reply', missing: ['accessRequestReceivedOn'] },
    ])
  })

  test.for<[string, IsoDate, 'open' | 'act-now' | 'passed']>([
    ['the day before', '2026-12-22', 'open'],
    ['the day', '2026-12-23', 'act-now'],
    ['the day after', '2026-12-24', 'passed'],
  ])('silence: %s', ([, asOf, state]) => {
    const deadline = reply({ accessRequestReceivedOn: '2026-11-23' }, asOf)
    expect(deadline?.state).toBe(state)
    expect(deadline?.late?.consequences.map(({ id }) => id)).toEqual(
      state === 'passed'
        ? [
            'deemed-refusal',
            'complaint-to-information-commissioner',
            'complaint-to-privacy-commissioner',
          ]
        : undefined,
    )
  })

  it('is never the next limit of the person', () => {
    const facts: Facts = { decision: 'study-permit', accessRequestReceivedOn: '2026-11-23' }
    expect(deadlinesOf({ facts, asOf: today, remedies }, 'en').nextLimit).toBeUndefined()
  })

  it('cites both Acts, in both languages', () => {
    const facts: Facts = { accessRequestReceivedOn: '2026-11-23' }
    expect(reply(facts)?.law.map(({ cite }) => cite)).toEqual([
      'Access to Information Act, s. 7',
      'Privacy Act, s. 14',
    ])
    expect(reply(facts, today, 'fr')?.extension?.law.map(({ cite }) => cite)).toEqual([
      'Loi sur l’accès à l’information, art. 9(1)',
      'Loi sur l’accès à l’information, art. 6.1(1.2)',
      'Loi sur la protection des renseignements personnels, art. 15',
    ])
  })
})

describe('cautions', () => {
  test.for<[string, Facts, string, boolean]>([
    ['an access request stops no clock', {}, 'stops-no-clock', true],
    ['the period runs from receipt', {}, 'counted-from-receipt', true],
    [
      'fifteen days in Canada',
      { decision: 'work-permit', decidedIn: 'in-canada' },
      'file-in-court-first',
      true,
    ],
    [
      'sixty days outside',
      { decision: 'work-permit', decidedIn: 'outside-canada' },
      'file-in-court-first',
      false,
    ],
    ['place unknown', { decision: 'work-permit' }, 'file-in-court-first', true],
    [
      'thirty days for citizenship, wherever made',
      { decision: 'citizenship', decidedIn: 'outside-canada' },
      'file-in-court-first',
      true,
    ],
    ['own information is free', { accessRequester: 'self' }, 'own-information-is-free', true],
    [
      'a representative’s own request is not',
      { accessRequester: 'representative-in-canada' },
      'own-information-is-free',
      false,
    ],
    ['own request from abroad', abroad, 'own-request-from-abroad', true],
    [
      'own request from Canada',
      { ...abroad, personIn: 'in-canada' },
      'own-request-from-abroad',
      false,
    ],
    [
      'own request of a citizen abroad',
      { ...abroad, personStatus: 'canadian-citizen' },
      'own-request-from-abroad',
      false,
    ],
    [
      'own request of a permanent resident abroad',
      { ...abroad, personStatus: 'permanent-resident' },
      'own-request-from-abroad',
      false,
    ],
    [
      'a representative asks for one abroad',
      { ...abroad, accessRequester: 'representative-in-canada' },
      'own-request-from-abroad',
      false,
    ],
    [
      'a representative abroad',
      { accessRequester: 'representative-abroad' },
      'representative-abroad',
      true,
    ],
    [
      'a representative in Canada',
      { accessRequester: 'representative-in-canada' },
      'representative-abroad',
      false,
    ],
    ['the sponsor', { accessRequester: 'sponsor' }, 'sponsor-needs-consent', true],
    ['the person', { accessRequester: 'self' }, 'sponsor-needs-consent', false],
    [
      'consent where another asks',
      { accessRequester: 'representative-abroad' },
      'consent-of-each-person',
      true,
    ],
    ['no consent for oneself', { accessRequester: 'self' }, 'consent-of-each-person', false],
    [
      'no notes with an eTA refusal',
      { decision: 'electronic-travel-authorization', decisionNotesReceived: false },
      'no-notes-with-letter',
      true,
    ],
    [
      'no notes with a permit refusal',
      { decision: 'temporary-resident-permit', decisionNotesReceived: false },
      'no-notes-with-letter',
      true,
    ],
    [
      'no notes with a humanitarian refusal',
      { decision: 'humanitarian-and-compassionate', decisionNotesReceived: false },
      'no-notes-with-letter',
      true,
    ],
    [
      'obtained all the same',
      { decision: 'humanitarian-and-compassionate', decisionNotesReceived: true },
      'no-notes-with-letter',
      false,
    ],
    [
      'notes with a study permit refusal',
      { decision: 'study-permit', decisionNotesReceived: false },
      'no-notes-with-letter',
      false,
    ],
    [
      'notes in hand are not the file',
      { decisionNotesReceived: true },
      'notes-are-not-the-file',
      true,
    ],
    ['no notes in hand', { decisionNotesReceived: false }, 'notes-are-not-the-file', false],
    [
      'notes in hand may be the reasons',
      { decisionNotesReceived: true },
      'notes-may-be-the-reasons',
      true,
    ],
    ['without notes', { decisionNotesReceived: false }, 'notes-may-be-the-reasons', false],
    [
      'the Board has its own file',
      { decision: 'immigration-appeal-dismissed' },
      'board-has-its-own-file',
      true,
    ],
    [
      'an order made at a hearing too',
      { decision: 'removal-order', removalOrderMadeAt: 'admissibility-hearing' },
      'board-has-its-own-file',
      true,
    ],
    ['not for an officer’s decision', {}, 'board-has-its-own-file', false],
  ])('%s', ([, facts, id, shown]) => {
    expect(cautions({ decision: 'study-permit', ...facts }).includes(id)).toBe(shown)
  })

  test.for<[string, IsoDate, boolean]>([
    ['the day before', '2022-07-12', false],
    ['the day', '2022-07-13', true],
  ])('own request from abroad: %s', ([, asOf, shown]) => {
    expect(cautions(abroad, asOf).includes('own-request-from-abroad')).toBe(shown)
  })
})

describe('officer’s decision notes with the letter', () => {
  const text = (id: string, facts: Facts) =>
    eligibility({ decisionNotesReceived: false, ...facts }).cautions.find(
      (caution) => caution.id === id,
    )?.text

  test.for<[Facts['decision'], IsoDate, 'sent' | 'not sent']>([
    ['temporary-resident-visa', '2025-07-28', 'not sent'],
    ['temporary-resident-visa', '2025-07-29', 'sent'],
    ['study-permit', '2025-07-28', 'not sent'],
    ['study-permit', '2025-07-29', 'sent'],
    ['work-permit', '2025-07-30', 'sent'],
    ['extension-of-stay', '2025-07-29', 'sent'],
  ])('%s decided on %s: %s', ([decision, decidedOn, answer]) => {
    expect(text('decision-notes-temporary', { decision, decidedOn } as Facts)).toMatch(
      answer === 'sent' ? /^Since July 29, 2025/ : /did not send/,
    )
    expect(
      item('notes-with-the-letter', {
        decision,
        decidedOn,
        decisionNotesReceived: false,
      } as Facts) !== undefined,
    ).toBe(answer === 'sent')
  })

  test.for<[Facts['decision'], IsoDate, 'sent' | 'not sent']>([
    ['economic-permanent-residence', '2026-05-25', 'not sent'],
    ['economic-permanent-residence', '2026-05-26', 'sent'],
    ['family-class-visa', '2026-05-26', 'sent'],
    ['spouse-in-canada-class', '2026-05-25', 'not sent'],
    ['spouse-in-canada-class', '2026-05-27', 'sent'],
  ])('%s decided on %s: %s', ([decision, decidedOn, answer]) => {
    expect(text('decision-notes-permanent', { decision, decidedOn } as Facts)).toMatch(
      answer === 'sent' ? /^Since May 26, 2026/ : /did not send/,
    )
    expect(
      item('notes-with-the-letter', {
        decision,
        decidedOn,
        decisionNotesReceived: false,
      } as Facts) !== undefined,
    ).toBe(answer === 'sent')
  })

  it('is measured on the day of notice where that of the decision is not known', () => {
    const facts: Facts = { decision: 'study-permit', notifiedOn: '2025-07-28' }
    expect(text('decision-notes-temporary', facts)).toMatch(/did not send/)
  })

  test.for<[string, Facts]>([
    ['notes in hand', { decision: 'study-permit', decisionNotesReceived: true }],
    ['a removal order', { decision: 'removal-order', decisionNotesReceived: false }],
  ])('says nothing: %s', ([, facts]) => {
    const shown = cautions({ ...facts, decidedOn: '2026-06-01' })
    expect(shown).not.toContain('decision-notes-temporary')
    expect(shown).not.toContain('decision-notes-permanent')
  })
})

describe('checklist', () => {
  test.for<[string, Facts, string, boolean]>([
    ['the person asks under the Privacy Act', abroad, 'privacy-act-request', true],
    [
      'so may a representative abroad',
      { ...abroad, accessRequester: 'representative-abroad' },
      'privacy-act-request',
      true,
    ],
    [
      'a representative in Canada asks in their own right',
      { accessRequester: 'representative-in-canada' },
      'privacy-act-request',
      false,
    ],
    [
      'under the Access to Information Act',
      { accessRequester: 'representative-in-canada' },
      'access-act-request',
      true,
    ],
    ['and so the sponsor', { accessRequester: 'sponsor' }, 'access-act-request', true],
    [
      'but not a representative abroad',
      { accessRequester: 'representative-abroad' },
      'access-act-request',
      false,
    ],
    ['nor the person for their own information', abroad, 'access-act-request', false],
    [
      'or in the person’s name, free',
      { accessRequester: 'sponsor' },
      'privacy-act-on-behalf',
      true,
    ],
    ['which the person does not need', abroad, 'privacy-act-on-behalf', false],
    [
      'other records, for a person in Canada',
      { ...abroad, personIn: 'in-canada' },
      'access-act-for-other-records',
      true,
    ],
    ['other records, for a person abroad', abroad, 'access-act-for-other-records', false],
    ['the department’s file', { decision: 'study-permit' }, 'department-file', true],
    [
      'the department has none of a refusal at the port of entry',
      { decision: 'port-of-entry-refusal' },
      'department-file',
      false,
    ],
    [
      'the Agency’s file of a refusal at the port of entry',
      { decision: 'port-of-entry-refusal' },
      'agency-file',
      true,
    ],
    ['the Agency’s file of a removal order', { decision: 'removal-order' }, 'agency-file', true],
    ['the Agency’s file of a deferral', { decision: 'deferral-of-removal' }, 'agency-file', true],
    [
      'no file of the Agency for a study permit',
      { decision: 'study-permit' },
      'agency-file',
      false,
    ],
    ['the Board’s file of a claim', { decision: 'refugee-claim-rejected' }, 'board-file', true],
    [
      'the Board’s file of an order made at a hearing',
      { decision: 'removal-order', removalOrderMadeAt: 'admissibility-hearing' },
      'board-file',
      true,
    ],
    [
      'no file of the Board for an order made at an examination',
      { decision: 'removal-order', removalOrderMadeAt: 'examination' },
      'board-file',
      false,
    ],
    ['no file of the Board for a study permit', { decision: 'study-permit' }, 'board-file', false],
    [
      'a decision of the Board was not made in the department’s system',
      { decision: 'refugee-appeal-dismissed' },
      'department-file',
      false,
    ],
    [
      'which is asked only for what else it holds',
      { decision: 'refugee-appeal-dismissed' },
      'department-file-besides',
      true,
    ],
    [
      'as for an order made at a hearing',
      { decision: 'removal-order', removalOrderMadeAt: 'admissibility-hearing' },
      'department-file-besides',
      true,
    ],
    [
      'an order made at an examination: the department’s file',
      { decision: 'removal-order', removalOrderMadeAt: 'examination' },
      'department-file',
      true,
    ],
    [
      'nothing besides for a study permit',
      { decision: 'study-permit' },
      'department-file-besides',
      false,
    ],
    [
      'consent for the Board’s file',
      { decision: 'refugee-claim-rejected', accessRequester: 'sponsor' },
      'board-consent',
      true,
    ],
    [
      'and not on the department’s form',
      { decision: 'refugee-claim-rejected', accessRequester: 'sponsor' },
      'department-consent',
      false,
    ],
    [
      'no consent for the Board where it has no file',
      { accessRequester: 'sponsor' },
      'board-consent',
      false,
    ],
    [
      'no consent for the Board for oneself',
      { decision: 'refugee-claim-rejected', accessRequester: 'self' },
      'board-consent',
      false,
    ],
    [
      'proof of the representative’s right',
      { accessRequester: 'representative-in-canada' },
      'proof-of-right',
      true,
    ],
    ['no proof of right for own information', abroad, 'proof-of-right', false],
    ['consent for the department', { accessRequester: 'sponsor' }, 'department-consent', true],
    ['no consent for oneself', abroad, 'department-consent', false],
    [
      'consent for the Agency',
      { decision: 'removal-order', accessRequester: 'sponsor' },
      'agency-consent',
      true,
    ],
    [
      'no consent for the Agency where it has no file',
      { decision: 'study-permit', accessRequester: 'sponsor' },
      'agency-consent',
      false,
    ],
    ['authority for a minor', { personIsMinor: true }, 'authority-for-a-minor', true],
    ['not for an adult', { personIsMinor: false }, 'authority-for-a-minor', false],
    ['the day of receipt is kept', {}, 'day-of-receipt', true],
  ])('%s', ([, facts, id, shown]) => {
    expect(item(id, { decision: 'study-permit', ...facts }) !== undefined).toBe(shown)
  })

  test.for<[string, Facts, IsoDate, string, boolean]>([
    ['a person abroad, the day before', abroad, '2022-07-12', 'privacy-act-request', false],
    ['a person abroad, the day', abroad, '2022-07-13', 'privacy-act-request', true],
    [
      'a person in Canada, before',
      { ...abroad, personIn: 'in-canada' },
      '2022-07-12',
      'privacy-act-request',
      true,
    ],
    [
      'in the name of one abroad, the day before',
      { ...abroad, accessRequester: 'sponsor' },
      '2022-07-12',
      'privacy-act-on-behalf',
      false,
    ],
    [
      'in the name of one abroad, the day',
      { ...abroad, accessRequester: 'sponsor' },
      '2022-07-13',
      'privacy-act-on-behalf',
      true,
    ],
  ])('request under the Privacy Act: %s', ([, facts, asOf, id, shown]) => {
    expect(item(id, facts, asOf) !== undefined).toBe(shown)
  })

  it('names the consent forms', () => {
    const facts: Facts = { decision: 'removal-order', accessRequester: 'representative-in-canada' }
    expect(item('department-consent', facts)?.form?.id).toBe('IMM 5744')
    expect(item('agency-consent', facts)?.form?.id).toBe('BSF745')
  })

  test.for<[string, Facts, number[]]>([
    ['five dollars for a representative', { accessRequester: 'representative-in-canada' }, [5]],
    ['five dollars for the sponsor', { accessRequester: 'sponsor' }, [5]],
    ['none for one’s own information', { accessRequester: 'self' }, []],
    ['none for a representative abroad', { accessRequester: 'representative-abroad' }, []],
  ])('fee: %s', ([, facts, amounts]) => {
    expect(
      checklist({ decision: 'study-permit', ...facts }).fees.map(({ amount }) => amount),
    ).toEqual(amounts)
  })

  test.for<[Facts['decision'], number]>([
    ['study-permit', 1],
    ['port-of-entry-refusal', 1],
    ['refugee-claim-ineligible', 2],
    ['refugee-appeal-dismissed', 2],
  ])('goes to each institution that holds a file: %s', ([decision, count]) => {
    expect(checklist({ decision } as Facts).submitTo).toHaveLength(count)
  })
})

describe('in a plan', () => {
  const reasons = (facts: Facts) =>
    assessmentOf({ facts, asOf: today }, 'en').plan.find(({ remedy }) => remedy === 'gcms-notes')
      ?.text

  test.for<[string, Facts, string]>([
    [
      'of the Refugee Appeal Division: the Board’s file and the recording',
      { decision: 'refugee-appeal-dismissed' },
      'Ask the Board now',
    ],
    [
      'of the Immigration Division, at a hearing',
      { decision: 'removal-order', removalOrderMadeAt: 'admissibility-hearing' },
      'Ask the Board now',
    ],
    ['of an officer: the notes', { decision: 'study-permit' }, 'Ask for the officer’s notes'],
  ])('a decision %s', ([, facts, text]) => {
    expect(reasons(facts)).toContain(text)
  })
})

it('speaks French', () => {
  expect(eligibility(abroad, today, 'fr')).toMatchObject({
    title: 'Notes de l’agent et dossier (demande de communication)',
    findings: [
      {
        text: 'Tout individu, au Canada ou à l’étranger, a droit à l’accès aux renseignements personnels qui le concernent.',
      },
    ],
  })
})
