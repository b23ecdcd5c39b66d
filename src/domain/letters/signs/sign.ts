import type { Decision, Fact } from '../../facts/index.ts'
import type { Citation } from '../../law/index.ts'
import type { Text } from '../../text.ts'
import type { Candidate } from '../candidate.ts'
import type { Wording } from '../letter.ts'
import type { LetterKind } from '../vocabulary.ts'

/** Words that give one fact one value. */
export interface Sign {
  fact: Fact
  value: string | boolean
  words: Wording
  /** Read only in a letter of one of these decisions. */
  of?: readonly Decision[]
  /** Read only in a letter of this kind: a refusal, where it is left out. */
  kind?: LetterKind
  /** Read only where the heading names this tribunal. */
  tribunal?: Wording
  /** Read only in the heading and in the signature: the office that writes. */
  office?: true
  /** Settled only where its words open a sentence that gives no time: else they may be of the law. */
  opens?: true
  certainty?: Candidate['certainty']
  confirm?: Text
  law?: readonly Citation[]
}
