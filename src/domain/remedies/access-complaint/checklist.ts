import type { Form } from '../../forms.ts'
import { accessToInformationAct, irpa, privacyAct, privacyRegulations } from '../../law/index.ts'
import { byApplicant, type ChecklistItem, checklistItem } from '../../rules.ts'
import { courtReviewGuidance, privacyComplaintPage } from './practices.ts'
import { isUnderAccessAct } from './regime.ts'

const informationComplaint: Form = {
  id: 'oic-online-complaint',
  title: {
    en: 'Complaint to the Information Commissioner of Canada (online form)',
    fr: 'Plainte au Commissaire à l’information du Canada (formulaire en ligne)',
  },
}
const privacyComplaint: Form = {
  id: 'opc-online-complaint',
  title: {
    en: 'Complaint to the Privacy Commissioner of Canada about a federal institution (online form)',
    fr: 'Plainte au Commissaire à la protection de la vie privée du Canada contre une institution fédérale (formulaire en ligne)',
  },
}

const underAccess = {
  needs: ['accessRequester', 'accessRegime'],
  applies: isUnderAccessAct,
  party: 'applicant',
} as const
const underPrivacy = {
  needs: ['accessRequester', 'accessRegime'],
  applies: (known: Parameters<typeof isUnderAccessAct>[0]) => !isUnderAccessAct(known),
  party: 'applicant',
} as const

export const checklist: readonly ChecklistItem[] = [
  checklistItem({
    ...byApplicant,
    id: 'court-limit-protected',
    group: 'service-and-filing',
    text: {
      en: 'Note the Court’s or the Board’s limit against the refusal itself: it runs whatever becomes of the complaint.',
      fr: 'Inscrire au calendrier le délai de la Cour ou de la Commission visant le refus lui-même : il court quoi qu’il advienne de la plainte.',
    },
    law: [irpa('72(2)(b)')],
    necessity: 'recommended',
  }),
  checklistItem({
    ...underAccess,
    id: 'information-complaint',
    group: 'forms',
    text: {
      en: 'The written complaint to the Information Commissioner, which says what was refused, delayed, extended or charged, and why that is wrong.',
      fr: 'La plainte écrite au Commissaire à l’information, indiquant ce qui a été refusé, retardé, prorogé ou facturé, et pourquoi c’est à tort.',
    },
    law: [accessToInformationAct('30(1)'), accessToInformationAct('31')],
    necessity: 'required',
    form: informationComplaint,
    dueWith: 'access-complaint/complaint',
  }),
  checklistItem({
    ...underPrivacy,
    id: 'privacy-complaint',
    group: 'forms',
    text: {
      en: 'The complaint to the Privacy Commissioner, which says what personal information was refused or delayed, and why that is wrong.',
      fr: 'La plainte au Commissaire à la protection de la vie privée, indiquant les renseignements personnels refusés ou retardés, et pourquoi c’est à tort.',
    },
    law: [privacyAct('29(1)(b)'), privacyAct('29(1)(d)'), privacyComplaintPage],
    necessity: 'required',
    form: privacyComplaint,
  }),
  checklistItem({
    ...byApplicant,
    id: 'request',
    group: 'evidence',
    text: {
      en: 'A copy of the access request, with proof of the day on which the institution received it.',
      fr: 'Une copie de la demande de communication, avec la preuve du jour où l’institution l’a reçue.',
    },
    law: [accessToInformationAct('7'), privacyAct('14')],
    necessity: 'required',
  }),
  checklistItem({
    ...byApplicant,
    id: 'reply',
    group: 'decision',
    text: {
      en: 'The notice of refusal or of extension and the records given, with proof of the day on which they were received; if nothing came, a statement that nothing did.',
      fr: 'L’avis de refus ou de prorogation et les documents communiqués, avec la preuve du jour de leur réception; si rien n’est venu, une déclaration en ce sens.',
    },
    law: [
      accessToInformationAct('10(1)'),
      accessToInformationAct('10(3)'),
      accessToInformationAct('31'),
      privacyAct('16(1)'),
      privacyAct('16(3)'),
    ],
    necessity: 'required',
  }),
  checklistItem({
    ...byApplicant,
    id: 'provisions-answered',
    group: 'argument',
    text: {
      en: 'For each part withheld, the provision that the notice relies on, and why it does not cover that part.',
      fr: 'Pour chaque passage retenu, la disposition sur laquelle l’avis se fonde, et pourquoi elle ne le vise pas.',
    },
    law: [accessToInformationAct('10(1)(b)'), privacyAct('16(1)(b)')],
    necessity: 'recommended',
  }),
  checklistItem({
    ...byApplicant,
    id: 'authority-of-representative',
    group: 'representation',
    text: {
      en: 'The written authority of the complainant, if someone complains on their behalf.',
      fr: 'L’autorisation écrite du plaignant, si quelqu’un dépose la plainte en son nom.',
    },
    law: [accessToInformationAct('30(2)'), privacyAct('29(2)'), privacyRegulations('10(c)')],
    necessity: 'conditional',
  }),
  checklistItem({
    ...underAccess,
    id: 'consent-of-the-person',
    group: 'representation',
    text: {
      en: 'The consent of the person whom the records concern, as it was sent with the request.',
      fr: 'Le consentement de la personne que les documents concernent, tel qu’il a été joint à la demande.',
    },
    law: [accessToInformationAct('19(2)(a)')],
    necessity: 'conditional',
  }),
  checklistItem({
    ...byApplicant,
    id: 'representations',
    group: 'argument',
    text: {
      en: 'Representations to the Commissioner during the investigation, when they are invited.',
      fr: 'Des observations au Commissaire au cours de l’enquête, lorsqu’elles sont demandées.',
    },
    law: [accessToInformationAct('35(2)(a)')],
    necessity: 'recommended',
  }),
  checklistItem({
    ...underAccess,
    id: 'report',
    group: 'follow-up',
    text: {
      en: 'The Commissioner’s report, with the day it bears: the time to go to the Court is counted from it.',
      fr: 'Le compte rendu du Commissaire, avec la date qu’il porte : le délai pour saisir la Cour se compte à partir d’elle.',
    },
    law: [accessToInformationAct('37(2)'), accessToInformationAct('41(6)')],
    necessity: 'conditional',
    dueWith: 'access-complaint/court-review',
  }),
  checklistItem({
    ...underAccess,
    id: 'application-for-review',
    group: 'service-and-filing',
    text: {
      en: 'For the Court: an application that names only the head of the institution as respondent, served on the head and on the Information Commissioner.',
      fr: 'Pour la Cour : une demande ne désignant comme défendeur que le responsable de l’institution, signifiée à celui-ci et au Commissaire à l’information.',
    },
    law: [
      accessToInformationAct('41(1)'),
      accessToInformationAct('41(5)'),
      accessToInformationAct('37(3)(b)'),
      courtReviewGuidance,
    ],
    necessity: 'conditional',
    dueWith: 'access-complaint/court-review',
  }),
  checklistItem({
    ...underPrivacy,
    id: 'application-for-review-privacy',
    group: 'service-and-filing',
    text: {
      en: 'For the Court: an application to review the refusal, with the report of the Privacy Commissioner.',
      fr: 'Pour la Cour : une demande de révision du refus, avec le compte rendu du Commissaire à la protection de la vie privée.',
    },
    law: [privacyAct('41'), privacyAct('35(5)')],
    necessity: 'conditional',
    dueWith: 'access-complaint/court-review-privacy',
  }),
]
