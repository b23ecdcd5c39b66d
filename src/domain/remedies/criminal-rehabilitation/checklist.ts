import type { Form } from '../../forms.ts'
import { irpa, irpr } from '../../law/index.ts'
import { useOfRepresentative } from '../../representation.ts'
import { byApplicant, type ChecklistItem, checklistItem } from '../../rules.ts'
import { rehabilitationGuide } from './practices.ts'

const application: Form = {
  id: 'IMM 1444',
  title: {
    en: 'Application for Criminal Rehabilitation',
    fr: 'Demande de réadaptation',
  },
}

export const checklist: readonly ChecklistItem[] = [
  checklistItem({
    ...byApplicant,
    id: 'application-form',
    group: 'forms',
    text: {
      en: 'The application form, complete and signed, with every offence and every conviction in it.',
      fr: 'Le formulaire de demande, complet et signé, mentionnant chaque infraction et chaque déclaration de culpabilité.',
    },
    law: [irpr('10(1)(a)'), irpr('10(1)(b)'), irpr('10(1)(c)')],
    necessity: 'required',
    form: application,
  }),
  checklistItem({
    ...byApplicant,
    id: 'decision',
    group: 'decision',
    text: {
      en: 'A copy of the decision that found the person inadmissible, with the officer’s notes if they were received.',
      fr: 'Une copie de la décision qui a déclaré la personne interdite de territoire, avec les notes de l’agent si elles ont été reçues.',
    },
    law: [irpa('36(3)(c)')],
    necessity: 'recommended',
  }),
  checklistItem({
    id: 'court-records',
    group: 'evidence',
    text: {
      en: 'For each conviction, the judgment and the sentence as the court recorded them, certified, with the text of the foreign law and its penalty.',
      fr: 'Pour chaque déclaration de culpabilité, le jugement et la peine tels que le tribunal les a consignés, certifiés, avec le texte de la loi étrangère et la peine qu’elle prévoit.',
    },
    law: [irpa('36(1)(b)'), irpa('36(2)(b)'), irpa('16(1)'), rehabilitationGuide],
    needs: ['criminalityBasis'],
    applies: ({ criminalityBasis }) => criminalityBasis === 'conviction-outside-canada',
    necessity: 'required',
    party: 'applicant',
  }),
  checklistItem({
    id: 'sentence-completed',
    group: 'evidence',
    text: {
      en: 'Proof of the day on which each part of the sentence ended: release, end of parole and probation, payment of fines and restitution.',
      fr: 'La preuve du jour où chaque élément de la peine a pris fin : libération, fin de la libération conditionnelle et de la probation, paiement des amendes et du dédommagement.',
    },
    law: [irpr('17(a)')],
    needs: ['criminalityBasis'],
    applies: ({ criminalityBasis }) => criminalityBasis === 'conviction-outside-canada',
    necessity: 'required',
    party: 'applicant',
  }),
  checklistItem({
    id: 'act-and-its-day',
    group: 'evidence',
    text: {
      en: 'What is known of the act and of the day it was committed: police reports, charges and how they ended, and the text of the foreign law.',
      fr: 'Ce que l’on sait de l’infraction et du jour où elle a été commise : rapports de police, accusations et leur issue, et le texte de la loi étrangère.',
    },
    law: [irpr('17(b)'), irpa('36(1)(c)'), irpa('36(2)(c)')],
    needs: ['criminalityBasis'],
    applies: ({ criminalityBasis }) => criminalityBasis === 'act-outside-canada',
    necessity: 'required',
    party: 'applicant',
  }),
  checklistItem({
    ...byApplicant,
    id: 'equivalence',
    group: 'argument',
    text: {
      en: 'A comparison of the foreign offence with the nearest Canadian one, element by element, and its maximum penalty here: it decides the ground, the fee and whether an application is needed at all.',
      fr: 'La comparaison, élément par élément, de l’infraction étrangère avec l’infraction canadienne la plus proche, et la peine maximale ici : elle décide du motif, des frais et de la nécessité même d’une demande.',
    },
    law: [irpa('36(1)'), irpa('36(2)'), irpa('36(3)(a)'), irpr('18(2)')],
    necessity: 'recommended',
  }),
  checklistItem({
    ...byApplicant,
    id: 'police-certificates',
    group: 'evidence',
    text: {
      en: 'A recent police certificate from each country that the department’s guide names, those of the conviction and of residence among them.',
      fr: 'Un certificat de police récent de chaque pays que mentionne le guide du ministère, dont ceux de la déclaration de culpabilité et de la résidence.',
    },
    law: [irpr('17'), rehabilitationGuide],
    necessity: 'required',
  }),
  checklistItem({
    ...byApplicant,
    id: 'identity',
    group: 'evidence',
    text: {
      en: 'A copy of the passport or other identity document.',
      fr: 'Une copie du passeport ou d’une autre pièce d’identité.',
    },
    law: [irpa('16(1)'), irpr('10(2)(a)')],
    necessity: 'required',
  }),
  checklistItem({
    ...byApplicant,
    id: 'proof-of-rehabilitation',
    group: 'evidence',
    text: {
      en: 'A personal statement and proof of rehabilitation: work, family, treatment, community, letters from those who know of the offence.',
      fr: 'Une déclaration personnelle et la preuve de la réadaptation : emploi, famille, traitement, engagement communautaire, lettres de personnes au courant de l’infraction.',
    },
    law: [irpa('36(3)(c)'), rehabilitationGuide],
    necessity: 'required',
  }),
  checklistItem({
    ...byApplicant,
    id: 'translations',
    group: 'evidence',
    text: {
      en: 'A translation into English or French of every document in another language, with the translator’s declaration.',
      fr: 'La traduction en français ou en anglais de tout document en une autre langue, avec la déclaration du traducteur.',
    },
    law: [rehabilitationGuide],
    necessity: 'conditional',
  }),
  useOfRepresentative(),
  checklistItem({
    ...byApplicant,
    id: 'fee-receipt',
    group: 'payment',
    text: {
      en: 'The receipt for the fee of the day on which the application is received.',
      fr: 'Le récépissé de paiement des frais du jour de la réception de la demande.',
    },
    law: [irpr('10(1)(d)'), irpr('309')],
    necessity: 'required',
  }),
]
