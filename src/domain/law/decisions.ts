import type { Citation } from './citation.ts'

const courts = {
  FC: { fr: 'CF', canlii: { en: 'fct', fr: 'cfpi' } },
  FCA: { fr: 'CAF', canlii: { en: 'fca', fr: 'caf' } },
  SCC: { fr: 'CSC', canlii: { en: 'scc', fr: 'csc' } },
}

/** A reported decision by its neutral citation, never by the parties' names: `decided('2018 FC 455')`. */
export function decided(
  neutral: `${number} ${keyof typeof courts} ${number}`,
  paragraph?: number,
): Citation {
  const [year, court, number] = neutral.split(' ') as [string, keyof typeof courts, string]
  const { fr, canlii } = courts[court]
  const at =
    paragraph === undefined
      ? { en: '', fr: '' }
      : { en: ` at para. ${paragraph}`, fr: `, par. ${paragraph}` }
  const slug = { en: `${year}${court}${number}`, fr: `${year}${fr}${number}` }
  const page = (language: 'en' | 'fr') =>
    `https://www.canlii.org/${language}/ca/${canlii[language]}/doc/${year}/${slug[language].toLowerCase()}/${slug[language].toLowerCase()}.html`
  return {
    source: 'decision',
    pinpoint: neutral,
    en: { cite: `${neutral}${at.en}`, url: page('en') },
    fr: { cite: `${year} ${fr} ${number}${at.fr}`, url: page('fr') },
  }
}

/** A decision without a neutral citation, by its docket or its report. */
export function reported(en: string, fr: string): Citation {
  return { source: 'decision', pinpoint: en, en: { cite: en }, fr: { cite: fr } }
}

export const saturdayInOntario = reported(
  'Federal Court of Appeal, A-290-95 (1996-04-18)',
  'Cour d’appel fédérale, A-290-95 (1996-04-18)',
)
export const officeClosed = reported(
  'Federal Court of Appeal, A-862-83 (1986)',
  'Cour d’appel fédérale, A-862-83 (1986)',
)
export const countedFromFirstTrigger = reported(
  'Federal Court, IMM-3418-99 (1999-09-03)',
  'Cour fédérale, IMM-3418-99 (1999-09-03)',
)
