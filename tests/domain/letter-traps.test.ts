import { describe, expect, test } from 'vitest'
import type { LetterRead } from '../../src/domain/letters/index.ts'
import { read } from './letter-tables.ts'

/** What a hasty reader would take for something else. */

const refused = 'Your application for a study permit is refused.'
const letter = (heading: string, body = refused) => `${heading}\n\nDear Applicant,\n\n${body}\n`
const body = (text: string) => read(letter('', text))

const valuesOf = ({ facts }: LetterRead, wanted: string) =>
  facts.filter(({ fact }) => fact === wanted).map(({ value, certainty }) => `${value} ${certainty}`)
const limitsOf = ({ limitsStated }: LetterRead) =>
  limitsStated.map(({ quote, comparison, limits }) =>
    [quote, comparison, ...limits.map(({ id }) => id)].join(' '),
  )

describe('the day of the letter', () => {
  test.for<[why: string, heading: string, days: string[]]>([
    ['labelled', 'Date: October 27, 2026', ['2026-10-27 settled']],
    ['alone on its line', '27 October 2026', ['2026-10-27 settled']],
    ['after a town', 'Ottawa, le 27 octobre 2026', ['2026-10-27 settled']],
    ['with its weekday', 'Monday, October 26, 2026', ['2026-10-26 settled']],
    ['under its label', 'Date\nOctober 27, 2026', ['2026-10-27 settled']],
    ['in both languages', 'October 27, 2026\nLe 27 octobre 2026', ['2026-10-27 settled']],
    ['beside another field', 'UCI: 00-0000-0000 Date: May 5, 2026', ['2026-05-05 settled']],
    ['in figures, the day over twelve', 'Date: 27/10/2026', ['2026-10-27 settled']],
    ['in figures, the month first', 'Date: 10/27/2026', ['2026-10-27 settled']],
    ['in figures, the same either way', 'Date: 02/02/2026', ['2026-02-02 settled']],
    [
      'in figures that read two ways',
      'Date: 02/03/2026',
      ['2026-03-02 conflicting', '2026-02-03 conflicting'],
    ],
    [
      'two of them',
      'October 27, 2026\nOctober 28, 2026',
      ['2026-10-27 conflicting', '2026-10-28 conflicting'],
    ],
    [
      'another than that of the decision, which the letter names',
      'Date of decision: May 4, 2026\nDate: May 19, 2026',
      ['2026-05-04 conflicting', '2026-05-19 conflicting'],
    ],
    [
      'another than that of the decision, for the notice',
      'Date of decision: May 4, 2026\nDate of notice: May 19, 2026',
      ['2026-05-04 settled'],
    ],
    [
      'labelled in both languages',
      'Date of decision / Date de la décision : October 5, 2026',
      ['2026-10-05 settled'],
    ],
    [
      'labelled in both languages, French first, and told in both',
      'Date de la décision/Date of decision: 5 octobre 2026 / October 5, 2026',
      ['2026-10-05 settled'],
    ],
    [
      'under its label, both in both languages',
      'Date of decision / Date de la décision :\nOctober 5, 2026 / 5 octobre 2026',
      ['2026-10-05 settled'],
    ],
    ['in both languages on one line', 'October 5, 2026 / 5 octobre 2026', ['2026-10-05 settled']],
    ['two on one line', 'October 5, 2026 / October 6, 2026', []],
    [
      'beside the notice’s, both labelled in both languages',
      'Date of decision / Date de la décision : May 4, 2026\nDate of notice / Date de l’avis : May 19, 2026',
      ['2026-05-04 settled'],
    ],
    [
      'labels of two days on one line, values on the next',
      'Date of decision / Date de la décision   Date of notice / Date de l’avis\nMay 4, 2026   May 19, 2026',
      [],
    ],
    ['another label before the slash', 'Expiry / Date : 2030-01-01', []],
    ['a hearing before the slash', 'Date of hearing / Date de la décision : May 4, 2026', []],
    [
      'a date of birth labelled in both languages',
      'Date of birth / Date de naissance : 1990-05-05',
      [],
    ],
    ['of the notice only', 'Date of notice: May 19, 2026', ['2026-05-19 settled']],
    [
      'beside that of an order',
      'Date of the order: March 3, 2024\nDate: October 27, 2026',
      ['2026-10-27 settled'],
    ],
    ['none', '', []],
    ['no real day', 'Date: September 31, 2026', []],
    ['a year of two figures', 'Date: 27/10/26', []],
    ['a date of birth', 'Date of birth: 1990-05-05', []],
    ['a date of birth under its label', 'Date of birth:\n1990-05-05', []],
    ['a date of birth on the next line', 'Born\n5 May 1990', []],
    ['the end of a document', 'Expiry date: 2030-01-01', []],
    ['a date of birth in French', 'Né le 5 mai 1990\nDate de naissance : 1990-05-05', []],
    [
      'a date of birth, and the letter’s',
      'DOB 1990-05-05\nDate: 2026-10-27',
      ['2026-10-27 settled'],
    ],
    ['labels in one column, values in the next', 'Date of birth\nDate\n1990-05-05\n2026-10-27', []],
    ['labels on one line, values on the next', 'Date of birth   Date\n1990-05-05   2026-10-27', []],
    ['the day of receipt', 'Application received: October 1, 2026', []],
    ['the end of a passport', 'Passport expiry\n2030-01-01', []],
    ['a number', 'File 2026-10-271\nUCI 00-0000-2026', []],
  ])('%s', ([, heading, days]) => {
    expect(valuesOf(read(letter(heading)), 'decidedOn')).toEqual(days)
  })

  test('is not a date of the body', () => {
    const found = body(`${refused} You applied on October 1, 2026.\n\n1 May 2026`)
    expect(valuesOf(found, 'decidedOn')).toEqual([])
  })

  test('is asked about, as is the day of notice, which is never proposed', () => {
    const found = read(letter('Date: October 27, 2026'))
    expect(valuesOf(found, 'notifiedOn')).toEqual([])
    expect(found.notSettled).toContain('notifiedOn')
    expect(found.facts.find(({ fact }) => fact === 'decidedOn')?.confirm).toMatch(/officer’s notes/)
  })
})

