/** A line that is longer than it may be: its place is kept, its content is not. */
export const TOO_LONG = Symbol('line too long')

/**
 * The lines of a stream of bytes, as they come: only the line being read is held, and of one that is
 * too long not even that. Empty lines are counted and passed over.
 */
export async function* linesOf(
  chunks: AsyncIterable<Buffer>,
  longest: number,
): AsyncGenerator<{ line: number; text: string | typeof TOO_LONG }> {
  // It takes away the mark of byte order that some programs put first.
  const decoder = new TextDecoder()
  let held = ''
  let isTooLong = false
  let line = 1
  for await (const chunk of chunks) {
    const [first, ...others] = `${held}${decoder.decode(chunk, { stream: true })}`.split('\n') as [
      string,
      ...string[],
    ]
    held = first
    for (const next of others) {
      if (isTooLong || held.length > longest) yield { line, text: TOO_LONG }
      else if (held.trim() !== '') yield { line, text: held }
      isTooLong = false
      held = next
      line += 1
    }
    if (held.length > longest) {
      isTooLong = true
      held = ''
    }
  }
  if (isTooLong) yield { line, text: TOO_LONG }
  else if (held.trim() !== '') yield { line, text: held }
}
