import type { Form } from '../../forms.ts'
import { irpa, irpr, radRules } from '../../law/index.ts'
import { byApplicant, type ChecklistItem, checklistItem } from '../../rules.ts'
import { recordInstructions } from './practices.ts'
import { replyItems } from './reply-record.ts'

const noticeOfAppeal: Form = {
  id: 'notice-of-appeal-refugee',
  title: {
    en: 'Notice of appeal, Refugee Appeal Division',
    fr: 'Avis d’appel, Section d’appel des réfugiés',
  },
}
const appellantsRecord: Form = {
  id: 'appellants-record',
  title: { en: 'Appellant’s record', fr: 'Dossier de l’appelant' },
}

/** What the notice of appeal must indicate, in the order of rule 2(3). */
const inNotice: readonly [id: string, pinpoint: string, en: string, fr: string][] = [
  [
    'name-and-address',
    '2(3)(a)',
    'name, telephone number, and an address where documents can be provided',
    'nom, numéro de téléphone et adresse à laquelle des documents peuvent être transmis',
  ],
  [
    'counsel',
    '2(3)(b)',
    'if represented, counsel’s contact information and any limitations on the retainer',
    'en cas de représentation, les coordonnées du conseil et toute restriction à son mandat',
  ],
  [
    'client-identification',
    '2(3)(c)',
    'the identification number given by the Department of Citizenship and Immigration',
    'le numéro d’identification attribué par le ministère de la Citoyenneté et de l’Immigration',
  ],
  [
    'file-and-dates',
    '2(3)(d)',
    'the Refugee Protection Division file number, the date of the notice of decision, and the date on which the written reasons were received',
    'le numéro de dossier de la Section de la protection des réfugiés, la date de l’avis de décision et la date de réception des motifs écrits',
  ],
  ['language', '2(3)(e)', 'the language of the appeal', 'la langue de l’appel'],
  [
    'representative',
    '2(3)(f)',
    'the contact information of any designated representative, and any proposed change',
    'les coordonnées du représentant désigné, le cas échéant, et de tout remplaçant éventuel',
  ],
]

/** What the appellant’s record contains, in the order of rule 3(3). */
const inRecord: readonly [
  id: string,
  pinpoint: string,
  group: ChecklistItem['group'],
  necessity: ChecklistItem['necessity'],
  en: string,
  fr: string,
][] = [
  [
    'decision-and-reasons',
    '3(3)(a)',
    'decision',
    'required',
    'the notice of decision and the written reasons',
    'l’avis de décision et les motifs écrits',
  ],
  [
    'transcript',
    '3(3)(b)',
    'evidence',
    'conditional',
    'if it is relied on, all or part of the transcript of the hearing, with the transcriber’s signed declaration that it is accurate',
    'si elle est invoquée, tout ou partie de la transcription de l’audience, avec la déclaration signée du transcripteur qu’elle est fidèle',
  ],
  [
    'refused-documents',
    '3(3)(c)',
    'evidence',
    'conditional',
    'any documents that the Refugee Protection Division refused as evidence and that are relied on',
    'tout document que la Section de la protection des réfugiés a refusé d’admettre en preuve et qui est invoqué',
  ],
  [
    'statement-on-new-evidence',
    '3(3)(d)(i)',
    'argument',
    'required',
    'a written statement whether new evidence is relied on',
    'une déclaration écrite indiquant si de nouveaux éléments de preuve sont invoqués',
  ],
  [
    'statement-on-hearing',
    '3(3)(d)(ii)',
    'argument',
    'required',
    'in that statement, whether a hearing is requested and, if so, whether another location for it is asked for',
    'dans cette déclaration, si la tenue d’une audience est demandée et, le cas échéant, si un changement de lieu l’est aussi',
  ],
  [
    'statement-on-interpreter',
    '3(3)(d)(iii)',
    'argument',
    'conditional',
    'in that statement, the language and dialect to be interpreted, should a hearing be held',
    'dans cette déclaration, la langue et le dialecte à interpréter, si une audience est tenue',
  ],
  [
    'documentary-evidence',
    '3(3)(e)',
    'evidence',
    'conditional',
    'any documentary evidence relied on in the appeal',
    'tout élément de preuve documentaire invoqué dans l’appel',
  ],
  [
    'authorities',
    '3(3)(f)',
    'argument',
    'conditional',
    'any law, case law or other legal authority relied on',
    'toute loi, jurisprudence ou autre autorité légale invoquée',
  ],
  [
    'memorandum-errors',
    '3(3)(g)(i)',
    'argument',
    'required',
    'a memorandum with full and detailed submissions on the errors that are the grounds of the appeal',
    'un mémoire qui inclut des observations complètes et détaillées sur les erreurs qui constituent les motifs d’appel',
  ],
  [
    'memorandum-where-errors-are',
    '3(3)(g)(ii)',
    'argument',
    'required',
    'in the memorandum, where each error is in the reasons, the transcript or the recording',
    'dans le mémoire, l’endroit où chaque erreur se trouve dans les motifs, la transcription ou l’enregistrement',
  ],
  [
    'memorandum-new-evidence',
    '3(3)(g)(iii)',
    'argument',
    'conditional',
    'in the memorandum, how any documentary evidence relied on arose after the rejection, was not reasonably available, or could not reasonably have been expected to be presented, and how it relates to the appellant',
    'dans le mémoire, en quoi tout élément de preuve documentaire invoqué est survenu depuis le rejet, n’était pas normalement accessible ou n’aurait pas normalement été présenté, et comment il est lié à l’appelant',
  ],
  [
    'memorandum-decision-sought',
    '3(3)(g)(iv)',
    'argument',
    'required',
    'in the memorandum, the decision that the Division is asked to make',
    'dans le mémoire, la décision recherchée',
  ],
  [
    'memorandum-why-a-hearing',
    '3(3)(g)(v)',
    'argument',
    'conditional',
    'in the memorandum, why a hearing should be held, if one is requested',
    'dans le mémoire, les motifs pour lesquels une audience devrait être tenue, si elle est demandée',
  ],
]

