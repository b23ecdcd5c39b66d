import type { Decision } from '../../facts/index.ts'
import type { Form } from '../../forms.ts'
import { forms } from '../../forms.ts'
import { applicationGuides, irpa, irpr, type Law } from '../../law/index.ts'
import { type ChecklistItem, checklistItem } from '../../rules.ts'
import type { Text } from '../../text.ts'
import { permanent, sponsored } from './decisions.ts'

/** The form of one kind of application, required for the kinds named. */
const formFor = (
  id: string,
  form: Form,
  text: Text,
  law: Law,
  kinds: readonly Decision[],
  party: ChecklistItem['party'] = 'applicant',
): ChecklistItem =>
  checklistItem({
    id,
    text,
    law,
    needs: ['decision'],
    applies: ({ decision }) => kinds.includes(decision),
    group: 'forms',
    necessity: 'required',
    party,
    form,
  })

/** One form for those who apply in Canada, another for those abroad. */
const formByPlace = (
  id: string,
  form: Form,
  text: Text,
  kinds: readonly Decision[],
  place: 'in-canada' | 'outside-canada',
): ChecklistItem =>
  checklistItem({
    id,
    text,
    law: [irpr('10(1)(a)'), applicationGuides],
    needs: ['decision', 'personIn'],
    applies: ({ decision, personIn }) => kinds.includes(decision) && personIn === place,
    group: 'forms',
    necessity: 'required',
    party: 'applicant',
    form,
  })

const signedForm = {
  en: 'The application form, current version, complete and signed, or its online equivalent.',
  fr: 'Le formulaire de demande, version à jour, rempli et signé, ou son équivalent en ligne.',
}
const fromAbroad = {
  en: 'The application form for those outside Canada, current version, complete and signed, or its online equivalent.',
  fr: 'Le formulaire de demande pour les personnes hors du Canada, version à jour, rempli et signé, ou son équivalent en ligne.',
}
const fromCanada = {
  en: 'The application form for those in Canada, current version, complete and signed, or its online equivalent.',
  fr: 'Le formulaire de demande pour les personnes au Canada, version à jour, rempli et signé, ou son équivalent en ligne.',
}
const inStay: readonly Decision[] = ['extension-of-stay', 'restoration-of-status']
const written: Law = [irpr('10(1)(a)'), irpr('10(1)(b)'), applicationGuides]

/** The form for each kind of application, and for each place it is made from. */
export const applicationForms: readonly ChecklistItem[] = [
  formFor('form-visitor-visa', forms.visitorVisa, signedForm, written, ['temporary-resident-visa']),
  formByPlace(
    'form-study-abroad',
    forms.studyPermitAbroad,
    fromAbroad,
    ['study-permit'],
    'outside-canada',
  ),
  formByPlace(
    'form-study-in-canada',
    forms.studentInCanada,
    fromCanada,
    ['study-permit'],
    'in-canada',
  ),
  formByPlace(
    'form-work-abroad',
    forms.workPermitAbroad,
    fromAbroad,
    ['work-permit'],
    'outside-canada',
  ),
  formByPlace(
    'form-work-in-canada',
    forms.workerInCanada,
    fromCanada,
    ['work-permit'],
    'in-canada',
  ),
  ...(
    [
      ['visitor', forms.visitorInCanada],
      ['student', forms.studentInCanada],
      ['worker', forms.workerInCanada],
    ] as const
  ).map(([status, form]) =>
    checklistItem({
      id: `form-stay-${status}`,
      text: fromCanada,
      law: written,
      needs: ['decision', 'temporaryStatus'],
      applies: ({ decision, temporaryStatus }) =>
        inStay.includes(decision) && temporaryStatus === status,
      group: 'forms',
      necessity: 'required',
      party: 'applicant',
      form,
    }),
  ),
  formByPlace(
    'form-permit-in-canada',
    forms.visitorInCanada,
    fromCanada,
    ['temporary-resident-permit'],
    'in-canada',
  ),
  formFor('form-permanent-residence', forms.permanentResidence, signedForm, written, [
    ...permanent,
    'humanitarian-and-compassionate',
  ]),
  formFor(
    'form-sponsorship',
    forms.sponsorship,
    {
      en: 'A new sponsorship application and undertaking, complete and signed by the sponsor and any co-signer.',
      fr: 'Une nouvelle demande de parrainage et un engagement, remplis et signés par le répondant et tout cosignataire.',
    },
    [irpr('10(4)'), irpr('10(6)'), irpr('130(1)(c)')],
    sponsored,
    'sponsor',
  ),
  formFor(
    'form-humanitarian',
    forms.humanitarian,
    {
      en: 'The written request for humanitarian and compassionate considerations, with the application for permanent residence.',
      fr: 'La demande écrite fondée sur des considérations d’ordre humanitaire, avec la demande de résidence permanente.',
    },
    [irpr('66'), irpa('25(1)'), irpa('25(1.1)')],
    ['humanitarian-and-compassionate'],
  ),
  formFor('form-permanent-resident-card', forms.permanentResidentCard, signedForm, written, [
    'permanent-resident-card',
  ]),
  formFor(
    'form-protection',
    forms.protection,
    {
      en: 'The application for protection, with written submissions and only evidence that arose after the rejection or could not reasonably have been presented before.',
      fr: 'La demande de protection, avec les observations écrites et seulement des éléments de preuve survenus depuis le rejet ou qui ne pouvaient raisonnablement être présentés avant.',
    },
    [irpa('113(a)'), irpr('165')],
    ['pre-removal-risk-assessment'],
  ),
  // The Citizenship Act and its Regulations prescribe the form; their text on it is not held here.
  formFor('form-citizenship', forms.citizenship, signedForm, [applicationGuides], ['citizenship']),
]
