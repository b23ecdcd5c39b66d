import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Checklist } from '../../src/domain/answers/index.ts'
import { type PdfRead, read, textOf } from './pdf-reader.ts'
import { everyValue, studyPermitRefusedAbroad as facts, post, serviceOn } from './service.ts'
import { wholeCases } from './whole-cases.ts'

const service = await serviceOn('2026-11-02T15:00:00Z')
afterAll(() => service.close())

const CHECKLISTS = '/v1/checklists'
const ASSESSMENTS = '/v1/assessments'

const asked = (path: string, language: string, body: object, on = service) =>
  post(on, path, body, { accept: 'application/pdf', 'accept-language': language })

const question = {
  facts,
  asOf: '2026-11-23',
  remedies: ['judicial-review', 'reconsideration'],
  reference: 'A-1',
}
const documents: Record<string, PdfRead> = {}
const documentOf = (path: string, language: string) => documents[`${path} ${language}`] as PdfRead
beforeAll(async () => {
  for (const path of [CHECKLISTS, ASSESSMENTS])
    for (const language of ['en', 'fr'])
      documents[`${path} ${language}`] = await read(
        (await asked(path, language, question)).rawPayload,
      )
})

const itemsIn = async (path: string) =>
  (await post(service, path, question)).json().checklists.flatMap(({ items }: Checklist) => items)
    .length

describe('a file to print', () => {
  test.for([
    ['en', CHECKLISTS, 'What to prepare\n• As of: Monday, November 23, 2026\n• Reference: A-1\n'],
    ['en', CHECKLISTS, '\nRequest for reconsideration\nThe decision\n'],
    [
      'en',
      CHECKLISTS,
      '\nRequired · By whom: applicant\nForm: IR-1, Application for leave and for',
    ],
    ['en', CHECKLISTS, '\nLaw: Privacy Act, s. 12(1)\n'],
    ['en', CHECKLISTS, '\n$50.00 –'],
    ['fr', CHECKLISTS, 'Ce qu’il faut préparer\n• En date du : lundi 23 novembre 2026\n'],
    ['fr', CHECKLISTS, '\nObligatoire · Par qui : demandeur\n'],
    ['fr', CHECKLISTS, '\nSignification et dépôt\n'],
    ['fr', CHECKLISTS, '\n50,00 $ –'],
    ['en', ASSESSMENTS, '\n1. First, protect the earliest limit that cannot be undone.'],
    ['en', ASSESSMENTS, '\nBy Thursday, December 24, 2026\nRemedy: Application for leave and for'],
    ['fr', ASSESSMENTS, 'Évaluation du dossier\n• En date du : lundi 23 novembre 2026\n'],
    [
      'fr',
      ASSESSMENTS,
      '\nAu plus tard le jeudi 24 décembre 2026\nRecours : Demande d’autorisation',
    ],
  ] as const)('in %s, of %s, has “%s”', ([language, path, lines]) => {
    expect(textOf(documentOf(path, language))).toContain(lines)
  })

  test.for([
    ['en', CHECKLISTS, 'Application for leave and for judicial review\nForms\n'],
    ['fr', CHECKLISTS, 'Demande d’autorisation et de contrôle judiciaire\nFormulaires\n'],
    ['en', ASSESSMENTS, 'Request for reconsideration\nVerdict: Open\n'],
    ['en', ASSESSMENTS, 'Application for leave and for judicial review\nVerdict: Open\n'],
    ['fr', ASSESSMENTS, 'Demande de réexamen\nConclusion : Ouvert\n'],
  ] as const)('in %s, of %s, has a page that begins “%s”', ([language, path, begins]) => {
    const { pages } = documentOf(path, language)
    expect(pages.filter(({ text }) => text.startsWith(begins))).toHaveLength(1)
  })

  test('the first checklist goes on under the opening', () => {
    expect(documentOf(CHECKLISTS, 'en').pages[0]?.text).toContain('\nRequest for reconsideration\n')
  })

  test.for([
    ['en', 'What to prepare'],
    ['fr', 'Ce qu’il faut préparer'],
  ] as const)('has its pages numbered, in %s', ([language, title]) => {
    const { pages } = documentOf(CHECKLISTS, language)
    expect(pages.length).toBeGreaterThan(3)
    expect(pages.map(({ text }) => text.split('\n').at(-1))).toEqual(
      pages.map((_, i) => `${title} · ${i + 1} / ${pages.length}`),
    )
  })

  test.for([
    ['en', 'en-CA', 'Assessment of the case'],
    ['fr', 'fr-CA', 'Évaluation du dossier'],
  ] as const)('says its language, its title and its day, in %s', ([language, tag, title]) => {
    expect(documentOf(ASSESSMENTS, language).info).toMatchObject({
      Language: tag,
      Title: title,
      CreationDate: 'D:20261123000000Z',
    })
  })

  test.for([
    [
      'en',
      'Privacy Act, s. 12(1)',
      'https://laws-lois.justice.gc.ca/eng/acts/P-21/section-12.html',
    ],
    [
      'fr',
      'Loi sur la protection des renseignements personnels, art. 12(1)',
      'https://laws-lois.justice.gc.ca/fra/lois/P-21/article-12.html',
    ],
  ] as const)('links a citation to the law, in %s', ([language, over, url]) => {
    expect(documentOf(CHECKLISTS, language).pages[0]?.links).toContainEqual({ url, over })
  })

  test('a square stands before every thing to prepare', async () => {
    const { pages } = documentOf(CHECKLISTS, 'en')
    const squares = (await Promise.all(pages.map((page) => page.squares()))).flat()
    expect(squares.length).toBeGreaterThan(40)
    expect(squares).toHaveLength(await itemsIn(CHECKLISTS))
    expect(new Set(squares)).toEqual(new Set([8.5]))
  })

  test('has a bookmark for every remedy', () => {
    expect(documentOf(CHECKLISTS, 'fr').bookmarks).toEqual([
      'Demande de réexamen',
      'Demande d’autorisation et de contrôle judiciaire',
    ])
  })

  test('runs nothing, and has nothing attached', () => {
    expect(documentOf(ASSESSMENTS, 'en')).toMatchObject({ scripts: null, attachments: null })
  })

  test('the same question has the same bytes, whenever it is asked', async () => {
    const later = await serviceOn('2027-03-04T15:00:00Z')
    const [one, other] = await Promise.all(
      [service, later].map(async (on) => (await asked(CHECKLISTS, 'fr', question, on)).rawPayload),
    )
    expect(one?.equals(other as Buffer)).toBe(true)
    await later.close()
  })

  test('goes out as what it is', async () => {
    const { headers, statusCode } = await asked(CHECKLISTS, 'fr', question)
    expect(statusCode).toBe(200)
    expect(headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-language': 'fr',
      'cache-control': 'no-store',
      vary: 'accept, accept-language',
    })
  })
})

