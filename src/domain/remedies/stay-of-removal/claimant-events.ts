import { underRadRegulation, underStatute } from '../../counting.ts'
import { irpa, irpr } from '../../law/index.ts'
import type { Event, Trigger } from '../../rules.ts'

/** The events from which section 49(2) counts the day on which a claimant’s order comes into force. */

const notice: Trigger = {
  latestOf: ['notifiedOn'],
  failing: ['reasonsSentOn', 'reasonsReceivedOn', 'decidedOn'],
}
export const determination: Trigger = { latestOf: ['decidedOn'], failing: ['notifiedOn'] }
const reasons: Trigger = {
  latestOf: ['reasonsReceivedOn'],
  failing: ['reasonsSentOn', 'notifiedOn', 'decidedOn'],
}

/** A text in both languages, on one line each. */
export const text = (en: string, fr: string) => ({ en, fr })

/** So many days after notice: a day on which something happens by law, never moved. */
export const daysAfterNotice = (count: number, law: Event['law']): Event => ({
  text:
    count === 0
      ? text('Notice is provided.', 'La notification est faite.')
      : text(
          'The days that follow the notice have run.',
          'Les jours qui suivent la notification sont écoulés.',
        ),
  law,
  runsFrom: notice,
  period: { count, unit: 'days' },
  counting: underStatute,
})

const expires = text('The time limit for the appeal expires.', 'Le délai d’appel expire.')
const afterExpiry = text(
  'The day after the time limit for the appeal expires.',
  'Le lendemain de l’expiration du délai d’appel.',
)
const unextended = text(
  'The same, if the limit is not extended past a closed day: the earliest day that this limit leaves open.',
  'De même, si le délai n’est pas prorogé au-delà d’un jour de fermeture : le premier jour que ce délai laisse possible.',
)

/**
 * The limit to file, or to perfect, the appeal to the Refugee Appeal Division, as the Division’s Rules
 * extend it, and before it the day without that: who must leave has to know the earlier day.
 */
export const appealLimit = (count: 15 | 30, after?: 'day after'): [Event, Event] => {
  const limit = irpr(count === 15 ? '159.91(1)(a)' : '159.91(1)(b)')
  const event: Event = {
    text: after ? afterExpiry : expires,
    law: after ? [irpa('49(2)(d)(i)'), limit] : [limit],
    runsFrom: reasons,
    period: { count, unit: 'days' },
    counting: underRadRegulation,
    ...(after && { dayAfter: true }),
  }
  return [
    { ...event, moves: true },
    { ...event, text: unextended },
  ]
}
