/** A text as patterns read it, and where each of its characters stands in the text as sent. */
export interface Folded {
  /**
   * Lower case, without accents or quotation marks, with one kind of apostrophe, no hyphen inside a
   * word, one space between words however they were spaced or broken over lines, and a line feed
   * between paragraphs.
   */
  text: string
  /** Where the original of each character begins, in UTF-16 code units. */
  starts: readonly number[]
  /** Where it ends: the accent of a decomposed letter belongs to it. */
  ends: readonly number[]
  /** Where each line of the original begins, in the folded text. */
  lines: readonly number[]
}

/**
 * Folds a letter so that one pattern reads it however it was typed, copied or scanned: composed or
 * decomposed accents, typographic or plain apostrophes, words broken at the end of a line.
 */
export function fold(original: string): Folded {
  const units: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  const lines: number[] = [0]
  const put = (folded: string, start: number, end: number) => {
    for (const unit of folded.split('')) {
      units.push(unit)
      starts.push(start)
      ends.push(end)
    }
    return end
  }
  const last = () => units.at(-1) ?? ''

  const space = (start: number): number => {
    const end = endOfGap(original, start)
    const gap = original.slice(start, end)
    const breaks = gap.match(LINE_BREAKS)?.length ?? 0
    const next = original[end] ?? ''
    if (breaks > 0 && last() === '-' && isLetter(units.at(-2) ?? '') && isLetter(next))
      for (const kept of [units, starts, ends]) kept.pop()
    else if (units.length > 0 && !isElided(units) && last() !== PARAGRAPH) {
      const between = spaceFor(gap, breaks, next)
      if (last() !== ' ') put(between, start, end)
      else if (between === PARAGRAPH) units[units.length - 1] = between
    }
    if (breaks > 0) lines.push(units.length)
    return end
  }

  const character = (start: number): number => {
    const read = String.fromCodePoint(original.codePointAt(start) as number)
    const end = start + read.length
    const next = original[end] ?? ''
    const ending = isLetter(last()) && INCLUSIVE_ENDING.exec(original.slice(start, start + 4))
    if (ending) return put(ending[1] as string, start, start + ending[0].length)
    if (isMark(read)) {
      if (ends.length > 0) ends[ends.length - 1] = end
      return end
    }
    if (IN_WORD.test(read) && isLetter(last()) && isLetter(next)) return end
    const opensLine = lines.at(-1) === units.length
    return put(isBullet(read, next, opensLine) ? BULLET : plain(read), start, end)
  }

  for (let at = 0; at < original.length; )
    at = GAP.test(original[at] as string) ? space(at) : character(at)
  return { text: units.join(''), starts, ends, lines }
}

/** Stands before an item of a list, however the letter marks it. */
export const BULLET = '•'
export const PARAGRAPH = '\n'

const GAP = /[\s\u200b-\u200f\u2060\ufeff]/
const UNSEEN = /^[\u200b-\u200f\u2060\ufeff]+$/
const LINE_BREAKS = /\r\n|[\n\r\f\v\u2028\u2029]/g
/** The hyphens, and the dot of inclusive French. */
const IN_WORD = /[-·\u00ad\u2010\u2011]/
/** As in “interdit(e)” and “paragraph(s)”. */
const INCLUSIVE_ENDING = /^\((e|s|es|ne|se|ve)\)/

function endOfGap(original: string, from: number): number {
  let at = from
  while (at < original.length && GAP.test(original[at] as string)) at++
  return at
}

/** A blank line ends a paragraph, unless the sentence goes on after it. */
const spaceFor = (gap: string, breaks: number, next: string): string => {
  if (UNSEEN.test(gap)) return ''
  return breaks > 1 && !/\p{Ll}/u.test(next) ? PARAGRAPH : ' '
}

/** The l’, d’, n’ or qu’ of French, which no space follows. */
const isElided = (before: readonly string[]): boolean =>
  before.at(-1) === "'" && /(?:^|[^a-z])(?:[a-z]|qu)'$/.test(before.slice(-4).join(''))

const isLetter = (character: string): boolean => /\p{L}/u.test(character)
const isMark = (character: string): boolean => /\p{M}/u.test(character)

const isBullet = (character: string, next: string, opensLine: boolean): boolean =>
  /[•●▪◦‣·\uf0b7]/.test(character) || (opensLine && /[-*–—]/.test(character) && GAP.test(next))

const substitutes: Readonly<Record<string, string>> = {
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '`': "'",
  '´': "'",
  '′': "'",
  '"': '',
  '“': '',
  '”': '',
  '«': '',
  '»': '',
  '–': '-',
  '—': '-',
  '−': '-',
  '\u00ad': '-',
  '\u2010': '-',
  '\u2011': '-',
  œ: 'oe',
  Œ: 'oe',
  æ: 'ae',
  Æ: 'ae',
}

/** One character without its case, its accent or its typography. */
const plain = (character: string): string =>
  substitutes[character] ??
  character
    .normalize('NFKD')
    .replace(/[\p{M}\s]/gu, '')
    .toLowerCase()
