import type { Document } from './document.ts'

/**
 * The document with the spaces of French, as Canada has it, at which no line may break: before a
 * colon and inside quotation marks. What has no spaces, such as an address, is left as it is.
 */
export const typeset = (document: Document): Document =>
  document.language === 'fr' ? everyText(document) : document

function everyText<Part>(part: Part): Part {
  if (typeof part === 'string') return unbreakable(part) as Part
  if (Array.isArray(part)) return part.map(everyText) as Part
  if (part === null || typeof part !== 'object') return part
  return Object.fromEntries(
    Object.entries(part).map(([name, value]) => [name, everyText(value)]),
  ) as Part
}

const unbreakable = (text: string) =>
  text.replace(/ (?=[:»])/g, '\u00a0').replaceAll('« ', '«\u00a0')
