import { federalCourtsCalendar } from '../../calendars/index.ts'
import type { Counting } from '../../counting.ts'
import type { Known } from '../../facts/index.ts'
import { fccirpr, fcr, type Law, practice } from '../../law/index.ts'
import { type Alternative, always, type Deemed, deemed, type Trigger } from '../../rules.ts'

/** Rule 4.1 came into force; until then only ordinary mail had a deemed day. */
const RULE_4_1_FROM = '2021-06-17'

/**
 * Interpretation: the days of the recess count here. Rule 6(3) leaves them out of the time for a
 * step, and this is the day on which a step taken has its effect; the earlier day protects.
 */
const dayOfEffect: Counting = {
  regime: 'federal-courts-rules',
  calendar: federalCourtsCalendar,
  moves: [fccirpr('4.1(2)'), fcr('143(1)'), fcr('2', { en: 'holiday', fr: 'jour férié' })],
}

const mailDays = { count: 10, unit: 'days' } as const
const sameDay = { count: 0, unit: 'days' } as const
const nextDay = { count: 1, unit: 'days' } as const

const rule9Before2021 = practice({
  id: 'fccirpr-9-before-2021-06-17',
  title: {
    en: 'Justice Laws, Federal Courts Citizenship, Immigration and Refugee Protection Rules, version of subrule 9(4) in force until June 16, 2021',
    fr: 'Site Web de la législation (Justice), Règles des cours fédérales en matière de citoyenneté, d’immigration et de protection des réfugiés, version du paragraphe 9(4) en vigueur jusqu’au 16 juin 2021',
  },
  seenOn: '2026-11-23',
})

const sentByTribunal = {
  from: 'tribunalReasonsSentOn',
  counting: dayOfEffect,
  conclusive: true,
} as const

const byMail = {
  ...sentByTribunal,
  id: 'received-by-ordinary-mail',
  needs: ['tribunalReasonsSentBy'],
  applies: ({ tribunalReasonsSentBy }: Known<'tribunalReasonsSentBy'>) =>
    tribunalReasonsSentBy === 'ordinary-mail',
  period: mailDays,
} as const

const electronically = {
  ...sentByTribunal,
  text: {
    en: 'What is sent electronically or by fax is deemed received on the day of sending; sent on a holiday, or after five o’clock in the afternoon at the recipient’s local time, on the next day that is not a holiday.',
    fr: 'Ce qui est transmis électroniquement ou par télécopieur est réputé reçu à la date d’envoi; envoyé un jour férié, ou après dix-sept heures, heure du destinataire, il l’est le jour suivant qui n’est pas un jour férié.',
  },
  law: [fccirpr('4.1(1)(c)'), fccirpr('4.1(2)')],
  moves: true,
  inForce: { measuredOn: ['tribunalReasonsSentOn'], from: RULE_4_1_FROM },
} as const

/**
 * What the tribunal sends under rule 9. By registered mail or courier it is received on the day of
 * delivery, which is the day stated.
 *
 * Interpretation: sent by five o’clock unless the evening is stated, which gives the earlier day.
 */
const fromTribunal: readonly Deemed[] = [
  deemed({
    ...byMail,
    text: {
      en: 'What is sent by ordinary mail is deemed received on the tenth day after the mailing.',
      fr: 'Ce qui est envoyé par courrier ordinaire est réputé reçu le dixième jour suivant la mise à la poste.',
    },
    law: [rule9Before2021],
    inForce: { measuredOn: ['tribunalReasonsSentOn'], until: RULE_4_1_FROM },
  }),
  deemed({
    ...byMail,
    text: {
      en: 'What is sent by ordinary mail is deemed received on the tenth day after the mailing or, if that is a holiday, on the next day that is not.',
      fr: 'Ce qui est envoyé par courrier ordinaire est réputé reçu le dixième jour suivant la mise à la poste ou, si ce jour est férié, le jour suivant qui ne l’est pas.',
    },
    law: [fccirpr('4.1(1)(a)'), fccirpr('4.1(2)')],
    moves: true,
    inForce: { measuredOn: ['tribunalReasonsSentOn'], from: RULE_4_1_FROM },
  }),
  deemed({
    ...electronically,
    id: 'received-after-five',
    needs: ['tribunalReasonsSentBy', 'tribunalReasonsSentAfterFive'],
    applies: ({ tribunalReasonsSentBy, tribunalReasonsSentAfterFive }) =>
      tribunalReasonsSentBy === 'electronic-transmission-or-fax' && tribunalReasonsSentAfterFive,
    period: nextDay,
  }),
  deemed({
    ...electronically,
    id: 'received-electronically',
    needs: ['tribunalReasonsSentBy'],
    applies: ({ tribunalReasonsSentBy }) =>
      tribunalReasonsSentBy === 'electronic-transmission-or-fax',
    period: sameDay,
  }),
]

