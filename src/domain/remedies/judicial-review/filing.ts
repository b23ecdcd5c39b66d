import { citizenshipAct, fccirpr, fcr, irpa } from '../../law/index.ts'
import { courtFiling } from '../../online-services.ts'
import { always, type Destination, destination } from '../../rules.ts'

export const submitTo: readonly Destination[] = [
  destination({
    id: 'registry-online',
    text: {
      en: 'The Federal Court’s electronic filing service; the day ends at midnight Eastern time.',
      fr: 'Le service de dépôt électronique de la Cour fédérale; le jour prend fin à minuit, heure de l’Est.',
    },
    law: [fcr('71'), fcr('71.1(2)')],
    needs: [],
    applies: always,
    channel: 'online',
    url: courtFiling,
  }),
  destination({
    id: 'registry-counter',
    text: {
      en: 'A registry office of the Federal Court, in its opening hours.',
      fr: 'Un bureau du greffe de la Cour fédérale, aux heures d’ouverture.',
    },
    law: [fcr('71'), citizenshipAct('22.1(2)(a)'), irpa('72(2)(b)')],
    needs: [],
    applies: always,
    channel: 'in-person',
  }),
  destination({
    id: 'respondent',
    text: {
      en: 'Each respondent, by personal service or by acceptance of its solicitor, the Department of Justice.',
      fr: 'Chaque défendeur, par signification à personne ou par acceptation de son avocat, le ministère de la Justice.',
    },
    law: [fccirpr('7(1)'), fcr('127(1)'), fcr('134')],
    needs: [],
    applies: always,
    channel: 'personal-service',
  }),
]
