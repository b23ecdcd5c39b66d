import {
  disclosureItems,
  followUpItems,
  noticeItems,
  representationItems,
} from '../../iad/index.ts'
import { decided, iadRules, irpa, irpr } from '../../law/index.ts'
import { always, type ChecklistItem, checklistItem } from '../../rules.ts'
import { appeal } from './time-limits.ts'

const partners = ['spouse', 'common-law-partner', 'conjugal-partner']

export const checklist: readonly ChecklistItem[] = [
  ...noticeItems(appeal, {
    id: 'notice-of-appeal-sponsorship',
    title: { en: 'Notice of appeal – Sponsorship', fr: 'Avis d’appel – Parrainage' },
  }),
  checklistItem({
    id: 'decision-and-reasons',
    group: 'decision',
    text: {
      en: 'The officer’s decision and the written reasons, if any, for the refusal, with the officer’s notes if they came with the letter.',
      fr: 'La décision de l’agent et, le cas échéant, les motifs écrits du refus, avec les notes de l’agent si elles étaient jointes à la lettre.',
    },
    law: [iadRules('13(1)(a)'), iadRules('16')],
    needs: [],
    applies: always,
    necessity: 'required',
    party: 'sponsor',
    dueWith: 'sponsorship-appeal/notice',
  }),
  ...representationItems(appeal),
  checklistItem({
    id: 'sponsorship-application',
    group: 'decision',
    text: {
      en: 'A copy of the sponsorship application as filed, signed and complete, with the receipt for its fees: only an application filed in the prescribed manner can be appealed.',
      fr: 'Une copie de la demande de parrainage telle que déposée, signée et complète, avec le récépissé de paiement des droits : seule la demande déposée conformément au règlement ouvre droit à l’appel.',
    },
    law: [irpr('10(6)'), irpr('10(1)'), irpa('63(1)')],
    needs: [],
    applies: always,
    necessity: 'recommended',
    party: 'sponsor',
  }),
  checklistItem({
    id: 'genuine-relationship',
    group: 'evidence',
    text: {
      en: 'Proof that the relationship is genuine and was not entered into primarily for immigration: its chronology, life together, finances, children, communications, visits, and statements of those who know the couple.',
      fr: 'La preuve que la relation est authentique et ne visait pas principalement l’immigration : chronologie, vie commune, finances, enfants, communications, visites et déclarations de personnes qui connaissent le couple.',
    },
    law: [irpr('4(1)')],
    needs: ['relationshipToSponsor'],
    applies: ({ relationshipToSponsor }) => partners.includes(relationshipToSponsor),
    necessity: 'recommended',
    party: 'sponsor',
    dueWith: 'sponsorship-appeal/disclosure',
  }),
  checklistItem({
    id: 'parentage-or-adoption',
    group: 'evidence',
    text: {
      en: 'Proof of the relationship of parent and child and of dependency; for an adoption, that it created a genuine parent-child relationship and was not entered into primarily for immigration.',
      fr: 'La preuve de la filiation et de la qualité d’enfant à charge; pour une adoption, que celle-ci a créé un véritable lien affectif parent-enfant et ne visait pas principalement l’immigration.',
    },
    law: [irpr('117(1)(b)'), irpr('4(2)'), irpr('117(2)')],
    needs: ['relationshipToSponsor'],
    applies: ({ relationshipToSponsor }) => relationshipToSponsor === 'child',
    necessity: 'recommended',
    party: 'sponsor',
    dueWith: 'sponsorship-appeal/disclosure',
  }),
  checklistItem({
    id: 'family-ties',
    group: 'evidence',
    text: {
      en: 'Proof of the family tie that puts the person in the family class.',
      fr: 'La preuve du lien de parenté qui fait de la personne un membre de la catégorie du regroupement familial.',
    },
    law: [irpr('117(1)')],
    needs: ['relationshipToSponsor'],
    applies: ({ relationshipToSponsor }) =>
      ['parent', 'grandparent', 'other-relative'].includes(relationshipToSponsor),
    necessity: 'recommended',
    party: 'sponsor',
    dueWith: 'sponsorship-appeal/disclosure',
  }),
  checklistItem({
    id: 'sponsor-requirements',
    group: 'evidence',
    text: {
      en: 'Proof that the sponsor meets each requirement said not to be met: status and residence, notices of assessment and other proof of income, payment of what was in default, the end of a bankruptcy or a sentence.',
      fr: 'La preuve que le répondant remplit chaque exigence jugée non remplie : statut et résidence, avis de cotisation et autres preuves de revenu, paiement des sommes en défaut, fin d’une faillite ou d’une peine.',
    },
    law: [irpr('130'), irpr('133(1)'), irpr('134')],
    needs: ['decision'],
    applies: ({ decision }) => decision === 'sponsor-ineligible',
    necessity: 'recommended',
    party: 'sponsor',
    dueWith: 'sponsorship-appeal/disclosure',
  }),
  checklistItem({
    id: 'answer-to-misrepresentation',
    group: 'evidence',
    text: {
      en: 'The answer to the finding of misrepresentation: what was stated and by whom, why it was true, not material or an honest and reasonable mistake, and the correspondence that led to the finding.',
      fr: 'La réponse au constat de fausses déclarations : ce qui a été déclaré et par qui, pourquoi c’était vrai, sans importance ou une erreur honnête et raisonnable, et la correspondance qui a mené au constat.',
    },
    law: [irpa('40(1)(a)'), irpa('67(1)')],
    needs: ['inadmissibility'],
    applies: ({ inadmissibility }) => inadmissibility.includes('misrepresentation'),
    necessity: 'recommended',
    party: 'sponsor',
    dueWith: 'sponsorship-appeal/disclosure',
  }),
  checklistItem({
    id: 'criminal-records',
    group: 'evidence',
    text: {
      en: 'Court records, the sentence and its completion, and proof of rehabilitation.',
      fr: 'Les dossiers judiciaires, la peine et la preuve qu’elle est purgée, ainsi que la preuve de la réadaptation.',
    },
    law: [irpa('36'), irpa('67(1)')],
    needs: ['inadmissibility'],
    applies: ({ inadmissibility }) =>
      inadmissibility.includes('criminality') || inadmissibility.includes('serious-criminality'),
    necessity: 'recommended',
    party: 'sponsor',
    dueWith: 'sponsorship-appeal/disclosure',
  }),
  checklistItem({
    id: 'medical-evidence',
    group: 'evidence',
    text: {
      en: 'A recent specialist’s report on the condition, its treatment and its cost, and the plan to meet it.',
      fr: 'Un rapport récent d’un spécialiste sur l’état de santé, son traitement et son coût, et le plan pour y faire face.',
    },
    law: [irpa('38(1)'), irpa('67(1)')],
    needs: ['inadmissibility'],
    applies: ({ inadmissibility }) => inadmissibility.includes('health'),
    necessity: 'recommended',
    party: 'sponsor',
    dueWith: 'sponsorship-appeal/disclosure',
  }),
  checklistItem({
    id: 'humanitarian-evidence',
    group: 'evidence',
    text: {
      en: 'Proof of humanitarian and compassionate considerations: the best interests of each child directly affected, hardship from separation, ties and support, and what has changed since the refusal.',
      fr: 'La preuve des motifs d’ordre humanitaire : l’intérêt supérieur de chaque enfant directement touché, les difficultés dues à la séparation, les liens et le soutien, et ce qui a changé depuis le refus.',
    },
    law: [irpa('67(1)(c)'), irpa('65'), decided('2002 SCC 3')],
    needs: ['excludedFamilyMember', 'notFamilyClassMember'],
    applies: ({ excludedFamilyMember, notFamilyClassMember }) =>
      !excludedFamilyMember && !notFamilyClassMember,
    necessity: 'recommended',
    party: 'sponsor',
    dueWith: 'sponsorship-appeal/disclosure',
  }),
  ...disclosureItems(appeal),
  ...followUpItems(appeal),
]
