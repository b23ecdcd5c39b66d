import { calendars, verifiedYears } from './calendars/index.ts'
import { everyDecision, vocabulary } from './facts/index.ts'
import { authorities, type Instrument, instruments } from './law/index.ts'
import { notModelled } from './not-modelled.ts'
import { remedies } from './remedies/index.ts'
import { ruleset } from './ruleset.ts'
import type { Language } from './text.ts'

/** What the service answers for, and what it leaves out, in one language. */
export const coverageIn = (language: Language) => ({
  ruleset,
  calendars: calendars.map(({ id, title }) => ({
    calendar: id,
    title: title[language],
    ...verifiedYears,
  })),
  decisions: everyDecision.map((decision) => ({
    decision,
    label: vocabulary.decision.labels[decision][language],
  })),
  remedies: remedies.map(({ id, title }) => ({ remedy: id, title: title[language] })),
  instruments: Object.values(instruments).map(({ id, title, checkedTo, repealed }: Instrument) => ({
    id,
    title: title[language],
    checkedTo,
    ...(repealed && { repealed }),
  })),
  notModelled: notModelled.map(({ id, text, law }) => ({
    id,
    text: text[language],
    ...(law && { law: authorities(law, language) }),
  })),
})
