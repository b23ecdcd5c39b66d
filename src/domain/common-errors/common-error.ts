import type { Law } from '../law/index.ts'
import type { Text } from '../text.ts'

/** A wrong statement in circulation, with what the law says. */
export interface CommonError {
  /** Permanent. */
  id: string
  /** The wrong statement, as people say it. */
  claim: Text
  answer: Text
  law: Law
}
