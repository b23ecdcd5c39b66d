import type { Eligibility, Verdict } from './answers/index.ts'
import { stated } from './deadline.ts'
import { everyDecision, type Facts } from './facts/index.ts'
import { examine, finding, inOrder } from './findings.ts'
import { type Inquiry, type Missing, whetherApplies } from './inquiry.ts'
import type { Question } from './question.ts'
import type { Caution, Remedy, Requirement } from './rules.ts'
import type { Language } from './text.ts'
import { versionsOf } from './versions.ts'

/** One remedy’s requirements, applied. */
export interface Standing {
  verdict: Verdict
  inquiries: readonly Inquiry<Requirement>[]
  /** What could still decide the verdict, most decisive first; a remedy that is closed asks nothing. */
  missing: readonly Missing[]
}

/** Whether the law opens a remedy in this case. */
export function standingOf(remedy: Remedy, { facts, asOf }: Question): Standing {
  if (!mayLeadTo(remedy, facts)) return { verdict: 'not-applicable', inquiries: [], missing: [] }
  const inquiries = versionsOf(remedy.requirements).map((versions) =>
    examine(versions, facts, asOf),
  )
  const isKindMissing = isKindOpen(remedy, facts)
  const verdict = verdictFrom(inquiries, isKindMissing)
  if (verdict !== 'undecided') return { verdict, inquiries, missing: [] }
  const open = inOrder(inquiries.flatMap(({ missing }) => missing))
  const missing: readonly Missing[] = isKindMissing
    ? [{ fact: 'decision', decides: 1 }, ...open.filter(({ fact }) => fact !== 'decision')]
    : open
  return { verdict, inquiries, missing }
}

/** The answer for one remedy: every requirement with its finding, not only the first that fails. */
export const eligibilityFor = (
  remedy: Remedy,
  { verdict, inquiries, missing }: Standing,
  question: Question,
  language: Language,
): Eligibility => ({
  remedy: remedy.id,
  title: remedy.title[language],
  verdict,
  findings: inquiries.map((inquiry) => finding(inquiry, question.facts, language)),
  missing: missing.map(({ fact }) => fact),
  cautions:
    verdict === 'not-applicable'
      ? []
      : shownCautions(remedy, question).map((caution) => stated(caution, language)),
})

const mayLeadTo = ({ decisions }: Remedy, { decision }: Facts): boolean =>
  decision === undefined || decisions.includes(decision)

/** The kind of decision is not known, and matters: some kinds never lead to this remedy. */
export const isKindOpen = ({ decisions }: Remedy, { decision }: Facts): boolean =>
  decision === undefined && decisions.length < everyDecision.length

function verdictFrom(inquiries: Standing['inquiries'], kindMissing: boolean): Verdict {
  if (inquiries.some(({ outcome }) => outcome === false)) return 'unavailable'
  if (kindMissing || inquiries.some(({ outcome }) => outcome === 'undecided')) return 'undecided'
  return 'available'
}

function shownCautions({ cautions }: Remedy, { facts, asOf }: Question): Caution[] {
  return versionsOf(cautions).flatMap((versions) => {
    const { rule, outcome } = whetherApplies(versions, facts, asOf)
    return outcome === true || (outcome === 'undecided' && rule.whileUndecided) ? [rule] : []
  })
}
