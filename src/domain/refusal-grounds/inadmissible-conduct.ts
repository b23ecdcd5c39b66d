import { irpa, irpr } from '../law/index.ts'
import type { Ground } from './ground.ts'

const courtRecords = {
  id: 'court-records',
  text: {
    en: 'Certified court records of each charge and its outcome, the text of the law applied, and police certificates.',
    fr: 'Copies certifiées des dossiers judiciaires de chaque accusation et de son issue, le texte de la loi appliquée, et les certificats de police.',
  },
}
const sentenceCompleted = {
  id: 'sentence-completed',
  text: {
    en: 'Proof of the day on which every part of the sentence was completed: imprisonment, fine, probation.',
    fr: 'La preuve du jour où chaque partie de la peine a été purgée : emprisonnement, amende, probation.',
  },
}
const cure = {
  id: 'cure',
  text: {
    en: 'A decision on rehabilitation for what happened outside Canada, or a record suspension for a conviction in Canada.',
    fr: 'Une décision sur la réadaptation pour les faits survenus à l’étranger, ou une suspension du casier pour une condamnation au Canada.',
  },
}
const counsel = {
  en: 'A lawyer’s opinion on the allegation, from the whole file and not from the letter alone.',
  fr: 'L’avis d’un avocat sur l’allégation, d’après tout le dossier et non la seule lettre.',
}

