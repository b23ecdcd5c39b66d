import { fees, payable } from '../../fees.ts'
import type { Form } from '../../forms.ts'
import { citizenshipAct, decided, fccirpr, fcr, irpa } from '../../law/index.ts'
import { always, type Caution, type ChecklistItem, caution, checklistItem } from '../../rules.ts'
import { deemedDiscontinuance } from './late.ts'

const ir4: Form = { id: 'IR-4', title: { en: 'Notice of appeal', fr: 'Avis d’appel' } }

const followUp = { group: 'follow-up', party: 'applicant', necessity: 'conditional' } as const
const onAppeal = {
  needs: ['questionCertified'],
  applies: ({ questionCertified }: { questionCertified: boolean }) => questionCertified,
} as const

/** What is to be done once the application is filed, to the Federal Court of Appeal. */
export const afterFilingItems: readonly ChecklistItem[] = [
  checklistItem({
    ...followUp,
    id: 'reasons-requested-from-the-division',
    text: {
      en: 'The written request for the written reasons, if they did not come with the notice: the time to apply runs anew from their sending.',
      fr: 'La demande écrite des motifs écrits, s’ils n’étaient pas joints à l’avis : le délai pour agir court de nouveau à compter de leur transmission.',
    },
    law: [irpa('169(e)'), irpa('169(f)')],
    needs: ['decision', 'removalOrderMadeAt'],
    applies: ({ decision, removalOrderMadeAt }) =>
      decision === 'immigration-appeal-dismissed' ||
      (decision === 'removal-order' && removalOrderMadeAt === 'admissibility-hearing'),
    dueWith: 'judicial-review/written-reasons-request',
  }),
  checklistItem({
    ...followUp,
    id: 'reasons-from-the-tribunal',
    text: {
      en: 'The registry itself asks the tribunal for its reasons. Note how, on what day and at what hour they, or the notice that there are none, were sent: the record is due from the receipt that the Rules take.',
      fr: 'Le greffe demande lui-même les motifs au tribunal administratif. Noter comment, quel jour et à quelle heure ceux-ci, ou l’avis qu’il n’y en a pas, ont été envoyés : le délai de mise en état court de la réception que retiennent les Règles.',
    },
    law: [fccirpr('9(1)'), fccirpr('9(2)'), fccirpr('4.1')],
    needs: ['writtenReasons'],
    applies: ({ writtenReasons }) => writtenReasons !== 'received',
    dueWith: 'judicial-review/perfection',
  }),
  checklistItem({
    ...followUp,
    id: 'memorandum-in-reply',
    text: {
      en: 'If the respondent serves a memorandum: the reply, served and filed with proof of service. Note how, on what day and at what hour that memorandum was served.',
      fr: 'Si le défendeur signifie un mémoire : la réplique, signifiée et déposée avec la preuve de signification. Noter comment, quel jour et à quelle heure ce mémoire a été signifié.',
    },
    law: [fccirpr('13'), fcr('143')],
    needs: [],
    applies: always,
    dueWith: 'judicial-review/reply',
  }),
  checklistItem({
    ...followUp,
    id: 'question-to-certify',
    text: {
      en: 'Once leave is granted, and before judgment: the precise serious question of general importance to be certified, if an appeal is to remain possible.',
      fr: 'Une fois l’autorisation accordée, et avant le jugement : l’énoncé précis de la question grave de portée générale à certifier, si un appel doit rester possible.',
    },
    law: [fccirpr('18(1)'), fccirpr('18(2)'), irpa('74(d)'), citizenshipAct('22.2(d)')],
    needs: [],
    applies: always,
  }),
  checklistItem({
    ...followUp,
    ...onAppeal,
    id: 'notice-of-appeal',
    text: {
      en: 'The notice of appeal to the Federal Court of Appeal on the question certified.',
      fr: 'L’avis d’appel à la Cour d’appel fédérale sur la question certifiée.',
    },
    law: [fccirpr('20(1)')],
    form: ir4,
    dueWith: 'judicial-review/appeal-to-fca',
  }),
  checklistItem({
    ...followUp,
    ...onAppeal,
    id: 'notice-of-appeal-served',
    text: {
      en: 'Service of the notice of appeal on all parties, on a Minister by filing the original and two paper copies at the registry, and the proof of service.',
      fr: 'La signification de l’avis d’appel à toutes les parties, à un ministre par le dépôt au greffe de l’original et de deux copies papier, et la preuve de signification.',
    },
    law: [fccirpr('20(2)'), fcr('127(3)'), fcr('133(1)'), fcr('146')],
    dueWith: 'judicial-review/appeal-to-fca-service',
  }),
]

export const afterFilingFees = payable(fees.noticeOfAppealToCourt, onAppeal)

export const afterFilingCautions: readonly Caution[] = [
  caution({
    id: 'deemed-discontinued',
    text: {
      en: 'By a notice of the Court, an application not perfected in time is deemed discontinued without an order, and only a motion can revive it. Check that the notice still stands.',
      fr: 'Selon un avis de la Cour, une demande non mise en état à temps est réputée faire l’objet d’un désistement sans ordonnance, et seule une requête peut la rétablir. Vérifier que l’avis tient toujours.',
    },
    law: [deemedDiscontinuance, decided('2023 FC 143'), decided('2023 FC 380')],
    needs: [],
    applies: always,
  }),
  caution({
    id: 'no-appeal-without-certified-question',
    text: {
      en: 'The judge asks for questions to certify before the judgment, and not after it: without one certified, the judgment is final.',
      fr: 'Le juge invite à proposer des questions à certifier avant le jugement, et non après : sans question certifiée, le jugement est définitif.',
    },
    law: [fccirpr('18(1)'), irpa('74(d)'), citizenshipAct('22.2(d)')],
    needs: [],
    applies: always,
  }),
]