describe('what was decided', () => {
  test.for<[why: string, text: string, decisions: string[]]>([
    [
      'an earlier refusal, called so',
      'Your previous application for a work permit was refused.',
      [],
    ],
    ['an earlier refusal, by its date', 'You were refused a work permit on March 3, 2024.', []],
    [
      'an earlier refusal beside this one',
      `Your application for a work permit has been refused on March 3, 2024. ${refused}`,
      ['study-permit settled'],
    ],
    [
      'a document that is only mentioned',
      'Your application for a study permit is refused because you worked without a work permit.',
      ['study-permit settled'],
    ],
    [
      'what may now be applied for',
      'Your application for a study permit has been refused and you may apply to restore your status.',
      ['study-permit settled'],
    ],
    [
      'two refusals in one letter',
      'Your application for a study permit and a temporary resident visa has been refused.',
      ['temporary-resident-visa conflicting', 'study-permit conflicting'],
    ],
    [
      'an extension as a worker',
      'Your application to extend your stay in Canada as a worker has been refused.',
      ['work-permit settled'],
    ],
    [
      'an extension as a student, in French',
      'Votre demande de prolongation de votre séjour à titre d’étudiante a été refusée.',
      ['study-permit settled'],
    ],
    [
      'a polite refusal',
      'Your application for a visitor visa could not be approved at this time.',
      ['temporary-resident-visa settled'],
    ],
    [
      'a refusal with its number',
      'Your application no. S000000000 for a study permit is refused.',
      ['study-permit settled'],
    ],
    ['a refusal of no one document', 'Your application is refused.', []],
    [
      'permanent residence of no one class',
      'Your application for permanent residence is refused.',
      [],
    ],
    [
      'a sponsorship refused for no stated want',
      'Your sponsorship application has been refused.',
      [],
    ],
    [
      'a sponsor approved, the visa refused',
      'Your sponsorship has been approved. The application of your husband as a member of the family class has been refused.',
      ['family-class-visa settled'],
    ],
    [
      'an order of long ago',
      'A deportation order was issued against you in 2015. Your application for authorization to return to Canada is refused.',
      ['authorization-to-return settled'],
    ],
  ])('%s', ([, text, decisions]) => {
    expect(valuesOf(body(text), 'decision')).toEqual(decisions)
  })

  test('beside what was approved: the letter does both, and says so', () => {
    const { letter, cautions } = body(`Your sponsorship has been approved. ${refused}`)
    expect(letter.kind).toBe('refusal')
    expect(cautions.map(({ id }) => id)).toContain('also-approves')
  })

  test('an appeal dismissed is of the tribunal that the heading names', () => {
    const dismissed = (division: string) =>
      valuesOf(
        read(`Immigration and Refugee Board\n${division}\n\nThe appeal is dismissed.`),
        'decision',
      )
    expect(dismissed('Refugee Appeal Division')).toEqual(['refugee-appeal-dismissed settled'])
    expect(dismissed('Immigration Appeal Division')).toEqual([
      'immigration-appeal-dismissed settled',
    ])
    expect(dismissed('')).toEqual([])
  })
})

