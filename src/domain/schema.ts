import Type, { type Static, type TSchema } from 'typebox'
import type { IsoDate } from './calendar.ts'

/** The named schemas of the contract, in the order of their making. */
export const components: TSchema[] = []

/** Names a schema, so that the OpenAPI document and its SDKs have one type for it. */
export function component<T extends TSchema>(id: string, schema: T) {
  components.push({ ...schema, $id: id } as TSchema)
  return Type.Unsafe<Static<T>>({ $ref: `${id}#` })
}

/** A closed set of permanent values. `type` is stated: without it, generators make junk types. */
export const oneOf = <const V extends string>(values: readonly V[], description?: string) =>
  Type.Unsafe<V>({ type: 'string', enum: [...values], ...(description && { description }) })

/** A day of an answer, as `YYYY-MM-DD`; the days of a request are checked to be real where they come in. */
export const Day = (description: string) =>
  Type.Unsafe<IsoDate>({
    type: 'string',
    pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$',
    description,
  })
