import { fccirpr, fcr, iadRules, irpa, irpr, privacyAct, radRules } from '../../law/index.ts'
import { useOfRepresentative } from '../../representation.ts'
import { always, type ChecklistItem, checklistItem } from '../../rules.ts'
import { releaseToIndividual } from './forms.ts'
import { concernsAppealDivision, concernsBoard } from './matters.ts'
import {
  departmentForms,
  formerCounselProtocol,
  goodPractice,
  legalAid,
  publicRegister,
} from './practices.ts'

/** Asked for only since the College limits practice before the Board to one class. */
const classOfLicence = {
  id: 'class-of-licence',
  group: 'representation',
  text: {
    en: 'For a consultant before the Board, verify that the register shows a licence of the class RCIC-IRB.',
    fr: 'Pour un consultant devant la Commission, vérifier que le registre indique un permis de la catégorie RCIC-IRB (CRIC-CISR).',
  },
  law: [irpa('91(2)(c)'), publicRegister],
  necessity: 'conditional',
  party: 'applicant',
} as const

export const checklist: readonly ChecklistItem[] = [
  checklistItem({
    id: 'limits-told-first',
    group: 'decision',
    text: {
      en: 'At the first contact, say on what day the decision was received and how: the nearest limit decides whom to call first.',
      fr: 'Dès le premier contact, dire quel jour et comment la décision a été reçue : le délai le plus proche décide de qui appeler d’abord.',
    },
    law: [irpa('72(2)(b)')],
    needs: [],
    applies: always,
    necessity: 'recommended',
    party: 'applicant',
  }),
  checklistItem({
    id: 'licence-verified',
    group: 'representation',
    text: {
      en: 'Verify in the public register of the law society, of the Chambre des notaires or of the College that the person is a member in good standing entitled to practise, and note the licence number.',
      fr: 'Vérifier au registre public du barreau, de la Chambre des notaires ou du Collège que la personne est membre en règle et autorisée à exercer, et noter son numéro de membre.',
    },
    law: [irpa('91(2)'), publicRegister],
    needs: [],
    applies: always,
    necessity: 'recommended',
    party: 'applicant',
  }),
  checklistItem({
    ...classOfLicence,
    needs: [],
    applies: () => false,
    inForce: { measuredOn: ['asOf'], until: '2023-07-01' },
  }),
  checklistItem({
    ...classOfLicence,
    needs: ['decision'],
    applies: concernsBoard,
    inForce: { measuredOn: ['asOf'], from: '2023-07-01' },
  }),
  checklistItem({
    id: 'retainer',
    group: 'representation',
    text: {
      en: 'Written retainer that says what counsel will do and by when, the fees and disbursements, the language, and who watches each time limit.',
      fr: 'Mandat écrit précisant ce que fera le conseil et pour quand, les honoraires et débours, la langue, et qui surveille chaque délai.',
    },
    law: [goodPractice],
    needs: [],
    applies: always,
    necessity: 'recommended',
    party: 'applicant',
  }),
  checklistItem({
    id: 'limited-retainer',
    group: 'representation',
    text: {
      en: 'In the Federal Court the lawyer’s mandate may be limited in writing to some steps only, except for a minor or another party under a legal disability.',
      fr: 'À la Cour fédérale, le mandat de l’avocat peut être limité par écrit à certaines étapes, sauf pour un mineur ou une autre partie qui n’a pas la capacité d’ester en justice.',
    },
    law: [fcr('119(2)')],
    needs: ['personIsMinor'],
    applies: ({ personIsMinor }) => !personIsMinor,
    necessity: 'conditional',
    party: 'applicant',
  }),
  checklistItem({
    ...useOfRepresentative(),
    group: 'forms',
    text: {
      en: 'For anything done at the department or the Agency: the form that names the representative, paid or not, with the body and membership number of one who is paid. A new one replaces the last.',
      fr: 'Pour toute démarche auprès du ministère ou de l’Agence : le formulaire désignant le représentant, rétribué ou non, avec l’organisme et le numéro de membre de celui qui l’est. Un nouveau formulaire remplace le précédent.',
    },
    law: [irpr('10(2)(c.1)'), irpr('10(2)(c.2)'), irpa('91(1)'), departmentForms],
  }),
  checklistItem({
    id: 'release-of-information',
    group: 'forms',
    text: {
      en: 'Only for someone who is to receive information but not to act: the form that releases it to them.',
      fr: 'Seulement pour quelqu’un qui doit recevoir des renseignements sans agir : le formulaire qui autorise à les lui communiquer.',
    },
    law: [privacyAct('8(1)'), departmentForms],
    needs: [],
    applies: always,
    necessity: 'conditional',
    party: 'applicant',
    form: releaseToIndividual,
  }),
  checklistItem({
    id: 'counsel-contact-information',
    group: 'service-and-filing',
    text: {
      en: 'To the Immigration Appeal Division and the Minister, with the notice of appeal: the appellant’s contact information and that of counsel; for counsel retained later, without delay.',
      fr: 'À la Section d’appel de l’immigration et au ministre, avec l’avis d’appel : les coordonnées de l’appelant et celles de son conseil; sans délai pour le conseil dont les services sont retenus plus tard.',
    },
    law: [iadRules('7(1)'), iadRules('7(3)(a)'), iadRules('7(4)'), iadRules('8(1)')],
    needs: ['decision'],
    applies: concernsAppealDivision,
    necessity: 'required',
    party: 'applicant',
  }),
  checklistItem({
    id: 'unpaid-counsel-statement',
    group: 'service-and-filing',
    text: {
      en: 'If counsel before the Immigration Appeal Division is not a lawyer, notary, law-society member or member of the College: the written statements of the schedule to its Rules, from the party and from counsel, without delay.',
      fr: 'Si le conseil devant la Section d’appel de l’immigration n’est ni avocat, ni notaire, ni membre d’un barreau ou du Collège : les déclarations écrites prévues à l’annexe de ses règles, de la partie et du conseil, sans délai.',
    },
    law: [iadRules('9')],
    needs: ['decision'],
    applies: concernsAppealDivision,
    necessity: 'conditional',
    party: 'applicant',
  }),
  checklistItem({
    id: 'decision-and-reasons',
    group: 'decision',
    text: {
      en: 'The decision with every page and attachment, the officer’s notes or the Board’s reasons, and every letter received before it.',
      fr: 'La décision avec toutes ses pages et pièces jointes, les notes de l’agent ou les motifs de la Commission, et toute lettre reçue auparavant.',
    },
    law: [fccirpr('10(2)(a)')],
    needs: [],
    applies: always,
    necessity: 'required',
    party: 'applicant',
  }),
  checklistItem({
    id: 'proof-of-every-date',
    group: 'evidence',
    text: {
      en: 'Every date of receipt with its proof: the envelope and postmark, the header of the e-mail, the portal’s record of the message, and what a representative received before the person did.',
      fr: 'Chaque date de réception avec sa preuve : l’enveloppe et le cachet, l’en-tête du courriel, l’historique du message au portail, et ce qu’un représentant a reçu avant la personne.',
    },
    law: [irpa('72(2)(b)'), fccirpr('5(1)(b)')],
    needs: [],
    applies: always,
    necessity: 'required',
    party: 'applicant',
  }),
  checklistItem({
    id: 'application-as-filed',
    group: 'evidence',
    text: {
      en: 'The application as it was filed, with all forms, documents, proofs of upload and payment, and the history of earlier applications and refusals.',
      fr: 'La demande telle qu’elle a été déposée, avec tous les formulaires, documents et preuves de téléversement et de paiement, ainsi que l’historique des demandes et refus antérieurs.',
    },
    law: [goodPractice],
    needs: [],
    applies: always,
    necessity: 'recommended',
    party: 'applicant',
  }),
  checklistItem({
    id: 'identity-and-status-documents',
    group: 'evidence',
    text: {
      en: 'Passport, permits and status documents, with the dates of entry and expiry.',
      fr: 'Passeport, permis et documents de statut, avec les dates d’entrée et d’expiration.',
    },
    law: [goodPractice],
    needs: [],
    applies: always,
    necessity: 'recommended',
    party: 'applicant',
  }),
  checklistItem({
    id: 'criminal-records',
    group: 'evidence',
    text: {
      en: 'Court records of every charge and conviction: the information, the judgment, the sentence with the custody credited, and proof that it was completed.',
      fr: 'Documents judiciaires de chaque accusation et déclaration de culpabilité : la dénonciation, le jugement, la peine avec la détention créditée, et la preuve qu’elle a été purgée.',
    },
    law: [irpa('36'), irpa('64(2)')],
    needs: ['inadmissibility'],
    applies: ({ inadmissibility }) =>
      inadmissibility.some((ground) => ground.endsWith('criminality')),
    necessity: 'required',
    party: 'applicant',
  }),
  checklistItem({
    id: 'removal-documents',
    group: 'evidence',
    text: {
      en: 'The removal order, the report on which it rests, any direction to report and any conditions, with the day each was received.',
      fr: 'La mesure de renvoi, le rapport qui la fonde, toute convocation et toute condition, avec le jour de réception de chacune.',
    },
    law: [irpa('44(1)'), irpa('48(2)')],
    needs: ['removalOrder'],
    applies: ({ removalOrder }) => removalOrder !== 'none',
    necessity: 'required',
    party: 'applicant',
  }),
  checklistItem({
    id: 'former-representative-file',
    group: 'evidence',
    text: {
      en: 'The complete file of the lawyer or consultant who prepared the application, with the retainer, receipts and messages, asked for in writing.',
      fr: 'Le dossier complet de l’avocat ou du consultant qui a préparé la demande, avec le mandat, les reçus et les messages, demandé par écrit.',
    },
    law: [goodPractice],
    needs: ['applicationPreparedBy'],
    applies: ({ applicationPreparedBy }) =>
      applicationPreparedBy === 'lawyer' || applicationPreparedBy === 'consultant',
    necessity: 'recommended',
    party: 'applicant',
  }),
  checklistItem({
    id: 'notice-to-former-representative',
    group: 'service-and-filing',
    text: {
      en: 'If their work is to be blamed: written notice to them with the details, before the argument is filed, and proof of it.',
      fr: 'Si son travail doit être mis en cause : un avis écrit détaillé à cette personne avant le dépôt de l’argument, et la preuve de cet avis.',
    },
    law: [formerCounselProtocol, radRules('49(4)')],
    needs: ['applicationPreparedBy'],
    applies: ({ applicationPreparedBy }) =>
      applicationPreparedBy === 'lawyer' || applicationPreparedBy === 'consultant',
    necessity: 'conditional',
    party: 'applicant',
  }),
  checklistItem({
    id: 'lawyer-for-a-minor',
    group: 'representation',
    text: {
      en: 'A lawyer for the minor in the Federal Court, or the Court’s order that there need be none.',
      fr: 'Un avocat pour le mineur à la Cour fédérale, ou l’ordonnance de la Cour l’en dispensant.',
    },
    law: [fcr('121')],
    needs: ['personIsMinor'],
    applies: ({ personIsMinor }) => personIsMinor,
    necessity: 'required',
    party: 'applicant',
  }),
  checklistItem({
    id: 'designated-representative',
    group: 'representation',
    text: {
      en: 'Tell the division that the person is under 18, so that it designates a representative, and propose a parent or another suitable person.',
      fr: 'Signaler à la section que la personne n’a pas dix-huit ans, afin qu’elle commette d’office un représentant, et proposer un parent ou une autre personne apte.',
    },
    law: [irpa('167(2)')],
    needs: ['personIsMinor', 'decision'],
    applies: ({ personIsMinor, decision }) => personIsMinor && concernsBoard({ decision }),
    necessity: 'required',
    party: 'applicant',
  }),
  checklistItem({
    id: 'legal-aid',
    group: 'payment',
    text: {
      en: 'If counsel cannot be paid, apply to the province’s legal aid at once, with proof of income and the decision: it weighs means and often merit, and its answer stops no limit.',
      fr: 'Si les honoraires ne peuvent être payés, s’adresser sans tarder à l’aide juridique de la province, avec une preuve de revenu et la décision : elle examine les moyens et souvent le bien-fondé, et sa réponse ne suspend aucun délai.',
    },
    law: [legalAid, irpa('167(1)')],
    needs: [],
    applies: always,
    necessity: 'recommended',
    party: 'applicant',
  }),
]
