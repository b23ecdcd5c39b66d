export * from './checklist.ts'
export * from './deadline.ts'
export * from './eligibility.ts'
export { FactName, LawCited, Statement } from './shared.ts'
