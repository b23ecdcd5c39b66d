import type { Decision } from '../../facts/index.ts'
import { irpa, irpr } from '../../law/index.ts'
import type { Sign } from './sign.ts'

const sponsored: readonly Decision[] = [
  'family-class-visa',
  'sponsor-ineligible',
  'spouse-in-canada-class',
]

/** What a letter to a sponsor, or to the person sponsored, says of them. */
export const signsOfFamily: readonly Sign[] = [
  {
    fact: 'notFamilyClassMember',
    value: true,
    of: ['family-class-visa'],
    words: {
      en: [
        /not (?:considered )?(?:to be )?(?:a )?members? of the family class/,
        /excluded from (?:membership in )?the family class/,
      ],
      fr: [
        /(?:n'appart(?:ient|enez)|n'appartiennent) pas a la categorie du regroupement familial/,
        /exclue?s? de la categorie du regroupement familial/,
      ],
    },
    law: [irpa('65'), irpr('117(1)')],
  },
  {
    fact: 'excludedFamilyMember',
    value: true,
    of: ['family-class-visa'],
    words: {
      en: [/excluded from (?:membership in )?the family class/],
      fr: [/exclue?s? de la categorie du regroupement familial/],
    },
    law: [irpr('117(9)')],
  },
  {
    fact: 'humanitarianRequestRefused',
    value: true,
    of: ['family-class-visa'],
    words: {
      en: [
        /request for humanitarian and compassionate (?:consideration|considerations|relief) (?:is|was|has been) (?:also |therefore )?(?:refused|denied)/,
      ],
      fr: [
        /demande fondee sur des (?:considerations|motifs) d'ordre humanitaire (?:est|a ete) (?:aussi |egalement |donc )?(?:refusee|rejetee)/,
      ],
    },
    law: [irpa('25(1)')],
  },
  {
    fact: 'sponsorChoseWithdrawal',
    value: true,
    of: ['sponsor-ineligible'],
    words: {
      en: [
        /you (?:chose|asked|elected|indicated that you wished) to (?:withdraw|discontinue) (?:your|the) (?:sponsorship|application)/,
      ],
      fr: [
        /vous avez (?:choisi de|demande de|indique vouloir) (?:retirer|ne pas maintenir) (?:votre|la) demande/,
      ],
    },
    law: [irpr('119')],
  },
  {
    fact: 'sponsorChoseWithdrawal',
    value: false,
    of: ['sponsor-ineligible'],
    words: {
      en: [
        /you (?:chose|asked|elected|indicated that you wished) to (?:proceed|continue) with (?:your|the) (?:sponsorship|application)/,
      ],
      fr: [
        /vous avez (?:choisi de|demande de|indique vouloir) (?:maintenir|poursuivre) (?:votre|la) demande/,
      ],
    },
    law: [irpr('119')],
  },
  ...relationships(),
]

/** What the person refused is to the sponsor, in a letter to either of them. */
function relationships(): Sign[] {
  const names = {
    spouse: { en: 'spouse|wife|husband', fr: 'epoux|epouse|mari' },
    'common-law-partner': { en: 'common ?law partner', fr: 'conjointe? de fait' },
    'conjugal-partner': { en: 'conjugal partner', fr: 'partenaire conjugale?' },
    child: { en: 'son|daughter|child', fr: 'fils|fille|enfant' },
    parent: { en: 'mother|father|parents?', fr: 'mere|pere|parents?' },
    grandparent: {
      en: 'grandmother|grandfather|grandparents?',
      fr: 'grand ?mere|grand ?pere|grands ?parents',
    },
  }
  return Object.entries(names).map(([value, { en, fr }]) => ({
    fact: 'relationshipToSponsor',
    value,
    of: sponsored,
    words: {
      en: [new RegExp(`(?:sponsor|sponsoring|sponsorship of) your (?:${en})(?!'| in law)`)],
      fr: [new RegExp(`(?:parrainer|parrainez|parrainage de) votre (?:${fr})`)],
    },
  }))
}
