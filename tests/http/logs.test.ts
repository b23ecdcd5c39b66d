import { pino } from 'pino'
import { expect, test } from 'vitest'
import { buildApp } from '../../src/app.ts'

const MARKED = 'Marked-5f21c'

test('an error of ours is logged with where it happened, not with what was asked', async () => {
  let written = ''
  const write = (line: string) => {
    written += line
  }
  const service = await buildApp({ loggerInstance: pino({ level: 'trace' }, { write }) })
  // As errors of the engine and of libraries do, this one quotes the value it failed on.
  service.post('/boom', ({ body }) => {
    throw new TypeError(`Not a decision: ${JSON.stringify(body)}`)
  })
  const payload = { decision: MARKED }
  const response = await service.inject({ method: 'POST', url: '/boom', payload })
  await service.close()
  expect(response.statusCode).toBe(500)
  expect(written).toContain('request failed')
  expect(written).toContain('logs.test.ts')
  expect(written).not.toContain(MARKED)
})
