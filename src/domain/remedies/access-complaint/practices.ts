import { practice } from '../../law/index.ts'

/** The day on which the pages were last read. */
const seenOn = '2026-11-23'

export const lateComplaintDecision = practice({
  id: 'oic-decision-2022-48',
  title: {
    en: 'Information Commissioner, Decision under section 31, 2022 OIC 48',
    fr: 'Commissaire à l’information, décision au titre de l’article 31, 2022 CI 48',
  },
  on: '2022-12-09',
  seenOn,
})

export const courtReviewGuidance = practice({
  id: 'oic-review-by-federal-court',
  title: {
    en: 'Information Commissioner, “Seeking a review by the Federal Court”',
    fr: 'Commissaire à l’information, page sur le recours en révision devant la Cour fédérale',
  },
  seenOn,
})

export const sectionBefore2019 = practice({
  id: 'atia-41-before-2019',
  title: {
    en: 'Justice Laws, Access to Information Act, version of section 41 in force until June 20, 2019',
    fr: 'Site Web de la législation (Justice), Loi sur l’accès à l’information, version de l’article 41 en vigueur jusqu’au 20 juin 2019',
  },
  seenOn,
})

export const privacyComplaintPage = practice({
  id: 'opc-complaint-about-institution',
  title: {
    en: 'Privacy Commissioner, “File a privacy complaint about a federal institution”',
    fr: 'Commissaire à la protection de la vie privée, page sur le dépôt d’une plainte contre une institution fédérale',
  },
  seenOn,
})
