import { describe, expect, test, vi } from 'vitest'
import { once, onceForEach } from '../../src/domain/once.ts'

describe('what is made of a declaration', () => {
  test('is made once, and shared', () => {
    const make = vi.fn(({ id }: { id: string }) => ({ of: id }))
    const made = once(make)
    const declaration = { id: 'notice' }
    expect(made(declaration)).toEqual({ of: 'notice' })
    expect(made(declaration)).toBe(made(declaration))
    expect(make).toHaveBeenCalledTimes(1)
  })

  test('is another’s where the declarations only look alike', () => {
    const made = once(({ id }: { id: string }) => ({ of: id }))
    expect(made({ id: 'notice' })).not.toBe(made({ id: 'notice' }))
  })
})

describe('what is made of a day or a number', () => {
  test('is made once for each', () => {
    const make = vi.fn((count: number) => count * 2)
    const made = onceForEach(make)
    expect([made(0), made(7), made(0), made(7)]).toEqual([0, 14, 0, 14])
    expect(make.mock.calls).toEqual([[0], [7]])
  })

  test('is made again only past so many', () => {
    const make = vi.fn((day: string) => day.length)
    const made = onceForEach(make, 2)
    for (const day of ['a', 'b', 'a', 'b']) made(day)
    expect(make.mock.calls).toEqual([['a'], ['b']])
    for (const day of ['c', 'c', 'a']) made(day)
    expect(make.mock.calls).toEqual([['a'], ['b'], ['c'], ['a']])
  })
})
