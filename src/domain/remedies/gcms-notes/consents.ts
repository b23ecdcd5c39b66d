import { isOfTheBoard } from '../../board-decisions.ts'
import { accessToInformationAct, privacyAct, privacyRegulations } from '../../law/index.ts'
import { type ChecklistItem, checklistItem } from '../../rules.ts'
import { isWithAgency, isWithDepartment } from './files.ts'
import { agencyConsent, departmentConsent } from './forms.ts'
import { cbsaRequestPage, irccConsentInstructions } from './practices.ts'

/** Who must agree that another asks. */
export const consents: readonly ChecklistItem[] = [
  checklistItem({
    id: 'department-consent',
    group: 'representation',
    text: {
      en: 'Written consent of the person, and of each other person aged 16 or over whose information is in the records, on the department’s form.',
      fr: 'Consentement écrit de la personne, et de chaque autre personne de 16 ans ou plus dont les renseignements figurent dans les documents, sur le formulaire du ministère.',
    },
    law: [accessToInformationAct('19(2)(a)'), privacyAct('8(1)'), irccConsentInstructions],
    needs: ['accessRequester', 'decision', 'removalOrderMadeAt'],
    applies: ({ accessRequester, ...made }) =>
      accessRequester !== 'self' && isWithDepartment(made) && !isOfTheBoard(made),
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
    id: 'board-consent',
    group: 'representation',
    text: {
      en: 'Written consent of the person, and of each other person whose information is in the file of the division, in the form that the Board asks for.',
      fr: 'Consentement écrit de la personne, et de chaque autre personne dont les renseignements figurent au dossier de la section, dans la forme que demande la Commission.',
    },
    law: [accessToInformationAct('19(2)(a)'), privacyAct('8(1)')],
    needs: ['accessRequester', 'decision', 'removalOrderMadeAt'],
    applies: ({ accessRequester, ...made }) => accessRequester !== 'self' && isOfTheBoard(made),
    necessity: 'required',
    party: 'applicant',
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
]
