export const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((one, other) => one - other)
  return sorted[sorted.length >> 1] as number
}

const NANOSECONDS = 1000

/** How many microseconds one turn takes: the median of several rounds, after a warm-up. */
export async function microsecondsPer(
  turns: number,
  turn: (i: number) => unknown,
  rounds = 9,
): Promise<number> {
  const times: number[] = []
  for (let round = -2; round < rounds; round++) {
    const begun = process.hrtime.bigint()
    for (let i = 0; i < turns; i++) {
      const result = turn(i)
      if (result instanceof Promise) await result
    }
    const taken = Number(process.hrtime.bigint() - begun)
    if (round >= 0) times.push(taken / turns / NANOSECONDS)
  }
  return median(times)
}

/** Columns of one width, the first to the left. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, i) =>
    Math.max(...rows.map((row) => (row[i] ?? '').length)),
  )
  return rows
    .map((row) =>
      row
        .map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
        .join('  '),
    )
    .join('\n')
}
