import { privacyAct, privacyExtensionOrder2, privacyExtensionOrder3 } from '../../law/index.ts'
import { always, condition, type Requirement } from '../../rules.ts'
import { accessActLaw, hasOwnRight, openToAll, untilOpenToAll } from './versions.ts'

export const requirements: readonly Requirement[] = [
  // Interpretation: a sponsor is taken to be a citizen or a permanent resident, as a sponsor must be.
  condition({
    id: 'right-of-access',
    text: {
      en: 'The request comes from a Canadian citizen, a permanent resident or someone present in Canada, for themselves or with the consent of the person whom the records concern.',
      fr: 'La demande émane d’un citoyen canadien, d’un résident permanent ou d’une personne présente au Canada, pour elle-même ou avec le consentement de la personne que les documents concernent.',
    },
    law: [...accessActLaw, privacyAct('12(1)'), privacyExtensionOrder2('2')],
    needs: ['accessRequester', 'personStatus', 'personIn', 'canadianRepresentative'],
    holds: ({ accessRequester, canadianRepresentative, ...person }) =>
      accessRequester === 'representative-in-canada' ||
      accessRequester === 'sponsor' ||
      canadianRepresentative ||
      hasOwnRight(person),
    inForce: untilOpenToAll,
  }),
  condition({
    id: 'right-of-access',
    text: {
      en: 'Every individual, in Canada or outside Canada, has a right of access to their own personal information.',
      fr: 'Tout individu, au Canada ou à l’étranger, a droit à l’accès aux renseignements personnels qui le concernent.',
    },
    law: [
      privacyAct('12(1)'),
      privacyAct('12(3)'),
      privacyExtensionOrder2('2'),
      privacyExtensionOrder3('1'),
    ],
    needs: [],
    holds: always,
    inForce: openToAll,
  }),
]
