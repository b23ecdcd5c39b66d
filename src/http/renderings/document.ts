import type { IsoDate } from '../../domain/calendar.ts'
import type { Language } from '../../domain/text.ts'

/** A document as a small tree, which each writer walks: it has no markup, so nothing in it is escaped. */

export type Span = string | { strong: string } | { link: string; url?: string | undefined }
export type Line = readonly Span[]

/** An entry of a list: what it says, and what is to be known about it, line by line. */
export interface Entry {
  line: Line
  notes: readonly Line[]
}

export type Block =
  | { kind: 'paragraph'; line: Line }
  | { kind: 'list'; mark: 'bullet' | 'number' | 'box'; entries: readonly Entry[] }
  | { kind: 'table'; head: readonly string[]; rows: readonly (readonly Line[])[] }

/** `ownPage`: it begins a page when it is printed. */
export interface Section {
  title: string
  blocks: readonly Block[]
  sections: readonly Section[]
  ownPage?: true
}

export interface Document {
  language: Language
  /** The day that it speaks of. */
  asOf: IsoDate
  title: string
  /** What is said under the title, before the first section. */
  blocks: readonly Block[]
  sections: readonly Section[]
}

export const paragraph = (...line: Line): Block => ({ kind: 'paragraph', line })

export const entry = (line: Line, notes: readonly Line[] = []): Entry => ({ line, notes })

/** A list, or nothing where it would be empty. */
export const list = (
  mark: Extract<Block, { kind: 'list' }>['mark'],
  entries: readonly Entry[],
): readonly Block[] => (entries.length === 0 ? [] : [{ kind: 'list', mark, entries }])

/** A table, or nothing where it would have no row. */
export const table = (
  head: readonly string[],
  rows: readonly (readonly Line[])[],
): readonly Block[] => (rows.length === 0 ? [] : [{ kind: 'table', head, rows }])

/** A section, or nothing where it would be empty. */
export const section = (
  title: string,
  blocks: readonly Block[],
  sections: readonly Section[] = [],
): readonly Section[] =>
  blocks.length === 0 && sections.length === 0 ? [] : [{ title, blocks, sections }]

/** The same section at the head of a page of its own. */
export const onOwnPage = (part: Section): Section => ({ ...part, ownPage: true })
