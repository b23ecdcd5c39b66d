import type { IsoDate } from '../calendar.ts'
import type { Text } from '../text.ts'

/** A sentence of imprisonment for one crime, as the judge pronounced it. */
export interface Term {
  months: number
  days: number
}

interface Asked<T extends string> {
  type: T
  question: Text
}

/** The five kinds of fact: each with the question that a person would be asked. */
export type YesOrNo = Asked<'boolean'>
export type DayFact = Asked<'day'>
export type TermFact = Asked<'term'>
export interface Choice<V extends string = string> extends Asked<'choice'> {
  labels: Readonly<Record<V, Text>>
}
export interface List<V extends string = string> extends Asked<'list'> {
  labels: Readonly<Record<V, Text>>
}
export type AnyFact = YesOrNo | DayFact | TermFact | Choice | List

/** What a caller may state for a fact of this kind. */
export type ValueOf<F extends AnyFact> =
  F extends Choice<infer V>
    ? V
    : F extends List<infer V>
      ? readonly V[]
      : F extends DayFact
        ? IsoDate
        : F extends TermFact
          ? Term
          : boolean

export const yesOrNo = (en: string, fr: string): YesOrNo => ({
  type: 'boolean',
  question: { en, fr },
})
export const day = (en: string, fr: string): DayFact => ({ type: 'day', question: { en, fr } })
export const term = (en: string, fr: string): TermFact => ({ type: 'term', question: { en, fr } })
export const choice = <V extends string>(
  en: string,
  fr: string,
  labels: Record<V, Text>,
): Choice<V> => ({ type: 'choice', question: { en, fr }, labels })
export const list = <V extends string>(
  en: string,
  fr: string,
  labels: Record<V, Text>,
): List<V> => ({ type: 'list', question: { en, fr }, labels })
