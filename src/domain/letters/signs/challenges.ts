import type { Wording } from '../letter.ts'

/** A time to challenge or to cure a decision, as letters name what it is for. */
export interface Challenge {
  /** Full ids of the time limits that it can be. */
  limits: readonly string[]
  words: Wording
}

/**
 * What a letter gives days for, where the law has a limit of its own to hold them against.
 *
 * Not modelled: a time that the letter gives in months, or by naming its last day.
 */
export const challenges: readonly Challenge[] = [
  {
    limits: [
      'judicial-review/in-canada',
      'judicial-review/outside-canada',
      'judicial-review/citizenship',
    ],
    words: {
      en: [/judicial review/, /application for leave/, /federal court(?: of canada)?/],
      fr: [/controle judiciaire/, /demande d'autorisation/, /cour federale/],
    },
  },
  {
    limits: ['judicial-review/written-reasons-request'],
    words: {
      en: [
        /(?:request|requested|ask for|asking for) (?:the )?written reasons/,
        /written reasons (?:may|must|can) be requested/,
      ],
      fr: [/(?:demander|demande de|demandez) (?:les |des )?motifs ecrits/],
    },
  },
  {
    limits: [
      'sponsorship-appeal/notice',
      'removal-order-appeal/notice',
      'residency-obligation-appeal/notice',
    ],
    words: {
      en: [/immigration appeal division/, /iad/],
      fr: [/section d'appel de l'immigration/, /sai/],
    },
  },
  {
    limits: ['refugee-appeal/notice'],
    words: {
      en: [/refugee appeal division/, /rad/],
      fr: [/section d'appel des refugies/, /sar/],
    },
  },
  {
    limits: ['refugee-appeal/perfection'],
    words: {
      en: [/perfect (?:your |the )?appeal/, /appellant's record/],
      fr: [/(?:mettre|mise) (?:votre |l')?(?:appel )?en etat/, /dossier de l'appelante?/],
    },
  },
  {
    limits: ['restoration-of-status/application'],
    words: {
      en: [
        /restor(?:e|ation of) (?:your )?(?:temporary resident )?status/,
        /apply for restoration/,
      ],
      fr: [/retabli(?:r|ssement de) (?:votre )?statut/, /retablissement du statut/],
    },
  },
  {
    limits: ['pre-removal-risk-assessment/application'],
    words: {
      en: [/application for protection/, /pre ?removal risk assessment/, /prra/],
      fr: [/demande de protection/, /examen des risques avant renvoi/, /erar/],
    },
  },
  {
    limits: ['access-complaint/complaint'],
    words: {
      en: [/information commissioner/],
      fr: [/commissa(?:ire|riat) a l'information/],
    },
  },
]

/** What else letters give days for: no time to challenge anything. */
export const otherDays: Wording = {
  en: [
    /(?:leave|depart(?: from)?|remain in|stay in|enter|travel to) canada/,
    /(?:respond|reply|response)/,
    /(?:submit|provide|send) (?:the |your |any |all |this |us |a |additional |new )?(?:following|additional|requested|missing|original|passports?|documents?|information|evidence|photographs?|photos|fees?|payment|response|submissions|address)/,
    /biometrics?|medical exam(?:ination)?|passports?|refund(?:ed|s)?|photographs?/,
    /(?:valid|validity|expires?|expiry|expired)/,
    /(?:reconsideration|interview|processing time|change of address)/,
    /(?:study|work|worked|studied|enrol(?:led|ment)?|cohabit(?:ed|ing)?|absen(?:t|ce)|physically present|residency obligation)/,
  ],
  fr: [
    /(?:quitter|quittiez|demeurer au|rester au|sejourner au|entrer au) (?:le )?canada/,
    /(?:repondre|reponse|repondez)/,
    /(?:soumettre|fournir|envoyer|transmettre) (?:les |vos |tout |ce |cette |nous |votre |de nouveaux |des )?(?:documents?|renseignements?|photos?|photographies?|frais|passeports?|reponse|observations|adresse|preuves?|elements)/,
    /(?:biometri(?:e|ques?)|visite medicale|examen medical|passeports?|rembours(?:e|es|ement)|photographies?)/,
    /(?:valides?|valables?|validite|expire|expiration)/,
    /(?:reexamen|entrevue|delai de traitement|changement d'adresse)/,
    /(?:etudie|travaille|travail|etudes|cohabite|absence|presence effective|obligation de residence)/,
  ],
}

/** Where the decision was made, as a limit is given for it. */
export const places: readonly { limit: string; words: Wording }[] = [
  {
    limit: 'judicial-review/in-canada',
    words: {
      en: [
        /(?:made|decided|rendered|arose|arises|arising|originated|taken) (?:in|within|inside) canada/,
      ],
      fr: [/(?:rendue?|prise?|survenue?|issue?) au canada/],
    },
  },
  {
    limit: 'judicial-review/outside-canada',
    words: {
      en: [
        /(?:made|decided|rendered|arose|arises|arising|originated|taken) (?:it )?outside(?: of)?(?: canada)?/,
      ],
      fr: [
        /(?:rendue?|prise?|survenue?|issue?) (?:hors du|a l'exterieur du|a l'etranger)(?: canada)?/,
      ],
    },
  },
]

/** A sentence that goes on about what the one before it named. */
export const goesOn: Wording = {
  en: [
    /(?:do so|this must be|it must be|must be (?:filed|made|received|served|started|submitted)|deadline|time limit)/,
    /(?:the|such an?|this|your) (?:application|appeal|notice|complaint|request)/,
  ],
  fr: [
    /(?:le faire|doit (?:donc )?etre (?:deposee?|presentee?|recue?|faite?|signifiee?)|delai|date limite)/,
    /(?:la|cette|votre|l'|cet) ?(?:demande|appel|avis|plainte|requete)/,
  ],
}
