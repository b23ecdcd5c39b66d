import { execFile, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { endAll, listening } from './http/process.ts'
import { root, temporary } from './tools.ts'

/** The section `Integrate` of the README as a new user reads it: commands, each with what it answers. */
const section = readFileSync(join(root, 'README.md'), 'utf8')
  .split(/^## /m)
  .find((part) => part.startsWith('Integrate\n')) as string
const pasted = [...section.matchAll(/```sh\n([\s\S]*?)```(?:\n+```json\n([\s\S]*?)```)?/g)].map(
  ([, command = '', answer]) => ({ command, answer }),
)

const A_MINUTE = 60_000

/** The clone that the user stands in; what the commands write goes nowhere else. */
const clone = temporary()
let address = ''
beforeAll(async () => {
  for (const name of ['node_modules', 'openapi', 'package.json', 'redocly.yaml', '.npmrc'])
    symlinkSync(join(root, name), join(clone.directory, name))
  mkdirSync(join(clone.directory, 'examples'))
  for (const name of ['case.ts', 'tsconfig.json'])
    cpSync(join(root, 'examples', name), join(clone.directory, 'examples', name))
  ;({ address } = await listening({ LOG_LEVEL: 'warn' }))
}, A_MINUTE)
afterAll(() => {
  endAll()
  clone.remove()
})

const paste = (command: string) =>
  new Promise<string>((resolve, reject) => {
    const here = command.replaceAll('http://127.0.0.1:3000', address)
    const env = { ...process.env, TZ: 'America/Vancouver', REDOCLY_TELEMETRY: 'off' }
    execFile('sh', ['-ec', here], { cwd: clone.directory, env }, (error, stdout, stderr) =>
      error ? reject(new Error(`${error.message}\n${stdout}${stderr}`)) : resolve(stdout),
    )
  })
/** One answer over several lines, or one a line. */
const jsonLines = (text: string) =>
  (text.startsWith('{\n') ? [text] : text.trim().split('\n')).map((line) => JSON.parse(line))

const hasCurl = spawnSync('curl', ['--version']).status === 0

describe.skipIf(!hasCurl)('the commands of the README, as pasted', () => {
  const answers: string[] = []
  const calendars: string[] = []
  beforeAll(async () => {
    for (const { command } of pasted) {
      answers.push(await paste(command))
      if (command.includes('case.ics'))
        calendars.push(readFileSync(join(clone.directory, 'case.ics'), 'utf8'))
    }
  }, A_MINUTE)

  test('are the loop, and a client', () => {
    expect(pasted.map(({ command }) => /\/v1\/\S+|sdk/.exec(command)?.[0])).toEqual([
      '/v1/eligibility',
      '/v1/assessments',
      '/v1/deadlines',
      '/v1/deadlines/recheck/batch',
      'sdk',
    ])
  })

  test('answer what the README shows', () => {
    const shown = pasted.map(({ answer }, i) => ({ answer, got: answers[i] as string }))
    for (const { answer, got } of shown.filter((one) => one.answer !== undefined)) {
      const expected = jsonLines(answer as string)
      expect(jsonLines(got)).toHaveLength(expected.length)
      for (const [i, line] of jsonLines(got).entries()) expect(line).toMatchObject(expected[i])
    }
  })

  test('name the question to ask, and the day that cannot be undone', () => {
    expect(JSON.parse(answers[0] as string)).toMatchObject({
      remedies: [{ verdict: 'undecided' }],
      nextQuestion: { fact: 'inadmissibility' },
    })
    const { remedies, nextLimit, plan } = JSON.parse(answers[1] as string)
    expect(nextLimit).toMatchObject({ fileBy: '2026-12-24', dueOn: '2026-12-29' })
    expect(remedies).toHaveLength(18)
    expect(plan[0].text).toMatch(/[éàè]/)
  })

  test('write calendars: of every limit of the case, and of the one that the client asked for', () => {
    expect(calendars.map(daysOf)).toEqual([
      [
        ['judicial-review/outside-canada@matter-2041', '20261224'],
        ['reconsideration/recommended@matter-2041', '20261126'],
      ],
      [['sponsorship-appeal/notice@matter-2041', '20261209']],
    ])
  })
  const daysOf = (calendar: string) =>
    [...calendar.matchAll(/^UID:(\S+)[\s\S]*?^DTSTART;VALUE=DATE:(\d{8})/gm)]
      .map(([, id, day]) => [id, day])
      .sort()

  test('find the day that moved, and the line that is wrong', () => {
    expect(jsonLines(answers[3] as string)).toMatchObject([
      { results: [{ outcome: 'changed', after: { dueOn: '2026-12-29' } }, { outcome: 'new' }] },
      { line: 2, status: 400 },
    ])
  })

  test('take a case from the letter to the calendar with the client', () => {
    expect(answers[4]?.split('\n')).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^On which grounds .* \[\]$/),
        'Sponsorship appeal to the Immigration Appeal Division: available',
        expect.stringMatching(/^2026-12-09: /),
        'sponsorship-appeal/notice: unchanged, file by 2026-12-09',
      ]),
    )
  })
})
