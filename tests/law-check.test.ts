import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Cited, citedByService, citedIn, citedInSource } from '../law-check/cited.ts'
import { compare, isCurrent } from '../law-check/compare.ts'
import { report } from '../law-check/report.ts'
import {
  type Citation,
  fccirpr,
  fcr,
  type Instrument,
  iadRules2002,
  instruments,
  interpretationAct,
  irpa,
  irpr,
} from '../src/domain/law/index.ts'
import { judicialReview } from '../src/domain/remedies/judicial-review/index.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'consolidated-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

/** Writes one file of the consolidated laws. */
function write(path: string, body: string, dates: { amended?: string; to?: string } = {}) {
  const kind = /acts|lois/.test(path) ? 'Statute' : 'Regulation'
  const file = join(folder, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(
    file,
    `<?xml version="1.0" encoding="utf-8"?><${kind} lims:pit-date="${dates.to ?? '2026-09-01'}" lims:lastAmendedDate="${dates.amended ?? '2020-01-01'}" lims:current-date="${dates.to ?? '2026-09-01'}" xmlns:lims="http://justice.gc.ca/lims"><Identification><LongTitle>A law</LongTitle></Identification><Body>${body}</Body></${kind}>`,
  )
}

const at = (on: string, amended = on) =>
  ` lims:inforce-start-date="${on}" lims:lastAmendedDate="${amended}"`

/** A provision: its element, its label, and what it holds. */
const provision = (name: string, label: string, inside = 'Words.', dates = at('2002-06-28')) =>
  `<${name}${dates}><MarginalNote>Note</MarginalNote><Label>${label}</Label>${inside.startsWith('<') ? inside : `<Text>${inside}</Text>`}</${name}>`

const section = (label: string, inside?: string, dates?: string) =>
  provision('Section', label, inside, dates)
const subsection = (label: string, inside?: string, dates?: string) =>
  provision('Subsection', label, inside, dates)
const paragraph = (label: string, inside?: string, dates?: string) =>
  provision('Paragraph', label, inside, dates)
const subparagraph = (label: string, inside?: string) => provision('Subparagraph', label, inside)
const repealed = '<Text><Repealed>[Repealed, 2020, c. 1, s. 1]</Repealed></Text>'

/** The Act in both languages. */
const act = (en: string, fr: string, dates?: Parameters<typeof write>[2]) => {
  write('eng/acts/I-2.5.xml', en, dates)
  write('fra/lois/I-2.5.xml', fr, dates)
}

/** What the command says of these citations, each relied on by the rule `remedy/rule`. */
function say(citations: readonly Citation[], of: Instrument = instruments.irpa) {
  const cited: Cited[] = citations.map((citation) => ({ citation, by: ['remedy/rule'] }))
  const comparisons = compare(folder, [of], cited)
  const findings = comparisons.flatMap(({ findings }) => findings)
  return { comparisons, findings, current: isCurrent(comparisons), text: report(comparisons) }
}

describe('a pinpoint is looked up in both languages', () => {
  const limit = (b: string) =>
    section(
      '72',
      subsection('(1)') + subsection('(2)', paragraph(b.replace('b', 'a')) + paragraph(b)),
    )

  test('as each language labels it', () => {
    act(limit('(b)'), limit('b)'))
    const { findings, current, text } = say([irpa('72'), irpa('72(1)'), irpa('72(2)(b)')])
    expect(findings).toEqual([])
    expect(current).toBe(true)
    expect(text).toContain('provisions cited: 3')
  })

  test('a paragraph that one language lacks is reported, with the rules that cite it', () => {
    act(limit('(b)'), section('72', subsection('(1)') + subsection('(2)', paragraph('a)'))))
    const { findings, current, text } = say([irpa('72(2)(a)'), irpa('72(2)(b)')])
    expect(findings).toEqual([
      { what: 'missing', cite: 'IRPA, s. 72(2)(b)', languages: ['fr'], by: ['remedy/rule'] },
    ])
    expect(current).toBe(false)
    expect(text).toContain('IRPA, s. 72(2)(b): not there (fr)\n    remedy/rule')
  })

  test.for<[why: string, pinpoint: string]>([
    ['no such section', '73'],
    ['no such subsection', '72(3)'],
    ['no such paragraph', '72(2)(z)'],
    ['a paragraph of another subsection', '72(1)(b)'],
    ['a paragraph without its subsection', '72(b)'],
  ])('%s', ([, pinpoint]) => {
    act(limit('(b)'), limit('b)'))
    expect(say([irpa(pinpoint)]).findings).toMatchObject([
      { what: 'missing', languages: ['en', 'fr'] },
    ])
  })

  test('decimals are not the numbers they begin with', () => {
    const grounds = (mark: (letter: string) => string) =>
      section('35.1', subsection('(2)')) +
      section('101', subsection('(1)', paragraph(mark('b')) + paragraph(mark('b.1'))))
    act(
      grounds((letter) => `(${letter})`),
      grounds((letter) => `${letter})`),
    )
    expect(say([irpa('35.1(2)'), irpa('101(1)(b.1)'), irpa('101(1)(b)')]).findings).toEqual([])
    expect(say([irpa('35'), irpa('35(2)'), irpa('101(1)(b.2)')]).findings).toHaveLength(3)
  })

  test('subparagraphs and clauses of a regulation, whose section has no subsection', () => {
    const conditions = (mark: (letter: string) => string) =>
      section('159.91', subsection('(1)', paragraph(mark('a')))) +
      section(
        '185',
        `<Text>Conditions:</Text>${paragraph(
          mark('b'),
          subparagraph('(i)', provision('Clause', '(A)')) + subparagraph('(ii.1)'),
        )}`,
      )
    write(
      'eng/regulations/SOR-2002-227.xml',
      conditions((letter) => `(${letter})`),
    )
    write(
      'fra/reglements/DORS-2002-227.xml',
      conditions((letter) => `${letter})`),
    )
    const of = instruments.irpr
    const good = ['159.91(1)(a)', '185(b)(i)', '185(b)(i)(A)', '185(b)(ii.1)']
    expect(
      say(
        good.map((one) => irpr(one)),
        of,
      ).findings,
    ).toEqual([])
    expect(
      say([irpr('185(b)(ii)'), irpr('185(a)'), irpr('185(b)(i)(B)')], of).findings,
    ).toHaveLength(3)
  })

  test('a rule of court', () => {
    const rule = (mark: string) =>
      section('10', subsection('(2)', paragraph(mark, subparagraph('(iv)'))))
    write('eng/regulations/SOR-93-22.xml', rule('(a)'))
    write('fra/reglements/DORS-93-22.xml', rule('a)'))
    const { findings } = say([fccirpr('10(2)(a)(iv)'), fccirpr('10(3)')], instruments.fccirpr)
    expect(findings).toMatchObject([{ what: 'missing', cite: 'FCCIRPR, r. 10(3)' }])
  })

  test('provisions that only amend, or are not in force, are none', () => {
    const pending = `${section('2', `<Text>Replaced:</Text><AmendedText>${section('72')}</AmendedText>`)}${section('73').replace('<Section', '<Section in-force="no"')}`
    act(pending, pending)
    expect(say([irpa('72'), irpa('73'), irpa('2')]).findings.map(({ cite }) => cite)).toEqual([
      'IRPA, s. 72',
      'IRPA, s. 73',
    ])
  })
})

describe('a definition is looked up by its term', () => {
  const holiday = { en: 'holiday', fr: 'jour férié' }
  const definition = (term: string, other: string, parts = '') =>
    `<Definition><Text>${term} means a day. (${other})</Text>${parts}</Definition>`
  const en = (term: string) => `<DefinedTermEn>${term}</DefinedTermEn>`
  const fr = (term: string) => `<DefinedTermFr>${term}</DefinedTermFr>`
  const of = instruments.interpretationAct

  beforeEach(() => {
    const days = (mark: string) => paragraph(mark)
    write(
      'eng/acts/I-21.xml',
      section('35', subsection('(1)', definition(en('holiday'), fr('jour férié'), days('(a)')))),
    )
    write(
      'fra/lois/I-21.xml',
      section('35', subsection('(1)', definition(fr('jour férié'), en('holiday'), days('a)')))),
    )
  })

  test('with its paragraphs', () => {
    const cited = [interpretationAct('35(1)', holiday), interpretationAct('35(1)(a)', holiday)]
    expect(say(cited, of).findings).toEqual([])
  })

  test('directly in a rule', () => {
    write('eng/regulations/SOR-98-106.xml', section('2', definition(en('holiday'), fr('x'))))
    write('fra/reglements/DORS-98-106.xml', section('2', definition(fr('jour férié'), en('x'))))
    expect(say([fcr('2', holiday)], instruments.fcr).findings).toEqual([])
  })

  test('a paragraph of a definition is not one of the subsection', () => {
    expect(say([interpretationAct('35(1)(a)')], of).findings).toMatchObject([{ what: 'missing' }])
  })

  test.for<[why: string, citation: Citation, languages: string[]]>([
    ['another French term', interpretationAct('35(1)', { en: 'holiday', fr: 'fête' }), ['fr']],
    ['no such term', interpretationAct('35(1)', { en: 'recess', fr: 'vacances' }), ['en', 'fr']],
    ['no such paragraph', interpretationAct('35(1)(c)', holiday), ['en', 'fr']],
    ['another section', interpretationAct('34', holiday), ['en', 'fr']],
  ])('%s', ([, citation, languages]) => {
    expect(say([citation], of).findings).toMatchObject([{ what: 'missing', languages }])
  })

  test('a term repealed', () => {
    const gone = (term: string) =>
      `<Definition><Text>${term}<Repealed>[Repealed, 2020, c. 1]</Repealed></Text></Definition>`
    write('eng/acts/I-21.xml', section('35', subsection('(1)', gone(en('holiday')))))
    expect(say([interpretationAct('35(1)', holiday)], of).findings).toMatchObject([
      { what: 'repealed', languages: ['en'] },
    ])
  })

  test('a term that the words of a subsection define', () => {
    const defining = (term: string) =>
      section('1', subsection('(3)', `<Text>Here, ${term} is.</Text>`))
    act(defining(en('family member')), defining(fr('membre de la famille')))
    const term = { en: 'family member', fr: 'membre de la famille' }
    expect(say([irpa('1(3)', term)]).findings).toEqual([])
  })
})

describe('a repealed provision is reported as such', () => {
  test.for<[what: string, pinpoint: string, body: string]>([
    ['a section', '64', section('64', repealed)],
    ['a subsection of a repealed section', '64(2)', section('64', repealed)],
    ['a subsection', '64(2)', section('64', subsection('(1)') + subsection('(2)', repealed))],
    ['one of two', '64(3)', section('64', subsection('(2) and (3)', repealed))],
    ['one of two, in French', '64(3)', section('64', subsection('(2) et (3)', repealed))],
    [
      'one of several',
      '64(1)(c)',
      section('64', subsection('(1)', paragraph('(b) to (d)', repealed))),
    ],
    ['one of several sections', '10', section('9 à 11', repealed)],
    ['a section of which every part is', '64', section('64', subsection('(1)', repealed))],
  ])('%s', ([, pinpoint, body]) => {
    act(body, body)
    const { findings, current } = say([irpa(pinpoint)])
    expect(findings).toMatchObject([{ what: 'repealed', languages: ['en', 'fr'] }])
    expect(current).toBe(false)
  })

  test('what merely has a repealed part is there', () => {
    const body = section('64', subsection('(1)') + subsection('(2)', repealed))
    act(body, body)
    expect(say([irpa('64'), irpa('64(1)')]).findings).toEqual([])
  })
})

describe('amendments since the day of comparison, 2026-03-31', () => {
  const amended = (on: string) =>
    section(
      '49',
      subsection('(1)', 'Words.', at('2002-06-28')) +
        subsection('(2)', paragraph('(a)', 'New words.', at(on))),
      at('2002-06-28', on),
    )

  test.for<[on: string, findings: number]>([
    ['2026-03-30', 0],
    ['2026-03-31', 0],
    ['2026-04-01', 1],
  ])('amended on %s', ([on, findings]) => {
    act(amended(on), amended(on).replace('(a)', 'a)'), { amended: on })
    expect(say([irpa('49(2)(a)')]).findings).toHaveLength(findings)
  })

  test('the provision cited, what holds it, and what is beside it', () => {
    const on = '2026-04-01'
    act(amended(on), amended(on).replace('(a)', 'a)'), { amended: on })
    const { findings, comparisons, current, text } = say([
      irpa('49(2)(a)'),
      irpa('49(2)'),
      irpa('49(1)'),
    ])
    expect(findings).toMatchObject([
      { what: 'amended', cite: 'IRPA, s. 49(2)(a)', on, by: ['remedy/rule'] },
      { what: 'amended', cite: 'IRPA, s. 49(2)', on },
      { what: 'section-amended', cite: 'IRPA, s. 49(1)', on },
    ])
    expect(comparisons[0]?.amendedOn).toBe(on)
    expect(current).toBe(false)
    expect(text).toContain('amended on 2026-04-01, since we compared it')
    expect(text).toContain(
      'IRPA, s. 49(1): elsewhere in its section amended on 2026-04-01 (en, fr)',
    )
  })

  test('the words that open what holds it', () => {
    const opening = section(
      '50',
      `<Text lims:inforce-start-date="2026-04-01">A removal order is stayed</Text>${paragraph('(c)')}`,
    )
    act(opening, opening.replace('(c)', 'c)'))
    expect(say([irpa('50(c)')]).findings).toMatchObject([{ what: 'amended', on: '2026-04-01' }])
  })

  test('in one language only', () => {
    act(section('49'), section('49', 'Corrigé.', at('2026-05-01')))
    expect(say([irpa('49')]).findings).toMatchObject([{ what: 'amended', languages: ['fr'] }])
  })

  test('elsewhere in the instrument: not as it was compared, though no rule is concerned', () => {
    act(section('49'), section('49'), { amended: '2026-06-01' })
    const { findings, current, text } = say([irpa('49')])
    expect(findings).toEqual([])
    expect(current).toBe(false)
    expect(text).toContain('amended on 2026-06-01')
  })
})

describe('what cannot be looked up is said', () => {
  test('an instrument without a file', () => {
    const { current, text } = say([irpa('72')])
    expect(text).toBe('IRPA (S.C. 2001, c. 27): provisions cited: 1; no file, none looked up')
    expect(current).toBe(true)
  })

  test('a language without a file', () => {
    write('eng/acts/I-2.5.xml', section('72'))
    const { findings, text } = say([irpa('72'), irpa('73')])
    expect(findings).toMatchObject([{ what: 'missing', languages: ['en'] }])
    expect(text).toContain('no French file: looked up in English only')
  })

  test('a file that is older than the comparison', () => {
    act(section('72'), section('72'), { to: '2019-06-21' })
    expect(say([irpa('72')]).text).toContain('a file is older than what we compared with')
  })

  test('an instrument no longer in force is left out', () => {
    expect(say([iadRules2002('3(2)')], instruments.iadRules2002).comparisons).toEqual([])
  })

  test.for<[why: string, xml: string]>([
    ['cut short', '<Statute><Body><Section>'],
    ['not a law', '<html><body/></html>'],
    ['empty', ''],
  ])('a file that is %s', ([, xml]) => {
    write('eng/acts/I-2.5.xml', '')
    writeFileSync(join(folder, 'eng/acts/I-2.5.xml'), xml)
    expect(() => say([irpa('72')])).toThrow('I-2.5.xml: ')
  })
})

describe('what the service cites', () => {
  test('a wrong pinpoint planted in a rule is caught, under the id of the rule', () => {
    const law = section('72', subsection('(2)', paragraph('(b)')))
    act(law, law.replace('(b)', 'b)'))
    const [first] = judicialReview.cautions
    const planted = {
      ...judicialReview,
      cautions: [{ ...first, id: 'planted', law: [irpa('72(2)(b)'), irpa('72(2)(bb)')] }],
    }
    const comparisons = compare(folder, [instruments.irpa], citedIn([[planted.id, planted]]))
    expect(comparisons[0]?.findings).toContainEqual({
      what: 'missing',
      cite: 'IRPA, s. 72(2)(bb)',
      languages: ['en', 'fr'],
      by: ['judicial-review/planted'],
    })
    expect(comparisons[0]?.findings.map(({ cite }) => cite)).not.toContain('IRPA, s. 72(2)(b)')
  })

  test.for<[what: string, citation: Citation, by: string]>([
    ['a time limit', irpa('72(2)(b)'), 'judicial-review/in-canada'],
    ['how its days are counted', interpretationAct('26'), 'judicial-review/in-canada'],
    ['a ground of refusal', irpr('179(b)'), 'refusal-grounds/will-leave-visitor'],
  ])('by rules: %s', async ([, { source, pinpoint }, by]) => {
    const all = await citedByService()
    const [cited] = all.filter(
      ({ citation }) => citation.source === source && citation.pinpoint === pinpoint,
    )
    expect(cited?.by).toContain(by)
  })

  test('nothing written in the source is left out', async () => {
    const all = new Set((await citedByService()).map(({ citation }) => citation.en.cite))
    const steps = readFileSync(new URL('../src/domain/steps.ts', import.meta.url), 'utf8')
    const written = citedInSource(steps, 'steps.ts').map(({ citation }) => citation.en.cite)
    expect(written).toContain('Interpretation Act, s. 27(5)')
    expect(written.filter((cite) => !all.has(cite))).toEqual([])
  })

  test('a definition written in the source is found with its term', () => {
    const [cited] = citedInSource("fcr('2', {\n  en: 'holiday',\n  fr: 'jour férié',\n})", 'a.ts')
    expect(cited?.citation.fr.cite).toBe('Règles des Cours fédérales, règle 2 « jour férié »')
  })
})

describe('the command', () => {
  const command = fileURLToPath(new URL('../law-check/main.ts', import.meta.url))
  const run = (...args: string[]) =>
    spawnSync(process.execPath, [command, ...args], { encoding: 'utf8' })

  /** The Act of holidays, of which the service cites sections 2 to 4. */
  const holidays = (...sections: string[]) => {
    const body = sections.map((label) => section(label)).join('')
    write('eng/acts/H-5.xml', body)
    write('fra/lois/H-5.xml', body)
  }

  test('ends with 0 where all is there', () => {
    holidays('1', '2', '3', '4')
    const { status, stdout } = run(folder)
    expect(stdout).toContain('Holidays Act (R.S.C. 1985, c. H-5): provisions cited: 3')
    expect(stdout).toContain('IRPA (S.C. 2001, c. 27): provisions cited: ')
    expect(status).toBe(0)
  })

  test('ends with 1 where something is not, and names the rule', () => {
    holidays('1', '2', '3')
    const { status, stdout } = run(folder)
    expect(stdout).toContain('Holidays Act, s. 4: not there (en, fr)')
    expect(stdout).toContain('calendars/interpretation-act/victoria-day')
    expect(status).toBe(1)
  })

  test('ends with 2 where it is not told what to read, or cannot read it', () => {
    expect(run().status).toBe(2)
    expect(run(folder, folder).status).toBe(2)
    expect(run(join(folder, 'nowhere')).status).toBe(2)
    expect(run(folder).stderr).toContain('none of our instruments')
    expect(run(folder).status).toBe(2)
    write('eng/acts/H-5.xml', '<Section>')
    expect(run(folder).status).toBe(2)
  })
})
