import { XMLValidator } from 'fast-xml-parser'
import { afterAll, describe, expect, test } from 'vitest'
import { type Document, entry, paragraph } from '../../src/http/renderings/document.ts'
import { html } from '../../src/http/renderings/html.ts'
import { markdown } from '../../src/http/renderings/markdown.ts'
import { typeset } from '../../src/http/renderings/typography.ts'
import { everyValue, studyPermitRefusedAbroad as facts, post, serviceOn } from './service.ts'
import { wholeCases } from './whole-cases.ts'

const service = await serviceOn('2026-11-02T15:00:00Z')
afterAll(() => service.close())

const CHECKLISTS = '/v1/checklists'
const ASSESSMENTS = '/v1/assessments'

const documentOf = async (path: string, body: object, accept: string, language: string) =>
  (await post(service, path, body, { accept, 'accept-language': language })).body

const ofReview = { facts, asOf: '2026-11-23', remedies: ['judicial-review'], reference: 'A-1' }

describe('a checklist to work from', () => {
  test.for([
    ['en', 'text/markdown', '# What to prepare\n'],
    ['en', 'text/markdown', '- As of: Monday, November 23, 2026\n- Reference: A-1\n'],
    ['en', 'text/markdown', '\n## Application for leave and for judicial review\n\n### Forms\n'],
    ['en', 'text/markdown', '\n  - **Required** · By whom: applicant\n'],
    ['en', 'text/markdown', '  - Form: **IR-1**, Application for leave and for judicial review\n'],
    ['en', 'text/markdown', '  - Due with: Perfect the application: serve the applicant’s record'],
    [
      'en',
      'text/markdown',
      '[IRPA, s. 72(2)(b)](https://laws-lois.justice.gc.ca/eng/acts/I-2.5/section-72.html)',
    ],
    ['en', 'text/markdown', '| For | Amount | Known since | Law |\n| --- | --- | --- | --- |\n'],
    ['en', 'text/markdown', ' | **\\$50.00** | '],
    [
      'en',
      'text/markdown',
      ' · Still to be known: Did the judge certify that a serious question of general importance is involved, and state it? | **\\$50.00** | ',
    ],
    ['en', 'text/html', '<h3>Where it goes</h3>'],
    ['en', 'text/html', '<td><strong>$50.00</strong></td>'],
    [
      'en',
      'text/html',
      '<section class="page">\n<h2>Application for leave and for judicial review',
    ],
    ['en', 'text/html', '<li><label><input type="checkbox">'],
    ['en', 'text/html', '<html lang="en">\n<head>\n<meta charset="utf-8">'],
    ['fr', 'text/markdown', '# Ce qu’il faut préparer\n'],
    ['fr', 'text/markdown', '- En date du\u00a0: lundi 23 novembre 2026\n- Référence\u00a0: A-1\n'],
    ['fr', 'text/markdown', '\n### Signification et dépôt\n'],
    ['fr', 'text/markdown', '  - **Obligatoire** · Par qui\u00a0: demandeur\n'],
    ['fr', 'text/markdown', '| Pour | Montant | Connu depuis le | Droit |\n'],
    ['fr', 'text/markdown', ' | **50,00\u00a0\\$** | '],
    ['fr', 'text/html', '<h3>Où l’envoyer</h3>'],
    ['fr', 'text/html', '<html lang="fr">'],
    [
      'fr',
      'text/html',
      '<a href="https://laws-lois.justice.gc.ca/fra/lois/I-2.5/article-72.html">LIPR, art. 72(2)b)</a>',
    ],
  ] as const)('in %s as %s has %s', async ([language, accept, fragment]) => {
    expect(await documentOf(CHECKLISTS, ofReview, accept, language)).toContain(fragment)
  })

  test('says so where nothing is open', async () => {
    const body = { facts, remedies: ['refugee-appeal'] }
    const said = 'No remedy that was asked about is open.'
    expect(await documentOf(CHECKLISTS, body, 'text/markdown', 'en')).toContain(`\n${said}\n`)
  })
})

