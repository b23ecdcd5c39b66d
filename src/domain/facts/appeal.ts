import { day, yesOrNo } from './kinds.ts'

export const appeal = {
  // IAD Rules 14: given to the member of the Immigration Division, no time limit is left to meet.
  appealNoticeGivenAtHearing: yesOrNo(
    'Was a notice of appeal given to the member of the Immigration Division at the end of the admissibility hearing?',
    'Un avis d’appel a-t-il été transmis au commissaire de la Section de l’immigration à la fin de l’enquête?',
  ),
  appealNoticeReceivedOn: day(
    'On what day did the Immigration Appeal Division receive the notice of appeal?',
    'Quel jour la Section d’appel de l’immigration a-t-elle reçu l’avis d’appel?',
  ),
  appealRecordRequestedOn: day(
    'On what day did the Immigration Appeal Division ask for the appeal record?',
    'Quel jour la Section d’appel de l’immigration a-t-elle demandé le dossier d’appel?',
  ),
  appealRecordReceivedOn: day(
    'On what day did the appellant receive the appeal record?',
    'Quel jour l’appelant a-t-il reçu le dossier d’appel?',
  ),
  // IAD Rules 40(2).
  appealRecordMailedOn: day(
    'If the appeal record was sent to the appellant by regular mail: on what day was it mailed?',
    'Si le dossier d’appel a été envoyé à l’appelant par courrier régulier : quel jour a-t-il été mis à la poste?',
  ),
  appealRecordMailedAbroad: yesOrNo(
    'Was the appeal record mailed to or from a place outside Canada?',
    'Le dossier d’appel a-t-il été posté à partir d’un lieu situé hors du Canada ou vers un tel lieu?',
  ),
  hearingOn: day(
    'On what day is the hearing of the appeal by the Immigration Appeal Division?',
    'Quel jour l’audience de l’appel devant la Section d’appel de l’immigration a-t-elle lieu?',
  ),
}
