/** A real day from 1900 to 2099, but for its format. */
export const DAY = '^(19|20)[0-9]{2}-[0-9]{2}-[0-9]{2}$'

/** A word that can stand in a log, a header or a file name as it is. */
export const PLAIN_WORD = '^[A-Za-z0-9._-]{1,64}$'

const plainWord = new RegExp(PLAIN_WORD)

export const isPlainWord = (text: unknown): text is string =>
  typeof text === 'string' && plainWord.test(text)
