import type { NextLimit, Statement } from './answers/index.ts'
import { authorities } from './law/index.ts'
import type { Interaction, Remedy } from './rules.ts'
import type { Language, Text } from './text.ts'

/** How the other remedies stand: whether each is open, and the next limit that still runs. */
export type StandingOf = (
  remedy: string,
) => { title: Text; isOpen: boolean; next?: NextLimit } | undefined

/**
 * What seeking a remedy does to the others, with the day that it turns on: only where that day is
 * still to come.
 */
export const interactionCautions = (
  { id, interactions }: Remedy,
  standingOf: StandingOf,
  language: Language,
): Statement[] =>
  interactions.flatMap(({ remedy, effect, text, law }) => {
    const other = standingOf(remedy)
    // A stay is kept or lost by the limit of the remedy that brings it; the rest turns on the other’s.
    const limit =
      effect === 'keeps-stay' || effect === 'loses-stay' ? standingOf(id)?.next : other?.next
    if (!other?.isOpen || limit === undefined) return []
    return [
      {
        id: `${effect}-${remedy}`,
        text: `${other.title[language]}${COLON[language]} ${text[language]} ${turnsOn[effect](by(limit))[language]}`,
        law: authorities(law, language),
      },
    ]
  })

const COLON: Text = { en: ':', fr: ' :' }

const by = ({ fileBy, dueOn }: NextLimit): Text => ({
  en: `${fileBy}${dueOn === fileBy ? '' : ` (due ${dueOn})`}`,
  fr: `${fileBy}${dueOn === fileBy ? '' : ` (échéance le ${dueOn})`}`,
})

const fileBy = (day: Text): Text => ({
  en: `Act by ${day.en}.`,
  fr: `Agir au plus tard le ${day.fr}.`,
})

const chooseBefore = (day: Text): Text => ({
  en: `Settle which one is open, and taken, before that limit ends: ${day.en}.`,
  fr: `Déterminer lequel est ouvert, et exercé, avant que ce délai ne prenne fin : ${day.fr}.`,
})

const stayBy = (day: Text): Text => ({
  en: `The stay depends on acting by ${day.en}.`,
  fr: `Le sursis suppose d’agir au plus tard le ${day.fr}.`,
})

const turnsOn: Record<Interaction['effect'], (day: Text) => Text> = {
  exhausts: chooseBefore,
  bars: chooseBefore,
  'runs-beside': fileBy,
  'does-not-stop-clock': fileBy,
  'keeps-stay': stayBy,
  'loses-stay': stayBy,
}
