import { globSync, readFileSync } from 'node:fs'
import { dayNumber } from '../src/domain/calendar.ts'
import { type Calendar, calendars } from '../src/domain/calendars/index.ts'
import { citations } from '../src/domain/law/citation.ts'
import { type Citation, instruments } from '../src/domain/law/index.ts'
import { grounds } from '../src/domain/refusal-grounds/index.ts'
import { remedies } from '../src/domain/remedies/index.ts'

/** A citation, and what relies on it: ids of rules, or a file of the source. */
export interface Cited {
  citation: Citation
  by: readonly string[]
}

const root = new URL('../', import.meta.url)

/**
 * Every provision that the service cites: by the rules; where none does, by what the modules of the
 * domain export; and where none of these does, as written in their functions.
 */
export async function citedByService(): Promise<Cited[]> {
  const cited: Cited[] = []
  const add = (more: readonly Cited[]) => {
    const known = new Set(cited.map(({ citation }) => provisionOf(citation)))
    cited.push(...more.filter(({ citation }) => !known.has(provisionOf(citation))))
  }
  add(citedByRules())
  const files = globSync('src/domain/**/*.ts', { cwd: root }).sort()
  add(
    citedIn(
      await Promise.all(files.map(async (file) => [file, await import(`${new URL(file, root)}`)])),
    ),
  )
  add(
    together(
      files.flatMap((file) => citedInSource(readFileSync(new URL(file, root), 'utf8'), file)),
    ),
  )
  return cited
}

export const citedByRules = (): Cited[] =>
  citedIn([
    ...remedies.map((remedy) => [remedy.id, remedy] as const),
    ...Object.entries(grounds).map(([id, ground]) => [`refusal-grounds/${id}`, ground] as const),
    ...calendars.map((calendar) => [`calendars/${calendar.id}`, closuresOf(calendar)] as const),
  ])

/** The days that a calendar names in a year, and those of any week. */
const closuresOf = (calendar: Calendar) => [
  ...calendar.named(2027).map(({ closure }) => closure),
  ...Array.from({ length: 7 }, (_, day) => calendar.on(dayNumber('2027-02-01') + day)),
]

/** Every citation within named values, however deep, with the ids of the rules that hold it. */
export const citedIn = (named: readonly (readonly [name: string, value: unknown])[]): Cited[] =>
  together(named.flatMap(([name, value]) => within(value, name)))

function within(part: unknown, place: string): Cited[] {
  if (typeof part !== 'object' || part === null) return []
  if (isCitation(part)) return [{ citation: part, by: [place] }]
  const isNamed = 'id' in part && typeof part.id === 'string' && part.id !== place
  const inside = isNamed ? `${place}/${part.id}` : place
  return Object.values(part).flatMap((inner) => within(inner, inside))
}

const isCitation = (part: object): part is Citation =>
  'source' in part && 'pinpoint' in part && 'en' in part && 'fr' in part

/** One entry for each provision or definition, with all that cites it. */
function together(cited: readonly Cited[]): Cited[] {
  const all = new Map<string, { citation: Citation; by: Set<string> }>()
  for (const { citation, by } of cited) {
    const key = JSON.stringify([citation.source, citation.pinpoint, citation.term])
    const known = all.get(key)?.by ?? []
    all.set(key, { citation, by: new Set([...known, ...by]) })
  }
  return [...all.values()].map(({ citation, by }) => ({ citation, by: [...by] }))
}

const provisionOf = ({ source, pinpoint }: Citation) => `${source} ${pinpoint}`

const written = new RegExp(
  `\\b(${Object.keys(instruments).join('|')})\\(\\s*'([^']+)'(?:,\\s*\\{\\s*en: '([^']+)',\\s*fr: '([^']+)')?`,
  'g',
)

/** The citations written in a source file: `irpa('72(2)(b)')`, with the term of a definition. */
export const citedInSource = (source: string, file: string): Cited[] =>
  [...source.matchAll(written)].map(([, name, pinpoint = '', en, fr]) => ({
    citation: citations(instruments[name as keyof typeof instruments])(
      pinpoint,
      en !== undefined && fr !== undefined ? { en, fr } : undefined,
    ),
    by: [file],
  }))
