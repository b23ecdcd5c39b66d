import { writeFile } from 'node:fs/promises'
import { client, type Facts } from './client.ts'

/**
 * One case, from the refusal letter to the calendar, and once more when the rules have changed:
 * `node examples/case.ts http://127.0.0.1:3000 case.ics`
 */
const [serverUrl = 'http://127.0.0.1:3000', calendarFile = 'case.ics'] = process.argv.slice(2)
client.configure({ serverUrl })

/** What the letter says. */
let facts: Facts = { decision: 'family-class-visa', notifiedOn: '2026-11-09' }
/** What the client of the firm answers when asked: here a table, in a firm a form. */
const answers: Facts = {
  relationshipToSponsor: 'spouse',
  inadmissibility: [],
  sponsorshipFiledInPrescribedManner: true,
  sponsorshipWithdrawn: false,
  appliedDuringMisrepresentationBar: false,
}
/** Today, where it is left out: the example must come out the same on any day. */
const asOf = '2026-11-23'
const reference = 'matter-2041'
const remedies: ['sponsorship-appeal'] = ['sponsorship-appeal']

// 1. Ask the facts that matter and no others: the next question is the one that settles most.
for (;;) {
  const { nextQuestion } = await client.assessEligibility({ body: { facts, asOf, remedies } })
  if (nextQuestion === undefined) break
  const fact = nextQuestion.fact as keyof Facts
  if (answers[fact] === undefined) break
  facts = { ...facts, [fact]: answers[fact] }
  console.log(`${nextQuestion.question} ${JSON.stringify(answers[fact])}`)
}

// 2. Assess: what is open, and what to do by when. A day is a string: compare it, keep it, never parse it.
const body = { facts, asOf, remedies, reference }
const assessment = await client.assessCase({ body })
for (const { title, verdict } of assessment.remedies) console.log(`${title}: ${verdict}`)
for (const { day, text } of assessment.plan) console.log(`${day ?? 'At any time'}: ${text}`)

// 3. Calendar: import the file again after any change. With a `reference`, the events move; without, they double.
const calendar = await client.computeDeadlines({ body }, { parseAs: 'text' })
await writeFile(calendarFile, String(calendar))

// 4. Keep the days and the version of the rules with the matter, and ask from time to time whether they stand.
const ruleset = assessment.receipt.ruleset.version
const stored = assessment.deadlines.map(({ id, fileBy, dueOn }) => ({ id, fileBy, dueOn }))
const { results } = await client.recheckDeadlines({
  body: { facts, asOf, reference, ruleset, stored },
})
for (const { id, outcome, before, after } of results)
  if (before) console.log(`${id}: ${outcome}, file by ${after?.fileBy}`)
