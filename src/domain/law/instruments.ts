import { citations, type Instrument } from './citation.ts'

/** The statutes, regulations and rules relied on; `checkedTo` is the consolidation compared with. */
export const instruments = {
  irpa: {
    id: 'irpa',
    kind: 'act',
    title: {
      en: 'Immigration and Refugee Protection Act',
      fr: 'Loi sur l’immigration et la protection des réfugiés',
    },
    short: { en: 'IRPA', fr: 'LIPR' },
    number: { en: 'S.C. 2001, c. 27', fr: 'L.C. 2001, ch. 27' },
    path: { en: 'acts/I-2.5', fr: 'lois/I-2.5' },
    checkedTo: '2026-03-31',
  },
  irpr: {
    id: 'irpr',
    kind: 'regulation',
    title: {
      en: 'Immigration and Refugee Protection Regulations',
      fr: 'Règlement sur l’immigration et la protection des réfugiés',
    },
    short: { en: 'IRPR', fr: 'RIPR' },
    number: { en: 'SOR/2002-227', fr: 'DORS/2002-227' },
    path: { en: 'regulations/SOR-2002-227', fr: 'reglements/DORS-2002-227' },
    checkedTo: '2026-06-14',
  },
  fccirpr: {
    id: 'fccirpr',
    kind: 'rules',
    title: {
      en: 'Federal Courts Citizenship, Immigration and Refugee Protection Rules',
      fr: 'Règles des cours fédérales en matière de citoyenneté, d’immigration et de protection des réfugiés',
    },
    short: { en: 'FCCIRPR', fr: 'RCFCIPR' },
    number: { en: 'SOR/93-22', fr: 'DORS/93-22' },
    path: { en: 'regulations/SOR-93-22', fr: 'reglements/DORS-93-22' },
    checkedTo: '2025-12-29',
  },
  fcr: {
    id: 'fcr',
    kind: 'rules',
    title: { en: 'Federal Courts Rules', fr: 'Règles des Cours fédérales' },
    short: { en: 'Federal Courts Rules', fr: 'Règles des Cours fédérales' },
    number: { en: 'SOR/98-106', fr: 'DORS/98-106' },
    path: { en: 'regulations/SOR-98-106', fr: 'reglements/DORS-98-106' },
    checkedTo: '2025-12-29',
  },
  federalCourtsAct: {
    id: 'federal-courts-act',
    kind: 'act',
    title: { en: 'Federal Courts Act', fr: 'Loi sur les Cours fédérales' },
    short: { en: 'Federal Courts Act', fr: 'Loi sur les Cours fédérales' },
    number: { en: 'R.S.C. 1985, c. F-7', fr: 'L.R.C. (1985), ch. F-7' },
    path: { en: 'acts/F-7', fr: 'lois/F-7' },
    checkedTo: '2026-04-28',
  },
  citizenshipAct: {
    id: 'citizenship-act',
    kind: 'act',
    title: { en: 'Citizenship Act', fr: 'Loi sur la citoyenneté' },
    short: { en: 'Citizenship Act', fr: 'Loi sur la citoyenneté' },
    number: { en: 'R.S.C. 1985, c. C-29', fr: 'L.R.C. (1985), ch. C-29' },
    path: { en: 'acts/C-29', fr: 'lois/C-29' },
    checkedTo: '2025-12-29',
  },
  interpretationAct: {
    id: 'interpretation-act',
    kind: 'act',
    title: { en: 'Interpretation Act', fr: 'Loi d’interprétation' },
    short: { en: 'Interpretation Act', fr: 'Loi d’interprétation' },
    number: { en: 'R.S.C. 1985, c. I-21', fr: 'L.R.C. (1985), ch. I-21' },
    path: { en: 'acts/I-21', fr: 'lois/I-21' },
    checkedTo: '2025-07-24',
  },
  holidaysAct: {
    id: 'holidays-act',
    kind: 'act',
    title: { en: 'Holidays Act', fr: 'Loi instituant des jours de fête légale' },
    short: { en: 'Holidays Act', fr: 'Loi instituant des jours de fête légale' },
    number: { en: 'R.S.C. 1985, c. H-5', fr: 'L.R.C. (1985), ch. H-5' },
    path: { en: 'acts/H-5', fr: 'lois/H-5' },
    checkedTo: '2025-07-24',
  },
  iadRules: {
    id: 'iad-rules',
    kind: 'rules',
    title: {
      en: 'Immigration Appeal Division Rules, 2022',
      fr: 'Règles de la Section d’appel de l’immigration (2022)',
    },
    short: { en: 'IAD Rules, 2022', fr: 'Règles de la SAI (2022)' },
    number: { en: 'SOR/2022-277', fr: 'DORS/2022-277' },
    path: { en: 'regulations/SOR-2022-277', fr: 'reglements/DORS-2022-277' },
    checkedTo: '2025-07-24',
  },
  iadRules2002: {
    id: 'iad-rules-2002',
    kind: 'rules',
    title: {
      en: 'Immigration Appeal Division Rules (repealed 2023-01-14)',
      fr: 'Règles de la Section d’appel de l’immigration (abrogées le 2023-01-14)',
    },
    short: { en: 'IAD Rules (2002)', fr: 'Règles de la SAI (2002)' },
    number: { en: 'SOR/2002-230', fr: 'DORS/2002-230' },
    path: { en: 'regulations/SOR-2002-230', fr: 'reglements/DORS-2002-230' },
    checkedTo: '2023-01-13',
    repealed: true,
  },
  radRules: {
    id: 'rad-rules',
    kind: 'rules',
    title: {
      en: 'Refugee Appeal Division Rules',
      fr: 'Règles de la Section d’appel des réfugiés',
    },
    short: { en: 'RAD Rules', fr: 'Règles de la SAR' },
    number: { en: 'SOR/2012-257', fr: 'DORS/2012-257' },
    path: { en: 'regulations/SOR-2012-257', fr: 'reglements/DORS-2012-257' },
    checkedTo: '2025-07-24',
  },
  accessToInformationAct: {
    id: 'access-to-information-act',
    kind: 'act',
    title: { en: 'Access to Information Act', fr: 'Loi sur l’accès à l’information' },
    short: { en: 'Access to Information Act', fr: 'Loi sur l’accès à l’information' },
    number: { en: 'R.S.C. 1985, c. A-1', fr: 'L.R.C. (1985), ch. A-1' },
    path: { en: 'acts/A-1', fr: 'lois/A-1' },
    checkedTo: '2026-06-14',
  },
  accessRegulations: {
    id: 'access-to-information-regulations',
    kind: 'regulation',
    title: { en: 'Access to Information Regulations', fr: 'Règlement sur l’accès à l’information' },
    short: { en: 'Access to Information Regulations', fr: 'Règlement sur l’accès à l’information' },
    number: { en: 'SOR/83-507', fr: 'DORS/83-507' },
    path: { en: 'regulations/SOR-83-507', fr: 'reglements/DORS-83-507' },
    checkedTo: '2026-07-23',
  },
  accessExtensionOrder1: {
    id: 'access-extension-order-1',
    kind: 'order',
    title: {
      en: 'Access to Information Act Extension Order, No. 1',
      fr: 'Décret d’extension no 1 (Loi sur l’accès à l’information)',
    },
    short: {
      en: 'Access to Information Act Extension Order, No. 1',
      fr: 'Décret d’extension no 1 (accès à l’information)',
    },
    number: { en: 'SOR/89-207', fr: 'DORS/89-207' },
    path: { en: 'regulations/SOR-89-207', fr: 'reglements/DORS-89-207' },
    checkedTo: '2026-07-23',
  },
  privacyAct: {
    id: 'privacy-act',
    kind: 'act',
    title: { en: 'Privacy Act', fr: 'Loi sur la protection des renseignements personnels' },
    short: { en: 'Privacy Act', fr: 'Loi sur la protection des renseignements personnels' },
    number: { en: 'R.S.C. 1985, c. P-21', fr: 'L.R.C. (1985), ch. P-21' },
    path: { en: 'acts/P-21', fr: 'lois/P-21' },
    checkedTo: '2026-03-02',
  },
  privacyRegulations: {
    id: 'privacy-regulations',
    kind: 'regulation',
    title: {
      en: 'Privacy Regulations',
      fr: 'Règlement sur la protection des renseignements personnels',
    },
    short: {
      en: 'Privacy Regulations',
      fr: 'Règlement sur la protection des renseignements personnels',
    },
    number: { en: 'SOR/83-508', fr: 'DORS/83-508' },
    path: { en: 'regulations/SOR-83-508', fr: 'reglements/DORS-83-508' },
    checkedTo: '2026-07-23',
  },
  privacyExtensionOrder2: {
    id: 'privacy-extension-order-2',
    kind: 'order',
    title: {
      en: 'Privacy Act Extension Order, No. 2',
      fr: 'Décret d’extension no 2 (Loi sur la protection des renseignements personnels)',
    },
    short: {
      en: 'Privacy Act Extension Order, No. 2',
      fr: 'Décret d’extension no 2 (renseignements personnels)',
    },
    number: { en: 'SOR/89-206', fr: 'DORS/89-206' },
    path: { en: 'regulations/SOR-89-206', fr: 'reglements/DORS-89-206' },
    checkedTo: '2026-07-23',
  },
  privacyExtensionOrder3: {
    id: 'privacy-extension-order-3',
    kind: 'order',
    title: {
      en: 'Privacy Act Extension Order, No. 3',
      fr: 'Décret d’extension no 3 (Loi sur la protection des renseignements personnels)',
    },
    short: {
      en: 'Privacy Act Extension Order, No. 3',
      fr: 'Décret d’extension no 3 (renseignements personnels)',
    },
    number: { en: 'SOR/2021-174', fr: 'DORS/2021-174' },
    path: { en: 'regulations/SOR-2021-174', fr: 'reglements/DORS-2021-174' },
    checkedTo: '2026-07-23',
  },
} satisfies Record<string, Instrument>

export const irpa = citations(instruments.irpa)
export const irpr = citations(instruments.irpr)
export const fccirpr = citations(instruments.fccirpr)
export const fcr = citations(instruments.fcr)
export const federalCourtsAct = citations(instruments.federalCourtsAct)
export const citizenshipAct = citations(instruments.citizenshipAct)
export const interpretationAct = citations(instruments.interpretationAct)
export const holidaysAct = citations(instruments.holidaysAct)
export const iadRules = citations(instruments.iadRules)
export const iadRules2002 = citations(instruments.iadRules2002)
export const radRules = citations(instruments.radRules)
export const accessToInformationAct = citations(instruments.accessToInformationAct)
export const accessRegulations = citations(instruments.accessRegulations)
export const accessExtensionOrder1 = citations(instruments.accessExtensionOrder1)
export const privacyAct = citations(instruments.privacyAct)
export const privacyRegulations = citations(instruments.privacyRegulations)
export const privacyExtensionOrder2 = citations(instruments.privacyExtensionOrder2)
export const privacyExtensionOrder3 = citations(instruments.privacyExtensionOrder3)
