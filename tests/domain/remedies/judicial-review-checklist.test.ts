import { describe, expect, test } from 'vitest'
import { checklistsOf, deadlinesOf, eligibilityOf } from '../../../src/domain/ask.ts'
import type { Facts } from '../../../src/domain/facts/index.ts'
import type { Language } from '../../../src/domain/text.ts'

const asOf = '2026-11-23'
const remedies = ['judicial-review']
const refused: Facts = { decision: 'study-permit', decidedIn: 'outside-canada' }

const checklist = (facts: Facts, language: Language = 'en') => {
  const [answer] = checklistsOf({ facts, asOf, remedies }, language).checklists
  if (answer === undefined) throw new Error('not registered')
  return answer
}
const items = (facts: Facts) => checklist(facts).items.map(({ id }) => id)
const necessityOf = (wanted: string, facts: Facts) =>
  checklist(facts).items.find(({ id }) => id === wanted)?.necessity
const cautions = (facts: Facts) =>
  eligibilityOf({ facts, asOf, remedies }, 'en').remedies[0]?.cautions.map(({ id }) => id)

/** The authorities of a rule’s subdivisions, in the order in which the checklist comes to them. */
const cited = (facts: Facts, pinpoint: RegExp) =>
  checklist(facts).items.flatMap(({ law }) =>
    law.flatMap(({ cite }) => cite.match(pinpoint)?.[0] ?? []),
  )

describe('the checklist follows the rules in their order', () => {
  test('what the application sets out: r. 5(1)(a) to (k)', () => {
    const contents = checklist(refused).items.filter(({ id }) => id.startsWith('application-'))
    expect(contents.flatMap(({ law }) => law.map(({ cite }) => cite))).toEqual([
      'FCCIRPR, r. 5(1)',
      'Federal Courts Rules, r. 302',
      'FCCIRPR, r. 5(1)(a)',
      'FCCIRPR, r. 5(1)(b)',
      'FCCIRPR, r. 5(1)(c)',
      'FCCIRPR, r. 5(1)(d)',
      'FCCIRPR, r. 5(1)(e)',
      'FCCIRPR, r. 5(1)(f)',
      'FCCIRPR, r. 5(1)(g)',
      'FCCIRPR, r. 5(1)(h)',
      'FCCIRPR, r. 5(1)(i)',
      'FCCIRPR, r. 5(1)(j)',
      'FCCIRPR, r. 5(1)(k)',
    ])
    for (const { form, necessity, party } of contents)
      expect({ form: form?.id, necessity, party }).toEqual({
        form: 'IR-1',
        necessity: 'required',
        party: 'applicant',
      })
  })

  test('service: r. 7(1), then its proof: r. 7(2)', () => {
    expect(cited(refused, /r\. 7\(\d\)/)).toEqual(['r. 7(1)', 'r. 7(2)'])
  })

  test('the record: r. 10(2)(a)(i) to (vii), then (b)', () => {
    expect(cited(refused, /r\. 10\(2\).*/)).toEqual([
      'r. 10(2)(a)(i)',
      'r. 10(2)(a)(ii)',
      'r. 10(2)(a)(iii)',
      'r. 10(2)(a)(iv)',
      'r. 10(2)(a)(v)',
      'r. 10(2)(a)(vi)',
      'r. 10(2)(a)(vii)',
      'r. 10(2)(a)',
      'r. 10(2)(b)',
    ])
  })

  test('and rule 5 comes before rule 7, and rule 7 before rule 10', () => {
    const self: Facts = { ...refused, applicationPreparedBy: 'self' }
    const rules = cited(self, /^FCCIRPR, r\. (5|7|10)\(\d\)/).map((cite) =>
      Number(/\d+/.exec(cite)?.[0]),
    )
    expect(rules.filter((rule, i) => rule !== rules[i - 1])).toEqual([5, 7, 10])
  })

  test('each part is due with its own limit', () => {
    const due = (wanted: string) =>
      checklist(refused).items.find(({ id }) => id === wanted)?.dueWith
    expect(due('proof-of-service')).toBe('judicial-review/proof-of-service')
    expect(due('record-memorandum')).toBe('judicial-review/perfection')
    expect(due('record-served-and-filed')).toBe('judicial-review/perfection')
  })
})

describe('items that depend on the case', () => {
  test.for<[id: string, on: Facts, off: Facts]>([
    ['respondent-citizenship', { decision: 'citizenship' }, refused],
    ['respondent-minister', refused, { decision: 'citizenship' }],
    ['extension-request', { extensionOfTimeRequested: true }, { extensionOfTimeRequested: false }],
    ['letter-that-shows-the-office', refused, { decision: 'extension-of-stay' }],
    [
      'former-counsel-notice',
      { applicationPreparedBy: 'consultant', errorsAlleged: ['procedural-fairness'] },
      { applicationPreparedBy: 'self', errorsAlleged: ['procedural-fairness'] },
    ],
    [
      'former-counsel-notice',
      { applicationPreparedBy: 'lawyer', errorsAlleged: ['fact', 'procedural-fairness'] },
      { applicationPreparedBy: 'lawyer', errorsAlleged: ['fact'] },
    ],
  ])('%s', ([id, on, off]) => {
    expect(items(on)).toContain(id)
    expect(items(off)).not.toContain(id)
  })

  test('what the facts leave open is shown, with what it waits for', () => {
    const [item] = checklist(refused).items.filter(({ id }) => id === 'extension-request')
    expect(item).toMatchObject({ necessity: 'conditional', missing: ['extensionOfTimeRequested'] })
  })

  test('what is always needed is required, and the rest is not', () => {
    expect(necessityOf('record-affidavits', refused)).toBe('required')
    expect(necessityOf('record-anonymity-request', refused)).toBe('conditional')
    expect(necessityOf('consent-to-electronic-service', refused)).toBe('recommended')
  })

  test('the forms of the rules', () => {
    const forms = checklist(refused).items.flatMap(({ form }) => form?.id ?? [])
    expect([...new Set(forms)]).toEqual(['IR-1', '141A', '146A', 'IR-5', '80A', 'IR-4'])
  })
})

