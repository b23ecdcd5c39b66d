import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

/** The arrows server -> app -> http -> domain are lint errors: each is proven by planting one. */

const biome = fileURLToPath(new URL('../node_modules/.bin/biome', import.meta.url))
const configuration = fileURLToPath(new URL('../biome.json', import.meta.url))

/** What the linter says of a project that has this one file. */
function lint(path: string, code: string) {
  const project = mkdtempSync(join(tmpdir(), 'planted-'))
  try {
    copyFileSync(configuration, join(project, 'biome.json'))
    mkdirSync(join(project, dirname(path)), { recursive: true })
    writeFileSync(join(project, path), code)
    const { status, stderr } = spawnSync(
      biome,
      ['lint', '--colors=off', '--diagnostic-level=error', path],
      { cwd: project, encoding: 'utf8' },
    )
    return { clean: status === 0, said: stderr }
  } finally {
    rmSync(project, { recursive: true })
  }
}

const imports = (module: string) => `import { one } from '${module}'\n\nexport const two = one\n`

describe('planted violations are found', () => {
  test.for<[why: string, path: string, code: string, rule: string]>([
    [
      'the domain imports the HTTP layer',
      'src/domain/planted.ts',
      imports('../http/problems.ts'),
      'noRestrictedImports',
    ],
    [
      'the domain imports the app',
      'src/domain/planted.ts',
      imports('../app.ts'),
      'noRestrictedImports',
    ],
    [
      'the domain imports Fastify',
      'src/domain/planted.ts',
      imports('fastify'),
      'noRestrictedImports',
    ],
    ['the domain reads files', 'src/domain/planted.ts', imports('node:fs'), 'noRestrictedImports'],
    [
      'the domain counts with date-fns outside calendar.ts',
      'src/domain/planted.ts',
      imports('date-fns/addDays'),
      'noRestrictedImports',
    ],
    [
      'a calendar counts with date-fns',
      'src/domain/calendars/planted.ts',
      imports('date-fns/addDays'),
      'noRestrictedImports',
    ],
    [
      'a fact imports Fastify',
      'src/domain/facts/planted.ts',
      imports('fastify'),
      'noRestrictedImports',
    ],
    [
      'a law imports the HTTP layer',
      'src/domain/law/planted.ts',
      imports('../../http/problems.ts'),
      'noRestrictedImports',
    ],
    [
      'the domain asks for the time',
      'src/domain/planted.ts',
      'export const today = () => new Date()\n',
      'noRestrictedGlobals',
    ],
    [
      'the domain asks for the time in numbers',
      'src/domain/planted.ts',
      'export const now = () => Date.now()\n',
      'noRestrictedGlobals',
    ],
    [
      'the domain reads the environment',
      'src/domain/planted.ts',
      'export const port = process.env.PORT\n',
      'noRestrictedGlobals',
    ],
    [
      'the domain writes to the console',
      'src/domain/planted.ts',
      "export const shout = () => console.log('!')\n",
      'noRestrictedGlobals',
    ],
    [
      'a remedy asks for the time',
      'src/domain/remedies/planted.ts',
      'export const today = () => new Date()\n',
      'noRestrictedGlobals',
    ],
    [
      'a remedy in a folder reads the environment',
      'src/domain/remedies/planted/index.ts',
      'export const port = process.env.PORT\n',
      'noRestrictedGlobals',
    ],
    [
      'a remedy imports another remedy',
      'src/domain/remedies/planted.ts',
      imports('./judicial-review/index.ts'),
      'noRestrictedImports',
    ],
    [
      'a remedy imports the list of remedies',
      'src/domain/remedies/planted.ts',
      imports('./index.ts'),
      'noRestrictedImports',
    ],
    [
      'a remedy imports a package',
      'src/domain/remedies/planted.ts',
      imports('typebox'),
      'noRestrictedImports',
    ],
    [
      'a remedy imports the HTTP layer',
      'src/domain/remedies/planted.ts',
      imports('../../http/problems.ts'),
      'noRestrictedImports',
    ],
    [
      'a remedy in a folder imports another remedy',
      'src/domain/remedies/planted/index.ts',
      imports('../judicial-review/index.ts'),
      'noRestrictedImports',
    ],
    [
      'a remedy in a folder imports a remedy of one file',
      'src/domain/remedies/planted/index.ts',
      imports('../legal-counsel.ts'),
      'noRestrictedImports',
    ],
    [
      'a remedy in a folder imports the list of remedies',
      'src/domain/remedies/planted/checklist.ts',
      imports('../index.ts'),
      'noRestrictedImports',
    ],
    [
      'a remedy in a folder imports another by a longer way',
      'src/domain/remedies/planted/index.ts',
      imports('../../remedies/judicial-review/index.ts'),
      'noRestrictedImports',
    ],
    [
      'a remedy imports another by a longer way',
      'src/domain/remedies/planted.ts',
      imports('../remedies/judicial-review/index.ts'),
      'noRestrictedImports',
    ],
    [
      'the HTTP layer imports the app',
      'src/http/planted.ts',
      imports('../app.ts'),
      'noRestrictedImports',
    ],
    [
      'the HTTP layer imports the server',
      'src/http/planted.ts',
      imports('../server.ts'),
      'noRestrictedImports',
    ],
    [
      'the HTTP layer counts days',
      'src/http/planted.ts',
      imports('date-fns/addDays'),
      'noRestrictedImports',
    ],
    ['the app imports the server', 'src/app.ts', imports('./server.ts'), 'noRestrictedImports'],
    ['the app imports the domain', 'src/app.ts', imports('./domain/ask.ts'), 'noRestrictedImports'],
    [
      'the calendar imports the index of date-fns',
      'src/domain/calendar.ts',
      imports('date-fns'),
      'noRestrictedImports',
    ],
    [
      'the calendar imports a counting rule',
      'src/domain/calendar.ts',
      imports('./counting.ts'),
      'noRestrictedImports',
    ],
    [
      'the HTTP layer imports the index of date-fns',
      'src/http/planted.ts',
      imports('date-fns'),
      'noRestrictedImports',
    ],
    [
      'a test imports the index of date-fns',
      'tests/planted.test.ts',
      imports('date-fns'),
      'noRestrictedImports',
    ],
  ])('%s', ([, path, code, rule]) => {
    const { clean, said } = lint(path, code)
    expect(said).toContain(rule)
    expect(clean).toBe(false)
  })
})

