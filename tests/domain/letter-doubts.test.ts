import { describe, expect, test } from 'vitest'
import { fold } from '../../src/domain/letters/folded.ts'
import type { LetterRead } from '../../src/domain/letters/index.ts'
import { hedges } from '../../src/domain/letters/signs/stances.ts'
import { read } from './letter-tables.ts'

/** Words that look as if they settled a fact, and do not; beside each, words that do. */

const refused = 'Your application for a study permit is refused.'
const body = (text: string, heading = '') => read(`${heading}\n\nDear Applicant,\n\n${text}\n`)
const beside = (text: string) => body(`${refused} ${text}`)

const valuesOf = ({ facts }: LetterRead, wanted: string) =>
  facts.filter(({ fact }) => fact === wanted).map(({ value, certainty }) => `${value} ${certainty}`)

describe('where it was decided', () => {
  test.for<[text: string, found: string[]]>([
    ['This decision was made outside Canada.', ['outside-canada settled']],
    ['La présente décision a été rendue au Canada.', ['in-canada settled']],
    ['You have 60 days where this decision was made outside Canada.', []],
    ['You have 60 days when this decision was made outside Canada.', []],
    ['Provided that this decision was made outside Canada, you have 60 days.', []],
    ['In cases in which this decision was made outside Canada the time is 60 days.', []],
    ['It is not true that this decision was made outside Canada.', []],
    [
      'Vous avez 60 jours dans les cas où la présente décision a été rendue à l’extérieur du Canada.',
      [],
    ],
    ['Lorsque la présente décision a été rendue au Canada, le délai est de 15 jours.', []],
    ['Quand la présente décision a été rendue au Canada, le délai est de 15 jours.', []],
    [
      'Your application of 2024 was refused; this decision was made outside Canada.',
      ['outside-canada arguable'],
    ],
    [
      'Your application of 2024 was refused. This decision was made outside Canada.',
      ['outside-canada arguable'],
    ],
    ['This decision was made outside Canada: you have 60 days.', ['outside-canada arguable']],
    ['This decision was made outside Canada for the Federal Court.', ['outside-canada arguable']],
    [
      'This decision has been made in Canada if a Case Processing Centre wrote it.',
      ['in-canada arguable'],
    ],
  ])('%s', ([text, found]) => {
    expect(valuesOf(beside(text), 'decidedIn')).toEqual(found)
  })
})

describe('a finding of inadmissibility', () => {
  const basis = ({ settled }: LetterRead) => settled.misrepresentationIsBasisOfRefusal === true
  test.for<[text: string, found: string[]]>([
    ['In 2019 you were found inadmissible for misrepresentation.', ['misrepresentation arguable']],
    [
      'In 2019 you have been found inadmissible for misrepresentation.',
      ['misrepresentation arguable'],
    ],
    [
      'You have been found inadmissible for misrepresentation, but that finding was set aside.',
      ['misrepresentation arguable'],
    ],
    [
      'You have been found inadmissible for misrepresentation on March 3, 2024.',
      ['misrepresentation arguable'],
    ],
    [
      'En 2019, vous avez été déclaré interdit de territoire pour fausses déclarations.',
      ['misrepresentation arguable'],
    ],
    [
      'You are inadmissible for misrepresentation unless you obtain relief.',
      ['misrepresentation arguable'],
    ],
    ['I do not find you inadmissible under A40(1)(a).', []],
    ['I cannot find you inadmissible under A40(1)(a).', []],
    ['I have not found you inadmissible under A40(1)(a).', []],
    ['We do not say that you were found inadmissible for misrepresentation.', []],
    ['We do not say that you are inadmissible for misrepresentation.', []],
    [
      'Si l’agent conclut que vous êtes interdit de territoire pour fausses déclarations, vous serez renvoyé.',
      [],
    ],
  ])('of the past, or denied: %s', ([text, found]) => {
    const letter = beside(text)
    expect(valuesOf(letter, 'inadmissibility')).toEqual(found)
    expect(valuesOf(letter, 'refusalGrounds')).toEqual([])
    expect(valuesOf(letter, 'misrepresentationIsBasisOfRefusal')).toEqual([])
  })

  test.for([
    'You are inadmissible for misrepresentation.',
    'You have been found inadmissible for misrepresentation.',
    'I find you inadmissible under A40(1)(a).',
    'I have found you inadmissible under A40(1)(a).',
    'In 2019 you were found inadmissible for misrepresentation. You are inadmissible for misrepresentation.',
  ])('of this letter: %s', (text) => {
    expect(basis(beside(text))).toBe(true)
  })
})

