import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { coverageIn } from '../../src/domain/coverage.ts'
import { notModelled } from '../../src/domain/not-modelled.ts'

describe('what the service answers for', () => {
  const coverage = coverageIn('en')

  test('names the rules that answer', () => {
    expect(coverage.ruleset.version).toMatch(/^\d{4}\.\d{2}\.\d{2}$/)
    expect(coverage.ruleset.checkedTo).toBe('2025-07-24')
  })

  test('the years of every calendar', () => {
    expect(coverage.calendars.map(({ calendar, from, to }) => [calendar, from, to])).toEqual([
      ['interpretation-act', 1997, 2035],
      ['federal-courts-rules', 1997, 2035],
      ['immigration-and-refugee-board', 1997, 2035],
      ['access-to-information-act', 1997, 2035],
    ])
  })

  test('the kinds of decision, by their labels', () => {
    expect(coverage.decisions).toHaveLength(32)
    expect(coverage.decisions[0]).toEqual({
      decision: 'temporary-resident-visa',
      label: 'Temporary resident visa',
    })
    expect(coverageIn('fr').decisions[0]?.label).toBe('Visa de résident temporaire')
  })

  test('the eighteen remedies', () => {
    expect(coverage.remedies.map(({ remedy }) => remedy).sort()).toEqual([
      'access-complaint',
      'authorization-to-return',
      'criminal-rehabilitation',
      'gcms-notes',
      'humanitarian-and-compassionate',
      'judicial-review',
      'legal-counsel',
      'ministerial-relief',
      'new-application',
      'pre-removal-risk-assessment',
      'reconsideration',
      'refugee-appeal',
      'removal-order-appeal',
      'residency-obligation-appeal',
      'restoration-of-status',
      'sponsorship-appeal',
      'stay-of-removal',
      'temporary-resident-permit',
    ])
  })

  test.for<[id: string, title: string, checkedTo: string, repealed: true | undefined]>([
    ['irpa', 'Immigration and Refugee Protection Act', '2026-03-31', undefined],
    ['irpr', 'Immigration and Refugee Protection Regulations', '2026-06-14', undefined],
    [
      'iad-rules-2002',
      'Immigration Appeal Division Rules (repealed 2023-01-14)',
      '2023-01-13',
      true,
    ],
  ])('how far an instrument was compared: %s', ([id, title, checkedTo, repealed]) => {
    const instrument = coverage.instruments.find((one) => one.id === id)
    expect(instrument).toMatchObject({ title, checkedTo })
    expect(instrument?.repealed).toBe(repealed)
  })
})

describe('what is left out', () => {
  test('has ids of its own, and both languages', () => {
    const ids = notModelled.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const { id, text, law } of notModelled) {
      expect(id).toMatch(/^[a-z]+(-[a-z0-9]+)*$/)
      expect(text.en).toMatch(/^[A-Z].*\.$/)
      expect(text.fr).toMatch(/^\p{Lu}.*\.$/u)
      expect(text.fr).not.toBe(text.en)
      expect(`${text.en} ${text.fr}`).not.toMatch(/'|IRPA|LIPR|IRPR|RIPR|\d+\(\d/)
      if (law) expect(law.length).toBeGreaterThan(0)
    }
  })

  test.for<[id: string, en: RegExp, fr: RegExp]>([
    [
      'provincial-and-municipal-holidays',
      /a province or of a municipality/,
      /province ou d’une municipalité/,
    ],
    ['september-19-2022', /^September 19, 2022 /, /^Le 19 septembre 2022 /],
    ['suspension-of-2020', /March 13 to September 13, 2020/, /du 13 mars au 13 septembre 2020/],
    ['labour-market-impact-assessments', /labour market/, /marché du travail/],
    ['provincial-selection', /by a province/, /par une province/],
    ['reopening-before-the-board', /reopen/, /réouverture/],
  ])('is told to users: %s', ([id, en, fr]) => {
    const told = (language: 'en' | 'fr') =>
      coverageIn(language).notModelled.find((one) => one.id === id)?.text
    expect(told('en')).toMatch(en)
    expect(told('fr')).toMatch(fr)
  })

  test('cites law where there is any', () => {
    const holidays = coverageIn('fr').notModelled.find(
      ({ id }) => id === 'provincial-and-municipal-holidays',
    )
    expect(holidays?.law?.map(({ cite }) => cite)).toEqual([
      'Loi d’interprétation, art. 35(1)a) « jour férié »',
      'Loi d’interprétation, art. 35(1)b) « jour férié »',
    ])
    const selection = coverageIn('en').notModelled.find(({ id }) => id === 'provincial-selection')
    expect(selection).not.toHaveProperty('law')
  })
})

/** A comment that no user need read says why. */
interface Internal {
  internal: string
}