describe('a letter that refuses nothing', () => {
  test.for<[why: string, kind: string, text: string]>([
    ['a condition', 'unclear', 'If your application is refused, you will be told.'],
    [
      'a possibility',
      'fairness-letter',
      'Your application may be refused. You have an opportunity to respond.',
    ],
    [
      'a refusal that was not disclosed',
      'fairness-letter',
      'You did not disclose that your application for a visa was refused by the United States. Before a decision is made you have 30 days to respond.',
    ],
    [
      'an approval that recalls a refusal',
      'approval',
      'Your application for a work permit has been approved. Your earlier application was refused.',
    ],
    [
      'an approval that recalls one undated',
      'approval',
      'Congratulations. Your application is approved although another application was refused.',
    ],
    ['what is to be returned', 'unclear', 'If it is incomplete we will return your application.'],
    [
      'what would abandon it',
      'unclear',
      'Failure to respond will have your application deemed abandoned.',
    ],
    ['what only a tribunal finds', 'unclear', 'The applicant is not a Convention refugee.'],
    ['nothing at all', 'unclear', 'Hello.'],
  ])('%s', ([, kind, text]) => {
    const found = body(text)
    expect(found.letter.kind).toBe(kind)
    expect([found.facts, found.settled, found.notSettled]).toEqual([[], {}, []])
    expect(found.cautions).toHaveLength(1)
  })

  test('an empty letter', () => {
    expect(read('')).toMatchObject({ letter: { kind: 'unclear' }, facts: [], provisions: [] })
  })
})

describe('a finding of inadmissibility', () => {
  test.for<[why: string, text: string, found: string[]]>([
    ['denied', 'You are not inadmissible to Canada.', []],
    ['possible', 'You may be inadmissible under 40(1)(a) of the IRPA.', []],
    ['feared', 'I was concerned that you are inadmissible for misrepresentation.', []],
    ['conditional', 'If you are inadmissible for misrepresentation, you cannot apply.', []],
    [
      'recited',
      'Paragraph 40(1)(a) of the IRPA provides that a foreign national is inadmissible for misrepresentation.',
      [],
    ],
    ['earlier', 'You were previously found inadmissible for misrepresentation.', []],
    ['of a relative', 'Your son is inadmissible on health grounds under 38(1)(c) of the IRPA.', []],
    [
      'because of a relative',
      'You are inadmissible under 42(1)(a) of the IRPA because your son is inadmissible on health grounds.',
      ['inadmissible-family-member partial'],
    ],
    [
      'by its name only',
      'You are inadmissible for serious criminality.',
      ['serious-criminality partial'],
    ],
    ['by its provision only', 'You are inadmissible under A36(2)(a).', ['criminality partial']],
    [
      'of section 40.1, which is not 40',
      'You are inadmissible under A40.1(1).',
      ['cessation partial'],
    ],
    [
      'of subsection 36(2.1), which is not 36(2)',
      'You are inadmissible under A36(2.1).',
      ['transborder-criminality partial'],
    ],
    [
      'on two grounds',
      'You are inadmissible under paragraphs 34(1)(f) and 37(1)(a) of the IRPA.',
      ['security partial', 'organized-criminality partial'],
    ],
    ['on no stated ground', 'You are inadmissible to Canada.', []],
  ])('%s', ([, text, found]) => {
    expect(valuesOf(body(`${refused} ${text}`), 'inadmissibility')).toEqual(found)
  })

  test('is never the whole list: it is proposed, and not settled', () => {
    const found = body(`${refused} You are inadmissible under A40(1)(a).`)
    expect(found.settled).toEqual({
      decision: 'study-permit',
      refusalGrounds: ['misrepresentation'],
      misrepresentationIsBasisOfRefusal: true,
    })
  })
})

