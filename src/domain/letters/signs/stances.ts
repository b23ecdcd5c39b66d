import type { Wording } from '../letter.ts'

/** Words that make what follows in their sentence a condition, a possibility or an invitation. */
export const hedges: Wording = {
  en: [
    /if|whether|unless|until|in case|in the event/,
    /(?:should|where|when) (?:you|your|the|an?|any)/,
    /(?:may|might|could|would) (?:have|find|conclude|determine|decide|mean|result|show|suggest|indicate)/,
    /(?:may|can|could|must|should) (?:be (?:eligible|able|entitled) to |wish to |also |still |now )?(?:apply|request|seek|ask|submit|appeal|file)/,
    /appears?|seems?|concern(?:s|ed)? (?:that|whether)/,
    /(?:an|any|every) (?:application|claim|request) (?:that|which|is|may|must|can)/,
    /(?:disclose|declare|mention|report|state|indicate)(?:d|s)? (?:that|whether)|(?:fail|failed|failure|omitted) to (?:disclose|declare|respond|provide|submit|mention)/,
  ],
  fr: [
    /si (?:vous|votre|la|le|l'|une?|je|nous|cette)|s'ils?|a moins que|jusqu'a ce que|au cas ou|en cas de|lorsqu[e']/,
    /(?:pourrait|pourraient|pourra|peut|peuvent) (?:avoir|conclure|decider|determiner|signifier|entrainer|constater|etre)/,
    /(?:pouvez|pourrez|pourriez|devez|devrez) (?:aussi |egalement |encore |maintenant )?(?:demander|presenter|solliciter|interjeter|deposer|faire|soumettre)/,
    /semble(?:nt)?|preoccup(?:e|ee|es|ations?) (?:que|par)|crains? que/,
    /(?:toute|chaque|une) demande (?:qui|est|peut|doit)/,
    /(?:declare|divulgue|mentionne|indique|revele) (?:que|si)|(?:omis|defaut) de (?:declarer|divulguer|repondre|fournir|mentionner)/,
  ],
}

/** Words that speak of another application than this one: an earlier one, or one to another country. */
export const another: Wording = {
  en: [
    /(?:previous|earlier|prior|past|initial|first|last) (?:study |work |visa |visitor |refugee |sponsorship |temporary resident )?(?:applications?|refusals?|requests?|visas?|permits?|decisions?|claims?)/,
    /previously|in the past|formerly/,
    /united states|american|united kingdom|british|australian?|schengen/,
  ],
  fr: [
    /(?:demandes?|refus|visas?|permis|decisions?|requetes?) (?:d'asile |de visa |de parrainage |d'etudes |de travail |de permis d'etudes |de permis de travail )?(?:precedente?s?|anterieure?s?|initiale?s?)/,
    /(?:premiere?|derniere?|ancienne?) (?:demande|refus|visa|permis|decision)/,
    /precedemment|anterieurement|auparavant|par le passe/,
    /etats unis|americaine?s?|royaume uni|britannique|australi(?:e|ens?|ennes?)|schengen/,
  ],
}

/** What the letter answers may be an earlier decision: then naming it is no sign of another letter. */
export const reconsidered: Wording = {
  en: [/reconsider(?:ation|ed)?|reopen(?:ed|ing)?/],
  fr: [/reexamen|reexamine[er]?|reconsider(?:ation|er|ee)|rouvrir/],
}

/** Words that say what the law is. */
export const recites: Wording = {
  en: [/(?:states|provides|stipulates|specifies|requires|reads|says) (?:that|as follows)/],
  fr: [/(?:prevoit|dispose|stipule|precise|enonce|exige) (?:que|qu'|ce qui suit)/],
}

/** Words that hold something against the application, and do not only recite the law. */
export const adverse: Wording = {
  en: [
    /not (?:satisfied|convinced|established|demonstrated|shown|met|meet|complied|comply|provided|provide|submitted|qualify|have)/,
    /refus(?:e|ed|ing|al)|reject(?:ed|ing)?|failed to|fails to|insufficient|unable to|incomplete|missing|lacks?|contrary to|excluded/,
  ],
  fr: [
    /(?:pas|ni) (?:convaincue?|etabli|demontre|respecte|fourni|satisfait|rempli|conforme|aux exigences|a l'exigence|l'exigence)/,
    /refus(?:e|ee|er|ons)?|rejet(?:e|ee|er)?|insuffisante?s?|incomplete?|manque|contraire(?:ment)? a|exclue?|omis|defaut/,
  ],
}

/** A sentence that says what the letter is about. */
export const introduces: Wording = {
  en: [
    /(?:this|the present) letter (?:refers|relates|concerns|is)|this (?:refers|relates|concerns|is) (?:in|to|your)|in reference to your|with (?:reference|regard|respect) to your|regarding your|concerning your|in response to your/,
    /thank you for (?:your|submitting|the)/,
    /(?:have|has) (?:now |carefully |recently )?(?:completed the (?:assessment|processing|review|examination) of|reviewed|considered|assessed|examined|determined)/,
    /(?:following|after) (?:a |an |careful |the )?(?:review|consideration|examination|assessment) of/,
  ],
  fr: [
    /la presente (?:lettre )?(?:concerne|fait suite|porte sur|vise)|suite a votre|en reponse a votre|au sujet de votre|relativement a votre|concernant votre/,
    /nous vous remercions|merci (?:de|d'avoir|pour)/,
    /(?:j'ai|nous avons|a ete) (?:maintenant |bien |attentivement )?(?:termine|examine|etudie|evalue|complete|recu|determine|conclu)e?/,
    /apres (?:un examen|examen|l'examen|etude|avoir)/,
  ],
}
