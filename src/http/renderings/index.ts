import type { Language } from '../../domain/text.ts'
import type { Document } from './document.ts'
import { html } from './html.ts'
import { markdown } from './markdown.ts'
import { pdf } from './pdf/index.ts'
import { typeset } from './typography.ts'

/** The forms of an answer that can be set as a document, by media type. */
export function documents<Answer>(compose: (answer: Answer, language: Language) => Document) {
  const written =
    <Written>(write: (document: Document) => Written) =>
    (answer: Answer, language: Language) =>
      write(typeset(compose(answer, language)))
  return {
    'text/markdown': written(markdown),
    'text/html': written(html),
    'application/pdf': written(pdf),
  }
}
