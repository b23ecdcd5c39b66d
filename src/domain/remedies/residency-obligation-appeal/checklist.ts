import {
  askForReasons,
  designatedRepresentative,
  disclosureItems,
  followUpItems,
  noticeItems,
  representationItems,
} from '../../iad/index.ts'
import { decided, iadRules, irpa } from '../../law/index.ts'
import { always, type ChecklistItem, checklistItem } from '../../rules.ts'
import { appeal } from './time-limits.ts'

export const checklist: readonly ChecklistItem[] = [
  ...noticeItems(appeal, {
    id: 'notice-of-appeal-residency-obligation',
    title: {
      en: 'Notice of appeal – Residency obligation',
      fr: 'Avis d’appel – Obligation de résidence',
    },
  }),
  checklistItem({
    id: 'one-notice-each',
    group: 'forms',
    text: {
      en: 'A notice of appeal for each member of the family about whom a decision was made, with that decision.',
      fr: 'Un avis d’appel pour chaque membre de la famille visé par une décision, avec cette décision.',
    },
    law: [irpa('63(4)'), iadRules('13(1)(c)')],
    needs: [],
    applies: always,
    necessity: 'conditional',
    party: 'applicant',
    dueWith: 'residency-obligation-appeal/notice',
  }),
  checklistItem({
    id: 'decision-and-reasons',
    group: 'decision',
    text: {
      en: 'The officer’s decision and the written reasons, if any, with the officer’s notes if they came with the letter.',
      fr: 'La décision de l’agent et, le cas échéant, ses motifs écrits, avec ses notes si elles étaient jointes à la lettre.',
    },
    law: [iadRules('13(1)(c)'), iadRules('16')],
    needs: [],
    applies: always,
    necessity: 'required',
    party: 'applicant',
    dueWith: 'residency-obligation-appeal/notice',
  }),
  ...representationItems(appeal),
  designatedRepresentative(appeal),
  checklistItem({
    id: 'days-in-canada',
    group: 'evidence',
    text: {
      en: 'A table of every day in Canada in the five-year period before the examination, with proof: passports, entry and exit records, tickets, tax assessments, leases, school, work and health records.',
      fr: 'Un tableau de tous les jours passés au Canada dans la période quinquennale précédant le contrôle, avec preuves : passeports, relevés d’entrées et de sorties, billets, avis de cotisation, baux, dossiers scolaires, d’emploi et de santé.',
    },
    law: [irpa('28(2)(a)(i)'), irpa('28(2)(b)')],
    needs: [],
    applies: always,
    necessity: 'recommended',
    party: 'applicant',
    dueWith: 'residency-obligation-appeal/disclosure',
  }),
  checklistItem({
    id: 'days-abroad-that-count',
    group: 'evidence',
    text: {
      en: 'Proof of days abroad that count: accompanying a Canadian citizen who is a spouse, common-law partner or parent; full-time work for a Canadian business or the public service; or accompanying a permanent resident so employed.',
      fr: 'La preuve des jours à l’étranger qui comptent : accompagnement d’un citoyen canadien qui est l’époux, le conjoint de fait ou un parent; travail à temps plein pour une entreprise canadienne ou une administration publique; accompagnement d’un résident permanent ainsi employé.',
    },
    law: [irpa('28(2)(a)(ii)'), irpa('28(2)(a)(iii)'), irpa('28(2)(a)(iv)')],
    needs: [],
    applies: always,
    necessity: 'conditional',
    party: 'applicant',
    dueWith: 'residency-obligation-appeal/disclosure',
  }),
  checklistItem({
    id: 'humanitarian-evidence',
    group: 'evidence',
    text: {
      en: 'Proof of humanitarian and compassionate considerations: why the person left and stayed away, attempts to return, establishment and family in Canada, the best interests of each child directly affected, hardship from the loss of status.',
      fr: 'La preuve des motifs d’ordre humanitaire : raisons du départ et de l’absence, tentatives de retour, établissement et famille au Canada, intérêt supérieur de chaque enfant directement touché, difficultés dues à la perte du statut.',
    },
    law: [irpa('67(1)(c)'), irpa('28(2)(c)'), decided('2002 SCC 3')],
    needs: [],
    applies: always,
    necessity: 'recommended',
    party: 'applicant',
    dueWith: 'residency-obligation-appeal/disclosure',
  }),
  checklistItem({
    id: 'travel-document',
    group: 'follow-up',
    text: {
      en: 'To return for the hearing: an application for a permanent resident travel document, with proof of a stay in Canada in the 365 days before the examination and of the appeal; failing that, ask the Division to order the appellant to appear.',
      fr: 'Pour revenir à l’audience : une demande de titre de voyage de résident permanent, avec la preuve d’une présence au Canada dans les 365 jours précédant le contrôle et celle de l’appel; à défaut, demander à la Section d’ordonner la comparution.',
    },
    law: [irpa('31(3)(c)'), irpa('175(2)')],
    needs: ['personIn'],
    applies: ({ personIn }) => personIn === 'outside-canada',
    necessity: 'recommended',
    party: 'applicant',
  }),
  ...disclosureItems(appeal),
  ...followUpItems(appeal, askForReasons),
]
