import type { IsoDate, Period } from '../calendar.ts'
import type { Facts } from '../facts/index.ts'
import { whetherApplies } from '../inquiry.ts'
import { remedies } from '../remedies/index.ts'
import { fullId, type TimeLimit } from '../rules.ts'
import { versionsOf } from '../versions.ts'
import { type Letter, MOST_READ } from './letter.ts'
import { type Challenge, challenges, goesOn, otherDays, places } from './signs/challenges.ts'
import { type Span, spanAt } from './spans.ts'
import { foundIn, isIn } from './statements.ts'
import type { Comparison } from './vocabulary.ts'

/** A time limit that the letter states, held against those of the law that it can be. */
export interface StatedLimit {
  span: Span
  period: Period
  comparison: Comparison
  limits: readonly LimitOfLaw[]
}
export interface LimitOfLaw {
  id: string
  limit: TimeLimit
}

/** The facts that a stated limit is held against: what the letter settles, and what it suggests. */
export interface Known {
  settled: Facts
  suggested: Facts
}

const numbers: Readonly<Record<string, number>> = {
  ten: 10,
  fifteen: 15,
  thirty: 30,
  fortyfive: 45,
  sixty: 60,
  ninety: 90,
  dix: 10,
  quinze: 15,
  trente: 30,
  quarantecinq: 45,
  soixante: 60,
  quatrevingtdix: 90,
}
const inWords = Object.keys(numbers).join('|')
/** “Fifteen (15) days”, “15 days”, “15-day”, “quinze jours”. */
const DAYS = new RegExp(
  `(?<![a-z0-9.,-])(?:(?:${inWords}) ?\\( ?(?<both>\\d{1,3}) ?\\)|\\(?(?<digits>\\d{1,3})\\)?|(?<words>${inWords}))[ -](?<before>calendar |business |working |clear )?(?:days?|jours?)(?<after> ouvrables?| civils?| calendaires?| francs?)?(?![a-z0-9])`,
  'g',
)

interface Count extends Span {
  period: Period
  sentence: Span
}

/** Every time limit that the letter states for something that the law limits too. */
export function limitsRead(letter: Letter, known: Known, asOf: IsoDate): StatedLimit[] {
  const counts = [...letter.text.matchAll(DAYS)]
    .slice(0, MOST_READ)
    .map((match) => countOf(letter, match))
  const bySentence = Map.groupBy(counts, ({ sentence }) => sentence)
  return [...bySentence].flatMap(([sentence, counts]) => {
    const named = namedIn(letter, sentence)
    const goneOnWith = named.length === 0 ? goneOnFrom(letter, sentence) : undefined
    const placed = placesIn(letter, sentence)
    return counts.flatMap(({ start, end, period }, i): StatedLimit[] => {
      const span = { start, end }
      const challenge = named.length > 0 ? closest(named, span).challenge : goneOnWith
      if (challenge === undefined) return []
      const isPlaceFirst = (placed[0]?.start ?? sentence.end) < (counts[0]?.start ?? 0)
      const place = isPlaceFirst
        ? placed.findLast((one) => one.end <= start)
        : placed.find(
            (one) => one.start >= end && one.end <= (counts[i + 1]?.start ?? sentence.end),
          )
      const ids = place && challenge.limits.includes(place.limit) ? [place.limit] : challenge.limits
      const fitting = possible(ids, known.settled, asOf)
      const limits = fitting.length > 0 ? fitting : possible(ids, anywhere(known.settled), asOf)
      const comparison = compared(period, limits, possible(ids, known.suggested, asOf))
      return [{ span, period, comparison, limits }]
    })
  })
}

function countOf(letter: Letter, { 0: words, index, groups = {} }: RegExpExecArray): Count {
  const isBusiness = /business|working|ouvrable/.test(`${groups.before}${groups.after}`)
  return {
    start: index,
    end: index + words.length,
    sentence: spanAt(letter.sentences, index),
    period: {
      count: Number(groups.both ?? groups.digits ?? numbers[groups.words ?? '']),
      unit: isBusiness ? 'business-days' : 'days',
    },
  }
}

/** Something that a sentence names; what is no challenge takes the days away from those that are. */
interface Named extends Span {
  challenge?: Challenge
}

const namedIn = (letter: Letter, sentence: Span): Named[] =>
  [
    ...challenges.flatMap((challenge) =>
      foundIn(letter, challenge.words, sentence).map((span) => ({ ...span, challenge })),
    ),
    ...foundIn(letter, otherDays, sentence),
  ].toSorted((one, other) => one.start - other.start)

/** What the sentence before names last, where this one goes on about it. */
function goneOnFrom(letter: Letter, sentence: Span): Challenge | undefined {
  if (sentence.start === 0 || !isIn(letter, goesOn, sentence)) return undefined
  return namedIn(letter, spanAt(letter.sentences, sentence.start - 1)).at(-1)?.challenge
}

const closest = <T extends Span>(spans: readonly T[], to: Span): T =>
  spans.reduce((best, span) => (distance(span, to) < distance(best, to) ? span : best))

const distance = (one: Span, other: Span): number =>
  Math.max(one.start - other.end, other.start - one.end, 0)

/**
 * “Fifteen days for a decision made in Canada” is the limit of that place, and of no other. Where a
 * sentence begins with a place, each stands before its number; else after it.
 */
const placesIn = (letter: Letter, sentence: Span) =>
  places
    .flatMap(({ limit, words }) =>
      foundIn(letter, words, sentence).map((span) => ({ ...span, limit })),
    )
    .toSorted((one, other) => one.start - other.start)

/** The limit of the other place, which such letters give too, is a limit of this kind of decision. */
const anywhere = ({ decidedIn: _, ...facts }: Facts): Facts => facts

const limitsOfLaw = remedies.flatMap((remedy) =>
  versionsOf(remedy.timeLimits).map((versions) => ({
    id: fullId(remedy, versions[0]),
    decisions: remedy.decisions,
    versions,
  })),
)

/** The limits that the facts do not rule out, each once. */
function possible(ids: readonly string[], facts: Facts, asOf: IsoDate): LimitOfLaw[] {
  const { decision } = facts
  const open = limitsOfLaw
    .filter(({ id }) => ids.includes(id))
    .filter(({ decisions }) => decision === undefined || decisions.includes(decision))
    .map(({ id, versions }) => ({ id, ...whetherApplies(versions, facts, asOf) }))
    .filter(({ outcome }) => outcome !== false)
  return [...new Map(open.map(({ id, rule }) => [id, { id, limit: rule }])).values()]
}

function compared(
  stated: Period,
  limits: readonly LimitOfLaw[],
  probable: readonly LimitOfLaw[],
): Comparison {
  const exceeds = ({ limit }: LimitOfLaw) => days(stated) > days(limit.period)
  if (limits.length === 0) return 'none-in-law'
  if (limits.every(exceeds) || (probable.length > 0 && probable.every(exceeds))) return 'longer'
  if (limits.some(exceeds)) return 'may-be-longer'
  return limits.every(({ limit }) => days(stated) < days(limit.period)) ? 'shorter' : 'same'
}

/** Five business days are a week. */
const days = ({ count, unit }: Period): number =>
  unit === 'business-days' ? (count * 7) / 5 : count
