import { forms } from './forms.ts'
import { irpa, irpr } from './law/index.ts'
import { type ChecklistItem, checklistItem, everyCase } from './rules.ts'

/** The form that names who acts at the department: one item, whatever remedy asks for it. */
export const useOfRepresentative = (dueWith?: string): ChecklistItem =>
  checklistItem({
    ...everyCase,
    id: 'use-of-representative',
    group: 'representation',
    text: {
      en: 'The form that names the representative, paid or unpaid, if one acts and is not yet on file.',
      fr: 'Le formulaire qui désigne le représentant, rémunéré ou non, s’il y en a un et qu’il ne figure pas encore au dossier.',
    },
    law: [irpr('10(2)(c.1)'), irpr('10(2)(c.2)'), irpa('91(1)')],
    necessity: 'conditional',
    party: 'applicant',
    form: forms.representative,
    ...(dueWith && { dueWith }),
  })
