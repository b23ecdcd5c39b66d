import { underStatute } from '../../counting.ts'
import { interpretationAct, irpr } from '../../law/index.ts'
import { always, deemed, type TimeLimit, type Trigger, timeLimit } from '../../rules.ts'
import { applyPage, timelineInstructions } from './practices.ts'

/** Section 160(4): given by hand, or seven days after it was mailed. */
const notification: Trigger = {
  latestOf: ['protectionNotifiedOn'],
  deemed: [
    deemed({
      id: 'notified-by-mail',
      text: {
        en: 'A form sent by mail to the last address that the person gave gives notification seven days after it was sent, on whatever day that falls.',
        fr: 'Le formulaire envoyé par courrier à la dernière adresse fournie par la personne vaut avis à l’expiration d’un délai de sept jours suivant l’envoi, quel que soit ce jour.',
      },
      law: [irpr('160(4)(b)')],
      needs: [],
      applies: always,
      from: 'protectionFormMailedOn',
      period: { count: 7, unit: 'days' },
      counting: underStatute,
      mayPrecede: true,
    }),
  ],
}

/** A later application needs no notification and has no limit of its own: section 165. */
const firstApplication = {
  needs: ['decision'],
  applies: ({ decision }: { decision: string }) => decision !== 'pre-removal-risk-assessment',
} as const

/** In time, the application keeps the stay that the notification brought. */
export const application: TimeLimit = timeLimit({
  ...firstApplication,
  id: 'application',
  text: {
    en: 'Apply for protection: the Department receives the application within this limit, and the removal order remains stayed.',
    fr: 'Demander la protection : le ministère reçoit la demande dans ce délai, et il reste sursis à la mesure de renvoi.',
  },
  law: [irpr('162'), irpr('160(4)'), irpr('232(b)')],
  kind: 'limit',
  party: 'applicant',
  runsFrom: notification,
  period: { count: 15, unit: 'days' },
  counting: underStatute,
  irreversible: true,
  late: {
    text: {
      en: 'Apply all the same while still in Canada, with the written submissions attached. The application will be considered, but removal is no longer stayed: ask for a deferral, and prepare a motion for a stay.',
      fr: 'Présenter tout de même la demande tant que la personne est au Canada, observations écrites jointes. La demande sera examinée, mais il n’est plus sursis au renvoi : demander un report et préparer une requête en sursis.',
    },
    factors: [],
    consequences: [
      {
        id: 'stay-lost',
        text: {
          en: 'The stay that came with the notification has ended, and a late application brings none.',
          fr: 'Le sursis né de l’avis a pris fin, et la demande tardive n’en opère aucun.',
        },
        law: [irpr('163'), irpr('232(b)')],
      },
      {
        id: 'submissions-at-once',
        text: {
          en: 'Written submissions can no longer follow: they must accompany the application.',
          fr: 'Les observations écrites ne peuvent plus suivre : elles doivent accompagner la demande.',
        },
        law: [irpr('163')],
      },
      {
        id: 'certificate-shut-out',
        text: {
          en: 'A person named in a certificate can no longer apply on that footing.',
          fr: 'La personne nommée dans un certificat ne peut plus présenter de demande à ce titre.',
        },
        law: [irpr('164')],
      },
    ],
  },
})

export const timeLimits: readonly TimeLimit[] = [
  application,
  // “At least” thirty days leave out the day of notification and that of the decision; in the French
  // text the thirty days must have expired. Both give the day after the thirtieth.
  timeLimit({
    ...firstApplication,
    id: 'decision-earliest',
    text: {
      en: 'The earliest day on which an application made in time may be decided, for thirty whole days must pass after the notification: written submissions and evidence should be in before it.',
      fr: 'Le premier jour où la demande faite à temps peut être tranchée, trente jours entiers devant suivre la délivrance de l’avis : les observations écrites et la preuve devraient être déposées avant.',
    },
    law: [irpr('162'), interpretationAct('27(1)'), irpr('161(1)'), applyPage, timelineInstructions],
    kind: 'not-before',
    party: 'institution',
    runsFrom: notification,
    period: { count: 31, unit: 'days' },
    counting: underStatute,
    irreversible: false,
  }),
]
