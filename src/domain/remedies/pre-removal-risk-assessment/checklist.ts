import type { Known } from '../../facts/index.ts'
import { forms } from '../../forms.ts'
import { irpa, irpr } from '../../law/index.ts'
import { useOfRepresentative } from '../../representation.ts'
import { type ChecklistItem, checklistItem, everyCase } from '../../rules.ts'
import { applyPage } from './practices.ts'

const withApplication = {
  party: 'applicant',
  dueWith: 'pre-removal-risk-assessment/application',
} as const
const inEveryCase = { ...everyCase, ...withApplication } as const

/** Another application needs no notification, and brings no stay that could end: R160(2), R165. */
const ofFirstApplication = {
  ...withApplication,
  needs: ['decision'],
  applies: ({ decision }: Known<'decision'>) => decision !== 'pre-removal-risk-assessment',
} as const

export const checklist: readonly ChecklistItem[] = [
  checklistItem({
    ...inEveryCase,
    id: 'application-form',
    group: 'forms',
    text: {
      en: 'The application for protection form, complete and signed: for a first application, the one that came with the notification. There is no fee.',
      fr: 'Le formulaire de demande de protection, rempli et signé : pour une première demande, celui remis avec l’avis. Il n’y a pas de frais.',
    },
    law: [irpr('160(4)'), irpr('162'), applyPage],
    necessity: 'required',
    form: forms.protection,
  }),
  checklistItem({
    ...ofFirstApplication,
    id: 'notification',
    group: 'decision',
    text: {
      en: 'The notification, with proof of the day and the manner in which it was given: by hand, or the envelope and its postmark.',
      fr: 'L’avis, avec la preuve du jour et du mode de sa délivrance : en mains propres, ou l’enveloppe et son cachet postal.',
    },
    law: [irpr('160(4)')],
    necessity: 'required',
  }),
  checklistItem({
    ...inEveryCase,
    id: 'removal-order',
    group: 'decision',
    text: {
      en: 'The removal order, and what shows the day on which it came into force.',
      fr: 'La mesure de renvoi, et ce qui établit le jour de sa prise d’effet.',
    },
    law: [irpa('112(1)'), irpa('49')],
    necessity: 'recommended',
  }),
  checklistItem({
    ...inEveryCase,
    id: 'written-submissions',
    group: 'argument',
    text: {
      en: 'Written submissions: who would harm the person, why and how, in every part of the country, and why its authorities cannot protect; each fact tied to a document. After a first application in time they may follow, before a decision can be made.',
      fr: 'Les observations écrites : qui ferait du tort à la personne, pourquoi et comment, dans tout le pays, et pourquoi ses autorités ne peuvent la protéger; chaque fait relié à un document. Après une première demande faite à temps, elles peuvent suivre, avant qu’une décision puisse être rendue.',
    },
    law: [irpr('161(1)'), irpr('162'), irpa('113(c)'), irpa('96'), irpa('97(1)')],
    necessity: 'recommended',
  }),
  checklistItem({
    id: 'submissions-with-the-application',
    group: 'argument',
    text: {
      en: 'This is another application: the written submissions must accompany it.',
      fr: 'Il s’agit d’une autre demande : les observations écrites doivent l’accompagner.',
    },
    law: [irpr('165')],
    needs: ['decision'],
    applies: ({ decision }) => decision === 'pre-removal-risk-assessment',
    necessity: 'required',
    party: 'applicant',
  }),
  checklistItem({
    ...withApplication,
    id: 'new-evidence-identified',
    group: 'evidence',
    text: {
      en: 'In the submissions: each piece of evidence marked as new, why it could not be given before the claim was rejected, and how it relates to the person.',
      fr: 'Dans les observations : chaque élément de preuve désigné comme nouveau, pourquoi il n’a pu être présenté avant le rejet de la demande d’asile, et dans quelle mesure il s’applique à la personne.',
    },
    law: [irpr('161(2)'), irpa('113(a)')],
    needs: ['lastRefugeeDecision'],
    applies: ({ lastRefugeeDecision }) => lastRefugeeDecision.startsWith('rejected'),
    necessity: 'required',
  }),
  checklistItem({
    ...withApplication,
    id: 'earlier-decisions',
    group: 'decision',
    text: {
      en: 'The decisions on the earlier claim and appeal, with their reasons: the officer starts from them.',
      fr: 'Les décisions sur la demande d’asile et l’appel antérieurs, avec leurs motifs : l’agent part de ceux-ci.',
    },
    law: [irpa('113(a)'), irpa('112(2)(b.1)')],
    needs: ['lastRefugeeDecision'],
    applies: ({ lastRefugeeDecision }) => lastRefugeeDecision !== 'none',
    necessity: 'recommended',
  }),
  checklistItem({
    ...inEveryCase,
    id: 'identity',
    group: 'evidence',
    text: {
      en: 'Proof of identity and of every nationality or, without one, of the country of former habitual residence.',
      fr: 'La preuve de l’identité et de chaque nationalité ou, à défaut, du pays de la résidence habituelle.',
    },
    law: [irpa('96'), irpa('97(1)')],
    necessity: 'required',
  }),
  checklistItem({
    ...inEveryCase,
    id: 'personal-evidence',
    group: 'evidence',
    text: {
      en: 'Evidence of the risk to this person: sworn statement, witnesses’ letters with proof of who they are, police and medical reports, threats, photographs.',
      fr: 'La preuve du risque personnel : déclaration sous serment, lettres de témoins avec preuve de leur identité, rapports de police et médicaux, menaces, photographies.',
    },
    law: [irpa('97(1)'), irpr('161(1)')],
    necessity: 'required',
  }),
  checklistItem({
    ...inEveryCase,
    id: 'country-evidence',
    group: 'evidence',
    text: {
      en: 'Recent evidence on the country: state protection, flight within the country, persons in a like situation.',
      fr: 'Une preuve récente sur le pays : protection de l’État, refuge intérieur, personnes dans une situation semblable.',
    },
    law: [irpa('96'), irpa('97(1)(b)')],
    necessity: 'recommended',
  }),
  checklistItem({
    ...inEveryCase,
    id: 'translations',
    group: 'evidence',
    text: {
      en: 'An English or French translation of each document in another language, with the translator’s declaration.',
      fr: 'La traduction française ou anglaise de chaque document rédigé dans une autre langue, avec la déclaration du traducteur.',
    },
    law: [applyPage],
    necessity: 'conditional',
  }),
  checklistItem({
    ...inEveryCase,
    id: 'hearing-request',
    group: 'argument',
    text: {
      en: 'If credibility is at issue: a request for a hearing, and why the prescribed factors call for one.',
      fr: 'Si la crédibilité est en jeu : une demande d’audience, et pourquoi les facteurs réglementaires la justifient.',
    },
    law: [irpa('113(b)')],
    necessity: 'conditional',
  }),
  useOfRepresentative(withApplication.dueWith),
  checklistItem({
    ...inEveryCase,
    id: 'proof-of-receipt',
    group: 'service-and-filing',
    text: {
      en: 'Proof of the day on which the Department received the application: electronic confirmation or courier’s receipt.',
      fr: 'La preuve du jour où le ministère a reçu la demande : confirmation électronique ou récépissé du messager.',
    },
    law: [irpr('162')],
    necessity: 'recommended',
  }),
  checklistItem({
    ...ofFirstApplication,
    id: 'no-waiver',
    group: 'follow-up',
    text: {
      en: 'Sign nothing that says that no application will be made: that ends the stay at once.',
      fr: 'Ne rien signer indiquant qu’aucune demande ne sera faite : cela met aussitôt fin au sursis.',
    },
    law: [irpr('232(a)')],
    necessity: 'recommended',
  }),
]
