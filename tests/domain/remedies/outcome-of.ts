import type { IsoDate } from '../../../src/domain/calendar.ts'
import type { Facts } from '../../../src/domain/facts/index.ts'
import { whetherApplies } from '../../../src/domain/inquiry.ts'
import { remedies } from '../../../src/domain/remedies/index.ts'
import type { Conditional } from '../../../src/domain/rules.ts'
import { versionsOf } from '../../../src/domain/versions.ts'

/** What a rule of a remedy says of some facts, by its list and its id. */
export type Says = [
  list: List,
  id: string,
  why: string,
  facts: Facts,
  says: boolean | 'undecided',
  asOf?: IsoDate,
]

/** A rule that speaks of a case, and no longer once any one of the changes is made to it. */
export type Turns = [list: List, id: string, on: Facts, ...off: Facts[]]

type List =
  | 'requirements'
  | 'timeLimits'
  | 'checklist'
  | 'fees'
  | 'submitTo'
  | 'cautions'
  | 'inPlan'
  | 'dates'

/** Whether a rule speaks of a case. Of a requirement that is a waiting period: whether it is due. */
export function outcomeOf(
  remedyId: string,
  list: List,
  id: string,
  facts: Facts,
  asOf: IsoDate = '2026-11-23',
): boolean | 'undecided' {
  const rules = remedies.find((remedy) => remedy.id === remedyId)?.[list] ?? []
  const named = versionsOf(rules as readonly Conditional[]).find(([rule]) => rule.id === id)
  if (named === undefined) throw new Error(`${remedyId} has no ${id} in its ${list}`)
  return whetherApplies(named, facts, asOf).outcome
}
