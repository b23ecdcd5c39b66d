import type { NextLimit, Statement } from './answers/index.ts'
import { authorities } from './law/index.ts'
import type { Remedy } from './rules.ts'
import type { Language } from './text.ts'

/**
 * What seeking a remedy does to the limits of the others, with their days: only where the other has
 * a limit that still runs.
 */
export const interactionCautions = (
  { interactions }: Remedy,
  nextOf: (remedy: string) => NextLimit | undefined,
  language: Language,
): Statement[] =>
  interactions.flatMap(({ remedy, effect, text, law }) => {
    const next = nextOf(remedy)
    if (next === undefined) return []
    return [
      {
        id: `${effect}-${remedy}`,
        text: `${text[language]} ${actBy(next)[language]}`,
        law: authorities(law, language),
      },
    ]
  })

const actBy = ({ fileBy, dueOn }: NextLimit) => ({
  en: `Act by ${fileBy}${dueOn === fileBy ? '' : ` (due ${dueOn})`}.`,
  fr: `Agir au plus tard le ${fileBy}${dueOn === fileBy ? '' : ` (échéance le ${dueOn})`}.`,
})
