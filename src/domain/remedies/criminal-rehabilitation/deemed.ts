import { underStatute } from '../../counting.ts'
import type { Known } from '../../facts/index.ts'
import { irpa, irpr } from '../../law/index.ts'
import { type DateRule, dateRule } from '../../rules.ts'

const needs = [
  'inadmissibility',
  'criminalityBasis',
  'maximumPenaltyTenYearsOrMore',
  'severalOffences',
] as const

/** One offence, punishable here by less than ten years: what the facts can say of R18(2)(a), (c). */
export const mayBeDeemedRehabilitated = ({
  inadmissibility,
  criminalityBasis,
  maximumPenaltyTenYearsOrMore,
  severalOffences,
}: Known<(typeof needs)[number]>): boolean =>
  inadmissibility.includes('criminality') &&
  !inadmissibility.includes('serious-criminality') &&
  criminalityBasis !== 'conviction-in-canada' &&
  !maximumPenaltyTenYearsOrMore &&
  !severalOffences

export const deemedNeeds = needs

const elapsed = {
  period: { count: 10, unit: 'years' },
  counting: underStatute,
  // The English text counts from the day after the event, the French from the event itself: the
  // later day is safe under both.
  startsDayAfter: true,
  dayAfter: true,
} as const

/**
 * Not modelled: the other conditions of R18(2), and the persons convicted of two or more offences
 * that would be summary conviction offences (R18(2)(b)); cautions speak of both.
 */
export const dates: readonly DateRule[] = [
  dateRule({
    id: 'deemed-rehabilitation-after-conviction',
    text: {
      en: 'If every other condition is met, the person is deemed rehabilitated from this day, without any application.',
      fr: 'Si toutes les autres conditions sont réunies, la personne est présumée réadaptée à compter de ce jour, sans demande.',
    },
    law: [irpa('36(3)(c)'), irpr('18(2)(a)')],
    needs,
    applies: (known) =>
      mayBeDeemedRehabilitated(known) && known.criminalityBasis === 'conviction-outside-canada',
    latestOf: [
      {
        ...elapsed,
        text: {
          en: 'The years since the day after the completion of the imposed sentence have elapsed.',
          fr: 'Les années depuis le moment où la peine imposée a été purgée se sont écoulées.',
        },
        law: [irpr('18(2)(a)(ii)')],
        runsFrom: { latestOf: ['sentenceCompletedOn'] },
      },
    ],
  }),
  dateRule({
    id: 'deemed-rehabilitation-after-offence',
    text: {
      en: 'If every other condition is met, the person is deemed rehabilitated from this day, without any application.',
      fr: 'Si toutes les autres conditions sont réunies, la personne est présumée réadaptée à compter de ce jour, sans demande.',
    },
    law: [irpa('36(3)(c)'), irpr('18(2)(c)')],
    needs,
    applies: (known) =>
      mayBeDeemedRehabilitated(known) && known.criminalityBasis === 'act-outside-canada',
    latestOf: [
      {
        ...elapsed,
        text: {
          en: 'The years since the day after the commission of the offence have elapsed.',
          fr: 'Les années depuis le moment de la commission de l’infraction se sont écoulées.',
        },
        law: [irpr('18(2)(c)(ii)')],
        runsFrom: { latestOf: ['offenceCommittedOn'] },
      },
    ],
  }),
]