test('the fee is fifty dollars (r. 23)', () => {
  const [fee] = checklist(refused).fees
  expect(fee).toMatchObject({
    id: 'filing-fee',
    amount: 50,
    currency: 'CAD',
    law: [{ cite: 'FCCIRPR, r. 23' }, {}],
  })
})

test('it goes to the registry, and to each respondent', () => {
  expect(checklist(refused).submitTo.map(({ channel }) => channel)).toEqual([
    'online',
    'in-person',
    'personal-service',
  ])
})

describe('cautions', () => {
  test.for<[id: string, on: Facts, off: Facts]>([
    [
      'place-of-decision-unclear',
      { decision: 'study-permit' },
      { ...refused, personIn: 'outside-canada' },
    ],
    [
      'place-of-decision-unclear',
      { decision: 'study-permit', decidedIn: 'in-canada', personIn: 'outside-canada' },
      { decision: 'study-permit', decidedIn: 'in-canada', personIn: 'in-canada' },
    ],
    ['place-of-decision-unclear', { decision: 'work-permit' }, { decision: 'extension-of-stay' }],
    [
      'place-contradicts-kind',
      { decision: 'extension-of-stay', decidedIn: 'outside-canada' },
      { decision: 'extension-of-stay', decidedIn: 'in-canada' },
    ],
    [
      'no-automatic-stay',
      { decision: 'humanitarian-and-compassionate', personIn: 'in-canada' },
      { decision: 'humanitarian-and-compassionate', personIn: 'outside-canada' },
    ],
    [
      'no-automatic-stay',
      { decision: 'pre-removal-risk-assessment', personIn: 'in-canada' },
      { decision: 'refugee-appeal-dismissed', personIn: 'in-canada' },
    ],
    ['automatic-stay-conditions', { decision: 'refugee-appeal-dismissed' }, refused],
    [
      'extension-loses-stay',
      { decision: 'refugee-appeal-dismissed', extensionOfTimeRequested: true },
      { decision: 'refugee-appeal-dismissed', extensionOfTimeRequested: false },
    ],
    ['appeal-first', { decision: 'refugee-claim-rejected' }, refused],
    ['appeal-first', { decision: 'residency-obligation' }, { decision: 'spouse-in-canada-class' }],
    ['reconsideration-has-its-own-clock', { decision: 'reconsideration-refused' }, refused],
    ['returned-is-not-refused', { decision: 'application-returned' }, refused],
    ['study-permit-pilot', refused, { decision: 'work-permit' }],
    ['minor-needs-solicitor', { personIsMinor: true }, { personIsMinor: false }],
    [
      'tick-box-decides-the-record',
      { writtenReasons: 'received' },
      { writtenReasons: 'not-received' },
    ],
    ['tick-box-decides-the-record', {}, { writtenReasons: 'none-given' }],
  ])('%s', ([id, on, off]) => {
    expect(cautions(on)).toContain(id)
    expect(cautions(off)).not.toContain(id)
  })

  test.for(['awareness-starts-time', 'leave-is-discretionary', 'served-before-five'])(
    '%s, in every case',
    (id) => {
      expect(cautions({})).toContain(id)
      expect(cautions(refused)).toContain(id)
    },
  )
})

describe('in French', () => {
  test('the remedy, its law and its cautions', () => {
    const [answer] = eligibilityOf({ facts: refused, asOf, remedies }, 'fr').remedies
    expect(answer?.title).toBe('Demande d’autorisation et de contrôle judiciaire')
    expect(answer?.findings[0]).toMatchObject({
      text: 'Les voies d’appel prévues par la Loi sont épuisées.',
      law: [
        { cite: 'LIPR, art. 72(2)a)' },
        { cite: 'RIPR, art. 117(9)d)' },
        { cite: '2014 CAF 180' },
      ],
    })
  })

  test('its limits, with their working', () => {
    const { deadlines } = deadlinesOf(
      { facts: { ...refused, notifiedOn: '2026-10-27' }, asOf, remedies },
      'fr',
    )
    expect(deadlines[0]?.law).toMatchObject([{ cite: 'LIPR, art. 72(2)b)' }])
    expect(deadlines[0]?.steps.map(({ day, text }) => [day, text])).toEqual([
      ['2026-10-27', 'Le délai court à compter de ce jour, qui ne compte pas.'],
      [
        '2026-12-26',
        'Les vacances judiciaires saisonnières ne suspendent pas un délai fixé par une loi.',
      ],
      ['2026-12-26', '60 jours après : le dernier jour du délai.'],
      ['2026-12-26', 'Fermé : samedi.'],
      ['2026-12-27', 'Fermé : dimanche.'],
      ['2026-12-28', 'Fermé : lundi suivant Noël tombé un vendredi ou une fin de semaine.'],
      ['2026-12-29', 'Le premier jour ouvert suivant : le délai est respecté ce jour-là.'],
      [
        '2026-12-24',
        'Le dernier jour ouvert et dans le délai selon toutes les lectures : agir au plus tard ce jour-là.',
      ],
    ])
  })

  test('its checklist', () => {
    const { items } = checklist(refused, 'fr')
    expect(items.find(({ id }) => id === 'record-memorandum')?.law).toMatchObject([
      { cite: 'RCFCIPR, règle 10(2)a)(vi)' },
      { cite: 'Règles des Cours fédérales, règle 70(4)' },
    ])
  })
})
