import {
  accessRegulations,
  accessToInformationAct,
  irpa,
  privacyAct,
  privacyExtensionOrder2,
  privacyExtensionOrder3,
  privacyRegulations,
} from '../../law/index.ts'
import { always, type ChecklistItem, checklistItem } from '../../rules.ts'
import { getsNotes, isWithAgency, isWithBoard, isWithDepartment } from './files.ts'
import { agencyConsent, departmentConsent, requestForm } from './forms.ts'
import { cbsaRequestPage, decisionNotesPage, irccConsentInstructions } from './practices.ts'
import {
  accessActLaw,
  hasOwnRight,
  measuredOnDecision,
  openToAll,
  untilOpenToAll,
} from './versions.ts'

const ownRequest = {
  en: 'Request under the Privacy Act for the person’s own information, in writing, online or on the form; it has no fee.',
  fr: 'Demande en vertu de la Loi sur la protection des renseignements personnels pour les renseignements de la personne, par écrit, en ligne ou sur le formulaire; elle est sans frais.',
}
const requestOnBehalf = {
  en: 'Or a request under the Privacy Act in the person’s name, with their written authority, which has no fee.',
  fr: 'Ou une demande en vertu de la Loi sur la protection des renseignements personnels au nom de la personne, avec son autorisation écrite, sans frais.',
}

/** The department sends its notes with more kinds of refusal from one day to the next. */
const notesWithTheLetter = {
  id: 'notes-with-the-letter',
  group: 'decision',
  text: {
    en: 'Look for the officer’s decision notes with the refusal letter, in its attachments and in the online account.',
    fr: 'Chercher les notes de décision de l’agent avec la lettre de refus, dans ses pièces jointes et dans le compte en ligne.',
  },
  law: [decisionNotesPage],
  necessity: 'recommended',
  party: 'applicant',
} as const

