import type { Form } from '../../forms.ts'
import { decided, fccirpr, fcr, irpa } from '../../law/index.ts'
import { always, type ChecklistItem, checklistItem } from '../../rules.ts'
import { placeMayDiffer } from './place.ts'
import { recordItems } from './record-items.ts'

const ir1: Form = {
  id: 'IR-1',
  title: {
    en: 'Application for leave and for judicial review',
    fr: 'Demande d’autorisation et de contrôle judiciaire',
  },
}
const form141a: Form = {
  id: '141A',
  title: {
    en: 'Notice of consent to electronic service',
    fr: 'Avis de consentement à la signification électronique',
  },
}
const form146a: Form = {
  id: '146A',
  title: { en: 'Affidavit of service', fr: 'Affidavit de signification' },
}

/** What Form IR-1 must set out, in the order of rule 5(1). */
const contents: readonly [id: string, pinpoint: string, en: string, fr: string][] = [
  ['parties', '5(1)(a)', 'the full names of the parties', 'les nom et prénoms des parties'],
  [
    'matter-and-notice',
    '5(1)(b)',
    'the date and details of the matter, and the day on which the applicant was notified of it or became aware of it',
    'la date et les détails de la mesure, et le jour où le demandeur en a été avisé ou en a eu connaissance',
  ],
  [
    'tribunal',
    '5(1)(c)',
    'the name of the tribunal, and of each of its members if there were several',
    'le nom du tribunal administratif et, s’il était composé de plusieurs personnes, celui de chacune',
  ],
  [
    'file-number',
    '5(1)(d)',
    'the tribunal’s file number',
    'le numéro de dossier du tribunal administratif',
  ],
  ['relief', '5(1)(e)', 'the precise relief sought', 'la mesure précise demandée'],
  [
    'grounds',
    '5(1)(f)',
    'the grounds, with each provision or rule relied on',
    'les motifs, avec chaque disposition ou règle invoquée',
  ],
  [
    'hearing-place-language',
    '5(1)(g)',
    'the proposed place and language of the hearing',
    'le lieu et la langue proposés pour l’audition',
  ],
  [
    'written-reasons',
    '5(1)(h)',
    'whether the tribunal’s written reasons were received: the answer decides from when the record is due',
    'si les motifs écrits du tribunal administratif ont été reçus : la réponse détermine le début du délai de mise en état',
  ],
  [
    'electronic-address',
    '5(1)(i)',
    'the electronic address, if electronic service is consented to',
    'l’adresse électronique, si la signification électronique est acceptée',
  ],
  [
    'paid-preparer',
    '5(1)(j)',
    'the name, address and telephone number of any person who prepared it for a fee',
    'les nom, adresse et numéro de téléphone de toute personne qui l’a préparée contre rémunération',
  ],
  [
    'signature',
    '5(1)(k)',
    'the signature and coordinates of the solicitor, or of the applicant in person with an address for service in Canada',
    'la signature et les coordonnées de l’avocat, ou celles du demandeur qui agit seul avec une adresse aux fins de signification au Canada',
  ],
]

