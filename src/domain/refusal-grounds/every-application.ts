import { irpa, irpr } from '../law/index.ts'
import type { Ground } from './ground.ts'

/** Grounds that any application may meet. */
export const everyApplication = {
  'requirements-not-met': {
    title: {
      en: 'Requirements of the Act not shown to be met',
      fr: 'Conformité à la Loi non établie',
    },
    law: [irpa('11(1)'), irpa('20(1)')],
    area: 'any',
    meaning: {
      en: 'The officer was not satisfied that the person is not inadmissible and meets the requirements of the Act. It is a general ground: the officer’s notes say which requirement.',
      fr: 'L’agent n’était pas convaincu que la personne n’est pas interdite de territoire et se conforme à la Loi. C’est un motif général : les notes de l’agent disent de quelle exigence il s’agit.',
    },
    evidence: [
      {
        id: 'which-requirement',
        text: {
          en: 'The officer’s notes, to find the requirement that was held not to be met.',
          fr: 'Les notes de l’agent, pour repérer l’exigence jugée non remplie.',
        },
      },
      {
        id: 'requirement-by-requirement',
        text: {
          en: 'A table of each requirement of the visa, permit or class, with the document that proves it.',
          fr: 'Un tableau de chaque exigence du visa, du permis ou de la catégorie, avec la pièce qui la prouve.',
        },
      },
    ],
  },
  'duty-to-answer-truthfully': {
    title: {
      en: 'Duty to answer truthfully, produce documents or appear for examination',
      fr: 'Obligation de répondre véridiquement, de présenter les documents ou de se soumettre au contrôle',
    },
    law: [irpa('16(1)'), irpa('16(1.1)')],
    area: 'any',
    meaning: {
      en: 'The officer found that questions were not answered truthfully, that documents asked for were not produced, or that the person did not appear for examination.',
      fr: 'L’agent a conclu que la personne n’a pas répondu véridiquement aux questions, n’a pas présenté les documents demandés ou ne s’est pas soumise au contrôle.',
    },
    evidence: [
      {
        id: 'full-answer',
        text: {
          en: 'A complete answer to every question and request, with the documents.',
          fr: 'Une réponse complète à chaque question et demande, avec les documents.',
        },
      },
      {
        id: 'why-late',
        text: {
          en: 'An explanation of what was missing or late, with proof of what was sent and when.',
          fr: 'Une explication de ce qui manquait ou était en retard, avec preuve de ce qui a été envoyé et quand.',
        },
      },
    ],
  },
  'medical-examination': {
    title: { en: 'Medical examination not done', fr: 'Visite médicale non subie' },
    law: [irpa('16(2)'), irpr('30(1)')],
    area: 'any',
    meaning: {
      en: 'The officer found that a person who must submit to a medical examination did not do so.',
      fr: 'L’agent a conclu qu’une personne tenue de se soumettre à une visite médicale ne l’a pas fait.',
    },
    evidence: [
      {
        id: 'proof-of-examination',
        text: {
          en: 'The proof of examination given by the panel physician.',
          fr: 'La preuve de la visite remise par le médecin désigné.',
        },
      },
      {
        id: 'why-not-done',
        text: {
          en: 'An explanation of why it was not done in time, with proof of the appointment.',
          fr: 'Une explication de son absence dans le délai, avec preuve du rendez-vous.',
        },
      },
    ],
  },
  'incomplete-application': {
    title: { en: 'Incomplete application returned', fr: 'Demande incomplète retournée' },
    law: [irpr('10(1)'), irpr('12')],
    area: 'any',
    meaning: {
      en: 'The application lacked a form, a signature, information, a document or a fee. It was returned, which is not a refusal.',
      fr: 'Il manquait à la demande un formulaire, une signature, des renseignements, un document ou des droits. Elle a été retournée, ce qui n’est pas un refus.',
    },
    evidence: [
      {
        id: 'missing-items',
        text: {
          en: 'Every item that the return letter names, and proof of the date of the first filing.',
          fr: 'Chaque élément que mentionne la lettre de retour, et la preuve de la date du premier dépôt.',
        },
      },
      {
        id: 'fee-and-signatures',
        text: {
          en: 'The fee receipts for the day of the new filing, and every signature on the current version of each form.',
          fr: 'Les récépissés de paiement au jour du nouveau dépôt, et chaque signature sur la version à jour de chaque formulaire.',
        },
      },
    ],
  },
  'return-without-authorization': {
    title: {
      en: 'Authorization to return to Canada required after removal',
      fr: 'Autorisation de retour au Canada requise après un renvoi',
    },
    law: [irpa('52(1)'), irpr('224(2)'), irpr('225(1)'), irpr('226(1)')],
    area: 'any',
    meaning: {
      en: 'A removal order was enforced, and the officer found that the person needs a written authorization to return to Canada and has none.',
      fr: 'Une mesure de renvoi a été exécutée, et l’agent a conclu qu’il faut à la personne une autorisation écrite pour revenir au Canada et qu’elle ne l’a pas.',
    },
    evidence: [
      {
        id: 'certificate-of-departure',
        text: {
          en: 'The removal order and the certificate of departure, to prove which order it was and the day it was enforced.',
          fr: 'La mesure de renvoi et l’attestation de départ, prouvant de quelle mesure il s’agit et le jour de son exécution.',
        },
      },
      {
        id: 'authorization',
        text: {
          en: 'An application for authorization to return, with reasons, where the bar has not ended.',
          fr: 'Une demande motivée d’autorisation de retour, si l’interdiction n’a pas pris fin.',
        },
      },
    ],
  },
} satisfies Record<string, Ground>
