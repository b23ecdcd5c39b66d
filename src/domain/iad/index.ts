/** What the three appeals to the Immigration Appeal Division share; no remedy itself. */
export type { Appeal } from './appeal.ts'
export * from './cautions.ts'
export * from './hearing-items.ts'
export * from './late.ts'
export * from './notice-items.ts'
export * from './outcomes.ts'
export * from './registries.ts'
export * from './time-limits.ts'
