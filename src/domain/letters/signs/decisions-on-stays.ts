import type { Decision } from '../../facts/index.ts'
import type { KindOfDecision } from './kind-of-decision.ts'

/** Decisions on visas, permits and stays. */
export const kindsOfStay = {
  'temporary-resident-visa': {
    document: {
      en: [/temporary resident visas?/, /(?:visitor|visitor's|super|transit) visas?/, /trv/],
      fr: [/visas? de (?:resident temporaire|visiteur|transit)/, /super ?visas?/, /vrt/],
    },
  },
  'electronic-travel-authorization': {
    document: {
      en: [/electronic travel authori[sz]ation/, /eta/],
      fr: [/autorisation de voyage electronique/],
    },
  },
  'study-permit': {
    document: { en: [/study permits?/], fr: [/permis d'etudes/] },
    matter: {
      en: [/(?:extend|extension of) your (?:stay|authori[sz]ation)(?: in canada)? as a student/],
      fr: [
        /prolong(?:er|ation de) votre sejour(?: au canada)? (?:a titre d'|en tant qu')etudiante?/,
      ],
    },
  },
  'work-permit': {
    document: {
      en: [/(?:open |post ?graduation )?work permits?/],
      fr: [/permis de travail/],
    },
    matter: {
      en: [/(?:extend|extension of) your (?:stay|authori[sz]ation)(?: in canada)? as a worker/],
      fr: [
        /prolong(?:er|ation de) votre sejour(?: au canada)? (?:a titre de|en tant que) travailleu(?:r|se)/,
      ],
    },
  },
  'extension-of-stay': {
    document: { en: [/visitor records?/], fr: [/fiches? de visiteur/] },
    matter: {
      en: [
        /(?:extend|extension of) your (?:temporary resident |visitor )?(?:status|stay|authori[sz]ation to remain)(?: in canada)?(?: as a (?:temporary resident|visitor))?(?! (?:in canada )?as a (?:student|worker))/,
      ],
      fr: [
        /(?:prolonger|prolongation de|prorogation de) votre (?:sejour|statut)(?: au canada)?(?: (?:a titre de|en tant que) (?:visiteu(?:r|se)|residente? temporaire))?(?! (?:au canada )?(?:a titre d|en tant qu)(?:e |')(?:etudiant|travailleu))/,
      ],
    },
  },
  'restoration-of-status': {
    matter: {
      en: [
        /restoration of (?:your )?(?:temporary resident )?status/,
        /restore your (?:temporary resident )?status/,
      ],
      fr: [/retablissement d[eu] (?:votre )?statut/, /retablir votre statut/],
    },
  },
  'temporary-resident-permit': {
    document: {
      en: [/temporary resident permits?/],
      fr: [/permis de sejour temporaire/],
    },
  },
  'port-of-entry-refusal': {
    decided: {
      en: [
        /you (?:have been|were|are) (?:refused|denied) (?:entry|admission) (?:to|into) canada/,
        /you are not authori[sz]ed to enter canada/,
      ],
      fr: [
        /l'entree au canada vous (?:a ete|est) refusee/,
        /vous n'etes pas autorisee? a entrer au canada/,
      ],
    },
  },
  'document-cancelled': {
    decided: {
      en: [
        /(?:visa|permit|authori[sz]ation|eta|document) (?:has been|is|is hereby|was) (?:cancelled|canceled|revoked)/,
      ],
      fr: [
        /(?:visa|permis|autorisation|document)(?: d'etudes| de travail| de resident temporaire| de visiteur| de voyage electronique)? (?:a ete|est|est par la presente) (?:annulee?|revoquee?)/,
      ],
    },
  },
} satisfies Partial<Record<Decision, KindOfDecision>>
