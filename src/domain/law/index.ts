export * from './changes.ts'
export {
  type Authority,
  authorities,
  type Citation,
  type Instrument,
  type Law,
} from './citation.ts'
export * from './decisions.ts'
export * from './instruments.ts'
export * from './pages.ts'
export * from './practices.ts'
