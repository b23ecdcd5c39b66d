import { fcr } from './law/index.ts'
import type { ChecklistItem, Statement } from './rules.ts'

/** What judicial review and the stay share: service on the other party, and affidavits. */

export const servedBeforeFive: Statement = {
  id: 'served-before-five',
  text: {
    en: 'Once the proceeding has begun, a document served on a holiday, or after five in the afternoon where it is received, counts from the next day that is no holiday, and one sent by ordinary mail from the tenth day after: a record due on a day is served before that hour, and earlier by mail.',
    fr: 'Une fois l’instance introduite, le document signifié un jour férié, ou après dix-sept heures à l’endroit où il est reçu, compte du premier jour suivant qui n’est pas férié, et celui envoyé par courrier ordinaire du dixième jour suivant : le dossier dû un jour donné est signifié avant cette heure, et plus tôt par la poste.',
  },
  law: [fcr('143(1)'), fcr('143(2)')],
}

/** An affidavit in a language that the person who makes it does not understand. */
export const interpreterOfAffidavit = {
  id: 'affidavit-interpreter',
  text: {
    en: 'If the person who makes an affidavit does not understand its language: the oath of a competent and independent interpreter (Form 80B), who translates it aloud, and the jurat in Form 80C. Each exhibit is endorsed.',
    fr: 'Si l’auteur d’un affidavit n’en comprend pas la langue : le serment d’un interprète compétent et indépendant (formule 80B), qui le lui traduit à haute voix, et la formule d’assermentation 80C. Chaque pièce porte une inscription qui la désigne.',
  },
  law: [fcr('80(2.1)'), fcr('80(3)')],
  group: 'evidence',
  necessity: 'conditional',
} as const satisfies Partial<ChecklistItem>

export const translations = {
  id: 'translations',
  text: {
    en: 'A translation into English or French of any other document, with the translator’s affidavit.',
    fr: 'La traduction en français ou en anglais de tout autre document, avec l’affidavit du traducteur.',
  },
  law: [fcr('68')],
  group: 'evidence',
  necessity: 'conditional',
} as const satisfies Partial<ChecklistItem>