describe('a file to be read aloud', () => {
  const elementsOf = (path: string, language: string) =>
    documentOf(path, language).pages.flatMap(({ elements }) => elements)
  const rolesOf = (path: string, language: string) =>
    elementsOf(path, language).map(({ role }) => role)

  test('has its headings, lists, tables and links as such', () => {
    expect(documentOf(CHECKLISTS, 'en').isTagged).toBe(true)
    const roles = [...new Set(rolesOf(CHECKLISTS, 'en'))].join(' ')
    expect(roles).toBe('Document H1 L LI Lbl LBody P Sect H2 H3 Link Table TR TH TD')
  })

  test('has the days with the heads of their columns', () => {
    const roles = rolesOf(ASSESSMENTS, 'fr').join(' ')
    expect(roles).toContain('Sect H2 Table TR TH TH TH TH TH TR TD TD TD TD TD TR TD')
  })

  test.for([
    ['en', 'Box to tick'],
    ['fr', 'Case à cocher'],
  ] as const)('says of a box what it is, in %s', ([language, said]) => {
    const boxes = elementsOf(CHECKLISTS, language).filter(({ alt }) => alt !== undefined)
    expect(new Set(boxes.map(({ role, alt }) => `${role}: ${alt}`))).toEqual(
      new Set([`Lbl: ${said}`]),
    )
  })
})

const squeezed = (text: string) => text.replace(/\s+/g, '')

/** Letter paper is 612 points wide. */
const RIGHT_MARGIN = 612 - 54 + 0.5

describe('nothing is lost', () => {
  test.for(['en', 'fr'] as const)('of what an assessment says, in %s', async (language) => {
    const body = { facts: wholeCases['a removal order against a permanent resident'] }
    const answer = await post(service, ASSESSMENTS, body, { 'accept-language': language })
    const said = [...everyValue(answer.json())].flatMap(([at, value]) =>
      /\/(text|title|cite|question)$/.test(at) ? [squeezed(String(value))] : [],
    )
    expect(said.length).toBeGreaterThan(500)
    const written = squeezed(
      textOf(await read((await asked(ASSESSMENTS, language, body)).rawPayload)),
    )
    expect(said.filter((one) => !written.includes(one))).toEqual([])
  })

  test.for(['en', 'fr'] as const)('no line goes past the margin, in %s', (language) => {
    for (const path of [CHECKLISTS, ASSESSMENTS])
      for (const { stretches } of documentOf(path, language).pages)
        expect(stretches.filter(({ right }) => right > RIGHT_MARGIN)).toEqual([])
  })
})
