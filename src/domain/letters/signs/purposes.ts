import type { Wording } from '../letter.ts'

/** What letters do, in the words that do it. */

/** They refuse. */
export const refuses: Wording = {
  en: [
    /(?:i |we )?(?:am|are|is|must be) (?:therefore |hereby |now )?(?:refusing|denying|rejecting|dismissing) (?:your|the|this|to)(?: application| request| claim)?/,
    /(?:i |we )?(?:have|has|had) (?:therefore |now |hereby |also )?(?:refused|denied|rejected|dismissed) (?:your|the|this)(?: application| request| claim)?/,
    /(?:am|are|is) not approving (?:your|the|this) application/,
    /(?:have|has) (?:therefore )?(?:decided|determined) (?:to refuse|to deny|to reject|not to approve|not to grant|not to issue)/,
    /(?:i|we|division|minister|officer) (?:hereby |therefore |must |must therefore )?(?:refuse|refuses|reject|rejects|deny|denies|dismiss|dismisses) (?:your|the|this)(?: application| request| claim| appeal)?/,
    /(?:cannot|can not|could not|unable to|not able to|not in a position to) (?:approve|grant|accept) (?:your|this|the) (?:application|request|claim|sponsorship)/,
    /your (?:study permit|work permit|visitor visa|temporary resident visa|electronic travel authori[sz]ation|eta|permanent resident card) (?:is|has been) (?:refused|denied)/,
    /(?:cannot|can not|unable to|not able to|not in a position to) issue (?:you )?(?:an? |the |your )?(?:visa|permit|study permit|work permit|temporary resident|permanent resident|electronic travel|travel document)/,
  ],
  fr: [
    /je (?:refuse|rejette) (?:donc |par consequent |par la presente )?(?:votre|la|cette|l')(?: demande)?/,
    /nous (?:refusons|rejetons) (?:donc |par consequent |par la presente )?(?:votre|la|cette|l')(?: demande)?/,
    /(?:j'ai|nous avons|l'agent a|le ministre a|la section a) (?:donc |par consequent |decide de )?(?:refuse|refuser|rejete|rejeter) (?:votre|la|cette|l'|de)(?: demande)?/,
    /section (?:d'appel |de la protection )?(?:des refugies |de l'immigration )?rejette (?:donc |par consequent )?(?:votre|la|l'|cette)/,
    /ne (?:peux|pouvons|suis pas en mesure|sommes pas en mesure)(?: pas)? (?:d')?(?:approuver|accueillir|accepter|accorder) (?:votre|la|cette)/,
    /ne (?:peux|pouvons|suis pas en mesure|sommes pas en mesure)(?: pas)? (?:de )?(?:vous )?delivrer (?:un|une|le|la|votre) (?:visa|permis|autorisation|titre)/,
  ],
}

/** They refuse an application, which is named before in the sentence. */
export const isRefused: Wording = {
  en: [
    /(?:is|are|has been|have been|must be|is being)(?: therefore| hereby| now| thus| accordingly| also){0,2} (?:refused|rejected|denied|dismissed|declined|not approved|not granted)/,
    /(?:has|have) not been (?:approved|granted)/,
    /(?:cannot|can not|could not) be (?:approved|granted|accepted)/,
  ],
  fr: [
    /(?:est|sont|a ete|ont ete|a donc ete|doit etre|doit donc etre)(?: donc| par consequent| par la presente){0,2} (?:refuse|rejete)e?s?/,
    /(?:n'a pas ete|n'est pas|ne peut(?: pas)? etre|ne peut donc etre|ne peuvent etre) (?:approuve|accueilli|accepte|accorde)e?s?/,
  ],
}
/** A past that may be this letter’s: a letter that does something else only recalls it. */
export const wasRefused: Wording = {
  en: [
    /(?:was|were)(?: therefore| also)? (?:refused|rejected|denied|dismissed|not approved|not granted)/,
  ],
  fr: [/(?:avait|avaient) ete (?:refuse|rejete)e?s?/],
}
export const matter: Wording = {
  en: [/applications?|requests?|claims?|appeals?|sponsorship/],
  fr: [/demandes?|requetes?|appels?|parrainage/],
}

/** That requirements are not met, found and not feared: a refusal where the letter does nothing else. */
export const requirementsNotMet: Wording = {
  en: [
    /(?:determined|concluded|found|find|decided) that (?:you|your application|the applicant) (?:do|does|did) not (?:meet|qualify|satisfy|comply)/,
  ],
  fr: [
    /(?:conclu|determine|constate|decide|conclus|constate) que (?:vous|votre demande|le demandeur) ne (?:repondez|satisfaites|remplissez|repond|satisfait|remplit|respecte|respectez) pas/,
  ],
}

export const returned: Wording = {
  en: [
    /(?:return|returned|returning) (?:to you|as incomplete|your (?:application|complete application|entire application)|the (?:application|entire application))/,
    /application (?:is|has been|is being|was) (?:therefore |being )?returned/,
    /not (?:been )?accepted (?:for|into) processing/,
  ],
  fr: [
    /(?:retournons|renvoyons|retourne|renvoie) (?:donc |par la presente )?(?:votre|la|cette) demande/,
    /demande (?:vous )?(?:est|a ete|vous est|vous a ete) (?:donc )?(?:retournee|renvoyee)/,
    /(?:n'a pas ete|n'est pas|ne peut etre) acceptee aux fins de traitement/,
  ],
}

export const closed: Wording = {
  en: [
    /(?:has been|is|was|is now|is considered|deemed|declared|determined to be)(?: now| considered| hereby| to be){0,2} (?:withdrawn|abandoned)/,
    /(?:withdrawal|abandonment) of your (?:application|claim|request|sponsorship)/,
  ],
  fr: [
    /(?:a ete|est|est donc|est consideree? comme|reputee?|declaree?)(?: consideree? comme| donc){0,2} (?:retiree?|abandonnee?)/,
    /(?:retrait|desistement|abandon) de (?:votre|la) demande/,
  ],
}

export const fairness: Wording = {
  en: [
    /procedural fairness/,
    /opportunity to (?:respond|reply|address|provide|submit|make submissions)/,
    /before (?:a |any |i make a |we make a |making a )?(?:final )?decision is made|before (?:a |making a |i make a |we make a )(?:final )?decision/,
    /no (?:final )?decision has (?:yet )?been made/,
  ],
  fr: [
    /equite procedurale/,
    /(?:occasion|possibilite) de (?:repondre|presenter|fournir|dissiper|faire valoir)/,
    /avant (?:de rendre|qu'une|de prendre) (?:une |la |ma )?decision/,
    /aucune decision (?:finale |definitive )?n'a (?:encore )?ete (?:rendue|prise)/,
  ],
}

export const approved: Wording = {
  en: [
    /(?:has been|have been|is|was) (?:approved|granted)/,
    /pleased to (?:inform|advise|tell)/,
    /congratulations/,
  ],
  fr: [
    /(?:a ete|ont ete|est) (?:approuve|accueilli|accorde)e?s?/,
    /(?:plaisir|heureux|heureuse) de (?:vous )?(?:informer|annoncer|aviser)/,
    /felicitations/,
  ],
}

export const accessReply: Wording = {
  en: [
    /your (?:formal )?(?:access )?request (?:made |submitted |received )?(?:under|pursuant to) the (?:privacy act|access to information act)/,
  ],
  fr: [
    /votre demande (?:officielle )?(?:d'acces |de communication |presentee |faite )?(?:en vertu de|au titre de|sous le regime de) la loi sur (?:la protection des renseignements personnels|l'acces a l'information)/,
  ],
}