const withNotice = { ...byApplicant, dueWith: 'refugee-appeal/notice' } as const
const withRecord = { ...byApplicant, dueWith: 'refugee-appeal/perfection' } as const

export const checklist: readonly ChecklistItem[] = [
  checklistItem({
    ...withNotice,
    id: 'notice-of-appeal',
    group: 'forms',
    text: {
      en: 'The written notice of appeal, in three copies; the Division’s instructions ask for one only where it is transmitted electronically.',
      fr: 'L’avis d’appel écrit, en trois copies; les instructions de la Section n’en demandent qu’une s’il est transmis par voie électronique.',
    },
    law: [radRules('2(1)'), recordInstructions],
    necessity: 'required',
    form: noticeOfAppeal,
    copies: 3,
  }),
  ...inNotice.map(([id, pinpoint, en, fr]) =>
    checklistItem({
      ...withNotice,
      id: `notice-${id}`,
      group: 'forms',
      text: { en: `In the notice of appeal: ${en}.`, fr: `Dans l’avis d’appel : ${fr}.` },
      law: [radRules(pinpoint)],
      necessity: 'required',
    }),
  ),
  checklistItem({
    ...withNotice,
    id: 'proof-of-receipt-of-reasons',
    group: 'decision',
    text: {
      en: 'Proof of the day on which the written reasons were received: the envelope, the email or the portal message.',
      fr: 'La preuve du jour de la réception des motifs écrits : l’enveloppe, le courriel ou le message du portail.',
    },
    law: [irpr('159.91(1)'), radRules('2(3)(d)')],
    necessity: 'recommended',
  }),
  checklistItem({
    ...withNotice,
    id: 'recording-of-the-hearing',
    group: 'follow-up',
    text: {
      en: 'Ask at once for the recording of the hearing: the memorandum must say where in it the errors are.',
      fr: 'Demander sans attendre l’enregistrement de l’audience : le mémoire doit indiquer où s’y trouvent les erreurs.',
    },
    law: [radRules('3(3)(g)(ii)')],
    necessity: 'recommended',
  }),
  checklistItem({
    ...withRecord,
    id: 'appellants-record',
    group: 'forms',
    text: {
      en: 'The appellant’s record, in two copies, on consecutively numbered pages and in the order that follows; the Division’s instructions ask for one copy only where it is transmitted electronically.',
      fr: 'Le dossier de l’appelant, en deux copies, sur des pages numérotées consécutivement et dans l’ordre qui suit; les instructions de la Section n’en demandent qu’une s’il est transmis par voie électronique.',
    },
    law: [radRules('3(1)'), radRules('3(3)'), recordInstructions],
    necessity: 'required',
    form: appellantsRecord,
    copies: 2,
  }),
  ...inRecord.map(([id, pinpoint, group, necessity, en, fr]) =>
    checklistItem({
      ...withRecord,
      id: `record-${id}`,
      group,
      text: { en: `In the record: ${en}.`, fr: `Dans le dossier : ${fr}.` },
      law: [radRules(pinpoint)],
      necessity,
    }),
  ),
  checklistItem({
    ...withRecord,
    id: 'record-length-of-memorandum',
    group: 'argument',
    text: {
      en: 'Keep the memorandum within 30 typewritten pages on one side, or 15 on both sides.',
      fr: 'Limiter le mémoire à trente pages dactylographiées au recto, ou à quinze pages recto verso.',
    },
    law: [radRules('3(4)')],
    necessity: 'required',
  }),
  checklistItem({
    ...withNotice,
    id: 'extension-application',
    group: 'argument',
    text: {
      en: 'If a limit has passed or will: an application to extend it, the original and a copy, with what it must contain, the evidence in an affidavit or statutory declaration, and three copies of the notice or two of the record.',
      fr: 'Si un délai est expiré ou le sera : une demande de prorogation, l’original et une copie, avec son contenu obligatoire, la preuve dans un affidavit ou une déclaration solennelle, et trois copies de l’avis ou deux du dossier.',
    },
    law: [
      radRules('6(1)'),
      radRules('6(3)'),
      radRules('6(4)'),
      radRules('6(5)'),
      radRules('37(3)'),
      radRules('37(4)'),
    ],
    necessity: 'conditional',
  }),
  checklistItem({
    id: 'designated-representative',
    group: 'representation',
    text: {
      en: 'The person is under 18 years of age: a designated representative acts for them; give the name in the notice of appeal.',
      fr: 'La personne a moins de dix-huit ans : un représentant désigné agit pour elle; donner son nom dans l’avis d’appel.',
    },
    law: [irpa('167(2)'), radRules('2(3)(f)')],
    needs: ['personIsMinor'],
    applies: ({ personIsMinor }) => personIsMinor,
    necessity: 'required',
    party: 'applicant',
    dueWith: 'refugee-appeal/notice',
  }),
  ...replyItems,
]