describe('days that a letter gives', () => {
  const inCanada = 'judicial-review/in-canada'
  const outside = 'judicial-review/outside-canada'
  test.for<[why: string, text: string, limits: string[]]>([
    ['to leave', 'You must leave Canada within 15 days. You may apply to the Federal Court.', []],
    [
      'to leave, in one sentence with the Court',
      'If you do not apply to the Federal Court you must leave Canada within 30 days.',
      [],
    ],
    ['to answer', 'Within 30 days of receiving this letter, submit the following documents.', []],
    ['of a stay', 'You were absent from Canada for 90 days.', []],
    ['of validity', 'Your biometrics are valid for 60 days.', []],
    [
      'for the Court, in the next sentence',
      'You may apply for judicial review. This must be done within 60 days.',
      [`60 days may-be-longer ${inCanada} ${outside}`],
    ],
    [
      'for the Court, in words',
      'You have fifteen days to apply for judicial review.',
      [`fifteen days same ${inCanada} ${outside}`],
    ],
    [
      'of business',
      'You may seek judicial review within 15 business days.',
      [`15 business days may-be-longer ${inCanada} ${outside}`],
    ],
    [
      'by where the decision was made',
      'You may apply to the Federal Court within 15 days if the decision was made in Canada, or 60 days if it was made outside Canada.',
      [`15 days same ${inCanada}`, `60 days same ${outside}`],
    ],
    [
      'by where it was made, the place first',
      'For judicial review of a decision made in Canada you have 15 days, of one made outside Canada 60 days.',
      [`15 days same ${inCanada}`, `60 days same ${outside}`],
    ],
    [
      'the wrong way round',
      'You may apply to the Federal Court within 60 days if the matter arose in Canada and 15 days if it arose outside Canada.',
      [`60 days longer ${inCanada}`, `15 days shorter ${outside}`],
    ],
    [
      'by where the person is, which decides nothing',
      'You may apply to the Federal Court within 15 days if you are in Canada and 60 days if you are outside Canada.',
      [`15 days same ${inCanada} ${outside}`, `60 days may-be-longer ${inCanada} ${outside}`],
    ],
    [
      'for an appeal that this decision does not have',
      'You may appeal to the Immigration Appeal Division within 30 days.',
      ['30 days none-in-law'],
    ],
  ])('%s', ([, text, limits]) => {
    expect(limitsOf(body(`${refused} ${text}`))).toEqual(limits)
  })

  test.for<[why: string, heading: string, comparison: string]>([
    ['an office in Canada', 'Case Processing Centre - Edmonton', 'longer'],
    ['an office abroad', 'High Commission of Canada, Accra', 'may-be-longer'],
    ['no office', '', 'may-be-longer'],
  ])('sixty for the Court, from %s', ([, heading, comparison]) => {
    const text = `${refused} You may seek judicial review within 60 days.`
    expect(read(letter(heading, text)).limitsStated).toMatchObject([{ comparison }])
  })
})

describe('the place', () => {
  test.for<[why: string, text: string, found: string[]]>([
    ['an office abroad writes', letter('Embassy of Canada, Ankara'), ['outside-canada arguable']],
    ['an office in Canada writes', letter('CPC Ottawa'), ['in-canada arguable']],
    [
      'both write',
      letter('Case Processing Centre\nfor the High Commission of Canada'),
      ['in-canada conflicting', 'outside-canada conflicting'],
    ],
    [
      'the letter says so',
      letter('', `${refused} This decision was made outside Canada.`),
      ['outside-canada settled'],
    ],
    [
      'the letter only says what would follow',
      letter('', `${refused} If this decision was made in Canada, you have 15 days.`),
      [],
    ],
    [
      'an office that is only mentioned',
      letter('', `${refused} You may write to the nearest Embassy of Canada.`),
      [],
    ],
    ['a town', letter('Immigration, Refugees and Citizenship Canada\nOttawa, Ontario'), []],
  ])('%s', ([, text, found]) => {
    expect(valuesOf(read(text), 'decidedIn')).toEqual(found)
  })
})

