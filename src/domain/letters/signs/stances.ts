import type { Wording } from '../letter.ts'

/** Words that make what follows in their sentence a condition, a possibility or an invitation. */
export const hedges: Wording = {
  en: [
    /if|whether|unless|until|in cases?|in the event|provided that/,
    /(?:should|where|when|once) (?:you|your|the|an?|any|this|it)/,
    /not (?:say|saying|said|find|finding|found|conclude|concluded|mean|true) that (?:you|your|the|this|an?)/,
    /you (?:have )?(?:said|say|claim|claimed|wrote|told us|told me|asked|ask|believe|argued|argue|alleged|submitted|contended|explained) (?:that|when|whether|where)/,
    /(?:may|might|could|would) (?:have|find|conclude|determine|decide|mean|result|show|suggest|indicate)/,
    /(?:may|can|could|must|should) (?:be (?:eligible|able|entitled) to |wish to |also |still |now )?(?:apply|request|seek|ask|submit|appeal|file)/,
    /appears?|seems?|concern(?:s|ed)? (?:that|whether)/,
    /(?:an|any|every) (?:application|claim|request) (?:that|which|is|may|must|can)/,
    /(?:disclose|declare|mention|report|state|indicate)(?:d|s)? (?:that|whether)|(?:fail|failed|failure|omitted) to (?:disclose|declare|respond|provide|submit|mention)/,
  ],
  fr: [
    /si (?:vous|votre|la|le|l'|une?|je|nous|cette)|s'ils?|a moins qu[e']|jusqu'a ce qu[e']|au cas ou|en cas de|lorsqu[e']/,
    /dans les? cas ou|quand|tant qu[e']|des qu[e']|une fois qu[e']|pourvu qu[e']|a condition qu[e']/,
    /(?:ne|n') ?(?:dis|disons|conclus|conclut|concluons|constate|constatons|est|avons|ai) pas (?:vrai |conclu |constate )?qu[e']/,
    /vous (?:avez )?(?:dites|dit|affirmez|affirme|soutenez|soutenu|declarez|expliquez|explique|demandez|demande|ecrivez|ecrit) (?:qu[e']|quand|si)/,
    /(?:pourrait|pourraient|pourra|peut|peuvent) (?:avoir|conclure|decider|determiner|signifier|entrainer|constater|etre)/,
    /(?:pouvez|pourrez|pourriez|devez|devrez) (?:aussi |egalement |encore |maintenant )?(?:demander|presenter|solliciter|interjeter|deposer|faire|soumettre)/,
    /semble(?:nt)?|preoccup(?:e|ee|es|ations?) (?:que|par)|crains? que/,
    /(?:toute|chaque|une) demande (?:qui|est|peut|doit)/,
    /(?:declare|divulgue|mentionne|indique|revele) (?:que|si)|(?:omis|defaut) de (?:declarer|divulguer|repondre|fournir|mentionner)/,
  ],
}

/**
 * Words that make what stands before them in their sentence a condition too: not “if you wish”, nor
 * the “if committed in Canada” of a conviction abroad, nor what a sponsor chose “if found not to meet”.
 */
export const conditions: Wording = {
  en: [
    /if(?! (?:(?:you )?(?:wish|believe|feel|choose)|committed|it (?:had been|was|were) committed|you (?:are|were) found not to meet))|unless|until|provided that|so long as/,
  ],
  fr: [
    /si (?:vous(?! (?:le |souhaitez|croyez|desirez|voulez))|votre|la|le|l'|une?|je|nous|cette)|s'ils?|a moins qu[e']|jusqu'a ce qu[e']|tant qu[e']|pourvu qu[e']|a condition qu[e']/,
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

/** The application of someone else. */
export const ofRelatives: Wording = {
  en: [
    /your (?:son|daughter|child|children|spouse|husband|wife|partner|mother|father|parent|brother|sister|family member)s?'s? (?:application|request|claim|visa|permit|study permit|work permit|visitor visa)/,
    /(?:application|request|claim|visa|permit) (?:of|by|from|for) your (?:son|daughter|child|children|spouse|husband|wife|partner|mother|father|parents?|brother|sister|family member)/,
  ],
  fr: [
    /(?:demande|visa|permis|visiteur|temporaire|etudes|travail) (?:de|pour) votre (?:fils|fille|enfant|epoux|epouse|mari|conjointe?|mere|pere|frere|soeur)/,
  ],
}
/** A sponsor is approved and the person sponsored refused in one letter. */
export const sponsorship: Wording = { en: [/sponsor(?:ship)?/], fr: [/parrainage|repondante?/] }

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
