import { interpreterOfAffidavit, translations } from '../../court-service.ts'
import { type Form, forms } from '../../forms.ts'
import { fccirpr, fcr, federalCourtsAct, irpa } from '../../law/index.ts'
import { byApplicant, type ChecklistItem, checklistItem } from '../../rules.ts'
import { deferralPractice, injunctionTest, stayGuidelines, threePartTest } from './authorities.ts'

const noticeOfMotion: Form = {
  id: '359',
  title: { en: 'Notice of motion', fr: 'Avis de requête' },
}

const withRecord = { ...byApplicant, dueWith: 'stay-of-removal/motion-record' } as const

/** What the motion record contains, in the order of rule 364(2). */
const inRecord: readonly [
  id: string,
  pinpoint: string,
  group: ChecklistItem['group'],
  necessity: ChecklistItem['necessity'],
  en: string,
  fr: string,
][] = [
  [
    'table-of-contents',
    '364(2)(a)',
    'forms',
    'required',
    'a table of contents',
    'une table des matières',
  ],
  ['notice', '364(2)(b)', 'forms', 'required', 'the notice of motion', 'l’avis de requête'],
  [
    'affidavits',
    '364(2)(c)',
    'evidence',
    'required',
    'all affidavits and other material served for the motion',
    'les affidavits et autres documents signifiés à l’appui de la requête',
  ],
  [
    'transcripts',
    '364(2)(d)',
    'evidence',
    'conditional',
    'the portions of any transcript relied on',
    'les extraits de toute transcription invoquée',
  ],
  [
    'written-representations',
    '364(2)(e)',
    'argument',
    'required',
    'written representations on each part of the test',
    'les prétentions écrites sur chaque élément du critère',
  ],
  [
    'other-material',
    '364(2)(f)',
    'evidence',
    'conditional',
    'any other filed material that the motion needs, such as the application for leave',
    'les autres documents déposés nécessaires à la requête, telle la demande d’autorisation',
  ],
]