describe('the day of another decision', () => {
  test.for<[heading: string, text: string, found: string[]]>([
    [
      'Date of the order: March 3, 2024\nDate: October 27, 2026',
      'Your application for authorization to return to Canada is refused.',
      ['2026-10-27 settled'],
    ],
    [
      'Date of the order: March 3, 2026',
      'An exclusion order is made against you.',
      ['2026-03-03 settled'],
    ],
    [
      'Decision date: March 3, 2024\nDate: October 27, 2026',
      'Your request for reconsideration has been refused.',
      ['2024-03-03 conflicting', '2026-10-27 conflicting'],
    ],
    [
      '',
      'This decision was made on March 3, 2024. Your request for reconsideration has been refused.',
      ['2024-03-03 arguable'],
    ],
    ['', `${refused} You asked when this decision was made on 3 March 2024.`, []],
    ['', `${refused} This decision was made on March 3, 2026.`, ['2026-03-03 settled']],
  ])('%s: %s', ([heading, text, found]) => {
    expect(valuesOf(body(text, heading), 'decidedOn')).toEqual(found)
  })
})

describe('an order', () => {
  test.for<[text: string, found: string[]]>([
    ['An exclusion order has been made against you.', ['exclusion settled']],
    ['No exclusion order has been made against you.', []],
    ['Once an exclusion order is made, you must leave.', []],
    ['Lorsqu’une mesure d’exclusion est prise contre vous, vous devez partir.', []],
    ['Aucune mesure d’exclusion est prise.', []],
    ['An exclusion order is made if you do not leave.', ['exclusion arguable']],
  ])('%s', ([text, found]) => {
    expect(valuesOf(beside(text), 'removalOrder')).toEqual(found)
  })

  test.for([
    'Si l’entrée au Canada vous est refusée, vous devez repartir.',
    'No exclusion order has been made against you.',
    'Once an exclusion order is made, you must leave.',
  ])('that is none refuses nothing: %s', (text) => {
    expect(body(text).letter.kind).toBe('unclear')
  })

  test('refused with an elision is a refusal', () => {
    expect(body('Nous refusons l’autorisation de retour au Canada.').settled).toEqual({
      decision: 'authorization-to-return',
    })
  })
})

describe('what may be applied for again', () => {
  test.for<[text: string, found: string[]]>([
    ['You may not reapply.', ['true settled']],
    ['You may not reapply unless your circumstances have changed.', ['true arguable']],
    ['You cannot submit a new application until this one is closed.', ['true arguable']],
    [
      'Vous ne pouvez pas présenter une nouvelle demande à moins que votre situation ait changé.',
      ['true arguable'],
    ],
    [
      'Vous ne pouvez pas présenter une nouvelle demande tant que celle-ci est ouverte.',
      ['true arguable'],
    ],
    ['You cannot submit any application fee by cheque.', []],
    ['You may reapply at any time if you wish.', ['false settled']],
  ])('%s', ([text, found]) => {
    expect(valuesOf(beside(text), 'refusalForbidsReapplication')).toEqual(found)
  })
})

describe('another day than the one that stands', () => {
  test.for<[text: string, fact: string, found: string[]]>([
    ['Your removal is scheduled for June 3, 2026.', 'removalScheduledOn', ['2026-06-03 settled']],
    [
      'Your removal was scheduled for June 3, 2026, and it is now scheduled for December 4, 2026.',
      'removalScheduledOn',
      ['2026-06-03 arguable'],
    ],
    [
      'Your removal was scheduled for March 3, 2024 and you did not appear.',
      'removalScheduledOn',
      ['2024-03-03 arguable'],
    ],
    ['Votre renvoi a été fixé au 3 juin 2026.', 'removalScheduledOn', ['2026-06-03 arguable']],
    [
      'You said that you lost your status on March 3, 2024; the records show June 3.',
      'statusLostOn',
      [],
    ],
    ['Vous avez dit que vous avez perdu votre statut le 3 mars 2024.', 'statusLostOn', []],
  ])('%s', ([text, fact, found]) => {
    expect(valuesOf(beside(text), fact)).toEqual(found)
  })
})

