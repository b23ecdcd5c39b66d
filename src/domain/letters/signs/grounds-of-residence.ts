import { irpa, irpr } from '../../law/index.ts'
import type { GroundSigns, OtherGround } from './ground.ts'

/** Grounds given for permanent residence: the economic classes, and those who are sponsored. */
export const groundsOfResidence = {
  'express-entry': {
    provisions: [irpa('11.2')],
    words: {
      en: [
        /did not (?:meet the (?:minimum )?criteria|have the qualifications) (?:when|at the time) (?:the|your) (?:invitation|application)/,
        /not (?:entitled to|eligible for) the points (?:that )?you (?:claimed|were awarded)/,
      ],
      fr: [
        /ne (?:repondiez|remplissiez|satisfaisiez) pas aux criteres (?:lors|au moment) de (?:l'invitation|la demande|votre demande)/,
        /pas droit aux points (?:que vous avez demandes|attribues)/,
      ],
    },
  },
  'federal-skilled-worker': {
    provisions: [irpr('75(2)'), irpr('76')],
    words: {
      en: [
        /(?:do|does|did) not (?:meet|satisfy) the requirements of the (?:federal )?skilled worker (?:class|program)/,
        /not (?:performed|demonstrated that you performed) (?:a substantial number of )?the (?:main|essential) duties/,
      ],
      fr: [
        /ne (?:repondez|satisfaites|repondiez) pas aux exigences de la categorie des travailleurs qualifies/,
        /pas (?:exerce|demontre (?:avoir|que vous avez) exerce) (?:une partie appreciable des|les) fonctions (?:principales|essentielles)/,
      ],
    },
  },
  'canadian-experience': {
    provisions: [irpr('87.1')],
    words: {
      en: [
        /(?:do|does|did) not (?:meet|satisfy) the requirements of the canadian experience class/,
        /not satisfied that you (?:have|had) (?:acquired )?(?:at least )?(?:one year|12 months) of (?:qualifying |skilled |fulltime )?(?:canadian )?work experience/,
      ],
      fr: [
        /ne (?:repondez|satisfaites|repondiez) pas aux exigences de la categorie de l'experience canadienne/,
        /pas convaincue? que vous (?:avez|aviez) (?:accumule |acquis )?au moins (?:un an|12 mois) d'experience de travail/,
      ],
    },
  },
  'language-or-education': {
    provisions: [irpr('75(2)(d)'), irpr('75(2)(e)')],
    words: {
      en: [
        /language test results (?:are|were|had|have) (?:expired|not valid|not provided|more than two years old)/,
        /educational credential assessment (?:is|was) (?:expired|not valid|not provided|missing)/,
        /(?:did not|failed to) (?:meet|achieve|reach) the (?:minimum )?(?:required )?language (?:threshold|proficiency|level)/,
      ],
      fr: [
        /resultats (?:de votre |du |d'un )?test(?: d'evaluation)? linguistique (?:etaient|sont) (?:perimes|expires|absents|invalides)/,
        /attestation d'equivalence (?:etait|est) (?:perimee|expiree|absente|invalide)/,
        /pas (?:atteint|obtenu) le (?:niveau|seuil) (?:de competence linguistique |linguistique )?(?:minimal|exige|requis)/,
      ],
    },
  },
  'points-or-class': {
    provisions: [irpr('76(1)(a)'), irpr('80'), irpr('83')],
    words: {
      en: [
        /insufficient (?:number of )?points/,
        /(?:did|have|has) not (?:obtain|obtained|achieve|achieved|receive|received) (?:sufficient|enough|the minimum(?: number of)?(?: required)?|the required(?: number of)?) points/,
      ],
      fr: [
        /nombre (?:de points )?insuffisant(?: de points)?/,
        /pas (?:obtenu|atteint|recu) (?:suffisamment de|assez de|le nombre minimal de|le nombre requis de) points/,
      ],
    },
  },
  'business-or-self-employed': {
    provisions: [irpr('88'), irpr('90'), irpr('97'), irpr('100')],
    words: {
      en: [
        /do(?:es)? not meet the definition of (?:an? )?(?:self ?employed person|entrepreneur|investor)/,
        /not satisfied that you are (?:an? )?self ?employed person/,
      ],
      fr: [
        /ne (?:repondez|correspondez|satisfaites) pas a la definition d(?:e |')(?:travailleu(?:r|se) autonome|entrepreneur|investisseur)/,
        /pas convaincue? que vous etes (?:un |une )?travailleu(?:r|se) autonome/,
      ],
    },
  },
  'relationship-not-genuine': {
    provisions: [irpr('4(1)')],
    words: {
      en: [
        /(?:marriage|relationship|partnership|adoption) is not genuine/,
        /not satisfied that (?:your|the|this) (?:marriage|relationship|partnership|adoption) is genuine/,
        /entered into primarily for the purpose of acquiring (?:a|any) status or privilege/,
      ],
      fr: [
        /(?:mariage|relation|union|adoption) n'est pas authentique/,
        /pas convaincue? que (?:votre|le|la|l'|cette) ?(?:mariage|relation|union|adoption) (?:est|soit) authentique/,
        /(?:vise|visait) principalement l'acquisition d'un statut ou d'un privilege/,
      ],
    },
  },
  'common-law-partner': {
    provisions: [irpr('1(1)')],
    words: {
      en: [
        /do not meet the definition of (?:an? )?common ?law partners?/,
        /not satisfied that you (?:are|were|have been) (?:in a )?common ?law (?:partners?|partnership|relationship)/,
        /not (?:cohabited|lived together|been cohabiting)(?: with your sponsor)? in a conjugal relationship for (?:a period of )?at least one year/,
      ],
      fr: [
        /ne (?:repondez|correspondez|satisfaites) pas a la definition de conjoints? de fait/,
        /pas convaincue? que vous (?:etes|etiez|formez) (?:des |un |une )?(?:conjoints? de fait|union de fait)/,
        /pas (?:vecu|cohabite) (?:ensemble )?dans une relation conjugale (?:pendant|depuis) au moins un an/,
      ],
    },
  },
  'not-family-class': {
    provisions: [irpr('117(1)'), irpr('117(9)')],
    words: {
      en: [
        /not (?:considered )?(?:to be )?(?:a )?members? of the family class/,
        /excluded from (?:membership in )?the family class/,
      ],
      fr: [
        /(?:n'appart(?:ient|enez)|n'appartiennent) pas a la categorie du regroupement familial/,
        /exclue?s? de la categorie du regroupement familial/,
      ],
    },
  },
  'sponsor-requirements': {
    provisions: [irpr('130(1)'), irpr('133(1)'), irpr('134(1)'), irpa('13(1)')],
    words: {
      en: [
        /(?:do|does|did) not (?:meet|have) the (?:required )?minimum necessary income/,
        /(?:you are|sponsor is) (?:an undischarged bankrupt|in default|in receipt of social assistance)/,
        /not meet the (?:eligibility )?requirements (?:to be a sponsor|of a sponsor|for sponsors?)/,
        /(?:you are|your sponsor is|sponsor is) (?:not eligible|ineligible) to sponsor/,
      ],
      fr: [
        /(?:n'avez|n'a|ne disposez|ne dispose) pas (?:atteint |du |le )?revenu vital minimum/,
        /(?:vous etes|le repondant est) (?:un failli non libere|en defaut|beneficiaire d'assistance sociale)/,
        /n'avez pas (?:la )?qualite (?:de repondante?|pour parrainer)/,
        /pas aux exigences (?:applicables|relatives) aux repondants/,
      ],
    },
  },
  'spouse-in-canada-class': {
    provisions: [irpr('124')],
    words: {
      en: [
        /not (?:considered )?(?:to be )?(?:a )?members? of the spouse or common ?law partner in ?canada class/,
        /(?:do not|are not|does not|is not) (?:cohabit|cohabiting|live|living) with (?:your|the) sponsor in canada/,
      ],
      fr: [
        /n'appart(?:ient|enez) pas a la categorie des epoux ou (?:des )?conjoints de fait au canada/,
        /ne (?:vivez|vit|cohabitez|cohabite) pas avec (?:votre|le) repondante? au canada/,
      ],
    },
  },
  'sponsor-residence': {
    provisions: [irpr('130(1)(b)'), irpr('130(2)')],
    words: {
      en: [
        /(?:you|your sponsor|the sponsor) (?:do|does) not reside in canada/,
        /not satisfied that (?:you|your sponsor|the sponsor) (?:reside|resides|will reside) in canada/,
      ],
      fr: [
        /(?:vous ne residez|le repondant ne reside|votre repondant ne reside) pas au canada/,
        /pas convaincue? que (?:vous residez|vous residerez|le repondant reside|votre repondant reside|le repondant residera|votre repondant residera) au canada/,
      ],
    },
  },
} as const satisfies Partial<Record<OtherGround, GroundSigns>>
