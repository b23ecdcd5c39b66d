import type { Form } from '../../forms.ts'

export const useOfRepresentative: Form = {
  id: 'IMM 5476',
  title: { en: 'Use of a Representative', fr: 'Recours aux services d’un représentant' },
  url: {
    en: 'https://www.canada.ca/en/immigration-refugees-citizenship/services/application/application-forms-guides/imm5476.html',
    fr: 'https://www.canada.ca/fr/immigration-refugies-citoyennete/services/demande/formulaires-demande-guides/imm5476.html',
  },
}

export const releaseToIndividual: Form = {
  id: 'IMM 5475',
  title: {
    en: 'Authority to Release Personal Information to a Designated Individual',
    fr: 'Autorisation de communiquer des renseignements personnels à une personne désignée',
  },
}
