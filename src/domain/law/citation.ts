import type { IsoDate } from '../calendar.ts'
import type { Language, Text } from '../text.ts'

/** An authority as a reader of one language sees it. */
export interface Authority {
  cite: string
  url?: string
}

/** One authority, ready in both languages. */
export interface Citation extends Record<Language, Authority> {
  /** Id of the instrument, or `decision`, or `practice`. */
  source: string
  pinpoint?: string
  /** The term whose definition is cited. */
  term?: Text
}

/** The authorities for one statement: at least one. */
export type Law = readonly [Citation, ...Citation[]]

export interface Instrument {
  id: string
  kind: 'act' | 'regulation' | 'rules' | 'order'
  title: Text
  short: Text
  /** Chapter or registration number, as cited. */
  number: Text
  path: Text
  /** Day of the consolidation that our rules were last compared with. */
  checkedTo: IsoDate
  /** No longer in force: relied on for the past only. */
  repealed?: true
}

const unit: Record<Instrument['kind'], Text> = {
  act: { en: 's.', fr: 'art.' },
  regulation: { en: 's.', fr: 'art.' },
  order: { en: 's.', fr: 'art.' },
  rules: { en: 'r.', fr: 'règle' },
}

const site = 'https://laws-lois.justice.gc.ca'

/**
 * A constructor of citations for one instrument: `irpa('72(2)(b)')`. A `term` cites a definition.
 * The French pinpoint is built from the parts, as the French text prints them: 72(2)b), 185b)(i).
 */
export function citations({ id, kind, short, path }: Instrument) {
  return (pinpoint: string, term?: Text): Citation => {
    const [section = '', ...parts] = pinpoint.split('(').map((part) => part.replace(')', ''))
    const defined = { en: term ? ` “${term.en}”` : '', fr: term ? ` « ${term.fr} »` : '' }
    return {
      source: id,
      pinpoint,
      ...(term && { term }),
      en: {
        cite: `${short.en}, ${unit[kind].en} ${pinpoint}${defined.en}`,
        url: `${site}/eng/${path.en}/section-${section}.html`,
      },
      fr: {
        cite: `${short.fr}, ${unit[kind].fr} ${section}${frenchParts(parts)}${defined.fr}`,
        url: `${site}/fra/${path.fr}/article-${section}.html`,
      },
    }
  }
}

/** Only the paragraph, the first part that is a letter, loses its opening parenthesis. */
function frenchParts(parts: string[]): string {
  const paragraph = parts.findIndex((part) => /^[a-z]/.test(part))
  return parts.map((part, i) => (i === paragraph ? `${part})` : `(${part})`)).join('')
}

const shownCache = { en: new WeakMap<Law, Authority[]>(), fr: new WeakMap<Law, Authority[]>() }

/** The authorities in one language, made once for each rule. */
export function authorities(law: Law, language: Language): Authority[] {
  const made = shownCache[language].get(law)
  if (made) return made
  const shown = law.map((citation) => citation[language])
  shownCache[language].set(law, shown)
  return shown
}
