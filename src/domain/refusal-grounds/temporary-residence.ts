import { irpa, irpr } from '../law/index.ts'
import type { Ground } from './ground.ts'

/** Other grounds given for visas and permits for a stay in Canada. */
export const temporaryResidence = {
  'funds-or-institution': {
    title: {
      en: 'Financial resources for the studies, or acceptance by a designated learning institution',
      fr: 'Ressources financières pour les études, ou admission dans un établissement d’enseignement désigné',
    },
    law: [irpr('220'), irpr('219(1)'), irpr('216(1)(e)')],
    area: 'study',
    meaning: {
      en: 'The officer was not satisfied of sufficient and available financial resources for tuition, living and transport without working in Canada, or of the acceptance by a designated learning institution and its confirmation.',
      fr: 'L’agent n’était pas convaincu de l’existence de ressources financières suffisantes pour la scolarité, la subsistance et le transport sans travailler au Canada, ou de l’admission par un établissement d’enseignement désigné et de sa confirmation.',
    },
    evidence: [
      {
        id: 'tuition',
        text: {
          en: 'The institution’s fee schedule and receipts for what has been paid.',
          fr: 'Le barème des frais de l’établissement et les reçus de ce qui a été payé.',
        },
      },
      {
        id: 'living-costs',
        text: {
          en: 'Bank statements, a guaranteed investment certificate or a loan that cover the living costs published for the day of the application, and transport.',
          fr: 'Relevés bancaires, certificat de placement garanti ou prêt couvrant les frais de subsistance publiés pour le jour de la demande, et le transport.',
        },
      },
      {
        id: 'sponsor-income',
        text: {
          en: 'The income, tax and bank records of whoever pays, with proof of the relationship.',
          fr: 'Les revenus, avis d’imposition et relevés bancaires de la personne qui paie, avec preuve du lien.',
        },
      },
      {
        id: 'acceptance',
        text: {
          en: 'A current letter of acceptance, and the institution’s confirmation of it to the Minister.',
          fr: 'Une lettre d’admission à jour, et sa confirmation au ministre par l’établissement.',
        },
      },
      {
        id: 'attestation',
        text: {
          en: 'The attestation letter of the province or territory, or the Quebec acceptance certificate, where one is required.',
          fr: 'La lettre d’attestation de la province ou du territoire, ou le certificat d’acceptation du Québec, s’il est exigé.',
        },
      },
    ],
  },
  'ability-to-perform-work': {
    title: { en: 'Ability to perform the work', fr: 'Capacité d’exercer l’emploi' },
    law: [irpr('200(3)(a)')],
    area: 'work',
    meaning: {
      en: 'The officer found reasonable grounds to believe that the person is unable to perform the work sought.',
      fr: 'L’agent avait des motifs raisonnables de croire que la personne est incapable d’exercer l’emploi visé.',
    },
    evidence: [
      {
        id: 'experience',
        text: {
          en: 'Letters from past employers with duties, hours and dates, and pay records.',
          fr: 'Lettres d’employeurs antérieurs indiquant fonctions, heures et dates, et relevés de paie.',
        },
      },
      {
        id: 'licence',
        text: {
          en: 'The licence, registration or certificate that the occupation requires.',
          fr: 'Le permis, l’inscription ou le certificat qu’exige la profession.',
        },
      },
      {
        id: 'language',
        text: {
          en: 'A language test, or proof of work or study in the language of the job.',
          fr: 'Un test de langue, ou la preuve d’un travail ou d’études dans la langue de l’emploi.',
        },
      },
    ],
  },
  'offer-of-employment': {
    title: { en: 'Offer of employment not genuine', fr: 'Offre d’emploi non authentique' },
    law: [irpr('200(1)(c)(ii.1)'), irpr('200(5)')],
    area: 'work',
    meaning: {
      en: 'The officer was not satisfied that the employer is actively engaged in the business, needs the work done, can fulfil the terms offered, and has complied with the laws on employment.',
      fr: 'L’agent n’était pas convaincu que l’employeur est véritablement actif dans l’entreprise, a besoin de cette main-d’œuvre, peut respecter les conditions offertes et s’est conformé aux lois sur le travail.',
    },
    evidence: [
      {
        id: 'business',
        text: {
          en: 'The employer’s incorporation, licences, lease and financial statements.',
          fr: 'Les documents constitutifs, permis, bail et états financiers de l’employeur.',
        },
      },
      {
        id: 'payroll',
        text: {
          en: 'The employer’s payroll and T4 summary, to show that it can pay the wage offered.',
          fr: 'La liste de paie et le sommaire T4 de l’employeur, montrant qu’il peut verser le salaire offert.',
        },
      },
      {
        id: 'need',
        text: {
          en: 'The labour market impact assessment or the exemption relied on, and a letter on why the position exists.',
          fr: 'L’étude d’impact sur le marché du travail ou la dispense invoquée, et une lettre expliquant pourquoi le poste existe.',
        },
      },
      {
        id: 'compliance',
        text: {
          en: 'Proof that the employer, and any recruiter, complied with employment and recruitment laws.',
          fr: 'La preuve que l’employeur et tout recruteur ont respecté les lois sur le travail et le recrutement.',
        },
      },
    ],
  },
  'unauthorized-work-or-study': {
    title: {
      en: 'Work or study without authorization, or breach of a condition',
      fr: 'Travail ou études sans autorisation, ou non-respect d’une condition',
    },
    law: [irpr('200(3)(e)'), irpr('221')],
    area: 'temporary',
    meaning: {
      en: 'The officer found that the person worked or studied in Canada without authorization, or failed to comply with a condition of a permit, and that the period fixed for it has not elapsed.',
      fr: 'L’agent a conclu que la personne a travaillé ou étudié au Canada sans autorisation ou permis, ou n’a pas respecté une condition d’un permis, et que le délai prévu n’est pas écoulé.',
    },
    evidence: [
      {
        id: 'end-date',
        text: {
          en: 'Proof of the day on which the work, the study or the breach ended: record of employment, withdrawal letter, last pay.',
          fr: 'La preuve du jour où le travail, les études ou le manquement ont cessé : relevé d’emploi, lettre de retrait, dernière paie.',
        },
      },
      {
        id: 'restorable-breach',
        text: {
          en: 'Proof that the work or study was unauthorized only because a condition on the period of stay, on the type, employer or location of the work, or on the studies was not complied with.',
          fr: 'La preuve que le travail ou les études n’étaient pas autorisés pour la seule raison qu’une condition sur la période de séjour, sur le genre, l’employeur ou le lieu du travail, ou sur les études n’a pas été respectée.',
        },
      },
      {
        id: 'later-permit',
        text: {
          en: 'Any temporary resident permit issued since.',
          fr: 'Tout permis de séjour temporaire délivré depuis.',
        },
      },
    ],
  },
  'dual-intent': {
    title: { en: 'Dual intent', fr: 'Double intention' },
    law: [irpa('22(2)')],
    area: 'temporary',
    meaning: {
      en: 'The officer was not satisfied that a person who also intends to become a permanent resident will leave Canada by the end of the period authorized for their stay. That intention alone does not bar temporary residence.',
      fr: 'L’agent n’était pas convaincu que la personne qui entend aussi s’établir au Canada l’aura quitté à la fin de la période de séjour autorisée. Cette intention n’empêche pas à elle seule la résidence temporaire.',
    },
    evidence: [
      {
        id: 'if-refused',
        text: {
          en: 'An explanation, with proof, of how the stay will end if permanent residence is not granted.',
          fr: 'Une explication, avec preuves, de la façon dont le séjour prendra fin si la résidence permanente n’est pas accordée.',
        },
      },
      {
        id: 'past-compliance',
        text: {
          en: 'Proof that earlier stays in Canada and elsewhere were ended in time.',
          fr: 'La preuve que les séjours antérieurs au Canada et ailleurs ont pris fin à temps.',
        },
      },
    ],
  },
} satisfies Record<string, Ground>