describe('a provision', () => {
  test.for<[why: string, text: string, cited: string[]]>([
    [
      'of the Act, by its letter',
      'See A11(1) and R216(1)(b).',
      ['IRPA, s. 11(1)', 'IRPR, s. 216(1)(b)'],
    ],
    [
      'one of several before the name',
      'paragraphs 179(b) and 200(1)(b) of the Immigration and Refugee Protection Regulations',
      ['IRPR, s. 179(b)', 'IRPR, s. 200(1)(b)'],
    ],
    [
      'of the Act and of the Regulations',
      'paragraph 40(1)(a) of the Immigration and Refugee Protection Act and section 220 of the Regulations',
      ['IRPA, s. 40(1)(a)', 'IRPR, s. 220'],
    ],
    ['beside one of another Act', 'paragraph 179(b) and A11(1)', ['179(b)', 'IRPA, s. 11(1)']],
    ['after the name', 'IRPA, s. 34(1)(f)', ['IRPA, s. 34(1)(f)']],
    [
      'of “the Act” in a matter of citizenship',
      'the Citizenship Act; paragraph 5(1)(c) of the Act',
      ['Citizenship Act, s. 5(1)(c)'],
    ],
    [
      'of “the Act”, when two are named',
      'the Citizenship Act and the IRPA; paragraph 5(1)(c) of the Act',
      ['5(1)(c)'],
    ],
    ['of an Act not named', 'paragraph 40(1)(a) of the Act', ['40(1)(a)']],
    ['of another Act', 'subsection 320.14(1) of the Criminal Code', ['320.14(1)']],
    [
      'as the French print it',
      'l’alinéa 185b)(i) du RIPR et l’alinéa 40(1)a) de la LIPR',
      ['IRPR, s. 185(b)(i)', 'IRPA, s. 40(1)(a)'],
    ],
    [
      'of the Regulations, by their name before the number',
      'You do not meet the requirements of Regulation 200(1)(b).',
      ['IRPR, s. 200(1)(b)'],
    ],
    ['a whole section of the Regulations', 'It is refused under Regulation 220.', ['IRPR, s. 220']],
    [
      'of the Regulations, in French',
      'Elle est refusée au titre du Règlement 200(1)b).',
      ['IRPR, s. 200(1)(b)'],
    ],
    [
      'beside one of the Regulations',
      'paragraph 40(1)(a) and Regulation 200(1)(b)',
      ['40(1)(a)', 'IRPR, s. 200(1)(b)'],
    ],
    ['of the regulations of another Act', 'the Tobacco Regulation 200(1)(b)', ['200(1)(b)']],
    [
      'of the regulations, in a matter of citizenship',
      'the Citizenship Act and Regulation 5(1)(a)',
      ['5(1)(a)'],
    ],
    ['none: a time after the name', 'the Regulations 12 months later', []],
    ['broken over a line', 'paragraph 216(1)\n(b) of the IRPR', ['IRPR, s. 216(1)(b)']],
    ['none: a part of a form', 'See section 3 of the form and page 2.', []],
    [
      'none: a page, a phone, a postal code',
      'Page 12 (a) of 613-555-0199, Winnipeg R3C 4A1, A4 paper',
      [],
    ],
  ])('%s', ([, text, cited]) => {
    expect(body(text).provisions.map(({ pinpoint, law }) => law[0]?.cite ?? pinpoint)).toEqual(
      cited,
    )
  })

  test('is none in an address', () => {
    expect(read(letter('Suite A40, Room R10')).provisions).toEqual([])
  })

  test('that is only recited is no ground', () => {
    const recital =
      'Paragraph 179(b) of the IRPR states that a visitor who did not establish it is refused.'
    expect(valuesOf(body(`${refused} ${recital}`), 'refusalGrounds')).toEqual([])
  })
})
