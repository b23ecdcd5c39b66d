import { accessToInformationAct, decisionNotesPage, irpa, privacyAct } from '../../law/index.ts'
import { always, type ChecklistItem, checklistItem } from '../../rules.ts'
import { consents } from './consents.ts'
import { getsNotes } from './files.ts'
import { records } from './records.ts'
import { requests } from './requests.ts'
import { measuredOnDecision } from './versions.ts'

/** The department sends its notes with more kinds of refusal from one day to the next. */
const notesWithTheLetter = {
  id: 'notes-with-the-letter',
  group: 'decision',
  text: {
    en: 'Look for the officer’s decision notes with the refusal letter, in its attachments and in the online account.',
    fr: 'Chercher les notes de décision de l’agent avec la lettre de refus, dans ses pièces jointes et dans le compte en ligne.',
  },
  law: [decisionNotesPage],
  necessity: 'recommended',
  party: 'applicant',
} as const

export const checklist: readonly ChecklistItem[] = [
  checklistItem({
    id: 'court-limit-protected',
    group: 'service-and-filing',
    text: {
      en: 'Note the Court’s or the Board’s limit in the calendar before asking: it runs whatever happens to the request.',
      fr: 'Inscrire au calendrier le délai de la Cour ou de la Commission avant de faire la demande : il court quoi qu’il advienne de celle-ci.',
    },
    law: [irpa('72(2)(b)')],
    needs: [],
    applies: always,
    necessity: 'recommended',
    party: 'applicant',
  }),
  checklistItem({
    ...notesWithTheLetter,
    needs: [],
    applies: () => false,
    inForce: { ...measuredOnDecision, until: '2025-07-29' },
  }),
  checklistItem({
    ...notesWithTheLetter,
    needs: ['decision', 'decisionNotesReceived'],
    applies: ({ decision, decisionNotesReceived }) =>
      getsNotes.temporary.includes(decision) && !decisionNotesReceived,
    inForce: { ...measuredOnDecision, from: '2025-07-29', until: '2026-05-26' },
  }),
  checklistItem({
    ...notesWithTheLetter,
    needs: ['decision', 'decisionNotesReceived'],
    applies: ({ decision, decisionNotesReceived }) =>
      [...getsNotes.temporary, ...getsNotes.permanent].includes(decision) && !decisionNotesReceived,
    inForce: { ...measuredOnDecision, from: '2026-05-26' },
  }),
  ...requests,
  ...records,
  ...consents,
  checklistItem({
    id: 'day-of-receipt',
    group: 'follow-up',
    text: {
      en: 'Keep the acknowledgement that shows the day on which the institution received the request, and any notice of extension.',
      fr: 'Conserver l’accusé qui indique le jour où l’institution a reçu la demande, ainsi que tout avis de prorogation.',
    },
    law: [accessToInformationAct('7'), accessToInformationAct('9(1)'), privacyAct('14')],
    needs: [],
    applies: always,
    necessity: 'recommended',
    party: 'applicant',
  }),
  checklistItem({
    id: 'complaint-considered',
    group: 'follow-up',
    text: {
      en: 'On a refusal, a removal of parts, an extension or silence, consider a complaint to the Commissioner named in the notice.',
      fr: 'En cas de refus, de retrait de passages, de prorogation ou de silence, envisager une plainte au Commissaire mentionné dans l’avis.',
    },
    law: [accessToInformationAct('30(1)'), accessToInformationAct('31'), privacyAct('29(1)')],
    needs: [],
    applies: always,
    necessity: 'recommended',
    party: 'applicant',
  }),
]
