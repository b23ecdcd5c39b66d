import type { Day } from '../../facts/index.ts'
import { irpa, type Law } from '../../law/index.ts'
import type { Wording } from '../letter.ts'

/** The day of the decision, as a label of the heading names it. */
export const dayOfDecision: Wording = {
  en: [/date of (?:the |this )?decision/, /decision date/, /decided on/],
  fr: [/date de (?:la |cette )?(?:presente )?decision/, /decision rendue/],
}
/** That of a removal order: in a letter that refuses something else, it is an earlier one. */
export const dayOfOrder: Wording = {
  en: [/date of (?:the |this )?(?:removal |departure |exclusion |deportation )?order/],
  fr: [/date de (?:la |cette )?(?:presente )?mesure(?: de renvoi)?/],
}
export const dayOfLetter: Wording = {
  en: [/date of (?:the |this )?letter/, /letter date/, /dated?/],
  fr: [/date de (?:la |cette )?(?:presente )?lettre/, /en date/, /datee/],
}
/** The Board gives its notice another day than its decision. */
export const dayOfNotice: Wording = {
  en: [/date of (?:the |this )?notice/, /notice date/],
  fr: [/date de l'avis/],
}

export const births: Wording = { en: [/birth|born|dob/], fr: [/naissance|nee? le|ddn/] }

/** Other days that a letter bears and that are never its own. */
export const otherDays: Wording = {
  en: [
    /expiry|expires?|expiration|valid|until|received|submitted|issued|deadline|due|hearing|interview|medical|biometrics?/,
  ],
  fr: [
    /expiration|expire|valide|valable|jusqu'au|recue?|deposee?|delivree?|echeance|audience|entrevue|medical|biometrie/,
  ],
}

export const decisionMade: Wording = {
  en: [/this decision was (?:made|rendered|taken)/],
  fr: [/(?:la presente|cette) decision a ete (?:rendue|prise)/],
}

/** Other days that the letter states in a sentence, by the words just before them. */
export const statedDays: readonly {
  fact: Day
  before: Wording
  law: Law
  /** Of a past that another day may have replaced. */
  certainty?: 'arguable'
}[] = [
  {
    fact: 'removalScheduledOn',
    law: [irpa('48(2)')],
    before: {
      en: [
        /removal (?:from canada )?(?:is|has been|remains) (?:currently |now )?scheduled(?: for)?/,
      ],
      fr: [
        /renvoi (?:du canada )?(?:est|demeure) (?:actuellement |maintenant )?(?:prevu|fixe)(?: pour| au)?/,
      ],
    },
  },
  {
    fact: 'removalScheduledOn',
    law: [irpa('48(2)')],
    certainty: 'arguable',
    before: {
      en: [/removal (?:from canada )?(?:was|had been) (?:originally |first )?scheduled(?: for)?/],
      fr: [
        /renvoi (?:du canada )?(?:a ete|avait ete|etait) (?:d'abord )?(?:prevu|fixe)(?: pour| au)?/,
      ],
    },
  },
  {
    fact: 'statusLostOn',
    law: [irpa('47')],
    before: {
      en: [/lost (?:your )?(?:temporary resident )?status(?: in canada)?/],
      fr: [/perdu (?:votre )?statut(?: de resident temporaire)?/],
    },
  },
  {
    fact: 'reasonsSentOn',
    law: [irpa('169(f)')],
    before: {
      en: [/reasons (?:for (?:the|this) decision )?were (?:sent|mailed|transmitted)(?: to you)?/],
      fr: [/motifs (?:ecrits |de (?:la|cette) decision )?(?:vous )?ont ete (?:transmis|envoyes)/],
    },
  },
]
