import { practice } from '../../law/index.ts'

const seenOn = '2026-11-23'

export const parentsAndGrandparentsClosed = practice({
  id: 'ministerial-instructions-89',
  title: {
    en: 'Ministerial Instructions 89 (parents and grandparents)',
    fr: 'Instructions ministérielles 89 (parents et grands-parents)',
  },
  seenOn,
})
export const reapplying = practice({
  id: 'letter-of-explanation',
  title: {
    en: 'Usual practice of counsel on a second application',
    fr: 'Pratique usuelle des conseils lors d’une seconde demande',
  },
  seenOn,
})