export const checklist: readonly ChecklistItem[] = [
  checklistItem({
    ...byApplicant,
    id: 'application-for-leave',
    group: 'service-and-filing',
    text: {
      en: 'The application for leave against the decision that lets removal go on, issued, served and filed within its own limit: without it the Court has nothing to stay removal for.',
      fr: 'La demande d’autorisation visant la décision qui permet le renvoi, délivrée, signifiée et déposée dans son propre délai : sans elle, la Cour n’a pas de quoi surseoir au renvoi.',
    },
    law: [federalCourtsAct('18.2'), irpa('72(2)(b)'), fccirpr('5(1)')],
    necessity: 'required',
    dueWith: 'judicial-review/in-canada',
  }),
  checklistItem({
    ...byApplicant,
    id: 'removal-notice',
    group: 'decision',
    text: {
      en: 'The direction to report or removal arrangements: day, hour, flight and destination, and the day on which the person learned of them.',
      fr: 'La convocation ou les arrangements de renvoi : jour, heure, vol et destination, et le jour où la personne en a eu connaissance.',
    },
    law: [stayGuidelines, irpa('48(2)')],
    necessity: 'required',
  }),
  checklistItem({
    ...byApplicant,
    id: 'removal-order',
    group: 'decision',
    text: {
      en: 'The removal order and what shows that it is in force and not stayed, or why it is not.',
      fr: 'La mesure de renvoi et ce qui montre qu’elle a pris effet et n’est pas suspendue, ou pourquoi elle ne l’a pas.',
    },
    law: [irpa('48(1)'), irpa('49'), irpa('50')],
    necessity: 'required',
  }),
  checklistItem({
    ...byApplicant,
    id: 'deferral-request',
    group: 'argument',
    text: {
      en: 'The written request to the officer to defer removal, with its evidence and the answer, if there is one.',
      fr: 'La demande écrite de report adressée à l’agent, avec sa preuve et la réponse, s’il y en a une.',
    },
    law: [irpa('48(2)'), deferralPractice],
    necessity: 'recommended',
  }),
  checklistItem({
    ...withRecord,
    id: 'notice-of-motion',
    group: 'forms',
    text: {
      en: 'The notice of motion: time, place and estimated length of the hearing, the relief sought, the grounds with each provision relied on, and the list of documents.',
      fr: 'L’avis de requête : date, heure, lieu et durée prévue de l’audition, réparation recherchée, motifs avec chaque disposition invoquée, et liste des documents.',
    },
    law: [fcr('359')],
    necessity: 'required',
    form: noticeOfMotion,
  }),
  checklistItem({
    ...withRecord,
    id: 'motion-record',
    group: 'forms',
    text: {
      en: 'The motion record on consecutively numbered pages, in the order that follows: one served, and one electronic copy filed or three paper copies.',
      fr: 'Le dossier de requête sur des pages numérotées consécutivement, dans l’ordre qui suit : un exemplaire signifié, et une copie électronique déposée ou trois copies papier.',
    },
    law: [fcr('364(1)'), fcr('364(2)')],
    necessity: 'required',
  }),
  ...inRecord.map(([id, pinpoint, group, necessity, en, fr]) =>
    checklistItem({
      ...withRecord,
      id: `record-${id}`,
      group,
      text: { en: `In the record: ${en}.`, fr: `Dans le dossier : ${fr}.` },
      law: [fcr(pinpoint)],
      necessity,
    }),
  ),
  checklistItem({
    ...withRecord,
    id: 'affidavit-of-the-person',
    group: 'evidence',
    text: {
      en: 'The person’s affidavit: the history with nothing left out, the harm feared, and what was done since removal became known.',
      fr: 'L’affidavit de la personne : l’historique sans rien omettre, le préjudice redouté et ce qui a été fait depuis que le renvoi est connu.',
    },
    law: [fcr('80'), stayGuidelines],
    necessity: 'required',
    form: forms.affidavit,
  }),
  checklistItem({ ...withRecord, ...interpreterOfAffidavit }),
  checklistItem({ ...withRecord, ...translations }),
  checklistItem({
    ...withRecord,
    id: 'irreparable-harm',
    group: 'evidence',
    text: {
      en: 'Evidence, not speculation, of harm that could not be repaired: risk to life or safety, medical reports, a child’s interests, with a source for each statement.',
      fr: 'La preuve, et non la conjecture, d’un préjudice irréparable : risque pour la vie ou la sécurité, rapports médicaux, intérêt d’un enfant, avec une source pour chaque affirmation.',
    },
    law: [threePartTest, injunctionTest],
    necessity: 'required',
  }),
  checklistItem({
    ...withRecord,
    id: 'balance-of-convenience',
    group: 'evidence',
    text: {
      en: 'What weighs in favour of staying: compliance with conditions, no criminal record, delay not of the person’s making.',
      fr: 'Ce qui milite pour le sursis : respect des conditions, absence de casier judiciaire, retard non imputable à la personne.',
    },
    law: [threePartTest, injunctionTest],
    necessity: 'recommended',
  }),
  checklistItem({
    ...withRecord,
    id: 'letter-if-urgent',
    group: 'service-and-filing',
    text: {
      en: 'If three days’ notice is impossible: a letter at once to the Court and the respondent with the name, the day and hour of removal and when it was learned of, the underlying application, the explanation, when the record will come and proposed times for the hearing.',
      fr: 'Si le préavis de trois jours est impossible : une lettre immédiate à la Cour et au défendeur indiquant le nom, le jour et l’heure du renvoi et le moment où ils ont été connus, la demande sous-jacente, l’explication, le moment où le dossier sera déposé et les heures d’audition proposées.',
    },
    law: [fcr('362(2)'), stayGuidelines],
    necessity: 'conditional',
  }),
  checklistItem({
    ...withRecord,
    id: 'proof-of-service',
    group: 'service-and-filing',
    text: {
      en: 'Proof that the notice of motion and the record were served on the respondent.',
      fr: 'La preuve que l’avis de requête et le dossier ont été signifiés au défendeur.',
    },
    law: [fcr('362(1)'), fcr('364(3)')],
    necessity: 'required',
  }),
  checklistItem({
    ...byApplicant,
    id: 'tell-the-agency',
    group: 'follow-up',
    text: {
      en: 'Report as directed until an order is made, and send a stay to the Canada Border Services Agency the moment it is granted.',
      fr: 'Se présenter comme il est exigé jusqu’à l’ordonnance, et transmettre le sursis à l’Agence des services frontaliers du Canada dès qu’il est accordé.',
    },
    law: [irpa('48(2)'), irpa('50(c)')],
    necessity: 'recommended',
  }),
]
