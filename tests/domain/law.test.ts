import { describe, expect, test } from 'vitest'
import {
  accessToInformationAct,
  type Citation,
  citizenshipAct,
  decided,
  fccirpr,
  fcr,
  iadRules,
  instruments,
  interpretationAct,
  irpa,
  irpr,
  practice,
  privacyExtensionOrder3,
  radRules,
  reported,
} from '../../src/domain/law/index.ts'

describe('a citation of the Acts, Regulations and Rules', () => {
  test.for<[citation: Citation, en: string, fr: string]>([
    [irpa('72'), 'IRPA, s. 72', 'LIPR, art. 72'],
    [irpa('72(1)'), 'IRPA, s. 72(1)', 'LIPR, art. 72(1)'],
    [irpa('72(2)(b)'), 'IRPA, s. 72(2)(b)', 'LIPR, art. 72(2)b)'],
    [irpa('101(1)(b.1)'), 'IRPA, s. 101(1)(b.1)', 'LIPR, art. 101(1)b.1)'],
    [irpa('35(1)(c.1)'), 'IRPA, s. 35(1)(c.1)', 'LIPR, art. 35(1)c.1)'],
    [irpa('169(f)'), 'IRPA, s. 169(f)', 'LIPR, art. 169f)'],
    [irpa('110(2)(d)(i)'), 'IRPA, s. 110(2)(d)(i)', 'LIPR, art. 110(2)d)(i)'],
    [irpa('22.1'), 'IRPA, s. 22.1', 'LIPR, art. 22.1'],
    [irpr('185(b)(i)'), 'IRPR, s. 185(b)(i)', 'RIPR, art. 185b)(i)'],
    [irpr('117(9)(d)'), 'IRPR, s. 117(9)(d)', 'RIPR, art. 117(9)d)'],
    [irpr('200(3)(e)(ii)'), 'IRPR, s. 200(3)(e)(ii)', 'RIPR, art. 200(3)e)(ii)'],
    [irpr('228(1)(c)(iii)(A)'), 'IRPR, s. 228(1)(c)(iii)(A)', 'RIPR, art. 228(1)c)(iii)(A)'],
    [fccirpr('10(2)(a)(iv)'), 'FCCIRPR, r. 10(2)(a)(iv)', 'RCFCIPR, règle 10(2)a)(iv)'],
    [
      fcr('71.1(2)'),
      'Federal Courts Rules, r. 71.1(2)',
      'Règles des Cours fédérales, règle 71.1(2)',
    ],
    [iadRules('16(a)'), 'IAD Rules, 2022, r. 16(a)', 'Règles de la SAI (2022), règle 16a)'],
    [radRules('35(3)'), 'RAD Rules, r. 35(3)', 'Règles de la SAR, règle 35(3)'],
    [
      citizenshipAct('22.1(2)(a)'),
      'Citizenship Act, s. 22.1(2)(a)',
      'Loi sur la citoyenneté, art. 22.1(2)a)',
    ],
    [
      accessToInformationAct('41(6)'),
      'Access to Information Act, s. 41(6)',
      'Loi sur l’accès à l’information, art. 41(6)',
    ],
  ])('$1', ([citation, en, fr]) => {
    expect(citation.en.cite).toBe(en)
    expect(citation.fr.cite).toBe(fr)
  })

  test('of an order is by section, as of a regulation', () => {
    expect(privacyExtensionOrder3('2').en.cite).toContain(', s. 2')
    expect(privacyExtensionOrder3('2').fr.cite).toContain(', art. 2')
  })

  test('of a definition names the term in each language, in its own quotation marks', () => {
    const holiday = { en: 'holiday', fr: 'jour férié' }
    expect(interpretationAct('35(1)', holiday).en.cite).toBe(
      'Interpretation Act, s. 35(1) “holiday”',
    )
    expect(interpretationAct('35(1)', holiday).fr.cite).toBe(
      'Loi d’interprétation, art. 35(1) « jour férié »',
    )
    expect(fcr('2', holiday).fr.cite).toBe('Règles des Cours fédérales, règle 2 « jour férié »')
  })

  test.for<[citation: Citation, en: string, fr: string]>([
    [
      irpa('72(2)(b)'),
      'https://laws-lois.justice.gc.ca/eng/acts/I-2.5/section-72.html',
      'https://laws-lois.justice.gc.ca/fra/lois/I-2.5/article-72.html',
    ],
    [
      irpr('185(b)(i)'),
      'https://laws-lois.justice.gc.ca/eng/regulations/SOR-2002-227/section-185.html',
      'https://laws-lois.justice.gc.ca/fra/reglements/DORS-2002-227/article-185.html',
    ],
    [
      fcr('71.1(2)'),
      'https://laws-lois.justice.gc.ca/eng/regulations/SOR-98-106/section-71.1.html',
      'https://laws-lois.justice.gc.ca/fra/reglements/DORS-98-106/article-71.1.html',
    ],
  ])('leads to its section: $1', ([citation, en, fr]) => {
    expect(citation.en.url).toBe(en)
    expect(citation.fr.url).toBe(fr)
  })
})

