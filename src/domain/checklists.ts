import type { Checklist, ChecklistItem, Destination, Fee, FeeNotKnown } from './answers/index.ts'
import type { IsoDate } from './calendar.ts'
import { governedBy } from './deadlines.ts'
import type { Facts } from './facts/index.ts'
import { type Inquiry, whetherApplies } from './inquiry.ts'
import { authorities } from './law/index.ts'
import { once } from './once.ts'
import { remedies } from './remedies/index.ts'
import { readsOf, readTogether, remembered } from './remembered.ts'
import type * as rules from './rules.ts'
import type { Conditional, Remedy } from './rules.ts'
import { shared } from './shared.ts'
import { inBoth, type Language } from './text.ts'
import { type Versions, versionsOf } from './versions.ts'

/** An inquiry is remembered, and with it what it is told as: checklists share their parts. */
const told = <R, T>(tell: (inquiry: Inquiry<R>, language: Language) => T) =>
  inBoth((language) => once((inquiry: Inquiry<R>) => tell(inquiry, language)))

/** What to prepare for a remedy: an item that the facts leave open is shown with what it waits for. */
export const checklistOf = inBoth((language) =>
  once((remedy: Remedy) =>
    remembered(
      readTogether([
        { reads: readsOf([...remedy.checklist, ...remedy.fees, ...remedy.submitTo]) },
        ...dueLimits(remedy).values(),
      ]),
      (facts, asOf): Checklist =>
        shared({
          remedy: remedy.id,
          title: remedy.title[language],
          ...itemsOf(remedy, facts, asOf, language),
          ...feesOf(remedy, facts, asOf, language),
          submitTo: inquired(remedy.submitTo, facts, asOf)
            .filter(({ outcome }) => outcome !== false)
            .map(destination[language]),
        }),
    ),
  ),
)

const inquired = <R extends Conditional>(list: readonly R[], facts: Facts, asOf: IsoDate) =>
  versionsOf(list).map((versions) => whetherApplies(versions, facts, asOf))

/** What to prepare, and each limit that some of it is due with. */
function itemsOf(
  remedy: Remedy,
  facts: Facts,
  asOf: IsoDate,
  language: Language,
): Pick<Checklist, 'items' | 'limits'> {
  const all = inquired(remedy.checklist, facts, asOf).filter(({ outcome }) => outcome !== false)
  const limits = [...dueLimits(remedy)]
    .filter(([id]) => all.some(({ rule }) => rule.dueWith === id))
    .flatMap(([id, governing]) => {
      const limit = governing(facts, asOf)
      return limit ? [{ id, text: limit.text[language] }] : []
    })
  return { items: all.map(item[language]), ...(limits.length > 0 && { limits }) }
}

/** The limits that items of a remedy are due with, by their full ids: its own, and those of others. */
const dueLimits = once((remedy: Remedy) => {
  const due = new Set(remedy.checklist.map(({ dueWith }) => dueWith))
  const limits = [...new Set([remedy, ...remedies])].flatMap((one) => [...governedBy(one)])
  return new Map(limits.filter(([id]) => due.has(id)))
})

/** One that may be due is shown with what it waits for; one whose amount is not known is not left out. */
function feesOf(
  remedy: Remedy,
  facts: Facts,
  asOf: IsoDate,
  language: Language,
): Pick<Checklist, 'fees' | 'feesNotKnown'> {
  const all = inquired(remedy.fees, facts, asOf)
  const notKnown = all
    .filter(({ because }) => because === 'law-not-modelled')
    .map(({ rule }) => whetherApplies(ofAnyDay(rule), facts, asOf))
    .filter(({ outcome }) => outcome !== false)
  return {
    fees: all
      .filter(({ outcome, because }) => outcome !== false && because !== 'law-not-modelled')
      .map(fee[language]),
    ...(notKnown.length > 0 && { feesNotKnown: notKnown.map(feeNotKnown[language]) }),
  }
}

/** Whether a fee is due does not turn on the day of its amount. */
const ofAnyDay = once(({ inForce: _, ...rule }: rules.Fee): Versions<rules.Fee> => [rule])

const itemIn = (
  { rule, outcome, missing }: Inquiry<rules.ChecklistItem>,
  language: Language,
): ChecklistItem => ({
  id: rule.id,
  group: rule.group,
  text: rule.text[language],
  necessity: outcome === 'undecided' ? 'conditional' : rule.necessity,
  party: rule.party,
  ...(rule.form && {
    form: {
      id: rule.form.id,
      title: rule.form.title[language],
      ...(rule.form.url && { url: rule.form.url[language] }),
    },
  }),
  ...(rule.copies !== undefined && { copies: rule.copies }),
  ...(rule.dueWith && { dueWith: rule.dueWith }),
  law: authorities(rule.law, language),
  missing: missing.map(({ fact }) => fact),
})

const feeIn = ({ rule, missing }: Inquiry<rules.Fee>, language: Language): Fee => ({
  id: rule.id,
  text: rule.text[language],
  amount: rule.amount,
  currency: 'CAD',
  ...(rule.inForce?.from && { from: rule.inForce.from }),
  law: authorities(rule.law, language),
  missing: missing.map(({ fact }) => fact),
})

const feeNotKnownIn = ({ rule, missing }: Inquiry<rules.Fee>, language: Language): FeeNotKnown => ({
  id: rule.id,
  text: rule.text[language],
  law: authorities(rule.law, language),
  missing: missing.map(({ fact }) => fact),
})

const destinationIn = (
  { rule, missing }: Inquiry<rules.Destination>,
  language: Language,
): Destination => ({
  text: rule.text[language],
  channel: rule.channel,
  ...(rule.url && { url: rule.url[language] }),
  law: authorities(rule.law, language),
  missing: missing.map(({ fact }) => fact),
})

const item = told(itemIn)
const fee = told(feeIn)
const feeNotKnown = told(feeNotKnownIn)
const destination = told(destinationIn)
