import { forms } from '../../forms.ts'
import { irpa, irpr } from '../../law/index.ts'
import { useOfRepresentative } from '../../representation.ts'
import { always, type ChecklistItem, checklistItem } from '../../rules.ts'
import { humanitarianGuide, humanitarianInstructions } from './practices.ts'

export const checklist: readonly ChecklistItem[] = [
  checklistItem({
    id: 'permanent-residence-application',
    text: {
      en: 'The application for permanent residence that the request must accompany: to remain in Canada or, from outside Canada, for a permanent resident visa.',
      fr: 'La demande de résidence permanente que la demande doit accompagner : de séjour au Canada ou, hors du Canada, de visa de résident permanent.',
    },
    law: [irpr('66'), irpr('10(1)(a)')],
    needs: [],
    applies: always,
    group: 'forms',
    necessity: 'required',
    party: 'applicant',
    form: forms.permanentResidence,
  }),
  checklistItem({
    id: 'supplementary-information',
    text: {
      en: 'The form that sets out the humanitarian circumstances, complete and signed: the request itself must be in writing.',
      fr: 'Le formulaire exposant les circonstances d’ordre humanitaire, rempli et signé : la demande doit être faite par écrit.',
    },
    law: [irpr('66'), humanitarianGuide],
    needs: ['personIn'],
    applies: ({ personIn }) => personIn === 'in-canada',
    group: 'forms',
    necessity: 'required',
    party: 'applicant',
    form: forms.humanitarian,
  }),
  checklistItem({
    id: 'letter-of-request',
    text: {
      en: 'A letter, in the visa application, that expressly asks for humanitarian and compassionate considerations and says what exemption is sought and why.',
      fr: 'Une lettre, dans la demande de visa, qui invoque expressément les considérations d’ordre humanitaire et précise la dispense sollicitée et pourquoi.',
    },
    law: [irpr('66'), irpa('25(1)')],
    needs: ['personIn'],
    applies: ({ personIn }) => personIn === 'outside-canada',
    group: 'forms',
    necessity: 'required',
    party: 'applicant',
  }),
  checklistItem({
    id: 'complete-application',
    text: {
      en: 'Every other form, document, photograph and signature of the guide, for the person and each family member, checked on the day of filing.',
      fr: 'Chaque autre formulaire, document, photographie et signature du guide, pour la personne et chaque membre de sa famille, vérifié le jour du dépôt.',
    },
    law: [irpr('10(1)'), irpr('10(2)'), irpr('12'), humanitarianGuide],
    needs: [],
    applies: always,
    group: 'forms',
    necessity: 'required',
    party: 'applicant',
  }),
  checklistItem({
    id: 'refusal-letter',
    text: {
      en: 'The refusal letter, and every earlier decision on status, protection or removal, with its day.',
      fr: 'La lettre de refus, et chaque décision antérieure sur le statut, la protection ou le renvoi, avec sa date.',
    },
    law: [irpa('16(1)'), irpa('25(1.2)(c)')],
    needs: [],
    applies: always,
    group: 'decision',
    necessity: 'required',
    party: 'applicant',
  }),
  checklistItem({
    id: 'submissions',
    text: {
      en: 'Submissions that name each requirement or ground of inadmissibility from which an exemption is asked for, and tie each consideration to a document.',
      fr: 'Des observations qui nomment chaque exigence ou motif d’interdiction de territoire visé par la dispense, et rattachent chaque considération à un document.',
    },
    law: [irpa('25(1)'), humanitarianInstructions],
    needs: [],
    applies: always,
    group: 'argument',
    necessity: 'required',
    party: 'applicant',
  }),
  checklistItem({
    id: 'establishment-and-ties',
    text: {
      en: 'Proof of establishment and ties in Canada: residence, work, taxes, studies, family, community.',
      fr: 'La preuve de l’établissement et des attaches au Canada : résidence, travail, impôts, études, famille, collectivité.',
    },
    law: [irpa('25(1)'), humanitarianInstructions],
    needs: ['personIn'],
    applies: ({ personIn }) => personIn === 'in-canada',
    group: 'evidence',
    necessity: 'recommended',
    party: 'applicant',
  }),
  checklistItem({
    id: 'hardship',
    text: {
      en: 'Proof of the hardship that refusal would cause: personal documents first, then reports on the conditions of the country.',
      fr: 'La preuve des difficultés qu’entraînerait un refus : d’abord des documents personnels, puis des rapports sur la situation du pays.',
    },
    law: [irpa('25(1.3)'), humanitarianInstructions],
    needs: [],
    applies: always,
    group: 'evidence',
    necessity: 'required',
    party: 'applicant',
  }),
  checklistItem({
    id: 'best-interests-of-children',
    text: {
      en: 'For each child directly affected, in Canada or abroad: birth certificate, school, medical and psychological reports, and proof of the bond and of the effect on them.',
      fr: 'Pour chaque enfant directement touché, au Canada ou ailleurs : acte de naissance, rapports scolaires, médicaux et psychologiques, et preuve du lien et de l’effet sur lui.',
    },
    law: [irpa('25(1)')],
    needs: [],
    applies: always,
    group: 'evidence',
    necessity: 'conditional',
    party: 'applicant',
  }),
  checklistItem({
    id: 'child-exception',
    text: {
      en: 'Proof, with the request, that removal would have an adverse effect on the best interests of a child directly affected: it lifts the bar after a refugee claim.',
      fr: 'La preuve, avec la demande, que le renvoi porterait atteinte à l’intérêt supérieur d’un enfant directement touché : elle lève l’interdiction qui suit une demande d’asile.',
    },
    law: [irpa('25(1.21)(b)')],
    needs: ['adverseEffectOnChild'],
    applies: ({ adverseEffectOnChild }) => adverseEffectOnChild,
    group: 'evidence',
    necessity: 'required',
    party: 'applicant',
  }),
  checklistItem({
    id: 'health-exception',
    text: {
      en: 'Medical proof of the risk to life on removal, and proof that no country of nationality, or of former habitual residence, can provide adequate care.',
      fr: 'La preuve médicale du danger pour la vie en cas de renvoi, et la preuve qu’aucun pays de nationalité, ou de résidence habituelle, ne peut fournir des soins adéquats.',
    },
    law: [irpa('25(1.21)(a)')],
    needs: ['riskToLifeFromHealthCare'],
    applies: ({ riskToLifeFromHealthCare }) => riskToLifeFromHealthCare,
    group: 'evidence',
    necessity: 'required',
    party: 'applicant',
  }),
  checklistItem({
    id: 'criminal-records',
    text: {
      en: 'For each offence: record of conviction, sentence and proof that it was completed, with what speaks for the person since.',
      fr: 'Pour chaque infraction : déclaration de culpabilité, peine et preuve qu’elle a été purgée, avec ce qui plaide depuis en faveur de la personne.',
    },
    law: [irpa('16(1)'), irpa('36')],
    needs: ['inadmissibility'],
    applies: ({ inadmissibility }) =>
      inadmissibility.includes('serious-criminality') ||
      inadmissibility.includes('criminality') ||
      inadmissibility.includes('transborder-criminality'),
    group: 'evidence',
    necessity: 'required',
    party: 'applicant',
  }),
  useOfRepresentative(),
  checklistItem({
    id: 'fee-receipt',
    text: {
      en: 'The receipt for the fees of the request, paid before it is sent.',
      fr: 'Le récépissé de paiement des frais de la demande, acquittés avant l’envoi.',
    },
    law: [irpa('25(1.1)'), irpr('10(1)(d)'), irpr('307')],
    needs: [],
    applies: always,
    group: 'payment',
    necessity: 'required',
    party: 'applicant',
  }),
  checklistItem({
    id: 'keep-it-current',
    text: {
      en: 'New documents sent as circumstances change, until the decision: what is not put forward is not weighed.',
      fr: 'De nouveaux documents transmis à mesure que la situation évolue, jusqu’à la décision : ce qui n’est pas présenté n’est pas soupesé.',
    },
    law: [humanitarianInstructions],
    needs: [],
    applies: always,
    group: 'follow-up',
    necessity: 'recommended',
    party: 'applicant',
  }),
]
