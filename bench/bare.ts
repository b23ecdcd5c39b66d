import Fastify from 'fastify'
import { assessmentOf, checklistsOf, deadlinesOf, eligibilityOf } from '../src/domain/ask.ts'
import { receiptFor } from '../src/http/receipt.ts'
import { MATTERS, type Matter, mattersUpTo } from './matters.ts'

/**
 * What Fastify alone does with the same requests: it parses them, and writes an answer of the same
 * size, which it has ready. No schema, no guard, no log, nothing computed.
 */
const app = Fastify()
const doors = {
  eligibility: eligibilityOf,
  deadlines: deadlinesOf,
  checklists: checklistsOf,
  assessments: assessmentOf,
}
for (const [door, ask] of Object.entries(doors)) {
  const answers = new Map<string, object>()
  for (const { reference, ...question } of mattersUpTo(MATTERS)) {
    const receipt = receiptFor(door, question)
    // A copy of its own: nothing of it is shared with another answer.
    const text = JSON.stringify({ reference, ...ask(question, 'en'), receipt })
    answers.set(reference, JSON.parse(text))
  }
  app.post<{ Body: Matter }>(`/v1/${door}`, async ({ body }) => answers.get(body.reference))
}
process.stdout.write(`${await app.listen({ host: '127.0.0.1', port: 0 })}\n`)