describe('what an item is due with is said in the Rules that govern', () => {
  const old = {
    en: '  - Due with: The Immigration Appeal Division receives the notice of appeal with the officer’s written reasons for the refusal.\n',
    fr: '  - À produire avec\u00a0: La Section d’appel de l’immigration reçoit l’avis d’appel avec les motifs écrits du refus de l’agent.\n',
  }
  const now = {
    en: '  - Due with: The Immigration Appeal Division receives the notice of appeal with the officer’s decision and the written reasons, if any, for the refusal.\n',
    fr: '  - À produire avec\u00a0: La Section d’appel de l’immigration reçoit l’avis d’appel avec la décision de l’agent et, le cas échéant, les motifs écrits du refus.\n',
  }

  test.for([
    ['en', '2023-01-13', old.en, now.en],
    ['en', '2023-01-14', now.en, old.en],
    ['fr', '2023-01-13', old.fr, now.fr],
    ['fr', '2023-01-14', now.fr, old.fr],
  ] as const)('in %s, for reasons received on %s', async ([language, day, said, notSaid]) => {
    const body = {
      facts: { decision: 'family-class-visa', reasonsReceivedOn: day },
      asOf: '2026-11-23',
      remedies: ['sponsorship-appeal'],
    }
    const document = await documentOf(CHECKLISTS, body, 'text/markdown', language)
    expect(document).toContain(said)
    expect(document).not.toContain(notSaid)
  })
})

describe('the fees of a checklist', () => {
  const restored = {
    facts: {
      decision: 'study-permit',
      decidedIn: 'in-canada',
      personIn: 'in-canada',
      temporaryStatus: 'student',
    },
    remedies: ['restoration-of-status'],
  }
  const known = {
    en: '\n### Fees\n\n| For | Amount |',
    fr: '\n### Frais\n\n| Pour | Montant |',
  }
  const notKnown = {
    en: '\n### Fees\n\nThe amount of what follows is not known for this day: check it before paying.\n\n- Restoration of status as a student, with a new study permit.\n  - Law: ',
    fr: '\n### Frais\n\nLe montant de ce qui suit n’est pas connu pour ce jour\u00a0: le vérifier avant de payer.\n\n- Rétablissement du statut d’étudiant, avec nouveau permis d’études.\n  - Droit\u00a0: ',
  }

  test.for([
    ['the day before they rise', '2026-11-30', 'en', known.en, notKnown.en],
    ['the day before they rise', '2026-11-30', 'fr', known.fr, notKnown.fr],
    ['the day they rise', '2026-12-01', 'en', notKnown.en, known.en],
    ['the day they rise', '2026-12-01', 'fr', notKnown.fr, known.fr],
    ['the day after', '2026-12-02', 'en', notKnown.en, known.en],
    ['the day after', '2026-12-02', 'fr', notKnown.fr, known.fr],
  ] as const)('%s (%s), in %s', async ([, asOf, language, said, notSaid]) => {
    const body = { ...restored, asOf }
    const document = await documentOf(CHECKLISTS, body, 'text/markdown', language)
    expect(document).toContain(said)
    expect(document).not.toContain(notSaid)
  })

  test.for([
    ['en', '2026-11-30', undefined],
    ['en', '2026-12-01', 'Restoration of status as a student, with a new study permit.'],
    ['fr', '2026-12-01', 'Rétablissement du statut d’étudiant, avec nouveau permis d’études.'],
    ['fr', '2026-12-02', 'Rétablissement du statut d’étudiant, avec nouveau permis d’études.'],
  ] as const)('stand in the answer too, in %s on %s', async ([language, asOf, said]) => {
    const body = { ...restored, asOf }
    const { checklists } = JSON.parse(
      await documentOf(CHECKLISTS, body, 'application/json', language),
    )
    expect(checklists[0].fees.length).toBe(said === undefined ? 1 : 0)
    expect(checklists[0].feesNotKnown?.[0].text).toBe(said)
  })

  test('a fee whose amount is not known says on what it depends', async () => {
    const { temporaryStatus: _, ...facts } = restored.facts
    const body = { ...restored, facts, asOf: '2026-12-01' }
    expect(await documentOf(CHECKLISTS, body, 'text/markdown', 'en')).toContain(
      'with a new study permit.\n  - Still to be known: ',
    )
  })

  test.for([
    ['en', '# What to prepare\n', '### Fees'],
    ['fr', '# Ce qu’il faut préparer\n', '### Frais'],
  ] as const)(
    'are not spoken of where none is listed, in %s',
    async ([language, title, heading]) => {
      const body = { ...ofReview, remedies: ['reconsideration'], asOf: '2026-12-01' }
      const document = await documentOf(CHECKLISTS, body, 'text/markdown', language)
      expect(document).toContain(title)
      expect(document).not.toContain(heading)
    },
  )
})

