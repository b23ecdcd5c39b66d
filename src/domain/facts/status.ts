import { choice, day, yesOrNo } from './kinds.ts'

export const status = {
  temporaryStatus: choice(
    'What temporary resident status does the person have in Canada or, if it has been lost, which one was it?',
    'Quel statut de résident temporaire la personne a-t-elle au Canada ou, si elle l’a perdu, lequel était-ce?',
    {
      visitor: { en: 'Visitor', fr: 'Visiteur' },
      worker: { en: 'Worker', fr: 'Travailleur' },
      student: { en: 'Student', fr: 'Étudiant' },
      'temporary-resident-permit-holder': {
        en: 'Holder of a temporary resident permit',
        fr: 'Titulaire d’un permis de séjour temporaire',
      },
      none: { en: 'None, now or before', fr: 'Aucun, ni maintenant ni auparavant' },
    },
  ),
  statusLostOn: day(
    'On what day did the person lose temporary resident status?',
    'Quel jour la personne a-t-elle perdu le statut de résident temporaire?',
  ),
  unauthorizedActivityEndedOn: day(
    'On what day did the unauthorized work or study, or the breach of a permit’s conditions, end?',
    'Quel jour le travail ou les études sans autorisation, ou le non-respect des conditions d’un permis, ont-ils cessé?',
  ),
  statusLostOnlyByRestorableBreach: yesOrNo(
    'Was the status lost only by failing to comply with a condition on the period of stay, on the type, employer or location of the work, or on the studies (paragraph 185(a), subparagraphs 185(b)(i) to (iii) or paragraph 185(c) of the Regulations)?',
    'Le statut a-t-il été perdu seulement pour non-respect d’une condition sur la période de séjour, sur le genre, l’employeur ou le lieu du travail, ou sur les études (alinéa 185a), sous-alinéas 185b)(i) à (iii) ou alinéa 185c) du Règlement)?',
  ),
  otherConditionsBreached: yesOrNo(
    'Has the person failed to comply with any other condition imposed on the stay?',
    'La personne a-t-elle manqué à une autre condition imposée à son séjour?',
  ),
  meetsInitialRequirements: yesOrNo(
    'Does the person meet the initial requirements for their stay?',
    'La personne satisfait-elle aux exigences initiales de sa période de séjour?',
  ),
  subjectOfDeclaration: yesOrNo(
    'Is the person the subject of a declaration by the Minister that they may not become a temporary resident (subsection 22.1(1))?',
    'La personne fait-elle l’objet d’une déclaration du ministre portant qu’elle ne peut devenir résident temporaire (paragraphe 22.1(1))?',
  ),
  extensionAppliedBeforeExpiry: yesOrNo(
    'Did the person apply to extend the stay before the end of the period authorized for it?',
    'La personne a-t-elle demandé la prolongation de son séjour avant la fin de la période de séjour autorisée?',
  ),
  studyConditionsBreached: yesOrNo(
    'Is the student now failing to remain enrolled at the institution named in the study permit, or to actively pursue the course or program of study (subsection 220.1(1) of the Regulations)?',
    'L’étudiant omet-il, à l’heure actuelle, de demeurer inscrit à l’établissement nommé dans son permis d’études ou de suivre activement son cours ou son programme d’études (paragraphe 220.1(1) du Règlement)?',
  ),
}
