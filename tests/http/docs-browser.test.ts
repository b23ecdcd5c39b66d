import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { type Browser, chromium, type Locator, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { endAll, listening } from './process.ts'

const names = ['chromium', 'chromium-browser', 'google-chrome']
const executablePath = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin']
  .flatMap((folder) => names.map((name) => join(folder, name)))
  .find((path) => existsSync(path))

const args = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

describe.skipIf(executablePath === undefined)('the page, in a browser', () => {
  let browser: Browser
  let page: Page
  let address: string
  const strayed: string[] = []
  const complaints: string[] = []

  beforeAll(async () => {
    address = (await listening({ LOG_LEVEL: 'warn' })).address
    browser = await chromium.launch({ executablePath: `${executablePath}`, args })
    page = await browser.newPage()
    await page.route('**', (route) => {
      const url = route.request().url()
      if (url.startsWith(`${address}/`) || url.startsWith('data:')) return route.continue()
      strayed.push(url)
      return route.abort()
    })
    page.on('console', (message) => {
      if (message.type() !== 'log') complaints.push(message.text())
    })
    page.on('pageerror', ({ message }) => complaints.push(message))
    await page.goto(`${address}/docs`)
    await page.locator('.opblock').first().waitFor()
  }, 120_000)
  afterAll(async () => {
    await browser?.close()
    endAll()
  })

  /** An operation, opened. */
  async function opened(id: string): Promise<Locator> {
    const operation = page.locator(`#operations-${id}`)
    await operation.locator('.opblock-summary-control').click()
    await operation.getByRole('button', { name: 'Execute' }).waitFor()
    return operation
  }

  const send = (operation: Locator) => operation.getByRole('button', { name: 'Execute' }).click()

  /** The answer that is shown; it may take a moment. */
  const answer = (operation: Locator) => {
    const shown = operation.locator('.live-responses-table .response .response-col_description')
    return expect.poll(() => shown.innerText(), { timeout: 20_000 })
  }

  test('says what it is', async () => {
    expect(await page.title()).toBe('Recourse')
    expect(await page.locator('.info .description').innerText()).toContain(
      'This is information about the law, not legal advice',
    )
  })

  test('has its operations in groups, the questions about a case first', async () => {
    const groups = page.locator('.opblock-tag > :first-child')
    expect(await groups.allInnerTexts()).toEqual([
      'Cases',
      'Dockets',
      'Letters',
      'Reference',
      'Health',
    ])
    const questions = page.locator('.opblock-tag-section').first().locator('.opblock-summary-path')
    expect((await questions.allInnerTexts()).map((path) => path.replaceAll('\u200b', ''))).toEqual([
      '/v1/eligibility',
      '/v1/deadlines',
      '/v1/checklists',
      '/v1/assessments',
      '/v1/deadlines/recheck',
    ])
  })

  test('a question stands ready, is sent, and is answered with its day', async () => {
    const operation = await opened('Cases-computeDeadlines')
    expect(JSON.parse(await operation.locator('textarea').inputValue())).toMatchObject({
      facts: { decision: 'study-permit', notifiedOn: '2026-10-27' },
    })
    await send(operation)
    await answer(operation).toContain('"fileBy": "2026-12-24"')
  })

  test('the answer is in French where French is asked for', async () => {
    const operation = await opened('Cases-prepareChecklists')
    await operation.getByPlaceholder('accept-language').fill('fr')
    await send(operation)
    await answer(operation).toContain('"title": "Demande de réexamen"')
  })

  test('a case that is shown over several lines is sent as one line of a docket', async () => {
    const operation = await opened('Dockets-computeDeadlinesInBatch')
    expect(await operation.locator('textarea').inputValue()).toContain('\n')
    await send(operation)
    await answer(operation).toContain('"fileBy": "2026-12-24"')
  })

  test('the lines of a docket are sent as they are', async () => {
    const operation = await opened('Dockets-assessCasesInBatch')
    await operation.locator('textarea').fill('{"reference":"a","facts":{}}\n{"reference":"b"}\n')
    await send(operation)
    await answer(operation).toMatch(/^\{"reference":"a","asOf":.*\n\{"reference":"b","line":2,/m)
  })

  test('asks nothing of any other host, and finds nothing wrong', () => {
    expect(strayed).toEqual([])
    expect(complaints).toEqual([])
  })
})