describe('an assessment to read', () => {
  test.for([
    [
      'en',
      'text/markdown',
      'that cannot be undone: **Thursday, December 24, 2026**\n\n1. First, protect',
    ],
    ['en', 'text/markdown', '\n   - By **Thursday, December 24, 2026**\n'],
    [
      'en',
      'text/markdown',
      '\n| **Thursday, December 24, 2026** | Tuesday, December 29, 2026 | Saturday, December 26, 2026 | Application for leave',
    ],
    [
      'en',
      'text/markdown',
      '| Application for leave and for judicial review | **Open** | Open: Thursday',
    ],
    ['en', 'text/markdown', '\nVerdict: **Open**\n\n### Requirements\n\n- **Met**: '],
    ['en', 'text/markdown', '\n##### Working\n\n1. **Tuesday, October 27, 2026**: The period runs'],
    ['en', 'text/markdown', '\n- Days left: 31\n'],
    [
      'en',
      'text/markdown',
      '\n  - Due with: Perfect the application: serve the applicant’s record',
    ],
    ['fr', 'text/markdown', '# Évaluation du dossier\n'],
    ['fr', 'text/markdown', '\n## Plan\u00a0: par quoi commencer\n'],
    ['fr', 'text/markdown', '\n   - Au plus tard le **jeudi 24 décembre 2026**\n'],
    [
      'fr',
      'text/markdown',
      '| **jeudi 24 décembre 2026** | mardi 29 décembre 2026 | samedi 26 décembre 2026 |',
    ],
    ['fr', 'text/html', '<h2>Délais</h2>'],
    ['fr', 'text/html', '<td><strong>jeudi 24 décembre 2026</strong></td>'],
    ['fr', 'text/html', '<p>Conclusion\u00a0: <strong>Ouvert</strong></p>'],
    ['fr', 'text/html', '<li><strong>Remplie</strong>\u00a0: '],
  ] as const)('in %s as %s has %s', async ([language, accept, fragment]) => {
    expect(await documentOf(ASSESSMENTS, ofReview, accept, language)).toContain(fragment)
  })

  test.for([
    [
      'en',
      '\n   - Remedies: New application; Criminal rehabilitation; Authorization to return to Canada; Ministerial relief\n',
    ],
    [
      'fr',
      '\n   - Recours\u00a0: Nouvelle demande; Réadaptation; Autorisation de retour au Canada; Déclaration de dispense\n',
    ],
    ['en', '\n   - Remedy: Application for leave and for judicial review\n'],
  ] as const)('a step of the plan names all its remedies, in %s: %s', async ([language, said]) => {
    const body = { facts: { ...facts, decidedIn: 'in-canada' }, asOf: '2026-11-02' }
    expect(await documentOf(ASSESSMENTS, body, 'text/markdown', language)).toContain(said)
  })

  test('puts the plan first, and what is not open last', async () => {
    const document = await documentOf(ASSESSMENTS, { facts }, 'text/html', 'en')
    const headings = [...document.matchAll(/<h2>(.*?)<\/h2>/g)].map(([, heading]) => heading)
    expect(headings[0]).toBe('Plan: what to do first')
    expect(headings.at(-1)).toBe('Remedies that are not open')
    expect(document).toContain('<h3>Appeal to the Refugee Appeal Division</h3>')
  })

  test('the first of a French month is an ordinal', async () => {
    const body = { facts: {}, asOf: '2026-12-01' }
    const document = await documentOf(ASSESSMENTS, body, 'text/markdown', 'fr')
    expect(document).toContain('- En date du\u00a0: mardi 1er décembre 2026\n')
  })

  test.for([
    ['en', '\n  - By **Thursday, November 26, 2026**\n'],
    ['fr', '\n  - Au plus tard le **jeudi 26 novembre 2026**\n'],
  ] as const)(
    'an item is due on the safe day of its limit, in %s',
    async ([language, fragment]) => {
      const body = { ...ofReview, remedies: ['reconsideration'] }
      expect(await documentOf(ASSESSMENTS, body, 'text/markdown', language)).toContain(fragment)
    },
  )

  test('a limit that has passed says what is left', async () => {
    const body = { ...ofReview, asOf: '2027-02-01' }
    const document = await documentOf(ASSESSMENTS, body, 'text/markdown', 'en')
    expect(document).toContain('\n##### Passed\n')
    expect(document).toContain('\n  - Days late: 34\n')
  })
})

