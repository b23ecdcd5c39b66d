import type { Known } from '../../facts/index.ts'
import type { Form } from '../../forms.ts'
import { forms } from '../../forms.ts'
import { applicationGuides, decided, irpa, irpr } from '../../law/index.ts'
import { useOfRepresentative } from '../../representation.ts'
import { always, type ChecklistItem, checklistItem } from '../../rules.ts'
import { restorationInstructions } from './practices.ts'

const dueWith = 'restoration-of-status/application'

/** The form of the status to be restored. */
const formFor = (id: string, form: Form, status: Known['temporaryStatus']): ChecklistItem =>
  checklistItem({
    id,
    text: {
      en: 'The application form, current version, complete and signed, or its online equivalent, with restoration of status asked for in it.',
      fr: 'Le formulaire de demande, version à jour, rempli et signé, ou son équivalent en ligne, où le rétablissement du statut est demandé.',
    },
    law: [irpr('10(1)(a)'), irpr('182(1)'), applicationGuides],
    needs: ['temporaryStatus'],
    applies: ({ temporaryStatus }) => temporaryStatus === status,
    group: 'forms',
    necessity: 'required',
    party: 'applicant',
    form,
    dueWith,
  })

export const checklist: readonly ChecklistItem[] = [
  formFor('form-visitor', forms.visitorInCanada, 'visitor'),
  formFor('form-student', forms.studentInCanada, 'student'),
  formFor('form-worker', forms.workerInCanada, 'worker'),
  checklistItem({
    id: 'refusal-letter',
    text: {
      en: 'The refusal letter, with the officer’s notes if they came with it.',
      fr: 'La lettre de refus, avec les notes de l’agent si elles y étaient jointes.',
    },
    law: [irpa('16(1)'), applicationGuides],
    needs: [],
    applies: always,
    group: 'decision',
    necessity: 'required',
    party: 'applicant',
    dueWith,
  }),
  checklistItem({
    id: 'proof-of-day-of-loss',
    text: {
      en: 'Proof of the day on which the status was lost: the last permit, visitor record or entry stamp.',
      fr: 'La preuve du jour de la perte du statut : le dernier permis, la fiche du visiteur ou le timbre d’entrée.',
    },
    law: [irpr('182(1)'), irpr('183(4)')],
    needs: [],
    applies: always,
    group: 'evidence',
    necessity: 'required',
    party: 'applicant',
    dueWith,
  }),
  checklistItem({
    id: 'proof-of-timely-extension',
    text: {
      en: 'Proof that the extension was applied for before the stay ended, and of the day on which its refusal was received (the message, the account’s log).',
      fr: 'La preuve que la prolongation a été demandée avant la fin du séjour, et du jour de la réception de son refus (le message, l’historique du compte).',
    },
    law: [irpr('181(1)(a)'), irpr('183(5)(a)'), decided('2018 FC 964')],
    needs: ['extensionAppliedBeforeExpiry'],
    applies: ({ extensionAppliedBeforeExpiry }) => extensionAppliedBeforeExpiry,
    group: 'evidence',
    necessity: 'required',
    party: 'applicant',
    dueWith,
  }),
  checklistItem({
    id: 'letter-of-explanation',
    text: {
      en: 'A letter that says which condition was not complied with, how and when, that every other condition was, and that the person meets the requirements of the stay again; it answers each reason of the refusal.',
      fr: 'Une lettre indiquant quelle condition n’a pas été respectée, comment et quand, que toute autre condition l’a été et que la personne satisfait de nouveau aux exigences de son séjour; elle répond à chaque motif du refus.',
    },
    law: [irpr('182(1)'), restorationInstructions],
    needs: [],
    applies: always,
    group: 'argument',
    necessity: 'required',
    party: 'applicant',
    dueWith,
  }),
  checklistItem({
    id: 'passport',
    text: {
      en: 'A passport or travel document valid for the whole stay asked for, every page with a stamp or a mark.',
      fr: 'Un passeport ou titre de voyage valide pour tout le séjour demandé, avec chaque page portant un timbre ou une mention.',
    },
    law: [irpr('179(c)'), irpr('183(2)(c)')],
    needs: [],
    applies: always,
    group: 'evidence',
    necessity: 'required',
    party: 'applicant',
    dueWith,
  }),
  checklistItem({
    id: 'means-and-departure',
    text: {
      en: 'Proof of means of support, and that the person will leave Canada by the end of the stay.',
      fr: 'La preuve des moyens de subsistance, et que la personne quittera le Canada à la fin de sa période de séjour.',
    },
    law: [irpr('179(b)'), irpr('183(2)(a)'), irpa('20(1)(b)')],
    needs: [],
    applies: always,
    group: 'evidence',
    necessity: 'required',
    party: 'applicant',
    dueWith,
  }),
  checklistItem({
    id: 'enrolment',
    text: {
      en: 'Proof of acceptance and enrolment, transcripts that show the studies actively pursued, and proof of sufficient and available financial resources.',
      fr: 'La preuve de l’admission et de l’inscription, les relevés montrant que les études sont activement suivies, et la preuve de ressources financières suffisantes et disponibles.',
    },
    law: [irpr('182(2)'), irpr('219(1)'), irpr('220'), irpr('220.1(1)')],
    needs: ['temporaryStatus'],
    applies: ({ temporaryStatus }) => temporaryStatus === 'student',
    group: 'evidence',
    necessity: 'required',
    party: 'applicant',
    dueWith,
  }),
  checklistItem({
    id: 'offer-of-employment',
    text: {
      en: 'What the work permit now asked for requires: the offer of employment and its assessment, or the exemption relied on.',
      fr: 'Ce qu’exige le permis de travail maintenant demandé : l’offre d’emploi et son évaluation, ou la dispense invoquée.',
    },
    law: [irpr('200(1)')],
    needs: ['temporaryStatus'],
    applies: ({ temporaryStatus }) => temporaryStatus === 'worker',
    group: 'evidence',
    necessity: 'required',
    party: 'applicant',
    dueWith,
  }),
  checklistItem({
    id: 'activity-stopped',
    text: {
      en: 'Proof of the day on which work or study stopped: it must be no later than the day the authorization ended.',
      fr: 'La preuve du jour où le travail ou les études ont cessé : au plus tard le jour où l’autorisation a pris fin.',
    },
    law: [irpr('182(1)'), irpr('183(1)(b)'), irpr('183(1)(c)')],
    needs: ['temporaryStatus'],
    applies: ({ temporaryStatus }) => temporaryStatus === 'worker' || temporaryStatus === 'student',
    group: 'evidence',
    necessity: 'recommended',
    party: 'applicant',
    dueWith,
  }),
  useOfRepresentative(dueWith),
  checklistItem({
    id: 'fee-receipt',
    text: {
      en: 'The receipt for the restoration fee and for that of the new permit, if one is asked for.',
      fr: 'Le récépissé de paiement des frais de rétablissement et de ceux du nouveau permis, s’il en est demandé un.',
    },
    law: [irpr('10(1)(d)'), irpr('306(1)')],
    needs: [],
    applies: always,
    group: 'payment',
    necessity: 'required',
    party: 'applicant',
    dueWith,
  }),
  checklistItem({
    id: 'proof-of-submission',
    text: {
      en: 'The confirmation of submission, kept with its day and time: it proves that the application was made in time.',
      fr: 'La confirmation de l’envoi, conservée avec le jour et l’heure : elle prouve que la demande a été faite à temps.',
    },
    law: [irpr('182(1)')],
    needs: [],
    applies: always,
    group: 'service-and-filing',
    necessity: 'recommended',
    party: 'applicant',
    dueWith,
  }),
]