const applicationForLeave = {
  group: 'forms',
  necessity: 'required',
  party: 'applicant',
  form: ir1,
} as const
export const checklist: readonly ChecklistItem[] = [
  checklistItem({
    id: 'application-for-leave',
    text: {
      en: 'The application for leave and for judicial review: one for each decision attacked.',
      fr: 'La demande d’autorisation et de contrôle judiciaire : une par décision attaquée.',
    },
    law: [fccirpr('5(1)'), fcr('302')],
    needs: [],
    applies: always,
    ...applicationForLeave,
  }),
  ...contents.map(([id, pinpoint, en, fr]) =>
    checklistItem({
      id: `application-${id}`,
      text: { en: `In the application: ${en}.`, fr: `Dans la demande : ${fr}.` },
      law: [fccirpr(pinpoint)],
      needs: [],
      applies: always,
      ...applicationForLeave,
    }),
  ),
  checklistItem({
    id: 'respondent-citizenship',
    text: {
      en: 'Name as respondent the Minister of Citizenship and Immigration.',
      fr: 'Désigner comme défendeur le ministre de la Citoyenneté et de l’Immigration.',
    },
    law: [fccirpr('5(2)(a)')],
    needs: ['decision'],
    applies: ({ decision }) => decision === 'citizenship',
    ...applicationForLeave,
  }),
  checklistItem({
    id: 'respondent-minister',
    text: {
      en: 'Name as respondent each Minister responsible for the matter: Citizenship and Immigration for that department and the Board, Public Safety for the border agency, both where it is unclear.',
      fr: 'Désigner comme défendeur chaque ministre responsable de la mesure : Citoyenneté et Immigration pour ce ministère et la Commission, Sécurité publique pour l’agence des services frontaliers, les deux en cas de doute.',
    },
    law: [fccirpr('5(2)(b)')],
    needs: ['decision'],
    applies: ({ decision }) => decision !== 'citizenship',
    ...applicationForLeave,
  }),
  checklistItem({
    id: 'extension-request',
    text: {
      en: 'If the limit has passed: the request for more time, in the application itself.',
      fr: 'Si le délai est expiré : la demande de prorogation, dans la demande même.',
    },
    law: [fccirpr('6(1)'), irpa('72(2)(c)')],
    needs: ['extensionOfTimeRequested'],
    applies: ({ extensionOfTimeRequested }) => extensionOfTimeRequested,
    ...applicationForLeave,
    necessity: 'conditional',
  }),
  checklistItem({
    id: 'consent-to-electronic-service',
    text: {
      en: 'The consent to electronic service, if the applicant gives it.',
      fr: 'Le consentement à la signification électronique, si le demandeur le donne.',
    },
    law: [fccirpr('5(1)(i)'), fcr('141')],
    needs: [],
    applies: always,
    group: 'forms',
    necessity: 'recommended',
    party: 'applicant',
    form: form141a,
  }),
  checklistItem({
    id: 'proof-of-notice',
    text: {
      en: 'Proof of the day on which the decision came to the applicant or to counsel: e-mail, portal message, envelope. The tribunal’s own record can contradict the day stated.',
      fr: 'La preuve du jour où la décision est parvenue au demandeur ou à son conseil : courriel, message du portail, enveloppe. Le dossier du tribunal peut contredire le jour déclaré.',
    },
    law: [fccirpr('5(1)(b)'), decided('2024 FC 1714')],
    needs: [],
    applies: always,
    group: 'evidence',
    necessity: 'required',
    party: 'applicant',
  }),
  checklistItem({
    id: 'paper-copies-for-issuance',
    text: {
      en: 'If the application is sent electronically: paper copies of it for issuance, or an arrangement with the Registry that it prepares them. Check the present practice of the Registry.',
      fr: 'Si la demande est envoyée par voie électronique : des copies papier en vue de sa délivrance, ou une entente avec le greffe pour qu’il les prépare. Vérifier la pratique actuelle du greffe.',
    },
    law: [fcr('71(5)')],
    needs: [],
    applies: always,
    group: 'service-and-filing',
    necessity: 'conditional',
    party: 'applicant',
  }),
  checklistItem({
    id: 'service',
    text: {
      en: 'Serve a certified copy on each respondent within the limit for filing. Filing does not serve the Crown, and electronic service needs the recipient’s consent.',
      fr: 'Signifier une copie certifiée à chaque défendeur dans le délai de dépôt. Le dépôt ne vaut pas signification à la Couronne, et la signification électronique exige le consentement du destinataire.',
    },
    law: [fccirpr('7(1)'), fccirpr('4(2)'), fcr('127(1)'), fcr('141')],
    needs: [],
    applies: always,
    group: 'service-and-filing',
    necessity: 'required',
    party: 'applicant',
  }),
  checklistItem({
    id: 'proof-of-service',
    text: {
      en: 'Proof of service, filed once the application is served.',
      fr: 'La preuve de signification, à déposer après la signification de la demande.',
    },
    law: [fccirpr('7(2)'), fcr('146')],
    needs: [],
    applies: always,
    group: 'service-and-filing',
    necessity: 'required',
    party: 'applicant',
    form: form146a,
    dueWith: 'judicial-review/proof-of-service',
  }),
  ...recordItems,
  checklistItem({
    id: 'letter-that-shows-the-office',
    text: {
      en: 'Whatever shows which office made the decision: until it shows one abroad, keep the shorter limit.',
      fr: 'Tout ce qui indique le bureau qui a rendu la décision : tant que rien n’indique un bureau à l’étranger, respecter le délai le plus court.',
    },
    law: [irpa('72(2)(b)')],
    needs: ['decision'],
    applies: ({ decision }) => placeMayDiffer(decision),
    group: 'evidence',
    necessity: 'recommended',
    party: 'applicant',
  }),
  checklistItem({
    id: 'former-counsel-notice',
    text: {
      en: 'If the work of a former representative is attacked: written notice to that person before it is pleaded, as the Court’s guidelines ask.',
      fr: 'Si le travail d’un ancien représentant est attaqué : un avis écrit à cette personne avant de l’alléguer, comme le demandent les lignes directrices de la Cour.',
    },
    law: [fccirpr('5(1)(f)')],
    needs: ['applicationPreparedBy', 'errorsAlleged'],
    applies: ({ applicationPreparedBy, errorsAlleged }) =>
      applicationPreparedBy !== 'self' && errorsAlleged.includes('procedural-fairness'),
    group: 'evidence',
    necessity: 'conditional',
    party: 'applicant',
  }),
]
