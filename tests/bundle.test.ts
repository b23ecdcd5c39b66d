import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { committed } from './http/contract.ts'
import { ask, endAll, listening, start } from './http/process.ts'

/** The service as one file is the service: what the container runs answers as the source does. */
describe('the service as one file', () => {
  const root = fileURLToPath(new URL('..', import.meta.url))
  const place = mkdtempSync(join(tmpdir(), 'bundle-'))
  const file = join(place, 'server.js')

  beforeAll(() => {
    symlinkSync(join(root, 'node_modules'), join(place, 'node_modules'))
    const { status, stderr } = spawnSync(process.execPath, ['deploy/bundle.ts', place], {
      cwd: root,
      encoding: 'utf8',
    })
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  })
  afterEach(endAll)
  afterAll(() => rmSync(place, { recursive: true }))

  const question = JSON.stringify({
    facts: { decision: 'study-permit', decidedIn: 'outside-canada', notifiedOn: '2026-10-27' },
    asOf: '2026-11-23',
  })

  test('answers in both languages, writes a PDF, shows its page, and ends when it is told to', async () => {
    const service = await listening({}, { file, cwd: place })
    const answered = (await (await ask(service.address, '/v1/deadlines', question)).json()) as {
      nextLimit: object
    }
    expect(answered.nextLimit).toEqual({
      id: 'judicial-review/outside-canada',
      fileBy: '2026-12-24',
      dueOn: '2026-12-29',
    })

    const paper = await fetch(`${service.address}/v1/checklists`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/pdf',
        'accept-language': 'fr',
      },
      body: question,
    })
    expect(paper.headers.get('content-language')).toBe('fr')
    expect((await paper.text()).slice(0, 5)).toBe('%PDF-')

    const page = await fetch(`${service.address}/docs/`)
    expect(page.status).toBe(200)
    const [, script] = /src="([^"]*swagger-ui-bundle[^"]*)"/.exec(await page.text()) ?? []
    expect((await fetch(new URL(String(script), page.url))).status).toBe(200)

    const document = await (await fetch(`${service.address}/openapi.json`)).json()
    expect(document).toEqual(committed().document)

    service.server.kill('SIGTERM')
    expect(await service.ended).toEqual({ code: 0, signal: null })
    expect(service.written.stderr).toBe('')
  })

  test('starts with what was compiled when it was built', async () => {
    const service = await listening(
      { NODE_COMPILE_CACHE: join(place, 'compiled'), NODE_DEBUG_NATIVE: 'COMPILE_CACHE' },
      { file, cwd: place },
    )
    expect(service.written.stderr).toContain(
      `V8 code cache for ESM ${pathToFileURL(file)} was accepted`,
    )
  })

  test('refuses a wrong setting in one line', async () => {
    const { ended, written } = start({ PORT: 'three' }, { file, cwd: place })
    expect(await ended).toEqual({ code: 1, signal: null })
    expect(written.stderr).toBe('Configuration: PORT must be integer\n')
  })
})
