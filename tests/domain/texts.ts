import type { Text } from '../../src/domain/text.ts'

/** Every bilingual text within a value, however deep, each once. */
export function textsIn(value: unknown, seen = new Set<unknown>()): Text[] {
  if (typeof value !== 'object' || value === null || seen.has(value)) return []
  seen.add(value)
  if (isText(value)) return [value]
  return Object.entries(value).flatMap(([key, part]) => (key === 'url' ? [] : textsIn(part, seen)))
}

const isText = (value: object): value is Text =>
  'en' in value && 'fr' in value && typeof value.en === 'string' && typeof value.fr === 'string'
