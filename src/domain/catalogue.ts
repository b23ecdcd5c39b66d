import { stated } from './deadline.ts'
import { allFacts, factNamed } from './facts/index.ts'
import { factsRead } from './facts-read.ts'
import { type Authority, authorities, type Instrument, instruments, type Law } from './law/index.ts'
import { type Ground, grounds } from './refusal-grounds/index.ts'
import { remedies } from './remedies/index.ts'
import {
  fullId,
  type Interaction,
  type Remedy,
  type Rule,
  type TimeLimit,
  type Trigger,
} from './rules.ts'
import type { Language } from './text.ts'

/** What the rules say without any case: the reference data of the service, in one language. */

export const catalogueOf = (language: Language) => ({
  remedies: remedies.map((remedy) => described(remedy, language)),
})

export const factsIn = (language: Language) => ({
  facts: allFacts.map((fact) => {
    const named = factNamed(fact)
    return {
      fact,
      type: named.type,
      ...('labels' in named && {
        values: Object.keys(named.labels),
        labels: Object.fromEntries(
          Object.entries(named.labels).map(([value, label]) => [value, label[language]]),
        ),
      }),
      question: named.question[language],
      remedies: remedies.filter((remedy) => factsRead(remedy).has(fact)).map(({ id }) => id),
    }
  }),
})

export const groundsIn = (language: Language) => ({
  grounds: Object.entries(grounds).map(([id, ground]: [string, Ground]) => ({
    id,
    title: ground.title[language],
    meaning: ground.meaning[language],
    area: ground.area,
    evidence: ground.evidence.map((one) => ({ id: one.id, text: one.text[language] })),
    law: authorities(ground.law, language),
  })),
})

export const instrumentsIn = (language: Language) => ({
  instruments: Object.values(instruments).map(
    ({ id, kind, title, short, number, path, checkedTo, repealed }: Instrument) => ({
      id,
      kind,
      title: title[language],
      short: short[language],
      number: number[language],
      url: `https://laws-lois.justice.gc.ca/${language === 'en' ? 'eng' : 'fra'}/${path[language]}/`,
      checkedTo,
      ...(repealed && { repealed }),
    }),
  ),
})

export const described = (remedy: Remedy, language: Language) => ({
  remedy: remedy.id,
  title: remedy.title[language],
  summary: remedy.summary[language],
  decisions: [...remedy.decisions],
  requirements: remedy.requirements.map((rule) => ({
    ...stated(rule, language),
    needs: [...rule.needs],
    ...inForce(rule),
  })),
  periods: remedy.timeLimits.map((limit) => period(remedy, limit, language)),
  forms: [
    ...new Map(
      remedy.checklist.flatMap(({ form }) =>
        form
          ? [
              [
                form.id,
                {
                  id: form.id,
                  title: form.title[language],
                  ...(form.url && { url: form.url[language] }),
                },
              ] as const,
            ]
          : [],
      ),
    ).values(),
  ],
  fees: remedy.fees.map((rule) => ({
    ...stated(rule, language),
    amount: rule.amount,
    currency: 'CAD' as const,
    ...inForce(rule),
  })),
  cautions: remedy.cautions.map((rule) => ({ ...stated(rule, language), ...inForce(rule) })),
  outcomes: remedy.outcomes.map((outcome) => stated(outcome, language)),
  interactions: remedy.interactions.map((interaction) => affected(interaction, language)),
  authorities: authoritiesOf(remedy, language),
})

const inForce = ({ inForce }: Rule) => ({
  ...(inForce?.from && { from: inForce.from }),
  ...(inForce?.until && { until: inForce.until }),
})

const period = (remedy: Remedy, limit: TimeLimit, language: Language) => ({
  ...stated(limit, language),
  id: fullId(remedy, limit),
  kind: limit.kind,
  party: limit.party,
  period: limit.period,
  regime: limit.counting.regime,
  runsFrom: [...limit.runsFrom.latestOf],
  irreversible: limit.irreversible,
  ...inForce(limit),
  ...(limit.extension && {
    extension: {
      text: limit.extension.text[language],
      law: authorities(limit.extension.law, language),
    },
  }),
})

const affected = ({ remedy, effect, text, law }: Interaction, language: Language) => ({
  remedy,
  effect,
  text: text[language],
  law: authorities(law, language),
})

/** Every authority of a remedy, once. */
function authoritiesOf(remedy: Remedy, language: Language): Authority[] {
  const once = new Map(
    said(remedy)
      .flatMap(({ law }) => authorities(law, language))
      .map((authority) => [authority.cite, authority]),
  )
  return [...once.values()]
}

interface Said {
  law: Law
  runsFrom?: Trigger
}

/** All that a remedy says, with the law of each; how its days are counted is told with them. */
const said = (remedy: Remedy): readonly Said[] =>
  [
    remedy,
    ...remedy.requirements,
    ...remedy.timeLimits.flatMap(ofLimit),
    ...(remedy.dates ?? []).flatMap((date) => [date, ...date.latestOf]),
    ...remedy.checklist,
    ...remedy.fees,
    ...remedy.submitTo,
    ...remedy.cautions,
    ...remedy.outcomes,
    ...remedy.interactions,
    ...(remedy.inPlan ?? []),
  ].flatMap((one: Said) => [one, ...(one.runsFrom?.deemed ?? [])])

const ofLimit = (limit: TimeLimit): readonly Said[] => [
  limit,
  ...(limit.alternatives ?? []),
  ...(limit.extension ? [limit.extension] : []),
  ...(limit.late ? [...limit.late.factors, ...limit.late.consequences] : []),
]
