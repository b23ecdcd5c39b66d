/** The two official languages. The domain speaks both; a caller chooses one for each answer. */
export type Language = 'en' | 'fr'

/** Anything a person reads: bilingual, or it does not compile. */
export interface Text {
  en: string
  fr: string
}

/** The same made for each language. */
export const inBoth = <T>(make: (language: Language) => T): Record<Language, T> => ({
  en: make('en'),
  fr: make('fr'),
})
