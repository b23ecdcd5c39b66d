import { practice } from '../../law/index.ts'

const seenOn = '2026-11-23'

export const restorationInstructions = practice({
  id: 'ircc-restoration',
  title: {
    en: 'IRCC, instructions on the restoration of temporary resident status',
    fr: 'IRCC, instructions sur le rétablissement du statut de résident temporaire',
  },
  seenOn,
})

export const restorationAsVisitor = practice({
  id: 'ircc-restoration-as-visitor',
  title: {
    en: 'IRCC, guidance on restoration as a visitor',
    fr: 'IRCC, directives sur le rétablissement à titre de visiteur',
  },
  on: '2026-05-01',
  seenOn,
})
