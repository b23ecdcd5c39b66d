import type { Checklist, ChecklistItem, Destination, Fee } from './answers/index.ts'
import { type Inquiry, whetherApplies } from './inquiry.ts'
import { authorities } from './law/index.ts'
import type { Question } from './question.ts'
import type * as rules from './rules.ts'
import type { Conditional, Remedy } from './rules.ts'
import type { Language } from './text.ts'
import { versionsOf } from './versions.ts'

/** What to prepare for a remedy: an item that the facts leave open is shown with what it waits for. */
export function checklistFor(remedy: Remedy, question: Question, language: Language): Checklist {
  return {
    remedy: remedy.id,
    title: remedy.title[language],
    items: standing(remedy.checklist, question)
      .filter(({ outcome }) => outcome !== false)
      .map((inquiry) => item(inquiry, language)),
    fees: standing(remedy.fees, question)
      .filter(({ outcome }) => outcome === true)
      .map(({ rule }) => fee(rule, language)),
    submitTo: standing(remedy.submitTo, question)
      .filter(({ outcome }) => outcome !== false)
      .map(({ rule }) => destination(rule, language)),
  }
}

const standing = <R extends Conditional>(list: readonly R[], { facts, asOf }: Question) =>
  versionsOf(list).map((versions) => whetherApplies(versions, facts, asOf))

const item = (
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

const fee = (rule: rules.Fee, language: Language): Fee => ({
  id: rule.id,
  text: rule.text[language],
  amount: rule.amount,
  currency: 'CAD',
  ...(rule.inForce?.from && { from: rule.inForce.from }),
  law: authorities(rule.law, language),
})

const destination = (rule: rules.Destination, language: Language): Destination => ({
  text: rule.text[language],
  channel: rule.channel,
  ...(rule.url && { url: rule.url[language] }),
  law: authorities(rule.law, language),
})
