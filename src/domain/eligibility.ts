import type { Eligibility, Finding, Statement, Verdict } from './answers/index.ts'
import type { IsoDate } from './calendar.ts'
import { stated } from './deadline.ts'
import { everyDecision, type Facts } from './facts/index.ts'
import { type Examined, examinedAll, finding, inOrder, readsOfRequirements } from './findings.ts'
import { type Missing, whetherApplies } from './inquiry.ts'
import { once } from './once.ts'
import type { Question } from './question.ts'
import { readsOf, remembered } from './remembered.ts'
import type { Caution, Remedy } from './rules.ts'
import { shared } from './shared.ts'
import { inBoth, type Language } from './text.ts'
import { versionsOf } from './versions.ts'

/** One remedy’s requirements, applied. */
export interface Standing {
  verdict: Verdict
  examined: readonly Examined[]
  /** What could still decide the verdict, most decisive first; a remedy that is closed asks nothing. */
  missing: readonly Missing[]
}

/** Whether the law opens a remedy in this case. */
export const standingOf = (remedy: Remedy, { facts, asOf }: Question): Standing =>
  standing(remedy)(facts, asOf)

const NOT_APPLICABLE: Standing = { verdict: 'not-applicable', examined: [], missing: [] }

export const standing = once((remedy: Remedy) => {
  const reads = readsOfRequirements(remedy.requirements)
  return remembered({ ...reads, facts: ['decision', ...reads.facts] }, (facts, asOf) =>
    mayLeadTo(remedy, facts) ? examineRemedy(remedy, facts, asOf) : NOT_APPLICABLE,
  )
})

function examineRemedy(remedy: Remedy, facts: Facts, asOf: IsoDate): Standing {
  const examined = examinedAll(remedy.requirements, facts, asOf)
  const isKindMissing = isKindOpen(remedy, facts)
  const verdict = verdictFrom(examined, isKindMissing)
  if (verdict !== 'undecided') return { verdict, examined, missing: [] }
  const open = inOrder(examined.flatMap(({ missing }) => missing))
  const missing: readonly Missing[] = isKindMissing
    ? [{ fact: 'decision', decides: 1 }, ...open.filter(({ fact }) => fact !== 'decision')]
    : open
  return { verdict, examined, missing }
}

/** The answer for one remedy: every requirement with its finding, not only the first that fails. */
export const eligibilityFor = (
  remedy: Remedy,
  standing: Standing,
  { facts, asOf }: Question,
  language: Language,
): Eligibility => {
  const isInQuestion = standing.verdict !== 'not-applicable'
  const cautions = isInQuestion ? cautionsOf[language](remedy)(facts, asOf) : none
  return told[language](remedy)(standing)(cautions)
}

/** Told once for all cases that stand alike and are cautioned alike. */
const told = inBoth((language) =>
  once((remedy: Remedy) =>
    once((standing: Standing) =>
      once(
        (cautions: Statement[]): Eligibility =>
          shared({
            remedy: remedy.id,
            title: remedy.title[language],
            verdict: standing.verdict,
            findings: findings[language](standing),
            missing: standing.missing.map(({ fact }) => fact),
            cautions,
          }),
      ),
    ),
  ),
)

const none: Statement[] = shared([])

const findings = inBoth((language) =>
  once(({ examined }: Standing): Finding[] => shared(examined.map(finding[language]))),
)

export const cautionsOf = inBoth((language) =>
  once(({ cautions }: Remedy) =>
    remembered(readsOf(cautions), (facts, asOf): Statement[] =>
      shared(
        versionsOf(cautions).flatMap((versions) => {
          const { rule, outcome } = whetherApplies(versions, facts, asOf)
          const isShown = outcome === 'undecided' ? rule.whileUndecided : outcome
          return isShown ? [shown[language](rule)] : []
        }),
      ),
    ),
  ),
)

const shown = inBoth((language) => once((caution: Caution) => shared(stated(caution, language))))

const mayLeadTo = ({ decisions }: Remedy, { decision }: Facts): boolean =>
  decision === undefined || decisions.includes(decision)

/** The kind of decision is not known, and matters: some kinds never lead to this remedy. */
export const isKindOpen = ({ decisions }: Remedy, { decision }: Facts): boolean =>
  decision === undefined && decisions.length < everyDecision.length

/** Open, or not known to be closed. */
export const isOpen = ({ verdict }: { verdict: Verdict }): boolean =>
  verdict === 'available' || verdict === 'undecided'

function verdictFrom(examined: Standing['examined'], kindMissing: boolean): Verdict {
  if (examined.some(({ outcome }) => outcome === false)) return 'unavailable'
  if (kindMissing || examined.some(({ outcome }) => outcome === 'undecided')) return 'undecided'
  return 'available'
}
