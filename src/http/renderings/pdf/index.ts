import type { Document } from '../document.ts'
import { numberPages, paginate, paper } from './page.ts'
import { partsOf } from './parts.ts'

/**
 * Writes a document as tagged PDF: a reader that speaks finds its headings, lists, tables and links.
 * The same document gives the same bytes: its only day is the day asked about.
 */
export async function pdf(document: Document): Promise<Buffer> {
  const { title, language, asOf } = document
  // Loaded on first use: it costs a sixth of a second and 30 MB.
  const { default: PDFDocument } = await import('pdfkit')
  const file = new PDFDocument({
    size: paper.size,
    margin: paper.margin,
    pdfVersion: '1.7',
    tagged: true,
    lang: `${language}-CA`,
    displayTitle: true,
    // Until the last page is written, no page knows of how many it is one.
    bufferPages: true,
    info: { Title: title, Creator: 'Recourse', CreationDate: new Date(asOf) },
  })
  await paginate(file, partsOf(file, document))
  numberPages(file, title)
  file.end()
  return Buffer.concat(await file.toArray())
}
