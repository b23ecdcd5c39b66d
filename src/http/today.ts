import type { IsoDate } from '../domain/calendar.ts'

const toronto = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'America/Toronto',
  dateStyle: 'short',
})

/** The day it is in Toronto: the zone of the Federal Court’s registry (FCR r. 71.1(2)). */
export const todayInToronto = (now: Date): IsoDate => toronto.format(now) as IsoDate
