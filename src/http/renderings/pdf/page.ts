import { decoration } from './structure.ts'

/** Letter paper, in points. */
export const paper = { size: 'LETTER', width: 612, height: 792, margin: 54 } as const

export const textWidth = paper.width - 2 * paper.margin

/** What stands on one page whole. */
export interface Part {
  /** In points; `space` is left out at the head of a page. */
  height: number
  space: number
  write(y: number): void
  /** It is not the last of a page: a heading, or the head of a table. */
  keepsNext?: boolean
  startsPage?: boolean
  /** Written again where the part begins a page: the head of its table. */
  head?: { height: number; write(y: number): void } | undefined
}

const BOTTOM = paper.height - paper.margin

/** Puts the parts on pages, one below the other. */
export function paginate(file: PDFKit.PDFDocument, parts: readonly Part[]): void {
  let y: number = paper.margin
  for (const [i, part] of parts.entries()) {
    if (i > 0 && (part.startsPage || y + part.space + heightKept(parts, i) > BOTTOM)) {
      file.addPage()
      y = paper.margin
      part.head?.write(y)
      y += part.head?.height ?? 0
    } else if (i > 0) y += part.space
    part.write(y)
    y += part.height
  }
}

/** The height of a part with those that it must not be parted from. */
function heightKept(parts: readonly Part[], i: number): number {
  const { height, keepsNext } = parts[i] as Part
  const next = parts[i + 1]
  return keepsNext && next ? height + next.space + heightKept(parts, i + 1) : height
}

/** Writes on every page which it is of how many. */
export function numberPages(file: PDFKit.PDFDocument, title: string): void {
  const { count } = file.bufferedPageRange()
  for (let i = 0; i < count; i++) {
    file.switchToPage(i)
    const said = `${title} · ${i + 1} / ${count}`
    file.font('Helvetica').fontSize(8).fillColor('#4a4a4a')
    const x = paper.width - paper.margin - file.widthOfString(said)
    decoration(file, 'Pagination', () => file.text(said, x, BOTTOM + 20, { lineBreak: false }))
  }
}
