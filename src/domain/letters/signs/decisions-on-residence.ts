import type { Decision } from '../../facts/index.ts'
import type { KindOfDecision } from './kind-of-decision.ts'

const permanentResidence: readonly Decision[] = [
  'economic-permanent-residence',
  'family-class-visa',
  'sponsor-ineligible',
  'spouse-in-canada-class',
  'permanent-resident-card',
  'residency-obligation',
]

/** Decisions on permanent residence and citizenship. */
export const kindsOfResidence = {
  'economic-permanent-residence': {
    matter: {
      en: [
        /express entry/,
        /(?:federal |quebec )?skilled workers?(?: class| program)?/,
        /federal skilled trades(?: class| program)?/,
        /canadian experience class/,
        /provincial nominees?(?: class| program)?/,
        /economic class/,
        /start ?up (?:visa|business)(?: class| program)?/,
        /self ?employed persons? class/,
        /atlantic immigration (?:class|program)/,
      ],
      fr: [
        /entree express/,
        /travailleu(?:r|rs) qualifies?(?: \(federal\)| du quebec)?/,
        /travailleurs de metiers specialises/,
        /(?:categorie de l')?experience canadienne/,
        /candidats? des provinces/,
        /(?:categorie de l')?immigration economique/,
        /demarrage d'entreprises?/,
        /categorie des travailleurs autonomes/,
        /programme d'immigration au canada atlantique/,
      ],
    },
  },
  'family-class-visa': {
    matter: {
      en: [/(?:members? of the )?family class/],
      fr: [/(?:categorie du )?regroupement familial/],
    },
  },
  'sponsor-ineligible': {
    decided: {
      en: [
        /you (?:are|were) (?:therefore )?(?:not eligible|ineligible) (?:to sponsor|to be a sponsor|as a sponsor)/,
        /you (?:are|were) (?:found|determined) (?:to be )?(?:not eligible|ineligible) (?:to sponsor|to be a sponsor|as a sponsor)/,
        /you do not meet the (?:eligibility )?requirements (?:to be a sponsor|to sponsor|of a sponsor|for sponsors?|for sponsorship|as a sponsor)/,
      ],
      fr: [
        /vous n'avez pas (?:la )?qualite (?:de repondante?|pour parrainer)/,
        /vous n'etes pas admissible (?:a parrainer|comme repondante?|a titre de repondante?)/,
        /vous ne (?:repondez|satisfaites) pas aux exigences (?:applicables aux repondants|relatives aux repondants|pour parrainer|du parrainage)/,
      ],
    },
  },
  'spouse-in-canada-class': {
    matter: {
      en: [/spouse or common ?law partner in ?canada(?: class)?/],
      fr: [/epoux ou (?:des )?conjoints? de fait au canada/],
    },
  },
  'humanitarian-and-compassionate': {
    matter: {
      en: [/humanitarian (?:and|&) compassionate(?: grounds| considerations)?/, /h ?& ?c/],
      fr: [/(?:considerations?|motifs?|circonstances?) d'ordre humanitaire/],
    },
    yieldsTo: permanentResidence,
  },
  'permanent-resident-card': {
    document: {
      en: [/permanent resident cards?/, /pr cards?/],
      fr: [/cartes? de residente? permanente?/, /cartes? rp/],
    },
  },
  'residency-obligation': {
    document: {
      en: [/permanent resident travel documents?/, /prtd/],
      fr: [/titres? de voyage(?: pour| de)? residente? permanente?/],
    },
    decided: {
      en: [
        /you (?:have )?(?:not complied|failed to comply|not met|failed to meet) with (?:the|your) residency obligations?/,
        /you (?:have not met|failed to meet|do not meet|did not meet) (?:the|your) residency obligations?/,
      ],
      fr: [
        /vous (?:n'avez pas respecte|n'avez pas rempli|ne vous etes pas conformee? a|avez manque a) (?:l'|votre )obligation de residence/,
        /vous ne vous etes pas conformee? a l'obligation de residence/,
      ],
    },
    yieldsTo: ['permanent-resident-card'],
  },
  citizenship: {
    matter: {
      en: [
        /(?:for|grant of|for a grant of) (?:canadian )?citizenship/,
        /citizenship (?:application|certificate)/,
      ],
      fr: [
        /(?:attribution de la|demande de|octroi de la) citoyennete(?: canadienne)?/,
        /certificat de citoyennete/,
      ],
    },
  },
} satisfies Partial<Record<Decision, KindOfDecision>>
