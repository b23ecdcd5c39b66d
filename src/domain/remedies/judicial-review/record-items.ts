import { interpreterOfAffidavit, translations } from '../../court-service.ts'
import { type Form, forms } from '../../forms.ts'
import { fccirpr, fcr } from '../../law/index.ts'
import { always, type ChecklistItem, checklistItem } from '../../rules.ts'

const ir5: Form = {
  id: 'IR-5',
  title: { en: 'Request for an anonymity order', fr: 'Demande d’ordonnance d’anonymat' },
}

const record = {
  needs: [],
  applies: always,
  necessity: 'required',
  party: 'applicant',
  dueWith: 'judicial-review/perfection',
} as const

/** The applicant’s record, in the order of rule 10(2)(a). */
export const recordItems: readonly ChecklistItem[] = [
  checklistItem({
    id: 'record-application',
    text: {
      en: 'In the applicant’s record, first: the application for leave.',
      fr: 'Au dossier du demandeur, d’abord : la demande d’autorisation.',
    },
    law: [fccirpr('10(2)(a)(i)')],
    ...record,
    group: 'forms',
  }),
  checklistItem({
    id: 'record-decision',
    text: {
      en: 'In the record, second: the decision or order attacked.',
      fr: 'Au dossier, ensuite : la décision ou l’ordonnance attaquée.',
    },
    law: [fccirpr('10(2)(a)(ii)')],
    ...record,
    group: 'decision',
  }),
  checklistItem({
    id: 'record-reasons',
    text: {
      en: 'In the record, third: the written reasons, or the notice that there are none.',
      fr: 'Au dossier, en troisième lieu : les motifs écrits, ou l’avis qu’il n’y en a pas.',
    },
    law: [fccirpr('10(2)(a)(iii)'), fccirpr('9(2)(b)')],
    ...record,
    group: 'decision',
  }),
  checklistItem({
    id: 'record-anonymity-request',
    text: {
      en: 'In the record, fourth: the request for an anonymity order, if one is made.',
      fr: 'Au dossier, en quatrième lieu : la demande d’ordonnance d’anonymat, s’il y en a une.',
    },
    law: [fccirpr('10(2)(a)(iv)'), fccirpr('8.1')],
    ...record,
    necessity: 'conditional',
    group: 'forms',
    form: ir5,
  }),
  checklistItem({
    id: 'record-affidavits',
    text: {
      en: 'In the record, fifth: one or more affidavits, from personal knowledge, that verify the facts relied on.',
      fr: 'Au dossier, en cinquième lieu : un ou plusieurs affidavits, fondés sur la connaissance personnelle, à l’appui des faits invoqués.',
    },
    law: [fccirpr('10(2)(a)(v)'), fccirpr('12(1)')],
    ...record,
    group: 'evidence',
    form: forms.affidavit,
  }),
  checklistItem({ ...record, ...interpreterOfAffidavit }),
  checklistItem({
    id: 'record-memorandum',
    text: {
      en: 'In the record, sixth: the memorandum of argument; keep within thirty pages, and check the Court’s notices for a shorter limit.',
      fr: 'Au dossier, en sixième lieu : le mémoire; s’en tenir à trente pages et vérifier si un avis de la Cour fixe moins.',
    },
    law: [fccirpr('10(2)(a)(vi)'), fcr('70(4)')],
    ...record,
    group: 'argument',
  }),
  checklistItem({
    id: 'record-language-statement',
    text: {
      en: 'In the record, last: the statement of the language of the hearing and of the materials.',
      fr: 'Au dossier, en dernier lieu : la déclaration sur la langue de l’audition et des documents.',
    },
    law: [fccirpr('10(2)(a)(vii)')],
    ...record,
    group: 'argument',
  }),
  checklistItem({
    id: 'record-served-and-filed',
    text: {
      en: 'Number the pages of the record consecutively, serve it on each respondent who appeared, and file it with proof of service.',
      fr: 'Numéroter les pages du dossier consécutivement, le signifier à chaque défendeur qui a comparu et le déposer avec la preuve de signification.',
    },
    law: [fccirpr('10(2)(a)'), fccirpr('10(2)(b)')],
    ...record,
    group: 'service-and-filing',
  }),
  checklistItem({ ...record, ...translations }),
]
