import { accessActCalendar } from './access-to-information-act.ts'
import { boardCalendar } from './board.ts'
import type { Calendar } from './closed-days.ts'
import { federalCourtsCalendar } from './federal-courts-rules.ts'
import { interpretationActCalendar } from './interpretation-act.ts'

export { accessActCalendar, accessActCalendarWithoutRecess } from './access-to-information-act.ts'
export { boardCalendar } from './board.ts'
export { type Calendar, CalendarNotVerified, type Closure, verifiedYears } from './closed-days.ts'
export { federalCourtsCalendar, inSeasonalRecess } from './federal-courts-rules.ts'
export { interpretationActCalendar } from './interpretation-act.ts'

export const calendars: readonly Calendar[] = [
  interpretationActCalendar,
  federalCourtsCalendar,
  boardCalendar,
  accessActCalendar,
]