describe('a citation of a decision', () => {
  test.for<[citation: Citation, en: string, fr: string]>([
    [decided('2018 FC 455'), '2018 FC 455', '2018 CF 455'],
    [decided('2019 FCA 223'), '2019 FCA 223', '2019 CAF 223'],
    [decided('2017 SCC 50'), '2017 SCC 50', '2017 CSC 50'],
    [decided('2012 FCA 204', 61), '2012 FCA 204 at para. 61', '2012 CAF 204, par. 61'],
  ])('$1', ([citation, en, fr]) => {
    expect(citation.en.cite).toBe(en)
    expect(citation.fr.cite).toBe(fr)
  })

  test.for<[citation: Citation, en: string, fr: string]>([
    [
      decided('2018 FC 455'),
      'https://www.canlii.org/en/ca/fct/doc/2018/2018fc455/2018fc455.html',
      'https://www.canlii.org/fr/ca/cfpi/doc/2018/2018cf455/2018cf455.html',
    ],
    [
      decided('2019 FCA 223'),
      'https://www.canlii.org/en/ca/fca/doc/2019/2019fca223/2019fca223.html',
      'https://www.canlii.org/fr/ca/caf/doc/2019/2019caf223/2019caf223.html',
    ],
    [
      decided('2017 SCC 50', 3),
      'https://www.canlii.org/en/ca/scc/doc/2017/2017scc50/2017scc50.html',
      'https://www.canlii.org/fr/ca/csc/doc/2017/2017csc50/2017csc50.html',
    ],
  ])('leads to it: $1', ([citation, en, fr]) => {
    expect(citation.en.url).toBe(en)
    expect(citation.fr.url).toBe(fr)
  })

  test('without a neutral citation has no address', () => {
    const docket = reported('Federal Court, IMM-3418-99', 'Cour fédérale, IMM-3418-99')
    expect(docket.en).toEqual({ cite: 'Federal Court, IMM-3418-99' })
    expect(docket.fr).toEqual({ cite: 'Cour fédérale, IMM-3418-99' })
  })
})

describe('a citation of a practice', () => {
  const title = { en: 'Special Order', fr: 'Ordonnance spéciale' }

  test('says of which day it is, and when it was last seen', () => {
    const order = practice({ id: 'order', title, on: '2025-05-14', seenOn: '2026-11-23' })
    expect(order.en).toEqual({ cite: 'Special Order (2025-05-14), as seen on 2026-11-23' })
    expect(order.fr).toEqual({
      cite: 'Ordonnance spéciale (2025-05-14), tel que consulté le 2026-11-23',
    })
  })

  test('has the address that it was seen at', () => {
    const url = { en: 'https://example.org/en', fr: 'https://example.org/fr' }
    const page = practice({ id: 'page', title, seenOn: '2026-11-23', url })
    expect(page.en).toEqual({ cite: 'Special Order, as seen on 2026-11-23', url: url.en })
    expect(page.fr.url).toBe(url.fr)
  })
})

describe('the instruments', () => {
  const all = Object.values(instruments)

  test.for(all)('$id has both titles, and a day to which it was compared', (instrument) => {
    expect(instrument.title.en).not.toBe(instrument.title.fr)
    expect(instrument.number.en).not.toBe('')
    expect(instrument.path.en).toMatch(/^(acts|regulations)\//)
    expect(instrument.path.fr).toMatch(/^(lois|reglements)\//)
    expect(instrument.checkedTo).toMatch(/^\d{4}-\d{2}-\d{2}$/)
    expect(instrument.checkedTo <= '2026-11-23').toBe(true)
  })

  test('have ids of their own', () => {
    const ids = all.map(({ id }) => id)
    expect(ids).toEqual([...new Set(ids)])
  })
})
