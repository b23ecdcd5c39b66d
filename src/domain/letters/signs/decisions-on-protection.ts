import type { Decision } from '../../facts/index.ts'
import type { Wording } from '../letter.ts'
import type { KindOfDecision } from './kind-of-decision.ts'

const refugeeProtection: Wording = {
  en: [/refugee protection division/, /rpd/],
  fr: [/section de la protection des refugies/, /spr/],
}

/** Decisions on refugees and on removal, and what overcomes it. */
export const kindsOfProtection = {
  'removal-order': {
    decided: {
      en: [
        /(?<!no |any )(?:departure|exclusion|deportation|removal) order (?:has been|was|is|is hereby) (?:made|issued)(?: against you)?/,
        /(?:hereby )?(?:make|makes|issue|issues) (?:a|an|this) (?:departure|exclusion|deportation) order(?: against you)?/,
      ],
      fr: [
        /(?<!aucune |toute )mesure (?:d'interdiction de sejour|d'exclusion|d'expulsion|de renvoi) (?:a ete|est|est par la presente) (?:prise|emise|prononcee)(?: contre vous)?/,
        /prends? (?:par la presente )?(?:une|la presente) mesure (?:d'interdiction de sejour|d'exclusion|d'expulsion)(?: contre vous)?/,
      ],
    },
    yieldsTo: [
      'authorization-to-return',
      'deferral-of-removal',
      'pre-removal-risk-assessment',
      'humanitarian-and-compassionate',
      'refugee-claim-ineligible',
      'refugee-claim-rejected',
      'temporary-resident-permit',
    ],
  },
  'refugee-claim-ineligible': {
    decided: {
      en: [
        /claim (?:for refugee protection )?(?:is|was|has been)(?: found| determined| therefore){0,2}(?: to be)? (?:ineligible|not eligible)(?: to be referred)?/,
      ],
      fr: [
        /demande d'asile (?:est|a ete)(?: donc| jugee| declaree){0,2} (?:irrecevable|non recevable)/,
      ],
    },
  },
  'refugee-claim-rejected': {
    decided: {
      en: [
        /rejects the claims?/,
        /claims? (?:for refugee protection )?(?:is|are|has been|have been)(?: therefore| hereby)? rejected/,
        /(?:is|are) (?:therefore )?(?:not a convention refugee|neither a convention refugee)/,
      ],
      fr: [
        /demandes? d'asile (?:est|sont|a ete|ont ete)(?: donc)? rejetees?/,
        /n'a (?:donc )?pas (?:la )?qualite de refugie/,
      ],
    },
    tribunal: refugeeProtection,
    yieldsTo: ['refugee-appeal-dismissed'],
  },
  'refugee-appeal-dismissed': {
    decided: {
      en: [
        /appeal (?:is|has been) (?:therefore |hereby )?dismissed/,
        /confirms? the (?:decision|determination) of the (?:refugee protection division|rpd)/,
        /dismiss(?:es)? the appeal/,
      ],
      fr: [
        /appel (?:est|a ete) (?:donc )?rejete/,
        /confirme la decision de la (?:section de la protection des refugies|spr)/,
        /rejette (?:l'|votre )appel/,
      ],
    },
    tribunal: {
      en: [/refugee appeal division/, /rad/],
      fr: [/section d'appel des refugies/, /sar/],
    },
  },
  'protection-ceased-or-vacated': {
    decided: {
      en: [
        /refugee protection (?:has|is found to have) ceased/,
        /application (?:to vacate|for vacation|to cease refugee protection|for cessation|for cessation of refugee protection) is (?:therefore )?(?:allowed|granted)/,
      ],
      fr: [
        /constate la perte de l'asile/,
        /demande (?:d'annulation|de constat de perte d'asile|de perte de l'asile) est (?:donc )?accueillie/,
      ],
    },
    tribunal: refugeeProtection,
  },
  'immigration-appeal-dismissed': {
    decided: {
      en: [/appeal (?:is|has been) (?:therefore |hereby )?dismissed/, /dismiss(?:es)? the appeal/],
      fr: [/appel (?:est|a ete) (?:donc )?rejete/, /rejette (?:l'|votre )appel/],
    },
    tribunal: {
      en: [/immigration appeal division/, /iad/],
      fr: [/section d'appel de l'immigration/, /sai/],
    },
  },
  'pre-removal-risk-assessment': {
    matter: {
      en: [/pre ?removal risk assessment/, /prra/],
      fr: [/examen des risques avant renvoi/, /erar/],
    },
  },
  'refugee-resettlement': {
    matter: {
      en: [/convention refugees? abroad(?: class)?/, /country of asylum class/],
      fr: [/refugies? au sens de la convention outre ?frontieres/, /personnes? de pays d'accueil/],
    },
  },
  'deferral-of-removal': {
    matter: {
      en: [/(?:request (?:for a|for|to) )?(?:deferral of|defer) (?:your |the )?removal/],
      fr: [/report d[eu] (?:votre )?renvoi/, /(?:reporter|differer) (?:votre|le) renvoi/],
    },
  },
  rehabilitation: {
    matter: {
      en: [/(?:criminal rehabilitation|for rehabilitation|approval of rehabilitation)/],
      fr: [/(?:demande de|pour la|approbation de la) readaptation/],
    },
  },
  'authorization-to-return': {
    document: {
      en: [/authori[sz]ation to return to canada/],
      fr: [/autorisation de (?:retour|revenir) au canada/],
    },
  },
  'ministerial-relief': {
    matter: {
      en: [/ministerial relief/, /declaration of relief/],
      fr: [/dispense ministerielle/, /declaration de dispense/],
    },
  },
} satisfies Partial<Record<Decision, KindOfDecision>>
