import type { IsoDate } from './calendar.ts'
import type { Facts } from './facts/index.ts'

/** One question to the service: a case, and the day it is asked about. */
export interface Question {
  facts: Facts
  asOf: IsoDate
  /** Ids of the remedies asked about; all where it is left out. */
  remedies?: readonly string[]
  /** Days fixed by a judge or by the Board, by the full id of the time limit they replace. */
  orders?: readonly { id: string; day: IsoDate }[]
}