export const checklist: readonly ChecklistItem[] = [
  checklistItem({
    id: 'court-limit-protected',
    group: 'service-and-filing',
    text: {
      en: 'Note the Court’s or the Board’s limit in the calendar before asking: it runs whatever happens to the request.',
      fr: 'Inscrire au calendrier le délai de la Cour ou de la Commission avant de faire la demande : il court quoi qu’il advienne de celle-ci.',
    },
    law: [irpa('72(2)(b)')],
    needs: [],
    applies: always,
    necessity: 'recommended',
    party: 'applicant',
  }),
  checklistItem({
    ...notesWithTheLetter,
    needs: [],
    applies: () => false,
    inForce: { ...measuredOnDecision, until: '2025-07-29' },
  }),
  checklistItem({
    ...notesWithTheLetter,
    needs: ['decision', 'decisionNotesReceived'],
    applies: ({ decision, decisionNotesReceived }) =>
      getsNotes.temporary.includes(decision) && !decisionNotesReceived,
    inForce: { ...measuredOnDecision, from: '2025-07-29', until: '2026-05-26' },
  }),
  checklistItem({
    ...notesWithTheLetter,
    needs: ['decision', 'decisionNotesReceived'],
    applies: ({ decision, decisionNotesReceived }) =>
      [...getsNotes.temporary, ...getsNotes.permanent].includes(decision) && !decisionNotesReceived,
    inForce: { ...measuredOnDecision, from: '2026-05-26' },
  }),
  checklistItem({
    id: 'privacy-act-request',
    group: 'forms',
    text: ownRequest,
    law: [privacyAct('12(1)'), privacyAct('13'), privacyExtensionOrder2('2')],
    needs: ['accessRequester', 'personStatus', 'personIn'],
    applies: ({ accessRequester, ...person }) =>
      (accessRequester === 'self' || accessRequester === 'representative-abroad') &&
      hasOwnRight(person),
    inForce: untilOpenToAll,
    necessity: 'required',
    party: 'applicant',
    form: requestForm,
  }),
  checklistItem({
    id: 'privacy-act-request',
    group: 'forms',
    text: ownRequest,
    law: [privacyAct('12(1)'), privacyAct('13'), privacyExtensionOrder3('1')],
    needs: ['accessRequester'],
    applies: ({ accessRequester }) =>
      accessRequester === 'self' || accessRequester === 'representative-abroad',
    inForce: openToAll,
    necessity: 'required',
    party: 'applicant',
    form: requestForm,
  }),
  checklistItem({
    id: 'access-act-request',
    group: 'forms',
    text: {
      en: 'Request under the Access to Information Act, in writing, online or on the form: for a requester in their own right who is a citizen, a permanent resident or present in Canada; it has a fee.',
      fr: 'Demande en vertu de la Loi sur l’accès à l’information, par écrit, en ligne ou sur le formulaire : pour l’auteur d’une demande faite en son propre nom qui est citoyen, résident permanent ou présent au Canada; elle est assortie de droits.',
    },
    law: [accessToInformationAct('6'), ...accessActLaw],
    needs: ['accessRequester'],
    applies: ({ accessRequester }) =>
      accessRequester === 'representative-in-canada' || accessRequester === 'sponsor',
    necessity: 'required',
    party: 'applicant',
    form: requestForm,
  }),
  checklistItem({
    id: 'access-act-for-other-records',
    group: 'forms',
    text: {
      en: 'Only for records that are not the person’s own information: a second request, under the Access to Information Act, with its fee.',
      fr: 'Seulement pour des documents qui ne sont pas les renseignements de la personne : une seconde demande, en vertu de la Loi sur l’accès à l’information, avec ses droits.',
    },
    law: [accessToInformationAct('6'), ...accessActLaw],
    needs: ['accessRequester', 'personStatus', 'personIn'],
    applies: ({ accessRequester, ...person }) => accessRequester === 'self' && hasOwnRight(person),
    necessity: 'conditional',
    party: 'applicant',
    form: requestForm,
  }),
  checklistItem({
    id: 'privacy-act-on-behalf',
    group: 'forms',
    text: requestOnBehalf,
    law: [privacyAct('12(1)'), privacyRegulations('10(c)'), privacyExtensionOrder2('2')],
    needs: ['accessRequester', 'personStatus', 'personIn'],
    applies: ({ accessRequester, ...person }) =>
      (accessRequester === 'representative-in-canada' || accessRequester === 'sponsor') &&
      hasOwnRight(person),
    inForce: untilOpenToAll,
    necessity: 'recommended',
    party: 'applicant',
    form: requestForm,
  }),
  checklistItem({
    id: 'privacy-act-on-behalf',
    group: 'forms',
    text: requestOnBehalf,
    law: [privacyAct('12(1)'), privacyRegulations('10(c)'), privacyExtensionOrder3('1')],
    needs: ['accessRequester'],
    applies: ({ accessRequester }) =>
      accessRequester === 'representative-in-canada' || accessRequester === 'sponsor',
    inForce: openToAll,
    necessity: 'recommended',
    party: 'applicant',
    form: requestForm,
  }),
  checklistItem({
    id: 'department-file',
    group: 'evidence',
    text: {
      en: 'Ask the Department of Citizenship and Immigration (IRCC) for the notes and documents of the application in the Global Case Management System (GCMS), and for the paper and electronic file of the office that decided.',
      fr: 'Demander au ministère de la Citoyenneté et de l’Immigration (IRCC) les notes et documents de la demande dans le Système mondial de gestion des cas (SMGC), ainsi que le dossier papier et électronique du bureau qui a décidé.',
    },
    law: [accessToInformationAct('6'), privacyAct('13(2)')],
    needs: ['decision'],
    applies: isWithDepartment,
    necessity: 'required',
    party: 'applicant',
  }),
  checklistItem({
    id: 'agency-file',
    group: 'evidence',
    text: {
      en: 'Ask the Canada Border Services Agency, by a request of its own, for its records: the examination at the port of entry, the report on inadmissibility, the history of entries and exits, the removal or detention file.',
      fr: 'Demander à l’Agence des services frontaliers du Canada, par une demande distincte, ses documents : le contrôle au point d’entrée, le rapport d’interdiction de territoire, l’historique des entrées et des sorties, le dossier de renvoi ou de détention.',
    },
    law: [accessToInformationAct('6'), privacyAct('13(2)')],
    needs: ['decision'],
    applies: isWithAgency,
    necessity: 'required',
    party: 'applicant',
  }),
  checklistItem({
    id: 'board-file',
    group: 'evidence',
    text: {
      en: 'Ask the Immigration and Refugee Board, by a request of its own, for the file of the division and the recording of the hearing; a party’s counsel may also ask the registry of the division.',
      fr: 'Demander à la Commission de l’immigration et du statut de réfugié, par une demande distincte, le dossier de la section et l’enregistrement de l’audience; le conseil d’une partie peut aussi s’adresser au greffe de la section.',
    },
    law: [accessToInformationAct('6'), privacyAct('13(2)')],
    needs: ['decision', 'removalOrderMadeAt'],
    applies: isWithBoard,
    necessity: 'required',
    party: 'applicant',
  }),
  checklistItem({
    id: 'records-described',
    group: 'evidence',
    text: {
      en: 'Describe the records so that they can be found: full name, date of birth, unique client identifier (UCI), application number, office, dates, and each system or file wanted.',
      fr: 'Décrire les documents de façon qu’on puisse les trouver : nom complet, date de naissance, identificateur unique de client (IUC), numéro de la demande, bureau, dates, et chaque système ou dossier voulu.',
    },
    law: [accessToInformationAct('6'), privacyAct('13(1)'), privacyAct('13(2)')],
    needs: [],
    applies: always,
    necessity: 'required',
    party: 'applicant',
  }),
  checklistItem({
    id: 'identification',
    group: 'evidence',
    text: {
      en: 'Adequate identification of the person whose own information is asked for.',
      fr: 'Preuve d’identité adéquate de la personne dont les propres renseignements sont demandés.',
    },
    law: [privacyRegulations('8(2)'), accessRegulations('5')],
    needs: [],
    applies: always,
    necessity: 'required',
    party: 'applicant',
  }),
  checklistItem({
    id: 'proof-of-right',
    group: 'evidence',
    text: {
      en: 'Proof that the requester is a citizen, a permanent resident or present in Canada: without it the institution asks for more before it answers.',
      fr: 'Preuve que l’auteur de la demande est citoyen, résident permanent ou présent au Canada : à défaut, l’institution demande des précisions avant de répondre.',
    },
    law: [...accessActLaw, accessRegulations('4(2)')],
    needs: ['accessRequester'],
    applies: ({ accessRequester }) =>
      accessRequester === 'representative-in-canada' || accessRequester === 'sponsor',
    necessity: 'required',
    party: 'applicant',
  }),
  checklistItem({
    id: 'department-consent',
    group: 'representation',
    text: {
      en: 'Written consent of the person, and of each other person aged 16 or over whose information is in the records, on the department’s form.',
      fr: 'Consentement écrit de la personne, et de chaque autre personne de 16 ans ou plus dont les renseignements figurent dans les documents, sur le formulaire du ministère.',
    },
    law: [accessToInformationAct('19(2)(a)'), privacyAct('8(1)'), irccConsentInstructions],
    needs: ['accessRequester', 'decision'],
    applies: ({ accessRequester, decision }) =>
      accessRequester !== 'self' && isWithDepartment({ decision }),
    necessity: 'required',
    party: 'applicant',
    form: departmentConsent,
  }),
  checklistItem({
    id: 'agency-consent',
    group: 'representation',
    text: {
      en: 'Written consent of each person concerned on the Agency’s own form (BSF745E in English), signed less than one year ago.',
      fr: 'Consentement écrit de chaque personne concernée sur le formulaire de l’Agence (BSF745E en anglais), signé depuis moins d’un an.',
    },
    law: [accessToInformationAct('19(2)(a)'), privacyAct('8(1)'), cbsaRequestPage],
    needs: ['accessRequester', 'decision'],
    applies: ({ accessRequester, decision }) =>
      accessRequester !== 'self' && isWithAgency({ decision }),
    necessity: 'required',
    party: 'applicant',
    form: agencyConsent,
  }),
  checklistItem({
    id: 'authority-for-a-minor',
    group: 'representation',
    text: {
      en: 'For a minor, proof that the person who asks is authorized by law to administer the minor’s affairs.',
      fr: 'Pour un mineur, preuve que la personne qui fait la demande est autorisée par la loi à gérer ses affaires.',
    },
    law: [privacyRegulations('10(a)')],
    needs: ['personIsMinor'],
    applies: ({ personIsMinor }) => personIsMinor,
    necessity: 'required',
    party: 'applicant',
  }),
  checklistItem({
    id: 'day-of-receipt',
    group: 'follow-up',
    text: {
      en: 'Keep the acknowledgement that shows the day on which the institution received the request, and any notice of extension.',
      fr: 'Conserver l’accusé qui indique le jour où l’institution a reçu la demande, ainsi que tout avis de prorogation.',
    },
    law: [accessToInformationAct('7'), accessToInformationAct('9(1)'), privacyAct('14')],
    needs: [],
    applies: always,
    necessity: 'recommended',
    party: 'applicant',
  }),
  checklistItem({
    id: 'complaint-considered',
    group: 'follow-up',
    text: {
      en: 'On a refusal, a removal of parts, an extension or silence, consider a complaint to the Commissioner named in the notice.',
      fr: 'En cas de refus, de retrait de passages, de prorogation ou de silence, envisager une plainte au Commissaire mentionné dans l’avis.',
    },
    law: [accessToInformationAct('30(1)'), accessToInformationAct('31'), privacyAct('29(1)')],
    needs: [],
    applies: always,
    necessity: 'recommended',
    party: 'applicant',
  }),
]
