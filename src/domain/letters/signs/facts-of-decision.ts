import { irpa } from '../../law/index.ts'
import type { Text } from '../../text.ts'
import type { Sign } from './sign.ts'

/**
 * Interpretation: what counts is where the decision was made, and an office that writes may not be
 * the one that decided: applications made abroad are often decided in Canada.
 */
const confirmPlace: Text = {
  en: 'This is the office that writes. What counts is where the officer who decided was: in doubt, keep the shorter time, that of a decision made in Canada.',
  fr: 'C’est le bureau qui écrit. Ce qui compte est le lieu où se trouvait l’agent qui a rendu la décision : dans le doute, respecter le délai le plus court, celui d’une décision rendue au Canada.',
}
const enclosed: Text = {
  en: 'The letter says so: see that the notes came with it.',
  fr: 'La lettre le dit : vérifier que les notes y étaient jointes.',
}

const permanentResidenceOnly: Text = {
  en: 'The letter forbids an application for permanent residence: see whether that is what would be applied for again.',
  fr: 'La lettre interdit une demande de résidence permanente : voir si c’est elle qui serait présentée de nouveau.',
}

/** Where it was made, and what the letter says of itself. */
export const signsOfDecision: readonly Sign[] = [
  {
    fact: 'decidedIn',
    value: 'in-canada',
    opens: true,
    words: {
      en: [/this decision (?:was|has been) (?:made|rendered) (?:in|within) canada/],
      fr: [/(?:la presente|cette) decision a ete (?:rendue|prise) au canada/],
    },
    law: [irpa('72(2)(b)')],
  },
  {
    fact: 'decidedIn',
    value: 'outside-canada',
    opens: true,
    words: {
      en: [/this decision (?:was|has been) (?:made|rendered) outside (?:of )?canada/],
      fr: [
        /(?:la presente|cette) decision a ete (?:rendue|prise) (?:hors du|a l'exterieur du) canada/,
      ],
    },
    law: [irpa('72(2)(b)')],
  },
  {
    fact: 'decidedIn',
    value: 'in-canada',
    office: true,
    words: {
      en: [
        /(?:case processing|centralized intake|operations support) (?:centre|center|office)/,
        /cpc/,
      ],
      fr: [/centre de traitement des demandes/, /bureau de reception centralisee/, /ctd/],
    },
    certainty: 'arguable',
    confirm: confirmPlace,
    law: [irpa('72(2)(b)')],
  },
  {
    fact: 'decidedIn',
    value: 'outside-canada',
    office: true,
    words: {
      en: [
        /(?:canadian )?(?:embassy|high commission|consulate|consulate general) of canada/,
        /canadian (?:embassy|high commission|consulate)/,
        /visa (?:section|office)/,
      ],
      fr: [
        /(?:ambassade|haut ?commissariat|consulat|consulat general) du canada/,
        /(?:section|bureau) des visas/,
      ],
    },
    certainty: 'arguable',
    confirm: confirmPlace,
    law: [irpa('72(2)(b)')],
  },
  {
    fact: 'decisionNotesReceived',
    value: true,
    words: {
      en: [
        /(?:officer's |officer )?(?:decision )?notes (?:are|have been) (?:attached|enclosed|included|appended|provided below)/,
        /(?:attached|enclosed|included) (?:are |please find |you will find )?(?:the |a copy of the )?(?:officer's |officer )?(?:decision )?notes/,
        /(?:find|see) (?:attached |enclosed |the attached |the enclosed )(?:the |a copy of the )?(?:officer's |officer )?(?:decision )?notes/,
      ],
      fr: [
        /notes (?:de decision )?(?:de l'agent )?(?:sont|ont ete) (?:jointes|cijointes|annexees|incluses)/,
        /(?:cijointes?|cijoint|en annexe|jointes?) (?:les |des |une copie des )?notes (?:de decision|de l'agent)/,
      ],
    },
    confirm: enclosed,
  },
  {
    fact: 'refusalForbidsReapplication',
    value: true,
    words: {
      en: [
        /you (?:may not|cannot|can not|are not permitted to|are not allowed to|will not be permitted to|will not be allowed to) (?:re ?apply|apply again|submit (?:a|any|another) (?:new )?application(?! fees?))/,
      ],
      fr: [
        /vous ne (?:pouvez|pourrez) (?:pas |plus )?(?:presenter|soumettre) (?:une |de |aucune )?(?:nouvelle |autre )?demande(?! de residence permanente)/,
        /vous n'etes pas autorisee? a (?:presenter|soumettre) (?:une |de )?(?:nouvelle |autre )?demande/,
      ],
    },
  },
  {
    fact: 'refusalForbidsReapplication',
    value: true,
    words: {
      en: [
        /you (?:may not|cannot|can not|are not permitted to|are not allowed to|will not be permitted to|will not be allowed to) apply for permanent residen(?:ce|t status)/,
      ],
      fr: [
        /vous ne (?:pouvez|pourrez) (?:pas |plus )?(?:presenter|soumettre) (?:une |de |aucune )?(?:nouvelle |autre )?demande de residence permanente/,
        /vous ne (?:pouvez|pourrez) (?:pas |plus )?demander la residence permanente/,
      ],
    },
    certainty: 'arguable',
    confirm: permanentResidenceOnly,
    law: [irpa('40(3)')],
  },
  {
    fact: 'refusalForbidsReapplication',
    value: false,
    words: {
      en: [
        /you (?:may|can|are welcome to|are free to) (?:re ?apply|apply again|submit (?:a|another) (?:new )?application) at any time/,
        /does not prevent you from (?:re ?applying|applying again|submitting (?:a|another) (?:new )?application)/,
      ],
      fr: [
        /vous pouvez (?:presenter|soumettre) (?:une )?(?:nouvelle|autre) demande (?:en tout temps|a tout moment|n'importe quand)/,
        /ne vous empeche pas de (?:presenter|soumettre) (?:une )?(?:nouvelle|autre) demande/,
      ],
    },
  },
]
