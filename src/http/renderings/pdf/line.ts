import type { Line, Span } from '../document.ts'
import type { Place } from './structure.ts'

/** How a line looks: its size in points, and its colour. */
export interface Style {
  size: number
  colour: string
  strong?: true
}

/** A line broken to a width: how high it stands, in points, and how it is written at a place. */
export interface SetLine {
  height: number
  /** What has no element is seen and not read. */
  write(element: Place['within'] | undefined, x: number, y: number): void
}

/** A part of a row in one font. */
interface Piece {
  text: string
  of: Span
}

type Width = (piece: Piece) => number

const LINK_COLOUR = '#0b4a8f'
const LEADING = 1.3

/**
 * Breaks a line to a width in points. The library breaks text of one font only, and cannot say how
 * high a line with links and strong words will stand.
 */
export function setLine(line: Line, style: Style, width: number, place: Place): SetLine {
  const widthOf = widthIn(style, place)
  const rows = rowsOf(line, width, widthOf)
  const leading = style.size * LEADING
  return {
    height: rows.length * leading,
    write(element, left, top) {
      for (const [i, row] of rows.entries()) {
        let x = left
        for (const piece of row) {
          writePiece(piece, style, { ...place, element, x, y: top + i * leading })
          if (piece !== row.at(-1)) x += widthOf(piece)
        }
      }
    },
  }
}

/** How wide a line stands, whole and broken at every word, in points. */
export function widthsOf(line: Line, style: Style, place: Place) {
  const widthOf = widthIn(style, place)
  const wordWidths = [...wordsOf(line)].map((word) => sum(word.map(widthOf)))
  return { whole: sum(wordWidths), longestWord: Math.max(0, ...wordWidths) }
}

const widthIn =
  (style: Style, { measure }: Place): Width =>
  (piece) =>
    measure(fontOf(piece, style), piece.text) * style.size

function rowsOf(line: Line, width: number, widthOf: Width): Piece[][] {
  const rows: Piece[][] = [[]]
  let left = width
  for (const word of wordsOf(line)) {
    if (sum(word.map(shown).map(widthOf)) > left && left < width) {
      rows.push([])
      left = width
    }
    for (const piece of word) append(rows.at(-1) as Piece[], piece)
    left -= sum(word.map(widthOf))
  }
  return rows
}

/** Words with the space after each; one may be of several pieces. */
function* wordsOf(line: Line): Generator<Piece[]> {
  let word: Piece[] = []
  for (const of of line)
    for (const text of textOf(of).match(/[^ ]* +|[^ ]+/g) ?? []) {
      word.push({ text, of })
      if (!text.endsWith(' ')) continue
      yield word
      word = []
    }
  if (word.length > 0) yield word
}

/** The space after a word may stand in the margin. */
const shown = (piece: Piece): Piece => ({ ...piece, text: piece.text.trimEnd() })

function append(row: Piece[], piece: Piece): void {
  const last = row.at(-1)
  if (last?.of === piece.of) last.text += piece.text
  else row.push({ ...piece })
}

interface Spot extends Place {
  element: Place['within'] | undefined
  x: number
  y: number
}

function writePiece(piece: Piece, style: Style, { file, element, x, y }: Spot): void {
  const link = typeof piece.of === 'object' && 'link' in piece.of ? piece.of.url : undefined
  const write = () =>
    file
      .font(fontOf(piece, style))
      .fontSize(style.size)
      .fillColor(link === undefined ? style.colour : LINK_COLOUR)
      .text(piece.text, x, y, { lineBreak: false, link: link ?? null })
  if (element === undefined) write()
  else if (link === undefined) element.add(write)
  else {
    const linking = file.struct('Link')
    element.add(linking)
    linking.add(write)
    // The library puts a link on the page that is current when its element ends.
    linking.end()
  }
}

const fontOf = ({ of }: Piece, { strong }: Style) =>
  strong || (typeof of === 'object' && 'strong' in of) ? 'Helvetica-Bold' : 'Helvetica'

const textOf = (span: Span): string =>
  typeof span === 'string' ? span : 'strong' in span ? span.strong : span.link

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0)
