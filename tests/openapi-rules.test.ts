import { readFileSync } from 'node:fs'
import { afterAll, describe, expect, test } from 'vitest'
import { temporary, tool } from './tools.ts'

const files = temporary()
afterAll(files.remove)

const committed = readFileSync(new URL('../openapi/openapi.json', import.meta.url), 'utf8')

// biome-ignore lint/suspicious/noExplicitAny: any part of the document may be spoiled
type Spoilt = any
const deadlines = ({ paths }: Spoilt) => paths['/v1/deadlines'].post
const schemas = ({ components }: Spoilt) => components.schemas

/** What is done to the document, and the rule that must notice. */
const violations: [string, string, (document: Spoilt) => void][] = [
  [
    'an operation without a name',
    'operation-operationId',
    (all) => delete deadlines(all).operationId,
  ],
  ['a name of one word', 'rule/operation-id', (all) => rename(all, 'deadlines')],
  ['a name in kebab-case', 'rule/operation-id', (all) => rename(all, 'compute-deadlines')],
  ['a name used twice', 'operation-operationId-unique', (all) => rename(all, 'assessCase')],
  ['no summary', 'rule/summary', (all) => delete deadlines(all).summary],
  ['a summary with a full stop', 'rule/summary', (all) => summarize(all, 'Deadlines of a case.')],
  ['a summary of one word', 'rule/summary', (all) => summarize(all, 'Deadlines')],
  ['no description', 'rule/description', (all) => delete deadlines(all).description],
  [
    'a description cut short',
    'rule/description',
    (all) => Object.assign(deadlines(all), { description: 'The days by which' }),
  ],
  ['no tag', 'rule/tag', (all) => Object.assign(deadlines(all), { tags: [] })],
  ['two tags', 'rule/tag', (all) => deadlines(all).tags.push('Dockets')],
  [
    'a tag not described',
    'operation-tag-defined',
    (all) => Object.assign(deadlines(all), { tags: ['Other'] }),
  ],
  ['no answer', 'rule/problems', (all) => delete deadlines(all).responses[200]],
  ['no refusal', 'rule/problems', (all) => delete deadlines(all).responses['4XX']],
  ['no failure', 'rule/problems', (all) => delete deadlines(all).responses['5XX']],
  [
    'a refusal that is no problem document',
    'rule/problem-documents',
    ({ paths }) => {
      const refusal = paths['/v1/facts'].get.responses['4XX']
      refusal.content = { 'application/json': refusal.content['application/problem+json'] }
    },
  ],
  [
    'a problem not shown',
    'rule/problem-example',
    (all) => delete deadlines(all).responses[429].content['application/problem+json'].examples,
  ],
  ['a question not shown', 'rule/question-example', (all) => delete questions(all).examples],
  [
    'a question shown that would be refused',
    'no-invalid-media-type-examples',
    (all) => {
      questions(all).examples['study-permit'].value.facts = { notifedOn: '2026-10-27' }
    },
  ],
  [
    'an answer not shown',
    'rule/answer-example',
    (all) => delete answers(all)['application/json'].examples,
  ],
  [
    'a calendar not shown',
    'rule/answer-example',
    (all) => delete answers(all)['text/calendar'].examples,
  ],
  [
    'a line of a docket not shown',
    'rule/answer-example',
    ({ paths }) => {
      const { content } = paths['/v1/deadlines/batch'].post.responses[200]
      delete content['application/x-ndjson'].examples
    },
  ],
  [
    'an answer shown that breaks its schema',
    'no-invalid-media-type-examples',
    (all) => delete answers(all)['application/json'].examples['study-permit-en'].value.receipt,
  ],
  [
    'a problem shown that breaks its schema',
    'no-invalid-media-type-examples',
    (all) => delete refusals(all)['misspelt-fact-en'].value.status,
  ],
  [
    'a schema whose own example breaks it',
    'no-invalid-schema-examples',
    (all) => Object.assign(schemas(all).Verdict, { examples: ['perhaps'] }),
  ],
  [
    'alternatives',
    'rule/flat',
    (all) => Object.assign(schemas(all).Late, { oneOf: [{ type: 'object' }] }),
  ],
  [
    'any of several',
    'rule/flat',
    (all) => Object.assign(schemas(all).Late, { anyOf: [{ type: 'object' }] }),
  ],
  ['a constant', 'rule/flat', (all) => Object.assign(schemas(all).Verdict, { const: 'available' })],
  [
    'null',
    'rule/one-type',
    (all) => Object.assign(schemas(all).Verdict, { type: ['string', 'null'] }),
  ],
  [
    'a day that is more than a string',
    'rule/plain-days',
    (all) => Object.assign(schemas(all).NextLimit.properties.dueOn, { format: 'date' }),
  ],
  ['an enum without a type', 'rule/typed-enum', (all) => delete schemas(all).Verdict.type],
  [
    'a property in snake_case',
    'rule/property-names',
    (all) => Object.assign(schemas(all).NextLimit.properties, { due_on: { type: 'string' } }),
  ],
  [
    'a schema without a name of its own',
    'rule/component-names',
    (all) => {
      schemas(all)['def-0'] = schemas(all).NextLimit
      schemas(all).NextLimit = { $ref: '#/components/schemas/def-0' }
    },
  ],
  [
    'a schema that nothing uses',
    'no-unused-components',
    (all) => Object.assign(schemas(all), { Other: { type: 'string', description: 'None.' } }),
  ],
  [
    'a required property that is not there',
    'no-required-schema-properties-undefined',
    (all) => schemas(all).NextLimit.required.push('lastDay'),
  ],
  [
    'a path in camelCase',
    'paths-kebab-case',
    ({ paths }) => {
      paths['/v1/refusalGrounds'] = paths['/v1/refusal-grounds']
      delete paths['/v1/refusal-grounds']
    },
  ],
]

