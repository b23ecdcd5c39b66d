import { practice } from '../../law/index.ts'
import type { Text } from '../../text.ts'

export const reliefGuidePage: Text = {
  en: 'https://www.cbsa-asfc.gc.ca/travel-voyage/gadr-gddd-eng.html',
  fr: 'https://www.cbsa-asfc.gc.ca/travel-voyage/gadr-gddd-fra.html',
}

/** The Agency’s guide: who receives the application, and what it should contain. */
export const reliefGuide = practice({
  id: 'cbsa-ministerial-relief-guide',
  title: {
    en: 'CBSA, Guide to Applying for a Declaration of Relief Under Subsection 42.1(1)',
    fr: 'ASFC, Guide de demande de déclaration de dispense visée au paragraphe 42.1(1)',
  },
  seenOn: '2026-11-23',
  url: reliefGuidePage,
})
