import { forms } from '../../forms.ts'
import { applicationGuides, irpa, irpr } from '../../law/index.ts'
import { useOfRepresentative } from '../../representation.ts'
import { always, type ChecklistItem, checklistItem } from '../../rules.ts'
import { permitInstructions } from './practices.ts'

export const checklist: readonly ChecklistItem[] = [
  checklistItem({
    id: 'form-in-canada',
    text: {
      en: 'The application form for those in Canada, current version, complete and signed, with a temporary resident permit asked for in it.',
      fr: 'Le formulaire de demande pour les personnes au Canada, version à jour, rempli et signé, où un permis de séjour temporaire est demandé.',
    },
    law: [irpr('10(1)(a)'), applicationGuides],
    needs: ['personIn'],
    applies: ({ personIn }) => personIn === 'in-canada',
    group: 'forms',
    necessity: 'required',
    party: 'applicant',
    form: forms.visitorInCanada,
  }),
  checklistItem({
    id: 'form-abroad',
    text: {
      en: 'No form is made for the permit alone: the application form for a stay in Canada, complete and signed, with a letter that asks for a permit if the person is found inadmissible.',
      fr: 'Aucun formulaire ne vise le permis seul : le formulaire de demande de séjour au Canada, rempli et signé, avec une lettre qui demande un permis si la personne est jugée interdite de territoire.',
    },
    law: [irpa('24(1)'), applicationGuides],
    needs: ['personIn'],
    applies: ({ personIn }) => personIn === 'outside-canada',
    group: 'forms',
    necessity: 'required',
    party: 'applicant',
    form: forms.visitorVisa,
  }),
  checklistItem({
    id: 'refusal-letter',
    text: {
      en: 'The refusal letter, and any finding of inadmissibility or removal order.',
      fr: 'La lettre de refus, ainsi que tout constat d’interdiction de territoire et toute mesure de renvoi.',
    },
    law: [irpa('16(1)')],
    needs: [],
    applies: always,
    group: 'decision',
    necessity: 'required',
    party: 'applicant',
  }),
  checklistItem({
    id: 'submissions',
    text: {
      en: 'A letter of submissions: what the person is inadmissible for or does not meet, why they must be in Canada and for how long, why that outweighs any risk, and how and when they will leave or regularize.',
      fr: 'Une lettre d’observations : motif de l’interdiction de territoire ou exigence non remplie, pourquoi la personne doit être au Canada et pour combien de temps, pourquoi cela l’emporte sur tout risque, et comment et quand elle partira ou régularisera sa situation.',
    },
    law: [irpa('24(1)'), permitInstructions],
    needs: [],
    applies: always,
    group: 'argument',
    necessity: 'required',
    party: 'applicant',
  }),
  checklistItem({
    id: 'proof-of-need',
    text: {
      en: 'Proof of the compelling need: medical, family, employment or other documents that state days and consequences.',
      fr: 'La preuve de la nécessité impérieuse : documents médicaux, familiaux, d’emploi ou autres, précisant les dates et les conséquences.',
    },
    law: [irpa('24(1)'), permitInstructions],
    needs: [],
    applies: always,
    group: 'evidence',
    necessity: 'required',
    party: 'applicant',
  }),
  checklistItem({
    id: 'passport',
    text: {
      en: 'A copy of the passport or travel document, photographs to the specifications of the day, and every current or past Canadian immigration document.',
      fr: 'Une copie du passeport ou titre de voyage, des photographies conformes aux exigences du jour, et chaque document d’immigration canadien actuel ou passé.',
    },
    law: [irpa('16(1)'), applicationGuides],
    needs: [],
    applies: always,
    group: 'evidence',
    necessity: 'required',
    party: 'applicant',
  }),
  checklistItem({
    id: 'criminal-records',
    text: {
      en: 'For each offence: charge, record of conviction, sentence and proof that it was completed, the text of the foreign law, police certificates, and proof of rehabilitation.',
      fr: 'Pour chaque infraction : accusation, déclaration de culpabilité, peine et preuve qu’elle a été purgée, texte de la loi étrangère, certificats de police et preuve de réadaptation.',
    },
    law: [irpa('16(1)'), irpa('36'), permitInstructions],
    needs: ['inadmissibility'],
    applies: ({ inadmissibility }) =>
      inadmissibility.includes('serious-criminality') ||
      inadmissibility.includes('criminality') ||
      inadmissibility.includes('transborder-criminality'),
    group: 'evidence',
    necessity: 'required',
    party: 'applicant',
  }),
  checklistItem({
    id: 'medical-evidence',
    text: {
      en: 'The medical report, the treatment plan, and proof of who will bear its cost.',
      fr: 'Le rapport médical, le plan de traitement et la preuve de la prise en charge de son coût.',
    },
    law: [irpa('16(1)'), irpa('38(1)'), permitInstructions],
    needs: ['inadmissibility'],
    applies: ({ inadmissibility }) => inadmissibility.includes('health'),
    group: 'evidence',
    necessity: 'required',
    party: 'applicant',
  }),
  checklistItem({
    id: 'means-of-support',
    text: {
      en: 'Proof of means of support for the whole stay, and of ties that will bring the person home.',
      fr: 'La preuve de moyens de subsistance pour tout le séjour, et d’attaches qui ramèneront la personne chez elle.',
    },
    law: [irpa('24(1)'), irpa('39'), permitInstructions],
    needs: [],
    applies: always,
    group: 'evidence',
    necessity: 'recommended',
    party: 'applicant',
  }),
  useOfRepresentative(),
  checklistItem({
    id: 'fee-receipt',
    text: {
      en: 'The receipt for the fee of the permit, paid beforehand, or the provision that exempts from it.',
      fr: 'Le récépissé de paiement des frais du permis, acquittés d’avance, ou la disposition qui en dispense.',
    },
    law: [irpr('10(1)(d)'), irpr('298(1)'), irpr('298(2)')],
    needs: [],
    applies: always,
    group: 'payment',
    necessity: 'required',
    party: 'applicant',
  }),
  checklistItem({
    id: 'proof-of-pending-request',
    text: {
      en: 'Proof that a humanitarian request is pending: no fee is then payable for the permit.',
      fr: 'La preuve qu’une demande d’ordre humanitaire est en cours : aucuns frais ne sont alors à payer pour le permis.',
    },
    law: [irpr('298(2)(b)')],
    needs: ['humanitarianRequestPending'],
    applies: ({ humanitarianRequestPending }) => humanitarianRequestPending,
    group: 'payment',
    necessity: 'recommended',
    party: 'applicant',
  }),
]
