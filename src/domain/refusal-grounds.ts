import type { Text } from './text.ts'

/** The standard grounds on which applications are refused; the ids are permanent. */
export const grounds = {
  'will-leave-visitor': {
    title: {
      en: 'A visitor who may not leave Canada at the end of the stay',
      fr: 'Visiteur dont le départ à la fin du séjour n’est pas établi',
    },
  },
  'will-leave-worker': {
    title: {
      en: 'A worker who may not leave Canada at the end of the stay',
      fr: 'Travailleur dont le départ à la fin du séjour n’est pas établi',
    },
  },
  'will-leave-student': {
    title: {
      en: 'A student who may not leave Canada at the end of the stay',
      fr: 'Étudiant dont le départ à la fin du séjour n’est pas établi',
    },
  },
  'funds-or-institution': {
    title: {
      en: 'Financial resources for the studies, or acceptance by a designated learning institution',
      fr: 'Ressources financières pour les études, ou admission dans un établissement d’enseignement désigné',
    },
  },
  'ability-to-perform-work': {
    title: { en: 'Ability to perform the work', fr: 'Capacité d’exercer l’emploi' },
  },
  'offer-of-employment': {
    title: {
      en: 'Offer of employment not genuine',
      fr: 'Offre d’emploi non authentique',
    },
  },
  'unauthorized-work-or-study': {
    title: {
      en: 'Work or study without authorization, or breach of a condition',
      fr: 'Travail ou études sans autorisation, ou non-respect d’une condition',
    },
  },
  'requirements-not-met': {
    title: {
      en: 'Requirements of the Act not shown to be met',
      fr: 'Conformité à la Loi non établie',
    },
  },
  'duty-to-answer-truthfully': {
    title: {
      en: 'Duty to answer truthfully, produce documents or appear for examination',
      fr: 'Obligation de répondre véridiquement, de présenter les documents ou de se soumettre au contrôle',
    },
  },
  'medical-examination': {
    title: { en: 'Medical examination not done', fr: 'Visite médicale non subie' },
  },
  misrepresentation: { title: { en: 'Misrepresentation', fr: 'Fausses déclarations' } },
  security: { title: { en: 'Security', fr: 'Raison de sécurité' } },
  'human-or-international-rights': {
    title: {
      en: 'Violating human or international rights',
      fr: 'Atteinte aux droits humains ou internationaux',
    },
  },
  sanctions: { title: { en: 'Sanctions', fr: 'Sanctions' } },
  'serious-criminality': { title: { en: 'Serious criminality', fr: 'Grande criminalité' } },
  criminality: { title: { en: 'Criminality', fr: 'Criminalité' } },
  'transborder-criminality': {
    title: { en: 'Transborder criminality', fr: 'Criminalité transfrontalière' },
  },
  'organized-criminality': {
    title: { en: 'Organized criminality', fr: 'Criminalité organisée' },
  },
  health: { title: { en: 'Health grounds', fr: 'Motifs sanitaires' } },
  financial: { title: { en: 'Financial reasons', fr: 'Motifs financiers' } },
  'non-compliance': { title: { en: 'Non-compliance with the Act', fr: 'Manquement à la Loi' } },
  'inadmissible-family-member': {
    title: { en: 'Inadmissible family member', fr: 'Inadmissibilité familiale' },
  },
  'express-entry': {
    title: {
      en: 'Express Entry: criteria or attributes lacking at the invitation or the application',
      fr: 'Entrée express : critères ou attributs absents lors de l’invitation ou de la demande',
    },
  },
  'federal-skilled-worker': {
    title: {
      en: 'Federal skilled worker requirements',
      fr: 'Exigences applicables aux travailleurs qualifiés (fédéral)',
    },
  },
  'canadian-experience': {
    title: {
      en: 'Canadian experience class requirements',
      fr: 'Exigences de la catégorie de l’expérience canadienne',
    },
  },
  'language-or-education': {
    title: {
      en: 'Language test results or assessment of foreign education',
      fr: 'Test d’évaluation linguistique ou attestation d’équivalence des études',
    },
  },
  'relationship-not-genuine': {
    title: {
      en: 'Relationship not genuine, or entered into primarily for immigration',
      fr: 'Relation non authentique, ou visant principalement l’immigration',
    },
  },
  'common-law-partner': {
    title: {
      en: 'Common-law partnership not established',
      fr: 'Qualité de conjoint de fait non établie',
    },
  },
  'not-family-class': {
    title: {
      en: 'Not a member of the family class',
      fr: 'Non-appartenance à la catégorie du regroupement familial',
    },
  },
  'sponsor-requirements': {
    title: {
      en: 'Sponsor not eligible, or requirements for sponsors not met',
      fr: 'Répondant sans la qualité requise, ou exigences applicables au répondant non remplies',
    },
  },
  'spouse-in-canada-class': {
    title: {
      en: 'Not a member of the spouse or common-law partner in Canada class',
      fr: 'Non-appartenance à la catégorie des époux ou conjoints de fait au Canada',
    },
  },
  'points-or-class': {
    title: {
      en: 'Insufficient points, or requirements of the class not met',
      fr: 'Points insuffisants, ou exigences de la catégorie non remplies',
    },
  },
  'incomplete-application': {
    title: { en: 'Incomplete application returned', fr: 'Demande incomplète retournée' },
  },
  'business-or-self-employed': {
    title: {
      en: 'Business or self-employed class definition not met',
      fr: 'Définition des gens d’affaires ou des travailleurs autonomes non remplie',
    },
  },
  'return-without-authorization': {
    title: {
      en: 'Authorization to return to Canada required after removal',
      fr: 'Autorisation de retour au Canada requise après un renvoi',
    },
  },
  'sponsor-residence': {
    title: {
      en: 'Sponsor’s residence, or intention to reside, in Canada',
      fr: 'Résidence du répondant au Canada, ou intention d’y résider',
    },
  },
  'dual-intent': { title: { en: 'Dual intent', fr: 'Double intention' } },
} satisfies Record<string, { title: Text }>

export type GroundId = keyof typeof grounds

export const groundLabels = Object.fromEntries(
  Object.entries(grounds).map(([id, { title }]) => [id, title]),
) as Record<GroundId, Text>
