export * from './checklist.ts'
export * from './deadline.ts'
export * from './eligibility.ts'
export { LawCited, Statement } from './shared.ts'
