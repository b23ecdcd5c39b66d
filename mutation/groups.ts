import { readdirSync } from 'node:fs'

/** Files that are mutated together, the tests that must notice, and the least score in per cent. */
export interface Group {
  mutate: readonly string[]
  tests: readonly string[]
  atLeast: number
  /** Declarations: their words are refused by the compiler or are data, so only logic is mutated. */
  declares?: true
}

const domain = (...names: readonly string[]) => names.map((name) => `src/domain/${name}.ts`)
const tested = (...names: readonly string[]) => names.map((name) => `tests/${name}.test.ts`)

/** What is true of every rule, and the tables of whole cases. */
const ofEveryRemedy = tested('domain/{rulebook,needs,law,interactions}', 'matrix-*')

const remedyGroup = (id: string): Group => ({
  mutate: domain(`remedies/${id}/*`),
  tests: [...tested(`domain/remedies/${id}`, `domain/remedies/${id}-*`), ...ofEveryRemedy],
  atLeast: 85,
  declares: true,
})

const remedies = readdirSync('src/domain/remedies', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)

/** By the name that the command takes. */
export const groups: Readonly<Record<string, Group>> = {
  calendars: {
    mutate: domain('calendars/*', 'calendar', 'calendar-year', 'once'),
    tests: tested('domain/{calendar,calendars,closed-days,access-calendar,counting,once}'),
    atLeast: 95,
  },
  counting: {
    mutate: domain('counting', 'days', 'readings', 'steps', 'trigger', 'versions'),
    tests: tested(
      'domain/{counting,steps,trigger,versions}',
      'domain/{readings,deadline,earliest-day,access-calendar}',
      'domain/remedies/judicial-review-timetable',
      'cases-days',
    ),
    atLeast: 95,
  },
  ...Object.fromEntries(remedies.map((id) => [id, remedyGroup(id)])),
}
