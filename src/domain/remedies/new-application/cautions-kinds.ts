import { ACT_OF_2026, citizenshipAct, irpa, irpr } from '../../law/index.ts'
import { type Caution, caution } from '../../rules.ts'
import { permanent, sponsored, temporary, unspecified } from './decisions.ts'
import { parentsAndGrandparentsClosed } from './practices.ts'

const partners: readonly string[] = ['spouse', 'common-law-partner', 'conjugal-partner']

/** Bars of particular kinds of application that no fact decides. */
export const kindCautions: readonly Caution[] = [
  caution({
    id: 'second-sponsorship',
    text: {
      en: 'No second sponsorship application may be filed for the same person before a final decision on the first: a pending appeal keeps it open, so choose between the appeal and a new application.',
      fr: 'Aucune nouvelle demande de parrainage ne peut être déposée pour la même personne tant qu’il n’a pas été statué en dernier ressort sur la première : un appel pendant la laisse ouverte, il faut donc choisir entre l’appel et une nouvelle demande.',
    },
    law: [irpr('10(5)')],
    needs: ['decision'],
    applies: ({ decision }) => sponsored.includes(decision),
  }),
  caution({
    id: 'sponsor-of-partner',
    text: {
      en: 'A sponsor who has an undertaking for an earlier partner still running, or who was sponsored as a partner and has not been a permanent resident or citizen for five years, may not sponsor a partner.',
      fr: 'Le répondant dont l’engagement envers un partenaire antérieur court toujours, ou qui a été parrainé comme partenaire et n’est pas résident permanent ou citoyen depuis cinq ans, ne peut parrainer un partenaire.',
    },
    law: [irpr('117(9)(b)'), irpr('130(3)')],
    needs: ['decision', 'relationshipToSponsor'],
    applies: ({ decision, relationshipToSponsor }) =>
      sponsored.includes(decision) && partners.includes(relationshipToSponsor),
  }),
  caution({
    id: 'parents-and-grandparents',
    text: {
      en: 'The department has taken in no new application for parents and grandparents since 2026-01-01, until further instructions: check before preparing one.',
      fr: 'Le ministère ne reçoit aucune nouvelle demande visant les parents et grands-parents depuis le 2026-01-01, jusqu’à nouvelles instructions : vérifier avant d’en préparer une.',
    },
    law: [irpa('87.3(4)'), parentsAndGrandparentsClosed],
    needs: ['decision', 'relationshipToSponsor'],
    applies: ({ decision, relationshipToSponsor }) =>
      sponsored.includes(decision) &&
      (relationshipToSponsor === 'parent' || relationshipToSponsor === 'grandparent'),
    inForce: { measuredOn: ['asOf'], from: '2026-01-01' },
  }),
  caution({
    id: 'orders-on-applications',
    text: {
      en: 'An order of the Governor in Council may provide that applications of this type are not accepted for processing: check that none is in force, and what it says of fees.',
      fr: 'Un décret du gouverneur en conseil peut prévoir que les demandes de ce type ne seront pas examinées : vérifier qu’aucun n’est en vigueur, et ce qu’il prévoit pour les frais.',
    },
    law: [irpa('87.301(1)(a)'), irpa('87.301(2)')],
    needs: ['decision'],
    applies: ({ decision }) =>
      temporary.includes(decision) ||
      permanent.includes(decision) ||
      unspecified.includes(decision),
    inForce: { measuredOn: ['asOf'], from: ACT_OF_2026 },
  }),
  caution({
    id: 'declaration',
    text: {
      en: 'While the Minister’s declaration has effect, at most 36 months unless it is revoked sooner, the person may not become a temporary resident and must not seek to enter or remain as one.',
      fr: 'Tant que la déclaration du ministre est valide, au plus trente-six mois sauf révocation, la personne ne peut devenir résident temporaire ni chercher à entrer ou à séjourner à ce titre.',
    },
    law: [irpa('22.1(1)'), irpa('22.1(2)'), irpa('20(1.1)'), irpr('179(g)')],
    needs: ['decision', 'subjectOfDeclaration'],
    applies: ({ decision, subjectOfDeclaration }) =>
      (temporary.includes(decision) || unspecified.includes(decision)) && subjectOfDeclaration,
  }),
  caution({
    id: 'designated-permanent-residence',
    text: {
      en: 'A designated foreign national may not apply for permanent residence until five years after the final determination of the claim or of the application for protection or, without either, after the designation.',
      fr: 'L’étranger désigné ne peut demander la résidence permanente que cinq ans après qu’il a été statué en dernier ressort sur la demande d’asile ou de protection ou, à défaut, après la désignation.',
    },
    law: [irpa('11(1.1)')],
    needs: ['decision', 'designatedForeignNational'],
    applies: ({ decision, designatedForeignNational }) =>
      (permanent.includes(decision) || unspecified.includes(decision)) && designatedForeignNational,
  }),
  caution({
    id: 'claim-in-court',
    text: {
      en: 'The bar after a refugee claim runs from the Federal Court’s decision where that came later. The days given for the Court are taken to concern the claim: if they concern another decision, they do not count and the bar ends sooner.',
      fr: 'L’interdiction qui suit une demande d’asile court de la décision de la Cour fédérale si celle-ci est postérieure. Les jours donnés pour la Cour sont tenus pour concerner la demande d’asile : s’ils concernent une autre décision, ils ne comptent pas et l’interdiction prend fin plus tôt.',
    },
    law: [irpa('24(4)(b)'), irpa('25(1.2)(c)(ii)')],
    needs: ['decision'],
    applies: ({ decision }) =>
      decision === 'temporary-resident-permit' || decision === 'humanitarian-and-compassionate',
  }),
  caution({
    id: 'withdrawn-or-abandoned-claim',
    text: {
      en: 'In the English text a withdrawn claim bars the request only if substantive evidence was heard, and an abandoned one always; the French text says the reverse. The English text is followed here: have a lawyer confirm it.',
      fr: 'Selon le texte anglais, la demande d’asile retirée n’interdit la demande d’ordre humanitaire que si des éléments de preuve testimoniale de fond ont été entendus, et le désistement l’interdit toujours; le texte français dit l’inverse. Le texte anglais est suivi ici : faire confirmer par un avocat.',
    },
    law: [irpa('25(1.2)(c)')],
    needs: ['decision', 'lastRefugeeDecision'],
    applies: ({ decision, lastRefugeeDecision }) =>
      decision === 'humanitarian-and-compassionate' &&
      (lastRefugeeDecision === 'withdrawn-before-evidence' || lastRefugeeDecision === 'abandoned'),
  }),
  caution({
    id: 'repeated-protection-application',
    text: {
      en: 'Another application for protection does not stay the removal. The bar is 36 months for a national of a country then designated by the Minister, and the Minister may exempt a country from it.',
      fr: 'Une nouvelle demande de protection n’opère pas sursis de la mesure de renvoi. L’interdiction est de trente-six mois pour le ressortissant d’un pays alors désigné par le ministre, et le ministre peut en exempter un pays.',
    },
    law: [irpr('165'), irpa('112(2)(c)'), irpa('112(2.1)')],
    needs: ['decision'],
    applies: ({ decision }) => decision === 'pre-removal-risk-assessment',
  }),
  caution({
    id: 'citizenship-prohibitions',
    text: {
      en: 'A citizenship application may be made again at any time, unless a prohibition applies, such as the five years after a finding of misrepresentation in an earlier application.',
      fr: 'Une demande de citoyenneté peut être présentée de nouveau en tout temps, sauf interdiction, telle celle de cinq ans qui suit un constat de fausse déclaration dans une demande antérieure.',
    },
    law: [citizenshipAct('22(1)(e.1)'), citizenshipAct('22(1)(e.2)')],
    needs: ['decision'],
    applies: ({ decision }) => decision === 'citizenship',
  }),
  caution({
    id: 'rehabilitation-period',
    text: {
      en: 'Rehabilitation can be granted only five years after the whole sentence was completed or, for an act without a conviction, after it was committed.',
      fr: 'La réadaptation ne peut être reconnue que cinq ans après que la peine a été entièrement purgée ou, pour un acte sans déclaration de culpabilité, après sa commission.',
    },
    law: [irpa('36(3)(c)'), irpr('17')],
    needs: ['decision'],
    applies: ({ decision }) => decision === 'rehabilitation',
  }),
  caution({
    id: 'relief-and-judicial-review',
    text: {
      en: 'No application for relief may be made while judicial review of the refusal or removal order is pending, and the file is closed if leave is applied for later.',
      fr: 'Aucune demande de dispense ne peut être présentée pendant le contrôle judiciaire du refus ou de la mesure de renvoi, et le dossier est fermé si une demande d’autorisation est déposée par la suite.',
    },
    law: [irpr('24.1(2)'), irpr('24.4(d)')],
    needs: ['decision'],
    applies: ({ decision }) => decision === 'ministerial-relief',
  }),
]
