import { irpa, irpr } from '../../law/index.ts'
import { useOfRepresentative } from '../../representation.ts'
import { always, type ChecklistItem, checklistItem } from '../../rules.ts'
import { applicationForms } from './application-forms.ts'
import { permanent, temporary, toEnter } from './decisions.ts'
import { evidenceItems } from './evidence.ts'
import { reapplying } from './practices.ts'

/** What to prepare; an item of evidence for each ground of the refusal is made from its entry. */
export const checklist: readonly ChecklistItem[] = [
  ...applicationForms,
  checklistItem({
    id: 'complete-application',
    text: {
      en: 'Every form, document and signature of the guide for this kind of application, checked on the day of filing: an incomplete application is returned.',
      fr: 'Chaque formulaire, document et signature du guide visant ce genre de demande, vérifié le jour du dépôt : une demande incomplète est retournée.',
    },
    law: [irpr('10(1)'), irpr('10(2)'), irpr('12')],
    needs: [],
    applies: always,
    group: 'forms',
    necessity: 'required',
    party: 'applicant',
  }),
  checklistItem({
    id: 'refusal-letter',
    text: {
      en: 'The refusal letter, and those of any earlier refusals.',
      fr: 'La lettre de refus, et celles de tout refus antérieur.',
    },
    law: [irpa('16(1)')],
    needs: [],
    applies: always,
    group: 'decision',
    necessity: 'required',
    party: 'applicant',
  }),
  checklistItem({
    id: 'officer-notes',
    text: {
      en: 'The officer’s notes: find in them every reason given and every document overlooked.',
      fr: 'Les notes de l’agent : y repérer chaque motif et chaque document passé sous silence.',
    },
    law: [reapplying],
    needs: ['decisionNotesReceived'],
    applies: ({ decisionNotesReceived }) => decisionNotesReceived,
    group: 'decision',
    necessity: 'recommended',
    party: 'applicant',
  }),
  checklistItem({
    id: 'request-officer-notes',
    text: {
      en: 'An access request for the officer’s notes, if time allows: a new application that does not know the real reasons may miss them.',
      fr: 'Une demande de communication des notes de l’agent, si le temps le permet : une nouvelle demande faite sans connaître les vrais motifs peut passer à côté.',
    },
    law: [reapplying],
    needs: ['decisionNotesReceived'],
    applies: ({ decisionNotesReceived }) => !decisionNotesReceived,
    group: 'decision',
    necessity: 'recommended',
    party: 'applicant',
  }),
  checklistItem({
    id: 'letter-of-explanation',
    text: {
      en: 'A letter of explanation of one or two pages: quote each reason of the refusal, say what has changed or is now proved, and refer to the exhibit.',
      fr: 'Une lettre explicative d’une ou deux pages : citer chaque motif du refus, dire ce qui a changé ou est maintenant prouvé, et renvoyer à la pièce.',
    },
    law: [reapplying],
    needs: [],
    applies: always,
    group: 'argument',
    necessity: 'recommended',
    party: 'applicant',
  }),
  checklistItem({
    id: 'declare-refusal',
    text: {
      en: 'The earlier refusal declared truthfully wherever a form asks about it, with its date and file number.',
      fr: 'Le refus antérieur déclaré véridiquement partout où un formulaire le demande, avec sa date et son numéro de dossier.',
    },
    law: [irpa('16(1)'), irpa('40(1)(a)')],
    needs: [],
    applies: always,
    group: 'forms',
    necessity: 'required',
    party: 'applicant',
  }),
  checklistItem({
    id: 'changed-circumstances',
    text: {
      en: 'Proof of what has changed since the refusal, dated after it, in an indexed list of exhibits.',
      fr: 'La preuve de ce qui a changé depuis le refus, postérieure à celui-ci, dans une liste de pièces numérotée.',
    },
    law: [irpa('16(1)'), reapplying],
    needs: ['refusalReasonsAddressed'],
    applies: ({ refusalReasonsAddressed }) => refusalReasonsAddressed,
    group: 'evidence',
    necessity: 'recommended',
    party: 'applicant',
  }),
  ...evidenceItems,
  checklistItem({
    id: 'biometrics-and-photographs',
    text: {
      en: 'Photographs to the specifications of the day, and biometrics where earlier ones no longer count.',
      fr: 'Photographies conformes aux exigences du jour, et données biométriques si les précédentes ne valent plus.',
    },
    law: [irpa('16(2)'), irpr('315.1(1)')],
    needs: ['decision'],
    applies: ({ decision }) =>
      temporary.includes(decision) ||
      permanent.includes(decision) ||
      decision === 'temporary-resident-permit' ||
      decision === 'humanitarian-and-compassionate',
    group: 'evidence',
    necessity: 'required',
    party: 'applicant',
  }),
  checklistItem({
    id: 'authorization-to-return',
    text: {
      en: 'An application for authorization to return to Canada, filed with the new application, unless the bar on return has ended, or the order was made only for accompanying an inadmissible family member.',
      fr: 'Une demande d’autorisation de retour au Canada, jointe à la nouvelle demande, sauf si l’interdiction de retour a pris fin ou si la mesure n’a été prise que pour avoir accompagné un membre de la famille interdit de territoire.',
    },
    law: [irpa('52(1)'), irpr('225(1)'), irpr('225(4)'), irpr('226(1)'), irpr('226(2)')],
    needs: ['decision', 'removalOrder'],
    applies: ({ decision, removalOrder }) =>
      toEnter.includes(decision) &&
      (removalOrder === 'exclusion' || removalOrder === 'deportation'),
    group: 'forms',
    necessity: 'conditional',
    party: 'applicant',
  }),
  checklistItem({
    id: 'temporary-resident-permit-request',
    text: {
      en: 'A request for a temporary resident permit with the application, with the reasons that justify it despite the inadmissibility.',
      fr: 'Une demande de permis de séjour temporaire jointe à la demande, avec les raisons qui le justifient malgré l’interdiction de territoire.',
    },
    law: [irpa('24(1)')],
    needs: ['decision', 'inadmissibility'],
    applies: ({ decision, inadmissibility }) =>
      temporary.includes(decision) && inadmissibility.length > 0,
    group: 'argument',
    necessity: 'recommended',
    party: 'applicant',
  }),
  useOfRepresentative(),
  checklistItem({
    id: 'fee-receipt',
    text: {
      en: 'The receipt for the fee of the day on which the application is received: the fee of the refused application does not carry over.',
      fr: 'Le récépissé de paiement des droits du jour de la réception de la demande : ceux de la demande refusée ne sont pas reportés.',
    },
    law: [irpr('10(1)(d)')],
    needs: [],
    applies: always,
    group: 'payment',
    necessity: 'required',
    party: 'applicant',
  }),
  checklistItem({
    id: 'protect-court-limit',
    text: {
      en: 'Before filing, a note of the time limits for judicial review and appeal, and a decision whether to protect them.',
      fr: 'Avant le dépôt, une note des délais de contrôle judiciaire et d’appel, et la décision de les protéger ou non.',
    },
    law: [irpa('72(2)(b)')],
    needs: [],
    applies: always,
    group: 'follow-up',
    necessity: 'recommended',
    party: 'applicant',
  }),
]
