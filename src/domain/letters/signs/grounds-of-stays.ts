import { irpa, irpr } from '../../law/index.ts'
import type { Wording } from '../letter.ts'
import type { GroundSigns, OtherGround } from './ground.ts'

const notLeaving: Wording = {
  en: [
    /not (?:satisfied|convinced) that (?:you|the applicant|the client) (?:will|would) (?:leave|depart) canada/,
    /not (?:established|demonstrated|shown|satisfied me|satisfied the officer|convinced me) that (?:you|they) (?:will|would) (?:leave|depart) canada/,
  ],
  fr: [
    /pas (?:convaincue?|persuadee?|satisfaite?) que (?:vous (?:quitterez|quitteriez|allez quitter)|le demandeur (?:quittera|quitterait)|la demanderesse (?:quittera|quitterait)) le canada/,
    /pas (?:etabli|demontre|convaincu l'agent) que vous (?:quitterez|quitteriez|allez quitter) le canada/,
  ],
}

/** Grounds given for visas and permits for a stay, and for any application. */
export const groundsOfStays = {
  'will-leave-visitor': {
    provisions: [irpr('179(b)')],
    words: notLeaving,
    of: ['temporary-resident-visa', 'extension-of-stay'],
  },
  'will-leave-worker': {
    provisions: [irpr('200(1)(b)')],
    words: notLeaving,
    of: ['work-permit'],
  },
  'will-leave-student': {
    provisions: [irpr('216(1)(b)')],
    words: notLeaving,
    of: ['study-permit'],
  },
  'funds-or-institution': {
    provisions: [irpr('220'), irpr('219'), irpr('216(1)(e)'), irpr('222.1')],
    words: {
      en: [
        /not (?:satisfied|satisfied me|demonstrated|shown|established|convinced)(?: that)? (?:that )?you (?:have|will have|possess) (?:sufficient|adequate|enough) (?:and available )?(?:funds|financial resources)/,
        /insufficient (?:funds|financial resources)/,
        /not (?:been accepted|accepted) (?:at|by|into|to) a designated learning institution/,
        /letter of acceptance (?:could not be|was not|has not been|is not) (?:verified|confirmed|genuine|valid)/,
        /(?:did|have) not (?:provide|provided|include|included|submit|submitted) (?:a|the|your) (?:valid )?(?:letter of acceptance|provincial attestation letter|attestation letter)/,
      ],
      fr: [
        /pas (?:convaincue?|demontre|etabli|prouve)(?: l'agent)? que vous (?:disposez|disposiez|avez) de (?:ressources financieres|fonds) suffisant(?:e)?s/,
        /(?:ressources financieres insuffisantes|fonds insuffisants)/,
        /pas (?:ete )?admise? (?:dans|par|a) un etablissement d'enseignement designe/,
        /lettre d'(?:acceptation|admission) n'a pas (?:pu etre|ete) (?:verifiee|confirmee)/,
        /pas (?:fourni|presente|joint|soumis) (?:de|une|la|votre) (?:lettre d'acceptation|lettre d'admission|lettre d'attestation)/,
      ],
    },
    of: ['study-permit'],
  },
  'ability-to-perform-work': {
    provisions: [irpr('200(3)(a)')],
    words: {
      en: [
        /not (?:satisfied|satisfied me|demonstrated|shown|established|convinced)(?: that)? you (?:will be|would be|are) able to (?:adequately )?perform the (?:work|duties)/,
        /unable to (?:adequately )?perform the (?:work|duties)/,
      ],
      fr: [
        /pas (?:convaincue?|demontre|etabli) que vous (?:serez|seriez|etes) (?:en mesure|capable) d'(?:exercer|effectuer|accomplir)/,
        /incapable d'(?:exercer l'emploi|effectuer le travail)/,
      ],
    },
  },
  'offer-of-employment': {
    provisions: [irpr('200(1)(c)(ii.1)'), irpr('200(5)')],
    words: {
      en: [
        /(?:job offer|offer of employment) (?:is|was) not genuine/,
        /not satisfied that (?:the|your) (?:job offer|offer of employment) (?:is|was) genuine/,
      ],
      fr: [
        /offre d'emploi (?:n'est|n'etait) pas authentique/,
        /pas convaincue? que (?:l'|votre )offre d'emploi (?:est|etait|soit) authentique/,
      ],
    },
  },
  'unauthorized-work-or-study': {
    provisions: [irpr('200(3)(e)'), irpr('221')],
    words: {
      en: [
        /you (?:have )?(?:also )?(?:worked|studied|engaged in work|engaged in study) (?:in canada )?without (?:authori[sz]ation|being authori[sz]ed|a (?:valid )?(?:work|study) permit)/,
        /(?:engaged in|undertook) unauthori[sz]ed (?:work|employment|study|studies)/,
        /failed to comply with (?:a|the) conditions? (?:of|imposed by|imposed on) (?:a|your) (?:previous )?(?:work permit|study permit|permit)/,
      ],
      fr: [
        /vous avez (?:en outre |aussi |egalement )?(?:travaille|etudie)(?: au canada)? sans (?:y etre autorisee?|autorisation|permis)/,
        /(?:travail|etudes) sans autorisation/,
        /pas respecte (?:une|les) conditions? (?:de|imposees? par) votre permis/,
      ],
    },
  },
  'dual-intent': {
    provisions: [irpa('22(2)')],
    words: {
      en: [/not satisfied that your dual intent is genuine/],
      fr: [/pas convaincue? (?:de la bonne foi )?de votre double intention/],
    },
  },
  'requirements-not-met': {
    provisions: [irpa('11(1)'), irpa('20(1)')],
    words: {
      en: [
        /not satisfied that you (?:are not inadmissible and (?:that you )?)?meet (?:all )?the requirements of (?:the act|this act|the immigration and refugee protection act|irpa)/,
        /do(?:es)? not meet the requirements of (?:the act|this act|the immigration and refugee protection act|irpa)/,
      ],
      fr: [
        /pas convaincue? que vous (?:n'etes pas interdite? de territoire et (?:que vous )?)?(?:vous conformez|satisfaites|repondez) (?:a la|aux exigences de la) (?:presente )?loi/,
        /ne (?:repondez|satisfaites|vous conformez) pas aux exigences de la (?:presente )?loi/,
      ],
    },
  },
  'duty-to-answer-truthfully': {
    provisions: [irpa('16(1)'), irpa('16(1.1)')],
    words: {
      en: [
        /(?:did|have) not (?:answer|answered) (?:all questions |the questions put to you )?truthfully/,
        /(?:did not|failed to) (?:appear|attend) (?:for|at) (?:an |the |your )?(?:examination|interview)/,
        /(?:did not|have not|failed to) (?:provide|provided|submit|submitted|produce|produced) (?:the|all) (?:requested|required|relevant) (?:documents|documentation|information|evidence)/,
      ],
      fr: [
        /pas repondu veridiquement/,
        /pas (?:presentee?) a (?:l'entrevue|votre entrevue|l'examen|votre controle|un controle)/,
        /pas (?:fourni|presente|soumis|produit) (?:tous )?les (?:documents|renseignements|elements de preuve) (?:demandes|exiges|requis|pertinents)/,
      ],
    },
  },
  'medical-examination': {
    provisions: [irpa('16(2)'), irpr('30')],
    words: {
      en: [
        /(?:did not|have not|failed to) (?:undergo|undergone|complete|completed|submit to|submitted to) (?:a|an|the|your|the required) (?:immigration )?medical exam(?:ination)?/,
      ],
      fr: [
        /(?:n'avez pas|n'ayant pas) (?:subi|passe|effectue) (?:la|une|l'|un|votre) (?:visite medicale|examen medical)/,
        /pas (?:etes pas )?soumise? a (?:la|une|l'|un) (?:visite medicale|examen medical)/,
      ],
    },
  },
  'incomplete-application': {
    provisions: [irpr('10'), irpr('12')],
    words: {
      en: [
        /(?:application|it) (?:is|was) (?:therefore )?(?:incomplete|not complete)/,
        /incomplete application/,
        /as incomplete/,
      ],
      fr: [/demande (?:est|etait) (?:donc )?incomplete/, /demande incomplete/],
    },
  },
  'return-without-authorization': {
    provisions: [irpa('52(1)'), irpr('224(2)'), irpr('225'), irpr('226')],
    words: {
      en: [
        /you (?:now )?(?:require|need|must obtain|must have) (?:an |written )?authori[sz]ation to return to canada/,
      ],
      fr: [
        /vous (?:devez obtenir|avez besoin d'|devez avoir) ?(?:une|l')? ?autorisation de (?:retour|revenir) au canada/,
      ],
    },
  },
} as const satisfies Partial<Record<OtherGround, GroundSigns>>
