/** A stretch of a text, from `start` up to `end`, which is not in it. */
export interface Span {
  start: number
  end: number
}

export const within = (inner: Span, outer: Span): boolean =>
  inner.start >= outer.start && inner.end <= outer.end

/** The span that a position falls in, of a list that covers the text in order. */
export const spanAt = (spans: readonly Span[], position: number): Span =>
  spans[Math.max(0, firstFrom(spans, position + 1) - 1)] as Span

/** Where, in an ordered list, the spans begin that do not start before a position. */
export function firstFrom(spans: readonly Span[], position: number): number {
  let [low, high] = [0, spans.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle] as Span).start < position) low = middle + 1
    else high = middle
  }
  return low
}
