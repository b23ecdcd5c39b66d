import type { Block, Line } from '../document.ts'
import { type SetLine, type Style, setLine, widthsOf } from './line.ts'
import { type Part, paper, textWidth } from './page.ts'
import { decoration, inside, type Place } from './structure.ts'

type Table = Extract<Block, { kind: 'table' }>

const cell: Style = { size: 9, colour: '#1a1a1a' }
const title: Style = { ...cell, strong: true }
const RULE = '#bbbbbb'
const PADDING = 3.5
const GAP = 9

/** The rows of a table; its head is written again on every page that it goes on to. */
export function tableParts(table: Table, place: Place): Part[] {
  const columns = columnsOf(table, place)
  const head = rowOf(
    table.head.map((said) => [said]),
    title,
    columns,
    place,
  )
  const again = {
    height: head.height,
    write(y: number) {
      decoration(place.file, 'Layout', () => head.write(y))
      rule(place, y + head.height)
    },
  }
  return [
    { ...rowPart(head, 'TH', place), space: 7, keepsNext: true },
    ...table.rows.map((cells) => ({
      ...rowPart(rowOf(cells, cell, columns, place), 'TD', place),
      head: again,
    })),
  ]
}

interface Row {
  height: number
  cells: readonly SetLine[]
  write(y: number, elements?: readonly PDFKit.PDFStructureElement[]): void
}

function rowOf(
  lines: readonly Line[],
  style: Style,
  columns: readonly Column[],
  place: Place,
): Row {
  const cells = columns.map(({ width }, at) => setLine(lines[at] ?? [], style, width - GAP, place))
  return {
    cells,
    height: Math.max(...cells.map(({ height }) => height)) + 2 * PADDING,
    write(y, elements) {
      for (const [at, { x }] of columns.entries()) cells[at]?.write(elements?.[at], x, y + PADDING)
    },
  }
}

function rowPart(row: Row, type: 'TH' | 'TD', place: Place): Part {
  const within = inside(place, 'TR')
  const scope = type === 'TH' ? { scope: 'Column' } : {}
  const elements = row.cells.map(() => inside(within, type, scope).within)
  return {
    height: row.height,
    space: 0,
    write(y) {
      row.write(y, elements)
      rule(place, y + row.height)
    },
  }
}

const rule = ({ file }: Place, y: number) =>
  decoration(file, 'Layout', () => {
    file
      .lineWidth(0.6)
      .moveTo(paper.margin, y)
      .lineTo(paper.margin + textWidth, y)
      .stroke(RULE)
  })

interface Column {
  x: number
  width: number
}

/** Each column has its longest word; what is left goes to those with more to say. */
function columnsOf({ head, rows }: Table, place: Place): Column[] {
  const columns = head.map((said, at) => {
    const lines = [
      widthsOf([said], title, place),
      ...rows.map((row) => widthsOf(row[at] ?? [], cell, place)),
    ]
    const whole = Math.ceil(Math.max(...lines.map(({ whole }) => whole))) + GAP
    const least = Math.ceil(Math.max(...lines.map(({ longestWord }) => longestWord))) + GAP
    return { least, more: whole - least }
  })
  const left = textWidth - columns.reduce((total, { least }) => total + least, 0)
  const wanted = columns.reduce((total, { more }) => total + more, 0)
  const share = Math.min(1, left / wanted)
  let x: number = paper.margin
  return columns.map(({ least, more }) => {
    const column = { x, width: least + more * share }
    x += column.width
    return column
  })
}
