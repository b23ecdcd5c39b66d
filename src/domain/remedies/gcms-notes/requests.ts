import {
  accessToInformationAct,
  privacyAct,
  privacyExtensionOrder2,
  privacyExtensionOrder3,
  privacyRegulations,
} from '../../law/index.ts'
import { type ChecklistItem, checklistItem } from '../../rules.ts'
import { requestForm } from './forms.ts'
import { accessActLaw, hasOwnRight, openToAll, untilOpenToAll } from './versions.ts'

const ownRequest = {
  en: 'Request under the Privacy Act for the person’s own information, in writing, online or on the form; it has no fee.',
  fr: 'Demande en vertu de la Loi sur la protection des renseignements personnels pour les renseignements de la personne, par écrit, en ligne ou sur le formulaire; elle est sans frais.',
}
const requestOnBehalf = {
  en: 'Or a request under the Privacy Act in the person’s name, with their written authority, which has no fee.',
  fr: 'Ou une demande en vertu de la Loi sur la protection des renseignements personnels au nom de la personne, avec son autorisation écrite, sans frais.',
}

/** Under which Act to ask, and for whom. */
export const requests: readonly ChecklistItem[] = [
  checklistItem({
    id: 'privacy-act-request',
    group: 'forms',
    text: ownRequest,
    law: [privacyAct('12(1)'), privacyAct('13'), privacyExtensionOrder2('2')],
    needs: ['accessRequester', 'personStatus', 'personIn'],
    applies: ({ accessRequester, ...person }) =>
      (accessRequester === 'self' || accessRequester === 'representative-abroad') &&
      hasOwnRight(person),
    inForce: untilOpenToAll,
    necessity: 'required',
    party: 'applicant',
    form: requestForm,
  }),
  checklistItem({
    id: 'privacy-act-request',
    group: 'forms',
    text: ownRequest,
    law: [privacyAct('12(1)'), privacyAct('13'), privacyExtensionOrder3('1')],
    needs: ['accessRequester'],
    applies: ({ accessRequester }) =>
      accessRequester === 'self' || accessRequester === 'representative-abroad',
    inForce: openToAll,
    necessity: 'required',
    party: 'applicant',
    form: requestForm,
  }),
  checklistItem({
    id: 'access-act-request',
    group: 'forms',
    text: {
      en: 'Request under the Access to Information Act, in writing, online or on the form: for a requester in their own right who is a citizen, a permanent resident or present in Canada; it has a fee.',
      fr: 'Demande en vertu de la Loi sur l’accès à l’information, par écrit, en ligne ou sur le formulaire : pour l’auteur d’une demande faite en son propre nom qui est citoyen, résident permanent ou présent au Canada; elle est assortie de droits.',
    },
    law: [accessToInformationAct('6'), ...accessActLaw],
    needs: ['accessRequester'],
    applies: ({ accessRequester }) =>
      accessRequester === 'representative-in-canada' || accessRequester === 'sponsor',
    necessity: 'required',
    party: 'applicant',
    form: requestForm,
  }),
  checklistItem({
    id: 'access-act-for-other-records',
    group: 'forms',
    text: {
      en: 'Only for records that are not the person’s own information: a second request, under the Access to Information Act, with its fee.',
      fr: 'Seulement pour des documents qui ne sont pas les renseignements de la personne : une seconde demande, en vertu de la Loi sur l’accès à l’information, avec ses droits.',
    },
    law: [accessToInformationAct('6'), ...accessActLaw],
    needs: ['accessRequester', 'personStatus', 'personIn'],
    applies: ({ accessRequester, ...person }) => accessRequester === 'self' && hasOwnRight(person),
    necessity: 'conditional',
    party: 'applicant',
    form: requestForm,
  }),
  checklistItem({
    id: 'privacy-act-on-behalf',
    group: 'forms',
    text: requestOnBehalf,
    law: [privacyAct('12(1)'), privacyRegulations('10(c)'), privacyExtensionOrder2('2')],
    needs: ['accessRequester', 'personStatus', 'personIn'],
    applies: ({ accessRequester, ...person }) =>
      (accessRequester === 'representative-in-canada' || accessRequester === 'sponsor') &&
      hasOwnRight(person),
    inForce: untilOpenToAll,
    necessity: 'recommended',
    party: 'applicant',
    form: requestForm,
  }),
  checklistItem({
    id: 'privacy-act-on-behalf',
    group: 'forms',
    text: requestOnBehalf,
    law: [privacyAct('12(1)'), privacyRegulations('10(c)'), privacyExtensionOrder3('1')],
    needs: ['accessRequester'],
    applies: ({ accessRequester }) =>
      accessRequester === 'representative-in-canada' || accessRequester === 'sponsor',
    inForce: openToAll,
    necessity: 'recommended',
    party: 'applicant',
    form: requestForm,
  }),
]
