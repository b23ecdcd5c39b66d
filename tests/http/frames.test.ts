import { expect, test } from 'vitest'
import { framesOf } from '../../src/http/frames.ts'

test('where an error was raised is told, and no line of what it says', () => {
  const error = new Error('could not read\n    at MARKED (case:1:1)\n    at MARKED')
  const frames = framesOf(error)
  expect(frames.join()).not.toContain('MARKED')
  expect(frames[0]).toContain('frames.test.ts')
})

test('an error that says nothing, or that has no stack', () => {
  expect(framesOf(new Error())[0]).toContain('frames.test.ts')
  expect(framesOf({})).toEqual([])
})