/** Every comment of the source that says “Not modelled”: what of it users are told. */
const comments: [file: string, words: string, told: string[] | Internal][] = [
  [
    'calendars/interpretation-act.ts',
    'provincial and municipal holidays',
    ['provincial-and-municipal-holidays', 'september-19-2022'],
  ],
  ['deadline-cautions.ts', 'the suspension of limits of 2020', ['suspension-of-2020']],
  ['deadline-cautions.ts', 'only provinces make holidays', ['provincial-and-municipal-holidays']],
  [
    'iad/time-limits.ts',
    'the medical documents of an appeal on health grounds',
    ['health-appeals-before-2023', 'reconsideration-of-a-stayed-order'],
  ],
  [
    'remedies/access-complaint/time-limits.ts',
    'the year that a complainant had',
    ['access-complaints-before-the-present-text'],
  ],
  [
    'remedies/access-complaint/time-limits.ts',
    'a complaint made before the new section',
    ['access-complaints-before-the-present-text'],
  ],
  [
    'remedies/authorization-to-return/requirements.ts',
    'the two years of the orders made before 2014-11-21',
    ['misrepresentation-orders-before-2014'],
  ],
  [
    'remedies/criminal-rehabilitation/deemed.ts',
    'the other conditions of R18(2)',
    ['deemed-rehabilitation-other-conditions'],
  ],
  [
    'remedies/humanitarian-and-compassionate/claim-requirements.ts',
    'the bar as it read before its present form',
    ['bars-after-a-claim-before-2019'],
  ],
  [
    'remedies/humanitarian-and-compassionate/requirements.ts',
    'requests pending when the grounds of exclusion were enacted',
    ['humanitarian-requests-pending-at-a-change'],
  ],
  [
    'remedies/judicial-review/receipt-and-service.ts',
    'the rule as it read before 2015-01-30',
    ['service-before-2015'],
  ],
  [
    'remedies/judicial-review/time-limits.ts',
    'of a citizenship matter before that day',
    ['citizenship-review-before-2014'],
  ],
  [
    'remedies/judicial-review/time-limits.ts',
    'a decision that refugee protection has ceased',
    ['reasons-where-protection-ceased-or-was-vacated'],
  ],
  [
    'remedies/judicial-review/time-limits.ts',
    'the closed days of the Immigration Division’s own Rules',
    ['closed-days-of-the-immigration-division'],
  ],
  [
    'remedies/legal-counsel/who-may-act.ts',
    'the body that licensed consultants before the College',
    { internal: 'a licence is asked for today, and only the College gives one' },
  ],
  [
    'remedies/new-application/claim-requirements.ts',
    'while a claim or an application is pending',
    ['designated-foreign-national-pending'],
  ],
  [
    'letters/signs/challenges.ts',
    'a time that the letter gives in months',
    { internal: 'the reading says what it found, and a limit that it did not find is not shown' },
  ],
  [
    'remedies/new-application/decisions.ts',
    'a new sponsorship once an appeal is dismissed',
    ['sponsorship-after-a-dismissed-appeal'],
  ],
  [
    'remedies/pre-removal-risk-assessment/requirements.ts',
    'the 36 months for nationals of a designated country of origin',
    ['designated-countries-of-origin'],
  ],
  ['remedies/reconsideration/index.ts', 'an application to reopen', ['reopening-before-the-board']],
  ['remedies/refugee-appeal/time-limits.ts', 'Minister’s own appeal', ['appeals-by-the-minister']],
  [
    'remedies/stay-of-removal/dates-claimants.ts',
    'fixed no day of its own where no appeal lay',
    ['claimants-orders-under-earlier-text'],
  ],
  [
    'remedies/stay-of-removal/dates-claimants.ts',
    'an appeal was made once filed',
    ['claimants-orders-under-earlier-text'],
  ],
  [
    'remedies/stay-of-removal/dates.ts',
    'a claim terminated by notice',
    ['claims-terminated-by-notice'],
  ],
  [
    'remedies/temporary-resident-permit/requirements.ts',
    'the bar after a claim as it read before its present form',
    ['bars-after-a-claim-before-2019'],
  ],
]

describe('every comment “Not modelled” of the source is told to users, or need not be', () => {
  const domain = fileURLToPath(new URL('../../src/domain', import.meta.url))
  const sources = readdirSync(domain, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => {
      const path = join(entry.parentPath, entry.name)
      // As one line, without the marks of a comment.
      const text = readFileSync(path, 'utf8').replace(/\n\s*(\*|\/\/)?\s*/g, ' ')
      return { file: relative(domain, path).replaceAll('\\', '/'), text }
    })
  const found = sources.flatMap(({ file, text }) =>
    [...text.matchAll(/Not modelled\b[^:]*:/g)].map(({ index }) => ({
      file,
      said: text.slice(index, index + 160),
    })),
  )

  test('as many comments as are listed', () => {
    expect(found.map(({ file }) => file).sort()).toEqual(comments.map(([file]) => file).sort())
  })

  test.for(comments)('%s: %s', ([file, words, told]) => {
    const said = found.filter((comment) => comment.file === file && comment.said.includes(words))
    expect(said).toHaveLength(1)
    const ids: string[] = notModelled.map(({ id }) => id)
    if (Array.isArray(told)) for (const id of told) expect(ids).toContain(id)
    else expect(told.internal).toMatch(/\S/)
  })
})
