import { appealRights } from '../../appeal-rights.ts'
import { servedBeforeFive } from '../../court-service.ts'
import { decided, fccirpr, fcr, irpa, irpr, practice } from '../../law/index.ts'
import { always, type Caution, caution, everyCase } from '../../rules.ts'
import { placeContradicts, placeMayDiffer } from './place.ts'

const studyPilot = practice({
  id: 'study-permit-pilot-2024',
  title: {
    en: 'Federal Court, notice on the study permit pilot project',
    fr: 'Cour fédérale, avis sur le projet pilote des permis d’études',
  },
  on: '2024-09-26',
  seenOn: '2026-11-23',
})

export const cautions: readonly Caution[] = [
  caution({
    id: 'place-of-decision-unclear',
    text: {
      en: 'What counts is where the decision was made, not where the person is. Applications made abroad are often decided in Canada: unless the letter shows an office abroad, keep the shorter limit.',
      fr: 'Ce qui compte est l’endroit où la décision a été rendue, non celui où se trouve la personne. Les demandes présentées à l’étranger sont souvent tranchées au Canada : à moins que la lettre n’indique un bureau à l’étranger, respecter le délai le plus court.',
    },
    law: [irpa('72(2)(b)')],
    needs: ['decision', 'decidedIn', 'personIn'],
    applies: ({ decision, decidedIn, personIn }) =>
      placeMayDiffer(decision) &&
      (decidedIn === 'outside-canada') !== (personIn === 'outside-canada'),
    whileUndecided: true,
  }),
  caution({
    id: 'place-contradicts-kind',
    text: {
      en: 'A decision of this kind is made in Canada, although it is stated to have been made outside: the shorter limit is shown.',
      fr: 'Une décision de cette nature est rendue au Canada, bien qu’on la déclare rendue à l’étranger : le délai le plus court est indiqué.',
    },
    law: [irpa('72(2)(b)')],
    needs: ['decision', 'decidedIn'],
    applies: placeContradicts,
  }),
  caution({
    id: 'awareness-starts-time',
    text: {
      en: 'Time runs from the day the applicant was notified or otherwise became aware: notes, a portal or counsel’s mailbox may have come before the letter. No deemed day of mail extends it.',
      fr: 'Le délai court dès que le demandeur a été avisé ou a eu connaissance de la mesure : des notes, un portail ou la boîte du conseil ont pu précéder la lettre. Aucun jour présumé de réception par la poste ne le prolonge.',
    },
    law: [irpa('72(2)(b)'), decided('2024 FC 1714')],
    needs: [],
    applies: always,
  }),
  caution({ ...everyCase, ...servedBeforeFive }),
  caution({
    id: 'leave-is-discretionary',
    text: {
      en: 'Leave is decided on paper and may be refused without reasons; no appeal lies from it. The Court asks whether the decision was reasonable and fair, and does not make it anew.',
      fr: 'L’autorisation est tranchée sur dossier et peut être refusée sans motifs; elle n’est pas susceptible d’appel. La Cour vérifie si la décision est raisonnable et équitable; elle ne la refait pas.',
    },
    law: [irpa('72(2)(d)'), irpa('72(2)(e)')],
    needs: [],
    applies: always,
  }),
  caution({
    id: 'no-automatic-stay',
    text: {
      en: 'The application alone does not stop removal: a motion for a stay is needed.',
      fr: 'La demande à elle seule n’empêche pas le renvoi : il faut une requête en sursis.',
    },
    law: [irpa('48(2)'), irpr('231(1)')],
    needs: ['decision', 'personIn'],
    applies: ({ decision, personIn }) =>
      decision !== 'refugee-appeal-dismissed' && personIn === 'in-canada',
  }),
  caution({
    id: 'automatic-stay-conditions',
    text: {
      en: 'An application in time against the Refugee Appeal Division stays removal, save for a designated foreign national, for serious criminality, for certain arrivals from the United States or St. Pierre and Miquelon, and where more time is asked for.',
      fr: 'Une demande présentée à temps contre la Section d’appel des réfugiés entraîne un sursis au renvoi, sauf pour l’étranger désigné, en cas de grande criminalité, pour certaines arrivées des États-Unis ou de Saint-Pierre-et-Miquelon et en cas de demande de prorogation.',
    },
    law: [irpr('231(1)'), irpr('231(2)'), irpr('231(3)'), irpr('231(4)')],
    needs: ['decision'],
    applies: ({ decision }) => decision === 'refugee-appeal-dismissed',
  }),
  caution({
    id: 'extension-loses-stay',
    text: {
      en: 'Asking for an extension of time takes away the automatic stay.',
      fr: 'Demander une prorogation de délai fait perdre le sursis automatique.',
    },
    law: [irpr('231(4)')],
    needs: ['decision', 'extensionOfTimeRequested'],
    applies: ({ decision, extensionOfTimeRequested }) =>
      decision === 'refugee-appeal-dismissed' && extensionOfTimeRequested,
  }),
  caution({
    id: 'appeal-first',
    text: {
      en: 'While a right of appeal exists, even one whose limit has passed, judicial review of the first decision is barred; the appeal division’s own decision can be reviewed.',
      fr: 'Tant qu’un droit d’appel existe, même si son délai est expiré, le contrôle judiciaire de la première décision est exclu; la décision de la section d’appel peut, elle, être contrôlée.',
    },
    law: [irpa('72(2)(a)')],
    needs: ['decision'],
    applies: ({ decision }) => appealRights.some(({ decisions }) => decisions.includes(decision)),
  }),
  caution({
    id: 'no-appeal-in-canada-class',
    text: {
      en: 'If the application was made in the spouse or common-law partner in Canada class, there is no appeal: the Court’s limit runs at once.',
      fr: 'Si la demande a été présentée dans la catégorie des époux ou conjoints de fait au Canada, il n’y a pas d’appel : le délai de la Cour court sans attendre.',
    },
    law: [irpa('63(1)'), irpr('124')],
    needs: ['decision', 'relationshipToSponsor', 'personIn'],
    applies: ({ decision, relationshipToSponsor, personIn }) =>
      decision === 'sponsor-ineligible' &&
      personIn === 'in-canada' &&
      ['spouse', 'common-law-partner'].includes(relationshipToSponsor),
    whileUndecided: true,
  }),
  caution({
    id: 'reconsideration-has-its-own-clock',
    text: {
      en: 'A refusal to reconsider is another decision, with its own limit and its own application; it does not revive the limit of the first.',
      fr: 'Le refus de réexaminer est une autre décision, avec son propre délai et sa propre demande; il ne fait pas renaître le délai de la première.',
    },
    law: [fcr('302'), decided('2025 FC 1184')],
    needs: ['decision'],
    applies: ({ decision }) => decision === 'reconsideration-refused',
  }),
  caution({
    id: 'returned-is-not-refused',
    text: {
      en: 'An application returned, or ended by an order or instructions, is not refused: that it can be reviewed at all is arguable, and applying again may be quicker.',
      fr: 'Une demande retournée, ou close par décret ou instructions, n’est pas refusée : qu’elle soit susceptible de contrôle est discutable, et présenter une nouvelle demande peut être plus rapide.',
    },
    law: [irpr('12'), irpa('87.3(5)'), irpa('87.301(1)'), irpa('72(1)')],
    needs: ['decision'],
    applies: ({ decision }) => decision === 'application-returned',
  }),
  caution({
    id: 'study-permit-pilot',
    text: {
      en: 'A simplified procedure for refused study permits was open since October 2024, if both parties opt in, without affidavits and without a request for more time; check that it still is.',
      fr: 'Une procédure simplifiée pour les permis d’études refusés est offerte depuis octobre 2024, si les deux parties y consentent, sans affidavit ni demande de prorogation; vérifier qu’elle l’est encore.',
    },
    law: [studyPilot],
    needs: ['decision'],
    applies: ({ decision }) => decision === 'study-permit',
  }),
  caution({
    id: 'minor-needs-solicitor',
    text: {
      en: 'A minor acts by a solicitor, unless the Court orders otherwise in special circumstances.',
      fr: 'Le mineur agit par avocat, sauf ordonnance contraire de la Cour en raison de circonstances particulières.',
    },
    law: [fcr('121')],
    needs: ['personIsMinor'],
    applies: ({ personIsMinor }) => personIsMinor,
  }),
  caution({
    id: 'tick-box-decides-the-record',
    text: {
      en: 'If the application says that the reasons were received, the record is due from the day of filing and no reasons are sent for.',
      fr: 'Si la demande indique que les motifs ont été reçus, le délai de mise en état court dès le dépôt et aucun motif n’est demandé.',
    },
    law: [fccirpr('5(1)(h)'), fccirpr('9(1)'), fccirpr('10(1)')],
    needs: ['writtenReasons'],
    applies: ({ writtenReasons }) => writtenReasons === 'received',
    whileUndecided: true,
  }),
]
