import { copyFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { endAll, listening } from './http/process.ts'
import { type Ended, ran, root, temporary, tool } from './tools.ts'

const A_MINUTE = 60_000
const DOCUMENT = 'openapi/openapi.json'

let address = ''
beforeAll(async () => {
  ;({ address } = await listening({ LOG_LEVEL: 'warn' }))
}, A_MINUTE)
afterAll(endAll)

/** Clients of two families; each is asked to make dates of days, for it must find none to make. */
const families: [string, (client: string) => Promise<Ended>][] = [
  [
    'redocly',
    (client) =>
      tool(
        'redocly',
        'generate-client',
        DOCUMENT,
        ...['--output', client, '--import-ext', 'ts', '--date-type', 'Date'],
      ),
  ],
  [
    'orval',
    (client) => {
      const config = `${client}.config.mjs`
      const output = {
        target: client,
        client: 'fetch',
        mode: 'single',
        baseUrl: address,
        override: {
          useDates: true,
          contentType: {
            exclude: ['text/calendar', 'text/markdown', 'text/html', 'application/pdf'],
          },
        },
      }
      const input = join(root, DOCUMENT)
      writeFileSync(config, `export default ${JSON.stringify({ recourse: { input, output } })}`)
      return tool('orval', '--config', config)
    },
  ],
]

describe.for(families)('the client that %s makes', ([name, generate]) => {
  const project = temporary()
  afterAll(project.remove)
  const jobs = join(project.directory, 'jobs.ts')

  beforeAll(async () => {
    const made = await generate(join(project.directory, 'client.ts'))
    expect(made).toMatchObject({ code: 0 })
    copyFileSync(join(root, `tests/sdk/${name}-jobs.ts`), jobs)
    project.write('package.json', { type: 'module' })
    project.write('tsconfig.json', {
      extends: join(root, 'examples/tsconfig.json'),
      compilerOptions: { typeRoots: [join(root, 'node_modules/@types')] },
    })
  }, A_MINUTE)

  test('compiles under the strictest options', async () => {
    expect(await tool('tsc', '--project', project.directory)).toMatchObject({ code: 0, stdout: '' })
  })

  test('does the main jobs, and no day moves west of Greenwich', async () => {
    const { stdout, stderr } = await ran(jobs, [address], { TZ: 'America/Vancouver' })
    expect(stderr).toBe('')
    expect(JSON.parse(stdout)).toEqual({
      settled: { decision: 'study-permit', decidedOn: '2026-10-27' },
      places: ['in-canada', 'outside-canada'],
      verdict: 'undecided',
      nextQuestion: 'inadmissibility',
      days: [['2026-12-26', '2026-12-29', '2026-12-24', 31]],
      nextLimit: '2026-12-24',
      checklist: 'Demande de réexamen',
      plan: [['reconsideration/recommended', '2026-11-26']],
      recheck: [
        ['judicial-review/outside-canada', 'unchanged', '2026-12-24'],
        ['reconsideration/recommended', 'new', '2026-11-26'],
      ],
      commonError: expect.stringMatching(/^On a 60 jours/),
      holiday: '2026-12-28',
      misspelt: [400, '#/facts/notifedOn'],
      unknown: 'urn:recourse:problem:not-found',
      line: ['matter-2041', null, '2026-12-24'],
      docket: 2,
    })
  })
})
