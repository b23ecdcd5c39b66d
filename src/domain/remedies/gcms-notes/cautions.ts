import { isOfTheBoard } from '../../board-decisions.ts'
import {
  accessToInformationAct,
  citizenshipAct,
  decisionNotesPage,
  fccirpr,
  iadRules,
  irpa,
  irpr,
  privacyAct,
  privacyExtensionOrder3,
  privacyRegulations,
} from '../../law/index.ts'
import { always, type Caution, caution } from '../../rules.ts'
import { getsNotes } from './files.ts'
import { cbsaRequestPage, irccConsentInstructions } from './practices.ts'
import { accessActLaw, measuredOnDecision, openToAll } from './versions.ts'

const notesNotSent = {
  en: 'When this decision was made, the department did not send the officer’s notes with the refusal letter: they have to be asked for.',
  fr: 'À l’époque de cette décision, le ministère ne joignait pas les notes de l’agent à la lettre de refus : il faut les demander.',
}

export const cautions: readonly Caution[] = [
  caution({
    id: 'stops-no-clock',
    text: {
      en: 'An access request stops no time limit, in the Court, before the Board or at the department, and notes received later start none.',
      fr: 'Une demande de communication ne suspend aucun délai, devant la Cour, la Commission ou le ministère, et les notes reçues plus tard n’en font courir aucun.',
    },
    law: [
      irpa('72(2)(b)'),
      citizenshipAct('22.1(2)(a)'),
      iadRules('16'),
      irpr('159.91(1)'),
      irpr('182(1)'),
    ],
    needs: [],
    applies: always,
  }),
  caution({
    id: 'file-in-court-first',
    text: {
      en: 'The institution has 30 days to reply; an application for leave against a decision made in Canada must be filed and served within 15 days, and in a citizenship matter within 30. File first: where the application says that no written reasons were received, the Registry asks the decision-maker for them.',
      fr: 'L’institution a 30 jours pour répondre; la demande d’autorisation contre une décision rendue au Canada doit être déposée et signifiée dans les 15 jours, et en matière de citoyenneté dans les 30 jours. Déposer d’abord : lorsque la demande indique que les motifs écrits n’ont pas été reçus, le greffe les demande au décideur.',
    },
    law: [
      irpa('72(2)(b)'),
      citizenshipAct('22.1(2)(a)'),
      accessToInformationAct('7'),
      privacyAct('14'),
      fccirpr('9(1)'),
      fccirpr('9(2)'),
    ],
    needs: ['decision', 'decidedIn'],
    applies: ({ decision, decidedIn }) => decidedIn === 'in-canada' || decision === 'citizenship',
    whileUndecided: true,
  }),
  caution({
    id: 'counted-from-receipt',
    text: {
      en: 'The period for the reply runs from the day on which the institution receives the request, not from its sending; a transfer to another institution does not change that day.',
      fr: 'Le délai de réponse court de la réception de la demande par l’institution, et non de son envoi; la transmission à une autre institution ne change pas cette date.',
    },
    law: [accessToInformationAct('7'), accessToInformationAct('8(2)'), privacyAct('14')],
    needs: [],
    applies: always,
  }),
  caution({
    id: 'own-information-is-free',
    text: {
      en: 'For their own personal information the person asks under the Privacy Act, which charges no fee; the fee belongs to the Access to Information Act.',
      fr: 'Pour ses propres renseignements personnels, la personne s’adresse à l’institution en vertu de la Loi sur la protection des renseignements personnels, sans frais; les droits relèvent de la Loi sur l’accès à l’information.',
    },
    law: [privacyAct('12(1)'), accessToInformationAct('11(1)')],
    needs: ['accessRequester'],
    applies: ({ accessRequester }) => accessRequester === 'self',
  }),
  caution({
    id: 'own-request-from-abroad',
    text: {
      en: 'Since July 13, 2022, a person outside Canada may ask for their own personal information under the Privacy Act and needs no representative in Canada; some official pages still say otherwise. The Access to Information Act is still closed to them.',
      fr: 'Depuis le 13 juillet 2022, une personne à l’étranger peut demander ses propres renseignements personnels en vertu de la Loi sur la protection des renseignements personnels, sans représentant au Canada; certaines pages officielles disent encore le contraire. La Loi sur l’accès à l’information ne lui est toujours pas ouverte.',
    },
    law: [privacyExtensionOrder3('1'), ...accessActLaw],
    needs: ['accessRequester', 'personStatus', 'personIn'],
    applies: ({ accessRequester, personStatus, personIn }) =>
      accessRequester === 'self' &&
      personIn === 'outside-canada' &&
      personStatus !== 'canadian-citizen' &&
      personStatus !== 'permanent-resident',
    inForce: openToAll,
  }),
  caution({
    id: 'representative-abroad',
    text: {
      en: 'A representative outside Canada who is neither a citizen nor a permanent resident has no right under the Access to Information Act; with the person’s written authority, they may exercise the person’s own right under the Privacy Act.',
      fr: 'Un représentant à l’étranger qui n’est ni citoyen ni résident permanent n’a aucun droit en vertu de la Loi sur l’accès à l’information; avec l’autorisation écrite de la personne, il peut exercer le droit de celle-ci en vertu de la Loi sur la protection des renseignements personnels.',
    },
    law: [...accessActLaw, privacyAct('12(1)'), privacyRegulations('10(c)')],
    needs: ['accessRequester'],
    applies: ({ accessRequester }) => accessRequester === 'representative-abroad',
  }),
  caution({
    id: 'sponsor-needs-consent',
    text: {
      en: 'The file of the person refused is personal information of another: without that person’s consent the sponsor is refused it.',
      fr: 'Le dossier de la personne visée par le refus contient les renseignements personnels d’autrui : sans le consentement de celle-ci, la communication est refusée au répondant.',
    },
    law: [accessToInformationAct('19(1)'), accessToInformationAct('19(2)(a)'), privacyAct('8(1)')],
    needs: ['accessRequester'],
    applies: ({ accessRequester }) => accessRequester === 'sponsor',
  }),
  caution({
    id: 'consent-of-each-person',
    text: {
      en: 'The department asks for the consent of each person aged 16 or over whose information is in the records (older pages say 18); the Agency wants a consent signed less than one year ago. Check both before sending.',
      fr: 'Le ministère demande le consentement de chaque personne de 16 ans ou plus dont les renseignements figurent dans les documents (d’anciennes pages disent 18 ans); l’Agence exige un consentement signé depuis moins d’un an. À vérifier avant l’envoi.',
    },
    law: [privacyAct('8(1)'), irccConsentInstructions, cbsaRequestPage],
    needs: ['accessRequester'],
    applies: ({ accessRequester }) => accessRequester !== 'self',
  }),
  caution({
    id: 'decision-notes-temporary',
    text: notesNotSent,
    law: [decisionNotesPage],
    needs: ['decision', 'decisionNotesReceived'],
    applies: ({ decision, decisionNotesReceived }) =>
      getsNotes.temporary.includes(decision) && !decisionNotesReceived,
    inForce: { ...measuredOnDecision, until: '2025-07-29' },
    whileUndecided: true,
  }),
  caution({
    id: 'decision-notes-temporary',
    text: {
      en: 'Since July 29, 2025, the department says that it sends the officer’s decision notes with most refusals of temporary resident applications: look for them with the letter and in the account before asking. This is a practice, not a right; check whether it reaches the portal that was used.',
      fr: 'Depuis le 29 juillet 2025, le ministère dit joindre les notes de décision de l’agent à la plupart des refus de demandes de résidence temporaire : les chercher avec la lettre et dans le compte avant de les demander. C’est une pratique et non un droit; vérifier si elle s’étend au portail utilisé.',
    },
    law: [decisionNotesPage],
    needs: ['decision', 'decisionNotesReceived'],
    applies: ({ decision, decisionNotesReceived }) =>
      getsNotes.temporary.includes(decision) && !decisionNotesReceived,
    inForce: { ...measuredOnDecision, from: '2025-07-29' },
    whileUndecided: true,
  }),
  caution({
    id: 'decision-notes-permanent',
    text: notesNotSent,
    law: [decisionNotesPage],
    needs: ['decision', 'decisionNotesReceived'],
    applies: ({ decision, decisionNotesReceived }) =>
      getsNotes.permanent.includes(decision) && !decisionNotesReceived,
    inForce: { ...measuredOnDecision, until: '2026-05-26' },
    whileUndecided: true,
  }),
  caution({
    id: 'decision-notes-permanent',
    text: {
      en: 'Since May 26, 2026, the department says that it sends the officer’s decision notes with most refusals of permanent residence applications: look for them with the letter and in the account before asking. This is a practice, not a right.',
      fr: 'Depuis le 26 mai 2026, le ministère dit joindre les notes de décision de l’agent à la plupart des refus de demandes de résidence permanente : les chercher avec la lettre et dans le compte avant de les demander. C’est une pratique et non un droit.',
    },
    law: [decisionNotesPage],
    needs: ['decision', 'decisionNotesReceived'],
    applies: ({ decision, decisionNotesReceived }) =>
      getsNotes.permanent.includes(decision) && !decisionNotesReceived,
    inForce: { ...measuredOnDecision, from: '2026-05-26' },
    whileUndecided: true,
  }),
  caution({
    id: 'no-notes-with-letter',
    text: {
      en: 'The department says that it does not send decision notes with refusals of electronic travel authorizations, of temporary resident permits or of humanitarian requests: they have to be asked for.',
      fr: 'Le ministère dit ne pas joindre de notes de décision aux refus d’autorisation de voyage électronique, de permis de séjour temporaire ou de demandes d’ordre humanitaire : il faut les demander.',
    },
    law: [decisionNotesPage],
    needs: ['decision', 'decisionNotesReceived'],
    applies: ({ decision, decisionNotesReceived }) =>
      getsNotes.none.includes(decision) && !decisionNotesReceived,
    whileUndecided: true,
  }),
  caution({
    id: 'board-has-its-own-file',
    text: {
      en: 'A division of the Board decided, not an officer: the reasons are its own, and the file to ask for is the Board’s. The department’s case system holds neither the hearing nor the documents of the division.',
      fr: 'C’est une section de la Commission, et non un agent, qui a statué : les motifs sont les siens, et le dossier à demander est celui de la Commission. Le système du ministère ne contient ni l’audience ni les documents de la section.',
    },
    law: [irpa('169(b)'), accessToInformationAct('6'), privacyAct('13(2)')],
    needs: ['decision', 'removalOrderMadeAt'],
    applies: isOfTheBoard,
  }),
  caution({
    id: 'notes-are-not-the-file',
    text: {
      en: 'The notes sent with a letter are those of the officer who decided, and parts may be removed; what earlier officers wrote, the correspondence and the Agency’s records come only by an access request.',
      fr: 'Les notes jointes à la lettre sont celles de l’agent qui a décidé, et des passages peuvent en être retirés; ce qu’ont écrit les agents précédents, la correspondance et les documents de l’Agence ne s’obtiennent que par une demande de communication.',
    },
    law: [decisionNotesPage],
    needs: ['decisionNotesReceived'],
    applies: ({ decisionNotesReceived }) => decisionNotesReceived,
  }),
  caution({
    id: 'notes-may-be-the-reasons',
    text: {
      en: 'Notes already received may be the written reasons: an application for leave must say whether these were received, and if so the record is due 30 days after it is filed.',
      fr: 'Les notes déjà reçues peuvent constituer les motifs écrits : la demande d’autorisation doit indiquer si ceux-ci ont été reçus et, dans ce cas, le dossier doit suivre dans les 30 jours de son dépôt.',
    },
    law: [fccirpr('5(1)(h)'), fccirpr('10(1)(a)')],
    needs: ['decisionNotesReceived'],
    applies: ({ decisionNotesReceived }) => decisionNotesReceived,
  }),
]
