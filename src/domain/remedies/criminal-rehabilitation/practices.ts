import { practice } from '../../law/index.ts'

/** The day on which the pages were last read. */
const seenOn = '2026-11-23'

export const rehabilitationGuide = practice({
  id: 'ircc-rehabilitation-guide',
  title: {
    en: 'IRCC, Guide 5312, rehabilitation for persons inadmissible because of past criminal activity',
    fr: 'IRCC, Guide 5312, réadaptation des personnes interdites de territoire pour activités criminelles antérieures',
  },
  seenOn,
})
