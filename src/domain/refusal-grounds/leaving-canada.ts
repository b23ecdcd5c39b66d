import { irpa, irpr } from '../law/index.ts'
import type { Ground } from './ground.ts'

/** The officer was not satisfied that the person will leave Canada at the end of the stay. */
export const leavingCanada = {
  'will-leave-visitor': {
    title: {
      en: 'A visitor who may not leave Canada at the end of the stay',
      fr: 'Visiteur dont le départ à la fin du séjour n’est pas établi',
    },
    law: [irpr('179(b)'), irpa('20(1)(b)')],
    area: 'visit',
    meaning: {
      en: 'The officer was not satisfied that the visitor will leave Canada by the end of the period authorized for their stay, given the purpose and length of the visit, ties, means, travel history or status.',
      fr: 'L’agent n’était pas convaincu que le visiteur quittera le Canada à la fin de la période de séjour autorisée, vu l’objet et la durée de la visite, les attaches, les moyens, les antécédents de voyage ou le statut.',
    },
    evidence: [
      {
        id: 'purpose',
        text: {
          en: 'A day-by-day itinerary, and a detailed invitation with proof of the host’s status, means and relationship to the visitor.',
          fr: 'Un itinéraire jour par jour, et une invitation détaillée avec preuve du statut et des moyens de l’hôte et de son lien avec le visiteur.',
        },
      },
      {
        id: 'employment',
        text: {
          en: 'The employer’s letter approving the leave and the day of return, with pay records and tax assessments.',
          fr: 'La lettre de l’employeur autorisant le congé et indiquant le jour du retour, avec relevés de paie et avis d’imposition.',
        },
      },
      {
        id: 'family-at-home',
        text: {
          en: 'Proof of the spouse, children or other dependants who stay at home.',
          fr: 'La preuve que l’époux, les enfants ou d’autres personnes à charge demeurent dans le pays de résidence.',
        },
      },
      {
        id: 'property',
        text: {
          en: 'Title deeds, leases or business records that show what the visitor must return to.',
          fr: 'Des titres de propriété, des baux ou des documents d’entreprise montrant ce qui impose le retour.',
        },
      },
      {
        id: 'travel-history',
        text: {
          en: 'Copies of earlier visas with entry and exit stamps, to show that past stays were ended in time.',
          fr: 'Copies des visas antérieurs avec timbres d’entrée et de sortie, montrant que les séjours passés ont pris fin à temps.',
        },
      },
      {
        id: 'funds',
        text: {
          en: 'Bank statements for the last six months, with the origin of large deposits explained.',
          fr: 'Relevés bancaires des six derniers mois, avec explication de la provenance des dépôts importants.',
        },
      },
      {
        id: 'return-ticket',
        text: {
          en: 'A return ticket or booking, which proves little on its own.',
          fr: 'Un billet de retour ou une réservation, qui prouve peu à lui seul.',
        },
      },
    ],
  },
  'will-leave-worker': {
    title: {
      en: 'A worker who may not leave Canada at the end of the stay',
      fr: 'Travailleur dont le départ à la fin du séjour n’est pas établi',
    },
    law: [irpr('200(1)(b)')],
    area: 'work',
    meaning: {
      en: 'The officer was not satisfied that the worker will leave Canada by the end of the period authorized for their stay, or found that the purpose does not fit a temporary stay.',
      fr: 'L’agent n’était pas convaincu que le travailleur quittera le Canada à la fin de la période de séjour autorisée, ou a jugé que l’objet ne cadrait pas avec un séjour temporaire.',
    },
    evidence: [
      {
        id: 'contract',
        text: {
          en: 'The employment contract and the employer’s letter, with the term of the work.',
          fr: 'Le contrat de travail et la lettre de l’employeur, avec la durée du travail.',
        },
      },
      {
        id: 'earlier-compliance',
        text: {
          en: 'Proof that earlier permits and stays, in Canada or elsewhere, were complied with.',
          fr: 'La preuve du respect des permis et séjours antérieurs, au Canada ou ailleurs.',
        },
      },
      {
        id: 'plan-after',
        text: {
          en: 'An explanation of what the worker will do when the permit ends, with supporting documents.',
          fr: 'Une explication de ce que fera le travailleur à la fin du permis, pièces à l’appui.',
        },
      },
      {
        id: 'ties',
        text: {
          en: 'Proof of family, property and employment to which the worker will return.',
          fr: 'La preuve de la famille, des biens et de l’emploi que le travailleur retrouvera.',
        },
      },
    ],
  },
  'will-leave-student': {
    title: {
      en: 'A student who may not leave Canada at the end of the stay',
      fr: 'Étudiant dont le départ à la fin du séjour n’est pas établi',
    },
    law: [irpr('216(1)(b)')],
    area: 'study',
    meaning: {
      en: 'The officer was not satisfied that the student will leave Canada by the end of the period authorized for their stay, or found the study plan unreasonable.',
      fr: 'L’agent n’était pas convaincu que l’étudiant quittera le Canada à la fin de la période de séjour autorisée, ou a jugé le projet d’études déraisonnable.',
    },
    evidence: [
      {
        id: 'study-plan',
        text: {
          en: 'A study plan that says why this program, in Canada, now, and what it costs against what it brings.',
          fr: 'Un plan d’études expliquant pourquoi ce programme, au Canada, maintenant, et ce qu’il coûte au regard de ce qu’il apporte.',
        },
      },
      {
        id: 'progression',
        text: {
          en: 'Transcripts and diplomas that show how the program follows on earlier studies or work.',
          fr: 'Relevés de notes et diplômes montrant comment le programme s’inscrit dans la suite des études ou du travail antérieurs.',
        },
      },
      {
        id: 'career',
        text: {
          en: 'Proof of the career that the program leads to at home: an employer’s letter, job openings, salaries.',
          fr: 'La preuve de la carrière à laquelle mène le programme dans le pays de résidence : lettre d’un employeur, offres d’emploi, salaires.',
        },
      },
      {
        id: 'tuition',
        text: {
          en: 'Receipts for tuition paid and proof of the funding of the rest.',
          fr: 'Reçus des frais de scolarité payés et preuve du financement du solde.',
        },
      },
      {
        id: 'ties',
        text: {
          en: 'Proof of family, property and employment to which the student will return.',
          fr: 'La preuve de la famille, des biens et de l’emploi que l’étudiant retrouvera.',
        },
      },
    ],
  },
} satisfies Record<string, Ground>
