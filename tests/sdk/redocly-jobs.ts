import {
  ApiError,
  type ClientConfig,
  client,
  type Facts,
  type Problem,
  type Question,
} from './client.ts'

/** The main jobs, by the client that `redocly generate-client` makes: what it gets is written as JSON. */
const [serverUrl = ''] = process.argv.slice(2)
client.configure({ serverUrl } satisfies ClientConfig)

const asOf = '2026-11-23'
const reference = 'matter-2041'
const facts: Facts = {
  decision: 'study-permit',
  decidedIn: 'outside-canada',
  notifiedOn: '2026-10-27',
}
const inFrench = { 'accept-language': 'fr' }

const refusal = async (asked: Promise<unknown>) => {
  try {
    await asked
  } catch (error) {
    if (error instanceof ApiError) return error.body as Problem
  }
  throw new Error('It was not refused')
}

const { settled } = await client.readLetter({
  body: {
    text: 'Date: October 27, 2026\n\nI am refusing your application for a study permit.',
    asOf,
  },
})
const vocabulary = await client.listFacts()
const { remedies, nextQuestion } = await client.assessEligibility({
  body: {
    facts: { decision: 'family-class-visa', relationshipToSponsor: 'spouse' },
    asOf,
    remedies: ['sponsorship-appeal'],
  },
})
const { deadlines, nextLimit } = await client.computeDeadlines({
  body: { facts, asOf, reference, remedies: ['judicial-review'] },
})
const { checklists } = await client.prepareChecklists({
  body: { facts, asOf, remedies: ['reconsideration'] },
  headers: inFrench,
})
const assessment = await client.assessCase({ body: { facts, asOf, remedies: ['reconsideration'] } })
const { results } = await client.recheckDeadlines({
  body: {
    facts,
    asOf,
    ruleset: assessment.receipt.ruleset.version,
    stored: deadlines.map(({ id, fileBy, dueOn }) => ({ id, fileBy, dueOn })),
  },
})
const { commonErrors } = await client.listCommonErrors({ headers: inFrench })
const year = await client.getCalendarYear({
  path: { calendar: 'federal-courts-rules', year: '2026' },
})
const misspelt = await refusal(
  client.computeDeadlines({ body: { facts: { notifedOn: '2026-10-27' } as Facts } }),
)
const unknown = await refusal(client.getRemedy({ path: { remedy: 'nothing' } }))
const line = await client.computeDeadlinesInBatch({ body: { facts, asOf, reference } })
// A whole docket goes out as text and comes back as a stream: the types are those of one line.
const lines = ['m-1', 'm-2'].map((matter) => JSON.stringify({ facts, asOf, reference: matter }))
const docket: unknown = await client.computeDeadlinesInBatch(
  { body: lines.join('\n') as unknown as Question },
  { parseAs: 'stream' },
)

process.stdout.write(
  JSON.stringify({
    settled,
    places: vocabulary.facts.find(({ fact }) => fact === 'decidedIn')?.values,
    verdict: remedies[0]?.verdict,
    nextQuestion: nextQuestion?.fact,
    days: deadlines.map(({ lastDay, dueOn, fileBy, daysLeft }) => [
      lastDay,
      dueOn,
      fileBy,
      daysLeft,
    ]),
    nextLimit: nextLimit?.fileBy,
    checklist: checklists[0]?.title,
    plan: assessment.plan.map(({ limit, day }) => [limit, day]),
    recheck: results.map(({ id, outcome, after }) => [id, outcome, after?.fileBy]),
    commonError: commonErrors[0]?.claim,
    holiday: year.days.at(-1)?.day,
    misspelt: [misspelt.status, misspelt.errors?.[0]?.pointer],
    unknown: unknown.type,
    line: [line.reference, line.status, line.deadlines?.at(-1)?.fileBy],
    docket: (await new Response(docket as ReadableStream).text()).trim().split('\n').length,
  }),
)
