import { XMLParser } from 'fast-xml-parser'

/** One element of a document: its attributes, and what it holds in order. */
export interface Element {
  name: string
  attributes: Readonly<Record<string, string>>
  children: readonly (Element | string)[]
}

/** As the parser gives it in order: text, or the name with what it holds, and `:@` its attributes. */
interface Parsed {
  '#text'?: string
  ':@'?: Record<string, string>
  [name: string]: unknown
}

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  trimValues: false,
  htmlEntities: true,
  ignoreDeclaration: true,
  ignorePiTags: true,
})

/** Reads a document; anything but well-formed XML is an error. */
export function parseXml(text: string): Element {
  const root = (parser.parse(text, true) as Parsed[]).map(asElement).find(isElement)
  if (!root) throw new Error('it has no element')
  return root
}

function asElement(parsed: Parsed): Element | string {
  if (parsed['#text'] !== undefined) return parsed['#text']
  const { ':@': attributes = {}, ...named } = parsed
  const [[name, children] = ['', []]] = Object.entries(named) as [string, Parsed[]][]
  return {
    name,
    attributes: attributes as Record<string, string>,
    children: children.map(asElement),
  }
}

const isElement = (child: Element | string): child is Element => typeof child !== 'string'

/** The elements directly within one. */
export const elementsIn = ({ children }: Element): Element[] => children.filter(isElement)

/** The words within an element, those of the elements left out excepted. */
export const wordsIn = (element: Element, without: readonly string[] = []): string =>
  element.children
    .map((child) =>
      typeof child === 'string'
        ? child
        : without.includes(child.name)
          ? ''
          : wordsIn(child, without),
    )
    .join('')
    .replace(/\s+/g, ' ')
    .trim()

/** The nearest elements of these names within one, not looking into those it must not enter. */
export const nearest = (
  element: Element,
  names: readonly string[],
  never: readonly string[] = [],
): Element[] =>
  elementsIn(element).flatMap((child) => {
    if (names.includes(child.name)) return [child]
    return never.includes(child.name) ? [] : nearest(child, names, never)
  })