/** The text of a document, as a reader has it. */
const readers = {
  'text/markdown': (document: string) => document.replace(/\\([!-/:-@[-`{-~])/g, '$1'),
  'text/html': (document: string) =>
    document
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&#39;', "'")
      .replaceAll('&amp;', '&'),
}

describe.for(Object.entries(wholeCases))('%s', ([, facts]) => {
  for (const path of [CHECKLISTS, ASSESSMENTS])
    for (const language of ['en', 'fr'])
      test(`everything that ${path} says in ${language} stands in its documents`, async () => {
        const body = { facts, asOf: '2027-02-01', reference: 'A-1' }
        const answer = JSON.parse(await documentOf(path, body, 'application/json', language))
        const said = [...everyValue(answer)].flatMap(([at, value]) =>
          /\/(text|title|cite|url|question|id|reference)$/.test(at) &&
          (!at.endsWith('/id') || at.endsWith('/form/id') || at.endsWith('/receipt/id'))
            ? [String(value)]
            : [],
        )
        expect(said.length).toBeGreaterThan(0)
        for (const [accept, read] of Object.entries(readers)) {
          const document = read(await documentOf(path, body, accept, language)).replaceAll(
            '\u00a0',
            ' ',
          )
          expect(said.filter((one) => !document.includes(one))).toEqual([])
          expect(document).not.toMatch(/undefined|\[object|NaN/)
        }
      })

  test('the page is well-formed, runs nothing and asks for nothing', async () => {
    for (const path of [CHECKLISTS, ASSESSMENTS]) {
      const page = await documentOf(path, { facts }, 'text/html', 'fr')
      expect(XMLValidator.validate(page.replace('<!doctype html>\n', ''), voids)).toBe(true)
      expect(page).not.toMatch(/<script|<link|<img|<iframe|\ssrc=|\son\w+=|url\(|@import/i)
      const addresses = [...page.matchAll(/\shref="([^"]*)"/g)].map(([, address]) => address)
      expect(addresses.filter((address) => !/^(https:\/\/|mailto:)/.test(String(address)))).toEqual(
        [],
      )
    }
  })
})
const voids = { unpairedTags: ['meta', 'input'] }

describe('what is written stays text', () => {
  const nasty = `1. <script>"a" & 'b'</script> |*_[x](y)_*| \`c\` ~d~ !\n# e \\ $f$`
  const url = 'https://example.org/?a="><script>&b=(1)|2 3'
  const document: Document = {
    language: 'en',
    asOf: '2026-11-23',
    title: nasty,
    blocks: [paragraph(nasty), paragraph({ strong: nasty }), paragraph({ link: nasty, url })],
    sections: [
      {
        title: nasty,
        blocks: [
          { kind: 'list', mark: 'box', entries: [entry([nasty], [[nasty]])] },
          { kind: 'table', head: [nasty], rows: [[[nasty]]] },
        ],
        sections: [],
      },
    ],
  }

  test('in HTML', () => {
    const page = html(document)
    const shown =
      '1. &lt;script&gt;&quot;a&quot; &amp; &#39;b&#39;&lt;/script&gt; |*_[x](y)_*| `c` ~d~ !\n# e \\ $f$'
    expect(page).toContain(`<title>${shown}</title>`)
    expect(page).toContain(`<h1>${shown}</h1>\n<p>${shown}</p>\n<p><strong>${shown}</strong></p>`)
    expect(page).toContain(
      '<a href="https://example.org/?a=&quot;&gt;&lt;script&gt;&amp;b=(1)|2 3">1. &lt;script',
    )
    expect(page).toContain(`<th scope="col">${shown}</th>`)
    expect(page).toContain(`<td>${shown}</td>`)
    expect(page).toContain(`<div class="note">${shown}</div>`)
    expect(page).not.toContain('<script')
    expect(XMLValidator.validate(page.replace('<!doctype html>\n', ''), voids)).toBe(true)
  })

  test('in Markdown', () => {
    const shown =
      '<script\\>"a" \\& \'b\'\\</script\\> \\|\\*\\_\\[x\\](y)\\_\\*\\| \\`c\\` \\~d\\~ \\! # e \\\\ \\$f\\$'
    expect(markdown(document)).toBe(
      [
        `# 1. \\${shown}`,
        `1\\. \\${shown}`,
        `**1. \\${shown}**`,
        `[1. \\${shown}](https://example.org/?a="%3e%3cscript%3e&b=%281%29%7c2%203)`,
        `## 1. \\${shown}`,
        `- [ ] 1\\. \\${shown}\n  - 1\\. \\${shown}`,
        `| 1. \\${shown} |\n| --- |\n| 1\\. \\${shown} |`,
        '',
      ]
        .join('\n\n')
        .replace(/\n\n$/, '\n'),
    )
  })

  test.for([
    ['- a', '\\- a'],
    ['# a', '\\# a'],
    ['+ a', '\\+ a'],
    ['=== a', '\\=== a'],
    ['12) a', '12\\) a'],
    ['2026-12-24', '2026-12-24'],
    ['(a)', '(a)'],
  ] as const)('“%s” begins no block in Markdown', ([written, shown]) => {
    const line: Document = {
      language: 'en',
      asOf: '2026-11-23',
      title: 'T',
      blocks: [paragraph(written)],
      sections: [],
    }
    expect(markdown(line)).toBe(`# T\n\n${shown}\n`)
  })
})

describe('the form asked for', () => {
  test.for([
    ['', 'application/json'],
    ['*/*', 'application/json'],
    ['application/json', 'application/json'],
    ['text/html', 'text/html'],
    ['text/markdown', 'text/markdown'],
    ['text/markdown;q=0.5, text/html;q=0.9', 'text/html'],
    ['text/html;q=0.5, application/json;q=0.4', 'text/html'],
    ['text/html;q=0, */*', 'application/json'],
    ['image/png, text/html;q=0.1', 'text/html'],
    ['text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', 'text/html'],
  ] as const)('“%s” is answered as %s', async ([accept, type]) => {
    for (const path of [CHECKLISTS, ASSESSMENTS]) {
      const response = await post(service, path, { facts }, accept === '' ? {} : { accept })
      expect(response.statusCode).toBe(200)
      expect(response.headers['content-type']).toBe(`${type}; charset=utf-8`)
      expect(response.headers).toMatchObject({
        vary: 'accept, accept-language',
        'cache-control': 'no-store',
      })
    }
  })

  test.for([
    [CHECKLISTS, 'image/png'],
    [ASSESSMENTS, 'image/png'],
    ['/v1/deadlines', 'application/pdf'],
    [CHECKLISTS, 'text/calendar'],
    ['/v1/eligibility', 'text/html'],
  ] as const)('%s has no %s', async ([path, accept]) => {
    const response = await post(service, path, { facts }, { accept })
    expect(response.statusCode).toBe(406)
    expect(response.headers['content-type']).toContain('application/problem+json')
  })

  test('a wrong request is answered by a problem, whatever its form', async () => {
    const response = await post(service, CHECKLISTS, { fact: {} }, { accept: 'text/html' })
    expect(response.statusCode).toBe(400)
    expect(response.json().type).toBe('urn:recourse:problem:invalid-request')
  })

  test('a page may load nothing', async () => {
    const response = await post(service, CHECKLISTS, { facts }, { accept: 'text/html' })
    expect(response.headers['content-security-policy']).toBe(
      "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    )
  })
})

describe('a line of French does not break', () => {
  test.for([
    ['fr', 'un « non » inexact : fausse', 'un «\u00a0non\u00a0» inexact\u00a0: fausse'],
    ['fr', 'Pourquoi? Pour cela; ainsi', 'Pourquoi? Pour cela; ainsi'],
    ['fr', 'https://example.org/a:b', 'https://example.org/a:b'],
    ['en', 'a “no” : left', 'a “no” : left'],
  ] as const)('in %s “%s” is set as “%s”', ([language, written, set]) => {
    const document: Document = {
      language,
      asOf: '2026-11-23',
      title: written,
      blocks: [{ kind: 'list', mark: 'box', entries: [entry([written], [[{ strong: written }]])] }],
      sections: [{ title: 'T', blocks: [paragraph({ link: written })], sections: [] }],
    }
    expect(typeset(document)).toEqual({
      language,
      asOf: '2026-11-23',
      title: set,
      blocks: [{ kind: 'list', mark: 'box', entries: [entry([set], [[{ strong: set }]])] }],
      sections: [{ title: 'T', blocks: [paragraph({ link: set })], sections: [] }],
    })
  })
})
