import type { IsoDate } from '../calendar.ts'
import type { Text } from '../text.ts'
import type { Citation } from './citation.ts'

/**
 * What is not law but is followed: a court's order or notice, a department's page. `on` is its own
 * day where it has one; `seenOn` the day it was last read.
 */
export function practice({
  id,
  title,
  on,
  seenOn,
  url,
}: {
  id: string
  title: Text
  on?: IsoDate
  seenOn: IsoDate
  url?: Text
}): Citation {
  const dated = on ? ` (${on})` : ''
  return {
    source: 'practice',
    pinpoint: id,
    en: {
      cite: `${title.en}${dated}, as seen on ${seenOn}`,
      ...(url && { url: url.en }),
    },
    fr: {
      cite: `${title.fr}${dated}, tel que consulté le ${seenOn}`,
      ...(url && { url: url.fr }),
    },
  }
}
