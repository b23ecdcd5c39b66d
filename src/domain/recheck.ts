import type { Recheck } from './answers/index.ts'
import { deadlinesOf } from './ask.ts'
import type { IsoDate } from './calendar.ts'
import { authorities } from './law/index.ts'
import type { Question } from './question.ts'
import { changesSince, type RuleChange } from './ruleset.ts'
import type { Language } from './text.ts'

/** A time limit as a client put it in its calendar. */
export interface Stored {
  id: string
  fileBy: IsoDate
  dueOn: IsoDate
}

/**
 * What became of the days that a client calendared: the same, another day and the rule that changed,
 * a limit that it did not know, or one that no longer governs.
 */
export function recheckOf(
  question: Question,
  { ruleset, stored }: { ruleset: string; stored: readonly Stored[] },
  language: Language,
  changesTo: (limit: string) => readonly RuleChange[] = (limit) => changesSince(ruleset, limit),
): { asOf: IsoDate; results: Recheck[] } {
  const { asOf, deadlines } = deadlinesOf(question, language)
  const now = new Map(deadlines.map(({ id, fileBy, dueOn }) => [id, { fileBy, dueOn }]))
  const known = new Set(stored.map(({ id }) => id))
  // What was stored twice under one id is compared twice: neither entry may go unanswered.
  const compare: { id: string; before?: Days }[] = [
    ...stored.map(({ id, fileBy, dueOn }) => ({ id, before: { fileBy, dueOn } })),
    ...[...now.keys()].filter((id) => !known.has(id)).map((id) => ({ id })),
  ]

  const results = compare.map(({ id, before }): Recheck => {
    const after = now.get(id)
    const outcome = compared(before, after)
    const because = outcome === 'unchanged' ? [] : changesTo(id)
    return {
      id,
      outcome,
      ...(before && { before }),
      ...(after && { after }),
      ...(because.length > 0 && {
        because: because.map(({ id: rule, text, law }) => ({
          rule,
          text: text[language],
          law: authorities(law, language),
        })),
      }),
    }
  })
  return { asOf, results }
}

type Days = Omit<Stored, 'id'>

const compared = (before: Days | undefined, after: Days | undefined): Recheck['outcome'] => {
  if (before === undefined) return 'new'
  if (after === undefined) return 'gone'
  return before.fileBy === after.fileBy && before.dueOn === after.dueOn ? 'unchanged' : 'changed'
}