describe('another person', () => {
  test('an approval beside a son’s refusal settles no decision', () => {
    const found = body(
      'Your study permit is approved. Your son’s application for a visitor visa has been refused.',
    )
    expect(valuesOf(found, 'decision')).toEqual(['temporary-resident-visa arguable'])
    expect(found.notSettled).toContain('decision')
  })

  test.for([
    'Your son’s application for a visitor visa has been refused.',
    'Your study permit is approved. The application for a visitor visa has been refused.',
    'The application of your son for a visitor visa has been refused.',
    'La demande de visa de visiteur de votre fils a été refusée.',
  ])('%s', (text) => {
    expect(valuesOf(body(text), 'decision')).toEqual(['temporary-resident-visa arguable'])
  })

  test.for<[text: string, found: string[]]>([
    ['You applied to sponsor your wife.', ['spouse settled']],
    ['You applied to sponsor your wife’s mother.', []],
    ['You applied to sponsor your mother in law.', []],
    ['You cannot sponsor her because you sponsored your wife in 2018.', []],
  ])('%s', ([text, found]) => {
    const letter = body(`The application as a member of the family class is refused. ${text}`)
    expect(valuesOf(letter, 'relationshipToSponsor')).toEqual(found)
  })
})

test('the limit of the other place is one of this kind of decision', () => {
  const { limitsStated, cautions } = beside(
    'This decision was made in Canada. You may apply to the Federal Court within 15 days if the decision was made in Canada, or 60 days if it was made outside Canada.',
  )
  expect(
    limitsStated.map(({ quote, comparison, limits }) => [quote, comparison, limits[0]?.id]),
  ).toEqual([
    ['15 days', 'same', 'judicial-review/in-canada'],
    ['60 days', 'same', 'judicial-review/outside-canada'],
  ])
  expect(cautions.map(({ id }) => id)).not.toContain('stated-limit-unknown')
})

describe('a hedge before a finding takes it away', () => {
  const en = 'you are inadmissible for misrepresentation.'
  const fr = 'vous êtes interdit de territoire pour fausses déclarations.'
  const before: readonly string[] = [
    ...[
      'If',
      'We will see whether',
      'Unless it is shown,',
      'Until it is shown,',
      'In case',
      'In cases where',
      'In the event that',
      'Provided that',
      'Should an officer see it,',
      'Where an officer so finds,',
      'When you apply,',
      'Once it is shown,',
      'I do not say that',
      'I am not saying that',
      'I do not find that',
      'It is not true that',
      'You said that',
      'You asked whether',
      'You have argued that',
      'An officer may find that',
      'It could mean that',
      'You may also ask, and',
      'You must apply and',
      'It appears',
      'It seems',
      'I have a concern that',
      'Any application is refused where sent and',
      'You did not disclose that',
      'You failed to declare and',
    ].map((words) => `${words} ${en}`),
    ...[
      'Si vous mentez,',
      'Si l’agent le constate,',
      'S’il le constate,',
      'À moins que l’agent en décide,',
      'À moins qu’un agent en décide,',
      'Jusqu’à ce qu’il en décide,',
      'Au cas où',
      'En cas de refus,',
      'Lorsque',
      'Lorsqu’un agent le constate,',
      'Dans les cas où',
      'Dans le cas où',
      'Quand',
      'Tant que',
      'Dès que',
      'Une fois que',
      'Pourvu que',
      'À condition que',
      'Je ne dis pas que',
      'Nous ne concluons pas que',
      'Il n’est pas vrai que',
      'Vous dites que',
      'Vous avez affirmé que',
      'Vous avez demandé si',
      'L’agent pourrait conclure que',
      'Vous pouvez demander, car',
      'Il semble que',
      'Je crains que',
      'Une demande doit le dire et',
      'Toute demande est vue et',
      'Vous avez déclaré que',
      'Vous avez omis de déclarer que',
    ].map((words) => `${words} ${fr}`),
  ]
  test.for(before)('%s', (sentence) => {
    expect(valuesOf(beside(sentence), 'inadmissibility')).toEqual([])
  })

  test.for([
    ['English', en],
    ['French', fr],
  ])('and without one it stands, in %s', ([, sentence]) => {
    expect(valuesOf(beside(sentence as string), 'inadmissibility')).toEqual([
      'misrepresentation partial',
    ])
  })

  test('of every pattern', () => {
    const folded = before.map((sentence) => fold(sentence).text)
    const unused = [...hedges.en, ...hedges.fr].filter(
      (pattern) => !folded.some((sentence) => pattern.test(sentence)),
    )
    expect(unused).toEqual([])
  })
})