/** The written reasons come after the application; the day of their sending can only be earlier. */
export const reasonsReceived: Trigger = {
  latestOf: ['reasonsReceivedOn'],
  deemed: fromTribunal,
  failing: ['tribunalReasonsSentOn'],
  // A record is due only in a file that exists.
  once: 'leaveFiledOn',
}

/** The notice that no reasons were given, or that they were not recorded. */
export const noReasonsNoticeReceived: Trigger = {
  latestOf: ['noReasonsNoticeReceivedOn'],
  deemed: fromTribunal,
}

/** What was mailed may have come on another day than the rule takes: the earlier is safe. */
const fromDayStated = (runsFrom: Trigger, ...law: Law): readonly Alternative[] => [
  {
    id: 'from-day-stated',
    text: {
      en: 'Counted from the day stated, although the rule takes the tenth day after the mailing.',
      fr: 'À compter du jour déclaré, bien que la règle retienne le dixième jour suivant la mise à la poste.',
    },
    law,
    runsFrom,
  },
]

export const fromActualReceipt = (day: 'reasonsReceivedOn' | 'noReasonsNoticeReceivedOn') =>
  fromDayStated({ latestOf: [day] }, fccirpr('10(1)(b)'))

type Served = 'record' | 'respondentMemorandum'

/**
 * A document served that is not the originating one: rule 143.
 *
 * Interpretation: rule 143(1) speaks of every service on a holiday, a courier’s delivery included;
 * the tenth day after mailing is not moved, for rule 143(2) does not say so. Served by five o’clock
 * unless the evening is stated.
 *
 * Not modelled: the rule as it read before 2015-01-30.
 */
export function served(document: Served) {
  const servedOn = `${document}ServedOn` as const
  const afterFive = `${document}ServedAfterFive` as const
  const onStatedDay = {
    text: {
      en: 'Service takes effect the same day; on a holiday, or after five o’clock in the afternoon at the recipient’s local time, on the next day that is not a holiday.',
      fr: 'La signification prend effet le jour même; un jour férié, ou après dix-sept heures, heure du destinataire, elle prend effet le jour suivant qui n’est pas un jour férié.',
    },
    law: [fcr('143(1)')],
    from: servedOn,
    counting: dayOfEffect,
    moves: true,
    conclusive: true,
  } as const
  const sameOrNextDay = [
    deemed({
      ...onStatedDay,
      id: 'served-after-five',
      needs: [afterFive],
      applies: (known) => known[afterFive],
      period: nextDay,
    }),
    deemed({
      ...onStatedDay,
      id: 'served-by-five',
      needs: [],
      applies: always,
      period: sameDay,
    }),
  ]
  const runsFrom: Trigger = {
    latestOf: [servedOn],
    deemed: [
      deemed({
        id: 'served-by-mail',
        text: {
          en: 'Service by ordinary mail takes effect on the tenth day after the mailing.',
          fr: 'La signification par la poste ordinaire prend effet le dixième jour suivant la mise à la poste.',
        },
        law: [fcr('143(2)')],
        needs: [],
        applies: always,
        from: `${document}MailedOn`,
        period: mailDays,
        counting: dayOfEffect,
        conclusive: true,
      }),
      ...sameOrNextDay,
    ],
  }
  return {
    runsFrom,
    alternatives: fromDayStated({ latestOf: [servedOn], deemed: sameOrNextDay }, fcr('143(1)')),
  }
}
