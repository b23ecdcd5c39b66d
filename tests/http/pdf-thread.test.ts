import { setImmediate } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { buildApp } from '../../src/app.ts'
import { type Document, paragraph } from '../../src/http/renderings/document.ts'
import { pdf } from '../../src/http/renderings/pdf/index.ts'
import { studyPermitRefusedAbroad as facts } from './service.ts'

/** PDFs are written in a thread: what takes long, fails or piles up there stops nobody else. */

const documentOf = (lines: number): Document => ({
  language: 'en',
  asOf: '2026-11-23',
  title: 'T',
  blocks: Array.from({ length: lines }, (_, i) => paragraph(`line ${i}`)),
  sections: [],
})

test('others have their turn while a long one is written', async () => {
  let isWritten = false
  const written = pdf(documentOf(5_000)).finally(() => {
    isWritten = true
  })
  let turns = 0
  for (; !isWritten; turns++) await setImmediate()
  expect((await written).subarray(0, 5).toString()).toBe('%PDF-')
  // It has 130 pages; written here, it would leave no more turns than that.
  expect(turns).toBeGreaterThan(1_000)
})

test('one that cannot be written fails alone', async () => {
  const broken = { ...documentOf(1), blocks: undefined } as never
  const [failed, next] = await Promise.allSettled([pdf(broken), pdf(documentOf(1))])
  expect(failed).toMatchObject({ status: 'rejected', reason: { name: 'TypeError' } })
  expect(next.status).toBe('fulfilled')
})

test('one that takes more memory than there is fails alone, and what waits behind it is written', async () => {
  const [failed, next] = await Promise.allSettled([pdf(documentOf(400_000)), pdf(documentOf(1))])
  expect(failed).toMatchObject({
    status: 'rejected',
    reason: { code: 'ERR_WORKER_OUT_OF_MEMORY' },
  })
  expect(next.status).toBe('fulfilled')
})

test('when too many wait, the next is asked to come again', async () => {
  const app = await buildApp()
  await app.ready()
  await pdf(documentOf(1))
  const long = pdf(documentOf(10_000))
  const waiting = Promise.allSettled(Array.from({ length: 40 }, () => pdf(documentOf(1))))
  const answer = await app.inject({
    method: 'POST',
    url: '/v1/checklists',
    headers: { accept: 'application/pdf' },
    payload: { facts, asOf: '2026-11-23', remedies: ['new-application'] },
  })
  expect(answer.statusCode).toBe(503)
  expect(answer.headers['retry-after']).toBe('5')
  expect(answer.json()).toMatchObject({ type: 'urn:recourse:problem:overloaded' })

  expect((await long).length).toBeGreaterThan(100_000)
  const outcomes = (await waiting).map(({ status }) => status)
  expect([outcomes.lastIndexOf('fulfilled'), outcomes.indexOf('rejected')]).toEqual([31, 32])
  await app.close()
})
