import type { Form } from '../forms.ts'
import { decided, iadRules, irpa } from '../law/index.ts'
import { type ChecklistItem, checklistItem, everyCase } from '../rules.ts'
import type { Appeal } from './appeal.ts'

/** What goes in with the notice, in every appeal. */
export const noticeItems = ({ id, party }: Appeal, form: Form): readonly ChecklistItem[] => [
  checklistItem({
    ...everyCase,
    id: 'notice-of-appeal',
    group: 'forms',
    text: {
      en: 'The notice of appeal, completed. It counts on the day the registry receives it with the documents that must accompany it.',
      fr: 'L’avis d’appel, rempli. Il compte le jour où le greffe le reçoit avec les documents qui doivent l’accompagner.',
    },
    law: [iadRules('13(1)'), iadRules('16')],
    necessity: 'required',
    party,
    form,
    dueWith: `${id}/notice`,
  }),
  checklistItem({
    ...everyCase,
    id: 'contact-information',
    group: 'forms',
    text: {
      en: 'The appellant’s contact information (name, postal address, telephone, and fax and email if any) and that of counsel, if any, for the Division and the Minister.',
      fr: 'Les coordonnées de l’appelant (nom, adresse postale, téléphone et, le cas échéant, télécopieur et courriel) et, le cas échéant, celles de son conseil, pour la Section et le ministre.',
    },
    law: [iadRules('7(1)'), iadRules('7(3)(a)')],
    necessity: 'required',
    party,
    dueWith: `${id}/notice`,
  }),
  checklistItem({
    ...everyCase,
    id: 'language-of-appeal',
    group: 'forms',
    text: {
      en: 'The choice of English or French as the language of the appeal, stated in the notice.',
      fr: 'Le choix du français ou de l’anglais comme langue de l’appel, indiqué dans l’avis.',
    },
    law: [iadRules('18(1)')],
    necessity: 'required',
    party,
    dueWith: `${id}/notice`,
  }),
  checklistItem({
    ...everyCase,
    id: 'proof-of-receipt',
    group: 'decision',
    text: {
      en: 'Proof of the day on which the decision was received: the email, the portal message, or the dated envelope.',
      fr: 'La preuve du jour de réception de la décision : le courriel, le message du portail ou l’enveloppe datée.',
    },
    law: [iadRules('16')],
    necessity: 'recommended',
    party,
    dueWith: `${id}/notice`,
  }),
  checklistItem({
    ...everyCase,
    id: 'extension-application',
    group: 'argument',
    text: {
      en: 'If the notice is or may be late: a written application to extend the time, with reasons, the Minister’s position if known, and the evidence in an affidavit or statutory declaration.',
      fr: 'Si l’avis est ou peut être en retard : une demande écrite de prolongation du délai, motivée, avec la position du ministre si elle est connue et la preuve dans un affidavit ou une déclaration solennelle.',
    },
    law: [iadRules('4(e)'), iadRules('85(2)'), iadRules('85(3)'), decided('2019 FC 509')],
    necessity: 'conditional',
    party,
    dueWith: `${id}/notice`,
  }),
]

/** Who speaks for the appellant. */
export const representationItems = ({ party }: Appeal): readonly ChecklistItem[] => [
  checklistItem({
    ...everyCase,
    id: 'counsel-information',
    group: 'representation',
    text: {
      en: 'If represented for consideration: the name of the body of which counsel is a member and the membership number, with counsel’s contact information; without delay if retained after the notice.',
      fr: 'Si l’appelant est représenté moyennant rétribution : le nom de l’organisme dont le conseil est membre et son numéro de membre, avec ses coordonnées; sans délai si ses services sont retenus après l’avis.',
    },
    law: [
      iadRules('1', { en: 'contact information', fr: 'coordonnées' }),
      iadRules('7(1)'),
      iadRules('7(4)'),
      irpa('91(2)'),
    ],
    necessity: 'conditional',
    party,
  }),
  checklistItem({
    ...everyCase,
    id: 'unpaid-counsel',
    group: 'representation',
    text: {
      en: 'If counsel is not paid and is no lawyer, notary, paralegal or licensed consultant: the information and the written statements of the schedule to the Rules, from both the appellant and counsel.',
      fr: 'Si le conseil n’est pas rétribué et n’est ni avocat, ni notaire, ni parajuriste, ni consultant autorisé : les renseignements et les déclarations écrites prévus à l’annexe des Règles, de la part de l’appelant et du conseil.',
    },
    law: [iadRules('9'), irpa('91(2)'), irpa('167(1)')],
    necessity: 'conditional',
    party,
  }),
]

/** Someone to act for a person under 18; the sponsor is never one. */
export const designatedRepresentative = ({ party }: Appeal): ChecklistItem =>
  checklistItem({
    id: 'designated-representative',
    group: 'representation',
    text: {
      en: 'The person is under 18 years of age: written notice from counsel that a representative should be designated, and who could be, unless the appeal is joined to a parent’s or one was designated already.',
      fr: 'La personne a moins de dix-huit ans : l’avis écrit du conseil qu’un représentant devrait être désigné, et qui pourrait l’être, sauf si l’appel est joint à celui d’un parent ou si un représentant est déjà désigné.',
    },
    law: [irpa('167(2)'), iadRules('43'), iadRules('46')],
    needs: ['personIsMinor'],
    applies: ({ personIsMinor }) => personIsMinor,
    necessity: 'required',
    party,
  })
