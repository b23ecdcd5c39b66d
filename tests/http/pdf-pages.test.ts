import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import {
  type Block,
  type Document,
  entry,
  list,
  paragraph,
  section,
  table,
} from '../../src/http/renderings/document.ts'
import { pdf } from '../../src/http/renderings/pdf/index.ts'
import { read, textOf } from './pdf-reader.ts'

const documentWith = (blocks: readonly Block[]): Document => ({
  language: 'en',
  asOf: '2026-11-23',
  title: 'T',
  blocks,
  sections: [],
})

describe('pages', () => {
  const linesOf = async (document: Document) =>
    (await read(await pdf(document))).pages.map(({ text }) => text.split('\n'))
  const numbers = (count: number) => Array.from({ length: count }, (_, i) => `${i + 1}`)

  test('a table that goes on has its head again', async () => {
    const rows = numbers(60).map((number) => [[`row ${number}`]])
    const [first, second, third] = await linesOf(documentWith(table(['Head'], rows)))
    expect(first?.slice(0, 3)).toEqual(['T', 'Head', 'row 1'])
    expect(second?.slice(0, 2)).toEqual(['Head', 'row 34'])
    expect(third).toBeUndefined()
  })

  /** What is below comes to stand at every height near the foot of a page. */
  const atEveryHeight = (below: Partial<Document>) =>
    Promise.all(
      numbers(6).map((number) =>
        linesOf({
          ...documentWith(numbers(30 + Number(number)).map((line) => paragraph(`line ${line}`))),
          ...below,
        }),
      ),
    )

  test('a cell that has the room stands on one line', async () => {
    const cells = [
      'Friday, November 20, 2026',
      'vendredi 20 novembre 2026',
      'a b c d e f g h i j k',
    ]
    const [page] = await linesOf(
      documentWith(table(['1', '2', '3'], [cells.map((said) => [said])])),
    )
    expect(page?.slice(1, 3)).toEqual(['1 2 3', cells.join(' ')])
  })

  test('a heading is not the last line of a page', async () => {
    const sections = section('Heading', [], section('Under it', [paragraph('what follows')]))
    const lasts = (await atEveryHeight({ sections })).flatMap((pages) =>
      pages.map((page) => page.at(-2)),
    )
    expect(lasts).toContain('line 33')
    expect(lasts.filter((line) => !/^line|^what follows$/.test(`${line}`))).toEqual([])
  })

  test('nor is the head of a table', async () => {
    const sections = section('Heading', table(['Head'], [[['cell']]]))
    const lasts = (await atEveryHeight({ sections })).flatMap((pages) =>
      pages.map((page) => page.at(-2)),
    )
    expect(lasts.filter((line) => !/^line|^cell$/.test(`${line}`))).toEqual([])
  })

  test('an entry is not parted from what is to be known about it', async () => {
    const entries = numbers(20).map((number) => entry([`item ${number}`], [['one'], ['two']]))
    for (const page of await linesOf(documentWith(list('box', entries))))
      expect(page.at(-2)).toBe('two')
  })

  test('a line breaks between words only', async () => {
    const link = { link: 'IRPA, s. 72(2)(b)', url: 'https://example.org/' }
    const cited = Array.from({ length: 60 }, () => [link, '; '] as const).flat()
    const pages = await linesOf(
      documentWith(numbers(9).map((number) => paragraph('–'.repeat(Number(number)), ...cited))),
    )
    const lines = pages.flatMap((page) => page.slice(0, -1))
    expect(lines.length).toBeGreaterThan(90)
    expect(lines.filter((line) => /^[;:]/.test(line))).toEqual([])
  })
})

describe('no letter is lost', () => {
  const squeezed = (text: string) => text.replace(/\s+/g, '')

  /** Every bilingual text that a module of these folders gives away. */
  async function textsOf(folders: readonly string[], language: 'en' | 'fr') {
    const found = new Set<string>()
    const seen = new Set<unknown>()
    const search = (value: unknown): void => {
      if (value === null || typeof value !== 'object' || seen.has(value)) return
      seen.add(value)
      const { en, fr } = value as Record<string, unknown>
      if (typeof en === 'string' && typeof fr === 'string') found.add(language === 'en' ? en : fr)
      for (const part of Object.values(value)) search(part)
    }
    for (const folder of folders) {
      const root = fileURLToPath(new URL(`../../src/${folder}/`, import.meta.url))
      for (const path of readdirSync(root, { recursive: true, encoding: 'utf8' }))
        if (path.endsWith('.ts')) search({ ...(await import(`${root}${path}`)) })
    }
    return [...found]
  }

  test.for(['en', 'fr'] as const)('of any text of the rules, in %s', async (language) => {
    const texts = await textsOf(['domain', 'http/renderings'], language)
    expect(texts.length).toBeGreaterThan(1500)
    const file = await pdf(documentWith(texts.map((text) => paragraph(text))))
    const written = squeezed(textOf(await read(file)))
    expect(texts.filter((text) => !written.includes(squeezed(text)))).toEqual([])
  })
})
