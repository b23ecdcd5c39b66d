import { isOfTheBoard } from '../../board-decisions.ts'
import {
  accessRegulations,
  accessToInformationAct,
  privacyAct,
  privacyRegulations,
} from '../../law/index.ts'
import { always, type ChecklistItem, checklistItem } from '../../rules.ts'
import { isWithAgency, isWithDepartment } from './files.ts'
import { accessActLaw } from './versions.ts'

/** Whose file to ask for, and how to have it found. */
export const records: readonly ChecklistItem[] = [
  checklistItem({
    id: 'department-file',
    group: 'evidence',
    text: {
      en: 'Ask the Department of Citizenship and Immigration (IRCC) for the notes and documents of the application in the Global Case Management System (GCMS), and for the paper and electronic file of the office that decided.',
      fr: 'Demander au ministère de la Citoyenneté et de l’Immigration (IRCC) les notes et documents de la demande dans le Système mondial de gestion des cas (SMGC), ainsi que le dossier papier et électronique du bureau qui a décidé.',
    },
    law: [accessToInformationAct('6'), privacyAct('13(2)')],
    needs: ['decision', 'removalOrderMadeAt'],
    applies: (known) => isWithDepartment(known) && !isOfTheBoard(known),
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
    applies: isOfTheBoard,
    necessity: 'required',
    party: 'applicant',
  }),
  checklistItem({
    id: 'department-file-besides',
    group: 'evidence',
    text: {
      en: 'Only for what the Department of Citizenship and Immigration (IRCC) itself holds on the person, such as earlier applications: its notes and documents in the Global Case Management System (GCMS). The Board’s decision was not made there.',
      fr: 'Seulement pour ce que le ministère de la Citoyenneté et de l’Immigration (IRCC) détient lui-même sur la personne, comme des demandes antérieures : ses notes et documents dans le Système mondial de gestion des cas (SMGC). La décision de la Commission n’y a pas été prise.',
    },
    law: [accessToInformationAct('6'), privacyAct('13(2)')],
    needs: ['decision', 'removalOrderMadeAt'],
    applies: isOfTheBoard,
    necessity: 'conditional',
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
]
