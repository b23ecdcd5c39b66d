import { irpa, irpr } from '../law/index.ts'
import type { Ground } from './ground.ts'

/** Grounds given for permanent residence in the economic class. */
export const economicClasses = {
  'express-entry': {
    title: {
      en: 'Express Entry: criteria or attributes lacking at the invitation or the application',
      fr: 'Entrée express : critères ou attributs absents lors de l’invitation ou de la demande',
    },
    law: [irpa('11.2(1)')],
    area: 'economic',
    meaning: {
      en: 'The officer found that, when the invitation was issued or the application received, the person did not meet the criteria or did not have the qualifications on which they were ranked and invited.',
      fr: 'L’agent a conclu que, lors de l’invitation ou de la réception de la demande, la personne ne répondait pas aux critères ou n’avait pas les attributs sur la base desquels elle a été classée et invitée.',
    },
    evidence: [
      {
        id: 'on-both-days',
        text: {
          en: 'Proof of each qualification claimed, as it stood on the day of the invitation and on the day the application was received.',
          fr: 'La preuve de chaque attribut déclaré, tel qu’il était le jour de l’invitation et le jour de la réception de la demande.',
        },
      },
      {
        id: 'changes',
        text: {
          en: 'An explanation of what changed between the two days, and why an exception covers it: a birthday, or a rank that is no lower.',
          fr: 'Une explication de ce qui a changé entre les deux jours, et de l’exception qui s’applique : un anniversaire, ou un rang qui n’est pas inférieur.',
        },
      },
    ],
  },
  'federal-skilled-worker': {
    title: {
      en: 'Federal skilled worker requirements',
      fr: 'Exigences applicables aux travailleurs qualifiés (fédéral)',
    },
    law: [irpr('75(2)'), irpr('76(1)')],
    area: 'economic',
    meaning: {
      en: 'The officer was not satisfied of the continuous work experience, of the duties of the occupation, of the language or education documents, or of the funds.',
      fr: 'L’agent n’était pas convaincu de l’expérience de travail continue, des fonctions de la profession, des documents sur la langue ou les études, ou des fonds.',
    },
    evidence: [
      {
        id: 'reference-letters',
        text: {
          en: 'Reference letters with title, duties, hours and pay, set against the lead statement and main duties of the occupation.',
          fr: 'Lettres de recommandation indiquant titre, fonctions, heures et paie, mises en regard de l’énoncé principal et des fonctions principales de la profession.',
        },
      },
      {
        id: 'pay-records',
        text: {
          en: 'Contracts, pay slips and tax records for the same periods.',
          fr: 'Contrats, bulletins de paie et documents fiscaux pour les mêmes périodes.',
        },
      },
      {
        id: 'funds',
        text: {
          en: 'Letters from the banks and six months of statements that show transferable, available and unencumbered funds.',
          fr: 'Lettres des banques et relevés de six mois montrant des fonds transférables, disponibles et non grevés.',
        },
      },
    ],
  },
  'canadian-experience': {
    title: {
      en: 'Canadian experience class requirements',
      fr: 'Exigences de la catégorie de l’expérience canadienne',
    },
    law: [irpr('87.1')],
    area: 'economic',
    meaning: {
      en: 'The officer was not satisfied of the qualifying work experience in Canada.',
      fr: 'L’agent n’était pas convaincu de l’expérience de travail admissible au Canada.',
    },
    evidence: [
      {
        id: 'tax-and-pay',
        text: {
          en: 'T4 slips, notices of assessment and pay slips for the whole period.',
          fr: 'Feuillets T4, avis de cotisation et bulletins de paie pour toute la période.',
        },
      },
      {
        id: 'reference-letters',
        text: {
          en: 'Reference letters with title, duties, hours and pay.',
          fr: 'Lettres de recommandation indiquant titre, fonctions, heures et paie.',
        },
      },
      {
        id: 'authorization',
        text: {
          en: 'The permits or status under which the work was done.',
          fr: 'Les permis ou le statut en vertu desquels le travail a été exercé.',
        },
      },
    ],
  },
  'language-or-education': {
    title: {
      en: 'Language test results or assessment of foreign education',
      fr: 'Test d’évaluation linguistique ou attestation d’équivalence des études',
    },
    law: [irpr('75(2)(d)'), irpr('75(2)(e)')],
    area: 'economic',
    meaning: {
      en: 'The officer found that the language test results or the equivalency assessment were missing, too old or below the threshold.',
      fr: 'L’agent a conclu que les résultats du test de langue ou l’attestation d’équivalence manquaient, étaient trop anciens ou sous le seuil.',
    },
    evidence: [
      {
        id: 'language-test',
        text: {
          en: 'Results of a designated test that are less than two years old on the day of the application.',
          fr: 'Les résultats d’un test désigné datant de moins de deux ans le jour de la demande.',
        },
      },
      {
        id: 'equivalency-assessment',
        text: {
          en: 'The diploma and an equivalency assessment less than five years old on the day of the application.',
          fr: 'Le diplôme et une attestation d’équivalence datant de moins de cinq ans le jour de la demande.',
        },
      },
    ],
  },
  'points-or-class': {
    title: {
      en: 'Insufficient points, or requirements of the class not met',
      fr: 'Points insuffisants, ou exigences de la catégorie non remplies',
    },
    law: [irpr('76(1)'), irpr('80'), irpr('83'), irpr('87.1(2)')],
    area: 'economic',
    meaning: {
      en: 'The officer awarded fewer points than required, or found that the person is not a member of the class applied in.',
      fr: 'L’agent a attribué moins de points que le minimum, ou a conclu que la personne n’appartient pas à la catégorie visée.',
    },
    evidence: [
      {
        id: 'points-on-the-day',
        text: {
          en: 'A table of the points claimed for each factor, with the document that proves each on the day that governs it.',
          fr: 'Un tableau des points demandés pour chaque critère, avec la pièce qui les prouve au jour qui compte.',
        },
      },
      {
        id: 'substituted-evaluation',
        text: {
          en: 'Submissions for the officer’s substituted evaluation, where the points do not reflect the ability to become economically established.',
          fr: 'Des observations en vue de la substitution de l’appréciation de l’agent, si les points ne reflètent pas l’aptitude à réussir l’établissement économique.',
        },
      },
    ],
  },
  'business-or-self-employed': {
    title: {
      en: 'Business or self-employed class definition not met',
      fr: 'Définition des gens d’affaires ou des travailleurs autonomes non remplie',
    },
    law: [irpr('88'), irpr('90'), irpr('97'), irpr('100')],
    area: 'economic',
    meaning: {
      en: 'The officer found that the person does not come within the definition of the business or self-employed class.',
      fr: 'L’agent a conclu que la personne ne répond pas à la définition de la catégorie des gens d’affaires ou des travailleurs autonomes.',
    },
    evidence: [
      {
        id: 'experience',
        text: {
          en: 'Contracts, accounts, tax records and letters that prove the business or self-employed experience.',
          fr: 'Contrats, comptes, documents fiscaux et lettres prouvant l’expérience d’entreprise ou de travail autonome.',
        },
      },
      {
        id: 'business-plan',
        text: {
          en: 'A business plan with financing, market and timetable, and any letter of support the class requires.',
          fr: 'Un plan d’affaires avec financement, marché et calendrier, et toute lettre d’appui qu’exige la catégorie.',
        },
      },
    ],
  },
} satisfies Record<string, Ground>
