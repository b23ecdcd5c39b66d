import { practice } from '../../law/index.ts'

/** The day on which the pages were last read. */
const seenOn = '2026-11-23'

export const irccConsentInstructions = practice({
  id: 'ircc-access-consent',
  title: {
    en: 'IRCC, instructions of form IMM 5744',
    fr: 'IRCC, instructions du formulaire IMM 5744',
  },
  seenOn,
})

export const cbsaRequestPage = practice({
  id: 'cbsa-access-requests',
  title: {
    en: 'CBSA, “How to make a request under the Access to Information Act”',
    fr: 'ASFC, page sur la présentation d’une demande d’accès à l’information',
  },
  seenOn,
})

export const onlineService = practice({
  id: 'atip-online-request',
  title: {
    en: 'Treasury Board Secretariat, Access to Information and Privacy (ATIP) Online Request',
    fr: 'Secrétariat du Conseil du Trésor, Service de demande d’AIPRP en ligne',
  },
  seenOn,
})
