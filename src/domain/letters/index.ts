import type { Statement as Shown } from '../answers/index.ts'
import type { CitedProvision, LetterPurpose, LimitStated, ProposedFact } from '../answers/letter.ts'
import type { IsoDate } from '../calendar.ts'
import { stated } from '../deadline.ts'
import type { Decision, Fact, Facts } from '../facts/index.ts'
import { placeMayDiffer } from '../remedies/judicial-review/place.ts'
import { reapplicable } from '../remedies/new-application/decisions.ts'
import type { Language } from '../text.ts'
import { type Candidate, settled } from './candidate.ts'
import { cautionsOn } from './cautions.ts'
import { daysRead, ownDaysOf } from './days-read.ts'
import { decidingWords, decisionsRead } from './decision-read.ts'
import { factsRead } from './facts-read.ts'
import { groundsRead } from './grounds-read.ts'
import { findingFacts, findingsIn } from './inadmissibility.ts'
import { kindOf, pastRefusalsIn, refusalsIn } from './kinds.ts'
import { type Letter, letterOf } from './letter.ts'
import { limitsRead } from './limits-read.ts'
import { byParagraph } from './paragraphs.ts'
import { factsOf, weighed } from './proposals.ts'
import { provisionsIn } from './provisions.ts'
import { shownLimit, shownProposal, shownProvisions, shownPurpose } from './shown.ts'
import { type Span, spanAt } from './spans.ts'
import { isConditional, recitesLaw } from './statements.ts'
import type { LetterKind } from './vocabulary.ts'

/** What a letter says, as facts to propose: what is not in the letter is not in it. */
export interface LetterRead {
  letter: LetterPurpose
  facts: ProposedFact[]
  settled: Facts
  notSettled: Fact[]
  provisions: CitedProvision[]
  limitsStated: LimitStated[]
  cautions: Shown[]
}

/**
 * Reads a letter of the Department, of the Agency or of the Board, in English, in French or in both.
 * The same letter is always read in the same way; `asOf` only shows which law its limits are held
 * against.
 */
export function readLetter(text: string, asOf: IsoDate, language: Language): LetterRead {
  const letter = letterOf(text)
  const ownDays = ownDaysOf(letter)
  const refusals = refusalsIn(letter, decidingWords(letter), ownDays)
  const { kind, span } = kindOf(letter, refusals, pastRefusalsIn(letter, ownDays))

  const proposals = weighed(candidatesIn(letter, { kind, span, refusals, ownDays }))
  const facts = factsOf(proposals, ['settled'])
  const suggested = factsOf(proposals, ['settled', 'arguable'])
  const limits = limitsRead(letter, { settled: facts, suggested }, asOf)
  return {
    letter: shownPurpose(letter, kind, span),
    facts: proposals.map((proposal) => shownProposal(letter, proposal, language)),
    settled: facts,
    notSettled: isDecision(kind) ? notSettledBy(facts) : [],
    provisions: shownProvisions(letter, language),
    limitsStated: limits.map((limit) => shownLimit(letter, limit, language)),
    cautions: cautionsOn(letter, kind, proposals, limits).map((one) => stated(one, language)),
  }
}

interface Found {
  kind: LetterKind
  span: Span | undefined
  refusals: readonly Span[]
  ownDays: readonly string[]
}

/** Only a refusal and a return are decisions of which there are facts to propose. */
const isDecision = (kind: LetterKind): boolean => kind === 'refusal' || kind === 'return'

function candidatesIn(letter: Letter, { kind, span, refusals, ownDays }: Found): Candidate[] {
  if (span === undefined || !isDecision(kind)) return factsRead(letter, kind, [])
  const findings = kind === 'refusal' ? findingsIn(letter, ownDays) : []
  const decisions =
    kind === 'refusal'
      ? decisionsRead(letter, refusals.length > 0 ? refusals : [span])
      : [settled('decision', 'application-returned', span)]
  const named = decisions.map(({ value }) => value as Decision)
  const decision = named.length === 1 ? named[0] : undefined
  return [
    ...decisions,
    ...daysRead(letter, decision),
    ...(answersApplication(decision) ? groundsRead(letter, findings, decision) : []),
    ...findingFacts(findings),
    ...(named.includes('refugee-claim-ineligible') ? claimIneligibility(letter) : []),
    ...factsRead(letter, kind, named),
  ]
}

/** Grounds of refusal are those of an application: a removal order answers none. */
const answersApplication = (decision: Decision | undefined): boolean =>
  decision === undefined || reapplicable.includes(decision)

/** By the paragraphs that the letter applies, and does not only recite. */
const claimIneligibility = (letter: Letter): Candidate[] =>
  byParagraph(
    provisionsIn(letter).filter(
      (provision) =>
        !isConditional(letter, provision) &&
        !recitesLaw(letter, spanAt(letter.sentences, provision.start)),
    ),
  )

/** Facts that every question of a refusal turns on, and that the letter leaves to be asked. */
function notSettledBy(facts: Facts): Fact[] {
  const placeMatters = facts.decision === undefined || placeMayDiffer(facts.decision)
  const turnsOn: readonly Fact[] = [
    'decision',
    'decidedOn',
    'notifiedOn',
    ...(placeMatters ? (['decidedIn'] as const) : []),
    ...(answersApplication(facts.decision) ? (['refusalGrounds'] as const) : []),
  ]
  return turnsOn.filter((fact) => facts[fact] === undefined)
}
