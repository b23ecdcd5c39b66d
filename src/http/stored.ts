import { limitIds } from '../domain/remedies/index.ts'
import { versions } from '../domain/ruleset.ts'
import type { Text } from '../domain/text.ts'
import { nearest, withNearest } from './nearest.ts'
import { invalidRequest } from './problem.ts'
import type { RecheckBody } from './question.ts'
import { type InvalidPart, MOST_SHOWN } from './validation.ts'

/**
 * What no version of the rules ever answered is refused: a misspelt id would come back as gone, and
 * the client would delete a limit that governs. No id was retired yet; one that is must stay known here.
 */
export function refuseNeverAnswered({ ruleset, stored }: Pick<RecheckBody, 'ruleset' | 'stored'>) {
  const parts: InvalidPart[] = [
    ...(versions.includes(ruleset)
      ? []
      : [{ pointer: '#/ruleset', detail: withNearest(noRuleset, nearest(ruleset, versions)) }]),
    ...stored.flatMap(({ id }, i) =>
      limitIds.includes(id)
        ? []
        : [
            {
              pointer: `#/stored/${i}/id`,
              detail: withNearest(noLimit, nearest(id, limitIds)),
            },
          ],
    ),
  ]
  if (parts.length > 0)
    throw invalidRequest({ count: parts.length, shown: parts.slice(0, MOST_SHOWN) })
}

const noLimit: Text = {
  en: 'No version of the rules has a time limit of this id.',
  fr: 'Aucune version des règles n’a de délai de cet identifiant.',
}

const noRuleset: Text = {
  en: 'No version of the rules that has answered has this name.',
  fr: 'Aucune version des règles qui a répondu ne porte ce nom.',
}
