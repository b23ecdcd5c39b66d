import PDFDocument from 'pdfkit'
import type { Document } from '../document.ts'
import { numberPages, paginate, paper } from './page.ts'
import { partsOf } from './parts.ts'

/**
 * Writes a document as tagged PDF: a reader that speaks finds its headings, lists, tables and links.
 * The same document gives the same bytes: its only day is the day asked about.
 */
export default async function write(document: Document): Promise<Uint8Array> {
  const { title, language, asOf } = document
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
  paginate(file, partsOf(file, document))
  numberPages(file, title)
  file.end()
  return Buffer.concat(await file.toArray())
}
