import { statusMayBeLost } from '../../claims/index.ts'
import { areSome, graveOrSanctions } from '../../inadmissibility.ts'
import { decisionNotesPage, irpa, irpr, permanentResidenceFees2026 } from '../../law/index.ts'
import { always, type Caution, caution } from '../../rules.ts'
import { claimCautions } from './cautions-claims.ts'
import { humanitarianGuide, humanitarianInstructions } from './practices.ts'

export const cautions: readonly Caution[] = [
  caution({
    id: 'no-stay',
    text: {
      en: 'The request does not stay a removal order. Only if the Minister forms the opinion, before deciding on permanent residence, that humanitarian considerations justify it is the order stayed until that decision.',
      fr: 'La demande n’emporte pas sursis à la mesure de renvoi. C’est seulement si le ministre estime, avant de statuer sur la résidence permanente, que des considérations d’ordre humanitaire le justifient qu’il y est sursis jusqu’à cette décision.',
    },
    law: [irpr('233'), irpa('48(2)'), irpa('50')],
    needs: [],
    applies: always,
  }),
  caution(statusMayBeLost),
  caution({
    id: 'no-status-meanwhile',
    text: {
      en: 'The request gives no status and no authorization to work or study, and stops no time limit to challenge the refusal.',
      fr: 'La demande ne confère ni statut ni autorisation de travailler ou d’étudier, et ne suspend aucun délai pour contester le refus.',
    },
    law: [irpa('25(1)'), irpa('72(2)(b)')],
    needs: [],
    applies: always,
  }),
  caution({
    id: 'fees-first',
    text: {
      en: 'The Minister is seized of the request only once the fees in respect of it have been paid: pay them before sending it.',
      fr: 'Le ministre n’est saisi de la demande que si les frais afférents ont été payés au préalable : les acquitter avant l’envoi.',
    },
    law: [irpa('25(1.1)'), irpr('307')],
    needs: [],
    applies: always,
  }),
  caution({
    id: 'processing-fee-not-stated',
    text: {
      en: 'The amount of the processing fee is not stated here: it changed on 2026-04-30, and only the department’s list of the day is reliable.',
      fr: 'Le montant des frais de traitement n’est pas indiqué ici : il a changé le 2026-04-30, et seule la liste du ministère, le jour même, fait foi.',
    },
    law: [irpr('307'), permanentResidenceFees2026],
    needs: [],
    applies: always,
  }),
  caution({
    id: 'factors-of-protection-not-considered',
    text: {
      en: 'In Canada, the factors by which a refugee or a person in need of protection is determined may not be considered; put the same facts forward as hardship.',
      fr: 'Au Canada, les facteurs servant à établir la qualité de réfugié ou de personne à protéger ne sont pas pris en compte; présenter les mêmes faits comme des difficultés.',
    },
    law: [irpa('25(1.3)')],
    needs: ['personIn'],
    applies: ({ personIn }) => personIn === 'in-canada',
  }),
  caution({
    id: 'may-be-examined-abroad',
    text: {
      en: 'Outside Canada the Minister may, and need not, examine the request; it goes with an application for a permanent resident visa, and expressly asks for the exemption.',
      fr: 'Hors du Canada, le ministre peut étudier la demande mais n’y est pas tenu; elle accompagne une demande de visa de résident permanent et sollicite expressément la dispense.',
    },
    law: [irpa('25(1)'), irpr('66')],
    needs: ['personIn'],
    applies: ({ personIn }) => personIn === 'outside-canada',
  }),
  caution({
    id: 'not-in-refused-application',
    text: {
      en: 'A request does not reopen the application that was refused: it goes with an application that is still to be decided, as a rule a new one.',
      fr: 'La demande ne rouvre pas celle qui a été refusée : elle accompagne une demande de résidence encore à trancher, en règle générale une nouvelle.',
    },
    law: [irpr('66')],
    needs: [],
    applies: always,
  }),
  caution({
    id: 'what-is-weighed',
    text: {
      en: 'The exemption is exceptional and discretionary: establishment in Canada, ties, hardship, health, family violence and the best interests of each child directly affected are weighed together, on what the person has proved.',
      fr: 'La dispense est exceptionnelle et discrétionnaire : l’établissement au Canada, les attaches, les difficultés, la santé, la violence familiale et l’intérêt supérieur de chaque enfant directement touché sont soupesés ensemble, d’après ce que la personne a prouvé.',
    },
    law: [irpa('25(1)'), humanitarianInstructions],
    needs: [],
    applies: always,
  }),
  caution({
    id: 'ask-for-each-exemption',
    text: {
      en: 'The inadmissibility can be overcome only if that is asked for: name the ground and the exemption expressly.',
      fr: 'L’interdiction de territoire ne peut être surmontée que si cela est demandé : nommer expressément le motif et la dispense.',
    },
    law: [irpa('25(1)'), humanitarianInstructions],
    needs: ['inadmissibility'],
    applies: ({ inadmissibility }) => inadmissibility.length > 0,
  }),
  caution({
    id: 'excluded-grounds',
    text: {
      en: 'Security, human or international rights, sanctions and organized criminality close this way, also on the Minister’s own initiative: look at ministerial relief, a temporary resident permit, and protection.',
      fr: 'La sécurité, les droits humains ou internationaux, les sanctions et la criminalité organisée ferment cette voie, même à l’initiative du ministre : examiner la déclaration de dispense, le permis de séjour temporaire et la protection.',
    },
    law: [irpa('25(1)'), irpa('25.1(1)'), irpa('42.1(1)'), irpa('24(1)')],
    needs: ['inadmissibility'],
    applies: ({ inadmissibility }) => areSome(inadmissibility, graveOrSanctions),
  }),
  caution({
    id: 'misrepresentation-bar',
    text: {
      en: 'No application for permanent residence may be made while the inadmissibility for misrepresentation lasts; whether a humanitarian request escapes that is not settled. Have a lawyer advise.',
      fr: 'Aucune demande de résidence permanente ne peut être présentée tant que dure l’interdiction de territoire pour fausses déclarations; il n’est pas établi qu’une demande d’ordre humanitaire y échappe. Consulter un avocat.',
    },
    law: [irpa('40(3)'), irpa('25(1)')],
    needs: ['inadmissibility'],
    applies: ({ inadmissibility }) => inadmissibility.includes('misrepresentation'),
  }),
  caution({
    id: 'no-exemption-from-invitation',
    text: {
      en: 'No exemption may be asked for from the invitation to apply and the other requirements of express entry.',
      fr: 'Aucune dispense de l’invitation à présenter une demande ni des autres exigences de l’entrée express ne peut être sollicitée.',
    },
    law: [irpa('25(1.2)(a.1)')],
    needs: ['decision'],
    applies: ({ decision }) => decision === 'economic-permanent-residence',
  }),
  caution({
    id: 'appeal-may-weigh-them',
    text: {
      en: 'On the sponsor’s appeal, humanitarian considerations are weighed too, if the person is a member of the family class and the sponsor a sponsor: see that its time limit is kept.',
      fr: 'Dans l’appel du répondant, les motifs d’ordre humanitaire sont aussi pris en compte, si la personne fait partie de la catégorie du regroupement familial et que le répondant a la qualité réglementaire : veiller au respect de son délai.',
    },
    law: [irpa('63(1)'), irpa('65'), irpa('67(1)(c)')],
    needs: ['decision'],
    applies: ({ decision }) =>
      decision === 'family-class-visa' || decision === 'sponsor-ineligible',
  }),
  caution({
    id: 'excluded-family-member',
    text: {
      en: 'For a family member who was not examined, the appeal cannot weigh humanitarian considerations: ask for them with a new application for the visa.',
      fr: 'Pour le membre de la famille qui n’a pas fait l’objet d’un contrôle, l’appel ne peut tenir compte des motifs d’ordre humanitaire : les invoquer avec une nouvelle demande de visa.',
    },
    law: [irpa('65'), irpa('25(1)'), irpr('117(9)(d)')],
    needs: ['excludedFamilyMember'],
    applies: ({ excludedFamilyMember }) => excludedFamilyMember,
  }),
  caution({
    id: 'new-facts',
    text: {
      en: 'A second request is open once the first has been decided, but on the same facts it will be refused again.',
      fr: 'Une seconde demande est possible une fois la première tranchée mais, sur les mêmes faits, elle sera refusée de nouveau.',
    },
    law: [irpa('25(1)'), irpa('25(1.2)(a)')],
    needs: ['decision'],
    applies: ({ decision }) => decision === 'humanitarian-and-compassionate',
  }),
  caution({
    id: 'quebec',
    text: {
      en: 'For a person who intends to reside in Quebec, permanent residence also depends on the province’s selection criteria.',
      fr: 'Pour la personne qui entend résider au Québec, la résidence permanente dépend aussi des critères de sélection de la province.',
    },
    law: [irpa('25(2)')],
    needs: [],
    applies: always,
  }),
  caution({
    id: 'public-policy',
    text: {
      en: 'The Minister may also act unasked, or under a public policy: look whether one covers the case before paying for a request.',
      fr: 'Le ministre peut aussi agir de sa propre initiative ou dans l’intérêt public : vérifier si une politique d’intérêt public vise le cas avant d’acquitter les frais d’une demande.',
    },
    law: [irpa('25.1(1)'), irpa('25.2(1)')],
    needs: [],
    applies: always,
  }),
  caution({
    id: 'no-notes-with-refusal',
    text: {
      en: 'The officer’s notes do not come with the refusal of a humanitarian request: ask for them at once if it is to be challenged.',
      fr: 'Les notes de l’agent ne sont pas jointes au refus d’une demande d’ordre humanitaire : les demander aussitôt s’il doit être contesté.',
    },
    law: [decisionNotesPage],
    needs: [],
    applies: always,
  }),
  caution({
    id: 'incomplete-request-returned',
    text: {
      en: 'A request without an application for permanent residence, or incomplete, is returned and is not pending.',
      fr: 'La demande qui n’est pas accompagnée d’une demande de résidence permanente, ou qui est incomplète, est retournée et n’est pas pendante.',
    },
    law: [irpr('10(1)'), irpr('12'), irpr('66'), humanitarianGuide],
    needs: [],
    applies: always,
  }),
  ...claimCautions,
]
