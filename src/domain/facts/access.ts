import { choice, day, yesOrNo } from './kinds.ts'

export const access = {
  accessRequester: choice(
    'Who asks, or will ask, for the records?',
    'Qui demande, ou demandera, les documents?',
    {
      self: {
        en: 'The person, for their own information',
        fr: 'La personne, pour ses propres renseignements',
      },
      'representative-in-canada': {
        en: 'A representative who is in Canada, with consent',
        fr: 'Un représentant qui se trouve au Canada, avec consentement',
      },
      'representative-abroad': {
        en: 'A representative who is outside Canada, with consent',
        fr: 'Un représentant qui se trouve hors du Canada, avec consentement',
      },
      sponsor: { en: 'The sponsor, with consent', fr: 'Le répondant, avec consentement' },
    },
  ),
  accessRegime: choice(
    'Under which Act did the person ask for their own information?',
    'En vertu de quelle loi la personne a-t-elle demandé ses propres renseignements?',
    {
      'privacy-act': {
        en: 'Privacy Act',
        fr: 'Loi sur la protection des renseignements personnels',
      },
      'access-to-information-act': {
        en: 'Access to Information Act',
        fr: 'Loi sur l’accès à l’information',
      },
    },
  ),
  canadianRepresentative: yesOrNo(
    'Could a Canadian citizen, a permanent resident or someone present in Canada ask for the records on the person’s behalf, with written consent?',
    'Un citoyen canadien, un résident permanent ou quelqu’un qui se trouve au Canada pourrait-il demander les documents pour la personne, avec son consentement écrit?',
  ),
  accessRequestReceivedOn: day(
    'On what day did the institution receive the access request (the day of receipt, not of sending)?',
    'Quel jour l’institution a-t-elle reçu la demande de communication (le jour de la réception, et non de l’envoi)?',
  ),
  accessReplyReceivedOn: day(
    'On what day did the requester receive the institution’s notice of refusal or the records?',
    'Quel jour l’auteur de la demande a-t-il reçu de l’institution l’avis de refus ou les documents?',
  ),
  // ATIA 31, “in any other case”: silence, an extension, a fee.
  accessComplaintGroundsKnownOn: day(
    'If there are grounds for a complaint other than a notice of refusal or the records given (silence, an extension, a fee): on what day did the requester become aware of them?',
    'S’il y a des motifs de plainte autres qu’un avis de refus ou les documents communiqués (silence, prorogation, montant réclamé) : quel jour l’auteur de la demande en a-t-il pris connaissance?',
  ),
  // ATIA 41(6): deemed received by the institution on the fifth business day after this day.
  accessReportOn: day(
    'What day does the Commissioner’s report on the complaint bear?',
    'Quelle date porte le compte rendu du commissaire au sujet de la plainte?',
  ),
}
