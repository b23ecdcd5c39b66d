import { type Instrument, instruments } from './law/index.ts'

const relied: readonly Instrument[] = Object.values(instruments)

/** The rules that answer: a new version for every change of an answer (see CHANGELOG.md). */
export const ruleset = {
  version: '2026.11.23',
  checkedTo: relied
    .filter(({ repealed }) => !repealed)
    .map(({ checkedTo }) => checkedTo)
    .reduce((oldest, day) => (day < oldest ? day : oldest)),
}
