import type { Form } from '../../forms.ts'

export const releaseToIndividual: Form = {
  id: 'IMM 5475',
  title: {
    en: 'Authority to Release Personal Information to a Designated Individual',
    fr: 'Autorisation de communiquer des renseignements personnels à une personne désignée',
  },
}
