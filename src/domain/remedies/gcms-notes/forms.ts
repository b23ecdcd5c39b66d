import type { Form } from '../../forms.ts'

export const requestForm: Form = {
  id: 'IMM 5563',
  title: {
    en: 'Access to Information and Personal Information Request',
    fr: 'Demande d’accès à l’information et demande d’accès à des renseignements personnels',
  },
}

export const departmentConsent: Form = {
  id: 'IMM 5744',
  title: {
    en: 'Consent for an Access to Information and Personal Information Request',
    fr: 'Consentement pour une demande d’accès à l’information et à des renseignements personnels',
  },
}

export const agencyConsent: Form = {
  id: 'BSF745',
  title: {
    en: 'Authority to Release Personal Information to a Designated Representative',
    fr: 'Autorisation de communiquer des renseignements personnels à un représentant désigné',
  },
}
