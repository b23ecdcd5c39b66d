import { assessmentOf } from '../src/domain/ask.ts'
import { json } from '../src/http/json.ts'
import { MATTERS, type Matter, mattersUpTo } from './matters.ts'
import { microsecondsPer, table } from './measures.ts'

/** One whole assessment in this process, of every matter in turn, with and without its JSON. */
export async function assessment(): Promise<string> {
  const matters = [...mattersUpTo(MATTERS)]
  // Facts as a parser makes them: new for every question.
  const asked = ({ facts, asOf }: Matter) => ({ facts: { ...facts }, asOf })
  const question = (i: number) => asked(matters[i % MATTERS] as Matter)
  // Another number of matters has other days and grounds: each is asked about once.
  const others = mattersUpTo(MANY)
  const answers = matters.map((_, i) => assessmentOf(question(i), 'en'))
  const size = answers.reduce((sum, answer) => sum + json(answer).length, 0) / MATTERS
  const row = async (name: string, turn: (i: number) => unknown) => [
    name,
    (await microsecondsPer(MATTERS, turn)).toFixed(1),
  ]
  return table([
    [`whole assessment, ${(size / 1024).toFixed(0)} kB`, 'microseconds'],
    await row('the answer', (i) => assessmentOf(question(i), 'en')),
    await row('the answer, to a matter not asked about before', () =>
      assessmentOf(asked(others.next().value as Matter), 'en'),
    ),
    await row('the answer and its JSON', (i) => json(assessmentOf(question(i), 'en'))),
    await row('for comparison: JSON.stringify alone', (i) => JSON.stringify(answers[i])),
  ])
}

/** More than are asked about in all rounds. */
const MANY = 100_000

const MEGABYTE = 1024 * 1024
const STEPS = 5

/** What is held after so many assessments, none of which was asked before. */
export function memory(assessments: number): string {
  const held: string[] = []
  for (let step = 0; step < STEPS; step++) {
    for (const { facts, asOf } of mattersUpTo(assessments / STEPS + step))
      json(assessmentOf({ facts, asOf }, 'en'))
    globalThis.gc?.()
    held.push((process.memoryUsage().rss / MEGABYTE).toFixed(0))
  }
  return `memory in MB after each fifth of ${assessments} assessments: ${held.join(', ')}`
}
