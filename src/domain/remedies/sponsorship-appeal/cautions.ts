import { sentenceCautions, sharedCautions } from '../../iad/index.ts'
import { decided, irpa, irpr, practice } from '../../law/index.ts'
import { always, type Caution, caution } from '../../rules.ts'

export const cautions: readonly Caution[] = [
  caution({
    id: 'excluded-family-member',
    text: {
      en: 'An excluded relationship leaves the appeal nothing but the exclusion itself: the Division may not consider humanitarian and compassionate considerations for someone who is no member of the family class. Where such a request was refused, judicial review of that refusal need not wait for the appeal.',
      fr: 'Une relation exclue ne laisse à l’appel que l’exclusion même : la Section ne peut prendre en considération les motifs d’ordre humanitaire pour qui n’appartient pas à la catégorie du regroupement familial. Si une demande fondée sur ces motifs a été refusée, le contrôle judiciaire de ce refus n’a pas à attendre l’appel.',
    },
    law: [irpa('65'), irpr('117(9)'), decided('2014 FCA 180')],
    needs: ['excludedFamilyMember'],
    applies: ({ excludedFamilyMember }) => excludedFamilyMember,
  }),
  caution({
    id: 'not-family-class-member',
    text: {
      en: 'The Division may consider humanitarian and compassionate considerations only once it has decided that the person is a member of the family class.',
      fr: 'La Section ne peut prendre en considération les motifs d’ordre humanitaire qu’après avoir statué que la personne appartient à la catégorie du regroupement familial.',
    },
    law: [irpa('65'), irpr('117(1)')],
    needs: ['notFamilyClassMember'],
    applies: ({ notFamilyClassMember }) => notFamilyClassMember,
  }),
  caution({
    id: 'sponsor-must-be-a-sponsor',
    text: {
      en: 'Humanitarian and compassionate considerations are open only if the sponsor is a sponsor within the meaning of the Regulations (age, status, residence, time since being sponsored); failing another requirement, such as income or a default, leaves them open.',
      fr: 'Les motifs d’ordre humanitaire ne sont ouverts que si le répondant a la qualité réglementaire (âge, statut, résidence, délai depuis son propre parrainage); le manquement à une autre exigence, comme le revenu ou un défaut de paiement, les laisse ouverts.',
    },
    law: [irpa('65'), irpr('130'), irpr('133(1)')],
    needs: ['decision'],
    applies: ({ decision }) => decision === 'sponsor-ineligible',
  }),
  caution({
    id: 'choice-on-the-form',
    text: {
      en: 'What was chosen on form IMM 1344 decides: a sponsor who chose to go on if found ineligible keeps the right of appeal; one who chose to withdraw has no decision to appeal.',
      fr: 'Le choix fait sur le formulaire IMM 1344 est décisif : le répondant qui a choisi de maintenir la demande s’il était jugé ne pas avoir qualité de répondant conserve le droit d’appel; celui qui a choisi le retrait n’a aucune décision à porter en appel.',
    },
    law: [
      irpr('119'),
      practice({
        id: 'ircc-family-class-final-decisions',
        title: {
          en: 'Immigration, Refugees and Citizenship Canada, family class: final decisions',
          fr: 'Immigration, Réfugiés et Citoyenneté Canada, catégorie du regroupement familial : décisions finales',
        },
        seenOn: '2026-11-23',
      }),
    ],
    needs: ['decision'],
    applies: ({ decision }) => decision === 'sponsor-ineligible',
  }),
  caution({
    id: 'sponsorship-withdrawn',
    text: {
      en: 'Once the sponsorship was withdrawn, no decision could be made on the visa: there may be nothing to appeal, and a new sponsorship is the way.',
      fr: 'Une fois la demande de parrainage retirée, il ne pouvait être statué sur le visa : il n’y a peut-être rien à porter en appel, et une nouvelle demande de parrainage est la voie à suivre.',
    },
    law: [irpr('119')],
    needs: ['sponsorshipWithdrawn'],
    applies: ({ sponsorshipWithdrawn }) => sponsorshipWithdrawn,
  }),
  caution({
    id: 'misrepresentation-still-stands',
    text: {
      en: 'For the sponsor’s spouse, common-law partner or child the appeal is open, but unless it is allowed the person stays inadmissible for five years and may not apply for permanent residence in that time.',
      fr: 'Pour l’époux, le conjoint de fait ou l’enfant du répondant, l’appel est ouvert, mais à moins qu’il n’y soit fait droit, la personne demeure interdite de territoire pendant cinq ans et ne peut demander la résidence permanente durant ce temps.',
    },
    law: [irpa('64(3)'), irpa('40(2)(a)'), irpa('40(3)')],
    needs: ['inadmissibility', 'misrepresentationIsBasisOfRefusal', 'relationshipToSponsor'],
    applies: ({ inadmissibility, misrepresentationIsBasisOfRefusal, relationshipToSponsor }) =>
      inadmissibility.includes('misrepresentation') &&
      misrepresentationIsBasisOfRefusal &&
      ['spouse', 'common-law-partner', 'child'].includes(relationshipToSponsor),
  }),
  caution({
    id: 'conjugal-partner-not-excepted',
    text: {
      en: 'The exception for misrepresentation names the spouse, the common-law partner and the child; a conjugal partner is not among them. Check whether the couple are in law spouses or common-law partners.',
      fr: 'L’exception visant les fausses déclarations nomme l’époux, le conjoint de fait et l’enfant; le partenaire conjugal n’en est pas. Vérifier si, en droit, le couple est formé d’époux ou de conjoints de fait.',
    },
    law: [irpa('64(3)')],
    needs: ['inadmissibility', 'misrepresentationIsBasisOfRefusal', 'relationshipToSponsor'],
    applies: ({ inadmissibility, misrepresentationIsBasisOfRefusal, relationshipToSponsor }) =>
      inadmissibility.includes('misrepresentation') &&
      misrepresentationIsBasisOfRefusal &&
      relationshipToSponsor === 'conjugal-partner',
  }),
  caution({
    id: 'both-limbs-of-genuineness',
    text: {
      en: 'A relationship fails if it is not genuine or if it was entered into primarily for immigration: the evidence must answer both.',
      fr: 'La relation est écartée si elle n’est pas authentique ou si elle visait principalement l’immigration : la preuve doit répondre aux deux.',
    },
    law: [irpr('4(1)')],
    needs: ['relationshipToSponsor'],
    applies: ({ relationshipToSponsor }) =>
      ['spouse', 'common-law-partner', 'conjugal-partner'].includes(relationshipToSponsor),
  }),
  caution({
    id: 'the-sponsor-appeals',
    text: {
      en: 'The appeal belongs to the sponsor, not to the person refused, whose application for leave to the Federal Court must wait for it.',
      fr: 'L’appel appartient au répondant et non à la personne visée par le refus, dont la demande d’autorisation à la Cour fédérale doit l’attendre.',
    },
    law: [irpa('63(1)'), irpa('72(2)(a)'), decided('2009 FCA 288')],
    needs: [],
    applies: always,
  }),
  caution({
    id: 'no-second-sponsorship-meanwhile',
    text: {
      en: 'While the appeal is pending, no new sponsorship of the same person may be filed: withdraw the appeal first, or wait for its decision.',
      fr: 'Tant que l’appel est pendant, aucune nouvelle demande de parrainage de la même personne ne peut être déposée : retirer d’abord l’appel, ou en attendre la décision.',
    },
    law: [irpr('10(5)')],
    needs: [],
    applies: always,
  }),
  caution({
    id: 'repeat-appeal',
    text: {
      en: 'An appeal on the same application or the same facts as one already decided may be dismissed as res judicata or an abuse of process, unless there is decisive new evidence or a real change.',
      fr: 'L’appel portant sur la même demande ou les mêmes faits qu’un appel déjà tranché peut être rejeté pour chose jugée ou abus de procédure, à moins d’une nouvelle preuve déterminante ou d’un véritable changement.',
    },
    law: [decided('2008 FC 30'), decided('2012 FC 539')],
    needs: [],
    applies: always,
  }),
  ...sentenceCautions(['decidedOn', 'notifiedOn', 'reasonsReceivedOn']),
  ...sharedCautions,
]
