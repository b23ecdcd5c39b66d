import type { Deadline, PlanStep, Verdict } from './answers/index.ts'
import { byFileBy } from './deadlines.ts'
import { type Fact, factNamed } from './facts/index.ts'
import { authorities } from './law/index.ts'
import type { Remedy } from './rules.ts'
import type { Language, Text } from './text.ts'

/** What a plan looks at: a remedy, how it stands, what it still asks, and its limits. */
export interface Planned {
  remedy: Remedy
  verdict: Verdict
  missing: readonly Fact[]
  deadlines: readonly Deadline[]
}

type Step = Omit<PlanStep, 'order'>

/**
 * What to do first, and then: protect the earliest limit that cannot be undone; obtain the reasons
 * and notes; keep the other limits; ask for time where one was missed; take what has no limit; and
 * establish what still stands open. The same case always has the same plan.
 */
export function planOf(planned: readonly Planned[], language: Language): PlanStep[] {
  const open = planned.filter(({ verdict }) => verdict === 'available' || verdict === 'undecided')
  const limits = open.flatMap(({ deadlines }) => deadlines).toSorted(byFileBy)
  const [first, ...later] = limits.filter((limit) => isKept(limit) && limit.state !== 'passed')
  const missed = limits.filter((limit) => isKept(limit) && limit.state === 'passed' && limit.late)
  const limited = new Set([first, ...later, ...missed].map((limit) => limit?.remedy))
  const free = open.filter(({ remedy }) => remedy.id !== NOTES && !limited.has(remedy.id))

  const steps: Step[] = [
    ...(first ? [byLimit(first, words.protect, language)] : missed.map(late)),
    ...open.filter(({ remedy }) => remedy.id === NOTES).map((one) => notes(one, language)),
    ...later.map((limit) => byLimit(limit, words.keep, language)),
    ...(first ? missed.map(late) : []),
    ...free.filter(({ verdict }) => verdict === 'available').map((one) => taken(one, language)),
    ...free.filter(({ verdict }) => verdict === 'undecided').map((one) => asked(one, language)),
  ]
  return steps.map((step, i) => ({ order: i + 1, ...step }))
}

const NOTES = 'gcms-notes'

/** Limits of the applicant or sponsor that cannot be undone: the rest of a timetable is not a plan. */
const isKept = ({ kind, irreversible, party }: Deadline): boolean =>
  kind === 'limit' && irreversible && (party === 'applicant' || party === 'sponsor')

const byLimit = (
  { remedy, id, text, fileBy, law }: Deadline,
  why: Text,
  language: Language,
): Step => ({
  remedy,
  text: `${why[language]} ${text}`,
  day: fileBy,
  limit: id,
  law,
})

const late = ({ remedy, id, late, law }: Deadline): Step => ({
  remedy,
  text: late?.text as string,
  limit: id,
  law,
})

const notes = ({ remedy }: Planned, language: Language): Step => ({
  remedy: remedy.id,
  text: words.notes[language],
  law: authorities(remedy.law, language),
})

/** A recommendation lends its day, for it was never a limit. */
const taken = ({ remedy, deadlines }: Planned, language: Language): Step => {
  const recommended = deadlines.find(({ kind }) => kind === 'recommended')
  return {
    remedy: remedy.id,
    text: remedy.summary[language],
    ...(recommended && { day: recommended.fileBy, limit: recommended.id }),
    law: authorities(remedy.law, language),
  }
}

const asked = ({ remedy, missing }: Planned, language: Language): Step => {
  const [fact] = missing
  const question = fact ? factNamed(fact).question[language] : words.unsettled[language]
  return {
    remedy: remedy.id,
    text: `${words.establish[language]} ${question}`,
    law: authorities(remedy.law, language),
  }
}

const words = {
  protect: {
    en: 'First, protect the earliest limit that cannot be undone.',
    fr: 'D’abord, protéger le premier délai qui ne se rattrape pas.',
  },
  keep: {
    en: 'Keep this limit too.',
    fr: 'Respecter aussi ce délai.',
  },
  notes: {
    en: 'Ask for the officer’s notes and the file now; no limit waits for them.',
    fr: 'Demander dès maintenant les notes de l’agent et le dossier; aucun délai ne les attend.',
  },
  establish: {
    en: 'Whether this is open depends on an answer:',
    fr: 'L’ouverture de ce recours dépend d’une réponse :',
  },
  unsettled: {
    en: 'the law gives none on these facts; a lawyer should be asked.',
    fr: 'le droit n’en donne pas sur ces faits; consulter un avocat.',
  },
} as const satisfies Record<string, Text>
