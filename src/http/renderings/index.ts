import type { Language } from '../../domain/text.ts'
import type { Document } from './document.ts'
import { html } from './html.ts'
import { markdown } from './markdown.ts'

/** The forms of an answer that can be set as a document, by media type. */
export const documents = <Answer>(compose: (answer: Answer, language: Language) => Document) => ({
  'text/markdown': (answer: Answer, language: Language) => markdown(compose(answer, language)),
  'text/html': (answer: Answer, language: Language) => html(compose(answer, language)),
})
