import { choice, yesOrNo } from './kinds.ts'

export const sponsorship = {
  relationshipToSponsor: choice(
    'What is the person who was refused to the sponsor?',
    'Quel est le lien de la personne visée par le refus avec le répondant?',
    {
      spouse: { en: 'The sponsor’s spouse', fr: 'L’époux du répondant' },
      'common-law-partner': {
        en: 'The sponsor’s common-law partner',
        fr: 'Le conjoint de fait du répondant',
      },
      'conjugal-partner': {
        en: 'The sponsor’s conjugal partner',
        fr: 'Le partenaire conjugal du répondant',
      },
      child: { en: 'The sponsor’s child', fr: 'L’enfant du répondant' },
      parent: { en: 'The sponsor’s mother or father', fr: 'La mère ou le père du répondant' },
      grandparent: { en: 'The sponsor’s grandparent', fr: 'Un grand-parent du répondant' },
      'other-relative': {
        en: 'Another relative of the sponsor',
        fr: 'Un autre membre de la parenté du répondant',
      },
    },
  ),
  sponsorshipFiledInPrescribedManner: yesOrNo(
    'Was the sponsorship application filed in the prescribed manner: in writing on the form provided, signed, with the required information, documents and fees?',
    'La demande de parrainage a-t-elle été déposée conformément au règlement : par écrit sur le formulaire fourni, signée, avec les renseignements, les documents et les droits exigés?',
  ),
  sponsorshipWithdrawn: yesOrNo(
    'Was the sponsorship application withdrawn before the application for the visa was decided?',
    'La demande de parrainage a-t-elle été retirée avant qu’il soit statué sur la demande de visa?',
  ),
  sponsorChoseWithdrawal: yesOrNo(
    'On form IMM 1344, did the sponsor choose to withdraw the sponsorship, rather than to go on with it, if found ineligible to sponsor?',
    'Sur le formulaire IMM 1344, le répondant a-t-il choisi de retirer la demande de parrainage, plutôt que de la maintenir, s’il était jugé ne pas avoir qualité de répondant?',
  ),
  excludedFamilyMember: yesOrNo(
    'Was the person found to be excluded from the family class by subsection 117(9) of the Regulations, for example as a family member who was not examined when the sponsor immigrated?',
    'A-t-il été conclu que la personne est exclue de la catégorie du regroupement familial par le paragraphe 117(9) du Règlement, par exemple comme membre de la famille qui n’a pas fait l’objet d’un contrôle lors de l’immigration du répondant?',
  ),
  notFamilyClassMember: yesOrNo(
    'Was the person found, for any reason, not to be a member of the family class?',
    'A-t-il été conclu, pour quelque raison que ce soit, que la personne n’appartient pas à la catégorie du regroupement familial?',
  ),
  humanitarianRequestRefused: yesOrNo(
    'Was a request for humanitarian and compassionate considerations, made with the sponsored application, refused as well?',
    'Une demande fondée sur des considérations d’ordre humanitaire, faite avec la demande parrainée, a-t-elle aussi été refusée?',
  ),
  appliedDuringMisrepresentationBar: yesOrNo(
    'Was the application for permanent residence made while the person, inadmissible for misrepresentation, was not allowed to apply (subsection 40(3))?',
    'La demande de résidence permanente a-t-elle été présentée pendant que la personne, interdite de territoire pour fausses déclarations, ne pouvait en présenter (paragraphe 40(3))?',
  ),
}
