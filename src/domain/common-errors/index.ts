import { authorities } from '../law/index.ts'
import type { Language } from '../text.ts'
import { appeals } from './appeals.ts'
import type { CommonError } from './common-error.ts'
import { courtLimits } from './court-limits.ts'
import { courtSteps } from './court-steps.ts'
import { daysCounted } from './days-counted.ts'
import { otherRemedies } from './other-remedies.ts'

export type { CommonError } from './common-error.ts'

/** The wrong statements in circulation about remedies after a refusal; the ids are permanent. */
export const commonErrors: readonly CommonError[] = [
  ...courtLimits,
  ...courtSteps,
  ...daysCounted,
  ...appeals,
  ...otherRemedies,
]

/** The wrong statements in one language, each with the law that answers it. */
export const commonErrorsIn = (language: Language) => ({
  commonErrors: commonErrors.map(({ id, claim, answer, law }) => ({
    id,
    claim: claim[language],
    answer: answer[language],
    law: authorities(law, language),
  })),
})
