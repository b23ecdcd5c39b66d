import type { Form } from '../../forms.ts'
import { irpa, irpr } from '../../law/index.ts'
import { always, byApplicant, type ChecklistItem, checklistItem } from '../../rules.ts'
import { reliefGuide } from './practices.ts'

const application: Form = {
  id: 'BSF766',
  title: {
    en: 'Application for a Declaration of Relief under Subsection 42.1(1) of the Immigration and Refugee Protection Act (IRPA)',
    fr: 'Demande de déclaration de dispense visée au paragraphe 42.1(1) de la Loi sur l’immigration et la protection des réfugiés (LIPR)',
  },
  url: {
    en: 'https://www.cbsa-asfc.gc.ca/publications/forms-formulaires/bsf766-eng.html',
    fr: 'https://www.cbsa-asfc.gc.ca/publications/forms-formulaires/bsf766-fra.html',
  },
}

const required = { ...byApplicant, necessity: 'required' } as const

export const checklist: readonly ChecklistItem[] = [
  checklistItem({
    ...required,
    id: 'application-form',
    group: 'forms',
    text: {
      en: 'The Agency’s application form, every question answered, signed, with a declaration that it is complete and accurate.',
      fr: 'Le formulaire de demande de l’Agence, toutes les questions répondues, signé, avec une déclaration attestant qu’il est exact et complet.',
    },
    law: [irpr('10(1)(a)'), irpr('10(1)(b)'), irpr('10(2)(d)')],
    form: application,
  }),
  checklistItem({
    ...required,
    id: 'finding',
    group: 'decision',
    text: {
      en: 'The provision under which the person was found inadmissible, with the day, city and country of the determination, and whether it led to a refusal or to a removal order.',
      fr: 'La disposition au titre de laquelle la personne est interdite de territoire, avec la date, la ville et le pays du constat, et le fait qu’il a conduit à un refus ou à une mesure de renvoi.',
    },
    law: [irpr('24.2(1)(g)')],
  }),
  checklistItem({
    ...byApplicant,
    id: 'decision',
    group: 'decision',
    text: {
      en: 'A copy of the refusal or of the removal order, with its reasons.',
      fr: 'Une copie du refus ou de la mesure de renvoi, avec les motifs.',
    },
    law: [irpr('24.1(1)')],
    necessity: 'recommended',
  }),
  checklistItem({
    ...required,
    id: 'civil-status',
    group: 'evidence',
    text: {
      en: 'Place of birth, gender, marital status and the names of any former spouses or common-law partners; former citizenships or nationalities.',
      fr: 'Le lieu de naissance, le sexe, l’état matrimonial et le nom de tous les ex-époux ou anciens conjoints de fait; les nationalités ou citoyennetés antérieures.',
    },
    law: [irpr('24.2(1)(a)'), irpr('24.2(1)(c)'), irpr('10(2)(a)')],
  }),
  checklistItem({
    ...required,
    id: 'contact',
    group: 'forms',
    text: {
      en: 'Telephone number and email address, if any, with an address at which a notice is sure to arrive.',
      fr: 'Le numéro de téléphone et l’adresse électronique, le cas échéant, et une adresse où un avis parviendra à coup sûr.',
    },
    law: [irpr('24.2(1)(b)'), irpr('10(2)(a)')],
  }),
  checklistItem({
    ...required,
    id: 'education-and-work',
    group: 'evidence',
    text: {
      en: 'Every school attended, with name, address and days; every employment since the age of 16, volunteer work included, with days, title, description, employer and address.',
      fr: 'Chaque établissement d’enseignement fréquenté, avec nom, adresse et dates; chaque emploi depuis l’âge de seize ans, y compris le bénévolat, avec dates, titre, description, employeur et adresse.',
    },
    law: [irpr('24.2(1)(d)'), irpr('24.2(1)(e)')],
  }),
  checklistItem({
    ...required,
    id: 'travel-history',
    group: 'evidence',
    text: {
      en: 'Every journey abroad since the age of 16: countries, purpose, days, and any immigration status sought or granted.',
      fr: 'Chaque déplacement à l’étranger depuis l’âge de seize ans : pays, raison, dates, et tout statut d’immigration demandé ou octroyé.',
    },
    law: [irpr('24.2(1)(f)')],
  }),
  checklistItem({
    ...required,
    id: 'submissions',
    group: 'argument',
    text: {
      en: 'Submissions, with proof, that the declaration would not be contrary to the national interest: role, knowledge, time, departure from the organization or office, conduct since, and why the person threatens neither national security nor public safety.',
      fr: 'Des observations, avec preuves, montrant que la déclaration ne serait pas contraire à l’intérêt national : rôle, connaissance, époque, départ de l’organisation ou du poste, conduite depuis, et pourquoi la personne ne menace ni la sécurité nationale ni la sécurité publique.',
    },
    law: [irpa('42.1(1)'), irpa('42.1(3)'), reliefGuide],
  }),
  checklistItem({
    ...byApplicant,
    id: 'court-choice',
    group: 'follow-up',
    text: {
      en: 'Before filing, a written decision of the person, with counsel, to seek relief rather than leave for judicial review, with the Court’s time limit noted.',
      fr: 'Avant le dépôt, la décision écrite de la personne, avec son avocat, de demander la dispense plutôt que l’autorisation de contrôle judiciaire, le délai de la Cour étant noté.',
    },
    law: [irpr('24.1(2)'), irpr('24.4(d)'), irpa('72(2)(b)')],
    necessity: 'recommended',
  }),
  checklistItem({
    id: 'end-of-court-proceedings',
    group: 'decision',
    text: {
      en: 'If the Court was asked: the order that refused leave or judicial review, or the notice of discontinuance.',
      fr: 'Si la Cour a été saisie : l’ordonnance qui a refusé l’autorisation ou rejeté le contrôle judiciaire, ou l’avis de désistement.',
    },
    law: [irpr('24.1(2)')],
    needs: [],
    applies: always,
    necessity: 'conditional',
    party: 'applicant',
  }),
  checklistItem({
    ...byApplicant,
    id: 'representative',
    group: 'representation',
    text: {
      en: 'The name and address of any representative or adviser and, if paid, the body of which they are a member and their number.',
      fr: 'Le nom et l’adresse de tout représentant ou conseiller et, s’il est rétribué, l’organisme dont il est membre et son numéro.',
    },
    law: [irpr('10(2)(c.1)'), irpr('10(2)(c.2)'), irpr('10(2)(c.3)'), irpa('91(1)')],
    necessity: 'conditional',
  }),
  checklistItem({
    ...byApplicant,
    id: 'translations',
    group: 'evidence',
    text: {
      en: 'The application and every document in English or French, translated where they are not.',
      fr: 'La demande et tous les documents en français ou en anglais, traduits s’ils ne le sont pas.',
    },
    law: [reliefGuide],
    necessity: 'required',
  }),
  checklistItem({
    ...byApplicant,
    id: 'confirmation',
    group: 'follow-up',
    text: {
      en: 'A written reply to any notice to confirm the intention to proceed, sent so that its arrival can be proved.',
      fr: 'Une réponse écrite à tout avis de confirmation de l’intention de maintenir la demande, envoyée de manière à pouvoir en prouver l’arrivée.',
    },
    law: [irpr('24.4(a)')],
    necessity: 'conditional',
    dueWith: 'ministerial-relief/confirmation',
  }),
]
