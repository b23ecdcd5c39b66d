import type { Language } from '../../../domain/text.ts'

/** Where a part goes: the file, and the element of its structure that holds it. */
export interface Place {
  file: PDFKit.PDFDocument
  within: PDFKit.PDFStructureElement
  language: Language
  /** The width of a text in a font at a size of one point. */
  measure(font: string, text: string): number
}

/** The place that holds the whole document. */
export function outermost(file: PDFKit.PDFDocument, language: Language): Place {
  const within = file.struct('Document')
  file.addStructure(within)
  return { file, within, language, measure: ruler(file) }
}

/** The same place, one element further in. */
export function inside(place: Place, type: string, options: object = {}): Place {
  const element = place.file.struct(type, options)
  place.within.add(element)
  return { ...place, within: element }
}

/** What is seen and not read: it has no place in the structure. */
export function decoration(
  file: PDFKit.PDFDocument,
  type: 'Layout' | 'Pagination',
  draw: () => void,
): void {
  file.markContent('Artifact', { type })
  draw()
  file.endMarkedContent()
}

/** Measures a text once: the same words come again and again, and the library is slow at it. */
function ruler(file: PDFKit.PDFDocument): Place['measure'] {
  const known = new Map<string, number>()
  return (font, text) => {
    const key = `${font} ${text}`
    const width = known.get(key) ?? file.font(font).fontSize(1).widthOfString(text)
    known.set(key, width)
    return width
  }
}
