import { irpa } from '../law/index.ts'
import type { Ground } from './ground.ts'

/** Inadmissibility for health, means, compliance or family. */
export const inadmissibleCircumstances = {
  health: {
    title: { en: 'Health grounds', fr: 'Motifs sanitaires' },
    law: [irpa('38(1)'), irpa('38(2)')],
    area: 'any',
    meaning: {
      en: 'The officer found that a health condition is likely to be a danger to public health or safety, or might reasonably be expected to cause excessive demand on health or social services.',
      fr: 'L’agent a conclu qu’un état de santé constitue vraisemblablement un danger pour la santé ou la sécurité publiques, ou risque d’entraîner un fardeau excessif pour les services sociaux ou de santé.',
    },
    evidence: [
      {
        id: 'specialist-report',
        text: {
          en: 'A specialist’s report on diagnosis, treatment, prognosis and cost.',
          fr: 'Le rapport d’un spécialiste sur le diagnostic, le traitement, le pronostic et le coût.',
        },
      },
      {
        id: 'mitigation-plan',
        text: {
          en: 'A mitigation plan with proof of the means to pay for it, set against the cost threshold of the day.',
          fr: 'Un plan d’atténuation avec preuve des moyens de le payer, mis en regard du seuil de coût du jour.',
        },
      },
      {
        id: 'exemption',
        text: {
          en: 'Proof that the person is exempt from excessive demand: a sponsored spouse, partner or child, a refugee or a protected person.',
          fr: 'La preuve que la personne échappe au motif du fardeau excessif : époux, conjoint ou enfant parrainé, réfugié ou personne protégée.',
        },
      },
    ],
  },
  financial: {
    title: { en: 'Financial reasons', fr: 'Motifs financiers' },
    law: [irpa('39')],
    area: 'any',
    meaning: {
      en: 'The officer was not satisfied that the person is able and willing to support themself and their dependants without social assistance.',
      fr: 'L’agent n’était pas convaincu que la personne peut et veut subvenir à ses besoins et à ceux des personnes à sa charge sans recourir à l’aide sociale.',
    },
    evidence: [
      {
        id: 'means',
        text: {
          en: 'Proof of savings, income, employment or an offer of it.',
          fr: 'La preuve d’épargne, de revenus, d’un emploi ou d’une offre d’emploi.',
        },
      },
      {
        id: 'arrangements',
        text: {
          en: 'Proof of arrangements for care and support by family or others.',
          fr: 'La preuve des dispositions prises par la famille ou d’autres pour couvrir les besoins.',
        },
      },
    ],
  },
  'non-compliance': {
    title: { en: 'Non-compliance with the Act', fr: 'Manquement à la Loi' },
    law: [irpa('41')],
    area: 'any',
    meaning: {
      en: 'The officer found that the person, by an act or omission, contravened a provision of the Act or its regulations.',
      fr: 'L’agent a conclu que la personne, par un acte ou une omission, a contrevenu à une disposition de la Loi ou de ses règlements.',
    },
    evidence: [
      {
        id: 'cured',
        text: {
          en: 'Proof that the breach has been cured, and since when.',
          fr: 'La preuve que le manquement a été corrigé, et depuis quand.',
        },
      },
      {
        id: 'explanation',
        text: {
          en: 'An explanation of how it happened, with documents.',
          fr: 'Une explication de ses causes, pièces à l’appui.',
        },
      },
    ],
  },
  'inadmissible-family-member': {
    title: { en: 'Inadmissible family member', fr: 'Inadmissibilité familiale' },
    law: [irpa('42(1)'), irpa('42(2)')],
    area: 'any',
    meaning: {
      en: 'The officer found that a family member is inadmissible, which makes the person inadmissible too. For temporary residents this holds only for security, rights, sanctions and organized criminality.',
      fr: 'L’agent a conclu qu’un membre de la famille est interdit de territoire, ce qui vaut aussi pour la personne. Pour les résidents temporaires, cela ne vaut que pour la sécurité, les droits, les sanctions et la criminalité organisée.',
    },
    evidence: [
      {
        id: 'relative-cured',
        text: {
          en: 'Whatever answers the family member’s own inadmissibility.',
          fr: 'Ce qui répond à l’interdiction de territoire du membre de la famille lui-même.',
        },
      },
      {
        id: 'not-a-family-member',
        text: {
          en: 'Proof of divorce, separation or age, where the relative is no longer a family member or does not accompany.',
          fr: 'La preuve du divorce, de la séparation ou de l’âge, si le parent n’est plus membre de la famille ou n’accompagne pas.',
        },
      },
    ],
  },
} satisfies Record<string, Ground>
