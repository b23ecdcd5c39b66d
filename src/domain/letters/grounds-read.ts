import type { Decision } from '../facts/index.ts'
import { grounds as standardGrounds } from '../refusal-grounds/index.ts'
import type { Text } from '../text.ts'
import { type Candidate, settled } from './candidate.ts'
import type { Finding } from './inadmissibility.ts'
import type { Letter } from './letter.ts'
import { isPartOf, type Provision, provisionsIn } from './provisions.ts'
import type { GroundSigns, OtherGround } from './signs/ground.ts'
import { groundsOfResidence } from './signs/grounds-of-residence.ts'
import { groundsOfStays } from './signs/grounds-of-stays.ts'
import { adverse } from './signs/stances.ts'
import { type Span, spanAt } from './spans.ts'
import { isIn, recitesLaw } from './statements.ts'

/** Every ground has its signs here, or is read as a finding of inadmissibility. */
const groundSigns: Readonly<Record<OtherGround, GroundSigns>> = {
  ...groundsOfStays,
  ...groundsOfResidence,
}
const everyGround = Object.keys(groundSigns) as OtherGround[]

/** The grounds that the letter gives, in its words or by a provision that it says is not met. */
export function groundsRead(
  letter: Letter,
  findings: readonly Finding[],
  decision: Decision | undefined,
): Candidate[] {
  const cited = citedGrounds(letter)
  const worded = everyGround.flatMap((ground) => {
    const { words, of } = groundSigns[ground]
    const [span] = of === undefined || of.some((one) => one === decision) ? letter.find(words) : []
    const provisions = cited.filter(({ value }) => value === ground).flatMap(({ law }) => law)
    return span
      ? [
          settled(
            'refusalGrounds',
            ground,
            span,
            provisions.length > 0 ? provisions : standardGrounds[ground].law,
          ),
        ]
      : []
  })
  const found = findings.flatMap(({ ground, span, law, isDoubtful }) =>
    ground === 'cessation' || isDoubtful ? [] : [settled('refusalGrounds', ground, span, law)],
  )
  return withoutTheGeneral([...worded, ...cited, ...found], cited).map((candidate) => ({
    ...candidate,
    confirm: otherGrounds,
  }))
}

const otherGrounds: Text = {
  en: 'The fact is every ground of the refusal: read the letter and the officer’s notes for any that is not a standard one.',
  fr: 'Le fait est l’ensemble des motifs du refus : chercher dans la lettre et les notes de l’agent ceux qui ne sont pas des motifs types.',
}

/** That the Act’s requirements are not met says nothing beside the requirement itself. */
function withoutTheGeneral(
  candidates: readonly Candidate[],
  cited: readonly Candidate[],
): Candidate[] {
  const general = 'requirements-not-met' satisfies OtherGround
  const isKept =
    cited.some(({ value }) => value === general) ||
    candidates.every(({ value }) => value === general)
  return candidates.filter(({ value }) => isKept || value !== general)
}

const citedGrounds = (letter: Letter): Candidate[] =>
  provisionsIn(letter).flatMap(({ start, end, ...provision }) => {
    const span = { start, end }
    const ground = isHeldAgainst(letter, span) && groundOf(provision)
    return ground && provision.law ? [settled('refusalGrounds', ground, span, [provision.law])] : []
  })

const isHeldAgainst = (letter: Letter, { start }: Span): boolean => {
  const sentence = spanAt(letter.sentences, start)
  return isIn(letter, adverse, sentence) && !recitesLaw(letter, sentence)
}

/** The ground whose provision it is, or the one whose provision it is the closest part of. */
function groundOf({ law, pinpoint }: Pick<Provision, 'law' | 'pinpoint'>): OtherGround | undefined {
  const matching = everyGround.flatMap((ground) =>
    groundSigns[ground].provisions
      .filter((one) => one.source === law?.source && isPartOf(pinpoint, one.pinpoint ?? ''))
      .map((one) => ({ ground, length: one.pinpoint?.length ?? 0 })),
  )
  return matching.toSorted((one, other) => other.length - one.length)[0]?.ground
}