const rename = (all: Spoilt, operationId: string) => Object.assign(deadlines(all), { operationId })
const summarize = (all: Spoilt, summary: string) => Object.assign(deadlines(all), { summary })
const questions = (all: Spoilt) => deadlines(all).requestBody.content['application/json']
const refusals = (all: Spoilt) =>
  deadlines(all).responses['4XX'].content['application/problem+json'].examples
const answers = (all: Spoilt) => deadlines(all).responses[200].content

/** The rules broken by each document: all of them are linted at once. */
const broken = await lint([(): void => {}, ...violations.map(([, , spoil]) => spoil)])

async function lint(spoilings: readonly ((document: Spoilt) => void)[]): Promise<string[][]> {
  const written = spoilings.map((spoil, i) => {
    const document = JSON.parse(committed)
    spoil(document)
    return files.write(`${i}.json`, document)
  })
  const { stdout } = await tool(
    'redocly',
    'lint',
    '--format=json',
    '--max-problems=1000',
    ...written,
  )
  const reports = stdout.split(/(?<=^\})(?=\{)/m).map((report) => JSON.parse(report))
  return reports.map(({ problems }) => problems.map(({ ruleId }: { ruleId: string }) => ruleId))
}

describe('the rules of the document', () => {
  test('are kept by it', () => {
    expect(broken[0]).toEqual([])
  })

  test.for(violations.map(([what, rule], i) => ({ what, rule, found: broken[i + 1] })))(
    'notice $what',
    ({ rule, found }) => {
      expect(found).toContain(rule)
    },
  )

  test('are each broken here, those that are our own', () => {
    const config = readFileSync(new URL('../redocly.yaml', import.meta.url), 'utf8')
    const own = [...config.matchAll(/^ {2}(rule\/[a-z-]+):/gm)].map(([, rule]) => rule)
    expect(own.length).toBeGreaterThan(0)
    expect(own.filter((rule) => !violations.some(([, noticed]) => noticed === rule))).toEqual([])
  })
})
