import type { Block, Document, Entry, Section } from '../document.ts'
import { words } from '../words.ts'
import { type Style, setLine } from './line.ts'
import { type Part, paper, textWidth } from './page.ts'
import { inside, outermost, type Place } from './structure.ts'
import { tableParts } from './table.ts'

const INK = '#1a1a1a'
const GREY = '#4a4a4a'
const text: Style = { size: 10, colour: INK }
const small: Style = { size: 8.8, colour: GREY }
const headings: readonly (Style & { space: number })[] = [
  { size: 18, colour: INK, strong: true, space: 0 },
  { size: 14, colour: INK, strong: true, space: 20 },
  { size: 11.5, colour: INK, strong: true, space: 13 },
  { size: 10, colour: INK, strong: true, space: 10 },
  { size: 9, colour: GREY, strong: true, space: 7 },
]
const DEEPEST_HEADING = 6
const INDENT = 17

/** The parts of a document in reading order; each has its place in the structure before it is written. */
export function partsOf(
  file: PDFKit.PDFDocument,
  { language, title, blocks, sections }: Document,
): Part[] {
  return sectionParts({ title, blocks, sections }, 1, outermost(file, language))
}

function sectionParts({ title, blocks, sections }: Section, level: number, place: Place): Part[] {
  return [
    heading(title, level, place),
    ...blocks.flatMap((block) => blockParts(block, place)),
    ...sections.flatMap((section, i) => {
      const [first, ...others] = sectionParts(section, level + 1, inside(place, 'Sect'))
      // The first sheet goes on under what opens the document.
      const startsPage = section.ownPage === true && i > 0
      return first ? [{ ...first, startsPage }, ...others] : []
    }),
  ]
}

function heading(title: string, level: number, place: Place): Part {
  const here = inside(place, `H${Math.min(level, DEEPEST_HEADING)}`)
  const { space, ...style } = headings[Math.min(level, headings.length) - 1] as (typeof headings)[0]
  const line = setLine([title], style, textWidth, here)
  return {
    height: line.height,
    space,
    keepsNext: true,
    write(y) {
      line.write(here.within, paper.margin, y)
      // The sheets are what a reader turns to: bookmarks lead there.
      if (level === 2) here.file.outline.addItem(title)
    },
  }
}

function blockParts(block: Block, place: Place): Part[] {
  switch (block.kind) {
    case 'paragraph': {
      const here = inside(place, 'P')
      const { height, write } = setLine(block.line, text, textWidth, here)
      return [{ height, space: 6, write: (y) => write(here.within, paper.margin, y) }]
    }
    case 'list': {
      const list = inside(place, 'L')
      return block.entries.map((entry, i) => entryPart(entry, marks[block.mark](i + 1), list))
    }
    case 'table':
      return tableParts(block, inside(place, 'Table'))
  }
}

function entryPart({ line, notes }: Entry, mark: Mark, list: Place): Part {
  const item = inside(list, 'LI')
  const label = mark(item)
  const body = inside(item, 'LBody')
  const lines = [line, ...notes].map((one, i) => {
    const here = inside(body, 'P')
    const style = i === 0 ? text : small
    return { within: here.within, ...setLine(one, style, textWidth - INDENT, here) }
  })
  return {
    height: lines.reduce((total, { height }) => total + height, 0),
    space: 5,
    write(top) {
      label(top)
      let y = top
      for (const { within, height, write } of lines) {
        write(within, paper.margin + INDENT, y)
        y += height
      }
    },
  }
}

/** What stands before an entry: takes its place in the structure, then is written. */
type Mark = (item: Place) => (y: number) => void

const written =
  (said: string): Mark =>
  (item) => {
    const here = inside(item, 'Lbl')
    const { write } = setLine([said], text, INDENT, here)
    return (y) => write(here.within, paper.margin, y)
  }

/** A square to tick with a pen. */
const box: Mark = (item) => {
  const { file, within } = inside(item, 'Lbl', { alt: words.box[item.language] })
  return (y) => {
    within.add(() =>
      file
        .lineWidth(0.8)
        .rect(paper.margin, y - 0.5, 8.5, 8.5)
        .stroke(INK),
    )
  }
}

const marks: Record<Extract<Block, { kind: 'list' }>['mark'], (at: number) => Mark> = {
  bullet: () => written('•'),
  number: (at) => written(`${at}.`),
  box: () => box,
}
