import { type Citation, citizenshipAct, irpa, irpr } from '../law/index.ts'
import { once } from '../once.ts'
import type { Letter, Wording } from './letter.ts'
import { actNames, citizenshipNames, regulationNames } from './signs/instruments.ts'
import type { Span } from './spans.ts'
import { isIn } from './statements.ts'

/** A provision that the letter names; `law` where it also says of which instrument. */
export interface Provision extends Span {
  /** As the English text prints it: 216(1)(b). */
  pinpoint: string
  law?: Citation
}

type Cite = (pinpoint: string) => Citation

const sources = ({ en, fr }: Wording) => [...en, ...fr].map(({ source }) => source).join('|')
/** An instrument by its own name, or as “the Act” and “the Regulations” of the letter. */
const NAME = `(?:(?<irpa>${sources(actNames)})|(?<irpr>${sources(regulationNames)})|(?<citizenship>${sources(citizenshipNames)})|(?<act>act|loi)|(?<regulations>regulations|reglement))(?![a-z])`

const KEYWORD =
  '(?:sections?|subsections?|paragraphs?|subparagraphs?|articles?|paragraphes?|alineas?|sousalineas?|ss?\\.|art\\.|par\\.|al\\.)'
/** Just before a number, the Regulations; after a noun, those of another Act. */
const REGULATION =
  '(?:(?<=^|[^a-z] |(?<![a-z])(?:of|under|with|by|in|to|the|and|or|per|meet|du|au|le|et|ou) )(?:regulations?|reglement))'
const NUMBER = '(?<number>\\d{1,3}(?:\\.\\d{1,3})?)'
const PART = '(?: ?\\((?:[a-z]|[ivx]{1,4}|\\d{1,2})(?:\\.\\d{1,2})?\\)| ?[a-z](?:\\.\\d)?\\))'
/** An A, an R or an L before the number, its parts after it, or a word that announces it. */
const PROVISION = new RegExp(
  [
    `(?<![a-z0-9.,-])(?<prefix>a|[rl]\\.? ?)${NUMBER}(?<parts>${PART}{1,4})`,
    `(?<![a-z0-9.,-])(?<prefix>[arl])(?=\\d\\d)${NUMBER}(?<parts>)(?![a-z0-9(/-])`,
    `(?<![a-z0-9,/-]|\\d\\.)${NUMBER}(?<parts>${PART}{1,4})`,
    `(?<=(?<![a-z])(?:${KEYWORD}|${REGULATION}(?<!s)) ?)${NUMBER}(?<parts>)(?![a-z0-9(/%-])`,
  ].join('|'),
  'g',
)
/** What stands between two provisions of one list. */
const BETWEEN = new RegExp(
  `^[ ,]{0,2}(?:(?:and|or|et|ou|&|ainsi que|as well as) )?(?:(?:to|in|under|of|de|a|au|aux|du|the|la|le|les) |l')?(?:l')?(?:${KEYWORD} )?$`,
)
const AFTER = new RegExp(
  `^,? ?(?:(?:of|in|under|de|du) )?(?:(?:the|la|le|canada's|said|ladite|this|cette|present|presente) |l'){0,2}${NAME}`,
)
const BEFORE = new RegExp(`${NAME}[ ,:()]{1,4}(?:l'|(?:a|au|the|de|la) )?(?:${KEYWORD} ?)?$`)
const JUST_BEFORE = new RegExp(`${REGULATION} $`)
const LONGEST_NAME = 80

/** Every provision that the letter names, in order. */
export const provisionsIn = once((letter: Letter): readonly Provision[] => {
  const found = [...letter.text.matchAll(PROVISION)].filter(
    // In an address, R10 is a room.
    ({ index, groups: { parts } = {} }) => parts !== '' || index >= letter.heading.end,
  )
  const cites = found.map((match) => citeOf(letter, match))
  // “Paragraphs 179(b) and 200(1)(b) of the Regulations”: the name stands after the last.
  for (let i = found.length - 2; i >= 0; i--)
    if (cites[i] === undefined && areListed(letter, found[i], found[i + 1])) cites[i] = cites[i + 1]
  return found.flatMap((match, i) => {
    const cite = cites[i]
    const { number = '', parts = '' } = match.groups ?? {}
    // Of no instrument: “216(1)(b)” is a provision all the same, “page 12 (a)” is not.
    if (cite === undefined && !parts.startsWith('(')) return []
    const pinpoint = `${number}${parts.replace(/ ?\(?([a-z0-9.]+)\)/g, '($1)')}`
    return [{ ...spanOf(match), pinpoint, ...(cite && { law: cite(pinpoint) }) }]
  })
})

/** Whether it is this part of the Immigration and Refugee Protection Act: 40 is not 40.1. */
export const isUnder = ({ law, pinpoint }: Provision, part: string): boolean =>
  law?.source === 'irpa' && isPartOf(pinpoint, part)

export const isPartOf = (pinpoint: string, whole: string): boolean =>
  pinpoint === whole || pinpoint.startsWith(`${whole}(`)

const spanOf = ({ 0: words, index }: RegExpExecArray): Span => ({
  start: index,
  end: index + words.length,
})

const areListed = ({ text }: Letter, one?: RegExpExecArray, other?: RegExpExecArray): boolean =>
  one !== undefined &&
  other !== undefined &&
  other.groups?.prefix === undefined &&
  other.index - spanOf(one).end < LONGEST_NAME &&
  BETWEEN.test(text.slice(spanOf(one).end, other.index))

/** The instrument by the prefix, by the name that follows, or by the one just before. */
function citeOf(letter: Letter, match: RegExpExecArray): Cite | undefined {
  const { start, end } = spanOf(match)
  const prefix = match.groups?.prefix?.[0]
  if (prefix === 'r') return irpr
  if (prefix !== undefined) return theAct(letter) === citizenshipAct ? undefined : irpa
  const before = letter.text.slice(Math.max(0, start - LONGEST_NAME), start)
  const named = AFTER.exec(letter.text.slice(end, end + LONGEST_NAME)) ?? BEFORE.exec(before)
  const instrument = named?.groups && instrumentNamed(letter, named.groups)
  if (instrument) return instrument
  return JUST_BEFORE.test(before) && theAct(letter) !== citizenshipAct ? irpr : undefined
}

function instrumentNamed(letter: Letter, groups: Record<string, string>): Cite | undefined {
  if (groups.irpa) return irpa
  if (groups.irpr) return irpr
  if (groups.citizenship) return citizenshipAct
  if (groups.act) return theAct(letter)
  return theAct(letter) === irpa ? irpr : undefined
}

/** “The Act” of a letter is the one that it names, or whose Regulations, where it names one only. */
function theAct(letter: Letter): Cite | undefined {
  const immigration = [actNames, regulationNames].some((names) =>
    isIn(letter, names, everywhere(letter)),
  )
  const citizenship = isIn(letter, citizenshipNames, everywhere(letter))
  if (immigration === citizenship) return undefined
  return immigration ? irpa : citizenshipAct
}

const everywhere = ({ text }: Letter): Span => ({ start: 0, end: text.length })
