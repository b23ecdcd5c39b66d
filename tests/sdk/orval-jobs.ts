import {
  assessCase,
  assessEligibility,
  computeDeadlines,
  computeDeadlinesInBatch,
  type DeadlinesLine,
  type Facts,
  getCalendarYear,
  getRemedy,
  listCommonErrors,
  listFacts,
  type Problem,
  prepareChecklists,
  readLetter,
  recheckDeadlines,
} from './client.ts'

/** The main jobs, by the client that orval makes: what it gets is written as JSON. */
const [serverUrl = ''] = process.argv.slice(2)
const asOf = '2026-11-23'
const reference = 'matter-2041'
const facts: Facts = {
  decision: 'study-permit',
  decidedIn: 'outside-canada',
  notifiedOn: '2026-10-27',
}
const inFrench = { headers: { 'accept-language': 'fr' } }

interface Got {
  status: number
  data: unknown
}
type Answered<G extends Got> = Extract<G, { status: 200 }>['data']

async function answer<G extends Got>(asked: Promise<G>): Promise<Answered<G>> {
  const { status, data } = await asked
  if (status !== 200) throw new Error(JSON.stringify(data))
  return data as Answered<G>
}
async function refusal(asked: Promise<Got>): Promise<Problem> {
  const { status, data } = await asked
  if (status === 200) throw new Error('It was not refused')
  return data as Problem
}

const { settled } = await answer(
  readLetter({
    text: 'Date: October 27, 2026\n\nI am refusing your application for a study permit.',
    asOf,
  }),
)
const vocabulary = await answer(listFacts())
const { remedies, nextQuestion } = await answer(
  assessEligibility({
    facts: { decision: 'family-class-visa', relationshipToSponsor: 'spouse' },
    asOf,
    remedies: ['sponsorship-appeal'],
  }),
)
const { deadlines, nextLimit } = await answer(
  computeDeadlines({ facts, asOf, reference, remedies: ['judicial-review'] }),
)
const { checklists } = await answer(
  prepareChecklists({ facts, asOf, remedies: ['reconsideration'] }, inFrench),
)
const assessment = await answer(assessCase({ facts, asOf, remedies: ['reconsideration'] }))
const { results } = await answer(
  recheckDeadlines({
    facts,
    asOf,
    ruleset: assessment.receipt.ruleset.version,
    stored: deadlines.map(({ id, fileBy, dueOn }) => ({ id, fileBy, dueOn })),
  }),
)
const { commonErrors } = await answer(listCommonErrors(inFrench))
const year = await answer(getCalendarYear('federal-courts-rules', '2026'))
const misspelt = await refusal(computeDeadlines({ facts: { notifedOn: '2026-10-27' } as Facts }))
const unknown = await refusal(getRemedy('nothing'))
const docket = await computeDeadlinesInBatch({ facts, asOf, reference })
if (docket.status !== 200) throw new Error(JSON.stringify(docket))
const line: DeadlinesLine = await docket.stream.json()
// Its methods send one case: a whole docket goes out with plain fetch.
const lines = ['m-1', 'm-2'].map((matter) => JSON.stringify({ facts, asOf, reference: matter }))
const whole = await fetch(`${serverUrl}/v1/deadlines/batch`, {
  method: 'POST',
  headers: { 'content-type': 'application/x-ndjson' },
  body: lines.join('\n'),
})

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
    docket: (await whole.text()).trim().split('\n').length,
    line: [line.reference, line.status, line.deadlines?.at(-1)?.fileBy],
  }),
)
