import { irpa, irpr } from '../law/index.ts'
import type { Ground } from './ground.ts'

/** Grounds given for sponsored applications. */
export const familyClasses = {
  'relationship-not-genuine': {
    title: {
      en: 'Relationship not genuine, or entered into primarily for immigration',
      fr: 'Relation non authentique, ou visant principalement l’immigration',
    },
    law: [irpr('4(1)')],
    area: 'family',
    meaning: {
      en: 'The officer found that the relationship is not genuine, or that it was entered into primarily to acquire a status or privilege under the Act. Either is enough.',
      fr: 'L’agent a conclu que la relation n’est pas authentique, ou qu’elle visait principalement l’acquisition d’un statut ou d’un privilège sous le régime de la Loi. L’un ou l’autre suffit.',
    },
    evidence: [
      {
        id: 'chronology',
        text: {
          en: 'A dated history of the relationship by both partners, with photographs and proof of visits.',
          fr: 'Une chronologie de la relation par les deux partenaires, avec photographies et preuve des visites.',
        },
      },
      {
        id: 'cohabitation-and-finances',
        text: {
          en: 'Leases, bills, insurance and bank records that show life and money in common.',
          fr: 'Baux, factures, assurances et relevés bancaires montrant la vie et les finances communes.',
        },
      },
      {
        id: 'communications',
        text: {
          en: 'Records of calls and messages over the whole relationship, sampled and translated.',
          fr: 'Relevés d’appels et de messages sur toute la durée de la relation, échantillonnés et traduits.',
        },
      },
      {
        id: 'children',
        text: {
          en: 'Birth certificates of children, and proof of care for them.',
          fr: 'Actes de naissance des enfants, et preuve des soins qui leur sont donnés.',
        },
      },
      {
        id: 'third-parties',
        text: {
          en: 'Sworn statements of family and friends who know the couple.',
          fr: 'Déclarations sous serment de parents et d’amis qui connaissent le couple.',
        },
      },
      {
        id: 'earlier-refusals',
        text: {
          en: 'An explanation of every concern in this and earlier refusals, including the intentions at the time of the marriage or partnership.',
          fr: 'Une explication de chaque réserve exprimée dans ce refus et les précédents, y compris sur les intentions au moment du mariage ou de l’union.',
        },
      },
    ],
  },
  'common-law-partner': {
    title: {
      en: 'Common-law partnership not established',
      fr: 'Qualité de conjoint de fait non établie',
    },
    law: [irpr('1(1)', { en: 'common-law partner', fr: 'conjoint de fait' })],
    area: 'family',
    meaning: {
      en: 'The officer was not satisfied that the partners have cohabited in a conjugal relationship for at least one year.',
      fr: 'L’agent n’était pas convaincu que les partenaires vivent ensemble dans une relation conjugale depuis au moins un an.',
    },
    evidence: [
      {
        id: 'cohabitation',
        text: {
          en: 'Leases, bills and official mail to both at one address, covering a full year without a gap.',
          fr: 'Baux, factures et courrier officiel aux deux noms à la même adresse, couvrant une année entière sans interruption.',
        },
      },
      {
        id: 'declaration',
        text: {
          en: 'A statutory declaration of common-law union, and proof of shared finances.',
          fr: 'Une déclaration officielle d’union de fait, et la preuve de finances communes.',
        },
      },
    ],
  },
  'not-family-class': {
    title: {
      en: 'Not a member of the family class',
      fr: 'Non-appartenance à la catégorie du regroupement familial',
    },
    law: [irpr('117(1)'), irpr('117(9)')],
    area: 'family',
    meaning: {
      en: 'The officer found that the person is not one of the relatives who make up the family class, or is excluded from it.',
      fr: 'L’agent a conclu que la personne n’est pas au nombre des parents qui forment la catégorie du regroupement familial, ou en est exclue.',
    },
    evidence: [
      {
        id: 'relationship',
        text: {
          en: 'Birth, marriage, divorce, death and adoption records, with DNA results where records fail.',
          fr: 'Actes de naissance, de mariage, de divorce, de décès et d’adoption, avec analyse d’ADN à défaut d’actes.',
        },
      },
      {
        id: 'earlier-file',
        text: {
          en: 'The sponsor’s own immigration file, to show what was declared and who was examined, or why no examination was required.',
          fr: 'Le dossier d’immigration du répondant, montrant ce qui a été déclaré et qui a fait l’objet d’un contrôle, ou pourquoi il n’était pas exigé.',
        },
      },
      {
        id: 'humanitarian-request',
        text: {
          en: 'A request for humanitarian and compassionate considerations with the application, where the exclusion stands.',
          fr: 'Une demande fondée sur des considérations d’ordre humanitaire jointe à la demande, si l’exclusion tient.',
        },
      },
    ],
  },
  'sponsor-requirements': {
    title: {
      en: 'Sponsor not eligible, or requirements for sponsors not met',
      fr: 'Répondant sans la qualité requise, ou exigences applicables au répondant non remplies',
    },
    law: [irpa('11(2)'), irpr('130(1)'), irpr('133(1)'), irpr('134(1)')],
    area: 'sponsor',
    meaning: {
      en: 'The officer found that the sponsor is not a person who may sponsor, or did not meet a requirement of income, default, bankruptcy, conviction, detention or social assistance.',
      fr: 'L’agent a conclu que le répondant n’a pas qualité pour parrainer, ou ne remplissait pas une exigence de revenu, de défaut, de faillite, de condamnation, de détention ou d’assistance sociale.',
    },
    evidence: [
      {
        id: 'income',
        text: {
          en: 'Notices of assessment and proof of current income, set against the minimum necessary income for the size of the family.',
          fr: 'Avis de cotisation et preuve du revenu actuel, mis en regard du revenu vital minimum selon la taille de la famille.',
        },
      },
      {
        id: 'co-signer',
        text: {
          en: 'A co-signer’s undertaking and income, where a spouse or common-law partner may sign with the sponsor.',
          fr: 'L’engagement et le revenu d’un cosignataire, si l’époux ou le conjoint de fait peut signer avec le répondant.',
        },
      },
      {
        id: 'cure',
        text: {
          en: 'Proof that what stood in the way is over: discharge from bankruptcy, debt or support paid, end of social assistance, record suspension or sentence completed.',
          fr: 'La preuve que l’obstacle a disparu : libération de la faillite, dette ou pension payée, fin de l’assistance sociale, suspension du casier ou peine purgée.',
        },
      },
    ],
  },
  'spouse-in-canada-class': {
    title: {
      en: 'Not a member of the spouse or common-law partner in Canada class',
      fr: 'Non-appartenance à la catégorie des époux ou conjoints de fait au Canada',
    },
    law: [irpr('124')],
    area: 'family',
    meaning: {
      en: 'The officer was not satisfied that the person cohabits with the sponsor in Canada, has temporary resident status, and is the subject of a sponsorship application.',
      fr: 'L’agent n’était pas convaincu que la personne vit avec le répondant au Canada, détient le statut de résident temporaire et fait l’objet d’une demande de parrainage.',
    },
    evidence: [
      {
        id: 'cohabitation',
        text: {
          en: 'A joint lease or deed, bills and mail that show both living at one address in Canada.',
          fr: 'Un bail ou un titre commun, des factures et du courrier montrant que les deux vivent à la même adresse au Canada.',
        },
      },
      {
        id: 'status',
        text: {
          en: 'Proof of temporary resident status, or of a public policy that exempts from it.',
          fr: 'La preuve du statut de résident temporaire, ou d’une politique d’intérêt public qui en dispense.',
        },
      },
    ],
  },
  'sponsor-residence': {
    title: {
      en: 'Sponsor’s residence, or intention to reside, in Canada',
      fr: 'Résidence du répondant au Canada, ou intention d’y résider',
    },
    law: [irpr('130(1)(b)'), irpr('130(2)')],
    area: 'sponsor',
    meaning: {
      en: 'The officer was not satisfied that the sponsor resides in Canada or, for a citizen abroad who sponsors a spouse, partner or child, will reside there when the person becomes a permanent resident.',
      fr: 'L’agent n’était pas convaincu que le répondant réside au Canada ou, s’il s’agit d’un citoyen à l’étranger qui parraine un époux, un partenaire ou un enfant, qu’il y résidera lorsque la personne deviendra résident permanent.',
    },
    evidence: [
      {
        id: 'residence',
        text: {
          en: 'Lease or deed, tax assessment, health card and employment in Canada.',
          fr: 'Bail ou titre de propriété, avis de cotisation, carte d’assurance-maladie et emploi au Canada.',
        },
      },
      {
        id: 'plan-to-return',
        text: {
          en: 'For a citizen abroad: job offer or search, housing, schooling and moving arrangements in Canada.',
          fr: 'Pour le citoyen à l’étranger : offre ou recherche d’emploi, logement, école et déménagement au Canada.',
        },
      },
    ],
  },
} satisfies Record<string, Ground>
