import { choice, yesOrNo } from './kinds.ts'

/** The person refused, never the sponsor. */
export const person = {
  personStatus: choice(
    'What was the status of the person who was refused (not of the sponsor), before this decision could change it?',
    'Quel était le statut de la personne visée par le refus (et non du répondant), avant que cette décision ne puisse le modifier?',
    {
      'canadian-citizen': { en: 'Canadian citizen', fr: 'Citoyen canadien' },
      'permanent-resident': { en: 'Permanent resident', fr: 'Résident permanent' },
      'protected-person': {
        en: 'Protected person who is not a permanent resident',
        fr: 'Personne protégée qui n’est pas résident permanent',
      },
      // IRPA 63(2): a foreign national who holds the visa and has not become a permanent resident.
      'permanent-resident-visa-holder': {
        en: 'Foreign national who holds a permanent resident visa',
        fr: 'Étranger titulaire d’un visa de résident permanent',
      },
      'foreign-national': { en: 'Any other foreign national', fr: 'Tout autre étranger' },
    },
  ),
  personIn: choice(
    'Where is the person who was refused now (not the sponsor)?',
    'Où se trouve maintenant la personne visée par le refus (et non le répondant)?',
    {
      'in-canada': { en: 'In Canada', fr: 'Au Canada' },
      'outside-canada': { en: 'Outside Canada', fr: 'Hors du Canada' },
    },
  ),
  personIsMinor: yesOrNo(
    'Is the person who was refused under 18 years of age?',
    'La personne visée par le refus est-elle âgée de moins de dix-huit ans?',
  ),
  applicationPreparedBy: choice(
    'Who prepared the application that was refused?',
    'Qui a préparé la demande qui a été refusée?',
    {
      lawyer: {
        en: 'A lawyer, a Quebec notary or another member of a law society, such as a paralegal',
        fr: 'Un avocat, un notaire du Québec ou un autre membre d’un barreau, tel un parajuriste',
      },
      consultant: {
        en: 'An immigration consultant, licensed or not',
        fr: 'Un consultant en immigration, titulaire d’un permis ou non',
      },
      'unpaid-representative': {
        en: 'Someone who was not paid for it, such as a relative or a friend',
        fr: 'Quelqu’un qui n’a pas été rétribué, tel un parent ou un ami',
      },
      self: { en: 'The person', fr: 'La personne elle-même' },
    },
  ),
}
