import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Instrument } from '../src/domain/law/index.ts'
import type { Language } from '../src/domain/text.ts'
import type { Cited } from './cited.ts'
import { type Consolidation, consolidation, type Found, found } from './legislation.ts'

/** What is to be said of one citation. */
export interface Finding {
  what: 'missing' | 'repealed' | 'amended' | 'section-amended'
  cite: string
  languages: readonly Language[]
  /** The day of the amendment. */
  on?: string
  by: readonly string[]
}

/** What is to be said of one instrument. */
export interface Comparison {
  instrument: Instrument
  cited: number
  files: Partial<Record<Language, Consolidation>>
  /** The day of its last amendment, where that is after the day we compared it to. */
  amendedOn?: string
  findings: readonly Finding[]
}

const languages: readonly Language[] = ['en', 'fr']
const folder: Record<Language, string> = { en: 'eng', fr: 'fra' }

/** Compares what is cited of each instrument in force with the files of a folder. */
export const compare = (
  folderOfFiles: string,
  instruments: readonly Instrument[],
  cited: readonly Cited[],
): Comparison[] =>
  instruments
    .filter(({ repealed }) => !repealed)
    .map((instrument) => {
      const files = filesOf(instrument, folderOfFiles)
      const ours = cited.filter(({ citation }) => citation.source === instrument.id)
      const amendedOn = latest(languages.map((language) => files[language]?.amendedOn))
      return {
        instrument,
        cited: ours.length,
        files,
        ...(amendedOn > instrument.checkedTo && { amendedOn }),
        findings: ours.flatMap((one) => findingsOf(one, files, instrument.checkedTo)),
      }
    })

/** All that was found is as it is cited, and nothing was amended since. */
export const isCurrent = (comparisons: readonly Comparison[]): boolean =>
  comparisons.every(({ amendedOn, findings }) => amendedOn === undefined && findings.length === 0)

function filesOf({ path }: Instrument, root: string): Comparison['files'] {
  const files: Comparison['files'] = {}
  for (const language of languages) {
    const file = join(root, folder[language], `${path[language]}.xml`)
    if (existsSync(file)) files[language] = read(file, language)
  }
  return files
}

function read(file: string, language: Language): Consolidation {
  try {
    return consolidation(readFileSync(file, 'utf8'), language)
  } catch (error) {
    throw new Error(`${file}: ${(error as Error).message}`)
  }
}

/** One finding for each thing to be said, with the languages of which it is true. */
function findingsOf(
  { citation, by }: Cited,
  files: Comparison['files'],
  checkedTo: string,
): Finding[] {
  const said = new Map<Finding['what'], Finding>()
  for (const language of languages) {
    const file = files[language]
    const now = file && change(found(file, citation), checkedTo)
    if (!now) continue
    const before = said.get(now.what)?.languages ?? []
    said.set(now.what, { ...now, cite: citation.en.cite, languages: [...before, language], by })
  }
  return [...said.values()]
}

function change(now: Found, checkedTo: string): Pick<Finding, 'what' | 'on'> | undefined {
  if (now.state !== 'there') return { what: now.state }
  if (now.wordsOn > checkedTo) return { what: 'amended', on: now.wordsOn }
  if (now.sectionOn > checkedTo) return { what: 'section-amended', on: now.sectionOn }
  return undefined
}

const latest = (days: readonly (string | undefined)[]): string =>
  days.reduce<string>((last, day) => (day !== undefined && day > last ? day : last), '')