/** Inadmissibility for what a person did or was part of. */
export const inadmissibleConduct = {
  misrepresentation: {
    title: { en: 'Misrepresentation', fr: 'Fausses déclarations' },
    law: [irpa('40(1)(a)'), irpa('40(2)(a)'), irpa('40(3)')],
    area: 'any',
    meaning: {
      en: 'The officer found that the person, directly or indirectly, misrepresented or withheld a material fact that could induce an error in the administration of the Act.',
      fr: 'L’agent a conclu que la personne a fait, directement ou indirectement, une présentation erronée sur un fait important ou une réticence sur ce fait, ce qui risquait d’entraîner une erreur dans l’application de la Loi.',
    },
    evidence: [
      {
        id: 'what-was-true',
        text: {
          en: 'Proof that what was stated was true, or was disclosed elsewhere in the application.',
          fr: 'La preuve que la déclaration était vraie, ou que le fait était révélé ailleurs dans la demande.',
        },
      },
      {
        id: 'not-material',
        text: {
          en: 'Submissions that the fact was not material, or could not induce an error.',
          fr: 'Des observations montrant que le fait n’était pas important, ou ne pouvait entraîner d’erreur.',
        },
      },
      {
        id: 'honest-mistake',
        text: {
          en: 'Sworn proof of an honest and reasonable belief, and of what a representative did without instructions.',
          fr: 'La preuve sous serment d’une croyance honnête et raisonnable, et de ce qu’un représentant a fait sans instructions.',
        },
      },
      {
        id: 'procedural-fairness-letter',
        text: {
          en: 'The procedural fairness letter, the answer given to it, and proof of the day each was sent.',
          fr: 'La lettre d’équité procédurale, la réponse donnée, et la preuve du jour d’envoi de chacune.',
        },
      },
    ],
  },
  security: {
    title: { en: 'Security', fr: 'Raison de sécurité' },
    law: [irpa('34(1)')],
    area: 'any',
    meaning: {
      en: 'The officer found reasonable grounds to believe in espionage, subversion, terrorism, danger to security or violence, or membership in an organization that engages in such acts.',
      fr: 'L’agent avait des motifs raisonnables de croire à des actes d’espionnage, de subversion, de terrorisme, de danger pour la sécurité ou de violence, ou à l’appartenance à une organisation qui s’y livre.',
    },
    evidence: [
      { id: 'counsel', text: counsel },
      {
        id: 'role',
        text: {
          en: 'Proof of the person’s actual role, dates and knowledge, and of the organization’s nature at the time.',
          fr: 'La preuve du rôle réel de la personne, des dates et de sa connaissance, et de la nature de l’organisation à l’époque.',
        },
      },
    ],
  },
  'human-or-international-rights': {
    title: {
      en: 'Violating human or international rights',
      fr: 'Atteinte aux droits humains ou internationaux',
    },
    law: [irpa('35(1)')],
    area: 'any',
    meaning: {
      en: 'The officer found a war crime or a crime against humanity, a senior position in a designated government, or trafficking in human organs.',
      fr: 'L’agent a conclu à un crime de guerre ou contre l’humanité, à un poste de rang supérieur dans un gouvernement désigné, ou au trafic d’organes humains.',
    },
    evidence: [
      { id: 'counsel', text: counsel },
      {
        id: 'position',
        text: {
          en: 'Proof of the positions held, with dates, ranks, powers and duties.',
          fr: 'La preuve des postes occupés, avec dates, grades, pouvoirs et fonctions.',
        },
      },
    ],
  },
  sanctions: {
    title: { en: 'Sanctions', fr: 'Sanctions' },
    law: [irpa('35.1(1)'), irpa('35.1(2)')],
    area: 'any',
    meaning: {
      en: 'The person is named in a sanctions order or regulation, or their entry is restricted by an international sanctions measure. The inadmissibility ends when that ends.',
      fr: 'La personne est visée par un décret ou un règlement de sanctions, ou son entrée est restreinte par une mesure internationale de sanctions. L’interdiction de territoire cesse avec cette mesure.',
    },
    evidence: [
      {
        id: 'delisting',
        text: {
          en: 'Proof that the person has been removed from the list or that the measure has ended, or an application for it.',
          fr: 'La preuve de la radiation de la liste ou de la fin de la mesure, ou une demande en ce sens.',
        },
      },
      {
        id: 'identity',
        text: {
          en: 'Proof that the person is not the one who is listed, where names are confused.',
          fr: 'La preuve que la personne n’est pas celle qui est inscrite, en cas d’homonymie.',
        },
      },
    ],
  },
  'serious-criminality': {
    title: { en: 'Serious criminality', fr: 'Grande criminalité' },
    law: [irpa('36(1)'), irpa('36(3)'), irpr('17')],
    area: 'any',
    meaning: {
      en: 'The officer found a conviction or an act that the Act calls serious criminality.',
      fr: 'L’agent a conclu à une déclaration de culpabilité ou à un acte constituant de la grande criminalité au sens de la Loi.',
    },
    evidence: [courtRecords, sentenceCompleted, cure],
  },
  criminality: {
    title: { en: 'Criminality', fr: 'Criminalité' },
    law: [irpa('36(2)'), irpa('36(3)'), irpr('17'), irpr('18(2)')],
    area: 'any',
    meaning: {
      en: 'The officer found a conviction or an act that would be an indictable offence, or two offences. An offence that may be prosecuted either way counts as indictable.',
      fr: 'L’agent a conclu à une déclaration de culpabilité ou à un acte qui serait punissable par mise en accusation, ou à deux infractions. L’infraction mixte est assimilée à celle punissable par mise en accusation.',
    },
    evidence: [
      courtRecords,
      sentenceCompleted,
      cure,
      {
        id: 'deemed-rehabilitation',
        text: {
          en: 'Proof of each condition for being deemed rehabilitated by the passage of time.',
          fr: 'La preuve de chaque condition pour être présumé réadapté par l’écoulement du temps.',
        },
      },
    ],
  },
  'transborder-criminality': {
    title: { en: 'Transborder criminality', fr: 'Criminalité transfrontalière' },
    law: [irpa('36(2.1)')],
    area: 'any',
    meaning: {
      en: 'The officer found that the person committed a prescribed offence on entering Canada.',
      fr: 'L’agent a conclu que la personne a commis, à son entrée au Canada, une infraction précisée par règlement.',
    },
    evidence: [
      {
        id: 'facts-at-entry',
        text: {
          en: 'The officer’s report and every record of the entry, with the person’s sworn account.',
          fr: 'Le rapport de l’agent et tout document sur l’entrée, avec le récit de la personne sous serment.',
        },
      },
      courtRecords,
    ],
  },
  'organized-criminality': {
    title: { en: 'Organized criminality', fr: 'Criminalité organisée' },
    law: [irpa('37(1)')],
    area: 'any',
    meaning: {
      en: 'The officer found membership in a criminal organization, activity in its pattern of crime, or transnational crime such as people smuggling or laundering.',
      fr: 'L’agent a conclu à l’appartenance à une organisation criminelle, à une activité faisant partie de son plan, ou à un crime transnational tel le passage de clandestins ou le recyclage des produits de la criminalité.',
    },
    evidence: [
      { id: 'counsel', text: counsel },
      {
        id: 'role',
        text: {
          en: 'Proof of the person’s actual role, dates and knowledge, and of what they left or refused to do.',
          fr: 'La preuve du rôle réel de la personne, des dates et de sa connaissance, et de ce qu’elle a quitté ou refusé de faire.',
        },
      },
    ],
  },
} satisfies Record<string, Ground>
