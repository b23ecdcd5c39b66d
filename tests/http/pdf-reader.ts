import { extractText, getDocumentProxy, getResolvedPDFJS } from 'unpdf'

/** A PDF as PDF.js reads it, which shares nothing with the writer. */

type File = Awaited<ReturnType<typeof getDocumentProxy>>
type Page = Awaited<ReturnType<File['getPage']>>
type Box = [left: number, bottom: number, right: number, top: number]

/** An element of the structure; what is text, and no element, has no role. */
interface Element {
  role?: string
  alt?: string
  children?: Element[]
}

const { OPS } = await getResolvedPDFJS()

export type PdfRead = Awaited<ReturnType<typeof read>>

export async function read(bytes: Buffer) {
  const file = await getDocumentProxy(new Uint8Array(bytes))
  const { text } = await extractText(file)
  return {
    info: (await file.getMetadata()).info as Record<string, unknown>,
    isTagged: (await file.getMarkInfo())?.Marked,
    bookmarks: (await file.getOutline())?.map(({ title }) => title),
    scripts: await file.getJSActions(),
    attachments: await file.getAttachments(),
    pages: await Promise.all(
      text.map(async (lines, i) => pageOf(await file.getPage(i + 1), lines)),
    ),
  }
}

export const textOf = ({ pages }: PdfRead): string => pages.map(({ text }) => text).join('\n')

async function pageOf(page: Page, lines: string) {
  const stretches = (await page.getTextContent()).items.flatMap((item) => {
    if (!('str' in item) || item.str.trim() === '') return []
    const [, , , , x, y] = item.transform
    return [{ text: item.str, x, y, right: x + item.width }]
  })
  return {
    /** The lines one under the other, its no-break spaces as spaces. */
    text: lines.replaceAll('\u00a0', ' '),
    /** Each stretch of text in one font, and where it stands. */
    stretches,
    /** Each link, and the text beneath it. */
    links: (await page.getAnnotations()).map(({ url, rect: [left, bottom, right, top] }) => ({
      url,
      over: stretches
        .filter(({ x, y }) => x >= left - 0.1 && x < right && y >= bottom && y <= top)
        .map(({ text }) => text)
        .join(''),
    })),
    /** The elements of the structure, each before those that it holds. */
    elements: elementsOf((await page.getStructTree()) as Element),
    /** Sides of the squares whose outline is drawn, in points. */
    squares: () => squaresOf(page),
  }
}

const elementsOf = ({ children = [] }: Element): Element[] =>
  children.flatMap((child) => (child.role ? [child, ...elementsOf(child)] : []))

async function squaresOf(page: Page): Promise<number[]> {
  const { fnArray, argsArray } = await page.getOperatorList()
  return argsArray.flatMap((drawn, i) => {
    if (fnArray[i] !== OPS.constructPath || drawn[0] !== OPS.stroke) return []
    const [left, bottom, right, top] = drawn[2] as Box
    const side = Number((right - left).toFixed(2))
    return side === Number((top - bottom).toFixed(2)) ? [side] : []
  })
}
