import type { Day } from '../../facts/index.ts'
import { irpa, type Law } from '../../law/index.ts'
import type { Wording } from '../letter.ts'

/** The day of the decision, as a label of the heading names it. */
export const dayOfDecision: Wording = {
  en: [/date of (?:the |this )?(?:decision|order)/, /decision date/, /decided on/],
  fr: [/date de (?:la |cette )?(?:presente )?(?:decision|mesure)/, /decision rendue/],
}
export const dayOfLetter: Wording = {
  en: [/date of (?:the |this )?(?:letter|notice)/, /(?:letter|notice) date/, /dated?/],
  fr: [/date de (?:la |cette )?(?:presente )?lettre/, /date de l'avis/, /en date/, /datee/],
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
export const statedDays: readonly { fact: Day; before: Wording; law: Law }[] = [
  {
    fact: 'removalScheduledOn',
    law: [irpa('48(2)')],
    before: {
      en: [
        /removal (?:from canada )?(?:is|was|has been|remains) (?:currently )?scheduled(?: for)?/,
      ],
      fr: [
        /renvoi (?:du canada )?(?:est|demeure|a ete) (?:actuellement )?(?:prevu|fixe)(?: pour| au)?/,
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
