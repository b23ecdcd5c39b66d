import type { DayNumber } from './calendar.ts'
import type { Law } from './law/index.ts'
import type { Text } from './text.ts'

/** One line of the working: a day, what happens on it, and by what authority. */
export interface Step {
  day: DayNumber
  text: Text
  law: Law
}
