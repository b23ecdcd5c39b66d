import { choice, day, yesOrNo } from './kinds.ts'

export const court = {
  leaveFiledOn: day(
    'On what day was the application for leave and for judicial review filed in the Federal Court?',
    'Quel jour la demande d’autorisation et de contrôle judiciaire a-t-elle été déposée à la Cour fédérale?',
  ),
  leaveServedOn: day(
    'On what day was the application for leave served on the respondent?',
    'Quel jour la demande d’autorisation a-t-elle été signifiée au défendeur?',
  ),
  extensionOfTimeRequested: yesOrNo(
    'Does the application for leave ask for an extension of the time to file and serve it?',
    'La demande d’autorisation demande-t-elle la prorogation du délai pour la déposer et la signifier?',
  ),
  // IRPR 24.1(2): until the Court’s last word, or the discontinuance.
  leaveApplicationPending: yesOrNo(
    'Is an application for leave and for judicial review of this decision, or an appeal in it, still pending before the courts?',
    'Une demande d’autorisation et de contrôle judiciaire visant cette décision, ou un appel dans cette affaire, est-elle encore pendante devant les tribunaux?',
  ),
  noReasonsNoticeReceivedOn: day(
    'On what day was the tribunal’s notice received that no reasons were given, or that they were not recorded?',
    'Quel jour a été reçu l’avis du tribunal administratif indiquant qu’aucun motif n’a été donné ou que les motifs n’ont pas été enregistrés?',
  ),
  // FCCIRPR 9(2): another sending than the Board’s own of section 169(f), which came before the file.
  tribunalReasonsSentOn: day(
    'At the request of the Federal Court’s registry, on what day did the tribunal send the applicant its written reasons, or its notice that there are none?',
    'À la demande du greffe de la Cour fédérale, quel jour le tribunal administratif a-t-il envoyé au demandeur ses motifs écrits, ou son avis qu’il n’y en a pas?',
  ),
  tribunalReasonsSentBy: choice(
    'How did the tribunal send its written reasons, or its notice that there are none, at the request of the Federal Court’s registry?',
    'Comment le tribunal administratif a-t-il envoyé ses motifs écrits, ou son avis qu’il n’y en a pas, à la demande du greffe de la Cour fédérale?',
    {
      'ordinary-mail': { en: 'By ordinary mail', fr: 'Par courrier ordinaire' },
      'registered-mail-or-courier': {
        en: 'By registered mail or courier: the day of delivery is the day of receipt',
        fr: 'Par courrier recommandé ou service de messagerie : le jour de la livraison est celui de la réception',
      },
      'electronic-transmission-or-fax': {
        en: 'By electronic transmission or fax',
        fr: 'Par transmission électronique ou par télécopieur',
      },
    },
  ),
  tribunalReasonsSentAfterFive: yesOrNo(
    'Did the tribunal send them electronically or by fax after 5 p.m. at the recipient’s local time?',
    'Le tribunal administratif les a-t-il transmis électroniquement ou par télécopieur après dix-sept heures, heure du destinataire?',
  ),
  recordServedOn: day(
    'On what day was the applicant’s record served on the respondent?',
    'Quel jour le dossier du demandeur a-t-il été signifié au défendeur?',
  ),
  recordMailedOn: day(
    'If the applicant’s record was served by ordinary mail: on what day was it mailed?',
    'Si le dossier du demandeur a été signifié par la poste ordinaire : quel jour a-t-il été mis à la poste?',
  ),
  recordServedAfterFive: yesOrNo(
    'Was the applicant’s record served after 5 p.m. at the recipient’s local time?',
    'Le dossier du demandeur a-t-il été signifié après dix-sept heures, heure du destinataire?',
  ),
  respondentMemorandumServedOn: day(
    'On what day was the respondent’s memorandum served on the applicant?',
    'Quel jour le mémoire du défendeur a-t-il été signifié au demandeur?',
  ),
  respondentMemorandumMailedOn: day(
    'If the respondent’s memorandum was served by ordinary mail: on what day was it mailed?',
    'Si le mémoire du défendeur a été signifié par la poste ordinaire : quel jour a-t-il été mis à la poste?',
  ),
  respondentMemorandumServedAfterFive: yesOrNo(
    'Was the respondent’s memorandum served after 5 p.m. at the recipient’s local time?',
    'Le mémoire du défendeur a-t-il été signifié après dix-sept heures, heure du destinataire?',
  ),
  leaveGrantedOn: day(
    'On what day did the Federal Court grant leave?',
    'Quel jour la Cour fédérale a-t-elle accueilli la demande d’autorisation?',
  ),
  leaveRefusedOn: day(
    'On what day did the Federal Court refuse leave?',
    'Quel jour la Cour fédérale a-t-elle rejeté la demande d’autorisation?',
  ),
  discontinuedOn: day(
    'On what day was the application to the Federal Court discontinued, or deemed to be?',
    'Quel jour y a-t-il eu désistement, ou désistement réputé, de la demande à la Cour fédérale?',
  ),
  judgmentOn: day(
    'On what day did the Federal Court give judgment on the application for judicial review?',
    'Quel jour la Cour fédérale a-t-elle rendu jugement sur la demande de contrôle judiciaire?',
  ),
  questionCertified: yesOrNo(
    'Did the judge certify that a serious question of general importance is involved, and state it?',
    'Le juge a-t-il certifié que l’affaire soulève une question grave de portée générale, et énoncé celle-ci?',
  ),
  fcaNoticeFiledOn: day(
    'On what day was the notice of appeal to the Federal Court of Appeal filed?',
    'Quel jour l’avis d’appel à la Cour d’appel fédérale a-t-il été déposé?',
  ),
  stayHearingOn: day(
    'On what day is the motion for a stay of removal to be heard by the Federal Court?',
    'Quel jour la requête en sursis au renvoi doit-elle être entendue par la Cour fédérale?',
  ),
  // The official two-letter codes, as they are written everywhere.
  registryProvince: choice(
    'In which province or territory is, or will be, the Federal Court file kept?',
    'Dans quelle province ou quel territoire le dossier de la Cour fédérale est-il, ou sera-t-il, tenu?',
    {
      AB: { en: 'Alberta', fr: 'Alberta' },
      BC: { en: 'British Columbia', fr: 'Colombie-Britannique' },
      MB: { en: 'Manitoba', fr: 'Manitoba' },
      NB: { en: 'New Brunswick', fr: 'Nouveau-Brunswick' },
      NL: { en: 'Newfoundland and Labrador', fr: 'Terre-Neuve-et-Labrador' },
      NS: { en: 'Nova Scotia', fr: 'Nouvelle-Écosse' },
      NT: { en: 'Northwest Territories', fr: 'Territoires du Nord-Ouest' },
      NU: { en: 'Nunavut', fr: 'Nunavut' },
      ON: { en: 'Ontario', fr: 'Ontario' },
      PE: { en: 'Prince Edward Island', fr: 'Île-du-Prince-Édouard' },
      QC: { en: 'Quebec', fr: 'Québec' },
      SK: { en: 'Saskatchewan', fr: 'Saskatchewan' },
      YT: { en: 'Yukon', fr: 'Yukon' },
    },
  ),
}