describe('what is allowed stays allowed', () => {
  test.for<[why: string, path: string, code: string]>([
    ['the domain imports itself', 'src/domain/planted.ts', imports('./calendar.ts')],
    ['the domain imports TypeBox', 'src/domain/planted.ts', imports('typebox')],
    [
      'a calendar imports the calendar',
      'src/domain/calendars/planted.ts',
      imports('../calendar.ts'),
    ],
    ['a remedy imports the kernel', 'src/domain/remedies/planted.ts', imports('../rules.ts')],
    ['a remedy imports citations', 'src/domain/remedies/planted.ts', imports('../law/index.ts')],
    [
      'a remedy in a folder imports its own parts',
      'src/domain/remedies/planted/index.ts',
      imports('./checklist.ts'),
    ],
    [
      'a remedy in a folder imports the kernel',
      'src/domain/remedies/planted/index.ts',
      imports('../../rules.ts'),
    ],
    [
      'the list imports the remedies',
      'src/domain/remedies/index.ts',
      imports('./judicial-review/index.ts'),
    ],
    [
      'the calendar imports one function of date-fns',
      'src/domain/calendar.ts',
      imports('date-fns/addMonths'),
    ],
    ['the HTTP layer imports the domain', 'src/http/planted.ts', imports('../domain/ask.ts')],
    ['the HTTP layer imports Fastify', 'src/http/planted.ts', imports('fastify')],
    ['the app imports the HTTP layer', 'src/app.ts', imports('./http/problems.ts')],
    ['the server imports the app', 'src/server.ts', imports('./app.ts')],
    ['the server asks for the time', 'src/server.ts', 'export const today = () => new Date()\n'],
    [
      'a test imports one function of date-fns',
      'tests/planted.test.ts',
      imports('date-fns/addDays'),
    ],
  ])('%s', ([, path, code]) => {
    const { clean, said } = lint(path, code)
    expect(said).not.toContain('lint/')
    expect(clean).toBe(true)
  })
})
