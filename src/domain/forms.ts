import type { Text } from './text.ts'

/** A form that a checklist item asks for. */
export interface Form {
  /** The number printed on it, or a permanent name where none is known. */
  id: string
  title: Text
  url?: Text
}

/** The forms that several remedies ask for; those of the department are mostly filled in online. */
export const forms = {
  visitorVisa: {
    id: 'IMM 5257',
    title: {
      en: 'Application for Visitor Visa (Temporary Resident Visa)',
      fr: 'Demande de visa de visiteur (visa de résident temporaire)',
    },
  },
  studyPermitAbroad: {
    id: 'IMM 1294',
    title: {
      en: 'Application for a Study Permit Made Outside of Canada',
      fr: 'Demande de permis d’études présentée à l’extérieur du Canada',
    },
  },
  workPermitAbroad: {
    id: 'IMM 1295',
    title: {
      en: 'Application for a Work Permit Made Outside of Canada',
      fr: 'Demande de permis de travail présentée à l’extérieur du Canada',
    },
  },
  visitorInCanada: {
    id: 'IMM 5708',
    title: {
      en: 'Application to Change Conditions, Extend my Stay or Remain in Canada as a Visitor or Temporary Resident Permit Holder',
      fr: 'Demande pour modifier les conditions de séjour, proroger le séjour ou demeurer au Canada à titre de visiteur ou de titulaire d’un permis de séjour temporaire',
    },
  },
  studentInCanada: {
    id: 'IMM 5709',
    title: {
      en: 'Application to Change Conditions, Extend my Stay or Remain in Canada as a Student',
      fr: 'Demande pour modifier les conditions de séjour, proroger le séjour ou demeurer au Canada à titre d’étudiant',
    },
  },
  workerInCanada: {
    id: 'IMM 5710',
    title: {
      en: 'Application to Change Conditions, Extend my Stay or Remain in Canada as a Worker',
      fr: 'Demande pour modifier les conditions de séjour, proroger le séjour ou demeurer au Canada à titre de travailleur',
    },
  },
  permanentResidence: {
    id: 'IMM 0008',
    title: {
      en: 'Generic Application Form for Canada',
      fr: 'Formulaire de demande générique pour le Canada',
    },
  },
  sponsorship: {
    id: 'IMM 1344',
    title: {
      en: 'Application to Sponsor, Sponsorship Agreement and Undertaking',
      fr: 'Demande de parrainage, entente de parrainage et engagement',
    },
  },
  humanitarian: {
    id: 'IMM 5283',
    title: {
      en: 'Supplementary Information – Humanitarian and Compassionate Considerations',
      fr: 'Renseignements supplémentaires – Circonstances d’ordre humanitaire',
    },
  },
  permanentResidentCard: {
    id: 'IMM 5444',
    title: {
      en: 'Application for a Permanent Resident Card',
      fr: 'Demande de carte de résident permanent',
    },
  },
  protection: {
    id: 'IMM 5508',
    title: {
      en: 'Application for a Pre-Removal Risk Assessment',
      fr: 'Demande d’examen des risques avant renvoi',
    },
  },
  citizenship: {
    id: 'CIT 0002',
    title: {
      en: 'Application for Canadian Citizenship – Adults',
      fr: 'Demande de citoyenneté canadienne – Adultes',
    },
  },
  representative: {
    id: 'IMM 5476',
    title: { en: 'Use of a Representative', fr: 'Recours aux services d’un représentant' },
    url: {
      en: 'https://www.canada.ca/en/immigration-refugees-citizenship/services/application/application-forms-guides/imm5476.html',
      fr: 'https://www.canada.ca/fr/immigration-refugies-citoyennete/services/demande/formulaires-demande-guides/imm5476.html',
    },
  },
  affidavit: { id: '80A', title: { en: 'Affidavit', fr: 'Affidavit' } },
} satisfies Record<string, Form>
