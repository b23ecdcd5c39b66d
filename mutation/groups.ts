import { readdirSync } from 'node:fs'

/** Files that are mutated together, the tests that must notice, and the least score in per cent. */
export interface Group {
  mutate: readonly string[]
  tests: readonly string[]
  atLeast: number
  /** Declarations: words and objects are data, or the compiler refuses others; logic is mutated. */
  declares?: true
}

const domain = (...names: readonly string[]) => names.map((name) => `src/domain/${name}.ts`)
const tested = (...names: readonly string[]) => names.map((name) => `tests/${name}.test.ts`)

/** What is true of every rule, and the tables of whole cases. */
const ofEveryRemedy = tested(
  'domain/{rulebook,needs,law,interactions,interactions-listed}',
  '{matrix,cases,worked}-*',
  'domain/{deadline,deadlines,earliest-day,plan}',
)

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
      'domain/{other-days,readings,deadline,earliest-day,access-calendar}',
      'domain/remedies/judicial-review-timetable',
      'cases-days',
    ),
    atLeast: 95,
  },
  inquiry: {
    mutate: domain('inquiry', 'decision-tree', 'bars', 'findings', 'eligibility', 'next-question'),
    tests: tested(
      'domain/{inquiry,findings,findings-read,bars}',
      'domain/{eligibility,next-question,decision-tree}',
      'domain/{appeal-rights,appeal-bars,interview}',
      'cases-verdicts',
      'matrix-*',
    ),
    atLeast: 95,
  },
  memory: {
    mutate: domain('coded', 'remembered', 'outline'),
    tests: tested(
      'domain/{coded,remembered,ask,deadlines}',
      'cases-verdicts',
      'domain/asked-before',
    ),
    atLeast: 95,
  },
  limits: {
    mutate: domain('deadline', 'deadlines', 'recommendations', 'pressing', 'dates'),
    tests: tested(
      'domain/{pressing,recommendations,dates,limits}',
      'domain/{deadline,deadlines,checklists}',
      'domain/{earliest-day,readings}',
      'domain/remedies/{stay-of-removal,restoration-of-status}',
      'cases-days',
      'worked-examples',
    ),
    atLeast: 95,
  },
  answers: {
    mutate: domain('ask', 'checklists', 'interactions', 'recheck'),
    tests: tested(
      'domain/{recheck,interaction-words,checklists,ask}',
      'domain/{ruleset,interactions,deadlines}',
      'matrix-*',
    ),
    atLeast: 95,
  },
  plan: {
    mutate: domain('plan'),
    tests: tested('domain/{plan-order,plan}', 'worked-examples', 'matrix-*'),
    atLeast: 95,
  },
  appeals: {
    mutate: domain('iad/*', 'appeal-rights', 'appeal-bars', 'imprisonment'),
    tests: [
      ...tested('domain/{appeal-*,imprisonment,findings}'),
      ...tested('domain/remedies/{iad,removal-order,residency-obligation,sponsorship}-*'),
      ...ofEveryRemedy,
    ],
    atLeast: 85,
    declares: true,
  },
  claims: {
    mutate: domain('claims/*'),
    tests: [
      ...tested('domain/claims'),
      ...tested('domain/remedies/{new-application,temporary-resident-permit}*'),
      ...tested('domain/remedies/{humanitarian-and-compassionate,pre-removal-risk-assessment}*'),
      ...ofEveryRemedy,
    ],
    atLeast: 85,
    declares: true,
  },
  ...Object.fromEntries(remedies.map((id) => [id, remedyGroup(id)])),
}
