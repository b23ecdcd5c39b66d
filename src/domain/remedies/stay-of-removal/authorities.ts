import { practice, reported } from '../../law/index.ts'

/** The test for a stay: serious issue, irreparable harm, balance of convenience. */
export const threePartTest = reported(
  '(1988), 86 N.R. 302 (Federal Court of Appeal)',
  '(1988), 86 N.R. 302 (Cour d’appel fédérale)',
)
export const injunctionTest = reported('[1994] 1 SCR 311', '[1994] 1 RCS 311')

const seenOn = '2026-11-23'

export const stayGuidelines = practice({
  id: 'federal-court-immigration-guidelines',
  title: {
    en: 'Federal Court, Consolidated Practice Guidelines for Citizenship, Immigration, and Refugee Protection Proceedings',
    fr: 'Cour fédérale, lignes directrices consolidées pour les instances en matière de citoyenneté, d’immigration et de protection des réfugiés',
  },
  seenOn,
})

export const countryList = practice({
  id: 'cbsa-stays-by-country',
  title: {
    en: 'CBSA, list of countries with a stay or a deferral of removals',
    fr: 'ASFC, liste des pays visés par un sursis ou un report des renvois',
  },
  seenOn,
})

export const deferralPractice = practice({
  id: 'deferral-request',
  title: {
    en: 'Usual practice of counsel on requests to defer removal',
    fr: 'Pratique usuelle des conseils quant aux demandes de report du renvoi',
  },
  seenOn,
})
