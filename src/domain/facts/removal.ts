import { choice, day, yesOrNo } from './kinds.ts'

export const removal = {
  removalOrder: choice(
    'Which removal order, if any, has been made against the person?',
    'Quelle mesure de renvoi, s’il y en a une, a été prise contre la personne?',
    {
      none: { en: 'None', fr: 'Aucune' },
      departure: { en: 'Departure order', fr: 'Mesure d’interdiction de séjour' },
      exclusion: { en: 'Exclusion order', fr: 'Mesure d’exclusion' },
      deportation: { en: 'Deportation order', fr: 'Mesure d’expulsion' },
    },
  ),
  removalOrderMadeAt: choice(
    'At which proceeding was the removal order made?',
    'Au cours de quelle procédure la mesure de renvoi a-t-elle été prise?',
    {
      'admissibility-hearing': {
        en: 'At an admissibility hearing, by the Immigration Division',
        fr: 'À l’enquête, par la Section de l’immigration',
      },
      examination: {
        en: 'At an examination, by the Minister (subsection 44(2))',
        fr: 'Au contrôle, par le ministre (paragraphe 44(2))',
      },
    },
  ),
  removalOrderReceivedOn: day(
    'On what day did the person receive the removal order?',
    'Quel jour la personne a-t-elle reçu la mesure de renvoi?',
  ),
  removalOrderInForceOn: day(
    'On what day did the removal order come into force?',
    'Quel jour la mesure de renvoi a-t-elle pris effet?',
  ),
  // In force and not stayed: IRPA 48(1).
  removalOrderEnforceableOn: day(
    'On what day did the removal order become enforceable, that is, in force and not stayed?',
    'Quel jour la mesure de renvoi est-elle devenue exécutoire, c’est-à-dire en vigueur sans sursis?',
  ),
  // IRPA 48(2): the Agency directs the person to appear for removal on a day.
  removalScheduledOn: day(
    'For what day is the removal of the person from Canada scheduled?',
    'Pour quel jour le renvoi de la personne du Canada est-il prévu?',
  ),
  // IRPR 240: certificate of departure, departure, lawful entry elsewhere.
  removalOrderEnforcedOn: day(
    'On what day was the removal order enforced, that is, the departure confirmed by an officer and the person gone?',
    'Quel jour la mesure de renvoi a-t-elle été exécutée, c’est-à-dire le départ confirmé par un agent et la personne partie?',
  ),
  // IRPR 224(2), 240(1)(a) to (c); the days of a stay or of detention do not count: 224(3).
  departureConfirmedInTime: yesOrNo(
    'Did the person appear before an officer at a port of entry, obtain a certificate of departure and leave Canada within 30 days after the departure order became enforceable, not counting any time of detention or of a stay?',
    'La personne a-t-elle comparu devant un agent au point d’entrée, obtenu une attestation de départ et quitté le Canada au plus tard trente jours après que la mesure d’interdiction de séjour est devenue exécutoire, sans compter les périodes de détention ou de sursis?',
  ),
  // IRPA 42(1)(b): IRPR 225(4) and 226(2).
  orderedAsAccompanyingFamilyMember: yesOrNo(
    'Was the removal order made because the person was an accompanying family member of an inadmissible person (paragraph 42(1)(b))?',
    'La mesure de renvoi a-t-elle été prise parce que la personne accompagnait, pour un membre de sa famille, un interdit de territoire (alinéa 42(1)b))?',
  ),
  subjectOfExtradition: yesOrNo(
    'Is the person the subject of an authority to proceed issued under section 15 of the Extradition Act?',
    'La personne est-elle visée par un arrêté introductif d’instance pris au titre de l’article 15 de la Loi sur l’extradition?',
  ),
  namedInCertificate: yesOrNo(
    'Is the person named in a security certificate (subsection 77(1))?',
    'La personne est-elle nommée dans un certificat de sécurité (paragraphe 77(1))?',
  ),
  // IRPR 231(3)(b): both conditions.
  residesInUnitedStatesOrStPierre: yesOrNo(
    'Does the person reside or sojourn in the United States or St. Pierre and Miquelon, and were they reported inadmissible on their entry into Canada (subsection 44(1))?',
    'La personne réside-t-elle ou séjourne-t-elle aux États-Unis ou à Saint-Pierre-et-Miquelon, et a-t-elle fait l’objet d’un rapport d’interdiction de territoire à son entrée au Canada (paragraphe 44(1))?',
  ),
  permanentResidentVisaValidOnArrival: yesOrNo(
    'Was the person’s permanent resident visa valid when they arrived in Canada and presented themselves for examination?',
    'Le visa de résident permanent de la personne était-il valide lorsqu’elle est arrivée au Canada et s’est soumise au contrôle?',
  ),
}
