import { irpa, radRules } from '../../law/index.ts'
import { always, type ChecklistItem, checklistItem } from '../../rules.ts'

const withReply = {
  needs: [],
  applies: always,
  necessity: 'conditional',
  party: 'applicant',
  dueWith: 'refugee-appeal/reply',
} as const

/** Only if the Minister intervenes, or adds documents later. */
export const replyItems: readonly ChecklistItem[] = [
  checklistItem({
    ...withReply,
    id: 'reply-record',
    group: 'argument',
    text: {
      en: 'If the Minister intervenes: a reply record on consecutively numbered pages, with any transcript, evidence and authorities not yet provided, and a memorandum of at most 30 pages on one side (15 on both) only on the grounds that the Minister raised.',
      fr: 'Si le ministre intervient : un dossier de réplique sur des pages numérotées consécutivement, avec les transcriptions, preuves et autorités non encore transmises, et un mémoire d’au plus trente pages au recto (quinze recto verso) portant uniquement sur les motifs soulevés par le ministre.',
    },
    law: [radRules('5(2)'), radRules('5(3)')],
  }),
  checklistItem({
    ...withReply,
    id: 'reply-evidence',
    group: 'evidence',
    text: {
      en: 'In the reply: how new evidence meets the Act. Evidence that answers the Minister’s need not have arisen after the rejection.',
      fr: 'Dans la réplique : en quoi la nouvelle preuve est conforme à la Loi. Celle qui répond à la preuve du ministre n’a pas à être survenue depuis le rejet.',
    },
    law: [radRules('5(2)(d)(ii)'), irpa('110(5)')],
  }),
  checklistItem({
    ...withReply,
    id: 'reply-proof-of-service',
    group: 'service-and-filing',
    text: {
      en: 'Give the reply record to the Minister’s counsel first, and the Division proof that this was done.',
      fr: 'Transmettre le dossier de réplique d’abord au conseil du ministre, puis à la Section avec la preuve de cette transmission.',
    },
    law: [radRules('5(1)'), radRules('5(4)'), radRules('31(3)'), radRules('34(1)')],
  }),
  checklistItem({
    id: 'document-not-in-the-record',
    group: 'evidence',
    text: {
      en: 'A document or submissions not given with the record: a written application to use it, with its relevance and probative value, what it adds, why it could not come earlier, and how it meets the rule on new evidence.',
      fr: 'Un document ou des observations non transmis avec le dossier : une demande écrite pour les utiliser, exposant leur pertinence et leur valeur probante, ce qu’ils apportent, pourquoi ils ne pouvaient être transmis plus tôt et leur conformité à la règle sur la nouvelle preuve.',
    },
    law: [radRules('29(2)'), radRules('29(3)'), radRules('29(4)'), radRules('37(3)')],
    needs: [],
    applies: always,
    necessity: 'conditional',
    party: 'applicant',
  }),
]
