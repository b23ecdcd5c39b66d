import { groundLabels } from '../refusal-grounds/index.ts'
import { choice, day, list, yesOrNo } from './kinds.ts'

export const decision = {
  decision: choice(
    'What kind of decision was made, or what was refused?',
    'Quel genre de décision a été rendu, ou qu’est-ce qui a été refusé?',
    {
      'temporary-resident-visa': {
        en: 'Temporary resident visa',
        fr: 'Visa de résident temporaire',
      },
      'electronic-travel-authorization': {
        en: 'Electronic travel authorization',
        fr: 'Autorisation de voyage électronique',
      },
      'study-permit': { en: 'Study permit', fr: 'Permis d’études' },
      'work-permit': { en: 'Work permit', fr: 'Permis de travail' },
      'extension-of-stay': {
        en: 'Extension of the authorization to remain as a temporary resident',
        fr: 'Prolongation de l’autorisation de séjourner à titre de résident temporaire',
      },
      'restoration-of-status': {
        en: 'Restoration of temporary resident status',
        fr: 'Rétablissement du statut de résident temporaire',
      },
      'temporary-resident-permit': {
        en: 'Temporary resident permit',
        fr: 'Permis de séjour temporaire',
      },
      'port-of-entry-refusal': {
        en: 'Entry or a permit, refused at a port of entry',
        fr: 'Entrée ou permis, refusé à un point d’entrée',
      },
      'economic-permanent-residence': {
        en: 'Permanent residence, economic class',
        fr: 'Résidence permanente, catégorie « immigration économique »',
      },
      'family-class-visa': {
        en: 'Permanent resident visa, family class',
        fr: 'Visa de résident permanent, catégorie du regroupement familial',
      },
      'sponsor-ineligible': {
        en: 'Sponsorship, because the sponsor is not eligible',
        fr: 'Parrainage, faute pour le répondant d’avoir la qualité réglementaire',
      },
      'spouse-in-canada-class': {
        en: 'Permanent residence, spouse or common-law partner in Canada class',
        fr: 'Résidence permanente, catégorie des époux ou conjoints de fait au Canada',
      },
      'humanitarian-and-compassionate': {
        en: 'Request for humanitarian and compassionate considerations',
        fr: 'Demande fondée sur des considérations d’ordre humanitaire',
      },
      'permanent-resident-card': {
        en: 'Permanent resident card',
        fr: 'Carte de résident permanent',
      },
      'residency-obligation': {
        en: 'Finding that the residency obligation was not complied with, or refusal of a travel document',
        fr: 'Constat de manquement à l’obligation de résidence, ou refus d’un titre de voyage',
      },
      'removal-order': { en: 'Removal order', fr: 'Mesure de renvoi' },
      'refugee-claim-ineligible': {
        en: 'Refugee claim found ineligible to be referred',
        fr: 'Demande d’asile jugée irrecevable',
      },
      'refugee-claim-rejected': {
        en: 'Refugee claim rejected by the Refugee Protection Division',
        fr: 'Demande d’asile rejetée par la Section de la protection des réfugiés',
      },
      'refugee-appeal-dismissed': {
        en: 'Appeal dismissed by the Refugee Appeal Division',
        fr: 'Appel rejeté par la Section d’appel des réfugiés',
      },
      'protection-ceased-or-vacated': {
        en: 'Refugee protection found to have ceased, or the decision that allowed it vacated',
        fr: 'Perte de l’asile, ou annulation de la décision l’ayant conféré',
      },
      'immigration-appeal-dismissed': {
        en: 'Appeal dismissed by the Immigration Appeal Division',
        fr: 'Appel rejeté par la Section d’appel de l’immigration',
      },
      'pre-removal-risk-assessment': {
        en: 'Application for protection (pre-removal risk assessment)',
        fr: 'Demande de protection (examen des risques avant renvoi)',
      },
      'refugee-resettlement': {
        en: 'Resettlement of a refugee from abroad',
        fr: 'Réinstallation d’un réfugié depuis l’étranger',
      },
      'deferral-of-removal': { en: 'Deferral of removal', fr: 'Report du renvoi' },
      citizenship: { en: 'Citizenship', fr: 'Citoyenneté' },
      rehabilitation: { en: 'Criminal rehabilitation', fr: 'Réadaptation' },
      'authorization-to-return': {
        en: 'Authorization to return to Canada',
        fr: 'Autorisation de retour au Canada',
      },
      'ministerial-relief': {
        en: 'Ministerial relief (section 42.1)',
        fr: 'Déclaration de dispense du ministre (article 42.1)',
      },
      'document-cancelled': {
        en: 'Cancellation of a visa, permit or other document',
        fr: 'Annulation d’un visa, d’un permis ou d’un autre document',
      },
      'application-returned': {
        en: 'Application returned as incomplete, or not accepted for processing',
        fr: 'Demande retournée parce qu’incomplète, ou non acceptée aux fins de traitement',
      },
      'reconsideration-refused': {
        en: 'Request to reconsider an earlier decision',
        fr: 'Demande de réexamen d’une décision antérieure',
      },
      'other-irpa-decision': {
        en: 'Another decision under the Immigration and Refugee Protection Act',
        fr: 'Autre décision prise sous le régime de la Loi sur l’immigration et la protection des réfugiés',
      },
    },
  ),
  decidedOn: day(
    'On what day was the decision made?',
    'Quel jour la décision a-t-elle été rendue?',
  ),
  notifiedOn: day(
    'On what day was the person (for a sponsor’s appeal, the sponsor) notified of the decision, or did they otherwise become aware of it, whichever came first?',
    'Quel jour la personne (dans le cas de l’appel d’un répondant, le répondant) a-t-elle été avisée de la décision ou en a-t-elle autrement eu connaissance, selon la première de ces dates?',
  ),
  reasonsSentOn: day(
    'On what day did the Board send its written reasons (the day of sending, not of receipt)?',
    'Quel jour la Commission a-t-elle transmis ses motifs écrits (le jour de la transmission, et non de la réception)?',
  ),
  reasonsMailedOn: day(
    'Where the day of receipt is not known: on what day did the Board send its written reasons by regular mail?',
    'Si le jour de la réception n’est pas connu : quel jour la Commission a-t-elle envoyé ses motifs écrits par courrier ordinaire?',
  ),
  reasonsReceivedOn: day(
    'On what day did the person (for a sponsor’s appeal, the sponsor) receive the written reasons for the decision?',
    'Quel jour la personne (dans le cas de l’appel d’un répondant, le répondant) a-t-elle reçu les motifs écrits de la décision?',
  ),
  decidedIn: choice(
    'Where was the decision made, that is, where was the officer or tribunal that made it, wherever the person was?',
    'Où la décision a-t-elle été rendue, c’est-à-dire où se trouvait l’agent ou le tribunal administratif qui l’a rendue, quel que soit l’endroit où se trouvait la personne?',
    {
      'in-canada': { en: 'In Canada', fr: 'Au Canada' },
      'outside-canada': { en: 'Outside Canada', fr: 'Hors du Canada' },
    },
  ),
  writtenReasons: choice(
    'What does the application for leave say, or what will it say, about the written reasons of the tribunal that made the decision?',
    'Que dit, ou que dira, la demande d’autorisation au sujet des motifs écrits du tribunal administratif qui a rendu la décision?',
    {
      received: {
        en: 'The applicant has received the written reasons',
        fr: 'Le demandeur a reçu les motifs écrits',
      },
      'not-received': {
        en: 'The applicant has not received the written reasons',
        fr: 'Le demandeur n’a pas reçu les motifs écrits',
      },
      'none-given': {
        en: 'The tribunal gave no written reasons',
        fr: 'Le tribunal administratif n’a pas donné de motifs écrits',
      },
    },
  ),
  decisionNotesReceived: yesOrNo(
    'Have the officer’s decision notes been received, with the refusal letter or since?',
    'Les notes de décision de l’agent ont-elles été reçues, avec la lettre de refus ou depuis?',
  ),
  refusalForbidsReapplication: yesOrNo(
    'Does the refusal itself say that the person may not apply again, for good or until a stated day?',
    'Le refus lui-même interdit-il à la personne de présenter une nouvelle demande, définitivement ou jusqu’à une date précisée?',
  ),
  refusalReasonsAddressed: yesOrNo(
    'Can every reason given for the refusal now be answered by changed circumstances or better evidence?',
    'Peut-on maintenant répondre à chacun des motifs du refus par un changement de situation ou une meilleure preuve?',
  ),
  refusalGrounds: list(
    'On which grounds does the letter, or do the officer’s notes, say that the application was refused?',
    'Pour quels motifs la lettre, ou les notes de l’agent, indiquent-elles que la demande a été refusée?',
    groundLabels,
  ),
  errorsAlleged: list(
    'What does the person say is wrong with the decision, or was missing from it?',
    'Qu’est-ce que la personne reproche à la décision, ou qu’y manquait-il selon elle?',
    {
      fact: { en: 'An erroneous finding of fact', fr: 'Une conclusion de fait erronée' },
      law: { en: 'An error of law', fr: 'Une erreur de droit' },
      'procedural-fairness': {
        en: 'A breach of natural justice or procedural fairness',
        fr: 'Un manquement à la justice naturelle ou à l’équité procédurale',
      },
      'overlooked-evidence': {
        en: 'Evidence that was before the decision-maker and was overlooked',
        fr: 'Des éléments de preuve dont disposait le décideur et dont il n’a pas tenu compte',
      },
      'new-evidence': {
        en: 'Evidence that could not have been given before the decision',
        fr: 'Des éléments de preuve qui ne pouvaient pas être présentés avant la décision',
      },
      'humanitarian-and-compassionate': {
        en: 'Humanitarian and compassionate considerations',
        fr: 'Des considérations d’ordre humanitaire',
      },
    },
  ),
  reconsiderationRequestedOn: day(
    'On what day was reconsideration of the decision requested?',
    'Quel jour le réexamen de la décision a-t-il été demandé?',
  ),
  reconsiderationReplyOn: day(
    'On what day was the answer to the request for reconsideration received?',
    'Quel jour la réponse à la demande de réexamen a-t-elle été reçue?',
  ),
}
