import fc, { type Arbitrary } from 'fast-check'
import { dayBetween } from '../domain/any-case.ts'

/** The part of JSON Schema that requests are described with. */
export interface Schema {
  $ref?: string
  type?: 'boolean' | 'integer' | 'string' | 'array' | 'object'
  enum?: string[]
  examples?: string[]
  pattern?: string
  maxLength?: number
  minimum?: number
  maximum?: number
  items?: Schema
  maxItems?: number
  uniqueItems?: boolean
  properties?: Record<string, Schema>
  required?: string[]
  additionalProperties?: boolean
}

/** Any value that a schema allows. */
export function allowedBy(schema: Schema, components: Record<string, Schema>): Arbitrary<unknown> {
  const allowed = (part: Schema = {}): Arbitrary<unknown> => {
    if (part.$ref !== undefined) return allowed(components[part.$ref.split('/').at(-1) as string])
    if (part.enum) return fc.constantFrom(...part.enum)
    switch (part.type) {
      case 'boolean':
        return fc.boolean()
      case 'integer':
        return fc.integer({ min: part.minimum ?? -99_999, max: part.maximum ?? 99_999 })
      case 'string':
        return part.examples
          ? fc.oneof({ weight: 19, arbitrary: fc.constantFrom(...part.examples) }, text(part))
          : text(part)
      case 'array':
        return list(part)
      case 'object':
        return object(part)
      default:
        throw new Error(`No values are made of ${JSON.stringify(part)}`)
    }
  }

  const list = ({ items, maxItems = 5, uniqueItems = false }: Schema) =>
    (uniqueItems ? fc.uniqueArray : fc.array)(allowed(items), { maxLength: Math.min(maxItems, 5) })

  /** What must be there, and a few or many of the rest. */
  const object = ({ properties = {}, required = [] }: Schema) => {
    const made = Object.fromEntries(
      Object.entries(properties).map(([name, part]) => [name, allowed(part)]),
    )
    const optional = Object.keys(properties).filter((name) => !required.includes(name))
    const withThese = (names: string[]) =>
      fc.record(
        Object.fromEntries([...required, ...names].map((name) => [name, made[name] as never])),
      )
    return fc.oneof(
      fc.subarray(optional, { maxLength: Math.min(optional.length, 8) }).chain(withThese),
      fc.subarray(optional).chain(withThese),
    )
  }

  return allowed(schema)
}

/** No pattern says that a day is real, and no format, which clients would read as a moment of time. */
export const isDay = ({ pattern }: Schema): boolean =>
  pattern?.endsWith('-[0-9]{2}-[0-9]{2}$') ?? false

/** Longer texts break nothing more, and take longer. */
const LONGEST = 500

/** A day is mostly one that the calendars know: every other makes the same 422. */
function text(schema: Schema): Arbitrary<string> {
  const { pattern, maxLength } = schema
  if (isDay(schema))
    return fc.oneof(
      { weight: 19, arbitrary: dayBetween('2015-01-01', '2030-12-31') },
      dayBetween('1900-01-01', '2099-12-31'),
    )
  if (pattern !== undefined) return fc.stringMatching(new RegExp(pattern))
  return fc.string({ unit: 'binary', maxLength: Math.min(maxLength ?? LONGEST, LONGEST) })
}

/** Values that break programs more often than others do. */
export const anything: Arbitrary<unknown> = fc.oneof(
  fc.constantFrom(null, true, 0, -0, -1, 0.1, 1e308, -1e308, Number.MAX_SAFE_INTEGER + 2, '', ' '),
  fc.constantFrom('__proto__', '\u0000', '\ud800', '\ufeff', '1900-02-29', 'x'.repeat(30_000)),
  fc.constant(JSON.parse('{"__proto__":{"polluted":true},"constructor":{"prototype":{}}}')),
  fc.string({ unit: 'binary' }),
  fc.jsonValue(),
)

/** A value of which one part is replaced, removed or added to: most of them are refused. */
export const spoiled = (values: Arbitrary<unknown>): Arbitrary<unknown> =>
  fc
    .tuple(values, fc.nat(), fc.constantFrom('replace', 'remove', 'add'), anything, anyName)
    .map(([value, place, how, other, name]) => {
      const places = [...placesIn(value)]
      const path = places[place % places.length] as Path
      if (how === 'add') return edited(value, [...path, name], () => other)
      return edited(value, path, () => (how === 'remove' ? undefined : other))
    })

const anyName = fc.oneof(
  fc.constantFrom('__proto__', 'constructor', 'toString', 'length', '', 'a/b~c', 'facts', '\ud800'),
  fc.string({ unit: 'binary' }),
)

type Path = readonly string[]

function* placesIn(value: unknown, at: Path = []): Generator<Path> {
  yield at
  if (value !== null && typeof value === 'object')
    for (const key of Object.keys(value))
      yield* placesIn((value as Record<string, unknown>)[key], [...at, key])
}

/** A copy with another value at a path; a list takes what is named as one more entry. */
function edited(value: unknown, [key, ...rest]: Path, other: () => unknown): unknown {
  if (key === undefined) return other()
  if (value === null || typeof value !== 'object') return value
  if (Array.isArray(value) && !Object.keys(value).includes(key)) return [...value, other()]
  const copy: object = Array.isArray(value) ? [...value] : { ...value }
  const part = edited((copy as Record<string, unknown>)[key], rest, other)
  // As JSON.parse does it: an assignment to `__proto__` would make no property.
  return Object.defineProperty(copy, key, {
    value: part,
    enumerable: true,
    configurable: true,
    writable: true,
  })
}
