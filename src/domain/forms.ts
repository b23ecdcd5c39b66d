import type { Text } from './text.ts'

/** A form that a checklist item asks for. */
export interface Form {
  /** The number printed on it, or a permanent name where none is known. */
  id: string
  title: Text
  url?: Text
}
