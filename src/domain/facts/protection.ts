import { choice, day, list, yesOrNo } from './kinds.ts'

export const protection = {
  refugeeAppealBars: list(
    'Which of these, if any, bars an appeal to the Refugee Appeal Division (subsection 110(2))?',
    'Lequel de ces cas, s’il y en a un, fait obstacle à l’appel devant la Section d’appel des réfugiés (paragraphe 110(2))?',
    {
      'designated-foreign-national': {
        en: 'The claimant is a designated foreign national',
        fr: 'Le demandeur est un étranger désigné',
      },
      'withdrawn-or-abandoned': {
        en: 'The claim was determined to be withdrawn or abandoned',
        fr: 'Le désistement ou le retrait de la demande d’asile a été prononcé',
      },
      'no-credible-basis': {
        en: 'The decision states that the claim has no credible basis',
        fr: 'La décision fait état de l’absence de minimum de fondement de la demande',
      },
      'manifestly-unfounded': {
        en: 'The decision states that the claim is manifestly unfounded',
        fr: 'La décision fait état du fait que la demande est manifestement infondée',
      },
      // IRPA 110(2)(d): the claim was referred only because an exception to 101(1)(e) applied.
      'safe-third-country-exception': {
        en: 'The claimant came from the United States under an exception to the Safe Third Country Agreement',
        fr: 'Le demandeur est arrivé des États-Unis au titre d’une exception à l’Entente sur les tiers pays sûrs',
      },
      'designated-country-of-origin': {
        en: 'The claimant is a national of a country that was designated on the day of the decision',
        fr: 'Le demandeur est ressortissant d’un pays qui était désigné à la date de la décision',
      },
    },
  ),
  // IRPA 49(2)(d): an appeal that is filed but not perfected in time does not keep the order out of force.
  refugeeAppealStage: choice(
    'How far was an appeal to the Refugee Appeal Division taken within the time limits, as extended if they were?',
    'Jusqu’où un appel à la Section d’appel des réfugiés a-t-il été mené dans les délais, prolongés s’ils l’ont été?',
    {
      'not-filed': { en: 'No notice of appeal was filed', fr: 'Aucun avis d’appel n’a été déposé' },
      'filed-not-perfected': {
        en: 'The appeal was filed but not perfected',
        fr: 'L’appel a été interjeté mais non mis en état',
      },
      perfected: { en: 'The appeal was perfected', fr: 'L’appel a été mis en état' },
    },
  ),
  refugeeAppealPerfectedOn: day(
    'On what day was the appeal to the Refugee Appeal Division perfected, that is, the appellant’s record received?',
    'Quel jour l’appel à la Section d’appel des réfugiés a-t-il été mis en état, c’est-à-dire le dossier de l’appelant reçu?',
  ),
  ministerInterventionReceivedOn: day(
    'On what day did the appellant receive the Minister’s notice of intervention, intervention record or further documents in the appeal to the Refugee Appeal Division?',
    'Quel jour l’appelant a-t-il reçu l’avis d’intervention, le dossier d’intervention ou d’autres documents du ministre dans l’appel à la Section d’appel des réfugiés?',
  ),
  claimIneligibleUnder: list(
    'Under which paragraphs of subsection 101(1) was the refugee claim found ineligible?',
    'Au titre de quels alinéas du paragraphe 101(1) la demande d’asile a-t-elle été jugée irrecevable?',
    {
      a: {
        en: '101(1)(a): refugee protection has been conferred in Canada',
        fr: '101(1)a) : asile déjà conféré au Canada',
      },
      b: {
        en: '101(1)(b): an earlier claim was rejected by the Board',
        fr: '101(1)b) : demande antérieure rejetée par la Commission',
      },
      'b.1': {
        en: '101(1)(b.1): claim made more than one year after entering Canada',
        fr: '101(1)b.1) : demande faite plus d’un an après l’entrée au Canada',
      },
      'b.2': {
        en: '101(1)(b.2): entry across the land border elsewhere than at a port of entry, and claim made after the time limit',
        fr: '101(1)b.2) : entrée par la frontière terrestre ailleurs qu’à un point d’entrée, et demande faite après le délai',
      },
      c: {
        en: '101(1)(c): an earlier claim was ineligible, withdrawn or abandoned',
        fr: '101(1)c) : irrecevabilité, désistement ou retrait d’une demande antérieure',
      },
      'c.1': {
        en: '101(1)(c.1): an earlier claim in a country that shares information with Canada',
        fr: '101(1)c.1) : demande antérieure dans un pays qui échange des renseignements avec le Canada',
      },
      d: {
        en: '101(1)(d): recognized as a Convention refugee by a country to which the person can be returned',
        fr: '101(1)d) : qualité de réfugié reconnue par un pays vers lequel la personne peut être renvoyée',
      },
      e: {
        en: '101(1)(e): came from a designated (safe third) country',
        fr: '101(1)e) : arrivée d’un pays désigné (tiers pays sûr)',
      },
      f: {
        en: '101(1)(f): inadmissible for security, rights violations, serious or organized criminality',
        fr: '101(1)f) : interdiction de territoire (sécurité, droits humains ou internationaux, grande criminalité ou criminalité organisée)',
      },
    },
  ),
  refugeeClaimPending: yesOrNo(
    'Is a refugee claim by the person pending before the Refugee Protection Division or the Refugee Appeal Division?',
    'Une demande d’asile de la personne est-elle pendante devant la Section de la protection des réfugiés ou la Section d’appel des réfugiés?',
  ),
  lastRefugeeDecision: choice(
    'How did the Refugee Protection Division or the Refugee Appeal Division last decide the person’s claim?',
    'Comment la Section de la protection des réfugiés ou la Section d’appel des réfugiés a-t-elle statué en dernier lieu sur la demande d’asile de la personne?',
    {
      rejected: { en: 'Rejected', fr: 'Rejet' },
      'rejected-article-1e-or-1f': {
        en: 'Rejected on the basis of section E or F of Article 1 of the Refugee Convention',
        fr: 'Rejet pour un motif prévu aux sections E ou F de l’article premier de la Convention sur les réfugiés',
      },
      'withdrawn-after-evidence': {
        en: 'Determined to be withdrawn, after substantive evidence was heard',
        fr: 'Retrait, après que des éléments de preuve testimoniale de fond ont été entendus',
      },
      'withdrawn-before-evidence': {
        en: 'Determined to be withdrawn, before substantive evidence was heard',
        fr: 'Retrait, avant que des éléments de preuve testimoniale de fond soient entendus',
      },
      abandoned: { en: 'Determined to be abandoned', fr: 'Désistement' },
      // IRPA 108(3) and 109(3): the claim is then deemed to have been rejected.
      ceased: {
        en: 'Refugee protection was found to have ceased',
        fr: 'Perte de l’asile constatée',
      },
      vacated: {
        en: 'The decision that allowed the claim was vacated',
        fr: 'Annulation de la décision ayant accueilli la demande d’asile',
      },
      none: { en: 'No claim has been decided', fr: 'Aucune demande d’asile n’a été tranchée' },
    },
  ),
  lastRefugeeDecisionOn: day(
    'On what day did the Refugee Protection Division or the Refugee Appeal Division last reject the claim, determine it to be withdrawn or abandoned, find that protection had ceased, or vacate the decision that allowed it?',
    'Quel jour la Section de la protection des réfugiés ou la Section d’appel des réfugiés a-t-elle, en dernier lieu, rejeté la demande d’asile, prononcé son désistement ou son retrait, constaté la perte de l’asile, ou annulé la décision l’ayant accueillie?',
  ),
  courtFileConcernsClaim: yesOrNo(
    'Do the days stated of the Federal Court’s file (leave refused, judgment) concern the person’s refugee claim? Answer no if the Court was not asked about the claim.',
    'Les jours indiqués du dossier de la Cour fédérale (refus de l’autorisation, jugement) concernent-ils la demande d’asile de la personne? Répondre non si la Cour n’a pas été saisie de cette demande.',
  ),
  courtFileConcernsApplication: yesOrNo(
    'Do the days stated of the Federal Court’s file (leave refused, judgment) concern an earlier application for protection (pre-removal risk assessment)? Answer no if the Court was not asked about it.',
    'Les jours indiqués du dossier de la Cour fédérale (refus de l’autorisation, jugement) concernent-ils une demande de protection antérieure (examen des risques avant renvoi)? Répondre non si la Cour n’en a pas été saisie.',
  ),
  humanitarianRequestPending: yesOrNo(
    'Is a request by the person for humanitarian and compassionate considerations pending (subsection 25(1))?',
    'Une demande de la personne fondée sur des considérations d’ordre humanitaire est-elle pendante (paragraphe 25(1))?',
  ),
  adverseEffectOnChild: yesOrNo(
    'Would the person’s removal have an adverse effect on the best interests of a child directly affected?',
    'Le renvoi de la personne porterait-il atteinte à l’intérêt supérieur d’un enfant directement touché?',
  ),
  riskToLifeFromHealthCare: yesOrNo(
    'Would removal put the person’s life at risk because no country of their nationality (or, without one, their country of former habitual residence) can provide adequate health or medical care?',
    'Le renvoi exposerait-il la personne à des menaces à sa vie du fait qu’aucun pays dont elle a la nationalité (ou, à défaut de nationalité, le pays de sa résidence habituelle) ne peut fournir des soins médicaux ou de santé adéquats?',
  ),
  protectionApplicationPending: yesOrNo(
    'Is an application by the person to the Minister for protection (pre-removal risk assessment) pending?',
    'Une demande de protection de la personne au ministre (examen des risques avant renvoi) est-elle pendante?',
  ),
  // IRPR 160(4): given by hand, notification is immediate; by mail, seven days after the mailing.
  protectionNotifiedOn: day(
    'On what day was the application for protection form given to the person by hand?',
    'Quel jour le formulaire de demande de protection a-t-il été remis en personne à l’intéressé?',
  ),
  protectionFormMailedOn: day(
    'On what day was the application for protection form mailed to the person (the day of mailing, not of receipt)?',
    'Quel jour le formulaire de demande de protection a-t-il été envoyé par courrier à la personne (le jour de l’envoi, et non de la réception)?',
  ),
  earlierProtectionApplicationRefused: yesOrNo(
    'Apart from the decision refused now, was an application by the person for protection (pre-removal risk assessment) ever rejected, or determined by the Minister to be withdrawn or abandoned?',
    'Outre la décision dont il s’agit, une demande de protection de la personne (examen des risques avant renvoi) a-t-elle déjà été rejetée, ou son désistement ou son retrait prononcé par le ministre?',
  ),
  lastProtectionDecisionOn: day(
    'On what day was the person’s last application for protection rejected, or determined by the Minister to be withdrawn or abandoned?',
    'Quel jour la dernière demande de protection de la personne a-t-elle été rejetée, ou son désistement ou son retrait prononcé par le ministre?',
  ),
  designatedForeignNational: yesOrNo(
    'Is the person a designated foreign national?',
    'La personne est-elle un étranger désigné?',
  ),
  designatedForeignNationalOn: day(
    'On what day did the person become a designated foreign national?',
    'Quel jour la personne est-elle devenue un étranger désigné?',
  ),
}
