import type { Block, Document, Line, Section, Span } from './document.ts'

/** Writes a document in Markdown as GitHub has it: tables, and boxes to tick. */
export const markdown = ({ title, blocks, sections }: Document): string =>
  `${sectionOf({ title, blocks, sections }, 1).join('\n\n')}\n`

const sectionOf = ({ title, blocks, sections }: Section, level: number): string[] => [
  `${'#'.repeat(level)} ${text(title)}`,
  ...blocks.map(block),
  ...sections.flatMap((part) => sectionOf(part, level + 1)),
]

function block(part: Block): string {
  switch (part.kind) {
    case 'paragraph':
      return line(part.line)
    case 'list':
      return part.entries
        .flatMap(({ line: said, notes }, i) => {
          const { before, indent } = marks[part.mark](i + 1)
          return [`${before} ${line(said)}`, ...notes.map((note) => `${indent}- ${line(note)}`)]
        })
        .join('\n')
    case 'table':
      return [part.head.map(text), part.head.map(() => '---'), ...part.rows.map(cells)]
        .map((row) => `| ${row.join(' | ')} |`)
        .join('\n')
  }
}

/** A note stands under the text of its entry, which the mark sets in. */
const marks = {
  bullet: () => ({ before: '-', indent: '  ' }),
  number: (at: number) => ({ before: `${at}.`, indent: ' '.repeat(`${at}. `.length) }),
  box: () => ({ before: '- [ ]', indent: '  ' }),
}

const cells = (row: readonly Line[]) => row.map(line)

const line = (spans: Line): string => spans.map(span).join('').replace(BLOCK_MARK, '$1\\$2')

/** What would begin a heading, a list or a quotation at the head of a line. */
const BLOCK_MARK = /^(\d+(?=[.)])|(?=[#+=-]))(.)/

function span(part: Span): string {
  if (typeof part === 'string') return text(part)
  if ('strong' in part) return `**${text(part.strong)}**`
  return part.url === undefined ? text(part.link) : `[${text(part.link)}](${address(part.url)})`
}

/** Text that stays text: one line, and none of its characters means anything. */
const text = (value: string) =>
  value.replace(/\s*[\r\n]+\s*/g, ' ').replace(/[\\`*_{}[\]<>|~&!$]/g, '\\$&')

const address = (url: string) =>
  url.replace(
    /[\s()<>\\|`]/g,
    (character) => `%${character.charCodeAt(0).toString(16).padStart(2, '0')}`,
  )
