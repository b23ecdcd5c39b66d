import {
  askForReasons,
  designatedRepresentative,
  disclosureItems,
  followUpItems,
  noticeItems,
  representationItems,
} from '../../iad/index.ts'
import { areSome, criminal } from '../../inadmissibility.ts'
import { decided, iadRules, irpa, irpr } from '../../law/index.ts'
import { always, type ChecklistItem, checklistItem } from '../../rules.ts'
import { appeal } from './time-limits.ts'

export const checklist: readonly ChecklistItem[] = [
  ...noticeItems(appeal, {
    id: 'notice-of-appeal-removal-order',
    title: { en: 'Notice of appeal – Removal order', fr: 'Avis d’appel – Mesure de renvoi' },
  }),
  checklistItem({
    id: 'removal-order',
    group: 'decision',
    text: {
      en: 'The removal order, with the day on which it was received.',
      fr: 'La mesure de renvoi, avec le jour de sa réception.',
    },
    law: [iadRules('13(1)(b)'), iadRules('16')],
    needs: [],
    applies: always,
    necessity: 'required',
    party: 'applicant',
    dueWith: 'removal-order-appeal/notice',
  }),
  checklistItem({
    id: 'notice-at-the-hearing',
    group: 'forms',
    text: {
      en: 'For an order made at an admissibility hearing: a notice of appeal ready to be given to the member at its end. Keep proof that it was given.',
      fr: 'Pour une mesure prise à l’enquête : un avis d’appel prêt à être transmis au commissaire à la fin de celle-ci. Conserver la preuve de sa remise.',
    },
    law: [iadRules('14(1)'), iadRules('14(2)')],
    needs: ['removalOrderMadeAt'],
    applies: ({ removalOrderMadeAt }) => removalOrderMadeAt === 'admissibility-hearing',
    necessity: 'recommended',
    party: 'applicant',
  }),
  ...representationItems(appeal),
  designatedRepresentative(appeal),
  checklistItem({
    id: 'proof-of-status',
    group: 'decision',
    text: {
      en: 'Proof of the status that gives the right of appeal: permanent resident card or record of landing, proof of protected person status, or the permanent resident visa and the day of arrival.',
      fr: 'La preuve du statut qui ouvre droit à l’appel : carte de résident permanent ou fiche d’établissement, preuve de l’asile conféré, ou visa de résident permanent et jour de l’arrivée.',
    },
    law: [irpa('63(2)'), irpa('63(3)'), irpa('31(1)')],
    needs: [],
    applies: always,
    necessity: 'recommended',
    party: 'applicant',
    dueWith: 'removal-order-appeal/notice',
  }),
  checklistItem({
    id: 'report-and-referral',
    group: 'decision',
    text: {
      en: 'The inadmissibility report, the referral if any, and what was filed at the examination or hearing that led to the order.',
      fr: 'Le rapport d’interdiction de territoire, la décision de déférer l’affaire le cas échéant, et ce qui a été produit au contrôle ou à l’enquête ayant mené à la mesure.',
    },
    law: [irpa('44(1)'), irpa('44(2)')],
    needs: [],
    applies: always,
    necessity: 'recommended',
    party: 'applicant',
  }),
  checklistItem({
    id: 'criminal-records',
    group: 'evidence',
    text: {
      en: 'Court records: the offence and its maximum penalty, the sentence with the custody credited and the reasons for it, other charges, and conduct since.',
      fr: 'Les dossiers judiciaires : l’infraction et sa peine maximale, la peine infligée avec la détention prise en compte et ses motifs, les autres accusations et la conduite depuis.',
    },
    law: [irpa('36'), irpa('64(2)'), irpa('68(4)')],
    needs: ['inadmissibility'],
    applies: ({ inadmissibility }) => areSome(inadmissibility, criminal),
    necessity: 'recommended',
    party: 'applicant',
    dueWith: 'removal-order-appeal/disclosure',
  }),
  checklistItem({
    id: 'rehabilitation',
    group: 'evidence',
    text: {
      en: 'Proof of rehabilitation and remorse: programs completed, reports of parole or probation officers, treatment, work and letters of support.',
      fr: 'La preuve de la réadaptation et des remords : programmes suivis, rapports des agents de libération conditionnelle ou de probation, traitements, emploi et lettres d’appui.',
    },
    law: [irpa('67(1)(c)'), irpa('68(1)'), decided('2009 SCC 12')],
    needs: ['inadmissibility'],
    applies: ({ inadmissibility }) => areSome(inadmissibility, criminal),
    necessity: 'recommended',
    party: 'applicant',
    dueWith: 'removal-order-appeal/disclosure',
  }),
  checklistItem({
    id: 'days-of-residence',
    group: 'evidence',
    text: {
      en: 'Proof of the days that count toward the residency obligation in the five-year period, up to the inadmissibility report: passports, entry and exit records, work abroad for a Canadian business, a citizen accompanied.',
      fr: 'La preuve des jours qui comptent pour l’obligation de résidence dans la période quinquennale, jusqu’au rapport d’interdiction de territoire : passeports, relevés d’entrées et de sorties, travail à l’étranger pour une entreprise canadienne, citoyen accompagné.',
    },
    law: [irpa('28(2)(a)'), irpr('62(1)(a)')],
    needs: ['personStatus', 'removalOrder', 'inadmissibility'],
    applies: ({ personStatus, removalOrder, inadmissibility }) =>
      personStatus === 'permanent-resident' &&
      removalOrder === 'departure' &&
      inadmissibility.includes('non-compliance'),
    necessity: 'recommended',
    party: 'applicant',
    dueWith: 'removal-order-appeal/disclosure',
  }),
  checklistItem({
    id: 'answer-to-misrepresentation',
    group: 'evidence',
    text: {
      en: 'The answer to the finding of misrepresentation: what was stated and by whom, and why it was true, not material or an honest and reasonable mistake.',
      fr: 'La réponse au constat de fausses déclarations : ce qui a été déclaré et par qui, et pourquoi c’était vrai, sans importance ou une erreur honnête et raisonnable.',
    },
    law: [irpa('40(1)(a)'), irpa('67(1)')],
    needs: ['inadmissibility'],
    applies: ({ inadmissibility }) => inadmissibility.includes('misrepresentation'),
    necessity: 'recommended',
    party: 'applicant',
    dueWith: 'removal-order-appeal/disclosure',
  }),
  checklistItem({
    id: 'humanitarian-evidence',
    group: 'evidence',
    text: {
      en: 'Proof of humanitarian and compassionate considerations: time and establishment in Canada, family here and what removal would do to it, the best interests of each child directly affected, support, and hardship in the country of removal.',
      fr: 'La preuve des motifs d’ordre humanitaire : durée et établissement au Canada, famille ici et effet du renvoi sur elle, intérêt supérieur de chaque enfant directement touché, soutien, et difficultés dans le pays de renvoi.',
    },
    law: [irpa('67(1)(c)'), irpa('68(1)'), decided('2002 SCC 3'), decided('2009 SCC 12')],
    needs: [],
    applies: always,
    necessity: 'recommended',
    party: 'applicant',
    dueWith: 'removal-order-appeal/disclosure',
  }),
  checklistItem({
    id: 'conditions-of-a-stay',
    group: 'argument',
    text: {
      en: 'In case the order is not set aside: the stay asked for, its length, and the conditions that the appellant can keep.',
      fr: 'Pour le cas où la mesure ne serait pas cassée : le sursis demandé, sa durée et les conditions que l’appelant peut respecter.',
    },
    law: [irpa('68(1)'), irpa('68(2)')],
    needs: [],
    applies: always,
    necessity: 'recommended',
    party: 'applicant',
  }),
  ...disclosureItems(appeal),
  ...followUpItems(appeal, askForReasons),
]
