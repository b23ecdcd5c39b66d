import { choice, day, list, term, yesOrNo } from './kinds.ts'

export const inadmissibility = {
  inadmissibility: list(
    'On which grounds has the person been found inadmissible, in this decision or before, by a finding that still stands?',
    'Pour quels motifs la personne a-t-elle été déclarée interdite de territoire, par cette décision ou auparavant, par un constat qui tient toujours?',
    {
      security: { en: 'Security', fr: 'Raison de sécurité' },
      'human-or-international-rights': {
        en: 'Violating human or international rights',
        fr: 'Atteinte aux droits humains ou internationaux',
      },
      sanctions: { en: 'Sanctions', fr: 'Sanctions' },
      'serious-criminality': { en: 'Serious criminality', fr: 'Grande criminalité' },
      criminality: { en: 'Criminality', fr: 'Criminalité' },
      'transborder-criminality': {
        en: 'Transborder criminality',
        fr: 'Criminalité transfrontalière',
      },
      'organized-criminality': { en: 'Organized criminality', fr: 'Criminalité organisée' },
      health: { en: 'Health grounds', fr: 'Motifs sanitaires' },
      financial: { en: 'Financial reasons', fr: 'Motifs financiers' },
      misrepresentation: { en: 'Misrepresentation', fr: 'Fausses déclarations' },
      cessation: { en: 'Cessation of refugee protection', fr: 'Perte de l’asile' },
      'non-compliance': { en: 'Non-compliance with the Act', fr: 'Manquement à la Loi' },
      'inadmissible-family-member': {
        en: 'Inadmissible family member',
        fr: 'Inadmissibilité familiale',
      },
    },
  ),
  misrepresentationIsBasisOfRefusal: yesOrNo(
    'Was this very refusal based on a finding that the person is inadmissible for misrepresentation?',
    'Ce refus même était-il fondé sur l’interdiction de territoire de la personne pour fausses déclarations?',
  ),
  humanRightsParagraph: choice(
    'Under which paragraph of subsection 35(1) was the person found inadmissible?',
    'Au titre de quel alinéa du paragraphe 35(1) la personne a-t-elle été déclarée interdite de territoire?',
    {
      a: {
        en: '35(1)(a): genocide, a crime against humanity or a war crime, committed outside Canada',
        fr: '35(1)a) : génocide, crime contre l’humanité ou crime de guerre, commis hors du Canada',
      },
      b: {
        en: '35(1)(b): prescribed senior official in the service of a government designated by the Minister',
        fr: '35(1)b) : poste de rang supérieur au sein d’un gouvernement visé par l’avis du ministre',
      },
      'c.1': {
        en: '35(1)(c.1): conduct that would be trafficking in human organs (Criminal Code, section 240.1)',
        fr: '35(1)c.1) : comportement qui constituerait du trafic d’organes humains (Code criminel, article 240.1)',
      },
    },
  ),
  // IRPR 24.4(a): counted from the sending, not from the receipt.
  reliefConfirmationNoticeSentOn: day(
    'On what day was the notice sent that requires the applicant to confirm the intention to proceed with the application for ministerial relief?',
    'Quel jour a été envoyé l’avis exigeant du demandeur la confirmation de son intention de maintenir sa demande de déclaration de dispense?',
  ),
  inadmissibilityFoundOn: day(
    'On what day was the person found inadmissible by a final determination?',
    'Quel jour l’interdiction de territoire de la personne a-t-elle été constatée en dernier ressort?',
  ),
  seriousCriminalityReferredOn: day(
    'On what day was the report on serious criminality referred to the Immigration Division for an admissibility hearing?',
    'Quel jour l’affaire de grande criminalité a-t-elle été déférée à la Section de l’immigration pour enquête?',
  ),
  criminalityBasis: choice(
    'On what does the finding of serious criminality or criminality rest?',
    'Sur quoi repose le constat de grande criminalité ou de criminalité?',
    {
      'conviction-in-canada': {
        en: 'A conviction in Canada',
        fr: 'Une déclaration de culpabilité au Canada',
      },
      'conviction-outside-canada': {
        en: 'A conviction outside Canada',
        fr: 'Une déclaration de culpabilité à l’extérieur du Canada',
      },
      'act-outside-canada': {
        en: 'An act committed outside Canada, without a conviction',
        fr: 'Une infraction commise à l’extérieur du Canada, sans déclaration de culpabilité',
      },
    },
  ),
  termOfImprisonment: term(
    'What is the longest term of imprisonment that the person received for any one crime, with the pre-sentence custody that the judge credited included?',
    'Quelle est la plus longue peine d’emprisonnement infligée à la personne pour une même infraction, y compris la détention présentencielle dont le juge a tenu compte?',
  ),
  conditionalSentence: yesOrNo(
    'Was that term a conditional sentence, to be served in the community?',
    'Cette peine était-elle un emprisonnement avec sursis, à purger dans la collectivité?',
  ),
  subsequentConviction: yesOrNo(
    'Has the person been convicted of a later offence, other than a contravention or an offence under the Young Offenders Act?',
    'La personne a-t-elle été déclarée coupable d’une infraction subséquente, autre qu’une contravention ou une infraction à la Loi sur les jeunes contrevenants?',
  ),
  maximumPenaltyTenYearsOrMore: yesOrNo(
    'Is the offence, or would it be if it had been committed in Canada, punishable by a maximum term of imprisonment of at least 10 years?',
    'L’infraction est-elle, ou serait-elle si elle avait été commise au Canada, punissable d’un emprisonnement maximal d’au moins dix ans?',
  ),
  severalOffences: yesOrNo(
    'Is more than one offence held against the person?',
    'Plus d’une infraction est-elle reprochée à la personne?',
  ),
  sentenceCompletedOn: day(
    'On what day was the whole sentence imposed completed, with any imprisonment, fine and probation?',
    'Quel jour la peine imposée a-t-elle été entièrement purgée, y compris l’emprisonnement, l’amende et la probation?',
  ),
  offenceCommittedOn: day(
    'On what day was the offence committed?',
    'Quel jour l’infraction a-t-elle été commise?',
  ),
}
