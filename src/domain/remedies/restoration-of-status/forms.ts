import type { Form } from '../../forms.ts'

/** The department’s forms for those who are in Canada: restoration is asked for on the form of the stay. */
export const forms = {
  visitor: {
    id: 'IMM 5708',
    title: {
      en: 'Application to Change Conditions, Extend my Stay or Remain in Canada as a Visitor or Temporary Resident Permit Holder',
      fr: 'Demande pour modifier les conditions de séjour, proroger le séjour ou demeurer au Canada à titre de visiteur ou de titulaire d’un permis de séjour temporaire',
    },
  },
  student: {
    id: 'IMM 5709',
    title: {
      en: 'Application to Change Conditions, Extend my Stay or Remain in Canada as a Student',
      fr: 'Demande pour modifier les conditions de séjour, proroger le séjour ou demeurer au Canada à titre d’étudiant',
    },
  },
  worker: {
    id: 'IMM 5710',
    title: {
      en: 'Application to Change Conditions, Extend my Stay or Remain in Canada as a Worker',
      fr: 'Demande pour modifier les conditions de séjour, proroger le séjour ou demeurer au Canada à titre de travailleur',
    },
  },
  representative: {
    id: 'IMM 5476',
    title: { en: 'Use of a Representative', fr: 'Recours aux services d’un représentant' },
  },
} satisfies Record<string, Form>
